# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_role``, as the official package has it"""

from openai_oxide.models.shared import ChatCompletionRole as ChatCompletionRole

__all__ = [
    "ChatCompletionRole",
]
