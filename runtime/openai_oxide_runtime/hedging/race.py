"""Hedging, without a colour: when to ask a second time, and who was first.

    policy ─► race: first leg ─┬─ answers in time ───────────────────────────► won
                               ├─ is late: is there a delay, a leg, a budget? ─► next leg
                               └─ fails: is there a leg, a budget? ───────────► next leg at once

A race knows no clock, thread or task; its drivers (drivers.py) bring them. What the calls of a
client know together, latencies and the budget, is in its ``HedgeBook`` (tracker.py).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from openai_oxide_runtime.policies.hedge_record import Hedged, HedgeLeg

if TYPE_CHECKING:
    from openai_oxide_runtime.hedging.tracker import HedgeBook
    from openai_oxide_runtime.policies.hedge import HedgePolicy

__all__ = ["Race"]

log: Final = logging.getLogger("openai_oxide")


class _Running:
    __slots__ = ("ended", "error", "started")

    def __init__(self, started: float) -> None:
        self.started = started
        self.ended: float | None = None
        self.error: str | None = None


class Race:
    """One call on its way as several legs. ``key`` says whose latencies are alike."""

    def __init__(
        self,
        policy: HedgePolicy,
        book: HedgeBook,
        key: Any,
        clock: Callable[[], float],
        name: str = "",
    ) -> None:
        self._policy = policy
        self._book = book
        self._key = key
        self._clock = clock
        self._name = name
        self._began = clock()
        self._legs: list[_Running] = []
        self._refused: str | None = None
        self.allowed: Callable[[], bool] | None = None
        """Whether another request may be sent now, where somebody else has a say in it."""
        self._delay = book.enter(policy, key)

    @property
    def running(self) -> int:
        """How many legs are on their way."""
        return sum(leg.ended is None for leg in self._legs)

    def begin(self) -> int:
        """A leg starts now; its number."""
        self._legs.append(_Running(self._clock() - self._began))
        return len(self._legs) - 1

    def due(self) -> float | None:
        """The seconds until another leg is due; None if none will be."""
        if self._delay is None or self._refused or len(self._legs) >= self._policy.legs:
            return None
        since = self._clock() - self._began - self._legs[-1].started
        return max(0.0, self._delay - since)

    def may_hedge(self) -> bool:
        """Whether another leg may start, which is thereby paid for."""
        if len(self._legs) >= self._policy.legs:
            return False
        if self.allowed is not None and not self.allowed():
            self._refused = "rate limit"
        else:
            self._refused = self._book.refuses(self._policy)
        return self._refused is None

    def failed(self, number: int, error: str) -> bool:
        """A leg failed; whether another one may take its place at once."""
        leg = self._legs[number]
        leg.ended, leg.error = self._clock() - self._began, error
        self._book.failed()
        return self.may_hedge()

    def end(self, winner: int | None, value: Any = None) -> Hedged[Any]:
        """The race is over: give back what it held, learn from it, and tell."""
        now = self._clock() - self._began
        self._book.leave(len(self._legs) - 1)
        legs = tuple(_told(leg, now, number == winner) for number, leg in enumerate(self._legs))
        if winner is not None:
            self._book.answered()
        if winner is not None and legs and legs[0].outcome != "failed":
            self._book.observe(self._key, legs[0].seconds if winner == 0 else None)
        record = Hedged(value, self._name, winner, legs, self._delay, self._refused)
        self._tell(record)
        return record

    def _tell(self, record: Hedged[Any]) -> None:
        if self._policy.on_hedged is None:
            return
        try:
            self._policy.on_hedged(record)
        except Exception:  # an answer is not lost for want of its statistics
            log.exception("on_hedged failed")


def _told(leg: _Running, now: float, won: bool) -> HedgeLeg:
    if leg.ended is not None:
        return HedgeLeg(leg.started, leg.ended, "failed", leg.error)
    return HedgeLeg(leg.started, now, "won" if won else "cancelled")
