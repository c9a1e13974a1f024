# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.audio_model``, as the official package has it"""

from openai_oxide.models.shared import AudioModel as AudioModel

__all__ = [
    "AudioModel",
]
