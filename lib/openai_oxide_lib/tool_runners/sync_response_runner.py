# Written from async_response_runner.py by `make generate`: do not edit.
"""A loop of responses and the program's functions, turn by turn, under the program's control.

    runner = ResponsesToolRunner(functions=[RegisteredFunction(tool, execute=look_up)])
    for turn in runner.iterate(client, {"model": "…", "input": "…"}):
        …                                # the answer, before its calls run

``responses.run_tools`` is the short way. A runner adds: each turn can be looked at, and its calls
answered by the program; approvals for MCP servers; checkpoints to resume from; a limit of the
input; and diagnostics. Each request has the whole history, so nothing needs to be stored.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from typing import TYPE_CHECKING, Unpack

from openai_oxide_lib.tool_runners.early_calls import EarlyExecution
from openai_oxide_lib.tool_runners.flow_drivers import drive
from openai_oxide_lib.tool_runners.history import ResponsesRunnerTurn
from openai_oxide_lib.tool_runners.parallel_jobs import Jobs
from openai_oxide_lib.tool_runners.registered_functions import (
    RegisteredFunction,
    RegisteredFunctions,
)
from openai_oxide_lib.tool_runners.response_loop import Run
from openai_oxide_lib.tool_runners.run_options import RunSettings, Settings

if TYPE_CHECKING:
    from openai_oxide import OpenAI
    from openai_oxide.types.responses import Response
    from openai_oxide.types.responses.response_create_params import (
        ResponseCreateParamsNonStreaming,
    )

__all__ = ["ResponsesToolRunner"]


class ResponsesToolRunner(RegisteredFunctions):
    """Runs the functions that the model calls until it has an answer; one run at a time."""

    _make_jobs = Jobs

    def __init__(
        self,
        *,
        functions: list[RegisteredFunction] | None = None,
        early_execution: EarlyExecution | None = None,
    ) -> None:
        """``early_execution`` names the functions that may run while an answer is streamed, in runs
        with ``eager``. The default is all."""
        super().__init__(functions, early_execution)

    def run(
        self,
        client: OpenAI,
        params: ResponseCreateParamsNonStreaming,
        **settings: Unpack[RunSettings],
    ) -> Response:
        """Run to the last answer. Every failure is a ``ToolRunnerError``; in a cancelled task it is
        ``ToolRunnerCancelledError``."""
        with closing(self.iterate(client, params, **settings)) as turns:
            return [turn.response for turn in turns][-1]

    def iterate(
        self,
        client: OpenAI,
        params: ResponseCreateParamsNonStreaming,
        **settings: Unpack[RunSettings],
    ) -> Generator[ResponsesRunnerTurn, None, None]:
        """The turns of a run. You get each answer before its calls run; the next step runs them.

        ``params`` are those of ``responses.create``, with the history as ``input``; its ``tools``
        are those of the service. Close the generator to stop early.
        """
        self._lock.acquire()
        try:
            flow = Run(self, client, params, Settings(**settings)).flow()
            with closing(drive(flow)) as turns:
                yield from turns
        finally:
            self._lock.release()
