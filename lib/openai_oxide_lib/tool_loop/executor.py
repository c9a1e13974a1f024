"""Runs tools, sync and async: at once, with a limit of concurrency and a timeout for each.

Python cannot stop a thread: for a sync tool that exceeds its timeout the model gets an error, the
next tool starts, and the thread ends by itself.
"""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import time
from collections.abc import Callable
from concurrent.futures import Future
from types import TracebackType
from typing import Any, Self

from openai_oxide_lib.functions.function_call import FunctionCall
from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.tool_loop.result import (
    LoopSettings,
    ToolResult,
    chosen,
    error_text,
    output_text,
)
from openai_oxide_runtime.concurrency import threads
from openai_oxide_runtime.concurrency.deadlines import is_async
from openai_oxide_runtime.core import forks

__all__ = ["ToolTasks", "ToolThreads"]

Job = Callable[[], Any]
_Failure = Exception | asyncio.CancelledError


class _RunningCalls:
    """The calls that run, in order, and those that the program must answer."""

    def __init__(self, tools: Tools, settings: LoopSettings) -> None:
        self._tools = tools
        self._settings = settings
        self._running: list[Any] = []
        self.pending: list[FunctionCall] = []

    def start(self, call: FunctionCall) -> None:
        """Start a call without waiting for it."""
        job = chosen(self._tools, call)
        if job is None:
            self.pending.append(call)
        else:
            self._running.append(self._begin(call, job))

    def _begin(self, call: FunctionCall, job: Job | Exception) -> Any:
        raise NotImplementedError

    def _result(self, call: FunctionCall, began: float, value: Any) -> ToolResult:
        return ToolResult(call, output_text(value), None, time.monotonic() - began)

    def _failed(self, call: FunctionCall, began: float, error: _Failure) -> ToolResult:
        if self._settings.tool_errors == "raise":
            raise error
        return ToolResult(call, error_text(error), error, time.monotonic() - began)

    def _timeout_error(self) -> TimeoutError:
        return TimeoutError(f"the tool took longer than {self._settings.tool_timeout:g} s")


class ToolThreads(_RunningCalls):
    """Tools in threads. An asynchronous function runs in its own event loop."""

    def __init__(self, tools: Tools, settings: LoopSettings) -> None:
        super().__init__(tools, settings)
        self._places = forks.semaphore(settings.max_concurrency)
        self._closed = False

    def _begin(self, call: FunctionCall, job: Job | Exception) -> Any:
        future: Future[ToolResult] = Future()
        _thread(lambda: self._work(call, job, future))
        return future

    def _work(self, call: FunctionCall, job: Job | Exception, future: Future[ToolResult]) -> None:
        with self._places:
            began = time.monotonic()
            try:
                future.set_result(self._outcome(call, began, job))
            except BaseException as error:
                future.set_exception(error)
                if not threads.THREADS:
                    raise

    def _outcome(self, call: FunctionCall, began: float, job: Job | Exception) -> ToolResult:
        """The result of a tool. Exceptions that end the program are raised."""
        try:
            return self._result(call, began, self._run(job))
        except (Exception, asyncio.CancelledError) as error:
            return self._failed(call, began, error)

    def _run(self, job: Job | Exception) -> Any:
        if isinstance(job, Exception):
            raise job
        if self._closed:
            raise RuntimeError("the loop has ended")
        if self._settings.tool_timeout is None:
            return _finished(job())
        outcome: Future[Any] = Future()
        _thread(lambda: _into(outcome, job))
        try:
            return outcome.result(self._settings.tool_timeout)
        except TimeoutError:
            if outcome.done():
                raise
            raise self._timeout_error() from None

    def results(self) -> list[ToolResult]:
        """Wait for all calls; return the results in their order."""
        waiting, self._running = self._running, []
        return [future.result() for future in waiting]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closed = True


def _thread(work: Callable[[], None]) -> None:
    """Run ``work`` in a thread, with the caller's context variables; at once without threads."""
    context = contextvars.copy_context()
    if threads.THREADS:
        threads.start(work, name="tool", context=context)
    else:
        context.run(work)


def _into(outcome: Future[Any], job: Job) -> None:
    try:
        outcome.set_result(_finished(job()))
    except BaseException as error:
        outcome.set_exception(error)


def _finished(value: Any) -> Any:
    """The value; that of an asynchronous function is awaited."""
    return asyncio.run(_await(value)) if inspect.isawaitable(value) else value


async def _await(value: Any) -> Any:
    return await value


class ToolTasks(_RunningCalls):
    """Tools in tasks. Sync functions run in threads."""

    def __init__(self, tools: Tools, settings: LoopSettings) -> None:
        super().__init__(tools, settings)
        self._places = asyncio.Semaphore(settings.max_concurrency)

    def _begin(self, call: FunctionCall, job: Job | Exception) -> Any:
        return asyncio.create_task(self._work(call, job))

    async def _work(self, call: FunctionCall, job: Job | Exception) -> ToolResult:
        async with self._places:
            began = time.monotonic()
            try:
                return self._result(call, began, await self._run(call, job))
            except Exception as error:
                return self._failed(call, began, error)
            except asyncio.CancelledError as error:
                task = asyncio.current_task()
                if task is None or task.cancelling():
                    raise
                return self._failed(call, began, error)  # inside the tool

    async def _run(self, call: FunctionCall, job: Job | Exception) -> Any:
        if isinstance(job, Exception):
            raise job
        scope = asyncio.timeout(self._settings.tool_timeout)
        try:
            async with scope:
                tool: Any = self._tools.find(call.name, call.namespace)
                return await (_await(job()) if is_async(tool.function) else _in_thread(job))
        except TimeoutError:
            if scope.expired():
                raise self._timeout_error() from None
            raise

    async def results(self) -> list[ToolResult]:
        """Wait for all calls; return the results in their order."""
        waiting, self._running = self._running, []
        try:
            return [await task for task in waiting]
        finally:
            await _cancel(waiting)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await _cancel(self._running)


async def _in_thread(job: Job) -> Any:
    """Run a sync function beside the event loop; it may also return an awaitable."""
    value = await threads.in_thread(job)
    return await value if inspect.isawaitable(value) else value


async def _cancel(tasks: list[asyncio.Task[ToolResult]]) -> None:
    """Cancel the tasks that still run, and wait for their end."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
