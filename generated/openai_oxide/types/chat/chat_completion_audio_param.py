# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_audio_param``, as the official package has it"""

from typing import Literal, TypeAlias

from openai_oxide.params.chat import ChatCompletionAudioParam as ChatCompletionAudioParam
from openai_oxide.params.shared import (
    VoiceIdsSharedVariant2Param as VoiceID,
    VoiceIdsSharedVariant2Param as _VoiceIdsSharedVariant2Param,
)

__all__ = [
    "ChatCompletionAudioParam",
    "Voice",
    "VoiceID",
]

Voice: TypeAlias = (
    str
    | _VoiceIdsSharedVariant2Param
    | Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"
    ]
)
