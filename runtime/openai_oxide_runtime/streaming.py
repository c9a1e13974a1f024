"""Streams of typed events, in both colours.

    with client.….create(…, stream=True) as stream:
        for event in stream: …

Leaving early closes the connection; reading to the end gives it back to the pool. A stream that
stops before its last event raises, and the error holds what had arrived.
"""

from __future__ import annotations

import warnings
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from .codec import EventDecoder
from .exchange import Exchange
from .transport import TransportError
from .views import response_view

if TYPE_CHECKING:
    import httpx

__all__ = ["AsyncStream", "Stream"]

T = TypeVar("T")
# What follows the last event is a few bytes. Waiting for them is worth a connection, not more.
_DRAIN_SECONDS: Final = 0.1


class _StreamState(Generic[T]):
    """What both colours share: the exchange, its decoder, and who may see it."""

    def __init__(self, exchange: Exchange, decoder: EventDecoder) -> None:
        self._exchange = exchange
        self._decoder = decoder

    @property
    def response(self) -> httpx.Response:
        """The head of the answer as an ``httpx.Response``."""
        return response_view(self._exchange)

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request."""
        return self._exchange.request_id

    def _abandoned(self) -> bool:
        """Whether the stream was dropped with its connection in hand; says so if it was."""
        if self._exchange.raw.closed:
            return False
        text = f"{self!r} was dropped before its end; use it as a context manager, or close it"
        warnings.warn(text, ResourceWarning, stacklevel=2, source=self)
        return True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._exchange.request!r}>"


class Stream(_StreamState[T]):
    """The events of an answer, one after the other as they arrive."""

    def __init__(self, exchange: Exchange, decoder: EventDecoder) -> None:
        super().__init__(exchange, decoder)
        # A plain generator, which does not know this object: dropping the stream ends it at once.
        self._iterator: Generator[T, None, None] = _events(exchange, decoder)

    def __iter__(self) -> Iterator[T]:
        return self  # not the iterator: a loop over a stream that nobody else holds must hold it

    def __next__(self) -> T:
        return next(self._iterator)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connection. Nothing needs to be done after reading to the end."""
        self._iterator.close()
        self._exchange.raw.close()

    def __del__(self) -> None:
        if self._abandoned():
            self._exchange.raw.close()


def _events(exchange: Exchange, decoder: EventDecoder) -> Generator[Any, None, None]:
    raw = exchange.raw
    try:
        for chunk in _chunks(raw, decoder):
            yield from decoder.feed(chunk)
            if decoder.problem:
                raise decoder.problem
            if decoder.finished:
                raw.drain(_DRAIN_SECONDS)
                return
        problem = decoder.end()
        if problem:
            raise problem
    finally:
        raw.close()


def _chunks(raw: Any, decoder: EventDecoder) -> Iterator[bytes]:
    try:
        yield from raw.chunks()
    except TransportError as failure:
        problem = decoder.broken(failure)
    else:
        return
    raise problem


class AsyncStream(_StreamState[T]):
    """The events of an answer, one after the other as they arrive."""

    def __init__(self, exchange: Exchange, decoder: EventDecoder) -> None:
        super().__init__(exchange, decoder)
        self._iterator: AsyncGenerator[T, None] = _async_events(exchange, decoder)

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        return await anext(self._iterator)

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
        """Let go of the connection. Nothing needs to be done after reading to the end."""
        await self._iterator.aclose()
        await self._exchange.raw.close()

    aclose = close

    def __del__(self) -> None:
        if self._abandoned():
            from .colour import close_later

            close_later(self._exchange.raw)


async def _async_events(exchange: Exchange, decoder: EventDecoder) -> AsyncGenerator[Any, None]:
    raw = exchange.raw
    try:
        async for chunk in _async_chunks(raw, decoder):
            for event in decoder.feed(chunk):
                yield event
            if decoder.problem:
                raise decoder.problem
            if decoder.finished:
                await raw.drain(_DRAIN_SECONDS)
                return
        problem = decoder.end()
        if problem:
            raise problem
    finally:
        await raw.close()


async def _async_chunks(raw: Any, decoder: EventDecoder) -> AsyncIterator[bytes]:
    try:
        async for chunk in raw.chunks():
            yield chunk
    except TransportError as failure:
        problem = decoder.broken(failure)
    else:
        return
    raise problem
