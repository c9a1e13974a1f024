"""Random valid values for a schema, drawn by hypothesis: a ``Synth`` that throws dice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from hypothesis import strategies as st

from tests.coverage.schema import Leaf, Schemas, Shape

__all__ = ["Values"]

Draw = Callable[[st.SearchStrategy[Any]], Any]
DEEPEST: Final = 6
"""Below this depth, objects have no optional field and arrays no item."""
# Not empty: the official package drops empty texts from the lists of a form.
_TEXTS: Final = st.text(
    st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=12
)
_SCALARS: Final[dict[str, st.SearchStrategy[Any]]] = {
    "string": _TEXTS,
    "integer": st.integers(0, 2**31),
    "number": st.floats(0, 1000, width=32, allow_nan=False).map(float),
    "boolean": st.booleans(),
    "any": st.just({"free": "form"}),
}
_FORMATS: Final = {"date": "2026-01-02", "date-time": "2026-01-02T03:04:05Z"}


class Values:
    """Draws values of shapes."""

    def __init__(self, schemas: Schemas, draw: Draw) -> None:
        self._schemas = schemas
        self._draw = draw

    def chance(self, of: int) -> bool:
        """True once in ``of`` times."""
        return self._draw(st.integers(1, of)) == 1

    def one(self, of: list[Any]) -> Any:
        """One of several."""
        return of[0] if len(of) == 1 else self._draw(st.sampled_from(of))

    def value(self, shape: Shape, depth: int = 0) -> Any:
        """A value of any alternative, null included."""
        if not shape.leaves or (shape.nullable and self.chance(4)):
            return None
        return self.leaf(self._draw(st.sampled_from(self._alternatives(shape, depth))), depth)

    def leaf(self, leaf: Leaf, depth: int = 0) -> Any:
        """A value of one alternative."""
        if leaf.values:
            return self._draw(st.sampled_from(leaf.values))
        if leaf.kind == "object":
            return self.fields(leaf, depth)
        if leaf.kind == "array":
            return [self.value(self._schemas.item(leaf), depth + 1) for _ in self._size(depth)]
        if leaf.kind == "map":
            item = self._schemas.item(leaf)
            return {f"key-{n}": self.value(item, depth + 1) for n in self._size(depth)}
        if leaf.kind == "string" and leaf.format in _FORMATS:
            return _FORMATS[leaf.format]
        return self._draw(_SCALARS[leaf.kind])

    def fields(self, leaf: Leaf, depth: int = 0) -> dict[str, Any]:
        """An object: its required fields, and some of the others."""
        names = [name for name in leaf.fields if self._has(leaf, name, depth)]
        return {name: self.value(self._schemas.field(leaf, name), depth + 1) for name in names}

    def _has(self, leaf: Leaf, name: str, depth: int) -> bool:
        return name in leaf.required or (depth < DEEPEST and self.chance(2 + depth))

    def _size(self, depth: int) -> range:
        return range(self._draw(st.integers(0, 2)) if depth < DEEPEST else 0)

    def _alternatives(self, shape: Shape, depth: int) -> list[Leaf]:
        """All of them; deep inside those that need nothing below them, if there are any."""
        leaves = [leaf for leaf in shape.leaves if leaf.kind != "binary"]
        ending = [leaf for leaf in leaves if leaf.kind != "object" or not leaf.required]
        return (ending if depth >= DEEPEST else []) or leaves
