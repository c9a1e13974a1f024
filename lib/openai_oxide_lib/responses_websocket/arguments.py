"""The types of a session's arguments, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from openai_oxide.params.responses import ResponseCreateArguments, ResponseCreateParamsBase
    from openai_oxide_runtime.websocket.options import WebSocketOptions

    class TurnArguments(ResponseCreateArguments, total=False):
        """What one turn takes."""

        stream_id: str | None
        """The lane: turns of one follow each other, lanes run side by side."""

    class SessionArguments(ResponseCreateParamsBase, total=False):
        """What a session takes: its settings, and what it says with each turn."""

        stream_id: str | None
        """The lane of turns that name none."""

        fallback: Literal["http"] | None
        """``"http"`` carries on over HTTP where no WebSocket can be had."""

        chain: bool
        """Whether each turn continues the one before it in its lane. Default true."""

        max_age: float
        """Seconds after which a connection serves no new turn. Default 3300."""

        settle: float
        """Seconds to wait for the rest of a turn that was given up. Default 1."""

        max_queue: int
        """How many events of one turn may lie unread. Default 4096."""

        extra_query: Mapping[str, Any] | None
        """Query values of the connection."""

        extra_headers: Mapping[str, Any] | None
        """Headers of the connection."""

        websocket_connection_options: WebSocketOptions | None
        """Settings of the connection itself."""
