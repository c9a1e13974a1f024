"""``async with client.….connect() as connection``: the same for asyncio; see ``connection``."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import AsyncIterator, Generator
from inspect import isawaitable
from types import TracebackType
from typing import Any, Generic

from openai_oxide_runtime.errors.tree import OpenAIError, WebSocketConnectionClosedError
from openai_oxide_runtime.websocket.closed import NORMAL, WebSocketClosed
from openai_oxide_runtime.websocket.connection_state import (
    ConnectingState,
    ConnectionState,
    Heard,
    Said,
)
from openai_oxide_runtime.websocket.handshake import prepare, provider
from openai_oxide_runtime.websocket.wire import AsyncWire, async_open_wire

__all__ = ["AsyncConnecting", "AsyncConnection", "async_dial"]

log = logging.getLogger("openai_oxide")


async def async_dial(
    state: ConnectingState, query: Any, headers: Any, timeout: float | None = None
) -> AsyncWire:
    """Open a connection for a client."""
    ask = provider(state.context, headers)
    given = ask() if ask else None
    given = await given if isawaitable(given) else given
    handshake = prepare(state.context, state.channel, query, headers, given)
    return await async_open_wire(handshake, state.beat, state.bounded(timeout))


class AsyncConnection(ConnectionState[Heard], Generic[Heard, Said]):
    """A live connection. Tasks may send while one of them receives."""

    def __init__(self, wire: AsyncWire, opening: ConnectingState) -> None:
        super().__init__(wire, opening)
        self._left = asyncio.Event()
        self._retry.opened(time.monotonic())

    async def __aiter__(self) -> AsyncIterator[Heard]:
        """The events as they come, until the connection is closed."""
        while True:
            try:
                yield await self.recv()
            except WebSocketClosed as closed:
                if not await self._reconnect(closed):
                    self._raise_unless_clean(closed)
                    return

    async def recv(self, timeout: float | None = None) -> Heard:
        """The next event; TimeoutError if it does not come in time, which loses nothing."""
        event: Heard = self.parse_event(await self.recv_bytes(timeout))
        self._note(event)
        return event

    async def recv_bytes(self, timeout: float | None = None) -> bytes:
        """The next message as it came; ``parse_event`` makes an event of it."""
        message: bytes = await self._wire.receive(timeout)
        return message

    async def send(self, event: Said) -> None:
        """Send an event: a model or a dict."""
        await self.send_raw(self._frame(event))

    async def send_raw(self, data: bytes | str) -> None:
        """Send a message as it is. While the connection is being opened again, it waits."""
        if self._reconnecting:
            self._outbox.add(data)
            return
        self._retry.asked()
        await self._wire.send(data)

    async def dispatch_events(self) -> None:
        """Receive events and call who listens to them, until the connection is closed.

        Handlers may be coroutines. An ``error`` event that nobody listens to is raised.
        """
        async for event in self:
            for function in self._listening(event):
                outcome = function(event)
                if isawaitable(outcome):
                    await outcome

    async def close(self, *, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection."""
        self._left.set()
        self._reconnecting = False
        await self._wire.close(code, reason)

    async def _reconnect(self, closed: WebSocketClosed) -> bool:
        """Open the connection again, if that is wanted and may help."""
        code: int | None = closed.close_code
        try:
            while code is not None and not self._left.is_set():
                self._reconnecting = self._retry.wanted
                delay = self._retry.next_delay(code, random.random(), time.monotonic())
                if delay is None:
                    return False
                log.info("WebSocket closed (%d); opening it again in %.1f s", code, delay)
                if await self._left_within(delay):
                    return False
                code = await self._attempt(code)
            return not self._left.is_set()
        finally:
            self._reconnecting = False

    async def _left_within(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                return await self._left.wait()
        except TimeoutError:
            return False

    async def _attempt(self, code: int) -> int | None:
        """One attempt: None if it worked, else the code that decides about the next one."""
        try:
            wire = await self._dial(self._retry.query, self._retry.headers)
        except OpenAIError:
            return code
        self._retry.opened(time.monotonic())
        try:
            await self._take_over(wire)
        except WebSocketClosed as closed:
            return closed.close_code
        return None

    async def _take_over(self, wire: AsyncWire) -> None:
        """Send what waited, in order, then let others send."""
        while not self._left.is_set():
            if not self._outbox:
                self._wire, self._reconnecting = wire, False
                return
            self._retry.asked()
            await wire.send(self._outbox.peek())
            self._outbox.pop()
        await wire.close()

    async def _dial(self, query: Any, headers: Any) -> AsyncWire:
        return await async_dial(self._opening, query, headers)


class AsyncConnecting(ConnectingState, Generic[Heard, Said]):
    """A connection to be: enter it, call ``enter``, or await it, to open it."""

    _connection: AsyncConnection[Heard, Said] | None = None

    async def __aenter__(self) -> AsyncConnection[Heard, Said]:
        """Open the connection. Who calls this by hand must close it by hand."""
        wire = await async_dial(self, self.query, self.headers)
        connection: AsyncConnection[Heard, Said] = AsyncConnection(wire, self)
        try:
            await self._hand_over(connection)
        except BaseException:
            await connection.close()
            raise
        self._connection = connection
        return connection

    enter = __aenter__

    def __await__(self) -> Generator[Any, Any, AsyncConnection[Heard, Said]]:
        return self.__aenter__().__await__()

    async def _hand_over(self, connection: AsyncConnection[Heard, Said]) -> None:
        self.listeners.move_to(connection._listeners)
        try:
            while self.outbox:
                await connection.send_raw(self.outbox.peek())
                self.outbox.pop()
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
