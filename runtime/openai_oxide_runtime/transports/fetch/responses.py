"""A response of ``fetch``: its head, and its body read piece by piece as it arrives."""

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
from openai_oxide_runtime.transports.fetch.abort_controller import Flight
from openai_oxide_runtime.transports.fetch.javascript import complaint, js, js_error

__all__ = ["AsyncFetchResponse", "timely"]

_SILENT: Final = "no response within the timeout"
_MOST_DRAINED: Final = 64


async def timely(work: Any, phase: float | None, deadline: float | None) -> Any:
    """Await ``work`` for ``phase`` seconds at most, and not beyond the deadline."""
    if deadline is not None and (phase is None or deadline < monotonic() + phase):
        return await async_within(deadline, work)
    if phase is None:
        return await work
    try:
        async with asyncio.timeout(phase):
            return await work
    except TimeoutError:
        raise TransportTimeout(_SILENT) from None


class AsyncFetchResponse:
    """The head of a response. The engine has unpacked the body, and does not say its protocol."""

    http_version = "HTTP"

    def __init__(self, request: HttpRequest, native: Any, flight: Flight) -> None:
        self.request = request
        self.native = native
        self.status: int = native.status
        self.reason: str = native.statusText
        self.headers = Headers(_headers(native))
        self.closed = False
        self._flight = flight
        self._pieces = self._read()

    def chunks(self) -> AsyncIterator[bytes]:
        """The body, unpacked, as it arrives."""
        return self._pieces

    async def read(self, limit: int) -> bytes:
        """The whole body; ``TransportLimit`` if it is larger than ``limit``."""
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
        """Read on for a moment: what is left of the body is its end."""
        with contextlib.suppress(TransportError):
            await async_within(monotonic() + seconds, self._exhaust())
        await self.close()

    async def _exhaust(self) -> None:
        pieces = 0
        async for _ in self._pieces:
            pieces += 1
            if pieces == _MOST_DRAINED:
                return

    async def close(self) -> None:
        """Let go of the connection; what has not been read is not sent any more."""
        with contextlib.suppress(RuntimeError):  # another task is in the midst of reading
            await self._pieces.aclose()
        self._finish()

    def _finish(self) -> None:
        self.closed = True
        self._flight.end()

    async def _read(self) -> AsyncGenerator[bytes, None]:
        try:
            async for piece in self._arriving():
                yield piece
            return
        except js_error() as error:
            failure = TransportError(complaint(error))
        finally:
            self._finish()
        raise failure

    async def _arriving(self) -> AsyncIterator[bytes]:
        if not self.native.body:  # as after HEAD, or with 204
            return
        reader = self.native.body.getReader()
        patience, deadline = self.request.timeout.read, self.request.deadline
        while not (read := await timely(reader.read(), patience, deadline)).done:
            yield read.value.to_bytes()


def _headers(native: Any) -> list[tuple[str, str]]:
    """The headers without those that tell of the body as it was before it was unpacked."""
    pairs = [(name, value) for name, value in js().Array.from_(native.headers).to_py()]
    packed = any(name.lower() == "content-encoding" for name, _ in pairs)
    gone = ("content-encoding", "content-length") if packed else ()
    return [pair for pair in pairs if pair[0].lower() not in gone]
