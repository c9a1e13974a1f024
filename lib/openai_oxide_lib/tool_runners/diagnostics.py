"""Diagnostics of tool runners: each step with its outcome and duration, without any content."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from inspect import iscoroutine
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["DiagnosticReporter", "ToolDiagnostic", "ToolDiagnosticObserver", "ToolDiagnosticUsage"]

Api: TypeAlias = Literal["responses", "decisions", "browser", "computer"]
Stage: TypeAlias = Literal[
    "run",
    "request",
    "arguments",
    "approval",
    "action",
    "output",
    "selection",
    "verification",
]
Reason: TypeAlias = Literal[
    "started",
    "completed",
    "refused",
    "cancelled",
    "invalid_input",
    "invalid_output",
    "api_failed",
    "driver_failed",
    "policy_failed",
    "step_limit",
    "busy",
    "closed",
]
_TOKENS = ("input_tokens", "output_tokens", "total_tokens")


class ToolDiagnosticUsage(TypedDict):
    """The tokens of one request."""

    input_tokens: int
    output_tokens: int
    total_tokens: int


class ToolDiagnostic(TypedDict):
    """One step of a runner."""

    api: Api
    """The kind of runner."""
    stage: Stage
    """The step."""
    reason: Reason
    """How the step ended."""
    call_id: str | None
    """The id of the call, the approval or the candidate."""
    member: str | None
    """The name of the tool."""
    duration_ms: float
    """The duration in milliseconds."""
    usage: ToolDiagnosticUsage | None
    """The tokens of a request, if the answer has them."""


ToolDiagnosticObserver: TypeAlias = Callable[[ToolDiagnostic], None]
"""Called with each diagnostic. Its result and its exceptions are ignored."""


class DiagnosticReporter:
    """Reports the steps of a runner to an observer, if there is one."""

    __slots__ = ("_api", "_clock", "_observer")

    def __init__(
        self,
        observer: ToolDiagnosticObserver | None,
        api: Api,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._observer = observer
        self._api: Api = api
        self._clock = clock

    def now(self) -> float:
        """The time, for ``since`` at the end of a step."""
        return self._clock()

    def report(
        self,
        stage: Stage,
        reason: Reason,
        since: float | None = None,
        *,
        call_id: str | None = None,
        member: str | None = None,
        usage: Any = None,
    ) -> None:
        """Report that ``stage`` ended so, and began at ``since``."""
        if self._observer is None:
            return
        duration = 0.0 if since is None else max(0.0, (self._clock() - since) * 1000)
        diagnostic: ToolDiagnostic = {
            "api": self._api,
            "stage": stage,
            "reason": reason,
            "call_id": call_id,
            "member": member,
            "duration_ms": duration,
            "usage": _tokens(usage),
        }
        _notify(self._observer, diagnostic)


def _tokens(usage: Any) -> ToolDiagnosticUsage | None:
    """The numbers of a usage; None where one of them is missing."""
    counts = [getattr(usage, name, None) for name in _TOKENS]
    if not all(type(count) is int and count >= 0 for count in counts):
        return None
    tokens: Any = dict(zip(_TOKENS, counts, strict=True))
    return tokens


def _notify(observer: Callable[[ToolDiagnostic], object], diagnostic: ToolDiagnostic) -> None:
    """Call an observer; its errors do not reach the runner."""
    try:
        result = observer(diagnostic)
        if iscoroutine(result):
            result.close()
        elif isinstance(result, asyncio.Future):
            # Reading the exception keeps asyncio from logging that nobody did.
            result.add_done_callback(lambda future: future.cancelled() or future.exception())
    except (Exception, asyncio.CancelledError):
        return
