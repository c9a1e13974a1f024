# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: uploads"""

from typing import Literal

from openai_oxide.models.files import FileObject
from openai_oxide_runtime.models.base import Model as BaseModel

__all__ = [
    "Upload",
    "UploadPart",
]


class Upload(BaseModel):
    """What ``POST /uploads``, ``POST /uploads/{upload_id}/cancel`` or ``POST /uploads/{upload_id}/complete`` answers."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    filename: str
    """Name of the file."""

    bytes: int
    """How large the whole file is, in bytes, as announced."""

    purpose: str
    """What the file is for, such as `batch`, `fine-tune` or `user_data`."""

    status: Literal["pending", "completed", "cancelled", "expired"]
    """`pending`, then `completed`, `cancelled` or `expired`."""

    expires_at: int
    """When the upload lapses if not completed, Unix time in seconds."""

    object: Literal["upload"]
    """Kind of object, always the same for this one."""

    file: FileObject | None = None
    """The file that came of it; null before completion."""


class UploadPart(BaseModel):
    """What ``POST /uploads/{upload_id}/parts`` answers."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    upload_id: str
    """Id of the upload, `upload_...`."""

    object: Literal["upload.part"]
    """Kind of object, always the same for this one."""
