"""Ending blocking work from another thread: the loser of a race must not hold a connection.

A thread that waits for a socket cannot be cancelled; its socket can be shut, which wakes it. So
whoever starts a thread gives it an ``Abort`` in its context, and the transport that sends from this
thread says there how to shut the socket of each call. Asynchronous work needs none of this: tasks
are cancelled.
"""

from __future__ import annotations

import contextlib
import contextvars
import queue
from typing import Any, Final, Protocol
from weakref import ref

from openai_oxide_runtime.http.interface import TransportError

__all__ = ["Abort", "Aborted", "current_abort"]


class Aborted(TransportError):
    """The work was not wanted any more."""

    retryable = False


class _Call(Protocol):
    """A request on its way, which ``shut`` ends; it may be there no longer."""

    def shut(self) -> None: ...


class Abort:
    """A wish to end what one or more threads do, and the means to it."""

    def __init__(self) -> None:
        self.wished = False
        """Whether the work is to end."""
        # A queue, as no interrupt can leave it locked, and a set whose own method drops what ended.
        self._news: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._calls: set[ref[Any]] = set()

    def reaches(self, call: _Call) -> None:
        """``call`` is a part of the work, as long as somebody else holds it."""
        self._calls.add(ref(call, self._calls.discard))
        self.check()

    def abort(self) -> None:
        """End the work: no new request is sent, and each on its way loses its socket."""
        self.wished = True
        self._news.put(None)
        for known in self._calls.copy():
            if (call := known()) is not None:
                with contextlib.suppress(Exception):  # a socket that is gone already is as good
                    call.shut()

    def check(self) -> None:
        """Raise ``Aborted`` if the work is to end."""
        if self.wished:
            raise Aborted("it was not wanted any more")

    def wait(self, seconds: float) -> None:
        """Wait; raise ``Aborted`` as soon as the work is to end."""
        with contextlib.suppress(queue.Empty):
            self._news.get(timeout=max(0.0, seconds))
            self._news.put(None)  # for the next who waits
        self.check()


current_abort: Final[contextvars.ContextVar[Abort | None]] = contextvars.ContextVar(
    "current_abort", default=None
)
