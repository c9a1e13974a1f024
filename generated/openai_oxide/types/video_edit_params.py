# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_edit_params``, as the official package has it"""

from openai_oxide.params.videos import (
    VideoEditParams as VideoEditParams,
    VideoReferenceInputParam as VideoVideoReferenceInputParam,
)
from openai_oxide_runtime import FileTypes as FileTypes

__all__ = [
    "FileTypes",
    "VideoEditParams",
    "VideoVideoReferenceInputParam",
]
