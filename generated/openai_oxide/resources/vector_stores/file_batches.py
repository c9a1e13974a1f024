# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.vector_stores.file_batches``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.vector_store_file_batches import (
    AsyncFileBatchesExtras,
    FileBatchesExtras,
)
from openai_oxide_runtime.client.resource import raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.vector_stores import VectorStoreFile, VectorStoreFileBatch
    from openai_oxide.params.vector_stores import (
        FileBatchCreateArguments,
        FileBatchListFilesArguments,
    )
    from openai_oxide.raw.vector_stores.file_batches import (
        AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse,
        FileBatchesWithRawResponse,
        FileBatchesWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncFileBatches", "FileBatches"]

_CANCEL = Operation(
    "vector_stores.file_batches.cancel",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    returns="openai_oxide.models.vector_stores:VectorStoreFileBatch",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_CREATE = Operation(
    "vector_stores.file_batches.create",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches",
    returns="openai_oxide.models.vector_stores:VectorStoreFileBatch",
    body="json",
    fields=("file_ids", "files", "chunking_strategy", "attributes"),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.vector_stores:FileBatchCreateArguments",
)
_LIST_FILES = Operation(
    "vector_stores.file_batches.list_files",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    page="CursorPage",
    returns="openai_oxide.models.vector_stores:VectorStoreFile",
    query={
        "limit": "limit",
        "order": "order",
        "after": "after",
        "before": "before",
        "filter": "filter",
    },
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.vector_stores:FileBatchListFilesArguments",
)
_RETRIEVE = Operation(
    "vector_stores.file_batches.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    returns="openai_oxide.models.vector_stores:VectorStoreFileBatch",
    headers={"OpenAI-Beta": "assistants=v2"},
)


class FileBatches(FileBatchesExtras):
    """``client.vector_stores.file_batches``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: FileBatchesWithRawResponse = raw_view(
        "openai_oxide.raw.vector_stores.file_batches:FileBatchesWithRawResponse"
    )
    with_streaming_response: FileBatchesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.vector_stores.file_batches:FileBatchesWithStreamingResponse"
    )

    @operation(_CANCEL)
    def cancel(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFileBatch:
        """Stop a file batch; files not yet indexed are left out.

        Source: ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``
        """
        return self._client.execute(_CANCEL, params, vector_store_id, batch_id)

    @operation(_CREATE)
    def create(
        self, vector_store_id: str, **params: Unpack[FileBatchCreateArguments]
    ) -> VectorStoreFileBatch:
        """Add many files to a vector store at once.

        Source: ``POST /vector_stores/{vector_store_id}/file_batches``
        """
        return self._client.execute(_CREATE, params, vector_store_id)

    @operation(_LIST_FILES)
    def list_files(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[FileBatchListFilesArguments]
    ) -> SyncCursorPage[VectorStoreFile]:
        """List the files of a file batch.

        Source: ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``
        """
        return self._client.paginate(_LIST_FILES, params, vector_store_id, batch_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFileBatch:
        """Fetch one file batch and its progress.

        Source: ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``
        """
        return self._client.execute(_RETRIEVE, params, vector_store_id, batch_id)


class AsyncFileBatches(AsyncFileBatchesExtras):
    """``client.vector_stores.file_batches``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncFileBatchesWithRawResponse = raw_view(
        "openai_oxide.raw.vector_stores.file_batches:AsyncFileBatchesWithRawResponse"
    )
    with_streaming_response: AsyncFileBatchesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.vector_stores.file_batches:AsyncFileBatchesWithStreamingResponse"
    )

    @operation(_CANCEL)
    async def cancel(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFileBatch:
        """Stop a file batch; files not yet indexed are left out.

        Source: ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``
        """
        return await self._client.execute(_CANCEL, params, vector_store_id, batch_id)

    @operation(_CREATE)
    async def create(
        self, vector_store_id: str, **params: Unpack[FileBatchCreateArguments]
    ) -> VectorStoreFileBatch:
        """Add many files to a vector store at once.

        Source: ``POST /vector_stores/{vector_store_id}/file_batches``
        """
        return await self._client.execute(_CREATE, params, vector_store_id)

    @operation(_LIST_FILES)
    def list_files(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[FileBatchListFilesArguments]
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """List the files of a file batch.

        Source: ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``
        """
        return self._client.paginate(_LIST_FILES, params, vector_store_id, batch_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFileBatch:
        """Fetch one file batch and its progress.

        Source: ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``
        """
        return await self._client.execute(_RETRIEVE, params, vector_store_id, batch_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
