# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.users.roles``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import (
        DeletedRoleAssignmentResource,
        RoleListResponse,
        UserRoleAssignment,
    )
    from openai_oxide.params.admin import UserRoleCreateArguments, UserRoleListArguments
    from openai_oxide.raw.admin.organization.users.roles import (
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
    "admin.organization.users.roles.create",
    "POST",
    "/organization/users/{user_id}/roles",
    returns="openai_oxide.models.admin:UserRoleAssignment",
    body="json",
    fields=("role_id",),
    required=("role_id",),
    admin=True,
    params="openai_oxide.params.admin:UserRoleCreateArguments",
)
_DELETE = Operation(
    "admin.organization.users.roles.delete",
    "DELETE",
    "/organization/users/{user_id}/roles/{role_id}",
    returns="openai_oxide.models.admin:DeletedRoleAssignmentResource",
    admin=True,
)
_LIST = Operation(
    "admin.organization.users.roles.list",
    "GET",
    "/organization/users/{user_id}/roles",
    page="NextCursorPage",
    returns="openai_oxide.models.admin:RoleListResponse",
    query={"limit": "limit", "after": "after", "order": "order"},
    admin=True,
    params="openai_oxide.params.admin:UserRoleListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.users.roles.retrieve",
    "GET",
    "/organization/users/{user_id}/roles/{role_id}",
    returns="openai_oxide.models.admin:RoleListResponse",
    admin=True,
)


class Roles(Resource):
    """``client.admin.organization.users.roles``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: RolesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.users.roles:RolesWithRawResponse"
    )
    with_streaming_response: RolesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.users.roles:RolesWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, user_id: str, **params: Unpack[UserRoleCreateArguments]) -> UserRoleAssignment:
        """Give a user a role in the organization.

        Source: ``POST /organization/users/{user_id}/roles``
        """
        return self._client.execute(_CREATE, params, user_id)

    @operation(_DELETE)
    def delete(
        self, role_id: str, *, user_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take back an organization role that a user holds.

        Source: ``DELETE /organization/users/{user_id}/roles/{role_id}``
        """
        return self._client.execute(_DELETE, params, user_id, role_id)

    @operation(_LIST)
    def list(
        self, user_id: str, **params: Unpack[UserRoleListArguments]
    ) -> SyncNextCursorPage[RoleListResponse]:
        """List the organization roles a user holds.

        Source: ``GET /organization/users/{user_id}/roles``
        """
        return self._client.paginate(_LIST, params, user_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, role_id: str, *, user_id: str, **params: Unpack[RequestOptions]
    ) -> RoleListResponse:
        """Fetch one organization role held by a user.

        Source: ``GET /organization/users/{user_id}/roles/{role_id}``
        """
        return self._client.execute(_RETRIEVE, params, user_id, role_id)


class AsyncRoles(AsyncResource):
    """``client.admin.organization.users.roles``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncRolesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.users.roles:AsyncRolesWithRawResponse"
    )
    with_streaming_response: AsyncRolesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.users.roles:AsyncRolesWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, user_id: str, **params: Unpack[UserRoleCreateArguments]
    ) -> UserRoleAssignment:
        """Give a user a role in the organization.

        Source: ``POST /organization/users/{user_id}/roles``
        """
        return await self._client.execute(_CREATE, params, user_id)

    @operation(_DELETE)
    async def delete(
        self, role_id: str, *, user_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take back an organization role that a user holds.

        Source: ``DELETE /organization/users/{user_id}/roles/{role_id}``
        """
        return await self._client.execute(_DELETE, params, user_id, role_id)

    @operation(_LIST)
    def list(
        self, user_id: str, **params: Unpack[UserRoleListArguments]
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """List the organization roles a user holds.

        Source: ``GET /organization/users/{user_id}/roles``
        """
        return self._client.paginate(_LIST, params, user_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, role_id: str, *, user_id: str, **params: Unpack[RequestOptions]
    ) -> RoleListResponse:
        """Fetch one organization role held by a user.

        Source: ``GET /organization/users/{user_id}/roles/{role_id}``
        """
        return await self._client.execute(_RETRIEVE, params, user_id, role_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
