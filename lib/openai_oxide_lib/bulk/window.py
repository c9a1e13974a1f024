"""How many requests of a job are in flight: few at first, fewer after a 429, more as all goes well.

The first answers tell the server's limits before many requests are out, as in TCP's slow start.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Final

__all__ = ["Window"]

_FIRST: Final = 4
"""Requests in flight before the first answer."""


class Window:
    """A limit of concurrent requests. It doubles each round until the first 429 or ``most``.

    A 429 halves it, and it then grows by one each round. After a 429 nothing starts for the seconds
    that the server asks for.
    """

    def __init__(self, most: int) -> None:
        if most < 1:
            raise ValueError(f"concurrency must be 1 or more, not {most}")
        self.most = most
        self.limit = float(min(most, _FIRST))
        self.active = 0
        self.paused_until = 0.0
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._next_cut = 0.0
        self._starts = True

    async def enter(self) -> None:
        """Wait for a place."""
        while self.active >= int(self.limit):
            waiter = asyncio.get_running_loop().create_future()
            self._waiting.append(waiter)
            await waiter
        self.active += 1

    def leave(self) -> None:
        """Give the place back."""
        self.active -= 1
        self._wake()

    def succeeded(self) -> None:
        """A response arrived: widen the window a little."""
        if self.limit < self.most:
            growth = 1.0 if self._starts else 1.0 / self.limit
            self.limit = min(float(self.most), self.limit + growth)

    def throttled(self, now: float, pause: float) -> None:
        """The server answered 429: halve the window, at most once a second, and pause."""
        self._starts = False
        self.paused_until = max(self.paused_until, now + pause)
        if now >= self._next_cut:
            self.limit = max(1.0, self.limit / 2)
            self._next_cut = now + 1.0

    def pause(self, now: float) -> float:
        """The seconds until the next request may start."""
        return max(0.0, self.paused_until - now)

    def _wake(self) -> None:
        room = int(self.limit) - self.active
        while room > 0 and self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(None)
                room -= 1
