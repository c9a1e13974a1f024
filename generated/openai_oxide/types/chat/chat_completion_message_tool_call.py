# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_message_tool_call``, as the official package has it"""

from openai_oxide.models.shared import (
    ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageToolCall as ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallFunction as Function,
    ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
)

__all__ = [
    "ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallUnion",
    "Function",
]
