# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.threads.messages`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.threads.messages import AsyncMessages, Messages
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class MessagesWithRawResponse(Resource):
    """``client.beta.threads.messages.with_raw_response``"""

    create = raw_method(Messages.create)
    delete = raw_method(Messages.delete)
    list = raw_method(Messages.list)
    retrieve = raw_method(Messages.retrieve)
    update = raw_method(Messages.update)


class MessagesWithStreamingResponse(Resource):
    """``client.beta.threads.messages.with_streaming_response``"""

    create = streaming_method(Messages.create)
    delete = streaming_method(Messages.delete)
    list = streaming_method(Messages.list)
    retrieve = streaming_method(Messages.retrieve)
    update = streaming_method(Messages.update)


class AsyncMessagesWithRawResponse(AsyncResource):
    """``client.beta.threads.messages.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncMessages.create)
    delete = async_raw_method(AsyncMessages.delete)
    list = async_raw_method(AsyncMessages.list)
    retrieve = async_raw_method(AsyncMessages.retrieve)
    update = async_raw_method(AsyncMessages.update)


class AsyncMessagesWithStreamingResponse(AsyncResource):
    """``client.beta.threads.messages.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncMessages.create)
    delete = async_streaming_method(AsyncMessages.delete)
    list = async_streaming_method(AsyncMessages.list)
    retrieve = async_streaming_method(AsyncMessages.retrieve)
    update = async_streaming_method(AsyncMessages.update)
