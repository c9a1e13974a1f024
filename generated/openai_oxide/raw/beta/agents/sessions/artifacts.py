# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions.artifacts`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.agents.sessions.artifacts import Artifacts, AsyncArtifacts
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ArtifactsWithRawResponse(Resource):
    """``client.beta.agents.sessions.artifacts.with_raw_response``"""

    content = raw_method(Artifacts.content)
    delete = raw_method(Artifacts.delete)
    list = raw_method(Artifacts.list)
    retrieve = raw_method(Artifacts.retrieve)


class ArtifactsWithStreamingResponse(Resource):
    """``client.beta.agents.sessions.artifacts.with_streaming_response``"""

    content = streaming_method(Artifacts.content)
    delete = streaming_method(Artifacts.delete)
    list = streaming_method(Artifacts.list)
    retrieve = streaming_method(Artifacts.retrieve)


class AsyncArtifactsWithRawResponse(AsyncResource):
    """``client.beta.agents.sessions.artifacts.with_raw_response``, for asyncio"""

    content = async_raw_method(AsyncArtifacts.content)
    delete = async_raw_method(AsyncArtifacts.delete)
    list = async_raw_method(AsyncArtifacts.list)
    retrieve = async_raw_method(AsyncArtifacts.retrieve)


class AsyncArtifactsWithStreamingResponse(AsyncResource):
    """``client.beta.agents.sessions.artifacts.with_streaming_response``, for asyncio"""

    content = async_streaming_method(AsyncArtifacts.content)
    delete = async_streaming_method(AsyncArtifacts.delete)
    list = async_streaming_method(AsyncArtifacts.list)
    retrieve = async_streaming_method(AsyncArtifacts.retrieve)
