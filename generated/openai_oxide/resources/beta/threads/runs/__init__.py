# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.threads.runs``"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from typing_extensions import deprecated

from openai_oxide_lib.resources.threads import AsyncRunsExtras, RunsExtras
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_threads import AssistantStreamEvent, Run
    from openai_oxide.params.beta_threads import (
        RunCreateArguments,
        RunListArguments,
        RunSubmitToolOutputsArguments,
        RunUpdateArguments,
    )
    from openai_oxide.raw.beta.threads.runs import (
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )
    from openai_oxide.resources.beta.threads.runs.steps import AsyncSteps, Steps
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.core.sentinels import Omit
    from openai_oxide_runtime.operations.request_options import RequestOptions
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = ["AsyncRuns", "Runs"]

_CANCEL = Operation(
    "beta.threads.runs.cancel",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    returns="openai_oxide.models.beta_threads:Run",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_CREATE = Operation(
    "beta.threads.runs.create",
    "POST",
    "/threads/{thread_id}/runs",
    returns="openai_oxide.models.beta_threads:Run",
    events="openai_oxide.models.beta_threads:AssistantStreamEvent",
    done="[DONE]",
    envelope=True,
    query={"include": "include[]"},
    body="json",
    fields=(
        "assistant_id",
        "model",
        "reasoning_effort",
        "instructions",
        "additional_instructions",
        "additional_messages",
        "tools",
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
    params="openai_oxide.params.beta_threads:RunCreateArguments",
)
_LIST = Operation(
    "beta.threads.runs.list",
    "GET",
    "/threads/{thread_id}/runs",
    page="CursorPage",
    returns="openai_oxide.models.beta_threads:Run",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_threads:RunListArguments",
)
_RETRIEVE = Operation(
    "beta.threads.runs.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}",
    returns="openai_oxide.models.beta_threads:Run",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_SUBMIT_TOOL_OUTPUTS = Operation(
    "beta.threads.runs.submit_tool_outputs",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    returns="openai_oxide.models.beta_threads:Run",
    events="openai_oxide.models.beta_threads:AssistantStreamEvent",
    done="[DONE]",
    envelope=True,
    body="json",
    fields=("tool_outputs", "stream"),
    required=("tool_outputs",),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_threads:RunSubmitToolOutputsArguments",
)
_UPDATE = Operation(
    "beta.threads.runs.update",
    "POST",
    "/threads/{thread_id}/runs/{run_id}",
    returns="openai_oxide.models.beta_threads:Run",
    body="json",
    fields=("metadata",),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_threads:RunUpdateArguments",
)


class Runs(RunsExtras):
    """``client.beta.threads.runs``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: RunsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.threads.runs:RunsWithRawResponse"
    )
    with_streaming_response: RunsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.threads.runs:RunsWithStreamingResponse"
    )
    steps: Steps = resource("openai_oxide.resources.beta.threads.runs.steps:Steps")

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_CANCEL)
    def cancel(self, run_id: str, *, thread_id: str, **params: Unpack[RequestOptions]) -> Run:
        """Stop a run that has not finished.

        Source: ``POST /threads/{thread_id}/runs/{run_id}/cancel``
        """
        return self._client.execute(_CANCEL, params, thread_id, run_id)

    @overload
    def create(
        self,
        thread_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[RunCreateArguments],
    ) -> Run: ...

    @overload
    def create(
        self, thread_id: str, *, stream: Literal[True], **params: Unpack[RunCreateArguments]
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create(
        self, thread_id: str, *, stream: bool, **params: Unpack[RunCreateArguments]
    ) -> Run | Stream[AssistantStreamEvent]: ...

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_CREATE)
    def create(self, thread_id: str, **params: Any) -> Any:
        """Run an assistant on a thread, with a stream of events if asked.

        Source: ``POST /threads/{thread_id}/runs``
        """
        return self._client.execute(_CREATE, params, thread_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_LIST)
    def list(self, thread_id: str, **params: Unpack[RunListArguments]) -> SyncCursorPage[Run]:
        """List the runs of a thread.

        Source: ``GET /threads/{thread_id}/runs``
        """
        return self._client.paginate(_LIST, params, thread_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_RETRIEVE)
    def retrieve(self, run_id: str, *, thread_id: str, **params: Unpack[RequestOptions]) -> Run:
        """Fetch one run and its state.

        Source: ``GET /threads/{thread_id}/runs/{run_id}``
        """
        return self._client.execute(_RETRIEVE, params, thread_id, run_id)

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[RunSubmitToolOutputsArguments],
    ) -> Run: ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[True],
        **params: Unpack[RunSubmitToolOutputsArguments],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: bool,
        **params: Unpack[RunSubmitToolOutputsArguments],
    ) -> Run | Stream[AssistantStreamEvent]: ...

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_SUBMIT_TOOL_OUTPUTS)
    def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Hand a waiting run the results of its tool calls, all at once.

        Source: ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``
        """
        return self._client.execute(_SUBMIT_TOOL_OUTPUTS, params, thread_id, run_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_UPDATE)
    def update(self, run_id: str, *, thread_id: str, **params: Unpack[RunUpdateArguments]) -> Run:
        """Replace the metadata of a run.

        Source: ``POST /threads/{thread_id}/runs/{run_id}``
        """
        return self._client.execute(_UPDATE, params, thread_id, run_id)


class AsyncRuns(AsyncRunsExtras):
    """``client.beta.threads.runs``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncRunsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.threads.runs:AsyncRunsWithRawResponse"
    )
    with_streaming_response: AsyncRunsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.threads.runs:AsyncRunsWithStreamingResponse"
    )
    steps: AsyncSteps = resource("openai_oxide.resources.beta.threads.runs.steps:AsyncSteps")

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_CANCEL)
    async def cancel(self, run_id: str, *, thread_id: str, **params: Unpack[RequestOptions]) -> Run:
        """Stop a run that has not finished.

        Source: ``POST /threads/{thread_id}/runs/{run_id}/cancel``
        """
        return await self._client.execute(_CANCEL, params, thread_id, run_id)

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[RunCreateArguments],
    ) -> Run: ...

    @overload
    async def create(
        self, thread_id: str, *, stream: Literal[True], **params: Unpack[RunCreateArguments]
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create(
        self, thread_id: str, *, stream: bool, **params: Unpack[RunCreateArguments]
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_CREATE)
    async def create(self, thread_id: str, **params: Any) -> Any:
        """Run an assistant on a thread, with a stream of events if asked.

        Source: ``POST /threads/{thread_id}/runs``
        """
        return await self._client.execute(_CREATE, params, thread_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_LIST)
    def list(
        self, thread_id: str, **params: Unpack[RunListArguments]
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        """List the runs of a thread.

        Source: ``GET /threads/{thread_id}/runs``
        """
        return self._client.paginate(_LIST, params, thread_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_RETRIEVE)
    async def retrieve(
        self, run_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> Run:
        """Fetch one run and its state.

        Source: ``GET /threads/{thread_id}/runs/{run_id}``
        """
        return await self._client.execute(_RETRIEVE, params, thread_id, run_id)

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[RunSubmitToolOutputsArguments],
    ) -> Run: ...

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[True],
        **params: Unpack[RunSubmitToolOutputsArguments],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: bool,
        **params: Unpack[RunSubmitToolOutputsArguments],
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_SUBMIT_TOOL_OUTPUTS)
    async def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Hand a waiting run the results of its tool calls, all at once.

        Source: ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``
        """
        return await self._client.execute(_SUBMIT_TOOL_OUTPUTS, params, thread_id, run_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_UPDATE)
    async def update(
        self, run_id: str, *, thread_id: str, **params: Unpack[RunUpdateArguments]
    ) -> Run:
        """Replace the metadata of a run.

        Source: ``POST /threads/{thread_id}/runs/{run_id}``
        """
        return await self._client.execute(_UPDATE, params, thread_id, run_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
