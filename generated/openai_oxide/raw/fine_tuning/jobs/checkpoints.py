# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning.jobs.checkpoints`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.fine_tuning.jobs.checkpoints import AsyncCheckpoints, Checkpoints
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class CheckpointsWithRawResponse(Resource):
    """``client.fine_tuning.jobs.checkpoints.with_raw_response``"""

    list = raw_method(Checkpoints.list)


class CheckpointsWithStreamingResponse(Resource):
    """``client.fine_tuning.jobs.checkpoints.with_streaming_response``"""

    list = streaming_method(Checkpoints.list)


class AsyncCheckpointsWithRawResponse(AsyncResource):
    """``client.fine_tuning.jobs.checkpoints.with_raw_response``, for asyncio"""

    list = async_raw_method(AsyncCheckpoints.list)


class AsyncCheckpointsWithStreamingResponse(AsyncResource):
    """``client.fine_tuning.jobs.checkpoints.with_streaming_response``, for asyncio"""

    list = async_streaming_method(AsyncCheckpoints.list)
