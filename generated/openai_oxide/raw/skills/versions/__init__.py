# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.skills.versions`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.skills.versions import AsyncVersions, Versions
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
    from openai_oxide.raw.skills.versions.content import (
        AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse,
        ContentWithRawResponse,
        ContentWithStreamingResponse,
    )


class VersionsWithRawResponse(Resource):
    """``client.skills.versions.with_raw_response``"""

    content: ContentWithRawResponse = resource(
        "openai_oxide.raw.skills.versions.content:ContentWithRawResponse"
    )
    create = raw_method(Versions.create)
    delete = raw_method(Versions.delete)
    list = raw_method(Versions.list)
    retrieve = raw_method(Versions.retrieve)


class VersionsWithStreamingResponse(Resource):
    """``client.skills.versions.with_streaming_response``"""

    content: ContentWithStreamingResponse = resource(
        "openai_oxide.raw.skills.versions.content:ContentWithStreamingResponse"
    )
    create = streaming_method(Versions.create)
    delete = streaming_method(Versions.delete)
    list = streaming_method(Versions.list)
    retrieve = streaming_method(Versions.retrieve)


class AsyncVersionsWithRawResponse(AsyncResource):
    """``client.skills.versions.with_raw_response``, for asyncio"""

    content: AsyncContentWithRawResponse = resource(
        "openai_oxide.raw.skills.versions.content:AsyncContentWithRawResponse"
    )
    create = async_raw_method(AsyncVersions.create)
    delete = async_raw_method(AsyncVersions.delete)
    list = async_raw_method(AsyncVersions.list)
    retrieve = async_raw_method(AsyncVersions.retrieve)


class AsyncVersionsWithStreamingResponse(AsyncResource):
    """``client.skills.versions.with_streaming_response``, for asyncio"""

    content: AsyncContentWithStreamingResponse = resource(
        "openai_oxide.raw.skills.versions.content:AsyncContentWithStreamingResponse"
    )
    create = async_streaming_method(AsyncVersions.create)
    delete = async_streaming_method(AsyncVersions.delete)
    list = async_streaming_method(AsyncVersions.list)
    retrieve = async_streaming_method(AsyncVersions.retrieve)
