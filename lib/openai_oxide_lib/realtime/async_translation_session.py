"""A realtime translation, async, that receives all events before it ends.

    async with AsyncTranslationSession(client.realtime.translations, model="…") as session:
        await session.send({"type": "session.close"})      after the last audio
        event = await session.recv()                        until its type is session.closed

No event is sent twice: if sending fails, nobody knows what arrived, and the connection is closed.
"""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING

from openai_oxide_lib.realtime.translation_state import (
    TranslationOptions,
    TranslationState,
    async_lock,
)

if TYPE_CHECKING:
    from openai_oxide.resources.realtime.translations import AsyncTranslations
    from openai_oxide_lib.realtime.translation_state import ClientEvent, ServerEvent
    from openai_oxide_runtime.websocket import AsyncConnection

__all__ = ["AsyncTranslationConnection", "AsyncTranslationSession"]


class AsyncTranslationConnection(TranslationState):
    """The connection of a translation. Several callers may send, one at a time may receive."""

    def __init__(self, connection: AsyncConnection[ServerEvent, ClientEvent]) -> None:
        super().__init__()
        self._connection = connection
        self._lock = async_lock()

    async def send(self, event: ClientEvent) -> None:
        """Send an event. ``session.close`` is the last one, and is sent once."""
        async with self._lock:
            if self._may_send(event):
                try:
                    await self._connection.send(event)
                except BaseException:
                    await self.close()
                    raise

    async def recv(self, *, timeout: float | None = None) -> ServerEvent:
        """Return the next event; after ``session.closed`` the connection is closed.

        Raises ``TimeoutError`` if none arrives within ``timeout`` seconds; no event is lost by
        that.
        """
        event = await self._connection.recv(timeout)
        if self._ends(event):
            await self.close()
        return event

    async def close(self) -> None:
        """Close the connection at once; events still to come are lost."""
        self._state = "closed"
        await self._connection.close()


class AsyncTranslationSession(TranslationOptions):
    """Opens a realtime translation; the end of the block closes it."""

    _resource: AsyncTranslations
    _connection: AsyncTranslationConnection | None = None

    async def __aenter__(self) -> AsyncTranslationConnection:
        self._connection = AsyncTranslationConnection(await self._connector().enter())
        return self._connection

    enter = __aenter__

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._connection is not None:
            await self._connection.close()
