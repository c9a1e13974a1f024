"""Server-sent events: the WHATWG's rules, whatever the network does to the bytes."""

from __future__ import annotations

import time

import pytest

from openai_oxide_runtime.sse import Event, EventTooLarge, SSEParser, text_of
from tests.soak.events import parsed as events


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (b"data: a\n\n", [(b"", b"a", "")]),
        (b"data:a\n\n", [(b"", b"a", "")]),
        (b"data:  a\n\n", [(b"", b" a", "")]),
        (b"data: a\ndata: b\n\n", [(b"", b"a\nb", "")]),
        (b"data\n\n", [(b"", b"", "")]),
        (b"data\ndata\n\n", [(b"", b"\n", "")]),
        (b"event: e\ndata: a\n\n", [(b"e", b"a", "")]),
        (b"data: a\nevent: e\n\n", [(b"e", b"a", "")]),
        (b"event: e\n\ndata: a\n\n", [(b"", b"a", "")]),
        (
            b"event: e\ndata: a\ndata: b\n\nevent: f\n\nevent: g\ndata: c\n\n",
            [(b"e", b"a\nb", ""), (b"g", b"c", "")],
        ),
        (b"data: a\ndata: b\n\ndata: c\n\n", [(b"", b"a\nb", ""), (b"", b"c", "")]),
        (b": comment\n\ndata: a\n\n", [(b"", b"a", "")]),
        (b"data: a\n: comment\ndata: b\n\n", [(b"", b"a\nb", "")]),
        (b"id: 1\ndata: a\n\ndata: b\n\n", [(b"", b"a", "1"), (b"", b"b", "1")]),
        (b"id: 1\n\ndata: b\n\n", [(b"", b"b", "1")]),
        (b"id: 1\ndata: a\n\nid\ndata: b\n\n", [(b"", b"a", "1"), (b"", b"b", "")]),
        (b"id: a\0b\ndata: a\n\n", [(b"", b"a", "")]),
        (b"unknown: x\ndata: a\n\n", [(b"", b"a", "")]),
        (b"Data: x\ndata: a\n\n", [(b"", b"a", "")]),
        (b"data: a\r\n\r\n", [(b"", b"a", "")]),
        (b"data: a\r\r", [(b"", b"a", "")]),
        (b"data: a\r\n\rdata: b\n\r", [(b"", b"a", ""), (b"", b"b", "")]),
        (b"\n\n\ndata: a\n\n\n\n\ndata: b\n\n", [(b"", b"a", ""), (b"", b"b", "")]),
        (b"\xef\xbb\xbfdata: a\n\n", [(b"", b"a", "")]),
        (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", []),
        (b"data: a\n", []),
        (b"data: a", []),
        (b"data: a\0b\n\n", [(b"", b"a\0b", "")]),
        (b"event: e\ndata: a\ndata: b\n\n", [(b"e", b"a\nb", "")]),
        (b"event: a\nevent: e\ndata: b\n\n", [(b"e", b"b", "")]),
        # shapes that differ from block to block, in one piece
        (b"data: a\n\nid: 7\n\ndata: b\n\n", [(b"", b"a", ""), (b"", b"b", "7")]),
        (b"data: a\n\nevent: e\ndata: b\n\n", [(b"", b"a", ""), (b"e", b"b", "")]),
        (b"event: e\ndata: a\n\ndata: b\n\n", [(b"e", b"a", ""), (b"", b"b", "")]),
        (b"event: e\ndata: a\n\nevent: f\nid: 1\n\n", [(b"e", b"a", "")]),
        (b"event: e\ndata: a\n\nid: 1\ndata: b\n\n", [(b"e", b"a", ""), (b"", b"b", "1")]),
        (b"event: e\nid: 1\n\nevent: f\ndata: a\ndata: b\n\n", [(b"f", b"a\nb", "1")]),
        (b"event: e\ndata: a\n\nevent: f\ndata: b\n\n", [(b"e", b"a", ""), (b"f", b"b", "")]),
    ],
)
def test_fields(sent: bytes, expected: list[Event]) -> None:
    assert events(sent) == expected
    assert events(*(sent[at : at + 1] for at in range(len(sent)))) == expected


def test_id_and_retry_are_remembered() -> None:
    parser = SSEParser()
    parser.feed(b"id: 41\nretry: 250\n\nretry: soon\nretry: -1\n\n")
    assert (parser.last_id, parser.retry) == ("41", 250)


def test_a_character_cut_in_two_is_whole_again() -> None:
    sent = 'data: "für €"\n\n'.encode()
    at = sent.index("€".encode()) + 1
    assert text_of(events(sent[:at], sent[at:])[0][1]) == '"für €"'


def test_what_is_left_over_can_be_seen() -> None:
    parser = SSEParser()
    parser.feed(b"data: a\n\ndata: b")
    assert parser.leftover == b"data: b"


def test_an_event_may_not_grow_for_ever() -> None:
    parser = SSEParser(limit=1000)
    with pytest.raises(EventTooLarge):
        for _ in range(20):
            parser.feed(b"x" * 100)


def test_the_limit_is_per_event() -> None:
    parser = SSEParser(limit=100)
    assert sum(len(parser.feed(b"data: " + b"x" * 50 + b"\n\n")) for _ in range(50)) == 50


def test_the_search_for_an_end_goes_on_where_it_stopped() -> None:
    """A large event in small pieces takes time in proportion to its size, not to its square."""

    def seconds(size: int) -> float:
        parser, piece = SSEParser(), b"x" * 1024
        started = time.process_time()
        parser.feed(b"data: ")
        for _ in range(size):
            parser.feed(piece)
        assert len(parser.feed(b"\n\n")) == 1
        return time.process_time() - started

    seconds(64)
    once = min(seconds(1024) for _ in range(3))
    eightfold = min(seconds(8192) for _ in range(3))
    assert eightfold < once * 8 * 4
