# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions.events``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_agents import AgentSessionEvent
    from openai_oxide.params.beta_agents import EventCreateArguments, EventStreamArguments
    from openai_oxide.raw.beta.agents.sessions.events import (
        AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse,
        EventsWithRawResponse,
        EventsWithStreamingResponse,
    )
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = ["AsyncEvents", "Events"]

_CREATE = Operation(
    "beta.agents.sessions.events.create",
    "POST",
    "/agents/sessions/{session_id}/events",
    accept="*/*",
    body="json",
    fields=("events",),
    required=("events",),
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:EventCreateArguments",
)
_STREAM = Operation(
    "beta.agents.sessions.events.stream",
    "GET",
    "/agents/sessions/{session_id}/events",
    events="openai_oxide.models.beta_agents:AgentSessionEvent",
    always_stream=True,
    query={"include_obfuscation": "include_obfuscation"},
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:EventStreamArguments",
)


class Events(Resource):
    """``client.beta.agents.sessions.events``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: EventsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions.events:EventsWithRawResponse"
    )
    with_streaming_response: EventsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions.events:EventsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, session_id: str, **params: Unpack[EventCreateArguments]) -> None:
        """Send input to a session that is at work.

        Source: ``POST /agents/sessions/{session_id}/events``
        """
        return self._client.execute(_CREATE, params, session_id)

    @operation(_STREAM)
    def stream(
        self, session_id: str, **params: Unpack[EventStreamArguments]
    ) -> Stream[AgentSessionEvent]:
        """Follow a session live, as a stream of events.

        Source: ``GET /agents/sessions/{session_id}/events``
        """
        return self._client.execute(_STREAM, params, session_id)


class AsyncEvents(AsyncResource):
    """``client.beta.agents.sessions.events``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncEventsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions.events:AsyncEventsWithRawResponse"
    )
    with_streaming_response: AsyncEventsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions.events:AsyncEventsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, session_id: str, **params: Unpack[EventCreateArguments]) -> None:
        """Send input to a session that is at work.

        Source: ``POST /agents/sessions/{session_id}/events``
        """
        return await self._client.execute(_CREATE, params, session_id)

    @operation(_STREAM)
    async def stream(
        self, session_id: str, **params: Unpack[EventStreamArguments]
    ) -> AsyncStream[AgentSessionEvent]:
        """Follow a session live, as a stream of events.

        Source: ``GET /agents/sessions/{session_id}/events``
        """
        return await self._client.execute(_STREAM, params, session_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
