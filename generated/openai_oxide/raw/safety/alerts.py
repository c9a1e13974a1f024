# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.safety.alerts`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.safety.alerts import Alerts, AsyncAlerts
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class AlertsWithRawResponse(Resource):
    """``client.safety.alerts.with_raw_response``"""

    retrieve = raw_method(Alerts.retrieve)


class AlertsWithStreamingResponse(Resource):
    """``client.safety.alerts.with_streaming_response``"""

    retrieve = streaming_method(Alerts.retrieve)


class AsyncAlertsWithRawResponse(AsyncResource):
    """``client.safety.alerts.with_raw_response``, for asyncio"""

    retrieve = async_raw_method(AsyncAlerts.retrieve)


class AsyncAlertsWithStreamingResponse(AsyncResource):
    """``client.safety.alerts.with_streaming_response``, for asyncio"""

    retrieve = async_streaming_method(AsyncAlerts.retrieve)
