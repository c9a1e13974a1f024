# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.audio_response_format``, as the official package has it"""

from openai_oxide.params.audio import AudioResponseFormat as AudioResponseFormat

__all__ = [
    "AudioResponseFormat",
]
