"""The arguments of ``connect``: those that each connection takes, and those of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from openai_oxide_runtime.websocket.options import WebSocketOptions
    from openai_oxide_runtime.websocket.reconnecting import OnReconnecting

__all__ = ["ConnectArguments", "RealtimeConnectParams", "SidebandConnectParams"]


class ConnectArguments(TypedDict, total=False):
    """What every ``connect`` takes."""

    extra_query: Mapping[str, Any]
    """Query parameters to add."""
    extra_headers: Mapping[str, Any]
    """Headers to add or replace; ``omit`` as a value leaves one out."""
    websocket_connection_options: WebSocketOptions
    """Options of the connection itself."""
    on_reconnecting: OnReconnecting | None
    """Called before each attempt to open a lost connection again; may change or stop it.

    Default: none, and a lost connection is not opened again."""
    max_retries: int
    """The most attempts in a row. Default 5."""
    initial_delay: float
    """Seconds before the first attempt. Default 0.5."""
    max_delay: float
    """The most seconds before an attempt. Default 8."""
    max_queue_size: int
    """The most bytes that wait to be sent until the connection is open. Default 1 MiB."""


class RealtimeConnectParams(TypedDict, total=False):
    """The parameters of ``client.realtime.connect``."""

    model: str
    """The model of a new session."""
    call_id: str
    """The call to join, instead of a new session."""


class SidebandConnectParams(TypedDict, total=False):
    """The parameters of ``client.live.sideband.connect``, except the session's id."""

    graceful_close: bool
    """Whether the server completes its current work before it closes."""
