# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.evals.runs`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.evals.runs import AsyncRuns, Runs
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
    from openai_oxide.raw.evals.runs.output_items import (
        AsyncOutputItemsWithRawResponse,
        AsyncOutputItemsWithStreamingResponse,
        OutputItemsWithRawResponse,
        OutputItemsWithStreamingResponse,
    )


class RunsWithRawResponse(Resource):
    """``client.evals.runs.with_raw_response``"""

    output_items: OutputItemsWithRawResponse = resource(
        "openai_oxide.raw.evals.runs.output_items:OutputItemsWithRawResponse"
    )
    cancel = raw_method(Runs.cancel)
    create = raw_method(Runs.create)
    delete = raw_method(Runs.delete)
    list = raw_method(Runs.list)
    retrieve = raw_method(Runs.retrieve)


class RunsWithStreamingResponse(Resource):
    """``client.evals.runs.with_streaming_response``"""

    output_items: OutputItemsWithStreamingResponse = resource(
        "openai_oxide.raw.evals.runs.output_items:OutputItemsWithStreamingResponse"
    )
    cancel = streaming_method(Runs.cancel)
    create = streaming_method(Runs.create)
    delete = streaming_method(Runs.delete)
    list = streaming_method(Runs.list)
    retrieve = streaming_method(Runs.retrieve)


class AsyncRunsWithRawResponse(AsyncResource):
    """``client.evals.runs.with_raw_response``, for asyncio"""

    output_items: AsyncOutputItemsWithRawResponse = resource(
        "openai_oxide.raw.evals.runs.output_items:AsyncOutputItemsWithRawResponse"
    )
    cancel = async_raw_method(AsyncRuns.cancel)
    create = async_raw_method(AsyncRuns.create)
    delete = async_raw_method(AsyncRuns.delete)
    list = async_raw_method(AsyncRuns.list)
    retrieve = async_raw_method(AsyncRuns.retrieve)


class AsyncRunsWithStreamingResponse(AsyncResource):
    """``client.evals.runs.with_streaming_response``, for asyncio"""

    output_items: AsyncOutputItemsWithStreamingResponse = resource(
        "openai_oxide.raw.evals.runs.output_items:AsyncOutputItemsWithStreamingResponse"
    )
    cancel = async_streaming_method(AsyncRuns.cancel)
    create = async_streaming_method(AsyncRuns.create)
    delete = async_streaming_method(AsyncRuns.delete)
    list = async_streaming_method(AsyncRuns.list)
    retrieve = async_streaming_method(AsyncRuns.retrieve)
