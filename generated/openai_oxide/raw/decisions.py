# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.decisions`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.decisions import AsyncDecisions, Decisions
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class DecisionsWithRawResponse(Resource):
    """``client.decisions.with_raw_response``"""

    create = raw_method(Decisions.create)


class DecisionsWithStreamingResponse(Resource):
    """``client.decisions.with_streaming_response``"""

    create = streaming_method(Decisions.create)


class AsyncDecisionsWithRawResponse(AsyncResource):
    """``client.decisions.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncDecisions.create)


class AsyncDecisionsWithStreamingResponse(AsyncResource):
    """``client.decisions.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncDecisions.create)
