"""Bodies as they were before the server compressed them, within limits.

A compressed body may grow a thousandfold. So it is unpacked in small steps, and one that grows out
of proportion, or beyond the limit, ends in an error before it fills the memory.

gzip and deflate are Python's own; br needs the package brotli, zstd Python 3.14 or zstandard.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final, Protocol

from .options import Limits
from .transport import TransportError, TransportLimit

__all__ = ["ACCEPTED", "Decompressor"]

_ZSTD: Final = tuple(name for name in ("compression", "zstandard") if find_spec(name))
_OPTIONAL: Final = {"br": bool(find_spec("brotli")), "zstd": bool(_ZSTD)}

ACCEPTED: Final = ", ".join(["gzip", "deflate", *(n for n, there in _OPTIONAL.items() if there)])
"""The value of ``Accept-Encoding``."""

_STEP: Final = 1 << 20
_SLICE: Final = 1 << 9
_MOST_LAYERS: Final = 3


class _Codec(Protocol):
    def unpack(self, data: bytes) -> Iterator[bytes]: ...


class Decompressor:
    """Unpacks the body of one answer, piece by piece, by its ``Content-Encoding``."""

    __slots__ = ("_codecs", "_encoding", "_limits", "_packed", "_unpacked")

    def __init__(self, encoding: str, limits: Limits) -> None:
        self._encoding = encoding
        self._codecs: list[_Codec] | None = None
        self._limits = limits
        self._packed = 0
        self._unpacked = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The plain bytes that ``data``, the next piece of the body, brings."""
        if self._codecs is None:  # only now: an answer that nobody reads need not be understood
            self._codecs = _codecs(self._encoding)
        self._packed += len(data)
        for piece in self._through(data, self._codecs):
            self._unpacked += len(piece)
            self._check()
            yield piece

    def _through(self, data: bytes, codecs: list[_Codec]) -> Iterator[bytes]:
        if not codecs:
            yield data
            return
        try:
            for piece in codecs[0].unpack(data):
                yield from self._through(piece, codecs[1:])
        except (zlib.error, ValueError) as error:
            raise TransportError(f"the answer's body cannot be unpacked: {error}") from None

    def _check(self) -> None:
        limits = self._limits
        if self._unpacked > limits.free_bytes and self._unpacked > self._packed * limits.ratio:
            raise TransportLimit(
                f"the answer's body grows more than {limits.ratio:.0f} times when unpacked"
            )


class _Zlib:
    """gzip, or deflate with and without its header; several gzip members may follow one another."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._inner = zlib.decompressobj(window)
        self._started = False

    def unpack(self, data: bytes) -> Iterator[bytes]:
        piece = b""
        while data or len(piece) >= _STEP:  # a full piece: there may be more inside
            piece = self._step(data)
            data = self._rest()
            if piece:
                yield piece

    def _step(self, data: bytes) -> bytes:
        try:
            piece = self._inner.decompress(data, _STEP)
        except zlib.error:
            if self._started or self._window != zlib.MAX_WBITS:
                raise
            self._inner = zlib.decompressobj(-zlib.MAX_WBITS)  # deflate without its header
            piece = self._inner.decompress(data, _STEP)
        self._started = True
        return piece

    def _rest(self) -> bytes:
        if not self._inner.eof:
            return self._inner.unconsumed_tail
        rest = self._inner.unused_data
        if rest:
            self._inner = zlib.decompressobj(self._window)
        return rest


class _Stepwise:
    """A decoder of the standard library's kind, which gives as much at a time as is asked for."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._inner = make()

    def unpack(self, data: bytes) -> Iterator[bytes]:
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
    """br: asked again with nothing until it has given all."""

    def __init__(self, package: Any) -> None:
        self._inner = package.Decompressor()
        self._error = package.error

    def unpack(self, data: bytes) -> Iterator[bytes]:
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
            raise ValueError("it is not br") from None
        return piece


class _Zstandard:
    """zstd by the package zstandard, which knows no limit: fed so little that none is needed."""

    def __init__(self, package: Any) -> None:
        self._make = package.ZstdDecompressor(max_window_size=_WINDOW).decompressobj
        self._inner = self._make()
        self._error = package.ZstdError

    def unpack(self, data: bytes) -> Iterator[bytes]:
        try:
            for at in range(0, len(data), _SLICE):
                yield from self._step(data[at : at + _SLICE])
        except self._error:
            raise ValueError("it is not zstd") from None

    def _step(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._inner.eof:  # another frame follows
                self._inner = self._make()
            yield self._inner.decompress(data)
            data = self._inner.unused_data if self._inner.eof else b""


_WINDOW: Final = 8 << 20  # what RFC 9659 lets a server ask for


def _zstd() -> _Codec:
    if _ZSTD[0] == "zstandard":
        return _Zstandard(import_module("zstandard"))
    package: Any = import_module("compression.zstd")

    def make() -> Any:
        return package.ZstdDecompressor(options={package.DecompressionParameter.window_log_max: 23})

    return _Stepwise(make)


def _brotli() -> _Codec:
    return _Brotli(import_module("brotli"))


_KNOWN: Final[dict[str, Callable[[], _Codec]]] = {
    "gzip": lambda: _Zlib(zlib.MAX_WBITS | 16),
    "x-gzip": lambda: _Zlib(zlib.MAX_WBITS | 16),
    "deflate": lambda: _Zlib(zlib.MAX_WBITS),
    "br": _brotli,
    "zstd": _zstd,
}


def _codecs(encoding: str) -> list[_Codec]:
    """What undoes each coding. They are listed as they were applied, so the last comes first."""
    names = [name.strip().lower() for name in encoding.split(",")]
    if len(names) > _MOST_LAYERS:
        raise TransportError("the answer is compressed too many times over")
    return [_codec(name) for name in reversed(names) if name not in ("", "identity")]


def _codec(name: str) -> _Codec:
    if name not in _KNOWN or not _OPTIONAL.get(name, True):
        raise TransportError(f"the answer is compressed in an unknown way ({name[:20]!r})")
    return _KNOWN[name]()
