# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.service_accounts.api_keys`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.projects.service_accounts.api_keys import (
    ApiKeys,
    AsyncApiKeys,
)
from openai_oxide_runtime import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ApiKeysWithRawResponse(Resource):
    """``client.admin.organization.projects.service_accounts.api_keys.with_raw_response``"""

    create = raw_method(ApiKeys.create)


class ApiKeysWithStreamingResponse(Resource):
    """``client.admin.organization.projects.service_accounts.api_keys.with_streaming_response``"""

    create = streaming_method(ApiKeys.create)


class AsyncApiKeysWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.service_accounts.api_keys.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncApiKeys.create)


class AsyncApiKeysWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.service_accounts.api_keys.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncApiKeys.create)
