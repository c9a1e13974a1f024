# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.model_permissions`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.projects.model_permissions import (
    AsyncModelPermissions,
    ModelPermissions,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ModelPermissionsWithRawResponse(Resource):
    """``client.admin.organization.projects.model_permissions.with_raw_response``"""

    delete = raw_method(ModelPermissions.delete)
    retrieve = raw_method(ModelPermissions.retrieve)
    update = raw_method(ModelPermissions.update)


class ModelPermissionsWithStreamingResponse(Resource):
    """``client.admin.organization.projects.model_permissions.with_streaming_response``"""

    delete = streaming_method(ModelPermissions.delete)
    retrieve = streaming_method(ModelPermissions.retrieve)
    update = streaming_method(ModelPermissions.update)


class AsyncModelPermissionsWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.model_permissions.with_raw_response``, for asyncio"""

    delete = async_raw_method(AsyncModelPermissions.delete)
    retrieve = async_raw_method(AsyncModelPermissions.retrieve)
    update = async_raw_method(AsyncModelPermissions.update)


class AsyncModelPermissionsWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.model_permissions.with_streaming_response``, for asyncio"""

    delete = async_streaming_method(AsyncModelPermissions.delete)
    retrieve = async_streaming_method(AsyncModelPermissions.retrieve)
    update = async_streaming_method(AsyncModelPermissions.update)
