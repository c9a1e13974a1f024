# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_content_part_text_param``, as the official package has it"""

from openai_oxide.params.shared import (
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    PromptCacheBreakpointParam as PromptCacheBreakpoint,
)

__all__ = [
    "ChatCompletionContentPartTextParam",
    "PromptCacheBreakpoint",
]
