# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning.checkpoints``"""

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
    from openai_oxide.raw.fine_tuning.checkpoints import (
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )
    from openai_oxide.resources.fine_tuning.checkpoints.permissions import (
        AsyncPermissions,
        Permissions,
    )

__all__ = ["AsyncCheckpoints", "Checkpoints"]


class Checkpoints(Resource):
    """``client.fine_tuning.checkpoints``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: CheckpointsWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning.checkpoints:CheckpointsWithRawResponse"
    )
    with_streaming_response: CheckpointsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning.checkpoints:CheckpointsWithStreamingResponse"
    )
    permissions: Permissions = resource(
        "openai_oxide.resources.fine_tuning.checkpoints.permissions:Permissions"
    )


class AsyncCheckpoints(AsyncResource):
    """``client.fine_tuning.checkpoints``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncCheckpointsWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning.checkpoints:AsyncCheckpointsWithRawResponse"
    )
    with_streaming_response: AsyncCheckpointsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning.checkpoints:AsyncCheckpointsWithStreamingResponse"
    )
    permissions: AsyncPermissions = resource(
        "openai_oxide.resources.fine_tuning.checkpoints.permissions:AsyncPermissions"
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
