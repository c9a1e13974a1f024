# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.groups.roles`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.projects.groups.roles import AsyncRoles, Roles
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class RolesWithRawResponse(Resource):
    """``client.admin.organization.projects.groups.roles.with_raw_response``"""

    create = raw_method(Roles.create)
    delete = raw_method(Roles.delete)
    list = raw_method(Roles.list)
    retrieve = raw_method(Roles.retrieve)


class RolesWithStreamingResponse(Resource):
    """``client.admin.organization.projects.groups.roles.with_streaming_response``"""

    create = streaming_method(Roles.create)
    delete = streaming_method(Roles.delete)
    list = streaming_method(Roles.list)
    retrieve = streaming_method(Roles.retrieve)


class AsyncRolesWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.groups.roles.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncRoles.create)
    delete = async_raw_method(AsyncRoles.delete)
    list = async_raw_method(AsyncRoles.list)
    retrieve = async_raw_method(AsyncRoles.retrieve)


class AsyncRolesWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.groups.roles.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncRoles.create)
    delete = async_streaming_method(AsyncRoles.delete)
    list = async_streaming_method(AsyncRoles.list)
    retrieve = async_streaming_method(AsyncRoles.retrieve)
