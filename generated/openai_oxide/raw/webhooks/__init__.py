# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.webhooks`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.webhooks import AsyncWebhooks, Webhooks
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
    from openai_oxide.raw.webhooks.event_types import (
        AsyncEventTypesWithRawResponse,
        AsyncEventTypesWithStreamingResponse,
        EventTypesWithRawResponse,
        EventTypesWithStreamingResponse,
    )


class WebhooksWithRawResponse(Resource):
    """``client.webhooks.with_raw_response``"""

    event_types: EventTypesWithRawResponse = resource(
        "openai_oxide.raw.webhooks.event_types:EventTypesWithRawResponse"
    )
    create = raw_method(Webhooks.create)
    delete = raw_method(Webhooks.delete)
    list = raw_method(Webhooks.list)
    retrieve = raw_method(Webhooks.retrieve)
    rotate_secret = raw_method(Webhooks.rotate_secret)
    test = raw_method(Webhooks.test)
    update = raw_method(Webhooks.update)


class WebhooksWithStreamingResponse(Resource):
    """``client.webhooks.with_streaming_response``"""

    event_types: EventTypesWithStreamingResponse = resource(
        "openai_oxide.raw.webhooks.event_types:EventTypesWithStreamingResponse"
    )
    create = streaming_method(Webhooks.create)
    delete = streaming_method(Webhooks.delete)
    list = streaming_method(Webhooks.list)
    retrieve = streaming_method(Webhooks.retrieve)
    rotate_secret = streaming_method(Webhooks.rotate_secret)
    test = streaming_method(Webhooks.test)
    update = streaming_method(Webhooks.update)


class AsyncWebhooksWithRawResponse(AsyncResource):
    """``client.webhooks.with_raw_response``, for asyncio"""

    event_types: AsyncEventTypesWithRawResponse = resource(
        "openai_oxide.raw.webhooks.event_types:AsyncEventTypesWithRawResponse"
    )
    create = async_raw_method(AsyncWebhooks.create)
    delete = async_raw_method(AsyncWebhooks.delete)
    list = async_raw_method(AsyncWebhooks.list)
    retrieve = async_raw_method(AsyncWebhooks.retrieve)
    rotate_secret = async_raw_method(AsyncWebhooks.rotate_secret)
    test = async_raw_method(AsyncWebhooks.test)
    update = async_raw_method(AsyncWebhooks.update)


class AsyncWebhooksWithStreamingResponse(AsyncResource):
    """``client.webhooks.with_streaming_response``, for asyncio"""

    event_types: AsyncEventTypesWithStreamingResponse = resource(
        "openai_oxide.raw.webhooks.event_types:AsyncEventTypesWithStreamingResponse"
    )
    create = async_streaming_method(AsyncWebhooks.create)
    delete = async_streaming_method(AsyncWebhooks.delete)
    list = async_streaming_method(AsyncWebhooks.list)
    retrieve = async_streaming_method(AsyncWebhooks.retrieve)
    rotate_secret = async_streaming_method(AsyncWebhooks.rotate_secret)
    test = async_streaming_method(AsyncWebhooks.test)
    update = async_streaming_method(AsyncWebhooks.update)
