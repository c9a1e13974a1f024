# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.responses``"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from openai_oxide_lib.resources.async_connect import AsyncResponsesConnect
from openai_oxide_lib.resources.async_responses import AsyncResponsesExtras
from openai_oxide_lib.resources.async_responses_background import AsyncBackgroundResponses
from openai_oxide_lib.resources.sync_connect import ResponsesConnect
from openai_oxide_lib.resources.sync_responses import ResponsesExtras
from openai_oxide_lib.resources.sync_responses_background import BackgroundResponses
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.responses import CompactedResponse, Response, ResponseStreamEvent
    from openai_oxide.params.responses import (
        ResponseCompactArguments,
        ResponseCreateArguments,
        ResponseRetrieveArguments,
    )
    from openai_oxide.raw.responses import (
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from openai_oxide.resources.responses.input_items import AsyncInputItems, InputItems
    from openai_oxide.resources.responses.input_tokens import AsyncInputTokens, InputTokens
    from openai_oxide_runtime.core.sentinels import Omit
    from openai_oxide_runtime.operations.request_options import RequestOptions
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = ["AsyncResponses", "Responses"]

_CANCEL = Operation(
    "responses.cancel",
    "POST",
    "/responses/{response_id}/cancel",
    returns="openai_oxide.models.responses:Response",
)
_COMPACT = Operation(
    "responses.compact",
    "POST",
    "/responses/compact",
    returns="openai_oxide.models.responses:CompactedResponse",
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
    params="openai_oxide.params.responses:ResponseCompactArguments",
)
_CREATE = Operation(
    "responses.create",
    "POST",
    "/responses",
    returns="openai_oxide.models.responses:Response",
    events="openai_oxide.models.responses:ResponseStreamEvent",
    ends=("response.completed", "response.failed", "response.incomplete", "error"),
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
        "access_programs",
        "background_options",
        "image",
    ),
    params="openai_oxide.params.responses:ResponseCreateArguments",
)
_DELETE = Operation(
    "responses.delete",
    "DELETE",
    "/responses/{response_id}",
    accept="*/*",
)
_RETRIEVE = Operation(
    "responses.retrieve",
    "GET",
    "/responses/{response_id}",
    returns="openai_oxide.models.responses:Response",
    events="openai_oxide.models.responses:ResponseStreamEvent",
    ends=("response.completed", "response.failed", "response.incomplete", "error"),
    query={
        "include": "include[]",
        "stream": "stream",
        "starting_after": "starting_after",
        "include_obfuscation": "include_obfuscation",
    },
    params="openai_oxide.params.responses:ResponseRetrieveArguments",
)


class Responses(ResponsesExtras, ResponsesConnect, BackgroundResponses):
    """``client.responses``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ResponsesWithRawResponse = raw_view(
        "openai_oxide.raw.responses:ResponsesWithRawResponse"
    )
    with_streaming_response: ResponsesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.responses:ResponsesWithStreamingResponse"
    )
    input_items: InputItems = resource("openai_oxide.resources.responses.input_items:InputItems")
    input_tokens: InputTokens = resource(
        "openai_oxide.resources.responses.input_tokens:InputTokens"
    )

    @operation(_CANCEL)
    def cancel(self, response_id: str, **params: Unpack[RequestOptions]) -> Response:
        """Stop a response that runs in the background.

        Source: ``POST /responses/{response_id}/cancel``
        """
        return self._client.execute(_CANCEL, params, response_id)

    @operation(_COMPACT)
    def compact(self, **params: Unpack[ResponseCompactArguments]) -> CompactedResponse:
        """Shrink a long conversation to a few items that later requests can carry.

        Source: ``POST /responses/compact``
        """
        return self._client.execute(_COMPACT, params)

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[ResponseCreateArguments],
    ) -> Response: ...

    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[ResponseCreateArguments]
    ) -> Stream[ResponseStreamEvent]: ...

    @overload
    def create(
        self, *, stream: bool, **params: Unpack[ResponseCreateArguments]
    ) -> Response | Stream[ResponseStreamEvent]: ...

    @operation(_CREATE)
    def create(self, **params: Any) -> Any:
        """Have a model answer, with tools where given; at once, as a stream or in the background.

        Source: ``POST /responses``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, response_id: str, **params: Unpack[RequestOptions]) -> None:
        """Delete a stored response.

        Source: ``DELETE /responses/{response_id}``
        """
        return self._client.execute(_DELETE, params, response_id)

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[ResponseRetrieveArguments],
    ) -> Response: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        **params: Unpack[ResponseRetrieveArguments],
    ) -> Stream[ResponseStreamEvent]: ...

    @overload
    def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[ResponseRetrieveArguments]
    ) -> Response | Stream[ResponseStreamEvent]: ...

    @operation(_RETRIEVE)
    def retrieve(self, response_id: str, **params: Any) -> Any:
        """Fetch a stored response, or stream its events again.

        Source: ``GET /responses/{response_id}``
        """
        return self._client.execute(_RETRIEVE, params, response_id)


class AsyncResponses(AsyncResponsesExtras, AsyncResponsesConnect, AsyncBackgroundResponses):
    """``client.responses``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncResponsesWithRawResponse = raw_view(
        "openai_oxide.raw.responses:AsyncResponsesWithRawResponse"
    )
    with_streaming_response: AsyncResponsesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.responses:AsyncResponsesWithStreamingResponse"
    )
    input_items: AsyncInputItems = resource(
        "openai_oxide.resources.responses.input_items:AsyncInputItems"
    )
    input_tokens: AsyncInputTokens = resource(
        "openai_oxide.resources.responses.input_tokens:AsyncInputTokens"
    )

    @operation(_CANCEL)
    async def cancel(self, response_id: str, **params: Unpack[RequestOptions]) -> Response:
        """Stop a response that runs in the background.

        Source: ``POST /responses/{response_id}/cancel``
        """
        return await self._client.execute(_CANCEL, params, response_id)

    @operation(_COMPACT)
    async def compact(self, **params: Unpack[ResponseCompactArguments]) -> CompactedResponse:
        """Shrink a long conversation to a few items that later requests can carry.

        Source: ``POST /responses/compact``
        """
        return await self._client.execute(_COMPACT, params)

    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[ResponseCreateArguments],
    ) -> Response: ...

    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[ResponseCreateArguments]
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[ResponseCreateArguments]
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    @operation(_CREATE)
    async def create(self, **params: Any) -> Any:
        """Have a model answer, with tools where given; at once, as a stream or in the background.

        Source: ``POST /responses``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(self, response_id: str, **params: Unpack[RequestOptions]) -> None:
        """Delete a stored response.

        Source: ``DELETE /responses/{response_id}``
        """
        return await self._client.execute(_DELETE, params, response_id)

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[ResponseRetrieveArguments],
    ) -> Response: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        **params: Unpack[ResponseRetrieveArguments],
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[ResponseRetrieveArguments]
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    @operation(_RETRIEVE)
    async def retrieve(self, response_id: str, **params: Any) -> Any:
        """Fetch a stored response, or stream its events again.

        Source: ``GET /responses/{response_id}``
        """
        return await self._client.execute(_RETRIEVE, params, response_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
