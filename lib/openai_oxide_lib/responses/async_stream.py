"""``client.responses.stream`` for asyncio: the events of a response, and the whole."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self

from typing_extensions import TypeVar

from openai_oxide_lib.responses.accumulator import ResponseStreamState
from openai_oxide_lib.structured_output.loose_values import number_of
from openai_oxide_runtime.streaming.single_reader import AsyncOneReader

if TYPE_CHECKING:
    import httpx

    from openai_oxide.types.responses import ResponseStreamEvent as PlainEvent
    from openai_oxide_lib.responses.events import ResponseStreamEvent
    from openai_oxide_lib.responses.parsed import ParsedResponse
    from openai_oxide_runtime.streaming.async_stream import AsyncStream

__all__ = ["AsyncResponseStream", "AsyncResponseStreamManager"]

TextFormatT = TypeVar("TextFormatT", default=Any)


class AsyncResponseStream(Generic[TextFormatT]):
    """The events of one response; iterate over it inside ``async with``."""

    def __init__(
        self,
        stream: AsyncStream[PlainEvent],
        state: ResponseStreamState[TextFormatT],
        starting_after: int | None = None,
    ) -> None:
        self._stream = stream
        self._state = state
        self._starting_after = starting_after
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
    def current_response_snapshot(self) -> ParsedResponse[TextFormatT] | None:
        """The response so far; ``None`` before the first event."""
        return self._state.snapshot()

    async def _events(self) -> AsyncGenerator[ResponseStreamEvent[TextFormatT]]:
        after = self._starting_after
        async for event in self._stream:
            for shown in self._state.handle_event(event):
                if after is None or _is_later(shown, after):
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

        Raises ``APIError`` for a failed response, and ``LengthFinishReasonError`` or
        ``ContentFilterFinishReasonError`` for an incomplete one that should be parsed.
        """
        await self.until_done()
        return self._state.final_response(self._stream._exchange.request)

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


def _is_later(event: object, after: int) -> bool:
    """Whether an event comes after that number; one without a number does."""
    number = number_of(getattr(event, "sequence_number", None))
    return number is None or number > after
