"""The two clients of OpenAI: the engine's, with OpenAI's keys and its turns over WebSockets."""

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
    """A client whose calls block. It may be used by many threads at once."""

    def _refresh_api_key(self) -> str:
        """The key to send now; where a function gives it, it is asked."""
        ask = getattr(self._keys.provider, "ask", None)
        return ask() if ask else self.api_key

    def ws_session(self, **settings: Unpack[SessionArguments]) -> Session:
        """Turns of ``responses`` over one WebSocket: ``with client.ws_session() as s: …``

        ``s.send(…)`` takes a turn and returns its response, ``send_stream`` iterates over its
        events, ``warmup`` prepares the server for the next one. Each turn continues the one before
        it. Pass other parameters, such as ``model``, to each of them.
        """
        from openai_oxide_lib.responses_websocket import Session

        return Session(self, **settings)

    def ws_pool(self, size: int, **settings: Unpack[SessionArguments]) -> SessionPool:
        """Up to ``size`` sessions, each with a WebSocket of its own, for agents side by side."""
        from openai_oxide_lib.responses_websocket import SessionPool

        return SessionPool(self, size, **settings)


class AsyncClient(OpenAIClient, async_client.AsyncClient):  # pyright: ignore[reportIncompatibleMethodOverride]
    """A client whose calls are awaited. Many tasks may use it, in several event loops."""

    async def _refresh_api_key(self) -> str:
        """The key to send now; where a function gives it, it is asked."""
        ask = getattr(self._keys.provider, "ask", None)
        key: Any = ask() if ask else self.api_key
        return await key if hasattr(key, "__await__") else key

    def ws_session(self, **settings: Unpack[SessionArguments]) -> AsyncSession:
        """Turns of ``responses`` over one WebSocket: ``async with client.ws_session() as s: …``

        ``s.send(…)`` takes a turn and returns its response, ``send_stream`` iterates over its
        events, ``warmup`` prepares the server for the next one. Each turn continues the one before
        it. Pass other parameters, such as ``model``, to each of them.
        """
        from openai_oxide_lib.responses_websocket import AsyncSession

        return AsyncSession(self, **settings)

    def ws_pool(self, size: int, **settings: Unpack[SessionArguments]) -> AsyncSessionPool:
        """Up to ``size`` sessions, each with a WebSocket of its own, for agents side by side."""
        from openai_oxide_lib.responses_websocket import AsyncSessionPool

        return AsyncSessionPool(self, size, **settings)
