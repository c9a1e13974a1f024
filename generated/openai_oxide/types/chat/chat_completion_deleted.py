# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_deleted``, as the official package has it"""

from openai_oxide.models.chat import ChatCompletionDeleted as ChatCompletionDeleted

__all__ = [
    "ChatCompletionDeleted",
]
