# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_allowed_tool_choice_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
    ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
)

__all__ = [
    "ChatCompletionAllowedToolChoiceParam",
    "ChatCompletionAllowedToolsParam",
]
