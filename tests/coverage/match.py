"""Match the object schemas of a union with classes: by literal tags, then by common fields."""

from __future__ import annotations

from tests.coverage.pytypes import expand, fields_of
from tests.coverage.schema import Leaf, Schemas

__all__ = ["Pairs", "assign"]

Pairs = list[tuple[Leaf, type]]


def assign(
    schemas: Schemas, leaves: list[Leaf], classes: list[type]
) -> tuple[Pairs, list[Leaf], list[type]]:
    """Pairs that fit best, schemas left without a class, classes left without a schema."""
    if len(leaves) == len(classes) == 1:
        return [(leaves[0], classes[0])], [], []
    fits = [
        (fit, -position, leaf, cls)
        for position, leaf in enumerate(leaves)
        for cls in classes
        if (fit := _fit(schemas, leaf, cls)) is not None
    ]
    pairs: dict[str, tuple[Leaf, type]] = {}
    used: set[type] = set()
    for _, _, leaf, cls in sorted(fits, key=lambda row: row[:2], reverse=True):
        if leaf.at not in pairs and cls not in used:
            pairs[leaf.at] = leaf, cls
            used.add(cls)
    missing = [leaf for leaf in leaves if leaf.at not in pairs]
    return list(pairs.values()), missing, [cls for cls in classes if cls not in used]


def _fit(schemas: Schemas, leaf: Leaf, cls: type) -> tuple[float, float] | None:
    """How well they fit, or None where a tag tells that they are different things."""
    fields = fields_of(cls)
    agreed = 0.0
    for name in leaf.fields.keys() & fields.keys():
        values = schemas.tags(leaf, name)
        literals = {
            v for part in expand(fields[name].annotation).only("string") for v in part.values
        }
        if values and literals:
            if not values & literals:
                return None
            agreed += len(values & literals) / len(values | literals)
    every = leaf.fields.keys() | fields.keys()
    shared = len(leaf.fields.keys() & fields.keys())
    if every and not shared:
        return None
    return agreed, shared / len(every) if every else 1.0
