# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.audio.voices``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.audio import Voice, VoiceDeleted
    from openai_oxide.params.audio import VoiceCreateArguments
    from openai_oxide.raw.audio.voices import (
        AsyncVoicesWithRawResponse,
        AsyncVoicesWithStreamingResponse,
        VoicesWithRawResponse,
        VoicesWithStreamingResponse,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncVoices", "Voices"]

_CREATE = Operation(
    "audio.voices.create",
    "POST",
    "/audio/voices",
    returns="openai_oxide.models.audio:Voice",
    body="multipart",
    fields=("name", "audio_sample", "consent", "type", "prompt", "model", "script_hint"),
    files={"audio_sample": "file"},
    required=("name",),
    params="openai_oxide.params.audio:VoiceCreateArguments",
)
_DELETE = Operation(
    "audio.voices.delete",
    "DELETE",
    "/audio/voices/{voice_id}",
    returns="openai_oxide.models.audio:VoiceDeleted",
)


class Voices(Resource):
    """``client.audio.voices``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: VoicesWithRawResponse = raw_view(
        "openai_oxide.raw.audio.voices:VoicesWithRawResponse"
    )
    with_streaming_response: VoicesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.audio.voices:VoicesWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[VoiceCreateArguments]) -> Voice:
        """Build a custom voice from a sample and the speaker's consent.

        Source: ``POST /audio/voices``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, voice_id: str, **params: Unpack[RequestOptions]) -> VoiceDeleted:
        """Delete a custom voice.

        Source: ``DELETE /audio/voices/{voice_id}``
        """
        return self._client.execute(_DELETE, params, voice_id)


class AsyncVoices(AsyncResource):
    """``client.audio.voices``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncVoicesWithRawResponse = raw_view(
        "openai_oxide.raw.audio.voices:AsyncVoicesWithRawResponse"
    )
    with_streaming_response: AsyncVoicesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.audio.voices:AsyncVoicesWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[VoiceCreateArguments]) -> Voice:
        """Build a custom voice from a sample and the speaker's consent.

        Source: ``POST /audio/voices``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(self, voice_id: str, **params: Unpack[RequestOptions]) -> VoiceDeleted:
        """Delete a custom voice.

        Source: ``DELETE /audio/voices/{voice_id}``
        """
        return await self._client.execute(_DELETE, params, voice_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
