"""What the answers of both colours share: their head, and a body that may be packed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from ..decompress import Decompressor
from ..headers import Headers
from ..options import Limits
from ..transport import HttpRequest, TransportLimit
from .parsing import Parser

__all__ = ["MOST_DRAINED", "Answer", "check_size"]

MOST_DRAINED: Final = 64


class Answer:
    """The head of an answer, and how its body is unpacked."""

    __slots__ = ("_phrase", "_unpack", "_version", "closed", "headers", "request", "status")

    def __init__(self, request: HttpRequest, parser: Parser, limits: Limits) -> None:
        self.request = request
        self.status: int = parser.status
        self.headers = Headers(parser.headers, parser.found)
        self._phrase = b"".join(parser.phrase)
        self._version = parser.version
        self.closed = False
        """Whether nothing more can be read."""
        self._unpack: Any = None
        if b"content-encoding" in parser.found:
            self._unpack = Decompressor(self.headers["content-encoding"], limits).feed

    @property
    def reason(self) -> str:
        """The words after the status."""
        return self._phrase.decode("latin-1")

    @property
    def http_version(self) -> str:
        """The version of HTTP that the server speaks."""
        return f"HTTP/{self._version}"

    def _plain(self, data: bytes) -> Iterable[bytes]:
        return (data,) if self._unpack is None else self._unpack(data)

    def _whole(self, data: bytes, limit: int) -> bytes:
        """The body, all of which is in ``data``, if it keeps to the limit."""
        check_size(len(data), limit)
        return data if self._unpack is None else self._gathered(self._unpack(data), limit)

    def _gathered(self, pieces: Iterable[bytes], limit: int) -> bytes:
        found, size = [], 0
        for piece in pieces:
            size += len(piece)
            check_size(size, limit)
            found.append(piece)
        return b"".join(found)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} of {self.request!r}>"


def check_size(size: int, limit: int) -> None:
    """Raise ``TransportLimit`` for a body that is too large."""
    if size > limit:
        raise TransportLimit(f"it is larger than {limit} bytes")
