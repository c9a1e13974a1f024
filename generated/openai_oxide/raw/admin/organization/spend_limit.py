# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.spend_limit`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.spend_limit import AsyncSpendLimit, SpendLimit
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class SpendLimitWithRawResponse(Resource):
    """``client.admin.organization.spend_limit.with_raw_response``"""

    delete = raw_method(SpendLimit.delete)
    retrieve = raw_method(SpendLimit.retrieve)
    update = raw_method(SpendLimit.update)


class SpendLimitWithStreamingResponse(Resource):
    """``client.admin.organization.spend_limit.with_streaming_response``"""

    delete = streaming_method(SpendLimit.delete)
    retrieve = streaming_method(SpendLimit.retrieve)
    update = streaming_method(SpendLimit.update)


class AsyncSpendLimitWithRawResponse(AsyncResource):
    """``client.admin.organization.spend_limit.with_raw_response``, for asyncio"""

    delete = async_raw_method(AsyncSpendLimit.delete)
    retrieve = async_raw_method(AsyncSpendLimit.retrieve)
    update = async_raw_method(AsyncSpendLimit.update)


class AsyncSpendLimitWithStreamingResponse(AsyncResource):
    """``client.admin.organization.spend_limit.with_streaming_response``, for asyncio"""

    delete = async_streaming_method(AsyncSpendLimit.delete)
    retrieve = async_streaming_method(AsyncSpendLimit.retrieve)
    update = async_streaming_method(AsyncSpendLimit.update)
