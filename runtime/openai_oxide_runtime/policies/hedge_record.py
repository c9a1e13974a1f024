"""The record of a hedged call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Literal, NamedTuple, TypeVar

__all__ = ["HedgeLeg", "Hedged", "T"]

T = TypeVar("T", covariant=True)


class HedgeLeg(NamedTuple):
    """One request of a race. Times are seconds since the start of the first."""

    started: float
    ended: float
    outcome: Literal["won", "failed", "cancelled"]
    error: str | None = None

    @property
    def seconds(self) -> float:
        """The seconds that the leg took."""
        return self.ended - self.started


@dataclass(frozen=True, slots=True)
class Hedged(Generic[T]):
    """The record of a race: which leg won, and the outcome of each."""

    value: T
    """The winner's result; None if the call itself returns that."""
    name: str
    """The name of the operation, or of the race."""
    winner: int | None
    """The number of the leg that won, from 0; None if all failed."""
    legs: tuple[HedgeLeg, ...]
    delay: float | None
    """The delay of a hedge in seconds; None if only a failure could start another leg."""
    refused: str | None
    """Why a hedge that was due was not sent; None if it was."""

    @property
    def hedges(self) -> int:
        """How many requests were sent besides the first."""
        return len(self.legs) - 1

    @property
    def seconds(self) -> float:
        """The seconds from the start of the first leg to the result."""
        return max(leg.ended for leg in self.legs)
