"""Headers: found without case, joined, and shown without secrets."""

from __future__ import annotations

import pickle

from openai_oxide_runtime.http.headers import Headers


def test_headers_are_found_without_case_and_joined() -> None:
    headers = Headers([(b"X-One", b"1"), ("x-two", "a"), ("X-TWO", "b")])
    assert (headers["x-one"], headers.get("X-Two"), headers.get("none")) == ("1", "a, b", None)
    assert headers.get_list("x-two") == ["a", "b"]
    assert "X-ONE" in headers
    assert 3 not in headers
    assert dict(headers) == {"x-one": "1", "x-two": "a, b"}
    assert pickle.loads(pickle.dumps(headers)).multi_items() == headers.multi_items()


def test_headers_show_no_secrets() -> None:
    headers = Headers([("Authorization", "Bearer abc"), ("Set-Cookie", "abc"), ("X-A", "shown")])
    assert "abc" not in repr(headers)
    assert "shown" in repr(headers)
