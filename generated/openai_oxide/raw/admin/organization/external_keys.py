# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.external_keys`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.external_keys import AsyncExternalKeys, ExternalKeys
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ExternalKeysWithRawResponse(Resource):
    """``client.admin.organization.external_keys.with_raw_response``"""

    create = raw_method(ExternalKeys.create)
    delete = raw_method(ExternalKeys.delete)
    list = raw_method(ExternalKeys.list)
    retrieve = raw_method(ExternalKeys.retrieve)
    validate = raw_method(ExternalKeys.validate)


class ExternalKeysWithStreamingResponse(Resource):
    """``client.admin.organization.external_keys.with_streaming_response``"""

    create = streaming_method(ExternalKeys.create)
    delete = streaming_method(ExternalKeys.delete)
    list = streaming_method(ExternalKeys.list)
    retrieve = streaming_method(ExternalKeys.retrieve)
    validate = streaming_method(ExternalKeys.validate)


class AsyncExternalKeysWithRawResponse(AsyncResource):
    """``client.admin.organization.external_keys.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncExternalKeys.create)
    delete = async_raw_method(AsyncExternalKeys.delete)
    list = async_raw_method(AsyncExternalKeys.list)
    retrieve = async_raw_method(AsyncExternalKeys.retrieve)
    validate = async_raw_method(AsyncExternalKeys.validate)


class AsyncExternalKeysWithStreamingResponse(AsyncResource):
    """``client.admin.organization.external_keys.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncExternalKeys.create)
    delete = async_streaming_method(AsyncExternalKeys.delete)
    list = async_streaming_method(AsyncExternalKeys.list)
    retrieve = async_streaming_method(AsyncExternalKeys.retrieve)
    validate = async_streaming_method(AsyncExternalKeys.validate)
