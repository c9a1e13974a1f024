# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_extend_params``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.videos import VideoSeconds as VideoSeconds
from openai_oxide.params.videos import (
    VideoExtendParams as VideoExtendParams,
    VideoReferenceInputParam as VideoVideoReferenceInputParam,
    VideoReferenceInputParam as _VideoReferenceInputParam,
)
from openai_oxide_runtime.serialization.files import FileTypes as FileTypes, FileTypes as _FileTypes

__all__ = [
    "FileTypes",
    "Video",
    "VideoExtendParams",
    "VideoSeconds",
    "VideoVideoReferenceInputParam",
]

Video: TypeAlias = _FileTypes | _VideoReferenceInputParam
