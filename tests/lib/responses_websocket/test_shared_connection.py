"""Reading for one's turn: how often patience is asked, and what is not decoded."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest

from openai_oxide_lib.responses_websocket.shared_connection import SharedConnection, within
from openai_oxide_lib.responses_websocket.turn_router import Turn
from openai_oxide_runtime.http.exchange import RequestRecord, ResponseRecord
from tests.support.scripted import created, delta, ended

OPENED = ResponseRecord(101, [], b"", RequestRecord("GET", "wss://host", []))


class Frames:
    """A wire with these messages on it."""

    response = OPENED
    open = True

    def __init__(self, *events: Any) -> None:
        self._events = list(events)
        self.limits: list[float | None] = []

    def receive(self, timeout: float | None = None) -> bytes:
        self.limits.append(timeout)
        return json.dumps(self._events.pop(0), separators=(",", ":")).encode()


def read(*events: Any, final_only: bool) -> tuple[Frames, Turn, list[Any]]:
    socket = Frames(*events)
    connection = SharedConnection(socket, lambda: 0.0, 100)
    turn = Turn(None, b"", final_only=final_only)
    connection.router.begin(turn)
    event_timeout = iter(range(100))
    types = []
    while (event := connection.next(turn, lambda: float(next(event_timeout)))) is not None:
        types.append(event.type)
    return socket, turn, types


@pytest.mark.parametrize("final_only", [True, False])
def test_each_event_has_the_whole_patience(final_only: bool) -> None:
    socket, turn, _ = read(
        created("r"), delta("a"), delta("b", 2), ended("r"), final_only=final_only
    )
    assert socket.limits == [0.0, 1.0, 2.0, 3.0]
    assert turn.count == 4


def test_of_a_turn_of_which_only_the_end_counts_only_the_end_is_told() -> None:
    _, _, types = read(created("r"), delta("a"), ended("r"), final_only=True)
    assert types == ["response.completed"]
    _, _, types = read(created("r"), delta("a"), ended("r"), final_only=False)
    assert types == ["response.created", "response.output_text.delta", "response.completed"]


def test_patience_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    now = SimpleNamespace(value=10.0)
    monkeypatch.setattr("time.monotonic", lambda: now.value)
    remaining = within(5.0)
    now.value = 12.0
    assert remaining() == 3.0
    now.value = 15.0
    with pytest.raises(TimeoutError):
        remaining()
