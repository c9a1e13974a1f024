# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.uploads.parts``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.uploads import UploadPart
    from openai_oxide.params.uploads import PartCreateArguments
    from openai_oxide.raw.uploads.parts import (
        AsyncPartsWithRawResponse,
        AsyncPartsWithStreamingResponse,
        PartsWithRawResponse,
        PartsWithStreamingResponse,
    )

__all__ = ["AsyncParts", "Parts"]

_CREATE = Operation(
    "uploads.parts.create",
    "POST",
    "/uploads/{upload_id}/parts",
    returns="openai_oxide.models.uploads:UploadPart",
    body="multipart",
    fields=("data",),
    files={"data": "file"},
    required=("data",),
    params="openai_oxide.params.uploads:PartCreateArguments",
)


class Parts(Resource):
    """``client.uploads.parts``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: PartsWithRawResponse = raw_view(
        "openai_oxide.raw.uploads.parts:PartsWithRawResponse"
    )
    with_streaming_response: PartsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.uploads.parts:PartsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, upload_id: str, **params: Unpack[PartCreateArguments]) -> UploadPart:
        """Send one part of an upload; parts may go in parallel.

        Source: ``POST /uploads/{upload_id}/parts``
        """
        return self._client.execute(_CREATE, params, upload_id)


class AsyncParts(AsyncResource):
    """``client.uploads.parts``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncPartsWithRawResponse = raw_view(
        "openai_oxide.raw.uploads.parts:AsyncPartsWithRawResponse"
    )
    with_streaming_response: AsyncPartsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.uploads.parts:AsyncPartsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, upload_id: str, **params: Unpack[PartCreateArguments]) -> UploadPart:
        """Send one part of an upload; parts may go in parallel.

        Source: ``POST /uploads/{upload_id}/parts``
        """
        return await self._client.execute(_CREATE, params, upload_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
