# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.webhooks`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide_runtime import AsyncResource, Resource


class WebhooksWithRawResponse(Resource):
    """``client.webhooks.with_raw_response``"""


class WebhooksWithStreamingResponse(Resource):
    """``client.webhooks.with_streaming_response``"""


class AsyncWebhooksWithRawResponse(AsyncResource):
    """``client.webhooks.with_raw_response``, for asyncio"""


class AsyncWebhooksWithStreamingResponse(AsyncResource):
    """``client.webhooks.with_streaming_response``, for asyncio"""
