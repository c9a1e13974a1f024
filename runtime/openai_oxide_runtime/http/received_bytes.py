"""Collect a response body in memory, up to a limit."""

from __future__ import annotations

from typing import Final

from openai_oxide_runtime.http.interface import TransportError, TransportLimit

__all__ = ["BodyBuffer", "check_size"]

_SMALL: Final = 1 << 12
_MAX_KEPT: Final = 1 << 20


class BodyBuffer:
    """A body in pieces, up to a limit. Small pieces are joined, since each object costs memory."""

    __slots__ = ("_limit", "_pieces", "_size", "_small")

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._pieces: list[bytes] = []
        self._small = bytearray()

    def add(self, piece: bytes) -> None:
        """Add the next piece; ``TransportLimit`` if the body is too large."""
        self._size += len(piece)
        check_size(self._size, self._limit)
        if len(piece) >= _SMALL:
            self._join_small()
            self._pieces.append(piece)
            return
        self._small += piece
        if len(self._small) >= _SMALL:
            self._join_small()

    def _join_small(self) -> None:
        if self._small:
            self._pieces.append(bytes(self._small))
            self._small.clear()

    def content(self) -> bytes:
        """The whole body."""
        self._join_small()
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)

    def attach_to(self, failure: TransportError) -> None:
        """Give a failure the part of the body that had arrived before it."""
        if not isinstance(failure, TransportLimit):
            failure.received = self.content()[:_MAX_KEPT]


def check_size(size: int, limit: int) -> None:
    """Raise ``TransportLimit`` for a body that is too large."""
    if size > limit:
        raise TransportLimit(f"the response body is larger than {limit} bytes")
