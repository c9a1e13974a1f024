# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``lib.responses_tool_runner``, as the official package has it"""

from openai_oxide_lib.tool_runners.response_runner import (
    AsyncContextBudget as AsyncContextBudget,
    AsyncRegisteredFunction as AsyncRegisteredFunction,
    AsyncResponsesToolLedger as AsyncResponsesToolLedger,
    AsyncResponsesToolRunner as AsyncResponsesToolRunner,
    ContextBudget as ContextBudget,
    ContextBudgetDecision as ContextBudgetDecision,
    ContextBudgetSnapshot as ContextBudgetSnapshot,
    EarlyExecution as EarlyExecution,
    RegisteredFunction as RegisteredFunction,
    ResponsesRunnerTurn as ResponsesRunnerTurn,
    ResponsesToolCheckpoint as ResponsesToolCheckpoint,
    ResponsesToolLedger as ResponsesToolLedger,
    ResponsesToolRunner as ResponsesToolRunner,
    ToolRunnerCancelledError as ToolRunnerCancelledError,
    ToolRunnerError as ToolRunnerError,
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
