# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents``"""

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

    from openai_oxide.models.beta_agents import Agent, AgentDeleted
    from openai_oxide.params.beta_agents import (
        AgentCreateArguments,
        AgentListArguments,
        AgentUpdateArguments,
    )
    from openai_oxide.raw.beta.agents import (
        AgentsWithRawResponse,
        AgentsWithStreamingResponse,
        AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse,
    )
    from openai_oxide.resources.beta.agents.automations import AsyncAutomations, Automations
    from openai_oxide.resources.beta.agents.environments import AsyncEnvironments, Environments
    from openai_oxide.resources.beta.agents.sessions import AsyncSessions, Sessions
    from openai_oxide.resources.beta.agents.vaults import AsyncVaults, Vaults
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncAgents", "Agents"]

_CREATE = Operation(
    "beta.agents.create",
    "POST",
    "/agents",
    returns="openai_oxide.models.beta_agents:Agent",
    body="json",
    fields=(
        "model",
        "compaction",
        "experimental",
        "instructions",
        "metadata",
        "multi_agent",
        "name",
        "reasoning",
        "service_tier",
        "text",
        "tools",
    ),
    inner={"compaction": {"async_": "async"}},
    required=("model",),
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:AgentCreateArguments",
)
_DELETE = Operation(
    "beta.agents.delete",
    "DELETE",
    "/agents/{agent_id}",
    returns="openai_oxide.models.beta_agents:AgentDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST = Operation(
    "beta.agents.list",
    "GET",
    "/agents",
    page="CursorPage",
    returns="openai_oxide.models.beta_agents:Agent",
    query={"after": "after", "limit": "limit", "order": "order"},
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:AgentListArguments",
)
_RETRIEVE = Operation(
    "beta.agents.retrieve",
    "GET",
    "/agents/{agent_id}",
    returns="openai_oxide.models.beta_agents:Agent",
    headers={"OpenAI-Beta": "agents=v1"},
)
_UPDATE = Operation(
    "beta.agents.update",
    "POST",
    "/agents/{agent_id}",
    returns="openai_oxide.models.beta_agents:Agent",
    body="json",
    fields=(
        "compaction",
        "experimental",
        "instructions",
        "metadata",
        "model",
        "multi_agent",
        "name",
        "reasoning",
        "service_tier",
        "text",
        "tools",
    ),
    inner={"compaction": {"async_": "async"}},
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:AgentUpdateArguments",
)


class Agents(Resource):
    """``client.beta.agents``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AgentsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents:AgentsWithRawResponse"
    )
    with_streaming_response: AgentsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents:AgentsWithStreamingResponse"
    )
    automations: Automations = resource(
        "openai_oxide.resources.beta.agents.automations:Automations"
    )
    environments: Environments = resource(
        "openai_oxide.resources.beta.agents.environments:Environments"
    )
    sessions: Sessions = resource("openai_oxide.resources.beta.agents.sessions:Sessions")
    vaults: Vaults = resource("openai_oxide.resources.beta.agents.vaults:Vaults")

    @operation(_CREATE)
    def create(self, **params: Unpack[AgentCreateArguments]) -> Agent:
        """Create an agent: a model with instructions and tools that sessions can use.

        Source: ``POST /agents``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, agent_id: str, **params: Unpack[RequestOptions]) -> AgentDeleted:
        """Delete an agent for good.

        Source: ``DELETE /agents/{agent_id}``
        """
        return self._client.execute(_DELETE, params, agent_id)

    @operation(_LIST)
    def list(self, **params: Unpack[AgentListArguments]) -> SyncCursorPage[Agent]:
        """List the agents of the project, one page at a time.

        Source: ``GET /agents``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, agent_id: str, **params: Unpack[RequestOptions]) -> Agent:
        """Fetch one agent.

        Source: ``GET /agents/{agent_id}``
        """
        return self._client.execute(_RETRIEVE, params, agent_id)

    @operation(_UPDATE)
    def update(self, agent_id: str, **params: Unpack[AgentUpdateArguments]) -> Agent:
        """Change an agent; fields left out keep their values.

        Source: ``POST /agents/{agent_id}``
        """
        return self._client.execute(_UPDATE, params, agent_id)


class AsyncAgents(AsyncResource):
    """``client.beta.agents``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncAgentsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents:AsyncAgentsWithRawResponse"
    )
    with_streaming_response: AsyncAgentsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents:AsyncAgentsWithStreamingResponse"
    )
    automations: AsyncAutomations = resource(
        "openai_oxide.resources.beta.agents.automations:AsyncAutomations"
    )
    environments: AsyncEnvironments = resource(
        "openai_oxide.resources.beta.agents.environments:AsyncEnvironments"
    )
    sessions: AsyncSessions = resource("openai_oxide.resources.beta.agents.sessions:AsyncSessions")
    vaults: AsyncVaults = resource("openai_oxide.resources.beta.agents.vaults:AsyncVaults")

    @operation(_CREATE)
    async def create(self, **params: Unpack[AgentCreateArguments]) -> Agent:
        """Create an agent: a model with instructions and tools that sessions can use.

        Source: ``POST /agents``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(self, agent_id: str, **params: Unpack[RequestOptions]) -> AgentDeleted:
        """Delete an agent for good.

        Source: ``DELETE /agents/{agent_id}``
        """
        return await self._client.execute(_DELETE, params, agent_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[AgentListArguments]
    ) -> AsyncPaginator[Agent, AsyncCursorPage[Agent]]:
        """List the agents of the project, one page at a time.

        Source: ``GET /agents``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, agent_id: str, **params: Unpack[RequestOptions]) -> Agent:
        """Fetch one agent.

        Source: ``GET /agents/{agent_id}``
        """
        return await self._client.execute(_RETRIEVE, params, agent_id)

    @operation(_UPDATE)
    async def update(self, agent_id: str, **params: Unpack[AgentUpdateArguments]) -> Agent:
        """Change an agent; fields left out keep their values.

        Source: ``POST /agents/{agent_id}``
        """
        return await self._client.execute(_UPDATE, params, agent_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
