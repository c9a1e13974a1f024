# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.realtime.sessions`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.realtime.sessions import AsyncSessions, Sessions
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class SessionsWithRawResponse(Resource):
    """``client.beta.realtime.sessions.with_raw_response``"""

    create = raw_method(Sessions.create)


class SessionsWithStreamingResponse(Resource):
    """``client.beta.realtime.sessions.with_streaming_response``"""

    create = streaming_method(Sessions.create)


class AsyncSessionsWithRawResponse(AsyncResource):
    """``client.beta.realtime.sessions.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncSessions.create)


class AsyncSessionsWithStreamingResponse(AsyncResource):
    """``client.beta.realtime.sessions.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncSessions.create)
