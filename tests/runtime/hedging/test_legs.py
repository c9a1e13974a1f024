"""Legs that end late: whatever they bring is dropped, in threads and in tasks."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from openai_oxide_runtime.hedging.legs import AsyncLegs, Legs

pytestmark = pytest.mark.anyio
LIMIT = 60.0


class Dropped(list[Any]):
    """The results that were dropped; ``event`` is set by the first one."""

    def __init__(self) -> None:
        super().__init__()
        self.event = threading.Event()

    def __call__(self, result: Any) -> None:
        self.append(result)
        self.event.set()


def join_legs() -> None:
    for thread in threading.enumerate():
        if thread.name.startswith("leg-"):
            thread.join(LIMIT)


def test_a_thread_that_ends_after_the_close() -> None:
    gate, dropped = threading.Event(), Dropped()

    def leg(number: int) -> int:
        gate.wait(LIMIT)
        return number

    legs = Legs(leg, dropped)
    legs.start(0)
    legs.close()
    assert dropped == []
    gate.set()
    assert dropped.event.wait(LIMIT)
    assert dropped == [0]


def test_a_thread_that_had_ended_before_the_close() -> None:
    dropped = Dropped()
    legs = Legs(lambda number: number, dropped)
    legs.start(0)
    legs.start(1)
    join_legs()
    legs.close()
    assert sorted(dropped) == [0, 1]
    assert legs.next(0) is None


def test_an_error_is_nothing_to_drop() -> None:
    def leg(number: int) -> int:
        raise ValueError(number)

    dropped = Dropped()
    legs = Legs(leg, dropped)
    legs.start(0)
    join_legs()
    legs.close()
    assert dropped == []


def test_what_was_taken_is_not_dropped() -> None:
    dropped = Dropped()
    legs = Legs(lambda number: number, dropped)
    legs.start(7)
    outcome = legs.next(LIMIT)
    assert outcome is not None and outcome.get() == 7
    legs.close()
    assert dropped == []


class Tasks:
    """Legs in tasks, what they dropped, and what the event loop complained about."""

    def __init__(self, leg: Any) -> None:
        self.dropped: list[Any] = []
        self.complaints: list[Any] = []
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: self.complaints.append(context))
        self.legs = AsyncLegs(leg, self.drop)

    async def drop(self, result: Any) -> None:
        self.dropped.append(result)

    async def closed(self) -> None:
        """Start a leg, close while it runs, and let everything settle."""
        self.legs.start(0)
        await asyncio.sleep(0)
        self.legs.close()
        for _ in range(10):
            await asyncio.sleep(0)


async def test_a_task_that_ends_though_it_was_cancelled() -> None:
    async def leg(number: int) -> int:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            return number
        raise AssertionError

    tasks = Tasks(leg)
    await tasks.closed()
    assert (tasks.dropped, tasks.complaints) == ([0], [])


async def test_a_task_that_is_cancelled_has_nothing_to_drop() -> None:
    async def leg(_: int) -> int:
        await asyncio.Event().wait()
        raise AssertionError

    tasks = Tasks(leg)
    await tasks.closed()
    assert (tasks.dropped, tasks.complaints) == ([], [])


async def test_a_task_that_fails_late_has_nothing_to_drop() -> None:
    async def leg(number: int) -> int:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            raise ValueError(number) from None
        raise AssertionError

    tasks = Tasks(leg)
    await tasks.closed()
    assert (tasks.dropped, tasks.complaints) == ([], [])
