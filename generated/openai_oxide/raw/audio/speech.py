# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.audio.speech`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.audio.speech import AsyncSpeech, Speech
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class SpeechWithRawResponse(Resource):
    """``client.audio.speech.with_raw_response``"""

    create = raw_method(Speech.create)


class SpeechWithStreamingResponse(Resource):
    """``client.audio.speech.with_streaming_response``"""

    create = streaming_method(Speech.create)


class AsyncSpeechWithRawResponse(AsyncResource):
    """``client.audio.speech.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncSpeech.create)


class AsyncSpeechWithStreamingResponse(AsyncResource):
    """``client.audio.speech.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncSpeech.create)
