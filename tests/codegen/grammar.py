"""The plain dialect that ``codegen.normalise`` promises, held against what it gives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.normalise import KEYWORDS, PREFIX

PLAIN = {"string", "integer", "number", "boolean", "null", "any"}


def faults(schemas: dict[str, Any]) -> list[str]:
    """Where the components ``schemas`` are not written in the plain dialect."""
    problems = []
    for key, schema in schemas.items():
        inner = (
            _object(schema, key, schemas) if "properties" in schema else _node(schema, key, schemas)
        )
        problems += list(inner)
    return problems


def _object(schema: Any, place: str, schemas: dict[str, Any]) -> Iterator[str]:
    yield from _extra(schema, place, {"type", "title", "properties", "required"})
    if schema.get("type") != "object":
        yield f"{place}: an object of type {schema.get('type')}"
    if not set(schema["required"]) <= set(schema["properties"]):
        yield f"{place}: requires what it has not"
    for wire, value in schema["properties"].items():
        yield from _node(value, f"{place}.{wire}", schemas)


def _node(node: Any, place: str, schemas: dict[str, Any]) -> Iterator[str]:
    if "$ref" in node:
        yield from _extra(node, place, {"$ref"})
        if node["$ref"].removeprefix(PREFIX) not in schemas:
            yield f"{place}: refers to nothing: {node['$ref']}"
    elif "anyOf" in node:
        yield from _union(node, place, schemas)
    elif node.get("type") == "array":
        yield from _extra(node, place, {"type", "items"})
        yield from _node(node["items"], f"{place}[]", schemas)
    elif node.get("type") == "object":
        yield from _extra(node, place, {"type", "additionalProperties"})
        yield from _node(node["additionalProperties"], f"{place}{{}}", schemas)
    else:
        yield from _scalar(node, place)


def _union(node: Any, place: str, schemas: dict[str, Any]) -> Iterator[str]:
    yield from _extra(node, place, {"anyOf", "x-tags"})
    parts = node["anyOf"]
    nulls = [number for number, part in enumerate(parts) if part.get("type") == "null"]
    if len(parts) < 2:
        yield f"{place}: a union of {len(parts)}"
    if nulls not in ([], [len(parts) - 1]):
        yield f"{place}: null is not last, or there twice"
    for number, part in enumerate(parts):
        if "anyOf" in part:
            yield f"{place}: a union right in a union"
        yield from _node(part, f"{place}|{number}", schemas)


def _scalar(node: Any, place: str) -> Iterator[str]:
    yield from _extra(node, place, {"type", "enum"})
    if not isinstance(node.get("type"), str) or node["type"] not in PLAIN:
        yield f"{place}: of type {node.get('type')!r}"
    if "enum" in node and (not node["enum"] or None in node["enum"]):
        yield f"{place}: an enum without values, or with null among them"


def _extra(node: Any, place: str, keywords: set[str]) -> Iterator[str]:
    if more := set(node) - keywords - set(KEYWORDS):
        yield f"{place}: has {sorted(more)}"
