"""Values for the JSON schemas that users send: tool arguments and structured output.

The text of the prompt is used where it helps: numbers, quoted words, names, and the enum value that
it mentions. The result obeys the schema; that is what strict mode promises.
"""

from __future__ import annotations

import re
from typing import Any

from .patterns import example
from .schemas import Schema

DEPTH = 6
_QUOTED = re.compile(r"[\"“”']([^\"“”']{2,60})[\"“”']")
_NAMES = re.compile(r"(?<![.!?:\n] )(?<!^)(?<![\w'])[A-Z][\w-]+(?: [A-Z][\w-]+)*", re.MULTILINE)
_NUMBERS = re.compile(r"-?\d+(?:\.\d+)?")
_WHOLE = frozenset(
    [
        "query",
        "question",
        "text",
        "prompt",
        "message",
        "input",
        "expression",
        "content",
        "task",
        "q",
    ]
)
_FORMATS = {
    "date": "2026-01-01",
    "date-time": "2026-01-01T12:00:00Z",
    "time": "12:00:00Z",
    "duration": "PT1H",
    "email": "ada@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
}


def subjects(text: str) -> list[str]:
    """What a text is about: quoted words first, then names that it mentions."""
    found = _QUOTED.findall(text) or _NAMES.findall(text)
    return list(dict.fromkeys(found))


def fill(schema: Schema | None, text: str = "") -> Any:
    """A value that obeys a schema and takes what it can from the text."""
    return _Filler(schema or {}, text).value(schema or {}, "", 0)


class _Filler:
    def __init__(self, root: Schema, text: str) -> None:
        self.root = root
        self.text = text
        self.subjects = subjects(text)
        self.numbers = [float(n) for n in _NUMBERS.findall(text)]

    def value(self, schema: Schema | bool, name: str, depth: int) -> Any:
        if isinstance(schema, bool):
            return None
        schema = self.resolve(schema)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return self.choice(schema["enum"])
        for keyword in ("anyOf", "oneOf"):
            if schema.get(keyword):
                return self.value(self.variant(schema[keyword], depth), name, depth + 1)
        return self.by_type(schema, name, depth)

    def by_type(self, schema: Schema, name: str, depth: int) -> Any:
        kind = self.kind(schema, depth)
        if kind == "object":
            return self.object(schema, depth)
        if kind == "array":
            return self.array(schema, name, depth)
        if kind in ("integer", "number"):
            return self.number(schema, kind)
        if kind == "boolean":
            return True
        return None if kind == "null" else self.string(schema, name)

    def resolve(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            target: Any = self.root
            for part in schema["$ref"].lstrip("#").split("/"):
                if part:
                    target = target[part.replace("~1", "/").replace("~0", "~")]
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            schema = {**rest, **target} if target is not schema else {}
        return _merged(schema, self) if "allOf" in schema else schema

    def kind(self, schema: Schema, depth: int) -> str:
        kind = schema.get("type")
        if isinstance(kind, list):
            return "null" if "null" in kind and depth > DEPTH else next(k for k in kind)
        if kind is None:
            return (
                "object" if "properties" in schema else "array" if "items" in schema else "string"
            )
        return str(kind)

    def choice(self, values: list[Any]) -> Any:
        low = self.text.casefold()
        return next((v for v in values if isinstance(v, str) and v.casefold() in low), values[0])

    def variant(self, variants: list[Schema], depth: int) -> Schema:
        if depth > DEPTH:
            # Deep in a recursive schema: the variant that ends it, if there is one.
            return min(variants, key=lambda v: len(str(self.resolve(v).get("properties", ""))))
        return next((v for v in variants if v.get("type") != "null"), variants[0])

    def object(self, schema: Schema, depth: int) -> dict[str, Any]:
        required = schema.get("required", [])
        found = {}
        for name, inner in schema.get("properties", {}).items():
            if name in required or depth <= DEPTH:
                found[name] = self.value(inner, name, depth + 1)
        return found

    def array(self, schema: Schema, name: str, depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        if depth > DEPTH and not least:
            return []
        items = schema.get("items", {})
        wanted = len(self.subjects) if self.resolve(items).get("type") == "string" else 2
        count = max(least, min(wanted or 1, schema.get("maxItems", wanted or 1)))
        return [self.value(items, name, depth + 1) for _ in range(count)]

    def number(self, schema: Schema, kind: str) -> int | float:
        low = schema.get("minimum", schema.get("exclusiveMinimum"))
        high = schema.get("maximum", schema.get("exclusiveMaximum"))
        value = self.numbers.pop(0) if self.numbers else (1 if low is None else low)
        step = schema.get("multipleOf", 1 if kind == "integer" else 0)
        if low is not None and value <= low:
            value = low + ((step or 0.5) if "exclusiveMinimum" in schema else 0)
        if high is not None and value >= high:
            value = high - ((step or 0.5) if "exclusiveMaximum" in schema else 0)
        if step:
            value = step * -(-value // step) if low is not None else step * (value // step)
        return int(value) if kind == "integer" else float(value)

    def string(self, schema: Schema, name: str) -> str:
        if schema.get("format") in _FORMATS:
            return _FORMATS[schema["format"]]
        if "pattern" in schema:
            return example(schema["pattern"]) or ""
        text = self.phrase(name).ljust(schema.get("minLength", 0), ".")
        return text[: schema.get("maxLength", len(text))]

    def phrase(self, name: str) -> str:
        if name in _WHOLE and self.text:
            return self.text
        if self.subjects:
            return self.subjects.pop(0) if len(self.subjects) > 1 else self.subjects[0]
        return name.replace("_", " ") or "sample"


def _merged(schema: Schema, filler: _Filler) -> Schema:
    merged: Schema = {key: value for key, value in schema.items() if key != "allOf"}
    for part in schema["allOf"]:
        part = filler.resolve(part)
        both = {**merged.get("properties", {}), **part.get("properties", {})}
        names = [*merged.get("required", []), *part.get("required", [])]
        merged = {**merged, **part}
        merged |= {"properties": both, "required": names} if both else {}
    return merged
