# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.beta.agents.sessions import AsyncSessions, Sessions
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
    from openai_oxide.raw.beta.agents.sessions.artifacts import (
        ArtifactsWithRawResponse,
        ArtifactsWithStreamingResponse,
        AsyncArtifactsWithRawResponse,
        AsyncArtifactsWithStreamingResponse,
    )
    from openai_oxide.raw.beta.agents.sessions.events import (
        AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse,
        EventsWithRawResponse,
        EventsWithStreamingResponse,
    )
    from openai_oxide.raw.beta.agents.sessions.items import (
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )
    from openai_oxide.raw.beta.agents.sessions.subagents import (
        AsyncSubagentsWithRawResponse,
        AsyncSubagentsWithStreamingResponse,
        SubagentsWithRawResponse,
        SubagentsWithStreamingResponse,
    )
    from openai_oxide.raw.beta.agents.sessions.traces import (
        AsyncTracesWithRawResponse,
        AsyncTracesWithStreamingResponse,
        TracesWithRawResponse,
        TracesWithStreamingResponse,
    )
    from openai_oxide.raw.beta.agents.sessions.turns import (
        AsyncTurnsWithRawResponse,
        AsyncTurnsWithStreamingResponse,
        TurnsWithRawResponse,
        TurnsWithStreamingResponse,
    )


class SessionsWithRawResponse(Resource):
    """``client.beta.agents.sessions.with_raw_response``"""

    artifacts: ArtifactsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.artifacts:ArtifactsWithRawResponse"
    )
    events: EventsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.events:EventsWithRawResponse"
    )
    items: ItemsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.items:ItemsWithRawResponse"
    )
    subagents: SubagentsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents:SubagentsWithRawResponse"
    )
    traces: TracesWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.traces:TracesWithRawResponse"
    )
    turns: TurnsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.turns:TurnsWithRawResponse"
    )
    create = raw_method(Sessions.create)
    delete = raw_method(Sessions.delete)
    list = raw_method(Sessions.list)
    retrieve = raw_method(Sessions.retrieve)
    update = raw_method(Sessions.update)


class SessionsWithStreamingResponse(Resource):
    """``client.beta.agents.sessions.with_streaming_response``"""

    artifacts: ArtifactsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.artifacts:ArtifactsWithStreamingResponse"
    )
    events: EventsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.events:EventsWithStreamingResponse"
    )
    items: ItemsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.items:ItemsWithStreamingResponse"
    )
    subagents: SubagentsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents:SubagentsWithStreamingResponse"
    )
    traces: TracesWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.traces:TracesWithStreamingResponse"
    )
    turns: TurnsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.turns:TurnsWithStreamingResponse"
    )
    create = streaming_method(Sessions.create)
    delete = streaming_method(Sessions.delete)
    list = streaming_method(Sessions.list)
    retrieve = streaming_method(Sessions.retrieve)
    update = streaming_method(Sessions.update)


class AsyncSessionsWithRawResponse(AsyncResource):
    """``client.beta.agents.sessions.with_raw_response``, for asyncio"""

    artifacts: AsyncArtifactsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.artifacts:AsyncArtifactsWithRawResponse"
    )
    events: AsyncEventsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.events:AsyncEventsWithRawResponse"
    )
    items: AsyncItemsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.items:AsyncItemsWithRawResponse"
    )
    subagents: AsyncSubagentsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents:AsyncSubagentsWithRawResponse"
    )
    traces: AsyncTracesWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.traces:AsyncTracesWithRawResponse"
    )
    turns: AsyncTurnsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.turns:AsyncTurnsWithRawResponse"
    )
    create = async_raw_method(AsyncSessions.create)
    delete = async_raw_method(AsyncSessions.delete)
    list = async_raw_method(AsyncSessions.list)
    retrieve = async_raw_method(AsyncSessions.retrieve)
    update = async_raw_method(AsyncSessions.update)


class AsyncSessionsWithStreamingResponse(AsyncResource):
    """``client.beta.agents.sessions.with_streaming_response``, for asyncio"""

    artifacts: AsyncArtifactsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.artifacts:AsyncArtifactsWithStreamingResponse"
    )
    events: AsyncEventsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.events:AsyncEventsWithStreamingResponse"
    )
    items: AsyncItemsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.items:AsyncItemsWithStreamingResponse"
    )
    subagents: AsyncSubagentsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.subagents:AsyncSubagentsWithStreamingResponse"
    )
    traces: AsyncTracesWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.traces:AsyncTracesWithStreamingResponse"
    )
    turns: AsyncTurnsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions.turns:AsyncTurnsWithStreamingResponse"
    )
    create = async_streaming_method(AsyncSessions.create)
    delete = async_streaming_method(AsyncSessions.delete)
    list = async_streaming_method(AsyncSessions.list)
    retrieve = async_streaming_method(AsyncSessions.retrieve)
    update = async_streaming_method(AsyncSessions.update)
