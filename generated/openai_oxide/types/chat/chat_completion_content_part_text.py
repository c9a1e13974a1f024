# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_content_part_text``, as the official package has it"""

from openai_oxide.models.shared import (
    ChatCompletionContentPartText as ChatCompletionContentPartText,
    PromptCacheBreakpointParam as PromptCacheBreakpoint,
)

__all__ = [
    "ChatCompletionContentPartText",
    "PromptCacheBreakpoint",
]
