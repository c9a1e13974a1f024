"""The options of one run of a runner of responses."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from typing_extensions import TypedDict

from openai_oxide_lib.tool_runners.checkpoints import (
    AsyncResponsesToolLedger,
    ResponsesToolLedger,
)
from openai_oxide_lib.tool_runners.context_budget import (
    AsyncContextBudget,
    ContextBudget,
)
from openai_oxide_lib.tool_runners.diagnostics import ToolDiagnosticObserver

if TYPE_CHECKING:
    from openai_oxide.types.responses import ResponseFunctionToolCall
    from openai_oxide.types.responses.response_output_item import McpApprovalRequest

__all__ = ["AsyncRunSettings", "RunSettings", "Settings"]

_Verdict: TypeAlias = Literal["execute", "defer"]


class _Common(TypedDict, total=False):
    max_steps: int | None
    """The maximum of requests (20)."""
    stream: bool
    """Request streams: ``on_event`` gets the events as they arrive."""
    eager: bool
    """Run calls while their answer is still streamed."""
    max_concurrent_calls: int
    """The maximum of independent functions that run beside a stream (2)."""
    cancelled: Callable[[], bool] | None
    """Called between all steps; True stops the run."""
    on_diagnostic: ToolDiagnosticObserver | None
    """Called with a record of each step, without any content."""


class RunSettings(_Common, total=False):
    """Keywords of ``run`` and ``iterate``."""

    on_event: Callable[[Any], None] | None
    """Called with each event of a stream."""
    ledger: ResponsesToolLedger | None
    """Stores checkpoints. Requests are then not retried, and functions run one after the other."""
    context_budget: ContextBudget | None
    """Limits the input."""
    approve_mcp: Callable[[McpApprovalRequest], bool] | None
    """Returns whether a tool of an MCP server may be called."""
    before_early_call: Callable[[ResponseFunctionToolCall], _Verdict] | None
    """Returns whether a call runs while its answer is streamed, or waits with all later ones."""


class AsyncRunSettings(_Common, total=False):
    """Keywords of ``run`` and ``iterate`` of the asynchronous runner."""

    on_event: Callable[[Any], Awaitable[None]] | None
    """Called with each event of a stream."""
    ledger: AsyncResponsesToolLedger | None
    """Stores checkpoints. Requests are then not retried, and functions run one after the other."""
    context_budget: AsyncContextBudget | None
    """Limits the input."""
    approve_mcp: Callable[[McpApprovalRequest], Awaitable[bool]] | None
    """Returns whether a tool of an MCP server may be called."""
    before_early_call: Callable[[ResponseFunctionToolCall], Awaitable[_Verdict]] | None
    """Returns whether a call runs while its answer is streamed, or waits with all later ones."""


@dataclass(frozen=True)
class Settings:
    """The options with their defaults; ValueError if they contradict each other."""

    max_steps: int | None = None
    stream: bool = False
    eager: bool = False
    max_concurrent_calls: int = 2
    on_event: Callable[[Any], Any] | None = None
    cancelled: Callable[[], bool] | None = None
    ledger: Any = None
    context_budget: Any = None
    on_diagnostic: ToolDiagnosticObserver | None = None
    approve_mcp: Callable[[Any], Any] | None = None
    before_early_call: Callable[[Any], Any] | None = None

    def __post_init__(self) -> None:
        if type(self.max_concurrent_calls) is not int or self.max_concurrent_calls < 1:
            raise ValueError("`max_concurrent_calls` must be a whole number from 1 on")
        if self.eager and not self.stream:
            raise ValueError("`eager` needs `stream=True`")
