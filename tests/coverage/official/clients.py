"""The clients: every resource that they reach, every method on it, and the views of raw answers."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

from tests.coverage.official.connections import Connections
from tests.coverage.official.hints import parameters
from tests.coverage.official.methods import Methods

__all__ = ["TOUCHED", "VIEWS", "Clients"]

VIEWS = ("with_raw_response", "with_streaming_response")
TOUCHED = (
    "_base_url",
    "_client",
    "_custom_headers",
    "_custom_query",
    "_refresh_api_key",
    "_api_key_provider",
)
"""Private names of a client that libraries are known to touch."""


class Clients:
    """Walks pairs of clients, one of each package."""

    def __init__(self, methods: Methods, resource: Any, connections: Connections) -> None:
        self.methods = methods
        self.connections = connections
        self.tally = methods.tally
        self.resource = resource
        self._visited: set[tuple[Any, Any]] = set()

    def compare(self, name: str, official: Any, ours: Any) -> None:
        """Everything that can be reached from a client."""
        self._walk(name, official, ours)
        for touched in TOUCHED:
            if hasattr(official, touched):
                there = hasattr(ours, touched)
                self.tally.mark("member", f"{name}.{touched}", *([] if there else ["not in ours"]))

    def _walk(self, at: str, official: Any, ours: Any) -> None:
        for name, value in _public(official):
            place, result = f"{at}.{name}", _get(ours, name)
            if isinstance(value, self.resource):
                self._resource(place, value, result)
            elif name in VIEWS:
                self._view(place, value, result)
            elif inspect.isroutine(value):
                self._method(place, value, result)
            else:
                there = hasattr(ours, name)
                self.tally.mark("member", place, *([] if there else ["not in ours"]))

    def _method(self, place: str, official: Any, ours: Any) -> None:
        """A method; one that several clients share counts once."""
        if ours is None:
            self.tally.mark("method", place, "not in ours")
            return
        pair = getattr(official, "__func__", official), getattr(ours, "__func__", ours)
        if pair not in self._visited:
            self._visited.add(pair)
            self.methods.compare("method", place, official, ours)
            if place.endswith(".connect"):
                self.connections.compare(official, ours)

    def _resource(self, place: str, official: Any, ours: Any) -> None:
        if ours is None:
            self.tally.mark("resource", place, "not in ours")
            return
        expected, result = type(official).__name__, type(ours).__name__
        problems = [] if expected == result else [f"is called {expected}, ours {result}"]
        self.tally.mark("resource", place, *problems)
        if (type(official), type(ours)) not in self._visited:
            self._visited.add((type(official), type(ours)))
            self._walk(place, official, ours)

    def _view(self, at: str, official: Any, ours: Any) -> None:
        """Each method of a view takes what the method itself takes; resources have views too."""
        for name, value in _public(official):
            result = _get(ours, name)
            problems = [] if result is not None else ["not in ours"]
            if result is not None and inspect.isroutine(value):
                problems = _lacks(value, result)
            self.tally.mark("view", f"{at}.{name}", *problems)


def _lacks(official: Any, ours: Any) -> list[str]:
    """The parameters that a method of ours lacks."""
    if not callable(ours):
        return ["is callable, not in ours"]
    result = parameters(ours)
    return [f"no {name}" for name in parameters(official) if name not in result]


def _get(owner: Any, name: str) -> Any:
    return getattr(owner, name, None)


def _public(owner: Any) -> Iterator[tuple[str, Any]]:
    """The public attributes of an object, those that its constructor sets included."""
    for name in sorted({*dir(type(owner)), *vars(owner)}):
        if not name.startswith("_"):
            yield name, getattr(owner, name, None)
