"""A loop in which the model chooses the program's next action, until the task is done.

    runner = DecisionsToolRunner(observe=look, candidates=what_i_can_do, verify=is_it_done)
    result = runner.run(client, {"model": "…", "input": "Close the oldest ticket."})

At each step the program looks (``observe``), says what it could do (``candidates``, of which one
means that the task is complete), and does what the model chose. A choice is no permission: what a
program must not do it does not offer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator
from contextlib import aclosing, closing
from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from typing_extensions import TypedDict

from openai_oxide_lib.tool_runners.candidates import (
    REFUSED,
    AsyncDecisionActionCandidate,
    AsyncDecisionCandidate,
    Candidate,
    DecisionActionCandidate,
    DecisionCandidate,
    DecisionDoneCandidate,
    DecisionObservation,
    DecisionsRunnerParams,
    candidates_of,
    chosen,
    observed,
    question,
    sound,
)
from openai_oxide_lib.tool_runners.diagnostics import Observed, ToolDiagnosticObserver
from openai_oxide_lib.tool_runners.drivers import (
    Asked,
    CloseStatus,
    Door,
    NotAwaitedError,
    awaiting,
    blocking,
    fresh_key,
    with_cancelled,
)
from openai_oxide_runtime.calls.steps import Ask

if TYPE_CHECKING:
    from openai_oxide import AsyncOpenAI, OpenAI
    from openai_oxide.types import Decision

__all__ = [
    "AsyncDecisionActionCandidate",
    "AsyncDecisionCandidate",
    "AsyncDecisionsToolRunner",
    "DecisionActionCandidate",
    "DecisionCandidate",
    "DecisionDoneCandidate",
    "DecisionObservation",
    "DecisionsRunResult",
    "DecisionsRunnerParams",
    "DecisionsToolRunner",
    "DecisionsToolRunnerCancelledError",
    "DecisionsToolRunnerError",
]

_Reason: TypeAlias = Literal[
    "invalid_params",
    "invalid_candidates",
    "invalid_answer",
    "async_executor",
    "invalid_verification",
    "verification_failed",
    "step_limit",
    "failed",
    "cancelled",
]
_SAYS: Final[dict[_Reason, str]] = {
    "invalid_params": "a run needs `model` and `input`, texts, and a positive number of steps",
    "invalid_candidates": "candidates are a list of up to 255 with distinct ids, each described, "
    "each with a function to `execute` but for the one that is `done`",
    "invalid_answer": "the answer chose none of the candidates",
    "async_executor": "a candidate must be awaited: use AsyncDecisionsToolRunner",
    "invalid_verification": "`verify` must return True or False",
    "verification_failed": "the task is not done, and there is nothing else to do",
    "step_limit": "the task is not done after `max_steps` steps",
    "failed": "the run failed before the task was done",
    "cancelled": "the run was cancelled",
}


class DecisionsRunResult(TypedDict):
    """How a run ended, and what was done in it."""

    status: Literal["verified", "unverified", "refused"]
    """``unverified`` where there is no ``verify``; ``refused`` where the model would not choose."""
    decisions: list[Decision]
    """The answers of the model, one for each step at which it had a choice."""
    attempted_candidate_ids: list[str]
    completed_candidate_ids: list[str]
    """Those whose function returned."""


class DecisionsToolRunnerError(RuntimeError):
    """A run that stopped before its task was done. What was attempted may have had effects.

    Its text holds nothing of what was said; what a function or a request raised is its cause.
    """

    def __init__(self, reason: _Reason, attempted: list[str], completed: list[str]) -> None:
        super().__init__(_SAYS[reason])
        self.reason = reason
        self.attempted_candidate_ids = tuple(attempted)
        self.completed_candidate_ids = tuple(completed)


class DecisionsToolRunnerCancelledError(asyncio.CancelledError):
    """The task of a run was cancelled; tells what had been attempted by then."""

    def __init__(self, attempted: list[str], completed: list[str]) -> None:
        super().__init__(_SAYS["cancelled"])
        self.reason: Literal["cancelled"] = "cancelled"
        self.attempted_candidate_ids = tuple(attempted)
        self.completed_candidate_ids = tuple(completed)


class _Run:
    """One run: the loop, without a colour, and its record."""

    def __init__(
        self,
        runner: Any,
        client: Any,
        max_steps: int,
        cancelled: Callable[[], bool] | None,
        observer: ToolDiagnosticObserver | None,
    ) -> None:
        self.runner = runner
        self.client = client
        self.max_steps = max_steps
        self.cancelled = cancelled
        self.observed = Observed(observer, "decisions")
        self.attempted: list[str] = []
        self.completed: list[str] = []
        self.decisions: list[Any] = []

    def flow(self, params: DecisionsRunnerParams) -> Asked[None]:
        """The loop with its errors: each says what was attempted, and none what was said."""
        self.runner._door.enter()
        try:
            if not sound(params, self.max_steps):
                raise self.error("invalid_params")
            yield self.result((yield from self._steps({**params})))
        except GeneratorExit:
            raise
        except DecisionsToolRunnerError as error:
            if error.reason == "step_limit":
                self.observed.tell("run", "step_limit")
            raise
        except asyncio.CancelledError:
            raise DecisionsToolRunnerCancelledError(self.attempted, self.completed) from None
        except Exception as error:
            raise self.error("failed") from error
        finally:
            self.runner._door.leave()

    def error(self, reason: _Reason) -> DecisionsToolRunnerError:
        return DecisionsToolRunnerError(reason, self.attempted, self.completed)

    def result(self, status: Any) -> DecisionsRunResult:
        self.check()
        return {
            "status": status,
            "decisions": self.decisions,
            "attempted_candidate_ids": self.attempted,
            "completed_candidate_ids": self.completed,
        }

    def check(self) -> None:
        if self.cancelled is not None and self.cancelled():
            raise self.error("cancelled")

    def _steps(self, params: dict[str, Any]) -> Asked[str]:
        """Look, choose and act until it is known how the run ends."""
        for step in range(self.max_steps):
            last = step == self.max_steps - 1
            seen = yield from self._look()
            candidates = candidates_of((yield Ask(partial(self.runner.candidates, deepcopy(seen)))))
            if candidates is None:
                raise self.error("invalid_candidates")
            self.check()
            asked = question(params, seen, candidates)
            choice = yield from self._choice(asked, candidates, step)
            if choice is REFUSED:
                return "refused"
            if choice.execute is not None:
                if last:
                    raise self.error("step_limit")
                yield from self._act(choice)
            elif self.runner.verify is None:
                return "unverified"
            elif (yield from self._verified(choice)):
                return "verified"
            elif last or len(candidates) == 1:
                raise self.error("verification_failed" if len(candidates) == 1 else "step_limit")
        raise AssertionError("the last step ends the run")

    def _look(self) -> Asked[Any]:
        self.check()
        seen = observed((yield Ask(self.runner.observe)))
        self.check()
        return seen

    def _choice(
        self, asked: dict[str, Any], candidates: list[Candidate], step: int
    ) -> Generator[Any, Any, Any]:
        """What to do; where only one thing is left, nobody is asked."""
        choice = candidates[0]
        if len(candidates) > 1:
            choice = yield from self._asked(asked, candidates, step)
        refused = choice is REFUSED
        name = None if refused else choice.id
        self.observed.tell("selection", "refused" if refused else "completed", call_id=name)
        return choice

    def _asked(
        self, asked: dict[str, Any], candidates: list[Candidate], step: int
    ) -> Generator[Any, Any, Any]:
        since = self.observed.now()
        headers = fresh_key(self.client, None) if step else None
        try:
            decision = yield Ask(
                partial(self.client.decisions.create, **asked, extra_headers=headers)
            )
        except Exception:
            self.observed.tell("request", "api_failed", since)
            raise
        self.check()
        choice = chosen(decision, candidates)
        if choice is None:
            raise self.error("invalid_answer")
        self.decisions.append(decision)
        self.observed.tell("request", "completed", since, usage=decision.usage)
        self.check()
        return choice

    def _act(self, choice: Candidate) -> Asked[None]:
        self.check()
        self.attempted.append(choice.id)
        since = self.observed.now()
        try:
            yield Ask(partial(with_cancelled, choice.execute, cancelled=self.cancelled))
        except BaseException as error:
            self.observed.tell("action", "driver_failed", since, call_id=choice.id)
            if isinstance(error, NotAwaitedError):
                raise self.error("async_executor") from None
            raise
        self.observed.tell("action", "completed", since, call_id=choice.id)
        self.completed.append(choice.id)
        self.check()

    def _verified(self, choice: Candidate) -> Asked[bool]:
        """Whether the program, looking once more, finds that the task is done."""
        seen = yield from self._look()
        since = self.observed.now()
        verdict = yield Ask(partial(self.runner.verify, deepcopy(seen)))
        reason: Any = "completed" if verdict is True else "refused"
        self.observed.tell("verification", reason, since, call_id=choice.id)
        self.check()
        if type(verdict) is not bool:
            raise self.error("invalid_verification")
        return verdict


class DecisionsToolRunner:
    """Lets the model choose the program's next action until the task is done. One run at a time."""

    def __init__(
        self,
        *,
        observe: Callable[[], DecisionObservation],
        candidates: Callable[[DecisionObservation], list[DecisionCandidate]],
        verify: Callable[[DecisionObservation], bool] | None = None,
    ) -> None:
        """``observe`` looks, ``candidates`` says what could be done about what was seen, and
        ``verify`` whether the task is done once the model says so."""
        self.observe = observe
        self.candidates = candidates
        self.verify = verify
        self._door = Door("runner of decisions")

    def close(self) -> CloseStatus:
        """Begin no further run; one that is under way goes on to its end."""
        return self._door.close()

    def run(
        self,
        client: OpenAI,
        params: DecisionsRunnerParams,
        *,
        max_steps: int = 20,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> DecisionsRunResult:
        """Run until the task is done, the model declines, or ``max_steps`` choices were made.

        ``cancelled`` is asked between all steps, ``on_diagnostic`` told about them. Whatever goes
        wrong is a ``DecisionsToolRunnerError`` whose ``reason`` says what.
        """
        run = _Run(self, client, max_steps, cancelled, on_diagnostic)
        with closing(blocking(run.flow(params))) as shown:
            result: DecisionsRunResult = next(shown)
            return result


class AsyncDecisionsToolRunner:
    """Lets the model choose the program's next action until the task is done, for asyncio."""

    def __init__(
        self,
        *,
        observe: Callable[[], Awaitable[DecisionObservation]],
        candidates: Callable[[DecisionObservation], Awaitable[list[AsyncDecisionCandidate]]],
        verify: Callable[[DecisionObservation], Awaitable[bool]] | None = None,
    ) -> None:
        """``observe`` looks, ``candidates`` says what could be done about what was seen, and
        ``verify`` whether the task is done once the model says so."""
        self.observe = observe
        self.candidates = candidates
        self.verify = verify
        self._door = Door("runner of decisions")

    def close(self) -> CloseStatus:
        """Begin no further run; one that is under way goes on to its end."""
        return self._door.close()

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

        ``cancelled`` is asked between all steps, ``on_diagnostic`` told about them. Whatever goes
        wrong is a ``DecisionsToolRunnerError`` whose ``reason`` says what; a task that is cancelled
        raises ``DecisionsToolRunnerCancelledError``.
        """
        run = _Run(self, client, max_steps, cancelled, on_diagnostic)
        async with aclosing(awaiting(run.flow(params))) as shown:
            result: DecisionsRunResult = await anext(shown)
            return result
