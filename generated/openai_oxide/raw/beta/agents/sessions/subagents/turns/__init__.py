# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions.subagents.turns`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.beta.agents.sessions.subagents.turns import AsyncTurns, Turns
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
    from openai_oxide.raw.beta.agents.sessions.subagents.turns.items import (
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )


class TurnsWithRawResponse(Resource):
    """``client.beta.agents.sessions.subagents.turns.with_raw_response``"""

    items: ItemsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents.turns.items:ItemsWithRawResponse"
    )
    list = raw_method(Turns.list)
    retrieve = raw_method(Turns.retrieve)


class TurnsWithStreamingResponse(Resource):
    """``client.beta.agents.sessions.subagents.turns.with_streaming_response``"""

    items: ItemsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents.turns.items:ItemsWithStreamingResponse"
    )
    list = streaming_method(Turns.list)
    retrieve = streaming_method(Turns.retrieve)


class AsyncTurnsWithRawResponse(AsyncResource):
    """``client.beta.agents.sessions.subagents.turns.with_raw_response``, for asyncio"""

    items: AsyncItemsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents.turns.items:AsyncItemsWithRawResponse"
    )
    list = async_raw_method(AsyncTurns.list)
    retrieve = async_raw_method(AsyncTurns.retrieve)


class AsyncTurnsWithStreamingResponse(AsyncResource):
    """``client.beta.agents.sessions.subagents.turns.with_streaming_response``, for asyncio"""

    items: AsyncItemsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents.turns.items:AsyncItemsWithStreamingResponse"
    )
    list = async_streaming_method(AsyncTurns.list)
    retrieve = async_streaming_method(AsyncTurns.retrieve)
