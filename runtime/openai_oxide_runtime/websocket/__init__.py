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

from ..references import lazy_exports

if TYPE_CHECKING:
    from .async_connection import AsyncConnecting, AsyncConnection
    from .channel import Channel
    from .closed import WebSocketClosed
    from .connection import Connecting, Connection
    from .options import WebSocketOptions
    from .reconnecting import ReconnectingEvent, ReconnectingOverrides

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

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AsyncConnecting": f"{__name__}.async_connection:AsyncConnecting",
        "AsyncConnection": f"{__name__}.async_connection:AsyncConnection",
        "Channel": f"{__name__}.channel:Channel",
        "Connecting": f"{__name__}.connection:Connecting",
        "Connection": f"{__name__}.connection:Connection",
        "ReconnectingEvent": f"{__name__}.reconnecting:ReconnectingEvent",
        "ReconnectingOverrides": f"{__name__}.reconnecting:ReconnectingOverrides",
        "WebSocketClosed": f"{__name__}.closed:WebSocketClosed",
        "WebSocketOptions": f"{__name__}.options:WebSocketOptions",
    },
)
