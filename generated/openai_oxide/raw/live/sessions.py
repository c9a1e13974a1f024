# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.live.sessions`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.live.sessions import AsyncSessions, Sessions
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class SessionsWithRawResponse(Resource):
    """``client.live.sessions.with_raw_response``"""

    accept = raw_method(Sessions.accept)
    download_recording = raw_method(Sessions.download_recording)
    fork = raw_method(Sessions.fork)
    hangup = raw_method(Sessions.hangup)
    refer = raw_method(Sessions.refer)
    reject = raw_method(Sessions.reject)


class SessionsWithStreamingResponse(Resource):
    """``client.live.sessions.with_streaming_response``"""

    accept = streaming_method(Sessions.accept)
    download_recording = streaming_method(Sessions.download_recording)
    fork = streaming_method(Sessions.fork)
    hangup = streaming_method(Sessions.hangup)
    refer = streaming_method(Sessions.refer)
    reject = streaming_method(Sessions.reject)


class AsyncSessionsWithRawResponse(AsyncResource):
    """``client.live.sessions.with_raw_response``, for asyncio"""

    accept = async_raw_method(AsyncSessions.accept)
    download_recording = async_raw_method(AsyncSessions.download_recording)
    fork = async_raw_method(AsyncSessions.fork)
    hangup = async_raw_method(AsyncSessions.hangup)
    refer = async_raw_method(AsyncSessions.refer)
    reject = async_raw_method(AsyncSessions.reject)


class AsyncSessionsWithStreamingResponse(AsyncResource):
    """``client.live.sessions.with_streaming_response``, for asyncio"""

    accept = async_streaming_method(AsyncSessions.accept)
    download_recording = async_streaming_method(AsyncSessions.download_recording)
    fork = async_streaming_method(AsyncSessions.fork)
    hangup = async_streaming_method(AsyncSessions.hangup)
    refer = async_streaming_method(AsyncSessions.refer)
    reject = async_streaming_method(AsyncSessions.reject)
