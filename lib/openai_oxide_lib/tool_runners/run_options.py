"""What one run of a runner of responses is told beside its request."""

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
    """The most requests there may be (20)."""
    stream: bool
    """Ask for streams, so that ``on_event`` sees answers as they come."""
    eager: bool
    """Run calls while their answer is still streamed."""
    max_concurrent_calls: int
    """So many independent functions may run beside a stream (2)."""
    cancelled: Callable[[], bool] | None
    """Asked between all steps; True stops the run."""
    on_diagnostic: ToolDiagnosticObserver | None
    """Told what happens, without any content."""


class RunSettings(_Common, total=False):
    """Keywords of ``run`` and ``iterate``."""

    on_event: Callable[[Any], None] | None
    """Shown each event of a stream."""
    ledger: ResponsesToolLedger | None
    """Keeps checkpoints. No request is sent twice then, and functions run one by one."""
    context_budget: ContextBudget | None
    """Limits what is sent."""
    approve_mcp: Callable[[McpApprovalRequest], bool] | None
    """Says whether a tool of an MCP server may be called."""
    before_early_call: Callable[[ResponseFunctionToolCall], _Verdict] | None
    """Says whether a call runs while its answer is streamed, or waits with all that follow."""


class AsyncRunSettings(_Common, total=False):
    """Keywords of ``run`` and ``iterate`` of the asynchronous runner."""

    on_event: Callable[[Any], Awaitable[None]] | None
    """Shown each event of a stream."""
    ledger: AsyncResponsesToolLedger | None
    """Keeps checkpoints. No request is sent twice then, and functions run one by one."""
    context_budget: AsyncContextBudget | None
    """Limits what is sent."""
    approve_mcp: Callable[[McpApprovalRequest], Awaitable[bool]] | None
    """Says whether a tool of an MCP server may be called."""
    before_early_call: Callable[[ResponseFunctionToolCall], Awaitable[_Verdict]] | None
    """Says whether a call runs while its answer is streamed, or waits with all that follow."""


@dataclass(frozen=True)
class Settings:
    """The settings with what holds where nothing is said; ValueError where they make no sense."""

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
            raise ValueError("`max_concurrent_calls` must be a positive whole number")
        if self.eager and not self.stream:
            raise ValueError("calls can only run early when the answer is streamed")
