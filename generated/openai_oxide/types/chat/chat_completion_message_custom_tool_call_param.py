# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_message_custom_tool_call_param``, as the official package has it"""

from openai_oxide.params.shared import (
    ChatCompletionMessageCustomToolCallCustomParam as Custom,
    ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
)

__all__ = [
    "ChatCompletionMessageCustomToolCallParam",
    "Custom",
]
