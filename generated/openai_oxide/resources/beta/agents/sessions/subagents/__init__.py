# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions.subagents``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    raw_view,
    resource,
    streaming_view,
)
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_agents import Subagent
    from openai_oxide.params.beta_agents import SubagentListArguments
    from openai_oxide.raw.beta.agents.sessions.subagents import (
        AsyncSubagentsWithRawResponse,
        AsyncSubagentsWithStreamingResponse,
        SubagentsWithRawResponse,
        SubagentsWithStreamingResponse,
    )
    from openai_oxide.resources.beta.agents.sessions.subagents.items import AsyncItems, Items
    from openai_oxide.resources.beta.agents.sessions.subagents.turns import AsyncTurns, Turns
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncSubagents", "Subagents"]

_LIST = Operation(
    "beta.agents.sessions.subagents.list",
    "GET",
    "/agents/sessions/{session_id}/subagents",
    page="CursorPage",
    returns="openai_oxide.models.beta_agents:Subagent",
    query={"after": "after", "limit": "limit", "order": "order"},
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:SubagentListArguments",
)
_RETRIEVE = Operation(
    "beta.agents.sessions.subagents.retrieve",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}",
    returns="openai_oxide.models.beta_agents:Subagent",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Subagents(Resource):
    """``client.beta.agents.sessions.subagents``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: SubagentsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions.subagents:SubagentsWithRawResponse"
    )
    with_streaming_response: SubagentsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions.subagents:SubagentsWithStreamingResponse"
    )
    items: Items = resource("openai_oxide.resources.beta.agents.sessions.subagents.items:Items")
    turns: Turns = resource("openai_oxide.resources.beta.agents.sessions.subagents.turns:Turns")

    @operation(_LIST)
    def list(
        self, session_id: str, **params: Unpack[SubagentListArguments]
    ) -> SyncCursorPage[Subagent]:
        """List the agents that the session's agent started.

        Source: ``GET /agents/sessions/{session_id}/subagents``
        """
        return self._client.paginate(_LIST, params, session_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, subagent_id: str, *, session_id: str, **params: Unpack[RequestOptions]
    ) -> Subagent:
        """Fetch one agent that the session's agent started.

        Source: ``GET /agents/sessions/{session_id}/subagents/{subagent_id}``
        """
        return self._client.execute(_RETRIEVE, params, session_id, subagent_id)


class AsyncSubagents(AsyncResource):
    """``client.beta.agents.sessions.subagents``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncSubagentsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions.subagents:AsyncSubagentsWithRawResponse"
    )
    with_streaming_response: AsyncSubagentsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions.subagents:AsyncSubagentsWithStreamingResponse"
    )
    items: AsyncItems = resource(
        "openai_oxide.resources.beta.agents.sessions.subagents.items:AsyncItems"
    )
    turns: AsyncTurns = resource(
        "openai_oxide.resources.beta.agents.sessions.subagents.turns:AsyncTurns"
    )

    @operation(_LIST)
    def list(
        self, session_id: str, **params: Unpack[SubagentListArguments]
    ) -> AsyncPaginator[Subagent, AsyncCursorPage[Subagent]]:
        """List the agents that the session's agent started.

        Source: ``GET /agents/sessions/{session_id}/subagents``
        """
        return self._client.paginate(_LIST, params, session_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, subagent_id: str, *, session_id: str, **params: Unpack[RequestOptions]
    ) -> Subagent:
        """Fetch one agent that the session's agent started.

        Source: ``GET /agents/sessions/{session_id}/subagents/{subagent_id}``
        """
        return await self._client.execute(_RETRIEVE, params, session_id, subagent_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
