"""The official package as an OpenAPI document, so that two documents can be compared.

Its components are the types that the package offers, by their public names; its operations are
the methods that send a request, with lists as the page classes read them.
"""

from __future__ import annotations

import ast
from typing import Any

from ..document import PREFIX, Json
from .methods import Call, Methods
from .official import Declared, Official
from .schemas import Schemas, merged

PAGES: dict[str, list[str]] = {
    "Page": [],
    "CursorPage": ["has_more"],
    "ConversationCursorPage": ["has_more", "last_id"],
    "NextCursorPage": ["has_more", "next"],
    "TokenPage": ["has_more", "next"],
}
"""What each page class reads beside ``data``."""
LIST_FIELDS: dict[str, Json] = {
    "has_more": {"type": "boolean"},
    "last_id": {"type": "string", "nullable": True},
    "next": {"type": "string", "nullable": True},
}
BINARY = {"type": "string", "format": "binary"}


def document(official: Official, methods: Methods | None = None) -> Json:
    """The whole package as a document."""
    schemas = Schemas(official)
    paths: dict[str, Json] = {}
    types = schemas.names
    for (verb, path), call in (methods or Methods(official)).calls.items():
        paths.setdefault(path, {})[verb] = operation(call, schemas)
    return {
        "openapi": "3.1.0",
        "info": {"title": official.package, "version": official.release},
        "paths": paths,
        "components": {"schemas": schemas.components()},
        "x-official-types": {
            names[0]: _type_facts(schemas, d, names) for d, names in types.items()
        },
    }


def _type_facts(schemas: Schemas, declared: Declared, names: list[str]) -> Json:
    """What there is to know of a type beside its schema."""
    return {
        "names": names,
        "side": "params" if schemas.is_for_requests(declared) else "models",
        "parameters": declared.module.endswith("_params") and declared.name.endswith("Params"),
        "helper": not schemas.is_type(declared),
    }


def operation(call: Call, schemas: Schemas) -> Json:
    """One method as an operation."""
    fields, required = _parameters(call, schemas)
    operation: dict[str, Any] = {"operationId": _identity(call.dotted), "x-official": call.dotted}
    places = dict.fromkeys(call.query, "query") | dict.fromkeys(call.header, "header")
    parameters = [_path_parameter(name) for name in call.in_path]
    parameters += [
        _parameter(name, place, fields[name], name in required)
        for name, place in places.items()
        if name in fields
    ]
    elsewhere = {*places, *call.in_path}
    body = {name: schema for name, schema in fields.items() if name not in elsewhere}
    if parameters:
        operation["parameters"] = parameters
    if call.body and body:
        operation["requestBody"] = _body(call, body, [name for name in required if name in body])
    operation["responses"] = {"200": _answer(call, schemas)}
    return {**operation, **_notes(call, schemas)}


def _identity(dotted: str) -> str:
    first, *rest = dotted.replace("_", ".").split(".")
    return first + "".join(word.capitalize() for word in rest)


def _parameters(call: Call, schemas: Schemas) -> tuple[dict[str, Json], list[str]]:
    """The fields of the type that describes a call's parameters, and which must be given."""
    node = call.params
    both = [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node] if node else []
    whole = merged([schemas.whole(call.module, one) for one in both])
    fields, required = whole["properties"], whole["required"]
    if "stream" in fields:
        fields["stream"] = {"type": "boolean", "nullable": True}
    return fields, required


def _path_parameter(name: str) -> Json:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _parameter(name: str, place: str, schema: Json, required: bool) -> Json:
    needed = {"required": True} if required else {}
    return {"name": name, "in": place, **needed, "schema": schema}


def _body(call: Call, fields: dict[str, Json], required: list[str]) -> Json:
    media = "multipart/form-data" if call.multipart else "application/json"
    needed = {"required": required} if required else {}
    schema = {"type": "object", "properties": fields, **needed}
    whole = {"required": True} if required else {}
    return {**whole, "content": {media: {"schema": schema}}}


def _answer(call: Call, schemas: Schemas) -> Json:
    if call.returns is None:
        return {"description": ""}
    if ast.unparse(call.returns).endswith("BinaryResponseContent"):
        media = call.accept if call.accept not in ("", "*/*") else "application/octet-stream"
        return {"description": "", "content": {media: {"schema": dict(BINARY)}}}
    schema = schemas.schema(call.module, call.returns)
    if call.page:
        schema = _list(call.page, schema)
    media = "text/event-stream" if call.always_streams else "application/json"
    return {"description": "", "content": {media: {"schema": schema}}}


def _list(page: str, item: Json) -> Json:
    extra = PAGES.get(page, [])
    fields = {"data": {"type": "array", "items": item}}
    fields |= {name: dict(LIST_FIELDS[name]) for name in extra}
    return {"type": "object", "properties": fields, "required": ["data"]}


def _notes(call: Call, schemas: Schemas) -> Json:
    notes: Json = {}
    if call.admin:
        notes["security"] = [{"AdminApiKeyAuth": []}]
    if call.headers:
        notes["x-oxide-headers"] = dict(call.headers)
    if call.accept.startswith("application/") and "sdp" not in call.accept:
        notes["x-oxide-accept"] = call.accept
    if call.events is not None:
        event = schemas.schema(call.events_in, call.events)
        notes["x-oxide-stream"] = {"event": event}
    if call.page:
        notes["x-official-page"] = call.page
    if call.deprecated:
        notes["deprecated"] = True
    return notes


def public(reference: Json) -> str:
    """The public name that a reference of this document is by; empty for anything else."""
    return str(reference.get("$ref", "")).removeprefix(PREFIX)
