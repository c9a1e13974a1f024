"""The shape of an OpenAPI 3.1 document: which keyword holds which sort of object.

A walker needs it to tell a keyword from a name: below ``properties`` the key ``description`` is a
field, below a schema it is prose.

    document ─ info, servers, tags, paths, webhooks, components
    path     ─ operation ─ parameter, request, response ─ media ─ schema
    schema   ─ properties (a map: its keys are names) ─ schema ─ …

What no table mentions (``enum``, ``default``, extensions …) is data and is never walked into.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """What the keywords of one sort of object hold: one object, a list, or a map of named ones.

    Where a list is expected, a map of the same objects will do as well.
    """

    one: Mapping[str, str] = field(default_factory=dict)
    many: Mapping[str, str] = field(default_factory=dict)
    maps: Mapping[str, str] = field(default_factory=dict)
    every: str | None = None
    """All keys are names, and each value is of this kind."""


def _each(kind: str, *names: str) -> dict[str, str]:
    return dict.fromkeys(names, kind)


VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

SCHEMA_CHILD = (
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
)
SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
SCHEMA_MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")

KINDS: dict[str, Kind] = {
    "document": Kind(
        one={"info": "info", "components": "components"},
        many={"servers": "server", "tags": "tag"},
        maps={"paths": "path", "webhooks": "path"},
    ),
    "info": Kind(),
    "tag": Kind(),
    "server": Kind(maps={"variables": "variable"}),
    "variable": Kind(),
    "components": Kind(
        maps={
            "schemas": "schema",
            "responses": "response",
            "parameters": "parameter",
            "requestBodies": "request",
            "headers": "parameter",
            "securitySchemes": "scheme",
            "links": "link",
            "callbacks": "callback",
            "pathItems": "path",
        },
    ),
    "scheme": Kind(),
    "path": Kind(
        one=_each("operation", *VERBS), many={"parameters": "parameter", "servers": "server"}
    ),
    "operation": Kind(
        one={"requestBody": "request"},
        many={"parameters": "parameter", "servers": "server"},
        maps={"responses": "response", "callbacks": "callback"},
    ),
    "callback": Kind(every="path"),
    "parameter": Kind(one={"schema": "schema"}, maps={"content": "media"}),
    "request": Kind(maps={"content": "media"}),
    "response": Kind(maps={"content": "media", "headers": "parameter", "links": "link"}),
    "media": Kind(one={"schema": "schema"}, maps={"encoding": "encoding"}),
    "encoding": Kind(maps={"headers": "parameter"}),
    "link": Kind(one={"server": "server"}),
    "schema": Kind(
        one=_each("schema", *SCHEMA_CHILD),
        many=_each("schema", *SCHEMA_LISTS),
        maps=_each("schema", *SCHEMA_MAPS),
    ),
}


def rewrite(node: Any, kind: str, change: Callable[[str, Node], Node]) -> Any:
    """Rebuild the tree from its leaves upwards; `change` gets each object and its kind."""
    if not isinstance(node, Mapping):
        return node
    rules = KINDS[kind]
    return change(kind, {key: _value(key, value, rules, change) for key, value in node.items()})


def _value(key: str, value: Any, rules: Kind, change: Callable[[str, Node], Node]) -> Any:
    if rules.every or key in rules.one:
        return rewrite(value, rules.every or rules.one[key], change)
    if key in rules.many and isinstance(value, list):
        return [rewrite(item, rules.many[key], change) for item in value]
    item_kind = rules.maps.get(key) or rules.many.get(key)
    if item_kind and isinstance(value, Mapping):
        return {name: rewrite(item, item_kind, change) for name, item in value.items()}
    return value
