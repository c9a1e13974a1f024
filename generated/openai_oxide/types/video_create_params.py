# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_create_params``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.videos import VideoSeconds as VideoSeconds, VideoSize as VideoSize
from openai_oxide.params.videos import (
    ImageInputReferenceParam as ImageInputReferenceParam,
    ImageInputReferenceParam as _ImageInputReferenceParam,
    VideoCreateParams as VideoCreateParams,
    VideoModelParam as VideoModelParam,
)
from openai_oxide_runtime.serialization.files import FileTypes as FileTypes, FileTypes as _FileTypes

__all__ = [
    "FileTypes",
    "ImageInputReferenceParam",
    "InputReference",
    "VideoCreateParams",
    "VideoModelParam",
    "VideoSeconds",
    "VideoSize",
]

InputReference: TypeAlias = _FileTypes | _ImageInputReferenceParam
