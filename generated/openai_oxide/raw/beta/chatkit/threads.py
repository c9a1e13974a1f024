# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.chatkit.threads`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.chatkit.threads import AsyncThreads, Threads
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ThreadsWithRawResponse(Resource):
    """``client.beta.chatkit.threads.with_raw_response``"""

    delete = raw_method(Threads.delete)
    list = raw_method(Threads.list)
    list_items = raw_method(Threads.list_items)
    retrieve = raw_method(Threads.retrieve)


class ThreadsWithStreamingResponse(Resource):
    """``client.beta.chatkit.threads.with_streaming_response``"""

    delete = streaming_method(Threads.delete)
    list = streaming_method(Threads.list)
    list_items = streaming_method(Threads.list_items)
    retrieve = streaming_method(Threads.retrieve)


class AsyncThreadsWithRawResponse(AsyncResource):
    """``client.beta.chatkit.threads.with_raw_response``, for asyncio"""

    delete = async_raw_method(AsyncThreads.delete)
    list = async_raw_method(AsyncThreads.list)
    list_items = async_raw_method(AsyncThreads.list_items)
    retrieve = async_raw_method(AsyncThreads.retrieve)


class AsyncThreadsWithStreamingResponse(AsyncResource):
    """``client.beta.chatkit.threads.with_streaming_response``, for asyncio"""

    delete = async_streaming_method(AsyncThreads.delete)
    list = async_streaming_method(AsyncThreads.list)
    list_items = async_streaming_method(AsyncThreads.list_items)
    retrieve = async_streaming_method(AsyncThreads.retrieve)
