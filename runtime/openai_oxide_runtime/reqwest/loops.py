"""An event loop in a thread: where blocking callers have awaited work done for them.

One serves all of a process. It costs a change of threads for each thing that is waited for; in
return a caller that waits can be woken, by Ctrl-C or because another thread wants it to end.
"""

from __future__ import annotations

import asyncio
import contextvars
import os
import threading
from collections.abc import Coroutine
from concurrent.futures import CancelledError, Future
from functools import partial
from typing import Any, Final, TypeVar

from ..abort import Aborted, current_abort
from ..forks import generation
from ..threads import start

__all__ = ["waited"]

T = TypeVar("T")
_lock: Final = [threading.Lock()]
_known: Final[dict[int, asyncio.AbstractEventLoop]] = {}

if hasattr(os, "register_at_fork"):  # a lock that was held by the parent is never let go of
    os.register_at_fork(after_in_child=lambda: _lock.__setitem__(0, threading.Lock()))


def _loop() -> asyncio.AbstractEventLoop:
    """The loop of this process, started when first needed."""
    loop = _known.get(generation())
    if loop is None:
        with _lock[0]:
            loop = _known.get(generation())
            if loop is None:
                _known.clear()
                loop = asyncio.new_event_loop()
                context = contextvars.Context()
                start(loop.run_forever, name="openai_oxide-http2", context=context)
                _known[generation()] = loop
    return loop


def waited(owner: Any, work: Coroutine[Any, Any, T]) -> T:
    """Have the work done, and wait for it. An abort of the calling thread ends both."""
    future: Future[T] = asyncio.run_coroutine_threadsafe(work, _loop())
    abort = current_abort.get()
    try:
        if abort is not None:
            abort.reaches(owner, partial(_cancel, future))
        return future.result()
    except CancelledError:
        raise Aborted("it was not wanted any more") from None
    finally:
        future.cancel()  # of no effect where it is done


def _cancel(future: Future[Any]) -> None:
    future.cancel()
