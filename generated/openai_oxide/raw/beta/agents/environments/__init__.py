# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.environments`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.beta.agents.environments import AsyncEnvironments, Environments
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
    from openai_oxide.raw.beta.agents.environments.files import (
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from openai_oxide.raw.beta.agents.environments.templates import (
        AsyncTemplatesWithRawResponse,
        AsyncTemplatesWithStreamingResponse,
        TemplatesWithRawResponse,
        TemplatesWithStreamingResponse,
    )


class EnvironmentsWithRawResponse(Resource):
    """``client.beta.agents.environments.with_raw_response``"""

    files: FilesWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.environments.files:FilesWithRawResponse"
    )
    templates: TemplatesWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.environments.templates:TemplatesWithRawResponse"
    )
    create = raw_method(Environments.create)
    list = raw_method(Environments.list)
    retrieve = raw_method(Environments.retrieve)


class EnvironmentsWithStreamingResponse(Resource):
    """``client.beta.agents.environments.with_streaming_response``"""

    files: FilesWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.environments.files:FilesWithStreamingResponse"
    )
    templates: TemplatesWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.environments.templates:TemplatesWithStreamingResponse"
    )
    create = streaming_method(Environments.create)
    list = streaming_method(Environments.list)
    retrieve = streaming_method(Environments.retrieve)


class AsyncEnvironmentsWithRawResponse(AsyncResource):
    """``client.beta.agents.environments.with_raw_response``, for asyncio"""

    files: AsyncFilesWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.environments.files:AsyncFilesWithRawResponse"
    )
    templates: AsyncTemplatesWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.environments.templates:AsyncTemplatesWithRawResponse"
    )
    create = async_raw_method(AsyncEnvironments.create)
    list = async_raw_method(AsyncEnvironments.list)
    retrieve = async_raw_method(AsyncEnvironments.retrieve)


class AsyncEnvironmentsWithStreamingResponse(AsyncResource):
    """``client.beta.agents.environments.with_streaming_response``, for asyncio"""

    files: AsyncFilesWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.environments.files:AsyncFilesWithStreamingResponse"
    )
    templates: AsyncTemplatesWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.environments.templates:AsyncTemplatesWithStreamingResponse"
    )
    create = async_streaming_method(AsyncEnvironments.create)
    list = async_streaming_method(AsyncEnvironments.list)
    retrieve = async_streaming_method(AsyncEnvironments.retrieve)
