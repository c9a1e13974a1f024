# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video``, as the official package has it"""

from openai_oxide.models.videos import (
    Video as Video,
    VideoCreateError as VideoCreateError,
    VideoModel as VideoModel,
    VideoSeconds as VideoSeconds,
    VideoSize as VideoSize,
)

__all__ = [
    "Video",
    "VideoCreateError",
    "VideoModel",
    "VideoSeconds",
    "VideoSize",
]
