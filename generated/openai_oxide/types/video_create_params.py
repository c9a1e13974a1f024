# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_create_params``, as the official package has it"""

from openai_oxide.models.videos import VideoSize as VideoSize
from openai_oxide.params.videos import (
    ImageInputReferenceParam as ImageInputReferenceParam,
    VideoCreateParams as VideoCreateParams,
    VideoModelParam as VideoModelParam,
    VideoSeconds as VideoSeconds,
)
from openai_oxide_runtime import FileTypes as FileTypes

__all__ = [
    "FileTypes",
    "ImageInputReferenceParam",
    "VideoCreateParams",
    "VideoModelParam",
    "VideoSeconds",
    "VideoSize",
]
