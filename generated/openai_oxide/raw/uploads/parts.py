# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.uploads.parts`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.uploads.parts import AsyncParts, Parts
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class PartsWithRawResponse(Resource):
    """``client.uploads.parts.with_raw_response``"""

    create = raw_method(Parts.create)


class PartsWithStreamingResponse(Resource):
    """``client.uploads.parts.with_streaming_response``"""

    create = streaming_method(Parts.create)


class AsyncPartsWithRawResponse(AsyncResource):
    """``client.uploads.parts.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncParts.create)


class AsyncPartsWithStreamingResponse(AsyncResource):
    """``client.uploads.parts.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncParts.create)
