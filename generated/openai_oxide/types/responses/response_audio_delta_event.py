# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_audio_delta_event``, as the official package has it"""

from openai_oxide.models.responses import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent

__all__ = [
    "ResponseAudioDeltaEvent",
]
