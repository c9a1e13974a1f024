# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.skills.content``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.raw.skills.content import (
        AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse,
        ContentWithRawResponse,
        ContentWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncContent", "Content"]

_RETRIEVE = Operation(
    "skills.content.retrieve",
    "GET",
    "/skills/{skill_id}/content",
    content="binary",
    accept="application/binary",
)


class Content(Resource):
    """``client.skills.content``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ContentWithRawResponse = raw_view(
        "openai_oxide.raw.skills.content:ContentWithRawResponse"
    )
    with_streaming_response: ContentWithStreamingResponse = streaming_view(
        "openai_oxide.raw.skills.content:ContentWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    def retrieve(
        self, skill_id: str, **params: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """Download a skill's default version as a zip archive.

        Source: ``GET /skills/{skill_id}/content``
        """
        return self._client.execute(_RETRIEVE, params, skill_id)


class AsyncContent(AsyncResource):
    """``client.skills.content``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncContentWithRawResponse = raw_view(
        "openai_oxide.raw.skills.content:AsyncContentWithRawResponse"
    )
    with_streaming_response: AsyncContentWithStreamingResponse = streaming_view(
        "openai_oxide.raw.skills.content:AsyncContentWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    async def retrieve(
        self, skill_id: str, **params: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """Download a skill's default version as a zip archive.

        Source: ``GET /skills/{skill_id}/content``
        """
        return await self._client.execute(_RETRIEVE, params, skill_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
