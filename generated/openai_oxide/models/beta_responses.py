# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: beta_responses"""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from openai_oxide_lib.structured_output.output_text import OutputText
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "BetaAdditionalTools",
    "BetaAdditionalToolsItemParam",
    "BetaAgentMessage",
    "BetaAgentMessageContent",
    "BetaAgentMessageItemParam",
    "BetaAgentMessageItemParamContent",
    "BetaAgentTag",
    "BetaAgentTagParam",
    "BetaAnnotation",
    "BetaApplyPatchCallOutputStatus",
    "BetaApplyPatchCallOutputStatusParam",
    "BetaApplyPatchCallStatus",
    "BetaApplyPatchCallStatusParam",
    "BetaApplyPatchCreateFileOperation",
    "BetaApplyPatchCreateFileOperationParam",
    "BetaApplyPatchDeleteFileOperation",
    "BetaApplyPatchDeleteFileOperationParam",
    "BetaApplyPatchOperationParam",
    "BetaApplyPatchTool",
    "BetaApplyPatchToolCallItemParam",
    "BetaApplyPatchToolCallOutputItemParam",
    "BetaApplyPatchUpdateFileOperation",
    "BetaApplyPatchUpdateFileOperationParam",
    "BetaApproximateLocation",
    "BetaAutoCodeInterpreterToolParam",
    "BetaAutoCodeInterpreterToolParamNetworkPolicy",
    "BetaCallableToolAllowedCaller",
    "BetaClickButtonType",
    "BetaClickParam",
    "BetaCodeInterpreterOutputImage",
    "BetaCodeInterpreterOutputLogs",
    "BetaCodeInterpreterTool",
    "BetaCompactedResponse",
    "BetaCompactedResponseImage",
    "BetaCompactionTriggerItemParam",
    "BetaComparisonFilter",
    "BetaCompoundFilter",
    "BetaCompoundFilterFilter",
    "BetaComputerAction",
    "BetaComputerActionList",
    "BetaComputerCallOutputItemParam",
    "BetaComputerCallOutputStatus",
    "BetaComputerCallSafetyCheckParam",
    "BetaComputerEnvironment",
    "BetaComputerScreenshotContent",
    "BetaComputerTool",
    "BetaComputerToolCallOutput",
    "BetaComputerUsePreviewTool",
    "BetaContainerAuto",
    "BetaContainerAutoNetworkPolicy",
    "BetaContainerAutoSkill",
    "BetaContainerFileCitationBody",
    "BetaContainerFileCitationParam",
    "BetaContainerMemoryLimit",
    "BetaContainerNetworkPolicyAllowlist",
    "BetaContainerNetworkPolicyDisabled",
    "BetaContainerNetworkPolicyDomainSecret",
    "BetaContainerReference",
    "BetaContent",
    "BetaContextManagementParam",
    "BetaConversationParam",
    "BetaCoordParam",
    "BetaCreateModelResponseProperties",
    "BetaCustomGrammarFormatParam",
    "BetaCustomTextFormatParam",
    "BetaCustomTool",
    "BetaCustomToolFormat",
    "BetaDetailEnum",
    "BetaDirectToolCallCaller",
    "BetaDirectToolCallCallerParam",
    "BetaDoubleClickAction",
    "BetaDragParam",
    "BetaEasyInputMessage",
    "BetaEmptyModelParam",
    "BetaEncryptedContent",
    "BetaEncryptedContentParam",
    "BetaError",
    "BetaErrorPayload",
    "BetaErrorPayloadMisalignment",
    "BetaErrorPayloadMisalignmentSteer",
    "BetaFileCitationBody",
    "BetaFileCitationParam",
    "BetaFileDetailEnum",
    "BetaFileInputDetail",
    "BetaFilePath",
    "BetaFileSearchTool",
    "BetaFilters",
    "BetaFunctionAndCustomToolCallOutput",
    "BetaFunctionCallItemStatus",
    "BetaFunctionCallOutputItemParam",
    "BetaFunctionCallOutputStatusEnum",
    "BetaFunctionCallStatus",
    "BetaFunctionShellAction",
    "BetaFunctionShellActionParam",
    "BetaFunctionShellCallItemParam",
    "BetaFunctionShellCallItemParamEnvironment",
    "BetaFunctionShellCallItemStatus",
    "BetaFunctionShellCallOutputContent",
    "BetaFunctionShellCallOutputContentOutcome",
    "BetaFunctionShellCallOutputExitOutcome",
    "BetaFunctionShellCallOutputExitOutcomeParam",
    "BetaFunctionShellCallOutputItemParam",
    "BetaFunctionShellCallOutputOutcomeParam",
    "BetaFunctionShellCallOutputStatusEnum",
    "BetaFunctionShellCallOutputTimeoutOutcome",
    "BetaFunctionShellCallOutputTimeoutOutcomeParam",
    "BetaFunctionShellCallStatus",
    "BetaFunctionShellTool",
    "BetaFunctionShellToolEnvironment",
    "BetaFunctionTool",
    "BetaFunctionToolCallOutput",
    "BetaFunctionToolParam",
    "BetaGrammarSyntax1",
    "BetaHTTPError",
    "BetaHybridSearchOptions",
    "BetaImageDetail",
    "BetaImageGenActionEnum",
    "BetaImageGenTool",
    "BetaImageGenToolCall",
    "BetaImageGenToolCallError",
    "BetaImageGenToolCallErrorModerationDetails",
    "BetaImageGenToolCallSvgUsage",
    "BetaImageGenToolInputImageMask",
    "BetaImageGenToolSvg",
    "BetaImageGenToolSvgReasoning",
    "BetaInlineSkill",
    "BetaInlineSkillSource",
    "BetaInputAudio",
    "BetaInputAudioInputAudio",
    "BetaInputFidelity",
    "BetaInputMessage",
    "BetaInputParam",
    "BetaItem",
    "BetaItemField",
    "BetaItemReferenceParam",
    "BetaKeyPressAction",
    "BetaLocalEnvironment",
    "BetaLocalShellExecAction",
    "BetaLocalShellToolCall",
    "BetaLocalShellToolCallOutput",
    "BetaLocalShellToolParam",
    "BetaLocalSkill",
    "BetaLogProb",
    "BetaMCPApprovalRequest",
    "BetaMCPApprovalResponse",
    "BetaMCPApprovalResponseResource",
    "BetaMCPListTools",
    "BetaMCPListToolsTool",
    "BetaMCPProtocolError",
    "BetaMCPTool",
    "BetaMCPToolCall",
    "BetaMCPToolCallStatus",
    "BetaMCPToolExecutionError",
    "BetaMCPToolFilter",
    "BetaMCPToolRequireApprovalMCPToolApprovalFilter",
    "BetaMcpToolCallError",
    "BetaMessage",
    "BetaMessageContent",
    "BetaMessagePhase",
    "BetaMessagePhase2",
    "BetaMessageRole",
    "BetaMessageStatus",
    "BetaMetadata",
    "BetaModelIdsResponses",
    "BetaModelIdsShared",
    "BetaModelResponseProperties",
    "BetaModeration",
    "BetaModerationConfigParam",
    "BetaModerationErrorBody",
    "BetaModerationInput",
    "BetaModerationInputType",
    "BetaModerationMode",
    "BetaModerationOutput",
    "BetaModerationParam",
    "BetaModerationPolicyParam",
    "BetaModerationResultBody",
    "BetaMoveParam",
    "BetaMultiAgentAction",
    "BetaMultiAgentAction1",
    "BetaMultiAgentCall",
    "BetaMultiAgentCallItemParam",
    "BetaMultiAgentCallOutput",
    "BetaMultiAgentCallOutputItemParam",
    "BetaMultiAgentParam",
    "BetaNamespaceTool",
    "BetaNamespaceToolTool",
    "BetaOutputAudio",
    "BetaOutputContent",
    "BetaOutputMessageContent",
    "BetaOutputTextContentParam",
    "BetaOutputTextContentParamAnnotation",
    "BetaProgram",
    "BetaProgramItemParam",
    "BetaProgramOutput",
    "BetaProgramOutputItemParam",
    "BetaProgramOutputItemStatus",
    "BetaProgramOutputStatus",
    "BetaProgramToolCallCaller",
    "BetaProgramToolCallCallerParam",
    "BetaProgrammaticToolCallingParam",
    "BetaPromptCacheBreakpointConfig",
    "BetaPromptCacheBreakpointParam",
    "BetaPromptCacheModeEnum",
    "BetaPromptCacheOptions",
    "BetaPromptCacheOptionsParam",
    "BetaPromptCacheTTLEnum",
    "BetaRankerVersionType",
    "BetaRankingOptions",
    "BetaReasoning",
    "BetaReasoningEffort",
    "BetaReasoningModeEnum",
    "BetaReasoningTextContent",
    "BetaResponse",
    "BetaResponseAccessPrograms",
    "BetaResponseApplyPatchToolCall",
    "BetaResponseApplyPatchToolCallOperation",
    "BetaResponseApplyPatchToolCallOutput",
    "BetaResponseAudioDeltaEvent",
    "BetaResponseAudioDoneEvent",
    "BetaResponseAudioTranscriptDeltaEvent",
    "BetaResponseAudioTranscriptDoneEvent",
    "BetaResponseCodeInterpreterCallCodeDeltaEvent",
    "BetaResponseCodeInterpreterCallCodeDoneEvent",
    "BetaResponseCodeInterpreterCallCompletedEvent",
    "BetaResponseCodeInterpreterCallInProgressEvent",
    "BetaResponseCodeInterpreterCallInterpretingEvent",
    "BetaResponseCodeInterpreterToolCall",
    "BetaResponseCodeInterpreterToolCallOutput",
    "BetaResponseCompactionCompactingEvent",
    "BetaResponseCompactionCompactingEventAgent",
    "BetaResponseCompactionItem",
    "BetaResponseCompactionItemParam",
    "BetaResponseCompletedEvent",
    "BetaResponseComputerToolCall",
    "BetaResponseComputerToolCallOutputItem",
    "BetaResponseComputerToolCallOutputScreenshot",
    "BetaResponseConfigurationUpdateItem",
    "BetaResponseConfigurationUpdateItemAgent",
    "BetaResponseConfigurationUpdateItemParam",
    "BetaResponseConfigurationUpdateItemParamAgent",
    "BetaResponseConfigurationUpdateItemParamReasoning",
    "BetaResponseConfigurationUpdateItemParamText",
    "BetaResponseConfigurationUpdateItemParamTextFormat",
    "BetaResponseConfigurationUpdateItemParamTextFormatText",
    "BetaResponseConfigurationUpdateItemReasoning",
    "BetaResponseConfigurationUpdateItemText",
    "BetaResponseConfigurationUpdateItemTextFormat",
    "BetaResponseConfigurationUpdateItemTextFormatText",
    "BetaResponseContainerReference",
    "BetaResponseContentPartAddedEvent",
    "BetaResponseContentPartDoneEvent",
    "BetaResponseConversation",
    "BetaResponseConversationParam",
    "BetaResponseCreatedEvent",
    "BetaResponseCustomToolCall",
    "BetaResponseCustomToolCallInputDeltaEvent",
    "BetaResponseCustomToolCallInputDoneEvent",
    "BetaResponseCustomToolCallItem",
    "BetaResponseCustomToolCallOutput",
    "BetaResponseCustomToolCallOutputItem",
    "BetaResponseError",
    "BetaResponseErrorCode",
    "BetaResponseErrorEvent",
    "BetaResponseErrorMisalignment",
    "BetaResponseErrorMisalignmentSteer",
    "BetaResponseFailedEvent",
    "BetaResponseFileSearchCallCompletedEvent",
    "BetaResponseFileSearchCallInProgressEvent",
    "BetaResponseFileSearchCallSearchingEvent",
    "BetaResponseFileSearchToolCall",
    "BetaResponseFileSearchToolCallResult",
    "BetaResponseFormatJsonObject",
    "BetaResponseFormatJsonSchemaSchema",
    "BetaResponseFormatText",
    "BetaResponseFormatTextConfig",
    "BetaResponseFormatTextJSONSchemaConfig",
    "BetaResponseFunctionCallArgumentsDeltaEvent",
    "BetaResponseFunctionCallArgumentsDoneEvent",
    "BetaResponseFunctionCallOutputItemList",
    "BetaResponseFunctionCallOutputItemListItem",
    "BetaResponseFunctionShellCallOutputContent",
    "BetaResponseFunctionShellToolCall",
    "BetaResponseFunctionShellToolCallEnvironment",
    "BetaResponseFunctionShellToolCallOutput",
    "BetaResponseFunctionToolCall",
    "BetaResponseFunctionToolCallItem",
    "BetaResponseFunctionToolCallOutputItem",
    "BetaResponseFunctionWebSearch",
    "BetaResponseFunctionWebSearchAction",
    "BetaResponseImage",
    "BetaResponseImageGenCallCompletedEvent",
    "BetaResponseImageGenCallGeneratingEvent",
    "BetaResponseImageGenCallInProgressEvent",
    "BetaResponseImageGenCallPartialImageEvent",
    "BetaResponseInProgressEvent",
    "BetaResponseIncludable",
    "BetaResponseIncompleteDetails",
    "BetaResponseIncompleteEvent",
    "BetaResponseInjectCreatedEvent",
    "BetaResponseInjectEvent",
    "BetaResponseInjectFailedEvent",
    "BetaResponseInjectFailedEventError",
    "BetaResponseInput",
    "BetaResponseInputContent",
    "BetaResponseInputFile",
    "BetaResponseInputFileContent",
    "BetaResponseInputImage",
    "BetaResponseInputImageContent",
    "BetaResponseInputItem",
    "BetaResponseInputMessageContentList",
    "BetaResponseInputMessageItem",
    "BetaResponseInputText",
    "BetaResponseInputTextContent",
    "BetaResponseInputTransformation",
    "BetaResponseItem",
    "BetaResponseItemList",
    "BetaResponseLocalEnvironment",
    "BetaResponseLogProb",
    "BetaResponseLogProbTopLogprob",
    "BetaResponseMcpCallArgumentsDeltaEvent",
    "BetaResponseMcpCallArgumentsDoneEvent",
    "BetaResponseMcpCallCompletedEvent",
    "BetaResponseMcpCallFailedEvent",
    "BetaResponseMcpCallInProgressEvent",
    "BetaResponseMcpListToolsCompletedEvent",
    "BetaResponseMcpListToolsFailedEvent",
    "BetaResponseMcpListToolsInProgressEvent",
    "BetaResponseOutputItem",
    "BetaResponseOutputItemAddedEvent",
    "BetaResponseOutputItemDoneEvent",
    "BetaResponseOutputMessage",
    "BetaResponseOutputRefusal",
    "BetaResponseOutputText",
    "BetaResponseOutputTextAnnotationAddedEvent",
    "BetaResponsePrompt",
    "BetaResponsePromptCacheDiagnostics",
    "BetaResponsePromptCacheDiagnosticsCacheHit",
    "BetaResponsePromptCacheDiagnosticsCacheMiss",
    "BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound",
    "BetaResponsePromptCacheDiagnosticsUnavailable",
    "BetaResponsePromptVariables",
    "BetaResponseProperties",
    "BetaResponseQueuedEvent",
    "BetaResponseReasoningItem",
    "BetaResponseReasoningSummaryPartAddedEvent",
    "BetaResponseReasoningSummaryPartAddedEventPart",
    "BetaResponseReasoningSummaryPartDoneEvent",
    "BetaResponseReasoningSummaryPartDoneEventPart",
    "BetaResponseReasoningSummaryTextDeltaEvent",
    "BetaResponseReasoningSummaryTextDoneEvent",
    "BetaResponseReasoningTextDeltaEvent",
    "BetaResponseReasoningTextDoneEvent",
    "BetaResponseRefusalDeltaEvent",
    "BetaResponseRefusalDoneEvent",
    "BetaResponseShellCallCommandAddedEvent",
    "BetaResponseShellCallCommandDeltaEvent",
    "BetaResponseShellCallCommandDoneEvent",
    "BetaResponseShellCallOutputContentDeltaEvent",
    "BetaResponseShellCallOutputContentDoneEvent",
    "BetaResponseStatus",
    "BetaResponseSteerAcceptedEvent",
    "BetaResponseSteerAcceptedEventSteer",
    "BetaResponseSteerErrorCode",
    "BetaResponseSteerEvent",
    "BetaResponseSteerFailedEvent",
    "BetaResponseSteerFailedEventError",
    "BetaResponseSteerFailedEventSteer",
    "BetaResponseSteerInput",
    "BetaResponseSteerInputContent",
    "BetaResponseSteerInputVariant1",
    "BetaResponseSteerInputVariant1FunctionCallOutput",
    "BetaResponseSteerInputVariant1FunctionCallOutputAgent",
    "BetaResponseSteerInputVariant1FunctionCallOutputCaller",
    "BetaResponseSteerInputVariant1FunctionCallOutputCallerDirect",
    "BetaResponseSteerInputVariant1FunctionCallOutputCallerProgram",
    "BetaResponseSteerInputVariant1Message",
    "BetaResponseSteerInputVariant1MessageAgent",
    "BetaResponseSteerInputVariant1MessageContentVariant0",
    "BetaResponseSteerPendingEvent",
    "BetaResponseSteerPendingEventSteer",
    "BetaResponseSteerPendingReason",
    "BetaResponseSteerRequiredInput",
    "BetaResponseSteerRequiredInputApplyPatchCallOutput",
    "BetaResponseSteerRequiredInputComputerCallOutput",
    "BetaResponseSteerRequiredInputCustomToolCallOutput",
    "BetaResponseSteerRequiredInputFunctionCallOutput",
    "BetaResponseSteerRequiredInputMcpApprovalResponse",
    "BetaResponseSteerRequiredInputShellCallOutput",
    "BetaResponseSteerRequiredInputToolSearchOutput",
    "BetaResponseStreamEvent",
    "BetaResponseStreamOptions",
    "BetaResponseTextConfig",
    "BetaResponseTextDeltaEvent",
    "BetaResponseTextDoneEvent",
    "BetaResponseToolSearchCall",
    "BetaResponseToolSearchOutputItem",
    "BetaResponseToolSearchOutputItemParam",
    "BetaResponseToolUsage",
    "BetaResponseToolUsageImageGen",
    "BetaResponseToolUsageImageGenCachedTokensDetails",
    "BetaResponseToolUsageImageGenInputTokensDetails",
    "BetaResponseToolUsageImageGenOutputTokensDetails",
    "BetaResponseToolUsageWebSearch",
    "BetaResponseUsage",
    "BetaResponseUsageInputTokensDetails",
    "BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails",
    "BetaResponseUsageOutputTokensDetails",
    "BetaResponseWebSearchCallCompletedEvent",
    "BetaResponseWebSearchCallInProgressEvent",
    "BetaResponseWebSearchCallSearchingEvent",
    "BetaResponseWsError",
    "BetaResponsesClientEvent",
    "BetaResponsesClientEventResponseCreate",
    "BetaResponsesClientEventResponseCreateAccessPrograms",
    "BetaResponsesClientEventResponseCreateBackgroundOptions",
    "BetaResponsesClientEventResponseCreateImage",
    "BetaResponsesServerEvent",
    "BetaResponsesServerEventResponseAudioDelta",
    "BetaResponsesServerEventResponseAudioDone",
    "BetaResponsesServerEventResponseAudioTranscriptDelta",
    "BetaResponsesServerEventResponseAudioTranscriptDone",
    "BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta",
    "BetaResponsesServerEventResponseCodeInterpreterCallCodeDone",
    "BetaResponsesServerEventResponseCodeInterpreterCallCompleted",
    "BetaResponsesServerEventResponseCodeInterpreterCallInProgress",
    "BetaResponsesServerEventResponseCodeInterpreterCallInterpreting",
    "BetaResponsesServerEventResponseCompactionCompacting",
    "BetaResponsesServerEventResponseCompleted",
    "BetaResponsesServerEventResponseContentPartAdded",
    "BetaResponsesServerEventResponseContentPartDone",
    "BetaResponsesServerEventResponseCreated",
    "BetaResponsesServerEventResponseCustomToolCallInputDelta",
    "BetaResponsesServerEventResponseCustomToolCallInputDone",
    "BetaResponsesServerEventResponseFailed",
    "BetaResponsesServerEventResponseFileSearchCallCompleted",
    "BetaResponsesServerEventResponseFileSearchCallInProgress",
    "BetaResponsesServerEventResponseFileSearchCallSearching",
    "BetaResponsesServerEventResponseFunctionCallArgumentsDelta",
    "BetaResponsesServerEventResponseFunctionCallArgumentsDone",
    "BetaResponsesServerEventResponseImageGenerationCallCompleted",
    "BetaResponsesServerEventResponseImageGenerationCallGenerating",
    "BetaResponsesServerEventResponseImageGenerationCallInProgress",
    "BetaResponsesServerEventResponseImageGenerationCallPartialImage",
    "BetaResponsesServerEventResponseInProgress",
    "BetaResponsesServerEventResponseIncomplete",
    "BetaResponsesServerEventResponseMcpCallArgumentsDelta",
    "BetaResponsesServerEventResponseMcpCallArgumentsDone",
    "BetaResponsesServerEventResponseMcpCallCompleted",
    "BetaResponsesServerEventResponseMcpCallFailed",
    "BetaResponsesServerEventResponseMcpCallInProgress",
    "BetaResponsesServerEventResponseMcpListToolsCompleted",
    "BetaResponsesServerEventResponseMcpListToolsFailed",
    "BetaResponsesServerEventResponseMcpListToolsInProgress",
    "BetaResponsesServerEventResponseOutputItemAdded",
    "BetaResponsesServerEventResponseOutputItemDone",
    "BetaResponsesServerEventResponseOutputTextAnnotationAdded",
    "BetaResponsesServerEventResponseOutputTextDelta",
    "BetaResponsesServerEventResponseOutputTextDone",
    "BetaResponsesServerEventResponseQueued",
    "BetaResponsesServerEventResponseReasoningSummaryPartAdded",
    "BetaResponsesServerEventResponseReasoningSummaryPartDone",
    "BetaResponsesServerEventResponseReasoningSummaryTextDelta",
    "BetaResponsesServerEventResponseReasoningSummaryTextDone",
    "BetaResponsesServerEventResponseReasoningTextDelta",
    "BetaResponsesServerEventResponseReasoningTextDone",
    "BetaResponsesServerEventResponseRefusalDelta",
    "BetaResponsesServerEventResponseRefusalDone",
    "BetaResponsesServerEventResponseShellCallCommandAdded",
    "BetaResponsesServerEventResponseShellCallCommandDelta",
    "BetaResponsesServerEventResponseShellCallCommandDone",
    "BetaResponsesServerEventResponseShellCallOutputContentDelta",
    "BetaResponsesServerEventResponseShellCallOutputContentDone",
    "BetaResponsesServerEventResponseWebSearchCallCompleted",
    "BetaResponsesServerEventResponseWebSearchCallInProgress",
    "BetaResponsesServerEventResponseWebSearchCallSearching",
    "BetaResponsesWebSocketStreamEvent",
    "BetaResponsesWebSocketStreamEventResponseAudioDelta",
    "BetaResponsesWebSocketStreamEventResponseAudioDone",
    "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta",
    "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone",
    "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta",
    "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone",
    "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted",
    "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress",
    "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting",
    "BetaResponsesWebSocketStreamEventResponseCompleted",
    "BetaResponsesWebSocketStreamEventResponseContentPartAdded",
    "BetaResponsesWebSocketStreamEventResponseContentPartDone",
    "BetaResponsesWebSocketStreamEventResponseCreated",
    "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta",
    "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone",
    "BetaResponsesWebSocketStreamEventResponseFailed",
    "BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted",
    "BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress",
    "BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching",
    "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta",
    "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone",
    "BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted",
    "BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating",
    "BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress",
    "BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage",
    "BetaResponsesWebSocketStreamEventResponseInProgress",
    "BetaResponsesWebSocketStreamEventResponseIncomplete",
    "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta",
    "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone",
    "BetaResponsesWebSocketStreamEventResponseMcpCallCompleted",
    "BetaResponsesWebSocketStreamEventResponseMcpCallFailed",
    "BetaResponsesWebSocketStreamEventResponseMcpCallInProgress",
    "BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted",
    "BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed",
    "BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress",
    "BetaResponsesWebSocketStreamEventResponseOutputItemAdded",
    "BetaResponsesWebSocketStreamEventResponseOutputItemDone",
    "BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded",
    "BetaResponsesWebSocketStreamEventResponseOutputTextDelta",
    "BetaResponsesWebSocketStreamEventResponseOutputTextDone",
    "BetaResponsesWebSocketStreamEventResponseQueued",
    "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded",
    "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart",
    "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone",
    "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart",
    "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta",
    "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone",
    "BetaResponsesWebSocketStreamEventResponseReasoningTextDelta",
    "BetaResponsesWebSocketStreamEventResponseReasoningTextDone",
    "BetaResponsesWebSocketStreamEventResponseRefusalDelta",
    "BetaResponsesWebSocketStreamEventResponseRefusalDone",
    "BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded",
    "BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta",
    "BetaResponsesWebSocketStreamEventResponseShellCallCommandDone",
    "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta",
    "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone",
    "BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted",
    "BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress",
    "BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching",
    "BetaScreenshotParam",
    "BetaScrollParam",
    "BetaSearchContentType",
    "BetaSearchContextSize",
    "BetaServiceTier",
    "BetaShellCallOutputDelta",
    "BetaSkillReference",
    "BetaSpecificProgrammaticToolCallingParam",
    "BetaSummaryTextContent",
    "BetaTextContent",
    "BetaTool",
    "BetaToolCallCaller",
    "BetaToolCallCallerParam",
    "BetaToolChoiceAllowed",
    "BetaToolChoiceApplyPatch",
    "BetaToolChoiceCustom",
    "BetaToolChoiceFunction",
    "BetaToolChoiceMcp",
    "BetaToolChoiceOptions",
    "BetaToolChoiceParam",
    "BetaToolChoiceShell",
    "BetaToolChoiceTypes",
    "BetaToolSearchCallItemParam",
    "BetaToolSearchExecutionType",
    "BetaToolSearchTool",
    "BetaToolsArray",
    "BetaTopLogProb",
    "BetaTypeParam",
    "BetaUrlCitationBody",
    "BetaUrlCitationParam",
    "BetaVectorStoreFileAttributes",
    "BetaVerbosity",
    "BetaWaitParam",
    "BetaWebSearchActionFind",
    "BetaWebSearchActionOpenPage",
    "BetaWebSearchActionSearch",
    "BetaWebSearchActionSearchSource",
    "BetaWebSearchApproximateLocation",
    "BetaWebSearchPreviewTool",
    "BetaWebSearchTool",
    "BetaWebSearchToolFilters",
    "InputTokenCountResponse",
]


class InputTokenCountResponse(BaseModel):
    """What ``POST /responses/input_tokens?beta=true`` answers."""

    object: Literal["response.input_tokens"]
    """Kind of object, always the same for this one. Default 'response.input_tokens'."""

    input_tokens: int
    """How many input tokens the request would use."""


BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""A part of ``BetaToolChoiceParam``."""


class BetaToolChoiceAllowed(BaseModel):
    """A part of ``BetaToolChoiceParam``."""

    type: Literal["allowed_tools"]
    """Kind, by which variants are told apart."""

    mode: Literal["auto", "required"]
    """`auto` lets the model choose whether to call one of the tools; `required` makes it call one."""

    tools: list[dict[str, object]]
    """The tools that may be called, each by its type and name."""


class BetaToolChoiceTypes(BaseModel):
    """A part of ``BetaToolChoiceParam``."""

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


class BetaToolChoiceFunction(BaseModel):
    """A part of ``BetaToolChoiceParam``."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""


class BetaToolChoiceMcp(BaseModel):
    """A part of ``BetaToolChoiceParam``."""

    type: Literal["mcp"]
    """Kind, by which variants are told apart."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    name: str | None = None
    """Its name."""


class BetaToolChoiceCustom(BaseModel):
    """A part of ``BetaToolChoiceParam``."""

    type: Literal["custom"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""


class BetaSpecificProgrammaticToolCallingParam(BaseModel):
    """A part of ``BetaToolChoiceParam``."""

    type: Literal["programmatic_tool_calling"]
    """Kind, by which variants are told apart. Default 'programmatic_tool_calling'."""


class BetaToolChoiceApplyPatch(BaseModel):
    """A part of ``BetaToolChoiceParam``."""

    type: Literal["apply_patch"]
    """Kind, by which variants are told apart. Default 'apply_patch'."""


class BetaToolChoiceShell(BaseModel):
    """A part of ``BetaToolChoiceParam``."""

    type: Literal["shell"]
    """Kind, by which variants are told apart. Default 'shell'."""


BetaToolChoiceParam: TypeAlias = Annotated[
    BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMcp
    | BetaToolChoiceCustom
    | BetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell,
    OpenUnion("type"),
]
"""A part of ``BetaTokenCountsBody``, ``BetaResponse``, ``BetaResponseProperties`` and 2 more."""


class BetaResponseConversationParam(BaseModel):
    """A part of ``BetaConversationParam``."""

    id: str
    """Unique id."""


BetaConversationParam: TypeAlias = str | BetaResponseConversationParam
"""A part of ``BetaTokenCountsBody``, ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""


BetaReasoningModeEnum: TypeAlias = str | Literal["standard", "pro"]
"""A part of ``BetaReasoning``."""


BetaReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""A part of ``BetaReasoning``."""


class BetaReasoning(BaseModel):
    """A part of ``BetaTokenCountsBody``, ``BetaResponse``, ``BetaResponsesClientEventResponseCreate`` and 1 more."""

    mode: BetaReasoningModeEnum | None = None
    """How the answer is worked out: `standard`, or `pro` for more computing."""

    effort: BetaReasoningEffort | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    summary: Literal["auto", "concise", "detailed"] | None = None
    """Summary of the reasoning to return: `auto`, `concise`, `detailed` or null for none."""

    context: Literal["auto", "current_turn", "all_turns"] | None = None
    """How much earlier reasoning the model sees again: this turn's, all turns', or as it decides."""

    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    """Older name of `summary`."""


class BetaResponseFormatText(BaseModel):
    """A part of ``BetaResponseFormatTextConfig``."""

    type: Literal["text"]
    """Kind, by which variants are told apart."""


BetaResponseFormatJsonSchemaSchema: TypeAlias = dict[str, object]
"""A part of ``BetaResponseFormatTextJSONSchemaConfig``."""


class BetaResponseFormatTextJSONSchemaConfig(BaseModel):
    """A part of ``BetaResponseFormatTextConfig``, ``BetaResponseConfigurationUpdateItemTextFormat`` and ``BetaResponseConfigurationUpdateItemParamTextFormat``."""

    type: Literal["json_schema"]
    """Kind, by which variants are told apart."""

    name: str
    """Name of the schema: letters, digits, `_` and `-`, at most 64."""

    schema_: BetaResponseFormatJsonSchemaSchema = Field(alias="schema")
    """JSON Schema that the answer follows."""

    description: str | None = None
    """What the answer is for; the model reads it."""

    strict: bool | None = None
    """Whether the model is held exactly to the JSON Schema."""


class BetaResponseFormatJsonObject(BaseModel):
    """A part of ``BetaResponseFormatTextConfig``."""

    type: Literal["json_object"]
    """Kind, by which variants are told apart."""


BetaResponseFormatTextConfig: TypeAlias = Annotated[
    BetaResponseFormatText | BetaResponseFormatTextJSONSchemaConfig | BetaResponseFormatJsonObject,
    OpenUnion("type"),
]
"""A part of ``BetaResponseTextConfig``."""


BetaVerbosity: TypeAlias = Literal["low", "medium", "high"]
"""A part of ``BetaResponseTextConfig``."""


class BetaResponseTextConfig(BaseModel):
    """A part of ``BetaTokenCountsBody``, ``BetaResponse``, ``BetaResponseProperties`` and 2 more."""

    format: BetaResponseFormatTextConfig | None = None
    """Plain text, or JSON that follows a schema."""

    verbosity: BetaVerbosity | None = None
    """How much the model says: `low`, `medium` or `high`."""


BetaCallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
"""A part of ``BetaApplyPatchTool``, ``BetaCustomTool``, ``BetaFunctionToolParam`` and 4 more."""


class BetaFunctionTool(BaseModel):
    """A part of ``BetaTool``."""

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

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""


BetaRankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"]
"""A part of ``BetaRankingOptions``."""


class BetaHybridSearchOptions(BaseModel):
    """A part of ``BetaRankingOptions``."""

    embedding_weight: float
    """Weight of meaning (embeddings) when the two rankings are merged."""

    text_weight: float
    """Weight of keywords when the two rankings are merged."""


class BetaRankingOptions(BaseModel):
    """A part of ``BetaFileSearchTool``."""

    ranker: BetaRankerVersionType | None = None
    """The version of the ranking method; `auto` for the current one."""

    score_threshold: float | None = None
    """Results below this score are dropped, 0 to 1."""

    hybrid_search: BetaHybridSearchOptions | None = None
    """How keyword and meaning rankings are weighed against each other."""


class BetaComparisonFilter(BaseModel):
    """A part of ``BetaFilters`` and ``BetaCompoundFilterFilter``."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`. Default 'eq'."""

    key: str
    """Name of the attribute that is compared."""

    value: str | float | bool | list[str | float]
    """Value the attribute is compared with; a list for `in` and `nin`."""


class BetaCompoundFilter(BaseModel):
    """A part of ``BetaFilters`` and ``BetaCompoundFilterFilter``."""

    type: Literal["and", "or"]
    """Whether all filters must match (`and`) or one is enough (`or`)."""

    filters: "list[BetaCompoundFilterFilter]"
    """The filters that are combined."""


BetaFilters: TypeAlias = Annotated[BetaComparisonFilter | BetaCompoundFilter, OpenUnion("type")]
"""A part of ``BetaFileSearchTool``."""


class BetaFileSearchTool(BaseModel):
    """A part of ``BetaTool``."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart. Default 'file_search'."""

    vector_store_ids: list[str]
    """Ids of vector stores."""

    max_num_results: int | None = None
    """Most results to return, 1 to 50."""

    ranking_options: BetaRankingOptions | None = None
    """How results are ranked and which are dropped."""

    filters: BetaFilters | None = None
    """Condition on file attributes that limits the search; null for none."""


class BetaComputerTool(BaseModel):
    """A part of ``BetaTool``."""

    type: Literal["computer"]
    """Kind, by which variants are told apart. Default 'computer'."""


BetaComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
"""A part of ``BetaComputerUsePreviewTool``."""


class BetaComputerUsePreviewTool(BaseModel):
    """A part of ``BetaTool``."""

    type: Literal["computer_use_preview"]
    """Kind, by which variants are told apart. Default 'computer_use_preview'."""

    environment: BetaComputerEnvironment
    """Where it runs or acts, such as a container, the local machine or a browser."""

    display_width: int
    """Width of the screen in pixels."""

    display_height: int
    """Height of the screen in pixels."""


class BetaWebSearchToolFilters(BaseModel):
    """The ``filters`` of ``BetaWebSearchTool``."""

    allowed_domains: list[str] | None = None
    """Host names that may be reached; all others are blocked."""


class BetaWebSearchApproximateLocation(BaseModel):
    """A part of ``BetaWebSearchTool``."""

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


class BetaWebSearchTool(BaseModel):
    """A part of ``BetaTool``."""

    type: Literal["web_search", "web_search_2025_08_26"]
    """Kind, by which variants are told apart. Default 'web_search'."""

    external_web_access: bool | None = None
    """False to search only what is already cached, without live requests. Default True."""

    filters: BetaWebSearchToolFilters | None = None
    """Host names the search is limited to; null for none."""

    user_location: BetaWebSearchApproximateLocation | None = None
    """Roughly where the user is, so that results fit the place."""

    search_context_size: Literal["low", "medium", "high"] | None = None
    """How much search material the model reads: `low`, `medium` or `high`. Default 'medium'."""


class BetaMCPToolFilter(BaseModel):
    """A part of ``BetaMCPTool`` and ``BetaMCPToolRequireApprovalMCPToolApprovalFilter``."""

    tool_names: list[str] | None = None
    """Names of the tools that match."""

    read_only: bool | None = None
    """True to match tools whose server says that they change nothing."""


class BetaMCPToolRequireApprovalMCPToolApprovalFilter(BaseModel):
    """A part of ``BetaMCPTool``."""

    always: BetaMCPToolFilter | None = None
    """Tools that need an approval for each call."""

    never: BetaMCPToolFilter | None = None
    """Tools that run without an approval."""


class BetaMCPTool(BaseModel):
    """A part of ``BetaTool``."""

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

    allowed_tools: list[str] | BetaMCPToolFilter | None = None
    """Names of the tools the model may use, or a filter; null for all."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""

    require_approval: (
        BetaMCPToolRequireApprovalMCPToolApprovalFilter | Literal["always", "never"] | None
    ) = None
    """Which tools need an approval for each call: `always`, `never` or a filter."""

    defer_loading: bool | None = None
    """True to hide the tool from the model until a tool search finds it."""


BetaContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
"""A part of ``BetaContainerAuto`` and ``BetaAutoCodeInterpreterToolParam``."""


class BetaContainerNetworkPolicyDisabled(BaseModel):
    """A part of ``BetaContainerAutoNetworkPolicy`` and ``BetaAutoCodeInterpreterToolParamNetworkPolicy``."""

    type: Literal["disabled"]
    """Kind, by which variants are told apart. Default 'disabled'."""


class BetaContainerNetworkPolicyDomainSecret(BaseModel):
    """A part of ``BetaContainerNetworkPolicyAllowlist``."""

    domain: str
    """Host name for which the secret may be used. At least 1 character."""

    name: str
    """Its name. At least 1 character."""

    value: str = Field(repr=False)
    """The value. At least 1 character, at most 10485760 characters."""


class BetaContainerNetworkPolicyAllowlist(BaseModel):
    """A part of ``BetaContainerAutoNetworkPolicy`` and ``BetaAutoCodeInterpreterToolParamNetworkPolicy``."""

    type: Literal["allowlist"]
    """Kind, by which variants are told apart. Default 'allowlist'."""

    allowed_domains: list[str]
    """Host names that may be reached; all others are blocked. At least 1 item."""

    domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] | None = None
    """Secrets put into requests to given domains; code in the container never sees them. At least 1 item."""


BetaAutoCodeInterpreterToolParamNetworkPolicy: TypeAlias = Annotated[
    BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist, OpenUnion("type")
]
"""The ``network_policy`` of ``BetaAutoCodeInterpreterToolParam``."""


class BetaAutoCodeInterpreterToolParam(BaseModel):
    """A part of ``BetaCodeInterpreterTool``."""

    type: Literal["auto"]
    """Kind, by which variants are told apart. Default 'auto'."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 50 items."""

    memory_limit: BetaContainerMemoryLimit | None = None
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: BetaAutoCodeInterpreterToolParamNetworkPolicy | None = None
    """What the container may reach on the network."""


class BetaCodeInterpreterTool(BaseModel):
    """A part of ``BetaTool``."""

    type: Literal["code_interpreter"]
    """Kind, by which variants are told apart."""

    container: str | BetaAutoCodeInterpreterToolParam
    """Id of a container, or settings for one that is made and kept by itself."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""


class BetaProgrammaticToolCallingParam(BaseModel):
    """A part of ``BetaTool``."""

    type: Literal["programmatic_tool_calling"]
    """Kind, by which variants are told apart. Default 'programmatic_tool_calling'."""


BetaInputFidelity: TypeAlias = Literal["high", "low"]
"""A part of ``BetaImageGenTool``."""


class BetaImageGenToolInputImageMask(BaseModel):
    """The ``input_image_mask`` of ``BetaImageGenTool``."""

    image_url: str | None = None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None = None
    """Id of an uploaded file."""


BetaImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"]
"""A part of ``BetaImageGenTool``."""


class BetaImageGenToolSvgReasoning(BaseModel):
    """The ``reasoning`` of ``BetaImageGenToolSvg``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class BetaImageGenToolSvg(BaseModel):
    """The ``svg`` of ``BetaImageGenTool``."""

    model: str | None = None
    """Name of the model."""

    reasoning: BetaImageGenToolSvgReasoning | None = None
    """How reasoning models think: effort, summary and context."""


class BetaImageGenTool(BaseModel):
    """A part of ``BetaTool``."""

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

    input_fidelity: BetaInputFidelity | None = None
    """How closely the result keeps to the look of the images given: `high` or `low`."""

    input_image_mask: BetaImageGenToolInputImageMask | None = None
    """Mask for an edit: only its transparent areas are repainted."""

    partial_images: int | None = None
    """Unfinished images to send ahead of the final one, 0 to 3. At least 0, at most 3. Default 0."""

    action: BetaImageGenActionEnum | None = None
    """What to do: `generate` an image, `edit` a given one, or as the model sees fit (`auto`)."""

    complexity: Literal["low", "medium", "high"] | None = None
    """How intricate the drawing may be."""

    frame_count: int | None = None
    """How many frames the animation has."""

    frame_duration_ms: int | None = None
    """How long each frame is shown, in milliseconds."""

    svg: BetaImageGenToolSvg | None = None
    """Settings for vector graphics."""


class BetaLocalShellToolParam(BaseModel):
    """A part of ``BetaTool``."""

    type: Literal["local_shell"]
    """Kind, by which variants are told apart. Default 'local_shell'."""


BetaContainerAutoNetworkPolicy: TypeAlias = Annotated[
    BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist, OpenUnion("type")
]
"""The ``network_policy`` of ``BetaContainerAuto``."""


class BetaSkillReference(BaseModel):
    """A part of ``BetaContainerAutoSkill``."""

    type: Literal["skill_reference"]
    """Kind, by which variants are told apart. Default 'skill_reference'."""

    skill_id: str
    """Id of the skill. At least 1 character, at most 64 characters."""

    version: str | None = None
    """Version number, or `latest`; the default version when absent."""


class BetaInlineSkillSource(BaseModel):
    """A part of ``BetaInlineSkill``."""

    type: Literal["base64"]
    """Kind, by which variants are told apart. Default 'base64'."""

    media_type: Literal["application/zip"]
    """MIME type of the data. Default 'application/zip'."""

    data: str
    """The items of this page, or the payload. At least 1 character, at most 70254592 characters."""


class BetaInlineSkill(BaseModel):
    """A part of ``BetaContainerAutoSkill``."""

    type: Literal["inline"]
    """Kind, by which variants are told apart. Default 'inline'."""

    name: str
    """Its name."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    source: BetaInlineSkillSource
    """Where it comes from."""


BetaContainerAutoSkill: TypeAlias = Annotated[
    BetaSkillReference | BetaInlineSkill, OpenUnion("type")
]
"""The ``skills`` of ``BetaContainerAuto``."""


class BetaContainerAuto(BaseModel):
    """A part of ``BetaFunctionShellToolEnvironment``."""

    type: Literal["container_auto"]
    """Kind, by which variants are told apart. Default 'container_auto'."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 50 items."""

    memory_limit: BetaContainerMemoryLimit | None = None
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: BetaContainerAutoNetworkPolicy | None = None
    """What the container may reach on the network."""

    skills: list[BetaContainerAutoSkill] | None = None
    """Skills to be available inside. At most 200 items."""


class BetaLocalSkill(BaseModel):
    """A part of ``BetaLocalEnvironment``."""

    name: str
    """Its name."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    path: str
    """Path of the file."""


class BetaLocalEnvironment(BaseModel):
    """A part of ``BetaFunctionShellToolEnvironment`` and ``BetaFunctionShellCallItemParamEnvironment``."""

    type: Literal["local"]
    """Kind, by which variants are told apart. Default 'local'."""

    skills: list[BetaLocalSkill] | None = None
    """Skills to be available inside. At most 200 items."""


class BetaContainerReference(BaseModel):
    """A part of ``BetaFunctionShellToolEnvironment`` and ``BetaFunctionShellCallItemParamEnvironment``."""

    type: Literal["container_reference"]
    """Kind, by which variants are told apart. Default 'container_reference'."""

    container_id: str
    """Id of the container, `cntr_...`."""


BetaFunctionShellToolEnvironment: TypeAlias = Annotated[
    BetaContainerAuto | BetaLocalEnvironment | BetaContainerReference, OpenUnion("type")
]
"""The ``environment`` of ``BetaFunctionShellTool``."""


class BetaFunctionShellTool(BaseModel):
    """A part of ``BetaTool``."""

    type: Literal["shell"]
    """Kind, by which variants are told apart. Default 'shell'."""

    environment: BetaFunctionShellToolEnvironment | None = None
    """Where it runs or acts, such as a container, the local machine or a browser."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""


class BetaCustomTextFormatParam(BaseModel):
    """A part of ``BetaCustomToolFormat``."""

    type: Literal["text"]
    """Kind, by which variants are told apart. Default 'text'."""


BetaGrammarSyntax1: TypeAlias = Literal["lark", "regex"]
"""A part of ``BetaCustomGrammarFormatParam``."""


class BetaCustomGrammarFormatParam(BaseModel):
    """A part of ``BetaCustomToolFormat``."""

    type: Literal["grammar"]
    """Kind, by which variants are told apart. Default 'grammar'."""

    syntax: BetaGrammarSyntax1
    """The language the grammar is written in: `lark` or `regex`."""

    definition: str
    """The grammar's text."""


BetaCustomToolFormat: TypeAlias = Annotated[
    BetaCustomTextFormatParam | BetaCustomGrammarFormatParam, OpenUnion("type")
]
"""The ``format`` of ``BetaCustomTool``."""


class BetaCustomTool(BaseModel):
    """A part of ``BetaTool`` and ``BetaNamespaceToolTool``."""

    type: Literal["custom"]
    """Kind, by which variants are told apart. Default 'custom'."""

    name: str
    """Name the model calls the tool by."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    format: BetaCustomToolFormat | None = None
    """Form of the tool's input: free text, or text that follows a grammar."""

    defer_loading: bool | None = None
    """True to hide the tool from the model until a tool search finds it."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""


BetaEmptyModelParam: TypeAlias = dict[str, object]
"""A part of ``BetaToolSearchTool``, ``BetaFunctionToolParam`` and ``BetaToolSearchCallItemParam``."""


class BetaFunctionToolParam(BaseModel):
    """A part of ``BetaNamespaceToolTool``."""

    name: str
    """Its name. At least 1 character, at most 128 characters."""

    type: Literal["function"]
    """Kind, by which variants are told apart. Default 'function'."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: BetaEmptyModelParam | None = None
    """JSON Schema of the arguments; without it the function takes none."""

    strict: bool | None = None
    """Whether the model is held exactly to the JSON Schema."""

    output_schema: dict[str, object] | None = None
    """JSON Schema of the JSON text that the function returns."""

    defer_loading: bool | None = None
    """True to hide the tool from the model until a tool search finds it."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""


BetaNamespaceToolTool: TypeAlias = Annotated[
    BetaFunctionToolParam | BetaCustomTool, OpenUnion("type")
]
"""The ``tools`` of ``BetaNamespaceTool``."""


class BetaNamespaceTool(BaseModel):
    """A part of ``BetaTool``."""

    type: Literal["namespace"]
    """Kind, by which variants are told apart. Default 'namespace'."""

    name: str
    """Its name. At least 1 character."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    tools: list[BetaNamespaceToolTool]
    """The tools of the group. At least 1 item."""


BetaToolSearchExecutionType: TypeAlias = Literal["server", "client"]
"""A part of ``BetaToolSearchTool``, ``BetaResponseToolSearchOutputItemParam``, ``BetaToolSearchCallItemParam`` and 2 more."""


class BetaToolSearchTool(BaseModel):
    """A part of ``BetaTool``."""

    type: Literal["tool_search"]
    """Kind, by which variants are told apart. Default 'tool_search'."""

    execution: BetaToolSearchExecutionType | None = None
    """Who carries out the search: `server` or `client`."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: BetaEmptyModelParam | None = None
    """JSON Schema of the arguments; without it the function takes none."""


class BetaApproximateLocation(BaseModel):
    """A part of ``BetaWebSearchPreviewTool``."""

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


BetaSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""A part of ``BetaWebSearchPreviewTool``."""


BetaSearchContentType: TypeAlias = Literal["text", "image"]
"""A part of ``BetaWebSearchPreviewTool``."""


class BetaWebSearchPreviewTool(BaseModel):
    """A part of ``BetaTool``."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """Kind, by which variants are told apart. Default 'web_search_preview'."""

    user_location: BetaApproximateLocation | None = None
    """Roughly where the user is, so that results fit the place."""

    search_context_size: BetaSearchContextSize | None = None
    """How much search material the model reads: `low`, `medium` or `high`."""

    search_content_types: list[BetaSearchContentType] | None = None
    """The kinds of content to search for: text, image."""


class BetaApplyPatchTool(BaseModel):
    """A part of ``BetaTool``."""

    type: Literal["apply_patch"]
    """Kind, by which variants are told apart. Default 'apply_patch'."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model directly, a program it writes, or both."""


BetaTool: TypeAlias = Annotated[
    BetaFunctionTool
    | BetaFileSearchTool
    | BetaComputerTool
    | BetaComputerUsePreviewTool
    | BetaWebSearchTool
    | BetaMCPTool
    | BetaCodeInterpreterTool
    | BetaProgrammaticToolCallingParam
    | BetaImageGenTool
    | BetaLocalShellToolParam
    | BetaFunctionShellTool
    | BetaCustomTool
    | BetaNamespaceTool
    | BetaToolSearchTool
    | BetaWebSearchPreviewTool
    | BetaApplyPatchTool,
    OpenUnion("type"),
]
"""A part of ``BetaTokenCountsBody``, ``BetaAdditionalToolsItemParam``, ``BetaResponseToolSearchOutputItemParam`` and 3 more."""


BetaCompoundFilterFilter: TypeAlias = Annotated[
    BetaComparisonFilter | BetaCompoundFilter, OpenUnion("type")
]
"""The ``filters`` of ``BetaCompoundFilter``."""


class BetaPromptCacheBreakpointConfig(BaseModel):
    """A part of ``BetaResponseInputFile``, ``BetaResponseInputImage``, ``BetaResponseInputText`` and 1 more."""

    mode: Literal["explicit"]
    """Which of the ways of working is used. Default 'explicit'."""

    ttl: Literal["30m", "12h"] | None = None
    """How long a cache entry lives at least, such as `30m`."""


class BetaResponseInputText(BaseModel):
    """A part of ``BetaFunctionAndCustomToolCallOutput``, ``BetaResponseInputContent``, ``BetaAgentMessageContent`` and 2 more."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart. Default 'input_text'."""

    text: str
    """The text."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
    """Marks the end of a stretch of input that is worth caching."""


BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""A part of ``BetaResponseInputImage`` and ``BetaComputerScreenshotContent``."""


class BetaResponseInputImage(BaseModel):
    """A part of ``BetaFunctionAndCustomToolCallOutput``, ``BetaResponseInputContent``, ``BetaAgentMessageContent`` and 2 more."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart. Default 'input_image'."""

    detail: BetaImageDetail
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    image_url: str | None = None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None = None
    """Id of an uploaded file."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
    """Marks the end of a stretch of input that is worth caching."""


BetaFileInputDetail: TypeAlias = Literal["auto", "low", "high"]
"""A part of ``BetaResponseInputFile``."""


class BetaResponseInputFile(BaseModel):
    """A part of ``BetaFunctionAndCustomToolCallOutput``, ``BetaResponseInputContent``, ``BetaAgentMessageContent`` and 2 more."""

    type: Literal["input_file"]
    """Kind, by which variants are told apart. Default 'input_file'."""

    file_id: str | None = None
    """Id of an uploaded file."""

    filename: str | None = None
    """Name under which the model sees the file."""

    file_data: str | None = None
    """The file's bytes, base64, as a data URL."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
    """Marks the end of a stretch of input that is worth caching."""

    file_url: str | None = None
    """Address the file is fetched from."""

    detail: BetaFileInputDetail | None = None
    """How finely pages are rendered for the model: `low` costs fewer tokens, `high` shows more."""


BetaResponseInputContent: TypeAlias = Annotated[
    BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile, OpenUnion("type")
]
"""A part of ``BetaResponseInputMessageContentList`` and ``BetaContent``."""


BetaResponseInputMessageContentList: TypeAlias = list[BetaResponseInputContent]
"""A part of ``BetaInputMessage``, ``BetaEasyInputMessage`` and ``BetaResponseInputMessageItem``."""


BetaMessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""A part of ``BetaResponseOutputMessage`` and ``BetaEasyInputMessage``."""


class BetaEasyInputMessage(BaseModel):
    """A part of ``BetaResponseInputItem``."""

    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: str | BetaResponseInputMessageContentList
    """The content: text, or a list of parts such as text, images, audio and files."""

    phase: BetaMessagePhase | None = None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


class BetaAgentTag(BaseModel):
    """A part of ``BetaResponseCustomToolCall``, ``BetaResponseCustomToolCallOutput``, ``BetaMCPToolCall`` and 209 more."""

    agent_name: str
    """Name of the agent, unique within its response."""


class BetaInputMessage(BaseModel):
    """A part of ``BetaItem``."""

    role: Literal["user", "system", "developer"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: BetaResponseInputMessageContentList
    """The content: text, or a list of parts such as text, images, audio and files."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


class BetaFileCitationBody(BaseModel):
    """A part of ``BetaAnnotation``."""

    type: Literal["file_citation"]
    """Kind, by which variants are told apart. Default 'file_citation'."""

    file_id: str
    """Id of the cited file, `file-...`."""

    index: int
    """Position of the citation."""

    filename: str
    """Name of the file."""


class BetaUrlCitationBody(BaseModel):
    """A part of ``BetaAnnotation``."""

    type: Literal["url_citation"]
    """Kind, by which variants are told apart. Default 'url_citation'."""

    url: str
    """Address of the cited page."""

    start_index: int
    """Where the marked text starts, in characters, from 0."""

    end_index: int
    """Where the marked text ends, in characters from the start of the text."""

    title: str
    """Title that the cited page gives itself."""


class BetaContainerFileCitationBody(BaseModel):
    """A part of ``BetaAnnotation``."""

    type: Literal["container_file_citation"]
    """Kind, by which variants are told apart. Default 'container_file_citation'."""

    container_id: str
    """Id of the container, `cntr_...`."""

    file_id: str
    """Id of an uploaded file."""

    start_index: int
    """Where the marked text starts, in characters, from 0."""

    end_index: int
    """Where the marked text ends, in characters from the start of the text."""

    filename: str
    """Name of the file."""


class BetaFilePath(BaseModel):
    """A part of ``BetaAnnotation``."""

    type: Literal["file_path"]
    """Kind, by which variants are told apart."""

    file_id: str
    """Id of an uploaded file."""

    index: int
    """Position in its list, from 0."""


BetaAnnotation: TypeAlias = Annotated[
    BetaFileCitationBody | BetaUrlCitationBody | BetaContainerFileCitationBody | BetaFilePath,
    OpenUnion("type"),
]
"""A part of ``BetaResponseOutputText``, ``BetaResponseOutputTextAnnotationAddedEvent``, ``BetaResponsesServerEventResponseOutputTextAnnotationAdded`` and 1 more."""


class BetaTopLogProb(BaseModel):
    """A part of ``BetaLogProb``."""

    token: str
    """The token's text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""


class BetaLogProb(BaseModel):
    """A part of ``BetaResponseOutputText``."""

    token: str
    """The token's text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""

    top_logprobs: list[BetaTopLogProb]
    """The likeliest tokens at each position; as a parameter, how many."""


class BetaResponseOutputText(BaseModel):
    """A part of ``BetaOutputMessageContent``, ``BetaMultiAgentCallOutput``, ``BetaAgentMessageContent`` and 2 more."""

    type: Literal["output_text"]
    """Kind, by which variants are told apart. Default 'output_text'."""

    text: str
    """What the model wrote."""

    annotations: list[BetaAnnotation]
    """Citations of files and web pages in the text."""

    logprobs: list[BetaLogProb] | None = None
    """Log probability of each token; empty unless asked for."""


class BetaResponseOutputRefusal(BaseModel):
    """A part of ``BetaOutputMessageContent``, ``BetaAgentMessageContent``, ``BetaMessageContent`` and 1 more."""

    type: Literal["refusal"]
    """Kind, by which variants are told apart. Default 'refusal'."""

    refusal: str
    """Why the model declines to answer, in its words."""


BetaOutputMessageContent: TypeAlias = Annotated[
    BetaResponseOutputText | BetaResponseOutputRefusal, OpenUnion("type")
]
"""A part of ``BetaResponseOutputMessage``."""


class BetaResponseOutputMessage(BaseModel):
    """A part of ``BetaItem``, ``BetaResponseItem`` and ``BetaResponseOutputItem``."""

    id: str
    """Unique id."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""

    role: Literal["assistant"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: list[BetaOutputMessageContent]
    """Parts of the answer: text or a refusal."""

    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress` while it is written, then `completed` or `incomplete`."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    phase: BetaMessagePhase | None = None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""


BetaVectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
"""A part of ``BetaResponseFileSearchToolCallResult``."""


class BetaResponseFileSearchToolCallResult(BaseModel):
    """The ``results`` of ``BetaResponseFileSearchToolCall``."""

    file_id: str | None = None
    """Id of an uploaded file."""

    text: str | None = None
    """The text."""

    filename: str | None = None
    """Name of the file."""

    attributes: BetaVectorStoreFileAttributes | None = None
    """Up to 16 key and value pairs by which searches can filter; values are text, numbers or booleans."""

    score: float | None = None
    """How good it is; higher is better."""


class BetaResponseFileSearchToolCall(BaseModel):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    id: str
    """Unique id."""

    type: Literal["file_search_call"]
    """Kind, by which variants are told apart."""

    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """While at work `in_progress` or `searching`; at the end `completed`, `incomplete` or `failed`."""

    queries: list[str]
    """The texts the model searched for."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    results: list[BetaResponseFileSearchToolCallResult] | None = None
    """The passages found; null unless asked for with `include`."""


BetaClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
"""A part of ``BetaClickParam``."""


class BetaClickParam(BaseModel):
    """A part of ``BetaComputerAction``."""

    type: Literal["click"]
    """Kind, by which variants are told apart. Default 'click'."""

    button: BetaClickButtonType
    """The mouse button that is pressed."""

    x: int
    """Horizontal position in pixels, from the left."""

    y: int
    """Vertical position in pixels, from the top."""

    keys: list[str] | None = None
    """The keys that are pressed."""


class BetaDoubleClickAction(BaseModel):
    """A part of ``BetaComputerAction``."""

    type: Literal["double_click"]
    """Kind, by which variants are told apart. Default 'double_click'."""

    x: int
    """Horizontal position in pixels, from the left."""

    y: int
    """Vertical position in pixels, from the top."""

    keys: list[str] | None = None
    """The keys that are pressed."""


class BetaCoordParam(BaseModel):
    """A part of ``BetaDragParam``."""

    x: int
    """Horizontal position in pixels, from the left."""

    y: int
    """Vertical position in pixels, from the top."""


class BetaDragParam(BaseModel):
    """A part of ``BetaComputerAction``."""

    type: Literal["drag"]
    """Kind, by which variants are told apart. Default 'drag'."""

    path: list[BetaCoordParam]
    """The points the pointer is dragged through."""

    keys: list[str] | None = None
    """The keys that are pressed."""


class BetaKeyPressAction(BaseModel):
    """A part of ``BetaComputerAction``."""

    type: Literal["keypress"]
    """Kind, by which variants are told apart. Default 'keypress'."""

    keys: list[str]
    """The keys that are pressed."""


class BetaMoveParam(BaseModel):
    """A part of ``BetaComputerAction``."""

    type: Literal["move"]
    """Kind, by which variants are told apart. Default 'move'."""

    x: int
    """Horizontal position in pixels, from the left."""

    y: int
    """Vertical position in pixels, from the top."""

    keys: list[str] | None = None
    """The keys that are pressed."""


class BetaScreenshotParam(BaseModel):
    """A part of ``BetaComputerAction``."""

    type: Literal["screenshot"]
    """Kind, by which variants are told apart. Default 'screenshot'."""


class BetaScrollParam(BaseModel):
    """A part of ``BetaComputerAction``."""

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


class BetaTypeParam(BaseModel):
    """A part of ``BetaComputerAction``."""

    type: Literal["type"]
    """Kind, by which variants are told apart. Default 'type'."""

    text: str
    """The text."""


class BetaWaitParam(BaseModel):
    """A part of ``BetaComputerAction``."""

    type: Literal["wait"]
    """Kind, by which variants are told apart. Default 'wait'."""


BetaComputerAction: TypeAlias = Annotated[
    BetaClickParam
    | BetaDoubleClickAction
    | BetaDragParam
    | BetaKeyPressAction
    | BetaMoveParam
    | BetaScreenshotParam
    | BetaScrollParam
    | BetaTypeParam
    | BetaWaitParam,
    OpenUnion("type"),
]
"""A part of ``BetaResponseComputerToolCall`` and ``BetaComputerActionList``."""


BetaComputerActionList: TypeAlias = list[BetaComputerAction]
"""A part of ``BetaResponseComputerToolCall``."""


class BetaComputerCallSafetyCheckParam(BaseModel):
    """A part of ``BetaComputerCallOutputItemParam``, ``BetaResponseComputerToolCall``, ``BetaResponseComputerToolCallOutputItem`` and 1 more."""

    id: str
    """Unique id."""

    code: str | None = None
    """Short machine-readable name of the error."""

    message: str | None = None
    """The message; in an error, the explanation for people."""


class BetaResponseComputerToolCall(BaseModel):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    type: Literal["computer_call"]
    """Kind, by which variants are told apart. Default 'computer_call'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    pending_safety_checks: list[BetaComputerCallSafetyCheckParam]
    """Safety checks to be accepted before the action is carried out."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it has come or how it ended."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    action: BetaComputerAction | None = None
    """The one action to carry out on the screen."""

    actions: BetaComputerActionList | None = None
    """Actions to carry out on the screen, in order."""


class BetaAgentTagParam(BaseModel):
    """A part of ``BetaProgramOutputItemParam``, ``BetaProgramItemParam``, ``BetaItemReferenceParam`` and 14 more."""

    agent_name: str
    """Name of the agent, unique within its response."""


class BetaResponseComputerToolCallOutputScreenshot(BaseModel):
    """A part of ``BetaComputerCallOutputItemParam``, ``BetaResponseComputerToolCallOutputItem`` and ``BetaComputerToolCallOutput``."""

    type: Literal["computer_screenshot"]
    """Kind, by which variants are told apart. Default 'computer_screenshot'."""

    image_url: str | None = None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None = None
    """Id of an uploaded file."""


BetaFunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``BetaResponseToolSearchOutputItemParam``, ``BetaToolSearchCallItemParam``, ``BetaFunctionCallOutputItemParam`` and 1 more."""


class BetaComputerCallOutputItemParam(BaseModel):
    """A part of ``BetaItem``."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Literal["computer_call_output"]
    """Kind, by which variants are told apart. Default 'computer_call_output'."""

    output: BetaResponseComputerToolCallOutputScreenshot
    """What was produced."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""

    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    """The safety checks that the developer has looked at and accepted."""

    status: BetaFunctionCallItemStatus | None = None
    """How far it has come or how it ended."""


class BetaWebSearchActionSearchSource(BaseModel):
    """The ``sources`` of ``BetaWebSearchActionSearch``."""

    type: Literal["url"]
    """Kind, by which variants are told apart."""

    url: str
    """Address, or a data URL."""


class BetaWebSearchActionSearch(BaseModel):
    """A part of ``BetaResponseFunctionWebSearchAction``."""

    type: Literal["search"]
    """Kind, by which variants are told apart."""

    query: str | None = None
    """The text that is searched for. Deprecated."""

    queries: list[str] | None = None
    """The searches that were made."""

    sources: list[BetaWebSearchActionSearchSource] | None = None
    """Where it comes from, one entry for each source."""


class BetaWebSearchActionOpenPage(BaseModel):
    """A part of ``BetaResponseFunctionWebSearchAction``."""

    type: Literal["open_page"]
    """Kind, by which variants are told apart."""

    url: str | None = None
    """Address, or a data URL."""


class BetaWebSearchActionFind(BaseModel):
    """A part of ``BetaResponseFunctionWebSearchAction``."""

    type: Literal["find_in_page"]
    """Kind, by which variants are told apart."""

    url: str
    """Address, or a data URL."""

    pattern: str
    """What to look for in the page."""


BetaResponseFunctionWebSearchAction: TypeAlias = Annotated[
    BetaWebSearchActionSearch | BetaWebSearchActionOpenPage | BetaWebSearchActionFind,
    OpenUnion("type"),
]
"""The ``action`` of ``BetaResponseFunctionWebSearch``."""


class BetaResponseFunctionWebSearch(BaseModel):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    id: str
    """Unique id."""

    type: Literal["web_search_call"]
    """Kind, by which variants are told apart."""

    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """`in_progress`, `searching`, then `completed` or `failed`."""

    action: BetaResponseFunctionWebSearchAction
    """What was done: a search, a page opened, or a text looked for in a page."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaDirectToolCallCaller(BaseModel):
    """A part of ``BetaToolCallCaller``."""

    type: Literal["direct"]
    """Kind, by which variants are told apart. Default 'direct'."""


class BetaProgramToolCallCaller(BaseModel):
    """A part of ``BetaToolCallCaller``."""

    type: Literal["program"]
    """Kind, by which variants are told apart. Default 'program'."""

    caller_id: str
    """Call id of the program that called the tool."""


BetaToolCallCaller: TypeAlias = Annotated[
    BetaDirectToolCallCaller | BetaProgramToolCallCaller, OpenUnion("type")
]
"""A part of ``BetaResponseCustomToolCall``, ``BetaResponseFunctionToolCall``, ``BetaResponseCustomToolCallItem`` and 5 more."""


class BetaResponseFunctionToolCall(BaseModel):
    """A part of ``BetaItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["function_call"]
    """Kind, by which variants are told apart."""

    call_id: str
    """Id to give with the result (`call_...`); not the item's own `id`."""

    name: str
    """Which function the model wants called."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Id of the item (`fc_...`); the result refers to `call_id` instead."""

    caller: BetaToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """`in_progress` while it is written, then `completed` or `incomplete`."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""


class BetaPromptCacheBreakpointParam(BaseModel):
    """A part of ``BetaResponseInputImageContent``, ``BetaResponseInputTextContent`` and ``BetaResponseInputFileContent``."""

    mode: Literal["explicit"]
    """Which of the ways of working is used. Default 'explicit'."""

    ttl: Literal["30m", "12h"] | None = None
    """How long a cache entry lives at least, such as `30m`."""


class BetaResponseInputTextContent(BaseModel):
    """A part of ``BetaAgentMessageItemParamContent``, ``BetaResponseSteerInputContent``, ``BetaResponseSteerInputVariant1MessageContentVariant0`` and 1 more."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart. Default 'input_text'."""

    text: str
    """The text. At most 10485760 characters."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks the end of a stretch of input that is worth caching."""


BetaDetailEnum: TypeAlias = Literal["low", "high", "auto", "original"]
"""A part of ``BetaResponseInputImageContent``."""


class BetaResponseInputImageContent(BaseModel):
    """A part of ``BetaAgentMessageItemParamContent``, ``BetaResponseSteerInputContent``, ``BetaResponseSteerInputVariant1MessageContentVariant0`` and 1 more."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart. Default 'input_image'."""

    image_url: str | None = None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None = None
    """Id of an uploaded file."""

    detail: BetaDetailEnum | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks the end of a stretch of input that is worth caching."""


BetaFileDetailEnum: TypeAlias = Literal["auto", "low", "high"]
"""A part of ``BetaResponseInputFileContent``."""


class BetaResponseInputFileContent(BaseModel):
    """A part of ``BetaResponseSteerInputContent``, ``BetaResponseSteerInputVariant1MessageContentVariant0`` and ``BetaResponseFunctionCallOutputItemListItem``."""

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

    detail: BetaFileDetailEnum | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks the end of a stretch of input that is worth caching."""


BetaResponseSteerInputContent: TypeAlias = Annotated[
    BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent,
    OpenUnion("type"),
]
"""A part of ``BetaFunctionCallOutputItemParam``."""


class BetaDirectToolCallCallerParam(BaseModel):
    """A part of ``BetaToolCallCallerParam``."""

    type: Literal["direct"]
    """Kind, by which variants are told apart. Default 'direct'."""


class BetaProgramToolCallCallerParam(BaseModel):
    """A part of ``BetaToolCallCallerParam``."""

    type: Literal["program"]
    """Kind, by which variants are told apart. Default 'program'."""

    caller_id: str
    """Call id of the program that called the tool. At least 1 character, at most 64 characters."""


BetaToolCallCallerParam: TypeAlias = Annotated[
    BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam, OpenUnion("type")
]
"""A part of ``BetaResponseCustomToolCallOutput``, ``BetaApplyPatchToolCallOutputItemParam``, ``BetaApplyPatchToolCallItemParam`` and 5 more."""


class BetaFunctionCallOutputItemParam(BaseModel):
    """A part of ``BetaItem``."""

    type: Literal["function_call_output"]
    """Kind, by which variants are told apart. Default 'function_call_output'."""

    output: str | list[BetaResponseSteerInputContent]
    """What was produced."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    name: str | None = None
    """Its name."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    caller: BetaToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    status: BetaFunctionCallItemStatus | None = None
    """How far it has come or how it ended."""


class BetaEncryptedContentParam(BaseModel):
    """A part of ``BetaAgentMessageItemParamContent``."""

    type: Literal["encrypted_content"]
    """Kind, by which variants are told apart. Default 'encrypted_content'."""

    encrypted_content: str
    """Encrypted state to send back unchanged in later requests; only the service can read it. At most 10485760 characters."""


BetaAgentMessageItemParamContent: TypeAlias = Annotated[
    BetaResponseInputTextContent | BetaResponseInputImageContent | BetaEncryptedContentParam,
    OpenUnion("type"),
]
"""The ``content`` of ``BetaAgentMessageItemParam``."""


class BetaAgentMessageItemParam(BaseModel):
    """A part of ``BetaItem``."""

    type: Literal["agent_message"]
    """Kind, by which variants are told apart. Default 'agent_message'."""

    author: str
    """The agent that sent the message."""

    recipient: str
    """The agent that the message is for."""

    content: list[BetaAgentMessageItemParamContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""


BetaMultiAgentAction1: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]
"""A part of ``BetaMultiAgentCallOutputItemParam`` and ``BetaMultiAgentCallItemParam``."""


class BetaMultiAgentCallItemParam(BaseModel):
    """A part of ``BetaItem``."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Literal["multi_agent_call"]
    """Kind, by which variants are told apart. Default 'multi_agent_call'."""

    action: BetaMultiAgentAction1
    """What the tool is asked to do, or did."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""


class BetaFileCitationParam(BaseModel):
    """A part of ``BetaOutputTextContentParamAnnotation``."""

    type: Literal["file_citation"]
    """Kind, by which variants are told apart. Default 'file_citation'."""

    index: int
    """Position in its list, from 0. At least 0."""

    file_id: str
    """Id of an uploaded file."""

    filename: str
    """Name of the file."""


class BetaUrlCitationParam(BaseModel):
    """A part of ``BetaOutputTextContentParamAnnotation``."""

    type: Literal["url_citation"]
    """Kind, by which variants are told apart. Default 'url_citation'."""

    start_index: int
    """Where the marked text starts, in characters, from 0. At least 0."""

    end_index: int
    """Where the marked text ends, in characters from the start of the text. At least 0."""

    url: str
    """Address, or a data URL."""

    title: str
    """Title."""


class BetaContainerFileCitationParam(BaseModel):
    """A part of ``BetaOutputTextContentParamAnnotation``."""

    type: Literal["container_file_citation"]
    """Kind, by which variants are told apart. Default 'container_file_citation'."""

    start_index: int
    """Where the marked text starts, in characters, from 0. At least 0."""

    end_index: int
    """Where the marked text ends, in characters from the start of the text. At least 0."""

    container_id: str
    """Id of the container, `cntr_...`."""

    file_id: str
    """Id of an uploaded file."""

    filename: str
    """Name of the file."""


BetaOutputTextContentParamAnnotation: TypeAlias = Annotated[
    BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam, OpenUnion("type")
]
"""The ``annotations`` of ``BetaOutputTextContentParam``."""


class BetaOutputTextContentParam(BaseModel):
    """A part of ``BetaMultiAgentCallOutputItemParam``."""

    type: Literal["output_text"]
    """Kind, by which variants are told apart. Default 'output_text'."""

    text: str
    """The text. At most 10485760 characters."""

    annotations: list[BetaOutputTextContentParamAnnotation] | None = None
    """Marks on spans of the text: citations and generated files."""


class BetaMultiAgentCallOutputItemParam(BaseModel):
    """A part of ``BetaItem``."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Literal["multi_agent_call_output"]
    """Kind, by which variants are told apart. Default 'multi_agent_call_output'."""

    action: BetaMultiAgentAction1
    """What the tool is asked to do, or did."""

    output: list[BetaOutputTextContentParam]
    """What was produced."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""


class BetaToolSearchCallItemParam(BaseModel):
    """A part of ``BetaItem``."""

    type: Literal["tool_search_call"]
    """Kind, by which variants are told apart. Default 'tool_search_call'."""

    arguments: BetaEmptyModelParam
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    execution: BetaToolSearchExecutionType | None = None
    """Who carries out the search: `server` or `client`."""

    status: BetaFunctionCallItemStatus | None = None
    """How far it has come or how it ended."""


class BetaResponseToolSearchOutputItemParam(BaseModel):
    """A part of ``BetaItem``."""

    type: Literal["tool_search_output"]
    """Kind, by which variants are told apart. Default 'tool_search_output'."""

    tools: list[BetaTool]
    """What the model may call."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    execution: BetaToolSearchExecutionType | None = None
    """Who carries out the search: `server` or `client`."""

    status: BetaFunctionCallItemStatus | None = None
    """How far it has come or how it ended."""


class BetaAdditionalToolsItemParam(BaseModel):
    """A part of ``BetaItem``."""

    type: Literal["additional_tools"]
    """Kind, by which variants are told apart. Default 'additional_tools'."""

    role: Literal["developer"]
    """Who speaks, such as `user` or `assistant`, or what a member may do. Default 'developer'."""

    tools: list[BetaTool]
    """What the model may call."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""


class BetaSummaryTextContent(BaseModel):
    """A part of ``BetaResponseReasoningItem``, ``BetaAgentMessageContent`` and ``BetaMessageContent``."""

    type: Literal["summary_text"]
    """Kind, by which variants are told apart. Default 'summary_text'."""

    text: str
    """The text."""


class BetaReasoningTextContent(BaseModel):
    """A part of ``BetaResponseReasoningItem``, ``BetaAgentMessageContent``, ``BetaMessageContent`` and 1 more."""

    type: Literal["reasoning_text"]
    """Kind, by which variants are told apart. Default 'reasoning_text'."""

    text: str
    """The text."""


class BetaResponseReasoningItem(BaseModel):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    type: Literal["reasoning"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    summary: list[BetaSummaryTextContent]
    """Summary of the reasoning, in parts; empty unless asked for."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    encrypted_content: str | None = None
    """The reasoning, encrypted, to send back when nothing is stored; null unless asked for."""

    content: list[BetaReasoningTextContent] | None = None
    """The reasoning text itself; only models with open reasoning send it."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


class BetaResponseCompactionItemParam(BaseModel):
    """A part of ``BetaItem``."""

    type: Literal["compaction"]
    """Kind, by which variants are told apart. Default 'compaction'."""

    encrypted_content: str
    """Encrypted state to send back unchanged in later requests; only the service can read it. At most 20971520 characters."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""


class BetaImageGenToolCallErrorModerationDetails(BaseModel):
    """The ``moderation_details`` of ``BetaImageGenToolCallError``."""

    categories: list[str]
    """The verdict for each category of harm."""

    moderation_stage: Literal["input", "output", "unknown"]
    """Where moderation stepped in: at the input or the output."""


class BetaImageGenToolCallError(BaseModel):
    """The ``error`` of ``BetaImageGenToolCall``."""

    code: str | None = None
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""

    type: str
    """Kind, by which variants are told apart."""

    moderation_details: BetaImageGenToolCallErrorModerationDetails | None = None
    """What the moderation found."""


class BetaImageGenToolCallSvgUsage(BaseModel):
    """The ``svg_usage`` of ``BetaImageGenToolCall``."""

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


class BetaImageGenToolCall(BaseModel):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    type: Literal["image_generation_call"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    status: Literal["in_progress", "completed", "generating", "failed"]
    """`in_progress`, `generating`, then `completed` or `failed`."""

    result: str | None = None
    """The image, base64; null until it is done."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    action: Literal["generate", "edit", "auto"] | None = None
    """What the tool is asked to do, or did."""

    background: Literal["transparent", "opaque", "auto"] | None = None
    """The picture's background: opaque, transparent, or left to the model."""

    error: BetaImageGenToolCallError | None = None
    """What went wrong; null or absent if nothing did."""

    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    """File format of the image: `png`, `jpeg` or `webp`."""

    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    """How carefully the picture is made; higher takes longer and costs more."""

    revised_prompt: str | None = None
    """The prompt as the model reworded it before painting."""

    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    """Width and height in pixels, such as `1024x1024`."""

    svg_usage: BetaImageGenToolCallSvgUsage | None = None
    """What making the vector graphic used up."""


class BetaCodeInterpreterOutputLogs(BaseModel):
    """A part of ``BetaResponseCodeInterpreterToolCallOutput``."""

    type: Literal["logs"]
    """Kind, by which variants are told apart. Default 'logs'."""

    logs: str
    """What the code printed."""


class BetaCodeInterpreterOutputImage(BaseModel):
    """A part of ``BetaResponseCodeInterpreterToolCallOutput``."""

    type: Literal["image"]
    """Kind, by which variants are told apart. Default 'image'."""

    url: str
    """Address, or a data URL."""


BetaResponseCodeInterpreterToolCallOutput: TypeAlias = Annotated[
    BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputImage, OpenUnion("type")
]
"""The ``outputs`` of ``BetaResponseCodeInterpreterToolCall``."""


class BetaResponseCodeInterpreterToolCall(BaseModel):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

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

    outputs: list[BetaResponseCodeInterpreterToolCallOutput] | None = None
    """Printed logs and images; null unless asked for with `include`."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaLocalShellExecAction(BaseModel):
    """A part of ``BetaLocalShellToolCall``."""

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


class BetaLocalShellToolCall(BaseModel):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    type: Literal["local_shell_call"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    action: BetaLocalShellExecAction
    """The command to run on your machine."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it has come or how it ended."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaLocalShellToolCallOutput(BaseModel):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    type: Literal["local_shell_call_output"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    output: str
    """JSON text with the output of the command."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


class BetaFunctionShellActionParam(BaseModel):
    """A part of ``BetaFunctionShellCallItemParam``."""

    commands: list[str]
    """Shell commands to run, each a line."""

    timeout_ms: int | None = None
    """Longest time a command may run, in milliseconds."""

    max_output_length: int | None = None
    """Most characters of output to keep."""


BetaFunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``BetaFunctionShellCallOutputItemParam`` and ``BetaFunctionShellCallItemParam``."""


BetaFunctionShellCallItemParamEnvironment: TypeAlias = Annotated[
    BetaLocalEnvironment | BetaContainerReference, OpenUnion("type")
]
"""The ``environment`` of ``BetaFunctionShellCallItemParam``."""


class BetaFunctionShellCallItemParam(BaseModel):
    """A part of ``BetaItem``."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Literal["shell_call"]
    """Kind, by which variants are told apart. Default 'shell_call'."""

    action: BetaFunctionShellActionParam
    """What the tool is asked to do, or did."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""

    caller: BetaToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    status: BetaFunctionShellCallItemStatus | None = None
    """How far it has come or how it ended."""

    environment: BetaFunctionShellCallItemParamEnvironment | None = None
    """Where it runs or acts, such as a container, the local machine or a browser."""


class BetaFunctionShellCallOutputTimeoutOutcomeParam(BaseModel):
    """A part of ``BetaFunctionShellCallOutputOutcomeParam``."""

    type: Literal["timeout"]
    """Kind, by which variants are told apart. Default 'timeout'."""


class BetaFunctionShellCallOutputExitOutcomeParam(BaseModel):
    """A part of ``BetaFunctionShellCallOutputOutcomeParam``."""

    type: Literal["exit"]
    """Kind, by which variants are told apart. Default 'exit'."""

    exit_code: int
    """Exit status of the command; 0 means success."""


BetaFunctionShellCallOutputOutcomeParam: TypeAlias = Annotated[
    BetaFunctionShellCallOutputTimeoutOutcomeParam | BetaFunctionShellCallOutputExitOutcomeParam,
    OpenUnion("type"),
]
"""A part of ``BetaResponseFunctionShellCallOutputContent``."""


class BetaResponseFunctionShellCallOutputContent(BaseModel):
    """A part of ``BetaFunctionShellCallOutputItemParam``."""

    stdout: str
    """What was written to standard output. At most 10485760 characters."""

    stderr: str
    """What was written to standard error. At most 10485760 characters."""

    outcome: BetaFunctionShellCallOutputOutcomeParam
    """How it ended."""


class BetaFunctionShellCallOutputItemParam(BaseModel):
    """A part of ``BetaItem``."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    type: Literal["shell_call_output"]
    """Kind, by which variants are told apart. Default 'shell_call_output'."""

    output: list[BetaResponseFunctionShellCallOutputContent]
    """What was produced."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""

    caller: BetaToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    status: BetaFunctionShellCallItemStatus | None = None
    """How far it has come or how it ended."""

    max_output_length: int | None = None
    """Most characters of output to keep."""


BetaApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"]
"""A part of ``BetaApplyPatchToolCallItemParam``."""


class BetaApplyPatchCreateFileOperationParam(BaseModel):
    """A part of ``BetaApplyPatchOperationParam``."""

    type: Literal["create_file"]
    """Kind, by which variants are told apart. Default 'create_file'."""

    path: str
    """Path of the file. At least 1 character."""

    diff: str
    """The change to the file, as a diff. At most 10485760 characters."""


class BetaApplyPatchDeleteFileOperationParam(BaseModel):
    """A part of ``BetaApplyPatchOperationParam``."""

    type: Literal["delete_file"]
    """Kind, by which variants are told apart. Default 'delete_file'."""

    path: str
    """Path of the file. At least 1 character."""


class BetaApplyPatchUpdateFileOperationParam(BaseModel):
    """A part of ``BetaApplyPatchOperationParam``."""

    type: Literal["update_file"]
    """Kind, by which variants are told apart. Default 'update_file'."""

    path: str
    """Path of the file. At least 1 character."""

    diff: str
    """The change to the file, as a diff. At most 10485760 characters."""


BetaApplyPatchOperationParam: TypeAlias = Annotated[
    BetaApplyPatchCreateFileOperationParam
    | BetaApplyPatchDeleteFileOperationParam
    | BetaApplyPatchUpdateFileOperationParam,
    OpenUnion("type"),
]
"""A part of ``BetaApplyPatchToolCallItemParam``."""


class BetaApplyPatchToolCallItemParam(BaseModel):
    """A part of ``BetaItem``."""

    type: Literal["apply_patch_call"]
    """Kind, by which variants are told apart. Default 'apply_patch_call'."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    status: BetaApplyPatchCallStatusParam
    """How far it has come or how it ended."""

    operation: BetaApplyPatchOperationParam
    """What is to be done, or how values are compared."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""

    caller: BetaToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""


BetaApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"]
"""A part of ``BetaApplyPatchToolCallOutputItemParam``."""


class BetaApplyPatchToolCallOutputItemParam(BaseModel):
    """A part of ``BetaItem``."""

    type: Literal["apply_patch_call_output"]
    """Kind, by which variants are told apart. Default 'apply_patch_call_output'."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    status: BetaApplyPatchCallOutputStatusParam
    """How far it has come or how it ended."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""

    caller: BetaToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    output: str | None = None
    """What was produced."""


class BetaMCPListToolsTool(BaseModel):
    """A part of ``BetaMCPListTools``."""

    name: str
    """Its name."""

    input_schema: dict[str, object]
    """JSON Schema of the tool's arguments."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    annotations: dict[str, object] | None = None
    """Marks on spans of the text: citations and generated files."""


class BetaMCPListTools(BaseModel):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

    type: Literal["mcp_list_tools"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server, by which its calls are told apart."""

    tools: list[BetaMCPListToolsTool]
    """What the MCP server offers."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    error: str | None = None
    """What went wrong; null or absent if nothing did."""


class BetaMCPApprovalRequest(BaseModel):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaMCPApprovalResponse(BaseModel):
    """A part of ``BetaItem``."""

    type: Literal["mcp_approval_response"]
    """Kind, by which variants are told apart."""

    approval_request_id: str
    """Id of the approval request that this answers or results from."""

    approve: bool
    """True to let the call go ahead, false to refuse it."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""

    reason: str | None = None
    """Why it was allowed or refused; null if not given."""


class BetaMCPProtocolError(BaseModel):
    """A part of ``BetaMcpToolCallError``."""

    type: Literal["mcp_protocol_error"]
    """Kind, by which variants are told apart. Default 'mcp_protocol_error'."""

    code: int
    """JSON-RPC error code."""

    message: str
    """The message; in an error, the explanation for people."""


class BetaMCPToolExecutionError(BaseModel):
    """A part of ``BetaMcpToolCallError``."""

    type: Literal["mcp_tool_execution_error"]
    """Kind, by which variants are told apart. Default 'mcp_tool_execution_error'."""

    content: object
    """The content: text, or a list of parts such as text, images, audio and files."""


class BetaHTTPError(BaseModel):
    """A part of ``BetaMcpToolCallError``."""

    type: Literal["http_error"]
    """Kind, by which variants are told apart. Default 'http_error'."""

    code: int
    """HTTP status code."""

    message: str
    """The message; in an error, the explanation for people."""


BetaMcpToolCallError: TypeAlias = Annotated[
    BetaMCPProtocolError | BetaMCPToolExecutionError | BetaHTTPError, OpenUnion("type")
]
"""A part of ``BetaMCPToolCall``."""


BetaMCPToolCallStatus: TypeAlias = Literal[
    "in_progress", "completed", "incomplete", "calling", "failed"
]
"""A part of ``BetaMCPToolCall``."""


class BetaMCPToolCall(BaseModel):
    """A part of ``BetaItem``, ``BetaResponseItem``, ``BetaItemField`` and 1 more."""

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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    output: str | None = None
    """What the MCP tool returned; null if it failed."""

    error: BetaMcpToolCallError | None = None
    """What went wrong; null or absent if nothing did."""

    status: BetaMCPToolCallStatus | None = None
    """How far it has come or how it ended."""

    approval_request_id: str | None = None
    """Id of the approval request that this answers or results from."""


BetaFunctionAndCustomToolCallOutput: TypeAlias = Annotated[
    BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile, OpenUnion("type")
]
"""A part of ``BetaResponseCustomToolCallOutput``, ``BetaResponseCustomToolCallOutputItem`` and ``BetaResponseFunctionToolCallOutputItem``."""


class BetaResponseCustomToolCallOutput(BaseModel):
    """A part of ``BetaItem``."""

    type: Literal["custom_tool_call_output"]
    """Kind, by which variants are told apart."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    output: str | list[BetaFunctionAndCustomToolCallOutput]
    """What the tool returned: text, or a list of text, image and file parts."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""

    caller: BetaToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""

    created_by: str | None = None
    """Id of whoever made it."""


class BetaResponseCustomToolCall(BaseModel):
    """A part of ``BetaItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["custom_tool_call"]
    """Kind, by which variants are told apart."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    name: str
    """Its name."""

    input: str
    """Free text that the model wrote for the tool."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""

    caller: BetaToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""


BetaItem: TypeAlias = Annotated[
    BetaInputMessage
    | BetaResponseOutputMessage
    | BetaResponseFileSearchToolCall
    | BetaResponseComputerToolCall
    | BetaComputerCallOutputItemParam
    | BetaResponseFunctionWebSearch
    | BetaResponseFunctionToolCall
    | BetaFunctionCallOutputItemParam
    | BetaAgentMessageItemParam
    | BetaMultiAgentCallItemParam
    | BetaMultiAgentCallOutputItemParam
    | BetaToolSearchCallItemParam
    | BetaResponseToolSearchOutputItemParam
    | BetaAdditionalToolsItemParam
    | BetaResponseReasoningItem
    | BetaResponseCompactionItemParam
    | BetaImageGenToolCall
    | BetaResponseCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaFunctionShellCallItemParam
    | BetaFunctionShellCallOutputItemParam
    | BetaApplyPatchToolCallItemParam
    | BetaApplyPatchToolCallOutputItemParam
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponse
    | BetaMCPToolCall
    | BetaResponseCustomToolCallOutput
    | BetaResponseCustomToolCall,
    OpenUnion("type", "role"),
]
"""A part of ``BetaResponseInputItem``."""


class BetaCompactionTriggerItemParam(BaseModel):
    """A part of ``BetaResponseInputItem``."""

    type: Literal["compaction_trigger"]
    """Kind, by which variants are told apart. Default 'compaction_trigger'."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""


class BetaItemReferenceParam(BaseModel):
    """A part of ``BetaResponseInputItem``."""

    id: str
    """Unique id."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""

    type: Literal["item_reference"] | None = None
    """Kind, by which variants are told apart."""


class BetaProgramItemParam(BaseModel):
    """A part of ``BetaResponseInputItem``."""

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

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""


BetaProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"]
"""A part of ``BetaProgramOutputItemParam``."""


class BetaProgramOutputItemParam(BaseModel):
    """A part of ``BetaResponseInputItem``."""

    id: str
    """Unique id."""

    type: Literal["program_output"]
    """Kind, by which variants are told apart. Default 'program_output'."""

    call_id: str
    """Id of the call; the result is matched to it by this id. At least 1 character, at most 64 characters."""

    result: str
    """What came out. At most 10485760 characters."""

    status: BetaProgramOutputItemStatus
    """How far it has come or how it ended."""

    agent: BetaAgentTagParam | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseConfigurationUpdateItemParamAgent(BaseModel):
    """The ``agent`` of ``BetaResponseConfigurationUpdateItemParam``."""

    agent_name: str
    """Name of the agent, unique within its response."""


class BetaResponseConfigurationUpdateItemParamReasoning(BaseModel):
    """The ``reasoning`` of ``BetaResponseConfigurationUpdateItemParam``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class BetaResponseConfigurationUpdateItemParamTextFormatText(BaseModel):
    """A part of ``BetaResponseConfigurationUpdateItemParamTextFormat``."""

    type: Literal["text"]
    """Kind, by which variants are told apart."""


BetaResponseConfigurationUpdateItemParamTextFormat: TypeAlias = Annotated[
    BetaResponseConfigurationUpdateItemParamTextFormatText | BetaResponseFormatTextJSONSchemaConfig,
    OpenUnion("type"),
]
"""The ``format`` of ``BetaResponseConfigurationUpdateItemParamText``."""


class BetaResponseConfigurationUpdateItemParamText(BaseModel):
    """The ``text`` of ``BetaResponseConfigurationUpdateItemParam``."""

    format: BetaResponseConfigurationUpdateItemParamTextFormat
    """How the data is laid out or encoded."""


class BetaResponseConfigurationUpdateItemParam(BaseModel):
    """A part of ``BetaResponseInputItem``."""

    type: Literal["configuration_update"]
    """Kind, by which variants are told apart."""

    id: str | None = None
    """Unique id."""

    agent: BetaResponseConfigurationUpdateItemParamAgent | None = None
    """The agent this belongs to, where several agents work on one response."""

    reasoning: BetaResponseConfigurationUpdateItemParamReasoning | None = None
    """How reasoning models think: effort, summary and context."""

    text: BetaResponseConfigurationUpdateItemParamText | None = None
    """The text."""


BetaResponseInputItem: TypeAlias = Annotated[
    BetaEasyInputMessage
    | BetaItem
    | BetaCompactionTriggerItemParam
    | BetaItemReferenceParam
    | BetaProgramItemParam
    | BetaProgramOutputItemParam
    | BetaResponseConfigurationUpdateItemParam,
    OpenUnion("type"),
]
"""A part of ``BetaTokenCountsBody``, ``BetaCompactResponseMethodPublicBody``, ``BetaResponse`` and 3 more."""


BetaPromptCacheTTLEnum: TypeAlias = Literal["30m", "12h"]
"""A part of ``BetaPromptCacheOptionsParam`` and ``BetaPromptCacheOptions``."""


BetaPromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"]
"""A part of ``BetaPromptCacheOptionsParam`` and ``BetaPromptCacheOptions``."""


class BetaPromptCacheOptionsParam(BaseModel):
    """A part of ``BetaCompactResponseMethodPublicBody``, ``BetaResponsesClientEventResponseCreate``, ``BetaCreateResponse`` and 1 more."""

    ttl: BetaPromptCacheTTLEnum | None = None
    """How long a cache entry lives at least, such as `30m`."""

    mode: BetaPromptCacheModeEnum | None = None
    """`implicit` sets a breakpoint by itself as well; `explicit` uses only those you set."""

    comparison_response_id: str | None = None
    """Id of an earlier response that cache use is compared with."""

    prewarm: bool | None = None
    """True to fill the cache without asking for an answer."""


BetaModelIdsShared: TypeAlias = (
    str
    | Literal[
        "gpt-5.6-sol",
        "gpt-5.6-terra",
        "gpt-5.6-luna",
        "gpt-5.5",
        "gpt-5.5-2026-04-23",
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-nano",
        "gpt-5.4-mini-2026-03-17",
        "gpt-5.4-nano-2026-03-17",
        "gpt-5.3-chat-latest",
        "gpt-5.2",
        "gpt-5.2-2025-12-11",
        "gpt-5.2-chat-latest",
        "gpt-5.2-pro",
        "gpt-5.2-pro-2025-12-11",
        "gpt-5.1",
        "gpt-5.1-2025-11-13",
        "gpt-5.1-codex",
        "gpt-5.1-mini",
        "gpt-5.1-chat-latest",
        "gpt-5",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-5-2025-08-07",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07",
        "gpt-5-chat-latest",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "o4-mini",
        "o4-mini-2025-04-16",
        "o3",
        "o3-2025-04-16",
        "o3-mini",
        "o3-mini-2025-01-31",
        "o1",
        "o1-2024-12-17",
        "o1-preview",
        "o1-preview-2024-09-12",
        "o1-mini",
        "o1-mini-2024-09-12",
        "gpt-4o",
        "gpt-4o-2024-11-20",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13",
        "gpt-4o-audio-preview",
        "gpt-4o-audio-preview-2024-10-01",
        "gpt-4o-audio-preview-2024-12-17",
        "gpt-4o-audio-preview-2025-06-03",
        "gpt-4o-mini-audio-preview",
        "gpt-4o-mini-audio-preview-2024-12-17",
        "gpt-4o-search-preview",
        "gpt-4o-mini-search-preview",
        "gpt-4o-search-preview-2025-03-11",
        "gpt-4o-mini-search-preview-2025-03-11",
        "chatgpt-4o-latest",
        "codex-mini-latest",
        "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-0125-preview",
        "gpt-4-turbo-preview",
        "gpt-4-1106-preview",
        "gpt-4-vision-preview",
        "gpt-4",
        "gpt-4-0314",
        "gpt-4-0613",
        "gpt-4-32k",
        "gpt-4-32k-0314",
        "gpt-4-32k-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0301",
        "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-16k-0613",
        "gpt-6-astra",
        "gpt-6.2-astra",
        "gpt-6.1-sol",
        "gpt-6.2-sol",
        "gpt-6.1-terra",
        "gpt-6-sol",
        "gpt-6-luna",
        "gpt-audio-mini",
        "gpt-audio-mini-2025-12-15",
        "gpt-6-cyber",
        "gpt-rosalind-research",
        "gpt-6-rosalind",
        "gpt-6.2-astra-law",
    ]
)
"""A part of ``BetaModelIdsResponses``."""


BetaModelIdsResponses: TypeAlias = (
    BetaModelIdsShared
    | Literal[
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1-codex-max",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-5.6-cyber",
    ]
)
"""A part of ``BetaModelIdsCompaction``, ``BetaResponse``, ``BetaResponseProperties`` and 2 more."""


class BetaError(BaseModel):
    """What ``DELETE /responses/{response_id}?beta=true`` or ``POST /responses/{response_id}/cancel?beta=true`` answers."""

    code: str | None = None
    """Short machine-readable name of the error; null if it has none."""

    message: str
    """The error in words."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""

    type: str
    """Class of the error, such as `invalid_request_error`."""


class BetaResponseInputMessageItem(BaseModel):
    """A part of ``BetaResponseItem``."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""

    role: Literal["user", "system", "developer"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: BetaResponseInputMessageContentList
    """The content: text, or a list of parts such as text, images, audio and files."""

    id: str
    """Unique id."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


BetaComputerCallOutputStatus: TypeAlias = Literal[
    "completed", "incomplete", "failed", "in_progress"
]
"""A part of ``BetaResponseComputerToolCallOutputItem``."""


class BetaResponseComputerToolCallOutputItem(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["computer_call_output"]
    """Kind, by which variants are told apart. Default 'computer_call_output'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    output: BetaResponseComputerToolCallOutputScreenshot
    """What was produced."""

    status: BetaComputerCallOutputStatus
    """How far it has come or how it ended."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    """The safety checks that the developer has looked at and accepted."""

    created_by: str | None = None
    """Id of whoever made it."""


BetaFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``BetaResponseCustomToolCallItem``, ``BetaResponseToolSearchCall`` and ``BetaResponseFunctionToolCallItem``."""


class BetaResponseFunctionToolCallItem(BaseModel):
    """A part of ``BetaResponseItem``."""

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

    status: BetaFunctionCallStatus
    """How far it has come or how it ended."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    caller: BetaToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""

    created_by: str | None = None
    """Id of whoever made it."""


BetaFunctionCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``BetaResponseCustomToolCallOutputItem``, ``BetaResponseToolSearchOutputItem`` and ``BetaResponseFunctionToolCallOutputItem``."""


class BetaResponseFunctionToolCallOutputItem(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaFunctionToolCallOutput`` and ``BetaResponseOutputItem``."""

    id: str
    """Unique id."""

    type: Literal["function_call_output"]
    """Kind, by which variants are told apart."""

    output: str | list[BetaFunctionAndCustomToolCallOutput]
    """What was produced."""

    status: BetaFunctionCallOutputStatusEnum
    """How far it has come or how it ended."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    name: str | None = None
    """Its name."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    caller: BetaToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    created_by: str | None = None
    """Id of whoever made it."""


class BetaTextContent(BaseModel):
    """A part of ``BetaAgentMessageContent`` and ``BetaMessageContent``."""

    type: Literal["text"]
    """Kind, by which variants are told apart. Default 'text'."""

    text: str
    """The text."""


class BetaComputerScreenshotContent(BaseModel):
    """A part of ``BetaAgentMessageContent`` and ``BetaMessageContent``."""

    type: Literal["computer_screenshot"]
    """Kind, by which variants are told apart. Default 'computer_screenshot'."""

    image_url: str | None = None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None = None
    """Id of an uploaded file."""

    detail: BetaImageDetail
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
    """Marks the end of a stretch of input that is worth caching."""


class BetaEncryptedContent(BaseModel):
    """A part of ``BetaAgentMessageContent`` and ``BetaMessageContent``."""

    type: Literal["encrypted_content"]
    """Kind, by which variants are told apart. Default 'encrypted_content'."""

    encrypted_content: str
    """Encrypted state to send back unchanged in later requests; only the service can read it."""


BetaAgentMessageContent: TypeAlias = Annotated[
    BetaResponseInputText
    | BetaResponseOutputText
    | BetaTextContent
    | BetaSummaryTextContent
    | BetaReasoningTextContent
    | BetaResponseOutputRefusal
    | BetaResponseInputImage
    | BetaComputerScreenshotContent
    | BetaResponseInputFile
    | BetaEncryptedContent,
    OpenUnion("type"),
]
"""The ``content`` of ``BetaAgentMessage``."""


class BetaAgentMessage(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["agent_message"]
    """Kind, by which variants are told apart. Default 'agent_message'."""

    id: str
    """Unique id."""

    author: str
    """The agent that sent the message."""

    recipient: str
    """The agent that the message is for."""

    content: list[BetaAgentMessageContent]
    """What one agent tells the other, in parts."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


BetaMultiAgentAction: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]
"""A part of ``BetaMultiAgentCallOutput`` and ``BetaMultiAgentCall``."""


class BetaMultiAgentCall(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["multi_agent_call"]
    """Kind, by which variants are told apart. Default 'multi_agent_call'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    action: BetaMultiAgentAction
    """What the tool is asked to do, or did."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaMultiAgentCallOutput(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["multi_agent_call_output"]
    """Kind, by which variants are told apart. Default 'multi_agent_call_output'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    action: BetaMultiAgentAction
    """What the tool is asked to do, or did."""

    output: list[BetaResponseOutputText]
    """What was produced."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseToolSearchCall(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["tool_search_call"]
    """Kind, by which variants are told apart. Default 'tool_search_call'."""

    id: str
    """Unique id."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    execution: BetaToolSearchExecutionType
    """Who carries out the search: `server` or `client`."""

    arguments: object
    """What the model looks for, as an object."""

    status: BetaFunctionCallStatus
    """How far it has come or how it ended."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    created_by: str | None = None
    """Id of whoever made it."""


class BetaResponseToolSearchOutputItem(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["tool_search_output"]
    """Kind, by which variants are told apart. Default 'tool_search_output'."""

    id: str
    """Unique id."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    execution: BetaToolSearchExecutionType
    """Who carries out the search: `server` or `client`."""

    tools: list[BetaTool]
    """The tools that were found and may now be called."""

    status: BetaFunctionCallOutputStatusEnum
    """How far it has come or how it ended."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    created_by: str | None = None
    """Id of whoever made it."""


BetaMessageRole: TypeAlias = Literal[
    "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
]
"""A part of ``BetaAdditionalTools`` and ``BetaMessage``."""


class BetaAdditionalTools(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["additional_tools"]
    """Kind, by which variants are told apart. Default 'additional_tools'."""

    id: str
    """Unique id."""

    role: BetaMessageRole
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    tools: list[BetaTool]
    """Tools added from this point of the conversation on."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaProgram(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


BetaProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"]
"""A part of ``BetaProgramOutput``."""


class BetaProgramOutput(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["program_output"]
    """Kind, by which variants are told apart. Default 'program_output'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    result: str
    """What the program returned."""

    status: BetaProgramOutputStatus
    """How far it has come or how it ended."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseCompactionItem(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["compaction"]
    """Kind, by which variants are told apart. Default 'compaction'."""

    id: str
    """Unique id."""

    encrypted_content: str
    """The summary of the conversation, encrypted; send it back unchanged."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    created_by: str | None = None
    """Id of whoever made it."""


class BetaFunctionShellAction(BaseModel):
    """A part of ``BetaResponseFunctionShellToolCall``."""

    commands: list[str]
    """Shell commands to run, each a line."""

    timeout_ms: int | None = None
    """Longest time a command may run, in milliseconds."""

    max_output_length: int | None = None
    """Most characters of output to keep."""


BetaFunctionShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``BetaResponseFunctionShellToolCall``."""


class BetaResponseLocalEnvironment(BaseModel):
    """A part of ``BetaResponseFunctionShellToolCallEnvironment``."""

    type: Literal["local"]
    """Kind, by which variants are told apart. Default 'local'."""


class BetaResponseContainerReference(BaseModel):
    """A part of ``BetaResponseFunctionShellToolCallEnvironment``."""

    type: Literal["container_reference"]
    """Kind, by which variants are told apart. Default 'container_reference'."""

    container_id: str
    """Id of the container, `cntr_...`."""


BetaResponseFunctionShellToolCallEnvironment: TypeAlias = Annotated[
    BetaResponseLocalEnvironment | BetaResponseContainerReference, OpenUnion("type")
]
"""The ``environment`` of ``BetaResponseFunctionShellToolCall``."""


class BetaResponseFunctionShellToolCall(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["shell_call"]
    """Kind, by which variants are told apart. Default 'shell_call'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    action: BetaFunctionShellAction
    """The commands to run, with their limits."""

    status: BetaFunctionShellCallStatus
    """How far it has come or how it ended."""

    environment: BetaResponseFunctionShellToolCallEnvironment | None = None
    """Where it runs or acts, such as a container, the local machine or a browser."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    caller: BetaToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    created_by: str | None = None
    """Id of whoever made it."""


BetaFunctionShellCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``BetaResponseFunctionShellToolCallOutput``."""


class BetaFunctionShellCallOutputTimeoutOutcome(BaseModel):
    """A part of ``BetaFunctionShellCallOutputContentOutcome``."""

    type: Literal["timeout"]
    """Kind, by which variants are told apart. Default 'timeout'."""


class BetaFunctionShellCallOutputExitOutcome(BaseModel):
    """A part of ``BetaFunctionShellCallOutputContentOutcome``."""

    type: Literal["exit"]
    """Kind, by which variants are told apart. Default 'exit'."""

    exit_code: int
    """Exit status of the command; 0 means success."""


BetaFunctionShellCallOutputContentOutcome: TypeAlias = Annotated[
    BetaFunctionShellCallOutputTimeoutOutcome | BetaFunctionShellCallOutputExitOutcome,
    OpenUnion("type"),
]
"""The ``outcome`` of ``BetaFunctionShellCallOutputContent``."""


class BetaFunctionShellCallOutputContent(BaseModel):
    """A part of ``BetaResponseFunctionShellToolCallOutput``, ``BetaResponseShellCallOutputContentDoneEvent``, ``BetaResponsesServerEventResponseShellCallOutputContentDone`` and 1 more."""

    stdout: str
    """What was written to standard output."""

    stderr: str
    """What was written to standard error."""

    outcome: BetaFunctionShellCallOutputContentOutcome
    """How it ended."""

    created_by: str | None = None
    """Id of whoever made it."""


class BetaResponseFunctionShellToolCallOutput(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["shell_call_output"]
    """Kind, by which variants are told apart. Default 'shell_call_output'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    status: BetaFunctionShellCallOutputStatusEnum
    """How far it has come or how it ended."""

    output: list[BetaFunctionShellCallOutputContent]
    """Output and outcome of each command."""

    max_output_length: int | None = None
    """Limit on the output that the call asked for; send it back with the output."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    caller: BetaToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    created_by: str | None = None
    """Id of whoever made it."""


BetaApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"]
"""A part of ``BetaResponseApplyPatchToolCall``."""


class BetaApplyPatchCreateFileOperation(BaseModel):
    """A part of ``BetaResponseApplyPatchToolCallOperation``."""

    type: Literal["create_file"]
    """Kind, by which variants are told apart. Default 'create_file'."""

    path: str
    """Path of the file."""

    diff: str
    """The content of the new file, as a diff."""


class BetaApplyPatchDeleteFileOperation(BaseModel):
    """A part of ``BetaResponseApplyPatchToolCallOperation``."""

    type: Literal["delete_file"]
    """Kind, by which variants are told apart. Default 'delete_file'."""

    path: str
    """Path of the file."""


class BetaApplyPatchUpdateFileOperation(BaseModel):
    """A part of ``BetaResponseApplyPatchToolCallOperation``."""

    type: Literal["update_file"]
    """Kind, by which variants are told apart. Default 'update_file'."""

    path: str
    """Path of the file."""

    diff: str
    """The change to the file, as a diff."""


BetaResponseApplyPatchToolCallOperation: TypeAlias = Annotated[
    BetaApplyPatchCreateFileOperation
    | BetaApplyPatchDeleteFileOperation
    | BetaApplyPatchUpdateFileOperation,
    OpenUnion("type"),
]
"""The ``operation`` of ``BetaResponseApplyPatchToolCall``."""


class BetaResponseApplyPatchToolCall(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["apply_patch_call"]
    """Kind, by which variants are told apart. Default 'apply_patch_call'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    status: BetaApplyPatchCallStatus
    """How far it has come or how it ended."""

    operation: BetaResponseApplyPatchToolCallOperation
    """The change to one file: create, update or delete."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    caller: BetaToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    created_by: str | None = None
    """Id of whoever made it."""


BetaApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"]
"""A part of ``BetaResponseApplyPatchToolCallOutput``."""


class BetaResponseApplyPatchToolCallOutput(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["apply_patch_call_output"]
    """Kind, by which variants are told apart. Default 'apply_patch_call_output'."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    status: BetaApplyPatchCallOutputStatus
    """How far it has come or how it ended."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    caller: BetaToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    output: str | None = None
    """Message about the change, for the model; null if there is none."""

    created_by: str | None = None
    """Id of whoever made it."""


class BetaMCPApprovalResponseResource(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["mcp_approval_response"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    approval_request_id: str
    """Id of the approval request that this answers or results from."""

    approve: bool
    """True to let the call go ahead, false to refuse it."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    reason: str | None = None
    """Why, in a word or a sentence."""


class BetaResponseCustomToolCallItem(BaseModel):
    """A part of ``BetaResponseItem``."""

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

    status: BetaFunctionCallStatus
    """How far it has come or how it ended."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    caller: BetaToolCallCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    async_: bool | None = Field(default=None, alias="async")
    """Whether the result may come later, while the model goes on."""

    created_by: str | None = None
    """Id of whoever made it."""


class BetaResponseCustomToolCallOutputItem(BaseModel):
    """A part of ``BetaResponseItem``, ``BetaItemField`` and ``BetaResponseOutputItem``."""

    type: Literal["custom_tool_call_output"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    output: str | list[BetaFunctionAndCustomToolCallOutput]
    """What was produced."""

    status: BetaFunctionCallOutputStatusEnum
    """How far it has come or how it ended."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    caller: BetaToolCallCallerParam | None = None
    """Who made the call: the model itself or a program it wrote."""

    created_by: str | None = None
    """Id of whoever made it."""


class BetaResponseConfigurationUpdateItemAgent(BaseModel):
    """The ``agent`` of ``BetaResponseConfigurationUpdateItem``."""

    agent_name: str
    """Name of the agent, unique within its response."""


class BetaResponseConfigurationUpdateItemReasoning(BaseModel):
    """The ``reasoning`` of ``BetaResponseConfigurationUpdateItem``."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class BetaResponseConfigurationUpdateItemTextFormatText(BaseModel):
    """A part of ``BetaResponseConfigurationUpdateItemTextFormat``."""

    type: Literal["text"]
    """Kind, by which variants are told apart."""


BetaResponseConfigurationUpdateItemTextFormat: TypeAlias = Annotated[
    BetaResponseConfigurationUpdateItemTextFormatText | BetaResponseFormatTextJSONSchemaConfig,
    OpenUnion("type"),
]
"""The ``format`` of ``BetaResponseConfigurationUpdateItemText``."""


class BetaResponseConfigurationUpdateItemText(BaseModel):
    """The ``text`` of ``BetaResponseConfigurationUpdateItem``."""

    format: BetaResponseConfigurationUpdateItemTextFormat
    """How the data is laid out or encoded."""


class BetaResponseConfigurationUpdateItem(BaseModel):
    """A part of ``BetaResponseItem``."""

    id: str
    """Unique id."""

    type: Literal["configuration_update"]
    """Kind, by which variants are told apart."""

    agent: BetaResponseConfigurationUpdateItemAgent | None = None
    """The agent this belongs to, where several agents work on one response."""

    reasoning: BetaResponseConfigurationUpdateItemReasoning | None = None
    """How reasoning models think: effort, summary and context."""

    text: BetaResponseConfigurationUpdateItemText | None = None
    """The text."""


BetaResponseItem: TypeAlias = Annotated[
    BetaResponseInputMessageItem
    | BetaResponseOutputMessage
    | BetaResponseFileSearchToolCall
    | BetaResponseComputerToolCall
    | BetaResponseComputerToolCallOutputItem
    | BetaResponseFunctionWebSearch
    | BetaResponseFunctionToolCallItem
    | BetaResponseFunctionToolCallOutputItem
    | BetaAgentMessage
    | BetaMultiAgentCall
    | BetaMultiAgentCallOutput
    | BetaResponseToolSearchCall
    | BetaResponseToolSearchOutputItem
    | BetaAdditionalTools
    | BetaResponseReasoningItem
    | BetaProgram
    | BetaProgramOutput
    | BetaResponseCompactionItem
    | BetaImageGenToolCall
    | BetaResponseCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaResponseFunctionShellToolCall
    | BetaResponseFunctionShellToolCallOutput
    | BetaResponseApplyPatchToolCall
    | BetaResponseApplyPatchToolCallOutput
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponseResource
    | BetaMCPToolCall
    | BetaResponseCustomToolCallItem
    | BetaResponseCustomToolCallOutputItem
    | BetaResponseConfigurationUpdateItem,
    OpenUnion("type", "role"),
]
"""A part of ``BetaResponseItemList``."""


class BetaResponseItemList(BaseModel):
    """What ``GET /responses/{response_id}/input_items?beta=true`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[BetaResponseItem]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""


BetaFunctionToolCallOutput: TypeAlias = BetaResponseFunctionToolCallOutputItem
"""A part of ``BetaItemField``."""


class BetaComputerToolCallOutput(BaseModel):
    """Not used by any operation yet."""

    type: Literal["computer_call_output"]
    """Kind, by which variants are told apart. Default 'computer_call_output'."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    output: BetaResponseComputerToolCallOutputScreenshot
    """Screenshot taken after the actions."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    id: str | None = None
    """Unique id."""

    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    """The safety checks that the developer has looked at and accepted."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


BetaMessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""A part of ``BetaMessage``."""


BetaMessageContent: TypeAlias = Annotated[
    BetaResponseInputText
    | BetaResponseOutputText
    | BetaTextContent
    | BetaSummaryTextContent
    | BetaReasoningTextContent
    | BetaResponseOutputRefusal
    | BetaResponseInputImage
    | BetaComputerScreenshotContent
    | BetaResponseInputFile
    | BetaEncryptedContent,
    OpenUnion("type"),
]
"""The ``content`` of ``BetaMessage``."""


BetaMessagePhase2: TypeAlias = Literal["commentary", "final_answer"]
"""A part of ``BetaMessage``."""


class BetaMessage(BaseModel):
    """A part of ``BetaItemField``."""

    type: Literal["message"]
    """Kind, by which variants are told apart. Default 'message'."""

    id: str
    """Unique id."""

    status: BetaMessageStatus
    """How far it has come or how it ended."""

    role: BetaMessageRole
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: list[BetaMessageContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    phase: BetaMessagePhase2 | None = None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""


BetaItemField: TypeAlias = Annotated[
    BetaMessage
    | BetaProgram
    | BetaProgramOutput
    | BetaResponseFunctionToolCall
    | BetaMultiAgentCall
    | BetaMultiAgentCallOutput
    | BetaResponseToolSearchCall
    | BetaResponseToolSearchOutputItem
    | BetaAdditionalTools
    | BetaAgentMessage
    | BetaFunctionToolCallOutput
    | BetaResponseFileSearchToolCall
    | BetaResponseFunctionWebSearch
    | BetaImageGenToolCall
    | BetaResponseComputerToolCall
    | BetaResponseComputerToolCallOutputItem
    | BetaResponseReasoningItem
    | BetaResponseCompactionItem
    | BetaResponseCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaResponseFunctionShellToolCall
    | BetaResponseFunctionShellToolCallOutput
    | BetaResponseApplyPatchToolCall
    | BetaResponseApplyPatchToolCallOutput
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponseResource
    | BetaMCPToolCall
    | BetaResponseCustomToolCall
    | BetaResponseCustomToolCallOutputItem,
    OpenUnion("type"),
]
"""A part of ``BetaCompactedResponse``."""


class BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails(BaseModel):
    """The ``cache_write_tokens_details`` of ``BetaResponseUsageInputTokensDetails``."""

    ttl_12h_tokens: int
    """Tokens kept for 12 hours."""

    ttl_30m_tokens: int
    """Tokens kept for 30 minutes."""


class BetaResponseUsageInputTokensDetails(BaseModel):
    """The ``input_tokens_details`` of ``BetaResponseUsage``."""

    cached_tokens: int
    """Input tokens that were read from the prompt cache, and cost less."""

    cache_write_tokens: int
    """Input tokens newly put into the prompt cache."""

    cache_write_tokens_details: (
        BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails | None
    ) = None
    """The tokens written to the cache, by how long they are kept."""


class BetaResponseUsageOutputTokensDetails(BaseModel):
    """The ``output_tokens_details`` of ``BetaResponseUsage``."""

    reasoning_tokens: int
    """Tokens spent on reasoning; they count as output but are not shown."""


class BetaResponseUsage(BaseModel):
    """A part of ``BetaCompactedResponse`` and ``BetaResponse``."""

    input_tokens: int
    """Tokens of everything the model was given."""

    input_tokens_details: BetaResponseUsageInputTokensDetails
    """How many input tokens went through the prompt cache."""

    output_tokens: int
    """Tokens the model produced, reasoning included."""

    output_tokens_details: BetaResponseUsageOutputTokensDetails
    """How many output tokens were reasoning."""

    total_tokens: int
    """Tokens in all, input and output."""


class BetaCompactedResponseImage(BaseModel):
    """The ``image`` of ``BetaCompactedResponse``."""

    context_compression: Literal["enabled", "disabled"]
    """Whether images in the context are compressed."""


class BetaCompactedResponse(BaseModel):
    """What ``POST /responses/compact?beta=true`` answers."""

    id: str
    """Unique id."""

    object: Literal["response.compaction"]
    """Kind of object, always the same for this one. Default 'response.compaction'."""

    output: list[BetaItemField]
    """The items to go on with in place of the long conversation."""

    created_at: int
    """When it was made, Unix time in seconds."""

    usage: BetaResponseUsage
    """What was used, in tokens or seconds."""

    image: BetaCompactedResponseImage | None = None
    """An image."""


class BetaResponseCustomToolCallInputDoneEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseCustomToolCallInputDeltaEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


BetaMetadata: TypeAlias = dict[str, str]
"""A part of ``BetaResponse``, ``BetaModelResponseProperties``, ``BetaResponsesClientEventResponseCreate`` and 2 more."""


BetaToolsArray: TypeAlias = list[BetaTool]
"""A part of ``BetaResponse``, ``BetaResponseProperties``, ``BetaResponsesClientEventResponseCreate`` and 1 more."""


BetaResponsePromptVariables: TypeAlias = dict[
    str,
    Annotated[
        str | BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile,
        OpenUnion("type"),
    ],
]
"""A part of ``BetaResponsePrompt``."""


class BetaResponsePrompt(BaseModel):
    """A part of ``BetaResponse``, ``BetaResponseProperties``, ``BetaResponsesClientEventResponseCreate`` and 1 more."""

    id: str
    """Id of the stored prompt template."""

    version: str | None = None
    """Version of the template; null for the one marked as current."""

    variables: BetaResponsePromptVariables | None = None
    """Values for the prompt template's placeholders, by name."""


BetaServiceTier: TypeAlias = Literal[
    "auto", "default", "flex", "scale", "priority", "fast", "ultrafast"
]
"""A part of ``BetaResponse``, ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""


BetaResponseErrorCode: TypeAlias = Literal[
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
"""A part of ``BetaResponseError``."""


class BetaResponseErrorMisalignmentSteer(BaseModel):
    """The ``steer`` of ``BetaResponseErrorMisalignment``."""

    message: str
    """The message; in an error, the explanation for people."""


class BetaResponseErrorMisalignment(BaseModel):
    """The ``misalignment`` of ``BetaResponseError``."""

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

    steer: BetaResponseErrorMisalignmentSteer | None = None
    """Guidance for a response that is under way."""


class BetaResponseError(BaseModel):
    """A part of ``BetaResponse``."""

    code: BetaResponseErrorCode
    """What went wrong, such as `server_error` or `rate_limit_exceeded`."""

    message: str
    """The message; in an error, the explanation for people."""

    misalignment: BetaResponseErrorMisalignment | None = None
    """What the model seemed to be doing against the user's intent."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""

    type: str | None = None
    """Kind, by which variants are told apart."""


class BetaResponseIncompleteDetails(BaseModel):
    """The ``incomplete_details`` of ``BetaResponse``."""

    reason: Literal["max_output_tokens", "content_filter", "max_messages", "steered"] | None = None
    """Why, in a word or a sentence."""


BetaResponseOutputItem: TypeAlias = Annotated[
    BetaResponseOutputMessage
    | BetaResponseFileSearchToolCall
    | BetaResponseFunctionToolCall
    | BetaResponseFunctionToolCallOutputItem
    | BetaAgentMessage
    | BetaMultiAgentCall
    | BetaMultiAgentCallOutput
    | BetaResponseFunctionWebSearch
    | BetaResponseComputerToolCall
    | BetaResponseComputerToolCallOutputItem
    | BetaResponseReasoningItem
    | BetaProgram
    | BetaProgramOutput
    | BetaResponseToolSearchCall
    | BetaResponseToolSearchOutputItem
    | BetaAdditionalTools
    | BetaResponseCompactionItem
    | BetaImageGenToolCall
    | BetaResponseCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaResponseFunctionShellToolCall
    | BetaResponseFunctionShellToolCallOutput
    | BetaResponseApplyPatchToolCall
    | BetaResponseApplyPatchToolCallOutput
    | BetaMCPToolCall
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponseResource
    | BetaResponseCustomToolCall
    | BetaResponseCustomToolCallOutputItem,
    OpenUnion("type"),
]
"""A part of ``BetaResponse``, ``BetaResponseOutputItemDoneEvent``, ``BetaResponseOutputItemAddedEvent`` and 4 more."""


class BetaPromptCacheOptions(BaseModel):
    """A part of ``BetaResponse``."""

    ttl: BetaPromptCacheTTLEnum
    """How long a cache entry lives at least, such as `30m`."""

    mode: BetaPromptCacheModeEnum
    """`implicit` if a breakpoint was set by itself as well; `explicit` if only yours count."""

    comparison_response_id: str | None = None
    """Id of an earlier response that cache use is compared with."""


BetaModerationInputType: TypeAlias = Literal["text", "image"]
"""A part of ``BetaModerationResultBody``."""


class BetaModerationResultBody(BaseModel):
    """A part of ``BetaModerationInput`` and ``BetaModerationOutput``."""

    type: Literal["moderation_result"]
    """Kind, by which variants are told apart. Default 'moderation_result'."""

    model: str
    """Name of the model."""

    flagged: bool
    """Whether any category applies."""

    categories: dict[str, bool]
    """The verdict for each category of harm."""

    category_scores: dict[str, float]
    """The model's score for each category of harm, between 0 and 1."""

    category_applied_input_types: dict[str, list[BetaModerationInputType]]
    """For each category, the kinds of input that were looked at: text, image."""


class BetaModerationErrorBody(BaseModel):
    """A part of ``BetaModerationInput`` and ``BetaModerationOutput``."""

    type: Literal["error"]
    """Kind, by which variants are told apart. Default 'error'."""

    code: str
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""


BetaModerationInput: TypeAlias = Annotated[
    BetaModerationResultBody | BetaModerationErrorBody, OpenUnion("type")
]
"""The ``input`` of ``BetaModeration``."""


BetaModerationOutput: TypeAlias = Annotated[
    BetaModerationResultBody | BetaModerationErrorBody, OpenUnion("type")
]
"""The ``output`` of ``BetaModeration``."""


class BetaModeration(BaseModel):
    """A part of ``BetaResponse``."""

    input: BetaModerationInput
    """What the model is given."""

    output: BetaModerationOutput
    """What was produced."""


class BetaResponseConversation(BaseModel):
    """A part of ``BetaResponse``."""

    id: str
    """Unique id."""


class BetaResponseAccessPrograms(BaseModel):
    """The ``access_programs`` of ``BetaResponse``."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """The level of access for security work."""


class BetaResponseImage(BaseModel):
    """The ``image`` of ``BetaResponse``."""

    context_compression: Literal["enabled", "disabled"]
    """Whether images in the context are compressed."""


class BetaResponseInputTransformation(BaseModel):
    """The ``input_transformations`` of ``BetaResponse``."""

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


class BetaResponsePromptCacheDiagnosticsCacheMiss(BaseModel):
    """A part of ``BetaResponsePromptCacheDiagnostics``."""

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


class BetaResponsePromptCacheDiagnosticsCacheHit(BaseModel):
    """A part of ``BetaResponsePromptCacheDiagnostics``."""

    type: Literal["cache_hit"]
    """Kind, by which variants are told apart."""


class BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound(BaseModel):
    """A part of ``BetaResponsePromptCacheDiagnostics``."""

    type: Literal["comparison_response_not_found"]
    """Kind, by which variants are told apart."""


class BetaResponsePromptCacheDiagnosticsUnavailable(BaseModel):
    """A part of ``BetaResponsePromptCacheDiagnostics``."""

    type: Literal["unavailable"]
    """Kind, by which variants are told apart."""


BetaResponsePromptCacheDiagnostics: TypeAlias = Annotated[
    BetaResponsePromptCacheDiagnosticsCacheMiss
    | BetaResponsePromptCacheDiagnosticsCacheHit
    | BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound
    | BetaResponsePromptCacheDiagnosticsUnavailable,
    OpenUnion("type"),
]
"""The ``prompt_cache_diagnostics`` of ``BetaResponse``."""


class BetaResponseToolUsageImageGenInputTokensDetails(BaseModel):
    """The ``input_tokens_details`` of ``BetaResponseToolUsageImageGen``."""

    image_tokens: int
    """Tokens of images."""

    text_tokens: int
    """Tokens of text."""


class BetaResponseToolUsageImageGenCachedTokensDetails(BaseModel):
    """The ``cached_tokens_details`` of ``BetaResponseToolUsageImageGen``."""

    cached_image_tokens: int
    """Image tokens that came from a cache."""

    cached_text_tokens: int
    """Text tokens that came from a cache."""


class BetaResponseToolUsageImageGenOutputTokensDetails(BaseModel):
    """The ``output_tokens_details`` of ``BetaResponseToolUsageImageGen``."""

    image_tokens: int
    """Tokens of images."""

    text_tokens: int
    """Tokens of text."""


class BetaResponseToolUsageImageGen(BaseModel):
    """The ``image_gen`` of ``BetaResponseToolUsage``."""

    input_tokens: int
    """Tokens of the input."""

    input_tokens_details: BetaResponseToolUsageImageGenInputTokensDetails
    """The input tokens by kind."""

    output_tokens: int
    """Tokens of the output."""

    total_tokens: int
    """Tokens in all, input and output."""

    cached_tokens: int | None = None
    """Input tokens that were read from the prompt cache, and cost less."""

    cached_tokens_details: BetaResponseToolUsageImageGenCachedTokensDetails | None = None
    """The cached tokens by kind."""

    output_tokens_details: BetaResponseToolUsageImageGenOutputTokensDetails | None = None
    """The output tokens by kind."""


class BetaResponseToolUsageWebSearch(BaseModel):
    """The ``web_search`` of ``BetaResponseToolUsage``."""

    num_requests: int
    """How many requests were made."""


class BetaResponseToolUsage(BaseModel):
    """The ``tool_usage`` of ``BetaResponse``."""

    image_gen: BetaResponseToolUsageImageGen
    """What making images used up."""

    web_search: BetaResponseToolUsageWebSearch
    """Permission for web search."""


class BetaResponse(OutputText):
    """What ``POST /responses?beta=true``, ``GET /responses/{response_id}?beta=true`` or ``POST /responses/{response_id}/cancel?beta=true`` answers."""

    metadata: BetaMetadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    model: BetaModelIdsResponses
    """Name of the model that answered."""

    tools: BetaToolsArray
    """What the model may call."""

    tool_choice: BetaToolChoiceParam
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    id: str
    """Id of the response, by which it can be fetched or continued."""

    object: Literal["response"]
    """Always `response`."""

    created_at: float
    """When it was made, Unix time in seconds, as a float."""

    error: BetaResponseError | None = None
    """Why the response failed; null if it did not."""

    incomplete_details: BetaResponseIncompleteDetails | None = None
    """Why the answer was cut short; null if it was not."""

    output: list[BetaResponseOutputItem]
    """What the model produced, in order: reasoning, messages and tool calls."""

    instructions: str | list[BetaResponseInputItem] | None = None
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

    text: BetaResponseTextConfig | None = None
    """Settings for text output: plain or JSON, and how detailed."""

    prompt: BetaResponsePrompt | None = None
    """The stored prompt template with its variables; null for none."""

    service_tier: BetaServiceTier | None = None
    """The class of service that did the work, which may not be the one asked for."""

    truncation: Literal["auto", "disabled"] | None = None
    """`auto`: the oldest items may give way to fit the context; `disabled`: an error instead."""

    status: (
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None
    ) = None
    """`queued` or `in_progress`, at the end `completed`, `failed`, `cancelled` or `incomplete`."""

    completed_at: float | None = None
    """When it was completed, Unix time in seconds, as a float; null before."""

    reasoning: BetaReasoning | None = None
    """How reasoning models think: effort, summary and context."""

    usage: BetaResponseUsage | None = None
    """Tokens used; absent until the response has ended."""

    prompt_cache_options: BetaPromptCacheOptions | None = None
    """How the prompt cache is used."""

    moderation: BetaModeration | None = None
    """The verdicts on input and output; null if no moderation was asked for."""

    conversation: BetaResponseConversation | None = None
    """The conversation the response belongs to; null if none."""

    max_output_tokens: int | None = None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    access_programs: BetaResponseAccessPrograms | None = None
    """Programs of trusted access that apply to the request."""

    image: BetaResponseImage | None = None
    """An image."""

    input_transformations: list[BetaResponseInputTransformation] | None = None
    """What was done to the input before the model saw it."""

    prompt_cache_diagnostics: BetaResponsePromptCacheDiagnostics | None = None
    """Why the cache served the prompt or did not."""

    tool_usage: BetaResponseToolUsage | None = None
    """What the tools used up."""


class BetaResponseQueuedEvent(BaseModel):
    """The event ``response.queued``."""

    type: Literal["response.queued"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseProperties(BaseModel):
    """Not used by any operation yet."""

    previous_response_id: str | None = None
    """Id of the response to go on from; its conversation is carried over on the server."""

    model: BetaModelIdsResponses | None = None
    """Name of the model."""

    background: bool | None = None
    """The picture's background: opaque, transparent, or left to the model."""

    max_tool_calls: int | None = None
    """Most calls of built-in tools in one response, all tools together."""

    text: BetaResponseTextConfig | None = None
    """The text."""

    tools: BetaToolsArray | None = None
    """What the model may call."""

    tool_choice: BetaToolChoiceParam | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    prompt: BetaResponsePrompt | None = None
    """The text that tells the model what to produce."""


class BetaModelResponseProperties(BaseModel):
    """Not used by any operation yet."""

    metadata: BetaMetadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    top_logprobs: int | None = None
    """The likeliest tokens at each position; as a parameter, how many."""

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


class BetaResponseOutputTextAnnotationAddedEvent(BaseModel):
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

    annotation: BetaAnnotation | None = None
    """A mark on a span of text, such as a citation."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseMcpListToolsInProgressEvent(BaseModel):
    """The event ``response.mcp_list_tools.in_progress``."""

    type: Literal["response.mcp_list_tools.in_progress"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseMcpListToolsFailedEvent(BaseModel):
    """The event ``response.mcp_list_tools.failed``."""

    type: Literal["response.mcp_list_tools.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseMcpListToolsCompletedEvent(BaseModel):
    """The event ``response.mcp_list_tools.completed``."""

    type: Literal["response.mcp_list_tools.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseMcpCallInProgressEvent(BaseModel):
    """The event ``response.mcp_call.in_progress``."""

    type: Literal["response.mcp_call.in_progress"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseMcpCallFailedEvent(BaseModel):
    """The event ``response.mcp_call.failed``."""

    type: Literal["response.mcp_call.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseMcpCallCompletedEvent(BaseModel):
    """The event ``response.mcp_call.completed``."""

    type: Literal["response.mcp_call.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseMcpCallArgumentsDoneEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseMcpCallArgumentsDeltaEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseImageGenCallPartialImageEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    size: str | None = None
    """Width and height in pixels, such as `1024x1024`."""

    quality: str | None = None
    """How carefully the picture is made; higher takes longer and costs more."""

    background: str | None = None
    """The picture's background: opaque, transparent, or left to the model."""

    output_format: str | None = None
    """File format of the image: `png`, `jpeg` or `webp`."""


class BetaResponseImageGenCallInProgressEvent(BaseModel):
    """The event ``response.image_generation_call.in_progress``."""

    type: Literal["response.image_generation_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseImageGenCallGeneratingEvent(BaseModel):
    """The event ``response.image_generation_call.generating``."""

    type: Literal["response.image_generation_call.generating"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseImageGenCallCompletedEvent(BaseModel):
    """The event ``response.image_generation_call.completed``."""

    type: Literal["response.image_generation_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item_id: str
    """Id of the item."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseReasoningTextDoneEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseReasoningTextDeltaEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseReasoningSummaryTextDoneEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseReasoningSummaryTextDeltaEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseReasoningSummaryPartDoneEventPart(BaseModel):
    """The event ``summary_text``."""

    type: Literal["summary_text"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""


class BetaResponseReasoningSummaryPartDoneEvent(BaseModel):
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

    part: BetaResponseReasoningSummaryPartDoneEventPart
    """The content part."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    status: Literal["incomplete"] | None = None
    """How far it has come or how it ended."""


class BetaResponseReasoningSummaryPartAddedEventPart(BaseModel):
    """The event ``summary_text``."""

    type: Literal["summary_text"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""


class BetaResponseReasoningSummaryPartAddedEvent(BaseModel):
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

    part: BetaResponseReasoningSummaryPartAddedEventPart
    """The content part."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseLogProbTopLogprob(BaseModel):
    """The ``top_logprobs`` of ``BetaResponseLogProb``."""

    token: str | None = None
    """The token's text."""

    logprob: float | None = None
    """Natural logarithm of the token's probability."""


class BetaResponseLogProb(BaseModel):
    """A part of ``BetaResponseTextDoneEvent``, ``BetaResponseTextDeltaEvent``, ``BetaResponsesServerEventResponseOutputTextDelta`` and 3 more."""

    token: str
    """The token's text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    top_logprobs: list[BetaResponseLogProbTopLogprob] | None = None
    """The likeliest tokens at each position; as a parameter, how many."""


class BetaResponseTextDoneEvent(BaseModel):
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

    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseTextDeltaEvent(BaseModel):
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

    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseRefusalDoneEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseRefusalDeltaEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseOutputItemDoneEvent(BaseModel):
    """The event ``response.output_item.done``."""

    type: Literal["response.output_item.done"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item: BetaResponseOutputItem
    """The finished item."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseOutputItemAddedEvent(BaseModel):
    """The event ``response.output_item.added``."""

    type: Literal["response.output_item.added"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item: BetaResponseOutputItem
    """The item as it begins; its content follows in further events."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseInProgressEvent(BaseModel):
    """The event ``response.in_progress``."""

    type: Literal["response.in_progress"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseShellCallOutputContentDoneEvent(BaseModel):
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

    output: list[BetaFunctionShellCallOutputContent]
    """What was produced."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaShellCallOutputDelta(BaseModel):
    """A part of ``BetaResponseShellCallOutputContentDeltaEvent``, ``BetaResponsesServerEventResponseShellCallOutputContentDelta`` and ``BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta``."""

    stdout: str | None = None
    """What was written to standard output."""

    stderr: str | None = None
    """What was written to standard error."""


class BetaResponseShellCallOutputContentDeltaEvent(BaseModel):
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

    delta: BetaShellCallOutputDelta
    """The piece added by this event; join the pieces in order."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseShellCallCommandDoneEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseShellCallCommandDeltaEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class BetaResponseShellCallCommandAddedEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseFunctionCallArgumentsDoneEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseFunctionCallArgumentsDeltaEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseFileSearchCallSearchingEvent(BaseModel):
    """The event ``response.file_search_call.searching``."""

    type: Literal["response.file_search_call.searching"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseFileSearchCallInProgressEvent(BaseModel):
    """The event ``response.file_search_call.in_progress``."""

    type: Literal["response.file_search_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseFileSearchCallCompletedEvent(BaseModel):
    """The event ``response.file_search_call.completed``."""

    type: Literal["response.file_search_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseErrorEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseCreatedEvent(BaseModel):
    """The event ``response.created``."""

    type: Literal["response.created"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response as it begins, without output yet."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


BetaOutputContent: TypeAlias = Annotated[
    BetaResponseOutputText | BetaResponseOutputRefusal | BetaReasoningTextContent, OpenUnion("type")
]
"""A part of ``BetaResponseContentPartDoneEvent``, ``BetaResponseContentPartAddedEvent``, ``BetaContent`` and 4 more."""


class BetaResponseContentPartDoneEvent(BaseModel):
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

    part: BetaOutputContent
    """The finished part."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseContentPartAddedEvent(BaseModel):
    """The event ``response.content_part.added``."""

    type: Literal["response.content_part.added"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    part: BetaOutputContent
    """The part as it begins; its content follows in further events."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseCompletedEvent(BaseModel):
    """The event ``response.completed``."""

    type: Literal["response.completed"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The finished response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    """The event ``response.code_interpreter_call.interpreting``."""

    type: Literal["response.code_interpreter_call.interpreting"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseCodeInterpreterCallInProgressEvent(BaseModel):
    """The event ``response.code_interpreter_call.in_progress``."""

    type: Literal["response.code_interpreter_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseCodeInterpreterCallCompletedEvent(BaseModel):
    """The event ``response.code_interpreter_call.completed``."""

    type: Literal["response.code_interpreter_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseAudioTranscriptDoneEvent(BaseModel):
    """The event ``response.audio.transcript.done``."""

    type: Literal["response.audio.transcript.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseAudioTranscriptDeltaEvent(BaseModel):
    """The event ``response.audio.transcript.delta``."""

    type: Literal["response.audio.transcript.delta"]
    """Kind, by which variants are told apart."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseAudioDoneEvent(BaseModel):
    """The event ``response.audio.done``."""

    type: Literal["response.audio.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseAudioDeltaEvent(BaseModel):
    """The event ``response.audio.delta``."""

    type: Literal["response.audio.delta"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    delta: str
    """The next piece of audio, base64."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseIncompleteEvent(BaseModel):
    """The event ``response.incomplete``."""

    type: Literal["response.incomplete"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response as far as it got, with `incomplete_details`."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseFailedEvent(BaseModel):
    """The event ``response.failed``."""

    type: Literal["response.failed"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    response: BetaResponse
    """The response, with its `error`."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseWebSearchCallCompletedEvent(BaseModel):
    """The event ``response.web_search_call.completed``."""

    type: Literal["response.web_search_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseWebSearchCallSearchingEvent(BaseModel):
    """The event ``response.web_search_call.searching``."""

    type: Literal["response.web_search_call.searching"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaResponseWebSearchCallInProgressEvent(BaseModel):
    """The event ``response.web_search_call.in_progress``."""

    type: Literal["response.web_search_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""


class BetaOutputAudio(BaseModel):
    """Not used by any operation yet."""

    type: Literal["output_audio"]
    """Kind, by which variants are told apart."""

    data: str
    """The items of this page, or the payload."""

    transcript: str
    """What is said in the audio, as text."""


class BetaInputAudioInputAudio(BaseModel):
    """The ``input_audio`` of ``BetaInputAudio``."""

    data: str
    """The items of this page, or the payload."""

    format: Literal["mp3", "wav"]
    """How the data is laid out or encoded."""


class BetaInputAudio(BaseModel):
    """Not used by any operation yet."""

    type: Literal["input_audio"]
    """Kind, by which variants are told apart."""

    input_audio: BetaInputAudioInputAudio
    """The audio: base64 data and its format."""


BetaResponseInput: TypeAlias = list[BetaResponseInputItem]
"""A part of ``BetaInputParam``."""


BetaInputParam: TypeAlias = str | BetaResponseInput
"""A part of ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""


BetaContent: TypeAlias = Annotated[BetaResponseInputContent | BetaOutputContent, OpenUnion("type")]
"""Not used by any operation yet."""


BetaResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
"""A part of ``BetaResponsesClientEventResponseCreate``, ``BetaCreateResponse``, ``GET /responses/{response_id}?beta=true`` and 1 more."""


class BetaResponsesServerEventResponseAudioDelta(BaseModel):
    """The event ``response.audio.delta``."""

    type: Literal["response.audio.delta"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseAudioDone(BaseModel):
    """The event ``response.audio.done``."""

    type: Literal["response.audio.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseAudioTranscriptDelta(BaseModel):
    """The event ``response.audio.transcript.delta``."""

    type: Literal["response.audio.transcript.delta"]
    """Kind, by which variants are told apart."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseAudioTranscriptDone(BaseModel):
    """The event ``response.audio.transcript.done``."""

    type: Literal["response.audio.transcript.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseCodeInterpreterCallCodeDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseCodeInterpreterCallCompleted(BaseModel):
    """The event ``response.code_interpreter_call.completed``."""

    type: Literal["response.code_interpreter_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseCodeInterpreterCallInProgress(BaseModel):
    """The event ``response.code_interpreter_call.in_progress``."""

    type: Literal["response.code_interpreter_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseCodeInterpreterCallInterpreting(BaseModel):
    """The event ``response.code_interpreter_call.interpreting``."""

    type: Literal["response.code_interpreter_call.interpreting"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseCompleted(BaseModel):
    """The event ``response.completed``."""

    type: Literal["response.completed"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseContentPartAdded(BaseModel):
    """The event ``response.content_part.added``."""

    type: Literal["response.content_part.added"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    part: BetaOutputContent
    """The content part."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseContentPartDone(BaseModel):
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

    part: BetaOutputContent
    """The content part."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseCreated(BaseModel):
    """The event ``response.created``."""

    type: Literal["response.created"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseFileSearchCallCompleted(BaseModel):
    """The event ``response.file_search_call.completed``."""

    type: Literal["response.file_search_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseFileSearchCallInProgress(BaseModel):
    """The event ``response.file_search_call.in_progress``."""

    type: Literal["response.file_search_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseFileSearchCallSearching(BaseModel):
    """The event ``response.file_search_call.searching``."""

    type: Literal["response.file_search_call.searching"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseFunctionCallArgumentsDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseFunctionCallArgumentsDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseShellCallCommandAdded(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseShellCallCommandDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseShellCallCommandDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseShellCallOutputContentDelta(BaseModel):
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

    delta: BetaShellCallOutputDelta
    """The piece added by this event; join the pieces in order."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseShellCallOutputContentDone(BaseModel):
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

    output: list[BetaFunctionShellCallOutputContent]
    """What was produced."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseInProgress(BaseModel):
    """The event ``response.in_progress``."""

    type: Literal["response.in_progress"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseFailed(BaseModel):
    """The event ``response.failed``."""

    type: Literal["response.failed"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    response: BetaResponse
    """The response."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseIncomplete(BaseModel):
    """The event ``response.incomplete``."""

    type: Literal["response.incomplete"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseOutputItemAdded(BaseModel):
    """The event ``response.output_item.added``."""

    type: Literal["response.output_item.added"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item: BetaResponseOutputItem
    """The item."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseOutputItemDone(BaseModel):
    """The event ``response.output_item.done``."""

    type: Literal["response.output_item.done"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item: BetaResponseOutputItem
    """The item."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseReasoningSummaryPartAdded(BaseModel):
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

    part: BetaResponseReasoningSummaryPartAddedEventPart
    """The content part."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseReasoningSummaryPartDone(BaseModel):
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

    part: BetaResponseReasoningSummaryPartDoneEventPart
    """The content part."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    status: Literal["incomplete"] | None = None
    """How far it has come or how it ended."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseReasoningSummaryTextDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseReasoningSummaryTextDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseReasoningTextDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseReasoningTextDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseRefusalDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseRefusalDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseOutputTextDelta(BaseModel):
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

    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseOutputTextDone(BaseModel):
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

    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseWebSearchCallCompleted(BaseModel):
    """The event ``response.web_search_call.completed``."""

    type: Literal["response.web_search_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseWebSearchCallInProgress(BaseModel):
    """The event ``response.web_search_call.in_progress``."""

    type: Literal["response.web_search_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseWebSearchCallSearching(BaseModel):
    """The event ``response.web_search_call.searching``."""

    type: Literal["response.web_search_call.searching"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseImageGenerationCallCompleted(BaseModel):
    """The event ``response.image_generation_call.completed``."""

    type: Literal["response.image_generation_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item_id: str
    """Id of the item."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseImageGenerationCallGenerating(BaseModel):
    """The event ``response.image_generation_call.generating``."""

    type: Literal["response.image_generation_call.generating"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseImageGenerationCallInProgress(BaseModel):
    """The event ``response.image_generation_call.in_progress``."""

    type: Literal["response.image_generation_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseImageGenerationCallPartialImage(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

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


class BetaResponsesServerEventResponseMcpCallArgumentsDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseMcpCallArgumentsDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseMcpCallCompleted(BaseModel):
    """The event ``response.mcp_call.completed``."""

    type: Literal["response.mcp_call.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseMcpCallFailed(BaseModel):
    """The event ``response.mcp_call.failed``."""

    type: Literal["response.mcp_call.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseMcpCallInProgress(BaseModel):
    """The event ``response.mcp_call.in_progress``."""

    type: Literal["response.mcp_call.in_progress"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseMcpListToolsCompleted(BaseModel):
    """The event ``response.mcp_list_tools.completed``."""

    type: Literal["response.mcp_list_tools.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseMcpListToolsFailed(BaseModel):
    """The event ``response.mcp_list_tools.failed``."""

    type: Literal["response.mcp_list_tools.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseMcpListToolsInProgress(BaseModel):
    """The event ``response.mcp_list_tools.in_progress``."""

    type: Literal["response.mcp_list_tools.in_progress"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseOutputTextAnnotationAdded(BaseModel):
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

    annotation: BetaAnnotation | None = None
    """A mark on a span of text, such as a citation."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseQueued(BaseModel):
    """The event ``response.queued``."""

    type: Literal["response.queued"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseCustomToolCallInputDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesServerEventResponseCustomToolCallInputDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaErrorPayloadMisalignmentSteer(BaseModel):
    """The ``steer`` of ``BetaErrorPayloadMisalignment``."""

    message: str
    """The message; in an error, the explanation for people."""


class BetaErrorPayloadMisalignment(BaseModel):
    """The ``misalignment`` of ``BetaErrorPayload``."""

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

    steer: BetaErrorPayloadMisalignmentSteer | None = None
    """Guidance for a response that is under way."""


class BetaErrorPayload(BaseModel):
    """A part of ``BetaResponseWsError``."""

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

    misalignment: BetaErrorPayloadMisalignment | None = None
    """What the model seemed to be doing against the user's intent."""


class BetaResponseWsError(BaseModel):
    """A part of ``BetaResponsesServerEvent``."""

    type: Literal["error"]
    """Kind, by which variants are told apart."""

    error: BetaErrorPayload
    """What went wrong; null or absent if nothing did."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    status: int | None = None
    """HTTP status the error would have."""

    sequence_number: int | None = None
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponseInjectCreatedEvent(BaseModel):
    """The event ``response.inject.created``."""

    type: Literal["response.inject.created"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponseInjectFailedEventError(BaseModel):
    """The ``error`` of ``BetaResponseInjectFailedEvent``."""

    code: Literal["response_already_completed", "response_not_found"]
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""


class BetaResponseInjectFailedEvent(BaseModel):
    """The event ``response.inject.failed``."""

    type: Literal["response.inject.failed"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    input: list[BetaResponseInputItem]
    """What the model is given."""

    error: BetaResponseInjectFailedEventError
    """What went wrong; null or absent if nothing did."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponseCompactionCompactingEventAgent(BaseModel):
    """The ``agent`` of ``BetaResponseCompactionCompactingEvent``."""

    agent_name: str
    """Name of the agent, unique within its response."""


class BetaResponsesServerEventResponseCompactionCompacting(BaseModel):
    """The event ``response.compaction.compacting``."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    type: Literal["response.compaction.compacting"]
    """Kind, by which variants are told apart."""

    agent: BetaResponseCompactionCompactingEventAgent | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponseSteerAcceptedEventSteer(BaseModel):
    """The ``steer`` of ``BetaResponseSteerAcceptedEvent``."""

    id: str
    """Unique id."""

    previous_response_id: str
    """Id of the response to go on from; its conversation is carried over on the server."""


class BetaResponseSteerAcceptedEvent(BaseModel):
    """The event ``response.steer.accepted``."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    steer: BetaResponseSteerAcceptedEventSteer
    """Guidance for a response that is under way."""

    type: Literal["response.steer.accepted"]
    """Kind, by which variants are told apart."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


BetaResponseSteerPendingReason: TypeAlias = Literal["waiting_for_required_input"] | str
"""A part of ``BetaResponseSteerPendingEvent``."""


class BetaResponseSteerRequiredInputFunctionCallOutput(BaseModel):
    """A part of ``BetaResponseSteerRequiredInput``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    name: str
    """Its name."""

    type: Literal["function_call_output"]
    """Kind, by which variants are told apart."""


class BetaResponseSteerRequiredInputCustomToolCallOutput(BaseModel):
    """A part of ``BetaResponseSteerRequiredInput``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    type: Literal["custom_tool_call_output"]
    """Kind, by which variants are told apart."""


class BetaResponseSteerRequiredInputComputerCallOutput(BaseModel):
    """A part of ``BetaResponseSteerRequiredInput``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    type: Literal["computer_call_output"]
    """Kind, by which variants are told apart."""


class BetaResponseSteerRequiredInputShellCallOutput(BaseModel):
    """A part of ``BetaResponseSteerRequiredInput``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    type: Literal["shell_call_output"]
    """Kind, by which variants are told apart."""


class BetaResponseSteerRequiredInputApplyPatchCallOutput(BaseModel):
    """A part of ``BetaResponseSteerRequiredInput``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    type: Literal["apply_patch_call_output"]
    """Kind, by which variants are told apart."""


class BetaResponseSteerRequiredInputToolSearchOutput(BaseModel):
    """A part of ``BetaResponseSteerRequiredInput``."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    execution: Literal["client"]
    """Who carries out the search: `server` or `client`."""

    type: Literal["tool_search_output"]
    """Kind, by which variants are told apart."""


class BetaResponseSteerRequiredInputMcpApprovalResponse(BaseModel):
    """A part of ``BetaResponseSteerRequiredInput``."""

    approval_request_id: str
    """Id of the approval request that this answers or results from."""

    type: Literal["mcp_approval_response"]
    """Kind, by which variants are told apart."""


BetaResponseSteerRequiredInput: TypeAlias = Annotated[
    BetaResponseSteerRequiredInputFunctionCallOutput
    | BetaResponseSteerRequiredInputCustomToolCallOutput
    | BetaResponseSteerRequiredInputComputerCallOutput
    | BetaResponseSteerRequiredInputShellCallOutput
    | BetaResponseSteerRequiredInputApplyPatchCallOutput
    | BetaResponseSteerRequiredInputToolSearchOutput
    | BetaResponseSteerRequiredInputMcpApprovalResponse,
    OpenUnion("type"),
]
"""A part of ``BetaResponseSteerPendingEvent``."""


class BetaResponseSteerPendingEventSteer(BaseModel):
    """The ``steer`` of ``BetaResponseSteerPendingEvent``."""

    id: str
    """Unique id."""

    previous_response_id: str
    """Id of the response to go on from; its conversation is carried over on the server."""


class BetaResponseSteerPendingEvent(BaseModel):
    """The event ``response.steer.pending``."""

    reason: BetaResponseSteerPendingReason
    """Why, in a word or a sentence."""

    required_input: list[BetaResponseSteerRequiredInput]
    """Input that must come first."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    steer: BetaResponseSteerPendingEventSteer
    """Guidance for a response that is under way."""

    type: Literal["response.steer.pending"]
    """Kind, by which variants are told apart."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


BetaResponseSteerErrorCode: TypeAlias = (
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
"""A part of ``BetaResponseSteerFailedEventError``."""


class BetaResponseSteerFailedEventError(BaseModel):
    """The event ``invalid_request_error``."""

    code: BetaResponseSteerErrorCode
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""

    type: Literal["invalid_request_error"]
    """Kind, by which variants are told apart."""


BetaResponseSteerInputVariant1MessageContentVariant0: TypeAlias = Annotated[
    BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent,
    OpenUnion("type"),
]
"""A part of ``BetaResponseSteerInputVariant1Message``."""


class BetaResponseSteerInputVariant1MessageAgent(BaseModel):
    """The ``agent`` of ``BetaResponseSteerInputVariant1Message``."""

    agent_name: str
    """Name of the agent, unique within its response."""


class BetaResponseSteerInputVariant1Message(BaseModel):
    """A part of ``BetaResponseSteerInputVariant1``."""

    content: list[BetaResponseSteerInputVariant1MessageContentVariant0] | str
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Literal["user"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""

    id: str | None = None
    """Unique id."""

    agent: BetaResponseSteerInputVariant1MessageAgent | None = None
    """The agent this belongs to, where several agents work on one response."""

    status: str | None = None
    """How far it has come or how it ended."""


BetaResponseFunctionCallOutputItemListItem: TypeAlias = Annotated[
    BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent,
    OpenUnion("type"),
]
"""A part of ``BetaResponseFunctionCallOutputItemList``."""


BetaResponseFunctionCallOutputItemList: TypeAlias = list[BetaResponseFunctionCallOutputItemListItem]
"""A part of ``BetaResponseSteerInputVariant1FunctionCallOutput``."""


class BetaResponseSteerInputVariant1FunctionCallOutputAgent(BaseModel):
    """The ``agent`` of ``BetaResponseSteerInputVariant1FunctionCallOutput``."""

    agent_name: str
    """Name of the agent, unique within its response."""


class BetaResponseSteerInputVariant1FunctionCallOutputCallerDirect(BaseModel):
    """A part of ``BetaResponseSteerInputVariant1FunctionCallOutputCaller``."""

    type: Literal["direct"]
    """Kind, by which variants are told apart."""


class BetaResponseSteerInputVariant1FunctionCallOutputCallerProgram(BaseModel):
    """A part of ``BetaResponseSteerInputVariant1FunctionCallOutputCaller``."""

    caller_id: str
    """Call id of the program that called the tool."""

    type: Literal["program"]
    """Kind, by which variants are told apart."""


BetaResponseSteerInputVariant1FunctionCallOutputCaller: TypeAlias = Annotated[
    BetaResponseSteerInputVariant1FunctionCallOutputCallerDirect
    | BetaResponseSteerInputVariant1FunctionCallOutputCallerProgram,
    OpenUnion("type"),
]
"""The ``caller`` of ``BetaResponseSteerInputVariant1FunctionCallOutput``."""


class BetaResponseSteerInputVariant1FunctionCallOutput(BaseModel):
    """A part of ``BetaResponseSteerInputVariant1``."""

    output: str | BetaResponseFunctionCallOutputItemList
    """What was produced."""

    type: Literal["function_call_output"]
    """Kind, by which variants are told apart."""

    id: str | None = None
    """Unique id."""

    agent: BetaResponseSteerInputVariant1FunctionCallOutputAgent | None = None
    """The agent this belongs to, where several agents work on one response."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    caller: BetaResponseSteerInputVariant1FunctionCallOutputCaller | None = None
    """Who made the call: the model itself or a program it wrote."""

    name: str | None = None
    """Its name."""

    namespace: str | None = None
    """The group of tools the name belongs to; absent for tools outside any."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


BetaResponseSteerInputVariant1: TypeAlias = Annotated[
    BetaResponseSteerInputVariant1Message | BetaResponseSteerInputVariant1FunctionCallOutput,
    OpenUnion("type"),
]
"""A part of ``BetaResponseSteerInput``."""


BetaResponseSteerInput: TypeAlias = str | list[BetaResponseSteerInputVariant1]
"""A part of ``BetaResponseSteerEvent`` and ``BetaResponseSteerFailedEventSteer``."""


class BetaResponseSteerFailedEventSteer(BaseModel):
    """The ``steer`` of ``BetaResponseSteerFailedEvent``."""

    input: BetaResponseSteerInput
    """What the model is given."""

    previous_response_id: str
    """Id of the response to go on from; its conversation is carried over on the server."""

    id: str | None = None
    """Unique id."""


class BetaResponseSteerFailedEvent(BaseModel):
    """The event ``response.steer.failed``."""

    error: BetaResponseSteerFailedEventError
    """What went wrong; null or absent if nothing did."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    steer: BetaResponseSteerFailedEventSteer
    """Guidance for a response that is under way."""

    type: Literal["response.steer.failed"]
    """Kind, by which variants are told apart."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


BetaResponsesServerEvent: TypeAlias = Annotated[
    BetaResponsesServerEventResponseAudioDelta
    | BetaResponsesServerEventResponseAudioDone
    | BetaResponsesServerEventResponseAudioTranscriptDelta
    | BetaResponsesServerEventResponseAudioTranscriptDone
    | BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta
    | BetaResponsesServerEventResponseCodeInterpreterCallCodeDone
    | BetaResponsesServerEventResponseCodeInterpreterCallCompleted
    | BetaResponsesServerEventResponseCodeInterpreterCallInProgress
    | BetaResponsesServerEventResponseCodeInterpreterCallInterpreting
    | BetaResponsesServerEventResponseCompleted
    | BetaResponsesServerEventResponseContentPartAdded
    | BetaResponsesServerEventResponseContentPartDone
    | BetaResponsesServerEventResponseCreated
    | BetaResponsesServerEventResponseFileSearchCallCompleted
    | BetaResponsesServerEventResponseFileSearchCallInProgress
    | BetaResponsesServerEventResponseFileSearchCallSearching
    | BetaResponsesServerEventResponseFunctionCallArgumentsDelta
    | BetaResponsesServerEventResponseFunctionCallArgumentsDone
    | BetaResponsesServerEventResponseShellCallCommandAdded
    | BetaResponsesServerEventResponseShellCallCommandDelta
    | BetaResponsesServerEventResponseShellCallCommandDone
    | BetaResponsesServerEventResponseShellCallOutputContentDelta
    | BetaResponsesServerEventResponseShellCallOutputContentDone
    | BetaResponsesServerEventResponseInProgress
    | BetaResponsesServerEventResponseFailed
    | BetaResponsesServerEventResponseIncomplete
    | BetaResponsesServerEventResponseOutputItemAdded
    | BetaResponsesServerEventResponseOutputItemDone
    | BetaResponsesServerEventResponseReasoningSummaryPartAdded
    | BetaResponsesServerEventResponseReasoningSummaryPartDone
    | BetaResponsesServerEventResponseReasoningSummaryTextDelta
    | BetaResponsesServerEventResponseReasoningSummaryTextDone
    | BetaResponsesServerEventResponseReasoningTextDelta
    | BetaResponsesServerEventResponseReasoningTextDone
    | BetaResponsesServerEventResponseRefusalDelta
    | BetaResponsesServerEventResponseRefusalDone
    | BetaResponsesServerEventResponseOutputTextDelta
    | BetaResponsesServerEventResponseOutputTextDone
    | BetaResponsesServerEventResponseWebSearchCallCompleted
    | BetaResponsesServerEventResponseWebSearchCallInProgress
    | BetaResponsesServerEventResponseWebSearchCallSearching
    | BetaResponsesServerEventResponseImageGenerationCallCompleted
    | BetaResponsesServerEventResponseImageGenerationCallGenerating
    | BetaResponsesServerEventResponseImageGenerationCallInProgress
    | BetaResponsesServerEventResponseImageGenerationCallPartialImage
    | BetaResponsesServerEventResponseMcpCallArgumentsDelta
    | BetaResponsesServerEventResponseMcpCallArgumentsDone
    | BetaResponsesServerEventResponseMcpCallCompleted
    | BetaResponsesServerEventResponseMcpCallFailed
    | BetaResponsesServerEventResponseMcpCallInProgress
    | BetaResponsesServerEventResponseMcpListToolsCompleted
    | BetaResponsesServerEventResponseMcpListToolsFailed
    | BetaResponsesServerEventResponseMcpListToolsInProgress
    | BetaResponsesServerEventResponseOutputTextAnnotationAdded
    | BetaResponsesServerEventResponseQueued
    | BetaResponsesServerEventResponseCustomToolCallInputDelta
    | BetaResponsesServerEventResponseCustomToolCallInputDone
    | BetaResponseWsError
    | BetaResponseInjectCreatedEvent
    | BetaResponseInjectFailedEvent
    | BetaResponsesServerEventResponseCompactionCompacting
    | BetaResponseSteerAcceptedEvent
    | BetaResponseSteerPendingEvent
    | BetaResponseSteerFailedEvent,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


class BetaResponsesWebSocketStreamEventResponseAudioDelta(BaseModel):
    """The event ``response.audio.delta``."""

    type: Literal["response.audio.delta"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseAudioDone(BaseModel):
    """The event ``response.audio.done``."""

    type: Literal["response.audio.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta(BaseModel):
    """The event ``response.audio.transcript.delta``."""

    type: Literal["response.audio.transcript.delta"]
    """Kind, by which variants are told apart."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone(BaseModel):
    """The event ``response.audio.transcript.done``."""

    type: Literal["response.audio.transcript.done"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted(BaseModel):
    """The event ``response.code_interpreter_call.completed``."""

    type: Literal["response.code_interpreter_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress(BaseModel):
    """The event ``response.code_interpreter_call.in_progress``."""

    type: Literal["response.code_interpreter_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting(BaseModel):
    """The event ``response.code_interpreter_call.interpreting``."""

    type: Literal["response.code_interpreter_call.interpreting"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseCompleted(BaseModel):
    """The event ``response.completed``."""

    type: Literal["response.completed"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseContentPartAdded(BaseModel):
    """The event ``response.content_part.added``."""

    type: Literal["response.content_part.added"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    part: BetaOutputContent
    """The content part."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseContentPartDone(BaseModel):
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

    part: BetaOutputContent
    """The content part."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseCreated(BaseModel):
    """The event ``response.created``."""

    type: Literal["response.created"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted(BaseModel):
    """The event ``response.file_search_call.completed``."""

    type: Literal["response.file_search_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress(BaseModel):
    """The event ``response.file_search_call.in_progress``."""

    type: Literal["response.file_search_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching(BaseModel):
    """The event ``response.file_search_call.searching``."""

    type: Literal["response.file_search_call.searching"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseShellCallCommandDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta(BaseModel):
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

    delta: BetaShellCallOutputDelta
    """The piece added by this event; join the pieces in order."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone(BaseModel):
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

    output: list[BetaFunctionShellCallOutputContent]
    """What was produced."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseInProgress(BaseModel):
    """The event ``response.in_progress``."""

    type: Literal["response.in_progress"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseFailed(BaseModel):
    """The event ``response.failed``."""

    type: Literal["response.failed"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    response: BetaResponse
    """The response."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseIncomplete(BaseModel):
    """The event ``response.incomplete``."""

    type: Literal["response.incomplete"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseOutputItemAdded(BaseModel):
    """The event ``response.output_item.added``."""

    type: Literal["response.output_item.added"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item: BetaResponseOutputItem
    """The item."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseOutputItemDone(BaseModel):
    """The event ``response.output_item.done``."""

    type: Literal["response.output_item.done"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item: BetaResponseOutputItem
    """The item."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart(BaseModel):
    """The event ``summary_text``."""

    type: Literal["summary_text"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""


class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded(BaseModel):
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

    part: BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart
    """The content part."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart(BaseModel):
    """The event ``summary_text``."""

    type: Literal["summary_text"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""


class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone(BaseModel):
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

    part: BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart
    """The content part."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    status: Literal["incomplete"] | None = None
    """How far it has come or how it ended."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseReasoningTextDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseReasoningTextDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseRefusalDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseRefusalDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseOutputTextDelta(BaseModel):
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

    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseOutputTextDone(BaseModel):
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

    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted(BaseModel):
    """The event ``response.web_search_call.completed``."""

    type: Literal["response.web_search_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress(BaseModel):
    """The event ``response.web_search_call.in_progress``."""

    type: Literal["response.web_search_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching(BaseModel):
    """The event ``response.web_search_call.searching``."""

    type: Literal["response.web_search_call.searching"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted(BaseModel):
    """The event ``response.image_generation_call.completed``."""

    type: Literal["response.image_generation_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    item_id: str
    """Id of the item."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating(BaseModel):
    """The event ``response.image_generation_call.generating``."""

    type: Literal["response.image_generation_call.generating"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress(BaseModel):
    """The event ``response.image_generation_call.in_progress``."""

    type: Literal["response.image_generation_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

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


class BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseMcpCallCompleted(BaseModel):
    """The event ``response.mcp_call.completed``."""

    type: Literal["response.mcp_call.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseMcpCallFailed(BaseModel):
    """The event ``response.mcp_call.failed``."""

    type: Literal["response.mcp_call.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseMcpCallInProgress(BaseModel):
    """The event ``response.mcp_call.in_progress``."""

    type: Literal["response.mcp_call.in_progress"]
    """Kind, by which variants are told apart."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted(BaseModel):
    """The event ``response.mcp_list_tools.completed``."""

    type: Literal["response.mcp_list_tools.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed(BaseModel):
    """The event ``response.mcp_list_tools.failed``."""

    type: Literal["response.mcp_list_tools.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress(BaseModel):
    """The event ``response.mcp_list_tools.in_progress``."""

    type: Literal["response.mcp_list_tools.in_progress"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded(BaseModel):
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

    annotation: BetaAnnotation | None = None
    """A mark on a span of text, such as a citation."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseQueued(BaseModel):
    """The event ``response.queued``."""

    type: Literal["response.queued"]
    """Kind, by which variants are told apart."""

    response: BetaResponse
    """The response."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


class BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone(BaseModel):
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

    agent: BetaAgentTag | None = None
    """The agent this belongs to, where several agents work on one response."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side."""


BetaResponsesWebSocketStreamEvent: TypeAlias = Annotated[
    BetaResponsesWebSocketStreamEventResponseAudioDelta
    | BetaResponsesWebSocketStreamEventResponseAudioDone
    | BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta
    | BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone
    | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta
    | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone
    | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted
    | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress
    | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting
    | BetaResponsesWebSocketStreamEventResponseCompleted
    | BetaResponsesWebSocketStreamEventResponseContentPartAdded
    | BetaResponsesWebSocketStreamEventResponseContentPartDone
    | BetaResponsesWebSocketStreamEventResponseCreated
    | BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted
    | BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress
    | BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching
    | BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta
    | BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone
    | BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded
    | BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta
    | BetaResponsesWebSocketStreamEventResponseShellCallCommandDone
    | BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta
    | BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone
    | BetaResponsesWebSocketStreamEventResponseInProgress
    | BetaResponsesWebSocketStreamEventResponseFailed
    | BetaResponsesWebSocketStreamEventResponseIncomplete
    | BetaResponsesWebSocketStreamEventResponseOutputItemAdded
    | BetaResponsesWebSocketStreamEventResponseOutputItemDone
    | BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded
    | BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone
    | BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta
    | BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone
    | BetaResponsesWebSocketStreamEventResponseReasoningTextDelta
    | BetaResponsesWebSocketStreamEventResponseReasoningTextDone
    | BetaResponsesWebSocketStreamEventResponseRefusalDelta
    | BetaResponsesWebSocketStreamEventResponseRefusalDone
    | BetaResponsesWebSocketStreamEventResponseOutputTextDelta
    | BetaResponsesWebSocketStreamEventResponseOutputTextDone
    | BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted
    | BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress
    | BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching
    | BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted
    | BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating
    | BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress
    | BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage
    | BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta
    | BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone
    | BetaResponsesWebSocketStreamEventResponseMcpCallCompleted
    | BetaResponsesWebSocketStreamEventResponseMcpCallFailed
    | BetaResponsesWebSocketStreamEventResponseMcpCallInProgress
    | BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted
    | BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed
    | BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress
    | BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded
    | BetaResponsesWebSocketStreamEventResponseQueued
    | BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta
    | BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


BetaModerationMode: TypeAlias = Literal["score", "block"]
"""A part of ``BetaModerationConfigParam``."""


class BetaModerationConfigParam(BaseModel):
    """A part of ``BetaModerationPolicyParam``."""

    mode: BetaModerationMode
    """`score` only reports the verdict; `block` also stops flagged content."""


class BetaModerationPolicyParam(BaseModel):
    """A part of ``BetaModerationParam``."""

    input: BetaModerationConfigParam | None = None
    """What follows when input is flagged; null for the default."""

    output: BetaModerationConfigParam | None = None
    """What follows when output is flagged; null for the default."""


class BetaModerationParam(BaseModel):
    """A part of ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""

    model: str
    """Moderation model that judges."""

    policy: BetaModerationPolicyParam | None = None
    """Whether flagged input and output is only scored or also blocked; null for the default."""


class BetaResponseStreamOptions(BaseModel):
    """A part of ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""

    include_obfuscation: bool | None = None
    """False to leave out the padding that hides the length of stream events."""


class BetaContextManagementParam(BaseModel):
    """A part of ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""

    type: str
    """Kind, by which variants are told apart."""

    compact_threshold: int | None = None
    """Number of tokens in the context at which it is compacted."""


class BetaMultiAgentParam(BaseModel):
    """A part of ``BetaResponsesClientEventResponseCreate`` and ``BetaCreateResponse``."""

    enabled: bool
    """True to let the model start agents that work for it."""

    max_concurrent_subagents: int | None = None
    """Most subagents at work at one time, the root agent not counted. At least 1."""


class BetaResponsesClientEventResponseCreateAccessPrograms(BaseModel):
    """The ``access_programs`` of ``BetaResponsesClientEventResponseCreate``."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None = None
    """The level of access for security work."""


class BetaResponsesClientEventResponseCreateBackgroundOptions(BaseModel):
    """The ``background_options`` of ``BetaResponsesClientEventResponseCreate``."""

    completion_window: Literal["soonest", "2h", "8h"] | None = None
    """How long the batch may take, such as `24h`."""

    continuation_id: str | None = None
    """Names the work that the response carries on."""


class BetaResponsesClientEventResponseCreateImage(BaseModel):
    """The ``image`` of ``BetaResponsesClientEventResponseCreate``."""

    context_compression: Literal["auto", "enabled", "disabled"] | None = None
    """Whether images in the context are compressed."""


class BetaResponsesClientEventResponseCreate(BaseModel):
    """The event ``response.create``."""

    type: Literal["response.create"]
    """Kind, by which variants are told apart."""

    stream_id: str | None = None
    """The lane of a WebSocket: one lane works in order, lanes run side by side. At least 1 character, at most 256 characters."""

    metadata: BetaMetadata | None = None
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

    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    """How the prompt cache is used."""

    previous_response_id: str | None = None
    """Id of the response to go on from; its conversation is carried over on the server."""

    model: BetaModelIdsResponses | None = None
    """Name of the model."""

    background: bool | None = None
    """The picture's background: opaque, transparent, or left to the model."""

    max_tool_calls: int | None = None
    """Most calls of built-in tools in one response, all tools together."""

    text: BetaResponseTextConfig | None = None
    """The text."""

    tools: BetaToolsArray | None = None
    """What the model may call."""

    tool_choice: BetaToolChoiceParam | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    prompt: BetaResponsePrompt | None = None
    """The text that tells the model what to produce."""

    service_tier: BetaServiceTier | None = None
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    truncation: Literal["auto", "disabled"] | None = None
    """What is done with a conversation that outgrows the context. Deprecated."""

    reasoning: BetaReasoning | None = None
    """How reasoning models think: effort, summary and context."""

    input: BetaInputParam | None = None
    """What the model is given."""

    include: list[BetaResponseIncludable] | None = None
    """Extra data to return, each named by its path in the answer."""

    parallel_tool_calls: bool | None = None
    """Whether the model may make several tool calls in one turn."""

    store: bool | None = None
    """Whether the result is kept on the server, so that it can be fetched later."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    moderation: BetaModerationParam | None = None
    """Whether and how input and output are moderated, or the verdict on them."""

    stream: bool | None = None
    """True to receive events as they come instead of one answer at the end."""

    stream_options: BetaResponseStreamOptions | None = None
    """Settings for streams."""

    conversation: BetaConversationParam | None = None
    """The conversation this belongs to; its items come before the input, and results are added."""

    context_management: list[BetaContextManagementParam] | None = None
    """How the context is kept in bounds on the server, for example by compaction."""

    max_output_tokens: int | None = None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    multi_agent: BetaMultiAgentParam | None = None
    """Settings for several agents that the service runs together."""

    access_programs: BetaResponsesClientEventResponseCreateAccessPrograms | None = None
    """Programs of trusted access that apply to the request."""

    background_options: BetaResponsesClientEventResponseCreateBackgroundOptions | None = None
    """Settings for a response made in the background."""

    image: BetaResponsesClientEventResponseCreateImage | None = None
    """An image."""

    generate: bool | None = None
    """False to only prepare the context, without an answer."""


class BetaResponseInjectEvent(BaseModel):
    """The event ``response.inject``."""

    type: Literal["response.inject"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    input: list[BetaResponseInputItem]
    """What the model is given. At most 16384 items."""


class BetaResponseSteerEvent(BaseModel):
    """The event ``response.steer``."""

    input: BetaResponseSteerInput
    """What the model is given."""

    previous_response_id: str
    """Id of the response to go on from; its conversation is carried over on the server."""

    type: Literal["response.steer"]
    """Kind, by which variants are told apart."""


BetaResponsesClientEvent: TypeAlias = Annotated[
    BetaResponsesClientEventResponseCreate | BetaResponseInjectEvent | BetaResponseSteerEvent,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


class BetaCreateModelResponseProperties(BaseModel):
    """Not used by any operation yet."""

    metadata: BetaMetadata | None = None
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

    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    """How the prompt cache is used."""


class BetaResponseCompactionCompactingEvent(BaseModel):
    """The event ``response.compaction.compacting``."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    sequence_number: int
    """Number of the event in its stream, counting up."""

    type: Literal["response.compaction.compacting"]
    """Kind, by which variants are told apart."""

    agent: BetaResponseCompactionCompactingEventAgent | None = None
    """The agent this belongs to, where several agents work on one response."""


BetaResponseStreamEvent: TypeAlias = Annotated[
    BetaResponseAudioDeltaEvent
    | BetaResponseAudioDoneEvent
    | BetaResponseAudioTranscriptDeltaEvent
    | BetaResponseAudioTranscriptDoneEvent
    | BetaResponseCodeInterpreterCallCodeDeltaEvent
    | BetaResponseCodeInterpreterCallCodeDoneEvent
    | BetaResponseCodeInterpreterCallCompletedEvent
    | BetaResponseCodeInterpreterCallInProgressEvent
    | BetaResponseCodeInterpreterCallInterpretingEvent
    | BetaResponseCompletedEvent
    | BetaResponseContentPartAddedEvent
    | BetaResponseContentPartDoneEvent
    | BetaResponseCreatedEvent
    | BetaResponseErrorEvent
    | BetaResponseFileSearchCallCompletedEvent
    | BetaResponseFileSearchCallInProgressEvent
    | BetaResponseFileSearchCallSearchingEvent
    | BetaResponseFunctionCallArgumentsDeltaEvent
    | BetaResponseFunctionCallArgumentsDoneEvent
    | BetaResponseShellCallCommandAddedEvent
    | BetaResponseShellCallCommandDeltaEvent
    | BetaResponseShellCallCommandDoneEvent
    | BetaResponseShellCallOutputContentDeltaEvent
    | BetaResponseShellCallOutputContentDoneEvent
    | BetaResponseInProgressEvent
    | BetaResponseFailedEvent
    | BetaResponseIncompleteEvent
    | BetaResponseOutputItemAddedEvent
    | BetaResponseOutputItemDoneEvent
    | BetaResponseReasoningSummaryPartAddedEvent
    | BetaResponseReasoningSummaryPartDoneEvent
    | BetaResponseReasoningSummaryTextDeltaEvent
    | BetaResponseReasoningSummaryTextDoneEvent
    | BetaResponseReasoningTextDeltaEvent
    | BetaResponseReasoningTextDoneEvent
    | BetaResponseRefusalDeltaEvent
    | BetaResponseRefusalDoneEvent
    | BetaResponseTextDeltaEvent
    | BetaResponseTextDoneEvent
    | BetaResponseWebSearchCallCompletedEvent
    | BetaResponseWebSearchCallInProgressEvent
    | BetaResponseWebSearchCallSearchingEvent
    | BetaResponseImageGenCallCompletedEvent
    | BetaResponseImageGenCallGeneratingEvent
    | BetaResponseImageGenCallInProgressEvent
    | BetaResponseImageGenCallPartialImageEvent
    | BetaResponseMcpCallArgumentsDeltaEvent
    | BetaResponseMcpCallArgumentsDoneEvent
    | BetaResponseMcpCallCompletedEvent
    | BetaResponseMcpCallFailedEvent
    | BetaResponseMcpCallInProgressEvent
    | BetaResponseMcpListToolsCompletedEvent
    | BetaResponseMcpListToolsFailedEvent
    | BetaResponseMcpListToolsInProgressEvent
    | BetaResponseOutputTextAnnotationAddedEvent
    | BetaResponseQueuedEvent
    | BetaResponseCustomToolCallInputDeltaEvent
    | BetaResponseCustomToolCallInputDoneEvent
    | BetaResponseCompactionCompactingEvent,
    OpenUnion("type"),
]
"""What ``POST /responses?beta=true`` or ``GET /responses/{response_id}?beta=true`` answers."""


BetaResponseStatus: TypeAlias = Literal[
    "completed", "failed", "in_progress", "cancelled", "queued", "incomplete"
]
"""Not used by any operation yet."""
