# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.containers.files``"""

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

    from openai_oxide.models.containers import FileListResponse
    from openai_oxide.params.containers import FileCreateArguments, FileListArguments
    from openai_oxide.raw.containers.files import (
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from openai_oxide.resources.containers.files.content import AsyncContent, Content
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncFiles", "Files"]

_CREATE = Operation(
    "containers.files.create",
    "POST",
    "/containers/{container_id}/files",
    returns="openai_oxide.models.containers:FileListResponse",
    body="multipart or json",
    fields=("file_id", "file"),
    files={"file": "file"},
    params="openai_oxide.params.containers:FileCreateArguments",
)
_DELETE = Operation(
    "containers.files.delete",
    "DELETE",
    "/containers/{container_id}/files/{file_id}",
    accept="*/*",
)
_LIST = Operation(
    "containers.files.list",
    "GET",
    "/containers/{container_id}/files",
    page="CursorPage",
    returns="openai_oxide.models.containers:FileListResponse",
    query={"limit": "limit", "order": "order", "after": "after"},
    params="openai_oxide.params.containers:FileListArguments",
)
_RETRIEVE = Operation(
    "containers.files.retrieve",
    "GET",
    "/containers/{container_id}/files/{file_id}",
    returns="openai_oxide.models.containers:FileListResponse",
)


class Files(Resource):
    """``client.containers.files``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: FilesWithRawResponse = raw_view(
        "openai_oxide.raw.containers.files:FilesWithRawResponse"
    )
    with_streaming_response: FilesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.containers.files:FilesWithStreamingResponse"
    )
    content: Content = resource("openai_oxide.resources.containers.files.content:Content")

    @operation(_CREATE)
    def create(self, container_id: str, **params: Unpack[FileCreateArguments]) -> FileListResponse:
        """Put a file into a container, from an upload or from a stored file.

        Source: ``POST /containers/{container_id}/files``
        """
        return self._client.execute(_CREATE, params, container_id)

    @operation(_DELETE)
    def delete(self, file_id: str, *, container_id: str, **params: Unpack[RequestOptions]) -> None:
        """Remove a file from a container.

        Source: ``DELETE /containers/{container_id}/files/{file_id}``
        """
        return self._client.execute(_DELETE, params, container_id, file_id)

    @operation(_LIST)
    def list(
        self, container_id: str, **params: Unpack[FileListArguments]
    ) -> SyncCursorPage[FileListResponse]:
        """List the files inside a container.

        Source: ``GET /containers/{container_id}/files``
        """
        return self._client.paginate(_LIST, params, container_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RequestOptions]
    ) -> FileListResponse:
        """Fetch the details of one file in a container.

        Source: ``GET /containers/{container_id}/files/{file_id}``
        """
        return self._client.execute(_RETRIEVE, params, container_id, file_id)


class AsyncFiles(AsyncResource):
    """``client.containers.files``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncFilesWithRawResponse = raw_view(
        "openai_oxide.raw.containers.files:AsyncFilesWithRawResponse"
    )
    with_streaming_response: AsyncFilesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.containers.files:AsyncFilesWithStreamingResponse"
    )
    content: AsyncContent = resource("openai_oxide.resources.containers.files.content:AsyncContent")

    @operation(_CREATE)
    async def create(
        self, container_id: str, **params: Unpack[FileCreateArguments]
    ) -> FileListResponse:
        """Put a file into a container, from an upload or from a stored file.

        Source: ``POST /containers/{container_id}/files``
        """
        return await self._client.execute(_CREATE, params, container_id)

    @operation(_DELETE)
    async def delete(
        self, file_id: str, *, container_id: str, **params: Unpack[RequestOptions]
    ) -> None:
        """Remove a file from a container.

        Source: ``DELETE /containers/{container_id}/files/{file_id}``
        """
        return await self._client.execute(_DELETE, params, container_id, file_id)

    @operation(_LIST)
    def list(
        self, container_id: str, **params: Unpack[FileListArguments]
    ) -> AsyncPaginator[FileListResponse, AsyncCursorPage[FileListResponse]]:
        """List the files inside a container.

        Source: ``GET /containers/{container_id}/files``
        """
        return self._client.paginate(_LIST, params, container_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RequestOptions]
    ) -> FileListResponse:
        """Fetch the details of one file in a container.

        Source: ``GET /containers/{container_id}/files/{file_id}``
        """
        return await self._client.execute(_RETRIEVE, params, container_id, file_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
