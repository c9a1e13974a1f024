# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: files"""

from typing import Literal, Required

from typing_extensions import TypedDict

from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions
from openai_oxide_runtime.serialization.files import FileTypes

__all__ = [
    "FileCreateArguments",
    "FileCreateParams",
    "FileExpirationAfterParam",
    "FileListArguments",
    "FileListParams",
]


class FileExpirationAfterParam(TypedDict, total=False):
    """A part of ``CreateFileRequest`` and ``CreateUploadRequest``."""

    anchor: Required[Literal["created_at"]]
    """The moment from which the lifetime is counted."""

    seconds: Required[int]
    """Lifetime in seconds, from one hour to 30 days. At least 3600, at most 2592000."""


class FileCreateParams(TypedDict, total=False):
    """The parameters of ``POST /files``."""

    file: Required[FileTypes]
    """The file to upload: a path, bytes, an open file, or a tuple with name and content."""

    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]]
    """What the file is for, such as `batch`, `fine-tune`, `user_data` or `evals`."""

    expires_after: Omittable[FileExpirationAfterParam]
    """When the file is deleted by itself; without it, it stays."""


class FileCreateArguments(FileCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /files``: its parameters and the options of any request."""


class FileListParams(TypedDict, total=False):
    """The parameters of ``GET /files``."""

    purpose: Omittable[str]
    """What the file is for, such as `batch`, `fine-tune` or `user_data`."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 10000."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""


class FileListArguments(FileListParams, RequestOptions, total=False):
    """The arguments of ``GET /files``: its parameters and the options of any request."""
