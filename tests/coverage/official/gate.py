"""The SDK held against the official package, both as they are installed.

names, environment   what the official package offers: modules, names, variables
hints, shapes        what an annotation says, in common words
match, compare       two types, walked in pairs
methods, classes     two callables; two classes that hold no data
clients              every resource and method that a client reaches, in both colours
differences          those that are meant, read from ``differences.toml``
"""

from __future__ import annotations

import importlib
import inspect
import typing
from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.coverage.official import environment, names
from tests.coverage.official.classes import Classes
from tests.coverage.official.clients import Clients
from tests.coverage.official.compare import Comparer
from tests.coverage.official.connections import Connections
from tests.coverage.official.shapes import expand
from tests.coverage.tally import Tally

__all__ = ["KINDS", "Gate"]

KINDS = (
    *("module", "name", "value", "class", "field", "enum value", "variant"),
    *("resource", "method", "parameter", "return", "view", "member"),
    *("exception", "environment", "difference"),
)


class Gate:
    """Holds the package ``ours`` against ``official``; ``tally`` is the outcome.

    ``resource`` and ``client`` are the base classes of the official one's; ``open`` makes a
    connection of ours, that goes nowhere, of what our ``connect`` methods give.
    """

    def __init__(
        self,
        official: str,
        ours: str,
        resource: Any,
        client: Any,
        open: Callable[[Any], Any] = lambda opening: opening,
    ) -> None:
        self.official, self.ours = official, ours
        self.tally = Tally(kinds=KINDS)
        self.comparer = Comparer(self.tally)
        self.classes = Classes(self.comparer, official, (*resource, client))
        self.methods = self.classes.methods
        self.resource, self.open = resource, open

    def clients(self, arguments: Mapping[str, Mapping[str, Any]]) -> None:
        """Compare the clients of these names, made with these arguments."""
        walker = Clients(self.methods, self.resource, Connections(self.methods, self.open))
        for name, keywords in arguments.items():
            makers = [
                getattr(importlib.import_module(each), name) for each in (self.official, self.ours)
            ]
            self.classes.constructor(f"{self.official}.{name}", *makers)
            walker.compare(name, *(make(**keywords) for make in makers))

    def surface(self) -> None:
        """Compare every public name of every public module."""
        for path in names.modules(self.official):
            official = names.find(path)
            if isinstance(official, Exception):
                continue  # what it needs is not installed
            ours = names.find(self.ours + path.removeprefix(self.official))
            if isinstance(ours, Exception):
                self.tally.mark("module", path, f"{type(ours).__name__}: {ours}")
                continue
            self.tally.mark("module", path)
            for name in names.public(official):
                self._name(path, name, official, ours)

    def _name(self, path: str, name: str, official: ModuleType, ours: ModuleType) -> None:
        at, theirs = f"{path}.{name}", getattr(official, name)
        try:
            mine = getattr(ours, name)
        except Exception as error:  # a table may promise what cannot be imported
            why = "not in ours" if isinstance(error, AttributeError) else repr(error)
            self.tally.mark("name", at, why)
            return
        self.tally.mark("name", at)
        if inspect.isclass(theirs):
            self.comparer.pair(at, theirs, mine)
        elif inspect.isfunction(theirs):
            self.methods.compare("value", at, theirs, mine)
        elif typing.get_origin(theirs) is not None:
            problems = self.comparer.shapes(expand(theirs), expand(mine), at, "request")
            self.tally.mark("value", at, *problems)
        elif isinstance(theirs, int | float | str) and name.isupper() and name != "VERSION":
            same = theirs == mine
            self.tally.mark("value", at, *([] if same else [f"is {theirs!r}, ours {mine!r}"]))

    def types(self) -> None:
        """Compare every class that has come up."""
        self.comparer.run()
        self.classes.run()

    def environment(self, official: Path, *ours: Path) -> None:
        """Compare the environment variables that the sources name."""
        variables = environment.mentioned(ours)
        for name, module in environment.read(official).items():
            self.tally.mark(
                "environment", name, *([] if name in variables else [f"read in {module}"])
            )
