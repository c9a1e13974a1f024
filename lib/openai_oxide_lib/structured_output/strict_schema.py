"""JSON schemas in the form that the API documents for strict mode. Pure.

Strict mode guarantees an answer that fits the schema. It requires: objects whose properties are all
required and that allow no others; a root that is an object; ``$ref`` without siblings; no defaults;
and only keywords that it knows. Pydantic's schema is rewritten in that form; a part that it cannot
express raises an error that names the field.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

__all__ = ["SchemaError", "not_an_object", "strict_schema"]

Schema = dict[str, Any]

_KEYWORDS: Final = frozenset(
    [
        "type",
        "description",
        "enum",
        "const",
        "pattern",
        "format",
        "multipleOf",
        "maximum",
        "minimum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
    ]
)
_FORMATS: Final = frozenset(
    ["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"],
)
_TYPE_KEYWORDS: Final = frozenset(
    ["type", "enum", "const", "anyOf", "oneOf", "allOf", "$ref", "properties", "items"]
)
_UNSUPPORTED: Final = {
    "not": "a negation",
    "if": "a condition",
    "patternProperties": "keys by pattern",
    "dependentSchemas": "a dependency between fields",
    "contains": "a list that must contain something",
}
_LOOKAROUND: Final = re.compile(r"\(\?(?:<?[=!])")


class SchemaError(TypeError):
    """A type that strict mode cannot express. ``field`` says where, ``problem`` what."""

    def __init__(self, field: str, problem: str, reason: str = "") -> None:
        text = f"{field}: {problem} cannot be expressed in a strict JSON schema"
        super().__init__(f"{text}. {reason}" if reason else text)
        self.field = field
        self.problem = problem


def strict_schema(schema: Mapping[str, Any], name: str = "schema") -> Schema:
    """A copy of ``schema`` in strict form; ``name`` begins the path in error messages."""
    return _Writer(schema).root(name)


class _Writer:
    """Rewrites one schema and the definitions that it refers to."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = schema
        self._definitions: Mapping[str, Any] = schema.get("$defs", {})
        self._referenced: list[str] = []

    def root(self, name: str) -> Schema:
        """The whole schema: an object, then the definitions with references to them."""
        body = {key: value for key, value in self._schema.items() if key != "$defs"}
        while "$ref" in body:
            body = {**self._target(body["$ref"], name), **_without(body, "$ref")}
        written = self._write(body, name, ())
        if written.get("type") != "object" or "anyOf" in written:
            raise not_an_object(name, written)
        definitions = self._written_definitions()
        return {**written, "$defs": definitions} if definitions else written

    def _written_definitions(self) -> Schema:
        """The definitions with references to them, also from other definitions."""
        written: Schema = {}
        for reference in self._referenced:  # grows while it is walked
            key = _key(reference)
            if key not in written:
                written[key] = self._write(self._target(reference, key), key, (reference,))
        return dict(sorted(written.items()))

    def _write(self, node: Any, path: str, inside: tuple[str, ...]) -> Schema:
        if not isinstance(node, Mapping) or not _TYPE_KEYWORDS & node.keys():
            raise SchemaError(path, "a value of any type")
        for keyword, problem in _UNSUPPORTED.items():
            if keyword in node:
                raise SchemaError(path, problem)
        if "allOf" in node:
            return self._write(_merged(node, path), path, inside)
        if "$ref" in node:
            return self._reference(node, path, inside)
        return self._plain(node, path, inside)

    def _reference(self, node: Mapping[str, Any], path: str, inside: tuple[str, ...]) -> Schema:
        """A reference has no siblings: one that has them is replaced by its definition.

        Inside that definition, a recursion, its siblings are dropped instead.
        """
        reference = node["$ref"]
        target = self._target(reference, path)
        beside = {key: value for key, value in node.items() if key in _KEYWORDS}
        if beside and reference not in inside:
            return self._write({**target, **beside}, path, (*inside, reference))
        self._referenced.append(reference)
        return {"$ref": reference}

    def _target(self, reference: str, path: str) -> Mapping[str, Any]:
        target = self._definitions.get(_key(reference))
        if not isinstance(target, Mapping):
            raise SchemaError(path, f"a reference to {reference!r}")
        return target

    def _plain(self, node: Mapping[str, Any], path: str, inside: tuple[str, ...]) -> Schema:
        written = {
            key: value for key, value in node.items() if key in _KEYWORDS and _known(key, value)
        }
        variants = node.get("anyOf") or node.get("oneOf")
        if variants:
            written["anyOf"] = [self._write(variant, path, inside) for variant in variants]
        if node.get("type") == "object" or "properties" in node:
            written |= self._object(node, path, inside)
        if node.get("type") == "array" or "items" in node:
            written["items"] = self._items(node, path, inside)
        return written

    def _object(self, node: Mapping[str, Any], path: str, inside: tuple[str, ...]) -> Schema:
        properties = node.get("properties", {})
        free = node.get("additionalProperties", not properties and "properties" not in node)
        if isinstance(free, Mapping) or (free and not properties):
            raise SchemaError(path, "a dict with free keys")
        return {
            "type": "object",
            "properties": {
                key: self._write(value, f"{path}.{key}", inside)
                for key, value in properties.items()
            },
            "required": list(properties),
            "additionalProperties": False,
        }

    def _items(self, node: Mapping[str, Any], path: str, inside: tuple[str, ...]) -> Schema:
        items = node.get("items")
        fixed = node.get("prefixItems")
        if fixed:
            if any(item != fixed[0] for item in fixed) or items:
                raise SchemaError(path, "a tuple of different types")
            items = fixed[0]
        if items is None:
            raise SchemaError(path, "a list of anything")
        return self._write(items, f"{path}[]", inside)


def _key(reference: str) -> str:
    return reference.removeprefix("#/$defs/").replace("~1", "/").replace("~0", "~")


def _without(node: Mapping[str, Any], *keys: str) -> Schema:
    return {key: value for key, value in node.items() if key not in keys}


def _merged(node: Mapping[str, Any], path: str) -> Schema:
    """A single ``allOf`` entry is the node itself; several cannot be combined."""
    if len(node["allOf"]) != 1:
        raise SchemaError(path, "a combination of several schemas")
    return {**node["allOf"][0], **_without(node, "allOf")}


def _known(keyword: str, value: Any) -> bool:
    """Whether strict mode knows this format, or can run this pattern."""
    if keyword == "format":
        return value in _FORMATS
    return keyword != "pattern" or not _LOOKAROUND.search(value)


def not_an_object(name: str, schema: Schema) -> SchemaError:
    """The error for a schema whose root is not an object."""
    choice = "anyOf" in schema or "oneOf" in schema
    kind = "a choice of types" if choice else f"a value of type {schema.get('type', 'enum')}"
    return SchemaError(name, f"{kind} as the whole answer, instead of an object,")
