# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.service_accounts.api_keys`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.projects.service_accounts.api_keys import (
    APIKeys,
    AsyncAPIKeys,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class APIKeysWithRawResponse(Resource):
    """``client.admin.organization.projects.service_accounts.api_keys.with_raw_response``"""

    create = raw_method(APIKeys.create)


class APIKeysWithStreamingResponse(Resource):
    """``client.admin.organization.projects.service_accounts.api_keys.with_streaming_response``"""

    create = streaming_method(APIKeys.create)


class AsyncAPIKeysWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.service_accounts.api_keys.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncAPIKeys.create)


class AsyncAPIKeysWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.service_accounts.api_keys.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncAPIKeys.create)
