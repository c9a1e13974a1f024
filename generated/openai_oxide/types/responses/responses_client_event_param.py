# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.responses_client_event_param``, as the official package has it"""

from typing import Literal, TypeAlias

from openai_oxide.models.responses import (
    ResponseIncludable as ResponseIncludable,
    ServiceTier as ServiceTier,
    ToolChoiceOptions as ToolChoiceOptions,
)
from openai_oxide.models.shared import Metadata as Metadata, ResponsesModel as ResponsesModel
from openai_oxide.params.responses import (
    ContextManagementParam as ContextManagement,
    ContextManagementParam as ResponseCreateContextManagement,
    Reasoning as Reasoning,
    ResponseConversationParamParam as ResponseConversationParamParam,
    ResponseConversationParamParam as _ResponseConversationParamParam,
    ResponseInputParam as ResponseInputParam,
    ResponsePromptParam as ResponsePromptParam,
    ResponsesClientEventParam as ResponsesClientEventParam,
    ResponsesClientEventResponseCreateAccessProgramsParam as ResponseCreateAccessPrograms,
    ResponsesClientEventResponseCreateBackgroundOptionsParam as ResponseCreateBackgroundOptions,
    ResponsesClientEventResponseCreateImageParam as ResponseCreateImage,
    ResponsesClientEventResponseCreateParam as ResponseCreate,
    ResponseSteerEventParam as ResponseSteerEventParam,
    ResponseStreamOptionsParam as ResponseCreateStreamOptions,
    ResponseStreamOptionsParam as StreamOptions,
    ResponseTextConfigParam as ResponseTextConfigParam,
    SpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
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
    ModerationConfigParam as ResponseCreateModerationPolicyInput,
    ModerationConfigParam as ResponseCreateModerationPolicyOutput,
    ModerationParam as Moderation,
    ModerationParam as ResponseCreateModeration,
    ModerationPolicyParam as ModerationPolicy,
    ModerationPolicyParam as ResponseCreateModerationPolicy,
    PromptCacheOptionsParam as PromptCacheOptions,
    PromptCacheOptionsParam as ResponseCreatePromptCacheOptions,
)

__all__ = [
    "ContextManagement",
    "Conversation",
    "Metadata",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "Reasoning",
    "ResponseConversationParamParam",
    "ResponseCreate",
    "ResponseCreateAccessPrograms",
    "ResponseCreateBackgroundOptions",
    "ResponseCreateContextManagement",
    "ResponseCreateConversation",
    "ResponseCreateImage",
    "ResponseCreateModeration",
    "ResponseCreateModerationPolicy",
    "ResponseCreateModerationPolicyInput",
    "ResponseCreateModerationPolicyOutput",
    "ResponseCreatePromptCacheOptions",
    "ResponseCreateStreamOptions",
    "ResponseCreateToolChoice",
    "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam",
    "ResponseIncludable",
    "ResponseInputParam",
    "ResponsePromptParam",
    "ResponseSteerEventParam",
    "ResponseTextConfigParam",
    "ResponsesClientEventParam",
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
ResponseCreateConversation: TypeAlias = str | _ResponseConversationParamParam
ResponseCreateToolChoice: TypeAlias = (
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
