"""Typed events over a WebSocket, in both colours: machinery that knows no endpoint.

    channel     what an endpoint is: its path, the events of both sides
    handshake   the request that opens a connection, and what may go wrong with it
    wire        one connection: frames out, frames in, is it alive; the only user of `websockets`
    inbox       messages on their way from the library to who receives them
    frames      plain messages, taken out of the bytes before the library sees them
    browser_…   the same through the ``WebSocket`` of an engine of JavaScript (Pyodide)
    reading     from frames to typed events
    senders     ``connection.session.update(…)``, made from the types of the events
    connection  what ``connect()`` gives: send, receive, iterate, listen, reconnect

Everything but the wires, ``inbox``, ``connection`` and ``browser_handshake`` is pure. Nothing here
is loaded before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide_runtime.websocket.async_connection import (
        AsyncConnecting,
        AsyncConnection,
    )
    from openai_oxide_runtime.websocket.channel import Channel
    from openai_oxide_runtime.websocket.closed import WebSocketClosed
    from openai_oxide_runtime.websocket.connection import Connecting, Connection
    from openai_oxide_runtime.websocket.options import WebSocketOptions
    from openai_oxide_runtime.websocket.reconnecting import (
        ReconnectingEvent,
        ReconnectingOverrides,
    )

__all__ = [
    "AsyncConnecting",
    "AsyncConnection",
    "Channel",
    "Connecting",
    "Connection",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "WebSocketClosed",
    "WebSocketOptions",
]

_HERE = "openai_oxide_runtime.websocket"
__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AsyncConnecting": f"{_HERE}.async_connection:AsyncConnecting",
        "AsyncConnection": f"{_HERE}.async_connection:AsyncConnection",
        "Channel": f"{_HERE}.channel:Channel",
        "Connecting": f"{_HERE}.connection:Connecting",
        "Connection": f"{_HERE}.connection:Connection",
        "ReconnectingEvent": f"{_HERE}.reconnecting:ReconnectingEvent",
        "ReconnectingOverrides": f"{_HERE}.reconnecting:ReconnectingOverrides",
        "WebSocketClosed": f"{_HERE}.closed:WebSocketClosed",
        "WebSocketOptions": f"{_HERE}.options:WebSocketOptions",
    },
)
