"""Two normalised documents, walked in pairs: what only one of them has.

A pair begins at an operation or at a public name, and goes on through fields, elements and
variants. Differences are told once, where they stand in the schema at hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from ..document import PREFIX, Json
from .variants import assign, flat, is_open, values

Only = Literal["official", "document"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that one side has and the other lacks."""

    kind: str
    """``operation``, ``parameter``, ``field``, ``value``, ``variant``, ``required``, ``null``,
    ``type`` or ``name``."""
    only: Only
    place: str
    """The schema of the document, and the field in it: ``CreateResponse.model``."""
    what: str
    schema: Json = field(default=None, compare=False, hash=False)
    """The official schema of what the document lacks."""
    needed: bool = False


@dataclass(slots=True)
class Comparison:
    """Compares the schemas of ``official`` with those of ``document`` on one side."""

    official: dict[str, Json]
    document: dict[str, Json]
    side: str
    differences: dict[Difference, None] = field(default_factory=dict)
    pairs: dict[tuple[str, str], None] = field(default_factory=dict)
    """Pairs of an official schema and the schema of the document."""
    _objects: set[tuple[str, str]] = field(default_factory=set)

    def compare(self, theirs: Json, own: Json, place: str) -> None:
        """Note what differs between two schemas, at ``place`` in the document."""
        self._null(theirs, own, place)
        their_name, own_name = _name(theirs), _name(own)
        if their_name:
            if (their_name, own_name or place) in self.pairs:
                return
            self.pairs[their_name, own_name or place] = None
        their_parts = list(flat(theirs, self.official))
        own_parts = list(flat(own, self.document))
        if any(part["type"] == "any" for part in (*their_parts, *own_parts)):
            return
        self._values(their_parts, own_parts, own_name or place)
        for theirs_one, own_one in assign(their_parts, own_parts):
            self._variant(theirs_one, own_one, own_name or place)

    def _null(self, theirs: Json, own: Json, place: str) -> None:
        if self.side == "params" and _nullable(theirs) != _nullable(own):
            self.add("null", "official" if _nullable(theirs) else "document", place, "null")

    def _values(self, theirs: list[Json], own: list[Json], place: str) -> None:
        their_values, own_values = values(theirs), values(own)
        if not (their_values and own_values):
            return
        for value in their_values:
            if value not in own_values:
                self.add("value", "official", place, repr(value))
        for value in own_values:
            if value not in their_values:
                self.add("value", "document", place, repr(value))
        if is_open(theirs) != is_open(own):
            self.add("type", "official" if is_open(theirs) else "document", place, "any string")

    def _variant(self, theirs: Json | None, own: Json | None, place: str) -> None:
        if theirs is None and own is not None:
            self.add("variant", "document", place, _label(own))
        elif own is None and theirs is not None:
            self.add("variant", "official", place, _label(theirs), theirs)
        elif theirs is not None and own is not None:
            self._inside(theirs, own, place)

    def _inside(self, theirs: Json, own: Json, place: str) -> None:
        if theirs["type"] != own["type"] and {theirs["type"], own["type"]} != {"integer", "number"}:
            self.add("type", "official", place, f"{theirs['type']}, not {own['type']}", theirs)
        elif "properties" in theirs and "properties" in own:
            self._fields(theirs, own, own.get("x-key", place))
        elif theirs["type"] == "array":
            self.compare(theirs["items"], own["items"], place)
        elif "additionalProperties" in theirs and "additionalProperties" in own:
            self.compare(theirs["additionalProperties"], own["additionalProperties"], place)

    def _fields(self, theirs: Json, own: Json, place: str) -> None:
        if (theirs.get("x-key", ""), place) in self._objects:
            return
        self._objects.add((theirs.get("x-key", ""), place))
        if theirs.get("x-key"):
            self.pairs[theirs["x-key"], place] = None
        for name, schema in theirs["properties"].items():
            if name in own["properties"]:
                self._field(theirs, own, name, place)
            else:
                needed = name in theirs["required"]
                self.add("field", "official", place, name, schema, needed=needed)
        for name in own["properties"]:
            if name not in theirs["properties"]:
                self.add("field", "document", place, name)

    def _field(self, theirs: Json, own: Json, name: str, place: str) -> None:
        node = own["properties"][name]
        self.compare(theirs["properties"][name], node, f"{place}.{name}")
        needed = name in theirs["required"], self._must(own, name, node)
        if needed[0] != needed[1]:
            self.add("required", "official" if needed[0] else "document", place, name)

    def _must(self, own: Json, name: str, node: Json) -> bool:
        """An answer's field that may be null reads like one that may be missing."""
        required = name in own["required"]
        return required and not (self.side == "models" and _nullable(node))

    def add(
        self,
        kind: str,
        only: Only,
        place: str,
        what: str,
        schema: Json = None,
        *,
        needed: bool = False,
    ) -> None:
        self.differences[Difference(kind, only, place, what, schema, needed)] = None


def _name(node: Json) -> str:
    """The component that a schema, null aside, refers to."""
    parts = [part for part in node.get("anyOf", [node]) if part.get("type") != "null"]
    return parts[0]["$ref"].removeprefix(PREFIX) if len(parts) == 1 and "$ref" in parts[0] else ""


def _nullable(node: Json) -> bool:
    return any(part.get("type") == "null" for part in node.get("anyOf", [node]))


def _label(schema: Json) -> str:
    """What a reader knows a variant by: its name, its tag or its type."""
    fields = schema.get("properties", {})
    tags = [v for name in ("type", "object", "event", "role") for v in _enum(fields.get(name, {}))]
    return schema.get("x-key") or (tags[0] if tags else schema.get("type", "anything"))


def _enum(schema: Json) -> Iterator[str]:
    yield from map(str, schema.get("enum", ()))
