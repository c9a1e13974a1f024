# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.moderations``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.moderations import ModerationCreateResponse
    from openai_oxide.params.moderations import ModerationCreateArguments
    from openai_oxide.raw.moderations import (
        AsyncModerationsWithRawResponse,
        AsyncModerationsWithStreamingResponse,
        ModerationsWithRawResponse,
        ModerationsWithStreamingResponse,
    )

__all__ = ["AsyncModerations", "Moderations"]

_CREATE = Operation(
    "moderations.create",
    "POST",
    "/moderations",
    returns="openai_oxide.models.moderations:ModerationCreateResponse",
    body="json",
    fields=("input", "model"),
    required=("input",),
    params="openai_oxide.params.moderations:ModerationCreateArguments",
)


class Moderations(Resource):
    """``client.moderations``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ModerationsWithRawResponse = raw_view(
        "openai_oxide.raw.moderations:ModerationsWithRawResponse"
    )
    with_streaming_response: ModerationsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.moderations:ModerationsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[ModerationCreateArguments]) -> ModerationCreateResponse:
        """Judge whether text or images may be harmful, by category.

        Source: ``POST /moderations``
        """
        return self._client.execute(_CREATE, params)


class AsyncModerations(AsyncResource):
    """``client.moderations``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncModerationsWithRawResponse = raw_view(
        "openai_oxide.raw.moderations:AsyncModerationsWithRawResponse"
    )
    with_streaming_response: AsyncModerationsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.moderations:AsyncModerationsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[ModerationCreateArguments]) -> ModerationCreateResponse:
        """Judge whether text or images may be harmful, by category.

        Source: ``POST /moderations``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
