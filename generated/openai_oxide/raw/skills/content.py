# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.skills.content`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.skills.content import AsyncContent, Content
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ContentWithRawResponse(Resource):
    """``client.skills.content.with_raw_response``"""

    retrieve = raw_method(Content.retrieve)


class ContentWithStreamingResponse(Resource):
    """``client.skills.content.with_streaming_response``"""

    retrieve = streaming_method(Content.retrieve)


class AsyncContentWithRawResponse(AsyncResource):
    """``client.skills.content.with_raw_response``, for asyncio"""

    retrieve = async_raw_method(AsyncContent.retrieve)


class AsyncContentWithStreamingResponse(AsyncResource):
    """``client.skills.content.with_streaming_response``, for asyncio"""

    retrieve = async_streaming_method(AsyncContent.retrieve)
