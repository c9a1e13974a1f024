"""Forms: their bytes, their length, and that they can be sent twice."""

from __future__ import annotations

import io
import os
from datetime import time
from decimal import Decimal
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given, strategies as st

from openai_oxide_runtime.serialization.multipart import Multipart
from openai_oxide_runtime.serialization.query import encode
from openai_oxide_runtime.serialization.raw_body import as_body
from tests.support.samples import Thing


def parts(form: Multipart) -> list[tuple[str, str | None, str | None, bytes]]:
    """Name, file name, content type and content of each part, by a parser that is not ours."""
    body = b"".join(form)
    assert form.length in (None, len(body))
    head = f"Content-Type: {form.content_type}\r\n\r\n".encode()
    found = []
    for part in BytesParser(policy=HTTP).parsebytes(head + body).iter_parts():
        params = part["content-disposition"].params
        kind = part.get_content_type() if "content-type" in part else None
        content = part.get_payload(decode=True)
        found.append((params["name"], params.get("filename"), kind, content))
    return found


def values(**fields: Any) -> list[tuple[str, bytes]]:
    return [(name, content) for name, _, _, content in parts(Multipart(fields))]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"a": "x", "b": 1, "c": 1.5}, [("a", b"x"), ("b", b"1"), ("c", b"1.5")]),
        ({"a": True, "b": False, "c": None}, [("a", b"true"), ("b", b"false")]),
        ({"a": ["x", "y"]}, [("a[]", b"x"), ("a[]", b"y")]),
        ({"a": {"b": 1, "c": {"d": "e"}}}, [("a[b]", b"1"), ("a[c][d]", b"e")]),
        ({"a": {"b": [1, 2]}}, [("a[b][]", b"1"), ("a[b][]", b"2")]),
        ({"a": [{"b": 1}]}, [("a[][b]", b"1")]),
        ({"a": ("x", "y")}, [("a[]", b"x"), ("a[]", b"y")]),
        ({"a": Thing.construct(id="1", name="n")}, [("a[id]", b"1"), ("a[name]", b"n")]),
        ({"a": "ü€"}, [("a", "ü€".encode())]),
        ({}, []),
    ],
)
def test_nested_values(fields: dict[str, Any], expected: list[tuple[str, bytes]]) -> None:
    assert values(**fields) == expected


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "notes.txt"
    made.write_bytes(b"some text")
    return made


def test_ways_to_give_a_file(path: Path) -> None:
    with path.open("rb") as file:
        given: dict[str, Any] = {
            "bytes": b"raw",
            "path": path,
            "file": file,
            "memory": io.BytesIO(b"in memory"),
            "named": ("n.json", b"{}"),
            "typed": ("n.bin", b"0", "text/x"),
            "with_headers": ("n.bin", b"0", "text/x", {"X-A": "1"}),
            "nameless": (None, b"0"),
            "pair_of_path": ("other.txt", path),
        }
        found = {name: rest for name, *rest in parts(Multipart(given))}
    assert found == {
        "bytes": ["upload", "application/octet-stream", b"raw"],
        "path": ["notes.txt", "text/plain", b"some text"],
        "file": ["notes.txt", "text/plain", b"some text"],
        "memory": ["upload", "application/octet-stream", b"in memory"],
        "named": ["n.json", "application/json", b"{}"],
        "typed": ["n.bin", "text/x", b"0"],
        "with_headers": ["n.bin", "text/x", b"0"],
        "nameless": [None, None, b"0"],
        "pair_of_path": ["other.txt", "text/plain", b"some text"],
    }


@pytest.mark.parametrize("value", [object(), 3 + 4j, int, io.StringIO, lambda: 1])
def test_values_that_are_no_text_are_refused_by_name(value: Any) -> None:
    with pytest.raises(TypeError, match=r"a\[b\]\[\]: .*cannot be sent as text"):
        Multipart({"a": {"b": [value]}})
    with pytest.raises(TypeError, match=r"a\[b\]\[\]: .*cannot be sent as text"):
        encode({"a": {"b": [value]}})


def test_text_with_half_a_character_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"^a has a lone surrogate"):
        Multipart({"a": "\ud800"})


def test_values_with_an_obvious_text() -> None:
    given = {"a": Decimal("1.5"), "b": UUID(int=7), "c": time(1, 2), "d": np.int64(3)}
    expected = ["1.5", str(UUID(int=7)), "01:02:00", "3"]
    assert [content.decode() for _, content in values(**given)] == expected


def test_several_files_repeat_the_name() -> None:
    form = Multipart({"image": [b"1", ("b.png", b"2")]})
    assert [(n, f) for n, f, _, _ in parts(form)] == [("image[]", "upload"), ("image[]", "b.png")]


def test_names_cannot_break_out_of_their_quotes() -> None:
    form = Multipart({'a"\r\nX: y': ('f"\r\nZ: w.txt', b"0")})
    head = b"".join(form).split(b"\r\n\r\n")[0]
    assert head.count(b"\r\n") == 2  # after the boundary, and before the content type
    assert b'name="a%22%0D%0AX: y"' in head


def test_part_headers_are_checked() -> None:
    with pytest.raises(ValueError, match="X-A"):
        Multipart({"f": ("n", b"0", None, {"X-A": "a\r\nb"})})


@pytest.mark.parametrize("stands", [0, 5, 9])
def test_an_opened_file_is_sent_whole_wherever_it_stands_and_again(path: Path, stands: int) -> None:
    with path.open("rb") as file:
        file.seek(stands)
        form = Multipart({"f": file})
        first = b"".join(form)
        assert b"\r\n\r\nsome text\r\n" in first
        assert form.rewind()
        assert b"".join(form) == first


def test_a_path_is_opened_each_time(path: Path) -> None:
    form = Multipart({"f": path})
    assert b"".join(form) == b"".join(form)
    assert form.rewind()


def test_what_cannot_be_rewound_is_sent_once_and_without_a_length() -> None:
    reader, writer = os.pipe()
    with os.fdopen(reader, "rb") as pipe:
        os.write(writer, b"through a pipe")
        os.close(writer)
        form = Multipart({"f": pipe})
        assert form.length is None
        assert b"through a pipe" in b"".join(form)
        assert not form.rewind()


def test_a_file_that_shrinks_is_an_error(path: Path) -> None:
    form = Multipart({"f": path})
    path.write_bytes(b"some")
    with pytest.raises(ValueError, match="shrank by 5 bytes"):
        b"".join(form)


def test_a_file_that_grows_is_an_error_before_all_of_its_old_bytes_are_sent(path: Path) -> None:
    form = Multipart({"f": path})
    path.write_bytes(b"some text and more")
    chunks: list[bytes] = []
    with pytest.raises(ValueError, match="f grew while"):
        chunks.extend(form)
    assert b"text" not in b"".join(chunks).partition(b"\r\n\r\n")[2]


def test_text_files_are_refused(path: Path) -> None:
    with path.open() as file, pytest.raises(TypeError, match=r"'f'.*mode 'rb'"):
        Multipart({"f": file})


def test_a_missing_file_is_noticed_before_anything_is_sent(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Multipart({"f": tmp_path / "none"})


def test_large_files_are_not_held_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as made:
        made.truncate(50 << 20)
    assert max(len(piece) for piece in Multipart({"f": path})) <= 1 << 20


@given(
    st.dictionaries(
        st.text(st.characters(codec="ascii", exclude_characters='"\\'), min_size=1), st.binary()
    )
)
def test_the_announced_length_is_the_length(fields: dict[str, bytes]) -> None:
    form = Multipart(fields)
    assert form.length == len(b"".join(form))


@pytest.mark.parametrize(
    ("content", "chunks", "again"),
    [
        ([b"a", b"b"], b"ab", True),
        ((piece for piece in [b"a", b"b"]), b"ab", False),
        (io.BytesIO(b"ab"), b"ab", True),
    ],
)
def test_other_bodies(content: Any, chunks: bytes, again: bool) -> None:
    body = as_body(content)
    assert b"".join(body) == chunks
    assert body.rewind() is again
    assert b"".join(body) == (chunks if again else b"")


@pytest.mark.parametrize("content", [{"a": 1}, ["text"], [b"a", 1], object()])
def test_what_is_no_body_is_refused_before_anything_is_sent(content: Any) -> None:
    with pytest.raises(TypeError, match="`content`"):
        as_body(content)


def test_bodies_that_are_bytes_stay_bytes() -> None:
    assert [as_body(given) for given in (None, b"a", "ü", bytearray(b"c"))] == [
        *(None, b"a", "ü".encode(), b"c")
    ]
    with pytest.raises(TypeError, match="int"):
        as_body(3)
