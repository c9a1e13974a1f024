# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.vector_stores.files``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.vector_store_files import (
    AsyncVectorStoreFilesExtras,
    VectorStoreFilesExtras,
)
from openai_oxide_runtime.client.resource import raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.vector_stores import (
        FileContentResponse,
        VectorStoreFile,
        VectorStoreFileDeleted,
    )
    from openai_oxide.params.vector_stores import (
        FileCreateArguments,
        FileListArguments,
        FileUpdateArguments,
    )
    from openai_oxide.raw.vector_stores.files import (
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPage,
        AsyncPaginator,
        SyncCursorPage,
        SyncPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncFiles", "Files"]

_CONTENT = Operation(
    "vector_stores.files.content",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    page="Page",
    returns="openai_oxide.models.vector_stores:FileContentResponse",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_CREATE = Operation(
    "vector_stores.files.create",
    "POST",
    "/vector_stores/{vector_store_id}/files",
    returns="openai_oxide.models.vector_stores:VectorStoreFile",
    body="json",
    fields=("file_id", "chunking_strategy", "attributes"),
    required=("file_id",),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.vector_stores:FileCreateArguments",
)
_DELETE = Operation(
    "vector_stores.files.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    returns="openai_oxide.models.vector_stores:VectorStoreFileDeleted",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_LIST = Operation(
    "vector_stores.files.list",
    "GET",
    "/vector_stores/{vector_store_id}/files",
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
    params="openai_oxide.params.vector_stores:FileListArguments",
)
_RETRIEVE = Operation(
    "vector_stores.files.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    returns="openai_oxide.models.vector_stores:VectorStoreFile",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_UPDATE = Operation(
    "vector_stores.files.update",
    "POST",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    returns="openai_oxide.models.vector_stores:VectorStoreFile",
    body="json",
    fields=("attributes",),
    required=("attributes",),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.vector_stores:FileUpdateArguments",
)


class Files(VectorStoreFilesExtras):
    """``client.vector_stores.files``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: FilesWithRawResponse = raw_view(
        "openai_oxide.raw.vector_stores.files:FilesWithRawResponse"
    )
    with_streaming_response: FilesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.vector_stores.files:FilesWithStreamingResponse"
    )

    @operation(_CONTENT)
    def content(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> SyncPage[FileContentResponse]:
        """Read the text that was extracted from a file.

        Source: ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``
        """
        return self._client.paginate(_CONTENT, params, vector_store_id, file_id)

    @operation(_CREATE)
    def create(
        self, vector_store_id: str, **params: Unpack[FileCreateArguments]
    ) -> VectorStoreFile:
        """Add a file to a vector store; it is indexed in the background.

        Source: ``POST /vector_stores/{vector_store_id}/files``
        """
        return self._client.execute(_CREATE, params, vector_store_id)

    @operation(_DELETE)
    def delete(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself stays.

        Source: ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``
        """
        return self._client.execute(_DELETE, params, vector_store_id, file_id)

    @operation(_LIST)
    def list(
        self, vector_store_id: str, **params: Unpack[FileListArguments]
    ) -> SyncCursorPage[VectorStoreFile]:
        """List the files of a vector store.

        Source: ``GET /vector_stores/{vector_store_id}/files``
        """
        return self._client.paginate(_LIST, params, vector_store_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFile:
        """Fetch one file's state in a vector store.

        Source: ``GET /vector_stores/{vector_store_id}/files/{file_id}``
        """
        return self._client.execute(_RETRIEVE, params, vector_store_id, file_id)

    @operation(_UPDATE)
    def update(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[FileUpdateArguments]
    ) -> VectorStoreFile:
        """Replace the attributes of a file in a vector store.

        Source: ``POST /vector_stores/{vector_store_id}/files/{file_id}``
        """
        return self._client.execute(_UPDATE, params, vector_store_id, file_id)


class AsyncFiles(AsyncVectorStoreFilesExtras):
    """``client.vector_stores.files``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncFilesWithRawResponse = raw_view(
        "openai_oxide.raw.vector_stores.files:AsyncFilesWithRawResponse"
    )
    with_streaming_response: AsyncFilesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.vector_stores.files:AsyncFilesWithStreamingResponse"
    )

    @operation(_CONTENT)
    def content(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]:
        """Read the text that was extracted from a file.

        Source: ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``
        """
        return self._client.paginate(_CONTENT, params, vector_store_id, file_id)

    @operation(_CREATE)
    async def create(
        self, vector_store_id: str, **params: Unpack[FileCreateArguments]
    ) -> VectorStoreFile:
        """Add a file to a vector store; it is indexed in the background.

        Source: ``POST /vector_stores/{vector_store_id}/files``
        """
        return await self._client.execute(_CREATE, params, vector_store_id)

    @operation(_DELETE)
    async def delete(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself stays.

        Source: ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``
        """
        return await self._client.execute(_DELETE, params, vector_store_id, file_id)

    @operation(_LIST)
    def list(
        self, vector_store_id: str, **params: Unpack[FileListArguments]
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """List the files of a vector store.

        Source: ``GET /vector_stores/{vector_store_id}/files``
        """
        return self._client.paginate(_LIST, params, vector_store_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFile:
        """Fetch one file's state in a vector store.

        Source: ``GET /vector_stores/{vector_store_id}/files/{file_id}``
        """
        return await self._client.execute(_RETRIEVE, params, vector_store_id, file_id)

    @operation(_UPDATE)
    async def update(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[FileUpdateArguments]
    ) -> VectorStoreFile:
        """Replace the attributes of a file in a vector store.

        Source: ``POST /vector_stores/{vector_store_id}/files/{file_id}``
        """
        return await self._client.execute(_UPDATE, params, vector_store_id, file_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
