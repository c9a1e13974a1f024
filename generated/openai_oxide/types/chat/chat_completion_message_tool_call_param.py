# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_message_tool_call_param``, as the official package has it"""

from openai_oxide.params.shared import (
    ChatCompletionMessageToolCallFunctionParam as Function,
    ChatCompletionMessageToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
)

__all__ = [
    "ChatCompletionMessageFunctionToolCallParam",
    "ChatCompletionMessageToolCallParam",
    "Function",
]
