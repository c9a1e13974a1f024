# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.groups.users``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import (
        GroupUserDeletedResource,
        OrganizationGroupUser,
        UserCreateResponse,
        UserRetrieveResponse,
    )
    from openai_oxide.params.admin import GroupUserListArguments, UserCreateArguments
    from openai_oxide.raw.admin.organization.groups.users import (
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncNextCursorPage,
        AsyncPaginator,
        SyncNextCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncUsers", "Users"]

_CREATE = Operation(
    "admin.organization.groups.users.create",
    "POST",
    "/organization/groups/{group_id}/users",
    returns="openai_oxide.models.admin:UserCreateResponse",
    body="json",
    fields=("user_id",),
    required=("user_id",),
    admin=True,
    params="openai_oxide.params.admin:UserCreateArguments",
)
_DELETE = Operation(
    "admin.organization.groups.users.delete",
    "DELETE",
    "/organization/groups/{group_id}/users/{user_id}",
    returns="openai_oxide.models.admin:GroupUserDeletedResource",
    admin=True,
)
_LIST = Operation(
    "admin.organization.groups.users.list",
    "GET",
    "/organization/groups/{group_id}/users",
    page="NextCursorPage",
    returns="openai_oxide.models.admin:OrganizationGroupUser",
    query={"limit": "limit", "after": "after", "order": "order"},
    admin=True,
    params="openai_oxide.params.admin:GroupUserListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.groups.users.retrieve",
    "GET",
    "/organization/groups/{group_id}/users/{user_id}",
    returns="openai_oxide.models.admin:UserRetrieveResponse",
    admin=True,
)


class Users(Resource):
    """``client.admin.organization.groups.users``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: UsersWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.groups.users:UsersWithRawResponse"
    )
    with_streaming_response: UsersWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.groups.users:UsersWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, group_id: str, **params: Unpack[UserCreateArguments]) -> UserCreateResponse:
        """Make a user a member of a group.

        Source: ``POST /organization/groups/{group_id}/users``
        """
        return self._client.execute(_CREATE, params, group_id)

    @operation(_DELETE)
    def delete(
        self, user_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> GroupUserDeletedResource:
        """Take a user out of a group.

        Source: ``DELETE /organization/groups/{group_id}/users/{user_id}``
        """
        return self._client.execute(_DELETE, params, group_id, user_id)

    @operation(_LIST)
    def list(
        self, group_id: str, **params: Unpack[GroupUserListArguments]
    ) -> SyncNextCursorPage[OrganizationGroupUser]:
        """List the members of a group.

        Source: ``GET /organization/groups/{group_id}/users``
        """
        return self._client.paginate(_LIST, params, group_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, user_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> UserRetrieveResponse:
        """Fetch one member of a group.

        Source: ``GET /organization/groups/{group_id}/users/{user_id}``
        """
        return self._client.execute(_RETRIEVE, params, group_id, user_id)


class AsyncUsers(AsyncResource):
    """``client.admin.organization.groups.users``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncUsersWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.groups.users:AsyncUsersWithRawResponse"
    )
    with_streaming_response: AsyncUsersWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.groups.users:AsyncUsersWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, group_id: str, **params: Unpack[UserCreateArguments]
    ) -> UserCreateResponse:
        """Make a user a member of a group.

        Source: ``POST /organization/groups/{group_id}/users``
        """
        return await self._client.execute(_CREATE, params, group_id)

    @operation(_DELETE)
    async def delete(
        self, user_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> GroupUserDeletedResource:
        """Take a user out of a group.

        Source: ``DELETE /organization/groups/{group_id}/users/{user_id}``
        """
        return await self._client.execute(_DELETE, params, group_id, user_id)

    @operation(_LIST)
    def list(
        self, group_id: str, **params: Unpack[GroupUserListArguments]
    ) -> AsyncPaginator[OrganizationGroupUser, AsyncNextCursorPage[OrganizationGroupUser]]:
        """List the members of a group.

        Source: ``GET /organization/groups/{group_id}/users``
        """
        return self._client.paginate(_LIST, params, group_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, user_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> UserRetrieveResponse:
        """Fetch one member of a group.

        Source: ``GET /organization/groups/{group_id}/users/{user_id}``
        """
        return await self._client.execute(_RETRIEVE, params, group_id, user_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
