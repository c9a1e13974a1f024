# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning.jobs``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    raw_view,
    resource,
    streaming_view,
)
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.fine_tuning import FineTuningJob, FineTuningJobEvent
    from openai_oxide.params.fine_tuning import (
        JobCreateArguments,
        JobListArguments,
        JobListEventsArguments,
    )
    from openai_oxide.raw.fine_tuning.jobs import (
        AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse,
        JobsWithRawResponse,
        JobsWithStreamingResponse,
    )
    from openai_oxide.resources.fine_tuning.jobs.checkpoints import AsyncCheckpoints, Checkpoints
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncJobs", "Jobs"]

_CANCEL = Operation(
    "fine_tuning.jobs.cancel",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    returns="openai_oxide.models.fine_tuning:FineTuningJob",
)
_CREATE = Operation(
    "fine_tuning.jobs.create",
    "POST",
    "/fine_tuning/jobs",
    returns="openai_oxide.models.fine_tuning:FineTuningJob",
    body="json",
    fields=(
        "model",
        "training_file",
        "hyperparameters",
        "suffix",
        "validation_file",
        "integrations",
        "seed",
        "method",
        "metadata",
    ),
    required=("model", "training_file"),
    params="openai_oxide.params.fine_tuning:JobCreateArguments",
)
_LIST = Operation(
    "fine_tuning.jobs.list",
    "GET",
    "/fine_tuning/jobs",
    page="CursorPage",
    returns="openai_oxide.models.fine_tuning:FineTuningJob",
    query={"after": "after", "limit": "limit", "metadata": "metadata"},
    params="openai_oxide.params.fine_tuning:JobListArguments",
)
_LIST_EVENTS = Operation(
    "fine_tuning.jobs.list_events",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    page="CursorPage",
    returns="openai_oxide.models.fine_tuning:FineTuningJobEvent",
    query={"after": "after", "limit": "limit"},
    params="openai_oxide.params.fine_tuning:JobListEventsArguments",
)
_PAUSE = Operation(
    "fine_tuning.jobs.pause",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    returns="openai_oxide.models.fine_tuning:FineTuningJob",
)
_RESUME = Operation(
    "fine_tuning.jobs.resume",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    returns="openai_oxide.models.fine_tuning:FineTuningJob",
)
_RETRIEVE = Operation(
    "fine_tuning.jobs.retrieve",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}",
    returns="openai_oxide.models.fine_tuning:FineTuningJob",
)


class Jobs(Resource):
    """``client.fine_tuning.jobs``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: JobsWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning.jobs:JobsWithRawResponse"
    )
    with_streaming_response: JobsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning.jobs:JobsWithStreamingResponse"
    )
    checkpoints: Checkpoints = resource(
        "openai_oxide.resources.fine_tuning.jobs.checkpoints:Checkpoints"
    )

    @operation(_CANCEL)
    def cancel(self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]) -> FineTuningJob:
        """Stop a fine-tuning job for good.

        Source: ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``
        """
        return self._client.execute(_CANCEL, params, fine_tuning_job_id)

    @operation(_CREATE)
    def create(self, **params: Unpack[JobCreateArguments]) -> FineTuningJob:
        """Start training a model on an uploaded file; the job runs in the background.

        Source: ``POST /fine_tuning/jobs``
        """
        return self._client.execute(_CREATE, params)

    @operation(_LIST)
    def list(self, **params: Unpack[JobListArguments]) -> SyncCursorPage[FineTuningJob]:
        """List the fine-tuning jobs of the project.

        Source: ``GET /fine_tuning/jobs``
        """
        return self._client.paginate(_LIST, params)

    @operation(_LIST_EVENTS)
    def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[JobListEventsArguments]
    ) -> SyncCursorPage[FineTuningJobEvent]:
        """List the log of a fine-tuning job.

        Source: ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``
        """
        return self._client.paginate(_LIST_EVENTS, params, fine_tuning_job_id)

    @operation(_PAUSE)
    def pause(self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]) -> FineTuningJob:
        """Pause a fine-tuning job; it can be resumed.

        Source: ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``
        """
        return self._client.execute(_PAUSE, params, fine_tuning_job_id)

    @operation(_RESUME)
    def resume(self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]) -> FineTuningJob:
        """Let a paused fine-tuning job go on.

        Source: ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``
        """
        return self._client.execute(_RESUME, params, fine_tuning_job_id)

    @operation(_RETRIEVE)
    def retrieve(self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]) -> FineTuningJob:
        """Fetch one fine-tuning job and its state.

        Source: ``GET /fine_tuning/jobs/{fine_tuning_job_id}``
        """
        return self._client.execute(_RETRIEVE, params, fine_tuning_job_id)


class AsyncJobs(AsyncResource):
    """``client.fine_tuning.jobs``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncJobsWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning.jobs:AsyncJobsWithRawResponse"
    )
    with_streaming_response: AsyncJobsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning.jobs:AsyncJobsWithStreamingResponse"
    )
    checkpoints: AsyncCheckpoints = resource(
        "openai_oxide.resources.fine_tuning.jobs.checkpoints:AsyncCheckpoints"
    )

    @operation(_CANCEL)
    async def cancel(
        self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Stop a fine-tuning job for good.

        Source: ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``
        """
        return await self._client.execute(_CANCEL, params, fine_tuning_job_id)

    @operation(_CREATE)
    async def create(self, **params: Unpack[JobCreateArguments]) -> FineTuningJob:
        """Start training a model on an uploaded file; the job runs in the background.

        Source: ``POST /fine_tuning/jobs``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_LIST)
    def list(
        self, **params: Unpack[JobListArguments]
    ) -> AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]]:
        """List the fine-tuning jobs of the project.

        Source: ``GET /fine_tuning/jobs``
        """
        return self._client.paginate(_LIST, params)

    @operation(_LIST_EVENTS)
    def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[JobListEventsArguments]
    ) -> AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]]:
        """List the log of a fine-tuning job.

        Source: ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``
        """
        return self._client.paginate(_LIST_EVENTS, params, fine_tuning_job_id)

    @operation(_PAUSE)
    async def pause(
        self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Pause a fine-tuning job; it can be resumed.

        Source: ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``
        """
        return await self._client.execute(_PAUSE, params, fine_tuning_job_id)

    @operation(_RESUME)
    async def resume(
        self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Let a paused fine-tuning job go on.

        Source: ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``
        """
        return await self._client.execute(_RESUME, params, fine_tuning_job_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Fetch one fine-tuning job and its state.

        Source: ``GET /fine_tuning/jobs/{fine_tuning_job_id}``
        """
        return await self._client.execute(_RETRIEVE, params, fine_tuning_job_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
