"""Find which variant of a union in the old document is which one in the new.

Position says nothing. A variant is known, in this order, by being the same, by its reference, by
the values that tag it, by its title, by its sort, and at last by how many fields it shares.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from codegen.sync.diff.view import Schemas, base, fields, tags
from codegen.sync.fingerprint import fingerprint

_ALIKE = 0.5
_Key = Callable[[Any, Schemas], Hashable]


@dataclass(slots=True)
class Matching:
    """Pairs of indices, and those that are on one side only."""

    pairs: list[tuple[int, int]] = field(default_factory=list)
    removed: list[int] = field(default_factory=list)
    added: list[int] = field(default_factory=list)


def match(
    old: Sequence[Any], new: Sequence[Any], old_schemas: Schemas, new_schemas: Schemas
) -> Matching:
    """Pair the variants of two unions, or the parts of two compositions."""
    matching = Matching(removed=list(range(len(old))), added=list(range(len(new))))
    for key in _KEYS:
        _pair_by(
            matching,
            [key(item, old_schemas) for item in old],
            [key(item, new_schemas) for item in new],
        )
    _pair_alike(
        matching,
        [frozenset(fields(item, old_schemas)) for item in old],
        [frozenset(fields(item, new_schemas)) for item in new],
    )
    _pair_last(matching, [_inline(item) for item in old], [_inline(item) for item in new])
    return matching


def _pair_by(matching: Matching, old: list[Hashable], new: list[Hashable]) -> None:
    """Pair what has the same key, where that is clear: as many of it here as there."""
    for key in dict.fromkeys(old[i] for i in matching.removed if old[i] is not None):
        left = [i for i in matching.removed if old[i] == key]
        right = [j for j in matching.added if new[j] == key]
        if len(left) == len(right):
            _take(matching, zip(left, right, strict=True))


def _pair_alike(matching: Matching, old: list[frozenset[str]], new: list[frozenset[str]]) -> None:
    """Pair the closest first, as long as they share half of their fields."""
    scored = sorted(
        ((_share(old[i], new[j]), -i, -j) for i in matching.removed for j in matching.added),
        reverse=True,
    )
    for share, i, j in scored:
        if share >= _ALIKE and -i in matching.removed and -j in matching.added:
            _take(matching, [(-i, -j)])


def _pair_last(matching: Matching, old: list[bool], new: list[bool]) -> None:
    """Pair the two inline objects that are left, when there is one on each side."""
    left = [i for i in matching.removed if old[i]]
    right = [j for j in matching.added if new[j]]
    if len(left) == len(right) == 1:
        _take(matching, [(left[0], right[0])])


def _take(matching: Matching, pairs: Iterator[tuple[int, int]] | list[tuple[int, int]]) -> None:
    for i, j in pairs:
        matching.pairs.append((i, j))
        matching.removed.remove(i)
        matching.added.remove(j)


def _share(left: frozenset[str], right: frozenset[str]) -> float:
    return len(left & right) / len(left | right) if left and right else 0.0


def _whole(item: Any, _: Schemas) -> Hashable:
    return fingerprint(item)


def _reference(item: Any, _: Schemas) -> Hashable:
    return item.get("$ref") if isinstance(item, Mapping) else None


def _tags(item: Any, schemas: Schemas) -> Hashable:
    return tags(item, schemas) or None


def _title(item: Any, _: Schemas) -> Hashable:
    return item.get("title") if isinstance(item, Mapping) else None


def _sort(item: Any, _: Schemas) -> Hashable:
    """Scalars and arrays only: objects are matched by their fields."""
    sort = base(item)
    if not isinstance(item, Mapping) or sort in ("reference", "object", "any", "composition"):
        return None
    return sort, "enum" in item, base(item.get("items"))


def _inline(item: Any) -> bool:
    """Tell whether this is an object without a tag, written on the spot."""
    return base(item) == "object" and not tags(item, {})


def _rough_sort(item: Any, schemas: Schemas) -> Hashable:
    exact = _sort(item, schemas)
    return exact[:2] if isinstance(exact, tuple) else None


_KEYS: tuple[_Key, ...] = (_whole, _reference, _tags, _title, _sort, _rough_sort)
