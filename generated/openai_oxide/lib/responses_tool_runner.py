# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``lib.responses_tool_runner``, as the official package has it"""

from openai_oxide_lib.tool_runners.async_response_runner import (
    AsyncResponsesToolRunner as AsyncResponsesToolRunner,
)
from openai_oxide_lib.tool_runners.checkpoints import (
    AsyncResponsesToolLedger as AsyncResponsesToolLedger,
    ResponsesToolCheckpoint as ResponsesToolCheckpoint,
    ResponsesToolLedger as ResponsesToolLedger,
)
from openai_oxide_lib.tool_runners.context_budget import (
    AsyncContextBudget as AsyncContextBudget,
    ContextBudget as ContextBudget,
    ContextBudgetDecision as ContextBudgetDecision,
    ContextBudgetSnapshot as ContextBudgetSnapshot,
)
from openai_oxide_lib.tool_runners.early_calls import EarlyExecution as EarlyExecution
from openai_oxide_lib.tool_runners.history import (
    ResponsesRunnerTurn as ResponsesRunnerTurn,
    ToolRunnerCancelledError as ToolRunnerCancelledError,
    ToolRunnerError as ToolRunnerError,
)
from openai_oxide_lib.tool_runners.registered_functions import (
    AsyncRegisteredFunction as AsyncRegisteredFunction,
    RegisteredFunction as RegisteredFunction,
)
from openai_oxide_lib.tool_runners.sync_response_runner import (
    ResponsesToolRunner as ResponsesToolRunner,
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
