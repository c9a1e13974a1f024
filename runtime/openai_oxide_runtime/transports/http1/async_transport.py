"""``AsyncDirectTransport``: requests over our own connections, awaited."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Iterator
from time import monotonic
from typing import Any

from openai_oxide_runtime.core.forks import generation, lock
from openai_oxide_runtime.http.interface import (
    HttpRequest,
    StreamBody,
    TransportError,
    Unanswered,
)
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.received_bytes import check_size
from openai_oxide_runtime.http.timeouts import (
    DEFAULT_CONNECTION_LIMITS,
    ConnectionLimits,
)
from openai_oxide_runtime.http.tls_options import TLSOptions
from openai_oxide_runtime.transports.http1.async_connection import (
    HEAD,
    PIECE,
    WHOLE,
    AsyncConnection,
)
from openai_oxide_runtime.transports.http1.async_pool import AsyncPool
from openai_oxide_runtime.transports.http1.phase_timeouts import seconds_for
from openai_oxide_runtime.transports.http1.request_head import (
    framed,
    is_small,
    opening,
    prepared,
)
from openai_oxide_runtime.transports.http1.response_body import MOST_DRAINED, Answer
from openai_oxide_runtime.transports.http1.response_parser import Unheard

__all__ = ["AsyncDirectResponse", "AsyncDirectTransport"]


class AsyncDirectResponse(Answer):
    """An answer whose body is awaited. It is its own iterator over the body's pieces."""

    __slots__ = ("_body", "_connection", "_pool")

    def __init__(self, request: HttpRequest, connection: AsyncConnection, pool: AsyncPool) -> None:
        self._pool = pool
        self._body = b""
        self._connection: AsyncConnection | None = connection
        super().__init__(request, connection.parser, pool.limits)
        if connection.parser.complete:
            self._body = connection.take()
            self._let_go()

    async def read(self, limit: int) -> bytes:
        """The whole body."""
        try:
            if self._connection is not None:
                self._body = await self._rest(self._connection, limit)
            return self._whole(self._body, limit)
        finally:
            self._finish()

    async def _rest(self, connection: AsyncConnection, limit: int) -> bytes:
        """Wait for the end, or for where the body is too large."""
        parser = connection.parser
        try:
            while not parser.complete:
                check_size(parser.size, limit)
                await connection.wait_for(WHOLE, limit)
        except TransportError as failure:
            self._cut(failure, parser, limit)
            raise
        return connection.take()

    def chunks(self) -> AsyncIterator[bytes]:
        """The body, unpacked, as it arrives."""
        return self

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        try:
            while (connection := self._connection) is not None or self._body:
                if connection is not None:
                    if not (connection.parser.size or connection.parser.complete):
                        connection.deadline = self.request.deadline  # a stream may have moved it
                        await connection.wait_for(PIECE)
                    self._body = connection.take()
                    if connection.parser.complete:
                        self._let_go()
                data, self._body = self._body, b""
                if data and (piece := b"".join(self._plain(data))):
                    return piece
            self._ended()
        except BaseException:
            self._finish()
            raise
        self.closed = True
        raise StopAsyncIteration

    async def drain(self, seconds: float) -> None:
        """Read on for a moment: what is left of the body is its end."""
        try:
            if self._connection is not None:
                await self._drain(self._connection, seconds)
        finally:
            self._finish()

    async def _drain(self, connection: AsyncConnection, seconds: float) -> None:
        connection.deadline = min(monotonic() + seconds, connection.deadline or float("inf"))
        with contextlib.suppress(TransportError):
            for _ in range(MOST_DRAINED):
                if connection.parser.complete:
                    break
                connection.take()
                await connection.wait_for(PIECE)

    async def close(self) -> None:
        """Back to the pool if the body was read to its end, else closed."""
        self._finish()

    def _finish(self) -> None:
        self.closed = True
        self._body = b""
        self._let_go()

    def _let_go(self) -> None:
        """Give the connection back, or close it if there is more to come on it."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if connection.parser.complete:
            self._pool.put(connection)
        else:
            connection.close()

    def __del__(self) -> None:
        connection = self._connection
        if connection is not None and self._pool.born == generation():
            with contextlib.suppress(RuntimeError):  # the event loop has ended
                self._pool.loop.call_soon_threadsafe(connection.close)


class AsyncDirectTransport:
    """``DirectTransport`` for asyncio. Each event loop that uses it has a pool of its own."""

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        connections: ConnectionLimits = DEFAULT_CONNECTION_LIMITS,
        tls: TLSOptions | ssl.SSLContext | None = None,
    ) -> None:
        self._settings = (limits or Limits(), connections, tls)
        self._lock = lock()
        self._pools: dict[Any, AsyncPool] = {}
        self._last: AsyncPool | None = None
        self._closed = False

    async def send(self, request: HttpRequest) -> AsyncDirectResponse:
        """Send the request; back with the head of the answer."""
        pool = self._last
        if pool is None or pool.loop is not asyncio.get_running_loop() or pool.born != generation():
            pool = self._pool()
        if request.deadline is not None:
            seconds_for(None, request.deadline)
        memo = prepared(request.head)
        data = opening(memo, request)
        connection = None if request.fresh else pool.idle(memo.origin)
        if connection is None:
            connection = await pool.open(memo.origin, request, fresh=request.fresh)
        try:
            return await _asked(request, data, connection, pool)
        except Unheard as end:
            if not connection.told:
                raise
            failure = Unanswered(str(end))
        raise failure

    def _pool(self) -> AsyncPool:
        """The pool of the running event loop."""
        loop = asyncio.get_running_loop()
        with self._lock:
            if self._closed:
                raise RuntimeError("this transport is closed")
            pool = self._pools.get(loop)
            if pool is None or pool.born != generation():
                kept = {known: p for known, p in self._pools.items() if not known.is_closed()}
                pool = AsyncPool(*self._settings)
                self._pools = {**kept, loop: pool}
            self._last = pool
            return pool

    async def close(self) -> None:
        """Close every connection. Nothing can be sent afterwards."""
        self._closed = True
        here = self._pools.pop(asyncio.get_running_loop(), None)
        if here is not None:
            here.close()
        self.__del__()

    def __del__(self) -> None:
        pools, self._pools, self._last = self._pools, {}, None
        for pool in pools.values():
            with contextlib.suppress(Exception):
                pool.abandon()


async def _asked(
    request: HttpRequest, data: bytes, connection: AsyncConnection, pool: AsyncPool
) -> AsyncDirectResponse:
    """Send over this connection, and wait for the head of the answer."""
    try:
        connection.begin(request)
        connection.write(data)
        if not is_small(request.body):
            await _upload(connection, request.body)
        if not connection.parser.head:
            await connection.wait_for(HEAD)
    except BaseException:
        connection.close()
        raise
    return AsyncDirectResponse(request, connection, pool)


async def _upload(connection: AsyncConnection, body: bytes | StreamBody | None) -> None:
    """Send a body, until a refusal of it comes in."""
    pieces = framed(body)
    blocking = isinstance(body, StreamBody) and body.blocking
    while (piece := await _next(pieces, blocking=blocking)) is not None:
        if not await connection.send_piece(piece):
            connection.spoiled = True
            return


async def _next(pieces: Iterator[Any], *, blocking: bool) -> Any:
    """The next piece; made in a thread where that may wait for a disk."""
    return await asyncio.to_thread(next, pieces, None) if blocking else next(pieces, None)
