# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.decisions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.decisions import Decision
    from openai_oxide.params.decisions import DecisionCreateArguments
    from openai_oxide.raw.decisions import (
        AsyncDecisionsWithRawResponse,
        AsyncDecisionsWithStreamingResponse,
        DecisionsWithRawResponse,
        DecisionsWithStreamingResponse,
    )

__all__ = ["AsyncDecisions", "Decisions"]

_CREATE = Operation(
    "decisions.create",
    "POST",
    "/decisions",
    returns="openai_oxide.models.decisions:Decision",
    body="json",
    fields=(
        "input",
        "model",
        "questions",
        "prompt_cache_key",
        "prompt_cache_options",
        "safety_identifier",
    ),
    required=("input", "model", "questions"),
    params="openai_oxide.params.decisions:DecisionCreateArguments",
)


class Decisions(Resource):
    """``client.decisions``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: DecisionsWithRawResponse = raw_view(
        "openai_oxide.raw.decisions:DecisionsWithRawResponse"
    )
    with_streaming_response: DecisionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.decisions:DecisionsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[DecisionCreateArguments]) -> Decision:
        """Ask closed questions about a text or images, and get answers with probabilities.

        Source: ``POST /decisions``
        """
        return self._client.execute(_CREATE, params)


class AsyncDecisions(AsyncResource):
    """``client.decisions``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncDecisionsWithRawResponse = raw_view(
        "openai_oxide.raw.decisions:AsyncDecisionsWithRawResponse"
    )
    with_streaming_response: AsyncDecisionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.decisions:AsyncDecisionsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[DecisionCreateArguments]) -> Decision:
        """Ask closed questions about a text or images, and get answers with probabilities.

        Source: ``POST /decisions``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
