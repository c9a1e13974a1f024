"""Fan-out: call one function with many inputs, some at a time; each input has its own outcome.

    for outcome in fan_out(ask, questions, limit=20):
        print(outcome.input, outcome.result().output_text)

Back-pressure: work starts only when outcomes are read, so inputs may be endless, and a slow reader
slows the work down. Leaving the loop early cancels the calls in progress.
"""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import queue
from collections import deque
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Sized,
)
from dataclasses import dataclass
from time import monotonic
from typing import Any, Final, Generic, TypeVar, cast

from openai_oxide_runtime.concurrency import threads
from openai_oxide_runtime.concurrency.cancellation import Abort, current_abort
from openai_oxide_runtime.concurrency.deadlines import is_async
from openai_oxide_runtime.concurrency.progress import Display, display

__all__ = ["FanOutcome", "async_fan_out", "fan_out"]

I = TypeVar("I")  # noqa: E741
O = TypeVar("O")  # noqa: E741
# In order, one slow input delays the outcomes of later ones. At most _AHEAD * limit of them wait.
_AHEAD: Final = 8
_IS_ASYNC: Final = "fan_out cannot call an async function: use async_fan_out"


@dataclass(frozen=True, slots=True)
class FanOutcome(Generic[I, O]):
    """The outcome of one input."""

    index: int
    """The position of the input, from 0."""
    input: I
    value: O | None
    error: Exception | asyncio.CancelledError | None
    seconds: float

    def result(self) -> O:
        """The result of the function; raises the error of the function."""
        if self.error is not None:
            raise self.error
        return cast(O, self.value)


class _Order(Generic[I, O]):
    """Counts the inputs, puts the outcomes in order, and updates the display."""

    def __init__(self, limit: int, show: Display, *, ordered: bool) -> None:
        if limit < 1:
            raise ValueError("limit must be 1 or more")
        self._limit = limit
        self._ordered = ordered
        self._show = show
        self._early: dict[int, FanOutcome[I, O]] = {}
        """Outcomes that wait for an earlier one, by index."""
        self._ready: deque[FanOutcome[I, O]] = deque()
        self._next = 0
        self._ended = self._failed = 0
        self._inputs = 0
        self.running = 0

    @property
    def room(self) -> bool:
        """Whether another input may start."""
        waiting = len(self._early) + len(self._ready)
        return self.running < self._limit and self.running + waiting < self._limit * _AHEAD

    def start(self) -> int:
        """Count another input; its index."""
        self.running += 1
        self._inputs += 1
        return self._inputs - 1

    def add(self, outcome: FanOutcome[I, O]) -> None:
        """Add the outcome of an input."""
        self.running -= 1
        self._ended += 1
        self._failed += outcome.error is not None
        self._show.show(self._ended, self._failed)
        if not self._ordered:
            self._ready.append(outcome)
            return
        self._early[outcome.index] = outcome
        while self._next in self._early:
            self._ready.append(self._early.pop(self._next))
            self._next += 1

    def ready(self) -> Iterator[FanOutcome[I, O]]:
        """The outcomes that are next in order."""
        while self._ready:
            yield self._ready.popleft()


def fan_out(
    function: Callable[..., O],
    inputs: Iterable[I],
    *,
    limit: int = 32,
    ordered: bool = True,
    unpack: bool = False,
    progress: bool | str = False,
) -> Generator[FanOutcome[I, O]]:
    """Call ``function`` with each input in threads, ``limit`` at a time; yields the outcomes.

    Outcomes are in the order of the inputs, or with ``ordered=False`` as they arrive. With
    ``unpack`` each input is a mapping of keyword arguments, such as the parameters of a request.
    ``progress`` shows the progress, with a label if it is a string. Raises TypeError for an async
    function: use ``async_fan_out``.
    """
    if is_async(function):
        raise TypeError(_IS_ASYNC)
    show = display(progress, _length(inputs))
    order: _Order[I, O] = _Order(limit, show, ordered=ordered)
    pool: _Threads[I, O] = _Threads(_of_one_input(function, unpack))
    return _run(pool, iter(inputs), order, show)


def _run(
    threads: _Threads[I, O], inputs: Iterator[I], order: _Order[I, O], show: Display
) -> Generator[FanOutcome[I, O]]:
    more = True
    try:
        while True:
            while more and order.room:
                for item in inputs:
                    threads.start(order.start(), item)
                    break
                else:
                    more = False
            if not order.running:
                break
            order.add(threads.next())
            yield from order.ready()
        yield from order.ready()
    finally:
        threads.close()
        show.close()


class _Threads(Generic[I, O]):
    """Threads that take inputs from a queue. A thread is added when all others are busy."""

    def __init__(self, function: Callable[[I], O]) -> None:
        self._function = function
        self._inputs: queue.SimpleQueue[tuple[int, I] | None] = queue.SimpleQueue()
        self._outcomes: queue.SimpleQueue[FanOutcome[I, O] | BaseException]
        self._outcomes = queue.SimpleQueue()
        self._abort = Abort()
        self._threads = 0
        self._busy = 0

    def start(self, index: int, item: I) -> None:
        """Queue an input."""
        self._busy += 1
        self._inputs.put((index, item))
        if self._busy > self._threads:
            self._threads += 1
            context = contextvars.copy_context()
            context.run(current_abort.set, self._abort)
            threads.start(self._work, name="fan-out", context=context)

    def _work(self) -> None:
        while (task := self._inputs.get()) is not None and not self._abort.requested:
            start = monotonic()
            try:
                value, error = _checked(self._function(task[1])), None
            except (Exception, asyncio.CancelledError) as failure:
                value, error = None, failure
            except BaseException as interrupt:  # such as KeyboardInterrupt: it ends the fan-out
                self._outcomes.put(interrupt)
                continue
            self._outcomes.put(FanOutcome(*task, value, error, monotonic() - start))

    def next(self) -> FanOutcome[I, O]:
        """The next outcome."""
        outcome = self._outcomes.get()
        self._busy -= 1
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    def close(self) -> None:
        """Cancel the calls in progress, and end the threads."""
        self._abort.abort()
        for _ in range(self._threads):
            self._inputs.put(None)


def async_fan_out(
    function: Callable[..., Awaitable[O]],
    inputs: Iterable[I] | AsyncIterable[I],
    *,
    limit: int = 32,
    ordered: bool = True,
    unpack: bool = False,
    progress: bool | str = False,
) -> AsyncGenerator[FanOutcome[I, O]]:
    """``fan_out`` of an async function, in tasks; ``inputs`` may be an async iterable."""
    show = display(progress, _length(inputs))
    order: _Order[I, O] = _Order(limit, show, ordered=ordered)
    tasks: _Tasks[I, O] = _Tasks(_of_one_input(function, unpack))
    return _arun(tasks, _aiter(inputs), order, show)


async def _arun(
    tasks: _Tasks[I, O], inputs: AsyncIterator[I], order: _Order[I, O], show: Display
) -> AsyncGenerator[FanOutcome[I, O]]:
    more = True
    try:
        while True:
            while more and order.room:
                async for item in inputs:
                    tasks.start(order.start(), item)
                    break
                else:
                    more = False
            if not order.running:
                break
            for outcome in await tasks.next():
                order.add(outcome)
            for ready in order.ready():
                yield ready
        for ready in order.ready():
            yield ready
    finally:
        await tasks.close()
        show.close()


class _Tasks(Generic[I, O]):
    """The tasks of a fan-out."""

    def __init__(self, function: Callable[[I], Awaitable[O]]) -> None:
        self._function = function
        self._tasks: dict[asyncio.Task[FanOutcome[I, O]], tuple[int, I, float]] = {}

    def start(self, index: int, item: I) -> None:
        """Start a task with an input."""
        task = asyncio.create_task(self._work(index, item))
        self._tasks[task] = (index, item, monotonic())

    async def _work(self, index: int, item: I) -> FanOutcome[I, O]:
        start = monotonic()
        try:
            value, error = await self._function(item), None
        except Exception as failure:
            value, error = None, failure
        return FanOutcome(index, item, value, error, monotonic() - start)

    async def next(self) -> list[FanOutcome[I, O]]:
        """The outcomes that have arrived; waits for one."""
        tasks, _ = await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
        return [self._outcome(task) for task in tasks]

    def _outcome(self, task: asyncio.Task[FanOutcome[I, O]]) -> FanOutcome[I, O]:
        """The outcome of a task. The cancellation of one task does not end the fan-out."""
        index, item, start = self._tasks.pop(task)
        if not task.cancelled():
            return task.result()
        return FanOutcome(index, item, None, asyncio.CancelledError(), monotonic() - start)

    async def close(self) -> None:
        """Cancel the running tasks, and wait for their end."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)


async def _aiter(inputs: Iterable[I] | AsyncIterable[I]) -> AsyncIterator[I]:
    if isinstance(inputs, AsyncIterable):
        async for item in inputs:
            yield item
    else:
        for item in inputs:
            yield item


def _of_one_input(function: Callable[..., O], unpack: bool) -> Callable[[Any], O]:
    """The function with one parameter; with ``unpack`` that is a mapping of keyword arguments."""
    return (lambda item: function(**item)) if unpack else function


def _checked(value: O) -> O:
    """The result of a sync function; TypeError if it must be awaited."""
    if not inspect.isawaitable(value):
        return value
    if inspect.iscoroutine(value):
        value.close()
    raise TypeError(_IS_ASYNC)


def _length(inputs: object) -> int | None:
    return len(inputs) if isinstance(inputs, Sized) else None
