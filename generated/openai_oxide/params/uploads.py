# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: uploads"""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from openai_oxide.params.files import FileExpirationAfterParam
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions
from openai_oxide_runtime.serialization.files import FileTypes

__all__ = [
    "PartCreateArguments",
    "PartCreateParams",
    "UploadCompleteArguments",
    "UploadCompleteParams",
    "UploadCreateArguments",
    "UploadCreateParams",
]


class UploadCompleteParams(TypedDict, total=False):
    """The parameters of ``POST /uploads/{upload_id}/complete``."""

    part_ids: Required[Sequence[str]]
    """Ids of the parts in the order in which they make up the file."""

    md5: Omittable[str]
    """MD5 checksum of the whole file, to prove that it arrived intact."""


class UploadCompleteArguments(UploadCompleteParams, RequestOptions, total=False):
    """The arguments of ``POST /uploads/{upload_id}/complete``: its parameters and the options of any request."""


class UploadCreateParams(TypedDict, total=False):
    """The parameters of ``POST /uploads``."""

    filename: Required[str]
    """Name the finished file is to have."""

    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]]
    """What the file is for, such as `batch`, `fine-tune` or `user_data`."""

    bytes: Required[int]
    """How large the whole file is, in bytes; the parts must add up to it."""

    mime_type: Required[str]
    """MIME type of the file; must be one that the purpose allows."""

    expires_after: Omittable[FileExpirationAfterParam]
    """When it expires: an anchor and a lifetime."""


class UploadCreateArguments(UploadCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /uploads``: its parameters and the options of any request."""


class PartCreateParams(TypedDict, total=False):
    """The parameters of ``POST /uploads/{upload_id}/parts``."""

    data: Required[FileTypes]
    """The bytes of this part, at most 64 MB."""


class PartCreateArguments(PartCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /uploads/{upload_id}/parts``: its parameters and the options of any request."""
