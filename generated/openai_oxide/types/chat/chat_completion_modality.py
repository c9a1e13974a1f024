# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_modality``, as the official package has it"""

from openai_oxide.models.shared import ChatCompletionModality as ChatCompletionModality

__all__ = [
    "ChatCompletionModality",
]
