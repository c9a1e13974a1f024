"""Bodies as they were before the server compressed them, within limits.

A compressed body may grow a thousandfold. So it is unpacked in small steps, and one that grows out
of proportion, or beyond the limit, ends in an error before it fills the memory.

gzip and deflate are Python's own; br needs the package brotli, zstd Python 3.14 or zstandard.

Each coding marks its end, so a body that was cut off is known, whoever cut it: a proxy may well
send half a body whose length is right. What follows the end of gzip and deflate is ignored, and a
coding that nobody offered to read, such as ``utf-8``, changes nothing: servers send both.
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

ACCEPTED: Final = ", ".join(["gzip", "deflate", *(n for n, there in _OPTIONAL.items() if there)])
"""The value of ``Accept-Encoding``."""

_PACKAGES: Final = {"br": "the package brotli", "zstd": "the package zstandard or Python 3.14"}
_GZIP: Final = b"\x1f\x8b"
_STEP: Final = 1 << 20
_SLICE: Final = 1 << 9
_MOST_LAYERS: Final = 3


class _Codec(Protocol):
    @property
    def whole(self) -> bool:
        """Whether nothing is missing at the end; an empty body is not packed."""
        ...

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

    def end(self) -> None:
        """The body has ended; ``TransportError`` if what was fed is not the whole of it."""
        if not all(codec.whole for codec in self._codecs or ()):
            raise TransportError(f"the answer broke off: its {self._encoding} has no end")

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
    """gzip, whose members may follow one another, or deflate with and without its header."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._inner: Any = None
        self._early = b""
        self._members = 0
        self._over = False

    @property
    def whole(self) -> bool:
        return self._inner is None and (self._members > 0 or not self._early)

    def unpack(self, data: bytes) -> Iterator[bytes]:
        data, piece = self._early + data, b""
        self._early = b""
        while data or len(piece) >= _STEP:  # a full piece: there may be more inside
            inner = self._inner or self._begun(data)
            if inner is None:
                return
            piece = inner.decompress(data, _STEP)
            data = self._rest(inner)
            if piece:
                yield piece

    def _begun(self, data: bytes) -> Any:
        """What unpacks the member that begins here, if one does: its first two bytes tell."""
        if len(data) < 2 and not self._over:
            self._early = data
            return None
        self._over = self._over or (self._members > 0 and not (self._gzip and data[:2] == _GZIP))
        if not self._over:
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
    """A decoder of the standard library's kind, which gives as much at a time as is asked for."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._inner = make()
        self._empty = True

    @property
    def whole(self) -> bool:
        return self._empty or self._inner.eof

    def unpack(self, data: bytes) -> Iterator[bytes]:
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
    """br: asked again with nothing until it has given all."""

    def __init__(self, package: Any) -> None:
        self._inner = package.Decompressor()
        self._error = package.error
        self._empty = True

    @property
    def whole(self) -> bool:
        return self._empty or self._inner.is_finished()

    def unpack(self, data: bytes) -> Iterator[bytes]:
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
            raise ValueError("it is not br") from None
        return piece


class _Zstandard:
    """zstd by the package zstandard, which knows no limit: fed so little that none is needed."""

    def __init__(self, package: Any) -> None:
        self._make = package.ZstdDecompressor(max_window_size=_WINDOW).decompressobj
        self._inner = self._make()
        self._error = package.ZstdError
        self._empty = True

    @property
    def whole(self) -> bool:
        return self._empty or self._inner.eof

    def unpack(self, data: bytes) -> Iterator[bytes]:
        self._empty = self._empty and not data
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
    "gzip": lambda: _Zlib(gzip=True),
    "x-gzip": lambda: _Zlib(gzip=True),
    "deflate": lambda: _Zlib(gzip=False),
    "br": _brotli,
    "zstd": _zstd,
}


def _codecs(encoding: str) -> list[_Codec]:
    """What undoes each coding. They are listed as they were applied, so the last comes first."""
    names = [name.strip().lower() for name in encoding.split(",")]
    known = [name for name in reversed(names) if name in _KNOWN]
    if len(known) > _MOST_LAYERS:
        raise TransportError("the answer is compressed too many times over")
    return [_codec(name) for name in known]


def _codec(name: str) -> _Codec:
    if not _OPTIONAL.get(name, True):
        package = _PACKAGES[name]
        raise TransportError(f"the answer is compressed as {name}, which needs {package}")
    return _KNOWN[name]()
