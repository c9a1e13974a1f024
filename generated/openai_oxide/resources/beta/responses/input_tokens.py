# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.responses.input_tokens``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_responses import InputTokenCountResponse
    from openai_oxide.params.beta_responses import InputTokenCountArguments
    from openai_oxide.raw.beta.responses.input_tokens import (
        AsyncInputTokensWithRawResponse,
        AsyncInputTokensWithStreamingResponse,
        InputTokensWithRawResponse,
        InputTokensWithStreamingResponse,
    )

__all__ = ["AsyncInputTokens", "InputTokens"]

_COUNT = Operation(
    "beta.responses.input_tokens.count",
    "POST",
    "/responses/input_tokens?beta=true",
    returns="openai_oxide.models.beta_responses:InputTokenCountResponse",
    headers_in={"betas": "openai-beta"},
    body="json",
    fields=(
        "model",
        "input",
        "previous_response_id",
        "tools",
        "text",
        "reasoning",
        "truncation",
        "instructions",
        "personality",
        "conversation",
        "tool_choice",
        "parallel_tool_calls",
    ),
    params="openai_oxide.params.beta_responses:InputTokenCountArguments",
)


class InputTokens(Resource):
    """``client.beta.responses.input_tokens``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: InputTokensWithRawResponse = raw_view(
        "openai_oxide.raw.beta.responses.input_tokens:InputTokensWithRawResponse"
    )
    with_streaming_response: InputTokensWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.responses.input_tokens:InputTokensWithStreamingResponse"
    )

    @operation(_COUNT)
    def count(self, **params: Unpack[InputTokenCountArguments]) -> InputTokenCountResponse:
        """Count the input tokens a beta request would use, without running it.

        Source: ``POST /responses/input_tokens?beta=true``
        """
        return self._client.execute(_COUNT, params)


class AsyncInputTokens(AsyncResource):
    """``client.beta.responses.input_tokens``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncInputTokensWithRawResponse = raw_view(
        "openai_oxide.raw.beta.responses.input_tokens:AsyncInputTokensWithRawResponse"
    )
    with_streaming_response: AsyncInputTokensWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.responses.input_tokens:AsyncInputTokensWithStreamingResponse"
    )

    @operation(_COUNT)
    async def count(self, **params: Unpack[InputTokenCountArguments]) -> InputTokenCountResponse:
        """Count the input tokens a beta request would use, without running it.

        Source: ``POST /responses/input_tokens?beta=true``
        """
        return await self._client.execute(_COUNT, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
