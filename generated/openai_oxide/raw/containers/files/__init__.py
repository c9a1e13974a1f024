# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.containers.files`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.containers.files import AsyncFiles, Files
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
    from openai_oxide.raw.containers.files.content import (
        AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse,
        ContentWithRawResponse,
        ContentWithStreamingResponse,
    )


class FilesWithRawResponse(Resource):
    """``client.containers.files.with_raw_response``"""

    content: ContentWithRawResponse = resource(
        "openai_oxide.raw.containers.files.content:ContentWithRawResponse"
    )
    create = raw_method(Files.create)
    delete = raw_method(Files.delete)
    list = raw_method(Files.list)
    retrieve = raw_method(Files.retrieve)


class FilesWithStreamingResponse(Resource):
    """``client.containers.files.with_streaming_response``"""

    content: ContentWithStreamingResponse = resource(
        "openai_oxide.raw.containers.files.content:ContentWithStreamingResponse"
    )
    create = streaming_method(Files.create)
    delete = streaming_method(Files.delete)
    list = streaming_method(Files.list)
    retrieve = streaming_method(Files.retrieve)


class AsyncFilesWithRawResponse(AsyncResource):
    """``client.containers.files.with_raw_response``, for asyncio"""

    content: AsyncContentWithRawResponse = resource(
        "openai_oxide.raw.containers.files.content:AsyncContentWithRawResponse"
    )
    create = async_raw_method(AsyncFiles.create)
    delete = async_raw_method(AsyncFiles.delete)
    list = async_raw_method(AsyncFiles.list)
    retrieve = async_raw_method(AsyncFiles.retrieve)


class AsyncFilesWithStreamingResponse(AsyncResource):
    """``client.containers.files.with_streaming_response``, for asyncio"""

    content: AsyncContentWithStreamingResponse = resource(
        "openai_oxide.raw.containers.files.content:AsyncContentWithStreamingResponse"
    )
    create = async_streaming_method(AsyncFiles.create)
    delete = async_streaming_method(AsyncFiles.delete)
    list = async_streaming_method(AsyncFiles.list)
    retrieve = async_streaming_method(AsyncFiles.retrieve)
