"""Cancelling blocking work from another thread, as for the loser of a race.

A thread that waits for a socket cannot be cancelled, but shutting its socket wakes it. The code
that starts a thread puts an ``Abort`` into its context. The transport that sends from this thread
adds its calls there. Asynchronous work needs none of this: tasks can be cancelled.
"""

from __future__ import annotations

import contextlib
import contextvars
import queue
from typing import Final, Protocol
from weakref import ref

from openai_oxide_runtime.http.interface import TransportError

__all__ = ["Abort", "Aborted", "current_abort"]


class Aborted(TransportError):
    """The work was cancelled."""

    retryable = False


class _Call(Protocol):
    """A request in progress. ``shut`` shuts its socket; it may have ended before."""

    def shut(self) -> None: ...


class Abort:
    """Cancels the work of one or more threads."""

    def __init__(self) -> None:
        self.requested = False
        """Whether the work is to end."""
        # SimpleQueue, because an interrupt (Ctrl-C) between two steps cannot leave it locked. The
        # callback of each reference is a method of C, which an interrupt cannot leave half done.
        self._signal: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._calls: set[ref[_Call]] = set()

    def add(self, call: _Call) -> None:
        """Make ``call`` a part of the work, for as long as something else refers to it."""
        self._calls.add(ref(call, self._calls.discard))
        self.check()

    def abort(self) -> None:
        """End the work: send no new request, and shut the socket of each in progress."""
        self.requested = True
        self._signal.put(None)
        for reference in self._calls.copy():
            if (call := reference()) is not None:
                with contextlib.suppress(Exception):  # the socket may be closed by now
                    call.shut()

    def check(self) -> None:
        """Raise ``Aborted`` if the work is to end."""
        if self.requested:
            raise Aborted("the request was cancelled")

    def wait(self, seconds: float) -> None:
        """Wait; raise ``Aborted`` as soon as the work is to end."""
        with contextlib.suppress(queue.Empty):
            self._signal.get(timeout=max(0.0, seconds))
            self._signal.put(None)  # wake the next waiting thread
        self.check()


current_abort: Final[contextvars.ContextVar[Abort | None]] = contextvars.ContextVar(
    "current_abort", default=None
)
