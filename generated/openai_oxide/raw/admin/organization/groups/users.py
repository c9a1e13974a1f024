# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.groups.users`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.groups.users import AsyncUsers, Users
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class UsersWithRawResponse(Resource):
    """``client.admin.organization.groups.users.with_raw_response``"""

    create = raw_method(Users.create)
    delete = raw_method(Users.delete)
    list = raw_method(Users.list)
    retrieve = raw_method(Users.retrieve)


class UsersWithStreamingResponse(Resource):
    """``client.admin.organization.groups.users.with_streaming_response``"""

    create = streaming_method(Users.create)
    delete = streaming_method(Users.delete)
    list = streaming_method(Users.list)
    retrieve = streaming_method(Users.retrieve)


class AsyncUsersWithRawResponse(AsyncResource):
    """``client.admin.organization.groups.users.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncUsers.create)
    delete = async_raw_method(AsyncUsers.delete)
    list = async_raw_method(AsyncUsers.list)
    retrieve = async_raw_method(AsyncUsers.retrieve)


class AsyncUsersWithStreamingResponse(AsyncResource):
    """``client.admin.organization.groups.users.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncUsers.create)
    delete = async_streaming_method(AsyncUsers.delete)
    list = async_streaming_method(AsyncUsers.list)
    retrieve = async_streaming_method(AsyncUsers.retrieve)
