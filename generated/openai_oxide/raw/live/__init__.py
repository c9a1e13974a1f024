# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.live`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.live import AsyncLive, Live
from openai_oxide_runtime import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    resource,
    streaming_method,
)

if TYPE_CHECKING:
    from openai_oxide.raw.live.sessions import (
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )


class LiveWithRawResponse(Resource):
    """``client.live.with_raw_response``"""

    sessions: SessionsWithRawResponse = resource(
        "openai_oxide.raw.live.sessions:SessionsWithRawResponse"
    )
    create = raw_method(Live.create)


class LiveWithStreamingResponse(Resource):
    """``client.live.with_streaming_response``"""

    sessions: SessionsWithStreamingResponse = resource(
        "openai_oxide.raw.live.sessions:SessionsWithStreamingResponse"
    )
    create = streaming_method(Live.create)


class AsyncLiveWithRawResponse(AsyncResource):
    """``client.live.with_raw_response``, for asyncio"""

    sessions: AsyncSessionsWithRawResponse = resource(
        "openai_oxide.raw.live.sessions:AsyncSessionsWithRawResponse"
    )
    create = async_raw_method(AsyncLive.create)


class AsyncLiveWithStreamingResponse(AsyncResource):
    """``client.live.with_streaming_response``, for asyncio"""

    sessions: AsyncSessionsWithStreamingResponse = resource(
        "openai_oxide.raw.live.sessions:AsyncSessionsWithStreamingResponse"
    )
    create = async_streaming_method(AsyncLive.create)
