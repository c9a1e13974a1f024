"""Bodies as they were before the server compressed them, within limits.

A compressed body may grow a thousandfold. So it is unpacked in small steps, and one that grows out
of proportion, or beyond the limit, ends in an error before it fills the memory.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from typing import Final, Protocol

from .options import Limits
from .transport import TransportError, TransportLimit

__all__ = ["ACCEPTED", "Decompressor"]

ACCEPTED: Final = "gzip, deflate"
_STEP: Final = 1 << 20
_MOST_LAYERS: Final = 3


class _Codec(Protocol):
    def unpack(self, data: bytes) -> Iterator[bytes]: ...


class Decompressor:
    """Unpacks the body of one answer, piece by piece, by its ``Content-Encoding``."""

    __slots__ = ("_codecs", "_limits", "_packed", "_unpacked")

    def __init__(self, encoding: str, limits: Limits) -> None:
        names = [name.strip().lower() for name in encoding.split(",")]
        if len(names) > _MOST_LAYERS:
            raise TransportError("the answer is compressed too many times over")
        # Encodings are listed in the order they were applied, so the last is unpacked first.
        self._codecs = [_codec(name) for name in reversed(names) if name not in ("", "identity")]
        self._limits = limits
        self._packed = 0
        self._unpacked = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The plain bytes that ``data``, the next piece of the body, brings."""
        self._packed += len(data)
        for piece in self._through(data, 0):
            self._unpacked += len(piece)
            self._check()
            yield piece

    def _through(self, data: bytes, at: int) -> Iterator[bytes]:
        if at == len(self._codecs):
            yield data
            return
        try:
            for piece in self._codecs[at].unpack(data):
                yield from self._through(piece, at + 1)
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


def _codec(name: str) -> _Codec:
    known: dict[str, Callable[[], _Codec]] = {
        "gzip": lambda: _Zlib(zlib.MAX_WBITS | 16),
        "x-gzip": lambda: _Zlib(zlib.MAX_WBITS | 16),
        "deflate": lambda: _Zlib(zlib.MAX_WBITS),
    }
    if name not in known:
        raise TransportError(f"the answer is compressed in an unknown way ({name[:20]!r})")
    return known[name]()
