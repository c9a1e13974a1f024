"""A schema and a Python type, walked in pairs: every difference becomes a gap.

A *request* is read strictly: a key is required, and may be None, exactly where the document says.
A *response* field that the document does not require is None where the server left it out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import typing_extensions

from tests.coverage.match import Pairs, assign
from tests.coverage.pytypes import PyField, PyLeaf, PyShape, expand, fields_of
from tests.coverage.schema import KINDS, SCALARS, Leaf, Schema, Schemas, Shape
from tests.coverage.tally import Tally

__all__ = ["Comparer"]

Problems = list[str]


class Comparer:
    """Walks pairs for one side, ``request`` or ``response``, each pair of places once.

    ``unions`` are the unions of objects that it met: which schema is which class, and the type.
    """

    def __init__(self, schemas: Schemas, tally: Tally, side: str) -> None:
        self.schemas = schemas
        self.tally = tally
        self.side = side
        self.unions: dict[str, tuple[Pairs, Any]] = {}
        self._visited: set[tuple[str, type]] = set()

    def root(self, kind: str, what: str, schema: Schema, annotation: Any, at: str) -> None:
        """Compare a whole type; a misfit is a gap of ``kind`` at ``what``.

        Whether it may be null is for those to say who use it.
        """
        shape, py = self.schemas.expand(schema, at), expand(annotation)
        self.tally.mark(kind, what, *self.shapes(replace(shape, nullable=py.nullable), py, at))

    def field(self, leaf: Leaf, cls: type, name: str) -> None:
        """Compare one field of an object with that of its class."""
        result = fields_of(cls).get(name)
        what = f"{self.side} {leaf.place(name)}"
        if result is None:
            self.tally.mark("field", what, f"{cls.__name__} has no such field")
            return
        required = name in leaf.required
        self.place(
            "field", what, self.schemas.field(leaf, name), required, result, leaf.place(name)
        )

    def place(
        self, kind: str, what: str, shape: Shape, required: bool, result: PyField, at: str
    ) -> None:
        """Compare anything that has a name, a type and may be required."""
        py = expand(result.annotation)
        optional = self.side == "response" and not required
        problems = self._presence(shape, py, required, result.required)
        problems += self.shapes(shape, py, at, optional=optional)
        self.tally.mark(kind, what, *problems)

    def _presence(self, shape: Shape, py: PyShape, required: bool, py_required: bool) -> Problems:
        if required == py_required:
            return []
        if self.side == "response" and required and shape.nullable and py.nullable:
            return []
        return [f"required is {required} in the document, {py_required} in Python"]

    def shapes(self, shape: Shape, py: PyShape, at: str, *, optional: bool = False) -> Problems:
        """What is wrong with ``py`` itself; what is wrong inside goes straight to the tally."""
        if shape.only("any"):
            return [] if py.only("any") else [f"anything goes, but Python says {py}"]
        problems = self._nullability(shape, py, optional)
        for kind in SCALARS:
            problems += self._scalar(shape, py, kind, at)
        problems += self._containers(shape, py, at)
        problems += self._objects(shape, py, at)
        return problems + self._strange(shape, py)

    def _strange(self, shape: Shape, py: PyShape) -> Problems:
        """Alternatives in Python that nothing in a document can be."""
        strange = [leaf for leaf in py.leaves if leaf.kind not in KINDS]
        dates = any(leaf.format == "date" for leaf in shape.leaves)
        return [f"{leaf} is in Python only" for leaf in strange if leaf.kind != "date" or not dates]

    def _nullability(self, shape: Shape, py: PyShape, optional: bool) -> Problems:
        if shape.nullable and not py.nullable:
            return ["null is allowed, but not None"]
        if py.nullable and not shape.nullable and not optional:
            return ["None is allowed, but not null"]
        return []

    def _scalar(self, shape: Shape, py: PyShape, kind: str, at: str) -> Problems:
        leaves, result = shape.only(kind), self._leaves_of_kind(shape, py, kind)
        if not leaves:
            return [f"{kind} is allowed in Python only"] if result else []
        if not result:
            return self._absent(shape, kind, at, f"{kind} expected, Python says {py}")
        self._present(shape, kind, at)
        open_, py_open = (any(not leaf.values for leaf in group) for group in (leaves, result))
        self._values(leaves, result, at)
        if open_ == py_open:
            return []
        return [f"any {kind} is allowed in {'the document' if open_ else 'Python'} only"]

    def _leaves_of_kind(self, shape: Shape, py: PyShape, kind: str) -> list[PyLeaf]:
        """Python's leaves of a kind; a date may be one, and bytes of an answer are text."""
        kinds = [kind]
        if kind == "string" and any(leaf.format == "date" for leaf in shape.only(kind)):
            kinds.append("date")
        return py.only(*kinds)

    def _values(self, leaves: list[Leaf], result: list[PyLeaf], at: str) -> None:
        py_values = {value for leaf in result for value in leaf.values}
        by_value = {value: leaf for leaf in leaves for value in leaf.values}
        for value, leaf in by_value.items():
            problems = [] if value in py_values else [f"not in the Literal at {at}"]
            self.tally.mark("enum value", f"{self.side} {leaf.at}={value!r}", *problems)
        for value in py_values - set(by_value):
            self.tally.mark("enum value", f"{self.side} {at}={value!r}", "in Python only")

    def _containers(self, shape: Shape, py: PyShape, at: str) -> Problems:
        problems: Problems = []
        for kind in ("array", "map"):
            problems += self._group(shape, py, kind, at)
        return problems

    def _group(self, shape: Shape, py: PyShape, kind: str, at: str) -> Problems:
        """Arrays, or maps: each with the one in Python whose items fit best."""
        unmatched = py.only(kind)
        problems: Problems = []
        for leaf in shape.only(kind):
            if not unmatched:
                bare = kind == "map" and not leaf.item and any(_is_empty(o) for o in py.leaves)
                why = f"{kind} expected, Python says {py}"
                problems += [] if bare else self._absent(shape, leaf.at, at, why)
                continue
            best = self._best(leaf, unmatched)
            unmatched.remove(best)
            self._present(shape, leaf.at, at)
            problems += self._items(leaf, best)
        return problems + [f"{kind} of {result.item} is in Python only" for result in unmatched]

    def _items(self, leaf: Leaf, result: PyLeaf) -> Problems:
        inner = self.shapes(self.schemas.item(leaf), expand(result.item), f"{leaf.at}[]")
        return [f"{leaf.kind} items: {problem}" for problem in inner]

    def _best(self, leaf: Leaf, candidates: list[PyLeaf]) -> PyLeaf:
        """The candidate with the fewest problems, each compared on a tally of its own."""
        if len(candidates) == 1:
            return candidates[0]
        trials = [Comparer(self.schemas, Tally(), self.side) for _ in candidates]
        misfits = [
            len(trial._items(leaf, result)) + len(trial.tally.gaps)
            for trial, result in zip(trials, candidates, strict=True)
        ]
        return candidates[misfits.index(min(misfits))]

    def _objects(self, shape: Shape, py: PyShape, at: str) -> Problems:
        leaves, classes = shape.only("object"), [leaf.cls for leaf in py.only("object") if leaf.cls]
        if shape.only("map"):
            classes = [cls for cls in classes if fields_of(cls)]
        pairs, missing, surplus = assign(self.schemas, leaves, classes)
        problems = [f"{cls.__name__} is in Python only" for cls in surplus]
        if len(pairs) > 1:
            self.unions[at] = pairs, py.annotation
        for leaf in missing:
            problems += self._absent(shape, leaf.at, at, f"no class for it in {py}")
        for leaf, cls in pairs:
            self._present(shape, leaf.at, at)
            self.object(leaf, cls)
        return problems

    def object(self, leaf: Leaf, cls: type) -> None:
        """Compare an object with its class, field by field, both ways."""
        if (leaf.at, cls) in self._visited:
            return
        self._visited.add((leaf.at, cls))
        for name in leaf.fields:
            self.field(leaf, cls, name)
        for name in fields_of(cls).keys() - leaf.fields.keys():
            self.tally.mark("field", f"{self.side} {leaf.place(name)}", "in Python only")
        is_request = self.side == "request"
        if typing_extensions.is_typeddict(cls) is not is_request:
            self.tally.mark(
                "schema", f"{self.side} {leaf.at}", f"{cls.__name__} is of the other side"
            )

    def _present(self, shape: Shape, which: str, at: str) -> None:
        if len(shape.leaves) > 1:
            self.tally.mark("variant", f"{self.side} {at} | {which}")

    def _absent(self, shape: Shape, which: str, at: str, why: str) -> Problems:
        """A missing alternative: of a union it is a variant, else the place itself is wrong."""
        if len(shape.leaves) == 1:
            return [why]
        self.tally.mark("variant", f"{self.side} {at} | {which}", why)
        return []


def _is_empty(leaf: PyLeaf) -> bool:
    return leaf.cls is not None and not fields_of(leaf.cls)
