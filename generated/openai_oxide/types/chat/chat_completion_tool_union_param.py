# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_tool_union_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
    ChatCompletionToolParam as ChatCompletionFunctionToolParam,
    ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
)

__all__ = [
    "ChatCompletionCustomToolParam",
    "ChatCompletionFunctionToolParam",
    "ChatCompletionToolUnionParam",
]
