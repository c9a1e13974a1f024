"""Look through references and compositions: what a schema amounts to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Schemas = Mapping[str, Any]
_PREFIX = "#/components/schemas/"


def ref_name(ref: Any) -> str | None:
    """Return the schema's name in a reference to one."""
    is_schema = isinstance(ref, str) and ref.startswith(_PREFIX)
    return ref.removeprefix(_PREFIX) if is_schema else None


def resolve(schema: Any, schemas: Schemas) -> Any:
    """Follow references to the schema they end at; its own keywords stand over the target's."""
    visited: set[str] = set()
    while isinstance(schema, Mapping):
        name = ref_name(schema.get("$ref"))
        if name is None or name in visited or not isinstance(schemas.get(name), Mapping):
            break
        visited.add(name)
        own = {key: value for key, value in schema.items() if key != "$ref"}
        schema = {**schemas[name], **own}
    return schema


def fields(schema: Any, schemas: Schemas) -> dict[str, Any]:
    """Return all fields of an object, those of its compositions included."""
    result: dict[str, Any] = {}
    for part in _parts(schema, schemas, frozenset()):
        result.update(part.get("properties", {}))
    return result


def required(schema: Any, schemas: Schemas) -> set[str]:
    """Return the names of all fields that must be there."""
    names: set[str] = set()
    for part in _parts(schema, schemas, frozenset()):
        names.update(part.get("required", []))
    return names


def tags(schema: Any, schemas: Schemas) -> frozenset[tuple[str, str]]:
    """Return the fields that can have one value only: they tell variants of a union apart."""
    return frozenset(
        (name, str(entry["enum"][0]))
        for name, entry in fields(schema, schemas).items()
        if isinstance(entry, Mapping) and len(entry.get("enum", ())) == 1
    )


def base(schema: Any) -> str:
    """Return the sort of a schema, in a word."""
    if not isinstance(schema, Mapping):
        return "boolean schema"
    for keyword, sort in _SORTS:
        if keyword in schema:
            return sort
    kind = schema.get("type", "any")
    return str(kind)


_SORTS = (("$ref", "reference"), ("anyOf", "union"), ("oneOf", "union"), ("allOf", "composition"),
          ("properties", "object"), ("items", "array"))  # fmt: skip


def _parts(schema: Any, schemas: Schemas, visited: frozenset[str]) -> list[Mapping[str, Any]]:
    if not isinstance(schema, Mapping):
        return []
    name = ref_name(schema.get("$ref"))
    if name is not None and name not in visited:
        return _parts(schemas.get(name), schemas, visited | {name})
    inner = [part for each in schema.get("allOf", []) for part in _parts(each, schemas, visited)]
    return [*inner, schema]
