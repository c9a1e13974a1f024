# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_audio``, as the official package has it"""

from openai_oxide.models.fine_tuning import (
    ResponseInputAudio as ResponseInputAudio,
    ResponseInputAudioInputAudio as InputAudio,
)

__all__ = [
    "InputAudio",
    "ResponseInputAudio",
]
