"""The connections of one event loop, for any number of its tasks."""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from contextlib import suppress
from time import monotonic
from typing import Final

from openai_oxide_runtime.core.forks import generation
from openai_oxide_runtime.http.interface import HttpRequest, TransportError
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import ConnectionLimits
from openai_oxide_runtime.http.tls_options import TLSOptions, context_for
from openai_oxide_runtime.transports.http1.async_connect import connect
from openai_oxide_runtime.transports.http1.async_connection import AsyncConnection
from openai_oxide_runtime.transports.http1.idle_connections import IdleConnections
from openai_oxide_runtime.transports.http1.origin import Origin
from openai_oxide_runtime.transports.http1.phase_timeouts import (
    CONNECT,
    POOL,
    phase_seconds,
    timeout_error,
)
from openai_oxide_runtime.transports.http1.tls_layer import TLSLayer

__all__ = ["AsyncPool"]

_BUFFER: Final = 1 << 18


class AsyncPool:
    """Idle connections, and waiters for one of ``max_connections``."""

    def __init__(
        self, limits: Limits, connections: ConnectionLimits, tls: TLSOptions | ssl.SSLContext | None
    ) -> None:
        self.limits = limits
        self.generation = generation()
        self.loop = asyncio.get_running_loop()
        self._max_connections = connections.max_connections or float("inf")
        self._idle = IdleConnections(connections)
        self._tls = tls
        self._sessions: dict[Origin, ssl.SSLSession | None] = {}
        self._waiters: deque[asyncio.Future[None]] = deque()
        self._open = 0
        self._buffer = memoryview(bytearray(_BUFFER))
        self._closed = False

    def idle(self, origin: Origin) -> AsyncConnection | None:
        """An idle connection that can be used; None if there is none."""
        while (connection := self._idle.take(origin)) is not None:
            if connection.expires > monotonic() and connection.is_idle:
                return connection
            connection.close()
        return None

    async def open(
        self, origin: Origin, request: HttpRequest, *, fresh: bool = False
    ) -> AsyncConnection:
        """A new connection, or one that became idle during the wait for it."""
        connection = await self._acquire(origin, request, fresh=fresh)
        return connection or await self._new(origin, request)

    async def _new(self, origin: Origin, request: HttpRequest) -> AsyncConnection:
        connection = AsyncConnection(origin, self.limits, self.loop, self._buffer)
        connection.on_close = self._on_close
        try:
            async with asyncio.timeout(phase_seconds(request.timeout[CONNECT], request.deadline)):
                await self._connect(connection)
        except BaseException as error:
            connection.close()
            if isinstance(error, TimeoutError):
                raise timeout_error(CONNECT, request.deadline) from None
            if isinstance(error, OSError):
                raise TransportError(str(error) or type(error).__name__) from None
            raise
        return connection

    async def _connect(self, connection: AsyncConnection) -> None:
        origin = connection.origin
        sock = await connect(origin)
        try:
            await self.loop.create_connection(lambda: connection, sock=sock)
        except BaseException:
            sock.close()
            raise
        if origin.secure:
            session = self._sessions.get(origin)
            await connection.handshake(TLSLayer(context_for(self._tls), origin.host, session))

    async def _acquire(
        self, origin: Origin, request: HttpRequest, *, fresh: bool
    ) -> AsyncConnection | None:
        """Wait until an idle connection can be used, or (None) a new one be opened."""
        seconds = phase_seconds(request.timeout[POOL], request.deadline)
        deadline = None if seconds is None else monotonic() + seconds
        while True:
            if self._closed:
                raise RuntimeError("this transport is closed")
            if not fresh and (connection := self.idle(origin)) is not None:
                return connection
            if self._open >= self._max_connections and (oldest := self._idle.oldest()) is not None:
                oldest.close()
            if self._open < self._max_connections:
                self._open += 1
                return None
            try:
                await self._wait(deadline)
            except TimeoutError:
                raise timeout_error(POOL, request.deadline) from None

    async def _wait(self, deadline: float | None) -> None:
        waiter = self.loop.create_future()
        self._waiters.append(waiter)
        try:
            async with asyncio.timeout(
                None if deadline is None else max(0.0, deadline - monotonic())
            ):
                await waiter
        except BaseException:
            if waiter.done() and not waiter.cancelled():
                self._wake_one()  # it was woken and cancelled at once: wake another
            raise
        finally:
            with suppress(ValueError):
                self._waiters.remove(waiter)

    def _wake_one(self) -> None:
        """Wake the first waiter, to try again."""
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return

    def put(self, connection: AsyncConnection) -> None:
        """Return a connection whose response has been read."""
        connection.become_idle()
        if not connection.has_answered:  # TLS 1.3 sends the session after the handshake
            connection.has_answered = True
            self._sessions[connection.origin] = connection.session
        reusable = (
            connection.parser.reusable and not connection.must_close and not connection.closed
        )
        if not reusable or self._closed or connection.has_unsent:
            connection.close()
            return
        now = monotonic()
        self._idle.put(connection.origin, connection, now)
        if self._waiters:
            self._wake_one()
        for old in self._idle.sweep(now):
            old.close()

    def _on_close(self, connection: AsyncConnection) -> None:
        """A connection was closed, by either side."""
        self._idle.remove(connection.origin, connection)
        self._open -= 1
        self._wake_one()

    def close(self) -> None:
        """Close all idle connections. Active ones are closed when they are returned."""
        self._closed = True
        for connection in self._idle.clear():
            connection.close()
        while self._waiters:
            self._wake_one()

    def abandon(self) -> None:
        """``close``, from any thread: the last reference to the transport was dropped."""
        if self.generation == generation() and not self._closed and not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self.close)
