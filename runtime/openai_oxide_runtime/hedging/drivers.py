"""The two drivers of a race: threads for blocking legs, tasks for others.

``leg(number)`` does the work of one leg. ``fault(result, error)`` says why that is no answer, None
if it is one (an error may be the answer, too). What a loser brings too late goes to ``drop``.
"""

from __future__ import annotations

import asyncio
import contextvars
import queue
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

from openai_oxide_runtime.concurrency import threads
from openai_oxide_runtime.concurrency.cancellation import Abort, current_abort
from openai_oxide_runtime.core import forks
from openai_oxide_runtime.hedging.race import Race
from openai_oxide_runtime.policies.hedge_record import Hedged

__all__ = ["AsyncTrack", "Outcome", "Track", "async_run", "run"]


class Outcome(NamedTuple):
    """What one leg came to."""

    number: int
    result: Any
    error: BaseException | None

    def take(self) -> Any:
        """The result, or the error raised."""
        if self.error is not None:
            raise self.error
        return self.result


Fault = Callable[[Any, BaseException | None], str | None]


def run(
    race: Race, leg: Callable[[int], Any], fault: Fault, drop: Callable[[Any], None]
) -> tuple[Outcome, Hedged[Any]]:
    """Run a race to its end: the winner's outcome, or the last failure where there is none."""
    track = Track(leg, drop)
    winner = None
    try:
        track.start(race.begin())
        while True:
            outcome = track.next(race.due())
            if outcome is None:
                if race.may_hedge():
                    track.start(race.begin())
                continue
            why = fault(outcome.result, outcome.error)
            if why is None:
                winner = outcome.number
                break
            if race.failed(outcome.number, why):
                track.start(race.begin())
            elif not race.running:
                break
            track.drop(outcome)
    finally:
        track.close()
        record = race.end(winner)
    return outcome, record


class Track:
    """The threads of a race. What comes in after it is closed is dropped."""

    def __init__(self, leg: Callable[[int], Any], drop: Callable[[Any], None]) -> None:
        self._leg = leg
        self._drop = drop
        self._arrived: queue.SimpleQueue[Outcome] = queue.SimpleQueue()
        self._lock = forks.lock()
        self._closed = False
        self._aborts: dict[int, Abort] = {}

    def start(self, number: int) -> None:
        """Start a leg in a thread of its own, in a copy of this context."""
        self._aborts[number] = abort = Abort()
        context = contextvars.copy_context()
        context.run(current_abort.set, abort)
        threads.start(self._work, number, name=f"leg-{number}", context=context)

    def _work(self, number: int) -> None:
        try:
            outcome = Outcome(number, self._leg(number), None)
        except BaseException as error:
            outcome = Outcome(number, None, error)
        with self._lock:
            self._aborts.pop(number, None)
            if not self._closed:
                self._arrived.put(outcome)
                return
        self.drop(outcome)

    def next(self, seconds: float | None) -> Outcome | None:
        """What comes in next; None if nothing does in time."""
        try:
            return self._arrived.get(timeout=seconds)
        except queue.Empty:
            return None

    def drop(self, outcome: Outcome) -> None:
        """Let go of what a loser brought."""
        if outcome.error is None:
            self._drop(outcome.result)

    def close(self) -> None:
        """End the legs that still run, and drop what has come in meanwhile."""
        with self._lock:
            self._closed = True
            losers = list(self._aborts.values())
        for abort in losers:
            abort.abort()
        while (late := self.next(0)) is not None:
            self.drop(late)


async def async_run(
    race: Race,
    leg: Callable[[int], Awaitable[Any]],
    fault: Fault,
    drop: Callable[[Any], Awaitable[None]],
) -> tuple[Outcome, Hedged[Any]]:
    """Run a race to its end: the winner's outcome, or the last failure where there is none."""
    track = AsyncTrack(leg, drop)
    winner = None
    try:
        track.start(race.begin())
        while True:
            outcome = await track.next(race.due())
            if outcome is None:
                if race.may_hedge():
                    track.start(race.begin())
                continue
            why = fault(outcome.result, outcome.error)
            if why is None:
                winner = outcome.number
                break
            if race.failed(outcome.number, why):
                track.start(race.begin())
            elif not race.running:
                break
            track.drop(outcome)
    finally:
        track.close()
        record = race.end(winner)
    return outcome, record


class AsyncTrack:
    """The tasks of a race. What comes in after it is closed is dropped."""

    def __init__(
        self, leg: Callable[[int], Awaitable[Any]], drop: Callable[[Any], Awaitable[None]]
    ) -> None:
        self._leg = leg
        self._drop = drop
        self._tasks: dict[asyncio.Task[Outcome], int] = {}

    def start(self, number: int) -> None:
        """Start a leg in a task of its own."""
        self._tasks[asyncio.create_task(self._work(number), name=f"leg-{number}")] = number

    async def _work(self, number: int) -> Outcome:
        try:
            return Outcome(number, await self._leg(number), None)
        except Exception as error:
            return Outcome(number, None, error)

    async def next(self, seconds: float | None) -> Outcome | None:
        """What comes in next; None if nothing does in time."""
        waiting = asyncio.wait(self._tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        done, _ = await waiting
        first = min(done, key=self._tasks.__getitem__, default=None)
        if first is None:
            return None
        del self._tasks[first]
        return first.result()

    def drop(self, outcome: Outcome) -> None:
        """Let go of what a loser brought."""
        if outcome.error is None:
            _keep(asyncio.ensure_future(self._drop(outcome.result)))

    def close(self) -> None:
        """Cancel the legs that still run, and drop what comes in nevertheless."""
        for task in self._tasks:
            task.cancel()
            task.add_done_callback(self._late)
            _keep(task)

    def _late(self, task: asyncio.Task[Outcome]) -> None:
        if not task.cancelled() and task.exception() is None:
            self.drop(task.result())


_kept: set[asyncio.Future[Any]] = set()


def _keep(task: asyncio.Future[Any]) -> None:
    """Hold a task until it is done: the loop itself holds its tasks weakly."""
    _kept.add(task)
    task.add_done_callback(_kept.discard)
