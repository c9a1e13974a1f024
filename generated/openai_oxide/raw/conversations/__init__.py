# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.conversations`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.conversations import AsyncConversations, Conversations
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
    from openai_oxide.raw.conversations.items import (
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )


class ConversationsWithRawResponse(Resource):
    """``client.conversations.with_raw_response``"""

    items: ItemsWithRawResponse = resource(
        "openai_oxide.raw.conversations.items:ItemsWithRawResponse"
    )
    create = raw_method(Conversations.create)
    delete = raw_method(Conversations.delete)
    retrieve = raw_method(Conversations.retrieve)
    update = raw_method(Conversations.update)


class ConversationsWithStreamingResponse(Resource):
    """``client.conversations.with_streaming_response``"""

    items: ItemsWithStreamingResponse = resource(
        "openai_oxide.raw.conversations.items:ItemsWithStreamingResponse"
    )
    create = streaming_method(Conversations.create)
    delete = streaming_method(Conversations.delete)
    retrieve = streaming_method(Conversations.retrieve)
    update = streaming_method(Conversations.update)


class AsyncConversationsWithRawResponse(AsyncResource):
    """``client.conversations.with_raw_response``, for asyncio"""

    items: AsyncItemsWithRawResponse = resource(
        "openai_oxide.raw.conversations.items:AsyncItemsWithRawResponse"
    )
    create = async_raw_method(AsyncConversations.create)
    delete = async_raw_method(AsyncConversations.delete)
    retrieve = async_raw_method(AsyncConversations.retrieve)
    update = async_raw_method(AsyncConversations.update)


class AsyncConversationsWithStreamingResponse(AsyncResource):
    """``client.conversations.with_streaming_response``, for asyncio"""

    items: AsyncItemsWithStreamingResponse = resource(
        "openai_oxide.raw.conversations.items:AsyncItemsWithStreamingResponse"
    )
    create = async_streaming_method(AsyncConversations.create)
    delete = async_streaming_method(AsyncConversations.delete)
    retrieve = async_streaming_method(AsyncConversations.retrieve)
    update = async_streaming_method(AsyncConversations.update)
