"""``connect`` for asyncio: the bases that give generated resources their WebSocket connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, Unpack

from openai_oxide_runtime.client.resource import AsyncResource
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
    from openai_oxide_lib.resources.connect_arguments import ConnectArguments
    from openai_oxide_runtime.websocket.async_connection import AsyncConnector

    BetaResponsesSent: TypeAlias = BetaResponsesClientEvent | BetaResponsesClientEventParam
    RealtimeSent: TypeAlias = RealtimeClientEvent | RealtimeClientEventParam
    TranslationSent: TypeAlias = (
        RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam
    )
    ResponsesSent: TypeAlias = ResponsesClientEvent | ResponsesClientEventParam

__all__ = [
    "AsyncBetaRealtimeConnect",
    "AsyncBetaResponsesConnect",
    "AsyncRealtimeConnect",
    "AsyncResponsesConnect",
    "AsyncTranslationsConnect",
]


class _AsyncConnect(AsyncResource):
    # The caller's annotation says which events the channel has.
    def _connect(self, channel: str, **options: Any) -> AsyncConnector[Any, Any]:
        from openai_oxide_lib import channels
        from openai_oxide_runtime.websocket.async_connection import AsyncConnector

        return AsyncConnector(self._client, getattr(channels, channel), **options)


class AsyncResponsesConnect(_AsyncConnect):
    """Responses over a WebSocket, for asyncio."""

    def connect(
        self, **options: Unpack[ConnectArguments]
    ) -> AsyncConnector[ResponsesServerEvent, ResponsesSent]:
        """Open a WebSocket over which responses are created and streamed."""
        return self._connect("RESPONSES", **options)


class AsyncBetaResponsesConnect(_AsyncConnect):
    """Beta responses over a WebSocket, for asyncio."""

    def connect(
        self, **options: Unpack[ConnectArguments]
    ) -> AsyncConnector[BetaResponsesServerEvent, BetaResponsesSent]:
        """Open a WebSocket over which responses are created and streamed."""
        return self._connect("BETA_RESPONSES", **options)


class AsyncRealtimeConnect(_AsyncConnect):
    """The Realtime API, for asyncio."""

    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
        **options: Unpack[ConnectArguments],
    ) -> AsyncConnector[RealtimeServerEvent, RealtimeSent]:
        """Open a Realtime session with a model, or join the call ``call_id``."""
        return self._connect("REALTIME", query={"call_id": call_id, "model": model}, **options)


class AsyncTranslationsConnect(_AsyncConnect):
    """Realtime translation, for asyncio."""

    def connect(
        self, model: str, **options: Unpack[ConnectArguments]
    ) -> AsyncConnector[RealtimeTranslationServerEvent, TranslationSent]:
        """Open a session that translates speech while it arrives."""
        return self._connect("TRANSLATIONS", query={"model": model}, **options)


class AsyncBetaRealtimeConnect(_AsyncConnect):
    """The beta of the Realtime API, for asyncio."""

    def connect(
        self, *, model: str, **options: Unpack[ConnectArguments]
    ) -> AsyncConnector[RealtimeServerEvent, RealtimeSent]:
        """Open a Realtime session of the beta with a model."""
        return self._connect("BETA_REALTIME", query={"model": model}, **options)
