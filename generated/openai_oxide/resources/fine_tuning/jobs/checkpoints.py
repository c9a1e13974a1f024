# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning.jobs.checkpoints``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.fine_tuning import FineTuningJobCheckpoint
    from openai_oxide.params.fine_tuning import CheckpointListArguments
    from openai_oxide.raw.fine_tuning.jobs.checkpoints import (
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )

__all__ = ["AsyncCheckpoints", "Checkpoints"]

_LIST = Operation(
    "fine_tuning.jobs.checkpoints.list",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    page="CursorPage",
    returns="openai_oxide.models.fine_tuning:FineTuningJobCheckpoint",
    query={"after": "after", "limit": "limit"},
    params="openai_oxide.params.fine_tuning:CheckpointListArguments",
)


class Checkpoints(Resource):
    """``client.fine_tuning.jobs.checkpoints``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: CheckpointsWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning.jobs.checkpoints:CheckpointsWithRawResponse"
    )
    with_streaming_response: CheckpointsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning.jobs.checkpoints:CheckpointsWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, fine_tuning_job_id: str, **params: Unpack[CheckpointListArguments]
    ) -> SyncCursorPage[FineTuningJobCheckpoint]:
        """List the checkpoints a fine-tuning job has saved.

        Source: ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``
        """
        return self._client.paginate(_LIST, params, fine_tuning_job_id)


class AsyncCheckpoints(AsyncResource):
    """``client.fine_tuning.jobs.checkpoints``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncCheckpointsWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning.jobs.checkpoints:AsyncCheckpointsWithRawResponse"
    )
    with_streaming_response: AsyncCheckpointsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning.jobs.checkpoints:AsyncCheckpointsWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, fine_tuning_job_id: str, **params: Unpack[CheckpointListArguments]
    ) -> AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """List the checkpoints a fine-tuning job has saved.

        Source: ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``
        """
        return self._client.paginate(_LIST, params, fine_tuning_job_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
