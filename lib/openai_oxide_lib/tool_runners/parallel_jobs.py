"""Parts of a flow that run beside it: in threads, or as tasks."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from openai_oxide_lib.tool_runners.flow_drivers import Steps, async_drive, drive
from openai_oxide_runtime.concurrency import threads

__all__ = ["AsyncJobs", "Jobs"]


class Jobs:
    """Runs each part in a thread of its own, with the context variables of the caller."""

    def start(self, part: Steps[None]) -> Callable[[], Any]:
        """Begin; the function that is returned waits for the first item."""
        future: Future[Any] = Future()
        context = contextvars.copy_context()
        if threads.THREADS:
            threads.start(lambda: _into(future, part), name="tool", context=context)
        else:
            context.run(_into, future, part)
        return future.result

    def stop(self) -> None:
        """Python cannot stop a thread: it ends by itself."""


class AsyncJobs:
    """Runs each part as a task."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Future[Any]] = set()

    def start(self, part: Steps[None]) -> Callable[[], Any]:
        """Begin; the function that is returned gives a task for the first item."""
        task = asyncio.ensure_future(anext(async_drive(part)))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return lambda: task

    def stop(self) -> None:
        """Cancel the tasks that still run."""
        for task in self._tasks:
            task.cancel()


def _into(future: Future[Any], part: Steps[None]) -> None:
    try:
        future.set_result(next(drive(part)))
    except BaseException as error:
        future.set_exception(error)
