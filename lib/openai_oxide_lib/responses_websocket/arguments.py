"""The arguments of sessions and turns, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from openai_oxide.params.responses import ResponseCreateArguments, ResponseCreateParamsBase
    from openai_oxide_runtime.websocket.options import WebSocketOptions

    class TurnArguments(ResponseCreateArguments, total=False):
        """The arguments of one turn."""

        stream_id: str | None
        """Turns with the same ``stream_id`` follow each other; others run side by side."""

    class SessionArguments(ResponseCreateParamsBase, total=False):
        """The settings of a session, and the defaults of its turns."""

        stream_id: str | None
        """The ``stream_id`` of turns that have none of their own."""

        fallback: Literal["http"] | None
        """``"http"`` uses HTTP where no WebSocket can be opened. Default None."""

        chain: bool
        """Whether each turn continues the previous one of its ``stream_id``. Default True."""

        max_age: float
        """Seconds after which a connection takes no new turn. Default 3300."""

        settle: float
        """Seconds to wait for the rest of an abandoned turn. Default 1."""

        max_queue: int
        """How many events of one turn may be unread. Default 4096."""

        extra_query: Mapping[str, object] | None
        """Query parameters of the connection."""

        extra_headers: Mapping[str, object] | None
        """Headers of the connection."""

        websocket_connection_options: WebSocketOptions | None
        """Options of the connection itself."""
