# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.environments``"""

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

    from openai_oxide.models.beta_agents import EnvironmentInfo
    from openai_oxide.params.beta_agents import EnvironmentCreateArguments, EnvironmentListArguments
    from openai_oxide.raw.beta.agents.environments import (
        AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse,
        EnvironmentsWithRawResponse,
        EnvironmentsWithStreamingResponse,
    )
    from openai_oxide.resources.beta.agents.environments.files import AsyncFiles, Files
    from openai_oxide.resources.beta.agents.environments.templates import AsyncTemplates, Templates
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncEnvironments", "Environments"]

_CREATE = Operation(
    "beta.agents.environments.create",
    "POST",
    "/agents/environments",
    returns="openai_oxide.models.beta_agents:EnvironmentInfo",
    body="json",
    fields=("environment", "vault_ids"),
    required=("environment",),
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:EnvironmentCreateArguments",
)
_LIST = Operation(
    "beta.agents.environments.list",
    "GET",
    "/agents/environments",
    page="CursorPage",
    returns="openai_oxide.models.beta_agents:EnvironmentInfo",
    query={"after": "after", "limit": "limit", "order": "order", "type": "type"},
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:EnvironmentListArguments",
)
_RETRIEVE = Operation(
    "beta.agents.environments.retrieve",
    "GET",
    "/agents/environments/{environment_id}",
    returns="openai_oxide.models.beta_agents:EnvironmentInfo",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Environments(Resource):
    """``client.beta.agents.environments``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: EnvironmentsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.environments:EnvironmentsWithRawResponse"
    )
    with_streaming_response: EnvironmentsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.environments:EnvironmentsWithStreamingResponse"
    )
    files: Files = resource("openai_oxide.resources.beta.agents.environments.files:Files")
    templates: Templates = resource(
        "openai_oxide.resources.beta.agents.environments.templates:Templates"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[EnvironmentCreateArguments]) -> EnvironmentInfo:
        """Start an environment before an agent needs it.

        Source: ``POST /agents/environments``
        """
        return self._client.execute(_CREATE, params)

    @operation(_LIST)
    def list(self, **params: Unpack[EnvironmentListArguments]) -> SyncCursorPage[EnvironmentInfo]:
        """List the environments that agents work in.

        Source: ``GET /agents/environments``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, environment_id: str, **params: Unpack[RequestOptions]) -> EnvironmentInfo:
        """Fetch one environment with what is installed in it.

        Source: ``GET /agents/environments/{environment_id}``
        """
        return self._client.execute(_RETRIEVE, params, environment_id)


class AsyncEnvironments(AsyncResource):
    """``client.beta.agents.environments``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncEnvironmentsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.environments:AsyncEnvironmentsWithRawResponse"
    )
    with_streaming_response: AsyncEnvironmentsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.environments:AsyncEnvironmentsWithStreamingResponse"
    )
    files: AsyncFiles = resource("openai_oxide.resources.beta.agents.environments.files:AsyncFiles")
    templates: AsyncTemplates = resource(
        "openai_oxide.resources.beta.agents.environments.templates:AsyncTemplates"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[EnvironmentCreateArguments]) -> EnvironmentInfo:
        """Start an environment before an agent needs it.

        Source: ``POST /agents/environments``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_LIST)
    def list(
        self, **params: Unpack[EnvironmentListArguments]
    ) -> AsyncPaginator[EnvironmentInfo, AsyncCursorPage[EnvironmentInfo]]:
        """List the environments that agents work in.

        Source: ``GET /agents/environments``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(
        self, environment_id: str, **params: Unpack[RequestOptions]
    ) -> EnvironmentInfo:
        """Fetch one environment with what is installed in it.

        Source: ``GET /agents/environments/{environment_id}``
        """
        return await self._client.execute(_RETRIEVE, params, environment_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
