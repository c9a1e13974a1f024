"""What hedging gains and costs, on a clock that is only counted: `python -m benchmarks.hedging`.

Latencies are drawn from seeded distributions, each leg's apart from the others', and the races are
run by the SDK's own code: policy, adaptive delay, budget and record. No socket is involved, and the
same seed gives the same table. Extra requests are the hedges in percent of the calls.
"""

from __future__ import annotations

import argparse
import math
import random
from collections.abc import Callable
from statistics import fmean
from typing import NamedTuple

from openai_oxide import HedgeBook, HedgePolicy
from openai_oxide_runtime.hedging.race import Race

Draw = Callable[[random.Random], float]


def stalls(draw: random.Random) -> float:
    """95 calls of 100 take about 50 ms, 5 take about 1 s."""
    return draw.gauss(0.05, 0.005) if draw.random() < 0.95 else draw.gauss(1.0, 0.05)


def lognormal(draw: random.Random) -> float:
    """A median of 50 ms and a long tail without a gap."""
    return 0.05 * math.exp(draw.gauss(0.0, 0.8))


def steady(draw: random.Random) -> float:
    """No tail to speak of: hedging has nothing to win."""
    return max(0.001, draw.gauss(0.05, 0.005))


class Drifting:
    """Stalls as above, until everything takes three times as long in the second half."""

    def __init__(self, after: int) -> None:
        self._left = after

    def __call__(self, draw: random.Random) -> float:
        self._left -= 1
        return stalls(draw) * (3 if self._left < 0 else 1)


DISTRIBUTIONS: dict[str, Callable[[int], Draw]] = {
    "95% at 50 ms, 5% at 1 s": lambda calls: stalls,
    "lognormal, sigma 0.8": lambda calls: lognormal,
    "no stalls": lambda calls: steady,
    "95/5, three times slower later": lambda calls: Drifting(calls // 2),
}
POLICIES: dict[str, HedgePolicy | None] = {
    "none": None,
    "fixed 75 ms": HedgePolicy(delay=0.075, budget=None),
    "fixed 75 ms, 6%": HedgePolicy(delay=0.075),
    "tracked p95, 6%": HedgePolicy(percentile=95),
    "adaptive, 5%": HedgePolicy(budget=5),
    "adaptive, 6%": HedgePolicy(),
    "adaptive, 7%": HedgePolicy(budget=7),
}


class Row(NamedTuple):
    """What one policy did on one distribution."""

    p50: float
    p95: float
    p99: float
    mean: float
    extra: float


def simulate(draw: Draw, policy: HedgePolicy | None, calls: int, seed: int) -> Row:
    """So many calls one after the other."""
    chance, book = random.Random(seed), HedgeBook()
    if policy is None:
        times = [draw(chance) for _ in range(calls)]
    else:
        times = [race_once(draw, policy, book, chance) for _ in range(calls)]
    times.sort()
    p50, p95, p99 = (times[math.ceil(calls * share) - 1] for share in (0.5, 0.95, 0.99))
    return Row(p50, p95, p99, fmean(times), 100 * book.hedges / calls)


def race_once(draw: Draw, policy: HedgePolicy, book: HedgeBook, chance: random.Random) -> float:
    """One call: each leg's end is drawn when it starts, and the clock jumps to what comes next."""
    now = 0.0

    def clock() -> float:
        return now

    race = Race(policy, book, "simulated", clock)
    ends = {race.begin(): draw(chance)}
    while True:
        winner = min(ends, key=ends.__getitem__)
        wait = race.due()
        if wait is None or now + wait >= ends[winner]:
            now = ends[winner]
            race.end(winner)
            return now
        now += wait
        if race.may_hedge():
            ends[race.begin()] = now + draw(chance)


def table(calls: int, seed: int) -> str:
    """Every distribution with every policy, as text."""
    head = f"{'':<32}{'P50':>7}{'P95':>7}{'P99':>7}{'mean':>7}{'P99 cut':>9}{'extra':>8}"
    lines = [f"{calls} calls each, seed {seed}, times in ms, on a simulated clock", "", head]
    for title, make in DISTRIBUTIONS.items():
        lines += ["-" * len(head), title]
        plain = simulate(make(calls), None, calls, seed)
        for name, policy in POLICIES.items():
            row = simulate(make(calls), policy, calls, seed)
            times = "".join(f"{value * 1000:>7.0f}" for value in row[:4])
            cut = 100 * (1 - row.p99 / plain.p99)
            lines.append(f"  {name:<30}{times}{cut:>8.0f}%{row.extra:>7.1f}%")
    return "\n".join(lines)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hedging", description=__doc__)
    parser.add_argument("--calls", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    said = parser.parse_args()
    print(table(said.calls, said.seed))


if __name__ == "__main__":
    main()
