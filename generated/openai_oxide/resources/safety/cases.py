# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.safety.cases``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.safety import SafetyCase
    from openai_oxide.raw.safety.cases import (
        AsyncCasesWithRawResponse,
        AsyncCasesWithStreamingResponse,
        CasesWithRawResponse,
        CasesWithStreamingResponse,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncCases", "Cases"]

_RETRIEVE = Operation(
    "safety.cases.retrieve",
    "GET",
    "/safety/cases/{id}",
    returns="openai_oxide.models.safety:SafetyCase",
)


class Cases(Resource):
    """``client.safety.cases``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: CasesWithRawResponse = raw_view(
        "openai_oxide.raw.safety.cases:CasesWithRawResponse"
    )
    with_streaming_response: CasesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.safety.cases:CasesWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    def retrieve(self, id: str, **params: Unpack[RequestOptions]) -> SafetyCase:
        """Fetch a safety case.

        Source: ``GET /safety/cases/{id}``
        """
        return self._client.execute(_RETRIEVE, params, id)


class AsyncCases(AsyncResource):
    """``client.safety.cases``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncCasesWithRawResponse = raw_view(
        "openai_oxide.raw.safety.cases:AsyncCasesWithRawResponse"
    )
    with_streaming_response: AsyncCasesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.safety.cases:AsyncCasesWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    async def retrieve(self, id: str, **params: Unpack[RequestOptions]) -> SafetyCase:
        """Fetch a safety case.

        Source: ``GET /safety/cases/{id}``
        """
        return await self._client.execute(_RETRIEVE, params, id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
