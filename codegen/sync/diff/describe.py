"""A schema in a few words, for the lines of the report."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

_LONG = 90


def describe(schema: Any) -> str:
    """Name a schema's type as briefly as a reader can use it."""
    return _cut(_type(schema)) + (" or null" if _is_nullable(schema) else "")


def value(data: Any) -> str:
    """Write a value as JSON, shortened."""
    return _cut(json.dumps(data, ensure_ascii=False, sort_keys=True))


def target(ref: str) -> str:
    """Take the name out of a reference."""
    return ref.rpartition("/")[2]


def _type(schema: Any) -> str:
    if not isinstance(schema, Mapping):
        return "anything" if schema else "nothing"
    if "$ref" in schema:
        return target(str(schema["$ref"]))
    if "anyOf" in schema:
        return " | ".join(_type(variant) for variant in schema["anyOf"])
    if "allOf" in schema:
        return " & ".join(_type(part) for part in schema["allOf"])
    return _plain(schema)


def _plain(schema: Mapping[str, Any]) -> str:
    if "enum" in schema:
        return " | ".join(value(entry) for entry in schema["enum"])
    kind = schema.get("type", "object" if "properties" in schema else "anything")
    if kind == "array":
        return f"array of {_type(schema.get('items', True))}"
    if kind == "object" and isinstance(schema.get("additionalProperties"), Mapping):
        return f"map of {_type(schema['additionalProperties'])}"
    return " | ".join(kind) if isinstance(kind, list) else str(kind)


def _is_nullable(schema: Any) -> bool:
    return isinstance(schema, Mapping) and schema.get("nullable") is True


def _cut(text: str) -> str:
    return text if len(text) <= _LONG else text[: _LONG - 1] + "…"
