# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.audio.voices`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.audio.voices import AsyncVoices, Voices
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class VoicesWithRawResponse(Resource):
    """``client.audio.voices.with_raw_response``"""

    create = raw_method(Voices.create)
    delete = raw_method(Voices.delete)


class VoicesWithStreamingResponse(Resource):
    """``client.audio.voices.with_streaming_response``"""

    create = streaming_method(Voices.create)
    delete = streaming_method(Voices.delete)


class AsyncVoicesWithRawResponse(AsyncResource):
    """``client.audio.voices.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncVoices.create)
    delete = async_raw_method(AsyncVoices.delete)


class AsyncVoicesWithStreamingResponse(AsyncResource):
    """``client.audio.voices.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncVoices.create)
    delete = async_streaming_method(AsyncVoices.delete)
