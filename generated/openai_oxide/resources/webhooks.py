# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.webhooks``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import raw_view, streaming_view, submodule_names
from openai_oxide_runtime.helpers.webhooks import AsyncWebhooksExtras, WebhooksExtras

if TYPE_CHECKING:
    from openai_oxide.raw.webhooks import (
        AsyncWebhooksWithRawResponse,
        AsyncWebhooksWithStreamingResponse,
        WebhooksWithRawResponse,
        WebhooksWithStreamingResponse,
    )

__all__ = ["AsyncWebhooks", "Webhooks"]


class Webhooks(WebhooksExtras):
    """``client.webhooks``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: WebhooksWithRawResponse = raw_view(
        "openai_oxide.raw.webhooks:WebhooksWithRawResponse"
    )
    with_streaming_response: WebhooksWithStreamingResponse = streaming_view(
        "openai_oxide.raw.webhooks:WebhooksWithStreamingResponse"
    )


class AsyncWebhooks(AsyncWebhooksExtras):
    """``client.webhooks``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncWebhooksWithRawResponse = raw_view(
        "openai_oxide.raw.webhooks:AsyncWebhooksWithRawResponse"
    )
    with_streaming_response: AsyncWebhooksWithStreamingResponse = streaming_view(
        "openai_oxide.raw.webhooks:AsyncWebhooksWithStreamingResponse"
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
