"""From a failure of the transport or an error response to the error that the caller catches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from openai_oxide_runtime.errors.bodies import message_of, status_of
from openai_oxide_runtime.errors.tree import (
    STATUS_ERRORS,
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    CircuitOpenError,
    DeadlineExceededError,
    InternalServerError,
    OAuthError,
    RedirectRefusedError,
    ResponseTooLargeError,
    StreamTimeoutError,
    StreamTruncatedError,
)
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import (
    HttpRequest,
    TransportError,
    TransportLimit,
    TransportTimeout,
)
from openai_oxide_runtime.http.json_text import in_utf8, plain_json
from openai_oxide_runtime.http.redaction import redact_bytes
from openai_oxide_runtime.http.tracebacks import without_frames

__all__ = [
    "circuit_error",
    "connection_error",
    "deadline_error",
    "error_body",
    "redirect_error",
    "reported_error",
    "status_error",
    "stream_error",
    "validation_error",
]


E = TypeVar("E", bound=Exception)
# A larger body is no error object: its beginning is shown as text, without parsing it.
_MAX_PARSED: Final = 1 << 20


def error_body(exchange: Exchange) -> object:
    """The body of an error response: decoded if it is JSON, else as text."""
    body = exchange.body or b""
    if len(body) > _MAX_PARSED:
        return body[:_MAX_PARSED].decode("utf-8", "replace").strip()
    content = in_utf8(body, exchange.headers.get("content-type", ""))
    try:
        return plain_json(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace").strip()


def status_error(exchange: Exchange, body: object) -> APIStatusError:
    """The error of a response with an error status."""
    status = exchange.status
    error = (body.get("error") or body) if isinstance(body, dict) else body
    if status == 401 and isinstance(error, str) and isinstance(body, dict):
        return OAuthError(response=exchange.record(), body=body)
    text = message_of(error)
    message = f"Error code: {status} - {text}" if text else f"Error code: {status}"
    return _error_class(status)(message, response=exchange.record(), body=error)


def _error_class(status: int) -> type[APIStatusError]:
    return STATUS_ERRORS.get(status, InternalServerError if status >= 500 else APIStatusError)


def reported_error(exchange: Exchange, error: object, *, streams: bool = False) -> APIError:
    """The error that the body of a successful response reports.

    Its class is that of the status it stands for. If it names no status, it is an ``APIError`` in a
    stream, whose own status is a success, and an ``APIStatusError`` if it is the whole body.
    """
    status = status_of(error, exchange.error_statuses)
    message = message_of(error) or f"The {'stream' if streams else 'response'} reported an error."
    if status is None and streams:
        return APIError(message, exchange.request, body=error)
    error_class = APIStatusError if status is None else _error_class(status)
    status_error = error_class(message, response=exchange.record(), body=error)
    status_error.status_code = status or exchange.status
    return status_error


def connection_error(request: HttpRequest, failure: TransportError) -> APIConnectionError:
    """The error of a request that failed in the transport; its cause is the failure."""
    detail = str(failure)
    if isinstance(failure, TransportTimeout):
        text = f"Request timed out: {detail}" if detail else "Request timed out."
        error: APIConnectionError = APITimeoutError(request, message=text)
    elif isinstance(failure, TransportLimit):
        error = ResponseTooLargeError(message=f"Response too large: {detail}", request=request)
    else:
        text = f"Connection error: {detail}" if detail else "Connection error."
        error = APIConnectionError(message=text, request=request)
    if failure.received:
        error.partial_body = redact_bytes(failure.received, request.secrets)
    return _chain(error, failure, request)


def deadline_error(
    request: HttpRequest, deadline: float, failure: BaseException | None
) -> DeadlineExceededError:
    """The error of a call that did not finish before its deadline, in seconds."""
    text = f"The call did not finish within its deadline of {deadline:g} s."
    error = DeadlineExceededError(request, message=text)
    return _chain(error, failure, request) if failure else error


def circuit_error(request: HttpRequest, seconds: float) -> CircuitOpenError:
    """The error of a request that was not sent because its origin keeps failing."""
    return CircuitOpenError(request=request, retry_after=seconds)


def redirect_error(exchange: Exchange, reason: str) -> RedirectRefusedError:
    """The error of a redirect that is not followed."""
    return RedirectRefusedError(message=f"Redirect refused: {reason}", request=exchange.request)


def validation_error(exchange: Exchange, message: str) -> APIResponseValidationError:
    """The error of a response that has not the form that the API documents."""
    body = error_body(exchange)
    excerpt = body[:500] if isinstance(body, str) else body
    return APIResponseValidationError(exchange.record(), excerpt, message=message)


def stream_error(
    exchange: Exchange,
    failure: TransportError | None,
    *,
    event_count: int,
    received: Sequence[str],
    leftover: str,
) -> StreamTruncatedError:
    """The error of a stream that ended early, with the events that were received."""
    timed_out = isinstance(failure, TransportTimeout)
    reason = str(failure) if failure else "its last event is missing"
    verb = "timed out" if timed_out else "ended early"
    error_class = StreamTimeoutError if timed_out else StreamTruncatedError
    error = error_class(
        message=f"The stream {verb} after {event_count} events: {reason}",
        request=exchange.request,
        request_id=exchange.request_id,
        event_count=event_count,
        received=received,
        leftover=leftover,
    )
    return _chain(error, failure, exchange.request) if failure else error


def _chain(error: E, failure: BaseException, request: HttpRequest) -> E:
    """Make the failure the cause, without its frames: their local variables hold credentials."""
    error.__cause__ = without_frames(failure, request.secrets)
    error.__suppress_context__ = True
    return error
