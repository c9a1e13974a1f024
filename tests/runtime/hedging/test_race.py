"""The race of a call's legs as arithmetic: a clock that the test turns, no thread, no waiting."""

from __future__ import annotations

from typing import Any

import pytest

from openai_oxide_runtime.hedging.race import Hedged, Race
from openai_oxide_runtime.hedging.tracker import HedgeBook
from openai_oxide_runtime.policies.hedge import HedgePolicy


class Turned:
    """A clock that stands until it is turned."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def race(
    policy: HedgePolicy, book: HedgeBook | None = None, clock: Turned | None = None
) -> tuple[Race, Turned]:
    clock = clock or Turned()
    return Race(policy, book or HedgeBook(), "key", clock, "things.get"), clock


def test_a_leg_in_time_needs_no_other() -> None:
    told: list[Hedged[Any]] = []
    book = HedgeBook()
    run, clock = race(HedgePolicy(delay=1.0, on_hedged=told.append), book)
    assert run.begin() == 0
    assert run.due() == 1.0
    clock.now += 0.25
    assert run.due() == 0.75
    record = run.end(0)
    assert told == [record]
    assert (record.winner, record.hedges, record.delay, record.refused) == (0, 0, 1.0, None)
    assert record.legs[0] == (0.0, 0.25, "won", None)
    assert record.seconds == record.legs[0].seconds == 0.25
    assert (book.calls, book.hedges, book.in_flight) == (1, 0, 0)


def test_a_late_leg_is_joined_and_overtaken() -> None:
    book = HedgeBook()
    run, clock = race(HedgePolicy(delay=1.0), book)
    run.begin()
    clock.now += 1.5
    assert run.due() == 0.0
    assert run.may_hedge()
    assert (run.begin(), run.running, book.in_flight) == (1, 2, 1)
    assert run.due() is None  # two legs are the most
    assert not run.may_hedge()
    clock.now += 0.5
    record = run.end(1)
    assert record.legs == ((0.0, 2.0, "cancelled", None), (1.5, 2.0, "won", None))
    assert (record.hedges, book.hedges, book.in_flight) == (1, 1, 0)


def test_each_leg_waits_from_the_one_before() -> None:
    run, clock = race(HedgePolicy(delay=1.0, legs=4, budget=None))
    starts = []
    for _ in range(4):
        starts.append(clock.now - 100)
        run.begin()
        clock.now += run.due() or 0.0
        run.may_hedge()
    assert starts == [0.0, 1.0, 2.0, 3.0]
    assert run.due() is None


def test_a_failure_lets_the_next_leg_start_at_once() -> None:
    run, clock = race(HedgePolicy(delay=9.0, legs=3, budget=None))
    run.begin()
    clock.now += 0.1
    assert run.failed(0, "status 503")
    run.begin()
    assert run.running == 1
    assert run.failed(1, "reset")
    run.begin()
    assert not run.failed(2, "reset")
    assert run.running == 0
    record = run.end(None)
    assert record.winner is None
    assert [leg.outcome for leg in record.legs] == ["failed"] * 3
    assert record.legs[0] == (0.0, pytest.approx(0.1), "failed", "status 503")


def test_after_three_failures_in_a_row_nothing_is_hedged() -> None:
    book = HedgeBook()
    policy = HedgePolicy(delay=1.0, budget=None)
    for expected in (True, True, False, False):
        run, _ = race(policy, book)
        run.begin()
        assert run.failed(0, "status 500") is expected
        record = run.end(None)
    assert record.refused == "outage"
    book.answered()
    assert book.refuses(policy) is None


def test_a_race_that_was_won_ends_a_row_of_failures() -> None:
    book, policy = HedgeBook(), HedgePolicy(delay=1.0, budget=None)
    for _ in range(3):
        run, _ = race(policy, book)
        run.begin()
        run.failed(0, "status 500")
        run.end(None)
    assert book.refuses(policy) == "outage"
    run, _ = race(policy, book)
    run.begin()
    run.end(0)
    assert book.refuses(policy) is None


def test_a_race_that_was_lost_does_not() -> None:
    book, policy = HedgeBook(), HedgePolicy(delay=1.0, budget=None)
    for _ in range(3):
        book.failed()
    run, _ = race(policy, book)
    run.begin()
    run.end(None)
    assert book.refuses(policy) == "outage"


def test_no_more_legs_start_than_the_policy_has() -> None:
    book = HedgeBook()
    run, _ = race(HedgePolicy(delay=1.0, legs=2, budget=None), book)
    run.begin()
    assert run.may_hedge()
    run.begin()
    assert not run.may_hedge()
    assert run.end(0).refused is None, "nobody refused: there are none"
    assert book.hedges == 1


def test_a_record_tells_seconds() -> None:
    run, clock = race(HedgePolicy(delay=1.0, budget=None))
    run.begin()
    clock.now += 1.0
    run.may_hedge()
    run.begin()
    clock.now += 0.5
    run.failed(0, "reset")
    clock.now += 0.25
    record = run.end(1)
    assert [leg.seconds for leg in record.legs] == [1.5, 0.75]
    assert (record.seconds, record.hedges) == (1.75, 1)


def test_a_refused_hedge_is_not_asked_for_again_and_is_told() -> None:
    run, clock = race(HedgePolicy(delay=1.0, budget=0))
    run.begin()
    clock.now += 1.0
    assert not run.may_hedge()
    assert run.due() is None
    assert run.end(0).refused == "budget"


def test_somebody_else_may_have_a_say() -> None:
    run, _ = race(HedgePolicy(delay=0.0, budget=None))
    run.begin()
    run.allowed = lambda: False
    assert not run.may_hedge()
    assert run.end(0).refused == "rate limit"


def test_a_hook_that_fails_costs_no_answer(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: Any) -> None:
        raise ZeroDivisionError

    run, _ = race(HedgePolicy(delay=1.0, on_hedged=fail))
    run.begin()
    assert run.end(0).winner == 0
    assert "on_hedged failed" in caplog.text


def test_latencies_are_those_of_the_first_leg() -> None:
    book, policy = HedgeBook(), HedgePolicy(delay=1.0, percentile=50, warmup=1, budget=None)
    adaptive = policy._replace(delay=None)
    run, clock = race(policy, book)
    run.begin()
    clock.now += 0.2
    run.end(0)
    assert book.enter(adaptive, "key") == pytest.approx(0.2)
    for _ in range(3):  # overtaken: longer than anybody knows
        run, clock = race(policy, book)
        run.begin()
        clock.now += 1.0
        run.may_hedge()
        run.begin()
        run.end(1)
    assert book.enter(adaptive._replace(percentile=25), "key") == pytest.approx(0.2)
    assert book.enter(adaptive._replace(percentile=99), "key") == pytest.approx(0.2)
    run, _ = race(policy, book)  # failed: says nothing
    run.begin()
    run.failed(0, "reset")
    run.begin()
    run.end(1)
    assert len(book._latencies["key"]) == 4
