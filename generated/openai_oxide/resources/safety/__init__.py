# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.safety``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    raw_view,
    resource,
    streaming_view,
)
from openai_oxide_runtime.core.submodules import submodule_names

if TYPE_CHECKING:
    from openai_oxide.raw.safety import (
        AsyncSafetyWithRawResponse,
        AsyncSafetyWithStreamingResponse,
        SafetyWithRawResponse,
        SafetyWithStreamingResponse,
    )
    from openai_oxide.resources.safety.alerts import Alerts, AsyncAlerts
    from openai_oxide.resources.safety.cases import AsyncCases, Cases

__all__ = ["AsyncSafety", "Safety"]


class Safety(Resource):
    """``client.safety``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: SafetyWithRawResponse = raw_view(
        "openai_oxide.raw.safety:SafetyWithRawResponse"
    )
    with_streaming_response: SafetyWithStreamingResponse = streaming_view(
        "openai_oxide.raw.safety:SafetyWithStreamingResponse"
    )
    alerts: Alerts = resource("openai_oxide.resources.safety.alerts:Alerts")
    cases: Cases = resource("openai_oxide.resources.safety.cases:Cases")


class AsyncSafety(AsyncResource):
    """``client.safety``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncSafetyWithRawResponse = raw_view(
        "openai_oxide.raw.safety:AsyncSafetyWithRawResponse"
    )
    with_streaming_response: AsyncSafetyWithStreamingResponse = streaming_view(
        "openai_oxide.raw.safety:AsyncSafetyWithStreamingResponse"
    )
    alerts: AsyncAlerts = resource("openai_oxide.resources.safety.alerts:AsyncAlerts")
    cases: AsyncCases = resource("openai_oxide.resources.safety.cases:AsyncCases")


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
