# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared.all_models``, as the official package has it"""

from openai_oxide.models.shared import AllModels as AllModels, ChatModel as ChatModel

__all__ = [
    "AllModels",
    "ChatModel",
]
