"""What the calls of a client know together: numbers, by hand and as properties."""

from __future__ import annotations

import copy
import math
import pickle
import random

import pytest
from hypothesis import given, settings, strategies as st

from openai_oxide_runtime.hedging.tracker import (
    HedgeBook,
    Latencies,
    _above,
    _tail,
    _where,
    best_delay,
)
from openai_oxide_runtime.policies.hedge import HedgePolicy


def test_the_window_has_an_end() -> None:
    known = Latencies()
    for seconds in range(300):
        known.add(float(seconds))
    assert (len(known), known._sorted[0], known.percentile(100)) == (256, 44.0, 299.0)


def test_the_best_delay_is_worked_out_anew_now_and_then() -> None:
    known = Latencies()
    for _ in range(20):
        known.add(1.0)
    assert known.best(6.0) == pytest.approx(1.05)
    for _ in range(15):
        known.add(3.0)
    assert known.best(6.0) == pytest.approx(1.05)
    known.add(3.0)
    assert known.best(6.0) == pytest.approx(3.15)
    assert known.best(100.0) == pytest.approx(1.05), "of another budget nothing was known"


@pytest.mark.parametrize("budget", [6.0, None])
def test_without_delay_and_percentile_the_best_is_taken(budget: float | None) -> None:
    book = HedgeBook()
    book.observe("key", 2.0)
    assert book.enter(HedgePolicy(warmup=1, budget=budget), "key") == pytest.approx(2.1)


def test_only_so_many_hedges_can_be_saved_up() -> None:
    book, policy = HedgeBook(), HedgePolicy(delay=1.0, budget=100.0, concurrency=99)
    for _ in range(50):
        book.enter(policy, "key")
    assert [book.refuses(policy) for _ in range(12)] == [None] * 10 + ["budget"] * 2


def test_the_arithmetic_of_the_best_delay() -> None:
    assert [_above([1.0, 2.0, 2.0, 4.0], s) for s in (0.5, 1.0, 2.0, 4.0)] == [1, 0.75, 0.25, 0]
    assert _where(lambda seconds: 1 - seconds / 10, 0.25, 10.0) == pytest.approx(7.5, abs=0.01)
    assert _where(lambda seconds: 1.0, 0.25, 10.0) == pytest.approx(10.0, abs=0.01)
    known = [1.0] * 127 + [100.0]
    # All that are late are hedged: the slowest one takes as long as a hedge sent at 1.05.
    assert _tail(known, 1.05, 0.05) == pytest.approx(2.05 + 3 * 1.0, abs=0.5)
    # A third of them are, so that it waits for the stall.
    assert _tail(known, 1.05, 0.0025) == pytest.approx(100.0 + 3 * 1.0, abs=0.5)
    # Hedged before anybody answers, nearly all calls take no longer than the others.
    assert _tail(known, 0.5, 1.0) == pytest.approx(1.5 + 3 * 1.0, abs=0.5)


@pytest.mark.parametrize("policy", [HedgePolicy(delay=1.0, concurrency=3, budget=None)])
def test_hedges_at_a_time_are_capped(policy: HedgePolicy) -> None:
    book = HedgeBook()
    assert [book.refuses(policy) for _ in range(4)] == [None, None, None, "concurrency"]
    book.leave(1)
    assert book.refuses(policy) is None


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
