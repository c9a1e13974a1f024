# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions.traces`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.agents.sessions.traces import AsyncTraces, Traces
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class TracesWithRawResponse(Resource):
    """``client.beta.agents.sessions.traces.with_raw_response``"""

    list = raw_method(Traces.list)


class TracesWithStreamingResponse(Resource):
    """``client.beta.agents.sessions.traces.with_streaming_response``"""

    list = streaming_method(Traces.list)


class AsyncTracesWithRawResponse(AsyncResource):
    """``client.beta.agents.sessions.traces.with_raw_response``, for asyncio"""

    list = async_raw_method(AsyncTraces.list)


class AsyncTracesWithStreamingResponse(AsyncResource):
    """``client.beta.agents.sessions.traces.with_streaming_response``, for asyncio"""

    list = async_streaming_method(AsyncTraces.list)
