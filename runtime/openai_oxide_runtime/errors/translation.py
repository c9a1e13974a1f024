"""From what a transport reports to the error that the caller sees."""

from __future__ import annotations

from typing import Any, Final, TypeVar

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
from openai_oxide_runtime.http.tracebacks import bare

__all__ = [
    "circuit_open",
    "connection_error",
    "deadline_error",
    "error_body",
    "not_as_promised",
    "redirect_refused",
    "reported_error",
    "status_error",
    "stream_broken",
]


E = TypeVar("E", bound=Exception)
# Whatever is larger is no error: it is shown, not looked into.
_PARSED: Final = 1 << 20


def error_body(exchange: Exchange) -> Any:
    """The error's body: decoded if it is JSON, else as text, as far as anybody would read it."""
    body = exchange.body or b""
    if len(body) > _PARSED:
        return body[:_PARSED].decode("utf-8", "replace").strip()
    content = in_utf8(body, exchange.headers.get("content-type", ""))
    try:
        return plain_json(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace").strip()


def status_error(exchange: Exchange, body: Any) -> APIStatusError:
    """The error of an answer with an error status."""
    status = exchange.status
    error = (body.get("error") or body) if isinstance(body, dict) else body
    if status == 401 and isinstance(error, str) and isinstance(body, dict):
        return OAuthError(response=exchange.record(), body=body)
    said = message_of(error)
    message = f"Error code: {status} - {said}" if said else f"Error code: {status}"
    return _kind(status)(message, response=exchange.record(), body=error)


def _kind(status: int) -> type[APIStatusError]:
    return STATUS_ERRORS.get(status, InternalServerError if status >= 500 else APIStatusError)


def reported_error(exchange: Exchange, error: Any, *, streams: bool = False) -> APIError:
    """The error that an answer reports though its status says that all is well.

    It is of the class of the status that it stands for. One that tells none is an ``APIError`` in a
    stream, which has begun well, and an ``APIStatusError`` where it is the whole answer.
    """
    status = status_of(error, exchange.error_statuses)
    said = message_of(error) or f"The {'stream' if streams else 'answer'} reported an error."
    if status is None and streams:
        return APIError(said, exchange.request, body=error)
    kind = APIStatusError if status is None else _kind(status)
    made = kind(said, response=exchange.record(), body=error)
    made.status_code = status or exchange.status
    return made


def connection_error(request: HttpRequest, failure: TransportError) -> APIConnectionError:
    """The error of a request that did not get through; the failure becomes its cause."""
    detail = str(failure)
    if isinstance(failure, TransportTimeout):
        text = f"Request timed out: {detail}" if detail else "Request timed out."
        error: APIConnectionError = APITimeoutError(request, message=text)
    elif isinstance(failure, TransportLimit):
        error = ResponseTooLargeError(message=f"Answer refused: {detail}", request=request)
    else:
        text = f"Connection error: {detail}" if detail else "Connection error."
        error = APIConnectionError(message=text, request=request)
    if failure.received:
        error.partial_body = redact_bytes(failure.received, request.secrets)
    return _caused(error, failure, request)


def deadline_error(
    request: HttpRequest, deadline: float, failure: BaseException | None
) -> DeadlineExceededError:
    """The error of a call that ran out of its own time."""
    text = f"The call did not finish within its deadline of {deadline:g} s."
    error = DeadlineExceededError(request, message=text)
    return _caused(error, failure, request) if failure else error


def circuit_open(request: HttpRequest, seconds: float) -> CircuitOpenError:
    """The error of a request that was not sent because its origin is down."""
    return CircuitOpenError(request=request, retry_after=seconds)


def redirect_refused(exchange: Exchange, why: str) -> RedirectRefusedError:
    """The error of a redirect that is not followed."""
    return RedirectRefusedError(message=f"Redirect refused: {why}", request=exchange.request)


def not_as_promised(exchange: Exchange, why: str) -> APIResponseValidationError:
    """The error of an answer that cannot be what was promised."""
    body = error_body(exchange)
    shown = body[:500] if isinstance(body, str) else body
    return APIResponseValidationError(exchange.record(), shown, message=why)


def stream_broken(
    exchange: Exchange, arrived: dict[str, Any], failure: TransportError | None
) -> StreamTruncatedError:
    """The error of a stream that ended early, with what had arrived."""
    timed_out = isinstance(failure, TransportTimeout)
    count = arrived["event_count"]
    why = str(failure) if failure else "its last event is missing"
    text = f"The stream {'fell silent' if timed_out else 'broke off'} after {count} events: {why}"
    kind = StreamTimeoutError if timed_out else StreamTruncatedError
    error = kind(message=text, request=exchange.request, request_id=exchange.request_id, **arrived)
    return _caused(error, failure, exchange.request) if failure else error


def _caused(error: E, failure: BaseException, request: HttpRequest) -> E:
    """Chain the failure without the frames below the seam: their locals hold the credentials."""
    error.__cause__ = bare(failure, request.secrets)
    error.__suppress_context__ = True
    return error
