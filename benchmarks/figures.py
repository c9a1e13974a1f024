"""What is read off the samples: pairs of the same round compared, and their spread."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median, quantiles
from typing import NamedTuple

from benchmarks.harness import Cell, Sample, Samples
from benchmarks.lines import OFFICIAL, OURS


class Spread(NamedTuple):
    """A ratio: the middle one of all rounds, and the quartiles."""

    low: float
    middle: float
    high: float

    def __str__(self) -> str:
        return f"{self.middle:.2f} ({self.low:.2f}-{self.high:.2f})"


class Pair(NamedTuple):
    """The two packages in one row, times in milliseconds."""

    ours: list[float]
    official: list[float]

    @property
    def ratio(self) -> Spread:
        """Ours to the official one, round by round."""
        return ratio(self.ours, self.official)


class Tail(NamedTuple):
    """How long single calls took, in milliseconds, and how many requests came on top."""

    p50: float
    p95: float
    p99: float
    extra: float


def ratio(above: Sequence[float], below: Sequence[float]) -> Spread:
    """The quotients of values of the same round."""
    quotients = [one / other for one, other in zip(above, below, strict=True)]
    if len(quotients) == 1:
        return Spread(quotients[0], quotients[0], quotients[0])
    return Spread(*quantiles(quotients, n=4, method="inclusive"))


def wall(samples: Samples, row: str, kind: str) -> Pair:
    """The time that passed."""
    ours, official = samples[Cell(row, kind, OURS)], samples[Cell(row, kind, OFFICIAL)]
    return Pair([one.wall * 1e3 for one in ours], [one.wall * 1e3 for one in official])


def cpu(samples: Samples, row: str, kind: str) -> Pair:
    """The time that the processor worked."""
    ours, official = samples[Cell(row, kind, OURS)], samples[Cell(row, kind, OFFICIAL)]
    return Pair([one.cpu * 1e3 for one in ours], [one.cpu * 1e3 for one in official])


def over_websocket(samples: Samples, row: str, package: str, than: str = "") -> Spread:
    """A row over a WebSocket, to the same row (or another one) over HTTP."""
    socket = [one.wall for one in samples[Cell(row, "ws", package)]]
    return ratio(socket, [one.wall for one in samples[Cell(than or row, "http", package)]])


def tail(samples: Sequence[Sample]) -> Tail:
    """The calls of all rounds together."""
    calls = sorted(second * 1e3 for sample in samples for second in sample.seconds)
    extra = 100 * sum(sample.hedges for sample in samples) / len(calls)
    return Tail(at(calls, 0.50), at(calls, 0.95), at(calls, 0.99), extra)


def at(ordered: Sequence[float], share: float) -> float:
    """The value that this share of all does not exceed."""
    return ordered[math.ceil(len(ordered) * share) - 1]


def least_and_median(values: Sequence[float]) -> str:
    """Both, as text."""
    least, middle = min(values), median(values)
    return f"{least:.1f} / {middle:.1f}" if middle < 20 else f"{least:.0f} / {middle:.0f}"
