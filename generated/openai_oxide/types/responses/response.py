# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response``, as the official package has it"""

from typing import Literal, TypeAlias

from openai_oxide.models.responses import (
    Moderation as Moderation,
    ModerationErrorBody as ModerationInputError,
    ModerationErrorBody as ModerationOutputError,
    ModerationErrorBody as _ModerationErrorBody,
    PromptCacheOptions as PromptCacheOptions,
    Reasoning as Reasoning,
    Response as Response,
    ResponseAccessPrograms as AccessPrograms,
    ResponseConversation as Conversation,
    ResponseError as ResponseError,
    ResponseImage as Image,
    ResponseIncompleteDetails as IncompleteDetails,
    ResponseInputItem as ResponseInputItem,
    ResponseInputTransformation as InputTransformation,
    ResponseOutputItem as ResponseOutputItem,
    ResponsePrompt as ResponsePrompt,
    ResponsePromptCacheDiagnosticsCacheHit as PromptCacheDiagnosticsCacheHit,
    ResponsePromptCacheDiagnosticsCacheHit as _ResponsePromptCacheDiagnosticsCacheHit,
    ResponsePromptCacheDiagnosticsCacheMiss as PromptCacheDiagnosticsCacheMiss,
    ResponsePromptCacheDiagnosticsCacheMiss as _ResponsePromptCacheDiagnosticsCacheMiss,
    ResponsePromptCacheDiagnosticsComparisonResponseNotFound as PromptCacheDiagnosticsComparisonResponseNotFound,
    ResponsePromptCacheDiagnosticsComparisonResponseNotFound as _ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
    ResponsePromptCacheDiagnosticsUnavailable as PromptCacheDiagnosticsUnavailable,
    ResponsePromptCacheDiagnosticsUnavailable as _ResponsePromptCacheDiagnosticsUnavailable,
    ResponseStatus as ResponseStatus,
    ResponseTextConfig as ResponseTextConfig,
    ResponseToolUsage as ToolUsage,
    ResponseToolUsageImageGen as ToolUsageImageGen,
    ResponseToolUsageImageGenCachedTokensDetails as ToolUsageImageGenCachedTokensDetails,
    ResponseToolUsageImageGenInputTokensDetails as ToolUsageImageGenInputTokensDetails,
    ResponseToolUsageImageGenOutputTokensDetails as ToolUsageImageGenOutputTokensDetails,
    ResponseToolUsageWebSearch as ToolUsageWebSearch,
    ResponseUsage as ResponseUsage,
    ServiceTier as ServiceTier,
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
    ModerationResultBody as ModerationInputModerationResult,
    ModerationResultBody as ModerationOutputModerationResult,
    ModerationResultBody as _ModerationResultBody,
    ResponsesModel as ResponsesModel,
)

__all__ = [
    "AccessPrograms",
    "Conversation",
    "Image",
    "IncompleteDetails",
    "InputTransformation",
    "Metadata",
    "Moderation",
    "ModerationInput",
    "ModerationInputError",
    "ModerationInputModerationResult",
    "ModerationOutput",
    "ModerationOutputError",
    "ModerationOutputModerationResult",
    "PromptCacheDiagnostics",
    "PromptCacheDiagnosticsCacheHit",
    "PromptCacheDiagnosticsCacheMiss",
    "PromptCacheDiagnosticsComparisonResponseNotFound",
    "PromptCacheDiagnosticsUnavailable",
    "PromptCacheOptions",
    "Reasoning",
    "Response",
    "ResponseError",
    "ResponseInputItem",
    "ResponseOutputItem",
    "ResponsePrompt",
    "ResponseStatus",
    "ResponseTextConfig",
    "ResponseUsage",
    "ResponsesModel",
    "ServiceTier",
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
    "ToolUsage",
    "ToolUsageImageGen",
    "ToolUsageImageGenCachedTokensDetails",
    "ToolUsageImageGenInputTokensDetails",
    "ToolUsageImageGenOutputTokensDetails",
    "ToolUsageWebSearch",
]

ModerationInput: TypeAlias = _ModerationResultBody | _ModerationErrorBody
ModerationOutput: TypeAlias = _ModerationResultBody | _ModerationErrorBody
PromptCacheDiagnostics: TypeAlias = (
    _ResponsePromptCacheDiagnosticsCacheMiss
    | _ResponsePromptCacheDiagnosticsCacheHit
    | _ResponsePromptCacheDiagnosticsComparisonResponseNotFound
    | _ResponsePromptCacheDiagnosticsUnavailable
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
