"""Streams of typed events, in both colours.

    with client.….create(…, stream=True) as stream:
        for event in stream: …

Leaving early closes the connection; reading to the end gives it back to the pool. A stream that
stops before its last event raises, and the error holds what had arrived. So does one that reports
an error: what came before it is handed out, nothing behind it is, and where nothing came before it
the call is made again if that may help.

One reader at a time: a second one gets an error, and the first goes on.

The events of a chunk are cut at once and handed out one by one, without a task switch each.
"""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from functools import partial
from itertools import chain
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from openai_oxide_runtime.concurrency.finalizers import register, unregister
from openai_oxide_runtime.errors.tree import APIError
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.httpx_views import response_view
from openai_oxide_runtime.http.interface import TransportError
from openai_oxide_runtime.streaming.event_decoder import EventDecoder
from openai_oxide_runtime.streaming.event_timeouts import Patience
from openai_oxide_runtime.streaming.single_reader import in_use

if TYPE_CHECKING:
    import httpx

    from openai_oxide_runtime.policies.hedge_record import Hedged

__all__ = ["AsyncStream", "Stream"]

T = TypeVar("T")
Flow = Generator[Any, Any, Exchange]
Parts = tuple[EventDecoder, "Patience | None"]
# What follows the last event is a few bytes. Waiting for them is worth a connection, not more.
_DRAIN_SECONDS: Final = 0.1


class _StreamState(Generic[T]):
    """What both colours share: the exchange, its decoder, and the events that wait."""

    def __init__(
        self,
        exchange: Exchange,
        decoder: EventDecoder,
        patience: Patience | None = None,
        reopen: Callable[[Flow], Any] | None = None,
    ) -> None:
        """``reopen`` carries out a flow, and gives what reads the answer that came of it."""
        self._exchange = exchange
        self._reopen: Any = reopen
        self._free = True
        self._ready: Iterator[T] = iter(())
        self._open((decoder, patience))

    def _open(self, parts: Parts) -> None:
        """Begin with the first byte of the exchange as it is now."""
        self._decoder, self._patience = parts
        self._raw: Any = self._exchange.raw
        self._chunks: Any = self._raw.chunks()
        self._over = False
        register(self, partial(self._abandoned, type(self).__name__, self._exchange))
        if self._patience is not None:
            self._patience.begin(0)

    @staticmethod
    def _abandoned(name: str, exchange: Exchange) -> None:
        """Close the connection with which the stream was dropped, and say so."""
        raise NotImplementedError

    @property
    def response(self) -> httpx.Response:
        """The head of the answer as an ``httpx.Response``."""
        return response_view(self._exchange)

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request."""
        return self._exchange.request_id

    @property
    def hedged(self) -> Hedged[None] | None:
        """Which of several requests won, and what each cost; None if the call was not hedged."""
        return getattr(self._raw, "hedged", None)

    def _another(self, problem: Exception | None) -> Flow | None:
        """The flow of another call, if the stream reported an error before any event."""
        early = self._decoder.early and problem is self._decoder.problem
        flow: Flow | None = self._exchange.again(problem) if early and self._reopen else None
        return flow

    def _parting(self, problem: Exception | None) -> bool:
        """Whether the closed stream has a last event, which says what is raised after it."""
        if problem is None:
            return False
        last = self._decoder.parting()
        if last is None:
            raise problem
        self._over, self._ready = False, iter((last,))
        return True

    def _broken(self, failure: TransportError) -> Exception:
        """The error of a stream whose bytes stopped, or its events for too long."""
        if self._patience is not None:
            failure = self._patience.named(failure, self._decoder.count)
        return self._decoder.broken(failure)

    def __repr__(self) -> str:
        return _named(type(self).__name__, self._exchange)


class Stream(_StreamState[T]):
    """The events of an answer, one after the other as they arrive."""

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        try:
            for event in self._ready:
                return event
        except ValueError:
            raise in_use() from None
        return self._advance()

    def _advance(self) -> T:
        """The first event of the next chunk that has one."""
        try:
            del self._free  # in one step, which a look and a note would not be
        except AttributeError:
            raise in_use() from None
        try:
            if self._patience is not None:
                self._patience.begin(self._decoder.count)
            while not self._over:
                if not self._next_chunk():
                    break
                for event in self._ready:
                    return event
        finally:
            self._free = True
        raise StopIteration

    def _next_chunk(self) -> bool:
        """Decode another chunk; False at the end. Raises what the last one ended with."""
        decoder = self._decoder
        problem = decoder.problem
        try:
            if problem is None and decoder.finished:
                self._over = True
                self._raw.drain(_DRAIN_SECONDS)
                unregister(self)
                return False
            chunk = None if problem else next(self._chunks, None)
            if chunk is not None:
                self._ready = decoder.feed(chunk)
                return True
            problem = problem or decoder.end()
        except TransportError as failure:
            problem = self._broken(failure)
        again = self._another(problem)
        self.close()
        return self._again(again, problem) or self._parting(problem)

    def _again(self, again: Flow | None, problem: Exception | None) -> bool:
        """Make the call again if that may help; whether it is made."""
        if again is None:
            return False
        try:
            self._open(self._reopen(again))
        except APIError as error:
            if error is problem:
                return False
            raise
        return True

    def _begin(self, enough: Callable[[T], bool]) -> None:
        """Read until an event is ``enough``; what was read is still handed out."""
        read = []
        for event in self:
            read.append(event)
            if enough(event):
                break
        self._ready = chain(read, self._ready)

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
        self._over, self._ready = True, iter(())
        self._raw.close()
        unregister(self)

    @staticmethod
    def _abandoned(name: str, exchange: Exchange) -> None:
        if not exchange.raw.closed:
            exchange.raw.close()
            _warn(name, exchange)


class AsyncStream(_StreamState[T]):
    """The events of an answer, one after the other as they arrive."""

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        try:
            for event in self._ready:
                return event
        except ValueError:
            raise in_use() from None
        return await self._advance()

    async def _advance(self) -> T:
        """The first event of the next chunk that has one."""
        try:
            del self._free  # in one step, which a look and a note would not be
        except AttributeError:
            raise in_use() from None
        try:
            if self._patience is not None:
                self._patience.begin(self._decoder.count)
            while not self._over:
                if not await self._next_chunk():
                    break
                for event in self._ready:
                    return event
        finally:
            self._free = True
        raise StopAsyncIteration

    async def _next_chunk(self) -> bool:
        """Decode another chunk; False at the end. Raises what the last one ended with."""
        decoder = self._decoder
        problem = decoder.problem
        try:
            if problem is None and decoder.finished:
                self._over = True
                await self._raw.drain(_DRAIN_SECONDS)
                unregister(self)
                return False
            chunk = None if problem else await anext(self._chunks, None)
            if chunk is not None:
                self._ready = decoder.feed(chunk)
                return True
            problem = problem or decoder.end()
        except TransportError as failure:
            problem = self._broken(failure)
        again = self._another(problem)
        await self.close()
        return await self._again(again, problem) or self._parting(problem)

    async def _again(self, again: Flow | None, problem: Exception | None) -> bool:
        """Make the call again if that may help; whether it is made."""
        if again is None:
            return False
        try:
            self._open(await self._reopen(again))
        except APIError as error:
            if error is problem:
                return False
            raise
        return True

    async def _begin(self, enough: Callable[[T], bool]) -> None:
        """Read until an event is ``enough``; what was read is still handed out."""
        read = []
        async for event in self:
            read.append(event)
            if enough(event):
                break
        self._ready = chain(read, self._ready)

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
        self._over, self._ready = True, iter(())
        await self._raw.close()
        unregister(self)

    aclose = close

    @staticmethod
    def _abandoned(name: str, exchange: Exchange) -> None:
        if not exchange.raw.closed:
            from openai_oxide_runtime.concurrency.deadlines import close_later

            close_later(exchange.raw)
            _warn(name, exchange)


def _named(name: str, exchange: Exchange) -> str:
    return f"<{name} of {exchange.request!r}>"


def _warn(name: str, exchange: Exchange) -> None:
    named = _named(name, exchange)
    text = f"{named} was dropped before its end; use it as a context manager, or close it"
    warnings.warn(text, ResourceWarning, stacklevel=3)
