"""Turns of ``responses`` over a WebSocket.

turn_router        pure: which event belongs to which turn, and when a turn has ended
turn_request       pure: what a turn sends, chained to the one before it
turn_errors        pure: how a turn ends: a response, or which error
connection_flow    pure: from a turn to a connection that has taken it; reconnects, moves, replays
shared_connection  one connection and the turns on it; async_shared_connection for asyncio
session            ``client.ws_session()``; async_session for asyncio
pool               ``client.ws_pool(size)``; async_pool for asyncio
turn_stream        the events of one turn
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
