"""Workers: tools start at once, run no more at a time than allowed, and answer in order."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import Callable
from typing import Any

import pytest

from openai_oxide_lib.functions.function_call import FunctionCall
from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.tool_loop.executor import ToolTasks, ToolThreads
from openai_oxide_lib.tool_loop.result import LoopSettings

pytestmark = pytest.mark.anyio


def a_call(name: str, index: int = 0) -> FunctionCall:
    return FunctionCall(f"call_{index}", name, "{}", {}, None, index=index)


def threads(*functions: Callable[..., Any], **settings: Any) -> ToolThreads:
    return ToolThreads(Tools(functions), LoopSettings(**settings))


def tasks(*functions: Callable[..., Any], **settings: Any) -> ToolTasks:
    return ToolTasks(Tools(functions), LoopSettings(**settings))


def test_threads_start_at_once_and_answer_in_order() -> None:
    second_ran = threading.Event()

    def first() -> str:
        assert second_ran.wait(60)
        return "first"

    def second() -> str:
        second_ran.set()
        return "second"

    with threads(first, second) as work:
        work.start(a_call("first"))
        work.start(a_call("second", 1))
        assert [result.output for result in work.results()] == ["first", "second"]


async def test_tasks_start_at_once_and_answer_in_order() -> None:
    second_ran = asyncio.Event()

    async def first() -> str:
        await second_ran.wait()
        return "first"

    async def second() -> str:
        second_ran.set()
        return "second"

    async with tasks(first, second) as work:
        work.start(a_call("first"))
        work.start(a_call("second", 1))
        assert [result.output for result in await work.results()] == ["first", "second"]


class Counted:
    """Counts how many run at the same time."""

    def __init__(self) -> None:
        self.now = 0
        self.most = 0
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self.now -= 1


def test_no_more_threads_than_allowed_run_at_once() -> None:
    counted, three = Counted(), threading.Barrier(3)

    def tool() -> None:
        with counted:
            three.wait(0.3)  # in vain: a third one is never there

    with threads(tool, max_concurrency=2) as work:
        for index in range(6):
            work.start(a_call("tool", index))
        errors = [result.error for result in work.results()]
    assert all(isinstance(error, threading.BrokenBarrierError) for error in errors)
    assert counted.most <= 2


async def test_no_more_tasks_than_allowed_run_at_once() -> None:
    counted = Counted()

    async def tool() -> None:
        with counted:
            for _ in range(5):
                await asyncio.sleep(0)

    async with tasks(tool, max_concurrency=2) as work:
        for index in range(6):
            work.start(a_call("tool", index))
        assert [result.error for result in await work.results()] == [None] * 6
    assert counted.most == 2


def test_a_thread_that_takes_too_long_gives_up_its_place() -> None:
    release = threading.Event()

    def hangs() -> None:
        release.wait(60)

    def quick() -> str:
        return "done"

    with threads(hangs, quick, max_concurrency=1, tool_timeout=0.05) as work:
        work.start(a_call("hangs"))
        work.start(a_call("quick", 1))
        first, second = work.results()
    release.set()
    assert first.output == "Error: the tool took longer than 0.05 s"
    assert isinstance(first.error, TimeoutError)
    assert second.output == "done"


async def test_a_task_that_takes_too_long_is_cancelled() -> None:
    cancelled = asyncio.Event()

    async def hangs() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    async with tasks(hangs, max_concurrency=1, tool_timeout=0.01) as work:
        work.start(a_call("hangs"))
        (result,) = await work.results()
    assert result.output == "Error: the tool took longer than 0.01 s"
    assert cancelled.is_set()


async def test_a_timeout_of_the_tools_own_is_its_error() -> None:
    async def own() -> None:
        raise TimeoutError("the database")

    def blocking() -> None:
        raise TimeoutError("the database")

    async with tasks(own, tool_timeout=10) as work:
        work.start(a_call("own"))
        assert (await work.results())[0].output == "Error: the database"
    with threads(blocking, tool_timeout=10) as started:
        started.start(a_call("blocking"))
        assert started.results()[0].output == "Error: the database"


async def test_leaving_early_cancels_the_tasks() -> None:
    began, ended = asyncio.Event(), asyncio.Event()

    async def tool() -> None:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    with pytest.raises(RuntimeError, match="stop"):
        async with tasks(tool) as work:
            work.start(a_call("tool"))
            await began.wait()
            raise RuntimeError("stop")
    assert ended.is_set()


WHO: contextvars.ContextVar[str] = contextvars.ContextVar("who", default="nobody")


@pytest.mark.parametrize("timeout", [None, 10.0])
async def test_tools_see_the_context_of_the_caller(timeout: float | None) -> None:
    def blocking() -> str:
        return WHO.get()

    async def later() -> str:
        return WHO.get()

    WHO.set("me")
    with threads(blocking, later, tool_timeout=timeout) as work:
        for name in ("blocking", "later"):
            work.start(a_call(name))
        outputs = [result.output for result in await asyncio.to_thread(work.results)]
    async with tasks(blocking, later, tool_timeout=timeout) as beside:
        for name in ("blocking", "later"):
            beside.start(a_call(name))
        outputs += [result.output for result in await beside.results()]
    assert outputs == ["me"] * 4


def leaves() -> str:
    raise SystemExit(3)


def is_cancelled() -> str:
    raise asyncio.CancelledError


@pytest.mark.parametrize("timeout", [None, 10.0])
def test_what_ends_the_program_is_not_told_to_the_model(timeout: float | None) -> None:
    with threads(leaves, tool_timeout=timeout) as work:
        work.start(a_call("leaves"))
        with pytest.raises(SystemExit) as caught:
            work.results()
    assert caught.value.code == 3


def test_a_cancelled_tool_is_a_tool_that_failed() -> None:
    with threads(is_cancelled) as work:
        work.start(a_call("is_cancelled"))
        (result,) = work.results()
    assert isinstance(result.error, asyncio.CancelledError)


async def test_a_cancelled_tool_does_not_cancel_the_loop() -> None:
    async def waits() -> str:
        raise asyncio.CancelledError

    async def other() -> str:
        return "other"

    async with tasks(waits, other) as work:
        work.start(a_call("waits"))
        work.start(a_call("other", 1))
        first, second = await work.results()
    assert isinstance(first.error, asyncio.CancelledError)
    assert second.output == "other"
