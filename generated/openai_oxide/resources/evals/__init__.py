# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.evals``"""

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

    from openai_oxide.models.evals import EvalDeleteResponse, EvalListResponse
    from openai_oxide.params.evals import (
        EvalCreateArguments,
        EvalListArguments,
        EvalUpdateArguments,
    )
    from openai_oxide.raw.evals import (
        AsyncEvalsWithRawResponse,
        AsyncEvalsWithStreamingResponse,
        EvalsWithRawResponse,
        EvalsWithStreamingResponse,
    )
    from openai_oxide.resources.evals.runs import AsyncRuns, Runs
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncEvals", "Evals"]

_CREATE = Operation(
    "evals.create",
    "POST",
    "/evals",
    returns="openai_oxide.models.evals:EvalListResponse",
    body="json",
    fields=("name", "metadata", "data_source_config", "testing_criteria"),
    required=("data_source_config", "testing_criteria"),
    params="openai_oxide.params.evals:EvalCreateArguments",
)
_DELETE = Operation(
    "evals.delete",
    "DELETE",
    "/evals/{eval_id}",
    returns="openai_oxide.models.evals:EvalDeleteResponse",
)
_LIST = Operation(
    "evals.list",
    "GET",
    "/evals",
    page="CursorPage",
    returns="openai_oxide.models.evals:EvalListResponse",
    query={"after": "after", "limit": "limit", "order": "order", "order_by": "order_by"},
    params="openai_oxide.params.evals:EvalListArguments",
)
_RETRIEVE = Operation(
    "evals.retrieve",
    "GET",
    "/evals/{eval_id}",
    returns="openai_oxide.models.evals:EvalListResponse",
)
_UPDATE = Operation(
    "evals.update",
    "POST",
    "/evals/{eval_id}",
    returns="openai_oxide.models.evals:EvalListResponse",
    body="json",
    fields=("name", "metadata"),
    params="openai_oxide.params.evals:EvalUpdateArguments",
)


class Evals(Resource):
    """``client.evals``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: EvalsWithRawResponse = raw_view(
        "openai_oxide.raw.evals:EvalsWithRawResponse"
    )
    with_streaming_response: EvalsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.evals:EvalsWithStreamingResponse"
    )
    runs: Runs = resource("openai_oxide.resources.evals.runs:Runs")

    @operation(_CREATE)
    def create(self, **params: Unpack[EvalCreateArguments]) -> EvalListResponse:
        """Define an eval: the shape of its test data and how results are judged.

        Source: ``POST /evals``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, eval_id: str, **params: Unpack[RequestOptions]) -> EvalDeleteResponse:
        """Delete an eval for good.

        Source: ``DELETE /evals/{eval_id}``
        """
        return self._client.execute(_DELETE, params, eval_id)

    @operation(_LIST)
    def list(self, **params: Unpack[EvalListArguments]) -> SyncCursorPage[EvalListResponse]:
        """List the evals of the project.

        Source: ``GET /evals``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, eval_id: str, **params: Unpack[RequestOptions]) -> EvalListResponse:
        """Fetch one eval.

        Source: ``GET /evals/{eval_id}``
        """
        return self._client.execute(_RETRIEVE, params, eval_id)

    @operation(_UPDATE)
    def update(self, eval_id: str, **params: Unpack[EvalUpdateArguments]) -> EvalListResponse:
        """Rename an eval or replace its metadata.

        Source: ``POST /evals/{eval_id}``
        """
        return self._client.execute(_UPDATE, params, eval_id)


class AsyncEvals(AsyncResource):
    """``client.evals``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncEvalsWithRawResponse = raw_view(
        "openai_oxide.raw.evals:AsyncEvalsWithRawResponse"
    )
    with_streaming_response: AsyncEvalsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.evals:AsyncEvalsWithStreamingResponse"
    )
    runs: AsyncRuns = resource("openai_oxide.resources.evals.runs:AsyncRuns")

    @operation(_CREATE)
    async def create(self, **params: Unpack[EvalCreateArguments]) -> EvalListResponse:
        """Define an eval: the shape of its test data and how results are judged.

        Source: ``POST /evals``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(self, eval_id: str, **params: Unpack[RequestOptions]) -> EvalDeleteResponse:
        """Delete an eval for good.

        Source: ``DELETE /evals/{eval_id}``
        """
        return await self._client.execute(_DELETE, params, eval_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[EvalListArguments]
    ) -> AsyncPaginator[EvalListResponse, AsyncCursorPage[EvalListResponse]]:
        """List the evals of the project.

        Source: ``GET /evals``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, eval_id: str, **params: Unpack[RequestOptions]) -> EvalListResponse:
        """Fetch one eval.

        Source: ``GET /evals/{eval_id}``
        """
        return await self._client.execute(_RETRIEVE, params, eval_id)

    @operation(_UPDATE)
    async def update(self, eval_id: str, **params: Unpack[EvalUpdateArguments]) -> EvalListResponse:
        """Rename an eval or replace its metadata.

        Source: ``POST /evals/{eval_id}``
        """
        return await self._client.execute(_UPDATE, params, eval_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
