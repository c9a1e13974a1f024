# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta.threads.runs``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.beta_threads import CodeInterpreterLogs as CodeInterpreterLogs
    from openai_oxide.models.beta_threads import (
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
    )
    from openai_oxide.models.beta_threads import CodeInterpreterToolCall as CodeInterpreterToolCall
    from openai_oxide.models.beta_threads import (
        CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
    )
    from openai_oxide.models.beta_threads import FileSearchToolCall as FileSearchToolCall
    from openai_oxide.models.beta_threads import FileSearchToolCallDelta as FileSearchToolCallDelta
    from openai_oxide.models.beta_threads import FunctionToolCall as FunctionToolCall
    from openai_oxide.models.beta_threads import FunctionToolCallDelta as FunctionToolCallDelta
    from openai_oxide.models.beta_threads import (
        MessageCreationStepDetails as MessageCreationStepDetails,
    )
    from openai_oxide.models.beta_threads import RunStep as RunStep
    from openai_oxide.models.beta_threads import RunStepDelta as RunStepDelta
    from openai_oxide.models.beta_threads import RunStepDeltaEvent as RunStepDeltaEvent
    from openai_oxide.models.beta_threads import (
        RunStepDeltaMessageDelta as RunStepDeltaMessageDelta,
    )
    from openai_oxide.models.beta_threads import ToolCall as ToolCall
    from openai_oxide.models.beta_threads import ToolCallDelta as ToolCallDelta
    from openai_oxide.models.beta_threads import ToolCallDeltaObject as ToolCallDeltaObject
    from openai_oxide.models.beta_threads import ToolCallsStepDetails as ToolCallsStepDetails
    from openai_oxide.params.beta_threads import StepListParams as StepListParams
    from openai_oxide.params.beta_threads import StepRetrieveParams as StepRetrieveParams

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
        "StepListParams": "openai_oxide.params.beta_threads:StepListParams",
        "StepRetrieveParams": "openai_oxide.params.beta_threads:StepRetrieveParams",
        "ToolCall": "openai_oxide.models.beta_threads:ToolCall",
        "ToolCallDelta": "openai_oxide.models.beta_threads:ToolCallDelta",
        "ToolCallDeltaObject": "openai_oxide.models.beta_threads:ToolCallDeltaObject",
        "ToolCallsStepDetails": "openai_oxide.models.beta_threads:ToolCallsStepDetails",
    },
)
