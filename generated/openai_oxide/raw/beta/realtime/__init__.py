# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.realtime`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.beta.realtime.sessions import (
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from openai_oxide.raw.beta.realtime.transcription_sessions import (
        AsyncTranscriptionSessionsWithRawResponse,
        AsyncTranscriptionSessionsWithStreamingResponse,
        TranscriptionSessionsWithRawResponse,
        TranscriptionSessionsWithStreamingResponse,
    )


class RealtimeWithRawResponse(Resource):
    """``client.beta.realtime.with_raw_response``"""

    sessions: SessionsWithRawResponse = resource(
        "openai_oxide.raw.beta.realtime.sessions:SessionsWithRawResponse"
    )
    transcription_sessions: TranscriptionSessionsWithRawResponse = resource(
        "openai_oxide.raw.beta.realtime.transcription_sessions:TranscriptionSessionsWithRawResponse"
    )


class RealtimeWithStreamingResponse(Resource):
    """``client.beta.realtime.with_streaming_response``"""

    sessions: SessionsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.realtime.sessions:SessionsWithStreamingResponse"
    )
    transcription_sessions: TranscriptionSessionsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.realtime.transcription_sessions:TranscriptionSessionsWithStreamingResponse"
    )


class AsyncRealtimeWithRawResponse(AsyncResource):
    """``client.beta.realtime.with_raw_response``, for asyncio"""

    sessions: AsyncSessionsWithRawResponse = resource(
        "openai_oxide.raw.beta.realtime.sessions:AsyncSessionsWithRawResponse"
    )
    transcription_sessions: AsyncTranscriptionSessionsWithRawResponse = resource(
        "openai_oxide.raw.beta.realtime.transcription_sessions:AsyncTranscriptionSessionsWithRawResponse"
    )


class AsyncRealtimeWithStreamingResponse(AsyncResource):
    """``client.beta.realtime.with_streaming_response``, for asyncio"""

    sessions: AsyncSessionsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.realtime.sessions:AsyncSessionsWithStreamingResponse"
    )
    transcription_sessions: AsyncTranscriptionSessionsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.realtime.transcription_sessions:AsyncTranscriptionSessionsWithStreamingResponse"
    )
