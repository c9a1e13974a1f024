# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared_params.chat_model``, as the official package has it"""

from openai_oxide.models.shared import ChatModel as ChatModel

__all__ = [
    "ChatModel",
]
