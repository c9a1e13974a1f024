"""What the calls of a client share: their latencies, and the budget of their hedges.

The budget is strict: of N calls at most N times its percentage are hedged. The first hedge is
allowed before any budget has accrued. After three failures in a row there are no hedges until a
request is answered, so that hedges do not worsen an outage.
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

_WINDOW: Final = 256
_LEARN_EVERY: Final = 16
_MOST_ACCRUED: Final = 10.0
_MOST_FAILURES: Final = 3
_MOST_KEYS: Final = 256
# The next leg starts just after the body of the distribution, not in it.
_MARGIN: Final = 1.05
_SHARES: Final = (0.005, 0.01, 0.02, 0.04)


class Latencies:
    """The recent latencies of one operation, sorted, and the delays computed from them.

    If a hedge won, the latency of the first request is not known; it counts as infinite.
    """

    def __init__(self) -> None:
        self._recent: deque[float] = deque()
        self._sorted: list[float] = []
        self._best: dict[float, tuple[int, float | None]] = {}
        self._count = 0

    def add(self, seconds: float | None) -> None:
        """Add the latency of a call; None if a hedge won."""
        value = math.inf if seconds is None else seconds
        self._recent.append(value)
        insort(self._sorted, value)
        self._count += 1
        if len(self._recent) > _WINDOW:
            del self._sorted[bisect_right(self._sorted, self._recent.popleft()) - 1]

    def __len__(self) -> int:
        return len(self._sorted)

    def percentile(self, percent: float) -> float | None:
        """The latency that ``percent`` of the calls do not exceed; None if no latency is known."""
        latencies = self._sorted
        index = min(len(latencies) - 1, math.ceil(len(latencies) * percent / 100) - 1)
        while index >= 0 and math.isinf(latencies[index]):
            index -= 1
        return latencies[index] if index >= 0 else None

    def best(self, budget: float) -> float | None:
        """The best delay within a budget in percent; recomputed after every 16 calls."""
        count, delay = self._best.get(budget, (-_LEARN_EVERY, None))
        if self._count - count >= _LEARN_EVERY:
            delay = best_delay(self._sorted, budget / 100)
            self._best = {budget: (self._count, delay)}
        return delay


def best_delay(latencies: Sequence[float], budget: float) -> float | None:
    """The delay that makes the slowest calls fastest within a budget, from sorted latencies.

    The estimate: a hedge sent after the delay takes as long as any other call. If more calls are
    late than the budget allows, only some of them are hedged, so a delay inside the body of the
    distribution wastes hedges that the stalls need.
    """
    if budget <= 0 or not latencies:
        return None
    start = max(0, math.ceil(len(latencies) * (1 - 2 * budget)) - 1)
    delays = sorted({value * _MARGIN for value in latencies[start:] if math.isfinite(value)})
    return min(delays, key=lambda delay: _tail(latencies, delay, budget), default=None)


def _tail(latencies: Sequence[float], delay: float, budget: float) -> float:
    """The estimated mean of high percentiles when calls are hedged after ``delay``.

    A single percentile would change abruptly with the number of stalls among the latencies.
    """
    late = _above(latencies, delay)
    hedged = min(1.0, budget / late) if late else 1.0
    longest = next(value for value in reversed(latencies) if math.isfinite(value))

    def above(seconds: float) -> float:
        share = _above(latencies, seconds)
        if seconds <= delay:
            return share
        return share * (1 - hedged * (1 - _above(latencies, seconds - delay)))

    return sum(_where(above, share, longest + delay) for share in _SHARES)


def _above(latencies: Sequence[float], seconds: float) -> float:
    """The share of latencies above ``seconds``."""
    return 1 - bisect_right(latencies, seconds) / len(latencies)


def _where(above: Callable[[float], float], share: float, most: float) -> float:
    """The smallest x with ``above(x) <= share`` for a falling curve; ``most`` at the most."""
    least = 0.0
    for _ in range(10):
        middle = (least + most) / 2
        least, most = (middle, most) if above(middle) > share else (least, middle)
    return most


class HedgeBook:
    """Latencies and hedges of a client and its copies. Functions that get one share them."""

    def __init__(self) -> None:
        self._lock = forks.lock()
        self._latencies: dict[Hashable, Latencies] = {}
        self._accrued = 0.0
        self._failures = 0
        self.calls = 0
        """How many calls could have been hedged."""
        self.hedges = 0
        """How many hedges were sent."""
        self.in_flight = 0
        """How many hedges are running."""
        forks.in_child(self)

    def _in_child(self) -> None:
        self.in_flight = 0  # running hedges belong to the parent process

    def enter(self, policy: HedgePolicy, key: Hashable) -> float | None:
        """Count another call; returns the delay of its hedge, None if only a failure starts one."""
        with self._lock:
            self.calls += 1
            if policy.budget is not None:
                self._accrued = min(_MOST_ACCRUED, self._accrued + policy.budget / 100)
            if policy.delay is not None:
                return policy.delay
            latencies = self._latencies.get(key)
            if latencies is None or len(latencies) < policy.warmup:
                return None
            if policy.percentile is not None:
                return latencies.percentile(policy.percentile)
            return latencies.best(100.0 if policy.budget is None else policy.budget)

    def refuses(self, policy: HedgePolicy) -> str | None:
        """Why no hedge may be sent now; None if one may, which is then taken from the budget."""
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
        is_first = self.hedges == 0 and budget > 0
        if self._accrued < 1 - 1e-9 and not is_first:  # sums of floats may miss 1 by a little
            return False
        self._accrued -= 1
        return True

    def leave(self, hedges: int) -> None:
        """``hedges`` hedges have ended."""
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
        """Record the latency of a call; None if a hedge won."""
        with self._lock:
            if key not in self._latencies:
                if len(self._latencies) >= _MOST_KEYS:
                    del self._latencies[next(iter(self._latencies))]
                self._latencies[key] = Latencies()
            self._latencies[key].add(seconds)

    def __reduce__(self) -> tuple[type[HedgeBook], tuple[()]]:
        return HedgeBook, ()
