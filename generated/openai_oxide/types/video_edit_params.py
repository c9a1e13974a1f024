# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_edit_params``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.videos import (
    VideoEditParams as VideoEditParams,
    VideoReferenceInputParam as VideoVideoReferenceInputParam,
    VideoReferenceInputParam as _VideoReferenceInputParam,
)
from openai_oxide_runtime.serialization.files import FileTypes as FileTypes, FileTypes as _FileTypes

__all__ = [
    "FileTypes",
    "Video",
    "VideoEditParams",
    "VideoVideoReferenceInputParam",
]

Video: TypeAlias = _FileTypes | _VideoReferenceInputParam
