"""Bytes become text and lines piece by piece."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_oxide_runtime.http.incremental_text import (
    Decode,
    Lines,
    Rechunk,
    Then,
    encoding_of,
)


def through(stage: Any, pieces: Iterable[Any]) -> list[Any]:
    return [out for piece in pieces for out in stage.feed(piece)] + stage.flush()


@given(st.lists(st.binary(max_size=20)), st.integers(1, 9))
def test_rechunking_loses_nothing(pieces: list[bytes], size: int) -> None:
    found = through(Rechunk(size), pieces)
    assert b"".join(found) == b"".join(pieces)
    assert all(len(piece) == size for piece in found[:-1])


@given(st.text(st.sampled_from("ab€\r\n\u2028")), st.integers(1, 5))
def test_lines_are_cut_at_line_ends_only(text: str, size: int) -> None:
    sent = text.encode()
    pieces = [sent[at : at + size] for at in range(0, len(sent), size)]
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    expected = plain.split("\n")
    expected = expected[:-1] if expected[-1] == "" else expected
    assert through(Then(Decode("utf-8"), Lines()), pieces) == expected


@pytest.mark.parametrize(
    ("kind", "encoding"),
    [
        ("text/plain", "utf-8"),
        ("text/plain; charset=latin-1", "iso8859-1"),
        ('text/plain; charset="UTF-16"', "utf-16"),
        ("text/plain; charset=nonsense", "utf-8"),
        ("text/plain; charset=hex", "utf-8"),
        ("text/plain; charset=idna", "utf-8"),
        ("text/plain; charset=undefined", "utf-8"),
        ("", "utf-8"),
    ],
)
def test_encodings(kind: str, encoding: str) -> None:
    assert encoding_of(kind) == encoding
