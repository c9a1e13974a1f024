# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_named_tool_choice_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionNamedToolChoiceFunctionParam as Function,
    ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
)

__all__ = [
    "ChatCompletionNamedToolChoiceParam",
    "Function",
]
