# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.rate_limits`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.projects.rate_limits import (
    AsyncRateLimits,
    RateLimits,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class RateLimitsWithRawResponse(Resource):
    """``client.admin.organization.projects.rate_limits.with_raw_response``"""

    list_rate_limits = raw_method(RateLimits.list_rate_limits)
    update_rate_limit = raw_method(RateLimits.update_rate_limit)


class RateLimitsWithStreamingResponse(Resource):
    """``client.admin.organization.projects.rate_limits.with_streaming_response``"""

    list_rate_limits = streaming_method(RateLimits.list_rate_limits)
    update_rate_limit = streaming_method(RateLimits.update_rate_limit)


class AsyncRateLimitsWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.rate_limits.with_raw_response``, for asyncio"""

    list_rate_limits = async_raw_method(AsyncRateLimits.list_rate_limits)
    update_rate_limit = async_raw_method(AsyncRateLimits.update_rate_limit)


class AsyncRateLimitsWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.rate_limits.with_streaming_response``, for asyncio"""

    list_rate_limits = async_streaming_method(AsyncRateLimits.list_rate_limits)
    update_rate_limit = async_streaming_method(AsyncRateLimits.update_rate_limit)
