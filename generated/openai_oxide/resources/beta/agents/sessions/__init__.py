# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.async_agent_sessions import AsyncSessionsExtras
from openai_oxide_lib.resources.sync_agent_sessions import SessionsExtras
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_agents import AgentSession, AgentSessionDeleted
    from openai_oxide.params.beta_agents import SessionListArguments, SessionUpdateArguments
    from openai_oxide.raw.beta.agents.sessions import (
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from openai_oxide.resources.beta.agents.sessions.artifacts import Artifacts, AsyncArtifacts
    from openai_oxide.resources.beta.agents.sessions.events import AsyncEvents, Events
    from openai_oxide.resources.beta.agents.sessions.items import AsyncItems, Items
    from openai_oxide.resources.beta.agents.sessions.subagents import AsyncSubagents, Subagents
    from openai_oxide.resources.beta.agents.sessions.traces import AsyncTraces, Traces
    from openai_oxide.resources.beta.agents.sessions.turns import AsyncTurns, Turns
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncSessions", "Sessions"]

_CREATE = Operation(
    "beta.agents.sessions.create",
    "POST",
    "/agents/sessions",
    returns="openai_oxide.models.beta_agents:AgentSession",
    events="openai_oxide.models.beta_agents:AgentSessionEvent",
    body="json",
    fields=(
        "environment",
        "agent",
        "agent_id",
        "input",
        "metadata",
        "prompt_cache_options",
        "review",
        "stream_options",
        "vault_ids",
        "stream",
    ),
    inner={"compaction": {"async_": "async"}},
    required=("environment",),
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:SessionCreateArguments",
)
_DELETE = Operation(
    "beta.agents.sessions.delete",
    "DELETE",
    "/agents/sessions/{session_id}",
    returns="openai_oxide.models.beta_agents:AgentSessionDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST = Operation(
    "beta.agents.sessions.list",
    "GET",
    "/agents/sessions",
    page="CursorPage",
    returns="openai_oxide.models.beta_agents:AgentSession",
    query={
        "after": "after",
        "agent_id": "agent_id",
        "limit": "limit",
        "metadata": "metadata",
        "order": "order",
    },
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:SessionListArguments",
)
_RETRIEVE = Operation(
    "beta.agents.sessions.retrieve",
    "GET",
    "/agents/sessions/{session_id}",
    returns="openai_oxide.models.beta_agents:AgentSession",
    headers={"OpenAI-Beta": "agents=v1"},
)
_UPDATE = Operation(
    "beta.agents.sessions.update",
    "POST",
    "/agents/sessions/{session_id}",
    returns="openai_oxide.models.beta_agents:AgentSession",
    body="json",
    fields=("agent", "metadata", "prompt_cache_options", "review"),
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:SessionUpdateArguments",
)


class Sessions(SessionsExtras):
    """``client.beta.agents.sessions``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: SessionsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions:SessionsWithRawResponse"
    )
    with_streaming_response: SessionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions:SessionsWithStreamingResponse"
    )
    artifacts: Artifacts = resource(
        "openai_oxide.resources.beta.agents.sessions.artifacts:Artifacts"
    )
    events: Events = resource("openai_oxide.resources.beta.agents.sessions.events:Events")
    items: Items = resource("openai_oxide.resources.beta.agents.sessions.items:Items")
    subagents: Subagents = resource(
        "openai_oxide.resources.beta.agents.sessions.subagents:Subagents"
    )
    traces: Traces = resource("openai_oxide.resources.beta.agents.sessions.traces:Traces")
    turns: Turns = resource("openai_oxide.resources.beta.agents.sessions.turns:Turns")

    create = operation(_CREATE)(SessionsExtras.create)

    @operation(_DELETE)
    def delete(self, session_id: str, **params: Unpack[RequestOptions]) -> AgentSessionDeleted:
        """Delete an agent's session.

        Source: ``DELETE /agents/sessions/{session_id}``
        """
        return self._client.execute(_DELETE, params, session_id)

    @operation(_LIST)
    def list(self, **params: Unpack[SessionListArguments]) -> SyncCursorPage[AgentSession]:
        """List the sessions of agents, one page at a time.

        Source: ``GET /agents/sessions``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, session_id: str, **params: Unpack[RequestOptions]) -> AgentSession:
        """Fetch one session with its state.

        Source: ``GET /agents/sessions/{session_id}``
        """
        return self._client.execute(_RETRIEVE, params, session_id)

    @operation(_UPDATE)
    def update(self, session_id: str, **params: Unpack[SessionUpdateArguments]) -> AgentSession:
        """Change a session; fields left out keep their values.

        Source: ``POST /agents/sessions/{session_id}``
        """
        return self._client.execute(_UPDATE, params, session_id)


class AsyncSessions(AsyncSessionsExtras):
    """``client.beta.agents.sessions``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncSessionsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions:AsyncSessionsWithRawResponse"
    )
    with_streaming_response: AsyncSessionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions:AsyncSessionsWithStreamingResponse"
    )
    artifacts: AsyncArtifacts = resource(
        "openai_oxide.resources.beta.agents.sessions.artifacts:AsyncArtifacts"
    )
    events: AsyncEvents = resource("openai_oxide.resources.beta.agents.sessions.events:AsyncEvents")
    items: AsyncItems = resource("openai_oxide.resources.beta.agents.sessions.items:AsyncItems")
    subagents: AsyncSubagents = resource(
        "openai_oxide.resources.beta.agents.sessions.subagents:AsyncSubagents"
    )
    traces: AsyncTraces = resource("openai_oxide.resources.beta.agents.sessions.traces:AsyncTraces")
    turns: AsyncTurns = resource("openai_oxide.resources.beta.agents.sessions.turns:AsyncTurns")

    create = operation(_CREATE)(AsyncSessionsExtras.create)

    @operation(_DELETE)
    async def delete(
        self, session_id: str, **params: Unpack[RequestOptions]
    ) -> AgentSessionDeleted:
        """Delete an agent's session.

        Source: ``DELETE /agents/sessions/{session_id}``
        """
        return await self._client.execute(_DELETE, params, session_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[SessionListArguments]
    ) -> AsyncPaginator[AgentSession, AsyncCursorPage[AgentSession]]:
        """List the sessions of agents, one page at a time.

        Source: ``GET /agents/sessions``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, session_id: str, **params: Unpack[RequestOptions]) -> AgentSession:
        """Fetch one session with its state.

        Source: ``GET /agents/sessions/{session_id}``
        """
        return await self._client.execute(_RETRIEVE, params, session_id)

    @operation(_UPDATE)
    async def update(
        self, session_id: str, **params: Unpack[SessionUpdateArguments]
    ) -> AgentSession:
        """Change a session; fields left out keep their values.

        Source: ``POST /agents/sessions/{session_id}``
        """
        return await self._client.execute(_UPDATE, params, session_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
