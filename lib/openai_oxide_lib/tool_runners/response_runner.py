"""A loop of responses and the program's functions, turn by turn, in the program's hands.

    runner = ResponsesToolRunner(functions=[RegisteredFunction(tool, execute=look_up)])
    for turn in runner.iterate(client, {"model": "…", "input": "…"}):
        …                                # the answer, before its calls are run

``responses.run_tools`` is the short way. A runner adds: each turn can be looked at, and its calls
answered by the program; approvals for MCP servers; checkpoints to resume from; a limit of what is
sent; and diagnostics. The whole history goes with each request, so nothing needs to be stored.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any, Unpack

from openai_oxide_lib.tool_runners.checkpoints import (
    AsyncResponsesToolLedger,
    ResponsesToolCheckpoint,
    ResponsesToolLedger,
)
from openai_oxide_lib.tool_runners.context_budget import (
    AsyncContextBudget,
    ContextBudget,
    ContextBudgetDecision,
    ContextBudgetSnapshot,
)
from openai_oxide_lib.tool_runners.drivers import CloseStatus, Door, awaiting, blocking
from openai_oxide_lib.tool_runners.early_calls import EarlyExecution, early_names
from openai_oxide_lib.tool_runners.history import (
    ResponsesRunnerTurn,
    ToolRunnerCancelledError,
    ToolRunnerError,
)
from openai_oxide_lib.tool_runners.parallel_jobs import TaskJobs, ThreadJobs
from openai_oxide_lib.tool_runners.registered_functions import (
    AsyncRegisteredFunction,
    RegisteredFunction,
    offered,
)
from openai_oxide_lib.tool_runners.response_loop import Run
from openai_oxide_lib.tool_runners.run_options import (
    AsyncRunSettings,
    RunSettings,
    Settings,
)

if TYPE_CHECKING:
    from openai_oxide import AsyncOpenAI, OpenAI
    from openai_oxide.types.responses import Response
    from openai_oxide.types.responses.response_create_params import (
        ResponseCreateParamsNonStreaming,
    )

__all__ = [
    "AsyncContextBudget",
    "AsyncRegisteredFunction",
    "AsyncResponsesToolLedger",
    "AsyncResponsesToolRunner",
    "ContextBudget",
    "ContextBudgetDecision",
    "ContextBudgetSnapshot",
    "EarlyExecution",
    "RegisteredFunction",
    "ResponsesRunnerTurn",
    "ResponsesToolCheckpoint",
    "ResponsesToolLedger",
    "ResponsesToolRunner",
    "ToolRunnerCancelledError",
    "ToolRunnerError",
]


class _Registered:
    """The functions of a runner, and its door."""

    def __init__(self, functions: list[Any] | None, early_execution: EarlyExecution | None) -> None:
        self.functions = list(functions or ())
        self._tools = offered(self.functions)
        names = frozenset(tool["name"] for tool in self._tools)
        self._early = early_names(early_execution, names)
        self._door = Door("runner of responses")

    def close(self) -> CloseStatus:
        """Begin no further run; one that is under way goes on to its end."""
        return self._door.close()


class ResponsesToolRunner(_Registered):
    """Runs the functions that the model calls until it has an answer. One run at a time."""

    _make_jobs = ThreadJobs

    def __init__(
        self,
        *,
        functions: list[RegisteredFunction] | None = None,
        early_execution: EarlyExecution | None = None,
    ) -> None:
        """``early_execution`` names the functions that may run while an answer is streamed (all,
        where it is not given); they do so in runs that are ``eager``."""
        super().__init__(functions, early_execution)

    def run(
        self,
        client: OpenAI,
        params: ResponseCreateParamsNonStreaming,
        **settings: Unpack[RunSettings],
    ) -> Response:
        """Run to the last answer. Whatever goes wrong on the way is a ``ToolRunnerError``."""
        with closing(self.iterate(client, params, **settings)) as turns:
            return [turn.response for turn in turns][-1]

    def iterate(
        self,
        client: OpenAI,
        params: ResponseCreateParamsNonStreaming,
        **settings: Unpack[RunSettings],
    ) -> Generator[ResponsesRunnerTurn, None, None]:
        """The turns of a run: each answer before its calls run, which going on does.

        ``params`` are those of ``responses.create``, with the history as ``input``; its ``tools``
        are those of the service. Close the generator to stop early.
        """
        self._door.enter()
        try:
            yield from blocking(Run(self, client, params, Settings(**settings)).flow())
        finally:
            self._door.leave()


class AsyncResponsesToolRunner(_Registered):
    """Runs the functions that the model calls until it has an answer, for asyncio."""

    _make_jobs = TaskJobs

    def __init__(
        self,
        *,
        functions: list[AsyncRegisteredFunction] | None = None,
        early_execution: EarlyExecution | None = None,
    ) -> None:
        """``early_execution`` names the functions that may run while an answer is streamed (all,
        where it is not given); they do so in runs that are ``eager``."""
        super().__init__(functions, early_execution)

    async def run(
        self,
        client: AsyncOpenAI,
        params: ResponseCreateParamsNonStreaming,
        **settings: Unpack[AsyncRunSettings],
    ) -> Response:
        """Run to the last answer. Whatever goes wrong on the way is a ``ToolRunnerError``; a task
        that is cancelled raises ``ToolRunnerCancelledError``."""
        async with aclosing(self.iterate(client, params, **settings)) as turns:
            return [turn.response async for turn in turns][-1]

    async def iterate(
        self,
        client: AsyncOpenAI,
        params: ResponseCreateParamsNonStreaming,
        **settings: Unpack[AsyncRunSettings],
    ) -> AsyncGenerator[ResponsesRunnerTurn, None]:
        """The turns of a run: each answer before its calls run, which going on does.

        ``params`` are those of ``responses.create``, with the history as ``input``; its ``tools``
        are those of the service. Close the generator to stop early.
        """
        self._door.enter()
        try:
            flow = Run(self, client, params, Settings(**settings)).flow()
            async with aclosing(awaiting(flow)) as turns:
                async for turn in turns:
                    yield turn
        finally:
            self._door.leave()
