# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.realtime.calls`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.realtime.calls import AsyncCalls, Calls
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class CallsWithRawResponse(Resource):
    """``client.realtime.calls.with_raw_response``"""

    accept = raw_method(Calls.accept)
    create = raw_method(Calls.create)
    hangup = raw_method(Calls.hangup)
    refer = raw_method(Calls.refer)
    reject = raw_method(Calls.reject)


class CallsWithStreamingResponse(Resource):
    """``client.realtime.calls.with_streaming_response``"""

    accept = streaming_method(Calls.accept)
    create = streaming_method(Calls.create)
    hangup = streaming_method(Calls.hangup)
    refer = streaming_method(Calls.refer)
    reject = streaming_method(Calls.reject)


class AsyncCallsWithRawResponse(AsyncResource):
    """``client.realtime.calls.with_raw_response``, for asyncio"""

    accept = async_raw_method(AsyncCalls.accept)
    create = async_raw_method(AsyncCalls.create)
    hangup = async_raw_method(AsyncCalls.hangup)
    refer = async_raw_method(AsyncCalls.refer)
    reject = async_raw_method(AsyncCalls.reject)


class AsyncCallsWithStreamingResponse(AsyncResource):
    """``client.realtime.calls.with_streaming_response``, for asyncio"""

    accept = async_streaming_method(AsyncCalls.accept)
    create = async_streaming_method(AsyncCalls.create)
    hangup = async_streaming_method(AsyncCalls.hangup)
    refer = async_streaming_method(AsyncCalls.refer)
    reject = async_streaming_method(AsyncCalls.reject)
