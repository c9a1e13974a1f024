"""A coroutine run to its end by code that is not async, also where an event loop runs already."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import Future
from threading import Thread
from typing import Any, TypeVar

__all__ = ["run_coroutine"]

from openai_oxide_lib.bulk.extras import extra, has

T = TypeVar("T")


def run_coroutine(coroutine: Coroutine[Any, Any, T]) -> T:
    """The coroutine's result. In a notebook, whose loop is busy, it runs in a thread."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            return runner.run(coroutine)
    return _in_thread(coroutine)


def _in_thread(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run in a thread. An interrupt of the waiting thread cancels the coroutine, and waits."""
    result: Future[T] = Future()
    loop = asyncio.new_event_loop()
    task = loop.create_task(coroutine)

    def work() -> None:
        try:
            result.set_result(loop.run_until_complete(task))
        except BaseException as error:
            result.set_exception(error)
        finally:
            loop.close()

    thread = Thread(target=work, name="openai-oxide-bulk")
    thread.start()
    try:
        return result.result()
    except KeyboardInterrupt:
        loop.call_soon_threadsafe(task.cancel)
        thread.join()
        raise


def _loop_factory() -> Any:
    """uvloop's loops where it is installed."""
    return extra("uvloop", "a fast loop").new_event_loop if has("uvloop") else None
