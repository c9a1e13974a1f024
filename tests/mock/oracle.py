"""A second opinion: the contract's schemas as plain JSON Schema, judged by `jsonschema`.

Written apart from the server's own reading of schemas, so that both would have to be wrong in the
same way. `oneOf` is read as "any of", because several of the document's alternatives overlap.
"""

from __future__ import annotations

import functools
import json
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from openai_oxide_mock.contract import CONTRACT

NAME = "urn:contract"


@functools.cache
def document() -> dict[str, Any]:
    """The contract as it is."""
    return json.loads(CONTRACT.read_bytes())


@functools.cache
def _registry() -> Registry[Any]:
    schemas = document()["components"]["schemas"]
    plain = {name: _plain(schema, name) for name, schema in schemas.items()}
    resource = Resource(contents={"components": {"schemas": plain}}, specification=DRAFT202012)
    return Registry().with_resource(NAME, resource)


def _plain(node: Any, name: str, names_follow: bool = False) -> Any:
    """A schema without the dialects: null as a variant, one kind of union, absolute references."""
    if isinstance(node, list):
        return [_plain(item, name) for item in node]
    if not isinstance(node, dict):
        return node
    if names_follow:
        return {key: _plain(value, name) for key, value in node.items()}
    found: dict[str, Any] = {}
    for key, value in node.items():
        if key == "$ref":
            found["$ref"] = NAME + value
        elif key == "$recursiveRef":
            found["$ref"] = f"{NAME}#/components/schemas/{name}"
        elif key == "oneOf":
            found["anyOf"] = _plain(value, name)
        elif key not in ("nullable", "$recursiveAnchor", "discriminator", "default"):
            found[key] = _plain(value, name, key == "properties")
    return _nullable(node, _consistent(found))


def _consistent(schema: dict[str, Any]) -> dict[str, Any]:
    if schema.get("exclusiveMinimum") is True:
        schema["exclusiveMinimum"] = schema.pop("minimum")
    kinds = [variant.get("type", "object") for variant in schema.get("anyOf", ())]
    if schema.get("type") == "object" and any(kind != "object" for kind in kinds):
        del schema["type"]
    return schema


def _nullable(node: dict[str, Any], plain: dict[str, Any]) -> dict[str, Any]:
    marked = node.get("nullable") is True
    if marked and not plain:
        return {}
    marked = marked or {"nullable": True} in node.get("allOf", ())
    return {"anyOf": [plain, {"type": "null"}]} if marked else plain


@functools.cache
def _validator(text: str) -> Draft202012Validator:
    return Draft202012Validator(_plain(json.loads(text), ""), registry=_registry())


def complaint(schema: dict[str, Any], value: Any) -> str | None:
    """What is wrong with a value, or None."""
    worst = best_match(_validator(json.dumps(schema)).iter_errors(value))
    if worst is None:
        return None
    return f"{'/'.join(map(str, worst.absolute_path)) or '.'}: {worst.message[:300]}"


def named(name: str) -> dict[str, Any]:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}
