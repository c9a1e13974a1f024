# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.automations.invocations`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.agents.automations.invocations import AsyncInvocations, Invocations
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class InvocationsWithRawResponse(Resource):
    """``client.beta.agents.automations.invocations.with_raw_response``"""

    create = raw_method(Invocations.create)
    list = raw_method(Invocations.list)
    retrieve = raw_method(Invocations.retrieve)


class InvocationsWithStreamingResponse(Resource):
    """``client.beta.agents.automations.invocations.with_streaming_response``"""

    create = streaming_method(Invocations.create)
    list = streaming_method(Invocations.list)
    retrieve = streaming_method(Invocations.retrieve)


class AsyncInvocationsWithRawResponse(AsyncResource):
    """``client.beta.agents.automations.invocations.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncInvocations.create)
    list = async_raw_method(AsyncInvocations.list)
    retrieve = async_raw_method(AsyncInvocations.retrieve)


class AsyncInvocationsWithStreamingResponse(AsyncResource):
    """``client.beta.agents.automations.invocations.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncInvocations.create)
    list = async_streaming_method(AsyncInvocations.list)
    retrieve = async_streaming_method(AsyncInvocations.retrieve)
