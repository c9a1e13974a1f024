"""WebSocket connections: their attributes, and the methods that send."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from functools import cached_property
from types import MethodType
from typing import Any

from tests.coverage.official.classes import members
from tests.coverage.official.compare import qualified_name
from tests.coverage.official.hints import hints, parameters, returned
from tests.coverage.official.methods import Methods, required

__all__ = ["Connections"]


class Connections:
    """Compares the connections of one method; ``open`` makes one of ours that goes nowhere."""

    def __init__(self, methods: Methods, open: Callable[[Any], Any]) -> None:
        self.methods = methods
        self.tally = methods.tally
        self.open = open

    def compare(self, official: Any, ours: Any) -> None:
        """Everything that the connections which these two methods make can send."""
        needed = {name: "x" for name, each in parameters(ours).items() if required(each)}
        manager = returned(official)
        enter = getattr(manager, "__enter__", None) or manager.__aenter__
        self._parts(returned(enter), self.open(ours(**needed)))

    def _parts(self, official: Any, ours: Any) -> None:
        for name, part in _parts(official):
            result = getattr(ours, name, None)
            problems = [] if result is not None else ["not in ours"]
            self.tally.mark("member", f"{qualified_name(official)}.{name}", *problems)
            if result is not None:
                self._senders(part, result)
                self._parts(part, result)

    def _senders(self, official: Any, ours: Any) -> None:
        for name, sender in members(official):
            at, result = f"{qualified_name(official)}.{name}", getattr(ours, name, None)
            if inspect.isfunction(sender):
                self.tally.mark("member", at, *([] if result is not None else ["not in ours"]))
                if result is not None:
                    self.methods.parameters(at, MethodType(sender, result), result)


def _parts(cls: Any) -> Iterator[tuple[str, Any]]:
    """The attributes of a connection, or of a part of one, that have methods which send."""
    for name, annotation in hints(cls).items():
        if not name.startswith("_") and inspect.isclass(annotation):
            yield name, annotation
    for name, member in members(cls):
        if isinstance(member, cached_property):
            yield name, returned(member.func)
