# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.api_keys`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.projects.api_keys import APIKeys, AsyncAPIKeys
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class APIKeysWithRawResponse(Resource):
    """``client.admin.organization.projects.api_keys.with_raw_response``"""

    delete = raw_method(APIKeys.delete)
    list = raw_method(APIKeys.list)
    retrieve = raw_method(APIKeys.retrieve)
    update = raw_method(APIKeys.update)


class APIKeysWithStreamingResponse(Resource):
    """``client.admin.organization.projects.api_keys.with_streaming_response``"""

    delete = streaming_method(APIKeys.delete)
    list = streaming_method(APIKeys.list)
    retrieve = streaming_method(APIKeys.retrieve)
    update = streaming_method(APIKeys.update)


class AsyncAPIKeysWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.api_keys.with_raw_response``, for asyncio"""

    delete = async_raw_method(AsyncAPIKeys.delete)
    list = async_raw_method(AsyncAPIKeys.list)
    retrieve = async_raw_method(AsyncAPIKeys.retrieve)
    update = async_raw_method(AsyncAPIKeys.update)


class AsyncAPIKeysWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.api_keys.with_streaming_response``, for asyncio"""

    delete = async_streaming_method(AsyncAPIKeys.delete)
    list = async_streaming_method(AsyncAPIKeys.list)
    retrieve = async_streaming_method(AsyncAPIKeys.retrieve)
    update = async_streaming_method(AsyncAPIKeys.update)
