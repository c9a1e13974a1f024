# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_tool_choice_option_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
    ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
    ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
)

__all__ = [
    "ChatCompletionAllowedToolChoiceParam",
    "ChatCompletionNamedToolChoiceCustomParam",
    "ChatCompletionNamedToolChoiceParam",
    "ChatCompletionToolChoiceOptionParam",
]
