"""Responses that come by way of the library, awaited piece by piece."""

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
    """A response whose body is awaited. It is its own iterator over the body's pieces.

    The library tells no reason: it is the usual one for the status, as HTTP/2 has none either.
    """

    def __init__(
        self, request: HttpRequest, stream: Any, native: Any, leave: Callable[[], None]
    ) -> None:
        self.closed = False
        self._stream: Any = stream
        self._body = native.body_reader
        self._leave = leave
        self._born = generation()
        self._loop = asyncio.get_running_loop()
        self._unpacker: Decompressor | None = None
        self.request = request
        self.status: int = native.status
        self.reason = _REASONS.get(self.status, "")
        self.http_version: str = native.version.replace("2.0", "2")
        self.headers = Headers(_pairs(native.headers))
        length = self.headers.get("content-length", "")
        self._left = int(length) if length.isdecimal() else -1

    def keep_to(self, limits: Limits) -> None:
        """Hold headers and body to the limits; ``TransportLimit`` if the headers are too large."""
        size = sum(len(name) + len(value) for name, value in self.headers.multi_items())
        if size > limits.header_bytes:
            self._finish()
            raise TransportLimit("its headers are larger than the limit")
        if encoding := self.headers.get("content-encoding"):
            self._unpacker = Decompressor(encoding, limits)

    async def read(self, limit: int) -> bytes:
        """The whole body."""
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
        """The body, unpacked, as it arrives."""
        return self

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        piece = await self.next_piece()
        if piece is None:
            raise StopAsyncIteration
        return piece

    async def next_piece(self) -> bytes | None:
        """The next piece, unpacked; None at the end."""
        try:
            while not self.closed and (data := await self._received()) is not None:
                if self._unpacker is not None:
                    data = b"".join(self._unpacker.feed(data))
                if data:
                    return data
            if self._unpacker is not None and not self.closed:
                self._unpacker.end()
        except BaseException:
            self._finish()
            raise
        self._finish()
        return None

    async def _received(self) -> bytes | None:
        request = self.request
        if self._left == 0:  # its end is known without waiting for it
            return None
        try:
            async with asyncio.timeout(phase_seconds(request.timeout[READ], request.deadline)):
                data = await self._body.read_chunk()
        except TimeoutError:
            raise timeout_error(READ, request.deadline) from None
        except Exception as error:
            found = failure(error, request)
            if found is None:
                raise
            raise found from None
        if data is None:
            return None
        self._left -= len(data)
        return bytes(data)

    async def drain(self, seconds: float) -> None:
        """Read on for a moment: what is left of the body is its end."""
        self.request.deadline = min(monotonic() + seconds, self.request.deadline or float("inf"))
        with contextlib.suppress(TransportError):
            for _ in range(MAX_DRAINED_PIECES):
                if await self.next_piece() is None:
                    break
        self._finish()

    async def close(self) -> None:
        """Let go of the connection, or of the one stream on it."""
        self._finish()

    def _finish(self) -> None:
        self.closed = True
        stream, self._stream = self._stream, None
        if stream is not None:
            close(stream)
            self._leave()

    def __del__(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None and self._born == generation():
            close(stream)
            with contextlib.suppress(RuntimeError):  # the event loop has ended
                self._loop.call_soon_threadsafe(self._leave)


def close(stream: Any) -> None:
    """Tell the library, which takes note at once: nothing has to be awaited for it."""
    leaving = stream.__aexit__(None, None, None)
    with contextlib.suppress(StopIteration, Exception):
        leaving.send(None)
    leaving.close()


def _pairs(native: Any) -> list[tuple[str, str]]:
    """The headers; without those of which the library says nothing, as they are beyond ASCII."""
    try:
        return list(native.items())
    except ValueError:
        return [pair for name in dict.fromkeys(native) for pair in _readable(native, name)]


def _readable(native: Any, name: str) -> list[tuple[str, str]]:
    try:
        return [(name, value) for value in native.getall(name)]
    except ValueError:
        return []
