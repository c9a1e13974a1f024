"""``client.chat.completions.stream``: the events of a completion, and what they make up."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
)
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self

from typing_extensions import TypeVar

from openai_oxide_lib.chat.accumulator import ChatCompletionStreamState
from openai_oxide_runtime.streaming.single_reader import AsyncOneReader, OneReader

if TYPE_CHECKING:
    from openai_oxide_lib.chat.events import ChatCompletionStreamEvent
    from openai_oxide_lib.chat.parsed import ParsedChatCompletion
    from openai_oxide_runtime.streaming.stream import AsyncStream, Stream

__all__ = [
    "AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager",
    "ChatCompletionStream",
    "ChatCompletionStreamManager",
]

ResponseFormatT = TypeVar("ResponseFormatT", default=Any)


class _Told(Generic[ResponseFormatT]):
    """What both colours share: the stream of chunks, and what has become of it."""

    def __init__(self, stream: Any, state: ChatCompletionStreamState[ResponseFormatT]) -> None:
        self._stream = stream
        self._state = state

    @property
    def response(self) -> Any:
        """The head of the HTTP answer as an ``httpx.Response``."""
        return self._stream.response

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request."""
        request_id: str | None = self._stream.request_id
        return request_id

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion as far as it has come, a new object each time."""
        return self._state.current_completion_snapshot

    def _take(self, chunk: Any) -> list[ChatCompletionStreamEvent[ResponseFormatT]]:
        # A filter that runs beside the model (Azure) sends chunks of its own, of no kind.
        return self._state.handle_chunk(chunk) if chunk.object or chunk.choices else []

    def _final(self) -> ParsedChatCompletion[ResponseFormatT]:
        return self._state.get_final_completion()


class ChatCompletionStream(_Told[ResponseFormatT]):
    """The events of one completion; iterate over it inside ``with``."""

    def __init__(
        self, stream: Stream[Any], state: ChatCompletionStreamState[ResponseFormatT]
    ) -> None:
        super().__init__(stream, state)
        self._iterator = OneReader(self._events())

    def _events(self) -> Generator[ChatCompletionStreamEvent[ResponseFormatT]]:
        for chunk in self._stream:
            yield from self._take(chunk)
        yield from self._state.end()

    def __iter__(self) -> Iterator[ChatCompletionStreamEvent[ResponseFormatT]]:
        return self._iterator

    def __next__(self) -> ChatCompletionStreamEvent[ResponseFormatT]:
        return next(self._iterator)

    def until_done(self) -> Self:
        """Read to the end."""
        for _ in self._iterator:
            pass
        return self

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Read to the end and return the completion, parsed.

        An answer that was cut off raises ``LengthFinishReasonError`` or
        ``ContentFilterFinishReasonError``.
        """
        self.until_done()
        return self._final()

    def close(self) -> None:
        """Let go of the connection. Nothing needs to be done after reading to the end."""
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class ChatCompletionStreamManager(Generic[ResponseFormatT]):
    """Sends the request on entering ``with``, and closes the stream on leaving it."""

    def __init__(self, open_: Callable[[], ChatCompletionStream[ResponseFormatT]]) -> None:
        self._open = open_
        self._stream: ChatCompletionStream[ResponseFormatT] | None = None

    def __enter__(self) -> ChatCompletionStream[ResponseFormatT]:
        self._stream = self._open()
        return self._stream

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncChatCompletionStream(_Told[ResponseFormatT]):
    """The events of one completion; iterate over it inside ``async with``."""

    def __init__(
        self, stream: AsyncStream[Any], state: ChatCompletionStreamState[ResponseFormatT]
    ) -> None:
        super().__init__(stream, state)
        self._iterator = AsyncOneReader(self._events())

    async def _events(self) -> AsyncGenerator[ChatCompletionStreamEvent[ResponseFormatT]]:
        async for chunk in self._stream:
            for event in self._take(chunk):
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

        An answer that was cut off raises ``LengthFinishReasonError`` or
        ``ContentFilterFinishReasonError``.
        """
        await self.until_done()
        return self._final()

    async def close(self) -> None:
        """Let go of the connection. Nothing needs to be done after reading to the end."""
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
