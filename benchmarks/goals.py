"""The work alone against what it is meant to cost: the table with the column "goal"."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median, quantiles
from typing import NamedTuple

from benchmarks.cold import STARTS
from benchmarks.lines import OFFICIAL, OURS
from benchmarks.overhead import Figures
from benchmarks.scenarios import RUST, SCENARIOS

HEAD = ("work alone", "of", "least", "median", "spread", "official", "ratio", "goal", "")
RUST_HEAD = ("against openai-oxide (Rust)", "of", "ours", "theirs", "ratio", "goal", "")
MET, NOT_MET = "met", "not met"


class Line(NamedTuple):
    """One comparison: microseconds (or kilobytes) of both sides, and the ratio to reach."""

    title: str
    of: str
    ours: list[float]
    other: list[float]
    goal: float | None

    @property
    def ratio(self) -> float:
        """Least to least: what the code costs, with as little of the machine's noise as can be."""
        return min(self.ours) / min(self.other)

    @property
    def verdict(self) -> str:
        """Whether the goal is met."""
        if self.goal is None:
            return ""
        return MET if self.ratio <= self.goal else NOT_MET

    @property
    def goal_text(self) -> str:
        return "" if self.goal is None else f"{self.goal:.2f}"


def lines(figures: Figures) -> list[Line]:
    """Every comparison with the official package that was measured, in order."""
    measured = {scenario for name, scenario in figures if name == OFFICIAL}
    found = []
    for name, scenario in SCENARIOS.items():
        if name in measured:
            found.append(line(figures, name, scenario.title, "CPU", scenario.goal))
            if scenario.parallel:
                found.append(line(figures, name, scenario.title, "wall", scenario.wall_goal))
    for name, start in STARTS.items():
        if name in measured:
            of = "memory" if name == "memory" else "CPU"
            found.append(line(figures, name, start.title, of, start.goal))
    return found


def line(
    figures: Figures, name: str, title: str, of: str, goal: float | None, other: str = OFFICIAL
) -> Line:
    """One comparison."""
    kind = "wall" if of == "wall" else "cpu"
    ours = [getattr(sample, kind) for sample in figures[OURS, name]]
    return Line(title, of, ours, [getattr(sample, kind) for sample in figures[other, name]], goal)


def rust_lines(figures: Figures) -> list[Line]:
    """Every comparison with the Rust client that was measured: its goal is wall time."""
    measured = [scenario for name, scenario in figures if name == RUST]
    return [
        line(figures, name, SCENARIOS[name].title, of, 1.0 if of == "wall" else None, RUST)
        for name in measured
        for of in ("wall", "CPU")
    ]


def table(figures: Figures) -> list[list[str]]:
    """The cells of the table against the official package."""
    return [
        [
            *(one.title, one.of, number(min(one.ours)), number(median(one.ours))),
            *(spread(one.ours), f"{number(min(one.other))} / {number(median(one.other))}"),
            *(f"{one.ratio:.3f}", one.goal_text, one.verdict),
        ]
        for one in lines(figures)
    ]


def rust_table(figures: Figures) -> list[list[str]]:
    """The cells of the table against the Rust client."""
    return [
        [
            *(one.title, one.of, number(min(one.ours)), number(min(one.other))),
            *(f"{one.ratio:.3f}", one.goal_text, one.verdict),
        ]
        for one in rust_lines(figures)
    ]


def number(value: float) -> str:
    """Three or four figures are all that is known."""
    return f"{value:.1f}" if value < 100 else f"{value:.0f}"


def spread(values: list[float]) -> str:
    """From quartile to quartile."""
    if len(values) < 2:
        return "-"
    low, _, high = quantiles(values, n=4, method="inclusive")
    return f"{number(low)}-{number(high)}"


def tally(figures: Figures) -> str:
    """How many goals are met, and which are not."""
    judged = [one for one in lines(figures) + rust_lines(figures) if one.goal is not None]
    missed = [f"{one.title} ({one.of}) {one.ratio:.3f}" for one in judged if one.verdict != MET]
    said = f"{len(judged) - len(missed)} of {len(judged)} goals are met"
    return f"{said}." if not missed else f"{said}; not met: {'; '.join(missed)}."


def remarks(figures: Figures) -> Iterator[str]:
    """What stands behind the rows that are far from the others."""
    if (OURS, "base64") in figures:
        yield (
            "Embeddings as base64 are bounded by Python itself: most of what both packages spend "
            "is making 393,216 float objects of them. `create_array` makes none."
        )
    if (OURS, "paced") in figures:
        yield (
            "An event alone on the wire is bounded by the event loop: a wake-up, a read and a task "
            "switch for each."
        )
