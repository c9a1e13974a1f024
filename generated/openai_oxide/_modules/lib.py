# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.lib`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "_old_api": {
        "APIRemovedInV1": "openai_oxide_lib.compat.removed_names:APIRemovedInV1",
    },
    "_parsing": {
        "maybe_parse_content": "openai_oxide_lib.chat.parsed:parse_content",
        "parse_chat_completion": "openai_oxide_lib.chat.parsed:parse_chat_completion",
        "type_to_response_format_param": "openai_oxide_lib.compat.value_functions:type_to_response_format_param",
    },
    "_pydantic": {
        "is_basemodel_type": "openai_oxide_lib.compat.value_functions:is_pydantic_model",
        "is_dataclass_like_type": "openai_oxide_lib.compat.value_functions:is_dataclass_like_type",
        "to_strict_json_schema": "openai_oxide_lib.compat.value_functions:to_strict_json_schema",
    },
    "_tools": {
        "pydantic_function_tool": "openai_oxide_lib.functions.function_tool:pydantic_function_tool",
        "pydantic_responses_function_tool": "openai_oxide_lib.functions.function_tool:pydantic_responses_function_tool",
    },
    "azure": {
        "API_KEY_SENTINEL": "openai_oxide_lib.compat.azure:API_KEY_SENTINEL",
        "AsyncAzureADTokenProvider": "openai_oxide_lib.compat.azure:AsyncAzureADTokenProvider",
        "AsyncAzureOpenAI": "openai_oxide._azure:AsyncAzureOpenAI",
        "AzureADTokenProvider": "openai_oxide_lib.compat.azure:AzureADTokenProvider",
        "AzureOpenAI": "openai_oxide._azure:AzureOpenAI",
        "BaseAzureClient": "openai_oxide_lib.client.azure:AzureClient",
        "MutuallyExclusiveAuthError": "openai_oxide_lib.client.azure_credentials:MutuallyExclusiveAuthError",
    },
    "beta": {},
    "decisions_tool_runner": {
        "AsyncDecisionActionCandidate": "openai_oxide_lib.tool_runners.decision_candidates:AsyncDecisionActionCandidate",
        "AsyncDecisionCandidate": "openai_oxide_lib.tool_runners.decision_candidates:AsyncDecisionCandidate",
        "AsyncDecisionsToolRunner": "openai_oxide_lib.tool_runners.async_decision_runner:AsyncDecisionsToolRunner",
        "DecisionActionCandidate": "openai_oxide_lib.tool_runners.decision_candidates:DecisionActionCandidate",
        "DecisionCandidate": "openai_oxide_lib.tool_runners.decision_candidates:DecisionCandidate",
        "DecisionDoneCandidate": "openai_oxide_lib.tool_runners.decision_candidates:DecisionDoneCandidate",
        "DecisionObservation": "openai_oxide_lib.tool_runners.decision_candidates:DecisionObservation",
        "DecisionsRunResult": "openai_oxide_lib.tool_runners.decision_run:DecisionsRunResult",
        "DecisionsRunnerParams": "openai_oxide_lib.tool_runners.decision_candidates:DecisionsRunnerParams",
        "DecisionsToolRunner": "openai_oxide_lib.tool_runners.sync_decision_runner:DecisionsToolRunner",
        "DecisionsToolRunnerCancelledError": "openai_oxide_lib.tool_runners.decision_run:DecisionsToolRunnerCancelledError",
        "DecisionsToolRunnerError": "openai_oxide_lib.tool_runners.decision_run:DecisionsToolRunnerError",
    },
    "live": {
        "AsyncTranscriptGrouper": "openai_oxide_lib.transcripts.grouper:AsyncTranscriptGrouper",
        "TranscriptGrouper": "openai_oxide_lib.transcripts.grouper:TranscriptGrouper",
        "TranscriptSegment": "openai_oxide_lib.transcripts.segments:TranscriptSegment",
        "TranscriptSegmentCloseReason": "openai_oxide_lib.transcripts.segments:TranscriptSegmentCloseReason",
        "TranscriptSegmentClosedEvent": "openai_oxide_lib.transcripts.segments:TranscriptSegmentClosedEvent",
    },
    "realtime_translation": {
        "AsyncTranslationConnection": "openai_oxide_lib.realtime.async_translation_session:AsyncTranslationConnection",
        "AsyncTranslationSession": "openai_oxide_lib.realtime.async_translation_session:AsyncTranslationSession",
        "TranslationConnection": "openai_oxide_lib.realtime.sync_translation_session:TranslationConnection",
        "TranslationSession": "openai_oxide_lib.realtime.sync_translation_session:TranslationSession",
    },
    "responses_tool_runner": {
        "AsyncContextBudget": "openai_oxide_lib.tool_runners.context_budget:AsyncContextBudget",
        "AsyncRegisteredFunction": "openai_oxide_lib.tool_runners.registered_functions:AsyncRegisteredFunction",
        "AsyncResponsesToolLedger": "openai_oxide_lib.tool_runners.checkpoints:AsyncResponsesToolLedger",
        "AsyncResponsesToolRunner": "openai_oxide_lib.tool_runners.async_response_runner:AsyncResponsesToolRunner",
        "ContextBudget": "openai_oxide_lib.tool_runners.context_budget:ContextBudget",
        "ContextBudgetDecision": "openai_oxide_lib.tool_runners.context_budget:ContextBudgetDecision",
        "ContextBudgetSnapshot": "openai_oxide_lib.tool_runners.context_budget:ContextBudgetSnapshot",
        "EarlyExecution": "openai_oxide_lib.tool_runners.early_calls:EarlyExecution",
        "RegisteredFunction": "openai_oxide_lib.tool_runners.registered_functions:RegisteredFunction",
        "ResponsesRunnerTurn": "openai_oxide_lib.tool_runners.history:ResponsesRunnerTurn",
        "ResponsesToolCheckpoint": "openai_oxide_lib.tool_runners.checkpoints:ResponsesToolCheckpoint",
        "ResponsesToolLedger": "openai_oxide_lib.tool_runners.checkpoints:ResponsesToolLedger",
        "ResponsesToolRunner": "openai_oxide_lib.tool_runners.sync_response_runner:ResponsesToolRunner",
        "ToolRunnerCancelledError": "openai_oxide_lib.tool_runners.history:ToolRunnerCancelledError",
        "ToolRunnerError": "openai_oxide_lib.tool_runners.history:ToolRunnerError",
    },
    "streaming": {
        "AssistantEventHandler": "openai_oxide_lib.assistants.sync_event_handler:AssistantEventHandler",
        "AssistantEventHandlerT": "openai_oxide_lib.assistants.sync_event_handler:AssistantEventHandlerT",
        "AssistantStreamManager": "openai_oxide_lib.assistants.sync_event_handler:AssistantStreamManager",
        "AsyncAssistantEventHandler": "openai_oxide_lib.assistants.async_event_handler:AsyncAssistantEventHandler",
        "AsyncAssistantEventHandlerT": "openai_oxide_lib.assistants.async_event_handler:AsyncAssistantEventHandlerT",
        "AsyncAssistantStreamManager": "openai_oxide_lib.assistants.async_event_handler:AsyncAssistantStreamManager",
    },
    "tool_diagnostics": {
        "ToolDiagnostic": "openai_oxide_lib.tool_runners.diagnostics:ToolDiagnostic",
        "ToolDiagnosticObserver": "openai_oxide_lib.tool_runners.diagnostics:ToolDiagnosticObserver",
        "ToolDiagnosticUsage": "openai_oxide_lib.tool_runners.diagnostics:ToolDiagnosticUsage",
    },
}
