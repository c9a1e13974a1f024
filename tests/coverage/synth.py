"""Valid JSON for a schema: the least of it, or all of it to a depth."""

from __future__ import annotations

from typing import Any

from tests.coverage.schema import Leaf, Schemas, Shape

__all__ = ["Synth"]

DEEPEST = 12


class Synth:
    """Makes values. Texts say where they belong, so that a value in the wrong place is seen."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas

    def value(self, shape: Shape, name: str, full: int = 0, depth: int = 0) -> Any:
        """A value of the first alternative; objects down to ``full`` levels have every field."""
        leaf = self._pick(shape, depth)
        return None if leaf is None else self.of(leaf, name, full, depth)

    def of(self, leaf: Leaf, name: str, full: int = 0, depth: int = 0) -> Any:
        """A value of one alternative."""
        if leaf.values:
            return leaf.values[0]
        if leaf.kind == "object":
            return self._object(leaf, full, depth)
        if leaf.kind == "array":
            return self._array(leaf, name, full, depth)
        if leaf.kind == "map":
            return self._map(leaf, name, full, depth)
        if leaf.format == "date":
            return "2026-01-02"
        return _SCALAR.get(leaf.kind, f"{name} é")

    def _object(self, leaf: Leaf, full: int, depth: int) -> dict[str, Any]:
        """Required fields always; the others where ``full`` reaches, unless they never end."""
        names = [name for name in leaf.fields if name in leaf.required or full > 0]
        return {
            name: self.value(self.schemas.field(leaf, name), name, full - 1, depth + 1)
            for name in names
        }

    def _array(self, leaf: Leaf, name: str, full: int, depth: int) -> list[Any]:
        """One item, unless the items may go on for ever."""
        item = self.schemas.item(leaf)
        if depth >= DEEPEST and not _ending(item):
            return []
        return [self.value(item, name, full, depth + 1)]

    def _map(self, leaf: Leaf, name: str, full: int, depth: int) -> dict[str, Any]:
        return {"key": self.value(self.schemas.item(leaf), name, full, depth + 1)}

    def _pick(self, shape: Shape, depth: int) -> Leaf | None:
        """The first alternative; deep inside, one that ends if there is one."""
        leaves = _ending(shape) if depth >= DEEPEST else []
        return (leaves or [*shape.leaves, None])[0]


def _ending(shape: Shape) -> list[Leaf]:
    """The alternatives that need nothing below them."""
    return [leaf for leaf in shape.leaves if leaf.kind != "object" or not leaf.required]


_SCALAR = {"integer": 7, "number": 1.5, "boolean": True, "any": {"free": "form"}}
