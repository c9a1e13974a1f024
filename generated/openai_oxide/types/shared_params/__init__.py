# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.shared_params``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.shared import (
        ChatModel as ChatModel,
        Metadata as Metadata,
        ReasoningEffort as ReasoningEffort,
        ResponsesModel as ResponsesModel,
    )
    from openai_oxide.params.decisions import (
        DecisionQuestionInputImage as DecisionQuestionInputImage,
        DecisionQuestionInputPart as DecisionQuestionInputPart,
        DecisionQuestionInputText as DecisionQuestionInputText,
    )
    from openai_oxide.params.responses import (
        ComparisonFilter as ComparisonFilter,
        CompoundFilter as CompoundFilter,
        CustomToolInputFormat as CustomToolInputFormat,
        Reasoning as Reasoning,
    )
    from openai_oxide.params.shared import (
        DecisionInputJSON as DecisionInputJSON,
        FunctionDefinition as FunctionDefinition,
        FunctionParameters as FunctionParameters,
        OAuthErrorCode as OAuthErrorCode,
        ResponseFormatJSONObject as ResponseFormatJSONObject,
        ResponseFormatJSONSchema as ResponseFormatJSONSchema,
        ResponseFormatText as ResponseFormatText,
    )

__all__ = [
    "ChatModel",
    "ComparisonFilter",
    "CompoundFilter",
    "CustomToolInputFormat",
    "DecisionInputJSON",
    "DecisionQuestionInputImage",
    "DecisionQuestionInputPart",
    "DecisionQuestionInputText",
    "FunctionDefinition",
    "FunctionParameters",
    "Metadata",
    "OAuthErrorCode",
    "Reasoning",
    "ReasoningEffort",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
    "ResponsesModel",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "ChatModel": "openai_oxide.models.shared:ChatModel",
        "ComparisonFilter": "openai_oxide.params.responses:ComparisonFilter",
        "CompoundFilter": "openai_oxide.params.responses:CompoundFilter",
        "CustomToolInputFormat": "openai_oxide.params.responses:CustomToolInputFormat",
        "DecisionInputJSON": "openai_oxide.params.shared:DecisionInputJSON",
        "DecisionQuestionInputImage": "openai_oxide.params.decisions:DecisionQuestionInputImage",
        "DecisionQuestionInputPart": "openai_oxide.params.decisions:DecisionQuestionInputPart",
        "DecisionQuestionInputText": "openai_oxide.params.decisions:DecisionQuestionInputText",
        "FunctionDefinition": "openai_oxide.params.shared:FunctionDefinition",
        "FunctionParameters": "openai_oxide.params.shared:FunctionParameters",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "OAuthErrorCode": "openai_oxide.params.shared:OAuthErrorCode",
        "Reasoning": "openai_oxide.params.responses:Reasoning",
        "ReasoningEffort": "openai_oxide.models.shared:ReasoningEffort",
        "ResponseFormatJSONObject": "openai_oxide.params.shared:ResponseFormatJSONObject",
        "ResponseFormatJSONSchema": "openai_oxide.params.shared:ResponseFormatJSONSchema",
        "ResponseFormatText": "openai_oxide.params.shared:ResponseFormatText",
        "ResponsesModel": "openai_oxide.models.shared:ResponsesModel",
    },
)
