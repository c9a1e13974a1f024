"""Server-sent events: the bytes mean what the WHATWG says, however the network cuts them."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from hypothesis import HealthCheck, Phase, given, settings, strategies as st

from openai_oxide_runtime.http.incremental_text import text_of
from openai_oxide_runtime.streaming.sse import Event, SSEParser
from tests.soak.rows import Seen, row
from tests.soak.sdk import Sdk

__all__ = ["by_the_book", "parsed"]

SECTION: Final = "Streams"
_LINES: Final = st.sampled_from(
    [
        *(b"data: x", b"data:", b"data", b'data: {"a":"\xc3\xa9\xe2\x82\xac"}', b"event: e"),
        *(b"id: 7", b"id: \0", b"retry: 10", b"retry: x", b": c", b"", b"", b"junk"),
        *(b"data: \xff\xfe", b"\xef\xbb\xbfdata: y", b"data : z", b"event:", b"data:  two"),
    ]
)
_ENDS: Final = st.sampled_from([b"\n", b"\r", b"\r\n"])
_STREAMS: Final = st.builds(
    lambda bom, lines: bom + b"".join(line + end for line, end in lines),
    st.sampled_from([b"", b"\xef\xbb\xbf"]),
    st.lists(st.tuples(_LINES, _ENDS)),
)


def parsed(*chunks: bytes) -> list[Event]:
    """The events of a stream that comes in these chunks."""
    parser = SSEParser()
    return [event for chunk in chunks for event in parser.feed(chunk)]


@row(
    SECTION,
    "10,000 random streams of events: byte by byte, cut anywhere and in one piece they are the "
    "same, and what the WHATWG says (BOM, CR, CRLF, NUL, ids alone, bad UTF-8)",
    quick=100,
    long=10_000,
    each_transport=False,
)
def event_streams(sdk: Sdk, size: int) -> Seen:
    """Compared with the standard's algorithm, written as plainly as can be."""
    tried = [0]

    @settings(
        max_examples=size,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(_STREAMS, st.lists(st.integers(0, 400)))
    def same(sent: bytes, cuts: list[int]) -> None:
        places = [0, *sorted(cut for cut in cuts if cut < len(sent)), len(sent)]
        expected = by_the_book(sent)
        assert parsed(*(sent[a:b] for a, b in pairwise(places))) == expected
        assert parsed(*(sent[at : at + 1] for at in range(len(sent)))) == expected
        assert parsed(sent) == expected
        tried[0] += 1

    same()
    return Seen(f"{tried[0]} streams, no difference", tried[0] >= size // 2)


def by_the_book(sent: bytes) -> list[Event]:
    """The algorithm of the standard, line by line, as plainly as can be."""
    text = sent.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    *lines, _ = text.split(b"\n")
    found: list[Event] = []
    name, data, last_id = b"", b"", ""
    for line in lines:
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if not line:
            if data:
                found.append((name, data.removesuffix(b"\n"), last_id))
            name, data = b"", b""
        elif field == b"data":
            data += value + b"\n"
        elif field == b"event":
            name = value
        elif field == b"id" and b"\0" not in value:
            last_id = text_of(value)
    return found
