# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.realtime.transcription_sessions`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.realtime.transcription_sessions import (
    AsyncTranscriptionSessions,
    TranscriptionSessions,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class TranscriptionSessionsWithRawResponse(Resource):
    """``client.beta.realtime.transcription_sessions.with_raw_response``"""

    create = raw_method(TranscriptionSessions.create)


class TranscriptionSessionsWithStreamingResponse(Resource):
    """``client.beta.realtime.transcription_sessions.with_streaming_response``"""

    create = streaming_method(TranscriptionSessions.create)


class AsyncTranscriptionSessionsWithRawResponse(AsyncResource):
    """``client.beta.realtime.transcription_sessions.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncTranscriptionSessions.create)


class AsyncTranscriptionSessionsWithStreamingResponse(AsyncResource):
    """``client.beta.realtime.transcription_sessions.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncTranscriptionSessions.create)
