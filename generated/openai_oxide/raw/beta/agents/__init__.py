# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.beta.agents import Agents, AsyncAgents
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
    from openai_oxide.raw.beta.agents.automations import (
        AsyncAutomationsWithRawResponse,
        AsyncAutomationsWithStreamingResponse,
        AutomationsWithRawResponse,
        AutomationsWithStreamingResponse,
    )
    from openai_oxide.raw.beta.agents.environments import (
        AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse,
        EnvironmentsWithRawResponse,
        EnvironmentsWithStreamingResponse,
    )
    from openai_oxide.raw.beta.agents.sessions import (
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from openai_oxide.raw.beta.agents.vaults import (
        AsyncVaultsWithRawResponse,
        AsyncVaultsWithStreamingResponse,
        VaultsWithRawResponse,
        VaultsWithStreamingResponse,
    )


class AgentsWithRawResponse(Resource):
    """``client.beta.agents.with_raw_response``"""

    automations: AutomationsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.automations:AutomationsWithRawResponse"
    )
    environments: EnvironmentsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.environments:EnvironmentsWithRawResponse"
    )
    sessions: SessionsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions:SessionsWithRawResponse"
    )
    vaults: VaultsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.vaults:VaultsWithRawResponse"
    )
    create = raw_method(Agents.create)
    delete = raw_method(Agents.delete)
    list = raw_method(Agents.list)
    retrieve = raw_method(Agents.retrieve)
    update = raw_method(Agents.update)


class AgentsWithStreamingResponse(Resource):
    """``client.beta.agents.with_streaming_response``"""

    automations: AutomationsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.automations:AutomationsWithStreamingResponse"
    )
    environments: EnvironmentsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.environments:EnvironmentsWithStreamingResponse"
    )
    sessions: SessionsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions:SessionsWithStreamingResponse"
    )
    vaults: VaultsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.vaults:VaultsWithStreamingResponse"
    )
    create = streaming_method(Agents.create)
    delete = streaming_method(Agents.delete)
    list = streaming_method(Agents.list)
    retrieve = streaming_method(Agents.retrieve)
    update = streaming_method(Agents.update)


class AsyncAgentsWithRawResponse(AsyncResource):
    """``client.beta.agents.with_raw_response``, for asyncio"""

    automations: AsyncAutomationsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.automations:AsyncAutomationsWithRawResponse"
    )
    environments: AsyncEnvironmentsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.environments:AsyncEnvironmentsWithRawResponse"
    )
    sessions: AsyncSessionsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.sessions:AsyncSessionsWithRawResponse"
    )
    vaults: AsyncVaultsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.vaults:AsyncVaultsWithRawResponse"
    )
    create = async_raw_method(AsyncAgents.create)
    delete = async_raw_method(AsyncAgents.delete)
    list = async_raw_method(AsyncAgents.list)
    retrieve = async_raw_method(AsyncAgents.retrieve)
    update = async_raw_method(AsyncAgents.update)


class AsyncAgentsWithStreamingResponse(AsyncResource):
    """``client.beta.agents.with_streaming_response``, for asyncio"""

    automations: AsyncAutomationsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.automations:AsyncAutomationsWithStreamingResponse"
    )
    environments: AsyncEnvironmentsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.environments:AsyncEnvironmentsWithStreamingResponse"
    )
    sessions: AsyncSessionsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.sessions:AsyncSessionsWithStreamingResponse"
    )
    vaults: AsyncVaultsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.vaults:AsyncVaultsWithStreamingResponse"
    )
    create = async_streaming_method(AsyncAgents.create)
    delete = async_streaming_method(AsyncAgents.delete)
    list = async_streaming_method(AsyncAgents.list)
    retrieve = async_streaming_method(AsyncAgents.retrieve)
    update = async_streaming_method(AsyncAgents.update)
