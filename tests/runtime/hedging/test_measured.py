"""What the documentation says of hedging holds: figures on a simulated clock, for several seeds."""

from __future__ import annotations

import pytest

from benchmarks.hedging import Row, lognormal, simulate, stalls, steady, table
from openai_oxide_runtime.policies.hedge import HedgePolicy

CALLS = 4000


def both(draw: object, policy: HedgePolicy, seed: int) -> tuple[Row, float]:
    plain = simulate(draw, None, CALLS, seed)  # type: ignore[arg-type]
    row = simulate(draw, policy, CALLS, seed)  # type: ignore[arg-type]
    return row, 1 - row.p99 / plain.p99


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("policy", [HedgePolicy(budget=7), HedgePolicy(delay=0.075, budget=7)])
def test_stalls_are_cut_for_the_price_of_the_budget(policy: HedgePolicy, seed: int) -> None:
    row, cut = both(stalls, policy, seed)
    assert cut > 0.8
    assert row.extra <= 7.0


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_tail_without_a_gap_is_cut_less(seed: int) -> None:
    row, cut = both(lognormal, HedgePolicy(budget=7), seed)
    assert 0.15 < cut < 0.5
    assert row.extra <= 7.0


def test_where_nothing_stalls_there_is_nothing_to_win() -> None:
    row, cut = both(steady, HedgePolicy(), 1)
    assert abs(cut) < 0.05
    assert row.extra <= 6.0


def test_the_table_is_the_same_for_a_seed() -> None:
    assert table(300, 5) == table(300, 5) != table(300, 6)
