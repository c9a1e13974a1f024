"""``async with client.….connect() as connection``: typed events over a WebSocket, for asyncio.

See ``connection`` for what happens when a connection is lost.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import AsyncIterator, Generator
from inspect import isawaitable
from types import TracebackType
from typing import Generic

from openai_oxide_runtime.errors.tree import OpenAIError, WebSocketConnectionClosedError
from openai_oxide_runtime.websocket.closed import NORMAL, WebSocketClosed
from openai_oxide_runtime.websocket.connection_state import (
    ClientEventT,
    ConnectionState,
    ConnectorState,
    ServerEventT,
    frame_of,
)
from openai_oxide_runtime.websocket.handshake import credential_provider, prepare
from openai_oxide_runtime.websocket.socket import AsyncSocket, async_open_socket

__all__ = ["AsyncConnection", "AsyncConnector", "async_dial"]

log = logging.getLogger("openai_oxide")


async def async_dial(connector: ConnectorState, timeout: float | None = None) -> AsyncSocket:
    """Open a connection for a client, in at most ``timeout`` seconds."""
    query, headers = connector.full_query, connector.retry.headers
    provider = credential_provider(connector.context, headers)
    key = provider() if provider else None
    key = await key if isawaitable(key) else key
    handshake = prepare(connector.context, connector.channel, query, headers, key)
    return await async_open_socket(
        handshake, connector.heartbeat, connector.options_within(timeout)
    )


class AsyncConnection(ConnectionState[ServerEventT], Generic[ServerEventT, ClientEventT]):
    """An open connection. Any task may send; one at a time may receive."""

    def __init__(self, socket: AsyncSocket, connector: ConnectorState) -> None:
        super().__init__(socket, connector)
        self._closing = asyncio.Event()
        self._retry.note_opened(time.monotonic())

    async def __aiter__(self) -> AsyncIterator[ServerEventT]:
        """Yield the events in the order of their arrival, until the connection is closed."""
        while True:
            try:
                yield await self.recv()
            except WebSocketClosed as closed:
                if not await self._reconnect(closed):
                    self._raise_unless_clean(closed)
                    return

    async def recv(self, timeout: float | None = None) -> ServerEventT:
        """Return the next event.

        Raises ``TimeoutError`` if none arrives within ``timeout`` seconds; no event is lost by
        that. Raises ``WebSocketClosed`` at the end of the connection.
        """
        event: ServerEventT = self.parse_event(await self.recv_bytes(timeout))
        self._note_end(event)
        return event

    async def recv_bytes(self, timeout: float | None = None) -> bytes:
        """Return the next message undecoded; ``parse_event`` decodes it. Raises as ``recv``."""
        message: bytes = await self._socket.receive(timeout)
        return message

    async def send(self, event: ClientEventT) -> None:
        """Send an event: a model, or a dict. Raises ``WebSocketClosed`` on a closed connection."""
        await self.send_raw(frame_of(event))

    async def send_raw(self, data: bytes | str) -> None:
        """Send a message as it is. While the connection is reopened, the message is queued."""
        if self._reconnecting:
            self._send_queue.add(data)
            return
        self._retry.note_sent()
        await self._socket.send(data)

    async def dispatch_events(self) -> None:
        """Receive events and call their handlers, until the connection is closed.

        Handlers may be coroutine functions. An ``error`` event without a handler is raised.
        """
        async for event in self:
            for function in self._listeners_of(event):
                result = function(event)
                if isawaitable(result):
                    await result

    async def close(self, *, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection with a close frame of this code and reason."""
        self._closing.set()
        self._reconnecting = False
        await self._socket.close(code, reason)

    async def _reconnect(self, closed: WebSocketClosed) -> bool:
        """Reopen the connection, if reconnecting is enabled and the close code permits it."""
        code: int | None = closed.close_code
        try:
            while code is not None and not self._closing.is_set():
                self._reconnecting = self._retry.enabled
                delay = self._retry.next_delay(code, random.random(), time.monotonic())
                if delay is None:
                    return False
                log.info("WebSocket closed (code %d); reconnecting in %.1f s", code, delay)
                if await self._closing_within(delay):
                    return False
                code = await self._attempt(code)
            return not self._closing.is_set()
        finally:
            self._reconnecting = False

    async def _closing_within(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                return await self._closing.wait()
        except TimeoutError:
            return False

    async def _attempt(self, code: int) -> int | None:
        """Make one attempt: None if it succeeded, else the close code that the next one judges."""
        try:
            socket = await async_dial(self._connector)
        except OpenAIError:
            return code
        self._retry.note_opened(time.monotonic())
        try:
            await self._take_over(socket)
        except WebSocketClosed as closed:
            return closed.close_code
        return None

    async def _take_over(self, socket: AsyncSocket) -> None:
        """Send the queued messages in order, then make ``socket`` the one to send on."""
        while not self._closing.is_set():
            if not self._send_queue:
                self._socket, self._reconnecting = socket, False
                return
            self._retry.note_sent()
            await socket.send(self._send_queue.peek())
            self._send_queue.pop()
        await socket.close()


class AsyncConnector(ConnectorState, Generic[ServerEventT, ClientEventT]):
    """Opens a connection: as an ``async with`` block, by ``enter()``, or when awaited."""

    _connection: AsyncConnection[ServerEventT, ClientEventT] | None = None

    async def __aenter__(self) -> AsyncConnection[ServerEventT, ClientEventT]:
        """Open the connection and return it. Outside ``async with`` the caller must close it."""
        socket = await async_dial(self)
        connection: AsyncConnection[ServerEventT, ClientEventT] = AsyncConnection(socket, self)
        try:
            await self._send_queued(connection)
        except BaseException:
            await connection.close()
            raise
        self._connection = connection
        return connection

    enter = __aenter__

    def __await__(self) -> Generator[object, None, AsyncConnection[ServerEventT, ClientEventT]]:
        return self.__aenter__().__await__()

    async def _send_queued(self, connection: AsyncConnection[ServerEventT, ClientEventT]) -> None:
        self.listeners.move_to(connection._listeners)
        try:
            while self.send_queue:
                await connection.send_raw(self.send_queue.peek())
                self.send_queue.pop()
        except WebSocketConnectionClosedError as closed:
            raise self._unsent(closed) from None

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._connection is not None:
            await self._connection.close()
