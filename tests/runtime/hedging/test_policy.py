"""Policy, book and race as arithmetic: a clock that the test turns, no thread, no waiting."""

from __future__ import annotations

import copy
import math
import pickle
import random
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openai_oxide_runtime.hedging.race import Hedged, Race
from openai_oxide_runtime.hedging.tracker import HedgeBook, Latencies, best_delay
from openai_oxide_runtime.policies.hedge import HedgePolicy, checked_hedge


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


@pytest.mark.parametrize(
    "wrong",
    [
        {"delay": -1},
        {"delay": math.nan},
        {"percentile": 0},
        {"percentile": 100},
        {"budget": -1},
        {"legs": 0},
        {"warmup": 0},
        {"concurrency": -1},
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        HedgePolicy(**wrong).checked()


@pytest.mark.parametrize(
    "right",
    [
        *({"delay": 0.0}, {"delay": 0.5}, {"percentile": 0.5}, {"percentile": 99.5}),
        *({"budget": 0.0}, {"budget": 0.5}, {"budget": None}),
        *({"legs": 1}, {"warmup": 1}, {"concurrency": 0}),
    ],
)
def test_a_policy_that_makes_sense_is_taken_as_it_is(right: dict[str, Any]) -> None:
    policy = HedgePolicy(**right)
    assert checked_hedge(policy) is policy
    assert policy.checked() is policy


def test_what_a_policy_is_by_itself() -> None:
    assert HedgePolicy() == (None, None, 2, 6.0, 16, 50, False, None, None)
    assert checked_hedge(None) is None
    with pytest.raises(TypeError, match="not int"):
        checked_hedge(2)
    with pytest.raises(ValueError, match="legs"):
        checked_hedge(HedgePolicy(legs=0))


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


@pytest.mark.parametrize("policy", [HedgePolicy(delay=1.0, concurrency=3, budget=None)])
def test_hedges_at_a_time_are_capped(policy: HedgePolicy) -> None:
    book = HedgeBook()
    assert [book.refuses(policy) for _ in range(4)] == [None, None, None, "concurrency"]
    book.leave(1)
    assert book.refuses(policy) is None


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


@given(
    budget=st.floats(0.1, 100),
    wants=st.lists(st.booleans(), min_size=1, max_size=400),
)
def test_hedges_stay_within_the_budget(budget: float, wants: list[bool]) -> None:
    book, policy = HedgeBook(), HedgePolicy(delay=1.0, budget=budget, concurrency=1)
    for late in wants:
        book.enter(policy, "key")
        if late and book.refuses(policy) is None:
            book.leave(1)
        assert book.hedges <= max(1, book.calls * budget / 100 + 1e-6)


def test_the_budget_is_used_up_where_every_call_is_late() -> None:
    book, policy = HedgeBook(), HedgePolicy(delay=1.0, budget=5)
    for _ in range(1000):
        book.enter(policy, "key")
        if book.refuses(policy) is None:
            book.leave(1)
    assert (book.calls, book.hedges) == (1000, 50)


def test_no_delay_is_drawn_before_enough_is_known() -> None:
    book, policy = HedgeBook(), HedgePolicy(percentile=95, warmup=20)
    for _ in range(19):
        book.observe("key", 0.1)
    assert book.enter(policy, "key") is None
    book.observe("key", 0.3)
    assert book.enter(policy, "key") == 0.1
    assert book.enter(policy, "other") is None


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


@given(st.lists(st.one_of(st.none(), st.floats(0, 1e6)), max_size=600))
@settings(max_examples=50)
def test_the_window_holds_the_latest_in_order(seen: list[float | None]) -> None:
    known = Latencies()
    for seconds in seen:
        known.add(seconds)
    latest = sorted(math.inf if s is None else s for s in seen[-256:])
    assert known._sorted == latest
    finite = [s for s in latest if math.isfinite(s)]
    assert known.percentile(99.999) == (finite[-1] if finite else None)


def body(draw: random.Random) -> float:
    return draw.gauss(0.05, 0.004)


@pytest.mark.parametrize("share", [0.01, 0.03, 0.05, 0.07])
def test_the_best_delay_lies_between_body_and_stalls(share: float) -> None:
    draw = random.Random(7)
    count = round(256 * share)
    known = sorted([body(draw) for _ in range(256 - count)] + [1.0] * count)
    delay = best_delay(known, 0.05)
    assert delay is not None
    assert known[255 - count] * 0.9 < delay < 0.2


def test_stalls_that_were_overtaken_count_as_stalls() -> None:
    draw = random.Random(7)
    known = sorted([body(draw) for _ in range(243)] + [math.inf] * 13)
    delay = best_delay(known, 0.05)
    assert delay is not None
    assert 0.05 < delay < 0.2


@pytest.mark.parametrize(
    ("known", "budget"), [([], 0.05), ([1.0] * 60, 0.0), ([math.inf] * 60, 0.05)]
)
def test_there_may_be_no_best_delay(known: list[float], budget: float) -> None:
    assert best_delay(known, budget) is None


@given(
    st.lists(st.one_of(st.floats(1e-6, 1e4), st.just(math.inf)), min_size=1, max_size=256),
    st.floats(0.001, 1),
)
@settings(max_examples=60, deadline=None)
def test_a_best_delay_is_one_that_was_seen(known: list[float], budget: float) -> None:
    known.sort()
    delay = best_delay(known, budget)
    if delay is None:
        assert known[-1] == math.inf
    else:
        assert any(delay == pytest.approx(value * 1.05) for value in known)


def test_knowledge_is_kept_for_so_many_operations() -> None:
    book = HedgeBook()
    for number in range(300):
        book.observe(number, 1.0)
    assert len(book._latencies) == 256


def test_a_policy_and_a_book_can_be_copied_and_sent() -> None:
    policy, book = HedgePolicy(delay=2.0, legs=3), HedgeBook()
    book.observe("key", 1.0)
    assert pickle.loads(pickle.dumps(policy)) == copy.copy(policy) == policy
    assert pickle.loads(pickle.dumps(book))._latencies == {}
