# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.live.sessions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.live import SessionForkResponse
    from openai_oxide.params.live import (
        SessionAcceptArguments,
        SessionForkArguments,
        SessionReferArguments,
        SessionRejectArguments,
    )
    from openai_oxide.raw.live.sessions import (
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncSessions", "Sessions"]

_ACCEPT = Operation(
    "live.sessions.accept",
    "POST",
    "/live/sessions/{session_id}/accept",
    accept="*/*",
    body="json",
    fields=("session",),
    required=("session",),
    params="openai_oxide.params.live:SessionAcceptArguments",
)
_DOWNLOAD_RECORDING = Operation(
    "live.sessions.download_recording",
    "GET",
    "/live/sessions/{session_id}/content",
    content="binary",
    accept="application/binary",
)
_FORK = Operation(
    "live.sessions.fork",
    "POST",
    "/live/sessions/{session_id}/fork",
    returns="openai_oxide.models.live:SessionForkResponse",
    body="json",
    fields=("transport", "session"),
    required=("transport",),
    params="openai_oxide.params.live:SessionForkArguments",
)
_HANGUP = Operation(
    "live.sessions.hangup",
    "POST",
    "/live/sessions/{session_id}/hangup",
    accept="*/*",
)
_REFER = Operation(
    "live.sessions.refer",
    "POST",
    "/live/sessions/{session_id}/refer",
    accept="*/*",
    body="json",
    fields=("target_uri",),
    required=("target_uri",),
    params="openai_oxide.params.live:SessionReferArguments",
)
_REJECT = Operation(
    "live.sessions.reject",
    "POST",
    "/live/sessions/{session_id}/reject",
    accept="*/*",
    body="json",
    fields=("status_code",),
    required=("status_code",),
    params="openai_oxide.params.live:SessionRejectArguments",
)


class Sessions(Resource):
    """``client.live.sessions``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: SessionsWithRawResponse = raw_view(
        "openai_oxide.raw.live.sessions:SessionsWithRawResponse"
    )
    with_streaming_response: SessionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.live.sessions:SessionsWithStreamingResponse"
    )

    @operation(_ACCEPT)
    def accept(self, session_id: str, **params: Unpack[SessionAcceptArguments]) -> None:
        """Accept a SIP call and set up its live session.

        Source: ``POST /live/sessions/{session_id}/accept``
        """
        return self._client.execute(_ACCEPT, params, session_id)

    @operation(_DOWNLOAD_RECORDING)
    def download_recording(
        self, session_id: str, **params: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """Download the recording of a live session.

        Source: ``GET /live/sessions/{session_id}/content``
        """
        return self._client.execute(_DOWNLOAD_RECORDING, params, session_id)

    @operation(_FORK)
    def fork(self, session_id: str, **params: Unpack[SessionForkArguments]) -> SessionForkResponse:
        """Begin a live session that carries on from another.

        Source: ``POST /live/sessions/{session_id}/fork``
        """
        return self._client.execute(_FORK, params, session_id)

    @operation(_HANGUP)
    def hangup(self, session_id: str, **params: Unpack[RequestOptions]) -> None:
        """End a live session's call.

        Source: ``POST /live/sessions/{session_id}/hangup``
        """
        return self._client.execute(_HANGUP, params, session_id)

    @operation(_REFER)
    def refer(self, session_id: str, **params: Unpack[SessionReferArguments]) -> None:
        """Pass a live session's call on to someone else.

        Source: ``POST /live/sessions/{session_id}/refer``
        """
        return self._client.execute(_REFER, params, session_id)

    @operation(_REJECT)
    def reject(self, session_id: str, **params: Unpack[SessionRejectArguments]) -> None:
        """Turn down a SIP call.

        Source: ``POST /live/sessions/{session_id}/reject``
        """
        return self._client.execute(_REJECT, params, session_id)


class AsyncSessions(AsyncResource):
    """``client.live.sessions``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncSessionsWithRawResponse = raw_view(
        "openai_oxide.raw.live.sessions:AsyncSessionsWithRawResponse"
    )
    with_streaming_response: AsyncSessionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.live.sessions:AsyncSessionsWithStreamingResponse"
    )

    @operation(_ACCEPT)
    async def accept(self, session_id: str, **params: Unpack[SessionAcceptArguments]) -> None:
        """Accept a SIP call and set up its live session.

        Source: ``POST /live/sessions/{session_id}/accept``
        """
        return await self._client.execute(_ACCEPT, params, session_id)

    @operation(_DOWNLOAD_RECORDING)
    async def download_recording(
        self, session_id: str, **params: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """Download the recording of a live session.

        Source: ``GET /live/sessions/{session_id}/content``
        """
        return await self._client.execute(_DOWNLOAD_RECORDING, params, session_id)

    @operation(_FORK)
    async def fork(
        self, session_id: str, **params: Unpack[SessionForkArguments]
    ) -> SessionForkResponse:
        """Begin a live session that carries on from another.

        Source: ``POST /live/sessions/{session_id}/fork``
        """
        return await self._client.execute(_FORK, params, session_id)

    @operation(_HANGUP)
    async def hangup(self, session_id: str, **params: Unpack[RequestOptions]) -> None:
        """End a live session's call.

        Source: ``POST /live/sessions/{session_id}/hangup``
        """
        return await self._client.execute(_HANGUP, params, session_id)

    @operation(_REFER)
    async def refer(self, session_id: str, **params: Unpack[SessionReferArguments]) -> None:
        """Pass a live session's call on to someone else.

        Source: ``POST /live/sessions/{session_id}/refer``
        """
        return await self._client.execute(_REFER, params, session_id)

    @operation(_REJECT)
    async def reject(self, session_id: str, **params: Unpack[SessionRejectArguments]) -> None:
        """Turn down a SIP call.

        Source: ``POST /live/sessions/{session_id}/reject``
        """
        return await self._client.execute(_REJECT, params, session_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
