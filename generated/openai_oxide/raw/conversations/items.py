# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.conversations.items`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.conversations.items import AsyncItems, Items
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ItemsWithRawResponse(Resource):
    """``client.conversations.items.with_raw_response``"""

    create = raw_method(Items.create)
    delete = raw_method(Items.delete)
    list = raw_method(Items.list)
    retrieve = raw_method(Items.retrieve)


class ItemsWithStreamingResponse(Resource):
    """``client.conversations.items.with_streaming_response``"""

    create = streaming_method(Items.create)
    delete = streaming_method(Items.delete)
    list = streaming_method(Items.list)
    retrieve = streaming_method(Items.retrieve)


class AsyncItemsWithRawResponse(AsyncResource):
    """``client.conversations.items.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncItems.create)
    delete = async_raw_method(AsyncItems.delete)
    list = async_raw_method(AsyncItems.list)
    retrieve = async_raw_method(AsyncItems.retrieve)


class AsyncItemsWithStreamingResponse(AsyncResource):
    """``client.conversations.items.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncItems.create)
    delete = async_streaming_method(AsyncItems.delete)
    list = async_streaming_method(AsyncItems.list)
    retrieve = async_streaming_method(AsyncItems.retrieve)
