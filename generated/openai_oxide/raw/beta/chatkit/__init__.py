# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.chatkit`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.beta.chatkit.sessions import (
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from openai_oxide.raw.beta.chatkit.threads import (
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )


class ChatKitWithRawResponse(Resource):
    """``client.beta.chatkit.with_raw_response``"""

    sessions: SessionsWithRawResponse = resource(
        "openai_oxide.raw.beta.chatkit.sessions:SessionsWithRawResponse"
    )
    threads: ThreadsWithRawResponse = resource(
        "openai_oxide.raw.beta.chatkit.threads:ThreadsWithRawResponse"
    )


class ChatKitWithStreamingResponse(Resource):
    """``client.beta.chatkit.with_streaming_response``"""

    sessions: SessionsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.chatkit.sessions:SessionsWithStreamingResponse"
    )
    threads: ThreadsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.chatkit.threads:ThreadsWithStreamingResponse"
    )


class AsyncChatKitWithRawResponse(AsyncResource):
    """``client.beta.chatkit.with_raw_response``, for asyncio"""

    sessions: AsyncSessionsWithRawResponse = resource(
        "openai_oxide.raw.beta.chatkit.sessions:AsyncSessionsWithRawResponse"
    )
    threads: AsyncThreadsWithRawResponse = resource(
        "openai_oxide.raw.beta.chatkit.threads:AsyncThreadsWithRawResponse"
    )


class AsyncChatKitWithStreamingResponse(AsyncResource):
    """``client.beta.chatkit.with_streaming_response``, for asyncio"""

    sessions: AsyncSessionsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.chatkit.sessions:AsyncSessionsWithStreamingResponse"
    )
    threads: AsyncThreadsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.chatkit.threads:AsyncThreadsWithStreamingResponse"
    )
