"""Match the variants of two unions: by type, by tag, by common fields."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from codegen.discriminators import PREFERRED, enums

from ..document import PREFIX, Json

SCALARS = frozenset(("string", "integer", "number", "boolean"))


def flat(node: Json, schemas: dict[str, Json]) -> Iterator[Json]:
    """What a schema may be, null aside, with references and unions resolved."""
    if "$ref" in node:
        key = node["$ref"].removeprefix(PREFIX)
        for part in flat(schemas[key], schemas):
            yield part if "x-key" in part or "properties" not in part else {**part, "x-key": key}
    elif "anyOf" in node:
        for variant in node["anyOf"]:
            yield from flat(variant, schemas)
    elif node["type"] != "null":
        yield node


def values(parts: list[Json]) -> list[object]:
    """The values that enums among ``parts`` list."""
    return list(dict.fromkeys(value for part in parts for value in part.get("enum", ())))


def is_open(parts: list[Json]) -> bool:
    """Whether any text will do, beside the values listed."""
    return any(part["type"] == "string" and "enum" not in part for part in parts)


def assign(theirs: list[Json], own: list[Json]) -> Iterator[tuple[Json | None, Json | None]]:
    """Variants in pairs; None where one side has no such variant."""
    yield from _objects(_only(theirs, objects=True), _only(own, objects=True))
    yield from _others(_only(theirs, objects=False), _only(own, objects=False))


def _only(parts: list[Json], *, objects: bool) -> list[Json]:
    return [part for part in parts if ("properties" in part) == objects]


def _objects(theirs: list[Json], own: list[Json]) -> Iterator[tuple[Json | None, Json | None]]:
    ranks = [(_likeness(t, o), -i, -j) for i, t in enumerate(theirs) for j, o in enumerate(own)]
    left, right = dict(enumerate(theirs)), dict(enumerate(own))
    for score, i, j in sorted(ranks, reverse=True):
        if score > 0 and -i in left and -j in right:
            yield left.pop(-i), right.pop(-j)
    for one in left.values():
        yield one, None
    for other in right.values():
        yield None, other


def _likeness(one: Json, other: Json) -> float:
    """0 where a tag tells them apart; else more, the more fields they share."""
    mine, others = enums(one), enums(other)
    shared = [tag for tag in PREFERRED if tag in mine and tag in others]
    if any(not set(mine[tag]) & set(others[tag]) for tag in shared):
        return 0
    names, more = set(one["properties"]), set(other["properties"])
    return len(shared) + (len(names & more) + 0.1) / len(names | more or {""})


def _others(theirs: list[Json], own: list[Json]) -> Iterator[tuple[Json | None, Json | None]]:
    for kind in dict.fromkeys(_kind(part) for part in (*theirs, *own)):
        left = [part for part in theirs if _kind(part) == kind]
        right = [part for part in own if _kind(part) == kind]
        if kind in SCALARS:
            yield left[0] if left else None, right[0] if right else None
        else:
            yield from zip_longest(left, right)


def _kind(part: Json) -> str:
    kind = "number" if part["type"] == "integer" else part["type"]
    return str(kind)
