# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_create_error``, as the official package has it"""

from openai_oxide.models.videos import (
    VideoCreateError as VideoCreateError,
    VideoCreateErrorMisalignment as Misalignment,
    VideoCreateErrorMisalignmentSteer as MisalignmentSteer,
)

__all__ = [
    "Misalignment",
    "MisalignmentSteer",
    "VideoCreateError",
]
