"""Functions and methods: parameters, their kinds and types, what comes back, and sync or async."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable
from typing import Any

from tests.coverage.official.bind import NOTHING, Bound, bind
from tests.coverage.official.compare import Comparer
from tests.coverage.official.hints import Parameter, parameters, returned
from tests.coverage.official.shapes import expand

__all__ = ["Methods", "required"]

_OPEN = (Parameter.VAR_KEYWORD, Parameter.VAR_POSITIONAL)
_PLACED = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)


class Methods:
    """Compares callables; the types that they mention go to ``comparer``."""

    def __init__(self, comparer: Comparer) -> None:
        self.comparer = comparer
        self.tally = comparer.tally

    def compare(self, kind: str, at: str, official: Any, ours: Any, bound: Bound = NOTHING) -> None:
        """A function or a method, as a name of ``kind``; ``bound`` are the classes' variables."""
        if not callable(ours):
            self.tally.mark(kind, at, "is callable, not in ours")
            return
        self.tally.mark(kind, at, *_colour(official, ours))
        self.parameters(at, official, ours)
        self._returned(at, official, ours, bound)

    def parameters(self, at: str, official: Any, ours: Any, *, private: bool = False) -> None:
        """Each parameter; those whose names begin with ``_`` only if ``private``."""
        theirs, mine = parameters(official), parameters(ours)
        for place, (name, parameter) in enumerate(theirs.items()):
            if parameter.kind not in _OPEN and (private or not name.startswith("_")):
                problems = self._parameter(f"{at}({name})", parameter, mine.get(name))
                problems += _place(place, parameter, name, mine)
                self.tally.mark("parameter", f"{at}({name})", *problems)
        for name, parameter in mine.items():
            if required(parameter) and name not in theirs:
                self.tally.mark("parameter", f"{at}({name})", "is required in ours only")

    def _parameter(self, at: str, theirs: Parameter, mine: Parameter | None) -> list[str]:
        if mine is None:
            return ["not in ours"]
        problems = []
        if required(theirs) is not required(mine):
            problems.append(f"required is {required(theirs)}, ours {required(mine)}")
        if Parameter.empty in (theirs.annotation, mine.annotation):
            return problems
        shapes = expand(theirs.annotation), expand(mine.annotation)
        return problems + self.comparer.shapes(*shapes, at, "request")

    def _returned(self, at: str, official: Any, ours: Any, bound: Bound) -> None:
        theirs = bind(returned(official), bound.official)
        mine = bind(returned(ours), bound.ours)
        if theirs is inspect.Signature.empty:
            return
        if mine is inspect.Signature.empty:
            self.tally.mark("return", at, "ours says nothing")
            return
        shapes = expand(theirs), expand(mine)
        self.tally.mark("return", at, *self.comparer.shapes(*shapes, f"{at}()", "answer"))


def required(parameter: Parameter) -> bool:
    """Whether a call must give it."""
    return parameter.default is Parameter.empty and parameter.kind not in _OPEN


def _place(place: int, theirs: Parameter, name: str, mine: dict[str, Parameter]) -> list[str]:
    """What may be given by place may be so in ours, at the same one; likewise by name."""
    if name not in mine:
        return []
    kind = mine[name].kind
    if theirs.kind in _PLACED and (kind not in _PLACED or [*mine].index(name) != place):
        return [f"may be given at place {place}, not in ours"]
    if theirs.kind is not Parameter.POSITIONAL_ONLY and kind is Parameter.POSITIONAL_ONLY:
        return ["may be given by name, not in ours"]
    return []


def _colour(official: Callable[..., Any], ours: Callable[..., Any]) -> list[str]:
    """What is awaited can be awaited in ours; what is not, need not be."""
    if _coroutine(official):
        result = returned(ours)
        awaitable = hasattr(typing.get_origin(result) or result, "__await__")
        return [] if awaitable or _coroutine(ours) else ["is awaited, not in ours"]
    return ["must be awaited in ours"] if _coroutine(ours) else []


def _coroutine(function: Callable[..., Any]) -> bool:
    bare = inspect.unwrap(function)
    return inspect.iscoroutinefunction(getattr(bare, "__func__", bare))
