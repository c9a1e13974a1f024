# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_audio_transcript_done_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
)

__all__ = [
    "ResponseAudioTranscriptDoneEvent",
]
