# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.responses_client_event``, as the official package has it"""

from typing import Literal, TypeAlias

from openai_oxide.models.responses import (
    ContextManagementParam as ContextManagement,
    ContextManagementParam as ResponseCreateContextManagement,
    Reasoning as Reasoning,
    ResponseConversationParam as ResponseConversationParam,
    ResponseConversationParam as _ResponseConversationParam,
    ResponseIncludable as ResponseIncludable,
    ResponseInput as ResponseInput,
    ResponsePrompt as ResponsePrompt,
    ResponsesClientEvent as ResponsesClientEvent,
    ResponsesClientEventResponseCreate as ResponseCreate,
    ResponsesClientEventResponseCreateAccessPrograms as ResponseCreateAccessPrograms,
    ResponsesClientEventResponseCreateBackgroundOptions as ResponseCreateBackgroundOptions,
    ResponsesClientEventResponseCreateImage as ResponseCreateImage,
    ResponseSteerEvent as ResponseSteerEvent,
    ResponseStreamOptions as ResponseCreateStreamOptions,
    ResponseStreamOptions as StreamOptions,
    ResponseTextConfig as ResponseTextConfig,
    ServiceTier as ServiceTier,
    SpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
    SpecificProgrammaticToolCallingParam as ToolChoiceSpecificProgrammaticToolCallingParam,
    SpecificProgrammaticToolCallingParam as _SpecificProgrammaticToolCallingParam,
    Tool as Tool,
    ToolChoiceAllowed as ToolChoiceAllowed,
    ToolChoiceAllowed as _ToolChoiceAllowed,
    ToolChoiceApplyPatch as ToolChoiceApplyPatch,
    ToolChoiceApplyPatch as _ToolChoiceApplyPatch,
    ToolChoiceCustom as ToolChoiceCustom,
    ToolChoiceCustom as _ToolChoiceCustom,
    ToolChoiceFunction as ToolChoiceFunction,
    ToolChoiceFunction as _ToolChoiceFunction,
    ToolChoiceMcp as ToolChoiceMcp,
    ToolChoiceMcp as _ToolChoiceMcp,
    ToolChoiceOptions as ToolChoiceOptions,
    ToolChoiceShell as ToolChoiceShell,
    ToolChoiceShell as _ToolChoiceShell,
    ToolChoiceTypes as ToolChoiceTypes,
    ToolChoiceTypes as _ToolChoiceTypes,
)
from openai_oxide.models.shared import (
    Metadata as Metadata,
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
    ResponsesModel as ResponsesModel,
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
    "ResponseConversationParam",
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
    "ResponseInput",
    "ResponsePrompt",
    "ResponseSteerEvent",
    "ResponseTextConfig",
    "ResponsesClientEvent",
    "ResponsesModel",
    "ServiceTier",
    "StreamOptions",
    "Tool",
    "ToolChoice",
    "ToolChoiceAllowed",
    "ToolChoiceApplyPatch",
    "ToolChoiceCustom",
    "ToolChoiceFunction",
    "ToolChoiceMcp",
    "ToolChoiceOptions",
    "ToolChoiceShell",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
    "ToolChoiceTypes",
]

Conversation: TypeAlias = str | _ResponseConversationParam
ResponseCreateConversation: TypeAlias = str | _ResponseConversationParam
ResponseCreateToolChoice: TypeAlias = (
    _ToolChoiceAllowed
    | _ToolChoiceTypes
    | _ToolChoiceFunction
    | _ToolChoiceMcp
    | _ToolChoiceCustom
    | _SpecificProgrammaticToolCallingParam
    | _ToolChoiceApplyPatch
    | _ToolChoiceShell
    | Literal["none", "auto", "required"]
)
ToolChoice: TypeAlias = (
    _ToolChoiceAllowed
    | _ToolChoiceTypes
    | _ToolChoiceFunction
    | _ToolChoiceMcp
    | _ToolChoiceCustom
    | _SpecificProgrammaticToolCallingParam
    | _ToolChoiceApplyPatch
    | _ToolChoiceShell
    | Literal["none", "auto", "required"]
)
