"""The rules of a race, for sync and async: when to send another request, and which one won.

    policy ─► race: first leg ─┬─ answers in time ───────────────────────────► won
                               ├─ is late: is there a delay, a leg, a budget? ─► next leg
                               └─ fails: is there a leg, a budget? ───────────► next leg at once

A race has no thread, task or socket: see legs.py. The calls of a client share their latencies and
their budget in a ``HedgeBook`` (tracker.py).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Final

from openai_oxide_runtime.policies.hedge_record import Hedged, HedgeLeg

if TYPE_CHECKING:
    from openai_oxide_runtime.hedging.tracker import HedgeBook
    from openai_oxide_runtime.policies.hedge import HedgePolicy

__all__ = ["Race"]

log: Final = logging.getLogger("openai_oxide")


class _Leg:
    __slots__ = ("ended", "error", "started")

    def __init__(self, started: float) -> None:
        self.started = started
        self.ended: float | None = None
        self.error: str | None = None


class Race:
    """One call with several legs. Calls with one ``key`` share their latencies."""

    def __init__(
        self,
        policy: HedgePolicy,
        book: HedgeBook,
        key: Hashable,
        clock: Callable[[], float],
        name: str = "",
    ) -> None:
        self._policy = policy
        self._book = book
        self._key = key
        self._clock = clock
        self._name = name
        self._start = clock()
        self._legs: list[_Leg] = []
        self._refused: str | None = None
        self.allowed: Callable[[], bool] | None = None
        """Whether another request may be sent now, for instance by the rate limit; None for yes."""
        self._delay = book.enter(policy, key)

    @property
    def running(self) -> int:
        """How many legs are running."""
        return sum(leg.ended is None for leg in self._legs)

    def begin(self) -> int:
        """Start a leg; returns its number."""
        self._legs.append(_Leg(self._clock() - self._start))
        return len(self._legs) - 1

    def due(self) -> float | None:
        """The seconds until another leg is due; None if only a failure can start one."""
        if self._delay is None or self._refused or len(self._legs) >= self._policy.legs:
            return None
        elapsed = self._clock() - self._start - self._legs[-1].started
        return max(0.0, self._delay - elapsed)

    def may_hedge(self) -> bool:
        """Whether another leg may start; if so, it is taken from the budget."""
        if len(self._legs) >= self._policy.legs:
            return False
        if self.allowed is not None and not self.allowed():
            self._refused = "rate limit"
        else:
            self._refused = self._book.refuses(self._policy)
        return self._refused is None

    def failed(self, number: int, error: str) -> bool:
        """Record a failure; returns whether another leg may start at once."""
        leg = self._legs[number]
        leg.ended, leg.error = self._clock() - self._start, error
        self._book.failed()
        return self.may_hedge()

    def end(self, winner: int | None) -> Hedged[None]:
        """End the race: record its latency, and return and report its record."""
        now = self._clock() - self._start
        self._book.leave(len(self._legs) - 1)
        legs = tuple(_record(leg, now, number == winner) for number, leg in enumerate(self._legs))
        if winner is not None:
            self._book.answered()
        if winner is not None and legs and legs[0].outcome != "failed":
            self._book.observe(self._key, legs[0].seconds if winner == 0 else None)
        record = Hedged(None, self._name, winner, legs, self._delay, self._refused)
        self._report(record)
        return record

    def _report(self, record: Hedged[None]) -> None:
        if self._policy.on_hedged is None:
            return
        try:
            self._policy.on_hedged(record)
        except Exception:  # an error in the metrics does not lose the response
            log.exception("on_hedged failed")


def _record(leg: _Leg, now: float, won: bool) -> HedgeLeg:
    if leg.ended is not None:
        return HedgeLeg(leg.started, leg.ended, "failed", leg.error)
    return HedgeLeg(leg.started, now, "won" if won else "cancelled")
