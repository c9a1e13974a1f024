# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.live`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.live import AsyncLive, Live
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    resource,
    streaming_method,
)

if TYPE_CHECKING:
    from openai_oxide.raw.live.forks import (
        AsyncForksWithRawResponse,
        AsyncForksWithStreamingResponse,
        ForksWithRawResponse,
        ForksWithStreamingResponse,
    )
    from openai_oxide.raw.live.sessions import (
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from openai_oxide.raw.live.sideband import (
        AsyncSidebandWithRawResponse,
        AsyncSidebandWithStreamingResponse,
        SidebandWithRawResponse,
        SidebandWithStreamingResponse,
    )


class LiveWithRawResponse(Resource):
    """``client.live.with_raw_response``"""

    forks: ForksWithRawResponse = resource("openai_oxide.raw.live.forks:ForksWithRawResponse")
    sessions: SessionsWithRawResponse = resource(
        "openai_oxide.raw.live.sessions:SessionsWithRawResponse"
    )
    sideband: SidebandWithRawResponse = resource(
        "openai_oxide.raw.live.sideband:SidebandWithRawResponse"
    )
    create = raw_method(Live.create)


class LiveWithStreamingResponse(Resource):
    """``client.live.with_streaming_response``"""

    forks: ForksWithStreamingResponse = resource(
        "openai_oxide.raw.live.forks:ForksWithStreamingResponse"
    )
    sessions: SessionsWithStreamingResponse = resource(
        "openai_oxide.raw.live.sessions:SessionsWithStreamingResponse"
    )
    sideband: SidebandWithStreamingResponse = resource(
        "openai_oxide.raw.live.sideband:SidebandWithStreamingResponse"
    )
    create = streaming_method(Live.create)


class AsyncLiveWithRawResponse(AsyncResource):
    """``client.live.with_raw_response``, for asyncio"""

    forks: AsyncForksWithRawResponse = resource(
        "openai_oxide.raw.live.forks:AsyncForksWithRawResponse"
    )
    sessions: AsyncSessionsWithRawResponse = resource(
        "openai_oxide.raw.live.sessions:AsyncSessionsWithRawResponse"
    )
    sideband: AsyncSidebandWithRawResponse = resource(
        "openai_oxide.raw.live.sideband:AsyncSidebandWithRawResponse"
    )
    create = async_raw_method(AsyncLive.create)


class AsyncLiveWithStreamingResponse(AsyncResource):
    """``client.live.with_streaming_response``, for asyncio"""

    forks: AsyncForksWithStreamingResponse = resource(
        "openai_oxide.raw.live.forks:AsyncForksWithStreamingResponse"
    )
    sessions: AsyncSessionsWithStreamingResponse = resource(
        "openai_oxide.raw.live.sessions:AsyncSessionsWithStreamingResponse"
    )
    sideband: AsyncSidebandWithStreamingResponse = resource(
        "openai_oxide.raw.live.sideband:AsyncSidebandWithStreamingResponse"
    )
    create = async_streaming_method(AsyncLive.create)
