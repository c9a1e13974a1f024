# Written from async_stream.py by `make generate`: do not edit.
"""The events of a response as a sync stream.

Leaving the stream early closes the connection; reading to the end returns it to the pool. A stream
that ends before its last event raises an error, which has the events until then. So does a stream
that reports an error: the events before it are handed out, those after it are not. If there were
none before it, the call is repeated where that may help.

Only one reader is allowed at a time: a second one gets an error, the first continues.

All events of a chunk are parsed at once and handed out one by one, without a task switch for each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from types import TracebackType
from typing import Self, TypeVar

from openai_oxide_runtime.concurrency.finalizers import unregister
from openai_oxide_runtime.errors.tree import APIError
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import TransportError
from openai_oxide_runtime.streaming.single_reader import in_use
from openai_oxide_runtime.streaming.stream_state import (
    DRAIN_SECONDS,
    Flow,
    StreamState,
    warn_of_dropped,
)

__all__ = ["Stream"]

T = TypeVar("T")


class Events(Iterator[T]):
    """The iterator over the events of a stream."""

    __slots__ = ("_stream",)

    def __init__(self, stream: Stream[T]) -> None:
        self._stream = stream

    def __next__(self) -> T:
        stream = self._stream
        try:
            for event in stream._ready:
                return event
        except ValueError:
            raise in_use() from None
        return stream._advance()


class Stream(StreamState[T]):
    """The events of a response, one by one as they arrive."""

    _replacement: Iterator[T] | None = None

    @property
    def _iterator(self) -> Iterator[T]:
        """The iterator over the events. Libraries that observe streams replace it."""
        if self._replacement is not None:
            return self._replacement
        iterator = self.__stream__()
        # The stream does not store its own iterator: the cycle of references would keep a dropped
        # stream, and with it the connection, until the garbage collection.
        if iterator.__class__ is not Events:
            self._replacement = iterator
        return iterator

    @_iterator.setter
    def _iterator(self, iterator: Iterator[T]) -> None:
        self._replacement = iterator

    def __stream__(self) -> Iterator[T]:
        """The events of the response. Subclasses that observe streams override it."""
        return Events(self)

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def _advance(self) -> T:
        """The first event of the next chunk that has one."""
        try:
            del self._free  # atomic, so that of two readers one fails
        except AttributeError:
            raise in_use() from None
        try:
            if self._timeouts is not None:
                self._timeouts.start(self._decoder.count)
            while not self._over:
                if not self._next_chunk():
                    break
                for event in self._ready:
                    return event
        finally:
            self._free = True
        raise StopIteration

    def _next_chunk(self) -> bool:
        """Decode another chunk; False at the end. Raises the error that the last one ended with."""
        decoder = self._decoder
        problem = decoder.problem
        try:
            if problem is None and decoder.finished:
                self._over = True
                self._raw.drain(DRAIN_SECONDS)
                unregister(self)
                return False
            chunk = None if problem else next(self._chunks, None)
            if chunk is not None:
                self._ready = decoder.feed(chunk)
                return True
            problem = problem or decoder.end()
        except TransportError as failure:
            problem = self._stream_error(failure)
        flow = self._repeat_flow(problem)
        self.close()
        return self._repeat(flow, problem) or self._has_error_event(problem)

    def _repeat(self, flow: Flow | None, problem: Exception | None) -> bool:
        """Make the call again by ``flow``; False if there is none, or it ends as before."""
        if flow is None:
            return False
        try:
            self._open(self._reopen(flow))
        except APIError as error:
            if error is problem:
                return False
            raise
        return True

    def _begin(self, enough: Callable[[T], bool]) -> None:
        """Read until an event is ``enough``; the events are still handed out later."""
        events = []
        for event in Events(self):
            events.append(event)
            if enough(event):
                break
        self._ready = chain(events, self._ready)

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
        """Close the connection. After reading to the end there is nothing to close."""
        self._over, self._ready = True, iter(())
        self._raw.close()
        unregister(self)

    @staticmethod
    def _close_dropped(name: str, exchange: Exchange) -> None:
        if not exchange.raw.closed:
            exchange.raw.close()
            warn_of_dropped(name, exchange)
