# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.admin_api_keys`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.admin_api_keys import AdminApiKeys, AsyncAdminApiKeys
from openai_oxide_runtime import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class AdminApiKeysWithRawResponse(Resource):
    """``client.admin.organization.admin_api_keys.with_raw_response``"""

    create = raw_method(AdminApiKeys.create)
    delete = raw_method(AdminApiKeys.delete)
    list = raw_method(AdminApiKeys.list)
    retrieve = raw_method(AdminApiKeys.retrieve)


class AdminApiKeysWithStreamingResponse(Resource):
    """``client.admin.organization.admin_api_keys.with_streaming_response``"""

    create = streaming_method(AdminApiKeys.create)
    delete = streaming_method(AdminApiKeys.delete)
    list = streaming_method(AdminApiKeys.list)
    retrieve = streaming_method(AdminApiKeys.retrieve)


class AsyncAdminApiKeysWithRawResponse(AsyncResource):
    """``client.admin.organization.admin_api_keys.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncAdminApiKeys.create)
    delete = async_raw_method(AsyncAdminApiKeys.delete)
    list = async_raw_method(AsyncAdminApiKeys.list)
    retrieve = async_raw_method(AsyncAdminApiKeys.retrieve)


class AsyncAdminApiKeysWithStreamingResponse(AsyncResource):
    """``client.admin.organization.admin_api_keys.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncAdminApiKeys.create)
    delete = async_streaming_method(AsyncAdminApiKeys.delete)
    list = async_streaming_method(AsyncAdminApiKeys.list)
    retrieve = async_streaming_method(AsyncAdminApiKeys.retrieve)
