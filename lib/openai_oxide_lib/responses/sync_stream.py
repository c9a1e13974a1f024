# Written from async_stream.py by `make generate`: do not edit.
"""``client.responses.stream``: the events of a response, and the whole."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self

from typing_extensions import TypeVar

from openai_oxide_lib.responses.accumulator import ResponseStreamState
from openai_oxide_lib.structured_output.loose_values import number_of
from openai_oxide_runtime.streaming.single_reader import OneReader

if TYPE_CHECKING:
    import httpx

    from openai_oxide.types.responses import ResponseStreamEvent as PlainEvent
    from openai_oxide_lib.responses.events import ResponseStreamEvent
    from openai_oxide_lib.responses.parsed import ParsedResponse
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = ["ResponseStream", "ResponseStreamManager"]

TextFormatT = TypeVar("TextFormatT", default=Any)


class ResponseStream(Generic[TextFormatT]):
    """The events of one response; iterate over it inside ``with``."""

    def __init__(
        self,
        stream: Stream[PlainEvent],
        state: ResponseStreamState[TextFormatT],
        starting_after: int | None = None,
    ) -> None:
        self._stream = stream
        self._state = state
        self._starting_after = starting_after
        self._iterator = OneReader(self._events())

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

    def _events(self) -> Generator[ResponseStreamEvent[TextFormatT]]:
        after = self._starting_after
        for event in self._stream:
            for shown in self._state.handle_event(event):
                if after is None or _is_later(shown, after):
                    yield shown

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

        Raises ``APIError`` for a failed response, and ``LengthFinishReasonError`` or
        ``ContentFilterFinishReasonError`` for an incomplete one that should be parsed.
        """
        self.until_done()
        return self._state.final_response(self._stream._exchange.request)

    def close(self) -> None:
        """Release the connection. After reading to the end this is not needed."""
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


def _is_later(event: object, after: int) -> bool:
    """Whether an event comes after that number; one without a number does."""
    number = number_of(getattr(event, "sequence_number", None))
    return number is None or number > after
