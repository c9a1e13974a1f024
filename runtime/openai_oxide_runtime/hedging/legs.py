"""The legs of a race: threads for sync ones, tasks for async ones.

``leg(number)`` makes the request of one leg. ``fault(result, error)`` is the reason why its outcome
is not the answer, or None if it is (an error may be the answer, too). ``drop`` gets the result of a
leg that lost.
"""

from __future__ import annotations

import asyncio
import contextvars
import queue
from collections.abc import Awaitable, Callable
from typing import Any, Generic, NamedTuple, TypeVar

from openai_oxide_runtime.concurrency import threads
from openai_oxide_runtime.concurrency.cancellation import Abort, current_abort
from openai_oxide_runtime.core import forks

__all__ = ["AsyncLegs", "Fault", "Legs", "Outcome"]

R = TypeVar("R")


class Outcome(NamedTuple, Generic[R]):
    """The outcome of one leg."""

    number: int
    result: R | None
    error: BaseException | None

    def get(self) -> R:
        """The result; raises the error."""
        if self.error is not None:
            raise self.error
        return self.result  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


Fault = Callable[[R | None, BaseException | None], str | None]


class Legs(Generic[R]):
    """The threads of a race. The result of a leg that ends after ``close`` is dropped."""

    def __init__(self, leg: Callable[[int], R], drop: Callable[[R], None]) -> None:
        self._leg = leg
        self._drop = drop
        self._outcomes: queue.SimpleQueue[Outcome[R]] = queue.SimpleQueue()
        self._lock = forks.lock()
        self._closed = False
        self._aborts: dict[int, Abort] = {}

    def start(self, number: int) -> None:
        """Start a leg in a new thread, in a copy of this context."""
        self._aborts[number] = abort = Abort()
        context = contextvars.copy_context()
        context.run(current_abort.set, abort)
        threads.start(self._work, number, name=f"leg-{number}", context=context)

    def _work(self, number: int) -> None:
        outcome: Outcome[R]
        try:
            outcome = Outcome(number, self._leg(number), None)
        except BaseException as error:
            outcome = Outcome(number, None, error)
        with self._lock:
            self._aborts.pop(number, None)
            if not self._closed:
                self._outcomes.put(outcome)
                return
        self.drop(outcome)

    def next(self, seconds: float | None) -> Outcome[R] | None:
        """The next outcome; None if there is none within ``seconds``."""
        try:
            return self._outcomes.get(timeout=seconds)
        except queue.Empty:
            return None

    def drop(self, outcome: Outcome[R]) -> None:
        """Release what a leg that lost holds, such as a connection."""
        if outcome.error is None:
            self._drop(outcome.get())

    def close(self) -> None:
        """Cancel the legs that still run, and drop the outcomes that have arrived meanwhile."""
        with self._lock:
            self._closed = True
            losers = list(self._aborts.values())
        for abort in losers:
            abort.abort()
        while (late := self.next(0)) is not None:
            self.drop(late)


class AsyncLegs(Generic[R]):
    """The tasks of a race. The result of a leg that ends after ``close`` is dropped."""

    def __init__(
        self, leg: Callable[[int], Awaitable[R]], drop: Callable[[R], Awaitable[None]]
    ) -> None:
        self._leg = leg
        self._drop = drop
        self._tasks: dict[asyncio.Task[Outcome[R]], int] = {}

    def start(self, number: int) -> None:
        """Start a leg in a new task."""
        self._tasks[asyncio.create_task(self._work(number), name=f"leg-{number}")] = number

    async def _work(self, number: int) -> Outcome[R]:
        try:
            return Outcome(number, await self._leg(number), None)
        except Exception as error:
            return Outcome(number, None, error)

    async def next(self, seconds: float | None) -> Outcome[R] | None:
        """The next outcome; None if there is none within ``seconds``."""
        waiting = asyncio.wait(self._tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        ended, _ = await waiting
        first = min(ended, key=self._tasks.__getitem__, default=None)
        if first is None:
            return None
        del self._tasks[first]
        return first.result()

    def drop(self, outcome: Outcome[R]) -> None:
        """Release what a leg that lost holds, such as a connection."""
        if outcome.error is None:
            _keep(asyncio.ensure_future(self._drop(outcome.get())))

    def close(self) -> None:
        """Cancel the legs that still run, and drop the outcomes that arrive nevertheless."""
        for task in self._tasks:
            task.cancel()
            task.add_done_callback(self._late)
            _keep(task)

    def _late(self, task: asyncio.Task[Outcome[R]]) -> None:
        if not task.cancelled() and task.exception() is None:
            self.drop(task.result())


_tasks: set[asyncio.Future[Any]] = set()


def _keep(task: asyncio.Future[Any]) -> None:
    """Keep a reference until the task is done: the loop itself holds its tasks weakly."""
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)
