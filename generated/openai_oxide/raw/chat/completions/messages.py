# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.chat.completions.messages`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.chat.completions.messages import AsyncMessages, Messages
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class MessagesWithRawResponse(Resource):
    """``client.chat.completions.messages.with_raw_response``"""

    list = raw_method(Messages.list)


class MessagesWithStreamingResponse(Resource):
    """``client.chat.completions.messages.with_streaming_response``"""

    list = streaming_method(Messages.list)


class AsyncMessagesWithRawResponse(AsyncResource):
    """``client.chat.completions.messages.with_raw_response``, for asyncio"""

    list = async_raw_method(AsyncMessages.list)


class AsyncMessagesWithStreamingResponse(AsyncResource):
    """``client.chat.completions.messages.with_streaming_response``, for asyncio"""

    list = async_streaming_method(AsyncMessages.list)
