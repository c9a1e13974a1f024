# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: responses"""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from openai_oxide.models.shared import (
    Annotation,
    ComputerCallSafetyCheckParam,
    DecisionJSONObject,
    ImageDetail,
    InputFidelity,
    InputFileContent,
    InputImageContent,
    InputTextContent,
    Metadata,
    ModerationParam,
    ModerationResultBody,
    OutputContent,
    OutputTextContent,
    PromptCacheBreakpointConfig,
    PromptCacheBreakpointParam,
    PromptCacheModeEnum,
    PromptCacheOptionsParam,
    PromptCacheTTLEnum,
    ReasoningEffort,
    ReasoningTextContent,
    RefusalContent,
    ResponseComputerToolCallOutputScreenshot,
    ResponseFormatJSONObject,
    ResponseFormatText,
    ResponseInputContent,
    ResponsesModel,
    Verbosity,
)
from openai_oxide_lib.structured_output.output_text import OutputText
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "AdditionalTools",
    "AdditionalToolsItemParam",
    "AgentOutputItemStatus",
    "ApplyPatchCallOutputStatus",
    "ApplyPatchCallOutputStatusParam",
    "ApplyPatchCallStatus",
    "ApplyPatchCallStatusParam",
    "ApplyPatchCreateFileOperation",
    "ApplyPatchCreateFileOperationParam",
    "ApplyPatchDeleteFileOperation",
    "ApplyPatchDeleteFileOperationParam",
    "ApplyPatchOperationParam",
    "ApplyPatchTool",
    "ApplyPatchToolCallItemParam",
    "ApplyPatchToolCallOutputItemParam",
    "ApplyPatchUpdateFileOperation",
    "ApplyPatchUpdateFileOperationParam",
    "ApproximateLocation",
    "AutoCodeInterpreterToolParam",
    "AutoCodeInterpreterToolParamNetworkPolicy",
    "CallableToolAllowedCaller",
    "ClickButtonType",
    "ClickParam",
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterTool",
    "CompactedResponse",
    "CompactedResponseImage",
    "CompactionTriggerItemParam",
    "ComparisonFilter",
    "CompoundFilter",
    "CompoundFilterFilter",
    "ComputerAction",
    "ComputerActionList",
    "ComputerCallOutputItemParam",
    "ComputerCallOutputStatus",
    "ComputerEnvironment",
    "ComputerScreenshotContent",
    "ComputerTool",
    "ComputerUsePreviewTool",
    "ContainerAuto",
    "ContainerAutoNetworkPolicy",
    "ContainerAutoSkill",
    "ContainerMemoryLimit",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyDisabled",
    "ContainerNetworkPolicyDomainSecret",
    "ContainerReference",
    "ContextManagementParam",
    "ConversationItem",
    "ConversationItemContent",
    "ConversationParam",
    "CoordParam",
    "CustomGrammarFormatParam",
    "CustomTextFormatParam",
    "CustomTool",
    "CustomToolInputFormat",
    "DetailEnum",
    "DirectToolCallCaller",
    "DirectToolCallCallerParam",
    "DoubleClickAction",
    "DragParam",
    "EasyInputMessage",
    "EmptyModelParam",
    "ErrorPayload",
    "ErrorPayloadMisalignment",
    "ErrorPayloadMisalignmentSteer",
    "FileDetailEnum",
    "FileSearchTool",
    "Filters",
    "FunctionAndCustomToolCallOutput",
    "FunctionCallItemStatus",
    "FunctionCallOutputItemParam",
    "FunctionCallStatus",
    "FunctionShellAction",
    "FunctionShellActionParam",
    "FunctionShellCallItemParam",
    "FunctionShellCallItemParamEnvironment",
    "FunctionShellCallItemStatus",
    "FunctionShellCallOutputContent",
    "FunctionShellCallOutputContentOutcome",
    "FunctionShellCallOutputExitOutcome",
    "FunctionShellCallOutputExitOutcomeParam",
    "FunctionShellCallOutputItemParam",
    "FunctionShellCallOutputOutcomeParam",
    "FunctionShellCallOutputStatusEnum",
    "FunctionShellCallOutputTimeoutOutcome",
    "FunctionShellCallOutputTimeoutOutcomeParam",
    "FunctionShellCallStatus",
    "FunctionShellTool",
    "FunctionShellToolEnvironment",
    "FunctionTool",
    "FunctionToolCallOutput",
    "FunctionToolParam",
    "GrammarSyntax1",
    "HTTPError",
    "HybridSearchOptions",
    "ImageGenActionEnum",
    "ImageGenTool",
    "ImageGenToolCall",
    "ImageGenToolCallError",
    "ImageGenToolCallErrorModerationDetails",
    "ImageGenToolCallSvgUsage",
    "ImageGenToolInputImageMask",
    "ImageGenToolSvg",
    "ImageGenToolSvgReasoning",
    "InlineSkill",
    "InlineSkillSource",
    "InputMessage",
    "InputParam",
    "InputTokenCountResponse",
    "Item",
    "ItemField",
    "ItemReferenceParam",
    "KeyPressAction",
    "LocalEnvironment",
    "LocalShellExecAction",
    "LocalShellToolCall",
    "LocalShellToolCallOutput",
    "LocalShellToolParam",
    "LocalSkill",
    "MCPApprovalRequest",
    "MCPApprovalResponse",
    "MCPApprovalResponseResource",
    "MCPListTools",
    "MCPListToolsTool",
    "MCPProtocolError",
    "MCPToolCall",
    "MCPToolCallStatus",
    "MCPToolExecutionError",
    "MCPToolFilter",
    "McpTool",
    "McpToolCallError",
    "McpToolRequireApprovalMCPToolApprovalFilter",
    "Message",
    "MessageContent",
    "MessagePhase",
    "MessagePhase2",
    "MessageRole",
    "MessageStatus",
    "Moderation",
    "ModerationErrorBody",
    "ModerationInput",
    "ModerationOutput",
    "MoveParam",
    "NamespaceTool",
    "NamespaceToolTool",
    "OutputMessageContent",
    "Program",
    "ProgramItemParam",
    "ProgramOutput",
    "ProgramOutputItemParam",
    "ProgramOutputItemStatus",
    "ProgramOutputStatus",
    "ProgramToolCallCaller",
    "ProgramToolCallCallerParam",
    "ProgrammaticToolCallingParam",
    "PromptCacheOptions",
    "RankerVersionType",
    "RankingOptions",
    "RealtimeAudioFormats",
    "RealtimeAudioFormatsAudioPcm",
    "RealtimeAudioFormatsAudioPcma",
    "RealtimeAudioFormatsAudioPcmu",
    "RealtimeConversationItemAssistantMessage",
    "RealtimeConversationItemAssistantMessageContent",
    "RealtimeConversationItemFunctionCall",
    "RealtimeConversationItemFunctionCallOutput",
    "RealtimeConversationItemSystemMessage",
    "RealtimeConversationItemUserMessage",
    "RealtimeConversationItemUserMessageContent",
    "RealtimeFunctionTool",
    "RealtimeMcpApprovalRequest",
    "RealtimeMcpApprovalResponse",
    "RealtimeMcpListTools",
    "RealtimeMcpProtocolError",
    "RealtimeMcpToolCall",
    "RealtimeMcpToolCallError",
    "RealtimeMcpToolExecutionError",
    "RealtimeMcphttpError",
    "RealtimeReasoning",
    "RealtimeReasoningEffort",
    "Reasoning",
    "ReasoningModeEnum",
    "Response",
    "ResponseAccessPrograms",
    "ResponseApplyPatchToolCall",
    "ResponseApplyPatchToolCallOperation",
    "ResponseApplyPatchToolCallOutput",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCodeInterpreterCallCodeDeltaEvent",
    "ResponseCodeInterpreterCallCodeDoneEvent",
    "ResponseCodeInterpreterCallCompletedEvent",
    "ResponseCodeInterpreterCallInProgressEvent",
    "ResponseCodeInterpreterCallInterpretingEvent",
    "ResponseCodeInterpreterToolCall",
    "ResponseCodeInterpreterToolCallOutput",
    "ResponseCompactionCompactingEvent",
    "ResponseCompactionItem",
    "ResponseCompactionItemParam",
    "ResponseCompletedEvent",
    "ResponseComputerToolCall",
    "ResponseComputerToolCallOutputItem",
    "ResponseConfigurationUpdateItem",
    "ResponseConfigurationUpdateItemParam",
    "ResponseConfigurationUpdateItemParamReasoning",
    "ResponseConfigurationUpdateItemParamText",
    "ResponseConfigurationUpdateItemParamTextFormat",
    "ResponseConfigurationUpdateItemReasoning",
    "ResponseConfigurationUpdateItemText",
    "ResponseConfigurationUpdateItemTextFormat",
    "ResponseContainerReference",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseConversation",
    "ResponseConversationParam",
    "ResponseCreatedEvent",
    "ResponseCustomToolCall",
    "ResponseCustomToolCallInputDeltaEvent",
    "ResponseCustomToolCallInputDoneEvent",
    "ResponseCustomToolCallItem",
    "ResponseCustomToolCallOutput",
    "ResponseCustomToolCallOutputItem",
    "ResponseError",
    "ResponseErrorCode",
    "ResponseErrorEvent",
    "ResponseErrorMisalignment",
    "ResponseErrorMisalignmentSteer",
    "ResponseFailedEvent",
    "ResponseFileSearchCallCompletedEvent",
    "ResponseFileSearchCallInProgressEvent",
    "ResponseFileSearchCallSearchingEvent",
    "ResponseFileSearchToolCall",
    "ResponseFileSearchToolCallResult",
    "ResponseFormatTextConfig",
    "ResponseFormatTextGrammar",
    "ResponseFormatTextJSONSchemaConfig",
    "ResponseFormatTextPython",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseFunctionCallOutputItemList",
    "ResponseFunctionCallOutputItemListItem",
    "ResponseFunctionShellCallOutputContent",
    "ResponseFunctionShellToolCall",
    "ResponseFunctionShellToolCallEnvironment",
    "ResponseFunctionShellToolCallOutput",
    "ResponseFunctionToolCall",
    "ResponseFunctionToolCallItem",
    "ResponseFunctionToolCallOutputItem",
    "ResponseFunctionWebSearch",
    "ResponseFunctionWebSearchAction",
    "ResponseImage",
    "ResponseImageGenCallCompletedEvent",
    "ResponseImageGenCallGeneratingEvent",
    "ResponseImageGenCallInProgressEvent",
    "ResponseImageGenCallPartialImageEvent",
    "ResponseInProgressEvent",
    "ResponseIncludable",
    "ResponseIncompleteDetails",
    "ResponseIncompleteEvent",
    "ResponseInput",
    "ResponseInputFileContent",
    "ResponseInputImageContent",
    "ResponseInputItem",
    "ResponseInputMessageContentList",
    "ResponseInputMessageItem",
    "ResponseInputTextContent",
    "ResponseInputTransformation",
    "ResponseItem",
    "ResponseItemList",
    "ResponseItemReference",
    "ResponseLocalEnvironment",
    "ResponseLogProb",
    "ResponseLogProbTopLogprob",
    "ResponseMcpCallArgumentsDeltaEvent",
    "ResponseMcpCallArgumentsDoneEvent",
    "ResponseMcpCallCompletedEvent",
    "ResponseMcpCallFailedEvent",
    "ResponseMcpCallInProgressEvent",
    "ResponseMcpListToolsCompletedEvent",
    "ResponseMcpListToolsFailedEvent",
    "ResponseMcpListToolsInProgressEvent",
    "ResponseOutputItem",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseOutputMessage",
    "ResponseOutputTextAnnotationAddedEvent",
    "ResponsePrompt",
    "ResponsePromptCacheDiagnostics",
    "ResponsePromptCacheDiagnosticsCacheHit",
    "ResponsePromptCacheDiagnosticsCacheMiss",
    "ResponsePromptCacheDiagnosticsComparisonResponseNotFound",
    "ResponsePromptCacheDiagnosticsUnavailable",
    "ResponsePromptVariables",
    "ResponseProperties",
    "ResponseQueuedEvent",
    "ResponseReasoningItem",
    "ResponseReasoningSummaryPartAddedEvent",
    "ResponseReasoningSummaryPartAddedEventPart",
    "ResponseReasoningSummaryPartDoneEvent",
    "ResponseReasoningSummaryPartDoneEventPart",
    "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningSummaryTextDoneEvent",
    "ResponseReasoningTextDeltaEvent",
    "ResponseReasoningTextDoneEvent",
    "ResponseRefusalDeltaEvent",
    "ResponseRefusalDoneEvent",
    "ResponseShellCallCommandAddedEvent",
    "ResponseShellCallCommandDeltaEvent",
    "ResponseShellCallCommandDoneEvent",
    "ResponseShellCallOutputContentDeltaEvent",
    "ResponseShellCallOutputContentDoneEvent",
    "ResponseStatus",
    "ResponseSteerAcceptedEvent",
    "ResponseSteerAcceptedEventSteer",
    "ResponseSteerErrorCode",
    "ResponseSteerEvent",
    "ResponseSteerFailedEvent",
    "ResponseSteerFailedEventError",
    "ResponseSteerFailedEventSteer",
    "ResponseSteerInput",
    "ResponseSteerInputContent",
    "ResponseSteerInputVariant1",
    "ResponseSteerInputVariant1FunctionCallOutput",
    "ResponseSteerInputVariant1FunctionCallOutputCaller",
    "ResponseSteerInputVariant1FunctionCallOutputCallerDirect",
    "ResponseSteerInputVariant1FunctionCallOutputCallerProgram",
    "ResponseSteerInputVariant1Message",
    "ResponseSteerInputVariant1MessageContentVariant0",
    "ResponseSteerPendingEvent",
    "ResponseSteerPendingEventSteer",
    "ResponseSteerPendingReason",
    "ResponseSteerRequiredInput",
    "ResponseSteerRequiredInputApplyPatchCallOutput",
    "ResponseSteerRequiredInputComputerCallOutput",
    "ResponseSteerRequiredInputCustomToolCallOutput",
    "ResponseSteerRequiredInputFunctionCallOutput",
    "ResponseSteerRequiredInputMcpApprovalResponse",
    "ResponseSteerRequiredInputShellCallOutput",
    "ResponseSteerRequiredInputToolSearchOutput",
    "ResponseStreamEvent",
    "ResponseStreamOptions",
    "ResponseTextConfig",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "ResponseToolSearchCall",
    "ResponseToolSearchOutputItem",
    "ResponseToolSearchOutputItemParam",
    "ResponseToolUsage",
    "ResponseToolUsageImageGen",
    "ResponseToolUsageImageGenCachedTokensDetails",
    "ResponseToolUsageImageGenInputTokensDetails",
    "ResponseToolUsageImageGenOutputTokensDetails",
    "ResponseToolUsageWebSearch",
    "ResponseUsage",
    "ResponseUsageInputTokensDetails",
    "ResponseUsageInputTokensDetailsCacheWriteTokensDetails",
    "ResponseUsageOutputTokensDetails",
    "ResponseWebSearchCallCompletedEvent",
    "ResponseWebSearchCallInProgressEvent",
    "ResponseWebSearchCallSearchingEvent",
    "ResponseWsError",
    "ResponsesClientEvent",
    "ResponsesClientEventResponseCreate",
    "ResponsesClientEventResponseCreateAccessPrograms",
    "ResponsesClientEventResponseCreateBackgroundOptions",
    "ResponsesClientEventResponseCreateImage",
    "ResponsesServerEvent",
    "ResponsesServerEventResponseAudioDelta",
    "ResponsesServerEventResponseAudioDone",
    "ResponsesServerEventResponseAudioTranscriptDelta",
    "ResponsesServerEventResponseAudioTranscriptDone",
    "ResponsesServerEventResponseCodeInterpreterCallCodeDelta",
    "ResponsesServerEventResponseCodeInterpreterCallCodeDone",
    "ResponsesServerEventResponseCodeInterpreterCallCompleted",
    "ResponsesServerEventResponseCodeInterpreterCallInProgress",
    "ResponsesServerEventResponseCodeInterpreterCallInterpreting",
    "ResponsesServerEventResponseCompactionCompacting",
    "ResponsesServerEventResponseCompleted",
    "ResponsesServerEventResponseContentPartAdded",
    "ResponsesServerEventResponseContentPartDone",
    "ResponsesServerEventResponseCreated",
    "ResponsesServerEventResponseCustomToolCallInputDelta",
    "ResponsesServerEventResponseCustomToolCallInputDone",
    "ResponsesServerEventResponseFailed",
    "ResponsesServerEventResponseFileSearchCallCompleted",
    "ResponsesServerEventResponseFileSearchCallInProgress",
    "ResponsesServerEventResponseFileSearchCallSearching",
    "ResponsesServerEventResponseFunctionCallArgumentsDelta",
    "ResponsesServerEventResponseFunctionCallArgumentsDone",
    "ResponsesServerEventResponseImageGenerationCallCompleted",
    "ResponsesServerEventResponseImageGenerationCallGenerating",
    "ResponsesServerEventResponseImageGenerationCallInProgress",
    "ResponsesServerEventResponseImageGenerationCallPartialImage",
    "ResponsesServerEventResponseInProgress",
    "ResponsesServerEventResponseIncomplete",
    "ResponsesServerEventResponseMcpCallArgumentsDelta",
    "ResponsesServerEventResponseMcpCallArgumentsDone",
    "ResponsesServerEventResponseMcpCallCompleted",
    "ResponsesServerEventResponseMcpCallFailed",
    "ResponsesServerEventResponseMcpCallInProgress",
    "ResponsesServerEventResponseMcpListToolsCompleted",
    "ResponsesServerEventResponseMcpListToolsFailed",
    "ResponsesServerEventResponseMcpListToolsInProgress",
    "ResponsesServerEventResponseOutputItemAdded",
    "ResponsesServerEventResponseOutputItemDone",
    "ResponsesServerEventResponseOutputTextAnnotationAdded",
    "ResponsesServerEventResponseOutputTextDelta",
    "ResponsesServerEventResponseOutputTextDone",
    "ResponsesServerEventResponseQueued",
    "ResponsesServerEventResponseReasoningSummaryPartAdded",
    "ResponsesServerEventResponseReasoningSummaryPartDone",
    "ResponsesServerEventResponseReasoningSummaryTextDelta",
    "ResponsesServerEventResponseReasoningSummaryTextDone",
    "ResponsesServerEventResponseReasoningTextDelta",
    "ResponsesServerEventResponseReasoningTextDone",
    "ResponsesServerEventResponseRefusalDelta",
    "ResponsesServerEventResponseRefusalDone",
    "ResponsesServerEventResponseShellCallCommandAdded",
    "ResponsesServerEventResponseShellCallCommandDelta",
    "ResponsesServerEventResponseShellCallCommandDone",
    "ResponsesServerEventResponseShellCallOutputContentDelta",
    "ResponsesServerEventResponseShellCallOutputContentDone",
    "ResponsesServerEventResponseWebSearchCallCompleted",
    "ResponsesServerEventResponseWebSearchCallInProgress",
    "ResponsesServerEventResponseWebSearchCallSearching",
    "ResponsesWebSocketStreamEvent",
    "ResponsesWebSocketStreamEventResponseAudioDelta",
    "ResponsesWebSocketStreamEventResponseAudioDone",
    "ResponsesWebSocketStreamEventResponseAudioTranscriptDelta",
    "ResponsesWebSocketStreamEventResponseAudioTranscriptDone",
    "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta",
    "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone",
    "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted",
    "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress",
    "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting",
    "ResponsesWebSocketStreamEventResponseCompleted",
    "ResponsesWebSocketStreamEventResponseContentPartAdded",
    "ResponsesWebSocketStreamEventResponseContentPartDone",
    "ResponsesWebSocketStreamEventResponseCreated",
    "ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta",
    "ResponsesWebSocketStreamEventResponseCustomToolCallInputDone",
    "ResponsesWebSocketStreamEventResponseFailed",
    "ResponsesWebSocketStreamEventResponseFileSearchCallCompleted",
    "ResponsesWebSocketStreamEventResponseFileSearchCallInProgress",
    "ResponsesWebSocketStreamEventResponseFileSearchCallSearching",
    "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta",
    "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone",
    "ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted",
    "ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating",
    "ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress",
    "ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage",
    "ResponsesWebSocketStreamEventResponseInProgress",
    "ResponsesWebSocketStreamEventResponseIncomplete",
    "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta",
    "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone",
    "ResponsesWebSocketStreamEventResponseMcpCallCompleted",
    "ResponsesWebSocketStreamEventResponseMcpCallFailed",
    "ResponsesWebSocketStreamEventResponseMcpCallInProgress",
    "ResponsesWebSocketStreamEventResponseMcpListToolsCompleted",
    "ResponsesWebSocketStreamEventResponseMcpListToolsFailed",
    "ResponsesWebSocketStreamEventResponseMcpListToolsInProgress",
    "ResponsesWebSocketStreamEventResponseOutputItemAdded",
    "ResponsesWebSocketStreamEventResponseOutputItemDone",
    "ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded",
    "ResponsesWebSocketStreamEventResponseOutputTextDelta",
    "ResponsesWebSocketStreamEventResponseOutputTextDone",
    "ResponsesWebSocketStreamEventResponseQueued",
    "ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded",
    "ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart",
    "ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone",
    "ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart",
    "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta",
    "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone",
    "ResponsesWebSocketStreamEventResponseReasoningTextDelta",
    "ResponsesWebSocketStreamEventResponseReasoningTextDone",
    "ResponsesWebSocketStreamEventResponseRefusalDelta",
    "ResponsesWebSocketStreamEventResponseRefusalDone",
    "ResponsesWebSocketStreamEventResponseShellCallCommandAdded",
    "ResponsesWebSocketStreamEventResponseShellCallCommandDelta",
    "ResponsesWebSocketStreamEventResponseShellCallCommandDone",
    "ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta",
    "ResponsesWebSocketStreamEventResponseShellCallOutputContentDone",
    "ResponsesWebSocketStreamEventResponseWebSearchCallCompleted",
    "ResponsesWebSocketStreamEventResponseWebSearchCallInProgress",
    "ResponsesWebSocketStreamEventResponseWebSearchCallSearching",
    "ScreenshotParam",
    "ScrollParam",
    "SearchContentType",
    "SearchContextSize",
    "ServiceTier",
    "ShellCallOutputDelta",
    "SkillReference",
    "SpecificProgrammaticToolCallingParam",
    "SummaryTextContent",
    "TextContent",
    "Tool",
    "ToolCallCaller",
    "ToolCallCallerParam",
    "ToolChoiceAllowed",
    "ToolChoiceApplyPatch",
    "ToolChoiceCustom",
    "ToolChoiceFunction",
    "ToolChoiceMcp",
    "ToolChoiceOptions",
    "ToolChoiceParam",
    "ToolChoiceShell",
    "ToolChoiceTypes",
    "ToolSearchCallItemParam",
    "ToolSearchExecutionType",
    "ToolSearchTool",
    "ToolsArray",
    "TypeParam",
    "VectorStoreFileAttributes",
    "WaitParam",
    "WebSearchActionFind",
    "WebSearchActionOpenPage",
    "WebSearchActionSearch",
    "WebSearchActionSearchSource",
    "WebSearchApproximateLocation",
    "WebSearchPreviewTool",
    "WebSearchTool",
    "WebSearchToolFilters",
]


ContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
"""A part of ``AutoCodeInterpreterToolParam`` and ``ContainerAuto``."""


class ContainerNetworkPolicyDisabled(BaseModel):
    """A part of ``CreateContainerBodyNetworkPolicy``, ``AutoCodeInterpreterToolParamNetworkPolicy`` and ``ContainerAutoNetworkPolicy``."""

    type: Literal["disabled"]
    """Kind, by which variants are told apart. Default 'disabled'."""


class ContainerNetworkPolicyDomainSecret(BaseModel):
    """A part of ``ContainerNetworkPolicyAllowlist``."""

    domain: str
    """Host name for which the secret may be used. At least 1 character."""

    name: str
    """Its name. At least 1 character."""

    value: str = Field(repr=False)
    """The value. At least 1 character, at most 10485760 characters."""


class ContainerNetworkPolicyAllowlist(BaseModel):
    """A part of ``CreateContainerBodyNetworkPolicy``, ``AutoCodeInterpreterToolParamNetworkPolicy`` and ``ContainerAutoNetworkPolicy``."""

    type: Literal["allowlist"]
    """Kind, by which variants are told apart. Default 'allowlist'."""

    allowed_domains: list[str]
    """Host names that may be reached; all others are blocked. At least 1 item."""

    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None = None
    """Secrets put into requests to given domains; code in the container never sees them. At least 1 item."""


AutoCodeInterpreterToolParamNetworkPolicy: TypeAlias = Annotated[
    ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist, OpenUnion("type")
]
"""The ``network_policy`` of ``AutoCodeInterpreterToolParam``."""


class AutoCodeInterpreterToolParam(BaseModel):
    """A part of ``CodeInterpreterTool``."""

    type: Literal["auto"]
    """Kind, by which variants are told apart. Default 'auto'."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 50 items."""

    memory_limit: ContainerMemoryLimit | None = None
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: AutoCodeInterpreterToolParamNetworkPolicy | None = None
    """What the container may reach on the network."""


CallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
"""A part of ``CodeInterpreterTool``, ``McpTool``, ``FunctionTool`` and 4 more."""


class CodeInterpreterTool(BaseModel):
    """A part of ``Tool``."""

    type: Literal["code_interpreter"]
    """Kind, by which variants are told apart."""

    container: str | AutoCodeInterpreterToolParam
    """Id of a container, or settings for one that is made and kept by itself."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""


class CodeInterpreterOutputLogs(BaseModel):
    """A part of ``ResponseCodeInterpreterToolCallOutput``."""

    type: Literal["logs"]
    """Kind, by which variants are told apart. Default 'logs'."""

    logs: str
    """What the code printed."""


class CodeInterpreterOutputImage(BaseModel):
    """A part of ``ResponseCodeInterpreterToolCallOutput``."""

    type: Literal["image"]
    """Kind, by which variants are told apart. Default 'image'."""

    url: str
    """Address, or a data URL."""


ResponseCodeInterpreterToolCallOutput: TypeAlias = Annotated[
    CodeInterpreterOutputLogs | CodeInterpreterOutputImage, OpenUnion("type")
]
"""The ``outputs`` of ``ResponseCodeInterpreterToolCall``."""


class ResponseCodeInterpreterToolCall(BaseModel):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Literal["code_interpreter_call"]
    """Kind, by which variants are told apart. Default 'code_interpreter_call'."""

    id: str
    """Unique id."""

    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """While at work `in_progress` or `interpreting`; then `completed`, `incomplete` or `failed`."""

    container_id: str
    """Id of the container, `cntr_...`."""

    code: str | None = None
    """The code to run, in Python; null if there is none."""

    outputs: list[ResponseCodeInterpreterToolCallOutput] | None = None
    """Printed logs and images; null unless asked for with `include`."""


class ComparisonFilter(BaseModel):
    """A part of ``CompoundFilterFilter``, ``VectorStoreSearchRequestFilters`` and ``Filters``."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`. Default 'eq'."""

    key: str
    """Name of the attribute that is compared."""

    value: str | float | bool | list[str | float]
    """Value the attribute is compared with; a list for `in` and `nin`."""


class CompoundFilter(BaseModel):
    """A part of ``CompoundFilterFilter``, ``VectorStoreSearchRequestFilters`` and ``Filters``."""

    type: Literal["and", "or"]
    """Whether all filters must match (`and`) or one is enough (`or`)."""

    filters: "list[CompoundFilterFilter]"
    """The filters that are combined."""


CompoundFilterFilter: TypeAlias = Annotated[ComparisonFilter | CompoundFilter, OpenUnion("type")]
"""The ``filters`` of ``CompoundFilter``."""


ClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
"""A part of ``ClickParam``."""


class ClickParam(BaseModel):
    """A part of ``ComputerAction``."""

    type: Literal["click"]
    """Kind, by which variants are told apart. Default 'click'."""

    button: ClickButtonType
    """The mouse button that is pressed."""

    x: int
    """Horizontal position in pixels, from the left."""

    y: int
    """Vertical position in pixels, from the top."""

    keys: list[str] | None = None
    """The keys that are pressed."""


class DoubleClickAction(BaseModel):
    """A part of ``ComputerAction``."""

    type: Literal["double_click"]
    """Kind, by which variants are told apart. Default 'double_click'."""

    x: int
    """Horizontal position in pixels, from the left."""

    y: int
    """Vertical position in pixels, from the top."""

    keys: list[str] | None = None
    """The keys that are pressed."""


class CoordParam(BaseModel):
    """A part of ``DragParam``."""

    x: int
    """Horizontal position in pixels, from the left."""

    y: int
    """Vertical position in pixels, from the top."""


class DragParam(BaseModel):
    """A part of ``ComputerAction``."""

    type: Literal["drag"]
    """Kind, by which variants are told apart. Default 'drag'."""

    path: list[CoordParam]
    """The points the pointer is dragged through."""

    keys: list[str] | None = None
    """The keys that are pressed."""


class KeyPressAction(BaseModel):
    """A part of ``ComputerAction``."""

    type: Literal["keypress"]
    """Kind, by which variants are told apart. Default 'keypress'."""

    keys: list[str]
    """The keys that are pressed."""


class MoveParam(BaseModel):
    """A part of ``ComputerAction``."""

    type: Literal["move"]
    """Kind, by which variants are told apart. Default 'move'."""

    x: int
    """Horizontal position in pixels, from the left."""

    y: int
    """Vertical position in pixels, from the top."""

    keys: list[str] | None = None
    """The keys that are pressed."""


class ScreenshotParam(BaseModel):
    """A part of ``ComputerAction``."""

    type: Literal["screenshot"]
    """Kind, by which variants are told apart. Default 'screenshot'."""


class ScrollParam(BaseModel):
    """A part of ``ComputerAction``."""

    type: Literal["scroll"]
    """Kind, by which variants are told apart. Default 'scroll'."""

    x: int
    """Horizontal position in pixels, from the left."""

    y: int
    """Vertical position in pixels, from the top."""

    scroll_x: int
    """How far to scroll to the right, in pixels."""

    scroll_y: int
    """How far to scroll down, in pixels."""

    keys: list[str] | None = None
    """The keys that are pressed."""


class TypeParam(BaseModel):
    """A part of ``ComputerAction``."""

    type: Literal["type"]
    """Kind, by which variants are told apart. Default 'type'."""

    text: str
    """The text."""


class WaitParam(BaseModel):
    """A part of ``ComputerAction``."""

    type: Literal["wait"]
    """Kind, by which variants are told apart. Default 'wait'."""


ComputerAction: TypeAlias = Annotated[
    ClickParam
    | DoubleClickAction
    | DragParam
    | KeyPressAction
    | MoveParam
    | ScreenshotParam
    | ScrollParam
    | TypeParam
    | WaitParam,
    OpenUnion("type"),
]
"""A part of ``ComputerActionList`` and ``ResponseComputerToolCall``."""


ComputerActionList: TypeAlias = list[ComputerAction]
"""A part of ``ResponseComputerToolCall``."""


class ResponseComputerToolCall(BaseModel):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Literal["computer_call"]
    """Kind, by which variants are told apart. Default 'computer_call'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    pending_safety_checks: list[ComputerCallSafetyCheckParam]
    """Safety checks to be accepted before the action is carried out."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it has come or how it ended."""

    action: ComputerAction | None = None
    """The one action to carry out on the screen."""

    actions: ComputerActionList | None = None
    """Actions to carry out on the screen, in order."""


ComputerCallOutputStatus: TypeAlias = Literal["completed", "incomplete", "failed", "in_progress"]
"""A part of ``ResponseComputerToolCallOutputItem``."""


class ResponseComputerToolCallOutputItem(BaseModel):
    """A part of ``ConversationItem``, ``ResponseItem``, ``ResponseOutputItem`` and 1 more."""

    type: Literal["computer_call_output"]
    """Kind, by which variants are told apart. Default 'computer_call_output'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    output: ResponseComputerToolCallOutputScreenshot
    """What was produced."""

    status: ComputerCallOutputStatus
    """How far it has come or how it ended."""

    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """The safety checks that the developer has looked at and accepted."""

    created_by: str | None = None
    """Id of whoever made it."""


class ResponseConversationParam(BaseModel):
    """A part of ``ConversationParam``."""

    id: str
    """Unique id."""


ConversationParam: TypeAlias = str | ResponseConversationParam
"""A part of ``CreateResponse``, ``ResponsesClientEventResponseCreate`` and ``TokenCountsBody``."""


class DirectToolCallCaller(BaseModel):
    """A part of ``ToolCallCaller``."""

    type: Literal["direct"]
    """Kind, by which variants are told apart. Default 'direct'."""


class ProgramToolCallCaller(BaseModel):
    """A part of ``ToolCallCaller``."""

    type: Literal["program"]
    """Kind, by which variants are told apart. Default 'program'."""

    caller_id: str
    """Call id of the program that called the tool."""


ToolCallCaller: TypeAlias = Annotated[
    DirectToolCallCaller | ProgramToolCallCaller, OpenUnion("type")
]
"""A part of ``ResponseCustomToolCall``, ``ResponseCustomToolCallItem``, ``ResponseFunctionToolCall`` and 5 more."""


class ResponseCustomToolCall(BaseModel):
    """A part of ``ConversationItem``, ``Item``, ``ResponseOutputItem`` and 1 more."""

    type: Literal["custom_tool_call"]
    """Kind, by which variants are told apart."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    name: str
    """Its name."""

    input: str
    """Free text that the model wrote for the tool."""

    id: str | None = None
    """Unique id."""

    caller: ToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""


class DirectToolCallCallerParam(BaseModel):
    """A part of ``ToolCallCallerParam``."""

    type: Literal["direct"]
    """Kind, by which variants are told apart. Default 'direct'."""


class ProgramToolCallCallerParam(BaseModel):
    """A part of ``ToolCallCallerParam``."""

    type: Literal["program"]
    """Kind, by which variants are told apart. Default 'program'."""

    caller_id: str
    """Call id of the program that called the tool. At least 1 character, at most 64 characters."""


ToolCallCallerParam: TypeAlias = Annotated[
    DirectToolCallCallerParam | ProgramToolCallCallerParam, OpenUnion("type")
]
"""A part of ``ResponseCustomToolCallOutput``, ``ResponseCustomToolCallOutputItem``, ``ResponseFunctionToolCallOutputItem`` and 5 more."""


FunctionAndCustomToolCallOutput: TypeAlias = Annotated[
    InputTextContent | InputImageContent | InputFileContent, OpenUnion("type")
]
"""A part of ``ResponseCustomToolCallOutput``, ``ResponseCustomToolCallOutputItem`` and ``ResponseFunctionToolCallOutputItem``."""


class ResponseCustomToolCallOutput(BaseModel):
    """A part of ``ConversationItem`` and ``Item``."""

    type: Literal["custom_tool_call_output"]
    """Kind, by which variants are told apart."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    output: str | list[FunctionAndCustomToolCallOutput]
    """What the tool returned: text, or a list of text, image and file parts."""

    id: str | None = None
    """Unique id."""

    caller: ToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""

    created_by: str | None = None
    """Id of whoever made it."""


AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``ResponseCustomToolCallOutputItem``, ``ResponseFunctionToolCallOutputItem``, ``ResponseToolSearchOutputItem`` and 4 more."""


class ResponseCustomToolCallOutputItem(BaseModel):
    """A part of ``ResponseItem``, ``ResponseOutputItem`` and ``ItemField``."""

    type: Literal["custom_tool_call_output"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    output: str | list[FunctionAndCustomToolCallOutput]
    """What was produced."""

    status: AgentOutputItemStatus
    """How far it has come or how it ended."""

    caller: ToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    created_by: str | None = None
    """Id of whoever made it."""


FunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``ResponseCustomToolCallItem``, ``ResponseFunctionToolCallItem`` and ``ResponseToolSearchCall``."""


class ResponseCustomToolCallItem(BaseModel):
    """A part of ``ResponseItem``."""

    type: Literal["custom_tool_call"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    name: str
    """Its name."""

    input: str
    """What the model is given."""

    status: FunctionCallStatus
    """How far it has come or how it ended."""

    caller: ToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""

    created_by: str | None = None
    """Id of whoever made it."""


ResponseInputMessageContentList: TypeAlias = list[ResponseInputContent]
"""A part of ``EasyInputMessage``, ``InputMessage`` and ``ResponseInputMessageItem``."""


MessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""A part of ``EasyInputMessage`` and ``ResponseOutputMessage``."""


class EasyInputMessage(BaseModel):
    """A part of ``CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate`` and ``ResponseInputItem``."""

    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: str | ResponseInputMessageContentList
    """The content: text, or a list of parts such as text, images, audio and files."""

    phase: MessagePhase | None = None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
"""A part of ``CreateVectorStoreFileBatchRequest``, ``CreateVectorStoreFileRequest``, ``ResponseFileSearchToolCallResult`` and 3 more."""


class ResponseFileSearchToolCallResult(BaseModel):
    """The ``results`` of ``ResponseFileSearchToolCall``."""

    file_id: str | None = None
    """Id of an uploaded file."""

    text: str | None = None
    """The text."""

    filename: str | None = None
    """Name of the file."""

    attributes: VectorStoreFileAttributes | None = None
    """Up to 16 key and value pairs by which searches can filter; values are text, numbers or booleans."""

    score: float | None = None
    """How good it is; higher is better."""


class ResponseFileSearchToolCall(BaseModel):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    id: str
    """Unique id."""

    type: Literal["file_search_call"]
    """Kind, by which variants are told apart."""

    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """While at work `in_progress` or `searching`; at the end `completed`, `incomplete` or `failed`."""

    queries: list[str]
    """The texts the model searched for."""

    results: list[ResponseFileSearchToolCallResult] | None = None
    """The passages found; null unless asked for with `include`."""


class ResponseFunctionToolCall(BaseModel):
    """A part of ``Item``, ``ResponseOutputItem`` and ``ItemField``."""

    type: Literal["function_call"]
    """Kind, by which variants are told apart."""

    call_id: str
    """Id to give with the result (`call_...`); not the item's own `id`."""

    name: str
    """Which function the model wants called."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    id: str | None = None
    """Id of the item (`fc_...`); the result refers to `call_id` instead."""

    caller: ToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """`in_progress` while it is written, then `completed` or `incomplete`."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""


class ResponseFunctionToolCallOutputItem(BaseModel):
    """A part of ``ConversationItem``, ``FunctionToolCallOutput``, ``ResponseItem`` and 1 more."""

    id: str
    """Unique id."""

    type: Literal["function_call_output"]
    """Kind, by which variants are told apart."""

    output: str | list[FunctionAndCustomToolCallOutput]
    """What was produced."""

    status: AgentOutputItemStatus
    """How far it has come or how it ended."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    name: str | None = None
    """Its name."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    caller: ToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    created_by: str | None = None
    """Id of whoever made it."""


FunctionToolCallOutput: TypeAlias = ResponseFunctionToolCallOutputItem
"""A part of ``ItemField``."""


class ResponseFunctionToolCallItem(BaseModel):
    """A part of ``ConversationItem`` and ``ResponseItem``."""

    id: str
    """Unique id."""

    type: Literal["function_call"]
    """Kind, by which variants are told apart."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    name: str
    """Its name."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    status: FunctionCallStatus
    """How far it has come or how it ended."""

    caller: ToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""

    created_by: str | None = None
    """Id of whoever made it."""


class ImageGenToolInputImageMask(BaseModel):
    """The ``input_image_mask`` of ``ImageGenTool``."""

    image_url: str | None = None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None = None
    """Id of an uploaded file."""


ImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"]
"""A part of ``ImageGenTool``."""


class ImageGenToolSvgReasoning(BaseModel):
    """The ``reasoning`` of ``ImageGenToolSvg``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class ImageGenToolSvg(BaseModel):
    """The ``svg`` of ``ImageGenTool``."""

    model: str | None = None
    """Name of the model."""

    reasoning: ImageGenToolSvgReasoning | None = None
    """How reasoning models think: effort, summary and context."""


class ImageGenTool(BaseModel):
    """A part of ``Tool``."""

    type: Literal["image_generation"]
    """Kind, by which variants are told apart."""

    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "chatgpt-image-latest",
        ]
        | None
    ) = None
    """Which image model makes the picture."""

    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"] | None = None
    """How carefully the picture is made; higher takes longer and costs more. Default 'auto'."""

    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    """Width and height in pixels, such as `1024x1024`. Default 'auto'."""

    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    """File format of the image: `png`, `jpeg` or `webp`. Default 'png'."""

    output_compression: int | None = None
    """Compression from 0 to 100 for JPEG and WebP; 100 keeps the most detail. At least 0, at most 100. Default 100."""

    moderation: Literal["auto", "low"] | None = None
    """How strictly prompts and images are filtered: `auto`, or the milder `low`. Default 'auto'."""

    background: Literal["transparent", "opaque", "auto"] | None = None
    """The picture's background: opaque, transparent, or left to the model. Default 'auto'."""

    input_fidelity: InputFidelity | None = None
    """How closely the result keeps to the look of the images given: `high` or `low`."""

    input_image_mask: ImageGenToolInputImageMask | None = None
    """Mask for an edit: only its transparent areas are repainted."""

    partial_images: int | None = None
    """Unfinished images to send ahead of the final one, 0 to 3. At least 0, at most 3. Default 0."""

    action: ImageGenActionEnum | None = None
    """What to do: `generate` an image, `edit` a given one, or as the model sees fit (`auto`)."""

    complexity: Literal["low", "medium", "high"] | None = None
    """How intricate the drawing may be."""

    frame_count: int | None = None
    """How many frames the animation has."""

    frame_duration_ms: int | None = None
    """How long each frame is shown, in milliseconds."""

    svg: ImageGenToolSvg | None = None
    """Settings for vector graphics."""


class ImageGenToolCallErrorModerationDetails(BaseModel):
    """The ``moderation_details`` of ``ImageGenToolCallError``."""

    categories: list[str]
    """The verdict for each category of harm."""

    moderation_stage: Literal["input", "output", "unknown"]
    """Where moderation stepped in: at the input or the output."""


class ImageGenToolCallError(BaseModel):
    """The ``error`` of ``ImageGenToolCall``."""

    code: str | None = None
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""

    type: str
    """Kind, by which variants are told apart."""

    moderation_details: ImageGenToolCallErrorModerationDetails | None = None
    """What the moderation found."""


class ImageGenToolCallSvgUsage(BaseModel):
    """The ``svg_usage`` of ``ImageGenToolCall``."""

    input_tokens: int
    """Tokens of the input."""

    model: str
    """Name of the model."""

    output_tokens: int
    """Tokens of the output."""

    reasoning_tokens: int
    """Tokens spent on reasoning; they count as output but are not shown."""

    total_tokens: int
    """Tokens in all, input and output."""


class ImageGenToolCall(BaseModel):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Literal["image_generation_call"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    status: Literal["in_progress", "completed", "generating", "failed"]
    """`in_progress`, `generating`, then `completed` or `failed`."""

    result: str | None = None
    """The image, base64; null until it is done."""

    action: Literal["generate", "edit", "auto"] | None = None
    """What the tool is asked to do, or did."""

    background: Literal["transparent", "opaque", "auto"] | None = None
    """The picture's background: opaque, transparent, or left to the model."""

    error: ImageGenToolCallError | None = None
    """What went wrong; null or absent if nothing did."""

    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    """File format of the image: `png`, `jpeg` or `webp`."""

    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    """How carefully the picture is made; higher takes longer and costs more."""

    revised_prompt: str | None = None
    """The prompt as the model reworded it before painting."""

    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    """Width and height in pixels, such as `1024x1024`."""

    svg_usage: ImageGenToolCallSvgUsage | None = None
    """What making the vector graphic used up."""


class InputMessage(BaseModel):
    """A part of ``Item``."""

    role: Literal["user", "system", "developer"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: ResponseInputMessageContentList
    """The content: text, or a list of parts such as text, images, audio and files."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


OutputMessageContent: TypeAlias = Annotated[OutputTextContent | RefusalContent, OpenUnion("type")]
"""A part of ``ResponseOutputMessage``."""


class ResponseOutputMessage(BaseModel):
    """A part of ``Item``, ``ResponseItem`` and ``ResponseOutputItem``."""

    id: str
    """Unique id."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""

    role: Literal["assistant"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: list[OutputMessageContent]
    """Parts of the answer: text or a refusal."""

    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress` while it is written, then `completed` or `incomplete`."""

    phase: MessagePhase | None = None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""


FunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``ComputerCallOutputItemParam``, ``FunctionCallOutputItemParam``, ``ToolSearchCallItemParam`` and 1 more."""


class ComputerCallOutputItemParam(BaseModel):
    """A part of ``Item``."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Literal["computer_call_output"]
    """Kind, by which variants are told apart. Default 'computer_call_output'."""

    output: ResponseComputerToolCallOutputScreenshot
    """What was produced."""

    id: str | None = None
    """Unique id."""

    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """The safety checks that the developer has looked at and accepted."""

    status: FunctionCallItemStatus | None = None
    """How far it has come or how it ended."""


class WebSearchActionSearchSource(BaseModel):
    """The ``sources`` of ``WebSearchActionSearch``."""

    type: Literal["url"]
    """Kind, by which variants are told apart."""

    url: str
    """Address, or a data URL."""


class WebSearchActionSearch(BaseModel):
    """A part of ``ResponseFunctionWebSearchAction``."""

    type: Literal["search"]
    """Kind, by which variants are told apart."""

    query: str | None = None
    """The text that is searched for. Deprecated."""

    queries: list[str] | None = None
    """The searches that were made."""

    sources: list[WebSearchActionSearchSource] | None = None
    """Where it comes from, one entry for each source."""


class WebSearchActionOpenPage(BaseModel):
    """A part of ``ResponseFunctionWebSearchAction``."""

    type: Literal["open_page"]
    """Kind, by which variants are told apart."""

    url: str | None = None
    """Address, or a data URL."""


class WebSearchActionFind(BaseModel):
    """A part of ``ResponseFunctionWebSearchAction``."""

    type: Literal["find_in_page"]
    """Kind, by which variants are told apart."""

    url: str
    """Address, or a data URL."""

    pattern: str
    """What to look for in the page."""


ResponseFunctionWebSearchAction: TypeAlias = Annotated[
    WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind, OpenUnion("type")
]
"""The ``action`` of ``ResponseFunctionWebSearch``."""


class ResponseFunctionWebSearch(BaseModel):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    id: str
    """Unique id."""

    type: Literal["web_search_call"]
    """Kind, by which variants are told apart."""

    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """`in_progress`, `searching`, then `completed` or `failed`."""

    action: ResponseFunctionWebSearchAction
    """What was done: a search, a page opened, or a text looked for in a page."""


class ResponseInputTextContent(BaseModel):
    """A part of ``ResponseSteerInputContent``, ``ResponseSteerInputVariant1MessageContentVariant0`` and ``ResponseFunctionCallOutputItemListItem``."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart. Default 'input_text'."""

    text: str
    """The text. At most 10485760 characters."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a stretch of input that is worth caching."""


DetailEnum: TypeAlias = Literal["low", "high", "auto", "original"]
"""A part of ``ResponseInputImageContent``."""


class ResponseInputImageContent(BaseModel):
    """A part of ``ResponseSteerInputContent``, ``ResponseSteerInputVariant1MessageContentVariant0`` and ``ResponseFunctionCallOutputItemListItem``."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart. Default 'input_image'."""

    image_url: str | None = None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None = None
    """Id of an uploaded file."""

    detail: DetailEnum | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a stretch of input that is worth caching."""


FileDetailEnum: TypeAlias = Literal["auto", "low", "high"]
"""A part of ``ResponseInputFileContent``."""


class ResponseInputFileContent(BaseModel):
    """A part of ``ResponseSteerInputContent``, ``ResponseSteerInputVariant1MessageContentVariant0`` and ``ResponseFunctionCallOutputItemListItem``."""

    type: Literal["input_file"]
    """Kind, by which variants are told apart. Default 'input_file'."""

    file_id: str | None = None
    """Id of an uploaded file."""

    filename: str | None = None
    """Name of the file."""

    file_data: str | None = None
    """The file's bytes, base64, as a data URL."""

    file_url: str | None = None
    """Address the file is fetched from."""

    detail: FileDetailEnum | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a stretch of input that is worth caching."""


ResponseSteerInputContent: TypeAlias = Annotated[
    ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent,
    OpenUnion("type"),
]
"""A part of ``FunctionCallOutputItemParam``."""


class FunctionCallOutputItemParam(BaseModel):
    """A part of ``Item``."""

    type: Literal["function_call_output"]
    """Kind, by which variants are told apart. Default 'function_call_output'."""

    output: str | list[ResponseSteerInputContent]
    """What was produced."""

    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    name: str | None = None
    """Its name."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    caller: ToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    status: FunctionCallItemStatus | None = None
    """How far it has come or how it ended."""


ToolSearchExecutionType: TypeAlias = Literal["server", "client"]
"""A part of ``ResponseToolSearchCall``, ``ToolSearchTool``, ``ResponseToolSearchOutputItem`` and 2 more."""


EmptyModelParam: TypeAlias = dict[str, object]
"""A part of ``FunctionToolParam``, ``ToolSearchTool`` and ``ToolSearchCallItemParam``."""


class ToolSearchCallItemParam(BaseModel):
    """A part of ``Item``."""

    type: Literal["tool_search_call"]
    """Kind, by which variants are told apart. Default 'tool_search_call'."""

    arguments: EmptyModelParam
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    execution: ToolSearchExecutionType | None = None
    """Who carries out the search: `server` or `client`."""

    status: FunctionCallItemStatus | None = None
    """How far it has come or how it ended."""


class FunctionTool(BaseModel):
    """A part of ``Tool``."""

    type: Literal["function"]
    """Kind, by which variants are told apart. Default 'function'."""

    name: str
    """Name the model calls the function by."""

    parameters: dict[str, object] | None = None
    """JSON Schema of the arguments; without it the function takes none."""

    strict: bool | None = None
    """Whether arguments are held exactly to `parameters`."""

    description: str | None = None
    """What the function does and when to use it; the model reads it."""

    output_schema: dict[str, object] | None = None
    """JSON Schema of the JSON text that the function returns."""

    defer_loading: bool | None = None
    """True to hide the tool from the model until a tool search finds it."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""


RankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"]
"""A part of ``RankingOptions``."""


class HybridSearchOptions(BaseModel):
    """A part of ``RankingOptions``."""

    embedding_weight: float
    """Weight of meaning (embeddings) when the two rankings are merged."""

    text_weight: float
    """Weight of keywords when the two rankings are merged."""


class RankingOptions(BaseModel):
    """A part of ``FileSearchTool``."""

    ranker: RankerVersionType | None = None
    """The version of the ranking method; `auto` for the current one."""

    score_threshold: float | None = None
    """Results below this score are dropped, 0 to 1."""

    hybrid_search: HybridSearchOptions | None = None
    """How keyword and meaning rankings are weighed against each other."""


Filters: TypeAlias = Annotated[ComparisonFilter | CompoundFilter, OpenUnion("type")]
"""A part of ``FileSearchTool``."""


class FileSearchTool(BaseModel):
    """A part of ``Tool``."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart. Default 'file_search'."""

    vector_store_ids: list[str]
    """Ids of vector stores."""

    max_num_results: int | None = None
    """Most results to return, 1 to 50."""

    ranking_options: RankingOptions | None = None
    """How results are ranked and which are dropped."""

    filters: Filters | None = None
    """Condition on file attributes that limits the search; null for none."""


class ComputerTool(BaseModel):
    """A part of ``Tool``."""

    type: Literal["computer"]
    """Kind, by which variants are told apart. Default 'computer'."""


ComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
"""A part of ``ComputerUsePreviewTool``."""


class ComputerUsePreviewTool(BaseModel):
    """A part of ``Tool``."""

    type: Literal["computer_use_preview"]
    """Kind, by which variants are told apart. Default 'computer_use_preview'."""

    environment: ComputerEnvironment
    """Where it runs or acts, such as a container, the local machine or a browser."""

    display_width: int
    """Width of the screen in pixels."""

    display_height: int
    """Height of the screen in pixels."""


class WebSearchToolFilters(BaseModel):
    """The ``filters`` of ``WebSearchTool``."""

    allowed_domains: list[str] | None = None
    """Host names that may be reached; all others are blocked."""


class WebSearchApproximateLocation(BaseModel):
    """A part of ``WebSearchTool``."""

    type: Literal["approximate"] | None = None
    """Kind, by which variants are told apart. Default 'approximate'."""

    country: str | None = None
    """Country, two letters as in ISO 3166-1."""

    region: str | None = None
    """State or region, as free text."""

    city: str | None = None
    """City, as free text."""

    timezone: str | None = None
    """IANA time zone, such as `Europe/Vienna`."""


class WebSearchTool(BaseModel):
    """A part of ``Tool``."""

    type: Literal["web_search", "web_search_2025_08_26"]
    """Kind, by which variants are told apart. Default 'web_search'."""

    external_web_access: bool | None = None
    """False to search only what is already cached, without live requests. Default True."""

    filters: WebSearchToolFilters | None = None
    """Host names the search is limited to; null for none."""

    user_location: WebSearchApproximateLocation | None = None
    """Roughly where the user is, so that results fit the place."""

    search_context_size: Literal["low", "medium", "high"] | None = None
    """How much search material the model reads: `low`, `medium` or `high`. Default 'medium'."""


class MCPToolFilter(BaseModel):
    """A part of ``McpTool`` and ``McpToolRequireApprovalMCPToolApprovalFilter``."""

    tool_names: list[str] | None = None
    """Names of the tools that match."""

    read_only: bool | None = None
    """True to match tools whose server says that they change nothing."""


class McpToolRequireApprovalMCPToolApprovalFilter(BaseModel):
    """A part of ``McpTool``."""

    always: MCPToolFilter | None = None
    """Tools that need an approval for each call."""

    never: MCPToolFilter | None = None
    """Tools that run without an approval."""


class McpTool(BaseModel):
    """A part of ``RealtimeToolsConfigUnion``, ``RealtimeSessionCreateResponseTool``, ``Tool`` and 1 more."""

    type: Literal["mcp"]
    """Kind, by which variants are told apart."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    server_url: str | None = None
    """Address of the MCP server."""

    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    """The ready-made connector to a service such as Gmail or Dropbox."""

    tunnel_id: str | None = None
    """Id of the secure tunnel through which the MCP server is reached."""

    authorization: str | None = Field(default=None, repr=False)
    """OAuth access token that is passed to the MCP server; your application obtains it."""

    server_description: str | None = None
    """What the MCP server is for; the model reads it."""

    headers: dict[str, str] | None = Field(default=None, repr=False)
    """HTTP headers sent to the MCP server, such as for authentication."""

    allowed_tools: list[str] | MCPToolFilter | None = None
    """Names of the tools the model may use, or a filter; null for all."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""

    require_approval: (
        McpToolRequireApprovalMCPToolApprovalFilter | Literal["always", "never"] | None
    ) = None
    """Which tools need an approval for each call: `always`, `never` or a filter."""

    defer_loading: bool | None = None
    """True to hide the tool from the model until a tool search finds it."""


class ProgrammaticToolCallingParam(BaseModel):
    """A part of ``Tool``."""

    type: Literal["programmatic_tool_calling"]
    """Kind, by which variants are told apart. Default 'programmatic_tool_calling'."""


class LocalShellToolParam(BaseModel):
    """A part of ``Tool``."""

    type: Literal["local_shell"]
    """Kind, by which variants are told apart. Default 'local_shell'."""


ContainerAutoNetworkPolicy: TypeAlias = Annotated[
    ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist, OpenUnion("type")
]
"""The ``network_policy`` of ``ContainerAuto``."""


class SkillReference(BaseModel):
    """A part of ``CreateContainerBodySkill`` and ``ContainerAutoSkill``."""

    type: Literal["skill_reference"]
    """Kind, by which variants are told apart. Default 'skill_reference'."""

    skill_id: str
    """Id of the skill. At least 1 character, at most 64 characters."""

    version: str | None = None
    """Version number, or `latest`; the default version when absent."""


class InlineSkillSource(BaseModel):
    """A part of ``InlineSkill``."""

    type: Literal["base64"]
    """Kind, by which variants are told apart. Default 'base64'."""

    media_type: Literal["application/zip"]
    """MIME type of the data. Default 'application/zip'."""

    data: str
    """The items of this page, or the payload. At least 1 character, at most 70254592 characters."""


class InlineSkill(BaseModel):
    """A part of ``CreateContainerBodySkill`` and ``ContainerAutoSkill``."""

    type: Literal["inline"]
    """Kind, by which variants are told apart. Default 'inline'."""

    name: str
    """Its name."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    source: InlineSkillSource
    """Where it comes from."""


ContainerAutoSkill: TypeAlias = Annotated[SkillReference | InlineSkill, OpenUnion("type")]
"""The ``skills`` of ``ContainerAuto``."""


class ContainerAuto(BaseModel):
    """A part of ``FunctionShellToolEnvironment``."""

    type: Literal["container_auto"]
    """Kind, by which variants are told apart. Default 'container_auto'."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 50 items."""

    memory_limit: ContainerMemoryLimit | None = None
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: ContainerAutoNetworkPolicy | None = None
    """What the container may reach on the network."""

    skills: list[ContainerAutoSkill] | None = None
    """Skills to be available inside. At most 200 items."""


class LocalSkill(BaseModel):
    """A part of ``LocalEnvironment``."""

    name: str
    """Its name."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    path: str
    """Path of the file."""


class LocalEnvironment(BaseModel):
    """A part of ``FunctionShellToolEnvironment`` and ``FunctionShellCallItemParamEnvironment``."""

    type: Literal["local"]
    """Kind, by which variants are told apart. Default 'local'."""

    skills: list[LocalSkill] | None = None
    """Skills to be available inside. At most 200 items."""


class ContainerReference(BaseModel):
    """A part of ``FunctionShellToolEnvironment`` and ``FunctionShellCallItemParamEnvironment``."""

    type: Literal["container_reference"]
    """Kind, by which variants are told apart. Default 'container_reference'."""

    container_id: str
    """Id of the container, `cntr_...`."""


FunctionShellToolEnvironment: TypeAlias = Annotated[
    ContainerAuto | LocalEnvironment | ContainerReference, OpenUnion("type")
]
"""The ``environment`` of ``FunctionShellTool``."""


class FunctionShellTool(BaseModel):
    """A part of ``Tool``."""

    type: Literal["shell"]
    """Kind, by which variants are told apart. Default 'shell'."""

    environment: FunctionShellToolEnvironment | None = None
    """Where it runs or acts, such as a container, the local machine or a browser."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""


class CustomTextFormatParam(BaseModel):
    """A part of ``CustomToolInputFormat``."""

    type: Literal["text"]
    """Kind, by which variants are told apart. Default 'text'."""


GrammarSyntax1: TypeAlias = Literal["lark", "regex"]
"""A part of ``CustomGrammarFormatParam``."""


class CustomGrammarFormatParam(BaseModel):
    """A part of ``CustomToolInputFormat``."""

    type: Literal["grammar"]
    """Kind, by which variants are told apart. Default 'grammar'."""

    syntax: GrammarSyntax1
    """The language the grammar is written in: `lark` or `regex`."""

    definition: str
    """The grammar's text."""


CustomToolInputFormat: TypeAlias = Annotated[
    CustomTextFormatParam | CustomGrammarFormatParam, OpenUnion("type")
]
"""The ``format`` of ``CustomTool``."""


class CustomTool(BaseModel):
    """A part of ``Tool`` and ``NamespaceToolTool``."""

    type: Literal["custom"]
    """Kind, by which variants are told apart. Default 'custom'."""

    name: str
    """Name the model calls the tool by."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    format: CustomToolInputFormat | None = None
    """Form of the tool's input: free text, or text that follows a grammar."""

    defer_loading: bool | None = None
    """True to hide the tool from the model until a tool search finds it."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""


class FunctionToolParam(BaseModel):
    """A part of ``NamespaceToolTool``."""

    name: str
    """Its name. At least 1 character, at most 128 characters."""

    type: Literal["function"]
    """Kind, by which variants are told apart. Default 'function'."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: EmptyModelParam | None = None
    """JSON Schema of the arguments; without it the function takes none."""

    strict: bool | None = None
    """Whether the model is held exactly to the JSON Schema."""

    output_schema: dict[str, object] | None = None
    """JSON Schema of the JSON text that the function returns."""

    defer_loading: bool | None = None
    """True to hide the tool from the model until a tool search finds it."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""


NamespaceToolTool: TypeAlias = Annotated[FunctionToolParam | CustomTool, OpenUnion("type")]
"""The ``tools`` of ``NamespaceTool``."""


class NamespaceTool(BaseModel):
    """A part of ``Tool``."""

    type: Literal["namespace"]
    """Kind, by which variants are told apart. Default 'namespace'."""

    name: str
    """Its name. At least 1 character."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    tools: list[NamespaceToolTool]
    """The tools of the group. At least 1 item."""


class ToolSearchTool(BaseModel):
    """A part of ``Tool``."""

    type: Literal["tool_search"]
    """Kind, by which variants are told apart. Default 'tool_search'."""

    execution: ToolSearchExecutionType | None = None
    """Who carries out the search: `server` or `client`."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: EmptyModelParam | None = None
    """JSON Schema of the arguments; without it the function takes none."""


class ApproximateLocation(BaseModel):
    """A part of ``WebSearchPreviewTool``."""

    type: Literal["approximate"]
    """Kind, by which variants are told apart. Default 'approximate'."""

    country: str | None = None
    """Country, two letters as in ISO 3166-1."""

    region: str | None = None
    """State or region, as free text."""

    city: str | None = None
    """City, as free text."""

    timezone: str | None = None
    """IANA time zone, such as `Europe/Vienna`."""


SearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""A part of ``WebSearchPreviewTool``."""


SearchContentType: TypeAlias = Literal["text", "image"]
"""A part of ``WebSearchPreviewTool``."""


class WebSearchPreviewTool(BaseModel):
    """A part of ``Tool``."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """Kind, by which variants are told apart. Default 'web_search_preview'."""

    user_location: ApproximateLocation | None = None
    """Roughly where the user is, so that results fit the place."""

    search_context_size: SearchContextSize | None = None
    """How much search material the model reads: `low`, `medium` or `high`."""

    search_content_types: list[SearchContentType] | None = None
    """The kinds of content to search for: text, image."""


class ApplyPatchTool(BaseModel):
    """A part of ``Tool``."""

    type: Literal["apply_patch"]
    """Kind, by which variants are told apart. Default 'apply_patch'."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""


Tool: TypeAlias = Annotated[
    FunctionTool
    | FileSearchTool
    | ComputerTool
    | ComputerUsePreviewTool
    | WebSearchTool
    | McpTool
    | CodeInterpreterTool
    | ProgrammaticToolCallingParam
    | ImageGenTool
    | LocalShellToolParam
    | FunctionShellTool
    | CustomTool
    | NamespaceTool
    | ToolSearchTool
    | WebSearchPreviewTool
    | ApplyPatchTool,
    OpenUnion("type"),
]
"""A part of ``CreateEvalResponsesRunDataSourceSamplingParams``, ``ToolsArray``, ``ResponseToolSearchOutputItem`` and 4 more."""


class ResponseToolSearchOutputItemParam(BaseModel):
    """A part of ``Item``."""

    type: Literal["tool_search_output"]
    """Kind, by which variants are told apart. Default 'tool_search_output'."""

    tools: list[Tool]
    """What the model may call."""

    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    execution: ToolSearchExecutionType | None = None
    """Who carries out the search: `server` or `client`."""

    status: FunctionCallItemStatus | None = None
    """How far it has come or how it ended."""


class AdditionalToolsItemParam(BaseModel):
    """A part of ``Item``."""

    type: Literal["additional_tools"]
    """Kind, by which variants are told apart. Default 'additional_tools'."""

    role: Literal["developer"]
    """Who speaks, such as `user` or `assistant`, or what a member may do. Default 'developer'."""

    tools: list[Tool]
    """What the model may call."""

    id: str | None = None
    """Unique id."""


class SummaryTextContent(BaseModel):
    """A part of ``ResponseReasoningItem`` and ``MessageContent``."""

    type: Literal["summary_text"]
    """Kind, by which variants are told apart. Default 'summary_text'."""

    text: str
    """The text."""


class ResponseReasoningItem(BaseModel):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Literal["reasoning"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    summary: list[SummaryTextContent]
    """Summary of the reasoning, in parts; empty unless asked for."""

    encrypted_content: str | None = None
    """The reasoning, encrypted, to send back when nothing is stored; null unless asked for."""

    content: list[ReasoningTextContent] | None = None
    """The reasoning text itself; only models with open reasoning send it."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


class ResponseCompactionItemParam(BaseModel):
    """A part of ``Item``."""

    type: Literal["compaction"]
    """Kind, by which variants are told apart. Default 'compaction'."""

    encrypted_content: str
    """Encrypted state to send back unchanged in later requests; only the service can read it. At most 20971520 characters."""

    id: str | None = None
    """Unique id."""


class LocalShellExecAction(BaseModel):
    """A part of ``LocalShellToolCall``."""

    type: Literal["exec"]
    """Kind, by which variants are told apart. Default 'exec'."""

    command: list[str]
    """The command line."""

    env: dict[str, str]
    """Environment of the command: variable names to values."""

    timeout_ms: int | None = None
    """Longest time a command may run, in milliseconds."""

    working_directory: str | None = None
    """Directory the command runs in; null for the default one."""

    user: str | None = None
    """The user; as a parameter, a stable mark of your end user."""


class LocalShellToolCall(BaseModel):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Literal["local_shell_call"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    action: LocalShellExecAction
    """The command to run on your machine."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it has come or how it ended."""


class LocalShellToolCallOutput(BaseModel):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Literal["local_shell_call_output"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    output: str
    """JSON text with the output of the command."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


class FunctionShellActionParam(BaseModel):
    """A part of ``FunctionShellCallItemParam``."""

    commands: list[str]
    """Shell commands to run, each a line."""

    timeout_ms: int | None = None
    """Longest time a command may run, in milliseconds."""

    max_output_length: int | None = None
    """Most characters of output to keep."""


FunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``FunctionShellCallItemParam`` and ``FunctionShellCallOutputItemParam``."""


FunctionShellCallItemParamEnvironment: TypeAlias = Annotated[
    LocalEnvironment | ContainerReference, OpenUnion("type")
]
"""The ``environment`` of ``FunctionShellCallItemParam``."""


class FunctionShellCallItemParam(BaseModel):
    """A part of ``Item``."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Literal["shell_call"]
    """Kind, by which variants are told apart. Default 'shell_call'."""

    action: FunctionShellActionParam
    """What the tool is asked to do, or did."""

    id: str | None = None
    """Unique id."""

    caller: ToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    status: FunctionShellCallItemStatus | None = None
    """How far it has come or how it ended."""

    environment: FunctionShellCallItemParamEnvironment | None = None
    """Where it runs or acts, such as a container, the local machine or a browser."""


class FunctionShellCallOutputTimeoutOutcomeParam(BaseModel):
    """A part of ``FunctionShellCallOutputOutcomeParam``."""

    type: Literal["timeout"]
    """Kind, by which variants are told apart. Default 'timeout'."""


class FunctionShellCallOutputExitOutcomeParam(BaseModel):
    """A part of ``FunctionShellCallOutputOutcomeParam``."""

    type: Literal["exit"]
    """Kind, by which variants are told apart. Default 'exit'."""

    exit_code: int
    """Exit status of the command; 0 means success."""


FunctionShellCallOutputOutcomeParam: TypeAlias = Annotated[
    FunctionShellCallOutputTimeoutOutcomeParam | FunctionShellCallOutputExitOutcomeParam,
    OpenUnion("type"),
]
"""A part of ``ResponseFunctionShellCallOutputContent``."""


class ResponseFunctionShellCallOutputContent(BaseModel):
    """A part of ``FunctionShellCallOutputItemParam``."""

    stdout: str
    """What was written to standard output. At most 10485760 characters."""

    stderr: str
    """What was written to standard error. At most 10485760 characters."""

    outcome: FunctionShellCallOutputOutcomeParam
    """How it ended."""


class FunctionShellCallOutputItemParam(BaseModel):
    """A part of ``Item``."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Literal["shell_call_output"]
    """Kind, by which variants are told apart. Default 'shell_call_output'."""

    output: list[ResponseFunctionShellCallOutputContent]
    """What was produced."""

    id: str | None = None
    """Unique id."""

    caller: ToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    status: FunctionShellCallItemStatus | None = None
    """How far it has come or how it ended."""

    max_output_length: int | None = None
    """Most characters of output to keep."""


ApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"]
"""A part of ``ApplyPatchToolCallItemParam``."""


class ApplyPatchCreateFileOperationParam(BaseModel):
    """A part of ``ApplyPatchOperationParam``."""

    type: Literal["create_file"]
    """Kind, by which variants are told apart. Default 'create_file'."""

    path: str
    """Path of the file. At least 1 character."""

    diff: str
    """The change to the file, as a diff. At most 10485760 characters."""


class ApplyPatchDeleteFileOperationParam(BaseModel):
    """A part of ``ApplyPatchOperationParam``."""

    type: Literal["delete_file"]
    """Kind, by which variants are told apart. Default 'delete_file'."""

    path: str
    """Path of the file. At least 1 character."""


class ApplyPatchUpdateFileOperationParam(BaseModel):
    """A part of ``ApplyPatchOperationParam``."""

    type: Literal["update_file"]
    """Kind, by which variants are told apart. Default 'update_file'."""

    path: str
    """Path of the file. At least 1 character."""

    diff: str
    """The change to the file, as a diff. At most 10485760 characters."""


ApplyPatchOperationParam: TypeAlias = Annotated[
    ApplyPatchCreateFileOperationParam
    | ApplyPatchDeleteFileOperationParam
    | ApplyPatchUpdateFileOperationParam,
    OpenUnion("type"),
]
"""A part of ``ApplyPatchToolCallItemParam``."""


class ApplyPatchToolCallItemParam(BaseModel):
    """A part of ``Item``."""

    type: Literal["apply_patch_call"]
    """Kind, by which variants are told apart. Default 'apply_patch_call'."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    status: ApplyPatchCallStatusParam
    """How far it has come or how it ended."""

    operation: ApplyPatchOperationParam
    """What is to be done, or how values are compared."""

    id: str | None = None
    """Unique id."""

    caller: ToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""


ApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"]
"""A part of ``ApplyPatchToolCallOutputItemParam``."""


class ApplyPatchToolCallOutputItemParam(BaseModel):
    """A part of ``Item``."""

    type: Literal["apply_patch_call_output"]
    """Kind, by which variants are told apart. Default 'apply_patch_call_output'."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    status: ApplyPatchCallOutputStatusParam
    """How far it has come or how it ended."""

    id: str | None = None
    """Unique id."""

    caller: ToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    output: str | None = None
    """What was produced."""


class MCPListToolsTool(BaseModel):
    """A part of ``MCPListTools`` and ``RealtimeMcpListTools``."""

    name: str
    """Its name."""

    input_schema: dict[str, object]
    """JSON Schema of the tool's arguments."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    annotations: dict[str, object] | None = None
    """Marks on spans of the text: citations and generated files."""


class MCPListTools(BaseModel):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Literal["mcp_list_tools"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    tools: list[MCPListToolsTool]
    """What the MCP server offers."""

    error: str | None = None
    """What went wrong; null or absent if nothing did."""


class MCPApprovalRequest(BaseModel):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Literal["mcp_approval_request"]
    """Kind, by which variants are told apart."""

    id: str
    """Id of the request; the approval refers to it."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    name: str
    """Which tool wants to be called."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""


class MCPApprovalResponse(BaseModel):
    """A part of ``Item``."""

    type: Literal["mcp_approval_response"]
    """Kind, by which variants are told apart."""

    approval_request_id: str
    """Id of the approval request that this answers or results from."""

    approve: bool
    """True to let the call go ahead, false to refuse it."""

    id: str | None = None
    """Unique id."""

    reason: str | None = None
    """Why it was allowed or refused; null if not given."""


class MCPProtocolError(BaseModel):
    """A part of ``McpToolCallError``."""

    type: Literal["mcp_protocol_error"]
    """Kind, by which variants are told apart. Default 'mcp_protocol_error'."""

    code: int
    """JSON-RPC error code."""

    message: str
    """The message; in an error, the explanation for people."""


class MCPToolExecutionError(BaseModel):
    """A part of ``McpToolCallError``."""

    type: Literal["mcp_tool_execution_error"]
    """Kind, by which variants are told apart. Default 'mcp_tool_execution_error'."""

    content: object
    """The content: text, or a list of parts such as text, images, audio and files."""


class HTTPError(BaseModel):
    """A part of ``McpToolCallError``."""

    type: Literal["http_error"]
    """Kind, by which variants are told apart. Default 'http_error'."""

    code: int
    """HTTP status code."""

    message: str
    """The message; in an error, the explanation for people."""


McpToolCallError: TypeAlias = Annotated[
    MCPProtocolError | MCPToolExecutionError | HTTPError, OpenUnion("type")
]
"""A part of ``MCPToolCall``."""


MCPToolCallStatus: TypeAlias = Literal[
    "in_progress", "completed", "incomplete", "calling", "failed"
]
"""A part of ``MCPToolCall``."""


class MCPToolCall(BaseModel):
    """A part of ``ConversationItem``, ``Item``, ``ResponseItem`` and 2 more."""

    type: Literal["mcp_call"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    name: str
    """Which of the tools on the server was called."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    output: str | None = None
    """What the MCP tool returned; null if it failed."""

    error: McpToolCallError | None = None
    """What went wrong; null or absent if nothing did."""

    status: MCPToolCallStatus | None = None
    """How far it has come or how it ended."""

    approval_request_id: str | None = None
    """Id of the approval request that this answers or results from."""


Item: TypeAlias = Annotated[
    InputMessage
    | ResponseOutputMessage
    | ResponseFileSearchToolCall
    | ResponseComputerToolCall
    | ComputerCallOutputItemParam
    | ResponseFunctionWebSearch
    | ResponseFunctionToolCall
    | FunctionCallOutputItemParam
    | ToolSearchCallItemParam
    | ResponseToolSearchOutputItemParam
    | AdditionalToolsItemParam
    | ResponseReasoningItem
    | ResponseCompactionItemParam
    | ImageGenToolCall
    | ResponseCodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | FunctionShellCallItemParam
    | FunctionShellCallOutputItemParam
    | ApplyPatchToolCallItemParam
    | ApplyPatchToolCallOutputItemParam
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponse
    | MCPToolCall
    | ResponseCustomToolCallOutput
    | ResponseCustomToolCall,
    OpenUnion("type", "role"),
]
"""A part of ``ResponseInputItem``."""


class CompactionTriggerItemParam(BaseModel):
    """A part of ``ResponseInputItem``."""

    type: Literal["compaction_trigger"]
    """Kind, by which variants are told apart. Default 'compaction_trigger'."""

    id: str | None = None
    """Unique id."""


class ItemReferenceParam(BaseModel):
    """A part of ``ResponseInputItem``."""

    id: str
    """Unique id."""

    type: Literal["item_reference"] | None = None
    """Kind, by which variants are told apart."""


class ProgramItemParam(BaseModel):
    """A part of ``ResponseInputItem``."""

    id: str
    """Unique id."""

    type: Literal["program"]
    """Kind, by which variants are told apart. Default 'program'."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    code: str
    """Short machine-readable name of the error. At most 10485760 characters."""

    fingerprint: str
    """Opaque mark of the program; send it back unchanged. At most 10485760 characters."""


ProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"]
"""A part of ``ProgramOutputItemParam``."""


class ProgramOutputItemParam(BaseModel):
    """A part of ``ResponseInputItem``."""

    id: str
    """Unique id."""

    type: Literal["program_output"]
    """Kind, by which variants are told apart. Default 'program_output'."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    result: str
    """What came out. At most 10485760 characters."""

    status: ProgramOutputItemStatus
    """How far it has come or how it ended."""


class ResponseConfigurationUpdateItemParamReasoning(BaseModel):
    """The ``reasoning`` of ``ResponseConfigurationUpdateItemParam``."""

    effort: ReasoningEffort | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class ResponseFormatTextJSONSchemaConfig(BaseModel):
    """A part of ``ResponseFormatTextConfig``, ``ResponseConfigurationUpdateItemTextFormat`` and ``ResponseConfigurationUpdateItemParamTextFormat``."""

    type: Literal["json_schema"]
    """Kind, by which variants are told apart."""

    name: str
    """Name of the schema: letters, digits, `_` and `-`, at most 64."""

    schema_: DecisionJSONObject = Field(alias="schema")
    """JSON Schema that the answer follows."""

    description: str | None = None
    """What the answer is for; the model reads it."""

    strict: bool | None = None
    """Whether the model is held exactly to the JSON Schema."""


ResponseConfigurationUpdateItemParamTextFormat: TypeAlias = Annotated[
    ResponseFormatText | ResponseFormatTextJSONSchemaConfig, OpenUnion("type")
]
"""The ``format`` of ``ResponseConfigurationUpdateItemParamText``."""


class ResponseConfigurationUpdateItemParamText(BaseModel):
    """The ``text`` of ``ResponseConfigurationUpdateItemParam``."""

    format: ResponseConfigurationUpdateItemParamTextFormat
    """How the data is laid out or encoded."""


class ResponseConfigurationUpdateItemParam(BaseModel):
    """A part of ``ResponseInputItem``."""

    type: Literal["configuration_update"]
    """Kind, by which variants are told apart."""

    id: str | None = None
    """Unique id."""

    reasoning: ResponseConfigurationUpdateItemParamReasoning | None = None
    """How reasoning models think: effort, summary and context."""

    text: ResponseConfigurationUpdateItemParamText | None = None
    """The text."""


ResponseInputItem: TypeAlias = Annotated[
    EasyInputMessage
    | Item
    | CompactionTriggerItemParam
    | ItemReferenceParam
    | ProgramItemParam
    | ProgramOutputItemParam
    | ResponseConfigurationUpdateItemParam,
    OpenUnion("type"),
]
"""A part of ``ResponseInput``, ``Response``, ``CreateConversationBody`` and 4 more."""


class ResponseInputMessageItem(BaseModel):
    """A part of ``ResponseItem``."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""

    role: Literal["user", "system", "developer"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: ResponseInputMessageContentList
    """The content: text, or a list of parts such as text, images, audio and files."""

    id: str
    """Unique id."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


ResponseInput: TypeAlias = list[ResponseInputItem]
"""A part of ``InputParam``."""


InputParam: TypeAlias = str | ResponseInput
"""A part of ``CreateResponse`` and ``ResponsesClientEventResponseCreate``."""


class ResponseToolSearchCall(BaseModel):
    """A part of ``ConversationItem``, ``ResponseItem``, ``ResponseOutputItem`` and 1 more."""

    type: Literal["tool_search_call"]
    """Kind, by which variants are told apart. Default 'tool_search_call'."""

    id: str
    """Unique id."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    execution: ToolSearchExecutionType
    """Who carries out the search: `server` or `client`."""

    arguments: object
    """What the model looks for, as an object."""

    status: FunctionCallStatus
    """How far it has come or how it ended."""

    created_by: str | None = None
    """Id of whoever made it."""


class ResponseToolSearchOutputItem(BaseModel):
    """A part of ``ConversationItem``, ``ResponseItem``, ``ResponseOutputItem`` and 1 more."""

    type: Literal["tool_search_output"]
    """Kind, by which variants are told apart. Default 'tool_search_output'."""

    id: str
    """Unique id."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    execution: ToolSearchExecutionType
    """Who carries out the search: `server` or `client`."""

    tools: list[Tool]
    """The tools that were found and may now be called."""

    status: AgentOutputItemStatus
    """How far it has come or how it ended."""

    created_by: str | None = None
    """Id of whoever made it."""


MessageRole: TypeAlias = Literal[
    "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
]
"""A part of ``Message`` and ``AdditionalTools``."""


class AdditionalTools(BaseModel):
    """A part of ``ConversationItem``, ``ResponseItem``, ``ResponseOutputItem`` and 1 more."""

    type: Literal["additional_tools"]
    """Kind, by which variants are told apart. Default 'additional_tools'."""

    id: str
    """Unique id."""

    role: MessageRole
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    tools: list[Tool]
    """Tools added from this point of the conversation on."""


class Program(BaseModel):
    """A part of ``ConversationItem``, ``ResponseItem``, ``ResponseOutputItem`` and 1 more."""

    type: Literal["program"]
    """Kind, by which variants are told apart. Default 'program'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the program; calls it makes name it as their caller."""

    code: str
    """JavaScript that the model wrote to call tools."""

    fingerprint: str
    """Opaque mark of the program; send it back unchanged."""


ProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"]
"""A part of ``ProgramOutput``."""


class ProgramOutput(BaseModel):
    """A part of ``ConversationItem``, ``ResponseItem``, ``ResponseOutputItem`` and 1 more."""

    type: Literal["program_output"]
    """Kind, by which variants are told apart. Default 'program_output'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    result: str
    """What the program returned."""

    status: ProgramOutputStatus
    """How far it has come or how it ended."""


class ResponseCompactionItem(BaseModel):
    """A part of ``ConversationItem``, ``ResponseItem``, ``ResponseOutputItem`` and 1 more."""

    type: Literal["compaction"]
    """Kind, by which variants are told apart. Default 'compaction'."""

    id: str
    """Unique id."""

    encrypted_content: str
    """The summary of the conversation, encrypted; send it back unchanged."""

    created_by: str | None = None
    """Id of whoever made it."""


class FunctionShellAction(BaseModel):
    """A part of ``ResponseFunctionShellToolCall``."""

    commands: list[str]
    """Shell commands to run, each a line."""

    timeout_ms: int | None = None
    """Longest time a command may run, in milliseconds."""

    max_output_length: int | None = None
    """Most characters of output to keep."""


FunctionShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``ResponseFunctionShellToolCall``."""


class ResponseLocalEnvironment(BaseModel):
    """A part of ``ResponseFunctionShellToolCallEnvironment``."""

    type: Literal["local"]
    """Kind, by which variants are told apart. Default 'local'."""


class ResponseContainerReference(BaseModel):
    """A part of ``ResponseFunctionShellToolCallEnvironment``."""

    type: Literal["container_reference"]
    """Kind, by which variants are told apart. Default 'container_reference'."""

    container_id: str
    """Id of the container, `cntr_...`."""


ResponseFunctionShellToolCallEnvironment: TypeAlias = Annotated[
    ResponseLocalEnvironment | ResponseContainerReference, OpenUnion("type")
]
"""The ``environment`` of ``ResponseFunctionShellToolCall``."""


class ResponseFunctionShellToolCall(BaseModel):
    """A part of ``ConversationItem``, ``ResponseItem``, ``ResponseOutputItem`` and 1 more."""

    type: Literal["shell_call"]
    """Kind, by which variants are told apart. Default 'shell_call'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    action: FunctionShellAction
    """The commands to run, with their limits."""

    status: FunctionShellCallStatus
    """How far it has come or how it ended."""

    environment: ResponseFunctionShellToolCallEnvironment | None = None
    """Where it runs or acts, such as a container, the local machine or a browser."""

    caller: ToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    created_by: str | None = None
    """Id of whoever made it."""


FunctionShellCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``ResponseFunctionShellToolCallOutput``."""


class FunctionShellCallOutputTimeoutOutcome(BaseModel):
    """A part of ``FunctionShellCallOutputContentOutcome``."""

    type: Literal["timeout"]
    """Kind, by which variants are told apart. Default 'timeout'."""


class FunctionShellCallOutputExitOutcome(BaseModel):
    """A part of ``FunctionShellCallOutputContentOutcome``."""

    type: Literal["exit"]
    """Kind, by which variants are told apart. Default 'exit'."""

    exit_code: int
    """Exit status of the command; 0 means success."""


FunctionShellCallOutputContentOutcome: TypeAlias = Annotated[
    FunctionShellCallOutputTimeoutOutcome | FunctionShellCallOutputExitOutcome, OpenUnion("type")
]
"""The ``outcome`` of ``FunctionShellCallOutputContent``."""


class FunctionShellCallOutputContent(BaseModel):
    """A part of ``ResponsesServerEventResponseShellCallOutputContentDone``, ``ResponsesWebSocketStreamEventResponseShellCallOutputContentDone``, ``ResponseFunctionShellToolCallOutput`` and 1 more."""

    stdout: str
    """What was written to standard output."""

    stderr: str
    """What was written to standard error."""

    outcome: FunctionShellCallOutputContentOutcome
    """How it ended."""

    created_by: str | None = None
    """Id of whoever made it."""


class ResponseFunctionShellToolCallOutput(BaseModel):
    """A part of ``ConversationItem``, ``ResponseItem``, ``ResponseOutputItem`` and 1 more."""

    type: Literal["shell_call_output"]
    """Kind, by which variants are told apart. Default 'shell_call_output'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    status: FunctionShellCallOutputStatusEnum
    """How far it has come or how it ended."""

    output: list[FunctionShellCallOutputContent]
    """Output and outcome of each command."""

    max_output_length: int | None = None
    """Limit on the output that the call asked for; send it back with the output."""

    caller: ToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    created_by: str | None = None
    """Id of whoever made it."""


ApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"]
"""A part of ``ResponseApplyPatchToolCall``."""


class ApplyPatchCreateFileOperation(BaseModel):
    """A part of ``ResponseApplyPatchToolCallOperation``."""

    type: Literal["create_file"]
    """Kind, by which variants are told apart. Default 'create_file'."""

    path: str
    """Path of the file."""

    diff: str
    """The content of the new file, as a diff."""


class ApplyPatchDeleteFileOperation(BaseModel):
    """A part of ``ResponseApplyPatchToolCallOperation``."""

    type: Literal["delete_file"]
    """Kind, by which variants are told apart. Default 'delete_file'."""

    path: str
    """Path of the file."""


class ApplyPatchUpdateFileOperation(BaseModel):
    """A part of ``ResponseApplyPatchToolCallOperation``."""

    type: Literal["update_file"]
    """Kind, by which variants are told apart. Default 'update_file'."""

    path: str
    """Path of the file."""

    diff: str
    """The change to the file, as a diff."""


ResponseApplyPatchToolCallOperation: TypeAlias = Annotated[
    ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation,
    OpenUnion("type"),
]
"""The ``operation`` of ``ResponseApplyPatchToolCall``."""


class ResponseApplyPatchToolCall(BaseModel):
    """A part of ``ConversationItem``, ``ResponseItem``, ``ResponseOutputItem`` and 1 more."""

    type: Literal["apply_patch_call"]
    """Kind, by which variants are told apart. Default 'apply_patch_call'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    status: ApplyPatchCallStatus
    """How far it has come or how it ended."""

    operation: ResponseApplyPatchToolCallOperation
    """The change to one file: create, update or delete."""

    caller: ToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    created_by: str | None = None
    """Id of whoever made it."""


ApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"]
"""A part of ``ResponseApplyPatchToolCallOutput``."""


class ResponseApplyPatchToolCallOutput(BaseModel):
    """A part of ``ConversationItem``, ``ResponseItem``, ``ResponseOutputItem`` and 1 more."""

    type: Literal["apply_patch_call_output"]
    """Kind, by which variants are told apart. Default 'apply_patch_call_output'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    status: ApplyPatchCallOutputStatus
    """How far it has come or how it ended."""

    caller: ToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    output: str | None = None
    """Message about the change, for the model; null if there is none."""

    created_by: str | None = None
    """Id of whoever made it."""


class MCPApprovalResponseResource(BaseModel):
    """A part of ``ConversationItem``, ``ResponseItem``, ``ResponseOutputItem`` and 1 more."""

    type: Literal["mcp_approval_response"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    approval_request_id: str
    """Id of the approval request that this answers or results from."""

    approve: bool
    """True to let the call go ahead, false to refuse it."""

    reason: str | None = None
    """Why, in a word or a sentence."""


class ResponseConfigurationUpdateItemReasoning(BaseModel):
    """The ``reasoning`` of ``ResponseConfigurationUpdateItem``."""

    effort: ReasoningEffort | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


ResponseConfigurationUpdateItemTextFormat: TypeAlias = Annotated[
    ResponseFormatText | ResponseFormatTextJSONSchemaConfig, OpenUnion("type")
]
"""The ``format`` of ``ResponseConfigurationUpdateItemText``."""


class ResponseConfigurationUpdateItemText(BaseModel):
    """The ``text`` of ``ResponseConfigurationUpdateItem``."""

    format: ResponseConfigurationUpdateItemTextFormat
    """How the data is laid out or encoded."""


class ResponseConfigurationUpdateItem(BaseModel):
    """A part of ``ConversationItem`` and ``ResponseItem``."""

    id: str
    """Unique id."""

    type: Literal["configuration_update"]
    """Kind, by which variants are told apart."""

    reasoning: ResponseConfigurationUpdateItemReasoning | None = None
    """How reasoning models think: effort, summary and context."""

    text: ResponseConfigurationUpdateItemText | None = None
    """The text."""


ResponseItem: TypeAlias = Annotated[
    ResponseInputMessageItem
    | ResponseOutputMessage
    | ResponseFileSearchToolCall
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseFunctionWebSearch
    | ResponseFunctionToolCallItem
    | ResponseFunctionToolCallOutputItem
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalTools
    | ResponseReasoningItem
    | Program
    | ProgramOutput
    | ResponseCompactionItem
    | ImageGenToolCall
    | ResponseCodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | MCPToolCall
    | ResponseCustomToolCallItem
    | ResponseCustomToolCallOutputItem
    | ResponseConfigurationUpdateItem,
    OpenUnion("type", "role"),
]
"""A part of ``ResponseItemList``."""


ResponseOutputItem: TypeAlias = Annotated[
    ResponseOutputMessage
    | ResponseFileSearchToolCall
    | ResponseFunctionToolCall
    | ResponseFunctionToolCallOutputItem
    | ResponseFunctionWebSearch
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseReasoningItem
    | Program
    | ProgramOutput
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalTools
    | ResponseCompactionItem
    | ImageGenToolCall
    | ResponseCodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | MCPToolCall
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | ResponseCustomToolCall
    | ResponseCustomToolCallOutputItem,
    OpenUnion("type"),
]
"""A part of ``Response``, ``ResponseOutputItemAddedEvent``, ``ResponseOutputItemDoneEvent`` and 4 more."""


ResponsePromptVariables: TypeAlias = dict[
    str, Annotated[str | InputTextContent | InputImageContent | InputFileContent, OpenUnion("type")]
]
"""A part of ``ResponsePrompt``."""


class ResponsePrompt(BaseModel):
    """A part of ``CreateResponse``, ``RealtimeBetaResponseCreateParams``, ``RealtimeResponseCreateParams`` and 8 more."""

    id: str
    """Id of the stored prompt template."""

    version: str | None = None
    """Version of the template; null for the one marked as current."""

    variables: ResponsePromptVariables | None = None
    """Values for the prompt template's placeholders, by name."""


class RealtimeAudioFormatsAudioPcm(BaseModel):
    """A part of ``RealtimeAudioFormats``."""

    type: Literal["audio/pcm"] | None = None
    """Kind, by which variants are told apart."""

    rate: Literal[24000] | None = None
    """Samples per second."""


class RealtimeAudioFormatsAudioPcmu(BaseModel):
    """A part of ``RealtimeAudioFormats``."""

    type: Literal["audio/pcmu"] | None = None
    """Kind, by which variants are told apart."""


class RealtimeAudioFormatsAudioPcma(BaseModel):
    """A part of ``RealtimeAudioFormats``."""

    type: Literal["audio/pcma"] | None = None
    """Kind, by which variants are told apart."""


RealtimeAudioFormats: TypeAlias = Annotated[
    RealtimeAudioFormatsAudioPcm | RealtimeAudioFormatsAudioPcmu | RealtimeAudioFormatsAudioPcma,
    OpenUnion("type"),
]
"""A part of ``RealtimeResponseAudioOutput``, ``RealtimeResponseCreateAudioOutputOutput``, ``RealtimeAudioConfigInput`` and 8 more."""


class ConversationItemContent(BaseModel):
    """The ``content`` of ``RealtimeConversationItemSystemMessage``."""

    type: Literal["input_text"] | None = None
    """Kind, by which variants are told apart."""

    text: str | None = None
    """The text."""


class RealtimeConversationItemSystemMessage(BaseModel):
    """A part of ``ConversationItem``."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""

    role: Literal["system"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: list[ConversationItemContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far it has come or how it ended."""


class RealtimeConversationItemUserMessageContent(BaseModel):
    """The ``content`` of ``RealtimeConversationItemUserMessage``."""

    type: Literal["input_text", "input_audio", "input_image"] | None = None
    """Kind, by which variants are told apart."""

    text: str | None = None
    """The text."""

    audio: str | None = None
    """Audio data, base64, or the settings for audio."""

    image_url: str | None = None
    """Address of an image, or the image itself as a data URL."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""

    transcript: str | None = None
    """What is said in the audio, as text."""


class RealtimeConversationItemUserMessage(BaseModel):
    """A part of ``ConversationItem``."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""

    role: Literal["user"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: list[RealtimeConversationItemUserMessageContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far it has come or how it ended."""


class RealtimeConversationItemAssistantMessageContent(BaseModel):
    """The ``content`` of ``RealtimeConversationItemAssistantMessage``."""

    type: Literal["output_text", "output_audio"] | None = None
    """Kind, by which variants are told apart."""

    text: str | None = None
    """The text."""

    audio: str | None = None
    """Audio data, base64, or the settings for audio."""

    transcript: str | None = None
    """What is said in the audio, as text."""


class RealtimeConversationItemAssistantMessage(BaseModel):
    """A part of ``ConversationItem``."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""

    role: Literal["assistant"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: list[RealtimeConversationItemAssistantMessageContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far it has come or how it ended."""


class RealtimeConversationItemFunctionCall(BaseModel):
    """A part of ``ConversationItem``."""

    type: Literal["function_call"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far it has come or how it ended."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""


class RealtimeConversationItemFunctionCallOutput(BaseModel):
    """A part of ``ConversationItem``."""

    type: Literal["function_call_output"]
    """Kind, by which variants are told apart."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    output: str
    """What was produced."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far it has come or how it ended."""


class RealtimeMcpApprovalResponse(BaseModel):
    """A part of ``ConversationItem``."""

    type: Literal["mcp_approval_response"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    approval_request_id: str
    """Id of the approval request that this answers or results from."""

    approve: bool
    """True to let the call go ahead, false to refuse it."""

    reason: str | None = None
    """Why, in a word or a sentence."""


class RealtimeMcpListTools(BaseModel):
    """A part of ``ConversationItem``."""

    type: Literal["mcp_list_tools"]
    """Kind, by which variants are told apart."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    tools: list[MCPListToolsTool]
    """What the model may call."""

    id: str | None = None
    """Unique id."""


class RealtimeMcpProtocolError(BaseModel):
    """A part of ``RealtimeMcpToolCallError``."""

    type: Literal["protocol_error"]
    """Kind, by which variants are told apart."""

    code: int
    """JSON-RPC error code."""

    message: str
    """The message; in an error, the explanation for people."""


class RealtimeMcpToolExecutionError(BaseModel):
    """A part of ``RealtimeMcpToolCallError``."""

    type: Literal["tool_execution_error"]
    """Kind, by which variants are told apart."""

    message: str
    """The message; in an error, the explanation for people."""


class RealtimeMcphttpError(BaseModel):
    """A part of ``RealtimeMcpToolCallError``."""

    type: Literal["http_error"]
    """Kind, by which variants are told apart."""

    code: int
    """HTTP status code."""

    message: str
    """The message; in an error, the explanation for people."""


RealtimeMcpToolCallError: TypeAlias = Annotated[
    RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError,
    OpenUnion("type"),
]
"""The ``error`` of ``RealtimeMcpToolCall``."""


class RealtimeMcpToolCall(BaseModel):
    """A part of ``ConversationItem``."""

    type: Literal["mcp_call"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    name: str
    """Its name."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    approval_request_id: str | None = None
    """Id of the approval request that this answers or results from."""

    output: str | None = None
    """What was produced."""

    error: RealtimeMcpToolCallError | None = None
    """What went wrong; null or absent if nothing did."""


class RealtimeMcpApprovalRequest(BaseModel):
    """A part of ``ConversationItem``."""

    type: Literal["mcp_approval_request"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    name: str
    """Its name."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""


ConversationItem: TypeAlias = Annotated[
    RealtimeConversationItemSystemMessage
    | RealtimeConversationItemUserMessage
    | RealtimeConversationItemAssistantMessage
    | RealtimeConversationItemFunctionCall
    | RealtimeConversationItemFunctionCallOutput
    | RealtimeMcpApprovalResponse
    | RealtimeMcpListTools
    | RealtimeMcpToolCall
    | RealtimeMcpApprovalRequest,
    OpenUnion("type", "role"),
]
"""A part of ``ConversationItemCreateEvent``, ``RealtimeResponse``, ``RealtimeBetaResponseCreateParams`` and 14 more."""


class RealtimeFunctionTool(BaseModel):
    """A part of ``RealtimeToolsConfigUnion``, ``Session``, ``SessionCreateResponse`` and 3 more."""

    type: Literal["function"] | None = None
    """Kind, by which variants are told apart."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: dict[str, object] | None = None
    """JSON Schema of the arguments; without it the function takes none."""


RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""A part of ``RealtimeReasoning``."""


class RealtimeReasoning(BaseModel):
    """A part of ``RealtimeResponseCreateParams``, ``RealtimeSessionCreateRequest``, ``RealtimeSessionCreateResponse`` and 1 more."""

    effort: RealtimeReasoningEffort | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


ReasoningModeEnum: TypeAlias = str | Literal["standard", "pro"]
"""A part of ``Reasoning``."""


class Reasoning(BaseModel):
    """A part of ``CreateResponse``, ``Response``, ``ResponsesClientEventResponseCreate`` and 1 more."""

    mode: ReasoningModeEnum | None = None
    """How the answer is worked out: `standard`, or `pro` for more computing."""

    effort: ReasoningEffort | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    summary: Literal["auto", "concise", "detailed"] | None = None
    """Summary of the reasoning to return: `auto`, `concise`, `detailed` or null for none."""

    context: Literal["auto", "current_turn", "all_turns"] | None = None
    """How much earlier reasoning the model sees again: this turn's, all turns', or as it decides."""

    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    """Older name of `summary`."""


ResponseFormatTextConfig: TypeAlias = Annotated[
    ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseFormatJSONObject,
    OpenUnion("type"),
]
"""A part of ``CreateEvalResponsesRunDataSourceSamplingParamsText`` and ``ResponseTextConfig``."""


class ResponseTextConfig(BaseModel):
    """A part of ``CreateResponse``, ``Response``, ``ResponseProperties`` and 2 more."""

    format: ResponseFormatTextConfig | None = None
    """Plain text, or JSON that follows a schema."""

    verbosity: Verbosity | None = None
    """How much the model says: `low`, `medium` or `high`."""


ToolsArray: TypeAlias = list[Tool]
"""A part of ``CreateResponse``, ``Response``, ``ResponseProperties`` and 1 more."""


ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""A part of ``RealtimeBetaResponseCreateParamsToolChoice``, ``RealtimeToolChoiceConfig``, ``RealtimeSessionCreateRequestToolChoice`` and 3 more."""


class ToolChoiceAllowed(BaseModel):
    """A part of ``ToolChoiceParam``."""

    type: Literal["allowed_tools"]
    """Kind, by which variants are told apart."""

    mode: Literal["auto", "required"]
    """`auto` lets the model choose whether to call one of the tools; `required` makes it call one."""

    tools: list[dict[str, object]]
    """The tools that may be called, each by its type and name."""


class ToolChoiceTypes(BaseModel):
    """A part of ``ToolChoiceParam``."""

    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]
    """Kind, by which variants are told apart."""


class ToolChoiceFunction(BaseModel):
    """A part of ``RealtimeBetaResponseCreateParamsToolChoice``, ``RealtimeToolChoiceConfig``, ``RealtimeSessionCreateRequestToolChoice`` and 3 more."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""


class ToolChoiceMcp(BaseModel):
    """A part of ``RealtimeBetaResponseCreateParamsToolChoice``, ``RealtimeToolChoiceConfig``, ``RealtimeSessionCreateRequestToolChoice`` and 3 more."""

    type: Literal["mcp"]
    """Kind, by which variants are told apart."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    name: str | None = None
    """Its name."""


class ToolChoiceCustom(BaseModel):
    """A part of ``ToolChoiceParam``."""

    type: Literal["custom"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""


class SpecificProgrammaticToolCallingParam(BaseModel):
    """A part of ``ToolChoiceParam``."""

    type: Literal["programmatic_tool_calling"]
    """Kind, by which variants are told apart. Default 'programmatic_tool_calling'."""


class ToolChoiceApplyPatch(BaseModel):
    """A part of ``ToolChoiceParam``."""

    type: Literal["apply_patch"]
    """Kind, by which variants are told apart. Default 'apply_patch'."""


class ToolChoiceShell(BaseModel):
    """A part of ``ToolChoiceParam``."""

    type: Literal["shell"]
    """Kind, by which variants are told apart. Default 'shell'."""


ToolChoiceParam: TypeAlias = Annotated[
    ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | SpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell,
    OpenUnion("type"),
]
"""A part of ``CreateResponse``, ``Response``, ``ResponseProperties`` and 2 more."""


ServiceTier: TypeAlias = Literal[
    "auto", "default", "flex", "scale", "priority", "fast", "ultrafast"
]
"""A part of ``CreateResponse``, ``Response`` and ``ResponsesClientEventResponseCreate``."""


ResponseErrorCode: TypeAlias = Literal[
    "server_error",
    "rate_limit_exceeded",
    "invalid_prompt",
    "data_residency_mismatch",
    "bio_policy",
    "vector_store_timeout",
    "invalid_image",
    "invalid_image_format",
    "invalid_base64_image",
    "invalid_image_url",
    "image_too_large",
    "image_too_small",
    "image_parse_error",
    "image_content_policy_violation",
    "invalid_image_mode",
    "image_file_too_large",
    "unsupported_image_media_type",
    "empty_image_file",
    "failed_to_download_image",
    "image_file_not_found",
    "misalignment_policy_violation",
]
"""A part of ``ResponseError``."""


class ResponseErrorMisalignmentSteer(BaseModel):
    """The ``steer`` of ``ResponseErrorMisalignment``."""

    message: str
    """The message; in an error, the explanation for people."""


class ResponseErrorMisalignment(BaseModel):
    """The ``misalignment`` of ``ResponseError``."""

    detailed_explanation: str | None = None
    """What was noticed, at length."""

    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ) = None
    """The kind of error."""

    review_target: str | None = None
    """What was looked at."""

    steer: ResponseErrorMisalignmentSteer | None = None
    """Guidance for a response that is under way."""


class ResponseError(BaseModel):
    """A part of ``Response``."""

    code: ResponseErrorCode
    """What went wrong, such as `server_error` or `rate_limit_exceeded`."""

    message: str
    """The message; in an error, the explanation for people."""

    misalignment: ResponseErrorMisalignment | None = None
    """What the model seemed to be doing against the user's intent."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""

    type: str | None = None
    """Kind, by which variants are told apart."""


class ResponseIncompleteDetails(BaseModel):
    """The ``incomplete_details`` of ``Response``."""

    reason: Literal["max_output_tokens", "content_filter", "max_messages", "steered"] | None = None
    """Why, in a word or a sentence."""


class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(BaseModel):
    """The ``cache_write_tokens_details`` of ``ResponseUsageInputTokensDetails``."""

    ttl_12h_tokens: int
    """Tokens kept for 12 hours."""

    ttl_30m_tokens: int
    """Tokens kept for 30 minutes."""


class ResponseUsageInputTokensDetails(BaseModel):
    """The ``input_tokens_details`` of ``ResponseUsage``."""

    cached_tokens: int
    """Input tokens that were read from the prompt cache, and cost less."""

    cache_write_tokens: int
    """Input tokens newly put into the prompt cache."""

    cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails | None = None
    """The tokens written to the cache, by how long they are kept."""


class ResponseUsageOutputTokensDetails(BaseModel):
    """The ``output_tokens_details`` of ``ResponseUsage``."""

    reasoning_tokens: int
    """Tokens spent on reasoning; they count as output but are not shown."""


class ResponseUsage(BaseModel):
    """A part of ``Response`` and ``CompactedResponse``."""

    input_tokens: int
    """Tokens of everything the model was given."""

    input_tokens_details: ResponseUsageInputTokensDetails
    """How many input tokens went through the prompt cache."""

    output_tokens: int
    """Tokens the model produced, reasoning included."""

    output_tokens_details: ResponseUsageOutputTokensDetails
    """How many output tokens were reasoning."""

    total_tokens: int
    """Tokens in all, input and output."""


class PromptCacheOptions(BaseModel):
    """A part of ``Response``."""

    ttl: PromptCacheTTLEnum
    """How long a cache entry lives at least, such as `30m`."""

    mode: PromptCacheModeEnum
    """`implicit` if a breakpoint was set by itself as well; `explicit` if only yours count."""

    comparison_response_id: str | None = None
    """Id of an earlier response that cache use is compared with."""


class ModerationErrorBody(BaseModel):
    """A part of ``ModerationInput`` and ``ModerationOutput``."""

    type: Literal["error"]
    """Kind, by which variants are told apart. Default 'error'."""

    code: str
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""


ModerationInput: TypeAlias = Annotated[
    ModerationResultBody | ModerationErrorBody, OpenUnion("type")
]
"""The ``input`` of ``Moderation``."""


ModerationOutput: TypeAlias = Annotated[
    ModerationResultBody | ModerationErrorBody, OpenUnion("type")
]
"""The ``output`` of ``Moderation``."""


class Moderation(BaseModel):
    """A part of ``Response``."""

    input: ModerationInput
    """What the model is given."""

    output: ModerationOutput
    """What was produced."""


class ResponseConversation(BaseModel):
    """A part of ``Response``."""

    id: str
    """Unique id."""


class ResponseAccessPrograms(BaseModel):
    """The ``access_programs`` of ``Response``."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """The level of access for security work."""


class ResponseImage(BaseModel):
    """The ``image`` of ``Response``."""

    context_compression: Literal["enabled", "disabled"]
    """Whether images in the context are compressed."""


class ResponseInputTransformation(BaseModel):
    """The ``input_transformations`` of ``Response``."""

    id: str
    """Unique id."""

    action: Literal["removed"]
    """What the tool is asked to do, or did."""

    reason: Literal[
        "organization_mismatch",
        "end_user_mismatch",
        "model_mismatch",
        "prefix_mismatch",
        "turn_boundary",
    ]
    """Why, in a word or a sentence."""

    type: Literal["reasoning"]
    """Kind, by which variants are told apart."""


class ResponsePromptCacheDiagnosticsCacheMiss(BaseModel):
    """A part of ``ResponsePromptCacheDiagnostics``."""

    cache_missed_tokens: int
    """Tokens that a cache might have held and did not."""

    reason: Literal[
        "model_changed",
        "prompt_cache_key_changed",
        "tools_changed",
        "text_format_changed",
        "reasoning_effort_changed",
        "verbosity_changed",
        "context_compacted",
        "input_changed",
        "service_tier_changed",
    ]
    """Why, in a word or a sentence."""

    type: Literal["cache_miss"]
    """Kind, by which variants are told apart."""

    comparison_reusable_tokens: int | None = None
    """Tokens of the compared response that could have been used again."""


class ResponsePromptCacheDiagnosticsCacheHit(BaseModel):
    """A part of ``ResponsePromptCacheDiagnostics``."""

    type: Literal["cache_hit"]
    """Kind, by which variants are told apart."""


class ResponsePromptCacheDiagnosticsComparisonResponseNotFound(BaseModel):
    """A part of ``ResponsePromptCacheDiagnostics``."""

    type: Literal["comparison_response_not_found"]
    """Kind, by which variants are told apart."""


class ResponsePromptCacheDiagnosticsUnavailable(BaseModel):
    """A part of ``ResponsePromptCacheDiagnostics``."""

    type: Literal["unavailable"]
    """Kind, by which variants are told apart."""


ResponsePromptCacheDiagnostics: TypeAlias = Annotated[
    ResponsePromptCacheDiagnosticsCacheMiss
    | ResponsePromptCacheDiagnosticsCacheHit
    | ResponsePromptCacheDiagnosticsComparisonResponseNotFound
    | ResponsePromptCacheDiagnosticsUnavailable,
    OpenUnion("type"),
]
"""The ``prompt_cache_diagnostics`` of ``Response``."""


class ResponseToolUsageImageGenInputTokensDetails(BaseModel):
    """The ``input_tokens_details`` of ``ResponseToolUsageImageGen``."""

    image_tokens: int
    """Tokens of images."""

    text_tokens: int
    """Tokens of text."""


class ResponseToolUsageImageGenCachedTokensDetails(BaseModel):
    """The ``cached_tokens_details`` of ``ResponseToolUsageImageGen``."""

    cached_image_tokens: int
    """Image tokens that came from a cache."""

    cached_text_tokens: int
    """Text tokens that came from a cache."""


class ResponseToolUsageImageGenOutputTokensDetails(BaseModel):
    """The ``output_tokens_details`` of ``ResponseToolUsageImageGen``."""

    image_tokens: int
    """Tokens of images."""

    text_tokens: int
    """Tokens of text."""


class ResponseToolUsageImageGen(BaseModel):
    """The ``image_gen`` of ``ResponseToolUsage``."""

    input_tokens: int
    """Tokens of the input."""

    input_tokens_details: ResponseToolUsageImageGenInputTokensDetails
    """The input tokens by kind."""

    output_tokens: int
    """Tokens of the output."""

    total_tokens: int
    """Tokens in all, input and output."""

    cached_tokens: int | None = None
    """Input tokens that were read from the prompt cache, and cost less."""

    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None = None
    """The cached tokens by kind."""

    output_tokens_details: ResponseToolUsageImageGenOutputTokensDetails | None = None
    """The output tokens by kind."""


class ResponseToolUsageWebSearch(BaseModel):
    """The ``web_search`` of ``ResponseToolUsage``."""

    num_requests: int
    """How many requests were made."""


class ResponseToolUsage(BaseModel):
    """The ``tool_usage`` of ``Response``."""

    image_gen: ResponseToolUsageImageGen
    """What making images used up."""

    web_search: ResponseToolUsageWebSearch
    """Permission for web search."""


class Response(OutputText):
    """What ``POST /responses``, ``GET /responses/{response_id}`` or ``POST /responses/{response_id}/cancel`` answers."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    model: ResponsesModel
    """Name of the model that answered."""

    tools: ToolsArray
    """What the model may call."""

    tool_choice: ToolChoiceParam
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    id: str
    """Id of the response, by which it can be fetched or continued."""

    object: Literal["response"]
    """Always `response`."""

    created_at: float
    """When it was made, Unix time in seconds, as a float."""

    error: ResponseError | None = None
    """Why the response failed; null if it did not."""

    incomplete_details: ResponseIncompleteDetails | None = None
    """Why the answer was cut short; null if it was not."""

    output: list[ResponseOutputItem]
    """What the model produced, in order: reasoning, messages and tool calls."""

    instructions: str | list[ResponseInputItem] | None = None
    """Standing guidance for the model, ahead of the conversation: text or items; null for none."""

    parallel_tool_calls: bool
    """Whether the model may make several tool calls in one turn. Default True."""

    top_logprobs: int | None = None
    """How many of the likeliest tokens were asked for at each position, 0 to 20."""

    user: str | None = None
    """Stable mark of your end user, in the older way; see `safety_identifier`. Deprecated."""

    safety_identifier: str | None = None
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    prompt_cache_key: str | None = None
    """Groups requests with a shared beginning, so that more of them hit the prompt cache."""

    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long cached input is kept: `in_memory` for minutes, or up to `24h`. Deprecated."""

    previous_response_id: str | None = None
    """Id of the response to go on from; its conversation is carried over on the server."""

    background: bool | None = None
    """Whether it runs in the background, apart from the request."""

    max_tool_calls: int | None = None
    """Most calls of built-in tools in one response, all tools together."""

    text: ResponseTextConfig | None = None
    """Settings for text output: plain or JSON, and how detailed."""

    prompt: ResponsePrompt | None = None
    """The stored prompt template with its variables; null for none."""

    service_tier: ServiceTier | None = None
    """The class of service that did the work, which may not be the one asked for."""

    truncation: Literal["auto", "disabled"] | None = None
    """`auto`: the oldest items may give way to fit the context; `disabled`: an error instead."""

    status: (
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None
    ) = None
    """`queued` or `in_progress`, at the end `completed`, `failed`, `cancelled` or `incomplete`."""

    completed_at: float | None = None
    """When it was completed, Unix time in seconds, as a float; null before."""

    reasoning: Reasoning | None = None
    """How reasoning models think: effort, summary and context."""

    usage: ResponseUsage | None = None
    """Tokens used; absent until the response has ended."""

    prompt_cache_options: PromptCacheOptions | None = None
    """How the prompt cache is used."""

    moderation: Moderation | None = None
    """The verdicts on input and output; null if no moderation was asked for."""

    conversation: ResponseConversation | None = None
    """The conversation the response belongs to; null if none."""

    max_output_tokens: int | None = None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    access_programs: ResponseAccessPrograms | None = None
    """Programs of trusted access that apply to the request."""

    image: ResponseImage | None = None
    """An image."""

    input_transformations: list[ResponseInputTransformation] | None = None
    """What was done to the input before the model saw it."""

    prompt_cache_diagnostics: ResponsePromptCacheDiagnostics | None = None
    """Why the cache served the prompt or did not."""

    tool_usage: ResponseToolUsage | None = None
    """What the tools used up."""


class ResponseAudioDeltaEvent(BaseModel):
    """The event ``response.audio.delta``."""

    type: Literal["response.audio.delta"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    delta: str
    """The next piece of audio, base64."""


class ResponseAudioDoneEvent(BaseModel):
    """The event ``response.audio.done``."""

    type: Literal["response.audio.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    """The event ``response.audio.transcript.delta``."""

    type: Literal["response.audio.transcript.delta"]
    """Kind, by which variants are told apart."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseAudioTranscriptDoneEvent(BaseModel):
    """The event ``response.audio.transcript.done``."""

    type: Literal["response.audio.transcript.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    """The event ``response.code_interpreter_call_code.delta``."""

    type: Literal["response.code_interpreter_call_code.delta"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    """The event ``response.code_interpreter_call_code.done``."""

    type: Literal["response.code_interpreter_call_code.done"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    code: str
    """The whole code."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseCodeInterpreterCallCompletedEvent(BaseModel):
    """The event ``response.code_interpreter_call.completed``."""

    type: Literal["response.code_interpreter_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseCodeInterpreterCallInProgressEvent(BaseModel):
    """The event ``response.code_interpreter_call.in_progress``."""

    type: Literal["response.code_interpreter_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    """The event ``response.code_interpreter_call.interpreting``."""

    type: Literal["response.code_interpreter_call.interpreting"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseCompletedEvent(BaseModel):
    """The event ``response.completed``."""

    type: Literal["response.completed"]
    """Kind, by which variants are told apart."""

    response: Response
    """The finished response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseContentPartAddedEvent(BaseModel):
    """The event ``response.content_part.added``."""

    type: Literal["response.content_part.added"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    part: OutputContent
    """The part as it begins; its content follows in further events."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseContentPartDoneEvent(BaseModel):
    """The event ``response.content_part.done``."""

    type: Literal["response.content_part.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    part: OutputContent
    """The finished part."""


class ResponseCreatedEvent(BaseModel):
    """The event ``response.created``."""

    type: Literal["response.created"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response as it begins, without output yet."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseCustomToolCallInputDeltaEvent(BaseModel):
    """The event ``response.custom_tool_call_input.delta``."""

    type: Literal["response.custom_tool_call_input.delta"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    delta: str
    """The piece added by this event; join the pieces in order."""


class ResponseCustomToolCallInputDoneEvent(BaseModel):
    """The event ``response.custom_tool_call_input.done``."""

    type: Literal["response.custom_tool_call_input.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    input: str
    """The whole input of the tool."""


class ResponseErrorEvent(BaseModel):
    """The event ``error``."""

    type: Literal["error"]
    """Kind, by which variants are told apart."""

    code: str | None = None
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseFailedEvent(BaseModel):
    """The event ``response.failed``."""

    type: Literal["response.failed"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    response: Response
    """The response, with its `error`."""


class ResponseFileSearchCallCompletedEvent(BaseModel):
    """The event ``response.file_search_call.completed``."""

    type: Literal["response.file_search_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseFileSearchCallInProgressEvent(BaseModel):
    """The event ``response.file_search_call.in_progress``."""

    type: Literal["response.file_search_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseFileSearchCallSearchingEvent(BaseModel):
    """The event ``response.file_search_call.searching``."""

    type: Literal["response.file_search_call.searching"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseFormatTextGrammar(BaseModel):
    """Not used by any operation yet."""

    type: Literal["grammar"]
    """Kind, by which variants are told apart."""

    grammar: str
    """The grammar that text must follow."""


class ResponseFormatTextPython(BaseModel):
    """Not used by any operation yet."""

    type: Literal["python"]
    """Kind, by which variants are told apart."""


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """The event ``response.function_call_arguments.delta``."""

    type: Literal["response.function_call_arguments.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    delta: str
    """The next piece of the arguments' JSON text."""


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The event ``response.function_call_arguments.done``."""

    type: Literal["response.function_call_arguments.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    name: str
    """Its name."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    arguments: str
    """The whole JSON text of the arguments."""


class ResponseImageGenCallCompletedEvent(BaseModel):
    """The event ``response.image_generation_call.completed``."""

    type: Literal["response.image_generation_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item_id: str
    """Id of the item."""


class ResponseImageGenCallGeneratingEvent(BaseModel):
    """The event ``response.image_generation_call.generating``."""

    type: Literal["response.image_generation_call.generating"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseImageGenCallInProgressEvent(BaseModel):
    """The event ``response.image_generation_call.in_progress``."""

    type: Literal["response.image_generation_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseImageGenCallPartialImageEvent(BaseModel):
    """The event ``response.image_generation_call.partial_image``."""

    type: Literal["response.image_generation_call.partial_image"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    partial_image_index: int
    """Number of this unfinished image, from 0."""

    partial_image_b64: str
    """An unfinished image, base64."""

    size: str | None = None
    """Width and height in pixels, such as `1024x1024`."""

    quality: str | None = None
    """How carefully the picture is made; higher takes longer and costs more."""

    background: str | None = None
    """The picture's background: opaque, transparent, or left to the model."""

    output_format: str | None = None
    """File format of the image: `png`, `jpeg` or `webp`."""


class ResponseInProgressEvent(BaseModel):
    """The event ``response.in_progress``."""

    type: Literal["response.in_progress"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseIncompleteEvent(BaseModel):
    """The event ``response.incomplete``."""

    type: Literal["response.incomplete"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response as far as it got, with `incomplete_details`."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseItemList(BaseModel):
    """What ``GET /responses/{response_id}/input_items`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[ResponseItem]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class ResponseLogProbTopLogprob(BaseModel):
    """The ``top_logprobs`` of ``ResponseLogProb``."""

    token: str | None = None
    """The token's text."""

    logprob: float | None = None
    """Natural logarithm of the token's probability."""


class ResponseLogProb(BaseModel):
    """A part of ``ResponseTextDeltaEvent``, ``ResponseTextDoneEvent``, ``ResponsesServerEventResponseOutputTextDelta`` and 3 more."""

    token: str
    """The token's text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    top_logprobs: list[ResponseLogProbTopLogprob] | None = None
    """The likeliest tokens at each position; as a parameter, how many."""


class ResponseMcpCallArgumentsDeltaEvent(BaseModel):
    """The event ``response.mcp_call_arguments.delta``."""

    type: Literal["response.mcp_call_arguments.delta"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseMcpCallArgumentsDoneEvent(BaseModel):
    """The event ``response.mcp_call_arguments.done``."""

    type: Literal["response.mcp_call_arguments.done"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseMcpCallCompletedEvent(BaseModel):
    """The event ``response.mcp_call.completed``."""

    type: Literal["response.mcp_call.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseMcpCallFailedEvent(BaseModel):
    """The event ``response.mcp_call.failed``."""

    type: Literal["response.mcp_call.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseMcpCallInProgressEvent(BaseModel):
    """The event ``response.mcp_call.in_progress``."""

    type: Literal["response.mcp_call.in_progress"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""


class ResponseMcpListToolsCompletedEvent(BaseModel):
    """The event ``response.mcp_list_tools.completed``."""

    type: Literal["response.mcp_list_tools.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseMcpListToolsFailedEvent(BaseModel):
    """The event ``response.mcp_list_tools.failed``."""

    type: Literal["response.mcp_list_tools.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseMcpListToolsInProgressEvent(BaseModel):
    """The event ``response.mcp_list_tools.in_progress``."""

    type: Literal["response.mcp_list_tools.in_progress"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseOutputItemAddedEvent(BaseModel):
    """The event ``response.output_item.added``."""

    type: Literal["response.output_item.added"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item: ResponseOutputItem
    """The item as it begins; its content follows in further events."""


class ResponseOutputItemDoneEvent(BaseModel):
    """The event ``response.output_item.done``."""

    type: Literal["response.output_item.done"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item: ResponseOutputItem
    """The finished item."""


class ResponseOutputTextAnnotationAddedEvent(BaseModel):
    """The event ``response.output_text.annotation.added``."""

    type: Literal["response.output_text.annotation.added"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    annotation_index: int
    """Position of the annotation in its list, from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    annotation: Annotation | None = None
    """A mark on a span of text, such as a citation."""


class ResponseProperties(BaseModel):
    """Not used by any operation yet."""

    previous_response_id: str | None = None
    """Id of the response to go on from; its conversation is carried over on the server."""

    model: ResponsesModel | None = None
    """Name of the model."""

    background: bool | None = None
    """The picture's background: opaque, transparent, or left to the model."""

    max_tool_calls: int | None = None
    """Most calls of built-in tools in one response, all tools together."""

    text: ResponseTextConfig | None = None
    """The text."""

    tools: ToolsArray | None = None
    """What the model may call."""

    tool_choice: ToolChoiceParam | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    prompt: ResponsePrompt | None = None
    """The text that tells the model what to produce."""


class ResponseQueuedEvent(BaseModel):
    """The event ``response.queued``."""

    type: Literal["response.queued"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseReasoningSummaryPartAddedEventPart(BaseModel):
    """The event ``summary_text``."""

    type: Literal["summary_text"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""


class ResponseReasoningSummaryPartAddedEvent(BaseModel):
    """The event ``response.reasoning_summary_part.added``."""

    type: Literal["response.reasoning_summary_part.added"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    part: ResponseReasoningSummaryPartAddedEventPart
    """The content part."""


class ResponseReasoningSummaryPartDoneEventPart(BaseModel):
    """The event ``summary_text``."""

    type: Literal["summary_text"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""


class ResponseReasoningSummaryPartDoneEvent(BaseModel):
    """The event ``response.reasoning_summary_part.done``."""

    type: Literal["response.reasoning_summary_part.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    part: ResponseReasoningSummaryPartDoneEventPart
    """The content part."""

    status: Literal["incomplete"] | None = None
    """How far it has come or how it ended."""


class ResponseReasoningSummaryTextDeltaEvent(BaseModel):
    """The event ``response.reasoning_summary_text.delta``."""

    type: Literal["response.reasoning_summary_text.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseReasoningSummaryTextDoneEvent(BaseModel):
    """The event ``response.reasoning_summary_text.done``."""

    type: Literal["response.reasoning_summary_text.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    text: str
    """Everything this part of the summary says, now that it is complete."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseReasoningTextDeltaEvent(BaseModel):
    """The event ``response.reasoning_text.delta``."""

    type: Literal["response.reasoning_text.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseReasoningTextDoneEvent(BaseModel):
    """The event ``response.reasoning_text.done``."""

    type: Literal["response.reasoning_text.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    text: str
    """The text."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseRefusalDeltaEvent(BaseModel):
    """The event ``response.refusal.delta``."""

    type: Literal["response.refusal.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseRefusalDoneEvent(BaseModel):
    """The event ``response.refusal.done``."""

    type: Literal["response.refusal.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    refusal: str
    """The whole text of the refusal."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseShellCallCommandAddedEvent(BaseModel):
    """The event ``response.shell_call_command.added``."""

    type: Literal["response.shell_call_command.added"]
    """Kind, by which variants are told apart. Default 'response.shell_call_command.added'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    command: str
    """The command line."""


class ResponseShellCallCommandDeltaEvent(BaseModel):
    """The event ``response.shell_call_command.delta``."""

    type: Literal["response.shell_call_command.delta"]
    """Kind, by which variants are told apart. Default 'response.shell_call_command.delta'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class ResponseShellCallCommandDoneEvent(BaseModel):
    """The event ``response.shell_call_command.done``."""

    type: Literal["response.shell_call_command.done"]
    """Kind, by which variants are told apart. Default 'response.shell_call_command.done'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    command: str
    """The command line."""


class ShellCallOutputDelta(BaseModel):
    """A part of ``ResponsesServerEventResponseShellCallOutputContentDelta``, ``ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta`` and ``ResponseShellCallOutputContentDeltaEvent``."""

    stdout: str | None = None
    """What was written to standard output."""

    stderr: str | None = None
    """What was written to standard error."""


class ResponseShellCallOutputContentDeltaEvent(BaseModel):
    """The event ``response.shell_call_output_content.delta``."""

    type: Literal["response.shell_call_output_content.delta"]
    """Kind, by which variants are told apart. Default 'response.shell_call_output_content.delta'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    delta: ShellCallOutputDelta
    """The piece added by this event; join the pieces in order."""


class ResponseShellCallOutputContentDoneEvent(BaseModel):
    """The event ``response.shell_call_output_content.done``."""

    type: Literal["response.shell_call_output_content.done"]
    """Kind, by which variants are told apart. Default 'response.shell_call_output_content.done'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    output: list[FunctionShellCallOutputContent]
    """What was produced."""


class ResponseTextDeltaEvent(BaseModel):
    """The event ``response.output_text.delta``."""

    type: Literal["response.output_text.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    delta: str
    """The next piece of text."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; as a parameter, whether to return them."""


class ResponseTextDoneEvent(BaseModel):
    """The event ``response.output_text.done``."""

    type: Literal["response.output_text.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    text: str
    """Everything the part says, now that it is complete."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; as a parameter, whether to return them."""


class ResponseWebSearchCallCompletedEvent(BaseModel):
    """The event ``response.web_search_call.completed``."""

    type: Literal["response.web_search_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseWebSearchCallInProgressEvent(BaseModel):
    """The event ``response.web_search_call.in_progress``."""

    type: Literal["response.web_search_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseWebSearchCallSearchingEvent(BaseModel):
    """The event ``response.web_search_call.searching``."""

    type: Literal["response.web_search_call.searching"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""


class ResponseCompactionCompactingEvent(BaseModel):
    """The event ``response.compaction.compacting``."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    type: Literal["response.compaction.compacting"]
    """Kind, by which variants are told apart."""


ResponseStreamEvent: TypeAlias = Annotated[
    ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseCodeInterpreterCallCodeDeltaEvent
    | ResponseCodeInterpreterCallCodeDoneEvent
    | ResponseCodeInterpreterCallCompletedEvent
    | ResponseCodeInterpreterCallInProgressEvent
    | ResponseCodeInterpreterCallInterpretingEvent
    | ResponseCompletedEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseErrorEvent
    | ResponseFileSearchCallCompletedEvent
    | ResponseFileSearchCallInProgressEvent
    | ResponseFileSearchCallSearchingEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseShellCallCommandAddedEvent
    | ResponseShellCallCommandDeltaEvent
    | ResponseShellCallCommandDoneEvent
    | ResponseShellCallOutputContentDeltaEvent
    | ResponseShellCallOutputContentDoneEvent
    | ResponseInProgressEvent
    | ResponseFailedEvent
    | ResponseIncompleteEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseReasoningSummaryPartAddedEvent
    | ResponseReasoningSummaryPartDoneEvent
    | ResponseReasoningSummaryTextDeltaEvent
    | ResponseReasoningSummaryTextDoneEvent
    | ResponseReasoningTextDeltaEvent
    | ResponseReasoningTextDoneEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | ResponseWebSearchCallCompletedEvent
    | ResponseWebSearchCallInProgressEvent
    | ResponseWebSearchCallSearchingEvent
    | ResponseImageGenCallCompletedEvent
    | ResponseImageGenCallGeneratingEvent
    | ResponseImageGenCallInProgressEvent
    | ResponseImageGenCallPartialImageEvent
    | ResponseMcpCallArgumentsDeltaEvent
    | ResponseMcpCallArgumentsDoneEvent
    | ResponseMcpCallCompletedEvent
    | ResponseMcpCallFailedEvent
    | ResponseMcpCallInProgressEvent
    | ResponseMcpListToolsCompletedEvent
    | ResponseMcpListToolsFailedEvent
    | ResponseMcpListToolsInProgressEvent
    | ResponseOutputTextAnnotationAddedEvent
    | ResponseQueuedEvent
    | ResponseCustomToolCallInputDeltaEvent
    | ResponseCustomToolCallInputDoneEvent
    | ResponseCompactionCompactingEvent,
    OpenUnion("type"),
]
"""What ``POST /responses`` or ``GET /responses/{response_id}`` answers."""


class ResponseStreamOptions(BaseModel):
    """A part of ``CreateResponse`` and ``ResponsesClientEventResponseCreate``."""

    include_obfuscation: bool | None = None
    """False to leave out the padding that hides the length of stream events."""


class ErrorPayloadMisalignmentSteer(BaseModel):
    """The ``steer`` of ``ErrorPayloadMisalignment``."""

    message: str
    """The message; in an error, the explanation for people."""


class ErrorPayloadMisalignment(BaseModel):
    """The ``misalignment`` of ``ErrorPayload``."""

    detailed_explanation: str | None = None
    """What was noticed, at length."""

    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ) = None
    """The kind of error."""

    review_target: str | None = None
    """What was looked at."""

    steer: ErrorPayloadMisalignmentSteer | None = None
    """Guidance for a response that is under way."""


class ErrorPayload(BaseModel):
    """A part of ``ResponseWsError``."""

    type: str
    """Kind, by which variants are told apart."""

    code: str | None = None
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""

    headers: dict[str, str] | None = None
    """HTTP headers, name to value."""

    misalignment: ErrorPayloadMisalignment | None = None
    """What the model seemed to be doing against the user's intent."""


class ResponseWsError(BaseModel):
    """A part of ``ResponsesServerEvent``."""

    type: Literal["error"]
    """Kind, by which variants are told apart."""

    error: ErrorPayload
    """What went wrong; null or absent if nothing did."""

    status: int | None = None
    """HTTP status the error would have."""

    sequence_number: int | None = None
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


ResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
"""A part of ``CreateResponse``, ``ResponsesClientEventResponseCreate``, ``POST /conversations/{conversation_id}/items`` and 4 more."""


class ContextManagementParam(BaseModel):
    """A part of ``CreateResponse`` and ``ResponsesClientEventResponseCreate``."""

    type: str
    """Kind, by which variants are told apart."""

    compact_threshold: int | None = None
    """Number of tokens in the context at which it is compacted."""


class ResponsesClientEventResponseCreateAccessPrograms(BaseModel):
    """The ``access_programs`` of ``ResponsesClientEventResponseCreate``."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None = None
    """The level of access for security work."""


class ResponsesClientEventResponseCreateBackgroundOptions(BaseModel):
    """The ``background_options`` of ``ResponsesClientEventResponseCreate``."""

    completion_window: Literal["soonest", "2h", "8h"] | None = None
    """How long the batch may take, such as `24h`."""

    continuation_id: str | None = None
    """Names the work that the response carries on."""


class ResponsesClientEventResponseCreateImage(BaseModel):
    """The ``image`` of ``ResponsesClientEventResponseCreate``."""

    context_compression: Literal["auto", "enabled", "disabled"] | None = None
    """Whether images in the context are compressed."""


class ResponsesClientEventResponseCreate(BaseModel):
    """The event ``response.create``."""

    type: Literal["response.create"]
    """Kind, by which variants are told apart."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side. At least 1 character, at most 256 characters."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    top_logprobs: int | None = None
    """The likeliest tokens at each position; as a parameter, how many. At least 0, at most 20."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    user: str | None = None
    """The user; as a parameter, a stable mark of your end user. Deprecated."""

    safety_identifier: str | None = None
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    prompt_cache_key: str | None = None
    """Groups requests with a shared beginning, so that more of them hit the prompt cache."""

    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long cached input is kept: `in_memory` for minutes, or up to `24h`. Deprecated."""

    prompt_cache_options: PromptCacheOptionsParam | None = None
    """How the prompt cache is used."""

    previous_response_id: str | None = None
    """Id of the response to go on from; its conversation is carried over on the server."""

    model: ResponsesModel | None = None
    """Name of the model."""

    background: bool | None = None
    """The picture's background: opaque, transparent, or left to the model."""

    max_tool_calls: int | None = None
    """Most calls of built-in tools in one response, all tools together."""

    text: ResponseTextConfig | None = None
    """The text."""

    tools: ToolsArray | None = None
    """What the model may call."""

    tool_choice: ToolChoiceParam | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    prompt: ResponsePrompt | None = None
    """The text that tells the model what to produce."""

    service_tier: ServiceTier | None = None
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    truncation: Literal["auto", "disabled"] | None = None
    """What is done with a conversation that outgrows the context. Deprecated."""

    reasoning: Reasoning | None = None
    """How reasoning models think: effort, summary and context."""

    input: InputParam | None = None
    """What the model is given."""

    include: list[ResponseIncludable] | None = None
    """Extra data to return, each named by its path in the answer."""

    parallel_tool_calls: bool | None = None
    """Whether the model may make several tool calls in one turn."""

    store: bool | None = None
    """Whether the result is kept on the server, so that it can be fetched later."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    moderation: ModerationParam | None = None
    """Whether and how input and output are moderated, or the verdict on them."""

    stream: bool | None = None
    """True to receive events as they come instead of one answer at the end."""

    stream_options: ResponseStreamOptions | None = None
    """Settings for streams."""

    conversation: ConversationParam | None = None
    """The conversation this belongs to; its items come before the input, and results are added."""

    context_management: list[ContextManagementParam] | None = None
    """How the context is kept in bounds on the server, for example by compaction."""

    max_output_tokens: int | None = None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    access_programs: ResponsesClientEventResponseCreateAccessPrograms | None = None
    """Programs of trusted access that apply to the request."""

    background_options: ResponsesClientEventResponseCreateBackgroundOptions | None = None
    """Settings for a response made in the background."""

    image: ResponsesClientEventResponseCreateImage | None = None
    """An image."""

    generate: bool | None = None
    """False to only prepare the context, without an answer."""


ResponseSteerInputVariant1MessageContentVariant0: TypeAlias = Annotated[
    ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent,
    OpenUnion("type"),
]
"""A part of ``ResponseSteerInputVariant1Message``."""


class ResponseSteerInputVariant1Message(BaseModel):
    """A part of ``ResponseSteerInputVariant1``."""

    content: list[ResponseSteerInputVariant1MessageContentVariant0] | str
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["user"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""

    id: str | None = None
    """Unique id."""

    status: str | None = None
    """How far it has come or how it ended."""


ResponseFunctionCallOutputItemListItem: TypeAlias = Annotated[
    ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent,
    OpenUnion("type"),
]
"""A part of ``ResponseFunctionCallOutputItemList``."""


ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItemListItem]
"""A part of ``ResponseSteerInputVariant1FunctionCallOutput``."""


class ResponseSteerInputVariant1FunctionCallOutputCallerDirect(BaseModel):
    """A part of ``ResponseSteerInputVariant1FunctionCallOutputCaller``."""

    type: Literal["direct"]
    """Kind, by which variants are told apart."""


class ResponseSteerInputVariant1FunctionCallOutputCallerProgram(BaseModel):
    """A part of ``ResponseSteerInputVariant1FunctionCallOutputCaller``."""

    caller_id: str
    """Call id of the program that called the tool."""

    type: Literal["program"]
    """Kind, by which variants are told apart."""


ResponseSteerInputVariant1FunctionCallOutputCaller: TypeAlias = Annotated[
    ResponseSteerInputVariant1FunctionCallOutputCallerDirect
    | ResponseSteerInputVariant1FunctionCallOutputCallerProgram,
    OpenUnion("type"),
]
"""The ``caller`` of ``ResponseSteerInputVariant1FunctionCallOutput``."""


class ResponseSteerInputVariant1FunctionCallOutput(BaseModel):
    """A part of ``ResponseSteerInputVariant1``."""

    output: str | ResponseFunctionCallOutputItemList
    """What was produced."""

    type: Literal["function_call_output"]
    """Kind, by which variants are told apart."""

    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    caller: ResponseSteerInputVariant1FunctionCallOutputCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    name: str | None = None
    """Its name."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


ResponseSteerInputVariant1: TypeAlias = Annotated[
    ResponseSteerInputVariant1Message | ResponseSteerInputVariant1FunctionCallOutput,
    OpenUnion("type"),
]
"""A part of ``ResponseSteerInput``."""


ResponseSteerInput: TypeAlias = str | list[ResponseSteerInputVariant1]
"""A part of ``ResponseSteerEvent`` and ``ResponseSteerFailedEventSteer``."""


class ResponseSteerEvent(BaseModel):
    """The event ``response.steer``."""

    input: ResponseSteerInput
    """What the model is given."""

    previous_response_id: str
    """Id of the response to go on from; its conversation is carried over on the server."""

    type: Literal["response.steer"]
    """Kind, by which variants are told apart."""


ResponsesClientEvent: TypeAlias = Annotated[
    ResponsesClientEventResponseCreate | ResponseSteerEvent, OpenUnion("type")
]
"""Not used by any operation yet."""


class ResponsesServerEventResponseAudioDelta(BaseModel):
    """The event ``response.audio.delta``."""

    type: Literal["response.audio.delta"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseAudioDone(BaseModel):
    """The event ``response.audio.done``."""

    type: Literal["response.audio.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseAudioTranscriptDelta(BaseModel):
    """The event ``response.audio.transcript.delta``."""

    type: Literal["response.audio.transcript.delta"]
    """Kind, by which variants are told apart."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseAudioTranscriptDone(BaseModel):
    """The event ``response.audio.transcript.done``."""

    type: Literal["response.audio.transcript.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseCodeInterpreterCallCodeDelta(BaseModel):
    """The event ``response.code_interpreter_call_code.delta``."""

    type: Literal["response.code_interpreter_call_code.delta"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseCodeInterpreterCallCodeDone(BaseModel):
    """The event ``response.code_interpreter_call_code.done``."""

    type: Literal["response.code_interpreter_call_code.done"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    code: str
    """Short machine-readable name of the error."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseCodeInterpreterCallCompleted(BaseModel):
    """The event ``response.code_interpreter_call.completed``."""

    type: Literal["response.code_interpreter_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseCodeInterpreterCallInProgress(BaseModel):
    """The event ``response.code_interpreter_call.in_progress``."""

    type: Literal["response.code_interpreter_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseCodeInterpreterCallInterpreting(BaseModel):
    """The event ``response.code_interpreter_call.interpreting``."""

    type: Literal["response.code_interpreter_call.interpreting"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseCompleted(BaseModel):
    """The event ``response.completed``."""

    type: Literal["response.completed"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseContentPartAdded(BaseModel):
    """The event ``response.content_part.added``."""

    type: Literal["response.content_part.added"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    part: OutputContent
    """The content part."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseContentPartDone(BaseModel):
    """The event ``response.content_part.done``."""

    type: Literal["response.content_part.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    part: OutputContent
    """The content part."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseCreated(BaseModel):
    """The event ``response.created``."""

    type: Literal["response.created"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseFileSearchCallCompleted(BaseModel):
    """The event ``response.file_search_call.completed``."""

    type: Literal["response.file_search_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseFileSearchCallInProgress(BaseModel):
    """The event ``response.file_search_call.in_progress``."""

    type: Literal["response.file_search_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseFileSearchCallSearching(BaseModel):
    """The event ``response.file_search_call.searching``."""

    type: Literal["response.file_search_call.searching"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseFunctionCallArgumentsDelta(BaseModel):
    """The event ``response.function_call_arguments.delta``."""

    type: Literal["response.function_call_arguments.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseFunctionCallArgumentsDone(BaseModel):
    """The event ``response.function_call_arguments.done``."""

    type: Literal["response.function_call_arguments.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    name: str
    """Its name."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseShellCallCommandAdded(BaseModel):
    """The event ``response.shell_call_command.added``."""

    type: Literal["response.shell_call_command.added"]
    """Kind, by which variants are told apart. Default 'response.shell_call_command.added'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    command: str
    """The command line."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseShellCallCommandDelta(BaseModel):
    """The event ``response.shell_call_command.delta``."""

    type: Literal["response.shell_call_command.delta"]
    """Kind, by which variants are told apart. Default 'response.shell_call_command.delta'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseShellCallCommandDone(BaseModel):
    """The event ``response.shell_call_command.done``."""

    type: Literal["response.shell_call_command.done"]
    """Kind, by which variants are told apart. Default 'response.shell_call_command.done'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    command: str
    """The command line."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseShellCallOutputContentDelta(BaseModel):
    """The event ``response.shell_call_output_content.delta``."""

    type: Literal["response.shell_call_output_content.delta"]
    """Kind, by which variants are told apart. Default 'response.shell_call_output_content.delta'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    delta: ShellCallOutputDelta
    """The piece added by this event; join the pieces in order."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseShellCallOutputContentDone(BaseModel):
    """The event ``response.shell_call_output_content.done``."""

    type: Literal["response.shell_call_output_content.done"]
    """Kind, by which variants are told apart. Default 'response.shell_call_output_content.done'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    output: list[FunctionShellCallOutputContent]
    """What was produced."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseInProgress(BaseModel):
    """The event ``response.in_progress``."""

    type: Literal["response.in_progress"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseFailed(BaseModel):
    """The event ``response.failed``."""

    type: Literal["response.failed"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    response: Response
    """The response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseIncomplete(BaseModel):
    """The event ``response.incomplete``."""

    type: Literal["response.incomplete"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseOutputItemAdded(BaseModel):
    """The event ``response.output_item.added``."""

    type: Literal["response.output_item.added"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item: ResponseOutputItem
    """The item."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseOutputItemDone(BaseModel):
    """The event ``response.output_item.done``."""

    type: Literal["response.output_item.done"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item: ResponseOutputItem
    """The item."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseReasoningSummaryPartAdded(BaseModel):
    """The event ``response.reasoning_summary_part.added``."""

    type: Literal["response.reasoning_summary_part.added"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    part: ResponseReasoningSummaryPartAddedEventPart
    """The content part."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseReasoningSummaryPartDone(BaseModel):
    """The event ``response.reasoning_summary_part.done``."""

    type: Literal["response.reasoning_summary_part.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    part: ResponseReasoningSummaryPartDoneEventPart
    """The content part."""

    status: Literal["incomplete"] | None = None
    """How far it has come or how it ended."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseReasoningSummaryTextDelta(BaseModel):
    """The event ``response.reasoning_summary_text.delta``."""

    type: Literal["response.reasoning_summary_text.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseReasoningSummaryTextDone(BaseModel):
    """The event ``response.reasoning_summary_text.done``."""

    type: Literal["response.reasoning_summary_text.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    text: str
    """The text."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseReasoningTextDelta(BaseModel):
    """The event ``response.reasoning_text.delta``."""

    type: Literal["response.reasoning_text.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseReasoningTextDone(BaseModel):
    """The event ``response.reasoning_text.done``."""

    type: Literal["response.reasoning_text.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    text: str
    """The text."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseRefusalDelta(BaseModel):
    """The event ``response.refusal.delta``."""

    type: Literal["response.refusal.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseRefusalDone(BaseModel):
    """The event ``response.refusal.done``."""

    type: Literal["response.refusal.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    refusal: str
    """Why the model declines to answer, in its words."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseOutputTextDelta(BaseModel):
    """The event ``response.output_text.delta``."""

    type: Literal["response.output_text.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseOutputTextDone(BaseModel):
    """The event ``response.output_text.done``."""

    type: Literal["response.output_text.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    text: str
    """The text."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseWebSearchCallCompleted(BaseModel):
    """The event ``response.web_search_call.completed``."""

    type: Literal["response.web_search_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseWebSearchCallInProgress(BaseModel):
    """The event ``response.web_search_call.in_progress``."""

    type: Literal["response.web_search_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseWebSearchCallSearching(BaseModel):
    """The event ``response.web_search_call.searching``."""

    type: Literal["response.web_search_call.searching"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseImageGenerationCallCompleted(BaseModel):
    """The event ``response.image_generation_call.completed``."""

    type: Literal["response.image_generation_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item_id: str
    """Id of the item."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseImageGenerationCallGenerating(BaseModel):
    """The event ``response.image_generation_call.generating``."""

    type: Literal["response.image_generation_call.generating"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseImageGenerationCallInProgress(BaseModel):
    """The event ``response.image_generation_call.in_progress``."""

    type: Literal["response.image_generation_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseImageGenerationCallPartialImage(BaseModel):
    """The event ``response.image_generation_call.partial_image``."""

    type: Literal["response.image_generation_call.partial_image"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    partial_image_index: int
    """Number of this unfinished image, from 0."""

    partial_image_b64: str
    """An unfinished image, base64."""

    size: str | None = None
    """Width and height in pixels, such as `1024x1024`."""

    quality: str | None = None
    """How carefully the picture is made; higher takes longer and costs more."""

    background: str | None = None
    """The picture's background: opaque, transparent, or left to the model."""

    output_format: str | None = None
    """File format of the image: `png`, `jpeg` or `webp`."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseMcpCallArgumentsDelta(BaseModel):
    """The event ``response.mcp_call_arguments.delta``."""

    type: Literal["response.mcp_call_arguments.delta"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseMcpCallArgumentsDone(BaseModel):
    """The event ``response.mcp_call_arguments.done``."""

    type: Literal["response.mcp_call_arguments.done"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseMcpCallCompleted(BaseModel):
    """The event ``response.mcp_call.completed``."""

    type: Literal["response.mcp_call.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseMcpCallFailed(BaseModel):
    """The event ``response.mcp_call.failed``."""

    type: Literal["response.mcp_call.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseMcpCallInProgress(BaseModel):
    """The event ``response.mcp_call.in_progress``."""

    type: Literal["response.mcp_call.in_progress"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseMcpListToolsCompleted(BaseModel):
    """The event ``response.mcp_list_tools.completed``."""

    type: Literal["response.mcp_list_tools.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseMcpListToolsFailed(BaseModel):
    """The event ``response.mcp_list_tools.failed``."""

    type: Literal["response.mcp_list_tools.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseMcpListToolsInProgress(BaseModel):
    """The event ``response.mcp_list_tools.in_progress``."""

    type: Literal["response.mcp_list_tools.in_progress"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseOutputTextAnnotationAdded(BaseModel):
    """The event ``response.output_text.annotation.added``."""

    type: Literal["response.output_text.annotation.added"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    annotation_index: int
    """Position of the annotation in its list, from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    annotation: Annotation | None = None
    """A mark on a span of text, such as a citation."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseQueued(BaseModel):
    """The event ``response.queued``."""

    type: Literal["response.queued"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseCustomToolCallInputDelta(BaseModel):
    """The event ``response.custom_tool_call_input.delta``."""

    type: Literal["response.custom_tool_call_input.delta"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseCustomToolCallInputDone(BaseModel):
    """The event ``response.custom_tool_call_input.done``."""

    type: Literal["response.custom_tool_call_input.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    input: str
    """What the model is given."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesServerEventResponseCompactionCompacting(BaseModel):
    """The event ``response.compaction.compacting``."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    type: Literal["response.compaction.compacting"]
    """Kind, by which variants are told apart."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponseSteerAcceptedEventSteer(BaseModel):
    """The ``steer`` of ``ResponseSteerAcceptedEvent``."""

    id: str
    """Unique id."""

    previous_response_id: str
    """Id of the response to go on from; its conversation is carried over on the server."""


class ResponseSteerAcceptedEvent(BaseModel):
    """The event ``response.steer.accepted``."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    steer: ResponseSteerAcceptedEventSteer
    """Guidance for a response that is under way."""

    type: Literal["response.steer.accepted"]
    """Kind, by which variants are told apart."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


ResponseSteerPendingReason: TypeAlias = Literal["waiting_for_required_input"] | str
"""A part of ``ResponseSteerPendingEvent``."""


class ResponseSteerRequiredInputFunctionCallOutput(BaseModel):
    """A part of ``ResponseSteerRequiredInput``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    name: str
    """Its name."""

    type: Literal["function_call_output"]
    """Kind, by which variants are told apart."""


class ResponseSteerRequiredInputCustomToolCallOutput(BaseModel):
    """A part of ``ResponseSteerRequiredInput``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    type: Literal["custom_tool_call_output"]
    """Kind, by which variants are told apart."""


class ResponseSteerRequiredInputComputerCallOutput(BaseModel):
    """A part of ``ResponseSteerRequiredInput``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    type: Literal["computer_call_output"]
    """Kind, by which variants are told apart."""


class ResponseSteerRequiredInputShellCallOutput(BaseModel):
    """A part of ``ResponseSteerRequiredInput``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    type: Literal["shell_call_output"]
    """Kind, by which variants are told apart."""


class ResponseSteerRequiredInputApplyPatchCallOutput(BaseModel):
    """A part of ``ResponseSteerRequiredInput``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    type: Literal["apply_patch_call_output"]
    """Kind, by which variants are told apart."""


class ResponseSteerRequiredInputToolSearchOutput(BaseModel):
    """A part of ``ResponseSteerRequiredInput``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    execution: Literal["client"]
    """Who carries out the search: `server` or `client`."""

    type: Literal["tool_search_output"]
    """Kind, by which variants are told apart."""


class ResponseSteerRequiredInputMcpApprovalResponse(BaseModel):
    """A part of ``ResponseSteerRequiredInput``."""

    approval_request_id: str
    """Id of the approval request that this answers or results from."""

    type: Literal["mcp_approval_response"]
    """Kind, by which variants are told apart."""


ResponseSteerRequiredInput: TypeAlias = Annotated[
    ResponseSteerRequiredInputFunctionCallOutput
    | ResponseSteerRequiredInputCustomToolCallOutput
    | ResponseSteerRequiredInputComputerCallOutput
    | ResponseSteerRequiredInputShellCallOutput
    | ResponseSteerRequiredInputApplyPatchCallOutput
    | ResponseSteerRequiredInputToolSearchOutput
    | ResponseSteerRequiredInputMcpApprovalResponse,
    OpenUnion("type"),
]
"""A part of ``ResponseSteerPendingEvent``."""


class ResponseSteerPendingEventSteer(BaseModel):
    """The ``steer`` of ``ResponseSteerPendingEvent``."""

    id: str
    """Unique id."""

    previous_response_id: str
    """Id of the response to go on from; its conversation is carried over on the server."""


class ResponseSteerPendingEvent(BaseModel):
    """The event ``response.steer.pending``."""

    reason: ResponseSteerPendingReason
    """Why, in a word or a sentence."""

    required_input: list[ResponseSteerRequiredInput]
    """Input that must come first."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    steer: ResponseSteerPendingEventSteer
    """Guidance for a response that is under way."""

    type: Literal["response.steer.pending"]
    """Kind, by which variants are told apart."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


ResponseSteerErrorCode: TypeAlias = (
    Literal[
        "response_not_found",
        "invalid_input",
        "steering_not_supported",
        "too_many_pending_steers",
        "response_already_completed",
        "response_not_active",
        "successor_creation_failed",
    ]
    | str
)
"""A part of ``ResponseSteerFailedEventError``."""


class ResponseSteerFailedEventError(BaseModel):
    """The event ``invalid_request_error``."""

    code: ResponseSteerErrorCode
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""

    type: Literal["invalid_request_error"]
    """Kind, by which variants are told apart."""


class ResponseSteerFailedEventSteer(BaseModel):
    """The ``steer`` of ``ResponseSteerFailedEvent``."""

    input: ResponseSteerInput
    """What the model is given."""

    previous_response_id: str
    """Id of the response to go on from; its conversation is carried over on the server."""

    id: str | None = None
    """Unique id."""


class ResponseSteerFailedEvent(BaseModel):
    """The event ``response.steer.failed``."""

    error: ResponseSteerFailedEventError
    """What went wrong; null or absent if nothing did."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    steer: ResponseSteerFailedEventSteer
    """Guidance for a response that is under way."""

    type: Literal["response.steer.failed"]
    """Kind, by which variants are told apart."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


ResponsesServerEvent: TypeAlias = Annotated[
    ResponsesServerEventResponseAudioDelta
    | ResponsesServerEventResponseAudioDone
    | ResponsesServerEventResponseAudioTranscriptDelta
    | ResponsesServerEventResponseAudioTranscriptDone
    | ResponsesServerEventResponseCodeInterpreterCallCodeDelta
    | ResponsesServerEventResponseCodeInterpreterCallCodeDone
    | ResponsesServerEventResponseCodeInterpreterCallCompleted
    | ResponsesServerEventResponseCodeInterpreterCallInProgress
    | ResponsesServerEventResponseCodeInterpreterCallInterpreting
    | ResponsesServerEventResponseCompleted
    | ResponsesServerEventResponseContentPartAdded
    | ResponsesServerEventResponseContentPartDone
    | ResponsesServerEventResponseCreated
    | ResponsesServerEventResponseFileSearchCallCompleted
    | ResponsesServerEventResponseFileSearchCallInProgress
    | ResponsesServerEventResponseFileSearchCallSearching
    | ResponsesServerEventResponseFunctionCallArgumentsDelta
    | ResponsesServerEventResponseFunctionCallArgumentsDone
    | ResponsesServerEventResponseShellCallCommandAdded
    | ResponsesServerEventResponseShellCallCommandDelta
    | ResponsesServerEventResponseShellCallCommandDone
    | ResponsesServerEventResponseShellCallOutputContentDelta
    | ResponsesServerEventResponseShellCallOutputContentDone
    | ResponsesServerEventResponseInProgress
    | ResponsesServerEventResponseFailed
    | ResponsesServerEventResponseIncomplete
    | ResponsesServerEventResponseOutputItemAdded
    | ResponsesServerEventResponseOutputItemDone
    | ResponsesServerEventResponseReasoningSummaryPartAdded
    | ResponsesServerEventResponseReasoningSummaryPartDone
    | ResponsesServerEventResponseReasoningSummaryTextDelta
    | ResponsesServerEventResponseReasoningSummaryTextDone
    | ResponsesServerEventResponseReasoningTextDelta
    | ResponsesServerEventResponseReasoningTextDone
    | ResponsesServerEventResponseRefusalDelta
    | ResponsesServerEventResponseRefusalDone
    | ResponsesServerEventResponseOutputTextDelta
    | ResponsesServerEventResponseOutputTextDone
    | ResponsesServerEventResponseWebSearchCallCompleted
    | ResponsesServerEventResponseWebSearchCallInProgress
    | ResponsesServerEventResponseWebSearchCallSearching
    | ResponsesServerEventResponseImageGenerationCallCompleted
    | ResponsesServerEventResponseImageGenerationCallGenerating
    | ResponsesServerEventResponseImageGenerationCallInProgress
    | ResponsesServerEventResponseImageGenerationCallPartialImage
    | ResponsesServerEventResponseMcpCallArgumentsDelta
    | ResponsesServerEventResponseMcpCallArgumentsDone
    | ResponsesServerEventResponseMcpCallCompleted
    | ResponsesServerEventResponseMcpCallFailed
    | ResponsesServerEventResponseMcpCallInProgress
    | ResponsesServerEventResponseMcpListToolsCompleted
    | ResponsesServerEventResponseMcpListToolsFailed
    | ResponsesServerEventResponseMcpListToolsInProgress
    | ResponsesServerEventResponseOutputTextAnnotationAdded
    | ResponsesServerEventResponseQueued
    | ResponsesServerEventResponseCustomToolCallInputDelta
    | ResponsesServerEventResponseCustomToolCallInputDone
    | ResponseWsError
    | ResponsesServerEventResponseCompactionCompacting
    | ResponseSteerAcceptedEvent
    | ResponseSteerPendingEvent
    | ResponseSteerFailedEvent,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


class ResponsesWebSocketStreamEventResponseAudioDelta(BaseModel):
    """The event ``response.audio.delta``."""

    type: Literal["response.audio.delta"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseAudioDone(BaseModel):
    """The event ``response.audio.done``."""

    type: Literal["response.audio.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseAudioTranscriptDelta(BaseModel):
    """The event ``response.audio.transcript.delta``."""

    type: Literal["response.audio.transcript.delta"]
    """Kind, by which variants are told apart."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseAudioTranscriptDone(BaseModel):
    """The event ``response.audio.transcript.done``."""

    type: Literal["response.audio.transcript.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta(BaseModel):
    """The event ``response.code_interpreter_call_code.delta``."""

    type: Literal["response.code_interpreter_call_code.delta"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone(BaseModel):
    """The event ``response.code_interpreter_call_code.done``."""

    type: Literal["response.code_interpreter_call_code.done"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    code: str
    """Short machine-readable name of the error."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted(BaseModel):
    """The event ``response.code_interpreter_call.completed``."""

    type: Literal["response.code_interpreter_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress(BaseModel):
    """The event ``response.code_interpreter_call.in_progress``."""

    type: Literal["response.code_interpreter_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting(BaseModel):
    """The event ``response.code_interpreter_call.interpreting``."""

    type: Literal["response.code_interpreter_call.interpreting"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseCompleted(BaseModel):
    """The event ``response.completed``."""

    type: Literal["response.completed"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseContentPartAdded(BaseModel):
    """The event ``response.content_part.added``."""

    type: Literal["response.content_part.added"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    part: OutputContent
    """The content part."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseContentPartDone(BaseModel):
    """The event ``response.content_part.done``."""

    type: Literal["response.content_part.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    part: OutputContent
    """The content part."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseCreated(BaseModel):
    """The event ``response.created``."""

    type: Literal["response.created"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseFileSearchCallCompleted(BaseModel):
    """The event ``response.file_search_call.completed``."""

    type: Literal["response.file_search_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseFileSearchCallInProgress(BaseModel):
    """The event ``response.file_search_call.in_progress``."""

    type: Literal["response.file_search_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseFileSearchCallSearching(BaseModel):
    """The event ``response.file_search_call.searching``."""

    type: Literal["response.file_search_call.searching"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta(BaseModel):
    """The event ``response.function_call_arguments.delta``."""

    type: Literal["response.function_call_arguments.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone(BaseModel):
    """The event ``response.function_call_arguments.done``."""

    type: Literal["response.function_call_arguments.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    name: str
    """Its name."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseShellCallCommandAdded(BaseModel):
    """The event ``response.shell_call_command.added``."""

    type: Literal["response.shell_call_command.added"]
    """Kind, by which variants are told apart. Default 'response.shell_call_command.added'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    command: str
    """The command line."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseShellCallCommandDelta(BaseModel):
    """The event ``response.shell_call_command.delta``."""

    type: Literal["response.shell_call_command.delta"]
    """Kind, by which variants are told apart. Default 'response.shell_call_command.delta'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseShellCallCommandDone(BaseModel):
    """The event ``response.shell_call_command.done``."""

    type: Literal["response.shell_call_command.done"]
    """Kind, by which variants are told apart. Default 'response.shell_call_command.done'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    command: str
    """The command line."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta(BaseModel):
    """The event ``response.shell_call_output_content.delta``."""

    type: Literal["response.shell_call_output_content.delta"]
    """Kind, by which variants are told apart. Default 'response.shell_call_output_content.delta'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    delta: ShellCallOutputDelta
    """The piece added by this event; join the pieces in order."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseShellCallOutputContentDone(BaseModel):
    """The event ``response.shell_call_output_content.done``."""

    type: Literal["response.shell_call_output_content.done"]
    """Kind, by which variants are told apart. Default 'response.shell_call_output_content.done'."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    command_index: int
    """Position of the command in the call's list, from 0."""

    output: list[FunctionShellCallOutputContent]
    """What was produced."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseInProgress(BaseModel):
    """The event ``response.in_progress``."""

    type: Literal["response.in_progress"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseFailed(BaseModel):
    """The event ``response.failed``."""

    type: Literal["response.failed"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    response: Response
    """The response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseIncomplete(BaseModel):
    """The event ``response.incomplete``."""

    type: Literal["response.incomplete"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseOutputItemAdded(BaseModel):
    """The event ``response.output_item.added``."""

    type: Literal["response.output_item.added"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item: ResponseOutputItem
    """The item."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseOutputItemDone(BaseModel):
    """The event ``response.output_item.done``."""

    type: Literal["response.output_item.done"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item: ResponseOutputItem
    """The item."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart(BaseModel):
    """The event ``summary_text``."""

    type: Literal["summary_text"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""


class ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded(BaseModel):
    """The event ``response.reasoning_summary_part.added``."""

    type: Literal["response.reasoning_summary_part.added"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    part: ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart
    """The content part."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart(BaseModel):
    """The event ``summary_text``."""

    type: Literal["summary_text"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""


class ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone(BaseModel):
    """The event ``response.reasoning_summary_part.done``."""

    type: Literal["response.reasoning_summary_part.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    part: ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart
    """The content part."""

    status: Literal["incomplete"] | None = None
    """How far it has come or how it ended."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta(BaseModel):
    """The event ``response.reasoning_summary_text.delta``."""

    type: Literal["response.reasoning_summary_text.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone(BaseModel):
    """The event ``response.reasoning_summary_text.done``."""

    type: Literal["response.reasoning_summary_text.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    summary_index: int
    """Position of the part in the reasoning summary, from 0."""

    text: str
    """The text."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseReasoningTextDelta(BaseModel):
    """The event ``response.reasoning_text.delta``."""

    type: Literal["response.reasoning_text.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseReasoningTextDone(BaseModel):
    """The event ``response.reasoning_text.done``."""

    type: Literal["response.reasoning_text.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    text: str
    """The text."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseRefusalDelta(BaseModel):
    """The event ``response.refusal.delta``."""

    type: Literal["response.refusal.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseRefusalDone(BaseModel):
    """The event ``response.refusal.done``."""

    type: Literal["response.refusal.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    refusal: str
    """Why the model declines to answer, in its words."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseOutputTextDelta(BaseModel):
    """The event ``response.output_text.delta``."""

    type: Literal["response.output_text.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseOutputTextDone(BaseModel):
    """The event ``response.output_text.done``."""

    type: Literal["response.output_text.done"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    text: str
    """The text."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseWebSearchCallCompleted(BaseModel):
    """The event ``response.web_search_call.completed``."""

    type: Literal["response.web_search_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseWebSearchCallInProgress(BaseModel):
    """The event ``response.web_search_call.in_progress``."""

    type: Literal["response.web_search_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseWebSearchCallSearching(BaseModel):
    """The event ``response.web_search_call.searching``."""

    type: Literal["response.web_search_call.searching"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted(BaseModel):
    """The event ``response.image_generation_call.completed``."""

    type: Literal["response.image_generation_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item_id: str
    """Id of the item."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating(BaseModel):
    """The event ``response.image_generation_call.generating``."""

    type: Literal["response.image_generation_call.generating"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress(BaseModel):
    """The event ``response.image_generation_call.in_progress``."""

    type: Literal["response.image_generation_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage(BaseModel):
    """The event ``response.image_generation_call.partial_image``."""

    type: Literal["response.image_generation_call.partial_image"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    partial_image_index: int
    """Number of this unfinished image, from 0."""

    partial_image_b64: str
    """An unfinished image, base64."""

    size: str | None = None
    """Width and height in pixels, such as `1024x1024`."""

    quality: str | None = None
    """How carefully the picture is made; higher takes longer and costs more."""

    background: str | None = None
    """The picture's background: opaque, transparent, or left to the model."""

    output_format: str | None = None
    """File format of the image: `png`, `jpeg` or `webp`."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta(BaseModel):
    """The event ``response.mcp_call_arguments.delta``."""

    type: Literal["response.mcp_call_arguments.delta"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone(BaseModel):
    """The event ``response.mcp_call_arguments.done``."""

    type: Literal["response.mcp_call_arguments.done"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseMcpCallCompleted(BaseModel):
    """The event ``response.mcp_call.completed``."""

    type: Literal["response.mcp_call.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseMcpCallFailed(BaseModel):
    """The event ``response.mcp_call.failed``."""

    type: Literal["response.mcp_call.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseMcpCallInProgress(BaseModel):
    """The event ``response.mcp_call.in_progress``."""

    type: Literal["response.mcp_call.in_progress"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseMcpListToolsCompleted(BaseModel):
    """The event ``response.mcp_list_tools.completed``."""

    type: Literal["response.mcp_list_tools.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseMcpListToolsFailed(BaseModel):
    """The event ``response.mcp_list_tools.failed``."""

    type: Literal["response.mcp_list_tools.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseMcpListToolsInProgress(BaseModel):
    """The event ``response.mcp_list_tools.in_progress``."""

    type: Literal["response.mcp_list_tools.in_progress"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded(BaseModel):
    """The event ``response.output_text.annotation.added``."""

    type: Literal["response.output_text.annotation.added"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    annotation_index: int
    """Position of the annotation in its list, from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    annotation: Annotation | None = None
    """A mark on a span of text, such as a citation."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseQueued(BaseModel):
    """The event ``response.queued``."""

    type: Literal["response.queued"]
    """Kind, by which variants are told apart."""

    response: Response
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta(BaseModel):
    """The event ``response.custom_tool_call_input.delta``."""

    type: Literal["response.custom_tool_call_input.delta"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class ResponsesWebSocketStreamEventResponseCustomToolCallInputDone(BaseModel):
    """The event ``response.custom_tool_call_input.done``."""

    type: Literal["response.custom_tool_call_input.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    input: str
    """What the model is given."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


ResponsesWebSocketStreamEvent: TypeAlias = Annotated[
    ResponsesWebSocketStreamEventResponseAudioDelta
    | ResponsesWebSocketStreamEventResponseAudioDone
    | ResponsesWebSocketStreamEventResponseAudioTranscriptDelta
    | ResponsesWebSocketStreamEventResponseAudioTranscriptDone
    | ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta
    | ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone
    | ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted
    | ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress
    | ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting
    | ResponsesWebSocketStreamEventResponseCompleted
    | ResponsesWebSocketStreamEventResponseContentPartAdded
    | ResponsesWebSocketStreamEventResponseContentPartDone
    | ResponsesWebSocketStreamEventResponseCreated
    | ResponsesWebSocketStreamEventResponseFileSearchCallCompleted
    | ResponsesWebSocketStreamEventResponseFileSearchCallInProgress
    | ResponsesWebSocketStreamEventResponseFileSearchCallSearching
    | ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta
    | ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone
    | ResponsesWebSocketStreamEventResponseShellCallCommandAdded
    | ResponsesWebSocketStreamEventResponseShellCallCommandDelta
    | ResponsesWebSocketStreamEventResponseShellCallCommandDone
    | ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta
    | ResponsesWebSocketStreamEventResponseShellCallOutputContentDone
    | ResponsesWebSocketStreamEventResponseInProgress
    | ResponsesWebSocketStreamEventResponseFailed
    | ResponsesWebSocketStreamEventResponseIncomplete
    | ResponsesWebSocketStreamEventResponseOutputItemAdded
    | ResponsesWebSocketStreamEventResponseOutputItemDone
    | ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded
    | ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone
    | ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta
    | ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone
    | ResponsesWebSocketStreamEventResponseReasoningTextDelta
    | ResponsesWebSocketStreamEventResponseReasoningTextDone
    | ResponsesWebSocketStreamEventResponseRefusalDelta
    | ResponsesWebSocketStreamEventResponseRefusalDone
    | ResponsesWebSocketStreamEventResponseOutputTextDelta
    | ResponsesWebSocketStreamEventResponseOutputTextDone
    | ResponsesWebSocketStreamEventResponseWebSearchCallCompleted
    | ResponsesWebSocketStreamEventResponseWebSearchCallInProgress
    | ResponsesWebSocketStreamEventResponseWebSearchCallSearching
    | ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted
    | ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating
    | ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress
    | ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage
    | ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta
    | ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone
    | ResponsesWebSocketStreamEventResponseMcpCallCompleted
    | ResponsesWebSocketStreamEventResponseMcpCallFailed
    | ResponsesWebSocketStreamEventResponseMcpCallInProgress
    | ResponsesWebSocketStreamEventResponseMcpListToolsCompleted
    | ResponsesWebSocketStreamEventResponseMcpListToolsFailed
    | ResponsesWebSocketStreamEventResponseMcpListToolsInProgress
    | ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded
    | ResponsesWebSocketStreamEventResponseQueued
    | ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta
    | ResponsesWebSocketStreamEventResponseCustomToolCallInputDone,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


MessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``Message``."""


class TextContent(BaseModel):
    """A part of ``MessageContent``."""

    type: Literal["text"]
    """Kind, by which variants are told apart. Default 'text'."""

    text: str
    """The text."""


class ComputerScreenshotContent(BaseModel):
    """A part of ``MessageContent``."""

    type: Literal["computer_screenshot"]
    """Kind, by which variants are told apart. Default 'computer_screenshot'."""

    image_url: str | None = None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None = None
    """Id of an uploaded file."""

    detail: ImageDetail
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Marks the end of a stretch of input that is worth caching."""


MessagePhase2: TypeAlias = Literal["commentary", "final_answer"]
"""A part of ``Message``."""


MessageContent: TypeAlias = Annotated[
    InputTextContent
    | OutputTextContent
    | TextContent
    | SummaryTextContent
    | ReasoningTextContent
    | RefusalContent
    | InputImageContent
    | ComputerScreenshotContent
    | InputFileContent,
    OpenUnion("type"),
]
"""The ``content`` of ``Message``."""


class Message(BaseModel):
    """A part of ``ConversationItem`` and ``ItemField``."""

    type: Literal["message"]
    """Kind, by which variants are told apart. Default 'message'."""

    id: str
    """Unique id."""

    status: MessageStatus
    """How far it has come or how it ended."""

    role: MessageRole
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: list[MessageContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    phase: MessagePhase2 | None = None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""


class InputTokenCountResponse(BaseModel):
    """What ``POST /responses/input_tokens`` answers."""

    object: Literal["response.input_tokens"]
    """Kind of object, always the same for this one. Default 'response.input_tokens'."""

    input_tokens: int
    """How many input tokens the request would use."""


ItemField: TypeAlias = Annotated[
    Message
    | Program
    | ProgramOutput
    | ResponseFunctionToolCall
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalTools
    | FunctionToolCallOutput
    | ResponseFileSearchToolCall
    | ResponseFunctionWebSearch
    | ImageGenToolCall
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseReasoningItem
    | ResponseCompactionItem
    | ResponseCodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | MCPToolCall
    | ResponseCustomToolCall
    | ResponseCustomToolCallOutputItem,
    OpenUnion("type"),
]
"""A part of ``CompactedResponse``."""


class CompactedResponseImage(BaseModel):
    """The ``image`` of ``CompactedResponse``."""

    context_compression: Literal["enabled", "disabled"]
    """Whether images in the context are compressed."""


class CompactedResponse(BaseModel):
    """What ``POST /responses/compact`` answers."""

    id: str
    """Unique id."""

    object: Literal["response.compaction"]
    """Kind of object, always the same for this one. Default 'response.compaction'."""

    output: list[ItemField]
    """The items to go on with in place of the long conversation."""

    created_at: int
    """When it was made, Unix time in seconds."""

    usage: ResponseUsage
    """What was used, in tokens or seconds."""

    image: CompactedResponseImage | None = None
    """An image."""


class ResponseItemReference(BaseModel):
    """A part of ``RealtimeResponseCreateParamsWithReferencesParamInput``."""

    id: str
    """Unique id."""

    type: Literal["item_reference"]
    """Kind, by which variants are told apart."""


ResponseStatus: TypeAlias = Literal[
    "completed", "failed", "in_progress", "cancelled", "queued", "incomplete"
]
"""Not used by any operation yet."""
