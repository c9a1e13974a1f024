# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.hosted_tool_permissions`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.projects.hosted_tool_permissions import (
    AsyncHostedToolPermissions,
    HostedToolPermissions,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class HostedToolPermissionsWithRawResponse(Resource):
    """``client.admin.organization.projects.hosted_tool_permissions.with_raw_response``"""

    retrieve = raw_method(HostedToolPermissions.retrieve)
    update = raw_method(HostedToolPermissions.update)


class HostedToolPermissionsWithStreamingResponse(Resource):
    """``client.admin.organization.projects.hosted_tool_permissions.with_streaming_response``"""

    retrieve = streaming_method(HostedToolPermissions.retrieve)
    update = streaming_method(HostedToolPermissions.update)


class AsyncHostedToolPermissionsWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.hosted_tool_permissions.with_raw_response``, for asyncio"""

    retrieve = async_raw_method(AsyncHostedToolPermissions.retrieve)
    update = async_raw_method(AsyncHostedToolPermissions.update)


class AsyncHostedToolPermissionsWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.hosted_tool_permissions.with_streaming_response``, for asyncio"""

    retrieve = async_streaming_method(AsyncHostedToolPermissions.retrieve)
    update = async_streaming_method(AsyncHostedToolPermissions.update)
