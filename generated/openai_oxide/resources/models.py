# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.models``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.models import Model, ModelDeleted
    from openai_oxide.raw.models import (
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import AsyncPage, AsyncPaginator, SyncPage
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncModels", "Models"]

_DELETE = Operation(
    "models.delete",
    "DELETE",
    "/models/{model}",
    returns="openai_oxide.models.models:ModelDeleted",
)
_LIST = Operation(
    "models.list",
    "GET",
    "/models",
    page="Page",
    returns="openai_oxide.models.models:Model",
)
_RETRIEVE = Operation(
    "models.retrieve",
    "GET",
    "/models/{model}",
    returns="openai_oxide.models.models:Model",
)


class Models(Resource):
    """``client.models``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ModelsWithRawResponse = raw_view(
        "openai_oxide.raw.models:ModelsWithRawResponse"
    )
    with_streaming_response: ModelsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.models:ModelsWithStreamingResponse"
    )

    @operation(_DELETE)
    def delete(self, model: str, **params: Unpack[RequestOptions]) -> ModelDeleted:
        """Delete a fine-tuned model; owners of its organization may.

        Source: ``DELETE /models/{model}``
        """
        return self._client.execute(_DELETE, params, model)

    @operation(_LIST)
    def list(self, **params: Unpack[RequestOptions]) -> SyncPage[Model]:
        """List the models this key may use.

        Source: ``GET /models``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, model: str, **params: Unpack[RequestOptions]) -> Model:
        """Fetch one model's details.

        Source: ``GET /models/{model}``
        """
        return self._client.execute(_RETRIEVE, params, model)


class AsyncModels(AsyncResource):
    """``client.models``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncModelsWithRawResponse = raw_view(
        "openai_oxide.raw.models:AsyncModelsWithRawResponse"
    )
    with_streaming_response: AsyncModelsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.models:AsyncModelsWithStreamingResponse"
    )

    @operation(_DELETE)
    async def delete(self, model: str, **params: Unpack[RequestOptions]) -> ModelDeleted:
        """Delete a fine-tuned model; owners of its organization may.

        Source: ``DELETE /models/{model}``
        """
        return await self._client.execute(_DELETE, params, model)

    @operation(_LIST)
    def list(self, **params: Unpack[RequestOptions]) -> AsyncPaginator[Model, AsyncPage[Model]]:
        """List the models this key may use.

        Source: ``GET /models``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, model: str, **params: Unpack[RequestOptions]) -> Model:
        """Fetch one model's details.

        Source: ``GET /models/{model}``
        """
        return await self._client.execute(_RETRIEVE, params, model)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
