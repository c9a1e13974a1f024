"""A document of the wrong structure, whatever is wrong: one line with its place, no other error."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from codegen import pipeline
from codegen.document import Inputs
from codegen.errors import FILE, GenerationError
from codegen.pipeline import generate
from tests.codegen.damage import damaged
from tests.codegen.hostile import REF, STRING, document
from tests.codegen.mini import inputs

Json = dict[str, Any]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is asked here is decided before anything is rendered."""
    monkeypatch.setattr(pipeline, "formatted", lambda files, config: files)
    monkeypatch.setattr(pipeline, "inspect", lambda files: [])


def problems(contract: Any) -> list[str]:
    """The hard problems of a document, or none."""
    try:
        generate(Inputs(contract, {}, {}, {}), strict=False)
    except GenerationError as error:
        return [str(each) for each in error.problems if each.where.startswith(FILE)]
    return []


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("base", [document(), inputs().contract], ids=["tiny", "mini"])
def test_any_damage_is_understood_or_told_in_a_line(base: Json, seed: int) -> None:
    for path, value, contract in damaged(base, 100, seed):
        try:
            generate(inputs(contract=contract), strict=False)
        except GenerationError as error:
            hard = [each for each in error.problems if each.where.startswith(f"{FILE}#")]
            assert hard and all(str(each).isprintable() for each in hard), (path, value, error)


def thing(**schema: Any) -> Json:
    """The document with another schema for ``Thing``."""
    root = document()
    root["components"]["schemas"]["Thing"] = schema
    return root


def post(**changes: Any) -> Json:
    root = document()
    root["paths"]["/things"]["post"] |= changes
    return root


def chain(length: int) -> Json:
    root = document()
    links = {f"L{n}": {"allOf": [{"$ref": f"{REF}L{n + 1}"}]} for n in range(length)}
    root["components"]["schemas"] |= {**links, f"L{length}": STRING}
    return root


def nested(depth: int) -> Json:
    schema: Json = dict(STRING)
    for _ in range(depth):
        schema = {"type": "array", "items": schema}
    return thing(**schema)


def with_path(path: str, **operation: Any) -> Json:
    root = document()
    root["paths"][path] = {"get": {"responses": {}, **operation}}
    return root


SCHEMAS = "#/components/schemas"
POST = "#/paths/~1things/post"
GONE = "#/components/parameters/Gone"
ENDLESS = {"type": "array", "items": {"$recursiveRef": "#"}}
Q = {"name": "q", "in": "query"}
PATH = {"name": "id", "in": "path", "schema": STRING}


@pytest.mark.parametrize(
    ("contract", "place", "what"),
    [
        (thing(**{"$ref": f"{REF}Thing"}), f"{SCHEMAS}/Thing", "contains itself: Thing -> Thing"),
        (thing(anyOf=[{"$ref": f"{REF}Thing"}, STRING]), f"{SCHEMAS}/Thing", "contains itself"),
        (thing(type="array", items={"$recursiveRef": "#"}), f"{SCHEMAS}/Thing", "contains itself"),
        (post(parameters=[{**Q, "schema": ENDLESS}]), f"{POST}/parameters/0/schema", "itself"),
        (thing(allOf=[{"$ref": f"{REF}Thing"}, {"properties": {}}]), SCHEMAS, "contains itself"),
        (thing(**{"$ref": f"{REF}Gone"}), f"{SCHEMAS}/Thing/$ref", "has no such schema"),
        (thing(**{"$ref": "other.yaml#/X"}), f"{SCHEMAS}/Thing/$ref", "inside the document"),
        (thing(type="text"), f"{SCHEMAS}/Thing/type", "must be a type"),
        (thing(enum=[{}]), f"{SCHEMAS}/Thing/enum", "must be a list of values"),
        (thing(properties=[]), f"{SCHEMAS}/Thing/properties", "must be an object, not a list"),
        (thing(properties={"a": True}), f"{SCHEMAS}/Thing/properties/a", "must be an object (a s"),
        (thing(properties={"a-b": STRING, "a_b": STRING}), f"{SCHEMAS}/Thing", "named 'a_b'"),
        (thing(default=float("nan")), f"{SCHEMAS}/Thing/default", "is nan"),
        (thing(default=10**5000), f"{SCHEMAS}/Thing/default", "too many digits"),
        (thing(default={1: 2}), f"{SCHEMAS}/Thing/default/1", "not text"),
        (chain(80), f"{SCHEMAS}/L0", "more than 50 schemas"),
        (nested(200), f"{SCHEMAS}/Thing", "deeper than 100"),
        (nested(5000), f"{SCHEMAS}/Thing", "deeper than 100"),
        (post(requestBody={"$ref": GONE}), f"{POST}/requestBody/$ref", "no such request"),
        (post(parameters=[{"$ref": GONE}]), f"{POST}/parameters/0/$ref", "no such parameter"),
        (post(parameters=[{**PATH, "in": "cookie"}]), f"{POST}/parameters/0", "is a cookie"),
        (post(parameters=[PATH]), f"{POST}/parameters", "path parameters ['id'], the path []"),
        (post(operationId="getThing"), "#/paths/~1things~1{thing_id}/get/operationId", "another"),
        (with_path("/things/{a}/{a}", parameters=[{**PATH, "name": "a"}]), "#/paths", "['a', 'a']"),
        (with_path("things"), "#/paths/things", "expected a path"),
        (with_path("/close"), "#/paths/~1close/get", "client.close"),
        (with_path("/operation/x/get"), "#/paths/~1operation", "module cannot have"),
        (with_path("/things/"), "#/paths/~1things~1", "expected a path"),
        ({}, "#", "has no `paths`"),
        ([], "#", "must be an object (a document), not a list"),
        ({"paths": {}, "components": {"schemas": {}}}, "#/paths", "no operation"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(contract: Any, place: str, what: str) -> None:
    result = problems(contract)
    assert any(each.startswith(FILE + place) and what in each for each in result), result


# -- what OpenAPI allows -------------------------------------------------------------------------


def methods(contract: Json) -> str:
    """The resource that a document's paths below ``/things`` become."""
    files = generate(Inputs(contract, {}, {}, {}), strict=False).files
    return files["generated/openai_oxide/resources/things.py"]


def moved() -> Json:
    """The same document with its parameter, body, answer and path in other places."""
    root = document()
    parts, paths = root["components"], root["paths"]
    one = paths["/things/{thing_id}"]
    one["parameters"] = [{"$ref": "#/components/parameters/id"}]
    parts["parameters"] = {"id": one["get"].pop("parameters")[0]}
    parts["responses"] = {"ok": one["get"]["responses"].pop("200")}
    one["get"]["responses"]["200"] = {"$ref": "#/components/responses/ok"}
    parts["requestBodies"] = {"make": paths["/things"]["post"].pop("requestBody")}
    paths["/things"]["post"]["requestBody"] = {"$ref": "#/components/requestBodies/make"}
    parts["pathItems"] = {"one": paths.pop("/things/{thing_id}")}
    paths["/things/{thing_id}"] = {"$ref": "#/components/pathItems/one"}
    return root


def test_what_stands_elsewhere_is_as_good() -> None:
    before = deepcopy(there := moved())
    assert methods(there) == methods(document())
    assert there == before


def test_an_operation_says_a_parameter_of_its_path_anew() -> None:
    root = document()
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    root["paths"]["/things"]["parameters"] = [limit, {**limit, "name": "q"}]
    files = generate(Inputs(root, {}, {}, {}), strict=False).files
    text = files["generated/openai_oxide/params/things.py"]
    assert "limit: Omittable[int]" in text and "q: Omittable[str]" in text


def test_an_operation_needs_no_id() -> None:
    root = document()
    for path in root["paths"].values():
        for operation in path.values():
            del operation["operationId"]
    assert methods(root) == methods(document())


def test_a_segment_becomes_a_name() -> None:
    root = with_path("/things/by-name/import")
    files = generate(Inputs(root, {}, {}, {}), strict=False).files
    assert "generated/openai_oxide/resources/things/by_name/import_.py" in files


def streaming(*others: str, stream: bool) -> Json:
    root = document()
    operation = root["paths"]["/things"]["post"]
    del operation["x-oxide-stream"]
    body = operation["requestBody"]["content"]["application/json"]["schema"]["properties"]
    if not stream:
        del body["stream"]
    content = operation["responses"]["200"]["content"]
    answers = dict.fromkeys(others, content["application/json"])
    operation["responses"]["200"]["content"] = {
        **answers,
        "text/event-stream": {"schema": {"$ref": f"{REF}Part"}},
    }
    return root


def test_an_answer_of_events_alone_always_streams() -> None:
    text = methods(streaming(stream=False))
    assert "always_stream=True" in text and "-> Stream[Part]" in text
    assert "events='openai_oxide.models.things:Part'" in text


def test_an_answer_of_events_beside_another_streams_on_demand() -> None:
    text = methods(streaming("application/json", stream=True))
    assert "always_stream" not in text
    assert "stream: Literal[True]" in text and "-> Thing | Stream[Part]" in text


def test_events_need_a_schema() -> None:
    root = streaming(stream=False)
    root["paths"]["/things"]["post"]["responses"]["200"]["content"]["text/event-stream"] = {}
    assert any("streams events, but has no `schema`" in each for each in problems(root))
