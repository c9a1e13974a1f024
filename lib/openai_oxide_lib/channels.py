"""The WebSocket endpoints of the API."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from openai_oxide_runtime.websocket.channel import Channel, Extra

__all__ = [
    "BETA_REALTIME",
    "BETA_RESPONSES",
    "ENDS",
    "LIVE",
    "LIVE_FORK",
    "LIVE_SIDEBAND",
    "REALTIME",
    "RESPONSES",
    "TRANSLATIONS",
]

ENDS: Final = frozenset(("response.completed", "response.failed", "response.incomplete"))
"""The events that end a response."""

# Taken by the server, though the document does not name them.
_WARM_UP: Final = Extra(optional=("generate",))
_STEER: Final = Extra(required=("input", "previous_response_id"))
_MODELS: Final = "openai_oxide.models"
_ANSWERED: Final = frozenset(("response.done",))

RESPONSES: Final = Channel(
    "responses.connect",
    "/responses",
    client=f"{_MODELS}.responses:ResponsesClientEvent",
    server=f"{_MODELS}.responses:ResponsesServerEvent",
    extras=MappingProxyType({"response.create": _WARM_UP, "response.steer": _STEER}),
    ends=ENDS,
)
BETA_RESPONSES: Final = Channel(
    "beta.responses.connect",
    "/responses",
    client=f"{_MODELS}.beta_responses:BetaResponsesClientEvent",
    server=f"{_MODELS}.beta_responses:BetaResponsesServerEvent",
    extras=MappingProxyType({"response.create": _WARM_UP, "response.steer": _STEER}),
    ends=ENDS,
)
REALTIME: Final = Channel(
    "realtime.connect",
    "/realtime",
    client=f"{_MODELS}.realtime:RealtimeClientEvent",
    server=f"{_MODELS}.realtime:RealtimeServerEvent",
    ends=_ANSWERED,
)
TRANSLATIONS: Final = Channel(
    "realtime.translations.connect",
    "/realtime/translations",
    client=f"{_MODELS}.realtime:RealtimeTranslationClientEvent",
    server=f"{_MODELS}.realtime:RealtimeTranslationServerEvent",
)
BETA_REALTIME: Final = Channel(
    "beta.realtime.connect",
    "/realtime",
    client=f"{_MODELS}.realtime:RealtimeClientEvent",
    server=f"{_MODELS}.realtime:RealtimeServerEvent",
    headers=MappingProxyType({"OpenAI-Beta": "realtime=v1"}),
    extras=MappingProxyType({"transcription_session.update": Extra(("session",), ("event_id",))}),
    ends=_ANSWERED,
)
# To be said even where there is none: None.
_DELEGATED: Final = MappingProxyType(
    {
        f"session.{what}.append": Extra(required=("delegation_id",))
        for what in ("commentary", "instructions", "thinking")
    }
)
LIVE: Final = Channel(
    "live.connect",
    "/live/sessions",
    client=f"{_MODELS}.live:ClientEvent",
    server=f"{_MODELS}.live:ServerEvent",
    extras=_DELEGATED,
)
LIVE_FORK: Final = Channel(
    "live.forks.connect",
    "/live/sessions/{session_id}/fork",
    client=f"{_MODELS}.live:ForkClientEvent",
    server=f"{_MODELS}.live:ForkServerEvent",
    extras=_DELEGATED,
)
LIVE_SIDEBAND: Final = Channel(
    "live.sideband.connect",
    "/live/sessions/{session_id}/attach",
    client=f"{_MODELS}.live:ConnectClientEvent",
    server=f"{_MODELS}.live:ConnectServerEvent",
    extras=_DELEGATED,
)
