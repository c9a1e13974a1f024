# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning.jobs`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.fine_tuning.jobs import AsyncJobs, Jobs
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
    from openai_oxide.raw.fine_tuning.jobs.checkpoints import (
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )


class JobsWithRawResponse(Resource):
    """``client.fine_tuning.jobs.with_raw_response``"""

    checkpoints: CheckpointsWithRawResponse = resource(
        "openai_oxide.raw.fine_tuning.jobs.checkpoints:CheckpointsWithRawResponse"
    )
    cancel = raw_method(Jobs.cancel)
    create = raw_method(Jobs.create)
    list = raw_method(Jobs.list)
    list_events = raw_method(Jobs.list_events)
    pause = raw_method(Jobs.pause)
    resume = raw_method(Jobs.resume)
    retrieve = raw_method(Jobs.retrieve)


class JobsWithStreamingResponse(Resource):
    """``client.fine_tuning.jobs.with_streaming_response``"""

    checkpoints: CheckpointsWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning.jobs.checkpoints:CheckpointsWithStreamingResponse"
    )
    cancel = streaming_method(Jobs.cancel)
    create = streaming_method(Jobs.create)
    list = streaming_method(Jobs.list)
    list_events = streaming_method(Jobs.list_events)
    pause = streaming_method(Jobs.pause)
    resume = streaming_method(Jobs.resume)
    retrieve = streaming_method(Jobs.retrieve)


class AsyncJobsWithRawResponse(AsyncResource):
    """``client.fine_tuning.jobs.with_raw_response``, for asyncio"""

    checkpoints: AsyncCheckpointsWithRawResponse = resource(
        "openai_oxide.raw.fine_tuning.jobs.checkpoints:AsyncCheckpointsWithRawResponse"
    )
    cancel = async_raw_method(AsyncJobs.cancel)
    create = async_raw_method(AsyncJobs.create)
    list = async_raw_method(AsyncJobs.list)
    list_events = async_raw_method(AsyncJobs.list_events)
    pause = async_raw_method(AsyncJobs.pause)
    resume = async_raw_method(AsyncJobs.resume)
    retrieve = async_raw_method(AsyncJobs.retrieve)


class AsyncJobsWithStreamingResponse(AsyncResource):
    """``client.fine_tuning.jobs.with_streaming_response``, for asyncio"""

    checkpoints: AsyncCheckpointsWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning.jobs.checkpoints:AsyncCheckpointsWithStreamingResponse"
    )
    cancel = async_streaming_method(AsyncJobs.cancel)
    create = async_streaming_method(AsyncJobs.create)
    list = async_streaming_method(AsyncJobs.list)
    list_events = async_streaming_method(AsyncJobs.list_events)
    pause = async_streaming_method(AsyncJobs.pause)
    resume = async_streaming_method(AsyncJobs.resume)
    retrieve = async_streaming_method(AsyncJobs.retrieve)
