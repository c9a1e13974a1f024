# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.users`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.admin.organization.users import AsyncUsers, Users
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
    from openai_oxide.raw.admin.organization.users.roles import (
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )


class UsersWithRawResponse(Resource):
    """``client.admin.organization.users.with_raw_response``"""

    roles: RolesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.users.roles:RolesWithRawResponse"
    )
    delete = raw_method(Users.delete)
    list = raw_method(Users.list)
    retrieve = raw_method(Users.retrieve)
    update = raw_method(Users.update)


class UsersWithStreamingResponse(Resource):
    """``client.admin.organization.users.with_streaming_response``"""

    roles: RolesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.users.roles:RolesWithStreamingResponse"
    )
    delete = streaming_method(Users.delete)
    list = streaming_method(Users.list)
    retrieve = streaming_method(Users.retrieve)
    update = streaming_method(Users.update)


class AsyncUsersWithRawResponse(AsyncResource):
    """``client.admin.organization.users.with_raw_response``, for asyncio"""

    roles: AsyncRolesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.users.roles:AsyncRolesWithRawResponse"
    )
    delete = async_raw_method(AsyncUsers.delete)
    list = async_raw_method(AsyncUsers.list)
    retrieve = async_raw_method(AsyncUsers.retrieve)
    update = async_raw_method(AsyncUsers.update)


class AsyncUsersWithStreamingResponse(AsyncResource):
    """``client.admin.organization.users.with_streaming_response``, for asyncio"""

    roles: AsyncRolesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.users.roles:AsyncRolesWithStreamingResponse"
    )
    delete = async_streaming_method(AsyncUsers.delete)
    list = async_streaming_method(AsyncUsers.list)
    retrieve = async_streaming_method(AsyncUsers.retrieve)
    update = async_streaming_method(AsyncUsers.update)
