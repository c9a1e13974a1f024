"""What runners of tools tell an observer: what happened when, and nothing that was said."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from inspect import isawaitable, iscoroutine
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["Observed", "ToolDiagnostic", "ToolDiagnosticObserver", "ToolDiagnosticUsage"]

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
    """One thing that a runner did."""

    api: Api
    """Which kind of runner it was."""
    stage: Stage
    """What it was about to do."""
    reason: Reason
    """How that ended."""
    call_id: str | None
    """The call, the approval or the candidate that it was about."""
    member: str | None
    """The name of the tool."""
    duration_ms: float
    """How long it took, in milliseconds."""
    usage: ToolDiagnosticUsage | None
    """What a request used, where the answer says so."""


ToolDiagnosticObserver: TypeAlias = Callable[[ToolDiagnostic], None]
"""Is shown each diagnostic. What it raises or returns changes nothing."""


class Observed:
    """Tells an observer, if there is one, what a runner does."""

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
        """The time, to be given as ``since`` when something has ended."""
        return self._clock()

    def tell(
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
        took = 0.0 if since is None else max(0.0, (self._clock() - since) * 1000)
        said: ToolDiagnostic = {
            "api": self._api,
            "stage": stage,
            "reason": reason,
            "call_id": call_id,
            "member": member,
            "duration_ms": took,
            "usage": _tokens(usage),
        }
        _shown(self._observer, said)


def _tokens(usage: Any) -> ToolDiagnosticUsage | None:
    """The numbers of a usage; None where one of them is missing."""
    found = [getattr(usage, name, None) for name in _TOKENS]
    if not all(type(number) is int and number >= 0 for number in found):
        return None
    numbers: Any = dict(zip(_TOKENS, found, strict=True))
    return numbers


def _shown(observer: Callable[[ToolDiagnostic], Any], said: ToolDiagnostic) -> None:
    """Call an observer whose failures are its own."""
    try:
        left_over = observer(said)
        if iscoroutine(left_over):
            left_over.close()
        elif isawaitable(left_over) and isinstance(left_over, asyncio.Future):
            left_over.add_done_callback(lambda done: done.cancelled() or done.exception())
    except (Exception, asyncio.CancelledError):
        return
