# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_message_function_tool_call``, as the official package has it"""

from openai_oxide.models.shared import (
    ChatCompletionMessageToolCall as ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageToolCallFunction as Function,
)

__all__ = [
    "ChatCompletionMessageFunctionToolCall",
    "Function",
]
