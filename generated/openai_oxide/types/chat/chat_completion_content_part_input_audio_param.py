# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_content_part_input_audio_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionContentPartInputAudioInputAudioParam as InputAudio,
    ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
)
from openai_oxide.params.shared import PromptCacheBreakpointParam as PromptCacheBreakpoint

__all__ = [
    "ChatCompletionContentPartInputAudioParam",
    "InputAudio",
    "PromptCacheBreakpoint",
]
