# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: batches"""

from typing import Literal, Required

from typing_extensions import TypedDict

from openai_oxide.params.shared import AutomationMetadataParam
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "BatchCreateArguments",
    "BatchCreateParams",
    "BatchFileExpirationAfterParam",
    "BatchListArguments",
    "BatchListParams",
]


class BatchFileExpirationAfterParam(TypedDict, total=False):
    """A part of ``CreateBatchRequest``."""

    anchor: Required[Literal["created_at"]]
    """The moment from which the lifetime is counted."""

    seconds: Required[int]
    """A number of seconds. At least 3600, at most 2592000."""


class BatchCreateParams(TypedDict, total=False):
    """The parameters of ``POST /batches``."""

    input_file_id: Required[str]
    """Id of a JSONL file, uploaded for `batch`, with one request per line."""

    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    """The path every request of the batch goes to, such as `/v1/responses`."""

    completion_window: Required[Literal["24h"]]
    """How long the batch may take; only `24h` is offered."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    output_expires_after: Omittable[BatchFileExpirationAfterParam]
    """When the files with the results expire."""


class BatchCreateArguments(BatchCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /batches``: its parameters and the options of any request."""


class BatchListParams(TypedDict, total=False):
    """The parameters of ``GET /batches``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""


class BatchListArguments(BatchListParams, RequestOptions, total=False):
    """The arguments of ``GET /batches``: its parameters and the options of any request."""
