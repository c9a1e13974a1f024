"""What the calls of a client know together: numbers, by hand."""

from __future__ import annotations

import pytest

from openai_oxide_runtime.hedging.tracker import HedgeBook, Latencies, _above, _tail, _where
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
