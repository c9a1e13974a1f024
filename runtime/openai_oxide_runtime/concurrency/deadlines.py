"""What differs between the colours beside ``await``: waiting, and ending what takes too long."""

from __future__ import annotations

import contextlib
import contextvars
import threading
import time
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from openai_oxide_runtime.core import forks
from openai_oxide_runtime.http.interface import TransportTimeout

if TYPE_CHECKING:
    import asyncio  # a program that blocks never loads it: it costs as much as a hundred calls

__all__ = [
    "Moving", "Overdue", "async_within", "close_later", "is_async", "left", "to_the_end", "within",
]  # fmt: skip

T = TypeVar("T")
_running: set[asyncio.Task[Any]] = set()


def left(ends: float) -> float:
    """The seconds until ``ends``; ``TransportTimeout`` if that is past."""
    seconds = ends - time.monotonic()
    if seconds <= 0:
        raise TransportTimeout("the deadline has passed")
    return seconds


class Moving(Protocol):
    """An end that moves while work is done."""

    moved: Callable[[], None]
    """Called when it has moved."""

    @property
    def at(self) -> float | None:
        """When the work must be over, as far as is known now."""
        ...

    @property
    def late(self) -> str:
        """What is to be said when it is not."""
        ...


class Overdue(TransportTimeout):
    """Work did not come to its end, and may still be under way."""


class _Fixed:
    late = "the deadline has passed"

    def __init__(self, at: float) -> None:
        self.at: float | None = at
        self.moved: Callable[[], None] = lambda: None


async def async_within(ends: float | Moving | None, work: Any) -> Any:
    """Await ``work``, cancelling it at ``ends``, if it must end."""
    import asyncio

    if ends is None:
        return await work
    if isinstance(ends, int | float):
        ends = _Fixed(ends)
    seconds = None if ends.at is None else max(0.0, ends.at - time.monotonic())
    try:
        async with asyncio.timeout(seconds) as timer:
            ends.moved = partial(_reschedule, timer, ends)
            return await work
    except TimeoutError:
        raise Overdue(ends.late) from None
    finally:
        ends.moved = lambda: None


def _reschedule(timer: asyncio.Timeout, ends: Moving) -> None:
    import asyncio

    at = ends.at
    now = asyncio.get_running_loop().time()
    timer.reschedule(None if at is None else now + max(0.0, at - time.monotonic()))


def within(ends: float | Moving, work: Callable[[], T], abandon: Callable[[T], None]) -> T:
    """Do blocking ``work`` in a thread and come back at ``ends`` at the latest.

    Nothing else bounds a look-up of a name, or a server that sends its headers byte by byte. Work
    that ends too late is handed to ``abandon``.
    """
    if isinstance(ends, int | float):
        left(ends)
        ends = _Fixed(ends)
    handover: _Handover[T] = _Handover(abandon)
    context = contextvars.copy_context()
    ends.moved = handover.news.set
    thread = threading.Thread(target=context.run, args=(handover.run, work), daemon=True)
    thread.start()
    try:
        handover.wait(ends)
    finally:
        ends.moved = lambda: None
        handover.close()
    return handover.collect(ends.late)


class _Handover(Generic[T]):
    """A result on its way from a thread to another that may not wait for it."""

    def __init__(self, abandon: Callable[[T], None]) -> None:
        self._abandon = abandon
        self._lock = forks.lock()
        self._given_up = False
        self._over = False
        self.news = forks.event()
        """Set when the work is done, and when its end has moved."""
        self._result: list[T] = []
        self._error: BaseException | None = None

    def run(self, work: Callable[[], T]) -> None:
        try:
            self._done(work())
        except BaseException as error:
            self._error = error
        finally:
            self._over = True
            self.news.set()

    def _done(self, result: T) -> None:
        with self._lock:
            self._result.append(result)
            late = self._given_up
        if late:
            self._abandon(result)

    def wait(self, ends: Moving) -> None:
        """Wait for the work, until its end."""
        while not self._over:
            at = ends.at
            seconds = None if at is None else at - time.monotonic()
            if seconds is not None and seconds <= 0:
                break
            self.news.wait(seconds)
            self.news.clear()

    def close(self) -> None:
        """From now on a result is too late."""
        with self._lock:
            self._given_up = not self._result

    def collect(self, late: str) -> T:
        if self._result:
            return self._result[0]
        if self._error is not None:
            raise self._error
        raise Overdue(late)


async def to_the_end(work: Coroutine[Any, Any, None]) -> None:
    """Await ``work``, which goes on to its end even when whoever awaits it is cancelled."""
    import asyncio

    task = asyncio.get_running_loop().create_task(work)
    _running.add(task)  # the loop itself holds its tasks weakly
    task.add_done_callback(_running.discard)
    await asyncio.shield(task)


def close_later(raw: Any) -> None:
    """Close an asynchronous answer from where nothing can be awaited, if its loop still runs."""
    import asyncio

    with contextlib.suppress(RuntimeError):
        task = asyncio.get_running_loop().create_task(raw.close())
        _running.add(task)  # the loop itself holds its tasks weakly
        task.add_done_callback(_running.discard)


def is_async(function: Any) -> bool:
    """Whether a function, or what ``functools.partial`` or an object has of one, is awaited."""
    import inspect

    while isinstance(function, partial):
        function = function.func
    call = getattr(function, "__call__", None)  # noqa: B004
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(call)
