"""An answer's body on its way into memory."""

from __future__ import annotations

from typing import Final

from openai_oxide_runtime.http.interface import TransportError, TransportLimit

__all__ = ["Received", "check_size"]

_SMALL: Final = 1 << 12
_MOST_KEPT: Final = 1 << 20


class Received:
    """A body in pieces, up to a limit. Small ones are put together: each has a price."""

    __slots__ = ("_limit", "_pieces", "_size", "_small")

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._pieces: list[bytes] = []
        self._small = bytearray()

    def add(self, piece: bytes) -> None:
        """Take in the next piece; ``TransportLimit`` if the body is too large."""
        self._size += len(piece)
        check_size(self._size, self._limit)
        if len(piece) >= _SMALL:
            self._settle()
            self._pieces.append(piece)
            return
        self._small += piece
        if len(self._small) >= _SMALL:
            self._settle()

    def _settle(self) -> None:
        if self._small:
            self._pieces.append(bytes(self._small))
            self._small.clear()

    def whole(self) -> bytes:
        """All of it."""
        self._settle()
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)

    def until(self, failure: TransportError) -> None:
        """Tell the failure that ended it the beginning of what had arrived."""
        if not isinstance(failure, TransportLimit):
            failure.received = self.whole()[:_MOST_KEPT]


def check_size(size: int, limit: int) -> None:
    """Raise ``TransportLimit`` for a body that is too large."""
    if size > limit:
        raise TransportLimit(f"it is larger than {limit} bytes")
