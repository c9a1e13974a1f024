# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.evals.runs.output_items`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.evals.runs.output_items import AsyncOutputItems, OutputItems
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class OutputItemsWithRawResponse(Resource):
    """``client.evals.runs.output_items.with_raw_response``"""

    list = raw_method(OutputItems.list)
    retrieve = raw_method(OutputItems.retrieve)


class OutputItemsWithStreamingResponse(Resource):
    """``client.evals.runs.output_items.with_streaming_response``"""

    list = streaming_method(OutputItems.list)
    retrieve = streaming_method(OutputItems.retrieve)


class AsyncOutputItemsWithRawResponse(AsyncResource):
    """``client.evals.runs.output_items.with_raw_response``, for asyncio"""

    list = async_raw_method(AsyncOutputItems.list)
    retrieve = async_raw_method(AsyncOutputItems.retrieve)


class AsyncOutputItemsWithStreamingResponse(AsyncResource):
    """``client.evals.runs.output_items.with_streaming_response``, for asyncio"""

    list = async_streaming_method(AsyncOutputItems.list)
    retrieve = async_streaming_method(AsyncOutputItems.retrieve)
