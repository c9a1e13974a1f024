# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning.alpha`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.fine_tuning.alpha.graders import (
        AsyncGradersWithRawResponse,
        AsyncGradersWithStreamingResponse,
        GradersWithRawResponse,
        GradersWithStreamingResponse,
    )


class AlphaWithRawResponse(Resource):
    """``client.fine_tuning.alpha.with_raw_response``"""

    graders: GradersWithRawResponse = resource(
        "openai_oxide.raw.fine_tuning.alpha.graders:GradersWithRawResponse"
    )


class AlphaWithStreamingResponse(Resource):
    """``client.fine_tuning.alpha.with_streaming_response``"""

    graders: GradersWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning.alpha.graders:GradersWithStreamingResponse"
    )


class AsyncAlphaWithRawResponse(AsyncResource):
    """``client.fine_tuning.alpha.with_raw_response``, for asyncio"""

    graders: AsyncGradersWithRawResponse = resource(
        "openai_oxide.raw.fine_tuning.alpha.graders:AsyncGradersWithRawResponse"
    )


class AsyncAlphaWithStreamingResponse(AsyncResource):
    """``client.fine_tuning.alpha.with_streaming_response``, for asyncio"""

    graders: AsyncGradersWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning.alpha.graders:AsyncGradersWithStreamingResponse"
    )
