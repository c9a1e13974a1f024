# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.containers``"""

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

    from openai_oxide.models.containers import ContainerListResponse
    from openai_oxide.params.containers import ContainerCreateArguments, ContainerListArguments
    from openai_oxide.raw.containers import (
        AsyncContainersWithRawResponse,
        AsyncContainersWithStreamingResponse,
        ContainersWithRawResponse,
        ContainersWithStreamingResponse,
    )
    from openai_oxide.resources.containers.files import AsyncFiles, Files
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncContainers", "Containers"]

_CREATE = Operation(
    "containers.create",
    "POST",
    "/containers",
    returns="openai_oxide.models.containers:ContainerListResponse",
    body="json",
    fields=("name", "file_ids", "expires_after", "skills", "memory_limit", "network_policy"),
    required=("name",),
    params="openai_oxide.params.containers:ContainerCreateArguments",
)
_DELETE = Operation(
    "containers.delete",
    "DELETE",
    "/containers/{container_id}",
    accept="*/*",
)
_LIST = Operation(
    "containers.list",
    "GET",
    "/containers",
    page="CursorPage",
    returns="openai_oxide.models.containers:ContainerListResponse",
    query={"limit": "limit", "order": "order", "after": "after", "name": "name"},
    params="openai_oxide.params.containers:ContainerListArguments",
)
_RETRIEVE = Operation(
    "containers.retrieve",
    "GET",
    "/containers/{container_id}",
    returns="openai_oxide.models.containers:ContainerListResponse",
)


class Containers(Resource):
    """``client.containers``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ContainersWithRawResponse = raw_view(
        "openai_oxide.raw.containers:ContainersWithRawResponse"
    )
    with_streaming_response: ContainersWithStreamingResponse = streaming_view(
        "openai_oxide.raw.containers:ContainersWithStreamingResponse"
    )
    files: Files = resource("openai_oxide.resources.containers.files:Files")

    @operation(_CREATE)
    def create(self, **params: Unpack[ContainerCreateArguments]) -> ContainerListResponse:
        """Start a container: an isolated machine in which tools run code.

        Source: ``POST /containers``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, container_id: str, **params: Unpack[RequestOptions]) -> None:
        """Shut down a container and discard its files.

        Source: ``DELETE /containers/{container_id}``
        """
        return self._client.execute(_DELETE, params, container_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[ContainerListArguments]
    ) -> SyncCursorPage[ContainerListResponse]:
        """List the containers of the project.

        Source: ``GET /containers``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(
        self, container_id: str, **params: Unpack[RequestOptions]
    ) -> ContainerListResponse:
        """Fetch one container and its state.

        Source: ``GET /containers/{container_id}``
        """
        return self._client.execute(_RETRIEVE, params, container_id)


class AsyncContainers(AsyncResource):
    """``client.containers``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncContainersWithRawResponse = raw_view(
        "openai_oxide.raw.containers:AsyncContainersWithRawResponse"
    )
    with_streaming_response: AsyncContainersWithStreamingResponse = streaming_view(
        "openai_oxide.raw.containers:AsyncContainersWithStreamingResponse"
    )
    files: AsyncFiles = resource("openai_oxide.resources.containers.files:AsyncFiles")

    @operation(_CREATE)
    async def create(self, **params: Unpack[ContainerCreateArguments]) -> ContainerListResponse:
        """Start a container: an isolated machine in which tools run code.

        Source: ``POST /containers``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(self, container_id: str, **params: Unpack[RequestOptions]) -> None:
        """Shut down a container and discard its files.

        Source: ``DELETE /containers/{container_id}``
        """
        return await self._client.execute(_DELETE, params, container_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[ContainerListArguments]
    ) -> AsyncPaginator[ContainerListResponse, AsyncCursorPage[ContainerListResponse]]:
        """List the containers of the project.

        Source: ``GET /containers``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(
        self, container_id: str, **params: Unpack[RequestOptions]
    ) -> ContainerListResponse:
        """Fetch one container and its state.

        Source: ``GET /containers/{container_id}``
        """
        return await self._client.execute(_RETRIEVE, params, container_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
