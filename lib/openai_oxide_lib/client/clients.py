"""The two clients of OpenAI: the runtime's, with OpenAI's keys and sessions over WebSockets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from openai_oxide_lib.client.base_client import OpenAIClient
from openai_oxide_runtime.client import async_client, sync_client

if TYPE_CHECKING:
    from openai_oxide_lib.responses_websocket import (
        AsyncSession,
        AsyncSessionPool,
        Session,
        SessionPool,
    )
    from openai_oxide_lib.responses_websocket.arguments import SessionArguments

__all__ = ["AsyncClient", "SyncClient"]


class SyncClient(OpenAIClient, sync_client.SyncClient):  # pyright: ignore[reportIncompatibleMethodOverride]
    """A sync client. Threads may share it."""

    def _refresh_api_key(self) -> str:
        """The key of the next request; if it comes from a function, the function is called."""
        fetch = getattr(self._keys.provider, "fetch", None)
        return fetch() if fetch else self.api_key

    def ws_session(self, **settings: Unpack[SessionArguments]) -> Session:
        """Responses over one WebSocket: ``with client.ws_session() as s: …``

        ``s.send(…)`` sends a request and returns the response, ``s.send_stream(…)`` iterates over
        its events, ``s.warmup(…)`` prepares the server for the next request. Each response
        continues the one before it. Pass parameters such as ``model`` to each of them.
        """
        from openai_oxide_lib.responses_websocket import Session

        return Session(self, **settings)

    def ws_pool(self, size: int, **settings: Unpack[SessionArguments]) -> SessionPool:
        """Up to ``size`` sessions, each with its own WebSocket, for concurrent agents."""
        from openai_oxide_lib.responses_websocket import SessionPool

        return SessionPool(self, size, **settings)


class AsyncClient(OpenAIClient, async_client.AsyncClient):  # pyright: ignore[reportIncompatibleMethodOverride]
    """An async client. Tasks may share it, also those of different event loops."""

    async def _refresh_api_key(self) -> str:
        """The key of the next request; if it comes from a function, the function is called."""
        fetch = getattr(self._keys.provider, "fetch", None)
        key: Any = fetch() if fetch else self.api_key  # the function may be sync as well
        return await key if hasattr(key, "__await__") else key

    def ws_session(self, **settings: Unpack[SessionArguments]) -> AsyncSession:
        """Responses over one WebSocket: ``async with client.ws_session() as s: …``

        ``s.send(…)`` sends a request and returns the response, ``s.send_stream(…)`` iterates over
        its events, ``s.warmup(…)`` prepares the server for the next request. Each response
        continues the one before it. Pass parameters such as ``model`` to each of them.
        """
        from openai_oxide_lib.responses_websocket import AsyncSession

        return AsyncSession(self, **settings)

    def ws_pool(self, size: int, **settings: Unpack[SessionArguments]) -> AsyncSessionPool:
        """Up to ``size`` sessions, each with its own WebSocket, for concurrent agents."""
        from openai_oxide_lib.responses_websocket import AsyncSessionPool

        return AsyncSessionPool(self, size, **settings)
