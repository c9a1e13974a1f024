# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.roles``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import Role, RoleDeletedResource
    from openai_oxide.params.admin import (
        ProjectRoleCreateArguments,
        ProjectRoleListArguments,
        ProjectRoleUpdateArguments,
    )
    from openai_oxide.raw.admin.organization.projects.roles import (
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
    "admin.organization.projects.roles.create",
    "POST",
    "/projects/{project_id}/roles",
    returns="openai_oxide.models.admin:Role",
    body="json",
    fields=("role_name", "permissions", "description"),
    required=("role_name", "permissions"),
    admin=True,
    params="openai_oxide.params.admin:ProjectRoleCreateArguments",
)
_DELETE = Operation(
    "admin.organization.projects.roles.delete",
    "DELETE",
    "/projects/{project_id}/roles/{role_id}",
    returns="openai_oxide.models.admin:RoleDeletedResource",
    admin=True,
)
_LIST = Operation(
    "admin.organization.projects.roles.list",
    "GET",
    "/projects/{project_id}/roles",
    page="NextCursorPage",
    returns="openai_oxide.models.admin:Role",
    query={"limit": "limit", "after": "after", "order": "order"},
    admin=True,
    params="openai_oxide.params.admin:ProjectRoleListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.projects.roles.retrieve",
    "GET",
    "/projects/{project_id}/roles/{role_id}",
    returns="openai_oxide.models.admin:Role",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.projects.roles.update",
    "POST",
    "/projects/{project_id}/roles/{role_id}",
    returns="openai_oxide.models.admin:Role",
    body="json",
    fields=("permissions", "description", "role_name"),
    admin=True,
    params="openai_oxide.params.admin:ProjectRoleUpdateArguments",
)


class Roles(Resource):
    """``client.admin.organization.projects.roles``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: RolesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.roles:RolesWithRawResponse"
    )
    with_streaming_response: RolesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.roles:RolesWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, project_id: str, **params: Unpack[ProjectRoleCreateArguments]) -> Role:
        """Define a role of a project by its permissions.

        Source: ``POST /projects/{project_id}/roles``
        """
        return self._client.execute(_CREATE, params, project_id)

    @operation(_DELETE)
    def delete(
        self, role_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> RoleDeletedResource:
        """Delete one of a project's custom roles.

        Source: ``DELETE /projects/{project_id}/roles/{role_id}``
        """
        return self._client.execute(_DELETE, params, project_id, role_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[ProjectRoleListArguments]
    ) -> SyncNextCursorPage[Role]:
        """List the roles of a project, built-in and custom.

        Source: ``GET /projects/{project_id}/roles``
        """
        return self._client.paginate(_LIST, params, project_id)

    @operation(_RETRIEVE)
    def retrieve(self, role_id: str, *, project_id: str, **params: Unpack[RequestOptions]) -> Role:
        """Fetch one role of a project.

        Source: ``GET /projects/{project_id}/roles/{role_id}``
        """
        return self._client.execute(_RETRIEVE, params, project_id, role_id)

    @operation(_UPDATE)
    def update(
        self, role_id: str, *, project_id: str, **params: Unpack[ProjectRoleUpdateArguments]
    ) -> Role:
        """Change a custom role of a project.

        Source: ``POST /projects/{project_id}/roles/{role_id}``
        """
        return self._client.execute(_UPDATE, params, project_id, role_id)


class AsyncRoles(AsyncResource):
    """``client.admin.organization.projects.roles``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncRolesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.roles:AsyncRolesWithRawResponse"
    )
    with_streaming_response: AsyncRolesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.roles:AsyncRolesWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, project_id: str, **params: Unpack[ProjectRoleCreateArguments]) -> Role:
        """Define a role of a project by its permissions.

        Source: ``POST /projects/{project_id}/roles``
        """
        return await self._client.execute(_CREATE, params, project_id)

    @operation(_DELETE)
    async def delete(
        self, role_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> RoleDeletedResource:
        """Delete one of a project's custom roles.

        Source: ``DELETE /projects/{project_id}/roles/{role_id}``
        """
        return await self._client.execute(_DELETE, params, project_id, role_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[ProjectRoleListArguments]
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """List the roles of a project, built-in and custom.

        Source: ``GET /projects/{project_id}/roles``
        """
        return self._client.paginate(_LIST, params, project_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, role_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> Role:
        """Fetch one role of a project.

        Source: ``GET /projects/{project_id}/roles/{role_id}``
        """
        return await self._client.execute(_RETRIEVE, params, project_id, role_id)

    @operation(_UPDATE)
    async def update(
        self, role_id: str, *, project_id: str, **params: Unpack[ProjectRoleUpdateArguments]
    ) -> Role:
        """Change a custom role of a project.

        Source: ``POST /projects/{project_id}/roles/{role_id}``
        """
        return await self._client.execute(_UPDATE, params, project_id, role_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
