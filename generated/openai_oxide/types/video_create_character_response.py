# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_create_character_response``, as the official package has it"""

from openai_oxide.models.videos import VideoGetCharacterResponse as VideoCreateCharacterResponse

__all__ = [
    "VideoCreateCharacterResponse",
]
