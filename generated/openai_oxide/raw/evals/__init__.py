# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.evals`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.evals import AsyncEvals, Evals
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
    from openai_oxide.raw.evals.runs import (
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )


class EvalsWithRawResponse(Resource):
    """``client.evals.with_raw_response``"""

    runs: RunsWithRawResponse = resource("openai_oxide.raw.evals.runs:RunsWithRawResponse")
    create = raw_method(Evals.create)
    delete = raw_method(Evals.delete)
    list = raw_method(Evals.list)
    retrieve = raw_method(Evals.retrieve)
    update = raw_method(Evals.update)


class EvalsWithStreamingResponse(Resource):
    """``client.evals.with_streaming_response``"""

    runs: RunsWithStreamingResponse = resource(
        "openai_oxide.raw.evals.runs:RunsWithStreamingResponse"
    )
    create = streaming_method(Evals.create)
    delete = streaming_method(Evals.delete)
    list = streaming_method(Evals.list)
    retrieve = streaming_method(Evals.retrieve)
    update = streaming_method(Evals.update)


class AsyncEvalsWithRawResponse(AsyncResource):
    """``client.evals.with_raw_response``, for asyncio"""

    runs: AsyncRunsWithRawResponse = resource(
        "openai_oxide.raw.evals.runs:AsyncRunsWithRawResponse"
    )
    create = async_raw_method(AsyncEvals.create)
    delete = async_raw_method(AsyncEvals.delete)
    list = async_raw_method(AsyncEvals.list)
    retrieve = async_raw_method(AsyncEvals.retrieve)
    update = async_raw_method(AsyncEvals.update)


class AsyncEvalsWithStreamingResponse(AsyncResource):
    """``client.evals.with_streaming_response``, for asyncio"""

    runs: AsyncRunsWithStreamingResponse = resource(
        "openai_oxide.raw.evals.runs:AsyncRunsWithStreamingResponse"
    )
    create = async_streaming_method(AsyncEvals.create)
    delete = async_streaming_method(AsyncEvals.delete)
    list = async_streaming_method(AsyncEvals.list)
    retrieve = async_streaming_method(AsyncEvals.retrieve)
    update = async_streaming_method(AsyncEvals.update)
