"""A schema in one form: a flat list of alternatives, and whether null is one.

References, ``allOf``, nested unions and both styles of nullability are resolved here. Fields and
items stay schemas; whoever walks on expands them in turn, so recursion does no harm.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import reduce
from itertools import product
from typing import Any

__all__ = ["Leaf", "Schema", "Schemas", "Shape"]

Schema = dict[str, Any]

SCALARS = ("string", "integer", "number", "boolean", "binary")
KINDS = (*SCALARS, "array", "map", "object")


@dataclass(frozen=True, eq=False)
class Leaf:
    """One alternative: a scalar (of listed values or any), an array, map, object or anything."""

    kind: str
    at: str
    values: tuple[Any, ...] = ()
    format: str | None = None
    item: Schema = field(default_factory=dict)
    fields: dict[str, Schema] = field(default_factory=dict)
    required: frozenset[str] = frozenset()

    def place(self, name: str) -> str:
        """Where the field ``name`` is reported."""
        return f"{self.at}.{name}"


@dataclass(frozen=True, eq=False)
class Shape:
    """The alternatives of a schema."""

    leaves: tuple[Leaf, ...]
    nullable: bool = False

    def only(self, *kinds: str) -> list[Leaf]:
        """The alternatives of these kinds."""
        return [leaf for leaf in self.leaves if leaf.kind in kinds]


class Schemas:
    """The component schemas of a contract, expanded on demand and remembered by place."""

    def __init__(self, contract: dict[str, Any]) -> None:
        self.components: dict[str, Schema] = {
            name: _unrecursed(schema, name)
            for name, schema in contract["components"]["schemas"].items()
        }
        self._cache: dict[str, Shape] = {}
        self._tags: dict[str, frozenset[str]] = {}

    def component(self, name: str) -> Shape:
        """The component schema ``name``, expanded."""
        return self.expand(self.components[name], name)

    def expand(self, schema: Schema | bool, at: str) -> Shape:
        """``schema``, found at the place ``at``, expanded."""
        if at not in self._cache:
            self._cache[at] = self._expanded(schema if isinstance(schema, dict) else {}, at)
        return self._cache[at]

    def field(self, leaf: Leaf, name: str) -> Shape:
        """The field ``name`` of an object, expanded."""
        return self.expand(leaf.fields[name], leaf.place(name))

    def tags(self, leaf: Leaf, name: str) -> frozenset[str]:
        """The listed values of a field that takes nothing but listed strings."""
        place = leaf.place(name)
        if place not in self._tags:
            leaves = self.field(leaf, name).leaves
            closed = all(each.kind == "string" and each.values for each in leaves)
            values = [value for each in leaves for value in each.values]
            self._tags[place] = frozenset(values if closed else ())
        return self._tags[place]

    def item(self, leaf: Leaf) -> Shape:
        """The items of an array or the values of a map, expanded."""
        return self.expand(leaf.item, f"{leaf.at}[]")

    def _expanded(self, schema: Schema, at: str) -> Shape:
        parts = self._parts(schema, at)
        nullable = schema.get("nullable") is True or _nullable(parts)
        if not parts:
            return Shape((Leaf("any", at),), nullable)
        if len(parts) == 1:
            return Shape(parts[0].leaves, nullable)
        return Shape(_conjoined([part.leaves for part in parts], at), nullable)

    def _parts(self, schema: Schema, at: str) -> list[Shape]:
        """All that the schema demands at once: its references, its unions, its own keywords."""
        parts = []
        if "$ref" in schema:
            parts.append(self.component(schema["$ref"].rsplit("/", 1)[1]))
        for index, member in enumerate(schema.get("allOf", ())):
            parts.append(self.expand(member, f"{at}&{index}"))
        for key in ("anyOf", "oneOf"):
            variants = [v for v in schema.get(key, ()) if set(v) - {"required", "not"}]
            if variants:
                parts.append(self._union(variants, at))
        if not parts or set(schema) & {"properties", "items", "enum", "const", "required"}:
            parts += _own(schema, at)
        return parts

    def _union(self, variants: list[Schema], at: str) -> Shape:
        shapes = [self.expand(variant, f"{at}|{i}") for i, variant in enumerate(variants)]
        leaves = {leaf.at: leaf for shape in shapes for leaf in shape.leaves}
        return Shape(tuple(leaves.values()), any(shape.nullable for shape in shapes))


def _own(schema: Schema, at: str) -> list[Shape]:
    """What the schema says with its own keywords; nothing, one shape, or one that is only null."""
    types = schema.get("type") or _implied(schema)
    types = types if isinstance(types, list) else [types]
    values = schema.get("enum") or ([schema["const"]] if "const" in schema else [])
    leaves = tuple(_leaf(kind, schema, values, at) for kind in types if kind not in (None, "null"))
    if not leaves and "required" in schema:
        leaves = (Leaf("any", at, required=frozenset(schema["required"])),)
    nullable = "null" in types or None in values
    return [Shape(leaves, nullable)] if leaves or nullable else []


def _implied(schema: Schema) -> str | None:
    """The type of a schema that names none, by its other keywords."""
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    if "items" in schema:
        return "array"
    kinds = {type(value) for value in (*schema.get("enum", ()), schema.get("const")) if value}
    return {str: "string", int: "integer", float: "number"}.get(kinds.pop()) if kinds else None


def _leaf(kind: str, schema: Schema, values: list[Any], at: str) -> Leaf:
    if kind == "array":
        return Leaf("array", at, item=_schema(schema.get("items")))
    if kind == "object" and schema.get("properties"):
        required = frozenset(schema.get("required", ()))
        return Leaf("object", at, fields=schema["properties"], required=required)
    if kind == "object":
        return Leaf("map", at, item=_schema(schema.get("additionalProperties")))
    if schema.get("format") == "binary":
        return Leaf("binary", at)
    return Leaf(kind, at, tuple(v for v in values if v is not None), schema.get("format"))


def _schema(value: Schema | bool | None) -> Schema:
    return value if isinstance(value, dict) else {}


def _conjoined(parts: list[tuple[Leaf, ...]], at: str) -> tuple[Leaf, ...]:
    """Every way to satisfy one alternative of each part at once."""
    rows = [row for row in parts if row]
    leaves = []
    for number, row in enumerate(product(*rows)):
        leaf = reduce(lambda a, b: a and _both(a, b), row[1:], row[0])
        if leaf is not None:
            several = len(list(product(*rows))) > 1
            leaves.append(replace(leaf, at=f"{at}|{number}" if several else at))
    return tuple(leaves)


def _both(a: Leaf, b: Leaf) -> Leaf | None:
    required = a.required | b.required
    if "any" in (a.kind, b.kind):
        return replace(b if a.kind == "any" else a, required=required)
    if {a.kind, b.kind} <= {"object", "map"}:
        kind = "object" if "object" in (a.kind, b.kind) else "map"
        fields = {**a.fields, **b.fields}
        for name in a.fields.keys() & b.fields.keys():
            fields[name] = {"allOf": [a.fields[name], b.fields[name]]}
        return replace(a, kind=kind, fields=fields, required=required, item=b.item or a.item)
    if {a.kind, b.kind} == {"integer", "number"}:
        return replace(a, kind="integer")
    if a.kind != b.kind:
        return None
    return replace(b, values=b.values or a.values)


def _nullable(parts: list[Shape]) -> bool:
    """Whether null fits: of parts that say a type the last one decides, for it refines the others;
    a part that says nothing else says that null does."""
    typed = [part for part in parts if not any(leaf.kind == "any" for leaf in part.leaves)]
    bare = [part for part in parts if part not in typed]
    return any(part.nullable for part in [*typed[-1:], *bare])


def _unrecursed(schema: Any, name: str) -> Any:
    """``$recursiveRef`` written out as a reference to the component it stands in."""
    if isinstance(schema, dict):
        if schema.get("$recursiveRef") == "#":
            return {"$ref": f"#/components/schemas/{name}"}
        return {key: _unrecursed(value, name) for key, value in schema.items()}
    if isinstance(schema, list):
        return [_unrecursed(value, name) for value in schema]
    return schema
