"""What the sync and the async ``hedged_request`` share: the race, and when a leg has failed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Generic, NamedTuple, TypeVar, cast

from openai_oxide_runtime.errors.tree import APIConnectionError, APIStatusError
from openai_oxide_runtime.hedging.legs import Fault, Outcome
from openai_oxide_runtime.hedging.race import Race
from openai_oxide_runtime.hedging.tracker import HedgeBook
from openai_oxide_runtime.policies.hedge import HedgePolicy
from openai_oxide_runtime.policies.hedge_record import Hedged

__all__ = ["First", "HedgedCall", "OnHedged", "hedged_call", "with_result"]

L = TypeVar("L")
R = TypeVar("R")
OnHedged = Callable[[Hedged[None]], object]
# Events have the type that the stream has; the caller knows which.
First = Callable[[Any], bool]


class HedgedCall(NamedTuple, Generic[L]):
    """One call of ``hedged_request``."""

    legs: tuple[L, ...]
    race: Race
    fault: Fault[Any]
    first: First
    """Whether an event of a stream counts as its first."""

    def leg(self, number: int) -> L:
        """The function of a leg; after the last one the first is next."""
        return self.legs[number % len(self.legs)]


def hedged_call(
    legs: tuple[L, ...],
    *,
    delay: float = 1.0,
    first: First | None = None,
    hedge: HedgePolicy | None = None,
    book: HedgeBook | None = None,
    name: str = "",
    on_hedged: OnHedged | None = None,
) -> HedgedCall[L]:
    """The race of ``legs``; see ``hedged_request`` for the arguments."""
    if not legs:
        raise ValueError("hedged_request() needs at least one callable")
    if hedge is None:
        hedge = HedgePolicy(
            delay=delay, legs=len(legs), budget=None, concurrency=1000, on_hedged=on_hedged
        )
    race = Race(hedge.checked(), book or HedgeBook(), name, time.monotonic, name)
    return HedgedCall(
        legs, race, _fault_of_a_copy if len(set(legs)) == 1 else _fault, first or _any_event
    )


def _fault(_: object, error: BaseException | None) -> str | None:
    """After any error another client or model may succeed."""
    return type(error).__name__ if isinstance(error, Exception) else None


def _fault_of_a_copy(_: object, error: BaseException | None) -> str | None:
    """The same call may succeed after an error of the server, not after a 4xx."""
    if isinstance(error, APIStatusError) and error.status_code < 500:
        return None
    return _fault(_, error) if isinstance(error, APIConnectionError | APIStatusError) else None


def with_result(record: Hedged[None], outcome: Outcome[R]) -> Hedged[R]:
    """The record with the winner's result; raises the error of the last leg if all failed."""
    return replace(cast("Hedged[R]", record), value=outcome.get())


def _any_event(_: object) -> bool:
    """Any event of a stream counts as its first."""
    return True
