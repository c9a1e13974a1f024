# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.chat.completions``"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from openai_oxide_lib.resources.async_chat_completions import AsyncCompletionsExtras
from openai_oxide_lib.resources.sync_chat_completions import CompletionsExtras
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionDeleted
    from openai_oxide.params.chat import (
        CompletionCreateArguments,
        CompletionListArguments,
        CompletionUpdateArguments,
    )
    from openai_oxide.raw.chat.completions import (
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from openai_oxide.resources.chat.completions.messages import AsyncMessages, Messages
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.core.sentinels import Omit
    from openai_oxide_runtime.operations.request_options import RequestOptions
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = ["AsyncCompletions", "Completions"]

_CREATE = Operation(
    "chat.completions.create",
    "POST",
    "/chat/completions",
    returns="openai_oxide.models.chat:ChatCompletion",
    events="openai_oxide.models.chat:ChatCompletionChunk",
    done="[DONE]",
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
        "messages",
        "model",
        "service_tier",
        "modalities",
        "verbosity",
        "reasoning_effort",
        "max_completion_tokens",
        "frequency_penalty",
        "presence_penalty",
        "web_search_options",
        "response_format",
        "audio",
        "store",
        "moderation",
        "stream",
        "stop",
        "logit_bias",
        "logprobs",
        "max_tokens",
        "n",
        "prediction",
        "seed",
        "stream_options",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "function_call",
        "functions",
    ),
    required=("messages", "model"),
    params="openai_oxide.params.chat:CompletionCreateArguments",
)
_DELETE = Operation(
    "chat.completions.delete",
    "DELETE",
    "/chat/completions/{completion_id}",
    returns="openai_oxide.models.chat:ChatCompletionDeleted",
)
_LIST = Operation(
    "chat.completions.list",
    "GET",
    "/chat/completions",
    page="CursorPage",
    returns="openai_oxide.models.chat:ChatCompletion",
    query={
        "model": "model",
        "metadata": "metadata",
        "after": "after",
        "limit": "limit",
        "order": "order",
    },
    params="openai_oxide.params.chat:CompletionListArguments",
)
_RETRIEVE = Operation(
    "chat.completions.retrieve",
    "GET",
    "/chat/completions/{completion_id}",
    returns="openai_oxide.models.chat:ChatCompletion",
)
_UPDATE = Operation(
    "chat.completions.update",
    "POST",
    "/chat/completions/{completion_id}",
    returns="openai_oxide.models.chat:ChatCompletion",
    body="json",
    fields=("metadata",),
    required=("metadata",),
    params="openai_oxide.params.chat:CompletionUpdateArguments",
)


class Completions(CompletionsExtras):
    """``client.chat.completions``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: CompletionsWithRawResponse = raw_view(
        "openai_oxide.raw.chat.completions:CompletionsWithRawResponse"
    )
    with_streaming_response: CompletionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.chat.completions:CompletionsWithStreamingResponse"
    )
    messages: Messages = resource("openai_oxide.resources.chat.completions.messages:Messages")

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[CompletionCreateArguments],
    ) -> ChatCompletion: ...

    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CompletionCreateArguments]
    ) -> Stream[ChatCompletionChunk]: ...

    @overload
    def create(
        self, *, stream: bool, **params: Unpack[CompletionCreateArguments]
    ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...

    @operation(_CREATE)
    def create(self, **params: Any) -> Any:
        """Answer a conversation, at once or as a stream of chunks.

        Source: ``POST /chat/completions``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, completion_id: str, **params: Unpack[RequestOptions]) -> ChatCompletionDeleted:
        """Delete a chat completion from the store.

        Source: ``DELETE /chat/completions/{completion_id}``
        """
        return self._client.execute(_DELETE, params, completion_id)

    @operation(_LIST)
    def list(self, **params: Unpack[CompletionListArguments]) -> SyncCursorPage[ChatCompletion]:
        """List the chat completions that were stored with `store`.

        Source: ``GET /chat/completions``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, completion_id: str, **params: Unpack[RequestOptions]) -> ChatCompletion:
        """Fetch one stored chat completion.

        Source: ``GET /chat/completions/{completion_id}``
        """
        return self._client.execute(_RETRIEVE, params, completion_id)

    @operation(_UPDATE)
    def update(
        self, completion_id: str, **params: Unpack[CompletionUpdateArguments]
    ) -> ChatCompletion:
        """Replace the metadata of a stored chat completion.

        Source: ``POST /chat/completions/{completion_id}``
        """
        return self._client.execute(_UPDATE, params, completion_id)


class AsyncCompletions(AsyncCompletionsExtras):
    """``client.chat.completions``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncCompletionsWithRawResponse = raw_view(
        "openai_oxide.raw.chat.completions:AsyncCompletionsWithRawResponse"
    )
    with_streaming_response: AsyncCompletionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.chat.completions:AsyncCompletionsWithStreamingResponse"
    )
    messages: AsyncMessages = resource(
        "openai_oxide.resources.chat.completions.messages:AsyncMessages"
    )

    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[CompletionCreateArguments],
    ) -> ChatCompletion: ...

    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[CompletionCreateArguments]
    ) -> AsyncStream[ChatCompletionChunk]: ...

    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[CompletionCreateArguments]
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...

    @operation(_CREATE)
    async def create(self, **params: Any) -> Any:
        """Answer a conversation, at once or as a stream of chunks.

        Source: ``POST /chat/completions``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(
        self, completion_id: str, **params: Unpack[RequestOptions]
    ) -> ChatCompletionDeleted:
        """Delete a chat completion from the store.

        Source: ``DELETE /chat/completions/{completion_id}``
        """
        return await self._client.execute(_DELETE, params, completion_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[CompletionListArguments]
    ) -> AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]]:
        """List the chat completions that were stored with `store`.

        Source: ``GET /chat/completions``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(
        self, completion_id: str, **params: Unpack[RequestOptions]
    ) -> ChatCompletion:
        """Fetch one stored chat completion.

        Source: ``GET /chat/completions/{completion_id}``
        """
        return await self._client.execute(_RETRIEVE, params, completion_id)

    @operation(_UPDATE)
    async def update(
        self, completion_id: str, **params: Unpack[CompletionUpdateArguments]
    ) -> ChatCompletion:
        """Replace the metadata of a stored chat completion.

        Source: ``POST /chat/completions/{completion_id}``
        """
        return await self._client.execute(_UPDATE, params, completion_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
