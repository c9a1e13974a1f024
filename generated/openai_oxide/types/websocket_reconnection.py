# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.websocket_reconnection``, as the official package has it"""

from typing import TypeAlias

from openai_oxide_runtime.websocket.closed import is_recoverable as is_recoverable_close
from openai_oxide_runtime.websocket.reconnecting import (
    ReconnectingEvent as ReconnectingEvent,
    ReconnectingOverrides as ReconnectingOverrides,
)

__all__ = [
    "Query",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "is_recoverable_close",
]

Query: TypeAlias = dict[str, object]
