# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.threads.runs`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.beta.threads.runs import AsyncRuns, Runs
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
    from openai_oxide.raw.beta.threads.runs.steps import (
        AsyncStepsWithRawResponse,
        AsyncStepsWithStreamingResponse,
        StepsWithRawResponse,
        StepsWithStreamingResponse,
    )


class RunsWithRawResponse(Resource):
    """``client.beta.threads.runs.with_raw_response``"""

    steps: StepsWithRawResponse = resource(
        "openai_oxide.raw.beta.threads.runs.steps:StepsWithRawResponse"
    )
    cancel = raw_method(Runs.cancel)
    create = raw_method(Runs.create)
    list = raw_method(Runs.list)
    retrieve = raw_method(Runs.retrieve)
    submit_tool_outputs = raw_method(Runs.submit_tool_outputs)
    update = raw_method(Runs.update)


class RunsWithStreamingResponse(Resource):
    """``client.beta.threads.runs.with_streaming_response``"""

    steps: StepsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.threads.runs.steps:StepsWithStreamingResponse"
    )
    cancel = streaming_method(Runs.cancel)
    create = streaming_method(Runs.create)
    list = streaming_method(Runs.list)
    retrieve = streaming_method(Runs.retrieve)
    submit_tool_outputs = streaming_method(Runs.submit_tool_outputs)
    update = streaming_method(Runs.update)


class AsyncRunsWithRawResponse(AsyncResource):
    """``client.beta.threads.runs.with_raw_response``, for asyncio"""

    steps: AsyncStepsWithRawResponse = resource(
        "openai_oxide.raw.beta.threads.runs.steps:AsyncStepsWithRawResponse"
    )
    cancel = async_raw_method(AsyncRuns.cancel)
    create = async_raw_method(AsyncRuns.create)
    list = async_raw_method(AsyncRuns.list)
    retrieve = async_raw_method(AsyncRuns.retrieve)
    submit_tool_outputs = async_raw_method(AsyncRuns.submit_tool_outputs)
    update = async_raw_method(AsyncRuns.update)


class AsyncRunsWithStreamingResponse(AsyncResource):
    """``client.beta.threads.runs.with_streaming_response``, for asyncio"""

    steps: AsyncStepsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.threads.runs.steps:AsyncStepsWithStreamingResponse"
    )
    cancel = async_streaming_method(AsyncRuns.cancel)
    create = async_streaming_method(AsyncRuns.create)
    list = async_streaming_method(AsyncRuns.list)
    retrieve = async_streaming_method(AsyncRuns.retrieve)
    submit_tool_outputs = async_streaming_method(AsyncRuns.submit_tool_outputs)
    update = async_streaming_method(AsyncRuns.update)
