# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.audio.voice_consents`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.audio.voice_consents import AsyncVoiceConsents, VoiceConsents
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class VoiceConsentsWithRawResponse(Resource):
    """``client.audio.voice_consents.with_raw_response``"""

    create = raw_method(VoiceConsents.create)
    delete = raw_method(VoiceConsents.delete)
    list = raw_method(VoiceConsents.list)
    retrieve = raw_method(VoiceConsents.retrieve)
    update = raw_method(VoiceConsents.update)


class VoiceConsentsWithStreamingResponse(Resource):
    """``client.audio.voice_consents.with_streaming_response``"""

    create = streaming_method(VoiceConsents.create)
    delete = streaming_method(VoiceConsents.delete)
    list = streaming_method(VoiceConsents.list)
    retrieve = streaming_method(VoiceConsents.retrieve)
    update = streaming_method(VoiceConsents.update)


class AsyncVoiceConsentsWithRawResponse(AsyncResource):
    """``client.audio.voice_consents.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncVoiceConsents.create)
    delete = async_raw_method(AsyncVoiceConsents.delete)
    list = async_raw_method(AsyncVoiceConsents.list)
    retrieve = async_raw_method(AsyncVoiceConsents.retrieve)
    update = async_raw_method(AsyncVoiceConsents.update)


class AsyncVoiceConsentsWithStreamingResponse(AsyncResource):
    """``client.audio.voice_consents.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncVoiceConsents.create)
    delete = async_streaming_method(AsyncVoiceConsents.delete)
    list = async_streaming_method(AsyncVoiceConsents.list)
    retrieve = async_streaming_method(AsyncVoiceConsents.retrieve)
    update = async_streaming_method(AsyncVoiceConsents.update)
