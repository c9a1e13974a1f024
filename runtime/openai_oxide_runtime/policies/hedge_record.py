"""What came of a hedged call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Literal, NamedTuple, TypeVar

if TYPE_CHECKING:
    pass

__all__ = ["HedgeLeg", "Hedged", "T"]

T = TypeVar("T", covariant=True)


class HedgeLeg(NamedTuple):
    """What one leg did, in seconds since the first one's start."""

    started: float
    ended: float
    outcome: Literal["won", "failed", "cancelled"]
    error: str | None = None

    @property
    def seconds(self) -> float:
        """The time that the leg took."""
        return self.ended - self.started


@dataclass(frozen=True, slots=True)
class Hedged(Generic[T]):
    """The record of a race: which leg won, and what each did."""

    value: T
    """What the winner brought; None where the call itself returns it."""
    name: str
    """The operation, or the name given to the race."""
    winner: int | None
    """The number of the leg that won, from 0; None if all failed."""
    legs: tuple[HedgeLeg, ...]
    delay: float | None
    """The delay that was chosen; None if only a failure could start another leg."""
    refused: str | None
    """Why a hedge that was due was not sent, if so."""

    @property
    def hedges(self) -> int:
        """How many requests were sent beside the first."""
        return len(self.legs) - 1

    @property
    def seconds(self) -> float:
        """The time from the first leg's start to the answer."""
        return max(leg.ended for leg in self.legs)
