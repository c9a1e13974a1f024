# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.groups`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.admin.organization.projects.groups import AsyncGroups, Groups
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
    from openai_oxide.raw.admin.organization.projects.groups.roles import (
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )


class GroupsWithRawResponse(Resource):
    """``client.admin.organization.projects.groups.with_raw_response``"""

    roles: RolesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.groups.roles:RolesWithRawResponse"
    )
    create = raw_method(Groups.create)
    delete = raw_method(Groups.delete)
    list = raw_method(Groups.list)
    retrieve = raw_method(Groups.retrieve)


class GroupsWithStreamingResponse(Resource):
    """``client.admin.organization.projects.groups.with_streaming_response``"""

    roles: RolesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.groups.roles:RolesWithStreamingResponse"
    )
    create = streaming_method(Groups.create)
    delete = streaming_method(Groups.delete)
    list = streaming_method(Groups.list)
    retrieve = streaming_method(Groups.retrieve)


class AsyncGroupsWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.groups.with_raw_response``, for asyncio"""

    roles: AsyncRolesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.groups.roles:AsyncRolesWithRawResponse"
    )
    create = async_raw_method(AsyncGroups.create)
    delete = async_raw_method(AsyncGroups.delete)
    list = async_raw_method(AsyncGroups.list)
    retrieve = async_raw_method(AsyncGroups.retrieve)


class AsyncGroupsWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.groups.with_streaming_response``, for asyncio"""

    roles: AsyncRolesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.groups.roles:AsyncRolesWithStreamingResponse"
    )
    create = async_streaming_method(AsyncGroups.create)
    delete = async_streaming_method(AsyncGroups.delete)
    list = async_streaming_method(AsyncGroups.list)
    retrieve = async_streaming_method(AsyncGroups.retrieve)
