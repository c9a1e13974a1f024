"""``client.live.connect`` and its siblings for asyncio: the bases with WebSocket connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Unpack

from openai_oxide_runtime.client.resource import AsyncResource
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
    from openai_oxide_runtime.websocket.async_connection import AsyncConnector

    LiveSent: TypeAlias = ClientEvent | ClientEventParam
    ForkSent: TypeAlias = ForkClientEvent | ForkClientEventParam
    SidebandSent: TypeAlias = ConnectClientEvent | ConnectClientEventParam

__all__ = [
    "AsyncForksConnect",
    "AsyncLiveConnect",
    "AsyncSidebandConnect",
]


class AsyncLiveConnect(AsyncResource):
    """Live sessions, for asyncio."""

    def connect(self, **options: Unpack[ConnectArguments]) -> AsyncConnector[ServerEvent, LiveSent]:
        """Open a WebSocket for a live session; ``connection.session.start(…)`` starts it."""
        from openai_oxide_lib.channels import LIVE
        from openai_oxide_runtime.websocket.async_connection import AsyncConnector

        return AsyncConnector(self._client, LIVE, **options)


class AsyncForksConnect(AsyncResource):
    """Forks of stored live sessions, for asyncio."""

    def connect(
        self, *, session_id: str, **options: Unpack[ConnectArguments]
    ) -> AsyncConnector[ForkServerEvent, ForkSent]:
        """Open a WebSocket for a session that continues a stored one."""
        from openai_oxide_lib.channels import LIVE_FORK
        from openai_oxide_runtime.websocket.async_connection import AsyncConnector

        return AsyncConnector(self._client, LIVE_FORK.at(session_id=session_id), **options)


class AsyncSidebandConnect(AsyncResource):
    """Live sessions that another client has started, for asyncio."""

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        **options: Unpack[ConnectArguments],
    ) -> AsyncConnector[ConnectServerEvent, SidebandSent]:
        """Join a live session. It was started before, so do not send ``session.start``."""
        from openai_oxide_lib.channels import LIVE_SIDEBAND
        from openai_oxide_runtime.websocket.async_connection import AsyncConnector

        channel = LIVE_SIDEBAND.at(session_id=session_id)
        return AsyncConnector(
            self._client, channel, query={"graceful_close": graceful_close}, **options
        )
