# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.users.roles``"""

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
    from openai_oxide.params.admin import (
        ProjectUserRoleCreateArguments,
        ProjectUserRoleListArguments,
    )
    from openai_oxide.raw.admin.organization.projects.users.roles import (
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
    "admin.organization.projects.users.roles.create",
    "POST",
    "/projects/{project_id}/users/{user_id}/roles",
    returns="openai_oxide.models.admin:UserRoleAssignment",
    body="json",
    fields=("role_id",),
    required=("role_id",),
    admin=True,
    params="openai_oxide.params.admin:ProjectUserRoleCreateArguments",
)
_DELETE = Operation(
    "admin.organization.projects.users.roles.delete",
    "DELETE",
    "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    returns="openai_oxide.models.admin:DeletedRoleAssignmentResource",
    admin=True,
)
_LIST = Operation(
    "admin.organization.projects.users.roles.list",
    "GET",
    "/projects/{project_id}/users/{user_id}/roles",
    page="NextCursorPage",
    returns="openai_oxide.models.admin:RoleListResponse",
    query={"limit": "limit", "after": "after", "order": "order"},
    admin=True,
    params="openai_oxide.params.admin:ProjectUserRoleListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.projects.users.roles.retrieve",
    "GET",
    "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    returns="openai_oxide.models.admin:RoleListResponse",
    admin=True,
)


class Roles(Resource):
    """``client.admin.organization.projects.users.roles``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: RolesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.users.roles:RolesWithRawResponse"
    )
    with_streaming_response: RolesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.users.roles:RolesWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(
        self, user_id: str, *, project_id: str, **params: Unpack[ProjectUserRoleCreateArguments]
    ) -> UserRoleAssignment:
        """Give a user a role in a project.

        Source: ``POST /projects/{project_id}/users/{user_id}/roles``
        """
        return self._client.execute(_CREATE, params, project_id, user_id)

    @operation(_DELETE)
    def delete(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take back a project role that a user holds.

        Source: ``DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}``
        """
        return self._client.execute(_DELETE, params, project_id, user_id, role_id)

    @operation(_LIST)
    def list(
        self, user_id: str, *, project_id: str, **params: Unpack[ProjectUserRoleListArguments]
    ) -> SyncNextCursorPage[RoleListResponse]:
        """List the project roles a user holds.

        Source: ``GET /projects/{project_id}/users/{user_id}/roles``
        """
        return self._client.paginate(_LIST, params, project_id, user_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestOptions]
    ) -> RoleListResponse:
        """Fetch one project role held by a user.

        Source: ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``
        """
        return self._client.execute(_RETRIEVE, params, project_id, user_id, role_id)


class AsyncRoles(AsyncResource):
    """``client.admin.organization.projects.users.roles``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncRolesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.users.roles:AsyncRolesWithRawResponse"
    )
    with_streaming_response: AsyncRolesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.users.roles:AsyncRolesWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, user_id: str, *, project_id: str, **params: Unpack[ProjectUserRoleCreateArguments]
    ) -> UserRoleAssignment:
        """Give a user a role in a project.

        Source: ``POST /projects/{project_id}/users/{user_id}/roles``
        """
        return await self._client.execute(_CREATE, params, project_id, user_id)

    @operation(_DELETE)
    async def delete(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take back a project role that a user holds.

        Source: ``DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}``
        """
        return await self._client.execute(_DELETE, params, project_id, user_id, role_id)

    @operation(_LIST)
    def list(
        self, user_id: str, *, project_id: str, **params: Unpack[ProjectUserRoleListArguments]
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """List the project roles a user holds.

        Source: ``GET /projects/{project_id}/users/{user_id}/roles``
        """
        return self._client.paginate(_LIST, params, project_id, user_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestOptions]
    ) -> RoleListResponse:
        """Fetch one project role held by a user.

        Source: ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``
        """
        return await self._client.execute(_RETRIEVE, params, project_id, user_id, role_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
