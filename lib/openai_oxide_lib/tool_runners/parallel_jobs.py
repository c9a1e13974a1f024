"""Parts of a flow that run beside it: in threads, or as tasks."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from openai_oxide_lib.tool_runners.drivers import Asked, awaiting, blocking
from openai_oxide_runtime.concurrency import threads

__all__ = ["TaskJobs", "ThreadJobs"]


class ThreadJobs:
    """Runs each part in a thread of its own, with the context variables of who starts it."""

    def start(self, part: Asked[None]) -> Callable[[], Any]:
        """Begin; what is given back waits for what the part shows."""
        future: Future[Any] = Future()
        context = contextvars.copy_context()
        if threads.THREADS:
            threads.start(lambda: _into(future, part), name="tool", context=context)
        else:
            context.run(_into, future, part)
        return future.result

    def stop(self) -> None:
        """Threads cannot be stopped; they end by themselves."""


class TaskJobs:
    """Runs each part as a task."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Future[Any]] = set()

    def start(self, part: Asked[None]) -> Callable[[], Any]:
        """Begin; what is given back is awaited for what the part shows."""
        task = asyncio.ensure_future(anext(awaiting(part)))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return lambda: task

    def stop(self) -> None:
        """Cancel what still runs."""
        for task in self._tasks:
            task.cancel()


def _into(future: Future[Any], part: Asked[None]) -> None:
    try:
        future.set_result(next(blocking(part)))
    except BaseException as error:
        future.set_exception(error)
