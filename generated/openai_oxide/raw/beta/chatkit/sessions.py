# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.chatkit.sessions`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.chatkit.sessions import AsyncSessions, Sessions
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class SessionsWithRawResponse(Resource):
    """``client.beta.chatkit.sessions.with_raw_response``"""

    cancel = raw_method(Sessions.cancel)
    create = raw_method(Sessions.create)


class SessionsWithStreamingResponse(Resource):
    """``client.beta.chatkit.sessions.with_streaming_response``"""

    cancel = streaming_method(Sessions.cancel)
    create = streaming_method(Sessions.create)


class AsyncSessionsWithRawResponse(AsyncResource):
    """``client.beta.chatkit.sessions.with_raw_response``, for asyncio"""

    cancel = async_raw_method(AsyncSessions.cancel)
    create = async_raw_method(AsyncSessions.create)


class AsyncSessionsWithStreamingResponse(AsyncResource):
    """``client.beta.chatkit.sessions.with_streaming_response``, for asyncio"""

    cancel = async_streaming_method(AsyncSessions.cancel)
    create = async_streaming_method(AsyncSessions.create)
