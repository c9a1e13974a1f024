# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.users``"""

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

    from openai_oxide.models.admin import ProjectUser, ProjectUserDeleteResponse
    from openai_oxide.params.admin import (
        ProjectUserCreateArguments,
        ProjectUserListArguments,
        ProjectUserUpdateArguments,
    )
    from openai_oxide.raw.admin.organization.projects.users import (
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )
    from openai_oxide.resources.admin.organization.projects.users.roles import AsyncRoles, Roles
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPaginator,
        SyncConversationCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncUsers", "Users"]

_CREATE = Operation(
    "admin.organization.projects.users.create",
    "POST",
    "/organization/projects/{project_id}/users",
    returns="openai_oxide.models.admin:ProjectUser",
    body="json",
    fields=("user_id", "email", "role"),
    required=("role",),
    admin=True,
    params="openai_oxide.params.admin:ProjectUserCreateArguments",
)
_DELETE = Operation(
    "admin.organization.projects.users.delete",
    "DELETE",
    "/organization/projects/{project_id}/users/{user_id}",
    returns="openai_oxide.models.admin:ProjectUserDeleteResponse",
    admin=True,
)
_LIST = Operation(
    "admin.organization.projects.users.list",
    "GET",
    "/organization/projects/{project_id}/users",
    page="ConversationCursorPage",
    returns="openai_oxide.models.admin:ProjectUser",
    query={"limit": "limit", "after": "after"},
    admin=True,
    params="openai_oxide.params.admin:ProjectUserListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.projects.users.retrieve",
    "GET",
    "/organization/projects/{project_id}/users/{user_id}",
    returns="openai_oxide.models.admin:ProjectUser",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.projects.users.update",
    "POST",
    "/organization/projects/{project_id}/users/{user_id}",
    returns="openai_oxide.models.admin:ProjectUser",
    body="json",
    fields=("role",),
    admin=True,
    params="openai_oxide.params.admin:ProjectUserUpdateArguments",
)


class Users(Resource):
    """``client.admin.organization.projects.users``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: UsersWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.users:UsersWithRawResponse"
    )
    with_streaming_response: UsersWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.users:UsersWithStreamingResponse"
    )
    roles: Roles = resource("openai_oxide.resources.admin.organization.projects.users.roles:Roles")

    @operation(_CREATE)
    def create(self, project_id: str, **params: Unpack[ProjectUserCreateArguments]) -> ProjectUser:
        """Add a member of the organization to a project.

        Source: ``POST /organization/projects/{project_id}/users``
        """
        return self._client.execute(_CREATE, params, project_id)

    @operation(_DELETE)
    def delete(
        self, user_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectUserDeleteResponse:
        """Take a member out of a project.

        Source: ``DELETE /organization/projects/{project_id}/users/{user_id}``
        """
        return self._client.execute(_DELETE, params, project_id, user_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[ProjectUserListArguments]
    ) -> SyncConversationCursorPage[ProjectUser]:
        """List the members of a project.

        Source: ``GET /organization/projects/{project_id}/users``
        """
        return self._client.paginate(_LIST, params, project_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, user_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectUser:
        """Fetch one member of a project.

        Source: ``GET /organization/projects/{project_id}/users/{user_id}``
        """
        return self._client.execute(_RETRIEVE, params, project_id, user_id)

    @operation(_UPDATE)
    def update(
        self, user_id: str, *, project_id: str, **params: Unpack[ProjectUserUpdateArguments]
    ) -> ProjectUser:
        """Change a project member's role.

        Source: ``POST /organization/projects/{project_id}/users/{user_id}``
        """
        return self._client.execute(_UPDATE, params, project_id, user_id)


class AsyncUsers(AsyncResource):
    """``client.admin.organization.projects.users``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncUsersWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.users:AsyncUsersWithRawResponse"
    )
    with_streaming_response: AsyncUsersWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.users:AsyncUsersWithStreamingResponse"
    )
    roles: AsyncRoles = resource(
        "openai_oxide.resources.admin.organization.projects.users.roles:AsyncRoles"
    )

    @operation(_CREATE)
    async def create(
        self, project_id: str, **params: Unpack[ProjectUserCreateArguments]
    ) -> ProjectUser:
        """Add a member of the organization to a project.

        Source: ``POST /organization/projects/{project_id}/users``
        """
        return await self._client.execute(_CREATE, params, project_id)

    @operation(_DELETE)
    async def delete(
        self, user_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectUserDeleteResponse:
        """Take a member out of a project.

        Source: ``DELETE /organization/projects/{project_id}/users/{user_id}``
        """
        return await self._client.execute(_DELETE, params, project_id, user_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[ProjectUserListArguments]
    ) -> AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]]:
        """List the members of a project.

        Source: ``GET /organization/projects/{project_id}/users``
        """
        return self._client.paginate(_LIST, params, project_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, user_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectUser:
        """Fetch one member of a project.

        Source: ``GET /organization/projects/{project_id}/users/{user_id}``
        """
        return await self._client.execute(_RETRIEVE, params, project_id, user_id)

    @operation(_UPDATE)
    async def update(
        self, user_id: str, *, project_id: str, **params: Unpack[ProjectUserUpdateArguments]
    ) -> ProjectUser:
        """Change a project member's role.

        Source: ``POST /organization/projects/{project_id}/users/{user_id}``
        """
        return await self._client.execute(_UPDATE, params, project_id, user_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
