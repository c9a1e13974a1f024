# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta.threads.runs``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.beta_threads import (
        CodeInterpreterLogs as CodeInterpreterLogs,
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
        CodeInterpreterToolCall as CodeInterpreterToolCall,
        CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
        FileSearchToolCall as FileSearchToolCall,
        FileSearchToolCallDelta as FileSearchToolCallDelta,
        FunctionToolCall as FunctionToolCall,
        FunctionToolCallDelta as FunctionToolCallDelta,
        MessageCreationStepDetails as MessageCreationStepDetails,
        RunStep as RunStep,
        RunStepDelta as RunStepDelta,
        RunStepDeltaEvent as RunStepDeltaEvent,
        RunStepDeltaMessageDelta as RunStepDeltaMessageDelta,
        ToolCall as ToolCall,
        ToolCallDelta as ToolCallDelta,
        ToolCallDeltaObject as ToolCallDeltaObject,
        ToolCallsStepDetails as ToolCallsStepDetails,
    )
    from openai_oxide.models.shared import RunStepInclude as RunStepInclude
    from openai_oxide.params.beta_threads import (
        StepListParams as StepListParams,
        StepRetrieveParams as StepRetrieveParams,
    )

__all__ = [
    "CodeInterpreterLogs",
    "CodeInterpreterOutputImage",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallDelta",
    "FileSearchToolCall",
    "FileSearchToolCallDelta",
    "FunctionToolCall",
    "FunctionToolCallDelta",
    "MessageCreationStepDetails",
    "RunStep",
    "RunStepDelta",
    "RunStepDeltaEvent",
    "RunStepDeltaMessageDelta",
    "RunStepInclude",
    "StepListParams",
    "StepRetrieveParams",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallDeltaObject",
    "ToolCallsStepDetails",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "CodeInterpreterLogs": "openai_oxide.models.beta_threads:CodeInterpreterLogs",
        "CodeInterpreterOutputImage": "openai_oxide.models.beta_threads:CodeInterpreterOutputImage",
        "CodeInterpreterToolCall": "openai_oxide.models.beta_threads:CodeInterpreterToolCall",
        "CodeInterpreterToolCallDelta": "openai_oxide.models.beta_threads:CodeInterpreterToolCallDelta",
        "FileSearchToolCall": "openai_oxide.models.beta_threads:FileSearchToolCall",
        "FileSearchToolCallDelta": "openai_oxide.models.beta_threads:FileSearchToolCallDelta",
        "FunctionToolCall": "openai_oxide.models.beta_threads:FunctionToolCall",
        "FunctionToolCallDelta": "openai_oxide.models.beta_threads:FunctionToolCallDelta",
        "MessageCreationStepDetails": "openai_oxide.models.beta_threads:MessageCreationStepDetails",
        "RunStep": "openai_oxide.models.beta_threads:RunStep",
        "RunStepDelta": "openai_oxide.models.beta_threads:RunStepDelta",
        "RunStepDeltaEvent": "openai_oxide.models.beta_threads:RunStepDeltaEvent",
        "RunStepDeltaMessageDelta": "openai_oxide.models.beta_threads:RunStepDeltaMessageDelta",
        "RunStepInclude": "openai_oxide.models.shared:RunStepInclude",
        "StepListParams": "openai_oxide.params.beta_threads:StepListParams",
        "StepRetrieveParams": "openai_oxide.params.beta_threads:StepRetrieveParams",
        "ToolCall": "openai_oxide.models.beta_threads:ToolCall",
        "ToolCallDelta": "openai_oxide.models.beta_threads:ToolCallDelta",
        "ToolCallDeltaObject": "openai_oxide.models.beta_threads:ToolCallDeltaObject",
        "ToolCallsStepDetails": "openai_oxide.models.beta_threads:ToolCallsStepDetails",
    },
)
