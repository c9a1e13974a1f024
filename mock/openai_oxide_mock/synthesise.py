"""Values that fit a schema: deterministic, plausible, and preferring what is already known.

`Synthesiser.value` builds an instance; `prefer` gives facts (the request's fields, the record kept
in memory) that are used wherever a field of that name accepts them.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import Any

from .ids import IdSource
from .patterns import example
from .schemas import Schema, Schemas, variants_of
from .validate import Validators

DEEP = 4
PIXEL = base64.b64encode(
    bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
        "0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
    )
).decode()
# Fields that tell of trouble stay empty unless a schema insists.
QUIET = frozenset(
    [
        "error",
        "errors",
        "last_error",
        "incomplete_details",
        "incomplete_at",
        "failed_at",
        "cancelled_at",
        "cancelling_at",
        "expired_at",
        "status_details",
        "refusal",
        "error_file_id",
        "archived_at",
        "deactivated_at",
        "revoked_at",
        "next",
        "next_page",
        "disabled_at",
        "deleted_at",
    ]
)
YES = frozenset({"deleted", "success", "valid", "enabled"})
WORDS = {
    "email": "ada@example.com",
    "name": "sample",
    "title": "Sample",
    "description": "A sample.",
    "model": "gpt-4.1-mini",
    "text": "Sample text.",
    "content": "Sample text.",
    "url": "https://example.com/sample",
    "filename": "sample.txt",
    "endpoint": "/v1/responses",
    "b64_json": PIXEL,
    "data": PIXEL,
    "arguments": "{}",
    "language": "en",
    "currency": "usd",
    "value": "sample",
    "service_tier": "default",
    "completion_window": "24h",
    "path": "/mnt/data/sample.txt",
    "ip_address": "192.0.2.1",
}
Facts = Mapping[str, Any]
NO_FACTS: Facts = {}


class Synthesiser:
    """Builds instances of schemas."""

    def __init__(
        self,
        schemas: Schemas,
        validators: Validators,
        ids: IdSource,
        clock: Callable[[], float],
        *,
        sparse: bool = False,
    ) -> None:
        self._schemas = schemas
        self._validators = validators
        self._ids = ids
        self._clock = clock
        self._sparse = sparse

    def value(self, schema: Schema, prefer: Facts = NO_FACTS, name: str = "") -> Any:
        """An instance of a schema that uses the given facts where they fit."""
        return self._value(schema, name, prefer, ())

    def _value(self, schema: Schema, name: str, prefer: Facts, above: tuple[int, ...]) -> Any:
        target = self._schemas.resolve(schema)
        here = (*above, id(target))
        if "const" in target:
            return target["const"]
        if "enum" in target:
            return target["enum"][0]
        if variants_of(target) and "properties" not in target:
            return self._variant(target, name, prefer, here)
        if self._schemas.is_object(target):
            return self._object(target, name, prefer, here)
        if "allOf" in target:
            return self._value(_main_part(target), name, prefer, here)
        return self._plain(target, name, here)

    def _variant(self, schema: Schema, name: str, prefer: Facts, above: tuple[int, ...]) -> Any:
        options = [v for v in self._schemas.variants(schema) if self._schemas.resolve(v) != _NULL]
        fresh = [v for v in options if id(self._schemas.resolve(v)) not in above]
        if not fresh and self._schemas.nullable(schema):
            return None
        return self._value((fresh or options)[0], name, prefer, above)

    def _object(self, schema: Schema, name: str, prefer: Facts, above: tuple[int, ...]) -> Any:
        properties, required = self._schemas.object(schema)
        found: dict[str, Any] = {}
        for field, inner in properties.items():
            must = field in required or field in self._branch(schema)
            if field in prefer and self._fits(inner, prefer[field]):
                found[field] = prefer[field]
            elif must or self._wanted(field, inner, above):
                self._fill(found, field, inner, must, (properties, above))
        for field in required - properties.keys():
            found[field] = prefer.get(field, self._text(field))
        if not properties:
            self._open_object(schema, found, above)
        for part in self._schemas.resolve(schema).get("allOf", ()):
            if variants_of(self._schemas.resolve(part)):
                found = {**self._value(part, name, prefer, above), **found}
        return self._excluding(schema, found)

    def _fits(self, schema: Schema, value: Any) -> bool:
        return self._validators.accepts(schema, value)

    def _wanted(self, field: str, schema: Schema, above: tuple[int, ...]) -> bool:
        target = self._schemas.resolve(schema)
        if self._sparse or field in QUIET or len(above) > DEEP:
            return False
        if schema.get("deprecated") or target.get("deprecated"):
            return False
        return id(target) not in above

    def _fill(
        self,
        found: dict[str, Any],
        field: str,
        schema: Schema,
        must: bool,
        place: tuple[dict[str, Schema], tuple[int, ...]],
    ) -> None:
        properties, above = place
        if field in QUIET and self._schemas.nullable(schema):
            found[field] = None
        elif field == "id" and self._schemas.resolve(schema).get("type") == "string":
            found[field] = self._ids.new(self._kind(properties))
        else:
            found[field] = self._value(schema, field, NO_FACTS, above)

    def _kind(self, properties: dict[str, Schema]) -> str:
        for marker in ("object", "type"):
            if marker in properties:
                target = self._schemas.resolve(properties[marker])
                values = target.get("enum") or [target.get("const")]
                if values[0]:
                    return str(values[0])
        return "obj"

    def _branch(self, schema: Schema) -> list[str]:
        """Names that the first of several `required` alternatives asks for."""
        parts = variants_of(schema)
        return parts[0].get("required", []) if parts and "properties" in schema else []

    def _excluding(self, schema: Schema, found: dict[str, Any]) -> dict[str, Any]:
        """Without the fields that a `not` forbids beside the chosen ones."""
        forbidden = schema.get("not", {}).get("required", [])
        if forbidden and all(field in found for field in forbidden):
            keep = self._branch(schema)
            for field in forbidden:
                if field not in keep:
                    del found[field]
        return found

    def _open_object(self, schema: Schema, found: dict[str, Any], above: tuple[int, ...]) -> None:
        more = schema.get("additionalProperties")
        if isinstance(more, dict) and more and not self._sparse:
            found["sample"] = self._value(more, "sample", NO_FACTS, above)

    def _plain(self, schema: Schema, name: str, above: tuple[int, ...]) -> Any:
        kind = schema.get("type")
        kind = kind[0] if isinstance(kind, list) else kind
        if kind == "array":
            return self._array(schema, name, above)
        if kind in ("integer", "number"):
            return self._number(schema, name, kind)
        if kind == "boolean":
            return bool(schema.get("default", name in YES))
        if kind == "null":
            return None
        return self._string(schema, name) if kind == "string" else schema.get("default", {})

    def _array(self, schema: Schema, name: str, above: tuple[int, ...]) -> list[Any]:
        items = schema.get("items") or {}
        least = schema.get("minItems", 0)
        if not least and (self._sparse or len(above) > DEEP + 1):
            return []
        if id(self._schemas.resolve(items)) in above and not least:
            return []
        one = self._value(items, name.removesuffix("s"), NO_FACTS, above)
        return [one] * max(1, least)

    def _number(self, schema: Schema, name: str, kind: str) -> int | float:
        if schema.get("format") == "unixtime" or name.endswith(("_at", "_time")):
            return int(self._clock())
        default = schema.get("default")
        if isinstance(default, int | float):
            return default
        least: Any = schema.get("minimum", schema.get("exclusiveMinimum", 0))
        least = 0 if isinstance(least, bool) else least
        if schema.get("exclusiveMinimum"):
            least += 1
        value = max(least, min(1, schema.get("maximum", 1)))
        return float(value) if kind == "number" else int(value)

    def _string(self, schema: Schema, name: str) -> str:
        format = schema.get("format")
        if format == "binary":
            return "sample"
        if isinstance(schema.get("pattern"), str):
            found = example(schema["pattern"])
            if found is not None:
                return found
        if format in _FORMATS:
            return _FORMATS[format]
        text = self._text(name)
        text = text.ljust(schema.get("minLength", 0), "x")
        return text[: schema.get("maxLength", len(text))]

    def _text(self, name: str) -> str:
        if name in WORDS:
            return WORDS[name]
        if name.endswith("_id"):
            return self._ids.new(name)
        return WORDS["url"] if name.endswith("url") else "sample"


_FORMATS = {
    "uri": WORDS["url"],
    "date": "2026-01-01",
    "date-time": "2026-01-01T00:00:00Z",
    "email": WORDS["email"],
    "uuid": "00000000-0000-4000-8000-000000000000",
}
_NULL: Schema = {"type": "null"}


def _main_part(schema: Schema) -> Schema:
    parts = [part for part in schema["allOf"] if part != {"nullable": True}]
    return parts[-1] if parts else {}
