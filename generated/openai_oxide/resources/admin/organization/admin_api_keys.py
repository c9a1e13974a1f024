# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.admin_api_keys``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import (
        AdminAPIKey,
        AdminAPIKeyCreateResponse,
        AdminAPIKeyDeleteResponse,
    )
    from openai_oxide.params.admin import AdminAPIKeyCreateArguments, AdminAPIKeyListArguments
    from openai_oxide.raw.admin.organization.admin_api_keys import (
        AdminAPIKeysWithRawResponse,
        AdminAPIKeysWithStreamingResponse,
        AsyncAdminAPIKeysWithRawResponse,
        AsyncAdminAPIKeysWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncAdminAPIKeys", "AdminAPIKeys"]

_CREATE = Operation(
    "admin.organization.admin_api_keys.create",
    "POST",
    "/organization/admin_api_keys",
    returns="openai_oxide.models.admin:AdminAPIKeyCreateResponse",
    body="json",
    fields=("name", "expires_in_seconds"),
    required=("name",),
    admin=True,
    params="openai_oxide.params.admin:AdminAPIKeyCreateArguments",
)
_DELETE = Operation(
    "admin.organization.admin_api_keys.delete",
    "DELETE",
    "/organization/admin_api_keys/{key_id}",
    returns="openai_oxide.models.admin:AdminAPIKeyDeleteResponse",
    admin=True,
)
_LIST = Operation(
    "admin.organization.admin_api_keys.list",
    "GET",
    "/organization/admin_api_keys",
    page="CursorPage",
    returns="openai_oxide.models.admin:AdminAPIKey",
    query={"after": "after", "order": "order", "limit": "limit"},
    admin=True,
    params="openai_oxide.params.admin:AdminAPIKeyListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.admin_api_keys.retrieve",
    "GET",
    "/organization/admin_api_keys/{key_id}",
    returns="openai_oxide.models.admin:AdminAPIKey",
    admin=True,
)


class AdminAPIKeys(Resource):
    """``client.admin.organization.admin_api_keys``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AdminAPIKeysWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.admin_api_keys:AdminAPIKeysWithRawResponse"
    )
    with_streaming_response: AdminAPIKeysWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.admin_api_keys:AdminAPIKeysWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[AdminAPIKeyCreateArguments]) -> AdminAPIKeyCreateResponse:
        """Create an admin key; its secret value is shown only this once.

        Source: ``POST /organization/admin_api_keys``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, key_id: str, **params: Unpack[RequestOptions]) -> AdminAPIKeyDeleteResponse:
        """Revoke an admin key.

        Source: ``DELETE /organization/admin_api_keys/{key_id}``
        """
        return self._client.execute(_DELETE, params, key_id)

    @operation(_LIST)
    def list(self, **params: Unpack[AdminAPIKeyListArguments]) -> SyncCursorPage[AdminAPIKey]:
        """List the admin keys of the organization.

        Source: ``GET /organization/admin_api_keys``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, key_id: str, **params: Unpack[RequestOptions]) -> AdminAPIKey:
        """Fetch one admin key, without its secret value.

        Source: ``GET /organization/admin_api_keys/{key_id}``
        """
        return self._client.execute(_RETRIEVE, params, key_id)


class AsyncAdminAPIKeys(AsyncResource):
    """``client.admin.organization.admin_api_keys``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncAdminAPIKeysWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.admin_api_keys:AsyncAdminAPIKeysWithRawResponse"
    )
    with_streaming_response: AsyncAdminAPIKeysWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.admin_api_keys:AsyncAdminAPIKeysWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, **params: Unpack[AdminAPIKeyCreateArguments]
    ) -> AdminAPIKeyCreateResponse:
        """Create an admin key; its secret value is shown only this once.

        Source: ``POST /organization/admin_api_keys``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(
        self, key_id: str, **params: Unpack[RequestOptions]
    ) -> AdminAPIKeyDeleteResponse:
        """Revoke an admin key.

        Source: ``DELETE /organization/admin_api_keys/{key_id}``
        """
        return await self._client.execute(_DELETE, params, key_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[AdminAPIKeyListArguments]
    ) -> AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]]:
        """List the admin keys of the organization.

        Source: ``GET /organization/admin_api_keys``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, key_id: str, **params: Unpack[RequestOptions]) -> AdminAPIKey:
        """Fetch one admin key, without its secret value.

        Source: ``GET /organization/admin_api_keys/{key_id}``
        """
        return await self._client.execute(_RETRIEVE, params, key_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
