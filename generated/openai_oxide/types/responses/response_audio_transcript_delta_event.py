# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_audio_transcript_delta_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
)

__all__ = [
    "ResponseAudioTranscriptDeltaEvent",
]
