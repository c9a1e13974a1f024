# Written from async_run.py by `make generate`: do not edit.
"""Run a sync race to its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from openai_oxide_runtime.hedging.legs import Fault, Legs, Outcome
from openai_oxide_runtime.hedging.race import Race
from openai_oxide_runtime.policies.hedge_record import Hedged

__all__ = ["run"]

R = TypeVar("R")


def run(
    race: Race,
    leg: Callable[[int], R],
    fault: Fault[R],
    drop: Callable[[R], None],
) -> tuple[Outcome[R], Hedged[None]]:
    """The winner's outcome and the record; the outcome is the last failure if all legs fail."""
    legs = Legs(leg, drop)
    winner = None
    try:
        legs.start(race.begin())
        while True:
            outcome = legs.next(race.due())
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
