# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.live``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.async_live import AsyncLiveConnect
from openai_oxide_lib.resources.sync_live import LiveConnect
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.live import LiveCreateResponse
    from openai_oxide.params.live import LiveCreateArguments
    from openai_oxide.raw.live import (
        AsyncLiveWithRawResponse,
        AsyncLiveWithStreamingResponse,
        LiveWithRawResponse,
        LiveWithStreamingResponse,
    )
    from openai_oxide.resources.live.forks import AsyncForks, Forks
    from openai_oxide.resources.live.sessions import AsyncSessions, Sessions
    from openai_oxide.resources.live.sideband import AsyncSideband, Sideband

__all__ = ["AsyncLive", "Live"]

_CREATE = Operation(
    "live.create",
    "POST",
    "/live/sessions",
    returns="openai_oxide.models.live:LiveCreateResponse",
    body="json",
    fields=("session", "transport"),
    required=("session", "transport"),
    params="openai_oxide.params.live:LiveCreateArguments",
)


class Live(LiveConnect):
    """``client.live``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: LiveWithRawResponse = raw_view("openai_oxide.raw.live:LiveWithRawResponse")
    with_streaming_response: LiveWithStreamingResponse = streaming_view(
        "openai_oxide.raw.live:LiveWithStreamingResponse"
    )
    forks: Forks = resource("openai_oxide.resources.live.forks:Forks")
    sessions: Sessions = resource("openai_oxide.resources.live.sessions:Sessions")
    sideband: Sideband = resource("openai_oxide.resources.live.sideband:Sideband")

    @operation(_CREATE)
    def create(self, **params: Unpack[LiveCreateArguments]) -> LiveCreateResponse:
        """Begin a live session over WebRTC with the browser's offer.

        Source: ``POST /live/sessions``
        """
        return self._client.execute(_CREATE, params)


class AsyncLive(AsyncLiveConnect):
    """``client.live``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncLiveWithRawResponse = raw_view(
        "openai_oxide.raw.live:AsyncLiveWithRawResponse"
    )
    with_streaming_response: AsyncLiveWithStreamingResponse = streaming_view(
        "openai_oxide.raw.live:AsyncLiveWithStreamingResponse"
    )
    forks: AsyncForks = resource("openai_oxide.resources.live.forks:AsyncForks")
    sessions: AsyncSessions = resource("openai_oxide.resources.live.sessions:AsyncSessions")
    sideband: AsyncSideband = resource("openai_oxide.resources.live.sideband:AsyncSideband")

    @operation(_CREATE)
    async def create(self, **params: Unpack[LiveCreateArguments]) -> LiveCreateResponse:
        """Begin a live session over WebRTC with the browser's offer.

        Source: ``POST /live/sessions``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
