# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.completions`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.completions import AsyncCompletions, Completions
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class CompletionsWithRawResponse(Resource):
    """``client.completions.with_raw_response``"""

    create = raw_method(Completions.create)


class CompletionsWithStreamingResponse(Resource):
    """``client.completions.with_streaming_response``"""

    create = streaming_method(Completions.create)


class AsyncCompletionsWithRawResponse(AsyncResource):
    """``client.completions.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncCompletions.create)


class AsyncCompletionsWithStreamingResponse(AsyncResource):
    """``client.completions.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncCompletions.create)
