"""Text from queries and forms turned into the values that a schema describes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .reading import read_json
from .schemas import Schema, Schemas
from .validate import Upload

Pairs = Iterable[tuple[str, Any]]


def read_pairs(schemas: Schemas, fields: dict[str, Schema], pairs: Pairs) -> dict[str, Any]:
    """Values by name from `name=v`, `name[]=v`, `name[0]=v` and `name[key]=v` pairs."""
    found: dict[str, Any] = {}
    for raw, text in pairs:
        keys = _keys(raw, fields)
        _place(found, keys, text)
    return {name: _typed(schemas, fields.get(name), value) for name, value in found.items()}


def _keys(raw: str, fields: dict[str, Schema]) -> list[str]:
    if raw in fields:
        return [raw]
    head, *rest = raw.replace("]", "").split("[")
    return [head if head in fields or f"{head}[]" not in fields else f"{head}[]", *rest]


def _place(target: dict[str, Any], keys: list[str], value: Any) -> None:
    """Put a value under its keys; what is given several times becomes a list."""
    *path, last = [key for key in keys if key] or keys
    for key in path:
        inner = target.setdefault(key, {})
        if not isinstance(inner, dict):
            return
        target = inner
    if last in target:
        held = target[last]
        target[last] = _Several([*(held if isinstance(held, _Several) else [held]), value])
    else:
        target[last] = _Several([value]) if keys[-1] == "" else value


class _Several(list[Any]):
    """Values of one name, in the order they came."""


def _typed(schemas: Schemas, schema: Schema | None, value: Any) -> Any:
    if schema is None:
        return list(value) if isinstance(value, _Several) else value
    for variant in schemas.variants(schema):
        done, result = _as_variant(schemas, schemas.resolve(variant), value)
        if done:
            return result
    return list(value) if isinstance(value, _Several) else value


def _as_variant(schemas: Schemas, schema: Schema, value: Any) -> tuple[bool, Any]:
    kind = schema.get("type", "object" if schemas.is_object(schema) else "string")
    if kind == "array":
        return _as_array(schemas, schema, value)
    if isinstance(value, _Several):
        return False, None
    if isinstance(value, dict):
        return _as_object(schemas, schema, value) if kind == "object" else (False, None)
    if isinstance(value, Upload):
        return kind == "string", value
    return _as_scalar(kind, value)


def _as_array(schemas: Schemas, schema: Schema, value: Any) -> tuple[bool, Any]:
    items = schema.get("items", {})
    if isinstance(value, dict):
        if not all(key.isdigit() for key in value):
            return False, None
        value = [value[key] for key in sorted(value, key=int)]
    given = value if isinstance(value, list) else [value]
    return True, [_typed(schemas, items, one) for one in given]


def _as_object(schemas: Schemas, schema: Schema, value: dict[str, Any]) -> tuple[bool, Any]:
    properties, _ = schemas.object(schema)
    more = schema.get("additionalProperties")
    rest = more if isinstance(more, dict) else None
    items = value.items()
    return True, {name: _typed(schemas, properties.get(name, rest), v) for name, v in items}


def _as_scalar(kind: Any, text: Any) -> tuple[bool, Any]:
    if not isinstance(text, str) or kind == "string":
        return True, text
    if kind == "boolean":
        return text in ("true", "false"), text == "true"
    if kind in ("integer", "number"):
        return _as_number(kind, text)
    if kind == "object":
        return _as_json(text)
    return kind == "null" and text in ("", "null"), None


def _as_number(kind: str, text: str) -> tuple[bool, Any]:
    try:
        return True, int(text) if kind == "integer" else float(text)
    except ValueError:
        return False, None


def _as_json(text: str) -> tuple[bool, Any]:
    try:
        value = read_json(text)
    except ValueError:
        return False, None
    return isinstance(value, dict), value
