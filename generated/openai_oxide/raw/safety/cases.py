# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.safety.cases`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.safety.cases import AsyncCases, Cases
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class CasesWithRawResponse(Resource):
    """``client.safety.cases.with_raw_response``"""

    retrieve = raw_method(Cases.retrieve)


class CasesWithStreamingResponse(Resource):
    """``client.safety.cases.with_streaming_response``"""

    retrieve = streaming_method(Cases.retrieve)


class AsyncCasesWithRawResponse(AsyncResource):
    """``client.safety.cases.with_raw_response``, for asyncio"""

    retrieve = async_raw_method(AsyncCases.retrieve)


class AsyncCasesWithStreamingResponse(AsyncResource):
    """``client.safety.cases.with_streaming_response``, for asyncio"""

    retrieve = async_streaming_method(AsyncCases.retrieve)
