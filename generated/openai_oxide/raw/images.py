# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.images`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.images import AsyncImages, Images
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ImagesWithRawResponse(Resource):
    """``client.images.with_raw_response``"""

    create_variation = raw_method(Images.create_variation)
    edit = raw_method(Images.edit)
    generate = raw_method(Images.generate)


class ImagesWithStreamingResponse(Resource):
    """``client.images.with_streaming_response``"""

    create_variation = streaming_method(Images.create_variation)
    edit = streaming_method(Images.edit)
    generate = streaming_method(Images.generate)


class AsyncImagesWithRawResponse(AsyncResource):
    """``client.images.with_raw_response``, for asyncio"""

    create_variation = async_raw_method(AsyncImages.create_variation)
    edit = async_raw_method(AsyncImages.edit)
    generate = async_raw_method(AsyncImages.generate)


class AsyncImagesWithStreamingResponse(AsyncResource):
    """``client.images.with_streaming_response``, for asyncio"""

    create_variation = async_streaming_method(AsyncImages.create_variation)
    edit = async_streaming_method(AsyncImages.edit)
    generate = async_streaming_method(AsyncImages.generate)
