"""The common part of sync and async responses: the head, and a body that may be compressed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from typing import Final

from openai_oxide_runtime.http.decompression import Decompressor
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import HttpRequest, TransportError, TransportLimit
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.received_bytes import BodyBuffer, check_size
from openai_oxide_runtime.http.response_head import reason_phrase, version
from openai_oxide_runtime.transports.http1.response_parser import Parser

__all__ = ["MAX_DRAINED_PIECES", "BaseDirectResponse", "join_pieces"]

MAX_DRAINED_PIECES: Final = 64


class BaseDirectResponse:
    """The head of a response, and the decompression of its body."""

    __slots__ = ("_decompressor", "_head", "closed", "headers", "request", "status")

    def __init__(self, request: HttpRequest, parser: Parser, limits: Limits) -> None:
        self.request = request
        self.status: int = parser.status
        self._head = parser.head
        self.headers = Headers((), parser.head)
        self.closed = False
        """Whether the body has ended or was closed."""
        self._decompressor: Decompressor | None = None
        if parser.is_encoded:
            self._decompressor = Decompressor(self.headers["content-encoding"], limits)

    @property
    def reason(self) -> str:
        """The reason phrase."""
        return reason_phrase(self._head)

    @property
    def http_version(self) -> str:
        """The protocol version of the response."""
        return version(self._head)

    def _decompress(self, data: bytes) -> Iterable[bytes]:
        return (data,) if self._decompressor is None else self._decompressor.feed(data)

    def _check_end(self) -> None:
        """The body has ended; raises if its compressed data has not."""
        if self._decompressor is not None:
            self._decompressor.end()

    def _whole(self, data: bytes, limit: int) -> bytes:
        """Decompress a body that is complete in ``data``, up to the limit."""
        check_size(len(data), limit)
        return data if self._decompressor is None else join_pieces(self._all_pieces(data), limit)

    def _all_pieces(self, data: bytes) -> Iterator[bytes]:
        yield from self._decompress(data)
        self._check_end()

    def _attach_body(self, failure: TransportError, parser: Parser, limit: int) -> None:
        """Attach the part of the body that had arrived to the failure that ended it."""
        if not isinstance(failure, TransportLimit):
            with contextlib.suppress(TransportError):
                join_pieces(self._until(failure, parser.take()), limit)

    def _until(self, failure: TransportError, data: bytes) -> Iterator[bytes]:
        yield from self._decompress(data)
        raise failure

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} of {self.request!r}>"


def join_pieces(pieces: Iterable[bytes], limit: int) -> bytes:
    """Join the pieces, up to the limit. A failure gets the pieces that came before it."""
    received = BodyBuffer(limit)
    try:
        for piece in pieces:
            received.add(piece)
    except TransportError as failure:
        received.attach_to(failure)
        raise
    return received.content()
