# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.admin_api_keys`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.admin_api_keys import AdminAPIKeys, AsyncAdminAPIKeys
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class AdminAPIKeysWithRawResponse(Resource):
    """``client.admin.organization.admin_api_keys.with_raw_response``"""

    create = raw_method(AdminAPIKeys.create)
    delete = raw_method(AdminAPIKeys.delete)
    list = raw_method(AdminAPIKeys.list)
    retrieve = raw_method(AdminAPIKeys.retrieve)


class AdminAPIKeysWithStreamingResponse(Resource):
    """``client.admin.organization.admin_api_keys.with_streaming_response``"""

    create = streaming_method(AdminAPIKeys.create)
    delete = streaming_method(AdminAPIKeys.delete)
    list = streaming_method(AdminAPIKeys.list)
    retrieve = streaming_method(AdminAPIKeys.retrieve)


class AsyncAdminAPIKeysWithRawResponse(AsyncResource):
    """``client.admin.organization.admin_api_keys.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncAdminAPIKeys.create)
    delete = async_raw_method(AsyncAdminAPIKeys.delete)
    list = async_raw_method(AsyncAdminAPIKeys.list)
    retrieve = async_raw_method(AsyncAdminAPIKeys.retrieve)


class AsyncAdminAPIKeysWithStreamingResponse(AsyncResource):
    """``client.admin.organization.admin_api_keys.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncAdminAPIKeys.create)
    delete = async_streaming_method(AsyncAdminAPIKeys.delete)
    list = async_streaming_method(AsyncAdminAPIKeys.list)
    retrieve = async_streaming_method(AsyncAdminAPIKeys.retrieve)
