# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.automations``"""

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

    from openai_oxide.models.beta_agents import Automation, AutomationDeleted
    from openai_oxide.params.beta_agents import (
        AutomationCreateArguments,
        AutomationListArguments,
        AutomationUpdateArguments,
    )
    from openai_oxide.raw.beta.agents.automations import (
        AsyncAutomationsWithRawResponse,
        AsyncAutomationsWithStreamingResponse,
        AutomationsWithRawResponse,
        AutomationsWithStreamingResponse,
    )
    from openai_oxide.resources.beta.agents.automations.invocations import (
        AsyncInvocations,
        Invocations,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncAutomations", "Automations"]

_CREATE = Operation(
    "beta.agents.automations.create",
    "POST",
    "/agents/automations",
    returns="openai_oxide.models.beta_agents:Automation",
    body="json",
    fields=("expression", "name", "target", "timezone", "type", "metadata", "run_at"),
    inner={"compaction": {"async_": "async"}},
    required=("name", "target", "type"),
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:AutomationCreateArguments",
)
_DELETE = Operation(
    "beta.agents.automations.delete",
    "DELETE",
    "/agents/automations/{automation_id}",
    returns="openai_oxide.models.beta_agents:AutomationDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST = Operation(
    "beta.agents.automations.list",
    "GET",
    "/agents/automations",
    page="CursorPage",
    returns="openai_oxide.models.beta_agents:Automation",
    query={"after": "after", "limit": "limit", "order": "order", "session_id": "session_id"},
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:AutomationListArguments",
)
_PAUSE = Operation(
    "beta.agents.automations.pause",
    "POST",
    "/agents/automations/{automation_id}/pause",
    returns="openai_oxide.models.beta_agents:Automation",
    headers={"OpenAI-Beta": "agents=v1"},
)
_RESUME = Operation(
    "beta.agents.automations.resume",
    "POST",
    "/agents/automations/{automation_id}/resume",
    returns="openai_oxide.models.beta_agents:Automation",
    headers={"OpenAI-Beta": "agents=v1"},
)
_RETRIEVE = Operation(
    "beta.agents.automations.retrieve",
    "GET",
    "/agents/automations/{automation_id}",
    returns="openai_oxide.models.beta_agents:Automation",
    headers={"OpenAI-Beta": "agents=v1"},
)
_UPDATE = Operation(
    "beta.agents.automations.update",
    "POST",
    "/agents/automations/{automation_id}",
    returns="openai_oxide.models.beta_agents:Automation",
    body="json",
    fields=("expression", "metadata", "name", "run_at", "target", "timezone"),
    inner={"compaction": {"async_": "async"}},
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:AutomationUpdateArguments",
)


class Automations(Resource):
    """``client.beta.agents.automations``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AutomationsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.automations:AutomationsWithRawResponse"
    )
    with_streaming_response: AutomationsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.automations:AutomationsWithStreamingResponse"
    )
    invocations: Invocations = resource(
        "openai_oxide.resources.beta.agents.automations.invocations:Invocations"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[AutomationCreateArguments]) -> Automation:
        """Create an automation, which sets an agent to work at given times.

        Source: ``POST /agents/automations``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, automation_id: str, **params: Unpack[RequestOptions]) -> AutomationDeleted:
        """Delete an automation for good.

        Source: ``DELETE /agents/automations/{automation_id}``
        """
        return self._client.execute(_DELETE, params, automation_id)

    @operation(_LIST)
    def list(self, **params: Unpack[AutomationListArguments]) -> SyncCursorPage[Automation]:
        """List automations, one page at a time.

        Source: ``GET /agents/automations``
        """
        return self._client.paginate(_LIST, params)

    @operation(_PAUSE)
    def pause(self, automation_id: str, **params: Unpack[RequestOptions]) -> Automation:
        """Pause an automation.

        Source: ``POST /agents/automations/{automation_id}/pause``
        """
        return self._client.execute(_PAUSE, params, automation_id)

    @operation(_RESUME)
    def resume(self, automation_id: str, **params: Unpack[RequestOptions]) -> Automation:
        """Let a paused automation go on.

        Source: ``POST /agents/automations/{automation_id}/resume``
        """
        return self._client.execute(_RESUME, params, automation_id)

    @operation(_RETRIEVE)
    def retrieve(self, automation_id: str, **params: Unpack[RequestOptions]) -> Automation:
        """Fetch one automation.

        Source: ``GET /agents/automations/{automation_id}``
        """
        return self._client.execute(_RETRIEVE, params, automation_id)

    @operation(_UPDATE)
    def update(self, automation_id: str, **params: Unpack[AutomationUpdateArguments]) -> Automation:
        """Change an automation; fields left out keep their values.

        Source: ``POST /agents/automations/{automation_id}``
        """
        return self._client.execute(_UPDATE, params, automation_id)


class AsyncAutomations(AsyncResource):
    """``client.beta.agents.automations``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncAutomationsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.automations:AsyncAutomationsWithRawResponse"
    )
    with_streaming_response: AsyncAutomationsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.automations:AsyncAutomationsWithStreamingResponse"
    )
    invocations: AsyncInvocations = resource(
        "openai_oxide.resources.beta.agents.automations.invocations:AsyncInvocations"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[AutomationCreateArguments]) -> Automation:
        """Create an automation, which sets an agent to work at given times.

        Source: ``POST /agents/automations``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(
        self, automation_id: str, **params: Unpack[RequestOptions]
    ) -> AutomationDeleted:
        """Delete an automation for good.

        Source: ``DELETE /agents/automations/{automation_id}``
        """
        return await self._client.execute(_DELETE, params, automation_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[AutomationListArguments]
    ) -> AsyncPaginator[Automation, AsyncCursorPage[Automation]]:
        """List automations, one page at a time.

        Source: ``GET /agents/automations``
        """
        return self._client.paginate(_LIST, params)

    @operation(_PAUSE)
    async def pause(self, automation_id: str, **params: Unpack[RequestOptions]) -> Automation:
        """Pause an automation.

        Source: ``POST /agents/automations/{automation_id}/pause``
        """
        return await self._client.execute(_PAUSE, params, automation_id)

    @operation(_RESUME)
    async def resume(self, automation_id: str, **params: Unpack[RequestOptions]) -> Automation:
        """Let a paused automation go on.

        Source: ``POST /agents/automations/{automation_id}/resume``
        """
        return await self._client.execute(_RESUME, params, automation_id)

    @operation(_RETRIEVE)
    async def retrieve(self, automation_id: str, **params: Unpack[RequestOptions]) -> Automation:
        """Fetch one automation.

        Source: ``GET /agents/automations/{automation_id}``
        """
        return await self._client.execute(_RETRIEVE, params, automation_id)

    @operation(_UPDATE)
    async def update(
        self, automation_id: str, **params: Unpack[AutomationUpdateArguments]
    ) -> Automation:
        """Change an automation; fields left out keep their values.

        Source: ``POST /agents/automations/{automation_id}``
        """
        return await self._client.execute(_UPDATE, params, automation_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
