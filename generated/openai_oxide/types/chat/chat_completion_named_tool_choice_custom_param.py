# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_named_tool_choice_custom_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionNamedToolChoiceCustomCustomParam as Custom,
    ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
)

__all__ = [
    "ChatCompletionNamedToolChoiceCustomParam",
    "Custom",
]
