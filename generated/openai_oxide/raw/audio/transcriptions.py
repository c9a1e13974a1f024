# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.audio.transcriptions`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.audio.transcriptions import AsyncTranscriptions, Transcriptions
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class TranscriptionsWithRawResponse(Resource):
    """``client.audio.transcriptions.with_raw_response``"""

    create = raw_method(Transcriptions.create)


class TranscriptionsWithStreamingResponse(Resource):
    """``client.audio.transcriptions.with_streaming_response``"""

    create = streaming_method(Transcriptions.create)


class AsyncTranscriptionsWithRawResponse(AsyncResource):
    """``client.audio.transcriptions.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncTranscriptions.create)


class AsyncTranscriptionsWithStreamingResponse(AsyncResource):
    """``client.audio.transcriptions.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncTranscriptions.create)
