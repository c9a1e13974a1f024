# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.vector_stores.file_batches`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.vector_stores.file_batches import AsyncFileBatches, FileBatches
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class FileBatchesWithRawResponse(Resource):
    """``client.vector_stores.file_batches.with_raw_response``"""

    cancel = raw_method(FileBatches.cancel)
    create = raw_method(FileBatches.create)
    list_files = raw_method(FileBatches.list_files)
    retrieve = raw_method(FileBatches.retrieve)


class FileBatchesWithStreamingResponse(Resource):
    """``client.vector_stores.file_batches.with_streaming_response``"""

    cancel = streaming_method(FileBatches.cancel)
    create = streaming_method(FileBatches.create)
    list_files = streaming_method(FileBatches.list_files)
    retrieve = streaming_method(FileBatches.retrieve)


class AsyncFileBatchesWithRawResponse(AsyncResource):
    """``client.vector_stores.file_batches.with_raw_response``, for asyncio"""

    cancel = async_raw_method(AsyncFileBatches.cancel)
    create = async_raw_method(AsyncFileBatches.create)
    list_files = async_raw_method(AsyncFileBatches.list_files)
    retrieve = async_raw_method(AsyncFileBatches.retrieve)


class AsyncFileBatchesWithStreamingResponse(AsyncResource):
    """``client.vector_stores.file_batches.with_streaming_response``, for asyncio"""

    cancel = async_streaming_method(AsyncFileBatches.cancel)
    create = async_streaming_method(AsyncFileBatches.create)
    list_files = async_streaming_method(AsyncFileBatches.list_files)
    retrieve = async_streaming_method(AsyncFileBatches.retrieve)
