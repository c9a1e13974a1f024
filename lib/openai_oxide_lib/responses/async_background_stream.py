"""Streams of background responses, for asyncio: they continue when a connection is lost."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from openai_oxide_lib.responses.stream_position import Position
from openai_oxide_runtime.errors.tree import APIConnectionError, APIError, APIStatusError

if TYPE_CHECKING:
    import httpx

    from openai_oxide.types.responses import Response
    from openai_oxide_lib.polling import AsyncTiming
    from openai_oxide_runtime.streaming.async_stream import AsyncStream

__all__ = ["AsyncBackgroundStream"]

T = TypeVar("T")


class AsyncBackgroundStream(Generic[T]):
    """The events of a background response. A lost connection is replaced."""

    def __init__(
        self,
        stream: AsyncStream[T],
        position: Position,
        reopen: Callable[..., Awaitable[AsyncStream[T]]],
        timing: AsyncTiming,
    ) -> None:
        self._stream = stream
        self._position = position
        self._reopen = reopen
        self._timing = timing

    @property
    def response_id(self) -> str | None:
        """The id of the response. With ``sequence_number`` it is all that resuming needs."""
        return self._position.response_id

    @property
    def sequence_number(self) -> int | None:
        """The number of the last event that arrived."""
        return self._position.sequence_number

    @property
    def reconnects(self) -> int:
        """How often the connection was lost and the stream opened again."""
        return self._position.reconnects

    @property
    def response(self) -> httpx.Response:
        """Status and headers of the current HTTP response, without its body."""
        return self._stream.response

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the current request."""
        return self._stream.request_id

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            try:
                event = await anext(self._stream)
            except StopAsyncIteration:
                if self._position.ended:
                    raise
                # The stream ended without its last event.
                await self._resume(self._stream._decoder.stream_error(None))
            except APIConnectionError as error:
                await self._resume(error)
            except APIError:
                self._position.ended = True
                raise
            else:
                if self._position.take(event):
                    return event

    async def _resume(self, error: Exception) -> None:
        """Open the stream again, in several attempts if needed; raise the last error."""
        while True:
            wait = self._position.delay(error, self._timing.now(), random.random())
            if wait is None:
                self._position.ended = True
                raise error
            if wait:
                await self._timing.sleep(wait)
            try:
                query = self._position.query(self._timing.now())
                self._stream = await self._reopen(self._position.response_id, **query)
                return
            except (APIConnectionError, APIStatusError) as failure:
                error = failure

    async def get_final_response(self) -> Response:
        """Read to the end and return the response of the last event."""
        async for _ in self:
            pass
        return self._position.final()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the stream. The response continues; ``client.responses.cancel`` stops it."""
        self._position.ended = True
        await self._stream.close()

    def __repr__(self) -> str:
        position = self._position
        return f"<{type(self).__name__} of {position.response_id}, at {position.sequence_number}>"
