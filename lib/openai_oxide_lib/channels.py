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
"""The last events of a response."""

# The server accepts these fields, but the OpenAPI document lacks them.
_WARM_UP: Final = Extra(optional=("generate",))
_STEER: Final = Extra(required=("input", "previous_response_id"))
_MODELS: Final = "openai_oxide.models"
_RESPONSE_DONE: Final = frozenset(("response.done",))

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
    ends=_RESPONSE_DONE,
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
    ends=_RESPONSE_DONE,
)
# A required field, which may be None.
_DELEGATION: Final = MappingProxyType(
    {
        f"session.{name}.append": Extra(required=("delegation_id",))
        for name in ("commentary", "instructions", "thinking")
    }
)
LIVE: Final = Channel(
    "live.connect",
    "/live/sessions",
    client=f"{_MODELS}.live:ClientEvent",
    server=f"{_MODELS}.live:ServerEvent",
    extras=_DELEGATION,
)
LIVE_FORK: Final = Channel(
    "live.forks.connect",
    "/live/sessions/{session_id}/fork",
    client=f"{_MODELS}.live:ForkClientEvent",
    server=f"{_MODELS}.live:ForkServerEvent",
    extras=_DELEGATION,
)
LIVE_SIDEBAND: Final = Channel(
    "live.sideband.connect",
    "/live/sessions/{session_id}/attach",
    client=f"{_MODELS}.live:ConnectClientEvent",
    server=f"{_MODELS}.live:ConnectServerEvent",
    extras=_DELEGATION,
)
