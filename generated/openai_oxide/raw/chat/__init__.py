# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.chat`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.chat.completions import (
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )


class ChatWithRawResponse(Resource):
    """``client.chat.with_raw_response``"""

    completions: CompletionsWithRawResponse = resource(
        "openai_oxide.raw.chat.completions:CompletionsWithRawResponse"
    )


class ChatWithStreamingResponse(Resource):
    """``client.chat.with_streaming_response``"""

    completions: CompletionsWithStreamingResponse = resource(
        "openai_oxide.raw.chat.completions:CompletionsWithStreamingResponse"
    )


class AsyncChatWithRawResponse(AsyncResource):
    """``client.chat.with_raw_response``, for asyncio"""

    completions: AsyncCompletionsWithRawResponse = resource(
        "openai_oxide.raw.chat.completions:AsyncCompletionsWithRawResponse"
    )


class AsyncChatWithStreamingResponse(AsyncResource):
    """``client.chat.with_streaming_response``, for asyncio"""

    completions: AsyncCompletionsWithStreamingResponse = resource(
        "openai_oxide.raw.chat.completions:AsyncCompletionsWithStreamingResponse"
    )
