"""Bytes to text and lines while they arrive: stages that take pieces and are flushed at the end.

``Rechunk`` cuts bytes into equal pieces, ``Decode`` decodes them, ``Lines`` splits text at line
ends (``\\n``, ``\\r``, ``\\r\\n`` only: JSON strings may contain the others of Unicode).
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import Any, Final, Protocol

__all__ = ["Decode", "Lines", "Rechunk", "Stage", "Then", "encoding_of", "text_of"]


_CHARSET: Final = re.compile(r"charset\s*=\s*\"?([\w.:-]+)", re.IGNORECASE)
_LINE_END: Final = re.compile(r"\r\n|\n|\r")


class Stage(Protocol):
    """One step: pieces in, any number of pieces out."""

    def feed(self, piece: Any) -> list[Any]:
        """The output that ``piece`` completes."""
        ...

    def flush(self) -> list[Any]:
        """The remaining output at the end of the input."""
        ...


def encoding_of(content_type: str) -> str:
    """The ``charset`` of a content type; UTF-8 if it is missing or unknown."""
    match = _CHARSET.search(content_type)
    return _supported(match[1].lower()) if match else "utf-8"


@lru_cache(64)
def _supported(name: str) -> str:
    """The encoding of that name, if it decodes any bytes to text: some of Python's do not."""
    try:
        bytes(range(256)).decode(name, "replace")
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return "utf-8"


class Rechunk:
    """Pieces of exactly ``size`` bytes; as received if it is None."""

    def __init__(self, size: int | None) -> None:
        self._size = size
        self._buffer = bytearray()

    def feed(self, piece: bytes) -> list[bytes]:
        if self._size is None:
            return [piece] if piece else []
        self._buffer += piece
        whole = len(self._buffer) // self._size * self._size
        data = bytes(self._buffer[:whole])
        del self._buffer[:whole]
        return [data[at : at + self._size] for at in range(0, whole, self._size)]

    def flush(self) -> list[bytes]:
        rest, self._buffer = bytes(self._buffer), bytearray()
        return [rest] if rest else []


class Decode:
    """Decodes bytes; invalid ones become U+FFFD."""

    def __init__(self, encoding: str) -> None:
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def feed(self, piece: bytes) -> list[str]:
        text = self._decoder.decode(piece)
        return [text] if text else []

    def flush(self) -> list[str]:
        text = self._decoder.decode(b"", True)
        return [text] if text else []


class Lines:
    """Splits text into lines without their ends."""

    def __init__(self) -> None:
        self._waiting: list[str] = []
        self._after_cr = False

    def feed(self, piece: str) -> list[str]:
        if self._after_cr:
            piece = piece.removeprefix("\n")
        self._after_cr = piece.endswith("\r")
        *whole, rest = _LINE_END.split(piece)
        if whole:
            whole[0] = "".join([*self._waiting, whole[0]])
            self._waiting.clear()
        if rest:
            self._waiting.append(rest)
        return whole

    def flush(self) -> list[str]:
        rest = "".join(self._waiting)
        self._waiting.clear()
        return [rest] if rest else []


class Then:
    """Two stages in sequence."""

    def __init__(self, first: Stage, second: Stage) -> None:
        self._first = first
        self._second = second

    def feed(self, piece: Any) -> list[Any]:
        return [out for middle in self._first.feed(piece) for out in self._second.feed(middle)]

    def flush(self) -> list[Any]:
        last = [out for middle in self._first.flush() for out in self._second.feed(middle)]
        return last + self._second.flush()


def text_of(data: bytes) -> str:
    """Decode the data of an event as UTF-8; invalid bytes become U+FFFD."""
    return data.decode("utf-8", "replace")
