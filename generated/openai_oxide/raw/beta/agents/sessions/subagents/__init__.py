# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions.subagents`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.beta.agents.sessions.subagents import AsyncSubagents, Subagents
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
    from openai_oxide.raw.beta.agents.sessions.subagents.items import (
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )
    from openai_oxide.raw.beta.agents.sessions.subagents.turns import (
        AsyncTurnsWithRawResponse,
        AsyncTurnsWithStreamingResponse,
        TurnsWithRawResponse,
        TurnsWithStreamingResponse,
    )


class SubagentsWithRawResponse(Resource):
    """``client.beta.agents.sessions.subagents.with_raw_response``"""

    items: ItemsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents.items:ItemsWithRawResponse"
    )
    turns: TurnsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents.turns:TurnsWithRawResponse"
    )
    list = raw_method(Subagents.list)
    retrieve = raw_method(Subagents.retrieve)


class SubagentsWithStreamingResponse(Resource):
    """``client.beta.agents.sessions.subagents.with_streaming_response``"""

    items: ItemsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents.items:ItemsWithStreamingResponse"
    )
    turns: TurnsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents.turns:TurnsWithStreamingResponse"
    )
    list = streaming_method(Subagents.list)
    retrieve = streaming_method(Subagents.retrieve)


class AsyncSubagentsWithRawResponse(AsyncResource):
    """``client.beta.agents.sessions.subagents.with_raw_response``, for asyncio"""

    items: AsyncItemsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents.items:AsyncItemsWithRawResponse"
    )
    turns: AsyncTurnsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents.turns:AsyncTurnsWithRawResponse"
    )
    list = async_raw_method(AsyncSubagents.list)
    retrieve = async_raw_method(AsyncSubagents.retrieve)


class AsyncSubagentsWithStreamingResponse(AsyncResource):
    """``client.beta.agents.sessions.subagents.with_streaming_response``, for asyncio"""

    items: AsyncItemsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents.items:AsyncItemsWithStreamingResponse"
    )
    turns: AsyncTurnsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents.turns:AsyncTurnsWithStreamingResponse"
    )
    list = async_streaming_method(AsyncSubagents.list)
    retrieve = async_streaming_method(AsyncSubagents.retrieve)
