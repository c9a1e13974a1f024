# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.completions``"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.completions import Completion
    from openai_oxide.params.completions import CompletionCreateArguments
    from openai_oxide.raw.completions import (
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from openai_oxide_runtime.core.sentinels import Omit
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = ["AsyncCompletions", "Completions"]

_CREATE = Operation(
    "completions.create",
    "POST",
    "/completions",
    returns="openai_oxide.models.completions:Completion",
    events="openai_oxide.models.completions:Completion",
    done="[DONE]",
    body="json",
    fields=(
        "model",
        "prompt",
        "best_of",
        "echo",
        "frequency_penalty",
        "logit_bias",
        "logprobs",
        "max_tokens",
        "n",
        "presence_penalty",
        "seed",
        "stop",
        "stream",
        "stream_options",
        "suffix",
        "temperature",
        "top_p",
        "user",
    ),
    required=("model", "prompt"),
    params="openai_oxide.params.completions:CompletionCreateArguments",
)


class Completions(Resource):
    """``client.completions``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: CompletionsWithRawResponse = raw_view(
        "openai_oxide.raw.completions:CompletionsWithRawResponse"
    )
    with_streaming_response: CompletionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.completions:CompletionsWithStreamingResponse"
    )

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[CompletionCreateArguments],
    ) -> Completion: ...

    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CompletionCreateArguments]
    ) -> Stream[Completion]: ...

    @overload
    def create(
        self, *, stream: bool, **params: Unpack[CompletionCreateArguments]
    ) -> Completion | Stream[Completion]: ...

    @operation(_CREATE)
    def create(self, **params: Any) -> Any:
        """Continue a plain text prompt, at once or as a stream; for legacy models.

        Source: ``POST /completions``
        """
        return self._client.execute(_CREATE, params)


class AsyncCompletions(AsyncResource):
    """``client.completions``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncCompletionsWithRawResponse = raw_view(
        "openai_oxide.raw.completions:AsyncCompletionsWithRawResponse"
    )
    with_streaming_response: AsyncCompletionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.completions:AsyncCompletionsWithStreamingResponse"
    )

    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[CompletionCreateArguments],
    ) -> Completion: ...

    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[CompletionCreateArguments]
    ) -> AsyncStream[Completion]: ...

    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[CompletionCreateArguments]
    ) -> Completion | AsyncStream[Completion]: ...

    @operation(_CREATE)
    async def create(self, **params: Any) -> Any:
        """Continue a plain text prompt, at once or as a stream; for legacy models.

        Source: ``POST /completions``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
