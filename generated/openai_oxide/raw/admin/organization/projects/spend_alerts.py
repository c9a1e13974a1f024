# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.spend_alerts`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.projects.spend_alerts import (
    AsyncSpendAlerts,
    SpendAlerts,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class SpendAlertsWithRawResponse(Resource):
    """``client.admin.organization.projects.spend_alerts.with_raw_response``"""

    create = raw_method(SpendAlerts.create)
    delete = raw_method(SpendAlerts.delete)
    list = raw_method(SpendAlerts.list)
    retrieve = raw_method(SpendAlerts.retrieve)
    update = raw_method(SpendAlerts.update)


class SpendAlertsWithStreamingResponse(Resource):
    """``client.admin.organization.projects.spend_alerts.with_streaming_response``"""

    create = streaming_method(SpendAlerts.create)
    delete = streaming_method(SpendAlerts.delete)
    list = streaming_method(SpendAlerts.list)
    retrieve = streaming_method(SpendAlerts.retrieve)
    update = streaming_method(SpendAlerts.update)


class AsyncSpendAlertsWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.spend_alerts.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncSpendAlerts.create)
    delete = async_raw_method(AsyncSpendAlerts.delete)
    list = async_raw_method(AsyncSpendAlerts.list)
    retrieve = async_raw_method(AsyncSpendAlerts.retrieve)
    update = async_raw_method(AsyncSpendAlerts.update)


class AsyncSpendAlertsWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.spend_alerts.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncSpendAlerts.create)
    delete = async_streaming_method(AsyncSpendAlerts.delete)
    list = async_streaming_method(AsyncSpendAlerts.list)
    retrieve = async_streaming_method(AsyncSpendAlerts.retrieve)
    update = async_streaming_method(AsyncSpendAlerts.update)
