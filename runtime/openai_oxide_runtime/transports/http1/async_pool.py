"""The connections of one event loop, for any number of its tasks."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from time import monotonic
from typing import Any, Final

from openai_oxide_runtime.core.forks import generation
from openai_oxide_runtime.http.interface import HttpRequest, TransportError
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import ConnectionLimits
from openai_oxide_runtime.http.tls_options import context_for
from openai_oxide_runtime.transports.http1.async_connect import dialled
from openai_oxide_runtime.transports.http1.async_connection import AsyncConnection
from openai_oxide_runtime.transports.http1.idle_connections import Shelf
from openai_oxide_runtime.transports.http1.origin import Origin
from openai_oxide_runtime.transports.http1.phase_timeouts import (
    CONNECT,
    POOL,
    seconds_for,
    too_late,
)
from openai_oxide_runtime.transports.http1.tls_layer import Channel

__all__ = ["AsyncPool"]

_BUFFER: Final = 1 << 18


class AsyncPool:
    """Idle connections, and a turn for each that may be opened."""

    def __init__(self, limits: Limits, connections: ConnectionLimits, tls: Any) -> None:
        self.limits = limits
        self.born = generation()
        self.loop = asyncio.get_running_loop()
        self._most = connections.max_connections or float("inf")
        self._shelf = Shelf(connections)
        self._tls = tls
        self._sessions: dict[Origin, Any] = {}
        self._turns: deque[asyncio.Future[None]] = deque()
        self._open = 0
        self._buffer = memoryview(bytearray(_BUFFER))
        self._closed = False

    def idle(self, origin: Origin) -> AsyncConnection | None:
        """A connection that has been used before and is ready for more."""
        while (connection := self._shelf.take(origin)) is not None:
            if connection.expires > monotonic() and connection.is_silent:
                return connection
            connection.close()
        return None

    async def open(
        self, origin: Origin, request: HttpRequest, *, fresh: bool = False
    ) -> AsyncConnection:
        """A new connection, or one that became idle while this one waited for its turn."""
        found = await self._my_turn(origin, request, fresh=fresh)
        return found or await self._connected(origin, request)

    async def _connected(self, origin: Origin, request: HttpRequest) -> AsyncConnection:
        connection = AsyncConnection(origin, self.limits, self.loop, self._buffer)
        connection.on_lost = self._lost
        try:
            async with asyncio.timeout(seconds_for(request.timeout[CONNECT], request.deadline)):
                await self._connect(connection)
        except BaseException as error:
            connection.close()
            if isinstance(error, TimeoutError):
                raise too_late(CONNECT, request.deadline) from None
            if isinstance(error, OSError):
                raise TransportError(str(error) or type(error).__name__) from None
            raise
        return connection

    async def _connect(self, connection: AsyncConnection) -> None:
        origin = connection.origin
        opened = await dialled(origin)
        try:
            await self.loop.create_connection(lambda: connection, sock=opened)
        except BaseException:
            opened.close()
            raise
        if origin.secure:
            session = self._sessions.get(origin)
            await connection.shake_hands(Channel(context_for(self._tls), origin.host, session))

    async def _my_turn(
        self, origin: Origin, request: HttpRequest, *, fresh: bool
    ) -> AsyncConnection | None:
        """Wait until one more may be opened, unless one becomes idle before."""
        seconds = seconds_for(request.timeout[POOL], request.deadline)
        ends = None if seconds is None else monotonic() + seconds
        while True:
            if self._closed:
                raise RuntimeError("this transport is closed")
            if not fresh and (found := self.idle(origin)) is not None:
                return found
            if self._open >= self._most and (oldest := self._shelf.oldest()) is not None:
                oldest.close()
            if self._open < self._most:
                self._open += 1
                return None
            try:
                await self._wait(ends)
            except TimeoutError:
                raise too_late(POOL, request.deadline) from None

    async def _wait(self, ends: float | None) -> None:
        turn = self.loop.create_future()
        self._turns.append(turn)
        try:
            async with asyncio.timeout(None if ends is None else max(0.0, ends - monotonic())):
                await turn
        except BaseException:
            if turn.done() and not turn.cancelled():
                self._next()  # the turn came together with the end of the wait
            raise
        finally:
            with suppress(ValueError):
                self._turns.remove(turn)

    def _next(self) -> None:
        """Somebody who waits may look again."""
        while self._turns:
            turn = self._turns.popleft()
            if not turn.done():
                turn.set_result(None)
                return

    def put(self, connection: AsyncConnection) -> None:
        """Take back a connection whose answer has been read."""
        connection.rest()
        if not connection.told:  # now that an answer has been read, there is one
            connection.told = True
            self._sessions[connection.origin] = connection.session
        reusable = connection.parser.reusable and not connection.spoiled and not connection.closed
        if not reusable or self._closed or connection.has_unsent:
            connection.close()
            return
        now = monotonic()
        self._shelf.put(connection.origin, connection, now)
        if self._turns:
            self._next()
        for old in self._shelf.sweep(now):
            old.close()

    def _lost(self, connection: AsyncConnection) -> None:
        """A connection was closed, by us or by the server."""
        self._shelf.remove(connection.origin, connection)
        self._open -= 1
        self._next()

    def close(self) -> None:
        """Close all that are idle. Those in use are closed when they come back."""
        self._closed = True
        for connection in self._shelf.clear():
            connection.close()
        while self._turns:
            self._next()

    def abandon(self) -> None:
        """``close`` from wherever the last reference to the transport was dropped."""
        if self.born == generation() and not self._closed and not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self.close)
