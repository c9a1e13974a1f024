"""How a turn ends: with a response, or with the error that the same request would raise over HTTP.

completed, incomplete       a response; see its ``status`` and ``incomplete_details``
failed                      APIError with the response's error
error with a status         the error of that status (400: BadRequestError, …)
error without a status      the error of its type's status, else APIError
connection ended            StreamTruncatedError, with the events that had arrived
no event in time            APITimeoutError, or StreamTimeoutError if events had arrived
deadline exceeded           DeadlineExceededError
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

__all__ = [
    "connection_lost",
    "deadline_exceeded",
    "event_error",
    "response_failure",
    "turn_timeout",
]

# The errors of a connection have no status, where those of HTTP have one.
_STATUS_OF_TYPE: Final[Mapping[str, int]] = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "permission_error": 403,
    "not_found_error": 404,
    "rate_limit_error": 429,
    "server_error": 500,
}


def response_failure(response: object, request: RequestRecord) -> APIError | None:
    """The error of a failed response; None for any other response."""
    if getattr(response, "status", None) != "failed":
        return None
    body = _plain(getattr(response, "error", None))
    message = body.get("message") if isinstance(body, dict) else None
    text = f"The response failed: {message or 'the server gave no reason'}"
    return APIError(text, request, body=body)


def event_error(event: object, request: RequestRecord) -> APIError:
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


def connection_lost(
    turn: Turn, closed: WebSocketClosed, request: RequestRecord
) -> StreamTruncatedError:
    """The error of a turn whose connection ended first."""
    if turn.state is State.WAITING:
        text = (
            f"{closed} It is unknown whether the server received the turn; it was not sent again."
        )
    else:
        text = f"{closed} The turn was interrupted after {turn.count} events."
    error = StreamTruncatedError(
        message=text, request=request, event_count=turn.count, received=turn.received
    )
    error.__cause__ = closed.with_traceback(None)
    return error


def turn_timeout(turn: Turn, seconds: float | None, request: RequestRecord) -> APITimeoutError:
    """The error of a turn whose next event took too long."""
    text = (
        f"No event of the turn arrived within {seconds:g} s." if seconds else "The turn timed out."
    )
    if not turn.count:
        return APITimeoutError(request, message=text)
    return StreamTimeoutError(
        message=f"{text} {turn.count} events had arrived before.",
        request=request,
        event_count=turn.count,
        received=turn.received,
    )


def deadline_exceeded(deadline: float, request: RequestRecord) -> DeadlineExceededError:
    """The error of a turn that exceeded its deadline."""
    text = f"The turn did not end within its `deadline` of {deadline:g} s."
    return DeadlineExceededError(request, message=text)


def _plain(value: object) -> Any:
    return value.to_dict() if isinstance(value, Model) else value
