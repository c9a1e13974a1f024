"""Fan-out: one function over many inputs, so many at a time, each with its own outcome.

    for outcome in fan_out(ask, questions, limit=20):
        print(outcome.input, outcome.result().output_text)

Work starts as outcomes are asked for, so that inputs may be endless and a slow reader is not
buried. Leaving the loop early ends what is on its way.
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
# In order, one slow item holds back the outcomes of those after it; so many are kept meanwhile.
_AHEAD: Final = 8
_AWAITED: Final = "fan_out calls functions that are not awaited: use async_fan_out"


@dataclass(frozen=True, slots=True)
class FanOutcome(Generic[I, O]):
    """What became of one input."""

    index: int
    """Its place among the inputs, from 0."""
    input: I
    value: O | None
    error: Exception | asyncio.CancelledError | None
    seconds: float

    def result(self) -> O:
        """What the function returned, or what it raised, raised again."""
        if self.error is not None:
            raise self.error
        return cast(O, self.value)


class _Order(Generic[I, O]):
    """Which outcomes may be handed out, how many inputs may be begun, and the display of both."""

    def __init__(self, limit: int, show: Display, *, ordered: bool) -> None:
        if limit < 1:
            raise ValueError("limit is 1 or more")
        self._limit = limit
        self._ordered = ordered
        self._show = show
        self._held: dict[int, FanOutcome[I, O]] = {}
        self._ready: deque[FanOutcome[I, O]] = deque()
        self._next = 0
        self._done = self._failed = 0
        self.started = 0
        self.running = 0

    @property
    def room(self) -> bool:
        """Whether another input may be begun."""
        waiting = len(self._held) + len(self._ready)
        return self.running < self._limit and self.running + waiting < self._limit * _AHEAD

    def start(self) -> int:
        """Another input is begun; its place."""
        self.running += 1
        self.started += 1
        return self.started - 1

    def add(self, outcome: FanOutcome[I, O]) -> None:
        """An outcome came in."""
        self.running -= 1
        self._done += 1
        self._failed += outcome.error is not None
        self._show.show(self._done, self._failed)
        if not self._ordered:
            self._ready.append(outcome)
            return
        self._held[outcome.index] = outcome
        while self._next in self._held:
            self._ready.append(self._held.pop(self._next))
            self._next += 1

    def ready(self) -> Iterator[FanOutcome[I, O]]:
        """The outcomes that may be handed out."""
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
    """Call ``function`` with each input, ``limit`` of them at a time, in threads.

    Outcomes come in the order of the inputs, or with ``ordered=False`` as they are done. With
    ``unpack`` each input is a mapping of keywords, such as the parameters of a request.
    ``progress`` shows how far it is, under a label if it is a string. A function that has to be
    awaited is a ``TypeError``: it is for ``async_fan_out``.
    """
    if is_async(function):
        raise TypeError(_AWAITED)
    show = display(progress, _length(inputs))
    order: _Order[I, O] = _Order(limit, show, ordered=ordered)
    return _run(_Threads(_called(function, unpack)), iter(inputs), order, show)


def _run(
    threads: _Threads, inputs: Iterator[I], order: _Order[I, O], show: Display
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


class _Threads:
    """Threads that take inputs from a queue; as many as there ever was work for at once."""

    def __init__(self, function: Callable[[Any], Any]) -> None:
        self._function = function
        self._inputs: queue.SimpleQueue[tuple[int, Any] | None] = queue.SimpleQueue()
        self._outcomes: queue.SimpleQueue[FanOutcome[Any, Any] | BaseException]
        self._outcomes = queue.SimpleQueue()
        self._abort = Abort()
        self._threads = 0
        self._busy = 0

    def start(self, index: int, item: Any) -> None:
        """Begin with an input."""
        self._busy += 1
        self._inputs.put((index, item))
        if self._busy > self._threads:
            self._threads += 1
            context = contextvars.copy_context()
            context.run(current_abort.set, self._abort)
            threads.start(self._work, name="fan-out", context=context)

    def _work(self) -> None:
        while (task := self._inputs.get()) is not None and not self._abort.wished:
            began = monotonic()
            try:
                value, error = _there(self._function(task[1])), None
            except (Exception, asyncio.CancelledError) as raised:
                value, error = None, raised
            except BaseException as raised:
                self._outcomes.put(raised)
                continue
            self._outcomes.put(FanOutcome(*task, value, error, monotonic() - began))

    def next(self) -> FanOutcome[Any, Any]:
        """The next outcome."""
        found = self._outcomes.get()
        self._busy -= 1
        if isinstance(found, BaseException):
            raise found
        return found

    def close(self) -> None:
        """End what still runs."""
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
    """``fan_out`` of a function that is awaited; inputs may come asynchronously, too."""
    show = display(progress, _length(inputs))
    order: _Order[I, O] = _Order(limit, show, ordered=ordered)
    return _arun(_Tasks(_called(function, unpack)), _aiter(inputs), order, show)


async def _arun(
    tasks: _Tasks, inputs: AsyncIterator[I], order: _Order[I, O], show: Display
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


class _Tasks:
    """The tasks of a fan-out."""

    def __init__(self, function: Callable[[Any], Awaitable[Any]]) -> None:
        self._function = function
        self._tasks: dict[asyncio.Task[FanOutcome[Any, Any]], tuple[int, Any, float]] = {}

    def start(self, index: int, item: Any) -> None:
        """Begin with an input."""
        task = asyncio.create_task(self._work(index, item))
        self._tasks[task] = (index, item, monotonic())

    async def _work(self, index: int, item: Any) -> FanOutcome[Any, Any]:
        began = monotonic()
        try:
            value, error = await self._function(item), None
        except Exception as raised:
            value, error = None, raised
        return FanOutcome(index, item, value, error, monotonic() - began)

    async def next(self) -> list[FanOutcome[Any, Any]]:
        """The outcomes that are there, one at least."""
        done, _ = await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
        return [self._outcome(task) for task in done]

    def _outcome(self, task: asyncio.Task[FanOutcome[Any, Any]]) -> FanOutcome[Any, Any]:
        """A task that was cancelled is the outcome of its input alone."""
        index, item, began = self._tasks.pop(task)
        if not task.cancelled():
            return task.result()
        return FanOutcome(index, item, None, asyncio.CancelledError(), monotonic() - began)

    async def close(self) -> None:
        """Cancel what still runs, and see it end."""
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


def _called(function: Callable[..., Any], unpack: bool) -> Callable[[Any], Any]:
    return (lambda item: function(**item)) if unpack else function


def _there(value: O) -> O:
    """A value that need not be awaited."""
    if not inspect.isawaitable(value):
        return value
    if inspect.iscoroutine(value):
        value.close()
    raise TypeError(_AWAITED)


def _length(inputs: Any) -> int | None:
    return len(inputs) if isinstance(inputs, Sized) else None
