# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning.alpha.graders`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.fine_tuning.alpha.graders import AsyncGraders, Graders
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class GradersWithRawResponse(Resource):
    """``client.fine_tuning.alpha.graders.with_raw_response``"""

    run = raw_method(Graders.run)
    validate = raw_method(Graders.validate)


class GradersWithStreamingResponse(Resource):
    """``client.fine_tuning.alpha.graders.with_streaming_response``"""

    run = streaming_method(Graders.run)
    validate = streaming_method(Graders.validate)


class AsyncGradersWithRawResponse(AsyncResource):
    """``client.fine_tuning.alpha.graders.with_raw_response``, for asyncio"""

    run = async_raw_method(AsyncGraders.run)
    validate = async_raw_method(AsyncGraders.validate)


class AsyncGradersWithStreamingResponse(AsyncResource):
    """``client.fine_tuning.alpha.graders.with_streaming_response``, for asyncio"""

    run = async_streaming_method(AsyncGraders.run)
    validate = async_streaming_method(AsyncGraders.validate)
