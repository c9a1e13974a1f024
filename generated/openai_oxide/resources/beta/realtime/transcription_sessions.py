# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.realtime.transcription_sessions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_realtime import TranscriptionSession
    from openai_oxide.params.beta_realtime import TranscriptionSessionCreateArguments
    from openai_oxide.raw.beta.realtime.transcription_sessions import (
        AsyncTranscriptionSessionsWithRawResponse,
        AsyncTranscriptionSessionsWithStreamingResponse,
        TranscriptionSessionsWithRawResponse,
        TranscriptionSessionsWithStreamingResponse,
    )

__all__ = ["AsyncTranscriptionSessions", "TranscriptionSessions"]

_CREATE = Operation(
    "beta.realtime.transcription_sessions.create",
    "POST",
    "/realtime/transcription_sessions",
    returns="openai_oxide.models.beta_realtime:TranscriptionSession",
    body="json",
    fields=(
        "turn_detection",
        "input_audio_noise_reduction",
        "input_audio_format",
        "input_audio_transcription",
        "include",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_realtime:TranscriptionSessionCreateArguments",
)


class TranscriptionSessions(Resource):
    """``client.beta.realtime.transcription_sessions``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: TranscriptionSessionsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.realtime.transcription_sessions:TranscriptionSessionsWithRawResponse"
    )
    with_streaming_response: TranscriptionSessionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.realtime.transcription_sessions:TranscriptionSessionsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[TranscriptionSessionCreateArguments]) -> TranscriptionSession:
        """Issue a short-lived secret for transcription in the older Realtime format.

        Source: ``POST /realtime/transcription_sessions``
        """
        return self._client.execute(_CREATE, params)


class AsyncTranscriptionSessions(AsyncResource):
    """``client.beta.realtime.transcription_sessions``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncTranscriptionSessionsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.realtime.transcription_sessions:AsyncTranscriptionSessionsWithRawResponse"
    )
    with_streaming_response: AsyncTranscriptionSessionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.realtime.transcription_sessions:AsyncTranscriptionSessionsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, **params: Unpack[TranscriptionSessionCreateArguments]
    ) -> TranscriptionSession:
        """Issue a short-lived secret for transcription in the older Realtime format.

        Source: ``POST /realtime/transcription_sessions``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
