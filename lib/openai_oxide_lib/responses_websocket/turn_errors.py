"""How a turn ends: in a response, or in the error that the same request would raise over HTTP.

completed, incomplete       a response; ``status`` and ``incomplete_details`` tell
failed                      APIError with the response's error
error with a status         the error of that status (400: BadRequestError, …)
error without a status      the one that its type stands for, else APIError
the connection ended        StreamTruncatedError, with what had arrived
nothing came in time        APITimeoutError, or StreamTimeoutError if something had come
the deadline passed         DeadlineExceededError
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from openai_oxide_lib.responses_websocket.turn_router import State, Turn
from openai_oxide_runtime.errors.tree import (
    STATUS_ERRORS,
    APIError,
    APIStatusError,
    APITimeoutError,
    DeadlineExceededError,
    InternalServerError,
    StreamTimeoutError,
    StreamTruncatedError,
)
from openai_oxide_runtime.http.exchange import RequestRecord, ResponseRecord
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.websocket.closed import WebSocketClosed

__all__ = ["error_of", "failure_of", "late", "lost", "past_deadline"]

# Errors of a connection carry no status where HTTP would have one.
_STATUS_OF_TYPE: Final[Mapping[str, int]] = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "permission_error": 403,
    "not_found_error": 404,
    "rate_limit_error": 429,
    "server_error": 500,
}


def failure_of(response: Any, request: RequestRecord) -> APIError | None:
    """The error of a response that failed, None for any other response."""
    if getattr(response, "status", None) != "failed":
        return None
    body = _plain(getattr(response, "error", None))
    said = body.get("message") if isinstance(body, dict) else None
    return APIError(f"The response failed: {said or 'no reason given'}", request, body=body)


def error_of(event: Any, request: RequestRecord) -> APIError:
    """The error that an ``error`` event stands for."""
    body = _plain(getattr(event, "error", None)) or _plain(event)
    fields = body if isinstance(body, dict) else {}
    message = fields.get("message") or "The server reported an error."
    status = getattr(event, "status", None) or _STATUS_OF_TYPE.get(str(fields.get("type")))
    if not isinstance(status, int):
        return APIError(message, request, body=body)
    content = json.dumps({"error": body}).encode()
    headers = [(str(n), str(v)) for n, v in (fields.get("headers") or {}).items()]
    record = ResponseRecord(status, headers, content, request)
    kind = STATUS_ERRORS.get(status, InternalServerError if status >= 500 else APIStatusError)
    return kind(f"Error code: {status} - {message}", response=record, body=body)


def lost(turn: Turn, closed: WebSocketClosed, request: RequestRecord) -> StreamTruncatedError:
    """The error of a turn whose connection ended before it did."""
    if turn.state is State.WAITING:
        text = f"{closed} Whether the server took the turn is unknown; it was not sent again."
    else:
        text = f"{closed} The turn broke off after {turn.count} events."
    error = StreamTruncatedError(
        message=text, request=request, event_count=turn.count, received=turn.received
    )
    error.__cause__ = closed.with_traceback(None)
    return error


def late(turn: Turn, seconds: float | None, request: RequestRecord) -> APITimeoutError:
    """The error of a turn of which nothing came for too long."""
    text = f"No event of the turn came within {seconds:g} s." if seconds else "The turn is late."
    if not turn.count:
        return APITimeoutError(request, message=text)
    return StreamTimeoutError(
        message=f"{text} {turn.count} had come before.",
        request=request,
        event_count=turn.count,
        received=turn.received,
    )


def past_deadline(deadline: float, request: RequestRecord) -> DeadlineExceededError:
    """The error of a turn that did not end before its deadline."""
    text = f"The turn did not end within its deadline of {deadline:g} s."
    return DeadlineExceededError(request, message=text)


def _plain(value: Any) -> Any:
    return value.to_dict() if isinstance(value, Model) else value
