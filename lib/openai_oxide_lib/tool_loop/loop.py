"""The loop that answers a model's function calls until it makes no more, sync and async.

Each call starts the moment it is complete, while the model is still writing the next one.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from openai_oxide_lib.functions.function_call import FunctionCall
from openai_oxide_lib.tool_loop.call_stream import AsyncCallStream, CallStream
from openai_oxide_lib.tool_loop.conversation import ChatRounds, ResponseRounds, ToolRun
from openai_oxide_lib.tool_loop.executor import ToolTasks, ToolThreads
from openai_oxide_lib.tool_loop.result import LoopSettings, RoundLimitError

__all__ = ["async_run_tools", "run_tools"]

Rounds = ResponseRounds | ChatRounds


def run_tools(rounds: Rounds, settings: LoopSettings, create: Callable[..., Any]) -> ToolRun:
    """Send a request, run the tools, send their results, and so on. ``create`` opens a stream."""
    with ToolThreads(rounds.tools, settings) as tools:
        for _ in range(settings.max_rounds):
            turn = rounds.turn()
            with CallStream(lambda: create(**rounds.request()), turn) as stream:
                for item in stream.events():
                    _notice(item, tools, settings)
            rounds.run.answers.append(turn.final())
            if not rounds.proceed(tools.results(), tools.pending):
                return rounds.run
    raise RoundLimitError(rounds.run)


async def async_run_tools(
    rounds: Rounds, settings: LoopSettings, create: Callable[..., Awaitable[Any]]
) -> ToolRun:
    """Send a request, run the tools, send their results, and so on. ``create`` opens a stream."""
    async with ToolTasks(rounds.tools, settings) as tools:
        for _ in range(settings.max_rounds):
            turn, request = rounds.turn(), rounds.request()
            async with AsyncCallStream(lambda request=request: create(**request), turn) as stream:  # type: ignore[misc]
                async for item in stream.events():
                    _notice(item, tools, settings)
            rounds.run.answers.append(turn.final())
            if not rounds.proceed(await tools.results(), tools.pending):
                return rounds.run
    raise RoundLimitError(rounds.run)


def _notice(item: Any, tools: ToolThreads | ToolTasks, settings: LoopSettings) -> None:
    """Start a complete call, and pass each item to ``on_event``."""
    if isinstance(item, FunctionCall):
        tools.start(item)
    if settings.on_event is not None:
        settings.on_event(item)
