# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_create_params``, as the official package has it"""

from typing import Literal, TypeAlias

from openai_oxide.models.responses import (
    ResponseIncludable as ResponseIncludable,
    ServiceTier as ServiceTier,
    ToolChoiceOptions as ToolChoiceOptions,
)
from openai_oxide.models.shared import Metadata as Metadata, ResponsesModel as ResponsesModel
from openai_oxide.params.responses import (
    ContextManagementParam as ContextManagement,
    CreateResponseAccessProgramsParam as AccessPrograms,
    CreateResponseBackgroundOptionsParam as BackgroundOptions,
    CreateResponseImageParam as Image,
    Reasoning as Reasoning,
    ResponseConversationParamParam as ResponseConversationParamParam,
    ResponseConversationParamParam as _ResponseConversationParamParam,
    ResponseCreateParams as ResponseCreateParams,
    ResponseCreateParamsBase as ResponseCreateParamsBase,
    ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming,
    ResponseCreateParamsStreaming as ResponseCreateParamsStreaming,
    ResponseInputParam as ResponseInputParam,
    ResponsePromptParam as ResponsePromptParam,
    ResponseStreamOptionsParam as StreamOptions,
    ResponseTextConfigParam as ResponseTextConfigParam,
    SpecificProgrammaticToolCallingParam as ToolChoiceSpecificProgrammaticToolCallingParam,
    SpecificProgrammaticToolCallingParam as _SpecificProgrammaticToolCallingParam,
    ToolChoiceAllowedParam as ToolChoiceAllowedParam,
    ToolChoiceAllowedParam as _ToolChoiceAllowedParam,
    ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam,
    ToolChoiceApplyPatchParam as _ToolChoiceApplyPatchParam,
    ToolChoiceCustomParam as ToolChoiceCustomParam,
    ToolChoiceCustomParam as _ToolChoiceCustomParam,
    ToolChoiceFunctionParam as ToolChoiceFunctionParam,
    ToolChoiceFunctionParam as _ToolChoiceFunctionParam,
    ToolChoiceMcpParam as ToolChoiceMcpParam,
    ToolChoiceMcpParam as _ToolChoiceMcpParam,
    ToolChoiceShellParam as ToolChoiceShellParam,
    ToolChoiceShellParam as _ToolChoiceShellParam,
    ToolChoiceTypesParam as ToolChoiceTypesParam,
    ToolChoiceTypesParam as _ToolChoiceTypesParam,
    ToolParam as ToolParam,
)
from openai_oxide.params.shared import (
    ModerationConfigParam as ModerationPolicyInput,
    ModerationConfigParam as ModerationPolicyOutput,
    ModerationParam as Moderation,
    ModerationPolicyParam as ModerationPolicy,
    PromptCacheOptionsParam as PromptCacheOptions,
)

__all__ = [
    "AccessPrograms",
    "BackgroundOptions",
    "ContextManagement",
    "Conversation",
    "Image",
    "Metadata",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "Reasoning",
    "ResponseConversationParamParam",
    "ResponseCreateParams",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
    "ResponseIncludable",
    "ResponseInputParam",
    "ResponsePromptParam",
    "ResponseTextConfigParam",
    "ResponsesModel",
    "ServiceTier",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceAllowedParam",
    "ToolChoiceApplyPatchParam",
    "ToolChoiceCustomParam",
    "ToolChoiceFunctionParam",
    "ToolChoiceMcpParam",
    "ToolChoiceOptions",
    "ToolChoiceShellParam",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
    "ToolChoiceTypesParam",
    "ToolParam",
]

Conversation: TypeAlias = str | _ResponseConversationParamParam
ToolChoice: TypeAlias = (
    _ToolChoiceAllowedParam
    | _ToolChoiceTypesParam
    | _ToolChoiceFunctionParam
    | _ToolChoiceMcpParam
    | _ToolChoiceCustomParam
    | _SpecificProgrammaticToolCallingParam
    | _ToolChoiceApplyPatchParam
    | _ToolChoiceShellParam
    | Literal["none", "auto", "required"]
)
