# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.chatkit.sessions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_chatkit import ChatSession
    from openai_oxide.params.beta_chatkit import SessionCreateArguments
    from openai_oxide.raw.beta.chatkit.sessions import (
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncSessions", "Sessions"]

_CANCEL = Operation(
    "beta.chatkit.sessions.cancel",
    "POST",
    "/chatkit/sessions/{session_id}/cancel",
    returns="openai_oxide.models.beta_chatkit:ChatSession",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_CREATE = Operation(
    "beta.chatkit.sessions.create",
    "POST",
    "/chatkit/sessions",
    returns="openai_oxide.models.beta_chatkit:ChatSession",
    body="json",
    fields=("workflow", "user", "expires_after", "rate_limits", "chatkit_configuration"),
    required=("workflow", "user"),
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    params="openai_oxide.params.beta_chatkit:SessionCreateArguments",
)


class Sessions(Resource):
    """``client.beta.chatkit.sessions``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: SessionsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.chatkit.sessions:SessionsWithRawResponse"
    )
    with_streaming_response: SessionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.chatkit.sessions:SessionsWithStreamingResponse"
    )

    @operation(_CANCEL)
    def cancel(self, session_id: str, **params: Unpack[RequestOptions]) -> ChatSession:
        """End a ChatKit session; its client secret stops working.

        Source: ``POST /chatkit/sessions/{session_id}/cancel``
        """
        return self._client.execute(_CANCEL, params, session_id)

    @operation(_CREATE)
    def create(self, **params: Unpack[SessionCreateArguments]) -> ChatSession:
        """Open a ChatKit session and get the secret its browser client needs.

        Source: ``POST /chatkit/sessions``
        """
        return self._client.execute(_CREATE, params)


class AsyncSessions(AsyncResource):
    """``client.beta.chatkit.sessions``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncSessionsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.chatkit.sessions:AsyncSessionsWithRawResponse"
    )
    with_streaming_response: AsyncSessionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.chatkit.sessions:AsyncSessionsWithStreamingResponse"
    )

    @operation(_CANCEL)
    async def cancel(self, session_id: str, **params: Unpack[RequestOptions]) -> ChatSession:
        """End a ChatKit session; its client secret stops working.

        Source: ``POST /chatkit/sessions/{session_id}/cancel``
        """
        return await self._client.execute(_CANCEL, params, session_id)

    @operation(_CREATE)
    async def create(self, **params: Unpack[SessionCreateArguments]) -> ChatSession:
        """Open a ChatKit session and get the secret its browser client needs.

        Source: ``POST /chatkit/sessions``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
