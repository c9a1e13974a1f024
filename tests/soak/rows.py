"""What is promised, as rows: each is a scenario, a size for every day, and one for a soak."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from tests.soak.sdk import Sdk

__all__ = ["Row", "Seen", "row", "rows"]


class Seen(NamedTuple):
    """What a scenario saw, in a few words, and whether that is what was promised."""

    text: str
    kept: bool


Scenario = Callable[[Sdk, int], Seen]


@dataclass(frozen=True)
class Row:
    """One promise. Sizes are counts of whatever the scenario repeats; 0 leaves it out."""

    section: str
    promise: str
    scenario: Scenario
    quick: int
    long: int
    official: int
    timed: bool = False
    """Whether it is about time, which a busy machine may lack: one more try is fair."""
    each_transport: bool = True
    """Whether it is a matter of the transport, and one of httpx can keep it."""

    def check(self, sdk: Sdk) -> None:
        """The form for every day: an AssertionError that says what was seen."""
        seen = self.scenario(sdk, self.quick)
        if self.timed and not seen.kept:
            seen = self.scenario(sdk, self.quick)
        assert seen.kept, f"promised: {self.promise}; seen: {seen.text}"

    @property
    def name(self) -> str:
        """The scenario's name: ``streams.truncated``."""
        module = inspect.getmodule(self.scenario)
        home = module.__name__.rpartition(".")[2] if module else ""
        return f"{home}.{self.scenario.__name__}"

    def __str__(self) -> str:
        return self.name


_rows: list[Row] = []


def row(
    section: str,
    promise: str,
    *,
    quick: int,
    long: int,
    official: int = 0,
    timed: bool = False,
    each_transport: bool = True,
) -> Callable[[Scenario], Scenario]:
    """Make a scenario a row of the table."""

    def take(scenario: Scenario) -> Scenario:
        _rows.append(Row(section, promise, scenario, quick, long, official, timed, each_transport))
        return scenario

    return take


def rows(*modules: str) -> list[Row]:
    """The rows of these modules of this folder, in their order."""
    from importlib import import_module

    for module in modules:
        import_module(f"tests.soak.{module}")
    homes = [f"tests.soak.{module}" for module in modules]
    found = [r for r in _rows if r.scenario.__module__ in homes]
    return sorted(found, key=lambda r: homes.index(r.scenario.__module__))
