# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.threads``"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from typing_extensions import deprecated

from openai_oxide_lib.resources.threads import AsyncThreadsExtras, ThreadsExtras
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_threads import AssistantStreamEvent, Run, Thread, ThreadDeleted
    from openai_oxide.params.beta_threads import (
        ThreadCreateAndRunArguments,
        ThreadCreateArguments,
        ThreadUpdateArguments,
    )
    from openai_oxide.raw.beta.threads import (
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )
    from openai_oxide.resources.beta.threads.messages import AsyncMessages, Messages
    from openai_oxide.resources.beta.threads.runs import AsyncRuns, Runs
    from openai_oxide_runtime.core.sentinels import Omit
    from openai_oxide_runtime.operations.request_options import RequestOptions
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = ["AsyncThreads", "Threads"]

_CREATE = Operation(
    "beta.threads.create",
    "POST",
    "/threads",
    returns="openai_oxide.models.beta_threads:Thread",
    body="json",
    fields=("messages", "tool_resources", "metadata"),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_threads:ThreadCreateArguments",
)
_CREATE_AND_RUN = Operation(
    "beta.threads.create_and_run",
    "POST",
    "/threads/runs",
    returns="openai_oxide.models.beta_threads:Run",
    events="openai_oxide.models.beta_threads:AssistantStreamEvent",
    done="[DONE]",
    envelope=True,
    body="json",
    fields=(
        "assistant_id",
        "thread",
        "model",
        "instructions",
        "tools",
        "tool_resources",
        "metadata",
        "temperature",
        "top_p",
        "stream",
        "max_prompt_tokens",
        "max_completion_tokens",
        "truncation_strategy",
        "tool_choice",
        "parallel_tool_calls",
        "response_format",
    ),
    required=("assistant_id",),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_threads:ThreadCreateAndRunArguments",
)
_DELETE = Operation(
    "beta.threads.delete",
    "DELETE",
    "/threads/{thread_id}",
    returns="openai_oxide.models.beta_threads:ThreadDeleted",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_RETRIEVE = Operation(
    "beta.threads.retrieve",
    "GET",
    "/threads/{thread_id}",
    returns="openai_oxide.models.beta_threads:Thread",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_UPDATE = Operation(
    "beta.threads.update",
    "POST",
    "/threads/{thread_id}",
    returns="openai_oxide.models.beta_threads:Thread",
    body="json",
    fields=("tool_resources", "metadata"),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_threads:ThreadUpdateArguments",
)


class Threads(ThreadsExtras):
    """``client.beta.threads``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ThreadsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.threads:ThreadsWithRawResponse"
    )
    with_streaming_response: ThreadsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.threads:ThreadsWithStreamingResponse"
    )
    messages: Messages = resource("openai_oxide.resources.beta.threads.messages:Messages")
    runs: Runs = resource("openai_oxide.resources.beta.threads.runs:Runs")

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_CREATE)
    def create(self, **params: Unpack[ThreadCreateArguments]) -> Thread:
        """Start a thread: a conversation that assistants can take part in.

        Source: ``POST /threads``
        """
        return self._client.execute(_CREATE, params)

    @overload
    def create_and_run(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[ThreadCreateAndRunArguments],
    ) -> Run: ...

    @overload
    def create_and_run(
        self, *, stream: Literal[True], **params: Unpack[ThreadCreateAndRunArguments]
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create_and_run(
        self, *, stream: bool, **params: Unpack[ThreadCreateAndRunArguments]
    ) -> Run | Stream[AssistantStreamEvent]: ...

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_CREATE_AND_RUN)
    def create_and_run(self, **params: Any) -> Any:
        """Start a thread and have an assistant answer it, all in one call.

        Source: ``POST /threads/runs``
        """
        return self._client.execute(_CREATE_AND_RUN, params)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_DELETE)
    def delete(self, thread_id: str, **params: Unpack[RequestOptions]) -> ThreadDeleted:
        """Delete a thread with its messages.

        Source: ``DELETE /threads/{thread_id}``
        """
        return self._client.execute(_DELETE, params, thread_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_RETRIEVE)
    def retrieve(self, thread_id: str, **params: Unpack[RequestOptions]) -> Thread:
        """Fetch one thread.

        Source: ``GET /threads/{thread_id}``
        """
        return self._client.execute(_RETRIEVE, params, thread_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_UPDATE)
    def update(self, thread_id: str, **params: Unpack[ThreadUpdateArguments]) -> Thread:
        """Change a thread's metadata or the resources of its tools.

        Source: ``POST /threads/{thread_id}``
        """
        return self._client.execute(_UPDATE, params, thread_id)


class AsyncThreads(AsyncThreadsExtras):
    """``client.beta.threads``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncThreadsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.threads:AsyncThreadsWithRawResponse"
    )
    with_streaming_response: AsyncThreadsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.threads:AsyncThreadsWithStreamingResponse"
    )
    messages: AsyncMessages = resource("openai_oxide.resources.beta.threads.messages:AsyncMessages")
    runs: AsyncRuns = resource("openai_oxide.resources.beta.threads.runs:AsyncRuns")

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_CREATE)
    async def create(self, **params: Unpack[ThreadCreateArguments]) -> Thread:
        """Start a thread: a conversation that assistants can take part in.

        Source: ``POST /threads``
        """
        return await self._client.execute(_CREATE, params)

    @overload
    async def create_and_run(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[ThreadCreateAndRunArguments],
    ) -> Run: ...

    @overload
    async def create_and_run(
        self, *, stream: Literal[True], **params: Unpack[ThreadCreateAndRunArguments]
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create_and_run(
        self, *, stream: bool, **params: Unpack[ThreadCreateAndRunArguments]
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_CREATE_AND_RUN)
    async def create_and_run(self, **params: Any) -> Any:
        """Start a thread and have an assistant answer it, all in one call.

        Source: ``POST /threads/runs``
        """
        return await self._client.execute(_CREATE_AND_RUN, params)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_DELETE)
    async def delete(self, thread_id: str, **params: Unpack[RequestOptions]) -> ThreadDeleted:
        """Delete a thread with its messages.

        Source: ``DELETE /threads/{thread_id}``
        """
        return await self._client.execute(_DELETE, params, thread_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_RETRIEVE)
    async def retrieve(self, thread_id: str, **params: Unpack[RequestOptions]) -> Thread:
        """Fetch one thread.

        Source: ``GET /threads/{thread_id}``
        """
        return await self._client.execute(_RETRIEVE, params, thread_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_UPDATE)
    async def update(self, thread_id: str, **params: Unpack[ThreadUpdateArguments]) -> Thread:
        """Change a thread's metadata or the resources of its tools.

        Source: ``POST /threads/{thread_id}``
        """
        return await self._client.execute(_UPDATE, params, thread_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
