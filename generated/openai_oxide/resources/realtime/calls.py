# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.realtime.calls``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.params.realtime import (
        CallAcceptArguments,
        CallCreateArguments,
        CallReferArguments,
        CallRejectArguments,
    )
    from openai_oxide.raw.realtime.calls import (
        AsyncCallsWithRawResponse,
        AsyncCallsWithStreamingResponse,
        CallsWithRawResponse,
        CallsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncCalls", "Calls"]

_ACCEPT = Operation(
    "realtime.calls.accept",
    "POST",
    "/realtime/calls/{call_id}/accept",
    accept="*/*",
    body="json",
    fields=(
        "type",
        "output_modalities",
        "model",
        "instructions",
        "audio",
        "include",
        "tracing",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "reasoning",
        "max_output_tokens",
        "truncation",
        "prompt",
    ),
    required=("type",),
    params="openai_oxide.params.realtime:CallAcceptArguments",
)
_CREATE = Operation(
    "realtime.calls.create",
    "POST",
    "/realtime/calls",
    content="binary",
    accept="application/sdp",
    body="multipart",
    fields=("sdp", "session"),
    alone=("sdp", "application/sdp"),
    part_types={"sdp": "application/sdp", "session": "application/json"},
    required=("sdp",),
    params="openai_oxide.params.realtime:CallCreateArguments",
)
_HANGUP = Operation(
    "realtime.calls.hangup",
    "POST",
    "/realtime/calls/{call_id}/hangup",
    accept="*/*",
)
_REFER = Operation(
    "realtime.calls.refer",
    "POST",
    "/realtime/calls/{call_id}/refer",
    accept="*/*",
    body="json",
    fields=("target_uri",),
    required=("target_uri",),
    params="openai_oxide.params.realtime:CallReferArguments",
)
_REJECT = Operation(
    "realtime.calls.reject",
    "POST",
    "/realtime/calls/{call_id}/reject",
    accept="*/*",
    body="json",
    fields=("status_code",),
    params="openai_oxide.params.realtime:CallRejectArguments",
)


class Calls(Resource):
    """``client.realtime.calls``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: CallsWithRawResponse = raw_view(
        "openai_oxide.raw.realtime.calls:CallsWithRawResponse"
    )
    with_streaming_response: CallsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.realtime.calls:CallsWithStreamingResponse"
    )

    @operation(_ACCEPT)
    def accept(self, call_id: str, **params: Unpack[CallAcceptArguments]) -> None:
        """Answer a ringing SIP call, with the settings of its session.

        Source: ``POST /realtime/calls/{call_id}/accept``
        """
        return self._client.execute(_ACCEPT, params, call_id)

    @operation(_CREATE)
    def create(self, **params: Unpack[CallCreateArguments]) -> HttpxBinaryResponseContent:
        """Open a Realtime call over WebRTC; the answer is an SDP text.

        Source: ``POST /realtime/calls``
        """
        return self._client.execute(_CREATE, params)

    @operation(_HANGUP)
    def hangup(self, call_id: str, **params: Unpack[RequestOptions]) -> None:
        """End a Realtime call, however it was set up.

        Source: ``POST /realtime/calls/{call_id}/hangup``
        """
        return self._client.execute(_HANGUP, params, call_id)

    @operation(_REFER)
    def refer(self, call_id: str, **params: Unpack[CallReferArguments]) -> None:
        """Pass a SIP call on to another number or address.

        Source: ``POST /realtime/calls/{call_id}/refer``
        """
        return self._client.execute(_REFER, params, call_id)

    @operation(_REJECT)
    def reject(self, call_id: str, **params: Unpack[CallRejectArguments]) -> None:
        """Turn down an incoming SIP call.

        Source: ``POST /realtime/calls/{call_id}/reject``
        """
        return self._client.execute(_REJECT, params, call_id)


class AsyncCalls(AsyncResource):
    """``client.realtime.calls``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncCallsWithRawResponse = raw_view(
        "openai_oxide.raw.realtime.calls:AsyncCallsWithRawResponse"
    )
    with_streaming_response: AsyncCallsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.realtime.calls:AsyncCallsWithStreamingResponse"
    )

    @operation(_ACCEPT)
    async def accept(self, call_id: str, **params: Unpack[CallAcceptArguments]) -> None:
        """Answer a ringing SIP call, with the settings of its session.

        Source: ``POST /realtime/calls/{call_id}/accept``
        """
        return await self._client.execute(_ACCEPT, params, call_id)

    @operation(_CREATE)
    async def create(self, **params: Unpack[CallCreateArguments]) -> HttpxBinaryResponseContent:
        """Open a Realtime call over WebRTC; the answer is an SDP text.

        Source: ``POST /realtime/calls``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_HANGUP)
    async def hangup(self, call_id: str, **params: Unpack[RequestOptions]) -> None:
        """End a Realtime call, however it was set up.

        Source: ``POST /realtime/calls/{call_id}/hangup``
        """
        return await self._client.execute(_HANGUP, params, call_id)

    @operation(_REFER)
    async def refer(self, call_id: str, **params: Unpack[CallReferArguments]) -> None:
        """Pass a SIP call on to another number or address.

        Source: ``POST /realtime/calls/{call_id}/refer``
        """
        return await self._client.execute(_REFER, params, call_id)

    @operation(_REJECT)
    async def reject(self, call_id: str, **params: Unpack[CallRejectArguments]) -> None:
        """Turn down an incoming SIP call.

        Source: ``POST /realtime/calls/{call_id}/reject``
        """
        return await self._client.execute(_REJECT, params, call_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
