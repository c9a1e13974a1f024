"""``client.chat.completions.stream`` for asyncio: the events of a completion, and the whole."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self

from typing_extensions import TypeVar

from openai_oxide_lib.chat.accumulator import ChatCompletionStreamState
from openai_oxide_runtime.streaming.single_reader import AsyncOneReader

if TYPE_CHECKING:
    import httpx

    from openai_oxide.models.chat import ChatCompletionChunk
    from openai_oxide_lib.chat.events import ChatCompletionStreamEvent
    from openai_oxide_lib.chat.parsed import ParsedChatCompletion
    from openai_oxide_runtime.streaming.async_stream import AsyncStream

__all__ = ["AsyncChatCompletionStream", "AsyncChatCompletionStreamManager"]

ResponseFormatT = TypeVar("ResponseFormatT", default=Any)


class AsyncChatCompletionStream(Generic[ResponseFormatT]):
    """The events of one completion; iterate over it inside ``async with``."""

    def __init__(
        self,
        stream: AsyncStream[ChatCompletionChunk],
        state: ChatCompletionStreamState[ResponseFormatT],
    ) -> None:
        self._stream = stream
        self._state = state
        self._iterator = AsyncOneReader(self._events())

    @property
    def response(self) -> httpx.Response:
        """Status and headers of the response, without its body."""
        return self._stream.response

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request."""
        return self._stream.request_id

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion so far, a new object each time."""
        return self._state.current_completion_snapshot

    async def _events(self) -> AsyncGenerator[ChatCompletionStreamEvent[ResponseFormatT]]:
        async for chunk in self._stream:
            # Azure's content filter sends chunks of its own, without `object` and `choices`.
            if chunk.choices or chunk.object:
                for event in self._state.handle_chunk(chunk):
                    yield event
        for event in self._state.end():
            yield event

    def __aiter__(self) -> AsyncIterator[ChatCompletionStreamEvent[ResponseFormatT]]:
        return self._iterator

    async def __anext__(self) -> ChatCompletionStreamEvent[ResponseFormatT]:
        return await anext(self._iterator)

    async def until_done(self) -> Self:
        """Read to the end."""
        async for _ in self._iterator:
            pass
        return self

    async def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Read to the end and return the completion, parsed.

        Raises ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError`` for an incomplete
        answer.
        """
        await self.until_done()
        return self._state.get_final_completion()

    async def close(self) -> None:
        """Release the connection. After reading to the end this is not needed."""
        await self._stream.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()


class AsyncChatCompletionStreamManager(Generic[ResponseFormatT]):
    """Sends the request on entering ``async with``, and closes the stream on leaving it."""

    def __init__(
        self, open_: Callable[[], Awaitable[AsyncChatCompletionStream[ResponseFormatT]]]
    ) -> None:
        self._open = open_
        self._stream: AsyncChatCompletionStream[ResponseFormatT] | None = None

    async def __aenter__(self) -> AsyncChatCompletionStream[ResponseFormatT]:
        self._stream = await self._open()
        return self._stream

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
