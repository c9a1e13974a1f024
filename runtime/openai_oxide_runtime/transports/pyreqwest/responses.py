"""Responses of pyreqwest, read piece by piece."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from http import HTTPStatus
from time import monotonic
from typing import Any, Final

from openai_oxide_runtime.core.forks import generation
from openai_oxide_runtime.http.decompression import Decompressor
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import HttpRequest, TransportError, TransportLimit
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.received_bytes import BodyBuffer
from openai_oxide_runtime.transports.http1.phase_timeouts import (
    READ,
    phase_seconds,
    timeout_error,
)
from openai_oxide_runtime.transports.http1.response_body import MAX_DRAINED_PIECES
from openai_oxide_runtime.transports.pyreqwest.clients import failure

__all__ = ["AsyncPyreqwestResponse", "close"]

_REASONS: Final = {int(status): status.phrase for status in HTTPStatus}


class AsyncPyreqwestResponse:
    """An async response. It is its own iterator over the pieces of the body.

    pyreqwest does not expose the reason phrase, and HTTP/2 has none: it is the standard one.
    """

    def __init__(
        self, request: HttpRequest, stream: Any, native: Any, on_close: Callable[[], None]
    ) -> None:
        self.closed = False
        self._stream: Any = stream
        self._body = native.body_reader
        self._on_close = on_close
        self._generation = generation()
        self._loop = asyncio.get_running_loop()
        self._decompressor: Decompressor | None = None
        self.request = request
        self.status: int = native.status
        self.reason = _REASONS.get(self.status, "")
        self.http_version: str = native.version.replace("2.0", "2")
        self.headers = Headers(_pairs(native.headers))
        length = self.headers.get("content-length", "")
        self._remaining = int(length) if length.isdecimal() else -1

    def apply_limits(self, limits: Limits) -> None:
        """Apply the limits; ``TransportLimit`` if the headers are too large."""
        size = sum(len(name) + len(value) for name, value in self.headers.multi_items())
        if size > limits.header_bytes:
            self._finish()
            raise TransportLimit("the response headers are larger than the limit")
        if encoding := self.headers.get("content-encoding"):
            self._decompressor = Decompressor(encoding, limits)

    async def read(self, limit: int) -> bytes:
        """The whole body, decompressed; ``TransportLimit`` if it is larger than ``limit`` bytes."""
        received = BodyBuffer(limit)
        try:
            while (piece := await self.next_piece()) is not None:
                received.add(piece)
        except TransportError as failure:
            received.attach_to(failure)
            raise
        finally:
            self._finish()
        return received.content()

    def chunks(self) -> AsyncIterator[bytes]:
        """The body while it arrives, decompressed."""
        return self

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        piece = await self.next_piece()
        if piece is None:
            raise StopAsyncIteration
        return piece

    async def next_piece(self) -> bytes | None:
        """The next piece, decompressed; None at the end."""
        try:
            while not self.closed and (data := await self._received()) is not None:
                if self._decompressor is not None:
                    data = b"".join(self._decompressor.feed(data))
                if data:
                    return data
            if self._decompressor is not None and not self.closed:
                self._decompressor.end()
        except BaseException:
            self._finish()
            raise
        self._finish()
        return None

    async def _received(self) -> bytes | None:
        request = self.request
        if self._remaining == 0:  # complete by its Content-Length: do not wait for the end
            return None
        try:
            async with asyncio.timeout(phase_seconds(request.timeout[READ], request.deadline)):
                data = await self._body.read_chunk()
        except TimeoutError:
            raise timeout_error(READ, request.deadline) from None
        except Exception as error:
            failed = failure(error, request)
            if failed is None:
                raise
            raise failed from None
        if data is None:
            return None
        self._remaining -= len(data)
        return bytes(data)

    async def drain(self, seconds: float) -> None:
        """Read a small rest of the body for at most ``seconds``, so that the connection is kept."""
        self.request.deadline = min(monotonic() + seconds, self.request.deadline or float("inf"))
        with contextlib.suppress(TransportError):
            for _ in range(MAX_DRAINED_PIECES):
                if await self.next_piece() is None:
                    break
        self._finish()

    async def close(self) -> None:
        """Release the connection, or the HTTP/2 stream."""
        self._finish()

    def _finish(self) -> None:
        self.closed = True
        stream, self._stream = self._stream, None
        if stream is not None:
            close(stream)
            self._on_close()

    def __del__(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None and self._generation == generation():
            close(stream)
            with contextlib.suppress(RuntimeError):  # the event loop has ended
                self._loop.call_soon_threadsafe(self._on_close)


def close(stream: Any) -> None:
    """Close a stream of the library, which does that at the first step: no need to await it."""
    work = stream.__aexit__(None, None, None)
    with contextlib.suppress(StopIteration, Exception):
        work.send(None)
    work.close()


def _pairs(native: Any) -> list[tuple[str, str]]:
    """The headers, without non-ASCII ones, for which the library raises an error."""
    try:
        return list(native.items())
    except ValueError:
        return [pair for name in dict.fromkeys(native) for pair in _readable(native, name)]


def _readable(native: Any, name: str) -> list[tuple[str, str]]:
    try:
        return [(name, value) for value in native.getall(name)]
    except ValueError:
        return []
