"""How a turn ends: which error, with what in it."""

from __future__ import annotations

import pickle
from types import SimpleNamespace
from typing import Any

import pytest

import openai_oxide
from openai_oxide_lib.responses_websocket import turn_errors as endings
from openai_oxide_lib.responses_websocket.turn_router import State, Turn
from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.errors.tree import StreamTimeoutError
from openai_oxide_runtime.http.exchange import RequestRecord
from openai_oxide_runtime.models.lenient import decode_python
from openai_oxide_runtime.websocket.closed import WebSocketClosed

REQUEST = RequestRecord("GET", "wss://host/v1/responses", [])
EVENT = resolve("openai_oxide.models.responses:ResponsesServerEvent")


def event(**fields: Any) -> Any:
    return decode_python(EVENT, {"type": "error", **fields})


ERRORS: list[tuple[dict[str, Any], type[Exception]]] = [
    ({"status": 400}, openai_oxide.BadRequestError),
    ({"status": 401}, openai_oxide.AuthenticationError),
    ({"status": 429}, openai_oxide.RateLimitError),
    ({"status": 500}, openai_oxide.InternalServerError),
    ({"status": 418}, openai_oxide.APIStatusError),
    ({"type": "invalid_request_error"}, openai_oxide.BadRequestError),
    ({"type": "server_error"}, openai_oxide.InternalServerError),
    ({"type": "odd"}, openai_oxide.APIError),
]


@pytest.mark.parametrize(("fields", "kind"), ERRORS, ids=str)
def test_error_events_raise_what_http_would(fields: dict[str, Any], kind: type[Exception]) -> None:
    status = {"status": fields["status"]} if "status" in fields else {}
    body = {"type": fields.get("type", "x"), "code": "c", "message": "m", "param": "p"}
    error = endings.event_error(event(error=body, **status), REQUEST)
    assert type(error) is kind
    assert (error.code, error.param, error.type) == ("c", "p", body["type"])
    assert "m" in error.message
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.code) == (kind, "c")


def test_headers_of_an_error_are_kept() -> None:
    body = {"type": "x", "code": None, "message": "m", "param": None}
    error = endings.event_error(
        event(status=429, error={**body, "headers": {"retry-after": "3"}}), REQUEST
    )
    assert isinstance(error, openai_oxide.RateLimitError)
    assert error.headers["Retry-After"] == "3"


def test_only_failed_responses_fail() -> None:
    for status in ("completed", "incomplete", None):
        assert endings.response_failure(SimpleNamespace(status=status), REQUEST) is None
    failed = SimpleNamespace(status="failed", error=None)
    assert "no reason" in str(endings.response_failure(failed, REQUEST))


def turn(*events: bytes) -> Turn:
    turn = Turn(None, b"")
    for data in events:
        turn.record(data)
        turn.state = State.RUNNING
    return turn


def test_a_lost_turn_tells_whether_it_was_taken() -> None:
    closed = WebSocketClosed(1011, "out of order")
    waiting = endings.connection_lost(turn(), closed, REQUEST)
    assert "unknown" in str(waiting)
    assert "1011" in str(waiting)
    running = endings.connection_lost(turn(b"{}"), closed, REQUEST)
    assert (running.event_count, running.received) == (1, ("{}",))
    assert running.__cause__ is closed


def test_a_late_turn_tells_what_had_come() -> None:
    assert type(endings.turn_timeout(turn(), 5.0, REQUEST)) is openai_oxide.APITimeoutError
    late = endings.turn_timeout(turn(b"{}"), 5.0, REQUEST)
    assert isinstance(late, StreamTimeoutError)
    assert "5 s" in str(late)
