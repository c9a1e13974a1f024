"""Two types, one of each package, walked in pairs: what ours lacks or has otherwise is a gap.

What an answer holds is read by programs: ours must not hold other things than the official one
says. What a request takes is written by them: ours must take everything that the official one
takes. What ours has on top (a field, an enum value, a variant, an argument that may be left out)
breaks no program and is no gap.
"""

from __future__ import annotations

import inspect
from collections import deque
from dataclasses import replace
from typing import Any, Literal, runtime_checkable

from tests.coverage.official.bind import NOTHING, Bound, bindings
from tests.coverage.official.hints import returned
from tests.coverage.official.match import Pairs, assign
from tests.coverage.official.shapes import (
    SCALARS,
    Field,
    Leaf,
    Shape,
    expand,
    fields_of,
    is_data,
    is_model,
)
from tests.coverage.tally import Tally

__all__ = ["Comparer", "Side", "qualified_name"]

Side = Literal["answer", "request"]
Problems = list[str]


def qualified_name(cls: Any) -> str:
    """Where a class says that it lives."""
    return f"{cls.__module__}.{cls.__qualname__}"


class Comparer:
    """Walks pairs of classes, each pair once; ``other`` are pairs that may have members."""

    def __init__(self, tally: Tally) -> None:
        self.tally = tally
        self.other: deque[tuple[Any, Any, Bound]] = deque()
        self._visited: set[tuple[Any, Any]] = set()
        self._waiting: deque[tuple[str, Any, Any]] = deque()
        self._homes: dict[Any, tuple[Any, str]] = {}

    def pair(self, at: str, official: Any, ours: Any, bound: Bound = NOTHING) -> None:
        """Have two classes that stand ``at`` compared, once; ``bound`` are their variables."""
        if official is ours or (official, ours) in self._visited:
            return
        self._visited.add((official, ours))
        if is_data(official):
            self._waiting.append((at, official, ours))
        if not is_data(official) or (is_model(official) and is_model(ours)):
            self.other.append((official, ours, bound))

    def run(self) -> None:
        """Compare the fields of every pair that waits, and of those that this brings up."""
        while self._waiting:
            self._data(*self._waiting.popleft())

    def _data(self, at: str, official: Any, ours: Any) -> None:
        name = qualified_name(official)
        if not is_data(ours) or is_model(official) is not is_model(ours):
            kind = "a model" if is_model(official) else "a TypedDict"
            self.tally.mark("class", name, f"{ours!r} is not {kind}")
            return
        self.tally.mark("class", name, *self._identity(at, official, ours))
        result = fields_of(ours)
        for field, theirs in fields_of(official).items():
            mine = result.get(field) or _property(ours, field, theirs)
            self._field(f"{name}.{field}", theirs, mine, ours)
        if not is_model(official):
            needed = {key for key, mine in result.items() if mine.required}
            for key in needed - fields_of(official).keys():
                self.tally.mark("class", name, f"{qualified_name(ours)} requires {key}")

    def _identity(self, at: str, official: Any, ours: Any) -> Problems:
        """A program that asks ``isinstance`` must meet one class wherever it meets one today."""
        first, place = self._homes.setdefault(official, (ours, at))
        if first is ours or not is_model(official):
            return []
        return [f"is {qualified_name(first)} at {place}, and {qualified_name(ours)} at {at}"]

    def _field(self, at: str, theirs: Field, mine: Field | None, ours: Any) -> None:
        if mine is None:
            self.tally.mark("field", at, f"not in {qualified_name(ours)}")
            return
        problems = []
        if theirs.required is not mine.required:
            problems.append(f"required is {theirs.required}, ours {mine.required}")
        if theirs.wire != mine.wire and is_model(ours):
            problems.append(f"is called {theirs.wire} in JSON, ours {mine.wire}")
        side: Side = "answer" if is_model(ours) else "request"
        shapes = expand(theirs.annotation), expand(mine.annotation)
        self.tally.mark("field", at, *problems, *self.shapes(*shapes, at, side))

    def shapes(self, theirs: Shape, mine: Shape, at: str, side: Side) -> Problems:
        """What is wrong with ``mine``; variants and enum values go straight to the tally."""
        problems = self._nullability(theirs, mine, side)
        if theirs.any or theirs.unreadable:
            loose = mine.any or theirs.unreadable or side == "answer"
            return [] if loose else [*problems, f"takes anything, ours {mine}"]
        if mine.any:
            return [] if side == "request" else [f"{theirs}, ours anything"]
        pairs, missing, left = assign(theirs.leaves, mine.leaves)
        if side == "answer":
            others = _by_nature(missing, left)
        else:
            others = _by_protocol(missing, left) + _wider(missing, mine.leaves)
        pairs, missing = pairs + others, [leaf for leaf in missing if leaf not in dict(others)]
        for one, other in pairs:
            problems += self._leaf(one, other, at, side)
        problems += self._missing(theirs, pairs, missing, mine, at)
        if side == "answer":
            problems += [f"ours may be {leaf} too" for leaf in left if leaf.kind in SCALARS]
        return problems

    def _nullability(self, theirs: Shape, mine: Shape, side: Side) -> Problems:
        if theirs.nullable and not mine.nullable:
            return ["may be None, not in ours"]
        if side == "answer" and mine.nullable and not theirs.nullable and not theirs.any:
            return ["is never None, in ours it may be"]
        return []

    def _missing(
        self, theirs: Shape, pairs: Any, missing: list[Leaf], mine: Shape, at: str
    ) -> Problems:
        """Each alternative of several is a variant; a single one is the place itself."""
        if len(theirs.leaves) == 1:
            return [f"{leaf}, ours {mine}" for leaf in missing]
        for one, _ in pairs:
            self.tally.mark("variant", f"{at} | {one}")
        for one in missing:
            self.tally.mark("variant", f"{at} | {one}", f"not in {mine}")
        return []

    def _leaf(self, one: Leaf, other: Leaf, at: str, side: Side) -> Problems:
        if one.kind in SCALARS:
            return self._scalar(one, other, at, side)
        if one.kind != other.kind:
            return []  # a protocol
        if one.cls and other.cls:
            bound = Bound(bindings(one.cls, one.items), bindings(other.cls, other.items))
            self.pair(at, one.cls, other.cls, bound)
        problems: Problems = []
        for theirs, mine in zip(one.items, other.items, strict=False):
            inner = self.shapes(expand(theirs), expand(mine), f"{at}[]", side)
            problems += [f"in {one}: {problem}" for problem in inner]
        if any(not expand(item).any for item in one.items[len(other.items) :]):
            problems.append(f"{one} of {len(one.items)} types, ours of {len(other.items)}")
        return problems

    def _scalar(self, one: Leaf, other: Leaf, at: str, side: Side) -> Problems:
        for value in one.values:
            is_value = value in other.values
            problems = (
                [] if is_value else [f"not in {', '.join(map(repr, other.values)) or 'ours'}"]
            )
            self.tally.mark("enum value", f"{at}={value!r}", *problems)
        if one.kind != other.kind and side == "answer":
            return [f"is {one.kind}, ours {other.kind}"]
        if one.open and not other.open:
            return [f"any {one.kind} is taken, not by ours"]
        if other.open and not one.open and side == "answer":
            return [f"ours may be any {one.kind}"]
        return []


def _property(cls: Any, name: str, theirs: Field) -> Field | None:
    """A field that ours works out when it is read: no program can tell."""
    member = inspect.getattr_static(cls, name, None)
    if is_model(cls) and isinstance(member, property) and member.fget:
        return replace(theirs, annotation=returned(member.fget))
    return None


def _by_nature(missing: list[Leaf], left: list[Leaf]) -> Pairs:
    """What answers is compared by what it can do, whatever it is called."""
    classes = ([leaf for leaf in leaves if leaf.kind == "class"] for leaves in (missing, left))
    return list(zip(*classes, strict=False))


def _by_protocol(missing: list[Leaf], left: list[Leaf]) -> Pairs:
    """A protocol of ours takes whatever has its methods."""
    protocols = [leaf for leaf in left if getattr(leaf.cls, "_is_protocol", False)]
    natures = {"map": dict, "array": list}
    return [
        (leaf, protocol)
        for leaf in missing
        for protocol in protocols
        if issubclass(natures.get(leaf.kind, leaf.cls or object), runtime_checkable(protocol.cls))
    ]


def _wider(missing: list[Leaf], mine: tuple[Leaf, ...]) -> Pairs:
    """One list of ours may take what several official ones take."""
    lists = [leaf for leaf in mine if leaf.kind == "array"]
    return [pair for leaf in missing if leaf.kind == "array" for pair in assign([leaf], lists)[0]]
