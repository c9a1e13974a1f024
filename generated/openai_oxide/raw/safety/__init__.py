# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.safety`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.safety.alerts import (
        AlertsWithRawResponse,
        AlertsWithStreamingResponse,
        AsyncAlertsWithRawResponse,
        AsyncAlertsWithStreamingResponse,
    )
    from openai_oxide.raw.safety.cases import (
        AsyncCasesWithRawResponse,
        AsyncCasesWithStreamingResponse,
        CasesWithRawResponse,
        CasesWithStreamingResponse,
    )


class SafetyWithRawResponse(Resource):
    """``client.safety.with_raw_response``"""

    alerts: AlertsWithRawResponse = resource("openai_oxide.raw.safety.alerts:AlertsWithRawResponse")
    cases: CasesWithRawResponse = resource("openai_oxide.raw.safety.cases:CasesWithRawResponse")


class SafetyWithStreamingResponse(Resource):
    """``client.safety.with_streaming_response``"""

    alerts: AlertsWithStreamingResponse = resource(
        "openai_oxide.raw.safety.alerts:AlertsWithStreamingResponse"
    )
    cases: CasesWithStreamingResponse = resource(
        "openai_oxide.raw.safety.cases:CasesWithStreamingResponse"
    )


class AsyncSafetyWithRawResponse(AsyncResource):
    """``client.safety.with_raw_response``, for asyncio"""

    alerts: AsyncAlertsWithRawResponse = resource(
        "openai_oxide.raw.safety.alerts:AsyncAlertsWithRawResponse"
    )
    cases: AsyncCasesWithRawResponse = resource(
        "openai_oxide.raw.safety.cases:AsyncCasesWithRawResponse"
    )


class AsyncSafetyWithStreamingResponse(AsyncResource):
    """``client.safety.with_streaming_response``, for asyncio"""

    alerts: AsyncAlertsWithStreamingResponse = resource(
        "openai_oxide.raw.safety.alerts:AsyncAlertsWithStreamingResponse"
    )
    cases: AsyncCasesWithStreamingResponse = resource(
        "openai_oxide.raw.safety.cases:AsyncCasesWithStreamingResponse"
    )
