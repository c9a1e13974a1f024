# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.websocket_connection_options``, as the official package has it"""

from openai_oxide_runtime.websocket.options import (
    WebSocketOptions as SyncWebSocketConnectionOptions,
    WebSocketOptions as WebSocketConnectionOptions,
    WebSocketOptions as WebsocketConnectionOptions,
)

__all__ = [
    "SyncWebSocketConnectionOptions",
    "WebSocketConnectionOptions",
    "WebsocketConnectionOptions",
]
