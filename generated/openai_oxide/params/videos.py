# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: videos"""

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.beta_chatkit import OrderEnum
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions
from openai_oxide_runtime.serialization.files import FileTypes

__all__ = [
    "ImageInputReferenceParam",
    "VideoContentVariant",
    "VideoCreateArguments",
    "VideoCreateCharacterArguments",
    "VideoCreateCharacterParams",
    "VideoCreateParams",
    "VideoDownloadContentArguments",
    "VideoDownloadContentParams",
    "VideoEditArguments",
    "VideoEditParams",
    "VideoExtendArguments",
    "VideoExtendParams",
    "VideoListArguments",
    "VideoListParams",
    "VideoModelParam",
    "VideoReferenceInputParam",
    "VideoRemixArguments",
    "VideoRemixParams",
    "VideoSeconds",
    "VideoSize",
]


VideoModelParam: TypeAlias = (
    str
    | Literal[
        "sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"
    ]
)
"""A part of ``Video``, ``CreateVideoMultipartBody`` and ``CreateVideoJsonBody``."""


VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
"""A part of ``Video``, ``CreateVideoMultipartBody`` and ``CreateVideoJsonBody``."""


class ImageInputReferenceParam(TypedDict, total=False):
    """A part of ``CreateVideoMultipartBody`` and ``CreateVideoJsonBody``."""

    image_url: str
    """Address of an image, or the image itself as a data URL. At most 20971520 characters."""

    file_id: str
    """Id of an uploaded file."""


VideoSeconds: TypeAlias = Literal["4", "8", "12"]
"""A part of ``Video``, ``CreateVideoMultipartBody``, ``CreateVideoJsonBody`` and 2 more."""


class VideoReferenceInputParam(TypedDict, total=False):
    """A part of ``CreateVideoEditMultipartBody``, ``CreateVideoEditJsonBody``, ``CreateVideoExtendMultipartBody`` and 1 more."""

    id: Required[str]
    """Unique id."""


VideoContentVariant: TypeAlias = Literal["video", "thumbnail", "spritesheet"]
"""A part of ``GET /videos/{video_id}/content``."""


class VideoCreateParams(TypedDict, total=False):
    """The parameters of ``POST /videos``."""

    prompt: Required[str]
    """The text that tells the model what to produce. At least 1 character, at most 32000 characters."""

    model: Omittable[VideoModelParam]
    """Name of the model."""

    input_reference: Omittable[FileTypes | ImageInputReferenceParam]
    """Picture that guides the video."""

    seconds: Omittable[VideoSeconds]
    """How long the clip shall be, in seconds, as text."""

    size: Omittable[VideoSize]
    """Width and height in pixels, such as `1024x1024`."""


class VideoCreateArguments(VideoCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /videos``: its parameters and the options of any request."""


class VideoCreateCharacterParams(TypedDict, total=False):
    """The parameters of ``POST /videos/characters``."""

    video: Required[FileTypes]
    """The video: a file, or an object that names it."""

    name: Required[str]
    """Its name. At least 1 character, at most 80 characters."""


class VideoCreateCharacterArguments(VideoCreateCharacterParams, RequestOptions, total=False):
    """The arguments of ``POST /videos/characters``: its parameters and the options of any request."""


class VideoDownloadContentParams(TypedDict, total=False):
    """The parameters of ``GET /videos/{video_id}/content``."""

    variant: Omittable[VideoContentVariant]
    """What to download: the video, a thumbnail or a sheet of stills."""


class VideoDownloadContentArguments(VideoDownloadContentParams, RequestOptions, total=False):
    """The arguments of ``GET /videos/{video_id}/content``: its parameters and the options of any request."""


class VideoEditParams(TypedDict, total=False):
    """The parameters of ``POST /videos/edits``."""

    video: Required[FileTypes | VideoReferenceInputParam]
    """The video: a file, or an object that names it."""

    prompt: Required[str]
    """The text that tells the model what to produce. At least 1 character, at most 32000 characters."""


class VideoEditArguments(VideoEditParams, RequestOptions, total=False):
    """The arguments of ``POST /videos/edits``: its parameters and the options of any request."""


class VideoExtendParams(TypedDict, total=False):
    """The parameters of ``POST /videos/extensions``."""

    video: Required[VideoReferenceInputParam | FileTypes]
    """The video: a file, or an object that names it."""

    prompt: Required[str]
    """The text that tells the model what to produce. At least 1 character, at most 32000 characters."""

    seconds: Required[VideoSeconds]
    """A number of seconds."""


class VideoExtendArguments(VideoExtendParams, RequestOptions, total=False):
    """The arguments of ``POST /videos/extensions``: its parameters and the options of any request."""


class VideoListParams(TypedDict, total=False):
    """The parameters of ``GET /videos``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 100."""

    order: Omittable[OrderEnum]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""


class VideoListArguments(VideoListParams, RequestOptions, total=False):
    """The arguments of ``GET /videos``: its parameters and the options of any request."""


class VideoRemixParams(TypedDict, total=False):
    """The parameters of ``POST /videos/{video_id}/remix``."""

    prompt: Required[str]
    """The text that tells the model what to produce. At least 1 character, at most 32000 characters."""


class VideoRemixArguments(VideoRemixParams, RequestOptions, total=False):
    """The arguments of ``POST /videos/{video_id}/remix``: its parameters and the options of any request."""
