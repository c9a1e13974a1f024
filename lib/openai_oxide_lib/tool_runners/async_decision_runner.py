"""A loop in which the model chooses the program's next action, until the task is done.

    runner = AsyncDecisionsToolRunner(observe=look, candidates=what_i_can_do, verify=is_it_done)
    result = await runner.run(client, {"model": "…", "input": "Close the oldest ticket."})

At each step the program returns an observation (``observe``) and its possible actions
(``candidates``, one of which means that the task is complete), and carries out the model's choice.
A choice is no permission: do not offer an action that must not happen.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from openai_oxide_lib.tool_runners.decision_candidates import (
    AsyncDecisionCandidate,
    DecisionObservation,
    DecisionsRunnerParams,
)
from openai_oxide_lib.tool_runners.decision_run import DecisionRun, DecisionsRunResult
from openai_oxide_lib.tool_runners.diagnostics import ToolDiagnosticObserver
from openai_oxide_lib.tool_runners.flow_drivers import async_first
from openai_oxide_lib.tool_runners.run_lock import CloseStatus, RunLock

if TYPE_CHECKING:
    from openai_oxide import AsyncOpenAI

__all__ = ["AsyncDecisionsToolRunner"]


class AsyncDecisionsToolRunner:
    """Lets the model choose the program's next action until the task is done. One run at a time."""

    def __init__(
        self,
        *,
        observe: Callable[[], Awaitable[DecisionObservation]],
        candidates: Callable[[DecisionObservation], Awaitable[list[AsyncDecisionCandidate]]],
        verify: Callable[[DecisionObservation], Awaitable[bool]] | None = None,
    ) -> None:
        """``observe`` returns an observation, ``candidates`` the possible actions for it, and
        ``verify`` whether the task is done, after the model chose that it is."""
        self.observe = observe
        self.candidates = candidates
        self.verify = verify
        self._lock = RunLock("runner of decisions")

    def close(self) -> CloseStatus:
        """Begin no further run; a current one continues to its end."""
        return self._lock.close()

    async def run(
        self,
        client: AsyncOpenAI,
        params: DecisionsRunnerParams,
        *,
        max_steps: int = 20,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> DecisionsRunResult:
        """Run until the task is done, the model declines, or ``max_steps`` choices were made.

        ``cancelled`` is called between all steps; True stops the run. ``on_diagnostic`` gets a
        record of each step. Every failure is a ``DecisionsToolRunnerError`` with a ``reason``; in
        a cancelled task it is ``DecisionsToolRunnerCancelledError``.
        """
        run = DecisionRun(self, client, max_steps, cancelled, on_diagnostic)
        result: DecisionsRunResult = await async_first(run.flow(params))
        return result
