"""Timeouts for the events of a stream: from numbers, without a wait."""

from __future__ import annotations

from typing import Any

import pytest

from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import HttpRequest, TransportError, TransportTimeout
from openai_oxide_runtime.streaming.event_timeouts import EventTimeouts
from tests.support.flow import SLOW, Raw, World, post
from tests.support.samples import AClient, Client

LATE = TransportTimeout("the deadline has passed")


class Waiting:
    """A stream whose time is what the test says. Its head came ``after`` so many seconds."""

    def __init__(
        self, first: float | None, event: float | None, *, after: float = 0.0, ends: Any = None
    ) -> None:
        self.now = 100.0 + after
        self.request: HttpRequest = post()
        self.request.deadline = None if first is None else 100.0 + first
        raw: Any = Raw()
        raw.request = self.request
        exchange = Exchange(self.request, raw, None, 0, after, ends)
        self.patience = EventTimeouts(exchange, first, event, lambda: self.now)

    def begin(self, count: int) -> float | None:
        """When the wait for the next event ends."""
        self.patience.start(count)
        return self.request.deadline


def test_the_first_event_is_due_from_sending() -> None:
    waiting = Waiting(10.0, 2.0, after=4.0)
    waiting.now += 50.0  # what the program does before it begins to read is not waited for
    assert waiting.begin(0) == waiting.now + 6.0


def test_each_further_event_is_due_from_when_it_is_waited_for() -> None:
    waiting = Waiting(10.0, 2.0)
    waiting.now = 500.0
    assert waiting.begin(1) == 502.0
    waiting.now = 900.0
    assert waiting.begin(2) == 902.0


def test_the_calls_own_deadline_comes_first_if_it_is_sooner() -> None:
    waiting = Waiting(10.0, 20.0, ends=103.0)
    assert waiting.begin(0) == 103.0
    assert waiting.begin(1) == 103.0


@pytest.mark.parametrize(("first", "event"), [(None, 2.0), (10.0, None)])
def test_one_of_the_two_may_be_left_out(first: float | None, event: float | None) -> None:
    waiting = Waiting(first, event)
    assert waiting.begin(0) == (None if first is None else 110.0)
    assert waiting.begin(1) == (None if event is None else 102.0)


@pytest.mark.parametrize(
    ("count", "seconds", "failure", "message"),
    [
        (0, 10.0, LATE, "no first event within 10 s (first_event_timeout)"),
        (3, 2.5, LATE, "no further event within 2.5 s (event_timeout)"),
        (3, 1.0, LATE, str(LATE)),
        (3, 2.5, TransportError("reset"), "reset"),
    ],
)
def test_the_error_says_which_timeout_it_was(
    count: int, seconds: float, failure: TransportError, message: str
) -> None:
    waiting = Waiting(10.0, 2.5)
    waiting.begin(count)
    waiting.now += seconds
    assert str(waiting.patience.explain(failure, count)) == message


def test_a_head_that_is_late_is_named_and_tried_again() -> None:
    world = World(SLOW, Raw(), seconds=3.0)
    assert world.run(first_event=3.0).retries_taken == 1
    world = World(SLOW, seconds=3.0)
    with pytest.raises(errors.APITimeoutError, match="no first event within 3 s"):
        world.run(first_event=3.0, max_retries=0)


def test_each_attempt_has_the_whole_time_within_the_deadline() -> None:
    world = World(SLOW, Raw(), seconds=3.0)
    deadlines = []
    carry_out = world.carry_out

    def noting(step: Any) -> Any:
        if hasattr(step, "request"):
            deadlines.append(step.request.deadline)
        return carry_out(step)

    world.carry_out = noting  # type: ignore[method-assign]
    world.run(first_event=3.0, deadline=5.0)
    assert deadlines == [1003.0, 1005.0]


@pytest.mark.parametrize("kind", [Client, AClient])
@pytest.mark.parametrize("name", ["first_event_timeout", "event_timeout"])
def test_what_is_no_time_is_refused(kind: Any, name: str) -> None:
    for wrong, error in ((0, ValueError), (-1, ValueError), ("1", TypeError), (True, TypeError)):
        with pytest.raises(error, match=name):
            kind(api_key="k", **{name: wrong})
    client = kind(api_key="k", **{name: 3})
    assert getattr(client.copy(max_retries=1)._context.config, name) == 3
    assert getattr(client.copy(**{name: None})._context.config, name) is None


def test_a_call_may_have_its_own() -> None:
    with pytest.raises(ValueError, match="event_timeout"):
        Client(api_key="k").things.create(name="n", stream=True, event_timeout=0)
