# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.live.forks`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide_runtime.client.resource import AsyncResource, Resource


class ForksWithRawResponse(Resource):
    """``client.live.forks.with_raw_response``"""


class ForksWithStreamingResponse(Resource):
    """``client.live.forks.with_streaming_response``"""


class AsyncForksWithRawResponse(AsyncResource):
    """``client.live.forks.with_raw_response``, for asyncio"""


class AsyncForksWithStreamingResponse(AsyncResource):
    """``client.live.forks.with_streaming_response``, for asyncio"""
