# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.groups`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.admin.organization.groups import AsyncGroups, Groups
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    resource,
    streaming_method,
)

if TYPE_CHECKING:
    from openai_oxide.raw.admin.organization.groups.roles import (
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.groups.users import (
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )


class GroupsWithRawResponse(Resource):
    """``client.admin.organization.groups.with_raw_response``"""

    roles: RolesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.groups.roles:RolesWithRawResponse"
    )
    users: UsersWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.groups.users:UsersWithRawResponse"
    )
    create = raw_method(Groups.create)
    delete = raw_method(Groups.delete)
    list = raw_method(Groups.list)
    retrieve = raw_method(Groups.retrieve)
    update = raw_method(Groups.update)


class GroupsWithStreamingResponse(Resource):
    """``client.admin.organization.groups.with_streaming_response``"""

    roles: RolesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.groups.roles:RolesWithStreamingResponse"
    )
    users: UsersWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.groups.users:UsersWithStreamingResponse"
    )
    create = streaming_method(Groups.create)
    delete = streaming_method(Groups.delete)
    list = streaming_method(Groups.list)
    retrieve = streaming_method(Groups.retrieve)
    update = streaming_method(Groups.update)


class AsyncGroupsWithRawResponse(AsyncResource):
    """``client.admin.organization.groups.with_raw_response``, for asyncio"""

    roles: AsyncRolesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.groups.roles:AsyncRolesWithRawResponse"
    )
    users: AsyncUsersWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.groups.users:AsyncUsersWithRawResponse"
    )
    create = async_raw_method(AsyncGroups.create)
    delete = async_raw_method(AsyncGroups.delete)
    list = async_raw_method(AsyncGroups.list)
    retrieve = async_raw_method(AsyncGroups.retrieve)
    update = async_raw_method(AsyncGroups.update)


class AsyncGroupsWithStreamingResponse(AsyncResource):
    """``client.admin.organization.groups.with_streaming_response``, for asyncio"""

    roles: AsyncRolesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.groups.roles:AsyncRolesWithStreamingResponse"
    )
    users: AsyncUsersWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.groups.users:AsyncUsersWithStreamingResponse"
    )
    create = async_streaming_method(AsyncGroups.create)
    delete = async_streaming_method(AsyncGroups.delete)
    list = async_streaming_method(AsyncGroups.list)
    retrieve = async_streaming_method(AsyncGroups.retrieve)
    update = async_streaming_method(AsyncGroups.update)
