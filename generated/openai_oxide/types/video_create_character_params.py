# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_create_character_params``, as the official package has it"""

from openai_oxide.params.videos import VideoCreateCharacterParams as VideoCreateCharacterParams
from openai_oxide_runtime.serialization.files import FileTypes as FileTypes

__all__ = [
    "FileTypes",
    "VideoCreateCharacterParams",
]
