"""httpx responses, sync and async. Their bodies are read before httpx decompresses them."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable, Iterator
from time import monotonic
from typing import Any, Final

from openai_oxide_runtime.concurrency.deadlines import async_within, seconds_until, uninterrupted
from openai_oxide_runtime.http.decompression import Decompressor
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import HttpRequest, TransportError
from openai_oxide_runtime.http.received_bytes import BodyBuffer
from openai_oxide_runtime.http.redaction import Secrets
from openai_oxide_runtime.transports.httpx.log_filter import reading, sending
from openai_oxide_runtime.transports.httpx.moving_deadline import MovingDeadline

__all__ = ["AsyncHttpxResponse", "HttpxResponse", "close_abandoned"]

_MAX_DRAINED_PIECES: Final = 64


class _HttpxResponse:
    """The head of an httpx response, and the decompression of its body."""

    def __init__(
        self, request: HttpRequest, native: Any, transport: Any, times: MovingDeadline | None = None
    ) -> None:
        self._times = times
        self.request = request
        self.native = native
        self.status: int = native.status_code
        self.reason: str = native.reason_phrase
        self.headers = Headers(native.headers.raw)
        self.http_version: str = native.http_version
        self.closed = False
        self._transport = transport
        encoding = native.headers.get("content-encoding", "")
        self._decompressor = Decompressor(encoding, transport.limits) if encoding else None

    @property
    def secrets(self) -> Secrets:
        """The secrets of the proxy, which it may repeat."""
        return self._transport.secrets

    def _wait(self) -> None:
        """Begin to wait for the next piece."""
        if self._times is not None:
            self._times.deadline = self.request.deadline
            self._times.wait()

    def _decompress(self, data: bytes) -> Iterable[bytes]:
        return self._decompressor.feed(data) if self._decompressor else (data,)

    def _check_end(self) -> None:
        if self._decompressor is not None:
            self._decompressor.end()

    def _read_by_a_hook(self) -> bool:
        """Whether an event hook of the user has read, and so decompressed, the body."""
        if self.native.is_stream_consumed:
            self._decompressor = None
            return True
        return False

    def _failure(self, error: Exception) -> TransportError | None:
        return error if isinstance(error, TransportError) else self._transport.failure(error)


class HttpxResponse(_HttpxResponse):
    """A blocking response."""

    def __init__(
        self, request: HttpRequest, native: Any, transport: Any, times: MovingDeadline | None = None
    ) -> None:
        super().__init__(request, native, transport, times)
        self._needs_deadline: Any = None
        self._pieces = self._read()

    def chunks(self) -> Iterator[bytes]:
        """The body while it arrives, decompressed."""
        return self._pieces

    def read(self, limit: int) -> bytes:
        """The whole body, decompressed; ``TransportLimit`` if it is larger than ``limit`` bytes."""
        received = BodyBuffer(limit)
        try:
            for piece in self._pieces:
                received.add(piece)
        except TransportError as failure:
            received.attach_to(failure)
            raise
        finally:
            self.close()
        return received.content()

    def drain(self, seconds: float) -> None:
        """Read a small rest of the body for at most ``seconds``, so that the connection is kept."""
        self.request.deadline = min(monotonic() + seconds, self.request.deadline or float("inf"))
        self._bound_reads()
        with contextlib.suppress(TransportError):
            for _ in zip(self._pieces, range(_MAX_DRAINED_PIECES), strict=False):
                pass
        self.close()

    def close(self) -> None:
        """Return the connection to the pool if the body was read to its end, else close it."""
        with contextlib.suppress(ValueError):  # another thread is reading
            self._pieces.close()
        self._finish()

    def _finish(self) -> None:
        if not self.closed:
            self.closed = True
            if self._needs_deadline is not None:
                del self._needs_deadline.read  # before another thread can take the connection
            self.native.close()

    def _read(self) -> Generator[bytes, None, None]:
        try:
            self._bound_reads()
            self._wait()
            for data in self._raw_pieces():
                if self.request.deadline is not None:
                    seconds_until(self.request.deadline)
                yield from self._decompress(data)
                self._bound_reads()
                self._wait()
            self._check_end()
            return
        except Exception as error:
            failure = self._failure(error)
            if failure is None:
                raise
        finally:
            self._finish()
        raise failure.with_traceback(None)

    def _raw_pieces(self) -> Any:
        if self._read_by_a_hook():
            return (self.native.content,)
        stream = self.native.stream
        return reading(stream, (self.request, self.secrets)) if _is_logged() else stream

    def _bound_reads(self) -> None:
        """Apply the deadline to each read of the socket: httpx only has a timeout for each read."""
        if self.request.deadline is None:
            return
        stream = self.native.extensions.get("network_stream")
        read = getattr(stream, "read", None)
        if read is None or self._needs_deadline is not None or self.http_version == "HTTP/2":
            return

        def timed_read(size: int, timeout: float | None = None) -> Any:
            ends = self.request.deadline
            seconds = None if ends is None else seconds_until(ends)
            timeouts = [value for value in (timeout, seconds) if value is not None]
            return read(size, timeout=min(timeouts, default=None))

        stream.read = timed_read
        self._needs_deadline = stream


async def close_abandoned(times: MovingDeadline | None) -> None:
    """Close the connection of a cancelled request, if it has no other."""
    if times is not None and times.abandoned is not None:
        from openai_oxide_runtime.transports.httpx.cancellation import close_unused

        await close_unused(*times.abandoned)


class AsyncHttpxResponse(_HttpxResponse):
    """An async response."""

    def __init__(
        self, request: HttpRequest, native: Any, transport: Any, times: MovingDeadline | None = None
    ) -> None:
        super().__init__(request, native, transport, times)
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
            if pieces >= _MAX_DRAINED_PIECES:
                break

    async def close(self) -> None:
        """Return the connection to the pool if the body was read to its end, else close it."""
        with contextlib.suppress(RuntimeError):  # another task is reading
            await self._pieces.aclose()
        await self._finish()

    async def _finish(self) -> None:
        if not self.closed:
            self.closed = True
            # If cancelled, this would leave an unusable connection in the pool.
            await uninterrupted(self._close_native())

    async def _close_native(self) -> None:
        await self.native.aclose()
        await close_abandoned(self._times)

    async def _read(self) -> AsyncGenerator[bytes, None]:
        try:
            async for data in self._raw_pieces():
                for piece in self._decompress(data):
                    yield piece
            self._check_end()
            return
        except Exception as error:
            failure = self._failure(error)
            if failure is None:
                raise
        finally:
            await self._finish()
        raise failure.with_traceback(None)

    async def _raw_pieces(self) -> AsyncIterator[bytes]:
        if self._read_by_a_hook():
            yield self.native.content
            return
        stream = aiter(self.native.stream)
        while (piece := await self._next(stream)) is not None:
            yield piece

    async def _next(self, stream: AsyncIterator[bytes]) -> bytes | None:
        token = sending.set((self.request, self.secrets))
        try:
            self._wait()
            ends = self.request.deadline if self._times is None else self._times
            piece: bytes | None = await async_within(ends, anext(stream, None))
        finally:
            sending.reset(token)
        return piece


def _is_logged() -> bool:
    return logging.getLogger("httpcore.http11").isEnabledFor(logging.DEBUG)
