"""One connection and the turns on it, async; see ``shared_connection``."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from openai_oxide_lib.responses_websocket.shared_connection import (
    EventTimeout,
    SharedConnectionState,
    within,
)
from openai_oxide_lib.responses_websocket.turn_router import State, Turn
from openai_oxide_runtime.errors.tree import APIResponseValidationError
from openai_oxide_runtime.websocket.closed import WebSocketClosed
from openai_oxide_runtime.websocket.socket import AsyncSocket

if TYPE_CHECKING:
    from openai_oxide.models.responses import ResponsesServerEvent

__all__ = ["AsyncSharedConnection"]


class AsyncSharedConnection(SharedConnectionState):
    """An async connection. Each of its turns may be read by its own task."""

    def __init__(self, socket: AsyncSocket, now: Callable[[], float], max_queue: int) -> None:
        super().__init__(socket, now, max_queue)
        self._changed: asyncio.Event | None = None
        self._loop = asyncio.get_running_loop()

    @property
    def usable(self) -> bool:
        """Whether a new turn may be sent over this connection, as far as is known."""
        return super().usable and self._loop is asyncio.get_running_loop()

    async def send(self, turn: Turn) -> None:
        """Send a turn that the router has registered."""
        await self.socket.send(turn.frame, text=True)

    async def next(self, turn: Turn, event_timeout: EventTimeout) -> ResponsesServerEvent | None:
        """Return the next event of a turn; None after its last. Raises ``TimeoutError``."""
        await self._read_until(
            lambda: bool(turn.events) or self._is_over(turn), event_timeout, turn
        )
        if turn.events:
            if len(turn.events) >= self._max_queue:
                self._wake()
            return turn.events.popleft()
        if turn.state is not State.ENDED:
            self._raise_problem(turn)
        return None

    async def settle(self, stream_id: str | None, seconds: float) -> bool:
        """Read until a ``stream_id`` has no turn in progress; False if it still has one."""
        try:
            await self._read_until(lambda: self._is_free(stream_id), within(seconds), None)
        except TimeoutError:
            return False
        return self._problem is None

    async def _read_until(
        self, is_done: Callable[[], bool], event_timeout: EventTimeout, turn: Turn | None
    ) -> None:
        """Read, or wait while another one reads, until a condition holds."""
        while not is_done():
            if self._reading:
                await self._wait(event_timeout)
                continue
            self._reading = True
            try:
                await self._read(event_timeout, turn)
            finally:
                self._reading = False
                self._wake()

    async def _read(self, event_timeout: EventTimeout, turn: Turn | None) -> None:
        """Read until a state has changed."""
        while self._is_other_full(turn):
            await self._wait(event_timeout)
        try:
            changed = False
            while not changed:
                changed = self._take_all(await self.socket.receive(event_timeout()))
        except (WebSocketClosed, APIResponseValidationError) as problem:
            self._problem = problem

    async def _wait(self, event_timeout: EventTimeout) -> None:
        """Wait until a state has changed."""
        self._changed = self._changed or asyncio.Event()
        async with asyncio.timeout(event_timeout()):
            await self._changed.wait()

    def _wake(self) -> None:
        if self._changed is not None:
            self._changed.set()
            self._changed = None

    def abandon(self, turn: Turn) -> None:
        """Drop the events of a turn: its caller does not wait for it any more."""
        turn.abandon()
        self._wake()

    async def alive(self, seconds: float) -> bool:
        """Whether the peer answers a ping within so many seconds."""
        return bool(await self.socket.alive(seconds))

    async def close(self) -> None:
        """Close the connection, unless it belongs to another process or event loop."""
        if self._process != os.getpid() or self._loop is not asyncio.get_running_loop():
            return
        if self.router.is_empty:
            await self.socket.close()
        else:  # the server still sends events; a closing handshake would have to wait for them
            self.socket.abort()
