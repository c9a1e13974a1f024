# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.batches`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.batches import AsyncBatches, Batches
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class BatchesWithRawResponse(Resource):
    """``client.batches.with_raw_response``"""

    cancel = raw_method(Batches.cancel)
    create = raw_method(Batches.create)
    list = raw_method(Batches.list)
    retrieve = raw_method(Batches.retrieve)


class BatchesWithStreamingResponse(Resource):
    """``client.batches.with_streaming_response``"""

    cancel = streaming_method(Batches.cancel)
    create = streaming_method(Batches.create)
    list = streaming_method(Batches.list)
    retrieve = streaming_method(Batches.retrieve)


class AsyncBatchesWithRawResponse(AsyncResource):
    """``client.batches.with_raw_response``, for asyncio"""

    cancel = async_raw_method(AsyncBatches.cancel)
    create = async_raw_method(AsyncBatches.create)
    list = async_raw_method(AsyncBatches.list)
    retrieve = async_raw_method(AsyncBatches.retrieve)


class AsyncBatchesWithStreamingResponse(AsyncResource):
    """``client.batches.with_streaming_response``, for asyncio"""

    cancel = async_streaming_method(AsyncBatches.cancel)
    create = async_streaming_method(AsyncBatches.create)
    list = async_streaming_method(AsyncBatches.list)
    retrieve = async_streaming_method(AsyncBatches.retrieve)
