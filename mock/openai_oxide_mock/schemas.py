"""Reading schemas: references followed, compositions seen as one object, unions as variants.

The document writes nullability in two styles (OpenAPI 3.0's `nullable: true` and a null variant),
and objects as `allOf` chains. Everything else in this package asks the questions below instead of
looking into schemas itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]
NULL: Schema = {"type": "null"}


class Schemas:
    """The component schemas of a contract and the questions one can ask about any schema."""

    def __init__(self, components: dict[str, Schema]) -> None:
        self.components = components
        self._objects: dict[int, tuple[dict[str, Schema], frozenset[str]]] = {}
        self._kept: list[Schema] = []
        for name, schema in components.items():
            if schema.get("$recursiveAnchor"):
                _anchor(schema, {"$ref": f"#/components/schemas/{name}"})

    def named(self, name: str) -> Schema:
        """A component schema as a reference, so that its name is not lost."""
        return {"$ref": f"#/components/schemas/{name}"}

    def resolve(self, schema: Schema) -> Schema:
        """The schema at the end of a chain of references."""
        while "$ref" in schema:
            schema = self.components[schema["$ref"].rpartition("/")[2]]
        return schema

    def nullable(self, schema: Schema) -> bool:
        """Whether null is allowed, in either style."""
        if schema.get("nullable"):
            return True
        schema = self.resolve(schema)
        if schema.get("nullable") or _null_type(schema):
            return True
        if any(part == {"nullable": True} for part in schema.get("allOf", ())):
            return True
        return any(self.nullable(variant) for variant in variants_of(schema))

    def object(self, schema: Schema) -> tuple[dict[str, Schema], frozenset[str]]:
        """All properties and required names of a schema, its `allOf` parts included."""
        schema = self.resolve(schema)
        known = self._objects.get(id(schema))
        if known is None:
            known = self._merge(schema)
            self._objects[id(schema)] = known
            self._kept.append(schema)
        return known

    def _merge(self, schema: Schema) -> tuple[dict[str, Schema], frozenset[str]]:
        properties: dict[str, Schema] = {}
        required: set[str] = set()
        for part in schema.get("allOf", ()):
            more, names = self.object(part)
            properties.update(more)
            required |= names
        properties.update(schema.get("properties", {}))
        return properties, frozenset(required | set(schema.get("required", ())))

    def is_object(self, schema: Schema) -> bool:
        """Whether instances are JSON objects with fields of their own."""
        schema = self.resolve(schema)
        if "properties" in schema or schema.get("type") == "object":
            return True
        return any(self.is_object(part) for part in schema.get("allOf", ()))

    def variants(self, schema: Schema) -> list[Schema]:
        """The leaves of a union, nested unions opened; a plain schema is its own leaf."""
        return list(self._leaves(schema, ()))

    def _leaves(self, schema: Schema, seen: tuple[int, ...]) -> Iterator[Schema]:
        target = self.resolve(schema)
        parts = variants_of(target)
        if not parts or "properties" in target or id(target) in seen:
            yield schema
            return
        for part in parts:
            yield from self._leaves(part, (*seen, id(target)))

    def tags(self, schema: Schema, name: str) -> frozenset[str]:
        """The values of a property that mark a variant; empty where it is no constant."""
        properties, _ = self.object(schema)
        found = self.resolve(properties[name]) if name in properties else {}
        if "const" in found:
            return frozenset([found["const"]])
        return frozenset(found.get("enum", ())) if found.get("type") == "string" else frozenset()


def variants_of(schema: Schema) -> list[Schema]:
    """The direct variants of a union."""
    return schema.get("anyOf") or schema.get("oneOf") or []


def _null_type(schema: Schema) -> bool:
    kind = schema.get("type")
    return kind == "null" or (isinstance(kind, list) and "null" in kind)


def _anchor(node: Any, target: Schema) -> None:
    """Replace `$recursiveRef` below an anchor by the reference it stands for."""
    if isinstance(node, dict):
        if "$recursiveRef" in node:
            node.clear()
            node.update(target)
        for child in node.values():
            _anchor(child, target)
    elif isinstance(node, list):
        for child in node:
            _anchor(child, target)
