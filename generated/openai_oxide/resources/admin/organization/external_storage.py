# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.external_storage``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import ExternalStorageConfiguration, ExternalStorageDeleted
    from openai_oxide.params.admin import (
        ExternalStorageCreateArguments,
        ExternalStorageListArguments,
    )
    from openai_oxide.raw.admin.organization.external_storage import (
        AsyncExternalStorageWithRawResponse,
        AsyncExternalStorageWithStreamingResponse,
        ExternalStorageWithRawResponse,
        ExternalStorageWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncExternalStorage", "ExternalStorage"]

_CREATE = Operation(
    "admin.organization.external_storage.create",
    "POST",
    "/organization/external_storage",
    returns="openai_oxide.models.admin:ExternalStorageConfiguration",
    body="json",
    fields=("project_id", "provider"),
    required=("project_id", "provider"),
    admin=True,
    params="openai_oxide.params.admin:ExternalStorageCreateArguments",
)
_DELETE = Operation(
    "admin.organization.external_storage.delete",
    "DELETE",
    "/organization/external_storage/{external_storage_id}",
    returns="openai_oxide.models.admin:ExternalStorageDeleted",
    admin=True,
)
_LIST = Operation(
    "admin.organization.external_storage.list",
    "GET",
    "/organization/external_storage",
    page="CursorPage",
    returns="openai_oxide.models.admin:ExternalStorageConfiguration",
    query={"after": "after", "limit": "limit", "order": "order", "project_id": "project_id"},
    admin=True,
    params="openai_oxide.params.admin:ExternalStorageListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.external_storage.retrieve",
    "GET",
    "/organization/external_storage/{external_storage_id}",
    returns="openai_oxide.models.admin:ExternalStorageConfiguration",
    admin=True,
)
_VALIDATE = Operation(
    "admin.organization.external_storage.validate",
    "POST",
    "/organization/external_storage/{external_storage_id}/validate",
    returns="openai_oxide.models.admin:ExternalStorageConfiguration",
    admin=True,
)


class ExternalStorage(Resource):
    """``client.admin.organization.external_storage``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ExternalStorageWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.external_storage:ExternalStorageWithRawResponse"
    )
    with_streaming_response: ExternalStorageWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.external_storage:ExternalStorageWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(
        self, **params: Unpack[ExternalStorageCreateArguments]
    ) -> ExternalStorageConfiguration:
        """Add a storage that is kept elsewhere.

        Source: ``POST /organization/external_storage``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(
        self, external_storage_id: str, **params: Unpack[RequestOptions]
    ) -> ExternalStorageDeleted:
        """Remove a storage that is kept elsewhere.

        Source: ``DELETE /organization/external_storage/{external_storage_id}``
        """
        return self._client.execute(_DELETE, params, external_storage_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[ExternalStorageListArguments]
    ) -> SyncCursorPage[ExternalStorageConfiguration]:
        """List the storages that are kept elsewhere.

        Source: ``GET /organization/external_storage``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(
        self, external_storage_id: str, **params: Unpack[RequestOptions]
    ) -> ExternalStorageConfiguration:
        """Fetch one storage that is kept elsewhere.

        Source: ``GET /organization/external_storage/{external_storage_id}``
        """
        return self._client.execute(_RETRIEVE, params, external_storage_id)

    @operation(_VALIDATE)
    def validate(
        self, external_storage_id: str, **params: Unpack[RequestOptions]
    ) -> ExternalStorageConfiguration:
        """Check that a storage kept elsewhere can be used.

        Source: ``POST /organization/external_storage/{external_storage_id}/validate``
        """
        return self._client.execute(_VALIDATE, params, external_storage_id)


class AsyncExternalStorage(AsyncResource):
    """``client.admin.organization.external_storage``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncExternalStorageWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.external_storage:AsyncExternalStorageWithRawResponse"
    )
    with_streaming_response: AsyncExternalStorageWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.external_storage:AsyncExternalStorageWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, **params: Unpack[ExternalStorageCreateArguments]
    ) -> ExternalStorageConfiguration:
        """Add a storage that is kept elsewhere.

        Source: ``POST /organization/external_storage``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(
        self, external_storage_id: str, **params: Unpack[RequestOptions]
    ) -> ExternalStorageDeleted:
        """Remove a storage that is kept elsewhere.

        Source: ``DELETE /organization/external_storage/{external_storage_id}``
        """
        return await self._client.execute(_DELETE, params, external_storage_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[ExternalStorageListArguments]
    ) -> AsyncPaginator[
        ExternalStorageConfiguration, AsyncCursorPage[ExternalStorageConfiguration]
    ]:
        """List the storages that are kept elsewhere.

        Source: ``GET /organization/external_storage``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(
        self, external_storage_id: str, **params: Unpack[RequestOptions]
    ) -> ExternalStorageConfiguration:
        """Fetch one storage that is kept elsewhere.

        Source: ``GET /organization/external_storage/{external_storage_id}``
        """
        return await self._client.execute(_RETRIEVE, params, external_storage_id)

    @operation(_VALIDATE)
    async def validate(
        self, external_storage_id: str, **params: Unpack[RequestOptions]
    ) -> ExternalStorageConfiguration:
        """Check that a storage kept elsewhere can be used.

        Source: ``POST /organization/external_storage/{external_storage_id}/validate``
        """
        return await self._client.execute(_VALIDATE, params, external_storage_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
