"""From a turn to a connection that has taken it: every rule, without a socket or a wait."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from openai_oxide_lib.responses_websocket import connection_flow as flow
from openai_oxide_lib.responses_websocket.turn_router import Turn, TurnRouter
from openai_oxide_runtime.errors.tree import (
    APIConnectionError,
    APIStatusError,
    DeadlineExceededError,
    OpenAIError,
    StreamTruncatedError,
)
from openai_oxide_runtime.http.exchange import RequestRecord, ResponseRecord
from openai_oxide_runtime.policies.retry import RetryPolicy
from openai_oxide_runtime.websocket.closed import WebSocketClosed
from openai_oxide_runtime.websocket.handshake import MISSING

REQUEST = RequestRecord("GET", "wss://host/v1", [])
SENT = None


class FakeLink:
    def __init__(self, name: str, *, age: float = 0.0, usable: bool = True) -> None:
        self.name = name
        self.router = TurnRouter()
        self.opened_at = self.received_at = 1000.0 - age
        self.usable = usable

    def __repr__(self) -> str:
        return self.name


def status(code: int, headers: dict[str, str] | None = None) -> APIStatusError:
    record = ResponseRecord(code, list((headers or {}).items()), b"", REQUEST)
    return APIStatusError("refused", response=record, body=None)


def unreachable() -> APIConnectionError:
    return APIConnectionError(request=REQUEST)


def unsent() -> WebSocketClosed:
    return WebSocketClosed(1001, unsent=["frame"])


class Run:
    """Drives a flow with the given outcomes, one for each step of a kind."""

    def __init__(
        self, connection: Any = None, *, turn: Turn | None = None, **outcomes: Any
    ) -> None:
        self.turn = turn or Turn(None, b"frame")
        self.connection = connection
        self.steps: list[Any] = []
        self.outcomes = {name: iter(values) for name, values in outcomes.items()}
        self.now = 1000.0

    def go(self, deadline: float | None = None, **policy: Any) -> Any:
        ends = None if deadline is None else self.now + deadline
        rules = flow.Policy(retry=RetryPolicy(first_delay=1.0), **policy)
        plan = flow.Plan(rules, lambda: self.now, lambda: 0.0, lambda: 0.5, ends, deadline, REQUEST)
        steps = flow.begin(self.connection, self.turn, plan)
        outcome = None
        try:
            while True:
                step = steps.send(outcome)
                self.steps.append(step)
                outcome = self.outcome(step)
        except StopIteration as end:
            return end.value

    def outcome(self, step: Any) -> Any:
        if isinstance(step, flow.Sleep):
            self.now += step.seconds
        name = type(step).__name__.lower()
        return next(self.outcomes.get(name, iter(())), None)

    @property
    def kinds(self) -> list[str]:
        return [type(step).__name__ for step in self.steps]

    @property
    def waits(self) -> list[float]:
        return [step.seconds for step in self.steps if isinstance(step, flow.Sleep)]


def fresh() -> Iterator[FakeLink]:
    return iter([FakeLink("new"), FakeLink("newer"), FakeLink("newest")])


def test_a_good_connection_is_used() -> None:
    run = Run(FakeLink("old"))
    assert run.go() is run.connection
    assert run.kinds == ["SendTurn"]
    assert run.connection.router.active == [run.turn]


def test_the_first_turn_opens_one() -> None:
    run = Run(open=fresh())
    assert run.go().name == "new"
    assert run.kinds == ["Open", "SendTurn"]


def test_a_closed_connection_is_replaced() -> None:
    run = Run(FakeLink("old", usable=False), open=fresh())
    assert run.go().name == "new"
    assert run.kinds == ["Open", "SendTurn"]


@pytest.mark.parametrize(("age", "replaced"), [(3299.0, False), (3300.0, True)])
def test_an_old_connection_is_left(age: float, replaced: bool) -> None:
    connection = FakeLink("old", age=age)
    connection.received_at = 1000.0
    run = Run(connection, open=fresh())
    assert run.go().name == ("new" if replaced else "old")
    assert (run.kinds == ["Retire", "Open", "SendTurn"]) is replaced


def test_a_connection_that_told_of_its_limit_is_left() -> None:
    connection = FakeLink("old")
    connection.router.limit_reached = True
    run = Run(connection, open=fresh())
    assert run.go().name == "new"


@pytest.mark.parametrize("settled", [True, False])
def test_a_busy_lane_is_waited_for_or_left(settled: bool) -> None:
    connection = FakeLink("old")
    before = Turn(None, b"")
    connection.router.begin(before)
    before.abandon()
    run = Run(connection, open=fresh())

    def settle(step: Any) -> bool:
        assert (step.stream_id, step.seconds) == (None, 1.0)
        if settled:
            connection.router.forget(before)
        return settled

    usual = run.outcome
    run.outcome = lambda step: settle(step) if isinstance(step, flow.Settle) else usual(step)  # type: ignore[method-assign]
    assert run.go().name == ("old" if settled else "new")
    assert ("Retire" in run.kinds) is not settled


@pytest.mark.parametrize("alive", [True, False])
def test_a_silent_connection_is_asked_whether_it_lives(alive: bool) -> None:
    run = Run(FakeLink("old", age=30.0), check=[alive], open=fresh())
    assert run.go().name == ("old" if alive else "new")
    assert run.kinds[0] == "Check"


def test_a_turn_that_was_not_sent_goes_over_another_connection() -> None:
    run = Run(FakeLink("old"), sendturn=[unsent(), unsent(), SENT], open=fresh())
    assert run.go().name == "newer"
    assert run.connection.router.is_empty


def test_connections_that_all_close_are_given_up() -> None:
    run = Run(FakeLink("old"), sendturn=[unsent()] * 3, open=fresh())
    with pytest.raises(APIConnectionError, match="was not sent: 3 connections"):
        run.go()


def test_a_turn_that_may_have_been_sent_is_not_sent_again() -> None:
    run = Run(FakeLink("old"), sendturn=[WebSocketClosed(1006)], open=fresh())
    with pytest.raises(StreamTruncatedError, match="not sent again"):
        run.go()
    assert run.kinds == ["SendTurn"]


REFUSALS: list[tuple[Any, list[float]]] = [
    (unreachable(), [0.5, 1.0]),
    (status(503), [0.5, 1.0]),
    (status(429, {"retry-after": "7"}), [7.0, 7.0]),
    (status(429, {"retry-after": "9999"}), []),
    (status(401), []),
    (status(404), []),
    (status(503, {"x-should-retry": "false"}), []),
    (OpenAIError(MISSING), []),
]


@pytest.mark.parametrize(("refusal", "waits"), REFUSALS, ids=str)
def test_when_to_try_to_connect_again(refusal: Any, waits: list[float]) -> None:
    run = Run(open=[refusal] * 3)
    with pytest.raises(type(refusal)) as caught:
        run.go()
    assert caught.value is refusal
    assert run.waits == waits


@pytest.mark.parametrize(
    ("refusal", "helps"),
    [
        (unreachable(), True),
        (status(404), True),
        (status(426), True),
        (status(503), True),
        (OpenAIError(MISSING), True),
        (status(401), False),
        (status(429), False),
        (OpenAIError("no key"), False),
    ],
    ids=str,
)
def test_when_http_takes_over(refusal: Any, helps: bool) -> None:
    run = Run(open=[refusal] * 3)
    if helps:
        assert run.go(fallback=True) is None
    else:
        with pytest.raises(type(refusal)):
            run.go(fallback=True)


def test_the_deadline_bounds_opening_and_waiting() -> None:
    run = Run(open=[unreachable()] * 9)
    with pytest.raises(DeadlineExceededError):
        run.go(deadline=2.0, max_retries=8)
    assert run.steps[0] == flow.Open(2.0)
    assert run.now == 1002.0
