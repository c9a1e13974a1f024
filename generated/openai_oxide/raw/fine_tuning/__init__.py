# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.fine_tuning.alpha import (
        AlphaWithRawResponse,
        AlphaWithStreamingResponse,
        AsyncAlphaWithRawResponse,
        AsyncAlphaWithStreamingResponse,
    )
    from openai_oxide.raw.fine_tuning.checkpoints import (
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )
    from openai_oxide.raw.fine_tuning.jobs import (
        AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse,
        JobsWithRawResponse,
        JobsWithStreamingResponse,
    )


class FineTuningWithRawResponse(Resource):
    """``client.fine_tuning.with_raw_response``"""

    alpha: AlphaWithRawResponse = resource(
        "openai_oxide.raw.fine_tuning.alpha:AlphaWithRawResponse"
    )
    checkpoints: CheckpointsWithRawResponse = resource(
        "openai_oxide.raw.fine_tuning.checkpoints:CheckpointsWithRawResponse"
    )
    jobs: JobsWithRawResponse = resource("openai_oxide.raw.fine_tuning.jobs:JobsWithRawResponse")


class FineTuningWithStreamingResponse(Resource):
    """``client.fine_tuning.with_streaming_response``"""

    alpha: AlphaWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning.alpha:AlphaWithStreamingResponse"
    )
    checkpoints: CheckpointsWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning.checkpoints:CheckpointsWithStreamingResponse"
    )
    jobs: JobsWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning.jobs:JobsWithStreamingResponse"
    )


class AsyncFineTuningWithRawResponse(AsyncResource):
    """``client.fine_tuning.with_raw_response``, for asyncio"""

    alpha: AsyncAlphaWithRawResponse = resource(
        "openai_oxide.raw.fine_tuning.alpha:AsyncAlphaWithRawResponse"
    )
    checkpoints: AsyncCheckpointsWithRawResponse = resource(
        "openai_oxide.raw.fine_tuning.checkpoints:AsyncCheckpointsWithRawResponse"
    )
    jobs: AsyncJobsWithRawResponse = resource(
        "openai_oxide.raw.fine_tuning.jobs:AsyncJobsWithRawResponse"
    )


class AsyncFineTuningWithStreamingResponse(AsyncResource):
    """``client.fine_tuning.with_streaming_response``, for asyncio"""

    alpha: AsyncAlphaWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning.alpha:AsyncAlphaWithStreamingResponse"
    )
    checkpoints: AsyncCheckpointsWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning.checkpoints:AsyncCheckpointsWithStreamingResponse"
    )
    jobs: AsyncJobsWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning.jobs:AsyncJobsWithStreamingResponse"
    )
