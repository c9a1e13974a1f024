# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning``"""

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

if TYPE_CHECKING:
    from openai_oxide.raw.fine_tuning import (
        AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse,
        FineTuningWithRawResponse,
        FineTuningWithStreamingResponse,
    )
    from openai_oxide.resources.fine_tuning.alpha import Alpha, AsyncAlpha
    from openai_oxide.resources.fine_tuning.checkpoints import AsyncCheckpoints, Checkpoints
    from openai_oxide.resources.fine_tuning.jobs import AsyncJobs, Jobs

__all__ = ["AsyncFineTuning", "FineTuning"]


class FineTuning(Resource):
    """``client.fine_tuning``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: FineTuningWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning:FineTuningWithRawResponse"
    )
    with_streaming_response: FineTuningWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning:FineTuningWithStreamingResponse"
    )
    alpha: Alpha = resource("openai_oxide.resources.fine_tuning.alpha:Alpha")
    checkpoints: Checkpoints = resource(
        "openai_oxide.resources.fine_tuning.checkpoints:Checkpoints"
    )
    jobs: Jobs = resource("openai_oxide.resources.fine_tuning.jobs:Jobs")


class AsyncFineTuning(AsyncResource):
    """``client.fine_tuning``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncFineTuningWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning:AsyncFineTuningWithRawResponse"
    )
    with_streaming_response: AsyncFineTuningWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning:AsyncFineTuningWithStreamingResponse"
    )
    alpha: AsyncAlpha = resource("openai_oxide.resources.fine_tuning.alpha:AsyncAlpha")
    checkpoints: AsyncCheckpoints = resource(
        "openai_oxide.resources.fine_tuning.checkpoints:AsyncCheckpoints"
    )
    jobs: AsyncJobs = resource("openai_oxide.resources.fine_tuning.jobs:AsyncJobs")


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
