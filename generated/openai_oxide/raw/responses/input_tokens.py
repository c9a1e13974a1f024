# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.responses.input_tokens`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.responses.input_tokens import AsyncInputTokens, InputTokens
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class InputTokensWithRawResponse(Resource):
    """``client.responses.input_tokens.with_raw_response``"""

    count = raw_method(InputTokens.count)


class InputTokensWithStreamingResponse(Resource):
    """``client.responses.input_tokens.with_streaming_response``"""

    count = streaming_method(InputTokens.count)


class AsyncInputTokensWithRawResponse(AsyncResource):
    """``client.responses.input_tokens.with_raw_response``, for asyncio"""

    count = async_raw_method(AsyncInputTokens.count)


class AsyncInputTokensWithStreamingResponse(AsyncResource):
    """``client.responses.input_tokens.with_streaming_response``, for asyncio"""

    count = async_streaming_method(AsyncInputTokens.count)
