# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.api_keys`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.projects.api_keys import ApiKeys, AsyncApiKeys
from openai_oxide_runtime import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ApiKeysWithRawResponse(Resource):
    """``client.admin.organization.projects.api_keys.with_raw_response``"""

    delete = raw_method(ApiKeys.delete)
    list = raw_method(ApiKeys.list)
    retrieve = raw_method(ApiKeys.retrieve)
    update = raw_method(ApiKeys.update)


class ApiKeysWithStreamingResponse(Resource):
    """``client.admin.organization.projects.api_keys.with_streaming_response``"""

    delete = streaming_method(ApiKeys.delete)
    list = streaming_method(ApiKeys.list)
    retrieve = streaming_method(ApiKeys.retrieve)
    update = streaming_method(ApiKeys.update)


class AsyncApiKeysWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.api_keys.with_raw_response``, for asyncio"""

    delete = async_raw_method(AsyncApiKeys.delete)
    list = async_raw_method(AsyncApiKeys.list)
    retrieve = async_raw_method(AsyncApiKeys.retrieve)
    update = async_raw_method(AsyncApiKeys.update)


class AsyncApiKeysWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.api_keys.with_streaming_response``, for asyncio"""

    delete = async_streaming_method(AsyncApiKeys.delete)
    list = async_streaming_method(AsyncApiKeys.list)
    retrieve = async_streaming_method(AsyncApiKeys.retrieve)
    update = async_streaming_method(AsyncApiKeys.update)
