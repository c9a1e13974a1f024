# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.uploads`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.uploads import AsyncUploads, Uploads
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
    from openai_oxide.raw.uploads.parts import (
        AsyncPartsWithRawResponse,
        AsyncPartsWithStreamingResponse,
        PartsWithRawResponse,
        PartsWithStreamingResponse,
    )


class UploadsWithRawResponse(Resource):
    """``client.uploads.with_raw_response``"""

    parts: PartsWithRawResponse = resource("openai_oxide.raw.uploads.parts:PartsWithRawResponse")
    cancel = raw_method(Uploads.cancel)
    complete = raw_method(Uploads.complete)
    create = raw_method(Uploads.create)


class UploadsWithStreamingResponse(Resource):
    """``client.uploads.with_streaming_response``"""

    parts: PartsWithStreamingResponse = resource(
        "openai_oxide.raw.uploads.parts:PartsWithStreamingResponse"
    )
    cancel = streaming_method(Uploads.cancel)
    complete = streaming_method(Uploads.complete)
    create = streaming_method(Uploads.create)


class AsyncUploadsWithRawResponse(AsyncResource):
    """``client.uploads.with_raw_response``, for asyncio"""

    parts: AsyncPartsWithRawResponse = resource(
        "openai_oxide.raw.uploads.parts:AsyncPartsWithRawResponse"
    )
    cancel = async_raw_method(AsyncUploads.cancel)
    complete = async_raw_method(AsyncUploads.complete)
    create = async_raw_method(AsyncUploads.create)


class AsyncUploadsWithStreamingResponse(AsyncResource):
    """``client.uploads.with_streaming_response``, for asyncio"""

    parts: AsyncPartsWithStreamingResponse = resource(
        "openai_oxide.raw.uploads.parts:AsyncPartsWithStreamingResponse"
    )
    cancel = async_streaming_method(AsyncUploads.cancel)
    complete = async_streaming_method(AsyncUploads.complete)
    create = async_streaming_method(AsyncUploads.create)
