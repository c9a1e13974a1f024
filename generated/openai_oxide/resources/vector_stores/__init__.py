# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.vector_stores``"""

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

    from openai_oxide.models.vector_stores import (
        VectorStore,
        VectorStoreDeleted,
        VectorStoreSearchResponse,
    )
    from openai_oxide.params.vector_stores import (
        VectorStoreCreateArguments,
        VectorStoreListArguments,
        VectorStoreSearchArguments,
        VectorStoreUpdateArguments,
    )
    from openai_oxide.raw.vector_stores import (
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
        VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse,
    )
    from openai_oxide.resources.vector_stores.file_batches import AsyncFileBatches, FileBatches
    from openai_oxide.resources.vector_stores.files import AsyncFiles, Files
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPage,
        AsyncPaginator,
        SyncCursorPage,
        SyncPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncVectorStores", "VectorStores"]

_CREATE = Operation(
    "vector_stores.create",
    "POST",
    "/vector_stores",
    returns="openai_oxide.models.vector_stores:VectorStore",
    body="json",
    fields=("file_ids", "name", "description", "expires_after", "chunking_strategy", "metadata"),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.vector_stores:VectorStoreCreateArguments",
)
_DELETE = Operation(
    "vector_stores.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}",
    returns="openai_oxide.models.vector_stores:VectorStoreDeleted",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_LIST = Operation(
    "vector_stores.list",
    "GET",
    "/vector_stores",
    page="CursorPage",
    returns="openai_oxide.models.vector_stores:VectorStore",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.vector_stores:VectorStoreListArguments",
)
_RETRIEVE = Operation(
    "vector_stores.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}",
    returns="openai_oxide.models.vector_stores:VectorStore",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_SEARCH = Operation(
    "vector_stores.search",
    "POST",
    "/vector_stores/{vector_store_id}/search",
    page="Page",
    returns="openai_oxide.models.vector_stores:VectorStoreSearchResponse",
    body="json",
    fields=("query", "rewrite_query", "max_num_results", "filters", "ranking_options"),
    required=("query",),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.vector_stores:VectorStoreSearchArguments",
)
_UPDATE = Operation(
    "vector_stores.update",
    "POST",
    "/vector_stores/{vector_store_id}",
    returns="openai_oxide.models.vector_stores:VectorStore",
    body="json",
    fields=("name", "expires_after", "metadata"),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.vector_stores:VectorStoreUpdateArguments",
)


class VectorStores(Resource):
    """``client.vector_stores``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: VectorStoresWithRawResponse = raw_view(
        "openai_oxide.raw.vector_stores:VectorStoresWithRawResponse"
    )
    with_streaming_response: VectorStoresWithStreamingResponse = streaming_view(
        "openai_oxide.raw.vector_stores:VectorStoresWithStreamingResponse"
    )
    file_batches: FileBatches = resource(
        "openai_oxide.resources.vector_stores.file_batches:FileBatches"
    )
    files: Files = resource("openai_oxide.resources.vector_stores.files:Files")

    @operation(_CREATE)
    def create(self, **params: Unpack[VectorStoreCreateArguments]) -> VectorStore:
        """Create a vector store: files cut up and indexed for search.

        Source: ``POST /vector_stores``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, vector_store_id: str, **params: Unpack[RequestOptions]) -> VectorStoreDeleted:
        """Delete a vector store; the files themselves stay.

        Source: ``DELETE /vector_stores/{vector_store_id}``
        """
        return self._client.execute(_DELETE, params, vector_store_id)

    @operation(_LIST)
    def list(self, **params: Unpack[VectorStoreListArguments]) -> SyncCursorPage[VectorStore]:
        """List the vector stores of the project.

        Source: ``GET /vector_stores``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, vector_store_id: str, **params: Unpack[RequestOptions]) -> VectorStore:
        """Fetch one vector store.

        Source: ``GET /vector_stores/{vector_store_id}``
        """
        return self._client.execute(_RETRIEVE, params, vector_store_id)

    @operation(_SEARCH)
    def search(
        self, vector_store_id: str, **params: Unpack[VectorStoreSearchArguments]
    ) -> SyncPage[VectorStoreSearchResponse]:
        """Find the passages of a vector store that best fit a query.

        Source: ``POST /vector_stores/{vector_store_id}/search``
        """
        return self._client.paginate(_SEARCH, params, vector_store_id)

    @operation(_UPDATE)
    def update(
        self, vector_store_id: str, **params: Unpack[VectorStoreUpdateArguments]
    ) -> VectorStore:
        """Rename a vector store, or change its expiry or metadata.

        Source: ``POST /vector_stores/{vector_store_id}``
        """
        return self._client.execute(_UPDATE, params, vector_store_id)


class AsyncVectorStores(AsyncResource):
    """``client.vector_stores``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncVectorStoresWithRawResponse = raw_view(
        "openai_oxide.raw.vector_stores:AsyncVectorStoresWithRawResponse"
    )
    with_streaming_response: AsyncVectorStoresWithStreamingResponse = streaming_view(
        "openai_oxide.raw.vector_stores:AsyncVectorStoresWithStreamingResponse"
    )
    file_batches: AsyncFileBatches = resource(
        "openai_oxide.resources.vector_stores.file_batches:AsyncFileBatches"
    )
    files: AsyncFiles = resource("openai_oxide.resources.vector_stores.files:AsyncFiles")

    @operation(_CREATE)
    async def create(self, **params: Unpack[VectorStoreCreateArguments]) -> VectorStore:
        """Create a vector store: files cut up and indexed for search.

        Source: ``POST /vector_stores``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(
        self, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreDeleted:
        """Delete a vector store; the files themselves stay.

        Source: ``DELETE /vector_stores/{vector_store_id}``
        """
        return await self._client.execute(_DELETE, params, vector_store_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[VectorStoreListArguments]
    ) -> AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]]:
        """List the vector stores of the project.

        Source: ``GET /vector_stores``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, vector_store_id: str, **params: Unpack[RequestOptions]) -> VectorStore:
        """Fetch one vector store.

        Source: ``GET /vector_stores/{vector_store_id}``
        """
        return await self._client.execute(_RETRIEVE, params, vector_store_id)

    @operation(_SEARCH)
    def search(
        self, vector_store_id: str, **params: Unpack[VectorStoreSearchArguments]
    ) -> AsyncPaginator[VectorStoreSearchResponse, AsyncPage[VectorStoreSearchResponse]]:
        """Find the passages of a vector store that best fit a query.

        Source: ``POST /vector_stores/{vector_store_id}/search``
        """
        return self._client.paginate(_SEARCH, params, vector_store_id)

    @operation(_UPDATE)
    async def update(
        self, vector_store_id: str, **params: Unpack[VectorStoreUpdateArguments]
    ) -> VectorStore:
        """Rename a vector store, or change its expiry or metadata.

        Source: ``POST /vector_stores/{vector_store_id}``
        """
        return await self._client.execute(_UPDATE, params, vector_store_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
