"""Packed bodies: unpacked piece by piece, cut, broken, or too large."""

from __future__ import annotations

import gzip
import zlib

import brotli
import pytest
import zstandard

from openai_oxide_runtime.http.decompression import Decompressor
from openai_oxide_runtime.http.interface import TransportError, TransportLimit
from openai_oxide_runtime.operations.client_config import Limits


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
    with pytest.raises(TransportError, match="cannot be decompressed"):
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
