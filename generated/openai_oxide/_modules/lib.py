# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.lib`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "_old_api": {
        "APIRemovedInV1": "openai_oxide_runtime.compat.removed:APIRemovedInV1",
    },
    "_parsing": {
        "maybe_parse_content": "openai_oxide_runtime.helpers.parsed_chat:parse_content",
        "parse_chat_completion": "openai_oxide_runtime.helpers.parsed_chat:parse_chat_completion",
        "type_to_response_format_param": "openai_oxide_runtime.compat.values:type_to_response_format_param",
    },
    "_pydantic": {
        "to_strict_json_schema": "openai_oxide_runtime.compat.values:to_strict_json_schema",
    },
    "_tools": {
        "pydantic_function_tool": "openai_oxide_runtime:pydantic_function_tool",
        "pydantic_responses_function_tool": "openai_oxide_runtime:pydantic_responses_function_tool",
    },
    "azure": {
        "API_KEY_SENTINEL": "openai_oxide_runtime.compat.azure:API_KEY_SENTINEL",
        "AsyncAzureADTokenProvider": "openai_oxide_runtime.compat.azure:AsyncAzureADTokenProvider",
        "AsyncAzureOpenAI": "openai_oxide._azure:AsyncAzureOpenAI",
        "AzureADTokenProvider": "openai_oxide_runtime.compat.azure:AzureADTokenProvider",
        "AzureOpenAI": "openai_oxide._azure:AzureOpenAI",
        "BaseAzureClient": "openai_oxide_runtime:AzureClient",
        "MutuallyExclusiveAuthError": "openai_oxide_runtime:MutuallyExclusiveAuthError",
    },
    "beta": {},
    "decisions_tool_runner": {
        "AsyncDecisionActionCandidate": "openai_oxide_runtime.helpers.runners.decisions:AsyncDecisionActionCandidate",
        "AsyncDecisionCandidate": "openai_oxide_runtime.helpers.runners.decisions:AsyncDecisionCandidate",
        "AsyncDecisionsToolRunner": "openai_oxide_runtime.helpers.runners.decisions:AsyncDecisionsToolRunner",
        "DecisionActionCandidate": "openai_oxide_runtime.helpers.runners.decisions:DecisionActionCandidate",
        "DecisionCandidate": "openai_oxide_runtime.helpers.runners.decisions:DecisionCandidate",
        "DecisionDoneCandidate": "openai_oxide_runtime.helpers.runners.decisions:DecisionDoneCandidate",
        "DecisionObservation": "openai_oxide_runtime.helpers.runners.decisions:DecisionObservation",
        "DecisionsRunResult": "openai_oxide_runtime.helpers.runners.decisions:DecisionsRunResult",
        "DecisionsRunnerParams": "openai_oxide_runtime.helpers.runners.decisions:DecisionsRunnerParams",
        "DecisionsToolRunner": "openai_oxide_runtime.helpers.runners.decisions:DecisionsToolRunner",
        "DecisionsToolRunnerCancelledError": "openai_oxide_runtime.helpers.runners.decisions:DecisionsToolRunnerCancelledError",
        "DecisionsToolRunnerError": "openai_oxide_runtime.helpers.runners.decisions:DecisionsToolRunnerError",
    },
    "live": {
        "AsyncTranscriptGrouper": "openai_oxide_runtime.helpers.live_grouper:AsyncTranscriptGrouper",
        "TranscriptGrouper": "openai_oxide_runtime.helpers.live_grouper:TranscriptGrouper",
        "TranscriptSegment": "openai_oxide_runtime.helpers.live_segments:TranscriptSegment",
        "TranscriptSegmentCloseReason": "openai_oxide_runtime.helpers.live_segments:TranscriptSegmentCloseReason",
        "TranscriptSegmentClosedEvent": "openai_oxide_runtime.helpers.live_segments:TranscriptSegmentClosedEvent",
    },
    "realtime_translation": {
        "AsyncTranslationConnection": "openai_oxide_runtime.helpers.translation:AsyncTranslationConnection",
        "AsyncTranslationSession": "openai_oxide_runtime.helpers.translation:AsyncTranslationSession",
        "TranslationConnection": "openai_oxide_runtime.helpers.translation:TranslationConnection",
        "TranslationSession": "openai_oxide_runtime.helpers.translation:TranslationSession",
    },
    "responses_tool_runner": {
        "AsyncContextBudget": "openai_oxide_runtime.helpers.runners.responses:AsyncContextBudget",
        "AsyncRegisteredFunction": "openai_oxide_runtime.helpers.runners.responses:AsyncRegisteredFunction",
        "AsyncResponsesToolLedger": "openai_oxide_runtime.helpers.runners.responses:AsyncResponsesToolLedger",
        "AsyncResponsesToolRunner": "openai_oxide_runtime.helpers.runners.responses:AsyncResponsesToolRunner",
        "ContextBudget": "openai_oxide_runtime.helpers.runners.responses:ContextBudget",
        "ContextBudgetDecision": "openai_oxide_runtime.helpers.runners.responses:ContextBudgetDecision",
        "ContextBudgetSnapshot": "openai_oxide_runtime.helpers.runners.responses:ContextBudgetSnapshot",
        "EarlyExecution": "openai_oxide_runtime.helpers.runners.responses:EarlyExecution",
        "RegisteredFunction": "openai_oxide_runtime.helpers.runners.responses:RegisteredFunction",
        "ResponsesRunnerTurn": "openai_oxide_runtime.helpers.runners.responses:ResponsesRunnerTurn",
        "ResponsesToolCheckpoint": "openai_oxide_runtime.helpers.runners.responses:ResponsesToolCheckpoint",
        "ResponsesToolLedger": "openai_oxide_runtime.helpers.runners.responses:ResponsesToolLedger",
        "ResponsesToolRunner": "openai_oxide_runtime.helpers.runners.responses:ResponsesToolRunner",
        "ToolRunnerCancelledError": "openai_oxide_runtime.helpers.runners.responses:ToolRunnerCancelledError",
        "ToolRunnerError": "openai_oxide_runtime.helpers.runners.responses:ToolRunnerError",
    },
    "streaming": {
        "AssistantEventHandler": "openai_oxide_runtime.helpers.assistants:AssistantEventHandler",
        "AssistantEventHandlerT": "openai_oxide_runtime.helpers.assistants:AssistantEventHandlerT",
        "AssistantStreamManager": "openai_oxide_runtime.helpers.assistants:AssistantStreamManager",
        "AsyncAssistantEventHandler": "openai_oxide_runtime.helpers.assistants:AsyncAssistantEventHandler",
        "AsyncAssistantEventHandlerT": "openai_oxide_runtime.helpers.assistants:AsyncAssistantEventHandlerT",
        "AsyncAssistantStreamManager": "openai_oxide_runtime.helpers.assistants:AsyncAssistantStreamManager",
    },
    "tool_diagnostics": {
        "ToolDiagnostic": "openai_oxide_runtime.helpers.runners.diagnostics:ToolDiagnostic",
        "ToolDiagnosticObserver": "openai_oxide_runtime.helpers.runners.diagnostics:ToolDiagnosticObserver",
        "ToolDiagnosticUsage": "openai_oxide_runtime.helpers.runners.diagnostics:ToolDiagnosticUsage",
    },
}
