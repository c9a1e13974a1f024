# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning.checkpoints`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.fine_tuning.checkpoints.permissions import (
        AsyncPermissionsWithRawResponse,
        AsyncPermissionsWithStreamingResponse,
        PermissionsWithRawResponse,
        PermissionsWithStreamingResponse,
    )


class CheckpointsWithRawResponse(Resource):
    """``client.fine_tuning.checkpoints.with_raw_response``"""

    permissions: PermissionsWithRawResponse = resource(
        "openai_oxide.raw.fine_tuning.checkpoints.permissions:PermissionsWithRawResponse"
    )


class CheckpointsWithStreamingResponse(Resource):
    """``client.fine_tuning.checkpoints.with_streaming_response``"""

    permissions: PermissionsWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning.checkpoints.permissions:PermissionsWithStreamingResponse"
    )


class AsyncCheckpointsWithRawResponse(AsyncResource):
    """``client.fine_tuning.checkpoints.with_raw_response``, for asyncio"""

    permissions: AsyncPermissionsWithRawResponse = resource(
        "openai_oxide.raw.fine_tuning.checkpoints.permissions:AsyncPermissionsWithRawResponse"
    )


class AsyncCheckpointsWithStreamingResponse(AsyncResource):
    """``client.fine_tuning.checkpoints.with_streaming_response``, for asyncio"""

    permissions: AsyncPermissionsWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning.checkpoints.permissions:AsyncPermissionsWithStreamingResponse"
    )
