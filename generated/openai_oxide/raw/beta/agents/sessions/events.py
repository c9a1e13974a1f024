# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions.events`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.agents.sessions.events import AsyncEvents, Events
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class EventsWithRawResponse(Resource):
    """``client.beta.agents.sessions.events.with_raw_response``"""

    create = raw_method(Events.create)
    stream = raw_method(Events.stream)


class EventsWithStreamingResponse(Resource):
    """``client.beta.agents.sessions.events.with_streaming_response``"""

    create = streaming_method(Events.create)
    stream = streaming_method(Events.stream)


class AsyncEventsWithRawResponse(AsyncResource):
    """``client.beta.agents.sessions.events.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncEvents.create)
    stream = async_raw_method(AsyncEvents.stream)


class AsyncEventsWithStreamingResponse(AsyncResource):
    """``client.beta.agents.sessions.events.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncEvents.create)
    stream = async_streaming_method(AsyncEvents.stream)
