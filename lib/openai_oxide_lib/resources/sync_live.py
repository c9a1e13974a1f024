# Written from async_live.py by `make generate`: do not edit.
"""``client.live.connect`` and its siblings: the bases with WebSocket connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Unpack

from openai_oxide_runtime.client.resource import Resource
from openai_oxide_runtime.core.sentinels import Omit, omit

if TYPE_CHECKING:
    from openai_oxide.models.live import (
        ClientEvent,
        ConnectClientEvent,
        ConnectServerEvent,
        ForkClientEvent,
        ForkServerEvent,
        ServerEvent,
    )
    from openai_oxide.params.live import (
        ClientEventParam,
        ConnectClientEventParam,
        ForkClientEventParam,
    )
    from openai_oxide_lib.resources.connect_arguments import ConnectArguments
    from openai_oxide_runtime.websocket.connection import Connector

    LiveSent: TypeAlias = ClientEvent | ClientEventParam
    ForkSent: TypeAlias = ForkClientEvent | ForkClientEventParam
    SidebandSent: TypeAlias = ConnectClientEvent | ConnectClientEventParam

__all__ = [
    "ForksConnect",
    "LiveConnect",
    "SidebandConnect",
]


class LiveConnect(Resource):
    """Live sessions."""

    def connect(self, **options: Unpack[ConnectArguments]) -> Connector[ServerEvent, LiveSent]:
        """Open a WebSocket for a live session; ``connection.session.start(…)`` starts it."""
        from openai_oxide_lib.channels import LIVE
        from openai_oxide_runtime.websocket.connection import Connector

        return Connector(self._client, LIVE, **options)


class ForksConnect(Resource):
    """Forks of stored live sessions."""

    def connect(
        self, *, session_id: str, **options: Unpack[ConnectArguments]
    ) -> Connector[ForkServerEvent, ForkSent]:
        """Open a WebSocket for a session that continues a stored one."""
        from openai_oxide_lib.channels import LIVE_FORK
        from openai_oxide_runtime.websocket.connection import Connector

        return Connector(self._client, LIVE_FORK.at(session_id=session_id), **options)


class SidebandConnect(Resource):
    """Live sessions that another client has started."""

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        **options: Unpack[ConnectArguments],
    ) -> Connector[ConnectServerEvent, SidebandSent]:
        """Join a live session. It was started before, so do not send ``session.start``."""
        from openai_oxide_lib.channels import LIVE_SIDEBAND
        from openai_oxide_runtime.websocket.connection import Connector

        channel = LIVE_SIDEBAND.at(session_id=session_id)
        return Connector(self._client, channel, query={"graceful_close": graceful_close}, **options)
