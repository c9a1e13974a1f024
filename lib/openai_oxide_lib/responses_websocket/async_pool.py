"""``client.ws_pool(size)``: sessions for agents that work side by side, async.

async with client.ws_pool(4, model="…") as pool:
    async with pool.session() as session: …      # a conversation
    response = await pool.send(input="…")        # a turn of no conversation
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Self, Unpack

from openai_oxide_lib.responses_websocket.async_session import AsyncSession
from openai_oxide_lib.responses_websocket.pool import PoolState

if TYPE_CHECKING:
    from openai_oxide.models.responses import Response
    from openai_oxide_lib.responses_websocket.arguments import TurnArguments

__all__ = ["AsyncSessionPool"]


class AsyncSessionPool(PoolState[AsyncSession]):
    """Up to ``size`` sessions, opened on demand and reused. Any task may take one."""

    def __init__(self, client: object, size: int, **settings: object) -> None:
        """``settings`` are those of ``client.ws_session``, for every session."""
        super().__init__(client, size, settings)
        self._changed = asyncio.Condition()

    @asynccontextmanager
    async def session(self, timeout: float | None = None) -> AsyncIterator[AsyncSession]:
        """Borrow a free session; waits for one at most ``timeout`` seconds, then APITimeoutError.

        It starts without a chain, and is given back at the end of the block.
        """
        borrowed = await self._borrow(timeout)
        try:
            yield borrowed
        finally:
            await self._give_back(borrowed)

    async def send(self, **params: Unpack[TurnArguments]) -> Response:
        """Send one turn over any free session; see ``AsyncSession.send``."""
        async with self.session() as session:
            return await session.send(**params)

    async def _borrow(self, timeout: float | None) -> AsyncSession:
        try:
            async with asyncio.timeout(timeout), self._changed:
                while (session := self._take_free(AsyncSession)) is None:
                    await self._changed.wait()
        except TimeoutError:
            raise self._none_free(timeout) from None
        return session

    async def _give_back(self, session: AsyncSession) -> None:
        await session.reset()
        async with self._changed:
            self._free.append(session)
            self._changed.notify()

    async def close(self) -> None:
        """Close all sessions, borrowed ones too."""
        async with self._changed:
            self._closed = True
            sessions, self._all = self._all, []
            self._free.clear()
            self._changed.notify_all()
        for session in sessions:
            await session.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
