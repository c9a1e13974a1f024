"""``AsyncDirectTransport``: HTTP/1.1 over its own connections, async."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Iterator
from time import monotonic
from typing import TypeAlias

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
from openai_oxide_runtime.transports.http1.phase_timeouts import phase_seconds
from openai_oxide_runtime.transports.http1.request_head import (
    encode_body,
    encode_request,
    head_template,
    is_small,
)
from openai_oxide_runtime.transports.http1.response_body import (
    MAX_DRAINED_PIECES,
    BaseDirectResponse,
)
from openai_oxide_runtime.transports.http1.response_parser import ServerDisconnected

__all__ = ["AsyncDirectResponse", "AsyncDirectTransport"]

Piece: TypeAlias = bytes | memoryview


class AsyncDirectResponse(BaseDirectResponse):
    """An async response. It is its own iterator over the pieces of the body."""

    __slots__ = ("_body", "_connection", "_pool")

    def __init__(self, request: HttpRequest, connection: AsyncConnection, pool: AsyncPool) -> None:
        self._pool = pool
        self._body = b""
        self._connection: AsyncConnection | None = connection
        super().__init__(request, connection.parser, pool.limits)
        if connection.parser.complete:
            self._body = connection.take()
            self._release()

    async def read(self, limit: int) -> bytes:
        """The whole body, decompressed; ``TransportLimit`` if it is larger than ``limit`` bytes."""
        try:
            if self._connection is not None:
                self._body = await self._rest(self._connection, limit)
            return self._whole(self._body, limit)
        finally:
            self._finish()

    async def _rest(self, connection: AsyncConnection, limit: int) -> bytes:
        """Receive the rest of the body, up to the limit."""
        parser = connection.parser
        try:
            while not parser.complete:
                check_size(parser.size, limit)
                await connection.wait_for(WHOLE, limit)
        except TransportError as failure:
            self._attach_body(failure, parser, limit)
            raise
        return connection.take()

    def chunks(self) -> AsyncIterator[bytes]:
        """The body while it arrives, decompressed."""
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
                        self._release()
                data, self._body = self._body, b""
                if data and (piece := b"".join(self._decompress(data))):
                    return piece
            self._check_end()
        except BaseException:
            self._finish()
            raise
        self.closed = True
        raise StopAsyncIteration

    async def drain(self, seconds: float) -> None:
        """Read a small rest of the body for at most ``seconds``, so that the connection is kept."""
        try:
            if self._connection is not None:
                await self._drain(self._connection, seconds)
        finally:
            self._finish()

    async def _drain(self, connection: AsyncConnection, seconds: float) -> None:
        connection.deadline = min(monotonic() + seconds, connection.deadline or float("inf"))
        with contextlib.suppress(TransportError):
            for _ in range(MAX_DRAINED_PIECES):
                if connection.parser.complete:
                    break
                connection.take()
                await connection.wait_for(PIECE)

    async def close(self) -> None:
        """Return the connection to the pool if the body was read to its end, else close it."""
        self._finish()

    def _finish(self) -> None:
        self.closed = True
        self._body = b""
        self._release()

    def _release(self) -> None:
        """Return the connection to the pool, or close it if the body has not ended."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if connection.parser.complete:
            self._pool.put(connection)
        else:
            connection.close()

    def __del__(self) -> None:
        connection = self._connection
        if connection is not None and self._pool.generation == generation():
            with contextlib.suppress(RuntimeError):  # the event loop has ended
                self._pool.loop.call_soon_threadsafe(connection.close)


class AsyncDirectTransport:
    """The async ``DirectTransport``. It has a pool for each event loop."""

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        connections: ConnectionLimits = DEFAULT_CONNECTION_LIMITS,
        tls: TLSOptions | ssl.SSLContext | None = None,
    ) -> None:
        self._settings = (limits or Limits(), connections, tls)
        self._lock = lock()
        self._pools: dict[asyncio.AbstractEventLoop, AsyncPool] = {}
        self._last: AsyncPool | None = None
        self._closed = False

    async def send(self, request: HttpRequest) -> AsyncDirectResponse:
        """Send a request; return after the head of the response."""
        pool = self._last
        if (
            pool is None
            or pool.loop is not asyncio.get_running_loop()
            or pool.generation != generation()
        ):
            pool = self._pool()
        if request.deadline is not None:
            phase_seconds(None, request.deadline)
        template = head_template(request.head)
        data = encode_request(template, request)
        connection = None if request.fresh else pool.idle(template.origin)
        if connection is None:
            connection = await pool.open(template.origin, request, fresh=request.fresh)
        try:
            return await _exchange(request, data, connection, pool)
        except ServerDisconnected as error:
            if not connection.has_answered:
                raise
            failure = Unanswered(str(error))
        raise failure

    def _pool(self) -> AsyncPool:
        """The pool of the running event loop."""
        loop = asyncio.get_running_loop()
        with self._lock:
            if self._closed:
                raise RuntimeError("this transport is closed")
            pool = self._pools.get(loop)
            if pool is None or pool.generation != generation():
                alive = {other: p for other, p in self._pools.items() if not other.is_closed()}
                pool = AsyncPool(*self._settings)
                self._pools = {**alive, loop: pool}
            self._last = pool
            return pool

    async def close(self) -> None:
        """Close all connections. Nothing can be sent afterwards."""
        self._closed = True
        pool = self._pools.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            pool.close()
        self.__del__()

    def __del__(self) -> None:
        pools, self._pools, self._last = self._pools, {}, None
        for pool in pools.values():
            with contextlib.suppress(Exception):
                pool.abandon()


async def _exchange(
    request: HttpRequest, data: bytes, connection: AsyncConnection, pool: AsyncPool
) -> AsyncDirectResponse:
    """Send over this connection, and wait for the head of the response."""
    try:
        connection.begin(request)
        connection.write(data)
        if not is_small(request.body):
            await _upload(connection, request.body)
        if not connection.parser.has_head:
            await connection.wait_for(HEAD)
    except BaseException:
        connection.close()
        raise
    return AsyncDirectResponse(request, connection, pool)


async def _upload(connection: AsyncConnection, body: bytes | StreamBody | None) -> None:
    """Send a body, until a response refuses the rest of it."""
    pieces = encode_body(body)
    blocking = isinstance(body, StreamBody) and body.blocking
    while (piece := await _next(pieces, blocking=blocking)) is not None:
        if not await connection.send_piece(piece):
            connection.must_close = True
            return


async def _next(pieces: Iterator[Piece], *, blocking: bool) -> Piece | None:
    """The next piece; in a thread if producing it may block."""
    return await asyncio.to_thread(next, pieces, None) if blocking else next(pieces, None)
