"""Ending blocking work from another thread: the loser of a race must not hold a connection.

A thread that waits for a socket cannot be cancelled; its socket can be shut, which wakes it. So
whoever starts a thread gives it an ``Abort`` in its context, and the transport that sends from this
thread says there how to shut its socket. Asynchronous work needs none of this: tasks are cancelled.
"""

from __future__ import annotations

import contextlib
import contextvars
import threading
from collections.abc import Callable
from typing import Any, Final

from .transport import TransportError

__all__ = ["Abort", "Aborted", "current_abort"]


class Aborted(TransportError):
    """The work was not wanted any more."""

    retryable = False


class Abort:
    """A wish to end what one or more threads do, and the means to it."""

    def __init__(self) -> None:
        self._wished = threading.Event()
        self._shut: dict[int, Callable[[], None]] = {}

    @property
    def wished(self) -> bool:
        """Whether the work is to end."""
        return self._wished.is_set()

    def reaches(self, transport: Any, shut: Callable[[], None]) -> None:
        """The work sends through ``transport``; ``shut`` ends what it has sent there."""
        self._shut[id(transport)] = shut
        self.check()

    def abort(self) -> None:
        """End the work: no new request is sent, and the one on its way loses its socket."""
        self._wished.set()
        for shut in list(self._shut.values()):
            with contextlib.suppress(Exception):  # a socket that is gone already is as good
                shut()

    def check(self) -> None:
        """Raise ``Aborted`` if the work is to end."""
        if self.wished:
            raise Aborted("it was not wanted any more")

    def wait(self, seconds: float) -> None:
        """Wait; raise ``Aborted`` as soon as the work is to end."""
        self._wished.wait(seconds)
        self.check()


current_abort: Final[contextvars.ContextVar[Abort | None]] = contextvars.ContextVar(
    "current_abort", default=None
)
