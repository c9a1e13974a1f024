"""``client.live.connect`` and its siblings: the bases that bring their WebSocket connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Unpack

from openai_oxide_runtime.client.resource import AsyncResource, Resource
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
    from openai_oxide_lib.resources.connect import ConnectArguments
    from openai_oxide_runtime.websocket.async_connection import AsyncConnector
    from openai_oxide_runtime.websocket.connection import Connector

    Said: TypeAlias = ClientEvent | ClientEventParam
    ForkSaid: TypeAlias = ForkClientEvent | ForkClientEventParam
    SidebandSaid: TypeAlias = ConnectClientEvent | ConnectClientEventParam

__all__ = [
    "AsyncForksConnect",
    "AsyncLiveConnect",
    "AsyncSidebandConnect",
    "ForksConnect",
    "LiveConnect",
    "SidebandConnect",
]


class LiveConnect(Resource):
    """Live sessions."""

    def connect(self, **said: Unpack[ConnectArguments]) -> Connector[ServerEvent, Said]:
        """Open a WebSocket for a live session; ``connection.session.start(…)`` begins it."""
        from openai_oxide_lib.channels import LIVE
        from openai_oxide_runtime.websocket.connection import Connector

        return Connector(self._client, LIVE, **said)


class AsyncLiveConnect(AsyncResource):
    """Live sessions, for asyncio."""

    def connect(self, **said: Unpack[ConnectArguments]) -> AsyncConnector[ServerEvent, Said]:
        """Open a WebSocket for a live session; ``connection.session.start(…)`` begins it."""
        from openai_oxide_lib.channels import LIVE
        from openai_oxide_runtime.websocket.async_connection import AsyncConnector

        return AsyncConnector(self._client, LIVE, **said)


class ForksConnect(Resource):
    """Forks of stored live sessions."""

    def connect(
        self, *, session_id: str, **said: Unpack[ConnectArguments]
    ) -> Connector[ForkServerEvent, ForkSaid]:
        """Open a WebSocket for a session that goes on where a stored one was."""
        from openai_oxide_lib.channels import LIVE_FORK
        from openai_oxide_runtime.websocket.connection import Connector

        return Connector(self._client, LIVE_FORK.at(session_id=session_id), **said)


class AsyncForksConnect(AsyncResource):
    """Forks of stored live sessions, for asyncio."""

    def connect(
        self, *, session_id: str, **said: Unpack[ConnectArguments]
    ) -> AsyncConnector[ForkServerEvent, ForkSaid]:
        """Open a WebSocket for a session that goes on where a stored one was."""
        from openai_oxide_lib.channels import LIVE_FORK
        from openai_oxide_runtime.websocket.async_connection import AsyncConnector

        return AsyncConnector(self._client, LIVE_FORK.at(session_id=session_id), **said)


class SidebandConnect(Resource):
    """Live sessions that somebody else has begun."""

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        **said: Unpack[ConnectArguments],
    ) -> Connector[ConnectServerEvent, SidebandSaid]:
        """Join a live session; it was started before, so ``session.start`` is not sent."""
        from openai_oxide_lib.channels import LIVE_SIDEBAND
        from openai_oxide_runtime.websocket.connection import Connector

        channel = LIVE_SIDEBAND.at(session_id=session_id)
        return Connector(self._client, channel, query={"graceful_close": graceful_close}, **said)


class AsyncSidebandConnect(AsyncResource):
    """Live sessions that somebody else has begun, for asyncio."""

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        **said: Unpack[ConnectArguments],
    ) -> AsyncConnector[ConnectServerEvent, SidebandSaid]:
        """Join a live session; it was started before, so ``session.start`` is not sent."""
        from openai_oxide_lib.channels import LIVE_SIDEBAND
        from openai_oxide_runtime.websocket.async_connection import AsyncConnector

        channel = LIVE_SIDEBAND.at(session_id=session_id)
        return AsyncConnector(
            self._client, channel, query={"graceful_close": graceful_close}, **said
        )
