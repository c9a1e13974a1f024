# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_extend_params``, as the official package has it"""

from openai_oxide.params.videos import (
    VideoExtendParams as VideoExtendParams,
    VideoReferenceInputParam as VideoVideoReferenceInputParam,
    VideoSeconds as VideoSeconds,
)
from openai_oxide_runtime import FileTypes as FileTypes

__all__ = [
    "FileTypes",
    "VideoExtendParams",
    "VideoSeconds",
    "VideoVideoReferenceInputParam",
]
