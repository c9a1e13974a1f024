# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.realtime``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.async_connect import AsyncBetaRealtimeConnect
from openai_oxide_lib.resources.sync_connect import BetaRealtimeConnect
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names

if TYPE_CHECKING:
    from openai_oxide.raw.beta.realtime import (
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from openai_oxide.resources.beta.realtime.sessions import AsyncSessions, Sessions
    from openai_oxide.resources.beta.realtime.transcription_sessions import (
        AsyncTranscriptionSessions,
        TranscriptionSessions,
    )

__all__ = ["AsyncRealtime", "Realtime"]


class Realtime(BetaRealtimeConnect):
    """``client.beta.realtime``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: RealtimeWithRawResponse = raw_view(
        "openai_oxide.raw.beta.realtime:RealtimeWithRawResponse"
    )
    with_streaming_response: RealtimeWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.realtime:RealtimeWithStreamingResponse"
    )
    sessions: Sessions = resource("openai_oxide.resources.beta.realtime.sessions:Sessions")
    transcription_sessions: TranscriptionSessions = resource(
        "openai_oxide.resources.beta.realtime.transcription_sessions:TranscriptionSessions"
    )


class AsyncRealtime(AsyncBetaRealtimeConnect):
    """``client.beta.realtime``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncRealtimeWithRawResponse = raw_view(
        "openai_oxide.raw.beta.realtime:AsyncRealtimeWithRawResponse"
    )
    with_streaming_response: AsyncRealtimeWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.realtime:AsyncRealtimeWithStreamingResponse"
    )
    sessions: AsyncSessions = resource(
        "openai_oxide.resources.beta.realtime.sessions:AsyncSessions"
    )
    transcription_sessions: AsyncTranscriptionSessions = resource(
        "openai_oxide.resources.beta.realtime.transcription_sessions:AsyncTranscriptionSessions"
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
