"""Bodies that have several forms, and fields that Python calls otherwise than JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.serialization.field_names import with_json_names
from openai_oxide_runtime.serialization.multipart import Multipart
from tests.runtime.operations.test_request_builder import headers, prepared, sent

EITHER = Operation(
    "things.add", "POST", "/things", body="multipart or json", fields=("file", "file_id")
)
CALL = Operation(
    "calls.create",
    "POST",
    "/calls",
    body="multipart",
    fields=("offer", "session"),
    part_types={"offer": "text/offer", "session": "application/json"},
    alone=("offer", "text/offer"),
)
INNER = {"packing": {"async_": "async"}}


@pytest.mark.parametrize("fields", [{}, {"file_id": "f"}])
def test_a_body_without_a_file_is_json(fields: dict[str, Any]) -> None:
    assert sent(EITHER, **fields) == fields
    assert headers(EITHER, **fields)["Content-Type"] == "application/json"


@pytest.mark.parametrize("file", [b"x", ("name", b"x"), [b"x"], [("name", b"x")]])
def test_a_body_with_a_file_is_a_form(file: Any) -> None:
    body = prepared(EITHER, file=file, file_id="f").request.body
    assert isinstance(body, Multipart)
    assert headers(EITHER, file=file)["Content-Type"].startswith("multipart/form-data; boundary=")


def test_a_field_alone_is_the_whole_body() -> None:
    assert prepared(CALL, offer="v=0").request.body == b"v=0"
    assert headers(CALL, offer="v=0")["Content-Type"] == "text/offer"


@pytest.mark.parametrize("more", [{"session": {}}, {"extra_body": {"more": 1}}])
def test_a_field_in_company_is_a_part(more: dict[str, Any]) -> None:
    assert isinstance(prepared(CALL, offer="v=0", **more).request.body, Multipart)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"packing": {"async_": True, "b": 1}}, {"packing": {"async": True, "b": 1}}),
        ({"a": [{"packing": {"async_": True}}]}, {"a": [{"packing": {"async": True}}]}),
        ({"packing": {"packing": {"async_": 1}}}, {"packing": {"packing": {"async": 1}}}),
        ({"packing": None, "async_": 1}, {"packing": None, "async_": 1}),
        ({"packing": {"deep": {"async_": 1}}}, {"packing": {"deep": {"async_": 1}}}),
    ],
)
def test_fields_inside_have_the_names_of_json(value: Any, expected: Any) -> None:
    before = json.dumps(value)
    assert with_json_names(value, INNER) == expected
    assert json.dumps(value) == before


def test_a_body_is_sent_with_the_names_of_json() -> None:
    op = Operation("a.b", "POST", "/a", body="json", fields=("packing",), inner=INNER)
    assert sent(op, packing={"async_": False}) == {"packing": {"async": False}}
