"""An event loop in a thread: where blocking callers have awaited work done for them.

One serves all of a process. It costs a change of threads for each thing that is waited for; in
return a caller that waits can be woken, by Ctrl-C or because another thread wants it to end.
"""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError, Future
from functools import partial
from typing import Any, Final, TypeVar

from openai_oxide_runtime.concurrency.cancellation import Aborted, current_abort
from openai_oxide_runtime.concurrency.threads import start
from openai_oxide_runtime.core.forks import generation, lock

__all__ = ["started", "waited"]

T = TypeVar("T")
_lock: Final = lock()
_known: Final[dict[int, asyncio.AbstractEventLoop]] = {}


def _loop() -> asyncio.AbstractEventLoop:
    """The loop of this process, started when first needed."""
    loop = _known.get(generation())
    if loop is None:
        with _lock:
            loop = _known.get(generation())
            if loop is None:
                _known.clear()
                loop = asyncio.new_event_loop()
                context = contextvars.Context()
                start(loop.run_forever, name="openai_oxide-http2", context=context)
                _known[generation()] = loop
    return loop


def started(work: Coroutine[Any, Any, T]) -> Future[T]:
    """Have the work done, without a wait for it."""
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
            abort.reaches(call)
        return future.result()
    except CancelledError:
        raise Aborted("it was not wanted any more") from None
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
