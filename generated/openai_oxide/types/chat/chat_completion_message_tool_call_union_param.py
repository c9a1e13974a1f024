# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_message_tool_call_union_param``, as the official package has it"""

from openai_oxide.params.shared import (
    ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
    ChatCompletionMessageToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
)

__all__ = [
    "ChatCompletionMessageCustomToolCallParam",
    "ChatCompletionMessageFunctionToolCallParam",
    "ChatCompletionMessageToolCallUnionParam",
]
