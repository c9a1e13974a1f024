# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.vector_stores`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.vector_stores import AsyncVectorStores, VectorStores
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
    from openai_oxide.raw.vector_stores.file_batches import (
        AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse,
        FileBatchesWithRawResponse,
        FileBatchesWithStreamingResponse,
    )
    from openai_oxide.raw.vector_stores.files import (
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )


class VectorStoresWithRawResponse(Resource):
    """``client.vector_stores.with_raw_response``"""

    file_batches: FileBatchesWithRawResponse = resource(
        "openai_oxide.raw.vector_stores.file_batches:FileBatchesWithRawResponse"
    )
    files: FilesWithRawResponse = resource(
        "openai_oxide.raw.vector_stores.files:FilesWithRawResponse"
    )
    create = raw_method(VectorStores.create)
    delete = raw_method(VectorStores.delete)
    list = raw_method(VectorStores.list)
    retrieve = raw_method(VectorStores.retrieve)
    search = raw_method(VectorStores.search)
    update = raw_method(VectorStores.update)


class VectorStoresWithStreamingResponse(Resource):
    """``client.vector_stores.with_streaming_response``"""

    file_batches: FileBatchesWithStreamingResponse = resource(
        "openai_oxide.raw.vector_stores.file_batches:FileBatchesWithStreamingResponse"
    )
    files: FilesWithStreamingResponse = resource(
        "openai_oxide.raw.vector_stores.files:FilesWithStreamingResponse"
    )
    create = streaming_method(VectorStores.create)
    delete = streaming_method(VectorStores.delete)
    list = streaming_method(VectorStores.list)
    retrieve = streaming_method(VectorStores.retrieve)
    search = streaming_method(VectorStores.search)
    update = streaming_method(VectorStores.update)


class AsyncVectorStoresWithRawResponse(AsyncResource):
    """``client.vector_stores.with_raw_response``, for asyncio"""

    file_batches: AsyncFileBatchesWithRawResponse = resource(
        "openai_oxide.raw.vector_stores.file_batches:AsyncFileBatchesWithRawResponse"
    )
    files: AsyncFilesWithRawResponse = resource(
        "openai_oxide.raw.vector_stores.files:AsyncFilesWithRawResponse"
    )
    create = async_raw_method(AsyncVectorStores.create)
    delete = async_raw_method(AsyncVectorStores.delete)
    list = async_raw_method(AsyncVectorStores.list)
    retrieve = async_raw_method(AsyncVectorStores.retrieve)
    search = async_raw_method(AsyncVectorStores.search)
    update = async_raw_method(AsyncVectorStores.update)


class AsyncVectorStoresWithStreamingResponse(AsyncResource):
    """``client.vector_stores.with_streaming_response``, for asyncio"""

    file_batches: AsyncFileBatchesWithStreamingResponse = resource(
        "openai_oxide.raw.vector_stores.file_batches:AsyncFileBatchesWithStreamingResponse"
    )
    files: AsyncFilesWithStreamingResponse = resource(
        "openai_oxide.raw.vector_stores.files:AsyncFilesWithStreamingResponse"
    )
    create = async_streaming_method(AsyncVectorStores.create)
    delete = async_streaming_method(AsyncVectorStores.delete)
    list = async_streaming_method(AsyncVectorStores.list)
    retrieve = async_streaming_method(AsyncVectorStores.retrieve)
    search = async_streaming_method(AsyncVectorStores.search)
    update = async_streaming_method(AsyncVectorStores.update)
