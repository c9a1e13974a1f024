"""Reading for one's turn: how often patience is asked, and what is not decoded."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest

from openai_oxide_lib.responses_websocket.shared_connection import Link, until
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


def read(*events: Any, whole: bool) -> tuple[Frames, Turn, list[Any]]:
    wire = Frames(*events)
    link = Link(wire, lambda: 0.0, 100)
    turn = Turn(None, b"", whole=whole)
    link.lanes.begin(turn)
    patience = iter(range(100))
    told = []
    while (event := link.next(turn, lambda: float(next(patience)))) is not None:
        told.append(event.type)
    return wire, turn, told


@pytest.mark.parametrize("whole", [True, False])
def test_each_event_has_the_whole_patience(whole: bool) -> None:
    wire, turn, _ = read(created("r"), delta("a"), delta("b", 2), ended("r"), whole=whole)
    assert wire.limits == [0.0, 1.0, 2.0, 3.0]
    assert turn.count == 4


def test_of_a_turn_of_which_only_the_end_counts_only_the_end_is_told() -> None:
    _, _, told = read(created("r"), delta("a"), ended("r"), whole=True)
    assert told == ["response.completed"]
    _, _, told = read(created("r"), delta("a"), ended("r"), whole=False)
    assert told == ["response.created", "response.output_text.delta", "response.completed"]


def test_patience_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    now = SimpleNamespace(value=10.0)
    monkeypatch.setattr("time.monotonic", lambda: now.value)
    left = until(5.0)
    now.value = 12.0
    assert left() == 3.0
    now.value = 15.0
    with pytest.raises(TimeoutError):
        left()
