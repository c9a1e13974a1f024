# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.groups.roles``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import (
        DeletedRoleAssignmentResource,
        GroupRoleAssignment,
        RoleListResponse,
    )
    from openai_oxide.params.admin import GroupRoleCreateArguments, GroupRoleListArguments
    from openai_oxide.raw.admin.organization.groups.roles import (
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
    "admin.organization.groups.roles.create",
    "POST",
    "/organization/groups/{group_id}/roles",
    returns="openai_oxide.models.admin:GroupRoleAssignment",
    body="json",
    fields=("role_id",),
    required=("role_id",),
    admin=True,
    params="openai_oxide.params.admin:GroupRoleCreateArguments",
)
_DELETE = Operation(
    "admin.organization.groups.roles.delete",
    "DELETE",
    "/organization/groups/{group_id}/roles/{role_id}",
    returns="openai_oxide.models.admin:DeletedRoleAssignmentResource",
    admin=True,
)
_LIST = Operation(
    "admin.organization.groups.roles.list",
    "GET",
    "/organization/groups/{group_id}/roles",
    page="NextCursorPage",
    returns="openai_oxide.models.admin:RoleListResponse",
    query={"limit": "limit", "after": "after", "order": "order"},
    admin=True,
    params="openai_oxide.params.admin:GroupRoleListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.groups.roles.retrieve",
    "GET",
    "/organization/groups/{group_id}/roles/{role_id}",
    returns="openai_oxide.models.admin:RoleListResponse",
    admin=True,
)


class Roles(Resource):
    """``client.admin.organization.groups.roles``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: RolesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.groups.roles:RolesWithRawResponse"
    )
    with_streaming_response: RolesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.groups.roles:RolesWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(
        self, group_id: str, **params: Unpack[GroupRoleCreateArguments]
    ) -> GroupRoleAssignment:
        """Give a group a role in the organization.

        Source: ``POST /organization/groups/{group_id}/roles``
        """
        return self._client.execute(_CREATE, params, group_id)

    @operation(_DELETE)
    def delete(
        self, role_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take back an organization role that a group holds.

        Source: ``DELETE /organization/groups/{group_id}/roles/{role_id}``
        """
        return self._client.execute(_DELETE, params, group_id, role_id)

    @operation(_LIST)
    def list(
        self, group_id: str, **params: Unpack[GroupRoleListArguments]
    ) -> SyncNextCursorPage[RoleListResponse]:
        """List the organization roles a group holds.

        Source: ``GET /organization/groups/{group_id}/roles``
        """
        return self._client.paginate(_LIST, params, group_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, role_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> RoleListResponse:
        """Fetch one organization role held by a group.

        Source: ``GET /organization/groups/{group_id}/roles/{role_id}``
        """
        return self._client.execute(_RETRIEVE, params, group_id, role_id)


class AsyncRoles(AsyncResource):
    """``client.admin.organization.groups.roles``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncRolesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.groups.roles:AsyncRolesWithRawResponse"
    )
    with_streaming_response: AsyncRolesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.groups.roles:AsyncRolesWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, group_id: str, **params: Unpack[GroupRoleCreateArguments]
    ) -> GroupRoleAssignment:
        """Give a group a role in the organization.

        Source: ``POST /organization/groups/{group_id}/roles``
        """
        return await self._client.execute(_CREATE, params, group_id)

    @operation(_DELETE)
    async def delete(
        self, role_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take back an organization role that a group holds.

        Source: ``DELETE /organization/groups/{group_id}/roles/{role_id}``
        """
        return await self._client.execute(_DELETE, params, group_id, role_id)

    @operation(_LIST)
    def list(
        self, group_id: str, **params: Unpack[GroupRoleListArguments]
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """List the organization roles a group holds.

        Source: ``GET /organization/groups/{group_id}/roles``
        """
        return self._client.paginate(_LIST, params, group_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, role_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> RoleListResponse:
        """Fetch one organization role held by a group.

        Source: ``GET /organization/groups/{group_id}/roles/{role_id}``
        """
        return await self._client.execute(_RETRIEVE, params, group_id, role_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
