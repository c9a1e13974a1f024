"""Turns of ``responses`` over a WebSocket.

turn_router        pure: which event belongs to which turn, and when a turn has ended
turn_request       pure: the event that a turn sends, chained to the previous turn
turn_errors        pure: how a turn ends: with a response, or with which error
connection_flow    pure: finds or opens a connection and sends a turn; reconnects, resends
shared_connection  one connection and the turns on it; async_shared_connection is the async one
session            ``client.ws_session()``; async_session is the async one
pool               ``client.ws_pool(size)``; async_pool is the async one
turn_stream        the events of one turn, written from async_turn_stream
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
