# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.safety.alerts``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.safety import SafetyAlert
    from openai_oxide.raw.safety.alerts import (
        AlertsWithRawResponse,
        AlertsWithStreamingResponse,
        AsyncAlertsWithRawResponse,
        AsyncAlertsWithStreamingResponse,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncAlerts", "Alerts"]

_RETRIEVE = Operation(
    "safety.alerts.retrieve",
    "GET",
    "/safety/alerts/{id}",
    returns="openai_oxide.models.safety:SafetyAlert",
)


class Alerts(Resource):
    """``client.safety.alerts``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AlertsWithRawResponse = raw_view(
        "openai_oxide.raw.safety.alerts:AlertsWithRawResponse"
    )
    with_streaming_response: AlertsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.safety.alerts:AlertsWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    def retrieve(self, id: str, **params: Unpack[RequestOptions]) -> SafetyAlert:
        """Fetch a safety alert.

        Source: ``GET /safety/alerts/{id}``
        """
        return self._client.execute(_RETRIEVE, params, id)


class AsyncAlerts(AsyncResource):
    """``client.safety.alerts``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncAlertsWithRawResponse = raw_view(
        "openai_oxide.raw.safety.alerts:AsyncAlertsWithRawResponse"
    )
    with_streaming_response: AsyncAlertsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.safety.alerts:AsyncAlertsWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    async def retrieve(self, id: str, **params: Unpack[RequestOptions]) -> SafetyAlert:
        """Fetch a safety alert.

        Source: ``GET /safety/alerts/{id}``
        """
        return await self._client.execute(_RETRIEVE, params, id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
