# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.audio`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.audio.speech import (
        AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse,
        SpeechWithRawResponse,
        SpeechWithStreamingResponse,
    )
    from openai_oxide.raw.audio.transcriptions import (
        AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse,
        TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse,
    )
    from openai_oxide.raw.audio.translations import (
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )
    from openai_oxide.raw.audio.voice_consents import (
        AsyncVoiceConsentsWithRawResponse,
        AsyncVoiceConsentsWithStreamingResponse,
        VoiceConsentsWithRawResponse,
        VoiceConsentsWithStreamingResponse,
    )
    from openai_oxide.raw.audio.voices import (
        AsyncVoicesWithRawResponse,
        AsyncVoicesWithStreamingResponse,
        VoicesWithRawResponse,
        VoicesWithStreamingResponse,
    )


class AudioWithRawResponse(Resource):
    """``client.audio.with_raw_response``"""

    speech: SpeechWithRawResponse = resource("openai_oxide.raw.audio.speech:SpeechWithRawResponse")
    transcriptions: TranscriptionsWithRawResponse = resource(
        "openai_oxide.raw.audio.transcriptions:TranscriptionsWithRawResponse"
    )
    translations: TranslationsWithRawResponse = resource(
        "openai_oxide.raw.audio.translations:TranslationsWithRawResponse"
    )
    voice_consents: VoiceConsentsWithRawResponse = resource(
        "openai_oxide.raw.audio.voice_consents:VoiceConsentsWithRawResponse"
    )
    voices: VoicesWithRawResponse = resource("openai_oxide.raw.audio.voices:VoicesWithRawResponse")


class AudioWithStreamingResponse(Resource):
    """``client.audio.with_streaming_response``"""

    speech: SpeechWithStreamingResponse = resource(
        "openai_oxide.raw.audio.speech:SpeechWithStreamingResponse"
    )
    transcriptions: TranscriptionsWithStreamingResponse = resource(
        "openai_oxide.raw.audio.transcriptions:TranscriptionsWithStreamingResponse"
    )
    translations: TranslationsWithStreamingResponse = resource(
        "openai_oxide.raw.audio.translations:TranslationsWithStreamingResponse"
    )
    voice_consents: VoiceConsentsWithStreamingResponse = resource(
        "openai_oxide.raw.audio.voice_consents:VoiceConsentsWithStreamingResponse"
    )
    voices: VoicesWithStreamingResponse = resource(
        "openai_oxide.raw.audio.voices:VoicesWithStreamingResponse"
    )


class AsyncAudioWithRawResponse(AsyncResource):
    """``client.audio.with_raw_response``, for asyncio"""

    speech: AsyncSpeechWithRawResponse = resource(
        "openai_oxide.raw.audio.speech:AsyncSpeechWithRawResponse"
    )
    transcriptions: AsyncTranscriptionsWithRawResponse = resource(
        "openai_oxide.raw.audio.transcriptions:AsyncTranscriptionsWithRawResponse"
    )
    translations: AsyncTranslationsWithRawResponse = resource(
        "openai_oxide.raw.audio.translations:AsyncTranslationsWithRawResponse"
    )
    voice_consents: AsyncVoiceConsentsWithRawResponse = resource(
        "openai_oxide.raw.audio.voice_consents:AsyncVoiceConsentsWithRawResponse"
    )
    voices: AsyncVoicesWithRawResponse = resource(
        "openai_oxide.raw.audio.voices:AsyncVoicesWithRawResponse"
    )


class AsyncAudioWithStreamingResponse(AsyncResource):
    """``client.audio.with_streaming_response``, for asyncio"""

    speech: AsyncSpeechWithStreamingResponse = resource(
        "openai_oxide.raw.audio.speech:AsyncSpeechWithStreamingResponse"
    )
    transcriptions: AsyncTranscriptionsWithStreamingResponse = resource(
        "openai_oxide.raw.audio.transcriptions:AsyncTranscriptionsWithStreamingResponse"
    )
    translations: AsyncTranslationsWithStreamingResponse = resource(
        "openai_oxide.raw.audio.translations:AsyncTranslationsWithStreamingResponse"
    )
    voice_consents: AsyncVoiceConsentsWithStreamingResponse = resource(
        "openai_oxide.raw.audio.voice_consents:AsyncVoiceConsentsWithStreamingResponse"
    )
    voices: AsyncVoicesWithStreamingResponse = resource(
        "openai_oxide.raw.audio.voices:AsyncVoicesWithStreamingResponse"
    )
