"""What reads strangers' bytes raises errors of its own and no others, whatever it is given."""

from __future__ import annotations

import contextlib
import gzip
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openai_oxide_lib.structured_output.response_format import parse_partial
from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.http.decompression import Decompressor
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import TransportError
from openai_oxide_runtime.operations.client_config import Address, ClientConfig, Limits
from openai_oxide_runtime.policies.rate_limit_headers import RateLimits
from openai_oxide_runtime.streaming.event_decoder import EventDecoder
from tests.support.flow import Raw, post
from tests.support.samples import CHAT, CREATE, RUN

CONFIG = ClientConfig(Address.parse("https://api.test"), limits=Limits(event_bytes=1 << 20))
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=9,
)
FIELDS = st.sampled_from(
    [
        *(b'{"type":"delta","text":', b'{"type":"done","total":', b'{"type":"error","message":'),
        *(b'{"error":', b'{"type":', b'{"id":"c","text":', b"[DONE]", b"{", b"[", b'"'),
        *(b"NaN", b"-Infinity", b"1e999", b"9" * 5000, b"[" * 5000, b'{"a":' * 5000, b'"\\ud800"'),
        *(b"\xff\xfe", b"\0", b"}", b"]", b"null}", b'"x"}', b"\n", b"\r\n", b"\n\n", b" "),
        *(b"data: ", b"data:", b"event: error\n", b"event: done\n", b"id: 1\n", b": \n"),
    ]
)
HOSTILE = st.lists(FIELDS | st.binary(max_size=5)).map(b"".join)


def decoder(op: Any) -> EventDecoder:
    return EventDecoder(op, Exchange(post(), Raw(), None, 0, 0.0), CONFIG)


@settings(deadline=None)
@given(st.sampled_from([CREATE, CHAT, RUN]), st.lists(HOSTILE, max_size=4))
def test_streams_of_events(op: Any, chunks: list[bytes]) -> None:
    found = decoder(op)
    for chunk in chunks:
        repr(found.feed(chunk))
    problem = found.problem or found.end()
    assert problem is None or isinstance(problem, errors.OpenAIError)


@pytest.mark.parametrize(
    "data",
    [b"[" * 200_000, b'{"type":' + b"9" * 100_000 + b"}", b'{"type":"delta","text":NaN}', b"x" * 9],
    ids=["deep", "digits", "nan", "text"],
)
@pytest.mark.parametrize("op", [CREATE, CHAT, RUN], ids=["typed", "untyped", "named"])
def test_a_monstrous_event_is_a_value_or_an_error_of_the_sdk(op: Any, data: bytes) -> None:
    found = decoder(op)
    values = found.feed(b"event: run.started\ndata: " + data + b"\n\n")
    assert values or isinstance(found.problem, errors.OpenAIError)


@given(st.sampled_from(["gzip", "deflate", "br", "zstd", "x", "gzip, gzip", ","]), st.binary())
def test_packed_bodies(encoding: str, data: bytes) -> None:
    for sent in (data, gzip.compress(data)[:-1] + data):
        with contextlib.suppress(TransportError):
            list(Decompressor(encoding, Limits()).feed(sent))


@given(st.text() | HOSTILE.map(lambda data: data.decode("utf-8", "replace")))
def test_partial_json(text: str) -> None:
    parse_partial(text)


@settings(max_examples=25)
@given(JSON.map(str), JSON.map(repr))
def test_partial_json_of_any_length_is_no_error(text: str, more: str) -> None:
    whole = f'{{"a": {more}, "b": "{text}'
    for end in range(0, len(whole), 7):
        parse_partial(whole[:end])


@given(
    st.dictionaries(
        st.sampled_from(
            [
                f"x-ratelimit-{what}-{of}"
                for what in ("limit", "remaining", "reset")
                for of in ("requests", "tokens")
            ]
        ),
        st.text(max_size=30) | st.text("0123456789.dhmsuµ", max_size=30),
    )
)
def test_rate_limits(headers: dict[str, str]) -> None:
    RateLimits.from_headers(headers)
