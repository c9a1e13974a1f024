# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_custom_tool_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.chat import (
    ChatCompletionCustomToolCustomFormatGrammarGrammarParam as CustomFormatGrammarGrammar,
    ChatCompletionCustomToolCustomFormatGrammarParam as CustomFormatGrammar,
    ChatCompletionCustomToolCustomFormatGrammarParam as _ChatCompletionCustomToolCustomFormatGrammarParam,
    ChatCompletionCustomToolCustomFormatTextParam as CustomFormatText,
    ChatCompletionCustomToolCustomFormatTextParam as _ChatCompletionCustomToolCustomFormatTextParam,
    ChatCompletionCustomToolCustomParam as Custom,
    ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
)

__all__ = [
    "ChatCompletionCustomToolParam",
    "Custom",
    "CustomFormat",
    "CustomFormatGrammar",
    "CustomFormatGrammarGrammar",
    "CustomFormatText",
]

CustomFormat: TypeAlias = (
    _ChatCompletionCustomToolCustomFormatTextParam
    | _ChatCompletionCustomToolCustomFormatGrammarParam
)
