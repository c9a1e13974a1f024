# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.batches``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.batches import Batch
    from openai_oxide.params.batches import BatchCreateArguments, BatchListArguments
    from openai_oxide.raw.batches import (
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncBatches", "Batches"]

_CANCEL = Operation(
    "batches.cancel",
    "POST",
    "/batches/{batch_id}/cancel",
    returns="openai_oxide.models.batches:Batch",
)
_CREATE = Operation(
    "batches.create",
    "POST",
    "/batches",
    returns="openai_oxide.models.batches:Batch",
    body="json",
    fields=("input_file_id", "endpoint", "completion_window", "metadata", "output_expires_after"),
    required=("input_file_id", "endpoint", "completion_window"),
    params="openai_oxide.params.batches:BatchCreateArguments",
)
_LIST = Operation(
    "batches.list",
    "GET",
    "/batches",
    page="CursorPage",
    returns="openai_oxide.models.batches:Batch",
    query={"after": "after", "limit": "limit"},
    params="openai_oxide.params.batches:BatchListArguments",
)
_RETRIEVE = Operation(
    "batches.retrieve",
    "GET",
    "/batches/{batch_id}",
    returns="openai_oxide.models.batches:Batch",
)


class Batches(Resource):
    """``client.batches``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: BatchesWithRawResponse = raw_view(
        "openai_oxide.raw.batches:BatchesWithRawResponse"
    )
    with_streaming_response: BatchesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.batches:BatchesWithStreamingResponse"
    )

    @operation(_CANCEL)
    def cancel(self, batch_id: str, **params: Unpack[RequestOptions]) -> Batch:
        """Stop a batch; work already under way is finished and kept.

        Source: ``POST /batches/{batch_id}/cancel``
        """
        return self._client.execute(_CANCEL, params, batch_id)

    @operation(_CREATE)
    def create(self, **params: Unpack[BatchCreateArguments]) -> Batch:
        """Queue a file of requests to be run together at low priority and low cost.

        Source: ``POST /batches``
        """
        return self._client.execute(_CREATE, params)

    @operation(_LIST)
    def list(self, **params: Unpack[BatchListArguments]) -> SyncCursorPage[Batch]:
        """List the batches of the project.

        Source: ``GET /batches``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, batch_id: str, **params: Unpack[RequestOptions]) -> Batch:
        """Fetch one batch with its progress and result files.

        Source: ``GET /batches/{batch_id}``
        """
        return self._client.execute(_RETRIEVE, params, batch_id)


class AsyncBatches(AsyncResource):
    """``client.batches``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncBatchesWithRawResponse = raw_view(
        "openai_oxide.raw.batches:AsyncBatchesWithRawResponse"
    )
    with_streaming_response: AsyncBatchesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.batches:AsyncBatchesWithStreamingResponse"
    )

    @operation(_CANCEL)
    async def cancel(self, batch_id: str, **params: Unpack[RequestOptions]) -> Batch:
        """Stop a batch; work already under way is finished and kept.

        Source: ``POST /batches/{batch_id}/cancel``
        """
        return await self._client.execute(_CANCEL, params, batch_id)

    @operation(_CREATE)
    async def create(self, **params: Unpack[BatchCreateArguments]) -> Batch:
        """Queue a file of requests to be run together at low priority and low cost.

        Source: ``POST /batches``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_LIST)
    def list(
        self, **params: Unpack[BatchListArguments]
    ) -> AsyncPaginator[Batch, AsyncCursorPage[Batch]]:
        """List the batches of the project.

        Source: ``GET /batches``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, batch_id: str, **params: Unpack[RequestOptions]) -> Batch:
        """Fetch one batch with its progress and result files.

        Source: ``GET /batches/{batch_id}``
        """
        return await self._client.execute(_RETRIEVE, params, batch_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
