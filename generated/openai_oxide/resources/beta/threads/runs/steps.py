# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.threads.runs.steps``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_threads import RunStep
    from openai_oxide.params.beta_threads import StepListArguments, StepRetrieveArguments
    from openai_oxide.raw.beta.threads.runs.steps import (
        AsyncStepsWithRawResponse,
        AsyncStepsWithStreamingResponse,
        StepsWithRawResponse,
        StepsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )

__all__ = ["AsyncSteps", "Steps"]

_LIST = Operation(
    "beta.threads.runs.steps.list",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    page="CursorPage",
    returns="openai_oxide.models.beta_threads:RunStep",
    query={
        "limit": "limit",
        "order": "order",
        "after": "after",
        "before": "before",
        "include": "include[]",
    },
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_threads:StepListArguments",
)
_RETRIEVE = Operation(
    "beta.threads.runs.steps.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    returns="openai_oxide.models.beta_threads:RunStep",
    query={"include": "include[]"},
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_threads:StepRetrieveArguments",
)


class Steps(Resource):
    """``client.beta.threads.runs.steps``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: StepsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.threads.runs.steps:StepsWithRawResponse"
    )
    with_streaming_response: StepsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.threads.runs.steps:StepsWithStreamingResponse"
    )

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_LIST)
    def list(
        self, run_id: str, *, thread_id: str, **params: Unpack[StepListArguments]
    ) -> SyncCursorPage[RunStep]:
        """List the steps a run has taken.

        Source: ``GET /threads/{thread_id}/runs/{run_id}/steps``
        """
        return self._client.paginate(_LIST, params, thread_id, run_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_RETRIEVE)
    def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[StepRetrieveArguments]
    ) -> RunStep:
        """Fetch one step of a run.

        Source: ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``
        """
        return self._client.execute(_RETRIEVE, params, thread_id, run_id, step_id)


class AsyncSteps(AsyncResource):
    """``client.beta.threads.runs.steps``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncStepsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.threads.runs.steps:AsyncStepsWithRawResponse"
    )
    with_streaming_response: AsyncStepsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.threads.runs.steps:AsyncStepsWithStreamingResponse"
    )

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_LIST)
    def list(
        self, run_id: str, *, thread_id: str, **params: Unpack[StepListArguments]
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """List the steps a run has taken.

        Source: ``GET /threads/{thread_id}/runs/{run_id}/steps``
        """
        return self._client.paginate(_LIST, params, thread_id, run_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_RETRIEVE)
    async def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[StepRetrieveArguments]
    ) -> RunStep:
        """Fetch one step of a run.

        Source: ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``
        """
        return await self._client.execute(_RETRIEVE, params, thread_id, run_id, step_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
