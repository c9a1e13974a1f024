"""``client.ws_pool(size)``: sessions for agents that work side by side, for asyncio.

async with client.ws_pool(4, model="…") as pool:
    async with pool.session() as session: …      # a conversation of its own
    response = await pool.send(input="…")        # one turn that belongs to none
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack

from openai_oxide_lib.responses_websocket.async_session import AsyncSession
from openai_oxide_lib.responses_websocket.pool import PoolState

if TYPE_CHECKING:
    from openai_oxide.models.responses import Response
    from openai_oxide_lib.responses_websocket.arguments import TurnArguments

__all__ = ["AsyncSessionPool"]


class AsyncSessionPool(PoolState):
    """Up to ``size`` sessions, made when needed and used again. Any task may ask for one."""

    def __init__(self, client: Any, size: int, **settings: Any) -> None:
        """``settings`` are those of ``client.ws_session``, the same for all."""
        super().__init__(client, size, settings)
        self._moved = asyncio.Condition()

    @asynccontextmanager
    async def session(self, timeout: float | None = None) -> AsyncIterator[AsyncSession]:
        """Borrow a session that nobody uses, waiting for one at most so long.

        It begins without a chain, and comes back when the block is left.
        """
        borrowed = await self._borrow(timeout)
        try:
            yield borrowed
        finally:
            await self._give_back(borrowed)

    async def send(self, **params: Unpack[TurnArguments]) -> Response:
        """One turn over any free session; see ``AsyncSession.send``."""
        async with self.session() as session:
            return await session.send(**params)

    async def _borrow(self, timeout: float | None) -> AsyncSession:
        try:
            async with asyncio.timeout(timeout), self._moved:
                while (taken := self._take(AsyncSession)) is None:
                    await self._moved.wait()
        except TimeoutError:
            raise self._none_free(timeout) from None
        session: AsyncSession = taken
        return session

    async def _give_back(self, session: AsyncSession) -> None:
        await session.reset()
        async with self._moved:
            self._free.append(session)
            self._moved.notify()

    async def close(self) -> None:
        """Close all sessions, those that are borrowed too."""
        async with self._moved:
            self._closed = True
            sessions, self._all = self._all, []
            self._free.clear()
            self._moved.notify_all()
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
