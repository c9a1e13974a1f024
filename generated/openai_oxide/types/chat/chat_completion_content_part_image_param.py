# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_content_part_image_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionContentPartImageImageUrlParam as ImageURL,
    ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
)
from openai_oxide.params.shared import PromptCacheBreakpointParam as PromptCacheBreakpoint

__all__ = [
    "ChatCompletionContentPartImageParam",
    "ImageURL",
    "PromptCacheBreakpoint",
]
