# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.automations.invocations``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_agents import AutomationInvocation
    from openai_oxide.params.beta_agents import InvocationListArguments
    from openai_oxide.raw.beta.agents.automations.invocations import (
        AsyncInvocationsWithRawResponse,
        AsyncInvocationsWithStreamingResponse,
        InvocationsWithRawResponse,
        InvocationsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncInvocations", "Invocations"]

_CREATE = Operation(
    "beta.agents.automations.invocations.create",
    "POST",
    "/agents/automations/{automation_id}/invocations",
    returns="openai_oxide.models.beta_agents:AutomationInvocation",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST = Operation(
    "beta.agents.automations.invocations.list",
    "GET",
    "/agents/automations/{automation_id}/invocations",
    page="CursorPage",
    returns="openai_oxide.models.beta_agents:AutomationInvocation",
    query={"after": "after", "limit": "limit", "order": "order"},
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:InvocationListArguments",
)
_RETRIEVE = Operation(
    "beta.agents.automations.invocations.retrieve",
    "GET",
    "/agents/automations/{automation_id}/invocations/{invocation_id}",
    returns="openai_oxide.models.beta_agents:AutomationInvocation",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Invocations(Resource):
    """``client.beta.agents.automations.invocations``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: InvocationsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.automations.invocations:InvocationsWithRawResponse"
    )
    with_streaming_response: InvocationsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.automations.invocations:InvocationsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, automation_id: str, **params: Unpack[RequestOptions]) -> AutomationInvocation:
        """Run an automation now.

        Source: ``POST /agents/automations/{automation_id}/invocations``
        """
        return self._client.execute(_CREATE, params, automation_id)

    @operation(_LIST)
    def list(
        self, automation_id: str, **params: Unpack[InvocationListArguments]
    ) -> SyncCursorPage[AutomationInvocation]:
        """List the runs of an automation.

        Source: ``GET /agents/automations/{automation_id}/invocations``
        """
        return self._client.paginate(_LIST, params, automation_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, invocation_id: str, *, automation_id: str, **params: Unpack[RequestOptions]
    ) -> AutomationInvocation:
        """Fetch one run of an automation.

        Source: ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``
        """
        return self._client.execute(_RETRIEVE, params, automation_id, invocation_id)


class AsyncInvocations(AsyncResource):
    """``client.beta.agents.automations.invocations``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncInvocationsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.automations.invocations:AsyncInvocationsWithRawResponse"
    )
    with_streaming_response: AsyncInvocationsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.automations.invocations:AsyncInvocationsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, automation_id: str, **params: Unpack[RequestOptions]
    ) -> AutomationInvocation:
        """Run an automation now.

        Source: ``POST /agents/automations/{automation_id}/invocations``
        """
        return await self._client.execute(_CREATE, params, automation_id)

    @operation(_LIST)
    def list(
        self, automation_id: str, **params: Unpack[InvocationListArguments]
    ) -> AsyncPaginator[AutomationInvocation, AsyncCursorPage[AutomationInvocation]]:
        """List the runs of an automation.

        Source: ``GET /agents/automations/{automation_id}/invocations``
        """
        return self._client.paginate(_LIST, params, automation_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, invocation_id: str, *, automation_id: str, **params: Unpack[RequestOptions]
    ) -> AutomationInvocation:
        """Fetch one run of an automation.

        Source: ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``
        """
        return await self._client.execute(_RETRIEVE, params, automation_id, invocation_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
