# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.environments.templates``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_agents import EnvironmentTemplate, EnvironmentTemplateDeleted
    from openai_oxide.params.beta_agents import (
        TemplateCreateArguments,
        TemplateListArguments,
        TemplateUpdateArguments,
    )
    from openai_oxide.raw.beta.agents.environments.templates import (
        AsyncTemplatesWithRawResponse,
        AsyncTemplatesWithStreamingResponse,
        TemplatesWithRawResponse,
        TemplatesWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncTemplates", "Templates"]

_CREATE = Operation(
    "beta.agents.environments.templates.create",
    "POST",
    "/agents/environments/templates",
    returns="openai_oxide.models.beta_agents:EnvironmentTemplate",
    body="json",
    fields=(
        "capability_directories",
        "desktop",
        "env",
        "files",
        "name",
        "network",
        "packages",
        "plugins",
        "setup_commands",
        "skills",
    ),
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:TemplateCreateArguments",
)
_DELETE = Operation(
    "beta.agents.environments.templates.delete",
    "DELETE",
    "/agents/environments/templates/{environment_template_id}",
    returns="openai_oxide.models.beta_agents:EnvironmentTemplateDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST = Operation(
    "beta.agents.environments.templates.list",
    "GET",
    "/agents/environments/templates",
    page="CursorPage",
    returns="openai_oxide.models.beta_agents:EnvironmentTemplate",
    query={"after": "after", "limit": "limit", "order": "order"},
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:TemplateListArguments",
)
_RETRIEVE = Operation(
    "beta.agents.environments.templates.retrieve",
    "GET",
    "/agents/environments/templates/{environment_template_id}",
    returns="openai_oxide.models.beta_agents:EnvironmentTemplate",
    headers={"OpenAI-Beta": "agents=v1"},
)
_UPDATE = Operation(
    "beta.agents.environments.templates.update",
    "POST",
    "/agents/environments/templates/{environment_template_id}",
    returns="openai_oxide.models.beta_agents:EnvironmentTemplate",
    body="json",
    fields=(
        "capability_directories",
        "desktop",
        "env",
        "files",
        "name",
        "network",
        "packages",
        "plugins",
        "setup_commands",
        "skills",
    ),
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:TemplateUpdateArguments",
)


class Templates(Resource):
    """``client.beta.agents.environments.templates``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: TemplatesWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.environments.templates:TemplatesWithRawResponse"
    )
    with_streaming_response: TemplatesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.environments.templates:TemplatesWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[TemplateCreateArguments]) -> EnvironmentTemplate:
        """Create a template of environments.

        Source: ``POST /agents/environments/templates``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(
        self, environment_template_id: str, **params: Unpack[RequestOptions]
    ) -> EnvironmentTemplateDeleted:
        """Delete a template of environments.

        Source: ``DELETE /agents/environments/templates/{environment_template_id}``
        """
        return self._client.execute(_DELETE, params, environment_template_id)

    @operation(_LIST)
    def list(self, **params: Unpack[TemplateListArguments]) -> SyncCursorPage[EnvironmentTemplate]:
        """List the templates of environments.

        Source: ``GET /agents/environments/templates``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(
        self, environment_template_id: str, **params: Unpack[RequestOptions]
    ) -> EnvironmentTemplate:
        """Fetch one template of environments.

        Source: ``GET /agents/environments/templates/{environment_template_id}``
        """
        return self._client.execute(_RETRIEVE, params, environment_template_id)

    @operation(_UPDATE)
    def update(
        self, environment_template_id: str, **params: Unpack[TemplateUpdateArguments]
    ) -> EnvironmentTemplate:
        """Change a template; fields left out keep their values.

        Source: ``POST /agents/environments/templates/{environment_template_id}``
        """
        return self._client.execute(_UPDATE, params, environment_template_id)


class AsyncTemplates(AsyncResource):
    """``client.beta.agents.environments.templates``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncTemplatesWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.environments.templates:AsyncTemplatesWithRawResponse"
    )
    with_streaming_response: AsyncTemplatesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.environments.templates:AsyncTemplatesWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[TemplateCreateArguments]) -> EnvironmentTemplate:
        """Create a template of environments.

        Source: ``POST /agents/environments/templates``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(
        self, environment_template_id: str, **params: Unpack[RequestOptions]
    ) -> EnvironmentTemplateDeleted:
        """Delete a template of environments.

        Source: ``DELETE /agents/environments/templates/{environment_template_id}``
        """
        return await self._client.execute(_DELETE, params, environment_template_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[TemplateListArguments]
    ) -> AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]]:
        """List the templates of environments.

        Source: ``GET /agents/environments/templates``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(
        self, environment_template_id: str, **params: Unpack[RequestOptions]
    ) -> EnvironmentTemplate:
        """Fetch one template of environments.

        Source: ``GET /agents/environments/templates/{environment_template_id}``
        """
        return await self._client.execute(_RETRIEVE, params, environment_template_id)

    @operation(_UPDATE)
    async def update(
        self, environment_template_id: str, **params: Unpack[TemplateUpdateArguments]
    ) -> EnvironmentTemplate:
        """Change a template; fields left out keep their values.

        Source: ``POST /agents/environments/templates/{environment_template_id}``
        """
        return await self._client.execute(_UPDATE, params, environment_template_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
