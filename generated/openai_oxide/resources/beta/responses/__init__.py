# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.responses``"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from openai_oxide_lib.resources.async_connect import AsyncBetaResponsesConnect
from openai_oxide_lib.resources.sync_connect import BetaResponsesConnect
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_responses import (
        BetaCompactedResponse,
        BetaResponse,
        BetaResponseStreamEvent,
    )
    from openai_oxide.params.beta_responses import (
        ResponseCancelArguments,
        ResponseCompactArguments,
        ResponseCreateArguments,
        ResponseDeleteArguments,
        ResponseRetrieveArguments,
    )
    from openai_oxide.raw.beta.responses import (
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from openai_oxide.resources.beta.responses.input_items import AsyncInputItems, InputItems
    from openai_oxide.resources.beta.responses.input_tokens import AsyncInputTokens, InputTokens
    from openai_oxide_runtime.core.sentinels import Omit
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = ["AsyncResponses", "Responses"]

_CANCEL = Operation(
    "beta.responses.cancel",
    "POST",
    "/responses/{response_id}/cancel?beta=true",
    returns="openai_oxide.models.beta_responses:BetaResponse",
    headers_in={"betas": "openai-beta"},
    params="openai_oxide.params.beta_responses:ResponseCancelArguments",
)
_COMPACT = Operation(
    "beta.responses.compact",
    "POST",
    "/responses/compact?beta=true",
    returns="openai_oxide.models.beta_responses:BetaCompactedResponse",
    headers_in={"betas": "openai-beta"},
    body="json",
    fields=(
        "model",
        "input",
        "previous_response_id",
        "instructions",
        "prompt_cache_key",
        "prompt_cache_retention",
        "prompt_cache_options",
        "service_tier",
        "image",
    ),
    required=("model",),
    params="openai_oxide.params.beta_responses:ResponseCompactArguments",
)
_CREATE = Operation(
    "beta.responses.create",
    "POST",
    "/responses?beta=true",
    returns="openai_oxide.models.beta_responses:BetaResponse",
    events="openai_oxide.models.beta_responses:BetaResponseStreamEvent",
    ends=("response.completed", "response.failed", "response.incomplete", "error"),
    headers_in={"betas": "openai-beta"},
    body="json",
    fields=(
        "metadata",
        "top_logprobs",
        "temperature",
        "top_p",
        "user",
        "safety_identifier",
        "prompt_cache_key",
        "prompt_cache_retention",
        "prompt_cache_options",
        "previous_response_id",
        "model",
        "background",
        "max_tool_calls",
        "text",
        "tools",
        "tool_choice",
        "prompt",
        "service_tier",
        "truncation",
        "reasoning",
        "input",
        "include",
        "parallel_tool_calls",
        "store",
        "instructions",
        "moderation",
        "stream",
        "stream_options",
        "conversation",
        "context_management",
        "max_output_tokens",
        "multi_agent",
        "access_programs",
        "background_options",
        "image",
    ),
    params="openai_oxide.params.beta_responses:ResponseCreateArguments",
)
_DELETE = Operation(
    "beta.responses.delete",
    "DELETE",
    "/responses/{response_id}?beta=true",
    accept="*/*",
    headers_in={"betas": "openai-beta"},
    params="openai_oxide.params.beta_responses:ResponseDeleteArguments",
)
_RETRIEVE = Operation(
    "beta.responses.retrieve",
    "GET",
    "/responses/{response_id}?beta=true",
    returns="openai_oxide.models.beta_responses:BetaResponse",
    events="openai_oxide.models.beta_responses:BetaResponseStreamEvent",
    ends=("response.completed", "response.failed", "response.incomplete", "error"),
    query={
        "include": "include[]",
        "stream": "stream",
        "starting_after": "starting_after",
        "include_obfuscation": "include_obfuscation",
    },
    headers_in={"betas": "openai-beta"},
    params="openai_oxide.params.beta_responses:ResponseRetrieveArguments",
)


class Responses(BetaResponsesConnect):
    """``client.beta.responses``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ResponsesWithRawResponse = raw_view(
        "openai_oxide.raw.beta.responses:ResponsesWithRawResponse"
    )
    with_streaming_response: ResponsesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.responses:ResponsesWithStreamingResponse"
    )
    input_items: InputItems = resource(
        "openai_oxide.resources.beta.responses.input_items:InputItems"
    )
    input_tokens: InputTokens = resource(
        "openai_oxide.resources.beta.responses.input_tokens:InputTokens"
    )

    @operation(_CANCEL)
    def cancel(self, response_id: str, **params: Unpack[ResponseCancelArguments]) -> BetaResponse:
        """Stop a beta response that runs in the background.

        Source: ``POST /responses/{response_id}/cancel?beta=true``
        """
        return self._client.execute(_CANCEL, params, response_id)

    @operation(_COMPACT)
    def compact(self, **params: Unpack[ResponseCompactArguments]) -> BetaCompactedResponse:
        """Shrink a long beta conversation to a few items that later requests can carry.

        Source: ``POST /responses/compact?beta=true``
        """
        return self._client.execute(_COMPACT, params)

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[ResponseCreateArguments],
    ) -> BetaResponse: ...

    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[ResponseCreateArguments]
    ) -> Stream[BetaResponseStreamEvent]: ...

    @overload
    def create(
        self, *, stream: bool, **params: Unpack[ResponseCreateArguments]
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...

    @operation(_CREATE)
    def create(self, **params: Any) -> Any:
        """Have a model answer, with beta features such as several agents working together.

        Source: ``POST /responses?beta=true``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, response_id: str, **params: Unpack[ResponseDeleteArguments]) -> None:
        """Delete a stored beta response.

        Source: ``DELETE /responses/{response_id}?beta=true``
        """
        return self._client.execute(_DELETE, params, response_id)

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[ResponseRetrieveArguments],
    ) -> BetaResponse: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        **params: Unpack[ResponseRetrieveArguments],
    ) -> Stream[BetaResponseStreamEvent]: ...

    @overload
    def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[ResponseRetrieveArguments]
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...

    @operation(_RETRIEVE)
    def retrieve(self, response_id: str, **params: Any) -> Any:
        """Fetch a stored beta response, or stream its events again.

        Source: ``GET /responses/{response_id}?beta=true``
        """
        return self._client.execute(_RETRIEVE, params, response_id)


class AsyncResponses(AsyncBetaResponsesConnect):
    """``client.beta.responses``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncResponsesWithRawResponse = raw_view(
        "openai_oxide.raw.beta.responses:AsyncResponsesWithRawResponse"
    )
    with_streaming_response: AsyncResponsesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.responses:AsyncResponsesWithStreamingResponse"
    )
    input_items: AsyncInputItems = resource(
        "openai_oxide.resources.beta.responses.input_items:AsyncInputItems"
    )
    input_tokens: AsyncInputTokens = resource(
        "openai_oxide.resources.beta.responses.input_tokens:AsyncInputTokens"
    )

    @operation(_CANCEL)
    async def cancel(
        self, response_id: str, **params: Unpack[ResponseCancelArguments]
    ) -> BetaResponse:
        """Stop a beta response that runs in the background.

        Source: ``POST /responses/{response_id}/cancel?beta=true``
        """
        return await self._client.execute(_CANCEL, params, response_id)

    @operation(_COMPACT)
    async def compact(self, **params: Unpack[ResponseCompactArguments]) -> BetaCompactedResponse:
        """Shrink a long beta conversation to a few items that later requests can carry.

        Source: ``POST /responses/compact?beta=true``
        """
        return await self._client.execute(_COMPACT, params)

    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[ResponseCreateArguments],
    ) -> BetaResponse: ...

    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[ResponseCreateArguments]
    ) -> AsyncStream[BetaResponseStreamEvent]: ...

    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[ResponseCreateArguments]
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...

    @operation(_CREATE)
    async def create(self, **params: Any) -> Any:
        """Have a model answer, with beta features such as several agents working together.

        Source: ``POST /responses?beta=true``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(self, response_id: str, **params: Unpack[ResponseDeleteArguments]) -> None:
        """Delete a stored beta response.

        Source: ``DELETE /responses/{response_id}?beta=true``
        """
        return await self._client.execute(_DELETE, params, response_id)

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[ResponseRetrieveArguments],
    ) -> BetaResponse: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        **params: Unpack[ResponseRetrieveArguments],
    ) -> AsyncStream[BetaResponseStreamEvent]: ...

    @overload
    async def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[ResponseRetrieveArguments]
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...

    @operation(_RETRIEVE)
    async def retrieve(self, response_id: str, **params: Any) -> Any:
        """Fetch a stored beta response, or stream its events again.

        Source: ``GET /responses/{response_id}?beta=true``
        """
        return await self._client.execute(_RETRIEVE, params, response_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
