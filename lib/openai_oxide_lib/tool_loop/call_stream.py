"""Streams of function calls, each as soon as it is complete, sync and async.

    with client.responses.create_stream_fc(…) as stream:
        for call in stream: …                    # FunctionCall, FunctionCall, …
        stream.text, stream.usage, stream.get_final_response()

``stream.events()`` gives everything in order: text deltas, all other events, and the calls between
them. Both loops read the same stream: each item comes out once.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from openai_oxide_lib.functions.function_call import FunctionCall
from openai_oxide_lib.tool_loop.turn import ChatTurn, ResponseTurn
from openai_oxide_runtime.streaming.single_reader import AsyncOneReader, OneReader

if TYPE_CHECKING:
    from openai_oxide_lib.chat.parsed import ParsedChatCompletion
    from openai_oxide_lib.responses.parsed import ParsedResponse
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = [
    "AsyncCallStream",
    "AsyncChatCallStream",
    "AsyncResponseCallStream",
    "CallStream",
    "ChatCallStream",
    "ResponseCallStream",
]

Turn = ResponseTurn | ChatTurn


class _TurnState:
    """The state of the turn, for sync and async streams."""

    _turn: Turn

    @property
    def text(self) -> str:
        """The text so far."""
        return self._turn.text

    @property
    def usage(self) -> Any:
        """The tokens used; ``None`` before the end."""
        return self._turn.usage


class CallStream(_TurnState):
    """The calls of one turn, each as soon as it is complete."""

    def __init__(self, open_: Callable[[], Stream[Any]], turn: Turn) -> None:
        self._stream = open_()
        self._turn = turn
        turn.request = self._stream._exchange.request
        self._items = OneReader(self._read())

    def _read(self) -> Generator[Any]:
        for event in self._stream:
            yield from self._turn.feed(event)
        yield from self._turn.end()

    def __iter__(self) -> Iterator[FunctionCall]:
        return (item for item in self._items if isinstance(item, FunctionCall))

    def events(self) -> Iterator[Any]:
        """Every event, and the calls between them (their ``type`` is ``function_call``)."""
        return self._items

    def until_done(self) -> Self:
        """Read to the end."""
        for _ in self._items:
            pass
        return self

    def close(self) -> None:
        """Close the connection. After reading to the end this is not necessary."""
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


class ResponseCallStream(CallStream):
    """The calls of a response, each as soon as it is complete."""

    def get_final_response(self) -> ParsedResponse[Any]:
        """Read to the end and return the response."""
        response: ParsedResponse[Any] = self.until_done()._turn.final()
        return response


class ChatCallStream(CallStream):
    """The calls of a chat completion, each as soon as it is complete."""

    def get_final_completion(self) -> ParsedChatCompletion[Any]:
        """Read to the end and return the completion."""
        completion: ParsedChatCompletion[Any] = self.until_done()._turn.final()
        return completion


class AsyncCallStream(_TurnState):
    """The calls of one turn, each as soon as it is complete.

    The request is sent at first use: by ``async with``, ``async for`` or ``await``.
    """

    def __init__(self, open_: Callable[[], Awaitable[AsyncStream[Any]]], turn: Turn) -> None:
        self._open = open_
        self._turn = turn
        self._stream: AsyncStream[Any] | None = None
        self._items = AsyncOneReader(self._read())

    async def _start(self) -> AsyncStream[Any]:
        if self._stream is None:
            self._stream = await self._open()
            self._turn.request = self._stream._exchange.request
        return self._stream

    async def _read(self) -> AsyncGenerator[Any]:
        async for event in await self._start():
            for item in self._turn.feed(event):
                yield item
        for item in self._turn.end():
            yield item

    async def _calls(self) -> AsyncIterator[FunctionCall]:
        async for item in self._items:
            if isinstance(item, FunctionCall):
                yield item

    def __aiter__(self) -> AsyncIterator[FunctionCall]:
        return self._calls()

    def events(self) -> AsyncIterator[Any]:
        """Every event, and the calls between them (their ``type`` is ``function_call``)."""
        return self._items

    async def until_done(self) -> Self:
        """Read to the end."""
        async for _ in self._items:
            pass
        return self

    async def close(self) -> None:
        """Close the connection. After reading to the end this is not necessary."""
        if self._stream is not None:
            await self._stream.close()

    async def _started(self) -> Self:
        await self._start()
        return self

    def __await__(self) -> Generator[Any, Any, Self]:
        return self._started().__await__()

    async def __aenter__(self) -> Self:
        return await self._started()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()


class AsyncResponseCallStream(AsyncCallStream):
    """The calls of a response, each as soon as it is complete."""

    async def get_final_response(self) -> ParsedResponse[Any]:
        """Read to the end and return the response."""
        await self.until_done()
        response: ParsedResponse[Any] = self._turn.final()
        return response


class AsyncChatCallStream(AsyncCallStream):
    """The calls of a chat completion, each as soon as it is complete."""

    async def get_final_completion(self) -> ParsedChatCompletion[Any]:
        """Read to the end and return the completion."""
        await self.until_done()
        completion: ParsedChatCompletion[Any] = self._turn.final()
        return completion
