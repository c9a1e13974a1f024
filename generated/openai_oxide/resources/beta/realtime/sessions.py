# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.realtime.sessions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_realtime import SessionCreateResponse
    from openai_oxide.params.beta_realtime import SessionCreateArguments
    from openai_oxide.raw.beta.realtime.sessions import (
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )

__all__ = ["AsyncSessions", "Sessions"]

_CREATE = Operation(
    "beta.realtime.sessions.create",
    "POST",
    "/realtime/sessions",
    returns="openai_oxide.models.beta_realtime:SessionCreateResponse",
    body="json",
    fields=(
        "client_secret",
        "modalities",
        "instructions",
        "voice",
        "input_audio_format",
        "output_audio_format",
        "input_audio_transcription",
        "speed",
        "tracing",
        "turn_detection",
        "tools",
        "tool_choice",
        "temperature",
        "max_response_output_tokens",
        "truncation",
        "prompt",
    ),
    required=("client_secret",),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_realtime:SessionCreateArguments",
)


class Sessions(Resource):
    """``client.beta.realtime.sessions``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: SessionsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.realtime.sessions:SessionsWithRawResponse"
    )
    with_streaming_response: SessionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.realtime.sessions:SessionsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[SessionCreateArguments]) -> SessionCreateResponse:
        """Issue a short-lived secret in the older Realtime session format.

        Source: ``POST /realtime/sessions``
        """
        return self._client.execute(_CREATE, params)


class AsyncSessions(AsyncResource):
    """``client.beta.realtime.sessions``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncSessionsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.realtime.sessions:AsyncSessionsWithRawResponse"
    )
    with_streaming_response: AsyncSessionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.realtime.sessions:AsyncSessionsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[SessionCreateArguments]) -> SessionCreateResponse:
        """Issue a short-lived secret in the older Realtime session format.

        Source: ``POST /realtime/sessions``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
