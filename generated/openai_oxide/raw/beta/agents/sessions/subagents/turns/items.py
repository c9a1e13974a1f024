# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions.subagents.turns.items`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.agents.sessions.subagents.turns.items import AsyncItems, Items
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ItemsWithRawResponse(Resource):
    """``client.beta.agents.sessions.subagents.turns.items.with_raw_response``"""

    list = raw_method(Items.list)


class ItemsWithStreamingResponse(Resource):
    """``client.beta.agents.sessions.subagents.turns.items.with_streaming_response``"""

    list = streaming_method(Items.list)


class AsyncItemsWithRawResponse(AsyncResource):
    """``client.beta.agents.sessions.subagents.turns.items.with_raw_response``, for asyncio"""

    list = async_raw_method(AsyncItems.list)


class AsyncItemsWithStreamingResponse(AsyncResource):
    """``client.beta.agents.sessions.subagents.turns.items.with_streaming_response``, for asyncio"""

    list = async_streaming_method(AsyncItems.list)
