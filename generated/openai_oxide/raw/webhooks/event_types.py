# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.webhooks.event_types`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.webhooks.event_types import AsyncEventTypes, EventTypes
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class EventTypesWithRawResponse(Resource):
    """``client.webhooks.event_types.with_raw_response``"""

    list = raw_method(EventTypes.list)


class EventTypesWithStreamingResponse(Resource):
    """``client.webhooks.event_types.with_streaming_response``"""

    list = streaming_method(EventTypes.list)


class AsyncEventTypesWithRawResponse(AsyncResource):
    """``client.webhooks.event_types.with_raw_response``, for asyncio"""

    list = async_raw_method(AsyncEventTypes.list)


class AsyncEventTypesWithStreamingResponse(AsyncResource):
    """``client.webhooks.event_types.with_streaming_response``, for asyncio"""

    list = async_streaming_method(AsyncEventTypes.list)
