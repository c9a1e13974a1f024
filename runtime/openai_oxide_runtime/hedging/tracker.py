"""What the calls of a client know together: how long they took, and what hedges may still cost.

The budget is strict: of N calls no more than N times its percentage are asked again, the very first
hedge excepted, which is lent. After three failures in a row there are no hedges until something is
answered, so that an outage is not made worse.
"""

from __future__ import annotations

import math
from bisect import bisect_right, insort
from collections import deque
from collections.abc import Callable, Hashable, Sequence
from typing import Final

from openai_oxide_runtime.core import forks
from openai_oxide_runtime.policies.hedge import HedgePolicy

__all__ = ["HedgeBook", "Latencies", "best_delay"]

_KEPT: Final = 256
_LEARN_EVERY: Final = 16
_MOST_SAVED: Final = 10.0
_MOST_FAILURES: Final = 3
_MOST_KEYS: Final = 256
# The next leg starts just after the body of the distribution, not in it.
_MARGIN: Final = 1.05
_SHARES: Final = (0.005, 0.01, 0.02, 0.04)


class Latencies:
    """The last latencies of one operation, sorted, and the delays drawn from them.

    Those of calls that a hedge overtook are unknown; they count as endless, which they were in
    comparison.
    """

    def __init__(self) -> None:
        self._recent: deque[float] = deque()
        self._sorted: list[float] = []
        self._best: dict[float, tuple[int, float | None]] = {}
        self._seen = 0

    def add(self, seconds: float | None) -> None:
        """Another call took so long, or longer than anybody waited."""
        value = math.inf if seconds is None else seconds
        self._recent.append(value)
        insort(self._sorted, value)
        self._seen += 1
        if len(self._recent) > _KEPT:
            del self._sorted[bisect_right(self._sorted, self._recent.popleft()) - 1]

    def __len__(self) -> int:
        return len(self._sorted)

    def percentile(self, percent: float) -> float | None:
        """The latency that so many percent of calls stay within, as far as is known."""
        known = self._sorted
        at = min(len(known) - 1, math.ceil(len(known) * percent / 100) - 1)
        while at >= 0 and math.isinf(known[at]):
            at -= 1
        return known[at] if at >= 0 else None

    def best(self, budget: float) -> float | None:
        """The delay that is best within a budget; worked out anew after a few more calls."""
        seen, found = self._best.get(budget, (-_LEARN_EVERY, None))
        if self._seen - seen >= _LEARN_EVERY:
            found = best_delay(self._sorted, budget / 100)
            self._best = {budget: (self._seen, found)}
        return found


def best_delay(known: Sequence[float], budget: float) -> float | None:
    """The delay that makes the slowest calls fastest within a budget, from sorted latencies.

    A hedge sent after the delay takes as long as any other call. Where more calls are late than the
    budget allows, only some of them are hedged: a delay inside the body of the distribution wastes
    hedges that the stalls need.
    """
    if budget <= 0 or not known:
        return None
    start = max(0, math.ceil(len(known) * (1 - 2 * budget)) - 1)
    delays = sorted({value * _MARGIN for value in known[start:] if math.isfinite(value)})
    return min(delays, key=lambda delay: _tail(known, delay, budget), default=None)


def _tail(known: Sequence[float], delay: float, budget: float) -> float:
    """The estimated mean of high percentiles when calls are hedged after ``delay``.

    One percentile alone would jump whenever a few stalls more or less are among the latencies.
    """
    late = _above(known, delay)
    hedged = min(1.0, budget / late) if late else 1.0
    longest = next(value for value in reversed(known) if math.isfinite(value))

    def above(seconds: float) -> float:
        rest = _above(known, seconds)
        if seconds <= delay:
            return rest
        return rest * (1 - hedged * (1 - _above(known, seconds - delay)))

    return sum(_where(above, share, longest + delay) for share in _SHARES)


def _above(known: Sequence[float], seconds: float) -> float:
    """The share of latencies above ``seconds``."""
    return 1 - bisect_right(known, seconds) / len(known)


def _where(above: Callable[[float], float], share: float, most: float) -> float:
    """Where the falling curve ``above`` comes down to ``share``; ``most`` if it does not before."""
    least = 0.0
    for _ in range(10):
        middle = (least + most) / 2
        least, most = (middle, most) if above(middle) > share else (least, middle)
    return most


class HedgeBook:
    """The hedges of a client, its copies included. Give one to functions that are to share it."""

    def __init__(self) -> None:
        self._lock = forks.lock()
        self._latencies: dict[Hashable, Latencies] = {}
        self._saved = 0.0
        self._failures = 0
        self.calls = 0
        """How many calls could have been hedged."""
        self.hedges = 0
        """How many hedges were sent."""
        self.in_flight = 0
        """How many hedges are on their way."""
        forks.in_child(self)

    def _in_child(self) -> None:
        self.in_flight = 0  # those on their way are the parent's

    def enter(self, policy: HedgePolicy, key: Hashable) -> float | None:
        """Another call begins; the delay of its hedge, None if it is not to be hedged for time."""
        with self._lock:
            self.calls += 1
            if policy.budget is not None:
                self._saved = min(_MOST_SAVED, self._saved + policy.budget / 100)
            if policy.delay is not None:
                return policy.delay
            known = self._latencies.get(key)
            if known is None or len(known) < policy.warmup:
                return None
            if policy.percentile is not None:
                return known.percentile(policy.percentile)
            return known.best(100.0 if policy.budget is None else policy.budget)

    def refuses(self, policy: HedgePolicy) -> str | None:
        """Why no hedge may be sent now; None if it may, which is thereby paid for."""
        with self._lock:
            if self._failures >= _MOST_FAILURES:
                return "outage"
            if self.in_flight >= policy.concurrency:
                return "concurrency"
            if policy.budget is not None and not self._pay(policy.budget):
                return "budget"
            self.hedges += 1
            self.in_flight += 1
            return None

    def _pay(self, budget: float) -> bool:
        lent = self.hedges == 0 and budget > 0
        if self._saved < 1 - 1e-9 and not lent:
            return False
        self._saved -= 1
        return True

    def leave(self, hedges: int) -> None:
        """So many hedges are on their way no longer."""
        with self._lock:
            self.in_flight -= hedges

    def failed(self) -> None:
        """A leg failed."""
        with self._lock:
            self._failures += 1

    def answered(self) -> None:
        """A leg was answered."""
        with self._lock:
            self._failures = 0

    def observe(self, key: Hashable, seconds: float | None) -> None:
        """How long a call took by itself; None if it was overtaken."""
        with self._lock:
            if key not in self._latencies:
                if len(self._latencies) >= _MOST_KEYS:
                    del self._latencies[next(iter(self._latencies))]
                self._latencies[key] = Latencies()
            self._latencies[key].add(seconds)

    def __reduce__(self) -> tuple[type[HedgeBook], tuple[()]]:
        return HedgeBook, ()
