# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.evals.runs.output_items``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.evals import OutputItemListResponse
    from openai_oxide.params.evals import OutputItemListArguments
    from openai_oxide.raw.evals.runs.output_items import (
        AsyncOutputItemsWithRawResponse,
        AsyncOutputItemsWithStreamingResponse,
        OutputItemsWithRawResponse,
        OutputItemsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncOutputItems", "OutputItems"]

_LIST = Operation(
    "evals.runs.output_items.list",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items",
    page="CursorPage",
    returns="openai_oxide.models.evals:OutputItemListResponse",
    query={"after": "after", "limit": "limit", "status": "status", "order": "order"},
    params="openai_oxide.params.evals:OutputItemListArguments",
)
_RETRIEVE = Operation(
    "evals.runs.output_items.retrieve",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    returns="openai_oxide.models.evals:OutputItemListResponse",
)


class OutputItems(Resource):
    """``client.evals.runs.output_items``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: OutputItemsWithRawResponse = raw_view(
        "openai_oxide.raw.evals.runs.output_items:OutputItemsWithRawResponse"
    )
    with_streaming_response: OutputItemsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.evals.runs.output_items:OutputItemsWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[OutputItemListArguments]
    ) -> SyncCursorPage[OutputItemListResponse]:
        """List the judged samples of an eval run.

        Source: ``GET /evals/{eval_id}/runs/{run_id}/output_items``
        """
        return self._client.paginate(_LIST, params, eval_id, run_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[RequestOptions]
    ) -> OutputItemListResponse:
        """Fetch one judged sample of an eval run.

        Source: ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``
        """
        return self._client.execute(_RETRIEVE, params, eval_id, run_id, output_item_id)


class AsyncOutputItems(AsyncResource):
    """``client.evals.runs.output_items``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncOutputItemsWithRawResponse = raw_view(
        "openai_oxide.raw.evals.runs.output_items:AsyncOutputItemsWithRawResponse"
    )
    with_streaming_response: AsyncOutputItemsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.evals.runs.output_items:AsyncOutputItemsWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[OutputItemListArguments]
    ) -> AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]]:
        """List the judged samples of an eval run.

        Source: ``GET /evals/{eval_id}/runs/{run_id}/output_items``
        """
        return self._client.paginate(_LIST, params, eval_id, run_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[RequestOptions]
    ) -> OutputItemListResponse:
        """Fetch one judged sample of an eval run.

        Source: ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``
        """
        return await self._client.execute(_RETRIEVE, params, eval_id, run_id, output_item_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
