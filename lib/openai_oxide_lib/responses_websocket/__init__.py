"""Responses over a WebSocket, turn by turn, and the connections of all channels of the API.

channels   the WebSocket endpoints of the API, as data
resources  ``client.responses.connect()``, ``client.realtime.connect()`` and their like
lanes      pure: which event belongs to which turn, and when a turn has ended
asking     pure: what a turn sends, chained to the one before it
endings    pure: how a turn ends: a response, or which error
flow       pure: from a turn to a connection that has taken it; reconnects, moves, replays
link       one connection and the turns on it, in both colours
session    ``client.ws_session()``          async_session   the same for asyncio
pool       ``client.ws_pool(size)``         over_http       the same turns without a WebSocket
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide_lib.responses_websocket.async_pool import AsyncSessionPool
    from openai_oxide_lib.responses_websocket.async_session import AsyncSession
    from openai_oxide_lib.responses_websocket.pool import SessionPool
    from openai_oxide_lib.responses_websocket.session import Session

__all__ = ["AsyncSession", "AsyncSessionPool", "Session", "SessionPool"]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AsyncSession": "openai_oxide_lib.responses_websocket.async_session:AsyncSession",
        "AsyncSessionPool": "openai_oxide_lib.responses_websocket.async_pool:AsyncSessionPool",
        "Session": "openai_oxide_lib.responses_websocket.session:Session",
        "SessionPool": "openai_oxide_lib.responses_websocket.pool:SessionPool",
    },
)
