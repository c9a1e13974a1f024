# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.responses.input_items`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.responses.input_items import AsyncInputItems, InputItems
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class InputItemsWithRawResponse(Resource):
    """``client.responses.input_items.with_raw_response``"""

    list = raw_method(InputItems.list)


class InputItemsWithStreamingResponse(Resource):
    """``client.responses.input_items.with_streaming_response``"""

    list = streaming_method(InputItems.list)


class AsyncInputItemsWithRawResponse(AsyncResource):
    """``client.responses.input_items.with_raw_response``, for asyncio"""

    list = async_raw_method(AsyncInputItems.list)


class AsyncInputItemsWithStreamingResponse(AsyncResource):
    """``client.responses.input_items.with_streaming_response``, for asyncio"""

    list = async_streaming_method(AsyncInputItems.list)
