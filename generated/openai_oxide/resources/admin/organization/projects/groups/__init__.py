# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.groups``"""

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

    from openai_oxide.models.admin import ProjectGroup, ProjectGroupDeletedResource
    from openai_oxide.params.admin import (
        ProjectGroupCreateArguments,
        ProjectGroupListArguments,
        ProjectGroupRetrieveArguments,
    )
    from openai_oxide.raw.admin.organization.projects.groups import (
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
        GroupsWithRawResponse,
        GroupsWithStreamingResponse,
    )
    from openai_oxide.resources.admin.organization.projects.groups.roles import AsyncRoles, Roles
    from openai_oxide_runtime.calls.pagination import (
        AsyncNextCursorPage,
        AsyncPaginator,
        SyncNextCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncGroups", "Groups"]

_CREATE = Operation(
    "admin.organization.projects.groups.create",
    "POST",
    "/organization/projects/{project_id}/groups",
    returns="openai_oxide.models.admin:ProjectGroup",
    body="json",
    fields=("group_id", "role"),
    required=("group_id", "role"),
    admin=True,
    params="openai_oxide.params.admin:ProjectGroupCreateArguments",
)
_DELETE = Operation(
    "admin.organization.projects.groups.delete",
    "DELETE",
    "/organization/projects/{project_id}/groups/{group_id}",
    returns="openai_oxide.models.admin:ProjectGroupDeletedResource",
    admin=True,
)
_LIST = Operation(
    "admin.organization.projects.groups.list",
    "GET",
    "/organization/projects/{project_id}/groups",
    page="NextCursorPage",
    returns="openai_oxide.models.admin:ProjectGroup",
    query={"limit": "limit", "after": "after", "order": "order"},
    admin=True,
    params="openai_oxide.params.admin:ProjectGroupListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.projects.groups.retrieve",
    "GET",
    "/organization/projects/{project_id}/groups/{group_id}",
    returns="openai_oxide.models.admin:ProjectGroup",
    query={"group_type": "group_type"},
    admin=True,
    params="openai_oxide.params.admin:ProjectGroupRetrieveArguments",
)


class Groups(Resource):
    """``client.admin.organization.projects.groups``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: GroupsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.groups:GroupsWithRawResponse"
    )
    with_streaming_response: GroupsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.groups:GroupsWithStreamingResponse"
    )
    roles: Roles = resource("openai_oxide.resources.admin.organization.projects.groups.roles:Roles")

    @operation(_CREATE)
    def create(
        self, project_id: str, **params: Unpack[ProjectGroupCreateArguments]
    ) -> ProjectGroup:
        """Admit a group to a project.

        Source: ``POST /organization/projects/{project_id}/groups``
        """
        return self._client.execute(_CREATE, params, project_id)

    @operation(_DELETE)
    def delete(
        self, group_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectGroupDeletedResource:
        """Shut a group out of a project.

        Source: ``DELETE /organization/projects/{project_id}/groups/{group_id}``
        """
        return self._client.execute(_DELETE, params, project_id, group_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[ProjectGroupListArguments]
    ) -> SyncNextCursorPage[ProjectGroup]:
        """List the groups that may work in a project.

        Source: ``GET /organization/projects/{project_id}/groups``
        """
        return self._client.paginate(_LIST, params, project_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, group_id: str, *, project_id: str, **params: Unpack[ProjectGroupRetrieveArguments]
    ) -> ProjectGroup:
        """Fetch one group admitted to a project.

        Source: ``GET /organization/projects/{project_id}/groups/{group_id}``
        """
        return self._client.execute(_RETRIEVE, params, project_id, group_id)


class AsyncGroups(AsyncResource):
    """``client.admin.organization.projects.groups``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncGroupsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.groups:AsyncGroupsWithRawResponse"
    )
    with_streaming_response: AsyncGroupsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.groups:AsyncGroupsWithStreamingResponse"
    )
    roles: AsyncRoles = resource(
        "openai_oxide.resources.admin.organization.projects.groups.roles:AsyncRoles"
    )

    @operation(_CREATE)
    async def create(
        self, project_id: str, **params: Unpack[ProjectGroupCreateArguments]
    ) -> ProjectGroup:
        """Admit a group to a project.

        Source: ``POST /organization/projects/{project_id}/groups``
        """
        return await self._client.execute(_CREATE, params, project_id)

    @operation(_DELETE)
    async def delete(
        self, group_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectGroupDeletedResource:
        """Shut a group out of a project.

        Source: ``DELETE /organization/projects/{project_id}/groups/{group_id}``
        """
        return await self._client.execute(_DELETE, params, project_id, group_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[ProjectGroupListArguments]
    ) -> AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]]:
        """List the groups that may work in a project.

        Source: ``GET /organization/projects/{project_id}/groups``
        """
        return self._client.paginate(_LIST, params, project_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, group_id: str, *, project_id: str, **params: Unpack[ProjectGroupRetrieveArguments]
    ) -> ProjectGroup:
        """Fetch one group admitted to a project.

        Source: ``GET /organization/projects/{project_id}/groups/{group_id}``
        """
        return await self._client.execute(_RETRIEVE, params, project_id, group_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
