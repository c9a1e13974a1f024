# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_model``, as the official package has it"""

from openai_oxide.models.videos import VideoModel as VideoModel

__all__ = [
    "VideoModel",
]
