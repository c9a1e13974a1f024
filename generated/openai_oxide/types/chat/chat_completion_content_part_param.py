# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_content_part_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
    ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    ChatCompletionRequestMessageContentPartFileFileParam as FileFile,
    ChatCompletionRequestMessageContentPartFileParam as File,
)
from openai_oxide.params.shared import (
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    PromptCacheBreakpointParam as FilePromptCacheBreakpoint,
)

__all__ = [
    "ChatCompletionContentPartImageParam",
    "ChatCompletionContentPartInputAudioParam",
    "ChatCompletionContentPartParam",
    "ChatCompletionContentPartTextParam",
    "File",
    "FileFile",
    "FilePromptCacheBreakpoint",
]
