"""Take the prose out of an OpenAPI document and keep every fact of the API.

`strip` is pure: a document goes in, a new one comes out. It knows what each object *is* (an
operation, a schema, a map of properties …), so that the keyword ``description`` goes while a
field, an enum value or a schema of that name stays.

    document ─ info, servers, tags, paths, webhooks, components
    path     ─ operation ─ parameter, request, response ─ media ─ schema
    schema   ─ properties (a map: its keys are names) ─ schema ─ …

Anything a table does not mention, an unknown extension included, is data and is kept as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

DOC_EXTENSIONS = frozenset(
    {
        "x-oaiMeta",
        "x-oaiTypeLabel",
        "x-oaiExpandable",
        "x-codeSamples",
        "x-code-samples",
        "x-displayName",
        "x-logo",
        "x-tagGroups",
    }
)
"""Extensions that serve a documentation site only."""

_PROSE = frozenset({"description", "summary", "externalDocs"})
_SAMPLES = frozenset({"example", "examples"})


@dataclass(frozen=True, slots=True)
class _Kind:
    """One sort of object: the keywords to drop, and what its other keywords hold."""

    drop: frozenset[str] = _PROSE
    one: Mapping[str, str] = field(default_factory=dict)
    many: Mapping[str, str] = field(default_factory=dict)
    named: Mapping[str, str] = field(default_factory=dict)
    blank: frozenset[str] = frozenset()
    """Prose that OpenAPI requires: kept, but empty."""


def _each(kind: str, *names: str) -> dict[str, str]:
    return dict.fromkeys(names, kind)


_VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_KINDS: dict[str, _Kind] = {
    "document": _Kind(
        one={"info": "info", "components": "components"},
        many={"servers": "server", "tags": "plain"},
        named={"paths": "path", "webhooks": "path"},
    ),
    "info": _Kind(drop=_PROSE | {"contact", "termsOfService"}),
    "plain": _Kind(),
    "server": _Kind(named={"variables": "plain"}),
    "components": _Kind(
        drop=frozenset({"examples"}),
        named={
            "schemas": "schema",
            "responses": "response",
            "parameters": "parameter",
            "requestBodies": "request",
            "headers": "parameter",
            "securitySchemes": "plain",
            "links": "link",
            "callbacks": "callback",
            "pathItems": "path",
        },
    ),
    "path": _Kind(
        one=_each("operation", *_VERBS), many={"parameters": "parameter", "servers": "server"}
    ),
    "operation": _Kind(
        one={"requestBody": "request"},
        many={"parameters": "parameter", "servers": "server"},
        named={"responses": "response", "callbacks": "callback"},
    ),
    "parameter": _Kind(
        drop=_PROSE | _SAMPLES, one={"schema": "schema"}, named={"content": "media"}
    ),
    "request": _Kind(named={"content": "media"}),
    "response": _Kind(
        named={"content": "media", "headers": "parameter", "links": "link"},
        blank=frozenset({"description"}),
    ),
    "media": _Kind(drop=_SAMPLES, one={"schema": "schema"}, named={"encoding": "encoding"}),
    "encoding": _Kind(drop=frozenset(), named={"headers": "parameter"}),
    "link": _Kind(one={"server": "server"}),
    "schema": _Kind(
        drop=_PROSE | _SAMPLES | {"$comment"},
        one=_each(
            "schema",
            "items",
            "additionalItems",
            "unevaluatedItems",
            "additionalProperties",
            "unevaluatedProperties",
            "propertyNames",
            "contains",
            "contentSchema",
            "not",
            "if",
            "then",
            "else",
        ),
        many=_each("schema", "allOf", "anyOf", "oneOf", "prefixItems"),
        named=_each(
            "schema",
            "properties",
            "patternProperties",
            "dependentSchemas",
            "$defs",
            "definitions",
        ),
    ),
}


def strip(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the document without descriptions, summaries, samples and documentation extensions."""
    return _strip(document, "document")


def _strip(node: Any, kind: str) -> Any:
    if not isinstance(node, Mapping):
        return node
    if kind == "callback":
        return _strip_named(node, "path")
    rules = _KINDS[kind]
    kept = {
        key: _strip_value(key, value, rules)
        for key, value in node.items()
        if key not in rules.drop and key not in DOC_EXTENSIONS
    }
    return _blank(kept, node, rules)


def _strip_value(key: str, value: Any, rules: _Kind) -> Any:
    if key in rules.one:
        return _strip(value, rules.one[key])
    if key in rules.many and isinstance(value, list):
        return [_strip(item, rules.many[key]) for item in value]
    if key in rules.named and isinstance(value, Mapping):
        return _strip_named(value, rules.named[key])
    return value


def _strip_named(nodes: Mapping[str, Any], kind: str) -> dict[str, Any]:
    return {name: _strip(node, kind) for name, node in nodes.items()}


def _blank(kept: dict[str, Any], node: Mapping[str, Any], rules: _Kind) -> dict[str, Any]:
    """Put an empty text where OpenAPI demands one, in front of the facts."""
    if not rules.blank or "$ref" in node:
        return kept
    return {**dict.fromkeys(sorted(rules.blank), ""), **kept}
