"""What the bodies of errors say, whoever wrote them, and which status they stand for."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.errors.bodies import error_of, message_of, only_error, status_of
from tests.support.flow import Raw, World

SAID: list[tuple[bytes, str]] = [
    (b"", ""),
    (b"[]", ""),
    (b"{}", ""),
    (b"null", ""),
    (b"<html>busy</html>", "<html>busy</html>"),
    (b"\xff", "\ufffd"),
    ("kein Gl\u00fcck".encode(), "kein Gl\u00fcck"),
    (b"1", "1"),
    (b'"x"', "x"),
    (b'{"error":"text"}', "text"),
    (b'{"error":null,"message":"flat"}', "flat"),
    (b'{"object":"error","message":"flat","code":400}', "flat"),
    (b'{"error":{"message":"m"}}', "m"),
    (b'{"error":{"message":null,"detail":"d"}}', "d"),
    (b'{"error":{"status":"UNKNOWN"}}', '{"status": "UNKNOWN"}'),
    (b'{"detail":"Not here"}', "Not here"),
    (b'{"detail":[{"loc":["body","n"],"msg":"missing"},{"msg":"b"}]}', "body.n: missing; b"),
    (b'{"detail":{"reason":7}}', '{"reason": 7}'),
    (b'{"type":"about:blank","title":"Busy","detail":"Come later"}', "Come later"),
    (b'{"odd":[1]}', '{"odd": [1]}'),
    (b'\xef\xbb\xbf{"detail":"marked"}', "marked"),
    ('{"detail":"wide"}'.encode("utf-16"), "wide"),
]


@pytest.mark.parametrize(("body", "message"), SAID)
def test_any_error_body_will_do(body: bytes, message: str) -> None:
    with pytest.raises(errors.BadRequestError) as caught:
        World(Raw(400, body)).run()
    assert str(caught.value) == "Error code: 400" + (message and f" - {message}")


def test_what_an_error_says_is_bounded_and_without_keys() -> None:
    page = b"<p>Bearer sk-abcdefghijklmnop</p>" + b"x" * 1_000_000
    for body in (page, json.dumps({"detail": page.decode()}).encode(), b"[" * 100_000):
        with pytest.raises(errors.BadRequestError) as caught:
            World(Raw(400, body)).run()
        assert 1000 < len(str(caught.value)) < 1100
        assert "abcdefghij" not in str(caught.value)


STATUSES: list[tuple[Any, int | None]] = [
    ({"code": 429}, 429),
    ({"code": "503"}, 503),
    ({"status": 404, "code": "x"}, 404),
    ({"code": 200}, None),
    ({"code": 4290}, None),
    ({"code": "\u0664\u0662\u0669"}, None),
    ({"code": True}, None),
    ({"code": "rate_limit_exceeded", "type": "invalid_request_error"}, 429),
    ({"code": None, "type": "server_error"}, 500),
    ({"code": "odd", "type": "overloaded_error"}, 503),
    ({"status": "RESOURCE_EXHAUSTED"}, 429),
    ({"type": "invalid_request_error"}, 400),
    ({"code": "model_not_found", "type": "invalid_request_error"}, 404),
    ({"code": "invalid_api_key"}, 401),
    ({"type": "permission_error"}, 403),
    ({"message": "429"}, None),
    ({}, None),
    ("429", None),
    (None, None),
]


@pytest.mark.parametrize(("error", "status"), STATUSES)
def test_an_error_stands_for_a_status(error: Any, status: int | None) -> None:
    assert status_of(error) == status


ERROR = {"message": "m"}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"error": ERROR}, ERROR),
        ({"error": "m"}, "m"),
        ({"error": ERROR, "user_id": "u"}, ERROR),
        ({"error": "m", "estimated_time": 2.0}, "m"),
        ({"error": ERROR, "id": None, "object": None}, ERROR),
        ({"type": "error", "error": ERROR}, ERROR),
        ({"object": "error", "message": "m"}, {"object": "error", "message": "m"}),
        ({"error": None}, None),
        ({"error": {}}, None),
        ({"error": ERROR, "id": "x"}, None),
        ({"message": "m"}, None),
        ([{"error": ERROR}], None),
        ("error", None),
    ],
)
def test_a_body_is_an_error_only_if_it_is_nothing_else(body: Any, expected: Any) -> None:
    assert only_error(body) == expected


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["error", "message", "detail", "msg", "loc", "code", "type", "x"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)


@given(values)
@settings(max_examples=300, deadline=None)
def test_any_json_says_something_or_nothing(body: Any) -> None:
    assert len(message_of(body)) <= 1001
    assert status_of(body) is None or 400 <= (status_of(body) or 0) < 600
    assert only_error(body) is None or only_error(body) is error_of(body)
