# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.audio``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    raw_view,
    resource,
    streaming_view,
)
from openai_oxide_runtime.core.submodules import submodule_names

if TYPE_CHECKING:
    from openai_oxide.raw.audio import (
        AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse,
        AudioWithRawResponse,
        AudioWithStreamingResponse,
    )
    from openai_oxide.resources.audio.speech import AsyncSpeech, Speech
    from openai_oxide.resources.audio.transcriptions import AsyncTranscriptions, Transcriptions
    from openai_oxide.resources.audio.translations import AsyncTranslations, Translations
    from openai_oxide.resources.audio.voice_consents import AsyncVoiceConsents, VoiceConsents
    from openai_oxide.resources.audio.voices import AsyncVoices, Voices

__all__ = ["AsyncAudio", "Audio"]


class Audio(Resource):
    """``client.audio``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AudioWithRawResponse = raw_view(
        "openai_oxide.raw.audio:AudioWithRawResponse"
    )
    with_streaming_response: AudioWithStreamingResponse = streaming_view(
        "openai_oxide.raw.audio:AudioWithStreamingResponse"
    )
    speech: Speech = resource("openai_oxide.resources.audio.speech:Speech")
    transcriptions: Transcriptions = resource(
        "openai_oxide.resources.audio.transcriptions:Transcriptions"
    )
    translations: Translations = resource("openai_oxide.resources.audio.translations:Translations")
    voice_consents: VoiceConsents = resource(
        "openai_oxide.resources.audio.voice_consents:VoiceConsents"
    )
    voices: Voices = resource("openai_oxide.resources.audio.voices:Voices")


class AsyncAudio(AsyncResource):
    """``client.audio``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncAudioWithRawResponse = raw_view(
        "openai_oxide.raw.audio:AsyncAudioWithRawResponse"
    )
    with_streaming_response: AsyncAudioWithStreamingResponse = streaming_view(
        "openai_oxide.raw.audio:AsyncAudioWithStreamingResponse"
    )
    speech: AsyncSpeech = resource("openai_oxide.resources.audio.speech:AsyncSpeech")
    transcriptions: AsyncTranscriptions = resource(
        "openai_oxide.resources.audio.transcriptions:AsyncTranscriptions"
    )
    translations: AsyncTranslations = resource(
        "openai_oxide.resources.audio.translations:AsyncTranslations"
    )
    voice_consents: AsyncVoiceConsents = resource(
        "openai_oxide.resources.audio.voice_consents:AsyncVoiceConsents"
    )
    voices: AsyncVoices = resource("openai_oxide.resources.audio.voices:AsyncVoices")


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
