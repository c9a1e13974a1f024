"""One call of one operation: the arguments to give, and the request that must come of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from tests.coverage.contract import Route
from tests.coverage.document import (
    Answer,
    answer_of,
    body_kind,
    body_media,
    body_of,
    parameters_of,
    path_names,
    wire_name,
)
from tests.coverage.schema import Leaf, Schemas
from tests.coverage.surface import Method
from tests.coverage.synth import Synth

__all__ = ["ADMIN_KEY", "KEY", "Plan", "plan"]

KEY, ADMIN_KEY = "sk-of-a-project", "sk-of-an-admin"
_DEPTH = 2


@dataclass
class Plan:
    """Arguments by Python name, and the parts of the expected request."""

    verb: str
    path: str
    positional: tuple[str, ...]
    keywords: dict[str, Any] = field(default_factory=dict)
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    json: Any = None
    form: dict[str, list[Any]] | None = None
    types: dict[str, str] = field(default_factory=dict)


def plan(contract: dict[str, Any], schemas: Schemas, route: Route, method: Method) -> Plan:
    """A call with every parameter and field of the document given."""
    names = path_names(route.path)
    values = {name: f"{name}-1" for name in names}
    path, _, query = route.path.partition("?")
    result = Plan(route.verb.upper(), path.format(**values), tuple(values[n] for n in names[-1:]))
    result.keywords = {name: values[name] for name in names[:-1]}
    result.query = parse_qsl(query)
    fixed = _fixed(route, answer_of(contract, route))
    result.headers = {name.lower(): value for name, value in fixed.items()}
    _parameters(contract, schemas, route, method, result)
    _body(contract, schemas, route, method, result)
    return result


def _fixed(route: Route, answer: Answer) -> dict[str, str]:
    """Headers that every call of the operation carries."""
    schemes = {name for choice in route.spec.get("security", []) for name in choice}
    key = ADMIN_KEY if "AdminApiKeyAuth" in schemes else KEY
    fixed = {"authorization": f"Bearer {key}", **route.spec.get("x-oxide-headers", {})}
    accept = "application/json" if answer.schema is not None else route.spec.get("x-oxide-accept")
    return {**fixed, "accept": accept} if accept else fixed


def _parameters(
    contract: dict[str, Any], schemas: Schemas, route: Route, method: Method, result: Plan
) -> None:
    synth = Synth(schemas)
    for spec in parameters_of(contract, route):
        where, name = spec["in"], spec["name"]
        python = method.wire.get((where, wire_name(spec)))
        if python is None or name == "stream":
            continue
        shape = schemas.expand(spec["schema"], f"{route.at}?{name}")
        value = result.keywords[python] = synth.value(shape, name, full=1)
        if where == "query":
            result.query += _pairs(wire_name(spec), value)
        else:
            result.headers[name.lower()] = (
                ",".join(value) if isinstance(value, list) else str(value)
            )


def _pairs(name: str, value: Any) -> list[tuple[str, str]]:
    """A value in a query or form: lists repeat the name, objects put their keys in brackets."""
    if isinstance(value, list):
        return [pair for each in value for pair in _pairs(name, each)]
    if isinstance(value, dict):
        return [pair for key, each in value.items() for pair in _pairs(f"{name}[{key}]", each)]
    return [(name, str(value).lower() if isinstance(value, bool) else str(value))]


def _body(
    contract: dict[str, Any], schemas: Schemas, route: Route, method: Method, result: Plan
) -> None:
    kind = body_kind(route)
    if kind is None:
        return
    leaf, wire = body_of(contract, schemas, route), {}
    for name in leaf.fields:
        python = method.wire.get(("body", name))
        if python is not None and name != "stream":
            wire[name] = result.keywords[python] = _argument(schemas, leaf, name)
    if kind == "json":
        result.json = wire
    else:
        encoding = body_media(contract, route).get("encoding", {})
        result.form = _form(wire, encoding)
        result.types = {
            name: part["contentType"] for name, part in encoding.items() if name in wire
        }


def _argument(schemas: Schemas, leaf: Leaf, name: str) -> Any:
    """A value for a field of a body; a file is a name, its bytes and their type."""
    shape = schemas.field(leaf, name)
    if any(schemas.item(array).only("binary") for array in shape.only("array")):
        return [_file(name), _file(f"{name}-2")]
    if shape.only("binary"):
        return _file(name)
    return Synth(schemas).value(shape, name, full=_DEPTH)


def _file(name: str) -> tuple[str, bytes, str]:
    return f"{name}.bin", f"\0 {name}".encode(), "application/octet-stream"


def _form(wire: dict[str, Any], encoding: dict[str, Any]) -> dict[str, list[Any]]:
    """The parts that the fields become, by name."""
    parts: dict[str, list[Any]] = {}
    for name, value in wire.items():
        as_json = encoding.get(name, {}).get("contentType") == "application/json"
        for part, content in [(name, value)] if as_json else _parts(name, value):
            parts.setdefault(part, []).append(content)
    return parts


def _parts(name: str, value: Any) -> list[tuple[str, Any]]:
    """Like a query, but what may come several times is marked with ``[]``, as this API wants it."""
    if isinstance(value, tuple):
        return [(name, value[1])]
    if isinstance(value, list):
        return [pair for each in value for pair in _parts(f"{name}[]", each)]
    if isinstance(value, dict):
        return [pair for key, each in value.items() for pair in _parts(f"{name}[{key}]", each)]
    return _pairs(name, value)
