# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.threads`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.beta.threads import AsyncThreads, Threads
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
    from openai_oxide.raw.beta.threads.messages import (
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from openai_oxide.raw.beta.threads.runs import (
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )


class ThreadsWithRawResponse(Resource):
    """``client.beta.threads.with_raw_response``"""

    messages: MessagesWithRawResponse = resource(
        "openai_oxide.raw.beta.threads.messages:MessagesWithRawResponse"
    )
    runs: RunsWithRawResponse = resource("openai_oxide.raw.beta.threads.runs:RunsWithRawResponse")
    create = raw_method(Threads.create)
    create_and_run = raw_method(Threads.create_and_run)
    delete = raw_method(Threads.delete)
    retrieve = raw_method(Threads.retrieve)
    update = raw_method(Threads.update)


class ThreadsWithStreamingResponse(Resource):
    """``client.beta.threads.with_streaming_response``"""

    messages: MessagesWithStreamingResponse = resource(
        "openai_oxide.raw.beta.threads.messages:MessagesWithStreamingResponse"
    )
    runs: RunsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.threads.runs:RunsWithStreamingResponse"
    )
    create = streaming_method(Threads.create)
    create_and_run = streaming_method(Threads.create_and_run)
    delete = streaming_method(Threads.delete)
    retrieve = streaming_method(Threads.retrieve)
    update = streaming_method(Threads.update)


class AsyncThreadsWithRawResponse(AsyncResource):
    """``client.beta.threads.with_raw_response``, for asyncio"""

    messages: AsyncMessagesWithRawResponse = resource(
        "openai_oxide.raw.beta.threads.messages:AsyncMessagesWithRawResponse"
    )
    runs: AsyncRunsWithRawResponse = resource(
        "openai_oxide.raw.beta.threads.runs:AsyncRunsWithRawResponse"
    )
    create = async_raw_method(AsyncThreads.create)
    create_and_run = async_raw_method(AsyncThreads.create_and_run)
    delete = async_raw_method(AsyncThreads.delete)
    retrieve = async_raw_method(AsyncThreads.retrieve)
    update = async_raw_method(AsyncThreads.update)


class AsyncThreadsWithStreamingResponse(AsyncResource):
    """``client.beta.threads.with_streaming_response``, for asyncio"""

    messages: AsyncMessagesWithStreamingResponse = resource(
        "openai_oxide.raw.beta.threads.messages:AsyncMessagesWithStreamingResponse"
    )
    runs: AsyncRunsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.threads.runs:AsyncRunsWithStreamingResponse"
    )
    create = async_streaming_method(AsyncThreads.create)
    create_and_run = async_streaming_method(AsyncThreads.create_and_run)
    delete = async_streaming_method(AsyncThreads.delete)
    retrieve = async_streaming_method(AsyncThreads.retrieve)
    update = async_streaming_method(AsyncThreads.update)
