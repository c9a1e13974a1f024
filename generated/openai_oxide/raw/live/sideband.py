# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.live.sideband`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide_runtime.client.resource import AsyncResource, Resource


class SidebandWithRawResponse(Resource):
    """``client.live.sideband.with_raw_response``"""


class SidebandWithStreamingResponse(Resource):
    """``client.live.sideband.with_streaming_response``"""


class AsyncSidebandWithRawResponse(AsyncResource):
    """``client.live.sideband.with_raw_response``, for asyncio"""


class AsyncSidebandWithStreamingResponse(AsyncResource):
    """``client.live.sideband.with_streaming_response``, for asyncio"""
