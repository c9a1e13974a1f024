"""How long a stream waits for its next event.

A server that sends a comment now and then is alive, but may never answer: the timeout for bytes
does not notice. So what is timed here are events. Comments, which is what keep-alives are, count
for nothing. Only waiting is timed: whoever takes long over an event does not lose the next one.

The limit is enforced by moving the deadline of the request, which transports look at before each
read.
"""

from __future__ import annotations

from collections.abc import Callable

from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import TransportError, TransportTimeout

__all__ = ["Patience", "first_event_late"]


def first_event_late(seconds: float) -> TransportTimeout:
    """The failure of a stream that did not begin in time."""
    return TransportTimeout(f"no first event within {seconds:g} s (first_event_timeout)")


class Patience:
    """The timeouts for the events of one stream. ``clock`` is monotonic."""

    __slots__ = ("_clock", "_due", "_event", "_exchange", "_first", "_left")

    def __init__(
        self,
        exchange: Exchange,
        first: float | None,
        event: float | None,
        clock: Callable[[], float],
    ) -> None:
        self._exchange = exchange
        self._first = first
        self._event = event
        self._clock = clock
        self._due: float | None = None
        # The time to the head of the answer is a part of that to the first event.
        begun = exchange.request.deadline
        self._left = None if first is None or begun is None else max(0.0, begun - clock())

    def begin(self, count: int) -> None:
        """Begin to wait for the next event, ``count`` of them having arrived."""
        seconds = self._event if count else self._left
        self._due = None if seconds is None else self._clock() + seconds
        known = [ends for ends in (self._due, self._exchange.ends) if ends is not None]
        self._exchange.raw.request.deadline = min(known, default=None)

    def named(self, failure: TransportError, count: int) -> TransportError:
        """The failure, saying which timeout it was if it was one of these."""
        late = isinstance(failure, TransportTimeout) and self._due is not None
        if not late or self._clock() + 0.01 < (self._due or 0.0):
            return failure
        if count:
            return TransportTimeout(f"no further event within {self._event:g} s (event_timeout)")
        return first_event_late(self._first or 0.0)
