# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.files``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.files import AsyncFilesExtras, FilesExtras
from openai_oxide_runtime.client.resource import raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.files import FileDeleted, FileObject
    from openai_oxide.params.files import FileCreateArguments, FileListArguments
    from openai_oxide.raw.files import (
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncFiles", "Files"]

_CONTENT = Operation(
    "files.content",
    "GET",
    "/files/{file_id}/content",
    content="binary",
    accept="application/binary",
)
_CREATE = Operation(
    "files.create",
    "POST",
    "/files",
    returns="openai_oxide.models.files:FileObject",
    body="multipart",
    fields=("file", "purpose", "expires_after"),
    files={"file": "file"},
    required=("file", "purpose"),
    params="openai_oxide.params.files:FileCreateArguments",
)
_DELETE = Operation(
    "files.delete",
    "DELETE",
    "/files/{file_id}",
    returns="openai_oxide.models.files:FileDeleted",
)
_LIST = Operation(
    "files.list",
    "GET",
    "/files",
    page="CursorPage",
    returns="openai_oxide.models.files:FileObject",
    query={"purpose": "purpose", "limit": "limit", "order": "order", "after": "after"},
    params="openai_oxide.params.files:FileListArguments",
)
_RETRIEVE = Operation(
    "files.retrieve",
    "GET",
    "/files/{file_id}",
    returns="openai_oxide.models.files:FileObject",
)


class Files(FilesExtras):
    """``client.files``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: FilesWithRawResponse = raw_view(
        "openai_oxide.raw.files:FilesWithRawResponse"
    )
    with_streaming_response: FilesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.files:FilesWithStreamingResponse"
    )

    @operation(_CONTENT)
    def content(self, file_id: str, **params: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """Download the bytes of a file.

        Source: ``GET /files/{file_id}/content``
        """
        return self._client.execute(_CONTENT, params, file_id)

    @operation(_CREATE)
    def create(self, **params: Unpack[FileCreateArguments]) -> FileObject:
        """Upload a file for later use by other endpoints.

        Source: ``POST /files``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, file_id: str, **params: Unpack[RequestOptions]) -> FileDeleted:
        """Delete a file; vector stores that hold it lose it too.

        Source: ``DELETE /files/{file_id}``
        """
        return self._client.execute(_DELETE, params, file_id)

    @operation(_LIST)
    def list(self, **params: Unpack[FileListArguments]) -> SyncCursorPage[FileObject]:
        """List the files of the project.

        Source: ``GET /files``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, file_id: str, **params: Unpack[RequestOptions]) -> FileObject:
        """Fetch the details of a file, not its bytes.

        Source: ``GET /files/{file_id}``
        """
        return self._client.execute(_RETRIEVE, params, file_id)


class AsyncFiles(AsyncFilesExtras):
    """``client.files``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncFilesWithRawResponse = raw_view(
        "openai_oxide.raw.files:AsyncFilesWithRawResponse"
    )
    with_streaming_response: AsyncFilesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.files:AsyncFilesWithStreamingResponse"
    )

    @operation(_CONTENT)
    async def content(
        self, file_id: str, **params: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """Download the bytes of a file.

        Source: ``GET /files/{file_id}/content``
        """
        return await self._client.execute(_CONTENT, params, file_id)

    @operation(_CREATE)
    async def create(self, **params: Unpack[FileCreateArguments]) -> FileObject:
        """Upload a file for later use by other endpoints.

        Source: ``POST /files``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(self, file_id: str, **params: Unpack[RequestOptions]) -> FileDeleted:
        """Delete a file; vector stores that hold it lose it too.

        Source: ``DELETE /files/{file_id}``
        """
        return await self._client.execute(_DELETE, params, file_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[FileListArguments]
    ) -> AsyncPaginator[FileObject, AsyncCursorPage[FileObject]]:
        """List the files of the project.

        Source: ``GET /files``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, file_id: str, **params: Unpack[RequestOptions]) -> FileObject:
        """Fetch the details of a file, not its bytes.

        Source: ``GET /files/{file_id}``
        """
        return await self._client.execute(_RETRIEVE, params, file_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
