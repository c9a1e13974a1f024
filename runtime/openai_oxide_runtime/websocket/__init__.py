"""Typed events over a WebSocket, sync and async. This room knows no endpoint.

    channel        what an endpoint is: its path, the events of both sides
    options        the options of a connection and their defaults
    handshake      the request that opens a connection, and the errors of opening
    socket         one connection: messages, pings, close; the only user of `websockets`
    receive_queue  received messages that wait for the program
    fast_frames    takes plain messages out of the bytes before the library parses them
    browser_…      the same through the ``WebSocket`` of a JavaScript engine (Pyodide)
    event_reader   from messages to typed events
    event_senders  ``connection.session.update(…)``, derived from the event models
    reconnecting   whether, when and with which parameters to reconnect
    connection     what ``connect()`` gives: send, receive, iterate, handlers, reconnect

Modules are loaded when they are first used. ``tests/rooms`` lists those that are pure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide_runtime.websocket.async_connection import (
        AsyncConnection,
        AsyncConnector,
    )
    from openai_oxide_runtime.websocket.channel import Channel
    from openai_oxide_runtime.websocket.closed import WebSocketClosed
    from openai_oxide_runtime.websocket.connection import Connection, Connector
    from openai_oxide_runtime.websocket.options import WebSocketOptions
    from openai_oxide_runtime.websocket.reconnecting import (
        ReconnectingEvent,
        ReconnectingOverrides,
    )

__all__ = [
    "AsyncConnection",
    "AsyncConnector",
    "Channel",
    "Connection",
    "Connector",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "WebSocketClosed",
    "WebSocketOptions",
]

_HERE = "openai_oxide_runtime.websocket"
__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AsyncConnector": f"{_HERE}.async_connection:AsyncConnector",
        "AsyncConnection": f"{_HERE}.async_connection:AsyncConnection",
        "Channel": f"{_HERE}.channel:Channel",
        "Connector": f"{_HERE}.connection:Connector",
        "Connection": f"{_HERE}.connection:Connection",
        "ReconnectingEvent": f"{_HERE}.reconnecting:ReconnectingEvent",
        "ReconnectingOverrides": f"{_HERE}.reconnecting:ReconnectingOverrides",
        "WebSocketClosed": f"{_HERE}.closed:WebSocketClosed",
        "WebSocketOptions": f"{_HERE}.options:WebSocketOptions",
    },
)
