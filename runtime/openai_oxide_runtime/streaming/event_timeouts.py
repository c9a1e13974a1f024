"""The timeouts for the events of a stream.

A server may send comments to keep the connection alive, and never send an event. The timeout of a
read does not notice this. Here the time between events is measured, and comments do not count.
Time that the caller spends on an event is not counted either.

The timeout is enforced by the deadline of the request, which transports check before each read.
"""

from __future__ import annotations

from collections.abc import Callable

from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import TransportError, TransportTimeout

__all__ = ["EventTimeouts", "first_event_timeout"]


def first_event_timeout(seconds: float) -> TransportTimeout:
    """The failure of a stream whose first event did not come in time."""
    return TransportTimeout(f"no first event within {seconds:g} s (first_event_timeout)")


class EventTimeouts:
    """The timeouts for the events of one stream, in seconds. ``clock`` is monotonic."""

    __slots__ = ("_clock", "_due", "_event", "_exchange", "_first", "_remaining")

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
        # The first event's timeout began with the request: waiting for the headers is part of it.
        deadline = exchange.request.deadline
        self._remaining = (
            None if first is None or deadline is None else max(0.0, deadline - clock())
        )

    def start(self, count: int) -> None:
        """Begin to wait for the next event, after ``count`` events."""
        seconds = self._event if count else self._remaining
        self._due = None if seconds is None else self._clock() + seconds
        deadlines = [time for time in (self._due, self._exchange.ends) if time is not None]
        self._exchange.raw.request.deadline = min(deadlines, default=None)

    def explain(self, failure: TransportError, count: int) -> TransportError:
        """The failure; if it is one of these timeouts, with its name."""
        is_timeout = isinstance(failure, TransportTimeout) and self._due is not None
        if not is_timeout or self._clock() + 0.01 < (self._due or 0.0):
            return failure
        if count:
            return TransportTimeout(f"no further event within {self._event:g} s (event_timeout)")
        return first_event_timeout(self._first or 0.0)
