"""What differs between the colours beside ``await``: waiting, and ending what takes too long."""

from __future__ import annotations

import contextlib
import contextvars
import threading
import time
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .transport import TransportTimeout

if TYPE_CHECKING:
    import asyncio  # a program that blocks never loads it: it costs as much as a hundred calls

__all__ = ["async_within", "close_later", "is_async", "left", "to_the_end", "within"]

T = TypeVar("T")
_running: set[asyncio.Task[Any]] = set()


def left(ends: float) -> float:
    """The seconds until ``ends``; ``TransportTimeout`` if that is past."""
    seconds = ends - time.monotonic()
    if seconds <= 0:
        raise TransportTimeout("the deadline has passed")
    return seconds


async def async_within(ends: float | None, work: Any) -> Any:
    """Await ``work``, cancelling it at ``ends``, if it must end."""
    import asyncio

    if ends is None:
        return await work
    try:
        async with asyncio.timeout(max(0.0, ends - time.monotonic())):
            return await work
    except TimeoutError:
        raise TransportTimeout("the deadline has passed") from None


def within(ends: float, work: Callable[[], T], abandon: Callable[[T], None]) -> T:
    """Do blocking ``work`` in a thread and come back at ``ends`` at the latest.

    Nothing else bounds a look-up of a name, or a server that sends its headers byte by byte. Work
    that ends too late is handed to ``abandon``.
    """
    handover: _Handover[T] = _Handover(abandon)
    context = contextvars.copy_context()
    seconds = left(ends)
    thread = threading.Thread(target=context.run, args=(handover.run, work), daemon=True)
    thread.start()
    try:
        thread.join(seconds)
    finally:
        handover.close()
    return handover.collect()


class _Handover(Generic[T]):
    """A result on its way from a thread to another that may not wait for it."""

    def __init__(self, abandon: Callable[[T], None]) -> None:
        self._abandon = abandon
        self._lock = threading.Lock()
        self._given_up = False
        self._result: list[T] = []
        self._error: BaseException | None = None

    def run(self, work: Callable[[], T]) -> None:
        try:
            result = work()
        except BaseException as error:
            self._error = error
            return
        with self._lock:
            self._result.append(result)
            late = self._given_up
        if late:
            self._abandon(result)

    def close(self) -> None:
        """From now on a result is too late."""
        with self._lock:
            self._given_up = not self._result

    def collect(self) -> T:
        if self._result:
            return self._result[0]
        if self._error is not None:
            raise self._error
        raise TransportTimeout("the deadline has passed")


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
