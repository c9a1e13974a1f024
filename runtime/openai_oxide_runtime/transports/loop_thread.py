"""An event loop in a thread, which runs coroutines for blocking callers.

The process has one. Each wait costs two thread switches; in return a waiting caller can be woken,
by Ctrl-C or by an abort from another thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import sys
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Final, Generic, ParamSpec, TypeVar

from openai_oxide_runtime.concurrency.cancellation import Aborted, current_abort
from openai_oxide_runtime.concurrency.threads import start
from openai_oxide_runtime.core.forks import generation, lock
from openai_oxide_runtime.http.interface import non_retryable

__all__ = ["run", "submit"]

P = ParamSpec("P")
T = TypeVar("T")
_NAME: Final = "openai_oxide-http2"
_lock: Final = lock()
_loops: Final[dict[int, asyncio.AbstractEventLoop]] = {}


class _Threads(ThreadPoolExecutor):
    """The executor of the loop: each task has its own daemon thread.

    The next piece of an upload may block for ever, and so may resolving a host name. In a pool,
    such tasks would block others, and the end of the program.
    """

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        future: Future[T] = Future()
        work = partial(fn, *args, **kwargs)
        start(_fulfil, future, work, name=f"{_NAME}-work", context=contextvars.Context())
        return future


def _fulfil(future: Future[T], work: Callable[[], T]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(work())
    except BaseException as error:
        future.set_exception(error)


def _loop() -> asyncio.AbstractEventLoop:
    """The loop of this process, made at its first use."""
    loop = _loops.get(generation())
    if loop is None:
        with _lock:
            loop = _loops.get(generation()) or _start()
    return loop


def _start() -> asyncio.AbstractEventLoop:
    _loops.clear()
    loop = asyncio.new_event_loop()
    loop.set_default_executor(_Threads())
    start(_run, loop, name=_NAME, context=contextvars.Context())
    _loops[generation()] = loop
    return loop


def _run(loop: asyncio.AbstractEventLoop) -> None:
    """Run the loop again after a task has raised what ends it, such as ``SystemExit``."""
    while not loop.is_closed():
        with contextlib.suppress(BaseException):
            loop.run_forever()


def submit(work: Coroutine[Any, Any, T]) -> Future[T]:
    """Start the work, without waiting for it."""
    if sys.is_finalizing():  # the thread of the loop was stopped
        work.close()
        raise non_retryable("the interpreter is shutting down")
    context = contextvars.copy_context()
    context.run(current_abort.set, None)  # the abort is for the thread that waits
    return context.run(asyncio.run_coroutine_threadsafe, work, _loop())


def run(work: Coroutine[Any, Any, T], discard: Callable[[T], object] | None = None) -> T:
    """Run the work, and wait for it. An abort of the calling thread ends both.

    ``discard`` is called with a result that comes after the wait was interrupted.
    """
    future = submit(work)
    call = _Call(future)
    abort = current_abort.get()
    try:
        if abort is not None:
            abort.add(call)
        return future.result()
    except CancelledError:
        raise Aborted("the request was cancelled") from None
    except BaseException:
        if discard is not None:
            future.add_done_callback(partial(_discard_result, discard))
        raise
    finally:
        future.cancel()  # no effect if it is done


def _discard_result(discard: Callable[[T], object], future: Future[T]) -> None:
    if not future.cancelled() and future.exception() is None:
        discard(future.result())


class _Call(Generic[T]):
    """A call that an ``Abort`` can end while its caller waits."""

    def __init__(self, future: Future[T]) -> None:
        self._future = future

    def shut(self) -> None:
        self._future.cancel()
