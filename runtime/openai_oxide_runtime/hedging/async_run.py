"""Run an async race to its end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from openai_oxide_runtime.hedging.legs import AsyncLegs, Fault, Outcome
from openai_oxide_runtime.hedging.race import Race
from openai_oxide_runtime.policies.hedge_record import Hedged

__all__ = ["async_run"]

R = TypeVar("R")


async def async_run(
    race: Race,
    leg: Callable[[int], Awaitable[R]],
    fault: Fault[R],
    drop: Callable[[R], Awaitable[None]],
) -> tuple[Outcome[R], Hedged[None]]:
    """The winner's outcome and the record; the outcome is the last failure if all legs fail."""
    legs = AsyncLegs(leg, drop)
    winner = None
    try:
        legs.start(race.begin())
        while True:
            outcome = await legs.next(race.due())
            if outcome is None:
                if race.may_hedge():
                    legs.start(race.begin())
                continue
            reason = fault(outcome.result, outcome.error)
            if reason is None:
                winner = outcome.number
                break
            if race.failed(outcome.number, reason):
                legs.start(race.begin())
            elif not race.running:
                break
            legs.drop(outcome)
    finally:
        legs.close()
        record = race.end(winner)
    return outcome, record
