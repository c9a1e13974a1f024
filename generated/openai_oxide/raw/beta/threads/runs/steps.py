# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.threads.runs.steps`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.threads.runs.steps import AsyncSteps, Steps
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class StepsWithRawResponse(Resource):
    """``client.beta.threads.runs.steps.with_raw_response``"""

    list = raw_method(Steps.list)
    retrieve = raw_method(Steps.retrieve)


class StepsWithStreamingResponse(Resource):
    """``client.beta.threads.runs.steps.with_streaming_response``"""

    list = streaming_method(Steps.list)
    retrieve = streaming_method(Steps.retrieve)


class AsyncStepsWithRawResponse(AsyncResource):
    """``client.beta.threads.runs.steps.with_raw_response``, for asyncio"""

    list = async_raw_method(AsyncSteps.list)
    retrieve = async_raw_method(AsyncSteps.retrieve)


class AsyncStepsWithStreamingResponse(AsyncResource):
    """``client.beta.threads.runs.steps.with_streaming_response``, for asyncio"""

    list = async_streaming_method(AsyncSteps.list)
    retrieve = async_streaming_method(AsyncSteps.retrieve)
