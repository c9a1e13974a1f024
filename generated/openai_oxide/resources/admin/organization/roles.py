# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.roles``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import Role, RoleDeletedResource
    from openai_oxide.params.admin import (
        RoleCreateArguments,
        RoleListArguments,
        RoleUpdateArguments,
    )
    from openai_oxide.raw.admin.organization.roles import (
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncNextCursorPage,
        AsyncPaginator,
        SyncNextCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncRoles", "Roles"]

_CREATE = Operation(
    "admin.organization.roles.create",
    "POST",
    "/organization/roles",
    returns="openai_oxide.models.admin:Role",
    body="json",
    fields=("role_name", "permissions", "description"),
    required=("role_name", "permissions"),
    admin=True,
    params="openai_oxide.params.admin:RoleCreateArguments",
)
_DELETE = Operation(
    "admin.organization.roles.delete",
    "DELETE",
    "/organization/roles/{role_id}",
    returns="openai_oxide.models.admin:RoleDeletedResource",
    admin=True,
)
_LIST = Operation(
    "admin.organization.roles.list",
    "GET",
    "/organization/roles",
    page="NextCursorPage",
    returns="openai_oxide.models.admin:Role",
    query={"limit": "limit", "after": "after", "order": "order"},
    admin=True,
    params="openai_oxide.params.admin:RoleListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.roles.retrieve",
    "GET",
    "/organization/roles/{role_id}",
    returns="openai_oxide.models.admin:Role",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.roles.update",
    "POST",
    "/organization/roles/{role_id}",
    returns="openai_oxide.models.admin:Role",
    body="json",
    fields=("permissions", "description", "role_name"),
    admin=True,
    params="openai_oxide.params.admin:RoleUpdateArguments",
)


class Roles(Resource):
    """``client.admin.organization.roles``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: RolesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.roles:RolesWithRawResponse"
    )
    with_streaming_response: RolesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.roles:RolesWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[RoleCreateArguments]) -> Role:
        """Define a role of the organization by its permissions.

        Source: ``POST /organization/roles``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, role_id: str, **params: Unpack[RequestOptions]) -> RoleDeletedResource:
        """Delete one of the organization's custom roles.

        Source: ``DELETE /organization/roles/{role_id}``
        """
        return self._client.execute(_DELETE, params, role_id)

    @operation(_LIST)
    def list(self, **params: Unpack[RoleListArguments]) -> SyncNextCursorPage[Role]:
        """List the roles of the organization, built-in and custom.

        Source: ``GET /organization/roles``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, role_id: str, **params: Unpack[RequestOptions]) -> Role:
        """Fetch one role of the organization.

        Source: ``GET /organization/roles/{role_id}``
        """
        return self._client.execute(_RETRIEVE, params, role_id)

    @operation(_UPDATE)
    def update(self, role_id: str, **params: Unpack[RoleUpdateArguments]) -> Role:
        """Change a custom role of the organization.

        Source: ``POST /organization/roles/{role_id}``
        """
        return self._client.execute(_UPDATE, params, role_id)


class AsyncRoles(AsyncResource):
    """``client.admin.organization.roles``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncRolesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.roles:AsyncRolesWithRawResponse"
    )
    with_streaming_response: AsyncRolesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.roles:AsyncRolesWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[RoleCreateArguments]) -> Role:
        """Define a role of the organization by its permissions.

        Source: ``POST /organization/roles``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(self, role_id: str, **params: Unpack[RequestOptions]) -> RoleDeletedResource:
        """Delete one of the organization's custom roles.

        Source: ``DELETE /organization/roles/{role_id}``
        """
        return await self._client.execute(_DELETE, params, role_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[RoleListArguments]
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """List the roles of the organization, built-in and custom.

        Source: ``GET /organization/roles``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, role_id: str, **params: Unpack[RequestOptions]) -> Role:
        """Fetch one role of the organization.

        Source: ``GET /organization/roles/{role_id}``
        """
        return await self._client.execute(_RETRIEVE, params, role_id)

    @operation(_UPDATE)
    async def update(self, role_id: str, **params: Unpack[RoleUpdateArguments]) -> Role:
        """Change a custom role of the organization.

        Source: ``POST /organization/roles/{role_id}``
        """
        return await self._client.execute(_UPDATE, params, role_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
