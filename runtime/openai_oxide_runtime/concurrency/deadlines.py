"""Deadlines of sync and async work: how long to wait, and ending what takes too long."""

from __future__ import annotations

import contextlib
import contextvars
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from openai_oxide_runtime.core import forks
from openai_oxide_runtime.http.interface import TransportTimeout

if TYPE_CHECKING:
    import asyncio  # not loaded by sync programs: its import costs as much as a hundred calls

__all__ = [
    "MovingDeadline", "Overdue", "async_within", "close_later", "is_async", "seconds_until",
    "uninterrupted", "within",
]  # fmt: skip

T = TypeVar("T")
_running: set[asyncio.Task[None]] = set()


def seconds_until(deadline: float) -> float:
    """The seconds until ``deadline``; ``TransportTimeout`` if it has passed."""
    seconds = deadline - time.monotonic()
    if seconds <= 0:
        raise TransportTimeout("the deadline has passed")
    return seconds


class MovingDeadline(Protocol):
    """A deadline that moves during the work."""

    on_move: Callable[[], None]
    """Called after a move."""

    @property
    def at(self) -> float | None:
        """When the work must end; None while there is no deadline."""
        ...

    @property
    def message(self) -> str:
        """The text of the error after it."""
        ...


class Overdue(TransportTimeout):
    """The work did not end in time, and may still run."""


class _FixedDeadline:
    message = "the deadline has passed"

    def __init__(self, at: float) -> None:
        self.at: float | None = at
        self.on_move: Callable[[], None] = lambda: None


class _Closable(Protocol):
    async def close(self) -> None: ...


async def async_within(ends: float | MovingDeadline | None, work: Awaitable[T]) -> T:
    """Await ``work``; cancel it and raise ``Overdue`` at ``ends``, if that is not None."""
    import asyncio

    if ends is None:
        return await work
    if isinstance(ends, int | float):
        ends = _FixedDeadline(ends)
    seconds = None if ends.at is None else max(0.0, ends.at - time.monotonic())
    try:
        async with asyncio.timeout(seconds) as timer:
            ends.on_move = partial(_reschedule, timer, ends)
            return await work
    except TimeoutError:
        raise Overdue(ends.message) from None
    finally:
        ends.on_move = lambda: None


def _reschedule(timer: asyncio.Timeout, ends: MovingDeadline) -> None:
    import asyncio

    at = ends.at
    now = asyncio.get_running_loop().time()
    timer.reschedule(None if at is None else now + max(0.0, at - time.monotonic()))


def within(ends: float | MovingDeadline, work: Callable[[], T], abandon: Callable[[T], None]) -> T:
    """Do blocking ``work`` in a thread; raise ``Overdue`` at ``ends``.

    Nothing else limits the time of a DNS look-up, or of a server that sends its headers byte by
    byte. ``abandon`` gets a result that comes too late.
    """
    if isinstance(ends, int | float):
        seconds_until(ends)
        ends = _FixedDeadline(ends)
    handover: _Handover[T] = _Handover(abandon)
    context = contextvars.copy_context()
    ends.on_move = handover.changed.set
    thread = threading.Thread(target=context.run, args=(handover.run, work), daemon=True)
    thread.start()
    try:
        handover.wait(ends)
    finally:
        ends.on_move = lambda: None
        handover.close()
    return handover.collect(ends.message)


class _Handover(Generic[T]):
    """Passes a result from a thread to another one, which may have stopped waiting."""

    def __init__(self, abandon: Callable[[T], None]) -> None:
        self._abandon = abandon
        self._lock = forks.lock()
        self._abandoned = False
        self._over = False
        self.changed = forks.event()
        """Set when the work has ended, and when its deadline has moved."""
        self._result: list[T] = []
        self._error: BaseException | None = None

    def run(self, work: Callable[[], T]) -> None:
        try:
            self._put(work())
        except BaseException as error:
            self._error = error
        finally:
            self._over = True
            self.changed.set()

    def _put(self, result: T) -> None:
        with self._lock:
            self._result.append(result)
            late = self._abandoned
        if late:
            self._abandon(result)

    def wait(self, ends: MovingDeadline) -> None:
        """Wait for the end of the work, or its deadline."""
        while not self._over:
            at = ends.at
            seconds = None if at is None else at - time.monotonic()
            if seconds is not None and seconds <= 0:
                break
            self.changed.wait(seconds)
            self.changed.clear()

    def close(self) -> None:
        """A result that arrives from now on is abandoned."""
        with self._lock:
            self._abandoned = not self._result

    def collect(self, message: str) -> T:
        if self._result:
            return self._result[0]
        if self._error is not None:
            raise self._error
        raise Overdue(message)


async def uninterrupted(work: Coroutine[None, None, None]) -> None:
    """Await ``work``, which runs to its end even if the awaiting task is cancelled."""
    import asyncio

    await asyncio.shield(_started(work))


def close_later(raw: _Closable) -> None:
    """Close an asynchronous response from sync code, if an event loop runs."""
    with contextlib.suppress(RuntimeError):
        _started(raw.close())


def _started(work: Coroutine[None, None, None]) -> asyncio.Task[None]:
    import asyncio

    task = asyncio.get_running_loop().create_task(work)
    _running.add(task)  # the loop itself holds its tasks weakly
    task.add_done_callback(_running.discard)
    return task


def is_async(function: object) -> bool:
    """Whether a function, a ``functools.partial`` of one, or an object's ``__call__`` is async."""
    import inspect

    while isinstance(function, partial):
        function = function.func
    call = getattr(function, "__call__", None)  # noqa: B004
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(call)
