"""``client.responses.stream``: the events of a response, and the response they make up."""

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

from openai_oxide_lib.responses.accumulator import ResponseStreamState
from openai_oxide_lib.structured_output.loose_values import number_of
from openai_oxide_runtime.streaming.single_reader import AsyncOneReader, OneReader

if TYPE_CHECKING:
    from openai_oxide_lib.responses.events import ResponseStreamEvent
    from openai_oxide_lib.responses.parsed import ParsedResponse
    from openai_oxide_runtime.streaming.stream import AsyncStream, Stream

__all__ = [
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "ResponseStream",
    "ResponseStreamManager",
]

TextFormatT = TypeVar("TextFormatT", default=Any)


class _Told(Generic[TextFormatT]):
    """What both colours share: the state, and how much of the story is already known."""

    def __init__(
        self, stream: Any, state: ResponseStreamState[TextFormatT], starting_after: int | None
    ) -> None:
        self._stream = stream
        self._state = state
        self._starting_after = starting_after

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
    def current_response_snapshot(self) -> ParsedResponse[TextFormatT] | None:
        """The response as far as it has come; ``None`` before the first event."""
        return self._state.snapshot()

    def _take(self, event: Any) -> list[Any]:
        shown = self._state.handle_event(event)
        after = self._starting_after
        if after is None:
            return shown
        numbers = [number_of(getattr(one, "sequence_number", None)) for one in shown]
        return [one for one, at in zip(shown, numbers, strict=True) if at is None or at > after]

    def _final(self) -> ParsedResponse[TextFormatT]:
        return self._state.final_response(self._stream._exchange.request)


class ResponseStream(_Told[TextFormatT]):
    """The events of one response; iterate over it inside ``with``."""

    def __init__(
        self,
        stream: Stream[Any],
        state: ResponseStreamState[TextFormatT],
        starting_after: int | None = None,
    ) -> None:
        super().__init__(stream, state, starting_after)
        self._iterator = OneReader(self._events())

    def _events(self) -> Generator[ResponseStreamEvent[TextFormatT]]:
        for event in self._stream:
            yield from self._take(event)

    def __iter__(self) -> Iterator[ResponseStreamEvent[TextFormatT]]:
        return self._iterator

    def __next__(self) -> ResponseStreamEvent[TextFormatT]:
        return next(self._iterator)

    def until_done(self) -> Self:
        """Read to the end."""
        for _ in self._iterator:
            pass
        return self

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Read to the end and return the response, parsed.

        A response that failed raises ``APIError``. One that was cut off raises
        ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError`` if it was to be parsed.
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


class ResponseStreamManager(Generic[TextFormatT]):
    """Sends the request on entering ``with``, and closes the stream on leaving it."""

    def __init__(self, open_: Callable[[], ResponseStream[TextFormatT]]) -> None:
        self._open = open_
        self._stream: ResponseStream[TextFormatT] | None = None

    def __enter__(self) -> ResponseStream[TextFormatT]:
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


class AsyncResponseStream(_Told[TextFormatT]):
    """The events of one response; iterate over it inside ``async with``."""

    def __init__(
        self,
        stream: AsyncStream[Any],
        state: ResponseStreamState[TextFormatT],
        starting_after: int | None = None,
    ) -> None:
        super().__init__(stream, state, starting_after)
        self._iterator = AsyncOneReader(self._events())

    async def _events(self) -> AsyncGenerator[ResponseStreamEvent[TextFormatT]]:
        async for event in self._stream:
            for shown in self._take(event):
                yield shown

    def __aiter__(self) -> AsyncIterator[ResponseStreamEvent[TextFormatT]]:
        return self._iterator

    async def __anext__(self) -> ResponseStreamEvent[TextFormatT]:
        return await anext(self._iterator)

    async def until_done(self) -> Self:
        """Read to the end."""
        async for _ in self._iterator:
            pass
        return self

    async def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Read to the end and return the response, parsed.

        A response that failed raises ``APIError``. One that was cut off raises
        ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError`` if it was to be parsed.
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


class AsyncResponseStreamManager(Generic[TextFormatT]):
    """Sends the request on entering ``async with``, and closes the stream on leaving it."""

    def __init__(self, open_: Callable[[], Awaitable[AsyncResponseStream[TextFormatT]]]) -> None:
        self._open = open_
        self._stream: AsyncResponseStream[TextFormatT] | None = None

    async def __aenter__(self) -> AsyncResponseStream[TextFormatT]:
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
