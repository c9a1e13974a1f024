# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.environments.files`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.agents.environments.files import AsyncFiles, Files
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class FilesWithRawResponse(Resource):
    """``client.beta.agents.environments.files.with_raw_response``"""

    create = raw_method(Files.create)
    list = raw_method(Files.list)


class FilesWithStreamingResponse(Resource):
    """``client.beta.agents.environments.files.with_streaming_response``"""

    create = streaming_method(Files.create)
    list = streaming_method(Files.list)


class AsyncFilesWithRawResponse(AsyncResource):
    """``client.beta.agents.environments.files.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncFiles.create)
    list = async_raw_method(AsyncFiles.list)


class AsyncFilesWithStreamingResponse(AsyncResource):
    """``client.beta.agents.environments.files.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncFiles.create)
    list = async_streaming_method(AsyncFiles.list)
