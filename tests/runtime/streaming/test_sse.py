"""Server-sent events: the WHATWG's rules, whatever the network does to the bytes."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from openai_oxide_runtime.http.incremental_text import text_of
from openai_oxide_runtime.streaming.sse import Event, EventTooLarge, SSEParser
from tests.soak.events import parsed as events


@pytest.mark.parametrize(
    ("stream_bytes", "expected"),
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
def test_fields(stream_bytes: bytes, expected: list[Event]) -> None:
    assert events(stream_bytes) == expected
    assert events(*(stream_bytes[at : at + 1] for at in range(len(stream_bytes)))) == expected


def test_id_and_retry_are_remembered() -> None:
    parser = SSEParser()
    parser.feed(b"id: 41\nretry: 250\n\nretry: soon\nretry: -1\n\n")
    assert (parser.last_id, parser.retry) == ("41", 250)


def test_a_character_cut_in_two_is_whole_again() -> None:
    stream_bytes = 'data: "für €"\n\n'.encode()
    at = stream_bytes.index("€".encode()) + 1
    assert text_of(events(stream_bytes[:at], stream_bytes[at:])[0][1]) == '"für €"'


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


FLOODS = {
    "comments": b": keep-alive\n",
    "bare comments": b":\n",
    "one comment without an end": b": and on and on",
    "unknown fields": b"beat: 1\n",
    "names": b"event: a\n",
    "ids": b"id: 1\n",
    "pauses": b"retry: 10\n",
    "with CR": b": c\r\n",
}


@pytest.mark.parametrize("flood", FLOODS.values(), ids=FLOODS)
@pytest.mark.parametrize("size", [1, 100, 5000])
def test_what_says_nothing_is_not_held_and_does_not_count(flood: bytes, size: int) -> None:
    parser, often = SSEParser(limit=1000), max(1, 60_000 // size // len(flood))
    assert parser.feed(b"event: e\ndata: a\n") == []
    for _ in range(often):
        assert parser.feed(flood * size) == []
        assert len(parser._buffer) <= 1000 + len(flood) * size
    end = b"" if flood.endswith(b"\n") else b"\n"
    [(_, data, _)] = parser.feed(end + b"data: b\n\n")
    assert data == b"a\nb"
    assert parser.feed(b"data: c\n\n")[0][:2] == (b"", b"c")
    whole = SSEParser(limit=1000).feed(b"data: a\n" + flood * 5000 + end + b"data: b\n\n")
    assert [data for _, data, _ in whole] == [b"a\nb"]


def test_an_endless_comment_takes_time_in_proportion_to_its_length() -> None:
    parser = SSEParser(limit=1 << 20)
    parser.feed(b"data: " + b"x" * (1 << 19) + b"\n")
    for _ in range(20_000):
        parser.feed(b": " + b"c" * 1000)
    assert len(parser._buffer) < 100_000
    assert len(parser.feed(b"\n\n")) == 1


def test_a_comment_between_pieces_of_a_large_event_does_not_count() -> None:
    limit = 300_000
    piece = b"data: " + b"x" * 993 + b"\n" + b": c\n" * 300
    parser = SSEParser(limit)
    for _ in range(299):
        assert parser.feed(piece) == []
    [(_, data, _)] = parser.feed(b"\n")
    assert data == b"\n".join([b"x" * 993] * 299)
    with pytest.raises(EventTooLarge):
        for _ in range(310):
            parser.feed(piece)


def test_events_before_one_too_large_are_in_the_error() -> None:
    for stream_bytes in (
        b"data: a\n\ndata: " + b"x" * 200,
        b"data: a\n\ndata: " + b"x" * 200 + b"\n\n",
    ):
        for start in (b"", b": c\n"):
            parser = SSEParser(limit=100)
            parser.feed(start)
            with pytest.raises(EventTooLarge, match="larger than 100 bytes") as caught:
                parser.feed(stream_bytes)
            assert [data for _, data, _ in caught.value.events] == [b"a"]


@pytest.mark.parametrize(
    ("message", "stored"),
    [
        (b"250", 250),
        (b"0", 0),
        (b"999999999", 999_999_999),
        (b"1234567890", None),
        (b"9" * 5000, None),
        (b"9" * 500_000, None),
        (b"", None),
        (b"-1", None),
        (b"1.5", None),
        (b"\xb2", None),
    ],
)
def test_a_pause_is_a_number_of_at_most_nine_digits(message: bytes, stored: int | None) -> None:
    stream_bytes = b"retry: " + message + b"\n\ndata: a\n\n"
    for size in (len(stream_bytes), 1000):
        parser = SSEParser(limit=10_000)
        pieces = [stream_bytes[at : at + size] for at in range(0, len(stream_bytes), size)]
        assert [e for piece in pieces for e in parser.feed(piece)] == [(b"", b"a", "")]
        assert parser.retry == stored


LINES = st.sampled_from(
    [b"data: x", b"data:", b"event: e", b"id: 7", b"id: \0", b"retry: 9", b": c", b"junk", b"", b""]
)


@given(st.lists(LINES, max_size=60), st.lists(st.integers(0, 300), max_size=20))
@settings(max_examples=300, deadline=None)
def test_tidying_changes_nothing(lines: list[bytes], cuts: list[int]) -> None:
    """With a limit so small that every piece is tidied, the events are those of a large one."""
    stream_bytes = b"".join(line + b"\n" for line in [*lines, b""])
    places = sorted({0, len(stream_bytes), *(cut for cut in cuts if cut < len(stream_bytes))})
    tidy, plain = SSEParser(limit=1 << 20), SSEParser()
    tidy._compact_at = 0
    parsed = []
    for start, end in pairwise(places):
        parsed += tidy.feed(stream_bytes[start:end])
        tidy._compact_at = 0
    assert parsed == plain.feed(stream_bytes)
    assert (tidy.last_id, tidy.retry) == (plain.last_id, plain.retry)


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
