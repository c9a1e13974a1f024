"""Check references between schemas: each has a target, and none is circular.

An object may hold itself in a field: that is a class which names itself. A schema that is itself
without a field between, or is a list or a choice of itself, is no type that can be written.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .document import PREFIX, Json
from .errors import Place, Problem, problem
from .structure import GRAMMAR

MOST_STEPS = 50
"""The longest way from schema to schema with no field between; the published one has 5."""
_CHOICES = ("allOf", "anyOf", "oneOf")


def check(contract: Json) -> list[Problem]:
    """References without a target; if there are none, circular references."""
    schemas = contract["components"]["schemas"]
    every = list(_schemas(contract, "document", (), ""))
    missing = [
        problem((*place, "$ref"), f"refers to {ref!r}, but the document has no such schema")
        for place, schema, _ in every
        if (ref := schema.get("$ref")) is not None and not _is_there(ref, schemas)
    ]
    endless = [
        problem(place, "contains itself")
        for place, schema, is_whole in every
        if is_whole and "" in _parts(schema, "")
    ]
    return missing or endless or list(_circles(schemas))


def _is_there(ref: str, schemas: dict[str, Json]) -> bool:
    return ref.startswith(PREFIX) and ref.removeprefix(PREFIX) in schemas


def _schemas(node: Any, kind: str, place: Place, above: str) -> Iterator[tuple[Place, Json, bool]]:
    """Every schema below ``node``, with its place, and whether it is outside other schemas."""
    if not isinstance(node, dict):
        return
    if kind == "schema":
        yield place, node, above not in ("schema", "components")
    rules = GRAMMAR[kind]
    for key, value in node.items():
        if below := rules.every or rules.one.get(key):
            yield from _schemas(value, below, (*place, key), kind)
        elif below := rules.many.get(key):
            for index, item in enumerate(value):
                yield from _schemas(item, below, (*place, key, index), kind)
        elif below := rules.maps.get(key):
            for name, item in value.items():
                yield from _schemas(item, below, (*place, key, name), kind)


def _circles(schemas: dict[str, Json]) -> Iterator[Problem]:
    finished: set[str] = set()
    for key in schemas:
        if stuck := _stuck(key, schemas, (), finished):
            yield problem(("components", "schemas", key), stuck)
            return


def _stuck(key: str, schemas: dict[str, Json], path: tuple[str, ...], finished: set[str]) -> str:
    """Why no type can be written for ``key``, which ``path`` leads to; empty if one can."""
    if key in path:
        return f"contains itself: {' -> '.join([*path[path.index(key) :], key])}"
    if len(path) > MOST_STEPS:
        return f"refers through more than {MOST_STEPS} schemas without a field between"
    if key not in finished:
        for inner in _parts(schemas[key], key):
            if stuck := _stuck(inner, schemas, (*path, key), finished):
                return stuck
    finished.add(key)
    return ""


def _parts(schema: Any, key: str) -> Iterator[str]:
    """The components that ``schema``, in the component ``key``, is made of, fields left aside."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield schema["$ref"].removeprefix(PREFIX)
    if "$recursiveRef" in schema:
        yield key
    inner = [part for word in _CHOICES for part in schema.get(word, ())]
    if not schema.get("properties"):
        inner += [schema.get("items"), schema.get("additionalProperties")]
    for part in inner:
        yield from _parts(part, key)
