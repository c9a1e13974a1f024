"""Errors of requests that did not get through, or whose answers did not come back whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from openai_oxide_runtime.errors.base import APIError
from openai_oxide_runtime.http.exchange import RequestRecord
from openai_oxide_runtime.http.interface import HttpRequest
from openai_oxide_runtime.http.redaction import redact_text

if TYPE_CHECKING:
    import httpx

__all__ = [
    "APIConnectionError",
    "APITimeoutError",
    "CircuitOpenError",
    "DeadlineExceededError",
    "RedirectRefusedError",
    "ResponseTooLargeError",
    "StreamTimeoutError",
    "StreamTruncatedError",
]


class APIConnectionError(APIError):
    """The request did not reach the API, or its answer did not come back whole."""

    partial_body: bytes = b""
    """What had arrived of an answer that was to be read whole; about a megabyte at most."""

    def __init__(
        self,
        *,
        message: str = "Connection error.",
        request: httpx.Request | HttpRequest | RequestRecord,
    ) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """The API took too long."""

    def __init__(
        self,
        request: httpx.Request | HttpRequest | RequestRecord,
        *,
        message: str = "Request timed out.",
    ) -> None:
        super().__init__(message=message, request=request)


class DeadlineExceededError(APITimeoutError):
    """The call, its retries included, did not finish before its deadline."""


class RedirectRefusedError(APIConnectionError):
    """The server redirected to where this request must not go."""


class ResponseTooLargeError(APIConnectionError):
    """The answer is larger than the client's limits allow."""


class CircuitOpenError(APIConnectionError):
    """The request was not sent, for its origin keeps failing; see ``CircuitBreaker``."""

    retry_after: float
    """The seconds after which a request will be let through again, to see how things are."""

    def __init__(
        self, *, request: httpx.Request | HttpRequest | RequestRecord, retry_after: float = 0.0
    ) -> None:
        text = "Not sent: this origin keeps failing."
        super().__init__(
            message=f"{text} It is tried again in {retry_after:.1f} s.", request=request
        )
        self.retry_after = retry_after


class StreamTruncatedError(APIConnectionError):
    """A stream ended before its last event. What had arrived is in ``received``."""

    event_count: int
    """How many events had arrived."""
    received: tuple[str, ...]
    """The data of the latest of them, as JSON text, oldest first; about a megabyte at most."""
    leftover: str
    """The beginning of what came after the last whole event."""

    def __init__(
        self,
        *,
        message: str,
        request: httpx.Request | HttpRequest | RequestRecord,
        event_count: int = 0,
        received: Sequence[str] = (),
        leftover: str = "",
        request_id: str | None = None,
    ) -> None:
        APIError.__init__(self, message, request, body=None)
        secrets = getattr(request, "secrets", ())
        self.event_count = event_count
        self.received = tuple(redact_text(data, secrets) for data in received)
        self.leftover = redact_text(leftover, secrets)
        self.request_id = request_id and redact_text(request_id, secrets)


class StreamTimeoutError(StreamTruncatedError, APITimeoutError):
    """A stream fell silent for longer than its timeout, or passed its deadline."""
