# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning.checkpoints.permissions`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.fine_tuning.checkpoints.permissions import AsyncPermissions, Permissions
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class PermissionsWithRawResponse(Resource):
    """``client.fine_tuning.checkpoints.permissions.with_raw_response``"""

    create = raw_method(Permissions.create)
    delete = raw_method(Permissions.delete)
    list = raw_method(Permissions.list)
    retrieve = raw_method(Permissions.retrieve)


class PermissionsWithStreamingResponse(Resource):
    """``client.fine_tuning.checkpoints.permissions.with_streaming_response``"""

    create = streaming_method(Permissions.create)
    delete = streaming_method(Permissions.delete)
    list = streaming_method(Permissions.list)
    retrieve = streaming_method(Permissions.retrieve)


class AsyncPermissionsWithRawResponse(AsyncResource):
    """``client.fine_tuning.checkpoints.permissions.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncPermissions.create)
    delete = async_raw_method(AsyncPermissions.delete)
    list = async_raw_method(AsyncPermissions.list)
    retrieve = async_raw_method(AsyncPermissions.retrieve)


class AsyncPermissionsWithStreamingResponse(AsyncResource):
    """``client.fine_tuning.checkpoints.permissions.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncPermissions.create)
    delete = async_streaming_method(AsyncPermissions.delete)
    list = async_streaming_method(AsyncPermissions.list)
    retrieve = async_streaming_method(AsyncPermissions.retrieve)
