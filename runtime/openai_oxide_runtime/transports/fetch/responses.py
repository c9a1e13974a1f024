"""A response of ``fetch``: its head, and its body, read piece by piece as it arrives."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator
from time import monotonic
from typing import Any, Final

from openai_oxide_runtime.concurrency.deadlines import async_within
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import (
    HttpRequest,
    TransportError,
    TransportTimeout,
)
from openai_oxide_runtime.http.received_bytes import BodyBuffer
from openai_oxide_runtime.transports.fetch.abort_controller import ActiveRequest
from openai_oxide_runtime.transports.fetch.javascript import error_text, js, js_error

__all__ = ["AsyncFetchResponse", "within_timeout"]

_NO_RESPONSE: Final = "no response within the timeout"
_MAX_DRAINED_PIECES: Final = 64


async def within_timeout(work: Any, phase: float | None, deadline: float | None) -> Any:
    """Await ``work`` for at most ``phase`` seconds, and not beyond the deadline."""
    if deadline is not None and (phase is None or deadline < monotonic() + phase):
        return await async_within(deadline, work)
    if phase is None:
        return await work
    try:
        async with asyncio.timeout(phase):
            return await work
    except TimeoutError:
        raise TransportTimeout(_NO_RESPONSE) from None


class AsyncFetchResponse:
    """An async response. The engine decompresses its body, and does not tell its HTTP version."""

    http_version = "HTTP"

    def __init__(self, request: HttpRequest, native: Any, active: ActiveRequest) -> None:
        self.request = request
        self.native = native
        self.status: int = native.status
        self.reason: str = native.statusText
        self.headers = Headers(_headers(native))
        self.closed = False
        self._active = active
        self._pieces = self._read()

    def chunks(self) -> AsyncIterator[bytes]:
        """The body while it arrives, decompressed."""
        return self._pieces

    async def read(self, limit: int) -> bytes:
        """The whole body, decompressed; ``TransportLimit`` if it is larger than ``limit`` bytes."""
        received = BodyBuffer(limit)
        try:
            async for piece in self._pieces:
                received.add(piece)
        except TransportError as failure:
            received.attach_to(failure)
            raise
        finally:
            await self.close()
        return received.content()

    async def drain(self, seconds: float) -> None:
        """Read a small rest of the body for at most ``seconds``, so that the connection is kept."""
        with contextlib.suppress(TransportError):
            await async_within(monotonic() + seconds, self._exhaust())
        await self.close()

    async def _exhaust(self) -> None:
        pieces = 0
        async for _ in self._pieces:
            pieces += 1
            if pieces == _MAX_DRAINED_PIECES:
                return

    async def close(self) -> None:
        """Release the connection. The rest of the body is not received."""
        with contextlib.suppress(RuntimeError):  # another task is reading
            await self._pieces.aclose()
        self._finish()

    def _finish(self) -> None:
        self.closed = True
        self._active.end()

    async def _read(self) -> AsyncGenerator[bytes, None]:
        try:
            async for piece in self._arriving():
                yield piece
            return
        except js_error() as error:
            failure = TransportError(error_text(error))
        finally:
            self._finish()
        raise failure

    async def _arriving(self) -> AsyncIterator[bytes]:
        if not self.native.body:  # as after HEAD, or with 204
            return
        reader = self.native.body.getReader()
        timeout, deadline = self.request.timeout.read, self.request.deadline
        while not (result := await within_timeout(reader.read(), timeout, deadline)).done:
            yield result.value.to_bytes()


def _headers(native: Any) -> list[tuple[str, str]]:
    """The headers, without those of the compressed body, which the engine has decompressed."""
    pairs = [(name, value) for name, value in js().Array.from_(native.headers).to_py()]
    is_compressed = any(name.lower() == "content-encoding" for name, _ in pairs)
    omitted = ("content-encoding", "content-length") if is_compressed else ()
    return [pair for pair in pairs if pair[0].lower() not in omitted]
