"""``connect``: the bases that give generated resources their WebSocket connections."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict, Unpack

from openai_oxide_runtime.client.resource import AsyncResource, Resource
from openai_oxide_runtime.core.sentinels import Omit, omit

if TYPE_CHECKING:
    from openai_oxide.models.beta_responses import (
        BetaResponsesClientEvent,
        BetaResponsesServerEvent,
    )
    from openai_oxide.models.realtime import (
        RealtimeClientEvent,
        RealtimeServerEvent,
        RealtimeTranslationClientEvent,
        RealtimeTranslationServerEvent,
    )
    from openai_oxide.models.responses import ResponsesClientEvent, ResponsesServerEvent
    from openai_oxide.params.beta_responses import BetaResponsesClientEventParam
    from openai_oxide.params.realtime import (
        RealtimeClientEventParam,
        RealtimeTranslationClientEventParam,
    )
    from openai_oxide.params.responses import ResponsesClientEventParam
    from openai_oxide_runtime.websocket.async_connection import AsyncConnector
    from openai_oxide_runtime.websocket.connection import Connector
    from openai_oxide_runtime.websocket.options import WebSocketOptions
    from openai_oxide_runtime.websocket.reconnecting import OnReconnecting

    BetaResponsesSaid: TypeAlias = BetaResponsesClientEvent | BetaResponsesClientEventParam
    RealtimeSaid: TypeAlias = RealtimeClientEvent | RealtimeClientEventParam
    RealtimeTranslationSaid: TypeAlias = (
        RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam
    )
    ResponsesSaid: TypeAlias = ResponsesClientEvent | ResponsesClientEventParam

__all__ = [
    "AsyncBetaRealtimeConnect",
    "AsyncBetaResponsesConnect",
    "AsyncRealtimeConnect",
    "AsyncResponsesConnect",
    "AsyncTranslationsConnect",
    "BetaRealtimeConnect",
    "BetaResponsesConnect",
    "ConnectArguments",
    "RealtimeConnect",
    "ResponsesConnect",
    "TranslationsConnect",
]


class ConnectArguments(TypedDict, total=False):
    """What every ``connect`` takes."""

    extra_query: Mapping[str, Any]
    """Query values to add."""
    extra_headers: Mapping[str, Any]
    """Headers to add, replace or, with ``omit``, leave out."""
    websocket_connection_options: WebSocketOptions
    """Settings of the connection itself."""
    on_reconnecting: OnReconnecting | None
    """Is told of each attempt to open a lost connection again, and may change or stop it.

    Without it no attempt is made."""
    max_retries: int
    """How many attempts there are in a row. Default 5."""
    initial_delay: float
    """Seconds before the first attempt. Default 0.5."""
    max_delay: float
    """The most seconds before an attempt. Default 8."""
    max_queue_size: int
    """How many bytes may wait to be sent until the connection stands. Default 1 MiB."""


def _connecting(client: Any, channel: str, **said: Any) -> Connector[Any, Any]:
    from openai_oxide_lib import channels
    from openai_oxide_runtime.websocket.connection import Connector

    return Connector(client, getattr(channels, channel), **said)


def _async_connecting(client: Any, channel: str, **said: Any) -> AsyncConnector[Any, Any]:
    from openai_oxide_lib import channels
    from openai_oxide_runtime.websocket.async_connection import AsyncConnector

    return AsyncConnector(client, getattr(channels, channel), **said)


class ResponsesConnect(Resource):
    """Responses over a WebSocket."""

    def connect(
        self, **said: Unpack[ConnectArguments]
    ) -> Connector[ResponsesServerEvent, ResponsesSaid]:
        """Open a WebSocket over which responses are created and streamed."""
        return _connecting(self._client, "RESPONSES", **said)


class AsyncResponsesConnect(AsyncResource):
    """Responses over a WebSocket, for asyncio."""

    def connect(
        self, **said: Unpack[ConnectArguments]
    ) -> AsyncConnector[ResponsesServerEvent, ResponsesSaid]:
        """Open a WebSocket over which responses are created and streamed."""
        return _async_connecting(self._client, "RESPONSES", **said)


class BetaResponsesConnect(Resource):
    """Beta responses over a WebSocket."""

    def connect(
        self, **said: Unpack[ConnectArguments]
    ) -> Connector[
        BetaResponsesServerEvent, BetaResponsesClientEvent | BetaResponsesClientEventParam
    ]:
        """Open a WebSocket over which responses are created and streamed."""
        return _connecting(self._client, "BETA_RESPONSES", **said)


class AsyncBetaResponsesConnect(AsyncResource):
    """Beta responses over a WebSocket, for asyncio."""

    def connect(
        self, **said: Unpack[ConnectArguments]
    ) -> AsyncConnector[
        BetaResponsesServerEvent, BetaResponsesClientEvent | BetaResponsesClientEventParam
    ]:
        """Open a WebSocket over which responses are created and streamed."""
        return _async_connecting(self._client, "BETA_RESPONSES", **said)


class RealtimeConnect(Resource):
    """The Realtime API."""

    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
        **said: Unpack[ConnectArguments],
    ) -> Connector[RealtimeServerEvent, RealtimeSaid]:
        """Open a Realtime session with a model, or join the call ``call_id``."""
        return _connecting(
            self._client, "REALTIME", query={"call_id": call_id, "model": model}, **said
        )


class AsyncRealtimeConnect(AsyncResource):
    """The Realtime API, for asyncio."""

    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
        **said: Unpack[ConnectArguments],
    ) -> AsyncConnector[RealtimeServerEvent, RealtimeSaid]:
        """Open a Realtime session with a model, or join the call ``call_id``."""
        return _async_connecting(
            self._client, "REALTIME", query={"call_id": call_id, "model": model}, **said
        )


class TranslationsConnect(Resource):
    """Realtime translation."""

    def connect(
        self, model: str, **said: Unpack[ConnectArguments]
    ) -> Connector[
        RealtimeTranslationServerEvent,
        RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam,
    ]:
        """Open a session that translates speech as it comes."""
        return _connecting(self._client, "TRANSLATIONS", query={"model": model}, **said)


class AsyncTranslationsConnect(AsyncResource):
    """Realtime translation, for asyncio."""

    def connect(
        self, model: str, **said: Unpack[ConnectArguments]
    ) -> AsyncConnector[
        RealtimeTranslationServerEvent,
        RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam,
    ]:
        """Open a session that translates speech as it comes."""
        return _async_connecting(self._client, "TRANSLATIONS", query={"model": model}, **said)


class BetaRealtimeConnect(Resource):
    """The beta of the Realtime API."""

    def connect(
        self, *, model: str, **said: Unpack[ConnectArguments]
    ) -> Connector[RealtimeServerEvent, RealtimeSaid]:
        """Open a Realtime session of the beta with a model."""
        return _connecting(self._client, "BETA_REALTIME", query={"model": model}, **said)


class AsyncBetaRealtimeConnect(AsyncResource):
    """The beta of the Realtime API, for asyncio."""

    def connect(
        self, *, model: str, **said: Unpack[ConnectArguments]
    ) -> AsyncConnector[RealtimeServerEvent, RealtimeSaid]:
        """Open a Realtime session of the beta with a model."""
        return _async_connecting(self._client, "BETA_REALTIME", query={"model": model}, **said)
