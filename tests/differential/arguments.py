"""Random valid arguments for an operation's method."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from hypothesis import strategies as st

from tests.coverage.contract import Route
from tests.coverage.document import body_of, parameters_of, path_names, wire_name
from tests.coverage.plan import plan
from tests.coverage.schema import Leaf, Schemas
from tests.coverage.surface import Method
from tests.differential.packages import Arguments
from tests.differential.values import Draw, Values

__all__ = ["Form", "arguments", "least"]

Form = Collection[str]
"""Arguments that go together: the official package asks for those of one form of a body."""

_IDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=8)
_EXTRAS: dict[str, Any] = {
    "extra_headers": {"x-more": "1"},
    "extra_query": {"more": "2"},
    "extra_body": {"more": [3]},
}


def arguments(
    both: tuple[dict[str, Any], Schemas],
    route: Route,
    method: Method,
    draw: Draw,
    forms: list[Form],
) -> Arguments:
    """Ids for the path, and a choice of the parameters with values that the schemas allow.

    Those of one of ``forms`` are among them.
    """
    contract, schemas = both
    values = Values(schemas, draw)
    names = path_names(route.path)
    ids = {name: draw(_IDS.filter(lambda text: text.strip("."))) for name in names}
    given = Arguments(tuple(ids[name] for name in names[-1:]), {n: ids[n] for n in names[:-1]})
    _parameters(contract, schemas, route, method, values, given)
    _body(both, route, method, values, given, values.one(forms))
    for name in _EXTRAS:
        if values.chance(8) and (name != "extra_body" or method.operation.body == "json"):
            given.keywords[name] = _EXTRAS[name]
    return given


def _parameters(
    contract: dict[str, Any],
    schemas: Schemas,
    route: Route,
    method: Method,
    values: Values,
    given: Arguments,
) -> None:
    for spec in parameters_of(contract, route):
        name, python = spec["name"], method.wire.get((spec["in"], wire_name(spec)))
        if python is None or name == "stream" or not (spec.get("required") or values.chance(2)):
            continue
        shape = schemas.expand(spec["schema"], f"{route.at}?{name}")
        given.keywords[python] = values.value(shape)


def _body(
    both: tuple[dict[str, Any], Schemas],
    route: Route,
    method: Method,
    values: Values,
    given: Arguments,
    form: Form,
) -> None:
    contract, schemas = both
    leaf = body_of(contract, schemas, route)
    for name in leaf.fields:
        python = method.wire.get(("body", name))
        required = name in leaf.required or python in form
        if python is not None and name != "stream" and (required or values.chance(3)):
            given.keywords[python] = _value(schemas, leaf, name, values)


def _value(schemas: Schemas, leaf: Leaf, name: str, values: Values) -> Any:
    """A value for a field of a body; a file is a name, its bytes and their type."""
    shape = schemas.field(leaf, name)
    if any(schemas.item(array).only("binary") for array in shape.only("array")):
        return [_file(name), _file(f"{name}-2")]
    return _file(name) if shape.only("binary") else values.value(shape)


def _file(name: str) -> tuple[str, bytes, str]:
    return f"{name}.bin", f"\0 {name}".encode(), "application/octet-stream"


def least(
    contract: dict[str, Any], schemas: Schemas, route: Route, method: Method, form: Form = ()
) -> Arguments:
    """Arguments that are enough for a call, those of ``form`` among them."""
    made = plan(contract, schemas, route, method)
    needed = {*path_names(route.path), *method.operation.required, *form}
    keywords = {name: value for name, value in made.keywords.items() if name in needed}
    return Arguments(made.positional, keywords)
