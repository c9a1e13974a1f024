# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.containers`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.containers import AsyncContainers, Containers
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
    from openai_oxide.raw.containers.files import (
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )


class ContainersWithRawResponse(Resource):
    """``client.containers.with_raw_response``"""

    files: FilesWithRawResponse = resource("openai_oxide.raw.containers.files:FilesWithRawResponse")
    create = raw_method(Containers.create)
    delete = raw_method(Containers.delete)
    list = raw_method(Containers.list)
    retrieve = raw_method(Containers.retrieve)


class ContainersWithStreamingResponse(Resource):
    """``client.containers.with_streaming_response``"""

    files: FilesWithStreamingResponse = resource(
        "openai_oxide.raw.containers.files:FilesWithStreamingResponse"
    )
    create = streaming_method(Containers.create)
    delete = streaming_method(Containers.delete)
    list = streaming_method(Containers.list)
    retrieve = streaming_method(Containers.retrieve)


class AsyncContainersWithRawResponse(AsyncResource):
    """``client.containers.with_raw_response``, for asyncio"""

    files: AsyncFilesWithRawResponse = resource(
        "openai_oxide.raw.containers.files:AsyncFilesWithRawResponse"
    )
    create = async_raw_method(AsyncContainers.create)
    delete = async_raw_method(AsyncContainers.delete)
    list = async_raw_method(AsyncContainers.list)
    retrieve = async_raw_method(AsyncContainers.retrieve)


class AsyncContainersWithStreamingResponse(AsyncResource):
    """``client.containers.with_streaming_response``, for asyncio"""

    files: AsyncFilesWithStreamingResponse = resource(
        "openai_oxide.raw.containers.files:AsyncFilesWithStreamingResponse"
    )
    create = async_streaming_method(AsyncContainers.create)
    delete = async_streaming_method(AsyncContainers.delete)
    list = async_streaming_method(AsyncContainers.list)
    retrieve = async_streaming_method(AsyncContainers.retrieve)
