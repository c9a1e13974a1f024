"""What the sync and the async stream share: the exchange, its decoder, and the decoded events."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from openai_oxide_runtime.concurrency.finalizers import register
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.httpx_views import response_view
from openai_oxide_runtime.http.interface import TransportError
from openai_oxide_runtime.streaming.event_decoder import EventDecoder
from openai_oxide_runtime.streaming.event_timeouts import EventTimeouts

if TYPE_CHECKING:
    import httpx

    from openai_oxide_runtime.policies.hedge_record import Hedged

__all__ = ["DRAIN_SECONDS", "Flow", "StreamState", "warn_of_dropped"]

T = TypeVar("T")
Flow = Generator[Any, Any, Exchange]
Parts = tuple[EventDecoder, "EventTimeouts | None"]
DRAIN_SECONDS: Final = 0.1
"""The time to read the few bytes after the last event. Then the connection can be used again;
waiting longer would cost more than a new connection."""


class StreamState(Generic[T]):
    """The base of the sync and the async stream."""

    def __init__(
        self,
        exchange: Exchange,
        decoder: EventDecoder,
        timeouts: EventTimeouts | None = None,
        reopen: Callable[[Flow], Any] | None = None,
    ) -> None:
        """``reopen`` drives a flow, and returns the decoder and the timeouts of its exchange."""
        self._exchange = exchange
        # Any: in the async stream the result is awaited.
        self._reopen: Any = reopen
        self._free = True
        self._ready: Iterator[T] = iter(())
        self._open((decoder, timeouts))

    def _open(self, parts: Parts) -> None:
        """Begin to read the body of the exchange."""
        self._decoder, self._timeouts = parts
        # Any: either RawResponse or AsyncRawResponse.
        self._raw: Any = self._exchange.raw
        self._chunks: Any = self._raw.chunks()
        self._over = False
        register(self, partial(self._close_dropped, type(self).__name__, self._exchange))
        if self._timeouts is not None:
            self._timeouts.start(0)

    @staticmethod
    def _close_dropped(name: str, exchange: Exchange) -> None:
        """Close the connection of a stream that was dropped before its end, and warn."""
        raise NotImplementedError

    @property
    def response(self) -> httpx.Response:
        """The status and the headers of the response, as an ``httpx.Response``."""
        return response_view(self._exchange)

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request."""
        return self._exchange.request_id

    @property
    def hedged(self) -> Hedged[None] | None:
        """The winner among several requests, and the cost of each; None without hedging."""
        return getattr(self._raw, "hedged", None)

    def _repeat_flow(self, problem: Exception | None) -> Flow | None:
        """The flow of another call, if the stream reported an error before any event."""
        early = self._decoder.early and problem is self._decoder.problem
        flow: Flow | None = self._exchange.again(problem) if early and self._reopen else None
        return flow

    def _has_error_event(self, problem: Exception | None) -> bool:
        """Whether the closed stream still has an event: the one that reported the problem.

        The problem is raised after it, or at once if there is no such event.
        """
        if problem is None:
            return False
        event = self._decoder.error_event()
        if event is None:
            raise problem
        self._over, self._ready = False, iter((event,))
        return True

    def _stream_error(self, failure: TransportError) -> Exception:
        """The error of a stream that ended early, or whose next event did not come in time."""
        if self._timeouts is not None:
            failure = self._timeouts.explain(failure, self._decoder.count)
        return self._decoder.stream_error(failure)

    def __repr__(self) -> str:
        return _repr(type(self).__name__, self._exchange)


def _repr(name: str, exchange: Exchange) -> str:
    return f"<{name} of {exchange.request!r}>"


def warn_of_dropped(name: str, exchange: Exchange) -> None:
    """Warn that a stream was dropped before its end, and so its connection is lost."""
    text = f"{_repr(name, exchange)} was dropped before its end; use it as a context manager"
    warnings.warn(f"{text}, or close it", ResourceWarning, stacklevel=3)
