# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.vector_stores.files`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.vector_stores.files import AsyncFiles, Files
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class FilesWithRawResponse(Resource):
    """``client.vector_stores.files.with_raw_response``"""

    content = raw_method(Files.content)
    create = raw_method(Files.create)
    delete = raw_method(Files.delete)
    list = raw_method(Files.list)
    retrieve = raw_method(Files.retrieve)
    update = raw_method(Files.update)


class FilesWithStreamingResponse(Resource):
    """``client.vector_stores.files.with_streaming_response``"""

    content = streaming_method(Files.content)
    create = streaming_method(Files.create)
    delete = streaming_method(Files.delete)
    list = streaming_method(Files.list)
    retrieve = streaming_method(Files.retrieve)
    update = streaming_method(Files.update)


class AsyncFilesWithRawResponse(AsyncResource):
    """``client.vector_stores.files.with_raw_response``, for asyncio"""

    content = async_raw_method(AsyncFiles.content)
    create = async_raw_method(AsyncFiles.create)
    delete = async_raw_method(AsyncFiles.delete)
    list = async_raw_method(AsyncFiles.list)
    retrieve = async_raw_method(AsyncFiles.retrieve)
    update = async_raw_method(AsyncFiles.update)


class AsyncFilesWithStreamingResponse(AsyncResource):
    """``client.vector_stores.files.with_streaming_response``, for asyncio"""

    content = async_streaming_method(AsyncFiles.content)
    create = async_streaming_method(AsyncFiles.create)
    delete = async_streaming_method(AsyncFiles.delete)
    list = async_streaming_method(AsyncFiles.list)
    retrieve = async_streaming_method(AsyncFiles.retrieve)
    update = async_streaming_method(AsyncFiles.update)
