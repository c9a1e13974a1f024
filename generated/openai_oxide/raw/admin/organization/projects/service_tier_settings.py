# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.service_tier_settings`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.projects.service_tier_settings import (
    AsyncServiceTierSettings,
    ServiceTierSettings,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ServiceTierSettingsWithRawResponse(Resource):
    """``client.admin.organization.projects.service_tier_settings.with_raw_response``"""

    retrieve = raw_method(ServiceTierSettings.retrieve)
    update = raw_method(ServiceTierSettings.update)


class ServiceTierSettingsWithStreamingResponse(Resource):
    """``client.admin.organization.projects.service_tier_settings.with_streaming_response``"""

    retrieve = streaming_method(ServiceTierSettings.retrieve)
    update = streaming_method(ServiceTierSettings.update)


class AsyncServiceTierSettingsWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.service_tier_settings.with_raw_response``, for asyncio"""

    retrieve = async_raw_method(AsyncServiceTierSettings.retrieve)
    update = async_raw_method(AsyncServiceTierSettings.update)


class AsyncServiceTierSettingsWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.service_tier_settings.with_streaming_response``, for asyncio"""

    retrieve = async_streaming_method(AsyncServiceTierSettings.retrieve)
    update = async_streaming_method(AsyncServiceTierSettings.update)
