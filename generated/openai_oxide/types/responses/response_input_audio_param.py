# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_audio_param``, as the official package has it"""

from openai_oxide.params.fine_tuning import (
    ResponseInputAudioInputAudioParam as InputAudio,
    ResponseInputAudioParam as ResponseInputAudioParam,
)

__all__ = [
    "InputAudio",
    "ResponseInputAudioParam",
]
