# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.users``"""

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

    from openai_oxide.models.admin import OrganizationUser, UserDeleteResponse
    from openai_oxide.params.admin import UserListArguments, UserUpdateArguments
    from openai_oxide.raw.admin.organization.users import (
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )
    from openai_oxide.resources.admin.organization.users.roles import AsyncRoles, Roles
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPaginator,
        SyncConversationCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncUsers", "Users"]

_DELETE = Operation(
    "admin.organization.users.delete",
    "DELETE",
    "/organization/users/{user_id}",
    returns="openai_oxide.models.admin:UserDeleteResponse",
    admin=True,
)
_LIST = Operation(
    "admin.organization.users.list",
    "GET",
    "/organization/users",
    page="ConversationCursorPage",
    returns="openai_oxide.models.admin:OrganizationUser",
    query={"limit": "limit", "after": "after", "emails": "emails[]"},
    admin=True,
    params="openai_oxide.params.admin:UserListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.users.retrieve",
    "GET",
    "/organization/users/{user_id}",
    returns="openai_oxide.models.admin:OrganizationUser",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.users.update",
    "POST",
    "/organization/users/{user_id}",
    returns="openai_oxide.models.admin:OrganizationUser",
    body="json",
    fields=("role", "role_id", "technical_level", "developer_persona"),
    admin=True,
    params="openai_oxide.params.admin:UserUpdateArguments",
)


class Users(Resource):
    """``client.admin.organization.users``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: UsersWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.users:UsersWithRawResponse"
    )
    with_streaming_response: UsersWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.users:UsersWithStreamingResponse"
    )
    roles: Roles = resource("openai_oxide.resources.admin.organization.users.roles:Roles")

    @operation(_DELETE)
    def delete(self, user_id: str, **params: Unpack[RequestOptions]) -> UserDeleteResponse:
        """Take a user out of the organization.

        Source: ``DELETE /organization/users/{user_id}``
        """
        return self._client.execute(_DELETE, params, user_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[UserListArguments]
    ) -> SyncConversationCursorPage[OrganizationUser]:
        """List the users of the organization.

        Source: ``GET /organization/users``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, user_id: str, **params: Unpack[RequestOptions]) -> OrganizationUser:
        """Fetch one user of the organization.

        Source: ``GET /organization/users/{user_id}``
        """
        return self._client.execute(_RETRIEVE, params, user_id)

    @operation(_UPDATE)
    def update(self, user_id: str, **params: Unpack[UserUpdateArguments]) -> OrganizationUser:
        """Change what a user may do in the organization, or the user's profile.

        Source: ``POST /organization/users/{user_id}``
        """
        return self._client.execute(_UPDATE, params, user_id)


class AsyncUsers(AsyncResource):
    """``client.admin.organization.users``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncUsersWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.users:AsyncUsersWithRawResponse"
    )
    with_streaming_response: AsyncUsersWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.users:AsyncUsersWithStreamingResponse"
    )
    roles: AsyncRoles = resource("openai_oxide.resources.admin.organization.users.roles:AsyncRoles")

    @operation(_DELETE)
    async def delete(self, user_id: str, **params: Unpack[RequestOptions]) -> UserDeleteResponse:
        """Take a user out of the organization.

        Source: ``DELETE /organization/users/{user_id}``
        """
        return await self._client.execute(_DELETE, params, user_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[UserListArguments]
    ) -> AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]]:
        """List the users of the organization.

        Source: ``GET /organization/users``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, user_id: str, **params: Unpack[RequestOptions]) -> OrganizationUser:
        """Fetch one user of the organization.

        Source: ``GET /organization/users/{user_id}``
        """
        return await self._client.execute(_RETRIEVE, params, user_id)

    @operation(_UPDATE)
    async def update(self, user_id: str, **params: Unpack[UserUpdateArguments]) -> OrganizationUser:
        """Change what a user may do in the organization, or the user's profile.

        Source: ``POST /organization/users/{user_id}``
        """
        return await self._client.execute(_UPDATE, params, user_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
