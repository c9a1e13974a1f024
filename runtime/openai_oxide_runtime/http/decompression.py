"""Decompress response bodies, within limits.

A compressed body can grow a thousandfold ("zip bomb"). So it is decompressed in small steps; a body
that grows by too high a ratio, or beyond the limit, is an error before it fills the memory.

gzip and deflate are in the standard library; br needs the package brotli, zstd Python 3.14 or the
package zstandard.

Each format marks its end. So a truncated body is detected even if its ``Content-Length`` is right:
proxies send such bodies. Data after the end of gzip and deflate is ignored, and so is a coding that
the request did not offer, such as ``utf-8``: servers send both.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final, Protocol

from openai_oxide_runtime.http.interface import TransportError, TransportLimit
from openai_oxide_runtime.http.limits import Limits

__all__ = ["ACCEPTED", "Decompressor"]

_ZSTD: Final = tuple(name for name in ("compression", "zstandard") if find_spec(name))
_OPTIONAL: Final = {"br": bool(find_spec("brotli")), "zstd": bool(_ZSTD)}

ACCEPTED: Final = ", ".join(
    ["gzip", "deflate", *(n for n, installed in _OPTIONAL.items() if installed)]
)
"""The value of ``Accept-Encoding``."""

_PACKAGES: Final = {"br": "the package brotli", "zstd": "the package zstandard, or Python 3.14"}
_GZIP: Final = b"\x1f\x8b"
_STEP: Final = 1 << 20
_SLICE: Final = 1 << 9
_MAX_LAYERS: Final = 3


class _Codec(Protocol):
    @property
    def is_complete(self) -> bool:
        """Whether the end marker has been read, or the body is empty."""
        ...

    def decompress(self, data: bytes) -> Iterator[bytes]: ...


class Decompressor:
    """Decompresses the body of one response, piece by piece, by its ``Content-Encoding``."""

    __slots__ = ("_codecs", "_encoding", "_limits", "_size_in", "_size_out")

    def __init__(self, encoding: str, limits: Limits) -> None:
        self._encoding = encoding
        self._codecs: list[_Codec] | None = None
        self._limits = limits
        self._size_in = 0
        self._size_out = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decompress ``data``, the next piece of the body."""
        if self._codecs is None:  # late: a body that is not read may have an unknown coding
            self._codecs = _codecs(self._encoding)
        self._size_in += len(data)
        for piece in self._through(data, self._codecs):
            self._size_out += len(piece)
            self._check()
            yield piece

    def end(self) -> None:
        """The body has ended; ``TransportError`` if it is truncated."""
        if not all(codec.is_complete for codec in self._codecs or ()):
            raise TransportError(f"the response body is truncated: {self._encoding} has no end")

    def _through(self, data: bytes, codecs: list[_Codec]) -> Iterator[bytes]:
        if not codecs:
            yield data
            return
        try:
            for piece in codecs[0].decompress(data):
                yield from self._through(piece, codecs[1:])
        except (zlib.error, ValueError) as error:
            raise TransportError(f"the response body cannot be decompressed: {error}") from None

    def _check(self) -> None:
        limits = self._limits
        if self._size_out > limits.free_bytes and self._size_out > self._size_in * limits.ratio:
            raise TransportLimit(
                f"the response body grows more than {limits.ratio:.0f} times when decompressed"
            )


class _Zlib:
    """gzip of one or more members (RFC 1952), or deflate with or without its zlib header."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._inner: Any = None
        self._prefix = b""
        self._members = 0
        self._trailing = False

    @property
    def is_complete(self) -> bool:
        return self._inner is None and (self._members > 0 or not self._prefix)

    def decompress(self, data: bytes) -> Iterator[bytes]:
        data, piece = self._prefix + data, b""
        self._prefix = b""
        while data or len(piece) >= _STEP:  # a full piece: the codec may hold more output
            inner = self._inner or self._next_member(data)
            if inner is None:
                return
            piece = inner.decompress(data, _STEP)
            data = self._rest(inner)
            if piece:
                yield piece

    def _next_member(self, data: bytes) -> Any:
        """The decompressor of the member that begins here; its first two bytes identify it."""
        if len(data) < 2 and not self._trailing:
            self._prefix = data
            return None
        self._trailing = self._trailing or (
            self._members > 0 and not (self._gzip and data[:2] == _GZIP)
        )
        if not self._trailing:
            self._inner = zlib.decompressobj(self._window(data))
        return self._inner

    def _window(self, data: bytes) -> int:
        if self._gzip:
            return zlib.MAX_WBITS | 16
        has_header = data[0] & 15 == zlib.DEFLATED and int.from_bytes(data[:2], "big") % 31 == 0
        return zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS

    def _rest(self, inner: Any) -> bytes:
        rest: bytes = inner.unused_data if inner.eof else inner.unconsumed_tail
        if inner.eof:
            self._members += 1
            self._inner = None
        return rest


class _Stepwise:
    """A decompressor with the interface of the standard library, whose output can be limited."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._inner = make()
        self._empty = True

    @property
    def is_complete(self) -> bool:
        return self._empty or self._inner.eof

    def decompress(self, data: bytes) -> Iterator[bytes]:
        self._empty = self._empty and not data
        while data or not self._inner.needs_input:
            if self._inner.eof:  # another frame follows
                data = self._inner.unused_data + data
                if not data:
                    return
                self._inner = self._make()
            piece = self._inner.decompress(data, _STEP)
            data = b""
            if piece:
                yield piece


class _Brotli:
    """br: called again with no input until all output has been returned."""

    def __init__(self, package: Any) -> None:
        self._inner = package.Decompressor()
        self._error = package.error
        self._empty = True

    @property
    def is_complete(self) -> bool:
        return self._empty or self._inner.is_finished()

    def decompress(self, data: bytes) -> Iterator[bytes]:
        self._empty = self._empty and not data
        inner = self._inner
        while True:
            piece = self._step(data)
            if piece:
                yield piece
            if inner.is_finished() or (len(piece) < _STEP and inner.can_accept_more_data()):
                return
            data = b""

    def _step(self, data: bytes) -> bytes:
        try:
            piece: bytes = self._inner.process(data, output_buffer_limit=_STEP)
        except self._error:
            raise ValueError("not br data") from None
        return piece


class _Zstandard:
    """zstd by the package zstandard, whose output cannot be limited: so its input is small."""

    def __init__(self, package: Any) -> None:
        self._make = package.ZstdDecompressor(max_window_size=_WINDOW).decompressobj
        self._inner = self._make()
        self._error = package.ZstdError
        self._empty = True

    @property
    def is_complete(self) -> bool:
        return self._empty or self._inner.eof

    def decompress(self, data: bytes) -> Iterator[bytes]:
        self._empty = self._empty and not data
        try:
            for at in range(0, len(data), _SLICE):
                yield from self._step(data[at : at + _SLICE])
        except self._error:
            raise ValueError("not zstd data") from None

    def _step(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._inner.eof:  # another frame follows
                self._inner = self._make()
            yield self._inner.decompress(data)
            data = self._inner.unused_data if self._inner.eof else b""


_WINDOW: Final = 8 << 20  # the largest window of RFC 9659


def _zstd() -> _Codec:
    if _ZSTD[0] == "zstandard":
        return _Zstandard(import_module("zstandard"))
    package: Any = import_module("compression.zstd")

    def make() -> Any:
        return package.ZstdDecompressor(options={package.DecompressionParameter.window_log_max: 23})

    return _Stepwise(make)


def _brotli() -> _Codec:
    return _Brotli(import_module("brotli"))


_CODECS: Final[dict[str, Callable[[], _Codec]]] = {
    "gzip": lambda: _Zlib(gzip=True),
    "x-gzip": lambda: _Zlib(gzip=True),
    "deflate": lambda: _Zlib(gzip=False),
    "br": _brotli,
    "zstd": _zstd,
}


def _codecs(encoding: str) -> list[_Codec]:
    """The codec of each coding. They are listed in the order applied, so the last comes first."""
    names = [name.strip().lower() for name in encoding.split(",")]
    names = [name for name in reversed(names) if name in _CODECS]
    if len(names) > _MAX_LAYERS:
        raise TransportError(f"the response body is compressed more than {_MAX_LAYERS} times")
    return [_codec(name) for name in names]


def _codec(name: str) -> _Codec:
    if not _OPTIONAL.get(name, True):
        package = _PACKAGES[name]
        raise TransportError(f"the response is compressed as {name}: install {package}")
    return _CODECS[name]()
