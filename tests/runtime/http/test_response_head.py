"""Headers are looked up in a head that is one block of bytes."""

from __future__ import annotations

import pytest

from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.response_head import (
    field_pairs,
    field_value,
    reason_phrase,
    version,
)

HEAD = (
    b"HTTP/1.1 404 Not  Found\r\nDate: now: a:b\r\nX-Two:\t1 \t\r\nX-Empty:\r\nx-two:2\r\n"
    b"X-Latin: \xe4\r\nX-In: X-Not: 1\r\n"
)
PAIRS = [
    *((b"Date", b"now: a:b"), (b"X-Two", b"1"), (b"X-Empty", b""), (b"x-two", b"2")),
    *((b"X-Latin", b"\xe4"), (b"X-In", b"X-Not: 1")),
]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("date", b"now: a:b"), ("DATE", b"now: a:b"), ("x-empty", b""), ("X-TWO", b"1, 2")),
        *(("x-latin", b"\xe4"), ("x-not", None), ("dat", None), ("ate", None), ("date: now", None)),
        *(("x.two", None), ("", None), ("now", None), ("\xe4\u20ac", None), ("http/1.1 404", None)),
    ],
)
def test_a_header_is_looked_up(name: str, value: bytes | None) -> None:
    assert field_value(HEAD, name) == value
    found = Headers((), HEAD).get(name)
    assert found == (None if value is None else value.decode("latin-1"))


def test_a_head_is_split() -> None:
    assert field_pairs(HEAD) == PAIRS
    assert (version(HEAD), reason_phrase(HEAD)) == ("HTTP/1.1", "Not  Found")
    bare = b"HTTP/1.0 200\r\n"
    assert (field_pairs(bare), version(bare), reason_phrase(bare)) == ([], "HTTP/1.0", "")


def test_headers_of_a_head_are_those_of_its_pairs() -> None:
    mine, split = Headers((), HEAD), Headers(PAIRS)
    assert dict(mine) == dict(split)
    assert mine.multi_items() == split.multi_items()
    assert mine.get_list("X-Two") == ["1", "2"]
    assert ("X-TWO" in mine, "x-not" in mine, 3 in mine) == (True, False, False)
    with pytest.raises(KeyError):
        mine["x-not"]
