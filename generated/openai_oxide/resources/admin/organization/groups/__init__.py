# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.groups``"""

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

    from openai_oxide.models.admin import GroupDeletedResource, GroupResponse, GroupUpdateResponse
    from openai_oxide.params.admin import (
        GroupCreateArguments,
        GroupListArguments,
        GroupUpdateArguments,
    )
    from openai_oxide.raw.admin.organization.groups import (
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
        GroupsWithRawResponse,
        GroupsWithStreamingResponse,
    )
    from openai_oxide.resources.admin.organization.groups.roles import AsyncRoles, Roles
    from openai_oxide.resources.admin.organization.groups.users import AsyncUsers, Users
    from openai_oxide_runtime.calls.pagination import (
        AsyncNextCursorPage,
        AsyncPaginator,
        SyncNextCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncGroups", "Groups"]

_CREATE = Operation(
    "admin.organization.groups.create",
    "POST",
    "/organization/groups",
    returns="openai_oxide.models.admin:GroupResponse",
    body="json",
    fields=("name",),
    required=("name",),
    admin=True,
    params="openai_oxide.params.admin:GroupCreateArguments",
)
_DELETE = Operation(
    "admin.organization.groups.delete",
    "DELETE",
    "/organization/groups/{group_id}",
    returns="openai_oxide.models.admin:GroupDeletedResource",
    admin=True,
)
_LIST = Operation(
    "admin.organization.groups.list",
    "GET",
    "/organization/groups",
    page="NextCursorPage",
    returns="openai_oxide.models.admin:GroupResponse",
    query={"limit": "limit", "after": "after", "order": "order"},
    admin=True,
    params="openai_oxide.params.admin:GroupListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.groups.retrieve",
    "GET",
    "/organization/groups/{group_id}",
    returns="openai_oxide.models.admin:GroupResponse",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.groups.update",
    "POST",
    "/organization/groups/{group_id}",
    returns="openai_oxide.models.admin:GroupUpdateResponse",
    body="json",
    fields=("name",),
    required=("name",),
    admin=True,
    params="openai_oxide.params.admin:GroupUpdateArguments",
)


class Groups(Resource):
    """``client.admin.organization.groups``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: GroupsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.groups:GroupsWithRawResponse"
    )
    with_streaming_response: GroupsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.groups:GroupsWithStreamingResponse"
    )
    roles: Roles = resource("openai_oxide.resources.admin.organization.groups.roles:Roles")
    users: Users = resource("openai_oxide.resources.admin.organization.groups.users:Users")

    @operation(_CREATE)
    def create(self, **params: Unpack[GroupCreateArguments]) -> GroupResponse:
        """Create a group of users.

        Source: ``POST /organization/groups``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, group_id: str, **params: Unpack[RequestOptions]) -> GroupDeletedResource:
        """Delete a group; its members stay in the organization.

        Source: ``DELETE /organization/groups/{group_id}``
        """
        return self._client.execute(_DELETE, params, group_id)

    @operation(_LIST)
    def list(self, **params: Unpack[GroupListArguments]) -> SyncNextCursorPage[GroupResponse]:
        """List the groups of the organization.

        Source: ``GET /organization/groups``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, group_id: str, **params: Unpack[RequestOptions]) -> GroupResponse:
        """Fetch one group.

        Source: ``GET /organization/groups/{group_id}``
        """
        return self._client.execute(_RETRIEVE, params, group_id)

    @operation(_UPDATE)
    def update(self, group_id: str, **params: Unpack[GroupUpdateArguments]) -> GroupUpdateResponse:
        """Rename a group.

        Source: ``POST /organization/groups/{group_id}``
        """
        return self._client.execute(_UPDATE, params, group_id)


class AsyncGroups(AsyncResource):
    """``client.admin.organization.groups``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncGroupsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.groups:AsyncGroupsWithRawResponse"
    )
    with_streaming_response: AsyncGroupsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.groups:AsyncGroupsWithStreamingResponse"
    )
    roles: AsyncRoles = resource(
        "openai_oxide.resources.admin.organization.groups.roles:AsyncRoles"
    )
    users: AsyncUsers = resource(
        "openai_oxide.resources.admin.organization.groups.users:AsyncUsers"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[GroupCreateArguments]) -> GroupResponse:
        """Create a group of users.

        Source: ``POST /organization/groups``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(self, group_id: str, **params: Unpack[RequestOptions]) -> GroupDeletedResource:
        """Delete a group; its members stay in the organization.

        Source: ``DELETE /organization/groups/{group_id}``
        """
        return await self._client.execute(_DELETE, params, group_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[GroupListArguments]
    ) -> AsyncPaginator[GroupResponse, AsyncNextCursorPage[GroupResponse]]:
        """List the groups of the organization.

        Source: ``GET /organization/groups``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, group_id: str, **params: Unpack[RequestOptions]) -> GroupResponse:
        """Fetch one group.

        Source: ``GET /organization/groups/{group_id}``
        """
        return await self._client.execute(_RETRIEVE, params, group_id)

    @operation(_UPDATE)
    async def update(
        self, group_id: str, **params: Unpack[GroupUpdateArguments]
    ) -> GroupUpdateResponse:
        """Rename a group.

        Source: ``POST /organization/groups/{group_id}``
        """
        return await self._client.execute(_UPDATE, params, group_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
