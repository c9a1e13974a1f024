# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.beta.threads.runs`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "code_interpreter_logs": {
        "CodeInterpreterLogs": "openai_oxide.models.beta_threads:CodeInterpreterLogs",
    },
    "code_interpreter_output_image": {
        "CodeInterpreterOutputImage": "openai_oxide.models.beta_threads:CodeInterpreterOutputImage",
        "Image": "openai_oxide.models.beta_threads:CodeInterpreterOutputImageImage",
    },
    "code_interpreter_tool_call": {
        "CodeInterpreter": "openai_oxide.models.beta_threads:CodeInterpreterToolCallCodeInterpreter",
        "CodeInterpreterOutput": (
            "union",
            "openai_oxide.models.beta_threads:RunStepDetailsToolCallsCodeOutputLogsObject",
            "openai_oxide.models.beta_threads:RunStepDetailsToolCallsCodeOutputImageObject",
        ),
        "CodeInterpreterOutputImage": "openai_oxide.models.beta_threads:RunStepDetailsToolCallsCodeOutputImageObject",
        "CodeInterpreterOutputImageImage": "openai_oxide.models.beta_threads:RunStepDetailsToolCallsCodeOutputImageObjectImage",
        "CodeInterpreterOutputLogs": "openai_oxide.models.beta_threads:RunStepDetailsToolCallsCodeOutputLogsObject",
        "CodeInterpreterToolCall": "openai_oxide.models.beta_threads:CodeInterpreterToolCall",
    },
    "code_interpreter_tool_call_delta": {
        "CodeInterpreter": "openai_oxide.models.beta_threads:CodeInterpreterToolCallDeltaCodeInterpreter",
        "CodeInterpreterLogs": "openai_oxide.models.beta_threads:CodeInterpreterLogs",
        "CodeInterpreterOutput": (
            "union",
            "openai_oxide.models.beta_threads:CodeInterpreterLogs",
            "openai_oxide.models.beta_threads:CodeInterpreterOutputImage",
        ),
        "CodeInterpreterOutputImage": "openai_oxide.models.beta_threads:CodeInterpreterOutputImage",
        "CodeInterpreterToolCallDelta": "openai_oxide.models.beta_threads:CodeInterpreterToolCallDelta",
    },
    "file_search_tool_call": {
        "FileSearch": "openai_oxide.models.beta_threads:FileSearchToolCallFileSearch",
        "FileSearchRankingOptions": "openai_oxide.models.beta_threads:RunStepDetailsToolCallsFileSearchRankingOptionsObject",
        "FileSearchResult": "openai_oxide.models.beta_threads:RunStepDetailsToolCallsFileSearchResultObject",
        "FileSearchResultContent": "openai_oxide.models.beta_threads:RunStepDetailsToolCallsFileSearchResultObjectContent",
        "FileSearchToolCall": "openai_oxide.models.beta_threads:FileSearchToolCall",
    },
    "file_search_tool_call_delta": {
        "FileSearchToolCallDelta": "openai_oxide.models.beta_threads:FileSearchToolCallDelta",
    },
    "function_tool_call": {
        "Function": "openai_oxide.models.beta_threads:FunctionToolCallFunction",
        "FunctionToolCall": "openai_oxide.models.beta_threads:FunctionToolCall",
    },
    "function_tool_call_delta": {
        "Function": "openai_oxide.models.beta_threads:FunctionToolCallDeltaFunction",
        "FunctionToolCallDelta": "openai_oxide.models.beta_threads:FunctionToolCallDelta",
    },
    "message_creation_step_details": {
        "MessageCreation": "openai_oxide.models.beta_threads:MessageCreationStepDetailsMessageCreation",
        "MessageCreationStepDetails": "openai_oxide.models.beta_threads:MessageCreationStepDetails",
    },
    "run_step": {
        "LastError": "openai_oxide.models.beta_threads:RunStepLastError",
        "MessageCreationStepDetails": "openai_oxide.models.beta_threads:MessageCreationStepDetails",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "RunStep": "openai_oxide.models.beta_threads:RunStep",
        "StepDetails": (
            "union",
            "openai_oxide.models.beta_threads:MessageCreationStepDetails",
            "openai_oxide.models.beta_threads:ToolCallsStepDetails",
        ),
        "ToolCallsStepDetails": "openai_oxide.models.beta_threads:ToolCallsStepDetails",
        "Usage": "openai_oxide.models.beta_threads:RunStepCompletionUsage",
    },
    "run_step_delta": {
        "RunStepDelta": "openai_oxide.models.beta_threads:RunStepDelta",
        "RunStepDeltaMessageDelta": "openai_oxide.models.beta_threads:RunStepDeltaMessageDelta",
        "StepDetails": (
            "union",
            "openai_oxide.models.beta_threads:RunStepDeltaMessageDelta",
            "openai_oxide.models.beta_threads:ToolCallDeltaObject",
        ),
        "ToolCallDeltaObject": "openai_oxide.models.beta_threads:ToolCallDeltaObject",
    },
    "run_step_delta_event": {
        "RunStepDelta": "openai_oxide.models.beta_threads:RunStepDelta",
        "RunStepDeltaEvent": "openai_oxide.models.beta_threads:RunStepDeltaEvent",
    },
    "run_step_delta_message_delta": {
        "MessageCreation": "openai_oxide.models.beta_threads:RunStepDeltaMessageDeltaMessageCreation",
        "RunStepDeltaMessageDelta": "openai_oxide.models.beta_threads:RunStepDeltaMessageDelta",
    },
    "run_step_include": {
        "RunStepInclude": "openai_oxide.models.shared:RunStepInclude",
    },
    "step_list_params": {
        "RunStepInclude": "openai_oxide.models.shared:RunStepInclude",
        "StepListParams": "openai_oxide.params.beta_threads:StepListParams",
    },
    "step_retrieve_params": {
        "RunStepInclude": "openai_oxide.models.shared:RunStepInclude",
        "StepRetrieveParams": "openai_oxide.params.beta_threads:StepRetrieveParams",
    },
    "tool_call": {
        "CodeInterpreterToolCall": "openai_oxide.models.beta_threads:CodeInterpreterToolCall",
        "FileSearchToolCall": "openai_oxide.models.beta_threads:FileSearchToolCall",
        "FunctionToolCall": "openai_oxide.models.beta_threads:FunctionToolCall",
        "ToolCall": "openai_oxide.models.beta_threads:ToolCall",
    },
    "tool_call_delta": {
        "CodeInterpreterToolCallDelta": "openai_oxide.models.beta_threads:CodeInterpreterToolCallDelta",
        "FileSearchToolCallDelta": "openai_oxide.models.beta_threads:FileSearchToolCallDelta",
        "FunctionToolCallDelta": "openai_oxide.models.beta_threads:FunctionToolCallDelta",
        "ToolCallDelta": "openai_oxide.models.beta_threads:ToolCallDelta",
    },
    "tool_call_delta_object": {
        "ToolCallDelta": "openai_oxide.models.beta_threads:ToolCallDelta",
        "ToolCallDeltaObject": "openai_oxide.models.beta_threads:ToolCallDeltaObject",
    },
    "tool_calls_step_details": {
        "ToolCall": "openai_oxide.models.beta_threads:ToolCall",
        "ToolCallsStepDetails": "openai_oxide.models.beta_threads:ToolCallsStepDetails",
    },
}
