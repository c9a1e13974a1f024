# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.evals.runs``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    raw_view,
    resource,
    streaming_view,
)
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.evals import RunDeleteResponse, RunListResponse
    from openai_oxide.params.evals import RunCreateArguments, RunListArguments
    from openai_oxide.raw.evals.runs import (
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )
    from openai_oxide.resources.evals.runs.output_items import AsyncOutputItems, OutputItems
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncRuns", "Runs"]

_CANCEL = Operation(
    "evals.runs.cancel",
    "POST",
    "/evals/{eval_id}/runs/{run_id}/cancel",
    returns="openai_oxide.models.evals:RunListResponse",
)
_CREATE = Operation(
    "evals.runs.create",
    "POST",
    "/evals/{eval_id}/runs",
    returns="openai_oxide.models.evals:RunListResponse",
    body="json",
    fields=("name", "metadata", "data_source"),
    required=("data_source",),
    params="openai_oxide.params.evals:RunCreateArguments",
)
_DELETE = Operation(
    "evals.runs.delete",
    "DELETE",
    "/evals/{eval_id}/runs/{run_id}",
    returns="openai_oxide.models.evals:RunDeleteResponse",
)
_LIST = Operation(
    "evals.runs.list",
    "GET",
    "/evals/{eval_id}/runs",
    page="CursorPage",
    returns="openai_oxide.models.evals:RunListResponse",
    query={"after": "after", "limit": "limit", "order": "order", "status": "status"},
    params="openai_oxide.params.evals:RunListArguments",
)
_RETRIEVE = Operation(
    "evals.runs.retrieve",
    "GET",
    "/evals/{eval_id}/runs/{run_id}",
    returns="openai_oxide.models.evals:RunListResponse",
)


class Runs(Resource):
    """``client.evals.runs``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: RunsWithRawResponse = raw_view(
        "openai_oxide.raw.evals.runs:RunsWithRawResponse"
    )
    with_streaming_response: RunsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.evals.runs:RunsWithStreamingResponse"
    )
    output_items: OutputItems = resource(
        "openai_oxide.resources.evals.runs.output_items:OutputItems"
    )

    @operation(_CANCEL)
    def cancel(
        self, run_id: str, *, eval_id: str, **params: Unpack[RequestOptions]
    ) -> RunListResponse:
        """Cancel an evaluation run that is under way.

        Source: ``POST /evals/{eval_id}/runs/{run_id}/cancel``
        """
        return self._client.execute(_CANCEL, params, eval_id, run_id)

    @operation(_CREATE)
    def create(self, eval_id: str, **params: Unpack[RunCreateArguments]) -> RunListResponse:
        """Start a run of an eval over a data source; it goes on in the background.

        Source: ``POST /evals/{eval_id}/runs``
        """
        return self._client.execute(_CREATE, params, eval_id)

    @operation(_DELETE)
    def delete(
        self, run_id: str, *, eval_id: str, **params: Unpack[RequestOptions]
    ) -> RunDeleteResponse:
        """Delete a run of an eval.

        Source: ``DELETE /evals/{eval_id}/runs/{run_id}``
        """
        return self._client.execute(_DELETE, params, eval_id, run_id)

    @operation(_LIST)
    def list(
        self, eval_id: str, **params: Unpack[RunListArguments]
    ) -> SyncCursorPage[RunListResponse]:
        """List the runs of an eval.

        Source: ``GET /evals/{eval_id}/runs``
        """
        return self._client.paginate(_LIST, params, eval_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, run_id: str, *, eval_id: str, **params: Unpack[RequestOptions]
    ) -> RunListResponse:
        """Fetch one run of an eval with its counts.

        Source: ``GET /evals/{eval_id}/runs/{run_id}``
        """
        return self._client.execute(_RETRIEVE, params, eval_id, run_id)


class AsyncRuns(AsyncResource):
    """``client.evals.runs``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncRunsWithRawResponse = raw_view(
        "openai_oxide.raw.evals.runs:AsyncRunsWithRawResponse"
    )
    with_streaming_response: AsyncRunsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.evals.runs:AsyncRunsWithStreamingResponse"
    )
    output_items: AsyncOutputItems = resource(
        "openai_oxide.resources.evals.runs.output_items:AsyncOutputItems"
    )

    @operation(_CANCEL)
    async def cancel(
        self, run_id: str, *, eval_id: str, **params: Unpack[RequestOptions]
    ) -> RunListResponse:
        """Cancel an evaluation run that is under way.

        Source: ``POST /evals/{eval_id}/runs/{run_id}/cancel``
        """
        return await self._client.execute(_CANCEL, params, eval_id, run_id)

    @operation(_CREATE)
    async def create(self, eval_id: str, **params: Unpack[RunCreateArguments]) -> RunListResponse:
        """Start a run of an eval over a data source; it goes on in the background.

        Source: ``POST /evals/{eval_id}/runs``
        """
        return await self._client.execute(_CREATE, params, eval_id)

    @operation(_DELETE)
    async def delete(
        self, run_id: str, *, eval_id: str, **params: Unpack[RequestOptions]
    ) -> RunDeleteResponse:
        """Delete a run of an eval.

        Source: ``DELETE /evals/{eval_id}/runs/{run_id}``
        """
        return await self._client.execute(_DELETE, params, eval_id, run_id)

    @operation(_LIST)
    def list(
        self, eval_id: str, **params: Unpack[RunListArguments]
    ) -> AsyncPaginator[RunListResponse, AsyncCursorPage[RunListResponse]]:
        """List the runs of an eval.

        Source: ``GET /evals/{eval_id}/runs``
        """
        return self._client.paginate(_LIST, params, eval_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, run_id: str, *, eval_id: str, **params: Unpack[RequestOptions]
    ) -> RunListResponse:
        """Fetch one run of an eval with its counts.

        Source: ``GET /evals/{eval_id}/runs/{run_id}``
        """
        return await self._client.execute(_RETRIEVE, params, eval_id, run_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
