"""Which alternative of one package is which of the other: by kind, tags, names and fields."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from tests.coverage.official.shapes import SCALARS, Leaf, Shape, expand, fields_of

__all__ = ["Pairs", "assign"]

Pairs = list[tuple[Leaf, Leaf]]


def assign(official: Sequence[Leaf], ours: Sequence[Leaf]) -> tuple[Pairs, list[Leaf], list[Leaf]]:
    """Pairs that fit best, official ones without ours, and ours that are left."""
    fits = [
        (fit, -at - other, at, other)
        for at, theirs in enumerate(official)
        for other, mine in enumerate(ours)
        if (fit := _likeness(theirs, mine)) is not None
    ]
    partners: dict[int, int] = {}
    for _, _, at, other in sorted(fits, reverse=True):
        if at not in partners and other not in partners.values():
            partners[at] = other
    pairs = [(official[at], ours[other]) for at, other in sorted(partners.items())]
    missing = [leaf for at, leaf in enumerate(official) if at not in partners]
    unmatched = [leaf for other, leaf in enumerate(ours) if other not in partners.values()]
    return pairs, missing, unmatched


def _likeness(theirs: Leaf, mine: Leaf) -> float | None:
    """How well they fit, from 0 to 1; None where they cannot be the same thing."""
    if (theirs.kind, mine.kind) == ("integer", "number"):
        return 0.5
    if theirs.kind != mine.kind:
        return None
    if theirs.kind in SCALARS or not (theirs.cls or theirs.items):
        return 1.0
    if theirs.kind == "object":
        return _alike(theirs.cls, mine.cls)
    if theirs.kind == "class":
        return 1.0 if theirs.cls.__name__ == mine.cls.__name__ else None
    return 0.2 + 0.8 * _items(theirs, mine)


def _items(theirs: Leaf, mine: Leaf) -> float:
    fits = [_shapes(expand(a), expand(b)) for a, b in zip(theirs.items, mine.items, strict=False)]
    return sum(fits) / len(fits) if fits else 1.0


def _shapes(theirs: Shape, mine: Shape) -> float:
    """The share of alternatives that both have."""
    fits = [
        max((_likeness(leaf, other) or 0.0 for other in mine.leaves), default=0.0)
        for leaf in theirs.leaves
    ]
    return sum(fits) / max(len(fits), len(mine.leaves), 1)


@cache
def _alike(theirs: Any, mine: Any) -> float | None:
    """How well two classes fit: the same tags count most, then shared fields, then a name."""
    tags = 0.0
    other = _tags(mine)
    for name, values in _tags(theirs).items():
        if result := other.get(name):
            if not values & result:
                return None
            tags += len(values & result) / len(values | result)
    every = fields_of(theirs).keys() | fields_of(mine).keys()
    shared = fields_of(theirs).keys() & fields_of(mine).keys()
    if every and not shared:
        return None
    same_name = theirs.__name__ == mine.__name__
    share = len(shared) / len(every) if every else 1.0
    return 0.5 * min(tags, 2) / 2 + 0.1 * same_name + 0.4 * share


@cache
def _tags(cls: Any) -> dict[str, frozenset[Any]]:
    """The fields that take no values but those listed, and these."""
    result = {}
    for name, field in fields_of(cls).items():
        leaves = expand(field.annotation).leaves
        if leaves and all(leaf.kind in SCALARS and not leaf.open for leaf in leaves):
            result[name] = frozenset(value for leaf in leaves for value in leaf.values)
    return result
