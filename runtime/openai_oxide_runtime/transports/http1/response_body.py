"""What the answers of both colours share: their head, and a body that may be packed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from typing import Final

from openai_oxide_runtime.http.decompression import Decompressor
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import HttpRequest, TransportError, TransportLimit
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.received_bytes import BodyBuffer, check_size
from openai_oxide_runtime.transports.http1.response_parser import Parser

__all__ = ["MOST_DRAINED", "Answer", "gathered"]

MOST_DRAINED: Final = 64


class Answer:
    """The head of an answer, and how its body is unpacked."""

    __slots__ = ("_phrase", "_unpacker", "_version", "closed", "headers", "request", "status")

    def __init__(self, request: HttpRequest, parser: Parser, limits: Limits) -> None:
        self.request = request
        self.status: int = parser.status
        self.headers = Headers(parser.headers, parser.found)
        self._phrase = b"".join(parser.phrase)
        self._version = parser.version
        self.closed = False
        """Whether nothing more can be read."""
        self._unpacker: Decompressor | None = None
        if b"content-encoding" in parser.found:
            self._unpacker = Decompressor(self.headers["content-encoding"], limits)

    @property
    def reason(self) -> str:
        """The words after the status."""
        return self._phrase.decode("latin-1")

    @property
    def http_version(self) -> str:
        """The version of HTTP that the server speaks."""
        return f"HTTP/{self._version}"

    def _plain(self, data: bytes) -> Iterable[bytes]:
        return (data,) if self._unpacker is None else self._unpacker.feed(data)

    def _ended(self) -> None:
        """All pieces of the body have been taken; raises if they are not all that there was."""
        if self._unpacker is not None:
            self._unpacker.end()

    def _whole(self, data: bytes, limit: int) -> bytes:
        """The body, all of which is in ``data``, if it keeps to the limit."""
        check_size(len(data), limit)
        return data if self._unpacker is None else gathered(self._unpacked(data), limit)

    def _unpacked(self, data: bytes) -> Iterator[bytes]:
        yield from self._plain(data)
        self._ended()

    def _cut(self, failure: TransportError, parser: Parser, limit: int) -> None:
        """Tell the failure that ended the body what can be read of what had arrived."""
        if not isinstance(failure, TransportLimit):
            with contextlib.suppress(TransportError):
                gathered(self._until(failure, parser.take()), limit)

    def _until(self, failure: TransportError, data: bytes) -> Iterator[bytes]:
        yield from self._plain(data)
        raise failure

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} of {self.request!r}>"


def gathered(pieces: Iterable[bytes], limit: int) -> bytes:
    """All pieces in one, if that keeps to the limit; a failure is told what had come before."""
    received = BodyBuffer(limit)
    try:
        for piece in pieces:
            received.add(piece)
    except TransportError as failure:
        received.attach_to(failure)
        raise
    return received.content()
