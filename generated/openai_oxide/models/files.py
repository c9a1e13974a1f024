# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: files"""

from typing import Literal, TypeAlias

from openai_oxide_runtime.models.base import Model as BaseModel

__all__ = [
    "DownloadFileResponse",
    "FileDeleted",
    "FileObject",
    "ListFilesResponse",
]


class FileDeleted(BaseModel):
    """What ``DELETE /files/{file_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["file"]
    """Kind of object, always the same for this one."""

    deleted: bool
    """Whether it was deleted."""


class FileObject(BaseModel):
    """What ``POST /files`` or ``GET /files/{file_id}`` answers."""

    id: str
    """Unique id."""

    bytes: int
    """How large the file is, in bytes."""

    created_at: int
    """When it was made, Unix time in seconds."""

    filename: str
    """Name of the file."""

    object: Literal["file"]
    """Kind of object, always the same for this one."""

    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    """What the file is for, such as `batch`, `fine-tune` or `user_data`."""

    status: Literal["uploaded", "processed", "error"]
    """Whether the file is ready; no longer meaningful. Deprecated."""

    expires_at: int | None = None
    """When the file is deleted, Unix time in seconds; absent if never."""

    status_details: str | None = None
    """Why a training file is not valid; no longer meaningful. Deprecated."""


class ListFilesResponse(BaseModel):
    """What ``GET /files`` answers."""

    object: str
    """Kind of object, always the same for this one."""

    data: list[FileObject]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


DownloadFileResponse: TypeAlias = str
"""What ``GET /files/{file_id}/content`` answers."""
