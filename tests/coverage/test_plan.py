"""The planned call: which arguments are given, and which request must come of them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from openai_oxide_runtime.operations.operation import Operation
from tests.coverage.contract import Route, routes
from tests.coverage.plan import ADMIN_KEY, KEY, Plan, plan
from tests.coverage.recorder import Recorder, form_of
from tests.coverage.schema import Schemas
from tests.coverage.surface import Method

STRING: dict[str, Any] = {"type": "string"}
STRINGS = {"type": "array", "items": STRING}


def query(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema}


def planned(path: str, spec: dict[str, Any], verb: str = "get", **declared: Any) -> Plan:
    spec = {"responses": {"200": {}}, **spec}
    contract = {"paths": {path: {verb: spec}}, "components": {"schemas": {}}}
    (route,) = routes(contract)
    operation = Operation("x.do", verb.upper(), path, **declared)
    method = Method("x.do", SimpleNamespace(__operation__=operation))
    return plan(contract, Schemas(contract), route, method)


def body(schema: dict[str, Any], kind: str, **more: Any) -> dict[str, Any]:
    return {"requestBody": {"content": {kind: {"schema": schema, **more}}}}


def fields(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def test_the_last_path_value_is_positional_and_the_others_are_not() -> None:
    result = planned("/a/{a_id}/b/{b_id}", {})
    assert (result.path, result.positional) == ("/a/a_id-1/b/b_id-1", ("b_id-1",))
    assert result.keywords == {"a_id": "a_id-1"}


def test_a_query_in_the_path_is_part_of_the_query() -> None:
    result = planned("/a?beta=true", {})
    assert (result.path, result.query) == ("/a", [("beta", "true")])


def test_a_list_repeats_its_name_and_an_object_has_brackets() -> None:
    parameters = [query("ids[]", STRINGS), query("at", fields(gt={"type": "integer"}))]
    result = planned("/a", {"parameters": parameters}, query={"ids": "ids[]", "at": "at"})
    assert result.keywords == {"ids": ["ids[] é"], "at": {"gt": 7}}
    assert result.query == [("ids[]", "ids[] é"), ("at[gt]", "7")]


def test_a_boolean_in_a_query_is_lower_case() -> None:
    result = planned("/a", {"parameters": [query("b", {"type": "boolean"})]}, query={"b": "b"})
    assert result.query == [("b", "true")]


def test_a_header_parameter_joins_its_values() -> None:
    parameter = {"name": "Betas", "in": "header", "schema": STRINGS}
    result = planned("/a", {"parameters": [parameter]}, headers_in={"betas": "betas"})
    assert result.headers["betas"] == "Betas é"


@pytest.mark.parametrize(
    ("security", "key"),
    [([], KEY), ([{"ApiKeyAuth": []}], KEY), ([{"AdminApiKeyAuth": []}], ADMIN_KEY)],
)
def test_the_key_is_the_one_that_the_document_names(security: list[Any], key: str) -> None:
    assert planned("/a", {"security": security}).headers["authorization"] == f"Bearer {key}"


def test_fixed_headers_are_expected() -> None:
    result = planned("/a", {"x-oxide-headers": {"OpenAI-Beta": "x=v1"}, "x-oxide-accept": "a/b"})
    assert (result.headers["openai-beta"], result.headers["accept"]) == ("x=v1", "a/b")


def test_a_json_body_has_every_field_by_its_name_on_the_wire() -> None:
    spec = body(fields(a=STRING, **{"b/c": STRING}, stream={"type": "boolean"}), "application/json")
    declared = {"body": "json", "fields": ("a", "b_c", "stream"), "rename": {"b_c": "b/c"}}
    result = planned("/a", spec, "post", **declared)
    assert result.json == {"a": "a é", "b/c": "b/c é"}
    assert result.keywords == {"a": "a é", "b_c": "b/c é"}


def test_a_form_has_files_lists_and_nested_fields() -> None:
    binary = {"type": "string", "format": "binary"}
    schema = fields(
        f=binary, fs={"type": "array", "items": binary}, tags=STRINGS, o=fields(k=STRING)
    )
    spec = body(schema, "multipart/form-data")
    result = planned("/a", spec, "post", body="multipart", fields=("f", "fs", "tags", "o"))
    assert result.form == {
        "f": [b"\0 f"],
        "fs[]": [b"\0 fs", b"\0 fs-2"],
        "tags[]": ["tags é"],
        "o[k]": ["k é"],
    }


def test_a_field_that_the_document_wants_as_json_is_one_part() -> None:
    schema = fields(o=fields(k=STRING))
    spec = body(schema, "multipart/form-data", encoding={"o": {"contentType": "application/json"}})
    result = planned("/a", spec, "post", body="multipart", fields=("o",))
    assert result.form == {"o": [{"k": "k é"}]}
    assert result.types == {"o": "application/json"}


def test_of_several_bodies_the_overlay_chooses() -> None:
    content = {
        "multipart/form-data": {"schema": fields(f=STRING)},
        "application/json": {"schema": fields(j=STRING)},
    }
    spec = {"requestBody": {"content": content}, "x-oxide-body-kind": "json"}
    result = planned("/a", spec, "post", body="json", fields=("f", "j"))
    assert (result.json, result.form) == ({"j": "j é"}, None)


def test_the_recorder_keeps_the_request_and_gives_the_answer() -> None:
    recorder = Recorder()
    recorder.expect(b"{}", "application/json")
    with httpx.Client(transport=recorder.transport) as client:
        answer = client.post("https://x.test/", data={"a": "é"}, files={"f": ("n", b"\xff")})
    assert (answer.content, answer.headers["content-type"]) == (b"{}", "application/json")
    assert form_of(recorder.requests[0]) == {"a": ["é"], "f": [b"\xff"]}


def test_a_route_is_called_as_the_glossary_calls_it() -> None:
    assert Route("get", "/a", {}).name == "GET /a"
