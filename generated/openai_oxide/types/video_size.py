# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_size``, as the official package has it"""

from openai_oxide.models.videos import VideoSize as VideoSize

__all__ = [
    "VideoSize",
]
