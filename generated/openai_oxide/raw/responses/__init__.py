# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.responses`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.responses import AsyncResponses, Responses
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    resource,
    streaming_method,
)

if TYPE_CHECKING:
    from openai_oxide.raw.responses.input_items import (
        AsyncInputItemsWithRawResponse,
        AsyncInputItemsWithStreamingResponse,
        InputItemsWithRawResponse,
        InputItemsWithStreamingResponse,
    )
    from openai_oxide.raw.responses.input_tokens import (
        AsyncInputTokensWithRawResponse,
        AsyncInputTokensWithStreamingResponse,
        InputTokensWithRawResponse,
        InputTokensWithStreamingResponse,
    )


class ResponsesWithRawResponse(Resource):
    """``client.responses.with_raw_response``"""

    input_items: InputItemsWithRawResponse = resource(
        "openai_oxide.raw.responses.input_items:InputItemsWithRawResponse"
    )
    input_tokens: InputTokensWithRawResponse = resource(
        "openai_oxide.raw.responses.input_tokens:InputTokensWithRawResponse"
    )
    cancel = raw_method(Responses.cancel)
    compact = raw_method(Responses.compact)
    create = raw_method(Responses.create)
    delete = raw_method(Responses.delete)
    retrieve = raw_method(Responses.retrieve)
    parse = raw_method(Responses.parse)


class ResponsesWithStreamingResponse(Resource):
    """``client.responses.with_streaming_response``"""

    input_items: InputItemsWithStreamingResponse = resource(
        "openai_oxide.raw.responses.input_items:InputItemsWithStreamingResponse"
    )
    input_tokens: InputTokensWithStreamingResponse = resource(
        "openai_oxide.raw.responses.input_tokens:InputTokensWithStreamingResponse"
    )
    cancel = streaming_method(Responses.cancel)
    compact = streaming_method(Responses.compact)
    create = streaming_method(Responses.create)
    delete = streaming_method(Responses.delete)
    retrieve = streaming_method(Responses.retrieve)
    parse = streaming_method(Responses.parse)


class AsyncResponsesWithRawResponse(AsyncResource):
    """``client.responses.with_raw_response``, for asyncio"""

    input_items: AsyncInputItemsWithRawResponse = resource(
        "openai_oxide.raw.responses.input_items:AsyncInputItemsWithRawResponse"
    )
    input_tokens: AsyncInputTokensWithRawResponse = resource(
        "openai_oxide.raw.responses.input_tokens:AsyncInputTokensWithRawResponse"
    )
    cancel = async_raw_method(AsyncResponses.cancel)
    compact = async_raw_method(AsyncResponses.compact)
    create = async_raw_method(AsyncResponses.create)
    delete = async_raw_method(AsyncResponses.delete)
    retrieve = async_raw_method(AsyncResponses.retrieve)
    parse = async_raw_method(AsyncResponses.parse)


class AsyncResponsesWithStreamingResponse(AsyncResource):
    """``client.responses.with_streaming_response``, for asyncio"""

    input_items: AsyncInputItemsWithStreamingResponse = resource(
        "openai_oxide.raw.responses.input_items:AsyncInputItemsWithStreamingResponse"
    )
    input_tokens: AsyncInputTokensWithStreamingResponse = resource(
        "openai_oxide.raw.responses.input_tokens:AsyncInputTokensWithStreamingResponse"
    )
    cancel = async_streaming_method(AsyncResponses.cancel)
    compact = async_streaming_method(AsyncResponses.compact)
    create = async_streaming_method(AsyncResponses.create)
    delete = async_streaming_method(AsyncResponses.delete)
    retrieve = async_streaming_method(AsyncResponses.retrieve)
    parse = async_streaming_method(AsyncResponses.parse)
