# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: batches"""

from typing import Literal

from openai_oxide.models.shared import Metadata
from openai_oxide_runtime.models.base import Model as BaseModel

__all__ = [
    "Batch",
    "BatchError",
    "BatchErrors",
    "BatchRequestCounts",
    "BatchUsage",
    "BatchUsageInputTokensDetails",
    "BatchUsageOutputTokensDetails",
    "ListBatchesResponse",
]


class BatchError(BaseModel):
    """A part of ``BatchErrors``."""

    code: str | None = None
    """Short machine-readable name of the error."""

    message: str | None = None
    """The error in words."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""

    line: int | None = None
    """Line of the input file at fault, if it concerns one."""


class BatchErrors(BaseModel):
    """The ``errors`` of ``Batch``."""

    object: str | None = None
    """Kind of object, always the same for this one."""

    data: list[BatchError] | None = None
    """The items of this page, or the payload."""


class BatchRequestCounts(BaseModel):
    """A part of ``Batch``."""

    total: int
    """How many requests the batch has."""

    completed: int
    """How many were completed."""

    failed: int
    """How many failed."""


class BatchUsageInputTokensDetails(BaseModel):
    """The ``input_tokens_details`` of ``BatchUsage``."""

    cached_tokens: int
    """Input tokens that were read from the prompt cache, and cost less."""


class BatchUsageOutputTokensDetails(BaseModel):
    """The ``output_tokens_details`` of ``BatchUsage``."""

    reasoning_tokens: int
    """Tokens spent on reasoning; they count as output but are not shown."""


class BatchUsage(BaseModel):
    """The ``usage`` of ``Batch``."""

    input_tokens: int
    """Tokens of the input."""

    input_tokens_details: BatchUsageInputTokensDetails
    """The input tokens by kind."""

    output_tokens: int
    """Tokens of the output."""

    output_tokens_details: BatchUsageOutputTokensDetails
    """The output tokens by kind."""

    total_tokens: int
    """Tokens in all, input and output."""


class Batch(BaseModel):
    """What ``POST /batches``, ``GET /batches/{batch_id}`` or ``POST /batches/{batch_id}/cancel`` answers."""

    id: str
    """Id of the batch."""

    object: Literal["batch"]
    """Kind of object, always the same for this one."""

    endpoint: str
    """The path every request of the batch goes to, such as `/v1/responses`."""

    input_file_id: str
    """Id of the JSONL file that holds the requests."""

    completion_window: str
    """How long the batch may take, such as `24h`."""

    status: Literal[
        "validating",
        "failed",
        "in_progress",
        "finalizing",
        "completed",
        "expired",
        "cancelling",
        "cancelled",
    ]
    """From `validating` over `in_progress` and `finalizing` to `completed`, `failed`, `expired` or `cancelled`."""

    created_at: int
    """When it was made, Unix time in seconds."""

    model: str | None = None
    """Model that the requests name."""

    errors: BatchErrors | None = None
    """Why the batch could not be run; absent if it could."""

    output_file_id: str | None = None
    """Id of the file that holds the results of the requests that succeeded."""

    error_file_id: str | None = None
    """Id of the file that holds the requests that failed."""

    in_progress_at: int | None = None
    """When work began, Unix time in seconds."""

    expires_at: int | None = None
    """When the batch is given up if not finished, Unix time in seconds."""

    finalizing_at: int | None = None
    """When writing the results began, Unix time in seconds."""

    completed_at: int | None = None
    """When it was completed, Unix time in seconds; null or absent before."""

    failed_at: int | None = None
    """When it failed, Unix time in seconds; absent if it did not."""

    expired_at: int | None = None
    """When it ran out of time, Unix time in seconds; absent if it did not."""

    cancelling_at: int | None = None
    """When cancelling began, Unix time in seconds."""

    cancelled_at: int | None = None
    """When it was cancelled, Unix time in seconds; absent if it was not."""

    request_counts: BatchRequestCounts | None = None
    """How many requests there are, and how many have succeeded or failed."""

    usage: BatchUsage | None = None
    """Tokens used by the whole batch."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class ListBatchesResponse(BaseModel):
    """What ``GET /batches`` answers."""

    data: list[Batch]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""
