# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_seconds``, as the official package has it"""

from openai_oxide.models.videos import VideoSeconds as VideoSeconds

__all__ = [
    "VideoSeconds",
]
