# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.audio.speech``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.params.audio import SpeechCreateArguments
    from openai_oxide.raw.audio.speech import (
        AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse,
        SpeechWithRawResponse,
        SpeechWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent

__all__ = ["AsyncSpeech", "Speech"]

_CREATE = Operation(
    "audio.speech.create",
    "POST",
    "/audio/speech",
    content="binary",
    accept="application/octet-stream",
    body="json",
    fields=("model", "input", "instructions", "voice", "response_format", "speed", "stream_format"),
    required=("model", "input", "voice"),
    params="openai_oxide.params.audio:SpeechCreateArguments",
)


class Speech(Resource):
    """``client.audio.speech``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: SpeechWithRawResponse = raw_view(
        "openai_oxide.raw.audio.speech:SpeechWithRawResponse"
    )
    with_streaming_response: SpeechWithStreamingResponse = streaming_view(
        "openai_oxide.raw.audio.speech:SpeechWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[SpeechCreateArguments]) -> HttpxBinaryResponseContent:
        """Speak a text aloud; the answer is the audio itself.

        Source: ``POST /audio/speech``
        """
        return self._client.execute(_CREATE, params)


class AsyncSpeech(AsyncResource):
    """``client.audio.speech``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncSpeechWithRawResponse = raw_view(
        "openai_oxide.raw.audio.speech:AsyncSpeechWithRawResponse"
    )
    with_streaming_response: AsyncSpeechWithStreamingResponse = streaming_view(
        "openai_oxide.raw.audio.speech:AsyncSpeechWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[SpeechCreateArguments]) -> HttpxBinaryResponseContent:
        """Speak a text aloud; the answer is the audio itself.

        Source: ``POST /audio/speech``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
