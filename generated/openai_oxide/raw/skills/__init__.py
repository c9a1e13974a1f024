# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.skills`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.skills import AsyncSkills, Skills
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
    from openai_oxide.raw.skills.content import (
        AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse,
        ContentWithRawResponse,
        ContentWithStreamingResponse,
    )
    from openai_oxide.raw.skills.versions import (
        AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse,
        VersionsWithRawResponse,
        VersionsWithStreamingResponse,
    )


class SkillsWithRawResponse(Resource):
    """``client.skills.with_raw_response``"""

    content: ContentWithRawResponse = resource(
        "openai_oxide.raw.skills.content:ContentWithRawResponse"
    )
    versions: VersionsWithRawResponse = resource(
        "openai_oxide.raw.skills.versions:VersionsWithRawResponse"
    )
    create = raw_method(Skills.create)
    delete = raw_method(Skills.delete)
    list = raw_method(Skills.list)
    retrieve = raw_method(Skills.retrieve)
    update = raw_method(Skills.update)


class SkillsWithStreamingResponse(Resource):
    """``client.skills.with_streaming_response``"""

    content: ContentWithStreamingResponse = resource(
        "openai_oxide.raw.skills.content:ContentWithStreamingResponse"
    )
    versions: VersionsWithStreamingResponse = resource(
        "openai_oxide.raw.skills.versions:VersionsWithStreamingResponse"
    )
    create = streaming_method(Skills.create)
    delete = streaming_method(Skills.delete)
    list = streaming_method(Skills.list)
    retrieve = streaming_method(Skills.retrieve)
    update = streaming_method(Skills.update)


class AsyncSkillsWithRawResponse(AsyncResource):
    """``client.skills.with_raw_response``, for asyncio"""

    content: AsyncContentWithRawResponse = resource(
        "openai_oxide.raw.skills.content:AsyncContentWithRawResponse"
    )
    versions: AsyncVersionsWithRawResponse = resource(
        "openai_oxide.raw.skills.versions:AsyncVersionsWithRawResponse"
    )
    create = async_raw_method(AsyncSkills.create)
    delete = async_raw_method(AsyncSkills.delete)
    list = async_raw_method(AsyncSkills.list)
    retrieve = async_raw_method(AsyncSkills.retrieve)
    update = async_raw_method(AsyncSkills.update)


class AsyncSkillsWithStreamingResponse(AsyncResource):
    """``client.skills.with_streaming_response``, for asyncio"""

    content: AsyncContentWithStreamingResponse = resource(
        "openai_oxide.raw.skills.content:AsyncContentWithStreamingResponse"
    )
    versions: AsyncVersionsWithStreamingResponse = resource(
        "openai_oxide.raw.skills.versions:AsyncVersionsWithStreamingResponse"
    )
    create = async_streaming_method(AsyncSkills.create)
    delete = async_streaming_method(AsyncSkills.delete)
    list = async_streaming_method(AsyncSkills.list)
    retrieve = async_streaming_method(AsyncSkills.retrieve)
    update = async_streaming_method(AsyncSkills.update)
