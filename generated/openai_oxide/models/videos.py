# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: videos"""

from typing import Literal, TypeAlias

from openai_oxide_runtime.models.base import Model as BaseModel

__all__ = [
    "RetrieveVideoContentResponse",
    "RetrieveVideoContentResponseVariant2",
    "Video",
    "VideoCreateError",
    "VideoCreateErrorMisalignment",
    "VideoCreateErrorMisalignmentSteer",
    "VideoDeleteResponse",
    "VideoGetCharacterResponse",
    "VideoListResource",
    "VideoModel",
    "VideoSeconds",
    "VideoSize",
    "VideoStatus",
]


VideoModel: TypeAlias = (
    str
    | Literal[
        "sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"
    ]
)
"""A part of ``Video``, ``CreateVideoMultipartBody`` and ``CreateVideoJsonBody``."""


VideoStatus: TypeAlias = Literal["queued", "in_progress", "completed", "failed"]
"""A part of ``Video``."""


VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
"""A part of ``Video``, ``CreateVideoMultipartBody`` and ``CreateVideoJsonBody``."""


class VideoCreateErrorMisalignmentSteer(BaseModel):
    """The ``steer`` of ``VideoCreateErrorMisalignment``."""

    message: str
    """The message; in an error, the explanation for people."""


class VideoCreateErrorMisalignment(BaseModel):
    """The ``misalignment`` of ``VideoCreateError``."""

    detailed_explanation: str | None = None
    """What was noticed, at length."""

    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ) = None
    """The kind of error."""

    review_target: str | None = None
    """What was looked at."""

    steer: VideoCreateErrorMisalignmentSteer | None = None
    """Guidance for a response that is under way."""


class VideoCreateError(BaseModel):
    """A part of ``Video``."""

    code: str
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""

    headers: dict[str, str] | None = None
    """HTTP headers, name to value."""

    misalignment: VideoCreateErrorMisalignment | None = None
    """What the model seemed to be doing against the user's intent."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""

    type: str | None = None
    """Kind, by which variants are told apart."""


VideoSeconds: TypeAlias = Literal["4", "8", "12"]
"""A part of ``Video``, ``CreateVideoMultipartBody``, ``CreateVideoJsonBody`` and 2 more."""


class Video(BaseModel):
    """What ``POST /videos``, ``POST /videos/edits``, ``POST /videos/extensions`` and 2 more answers."""

    id: str
    """Unique id."""

    object: Literal["video"]
    """Kind of object, always the same for this one. Default 'video'."""

    model: VideoModel
    """Name of the model."""

    status: VideoStatus
    """`queued`, `in_progress`, then `completed` or `failed`."""

    progress: int
    """How much is done, in percent."""

    created_at: int
    """When it was made, Unix time in seconds."""

    completed_at: int | None = None
    """When it was completed, Unix time in seconds; null or absent before."""

    expires_at: int | None = None
    """When the files are deleted, Unix time in seconds; null if not known yet."""

    prompt: str | None = None
    """The text that tells the model what to produce."""

    size: VideoSize
    """Width and height in pixels, such as `1024x1024`."""

    seconds: str | VideoSeconds
    """How long the clip is, in seconds, as text."""

    remixed_from_video_id: str | None = None
    """Id of the video this is a new take of; null if it is none."""

    error: VideoCreateError | None = None
    """What went wrong; null or absent if nothing did."""


class VideoListResource(BaseModel):
    """What ``GET /videos`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one. Default 'list'."""

    data: list[Video]
    """The items of this page, or the payload."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class VideoGetCharacterResponse(BaseModel):
    """What ``POST /videos/characters`` or ``GET /videos/characters/{character_id}`` answers."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""


class VideoDeleteResponse(BaseModel):
    """What ``DELETE /videos/{video_id}`` answers."""

    object: Literal["video.deleted"]
    """Kind of object, always the same for this one. Default 'video.deleted'."""

    deleted: bool
    """Whether it was deleted."""

    id: str
    """Unique id."""


RetrieveVideoContentResponse: TypeAlias = bytes
"""What ``GET /videos/{video_id}/content`` answers."""


RetrieveVideoContentResponseVariant2: TypeAlias = str
"""What ``GET /videos/{video_id}/content`` answers."""
