# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_message_custom_tool_call``, as the official package has it"""

from openai_oxide.models.shared import (
    ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageCustomToolCallCustom as Custom,
)

__all__ = [
    "ChatCompletionMessageCustomToolCall",
    "Custom",
]
