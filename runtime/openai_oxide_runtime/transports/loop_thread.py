"""An event loop in a thread: where blocking callers have awaited work done for them.

One serves all of a process. It costs a change of threads for each thing that is waited for; in
return a caller that waits can be woken, by Ctrl-C or because another thread wants it to end.
"""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import sys
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Final, ParamSpec, TypeVar

from openai_oxide_runtime.concurrency.cancellation import Aborted, current_abort
from openai_oxide_runtime.concurrency.threads import start
from openai_oxide_runtime.core.forks import generation, lock
from openai_oxide_runtime.http.interface import non_retryable

__all__ = ["started", "waited"]

P = ParamSpec("P")
T = TypeVar("T")
_NAME: Final = "openai_oxide-http2"
_lock: Final = lock()
_known: Final[dict[int, asyncio.AbstractEventLoop]] = {}


class _Threads(ThreadPoolExecutor):
    """What the loop has done in threads: it waits for no turn, and ends with the program.

    The next piece of an upload may take for ever, and so may looking up a name.
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
    """The loop of this process, started when first needed."""
    loop = _known.get(generation())
    if loop is None:
        with _lock:
            loop = _known.get(generation()) or _start()
    return loop


def _start() -> asyncio.AbstractEventLoop:
    _known.clear()
    loop = asyncio.new_event_loop()
    loop.set_default_executor(_Threads())
    start(_run, loop, name=_NAME, context=contextvars.Context())
    _known[generation()] = loop
    return loop


def _run(loop: asyncio.AbstractEventLoop) -> None:
    """Run the loop on when a task has ended with what ends a loop, such as ``SystemExit``."""
    while not loop.is_closed():
        with contextlib.suppress(BaseException):
            loop.run_forever()


def started(work: Coroutine[Any, Any, T]) -> Future[T]:
    """Have the work done, without a wait for it."""
    if sys.is_finalizing():  # the thread of the loop has been stopped for good
        work.close()
        raise non_retryable("the interpreter is ending")
    context = contextvars.copy_context()
    context.run(current_abort.set, None)  # it is for the thread that waits
    return context.run(asyncio.run_coroutine_threadsafe, work, _loop())


def waited(work: Coroutine[Any, Any, T], unwanted: Callable[[T], object] | None = None) -> T:
    """Have the work done, and wait for it. An abort of the calling thread ends both.

    ``unwanted`` is called with a result that comes when nobody waits any more.
    """
    future = started(work)
    call = _Waited(future)
    abort = current_abort.get()
    try:
        if abort is not None:
            abort.add(call)
        return future.result()
    except CancelledError:
        raise Aborted("the request was cancelled") from None
    except BaseException:
        if unwanted is not None:
            future.add_done_callback(partial(_hand_over, unwanted))
        raise
    finally:
        future.cancel()  # of no effect where it is done


def _hand_over(unwanted: Callable[[T], object], future: Future[T]) -> None:
    if not future.cancelled() and future.exception() is None:
        unwanted(future.result())


class _Waited:
    """A call of which an ``Abort`` knows as long as its caller waits."""

    def __init__(self, future: Future[Any]) -> None:
        self._future = future

    def shut(self) -> None:
        self._future.cancel()
