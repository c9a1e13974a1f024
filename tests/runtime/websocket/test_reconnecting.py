"""When a connection is opened again: delays, attempts, and closes that are for good."""

from __future__ import annotations

from typing import Any

import pytest

from openai_oxide_runtime.websocket.closed import is_recoverable
from openai_oxide_runtime.websocket.reconnecting import ReconnectingEvent, Reconnection


def reconnection(
    answer: Any = None, **changes: Any
) -> tuple[list[ReconnectingEvent], Reconnection]:
    events: list[ReconnectingEvent] = []

    def ask(event: ReconnectingEvent) -> Any:
        events.append(event)
        return answer

    rules = {"max_retries": 3, "initial_delay": 1.0, "max_delay": 3.0, **changes}
    return events, Reconnection(ask, query={"a": 1}, headers={}, **rules)


def test_attempts_back_off_with_jitter_and_end() -> None:
    events, attempts = reconnection()
    assert [attempts.next_delay(1006, 1.0, 0.0) for _ in range(4)] == [1.0, 2.0, 3.0, None]
    assert [event.attempt for event in events] == [1, 2, 3]
    assert (events[0].max_attempts, events[0].close_code, events[0].extra_query) == (
        3,
        1006,
        {"a": 1},
    )
    attempts.note_opened(10.0)
    assert attempts.next_delay(1006, 0.0, 40.0) == 0.75


@pytest.mark.parametrize(
    ("steps", "seconds", "reset"),
    [
        ([], 29.9, False),
        ([], 30.0, True),
        (["note_sent"], 1.0, False),
        (["note_completed"], 1.0, False),  # to nothing: it may say so to everybody
        (["note_sent", "note_completed"], 1.0, True),
        (["note_sent", "note_completed", "note_opened"], 1.0, False),  # that was the one before
    ],
)
def test_attempts_are_counted_reset_once_one_has_worked(
    steps: list[str], seconds: float, reset: bool
) -> None:
    events, attempts = reconnection()
    attempts.next_delay(1006, 1.0, 100.0)
    attempts.note_opened(100.0)
    for step in steps:
        getattr(attempts, step)(*[100.0] * (step == "note_opened"))
    attempts.next_delay(1006, 1.0, 100.0 + seconds)
    assert events[-1].attempt == (1 if reset else 2)
    attempts.next_delay(1006, 1.0, 1000.0)
    assert events[-1].attempt == (2 if reset else 3), "no connection stood in between"


@pytest.mark.parametrize("code", [1000, 1008, 1002, 4000])
def test_some_closes_are_for_good(code: int) -> None:
    assert not is_recoverable(code)
    assert reconnection()[1].next_delay(code, 1.0, 0.0) is None


def test_without_a_listener_nothing_is_opened_again() -> None:
    quiet = Reconnection(None, max_retries=3, initial_delay=1, max_delay=1, query={}, headers={})
    assert quiet.next_delay(1006, 1.0, 0.0) is None


def test_an_attempt_can_be_changed_and_stopped() -> None:
    _, attempts = reconnection({"extra_query": {"b": 2}, "extra_headers": {"h": "1"}})
    attempts.next_delay(1006, 1.0, 0.0)
    assert (attempts.query, attempts.headers) == ({"b": 2}, {"h": "1"})
    assert reconnection({"abort": True})[1].next_delay(1006, 1.0, 0.0) is None
