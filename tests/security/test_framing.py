"""Answers cut anywhere and answers that are damaged, beside a second reader of HTTP: h11.

Where both take an answer they must read the same; else one of two programs behind each other could
be made to see an answer that the other does not.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final

import h11
import httptools
import pytest
from hypothesis import given, settings, strategies as st

from openai_oxide_runtime.http.interface import TransportError
from openai_oxide_runtime.http.response_head import (
    field_pairs,
    field_value,
    reason_phrase,
    version,
)
from openai_oxide_runtime.operations.client_config import Limits
from openai_oxide_runtime.transports.http1.response_parser import Parser
from tests.transports.peer import chunked, head, plain

Reading = tuple[int, bytes]
CHUNKED: Final = "Transfer-Encoding: chunked"
VALID: Final = {
    "length": plain(b"hello", "X-A: b"),
    "nothing": plain(b""),
    "one length twice": plain(b"hello", "Content-Length: 5"),
    "one length in a list": head("Content-Length: 5, 5") + b"hello",
    "chunks": chunked(b"hel", b"lo", lines=("X-A: b", "X-A: c")),
    "extensions and trailers": head(CHUNKED) + b'5;a="b"\r\nhello\r\n0;c\r\nX-T: d\r\n\r\n',
    "padded": head(CHUNKED) + b"0005  \r\nhello\r\n0 \r\n\r\n",
    "length and chunks": head("Content-Length: 3", CHUNKED) + b"5\r\nhello\r\n0\r\n\r\n",
    "1xx": head(status="100 Continue") + head("A: b", status="103 E") + plain(b"hello"),
    "204": head(status="204 No Content"),
    "close": plain(b"hello", "Connection: close"),
}


def ours(*pieces: bytes) -> Reading | None:
    """Status and body, None if the answer is refused or not whole."""
    parser = Parser(Limits(header_bytes=4096))
    parser.begin(bodiless=False)
    with suppress(TransportError):
        for piece in pieces:
            if not parser.complete:
                parser.feed(piece)
    return (parser.status, parser.take()) if parser.complete else None


def theirs(data: bytes) -> Reading | None:
    """The same by h11."""
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method="POST", target="/", headers=[("Host", "a")]))
    connection.send(h11.EndOfMessage())
    status, body = 0, b""
    try:
        connection.receive_data(data)
        while not isinstance(event := connection.next_event(), h11.EndOfMessage):
            if isinstance(event, h11.Response):
                status = event.status_code
            elif isinstance(event, h11.Data):
                body += event.data
            elif not isinstance(event, h11.InformationalResponse):
                return None
    except h11.ProtocolError:
        return None
    return status, body


@pytest.mark.parametrize("name", VALID)
def test_an_answer_is_the_same_wherever_it_is_cut(name: str) -> None:
    data = VALID[name]
    whole = ours(data)
    assert whole is not None
    assert whole == theirs(data)
    assert ours(*[data[at : at + 1] for at in range(len(data))]) == whole
    for at in range(len(data)):
        assert ours(data[:at], data[at:]) == whole
        assert ours(data[:at]) is None


def test_empty_lines_before_an_answer_are_skipped() -> None:
    data = b"\r\n\r\n" + VALID["chunks"]
    assert ours(data) == ours(*[data[at : at + 1] for at in range(len(data))]) == (200, b"hello")


PIECES: Final = [
    *(
        b"\r\n",
        b"\n",
        b"\r",
        b"\r\n\r\n",
        b" ",
        b"\t",
        b"\0",
        b"\x0b",
        b":",
        b",",
        b";",
        b"0",
        b"5",
    ),
    *(b"Content-Length: 5\r\n", b"Content-Length: 6\r\n", b"content-length:5\r\n", b"5, 5", b"+5"),
    *(b"Transfer-Encoding: chunked\r\n", b"Transfer-Encoding: identity\r\n", b", chunked", b"gzip"),
    *(b" folded\r\n", b"Connection: close\r\n", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 100 C\r\n\r\n"),
    *(b"0\r\n\r\n", b"5\r\nhello\r\n", b"-1", b"0x5", b"ffffffffffffffff", b"Upgrade: x\r\n"),
]
EDIT: Final = st.tuples(
    st.floats(0, 1), st.integers(0, 4), st.sampled_from(PIECES) | st.binary(max_size=2)
)


def damaged(data: bytes, edits: list[Any]) -> bytes:
    """The bytes with some taken out and others put in."""
    for where, gone, piece in edits:
        at = int(where * len(data))
        data = data[:at] + piece + data[at + gone :]
    return data


class Reported:
    """The final head as llhttp reports it, header by header."""

    def __init__(self, data: bytes) -> None:
        self.pairs: list[tuple[bytes, bytes]] = []
        self.reason = b""
        self.final: tuple[list[tuple[bytes, bytes]], bytes, str] | None = None
        self._parser = httptools.HttpResponseParser(self)
        self._parser.set_dangerous_leniencies(
            lenient_chunked_length=True, lenient_spaces_after_chunk_size=True
        )
        with suppress(httptools.HttpParserError, httptools.HttpParserUpgrade):
            self._parser.feed_data(data)

    def on_header(self, name: bytes, value: bytes) -> None:
        self.pairs.append((name, value.rstrip()))

    def on_status(self, piece: bytes) -> None:
        self.reason += piece

    def on_headers_complete(self) -> None:
        if self.final is None and self._parser.get_status_code() >= 200:
            version = f"HTTP/{self._parser.get_http_version()}"
            self.final = (list(self.pairs), self.reason, version)

    def on_message_complete(self) -> None:
        self.pairs, self.reason = [], b""


@settings(max_examples=1000, deadline=None)
@given(st.sampled_from(sorted(VALID)), st.lists(EDIT, max_size=3), st.floats(0, 1))
def test_the_headers_are_those_that_the_parser_reports(name: str, edits: Any, where: float) -> None:
    """Only the framing is looked up at first. The rest must not be split otherwise later."""
    data = damaged(VALID[name], edits)
    cut = int(where * len(data))
    reported = Reported(data).final
    for pieces in ((data,), (data[:cut], data[cut:])):
        parser = Parser(Limits(header_bytes=4096))
        parser.begin(bodiless=False)
        with suppress(TransportError):
            for piece in pieces:
                parser.feed(memoryview(piece))
        if not parser.has_head or reported is None:  # None: with a repeated length, which we merge
            continue
        head_bytes = parser.head
        assert (
            field_pairs(head_bytes),
            reason_phrase(head_bytes).encode("latin-1"),
            version(head_bytes),
        ) == reported
        for header, _ in reported[0]:
            values = [value for other, value in reported[0] if other.lower() == header.lower()]
            assert field_value(head_bytes, header.decode()) == b", ".join(values)


@settings(max_examples=1000, deadline=None)
@given(st.sampled_from(sorted(VALID)), st.lists(EDIT, min_size=1, max_size=3), st.floats(0, 1))
def test_a_damaged_answer_is_refused_or_read_alike(name: str, edits: Any, where: float) -> None:
    data = damaged(VALID[name], edits)
    cut = int(where * len(data))
    mine = ours(data)
    assert ours(data[:cut], data[cut:]) == mine
    other = theirs(data)
    assert mine is None or other is None or mine == other


def test_an_end_behind_an_answer_leaves_no_connection() -> None:
    """As TLS says it: in the same piece as the answer, so that nothing more is heard of it."""
    parser = Parser(Limits())
    parser.begin(bodiless=False)
    parser.feed(plain(b"hello"))
    assert parser.reusable
    parser.end(clean=True)
    assert (parser.complete, parser.reusable, parser.take()) == (True, False, b"hello")
