# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.webhooks.event_types``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.webhooks import WebhookEventTypeList
    from openai_oxide.raw.webhooks.event_types import (
        AsyncEventTypesWithRawResponse,
        AsyncEventTypesWithStreamingResponse,
        EventTypesWithRawResponse,
        EventTypesWithStreamingResponse,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncEventTypes", "EventTypes"]

_LIST = Operation(
    "webhooks.event_types.list",
    "GET",
    "/webhook_event_types",
    returns="openai_oxide.models.webhooks:WebhookEventTypeList",
)


class EventTypes(Resource):
    """``client.webhooks.event_types``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: EventTypesWithRawResponse = raw_view(
        "openai_oxide.raw.webhooks.event_types:EventTypesWithRawResponse"
    )
    with_streaming_response: EventTypesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.webhooks.event_types:EventTypesWithStreamingResponse"
    )

    @operation(_LIST)
    def list(self, **params: Unpack[RequestOptions]) -> WebhookEventTypeList:
        """List the types of events that webhooks can get.

        Source: ``GET /webhook_event_types``
        """
        return self._client.execute(_LIST, params)


class AsyncEventTypes(AsyncResource):
    """``client.webhooks.event_types``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncEventTypesWithRawResponse = raw_view(
        "openai_oxide.raw.webhooks.event_types:AsyncEventTypesWithRawResponse"
    )
    with_streaming_response: AsyncEventTypesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.webhooks.event_types:AsyncEventTypesWithStreamingResponse"
    )

    @operation(_LIST)
    async def list(self, **params: Unpack[RequestOptions]) -> WebhookEventTypeList:
        """List the types of events that webhooks can get.

        Source: ``GET /webhook_event_types``
        """
        return await self._client.execute(_LIST, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
