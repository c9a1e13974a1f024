"""The small pure modules: headers, redaction, rate limits, timeouts, text, absence, references."""

from __future__ import annotations

import copy
import gzip
import pickle
import zlib
from collections.abc import Iterable
from typing import Any

import brotli
import httpx
import pytest
import zstandard
from hypothesis import given, strategies as st

from openai_oxide_runtime.core.lazy_imports import lazy_exports, resolve
from openai_oxide_runtime.core.sentinels import NOT_GIVEN, not_given, omit
from openai_oxide_runtime.http.decompression import Decompressor
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.incremental_text import (
    Decode,
    Lines,
    Rechunk,
    Then,
    encoding_of,
)
from openai_oxide_runtime.http.interface import TransportError, TransportLimit
from openai_oxide_runtime.http.redaction import redact_headers, redact_text, redact_url
from openai_oxide_runtime.http.timeouts import Timeout, as_timeout
from openai_oxide_runtime.operations.client_config import Limits
from openai_oxide_runtime.policies.rate_limit_headers import RateLimits, parse_duration


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


@pytest.mark.parametrize(
    "name",
    [
        *("authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "api-key", "X-API-Key"),
        *("X-Auth-Token", "x-client-secret", "Ocp-Apim-Subscription-Key", "webhook-signature"),
    ],
)
def test_secret_headers(name: str) -> None:
    assert redact_headers([(name, "abc")]) == [(name, "<redacted>")]


@pytest.mark.parametrize("name", ["x-ratelimit-remaining-tokens", "Idempotency-Key", "Accept"])
def test_plain_headers(name: str) -> None:
    assert redact_headers([(name, "abc")]) == [(name, "abc")]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("key sk-proj-abcDEF123456_x is bad", "key sk-<redacted> is bad"),
        ("Bearer abc.def-0123456", "Bearer <redacted>"),
        ("secret whsec_abcdef0123=", "secret whsec_<redacted>"),
        ("ask me, risk-free", "ask me, risk-free"),
    ],
)
def test_text_is_redacted(text: str, shown: str) -> None:
    assert redact_text(text) == shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://me:pw@host/p?q=1", "https://host/p?q=1"),
        ("https://host/p?api_key=abc&x=1", "https://host/p?api_key=<redacted>&x=1"),
        ("https://host/p?sig=abc#f", "https://host/p?sig=<redacted>#f"),
    ],
)
def test_addresses_are_redacted(url: str, shown: str) -> None:
    assert redact_url(url) == shown


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        *(("6m0s", 360.0), ("1s", 1.0), ("20ms", 0.02), ("1h2m3.5s", 3723.5), ("1d", 86400.0)),
        *(("1.5", 1.5), ("0s", 0.0), (None, None), ("", None), ("soon", None), ("1s later", None)),
        *(("-1s", None), ("1" * 50 + "s", None), ("nan", None)),
    ],
)
def test_durations(text: str | None, seconds: float | None) -> None:
    assert parse_duration(text) == (pytest.approx(seconds) if seconds is not None else None)


def test_rate_limits() -> None:
    headers = {
        "x-ratelimit-limit-requests": "60",
        "x-ratelimit-remaining-tokens": "149984",
        "x-ratelimit-reset-tokens": "6m0s",
        "x-ratelimit-limit-tokens": "many",
    }
    assert RateLimits.from_headers(headers) == RateLimits(
        limit_requests=60, remaining_tokens=149984, reset_tokens=360.0
    )


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        *(("2d", 172800.0), ("1h", 3600.0), ("6m", 360.0), ("5s", 5.0)),
        *(("20ms", 0.02), ("500us", 5e-4), ("500µs", 5e-4), ("7", 7.0)),
    ],
)
def test_durations_of_all_units(text: str, seconds: float) -> None:
    assert parse_duration(text) == pytest.approx(seconds)


def test_all_that_headers_tell_of_rate_limits() -> None:
    headers = {
        f"x-ratelimit-{what}-{kind}": value
        for what, values in (("limit", "12"), ("remaining", "34"), ("reset", "56"))
        for kind, value in zip(("requests", "tokens"), values, strict=True)
    }
    assert RateLimits.from_headers(headers) == RateLimits(1, 2, 3, 4, 5.0, 6.0)


@pytest.mark.parametrize(("digits", "known"), [(18, True), (19, False)])
def test_a_limit_is_no_longer_than_a_number(digits: int, known: bool) -> None:
    found = RateLimits.from_headers({"x-ratelimit-limit-tokens": "9" * digits})
    assert found.limit_tokens == (int("9" * digits) if known else None)


@given(st.text(max_size=30))
def test_no_rate_limit_header_breaks_it(text: str) -> None:
    names = ("limit-requests", "remaining-tokens", "reset-requests", "reset-tokens")
    RateLimits.from_headers({f"x-ratelimit-{name}": text for name in names})


def test_timeouts() -> None:
    timeout = Timeout(60, connect=5, pool=None)
    assert (timeout.connect, timeout.read, timeout.write, timeout.pool) == (5, 60, 60, None)
    assert Timeout(connect=1, read=2, write=3, pool=4) == (1, 2, 3, 4)
    assert as_timeout(httpx.Timeout(9, read=1)) == (9, 1, 9, 9)
    assert as_timeout((1, 2)) == (1, 2, None, None)
    assert as_timeout(None) == (None,) * 4
    assert repr(Timeout(3)) == "Timeout(timeout=3)"
    assert pickle.loads(pickle.dumps(timeout)) == copy.copy(timeout) == timeout
    assert httpx.Timeout(timeout).as_dict() == timeout.as_dict()


@pytest.mark.parametrize("wrong", ["3", True, object(), [1]])
def test_timeouts_are_numbers(wrong: Any) -> None:
    with pytest.raises(TypeError, match="timeout"):
        Timeout(wrong)


def test_a_timeout_needs_all_or_a_default() -> None:
    with pytest.raises(ValueError, match="default"):
        Timeout(read=1)


def test_absence_is_false_and_one_of_a_kind() -> None:
    assert not not_given
    assert not omit
    assert NOT_GIVEN is not_given
    for absent in (not_given, omit):
        assert type(absent)() is absent
        assert pickle.loads(pickle.dumps(absent)) is absent
        assert copy.deepcopy(absent) is absent
    assert repr(not_given) == "NOT_GIVEN"


def test_references() -> None:
    assert resolve("collections:OrderedDict") is resolve("collections:OrderedDict")
    assert resolve(int) is int
    with pytest.raises(ValueError, match="module:Name"):
        resolve("collections")
    with pytest.raises(AttributeError):
        resolve("collections:Nothing")


def test_lazy_exports(monkeypatch: pytest.MonkeyPatch) -> None:
    get, names = lazy_exports(__name__, {"Ordered": "collections:OrderedDict"})
    assert "Ordered" in names()
    assert get("Ordered").__name__ == "OrderedDict"
    monkeypatch.delitem(globals(), "Ordered")  # it was kept for the next time
    with pytest.raises(AttributeError, match="no attribute 'Other'"):
        get("Other")


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


def unpacked(encoding: str, packed: bytes, limits: Limits | None = None, size: int = 7) -> bytes:
    inner = Decompressor(encoding, limits or Limits())
    pieces = [packed[at : at + size] for at in range(0, len(packed), size)]
    found = b"".join(out for piece in pieces for out in inner.feed(piece))
    inner.end()
    return found


RAW = zlib.compressobj(wbits=-15)
RAWLY = RAW.compress(b"some text, some text, " * 100) + RAW.flush()
PLAIN = b"some text, some text, " * 100


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(PLAIN, mtime=0)),
        ("x-gzip", gzip.compress(PLAIN[:99], mtime=0) + gzip.compress(PLAIN[99:], mtime=0)),
        ("deflate", zlib.compress(PLAIN)),
        ("deflate", RAWLY),
        ("gzip, deflate", zlib.compress(gzip.compress(PLAIN, mtime=0))),
        ("identity", PLAIN),
    ],
)
def test_bodies_are_unpacked(encoding: str, packed: bytes) -> None:
    assert unpacked(encoding, packed) == PLAIN
    assert unpacked(encoding, packed, size=len(packed)) == PLAIN


PACKED = {
    "gzip": gzip.compress(PLAIN, mtime=0),
    "deflate": zlib.compress(PLAIN),
    "deflate ": RAWLY,
    "br": brotli.compress(PLAIN),
    "zstd": zstandard.compress(PLAIN),
    "gzip, br": brotli.compress(gzip.compress(PLAIN, mtime=0)),
}


@pytest.mark.parametrize("encoding", PACKED)
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_a_body_that_is_cut_anywhere_is_an_error(encoding: str, size: int) -> None:
    packed = PACKED[encoding]
    assert unpacked(encoding, packed, size=size) == PLAIN
    assert unpacked(encoding, b"", size=size) == b""
    for end in range(1, len(packed)):
        with pytest.raises(TransportError, match="has no end"):
            unpacked(encoding, packed[:end], size=size)


@pytest.mark.parametrize("more", [b"\0", b"\0" * 9, b"\n", b"\x1f", b"\x1fnonsense", b"x" * 99])
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_what_follows_gzip_and_deflate_is_ignored(more: bytes, size: int) -> None:
    for encoding in ("gzip", "deflate", "deflate "):
        assert unpacked(encoding, PACKED[encoding] + more, size=size) == PLAIN


@pytest.mark.parametrize("encoding", ["UTF-8", "snappy, x", "identity", "none, gzip"])
def test_an_unknown_coding_changes_nothing(encoding: str) -> None:
    packed = gzip.compress(PLAIN) if "gzip" in encoding else PLAIN
    assert unpacked(encoding, packed) == PLAIN


@pytest.mark.parametrize("encoding", ["gzip, gzip, gzip, gzip"])
def test_what_cannot_be_unpacked_is_an_error(encoding: str) -> None:
    with pytest.raises(TransportError):
        unpacked(encoding, b"x")


def test_broken_bodies_are_an_error() -> None:
    with pytest.raises(TransportError, match="cannot be unpacked"):
        unpacked("gzip", b"this is not gzip at all")


def test_a_bomb_is_stopped_while_it_is_small() -> None:
    bomb = gzip.compress(bytes(200 << 20))
    inner = Decompressor("gzip", Limits(free_bytes=1 << 20))
    seen = 0
    with pytest.raises(TransportLimit, match="grows more than"):
        for piece in inner.feed(bomb):
            seen += len(piece)
            assert len(piece) <= 1 << 20
    assert seen <= 60 << 20
