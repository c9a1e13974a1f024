"""The JSON Schema of every model and union is valid, alone and inside an OpenAPI document."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from pydantic import TypeAdapter

import openai_oxide.models
from openai_oxide import Unknown
from openai_oxide.models.realtime import RealtimeServerEvent
from openai_oxide.models.responses import Response, ResponseStreamEvent
from tests.support.bodies import is_model, public

MODES: Any = ("validation", "serialization")
REF = "#/components/schemas/{model}"
# What OpenAPI's dialect adds to JSON Schema's: without it, a valid schema is valid in a document.
OF_OPENAPI = {"discriminator", "xml", "externalDocs", "example", "nullable"}


def everything() -> dict[str, Any]:
    found = {}
    for info in iter_modules(openai_oxide.models.__path__):
        module = import_module(f"openai_oxide.models.{info.name}")
        found.update({f"{info.name}.{name}": type_ for name, type_ in public(module).items()})
    return found


@cache
def inside(type_: Any) -> frozenset[Any]:
    """The models that ``type_`` consists of, itself included."""
    found: set[Any] = set()
    waiting = [type_]
    while waiting:
        each = waiting.pop()
        if is_model(each) and each not in found:
            found.add(each)
            each.model_rebuild()
            waiting += [field.annotation for field in each.model_fields.values()]
        waiting += get_args(each)
    return frozenset(found)


def roots() -> Iterator[tuple[str, Any]]:
    """Types that together hold every model, and every union that is no part of another one."""
    covered: set[Any] = set()
    for name, type_ in sorted(everything().items(), key=lambda item: -len(inside(item[1]))):
        if not inside(type_) <= covered:
            covered |= inside(type_)
            yield name, type_


def definitions(types: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    """The schemas of the types in both modes, and of all that is inside them."""
    inputs = [(name, mode, TypeAdapter(type_)) for name, type_ in types.items() for mode in MODES]
    schemas, shared = TypeAdapter.json_schemas(inputs, ref_template=REF)
    return schemas, shared["$defs"]


def pieces(schema: Any) -> Iterator[Any]:
    """The schema without its properties, and each of these: the whole is valid if they are."""
    yield {**schema, "title": "", "properties": {}}
    for field in schema.get("properties", {}).values():
        yield {**field, "title": ""}


def test_every_schema_is_valid() -> None:
    schemas, found = definitions(dict(roots()))
    assert len(found) >= len(set(filter(is_model, everything().values())))
    assert not [name for name in found if not re.fullmatch(r"[A-Za-z0-9._-]+", name)]
    whole = [*found.values(), *schemas.values()]
    distinct = {json.dumps(piece, sort_keys=True) for schema in whole for piece in pieces(schema)}
    for piece in map(json.loads, distinct):
        Draft202012Validator.check_schema(piece)
        assert not OF_OPENAPI & keywords(piece), piece
        choices = [json.dumps(each) for each in piece.get("anyOf", ())]
        assert len(set(choices)) == len(choices), piece


def keywords(schema: Any) -> set[str]:
    """The keywords of a schema and of those inside it, but for its properties."""
    if not isinstance(schema, dict):
        return set()
    inner = [*schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ())]
    inner += [schema.get(name) for name in ("items", "additionalProperties", "prefixItems")]
    return {*schema, *(word for each in inner for word in keywords(each))}


@pytest.mark.parametrize("mode", MODES)
def test_a_document_with_models_of_all_kinds_is_valid(mode: Any) -> None:
    types = {"response": Response, "events": ResponseStreamEvent, "realtime": RealtimeServerEvent}
    inputs = [(name, mode, TypeAdapter(type_)) for name, type_ in types.items()]
    schemas, shared = TypeAdapter.json_schemas(inputs, ref_template=REF)
    by_name = {name: schema for (name, _), schema in schemas.items()}
    info = {"title": "t", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "paths": {}}
    document["components"] = {"schemas": {**shared["$defs"], **by_name}}
    assert not [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()]


def test_what_a_schema_says_of_a_union() -> None:
    schema = TypeAdapter(ResponseStreamEvent).json_schema()
    assert schema["anyOf"][-1] == {"$ref": "#/$defs/Unknown"}
    assert len(schema["anyOf"]) == len({json.dumps(each) for each in schema["anyOf"]}) > 50
    assert schema["$defs"]["Unknown"]["additionalProperties"] in (True, {})
    assert Unknown.model_json_schema()["type"] == "object"
