"""One run of a runner of decisions: the loop, its result and its errors."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from typing_extensions import TypedDict

from openai_oxide_lib.tool_runners.decision_candidates import (
    REFUSED,
    Candidate,
    DecisionsRunnerParams,
    are_valid,
    candidates_of,
    choice_of,
    observation_of,
    question,
)
from openai_oxide_lib.tool_runners.diagnostics import DiagnosticReporter, ToolDiagnosticObserver
from openai_oxide_lib.tool_runners.flow_drivers import (
    NotAwaitedError,
    Steps,
    fresh_key,
    with_cancelled,
)
from openai_oxide_runtime.calls.steps import Ask

if TYPE_CHECKING:
    from openai_oxide.types import Decision

__all__ = [
    "DecisionRun",
    "DecisionsRunResult",
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
_MESSAGES: Final[dict[_Reason, str]] = {
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
    """How a run ended, and its record."""

    status: Literal["verified", "unverified", "refused"]
    """``unverified`` without ``verify``; ``refused`` if the model declined to choose."""
    decisions: list[Decision]
    """The answers of the model, one for each step that had a choice."""
    attempted_candidate_ids: list[str]
    completed_candidate_ids: list[str]
    """Those whose function returned."""


class DecisionsToolRunnerError(RuntimeError):
    """A run that stopped before its task was done. What was attempted may have had effects.

    Neither its text nor its traceback quotes content; an exception of a function or a request is
    its ``__context__``.
    """

    def __init__(self, reason: _Reason, attempted: list[str], completed: list[str]) -> None:
        super().__init__(_MESSAGES[reason])
        self.reason = reason
        self.attempted_candidate_ids = tuple(attempted)
        self.completed_candidate_ids = tuple(completed)


class DecisionsToolRunnerCancelledError(asyncio.CancelledError):
    """The task of a run was cancelled; says what had been attempted by then."""

    def __init__(self, attempted: list[str], completed: list[str]) -> None:
        super().__init__(_MESSAGES["cancelled"])
        self.reason: Literal["cancelled"] = "cancelled"
        self.attempted_candidate_ids = tuple(attempted)
        self.completed_candidate_ids = tuple(completed)


class DecisionRun:
    """One run: the loop, for sync and async drivers, and its record."""

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
        self.diagnostics = DiagnosticReporter(observer, "decisions")
        self.attempted: list[str] = []
        self.completed: list[str] = []
        self.decisions: list[Any] = []
        self._last_error: DecisionsToolRunnerError | None = None

    def flow(self, params: DecisionsRunnerParams) -> Steps[None]:
        """The loop. Each error says what was attempted; none quotes any content."""
        self.runner._lock.acquire()
        try:
            if not are_valid(params, self.max_steps):
                raise self.error("invalid_params")
            yield self.result((yield from self._steps({**params})))
        except GeneratorExit:
            raise
        except DecisionsToolRunnerError as error:
            if error is not self._last_error:  # one that a callback raised
                raise self.error("failed") from None
            if error.reason == "step_limit":
                self.diagnostics.report("run", "step_limit")
            raise
        except asyncio.CancelledError:
            raise DecisionsToolRunnerCancelledError(self.attempted, self.completed) from None
        except Exception:
            # No cause: its text, which may quote content, would be part of the traceback.
            raise self.error("failed") from None
        finally:
            self.runner._lock.release()

    def error(self, reason: _Reason) -> DecisionsToolRunnerError:
        self._last_error = DecisionsToolRunnerError(reason, self.attempted, self.completed)
        return self._last_error

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

    def _steps(self, params: dict[str, Any]) -> Steps[str]:
        """Observe, choose and act until the run ends; return its status."""
        for step in range(self.max_steps):
            last = step == self.max_steps - 1
            observation = yield from self._look()
            candidates = candidates_of(
                (yield Ask(partial(self.runner.candidates, deepcopy(observation))))
            )
            if candidates is None:
                raise self.error("invalid_candidates")
            self.check()
            request = question(params, observation, candidates)
            choice = yield from self._choice(request, candidates, step)
            if choice is REFUSED:
                return "refused"
            if choice.execute is not None:
                if last:
                    raise self.error("step_limit")
                yield from self._act(choice, choice.execute)
            elif self.runner.verify is None:
                return "unverified"
            elif (yield from self._verified(choice)):
                return "verified"
            elif last or len(candidates) == 1:
                raise self.error("verification_failed" if len(candidates) == 1 else "step_limit")
        raise AssertionError("the last step ends the run")

    def _look(self) -> Steps[Any]:
        self.check()
        observation = observation_of((yield Ask(self.runner.observe)))
        self.check()
        return observation

    def _choice(
        self, request: dict[str, Any], candidates: list[Candidate], step: int
    ) -> Generator[Any, Any, Any]:
        """The choice; with one candidate there is no request."""
        choice = candidates[0]
        if len(candidates) > 1:
            choice = yield from self._ask(request, candidates, step)
        refused = choice is REFUSED
        name = None if refused else choice.id
        self.diagnostics.report("selection", "refused" if refused else "completed", call_id=name)
        return choice

    def _ask(
        self, request: dict[str, Any], candidates: list[Candidate], step: int
    ) -> Generator[Any, Any, Any]:
        since = self.diagnostics.now()
        headers = fresh_key(self.client, None) if step else None
        try:
            decision = yield Ask(
                partial(self.client.decisions.create, **request, extra_headers=headers)
            )
        except Exception:
            self.diagnostics.report("request", "api_failed", since)
            raise
        self.check()
        choice = choice_of(decision, candidates)
        if choice is None:
            raise self.error("invalid_answer")
        self.decisions.append(decision)
        self.diagnostics.report("request", "completed", since, usage=decision.usage)
        self.check()
        return choice

    def _act(self, choice: Candidate, execute: Callable[..., object]) -> Steps[None]:
        self.check()
        self.attempted.append(choice.id)
        since = self.diagnostics.now()
        try:
            yield Ask(partial(with_cancelled, execute, cancelled=self.cancelled))
        except BaseException as error:
            self.diagnostics.report("action", "driver_failed", since, call_id=choice.id)
            if isinstance(error, NotAwaitedError):
                raise self.error("async_executor") from None
            raise
        self.diagnostics.report("action", "completed", since, call_id=choice.id)
        self.completed.append(choice.id)
        self.check()

    def _verified(self, choice: Candidate) -> Steps[bool]:
        """Whether the program, after another observation, finds that the task is done."""
        observation = yield from self._look()
        since = self.diagnostics.now()
        verdict = yield Ask(partial(self.runner.verify, deepcopy(observation)))
        reason: Any = "completed" if verdict is True else "refused"
        self.diagnostics.report("verification", reason, since, call_id=choice.id)
        self.check()
        if type(verdict) is not bool:
            raise self.error("invalid_verification")
        return verdict
