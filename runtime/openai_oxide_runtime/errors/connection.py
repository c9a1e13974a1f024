"""Errors of requests that were not sent, or whose responses were not received completely."""

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
    """The request did not reach the API, or its response was not received completely."""

    partial_body: bytes = b""
    """The bytes of the body that were received before the error; about a megabyte at most."""

    def __init__(
        self,
        *,
        message: str = "Connection error.",
        request: httpx.Request | HttpRequest | RequestRecord,
    ) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """The API did not respond within the timeout."""

    def __init__(
        self,
        request: httpx.Request | HttpRequest | RequestRecord,
        *,
        message: str = "Request timed out.",
    ) -> None:
        super().__init__(message=message, request=request)


class DeadlineExceededError(APITimeoutError):
    """The call with all its retries did not finish before its deadline."""


class RedirectRefusedError(APIConnectionError):
    """The server redirected to an address to which this request must not be sent."""


class ResponseTooLargeError(APIConnectionError):
    """The response is larger than the limits of the client."""


class CircuitOpenError(APIConnectionError):
    """The request was not sent, because requests to its origin keep failing: see
    ``CircuitBreaker``."""

    retry_after: float
    """The seconds until the next request is allowed, as a test."""

    def __init__(
        self, *, request: httpx.Request | HttpRequest | RequestRecord, retry_after: float = 0.0
    ) -> None:
        text = "Not sent: requests to this origin keep failing."
        super().__init__(
            message=f"{text} The next one is allowed in {retry_after:.1f} s.", request=request
        )
        self.retry_after = retry_after


class StreamTruncatedError(APIConnectionError):
    """A stream ended before its last event. The events before that are in ``received``."""

    event_count: int
    """The number of events that were received."""
    received: tuple[str, ...]
    """The data of the latest events as JSON text, oldest first; about a megabyte at most."""
    leftover: str
    """The text after the last complete event, shortened."""

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
    """A stream sent no event within its timeout, or did not end before its deadline."""
