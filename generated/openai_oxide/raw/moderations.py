# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.moderations`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.moderations import AsyncModerations, Moderations
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ModerationsWithRawResponse(Resource):
    """``client.moderations.with_raw_response``"""

    create = raw_method(Moderations.create)


class ModerationsWithStreamingResponse(Resource):
    """``client.moderations.with_streaming_response``"""

    create = streaming_method(Moderations.create)


class AsyncModerationsWithRawResponse(AsyncResource):
    """``client.moderations.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncModerations.create)


class AsyncModerationsWithStreamingResponse(AsyncResource):
    """``client.moderations.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncModerations.create)
