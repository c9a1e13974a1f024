# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_content_part_image``, as the official package has it"""

from openai_oxide.models.chat import (
    ChatCompletionContentPartImage as ChatCompletionContentPartImage,
    ChatCompletionContentPartImageImageUrl as ImageURL,
)
from openai_oxide.models.shared import PromptCacheBreakpointParam as PromptCacheBreakpoint

__all__ = [
    "ChatCompletionContentPartImage",
    "ImageURL",
    "PromptCacheBreakpoint",
]
