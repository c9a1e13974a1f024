# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.chat.completions`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.chat.completions import AsyncCompletions, Completions
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
    from openai_oxide.raw.chat.completions.messages import (
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )


class CompletionsWithRawResponse(Resource):
    """``client.chat.completions.with_raw_response``"""

    messages: MessagesWithRawResponse = resource(
        "openai_oxide.raw.chat.completions.messages:MessagesWithRawResponse"
    )
    create = raw_method(Completions.create)
    delete = raw_method(Completions.delete)
    list = raw_method(Completions.list)
    retrieve = raw_method(Completions.retrieve)
    update = raw_method(Completions.update)
    parse = raw_method(Completions.parse)


class CompletionsWithStreamingResponse(Resource):
    """``client.chat.completions.with_streaming_response``"""

    messages: MessagesWithStreamingResponse = resource(
        "openai_oxide.raw.chat.completions.messages:MessagesWithStreamingResponse"
    )
    create = streaming_method(Completions.create)
    delete = streaming_method(Completions.delete)
    list = streaming_method(Completions.list)
    retrieve = streaming_method(Completions.retrieve)
    update = streaming_method(Completions.update)
    parse = streaming_method(Completions.parse)


class AsyncCompletionsWithRawResponse(AsyncResource):
    """``client.chat.completions.with_raw_response``, for asyncio"""

    messages: AsyncMessagesWithRawResponse = resource(
        "openai_oxide.raw.chat.completions.messages:AsyncMessagesWithRawResponse"
    )
    create = async_raw_method(AsyncCompletions.create)
    delete = async_raw_method(AsyncCompletions.delete)
    list = async_raw_method(AsyncCompletions.list)
    retrieve = async_raw_method(AsyncCompletions.retrieve)
    update = async_raw_method(AsyncCompletions.update)
    parse = async_raw_method(AsyncCompletions.parse)


class AsyncCompletionsWithStreamingResponse(AsyncResource):
    """``client.chat.completions.with_streaming_response``, for asyncio"""

    messages: AsyncMessagesWithStreamingResponse = resource(
        "openai_oxide.raw.chat.completions.messages:AsyncMessagesWithStreamingResponse"
    )
    create = async_streaming_method(AsyncCompletions.create)
    delete = async_streaming_method(AsyncCompletions.delete)
    list = async_streaming_method(AsyncCompletions.list)
    retrieve = async_streaming_method(AsyncCompletions.retrieve)
    update = async_streaming_method(AsyncCompletions.update)
    parse = async_streaming_method(AsyncCompletions.parse)
