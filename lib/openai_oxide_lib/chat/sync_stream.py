# Written from async_stream.py by `make generate`: do not edit.
"""``client.chat.completions.stream``: the events of a completion, and the whole."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self

from typing_extensions import TypeVar

from openai_oxide_lib.chat.accumulator import ChatCompletionStreamState
from openai_oxide_runtime.streaming.single_reader import OneReader

if TYPE_CHECKING:
    import httpx

    from openai_oxide.models.chat import ChatCompletionChunk
    from openai_oxide_lib.chat.events import ChatCompletionStreamEvent
    from openai_oxide_lib.chat.parsed import ParsedChatCompletion
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = ["ChatCompletionStream", "ChatCompletionStreamManager"]

ResponseFormatT = TypeVar("ResponseFormatT", default=Any)


class ChatCompletionStream(Generic[ResponseFormatT]):
    """The events of one completion; iterate over it inside ``with``."""

    def __init__(
        self,
        stream: Stream[ChatCompletionChunk],
        state: ChatCompletionStreamState[ResponseFormatT],
    ) -> None:
        self._stream = stream
        self._state = state
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
    def current_completion_snapshot(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion so far, a new object each time."""
        return self._state.current_completion_snapshot

    def _events(self) -> Generator[ChatCompletionStreamEvent[ResponseFormatT]]:
        for chunk in self._stream:
            # Azure's content filter sends chunks of its own, without `object` and `choices`.
            if chunk.choices or chunk.object:
                for event in self._state.handle_chunk(chunk):
                    yield event
        for event in self._state.end():
            yield event

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

        Raises ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError`` for an incomplete
        answer.
        """
        self.until_done()
        return self._state.get_final_completion()

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
