# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.automations`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.beta.agents.automations import AsyncAutomations, Automations
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
    from openai_oxide.raw.beta.agents.automations.invocations import (
        AsyncInvocationsWithRawResponse,
        AsyncInvocationsWithStreamingResponse,
        InvocationsWithRawResponse,
        InvocationsWithStreamingResponse,
    )


class AutomationsWithRawResponse(Resource):
    """``client.beta.agents.automations.with_raw_response``"""

    invocations: InvocationsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.automations.invocations:InvocationsWithRawResponse"
    )
    create = raw_method(Automations.create)
    delete = raw_method(Automations.delete)
    list = raw_method(Automations.list)
    pause = raw_method(Automations.pause)
    resume = raw_method(Automations.resume)
    retrieve = raw_method(Automations.retrieve)
    update = raw_method(Automations.update)


class AutomationsWithStreamingResponse(Resource):
    """``client.beta.agents.automations.with_streaming_response``"""

    invocations: InvocationsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.automations.invocations:InvocationsWithStreamingResponse"
    )
    create = streaming_method(Automations.create)
    delete = streaming_method(Automations.delete)
    list = streaming_method(Automations.list)
    pause = streaming_method(Automations.pause)
    resume = streaming_method(Automations.resume)
    retrieve = streaming_method(Automations.retrieve)
    update = streaming_method(Automations.update)


class AsyncAutomationsWithRawResponse(AsyncResource):
    """``client.beta.agents.automations.with_raw_response``, for asyncio"""

    invocations: AsyncInvocationsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.automations.invocations:AsyncInvocationsWithRawResponse"
    )
    create = async_raw_method(AsyncAutomations.create)
    delete = async_raw_method(AsyncAutomations.delete)
    list = async_raw_method(AsyncAutomations.list)
    pause = async_raw_method(AsyncAutomations.pause)
    resume = async_raw_method(AsyncAutomations.resume)
    retrieve = async_raw_method(AsyncAutomations.retrieve)
    update = async_raw_method(AsyncAutomations.update)


class AsyncAutomationsWithStreamingResponse(AsyncResource):
    """``client.beta.agents.automations.with_streaming_response``, for asyncio"""

    invocations: AsyncInvocationsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.automations.invocations:AsyncInvocationsWithStreamingResponse"
    )
    create = async_streaming_method(AsyncAutomations.create)
    delete = async_streaming_method(AsyncAutomations.delete)
    list = async_streaming_method(AsyncAutomations.list)
    pause = async_streaming_method(AsyncAutomations.pause)
    resume = async_streaming_method(AsyncAutomations.resume)
    retrieve = async_streaming_method(AsyncAutomations.retrieve)
    update = async_streaming_method(AsyncAutomations.update)
