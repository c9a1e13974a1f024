"""One connection and the turns on it, for asyncio; see ``link``."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from typing import Any

from openai_oxide_lib.responses_websocket.shared_connection import (
    LinkState,
    Patience,
    until,
)
from openai_oxide_lib.responses_websocket.turn_router import State, Turn
from openai_oxide_runtime.errors.tree import APIResponseValidationError
from openai_oxide_runtime.websocket.closed import WebSocketClosed

__all__ = ["AsyncLink"]


class AsyncLink(LinkState):
    """A connection that is awaited. Its turns may be read by as many tasks."""

    def __init__(self, wire: Any, now: Callable[[], float], room: int) -> None:
        super().__init__(wire, now, room)
        self._moved: asyncio.Event | None = None
        self._loop = asyncio.get_running_loop()

    @property
    def usable(self) -> bool:
        """Whether a new turn may be sent over this connection, as far as is known."""
        return super().usable and self._loop is asyncio.get_running_loop()

    async def send(self, turn: Turn) -> None:
        """Send a turn that its lane has begun."""
        await self.wire.send(turn.frame, text=True)

    async def next(self, turn: Turn, patience: Patience) -> Any:
        """The next event of a turn, None after its last; TimeoutError if it is late."""
        await self._until(lambda: bool(turn.inbox) or self._over(turn), patience, turn)
        if turn.inbox:
            if len(turn.inbox) >= self._room:
                self._wake()
            return turn.inbox.popleft()
        if turn.state is not State.ENDED:
            self._raise_problem(turn)
        return None

    async def settle(self, lane: str | None, seconds: float) -> bool:
        """Read on until a lane is free, for so many seconds at most; whether it is."""
        try:
            await self._until(lambda: self._free(lane), until(seconds), None)
        except TimeoutError:
            return False
        return self._problem is None

    async def _until(self, done: Callable[[], bool], patience: Patience, turn: Turn | None) -> None:
        """Read, or wait for who reads, until something is so."""
        while not done():
            if self._reading:
                await self._wait(patience)
                continue
            self._reading = True
            try:
                await self._read(patience, turn)
            finally:
                self._reading = False
                self._wake()

    async def _read(self, patience: Patience, turn: Turn | None) -> None:
        """Read until something has moved."""
        while self._crowded(turn):
            await self._wait(patience)
        try:
            moved = False
            while not moved:
                moved = self._take_all(await self.wire.receive(patience()))
        except (WebSocketClosed, APIResponseValidationError) as problem:
            self._problem = problem

    async def _wait(self, patience: Patience) -> None:
        """Wait until something has moved."""
        self._moved = self._moved or asyncio.Event()
        async with asyncio.timeout(patience()):
            await self._moved.wait()

    def _wake(self) -> None:
        if self._moved is not None:
            self._moved.set()
            self._moved = None

    def give_up(self, turn: Turn) -> None:
        """Nobody waits for a turn any more."""
        turn.give_up()
        self._wake()

    async def alive(self, seconds: float) -> bool:
        """Whether the other side answers a ping within so many seconds."""
        return bool(await self.wire.alive(seconds))

    async def close(self) -> None:
        """Close the connection, unless it belongs to another process or event loop."""
        if self._process != os.getpid() or self._loop is not asyncio.get_running_loop():
            return
        if self.lanes.quiet:
            await self.wire.close()
        else:  # the server still sends what nobody waits for: no time for a farewell
            self.wire.abort()
