# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.beta_assistants import Assistant as Assistant
    from openai_oxide.models.beta_assistants import AssistantDeleted as AssistantDeleted
    from openai_oxide.models.beta_assistants import AssistantTool as AssistantTool
    from openai_oxide.models.beta_assistants import ListAssistantsResponse as ListAssistantsResponse
    from openai_oxide.models.beta_chatkit import ChatKitWorkflow as ChatKitWorkflow
    from openai_oxide.models.beta_responses import BetaAdditionalTools as BetaAdditionalTools
    from openai_oxide.models.beta_responses import BetaAgentMessage as BetaAgentMessage
    from openai_oxide.models.beta_responses import BetaAgentTag as BetaAgentTag
    from openai_oxide.models.beta_responses import BetaAnnotation as BetaAnnotation
    from openai_oxide.models.beta_responses import (
        BetaApplyPatchCallOutputStatus as BetaApplyPatchCallOutputStatus,
    )
    from openai_oxide.models.beta_responses import (
        BetaApplyPatchCallStatus as BetaApplyPatchCallStatus,
    )
    from openai_oxide.models.beta_responses import (
        BetaApplyPatchCreateFileOperation as BetaApplyPatchCreateFileOperation,
    )
    from openai_oxide.models.beta_responses import (
        BetaApplyPatchDeleteFileOperation as BetaApplyPatchDeleteFileOperation,
    )
    from openai_oxide.models.beta_responses import BetaApplyPatchTool as BetaApplyPatchTool
    from openai_oxide.models.beta_responses import (
        BetaApplyPatchUpdateFileOperation as BetaApplyPatchUpdateFileOperation,
    )
    from openai_oxide.models.beta_responses import (
        BetaApproximateLocation as BetaApproximateLocation,
    )
    from openai_oxide.models.beta_responses import (
        BetaCallableToolAllowedCaller as BetaCallableToolAllowedCaller,
    )
    from openai_oxide.models.beta_responses import BetaClickButtonType as BetaClickButtonType
    from openai_oxide.models.beta_responses import (
        BetaCodeInterpreterOutputImage as BetaCodeInterpreterOutputImage,
    )
    from openai_oxide.models.beta_responses import (
        BetaCodeInterpreterOutputLogs as BetaCodeInterpreterOutputLogs,
    )
    from openai_oxide.models.beta_responses import (
        BetaCodeInterpreterTool as BetaCodeInterpreterTool,
    )
    from openai_oxide.models.beta_responses import BetaCompactedResponse as BetaCompactedResponse
    from openai_oxide.models.beta_responses import BetaComparisonFilter as BetaComparisonFilter
    from openai_oxide.models.beta_responses import BetaCompoundFilter as BetaCompoundFilter
    from openai_oxide.models.beta_responses import BetaComputerAction as BetaComputerAction
    from openai_oxide.models.beta_responses import BetaComputerActionList as BetaComputerActionList
    from openai_oxide.models.beta_responses import (
        BetaComputerCallOutputStatus as BetaComputerCallOutputStatus,
    )
    from openai_oxide.models.beta_responses import (
        BetaComputerEnvironment as BetaComputerEnvironment,
    )
    from openai_oxide.models.beta_responses import (
        BetaComputerScreenshotContent as BetaComputerScreenshotContent,
    )
    from openai_oxide.models.beta_responses import BetaComputerTool as BetaComputerTool
    from openai_oxide.models.beta_responses import (
        BetaComputerToolCallOutput as BetaComputerToolCallOutput,
    )
    from openai_oxide.models.beta_responses import (
        BetaComputerUsePreviewTool as BetaComputerUsePreviewTool,
    )
    from openai_oxide.models.beta_responses import BetaContainerAuto as BetaContainerAuto
    from openai_oxide.models.beta_responses import (
        BetaContainerFileCitationBody as BetaContainerFileCitationBody,
    )
    from openai_oxide.models.beta_responses import (
        BetaContainerMemoryLimit as BetaContainerMemoryLimit,
    )
    from openai_oxide.models.beta_responses import (
        BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist,
    )
    from openai_oxide.models.beta_responses import (
        BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled,
    )
    from openai_oxide.models.beta_responses import (
        BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret,
    )
    from openai_oxide.models.beta_responses import BetaContainerReference as BetaContainerReference
    from openai_oxide.models.beta_responses import BetaContent as BetaContent
    from openai_oxide.models.beta_responses import (
        BetaCreateModelResponseProperties as BetaCreateModelResponseProperties,
    )
    from openai_oxide.models.beta_responses import BetaCustomTool as BetaCustomTool
    from openai_oxide.models.beta_responses import (
        BetaCustomToolCallOutputResource as BetaCustomToolCallOutputResource,
    )
    from openai_oxide.models.beta_responses import BetaDetailEnum as BetaDetailEnum
    from openai_oxide.models.beta_responses import (
        BetaDirectToolCallCaller as BetaDirectToolCallCaller,
    )
    from openai_oxide.models.beta_responses import BetaDoubleClickAction as BetaDoubleClickAction
    from openai_oxide.models.beta_responses import BetaEasyInputMessage as BetaEasyInputMessage
    from openai_oxide.models.beta_responses import BetaEncryptedContent as BetaEncryptedContent
    from openai_oxide.models.beta_responses import BetaError as BetaError
    from openai_oxide.models.beta_responses import BetaErrorPayload as BetaErrorPayload
    from openai_oxide.models.beta_responses import BetaFileCitationBody as BetaFileCitationBody
    from openai_oxide.models.beta_responses import BetaFileDetailEnum as BetaFileDetailEnum
    from openai_oxide.models.beta_responses import BetaFileInputDetail as BetaFileInputDetail
    from openai_oxide.models.beta_responses import BetaFilePath as BetaFilePath
    from openai_oxide.models.beta_responses import BetaFileSearchTool as BetaFileSearchTool
    from openai_oxide.models.beta_responses import BetaFilters as BetaFilters
    from openai_oxide.models.beta_responses import (
        BetaFunctionAndCustomToolCallOutput as BetaFunctionAndCustomToolCallOutput,
    )
    from openai_oxide.models.beta_responses import (
        BetaFunctionCallItemStatus as BetaFunctionCallItemStatus,
    )
    from openai_oxide.models.beta_responses import (
        BetaFunctionCallOutputStatusEnum as BetaFunctionCallOutputStatusEnum,
    )
    from openai_oxide.models.beta_responses import BetaFunctionCallStatus as BetaFunctionCallStatus
    from openai_oxide.models.beta_responses import (
        BetaFunctionShellAction as BetaFunctionShellAction,
    )
    from openai_oxide.models.beta_responses import (
        BetaFunctionShellCallItemStatus as BetaFunctionShellCallItemStatus,
    )
    from openai_oxide.models.beta_responses import (
        BetaFunctionShellCallOutputContent as BetaFunctionShellCallOutputContent,
    )
    from openai_oxide.models.beta_responses import (
        BetaFunctionShellCallOutputExitOutcome as BetaFunctionShellCallOutputExitOutcome,
    )
    from openai_oxide.models.beta_responses import (
        BetaFunctionShellCallOutputStatusEnum as BetaFunctionShellCallOutputStatusEnum,
    )
    from openai_oxide.models.beta_responses import (
        BetaFunctionShellCallOutputTimeoutOutcome as BetaFunctionShellCallOutputTimeoutOutcome,
    )
    from openai_oxide.models.beta_responses import (
        BetaFunctionShellCallStatus as BetaFunctionShellCallStatus,
    )
    from openai_oxide.models.beta_responses import BetaFunctionShellTool as BetaFunctionShellTool
    from openai_oxide.models.beta_responses import BetaFunctionTool as BetaFunctionTool
    from openai_oxide.models.beta_responses import (
        BetaFunctionToolCallOutputResource as BetaFunctionToolCallOutputResource,
    )
    from openai_oxide.models.beta_responses import BetaGrammarSyntax1 as BetaGrammarSyntax1
    from openai_oxide.models.beta_responses import BetaHTTPError as BetaHTTPError
    from openai_oxide.models.beta_responses import (
        BetaHybridSearchOptions as BetaHybridSearchOptions,
    )
    from openai_oxide.models.beta_responses import BetaImageDetail as BetaImageDetail
    from openai_oxide.models.beta_responses import BetaImageGenActionEnum as BetaImageGenActionEnum
    from openai_oxide.models.beta_responses import BetaImageGenTool as BetaImageGenTool
    from openai_oxide.models.beta_responses import BetaImageGenToolCall as BetaImageGenToolCall
    from openai_oxide.models.beta_responses import BetaInlineSkill as BetaInlineSkill
    from openai_oxide.models.beta_responses import BetaInlineSkillSource as BetaInlineSkillSource
    from openai_oxide.models.beta_responses import BetaInputAudio as BetaInputAudio
    from openai_oxide.models.beta_responses import BetaInputFidelity as BetaInputFidelity
    from openai_oxide.models.beta_responses import BetaInputMessage as BetaInputMessage
    from openai_oxide.models.beta_responses import BetaItem as BetaItem
    from openai_oxide.models.beta_responses import BetaItemField as BetaItemField
    from openai_oxide.models.beta_responses import BetaKeyPressAction as BetaKeyPressAction
    from openai_oxide.models.beta_responses import BetaLocalEnvironment as BetaLocalEnvironment
    from openai_oxide.models.beta_responses import (
        BetaLocalShellExecAction as BetaLocalShellExecAction,
    )
    from openai_oxide.models.beta_responses import BetaLocalShellToolCall as BetaLocalShellToolCall
    from openai_oxide.models.beta_responses import (
        BetaLocalShellToolCallOutput as BetaLocalShellToolCallOutput,
    )
    from openai_oxide.models.beta_responses import BetaLocalSkill as BetaLocalSkill
    from openai_oxide.models.beta_responses import BetaLogProb as BetaLogProb
    from openai_oxide.models.beta_responses import BetaMCPApprovalRequest as BetaMCPApprovalRequest
    from openai_oxide.models.beta_responses import (
        BetaMCPApprovalResponse as BetaMCPApprovalResponse,
    )
    from openai_oxide.models.beta_responses import (
        BetaMCPApprovalResponseResource as BetaMCPApprovalResponseResource,
    )
    from openai_oxide.models.beta_responses import BetaMCPListTools as BetaMCPListTools
    from openai_oxide.models.beta_responses import BetaMCPListToolsTool as BetaMCPListToolsTool
    from openai_oxide.models.beta_responses import BetaMCPProtocolError as BetaMCPProtocolError
    from openai_oxide.models.beta_responses import BetaMCPTool as BetaMCPTool
    from openai_oxide.models.beta_responses import BetaMCPToolCall as BetaMCPToolCall
    from openai_oxide.models.beta_responses import BetaMcpToolCallError as BetaMcpToolCallError
    from openai_oxide.models.beta_responses import BetaMCPToolCallStatus as BetaMCPToolCallStatus
    from openai_oxide.models.beta_responses import (
        BetaMCPToolExecutionError as BetaMCPToolExecutionError,
    )
    from openai_oxide.models.beta_responses import BetaMCPToolFilter as BetaMCPToolFilter
    from openai_oxide.models.beta_responses import BetaMessage as BetaMessage
    from openai_oxide.models.beta_responses import BetaMessagePhase as BetaMessagePhase
    from openai_oxide.models.beta_responses import BetaMessagePhase2 as BetaMessagePhase2
    from openai_oxide.models.beta_responses import BetaMessageRole as BetaMessageRole
    from openai_oxide.models.beta_responses import BetaMessageStatus as BetaMessageStatus
    from openai_oxide.models.beta_responses import BetaMetadata as BetaMetadata
    from openai_oxide.models.beta_responses import BetaModelIdsResponses as BetaModelIdsResponses
    from openai_oxide.models.beta_responses import BetaModelIdsShared as BetaModelIdsShared
    from openai_oxide.models.beta_responses import (
        BetaModelResponseProperties as BetaModelResponseProperties,
    )
    from openai_oxide.models.beta_responses import BetaModeration as BetaModeration
    from openai_oxide.models.beta_responses import (
        BetaModerationErrorBody as BetaModerationErrorBody,
    )
    from openai_oxide.models.beta_responses import (
        BetaModerationInputType as BetaModerationInputType,
    )
    from openai_oxide.models.beta_responses import BetaModerationMode as BetaModerationMode
    from openai_oxide.models.beta_responses import (
        BetaModerationResultBody as BetaModerationResultBody,
    )
    from openai_oxide.models.beta_responses import BetaMultiAgentAction as BetaMultiAgentAction
    from openai_oxide.models.beta_responses import BetaMultiAgentAction1 as BetaMultiAgentAction1
    from openai_oxide.models.beta_responses import BetaMultiAgentCall as BetaMultiAgentCall
    from openai_oxide.models.beta_responses import (
        BetaMultiAgentCallOutput as BetaMultiAgentCallOutput,
    )
    from openai_oxide.models.beta_responses import BetaNamespaceTool as BetaNamespaceTool
    from openai_oxide.models.beta_responses import (
        BetaNamespaceTool as BetaToolSearchOutputNamespaceTool,
    )
    from openai_oxide.models.beta_responses import BetaOutputAudio as BetaOutputAudio
    from openai_oxide.models.beta_responses import BetaOutputContent as BetaOutputContent
    from openai_oxide.models.beta_responses import (
        BetaOutputMessageContent as BetaOutputMessageContent,
    )
    from openai_oxide.models.beta_responses import BetaProgram as BetaProgram
    from openai_oxide.models.beta_responses import BetaProgramOutput as BetaProgramOutput
    from openai_oxide.models.beta_responses import (
        BetaProgramOutputItemStatus as BetaProgramOutputItemStatus,
    )
    from openai_oxide.models.beta_responses import (
        BetaProgramOutputStatus as BetaProgramOutputStatus,
    )
    from openai_oxide.models.beta_responses import (
        BetaProgramToolCallCaller as BetaProgramToolCallCaller,
    )
    from openai_oxide.models.beta_responses import (
        BetaPromptCacheBreakpointConfig as BetaPromptCacheBreakpointConfig,
    )
    from openai_oxide.models.beta_responses import (
        BetaPromptCacheModeEnum as BetaPromptCacheModeEnum,
    )
    from openai_oxide.models.beta_responses import BetaPromptCacheOptions as BetaPromptCacheOptions
    from openai_oxide.models.beta_responses import BetaPromptCacheTTLEnum as BetaPromptCacheTTLEnum
    from openai_oxide.models.beta_responses import BetaRankerVersionType as BetaRankerVersionType
    from openai_oxide.models.beta_responses import BetaRankingOptions as BetaRankingOptions
    from openai_oxide.models.beta_responses import BetaReasoning as BetaReasoning
    from openai_oxide.models.beta_responses import BetaReasoningEffort as BetaReasoningEffort
    from openai_oxide.models.beta_responses import BetaReasoningModeEnum as BetaReasoningModeEnum
    from openai_oxide.models.beta_responses import (
        BetaReasoningTextContent as BetaReasoningTextContent,
    )
    from openai_oxide.models.beta_responses import BetaResponse as BetaResponse
    from openai_oxide.models.beta_responses import (
        BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCompactionItem as BetaResponseCompactionItem,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCompactionItemParam as BetaResponseCompactionItemParam,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCompletedEvent as BetaResponseCompletedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseComputerToolCall as BetaResponseComputerToolCall,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseContainerReference as BetaResponseContainerReference,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseConversation as BetaResponseConversation,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseConversationParam as BetaResponseConversationParam,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCreatedEvent as BetaResponseCreatedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCustomToolCall as BetaResponseCustomToolCall,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutputItem,
    )
    from openai_oxide.models.beta_responses import BetaResponseError as BetaResponseError
    from openai_oxide.models.beta_responses import BetaResponseErrorCode as BetaResponseErrorCode
    from openai_oxide.models.beta_responses import BetaResponseErrorEvent as BetaResponseErrorEvent
    from openai_oxide.models.beta_responses import (
        BetaResponseFailedEvent as BetaResponseFailedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFormatJsonObject as BetaResponseFormatJsonObject,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFormatJsonSchemaSchema as BetaResponseFormatJsonSchemaSchema,
    )
    from openai_oxide.models.beta_responses import BetaResponseFormatText as BetaResponseFormatText
    from openai_oxide.models.beta_responses import (
        BetaResponseFormatTextConfig as BetaResponseFormatTextConfig,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFunctionToolCall as BetaResponseFunctionToolCall,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
    )
    from openai_oxide.models.beta_responses import BetaResponseIncludable as BetaResponseIncludable
    from openai_oxide.models.beta_responses import (
        BetaResponseIncompleteEvent as BetaResponseIncompleteEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseInjectEvent as BetaResponseInjectEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseInProgressEvent as BetaResponseInProgressEvent,
    )
    from openai_oxide.models.beta_responses import BetaResponseInput as BetaResponseInput
    from openai_oxide.models.beta_responses import (
        BetaResponseInputContent as BetaResponseInputContent,
    )
    from openai_oxide.models.beta_responses import BetaResponseInputFile as BetaResponseInputFile
    from openai_oxide.models.beta_responses import (
        BetaResponseInputFileContent as BetaResponseInputFileContent,
    )
    from openai_oxide.models.beta_responses import BetaResponseInputImage as BetaResponseInputImage
    from openai_oxide.models.beta_responses import (
        BetaResponseInputImageContent as BetaResponseInputImageContent,
    )
    from openai_oxide.models.beta_responses import BetaResponseInputItem as BetaResponseInputItem
    from openai_oxide.models.beta_responses import (
        BetaResponseInputMessageContentList as BetaResponseInputMessageContentList,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseInputMessageItem as BetaResponseInputMessageItem,
    )
    from openai_oxide.models.beta_responses import BetaResponseInputText as BetaResponseInputText
    from openai_oxide.models.beta_responses import (
        BetaResponseInputTextContent as BetaResponseInputTextContent,
    )
    from openai_oxide.models.beta_responses import BetaResponseItem as BetaResponseItem
    from openai_oxide.models.beta_responses import (
        BetaResponseLocalEnvironment as BetaResponseLocalEnvironment,
    )
    from openai_oxide.models.beta_responses import BetaResponseLogProb as BetaResponseLogProb
    from openai_oxide.models.beta_responses import (
        BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseMcpListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent,
    )
    from openai_oxide.models.beta_responses import BetaResponseOutputItem as BetaResponseOutputItem
    from openai_oxide.models.beta_responses import (
        BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseOutputMessage as BetaResponseOutputMessage,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseOutputRefusal as BetaResponseOutputRefusal,
    )
    from openai_oxide.models.beta_responses import BetaResponseOutputText as BetaResponseOutputText
    from openai_oxide.models.beta_responses import (
        BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
    )
    from openai_oxide.models.beta_responses import BetaResponsePrompt as BetaResponsePrompt
    from openai_oxide.models.beta_responses import (
        BetaResponsePromptVariables as BetaResponsePromptVariables,
    )
    from openai_oxide.models.beta_responses import BetaResponseProperties as BetaResponseProperties
    from openai_oxide.models.beta_responses import (
        BetaResponseQueuedEvent as BetaResponseQueuedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseReasoningItem as BetaResponseReasoningItem,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponsesClientEvent as BetaResponsesClientEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponsesClientEventResponseCreate as BetaResponsesClientEventResponseCreate,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseShellCallCommandAddedEvent as BetaResponseShellCallCommandAddedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseShellCallCommandDeltaEvent as BetaResponseShellCallCommandDeltaEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseShellCallCommandDoneEvent as BetaResponseShellCallCommandDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponsesServerEvent as BetaResponsesServerEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseSteerInputContent as BetaResponseFunctionCallOutputItem,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseSteerInputContent as BetaResponseSteerInputContent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseStreamEvent as BetaResponseStreamEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseStreamOptions as BetaResponseStreamOptions,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponsesWebSocketStreamEvent as BetaResponsesWebSocketStreamEvent,
    )
    from openai_oxide.models.beta_responses import BetaResponseTextConfig as BetaResponseTextConfig
    from openai_oxide.models.beta_responses import (
        BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseTextDoneEvent as BetaResponseTextDoneEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseToolSearchCall as BetaResponseToolSearchCall,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam,
    )
    from openai_oxide.models.beta_responses import BetaResponseUsage as BetaResponseUsage
    from openai_oxide.models.beta_responses import (
        BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
    )
    from openai_oxide.models.beta_responses import (
        BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
    )
    from openai_oxide.models.beta_responses import BetaResponseWsError as BetaResponseWsError
    from openai_oxide.models.beta_responses import BetaSearchContentType as BetaSearchContentType
    from openai_oxide.models.beta_responses import BetaSearchContextSize as BetaSearchContextSize
    from openai_oxide.models.beta_responses import BetaServiceTier as BetaServiceTier
    from openai_oxide.models.beta_responses import (
        BetaShellCallOutputDelta as BetaShellCallOutputDelta,
    )
    from openai_oxide.models.beta_responses import BetaSkillReference as BetaSkillReference
    from openai_oxide.models.beta_responses import BetaSummaryTextContent as BetaSummaryTextContent
    from openai_oxide.models.beta_responses import BetaTextContent as BetaTextContent
    from openai_oxide.models.beta_responses import BetaTool as BetaTool
    from openai_oxide.models.beta_responses import BetaToolCallCaller as BetaToolCallCaller
    from openai_oxide.models.beta_responses import BetaToolChoiceAllowed as BetaToolChoiceAllowed
    from openai_oxide.models.beta_responses import (
        BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch,
    )
    from openai_oxide.models.beta_responses import BetaToolChoiceCustom as BetaToolChoiceCustom
    from openai_oxide.models.beta_responses import BetaToolChoiceFunction as BetaToolChoiceFunction
    from openai_oxide.models.beta_responses import BetaToolChoiceMcp as BetaToolChoiceMcp
    from openai_oxide.models.beta_responses import BetaToolChoiceOptions as BetaToolChoiceOptions
    from openai_oxide.models.beta_responses import BetaToolChoiceShell as BetaToolChoiceShell
    from openai_oxide.models.beta_responses import BetaToolChoiceTypes as BetaToolChoiceTypes
    from openai_oxide.models.beta_responses import BetaToolsArray as BetaToolsArray
    from openai_oxide.models.beta_responses import (
        BetaToolSearchExecutionType as BetaToolSearchExecutionType,
    )
    from openai_oxide.models.beta_responses import BetaToolSearchTool as BetaToolSearchTool
    from openai_oxide.models.beta_responses import BetaTopLogProb as BetaTopLogProb
    from openai_oxide.models.beta_responses import BetaUrlCitationBody as BetaUrlCitationBody
    from openai_oxide.models.beta_responses import (
        BetaVectorStoreFileAttributes as BetaVectorStoreFileAttributes,
    )
    from openai_oxide.models.beta_responses import BetaVerbosity as BetaVerbosity
    from openai_oxide.models.beta_responses import (
        BetaWebSearchActionFind as BetaWebSearchActionFind,
    )
    from openai_oxide.models.beta_responses import (
        BetaWebSearchActionOpenPage as BetaWebSearchActionOpenPage,
    )
    from openai_oxide.models.beta_responses import (
        BetaWebSearchActionSearch as BetaWebSearchActionSearch,
    )
    from openai_oxide.models.beta_responses import (
        BetaWebSearchApproximateLocation as BetaWebSearchApproximateLocation,
    )
    from openai_oxide.models.beta_responses import (
        BetaWebSearchPreviewTool as BetaWebSearchPreviewTool,
    )
    from openai_oxide.models.beta_responses import BetaWebSearchTool as BetaWebSearchTool
    from openai_oxide.models.beta_threads import AssistantStreamEvent as AssistantStreamEvent
    from openai_oxide.models.beta_threads import AssistantToolChoice as AssistantToolChoice
    from openai_oxide.models.beta_threads import (
        AssistantToolChoiceFunction as AssistantToolChoiceFunction,
    )
    from openai_oxide.models.beta_threads import (
        AssistantToolChoiceOption as AssistantToolChoiceOption,
    )
    from openai_oxide.models.beta_threads import Thread as Thread
    from openai_oxide.models.beta_threads import ThreadDeleted as ThreadDeleted
    from openai_oxide.models.responses import AgentOutputItemStatus as AgentOutputItemStatus
    from openai_oxide.models.shared import (
        AssistantResponseFormatOption as AssistantResponseFormatOption,
    )
    from openai_oxide.models.shared import CodeInterpreterTool as CodeInterpreterTool
    from openai_oxide.models.shared import FileSearchTool as FileSearchTool
    from openai_oxide.models.shared import FunctionTool as FunctionTool
    from openai_oxide.params.beta_assistants import AssistantCreateParams as AssistantCreateParams
    from openai_oxide.params.beta_assistants import AssistantListParams as AssistantListParams
    from openai_oxide.params.beta_assistants import AssistantUpdateParams as AssistantUpdateParams
    from openai_oxide.params.beta_responses import (
        BetaAdditionalToolsItemParam as BetaAdditionalToolsItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaAgentMessageItemParam as BetaAgentMessageItemParam,
    )
    from openai_oxide.params.beta_responses import BetaAgentTagParam as BetaAgentTagParam
    from openai_oxide.params.beta_responses import BetaAnnotationParam as BetaAnnotationParam
    from openai_oxide.params.beta_responses import (
        BetaApplyPatchCallOutputStatusParam as BetaApplyPatchCallOutputStatusParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaApplyPatchCallStatusParam as BetaApplyPatchCallStatusParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaApplyPatchCreateFileOperationParam as BetaApplyPatchCreateFileOperationParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaApplyPatchDeleteFileOperationParam as BetaApplyPatchDeleteFileOperationParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaApplyPatchOperationParam as BetaApplyPatchOperationParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaApplyPatchToolCallItemParam as BetaApplyPatchToolCallItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaApplyPatchToolCallOutputItemParam as BetaApplyPatchToolCallOutputItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaApplyPatchToolParam as BetaApplyPatchToolParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaApplyPatchUpdateFileOperationParam as BetaApplyPatchUpdateFileOperationParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaApproximateLocationParam as BetaApproximateLocationParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaAutoCodeInterpreterToolParam as BetaAutoCodeInterpreterToolParam,
    )
    from openai_oxide.params.beta_responses import BetaClickParam as BetaClickParam
    from openai_oxide.params.beta_responses import (
        BetaCodeInterpreterOutputImageParam as BetaCodeInterpreterOutputImageParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaCodeInterpreterOutputLogsParam as BetaCodeInterpreterOutputLogsParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaCodeInterpreterToolParam as BetaCodeInterpreterToolParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaCompactionTriggerItemParam as BetaCompactionTriggerItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaComparisonFilterParam as BetaComparisonFilterParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaCompoundFilterParam as BetaCompoundFilterParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaComputerActionListParam as BetaComputerActionListParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaComputerActionParam as BetaComputerActionParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaComputerCallOutputItemParam as BetaComputerCallOutputItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaComputerCallSafetyCheckParam as BetaComputerCallSafetyCheckParam,
    )
    from openai_oxide.params.beta_responses import BetaComputerToolParam as BetaComputerToolParam
    from openai_oxide.params.beta_responses import (
        BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam,
    )
    from openai_oxide.params.beta_responses import BetaContainerAutoParam as BetaContainerAutoParam
    from openai_oxide.params.beta_responses import (
        BetaContainerFileCitationBodyParam as BetaContainerFileCitationBodyParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaContainerFileCitationParam as BetaContainerFileCitationParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaContainerReferenceParam as BetaContainerReferenceParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaContextManagementParam as BetaContextManagementParam,
    )
    from openai_oxide.params.beta_responses import BetaConversationParam as BetaConversationParam
    from openai_oxide.params.beta_responses import BetaCoordParam as BetaCoordParam
    from openai_oxide.params.beta_responses import (
        BetaCustomGrammarFormatParam as BetaCustomGrammarFormatParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaCustomTextFormatParam as BetaCustomTextFormatParam,
    )
    from openai_oxide.params.beta_responses import BetaCustomToolParam as BetaCustomToolParam
    from openai_oxide.params.beta_responses import (
        BetaDirectToolCallCallerParam as BetaDirectToolCallCallerParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaDoubleClickActionParam as BetaDoubleClickActionParam,
    )
    from openai_oxide.params.beta_responses import BetaDragParam as BetaDragParam
    from openai_oxide.params.beta_responses import (
        BetaEasyInputMessageParam as BetaEasyInputMessageParam,
    )
    from openai_oxide.params.beta_responses import BetaEmptyModelParam as BetaEmptyModelParam
    from openai_oxide.params.beta_responses import (
        BetaEncryptedContentParam as BetaEncryptedContentParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaFileCitationBodyParam as BetaFileCitationBodyParam,
    )
    from openai_oxide.params.beta_responses import BetaFileCitationParam as BetaFileCitationParam
    from openai_oxide.params.beta_responses import BetaFilePathParam as BetaFilePathParam
    from openai_oxide.params.beta_responses import (
        BetaFileSearchToolParam as BetaFileSearchToolParam,
    )
    from openai_oxide.params.beta_responses import BetaFiltersParam as BetaFiltersParam
    from openai_oxide.params.beta_responses import (
        BetaFunctionAndCustomToolCallOutputParam as BetaFunctionAndCustomToolCallOutputParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaFunctionCallOutputItemParam as BetaFunctionCallOutputItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaFunctionShellActionParam as BetaFunctionShellActionParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaFunctionShellCallItemParam as BetaFunctionShellCallItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaFunctionShellCallOutputExitOutcomeParam as BetaFunctionShellCallOutputExitOutcomeParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaFunctionShellCallOutputItemParam as BetaFunctionShellCallOutputItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaFunctionShellCallOutputOutcomeParam as BetaFunctionShellCallOutputOutcomeParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaFunctionShellCallOutputTimeoutOutcomeParam as BetaFunctionShellCallOutputTimeoutOutcomeParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaFunctionShellToolParam as BetaFunctionShellToolParam,
    )
    from openai_oxide.params.beta_responses import BetaFunctionToolParam as BetaFunctionToolParam
    from openai_oxide.params.beta_responses import BetaHTTPErrorParam as BetaHTTPErrorParam
    from openai_oxide.params.beta_responses import (
        BetaHybridSearchOptionsParam as BetaHybridSearchOptionsParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaImageGenToolCallParam as BetaImageGenToolCallParam,
    )
    from openai_oxide.params.beta_responses import BetaImageGenToolParam as BetaImageGenToolParam
    from openai_oxide.params.beta_responses import BetaIncludeEnum as BetaIncludeEnum
    from openai_oxide.params.beta_responses import BetaInlineSkillParam as BetaInlineSkillParam
    from openai_oxide.params.beta_responses import (
        BetaInlineSkillSourceParam as BetaInlineSkillSourceParam,
    )
    from openai_oxide.params.beta_responses import BetaInputMessageParam as BetaInputMessageParam
    from openai_oxide.params.beta_responses import BetaItemParam as BetaItemParam
    from openai_oxide.params.beta_responses import BetaItemReferenceParam as BetaItemReferenceParam
    from openai_oxide.params.beta_responses import (
        BetaKeyPressActionParam as BetaKeyPressActionParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaLocalEnvironmentParam as BetaLocalEnvironmentParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaLocalShellExecActionParam as BetaLocalShellExecActionParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaLocalShellToolCallOutputParam as BetaLocalShellToolCallOutputParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaLocalShellToolCallParam as BetaLocalShellToolCallParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaLocalShellToolParam as BetaLocalShellToolParam,
    )
    from openai_oxide.params.beta_responses import BetaLocalSkillParam as BetaLocalSkillParam
    from openai_oxide.params.beta_responses import BetaLogProbParam as BetaLogProbParam
    from openai_oxide.params.beta_responses import (
        BetaMCPApprovalRequestParam as BetaMCPApprovalRequestParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaMCPApprovalResponseParam as BetaMCPApprovalResponseParam,
    )
    from openai_oxide.params.beta_responses import BetaMCPListToolsParam as BetaMCPListToolsParam
    from openai_oxide.params.beta_responses import (
        BetaMCPListToolsToolParam as BetaMCPListToolsToolParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaMCPProtocolErrorParam as BetaMCPProtocolErrorParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaMcpToolCallErrorParam as BetaMcpToolCallErrorParam,
    )
    from openai_oxide.params.beta_responses import BetaMCPToolCallParam as BetaMCPToolCallParam
    from openai_oxide.params.beta_responses import (
        BetaMCPToolExecutionErrorParam as BetaMCPToolExecutionErrorParam,
    )
    from openai_oxide.params.beta_responses import BetaMCPToolFilterParam as BetaMCPToolFilterParam
    from openai_oxide.params.beta_responses import BetaMCPToolParam as BetaMCPToolParam
    from openai_oxide.params.beta_responses import BetaModelIdsCompaction as BetaModelIdsCompaction
    from openai_oxide.params.beta_responses import (
        BetaModerationConfigParam as BetaModerationConfigParam,
    )
    from openai_oxide.params.beta_responses import BetaModerationParam as BetaModerationParam
    from openai_oxide.params.beta_responses import (
        BetaModerationPolicyParam as BetaModerationPolicyParam,
    )
    from openai_oxide.params.beta_responses import BetaMoveParam as BetaMoveParam
    from openai_oxide.params.beta_responses import (
        BetaMultiAgentCallItemParam as BetaMultiAgentCallItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaMultiAgentCallOutputItemParam as BetaMultiAgentCallOutputItemParam,
    )
    from openai_oxide.params.beta_responses import BetaMultiAgentParam as BetaMultiAgentParam
    from openai_oxide.params.beta_responses import (
        BetaNamespaceFunctionToolParam as BetaNamespaceFunctionToolParam,
    )
    from openai_oxide.params.beta_responses import BetaNamespaceToolParam as BetaNamespaceToolParam
    from openai_oxide.params.beta_responses import (
        BetaNamespaceToolParam as BetaToolSearchOutputNamespaceToolParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaOutputAgentTagParam as BetaOutputAgentTagParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaOutputDirectToolCallCallerParam as BetaOutputDirectToolCallCallerParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaOutputMessageContentParam as BetaOutputMessageContentParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaOutputProgramToolCallCallerParam as BetaOutputProgramToolCallCallerParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaOutputTextContentParam as BetaOutputTextContentParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaOutputToolCallCallerParam as BetaOutputToolCallCallerParam,
    )
    from openai_oxide.params.beta_responses import BetaPersonalityEnum as BetaPersonalityEnum
    from openai_oxide.params.beta_responses import BetaProgramItemParam as BetaProgramItemParam
    from openai_oxide.params.beta_responses import (
        BetaProgrammaticToolCallingParam as BetaProgrammaticToolCallingParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaProgramOutputItemParam as BetaProgramOutputItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaProgramToolCallCallerParam as BetaProgramToolCallCallerParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaPromptCacheBreakpointConfigParam as BetaPromptCacheBreakpointConfigParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaPromptCacheBreakpointParam as BetaPromptCacheBreakpointParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaPromptCacheOptionsParam as BetaPromptCacheOptionsParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaPromptCacheRetentionEnum as BetaPromptCacheRetentionEnum,
    )
    from openai_oxide.params.beta_responses import (
        BetaRankingOptionsParam as BetaRankingOptionsParam,
    )
    from openai_oxide.params.beta_responses import BetaReasoningParam as BetaReasoningParam
    from openai_oxide.params.beta_responses import (
        BetaReasoningTextContentParam as BetaReasoningTextContentParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseCompactionItemParamParam as BetaResponseCompactionItemParamParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseComputerToolCallOutputScreenshotParam as BetaResponseComputerToolCallOutputScreenshotParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseComputerToolCallParam as BetaResponseComputerToolCallParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseConversationParamParam as BetaResponseConversationParamParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseCustomToolCallParam as BetaResponseCustomToolCallParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseFileSearchToolCallParam as BetaResponseFileSearchToolCallParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseFormatJsonObjectParam as BetaResponseFormatJsonObjectParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseFormatTextParam as BetaResponseFormatTextParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseFunctionToolCallParam as BetaResponseFunctionToolCallParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseInjectEventParam as BetaResponseInjectEventParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseInputContentParam as BetaResponseInputContentParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseInputFileContentParam as BetaResponseInputFileContentParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseInputFileParam as BetaResponseInputFileParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseInputImageContentParam as BetaResponseInputImageContentParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseInputImageParam as BetaResponseInputImageParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseInputItemParam as BetaResponseInputItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam,
    )
    from openai_oxide.params.beta_responses import BetaResponseInputParam as BetaResponseInputParam
    from openai_oxide.params.beta_responses import (
        BetaResponseInputTextContentParam as BetaResponseInputTextContentParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseInputTextParam as BetaResponseInputTextParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseOutputMessageParam as BetaResponseOutputMessageParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseOutputTextParam as BetaResponseOutputTextParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponsePromptParam as BetaResponsePromptParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseReasoningItemParam as BetaResponseReasoningItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponsesClientEventParam as BetaResponsesClientEventParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponsesClientEventResponseCreateParam as BetaResponsesClientEventResponseCreateParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseSteerInputContentParam as BetaResponseFunctionCallOutputItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseSteerInputContentParam as BetaResponseSteerInputContentParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseStreamOptionsParam as BetaResponseStreamOptionsParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseTextConfigParam as BetaResponseTextConfigParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam,
    )
    from openai_oxide.params.beta_responses import BetaScreenshotParam as BetaScreenshotParam
    from openai_oxide.params.beta_responses import BetaScrollParam as BetaScrollParam
    from openai_oxide.params.beta_responses import BetaServiceTierEnum as BetaServiceTierEnum
    from openai_oxide.params.beta_responses import (
        BetaServiceTierResponses as BetaServiceTierResponses,
    )
    from openai_oxide.params.beta_responses import (
        BetaSkillReferenceParam as BetaSkillReferenceParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaSpecificProgrammaticToolCallingParam as BetaSpecificProgrammaticToolCallingParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaSummaryTextContentParam as BetaSummaryTextContentParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaToolCallCallerParam as BetaToolCallCallerParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaToolChoiceCustomParam as BetaToolChoiceCustomParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam,
    )
    from openai_oxide.params.beta_responses import BetaToolChoiceMcpParam as BetaToolChoiceMcpParam
    from openai_oxide.params.beta_responses import BetaToolChoiceParam as BetaToolChoiceParam
    from openai_oxide.params.beta_responses import (
        BetaToolChoiceShellParam as BetaToolChoiceShellParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaToolChoiceTypesParam as BetaToolChoiceTypesParam,
    )
    from openai_oxide.params.beta_responses import BetaToolParam as BetaToolParam
    from openai_oxide.params.beta_responses import BetaToolsArrayParam as BetaToolsArrayParam
    from openai_oxide.params.beta_responses import (
        BetaToolSearchCallItemParam as BetaToolSearchCallItemParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaToolSearchToolParam as BetaToolSearchToolParam,
    )
    from openai_oxide.params.beta_responses import BetaTopLogProbParam as BetaTopLogProbParam
    from openai_oxide.params.beta_responses import BetaTruncationEnum as BetaTruncationEnum
    from openai_oxide.params.beta_responses import BetaTypeParam as BetaTypeParam
    from openai_oxide.params.beta_responses import (
        BetaUrlCitationBodyParam as BetaUrlCitationBodyParam,
    )
    from openai_oxide.params.beta_responses import BetaUrlCitationParam as BetaUrlCitationParam
    from openai_oxide.params.beta_responses import BetaWaitParam as BetaWaitParam
    from openai_oxide.params.beta_responses import (
        BetaWebSearchActionFindParam as BetaWebSearchActionFindParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaWebSearchActionOpenPageParam as BetaWebSearchActionOpenPageParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaWebSearchActionSearchParam as BetaWebSearchActionSearchParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaWebSearchApproximateLocationParam as BetaWebSearchApproximateLocationParam,
    )
    from openai_oxide.params.beta_responses import (
        BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam,
    )
    from openai_oxide.params.beta_responses import BetaWebSearchToolParam as BetaWebSearchToolParam
    from openai_oxide.params.beta_responses import ResponseCancelParams as ResponseCancelParams
    from openai_oxide.params.beta_responses import ResponseCompactParams as ResponseCompactParams
    from openai_oxide.params.beta_responses import ResponseCreateParams as ResponseCreateParams
    from openai_oxide.params.beta_responses import (
        ResponseCreateParamsBase as ResponseCreateParamsBase,
    )
    from openai_oxide.params.beta_responses import (
        ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming,
    )
    from openai_oxide.params.beta_responses import (
        ResponseCreateParamsStreaming as ResponseCreateParamsStreaming,
    )
    from openai_oxide.params.beta_responses import ResponseDeleteParams as ResponseDeleteParams
    from openai_oxide.params.beta_responses import ResponseRetrieveParams as ResponseRetrieveParams
    from openai_oxide.params.beta_responses import (
        ResponseRetrieveParamsBase as ResponseRetrieveParamsBase,
    )
    from openai_oxide.params.beta_responses import (
        ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming,
    )
    from openai_oxide.params.beta_responses import (
        ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming,
    )
    from openai_oxide.params.beta_threads import (
        AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam,
    )
    from openai_oxide.params.beta_threads import (
        AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam,
    )
    from openai_oxide.params.beta_threads import (
        AssistantToolChoiceParam as AssistantToolChoiceParam,
    )
    from openai_oxide.params.beta_threads import (
        ThreadCreateAndRunParams as ThreadCreateAndRunParams,
    )
    from openai_oxide.params.beta_threads import (
        ThreadCreateAndRunParamsBase as ThreadCreateAndRunParamsBase,
    )
    from openai_oxide.params.beta_threads import (
        ThreadCreateAndRunParamsNonStreaming as ThreadCreateAndRunParamsNonStreaming,
    )
    from openai_oxide.params.beta_threads import (
        ThreadCreateAndRunParamsStreaming as ThreadCreateAndRunParamsStreaming,
    )
    from openai_oxide.params.beta_threads import ThreadCreateParams as ThreadCreateParams
    from openai_oxide.params.beta_threads import ThreadUpdateParams as ThreadUpdateParams
    from openai_oxide.params.shared import (
        AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam,
    )
    from openai_oxide.params.shared import CodeInterpreterToolParam as CodeInterpreterToolParam
    from openai_oxide.params.shared import FileSearchToolParam as FileSearchToolParam
    from openai_oxide.params.shared import FunctionToolParam as FunctionToolParam

    from . import agents as agents
    from . import chatkit as chatkit
    from . import realtime as realtime
    from . import responses as responses
    from . import threads as threads

__all__ = [
    "AgentOutputItemStatus",
    "Assistant",
    "AssistantCreateParams",
    "AssistantDeleted",
    "AssistantListParams",
    "AssistantResponseFormatOption",
    "AssistantResponseFormatOptionParam",
    "AssistantStreamEvent",
    "AssistantTool",
    "AssistantToolChoice",
    "AssistantToolChoiceFunction",
    "AssistantToolChoiceFunctionParam",
    "AssistantToolChoiceOption",
    "AssistantToolChoiceOptionParam",
    "AssistantToolChoiceParam",
    "AssistantUpdateParams",
    "BetaAdditionalTools",
    "BetaAdditionalToolsItemParam",
    "BetaAgentMessage",
    "BetaAgentMessageItemParam",
    "BetaAgentTag",
    "BetaAgentTagParam",
    "BetaAnnotation",
    "BetaAnnotationParam",
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
    "BetaApplyPatchToolParam",
    "BetaApplyPatchUpdateFileOperation",
    "BetaApplyPatchUpdateFileOperationParam",
    "BetaApproximateLocation",
    "BetaApproximateLocationParam",
    "BetaAutoCodeInterpreterToolParam",
    "BetaCallableToolAllowedCaller",
    "BetaClickButtonType",
    "BetaClickParam",
    "BetaCodeInterpreterOutputImage",
    "BetaCodeInterpreterOutputImageParam",
    "BetaCodeInterpreterOutputLogs",
    "BetaCodeInterpreterOutputLogsParam",
    "BetaCodeInterpreterTool",
    "BetaCodeInterpreterToolParam",
    "BetaCompactedResponse",
    "BetaCompactionTriggerItemParam",
    "BetaComparisonFilter",
    "BetaComparisonFilterParam",
    "BetaCompoundFilter",
    "BetaCompoundFilterParam",
    "BetaComputerAction",
    "BetaComputerActionList",
    "BetaComputerActionListParam",
    "BetaComputerActionParam",
    "BetaComputerCallOutputItemParam",
    "BetaComputerCallOutputStatus",
    "BetaComputerCallSafetyCheckParam",
    "BetaComputerEnvironment",
    "BetaComputerScreenshotContent",
    "BetaComputerTool",
    "BetaComputerToolCallOutput",
    "BetaComputerToolParam",
    "BetaComputerUsePreviewTool",
    "BetaComputerUsePreviewToolParam",
    "BetaContainerAuto",
    "BetaContainerAutoParam",
    "BetaContainerFileCitationBody",
    "BetaContainerFileCitationBodyParam",
    "BetaContainerFileCitationParam",
    "BetaContainerMemoryLimit",
    "BetaContainerNetworkPolicyAllowlist",
    "BetaContainerNetworkPolicyAllowlistParam",
    "BetaContainerNetworkPolicyDisabled",
    "BetaContainerNetworkPolicyDisabledParam",
    "BetaContainerNetworkPolicyDomainSecret",
    "BetaContainerNetworkPolicyDomainSecretParam",
    "BetaContainerReference",
    "BetaContainerReferenceParam",
    "BetaContent",
    "BetaContextManagementParam",
    "BetaConversationParam",
    "BetaCoordParam",
    "BetaCreateModelResponseProperties",
    "BetaCustomGrammarFormatParam",
    "BetaCustomTextFormatParam",
    "BetaCustomTool",
    "BetaCustomToolCallOutputResource",
    "BetaCustomToolParam",
    "BetaDetailEnum",
    "BetaDirectToolCallCaller",
    "BetaDirectToolCallCallerParam",
    "BetaDoubleClickAction",
    "BetaDoubleClickActionParam",
    "BetaDragParam",
    "BetaEasyInputMessage",
    "BetaEasyInputMessageParam",
    "BetaEmptyModelParam",
    "BetaEncryptedContent",
    "BetaEncryptedContentParam",
    "BetaError",
    "BetaErrorPayload",
    "BetaFileCitationBody",
    "BetaFileCitationBodyParam",
    "BetaFileCitationParam",
    "BetaFileDetailEnum",
    "BetaFileInputDetail",
    "BetaFilePath",
    "BetaFilePathParam",
    "BetaFileSearchTool",
    "BetaFileSearchToolParam",
    "BetaFilters",
    "BetaFiltersParam",
    "BetaFunctionAndCustomToolCallOutput",
    "BetaFunctionAndCustomToolCallOutputParam",
    "BetaFunctionCallItemStatus",
    "BetaFunctionCallOutputItemParam",
    "BetaFunctionCallOutputStatusEnum",
    "BetaFunctionCallStatus",
    "BetaFunctionShellAction",
    "BetaFunctionShellActionParam",
    "BetaFunctionShellCallItemParam",
    "BetaFunctionShellCallItemStatus",
    "BetaFunctionShellCallOutputContent",
    "BetaFunctionShellCallOutputExitOutcome",
    "BetaFunctionShellCallOutputExitOutcomeParam",
    "BetaFunctionShellCallOutputItemParam",
    "BetaFunctionShellCallOutputOutcomeParam",
    "BetaFunctionShellCallOutputStatusEnum",
    "BetaFunctionShellCallOutputTimeoutOutcome",
    "BetaFunctionShellCallOutputTimeoutOutcomeParam",
    "BetaFunctionShellCallStatus",
    "BetaFunctionShellTool",
    "BetaFunctionShellToolParam",
    "BetaFunctionTool",
    "BetaFunctionToolCallOutputResource",
    "BetaFunctionToolParam",
    "BetaGrammarSyntax1",
    "BetaHTTPError",
    "BetaHTTPErrorParam",
    "BetaHybridSearchOptions",
    "BetaHybridSearchOptionsParam",
    "BetaImageDetail",
    "BetaImageGenActionEnum",
    "BetaImageGenTool",
    "BetaImageGenToolCall",
    "BetaImageGenToolCallParam",
    "BetaImageGenToolParam",
    "BetaIncludeEnum",
    "BetaInlineSkill",
    "BetaInlineSkillParam",
    "BetaInlineSkillSource",
    "BetaInlineSkillSourceParam",
    "BetaInputAudio",
    "BetaInputFidelity",
    "BetaInputMessage",
    "BetaInputMessageParam",
    "BetaItem",
    "BetaItemField",
    "BetaItemParam",
    "BetaItemReferenceParam",
    "BetaKeyPressAction",
    "BetaKeyPressActionParam",
    "BetaLocalEnvironment",
    "BetaLocalEnvironmentParam",
    "BetaLocalShellExecAction",
    "BetaLocalShellExecActionParam",
    "BetaLocalShellToolCall",
    "BetaLocalShellToolCallOutput",
    "BetaLocalShellToolCallOutputParam",
    "BetaLocalShellToolCallParam",
    "BetaLocalShellToolParam",
    "BetaLocalSkill",
    "BetaLocalSkillParam",
    "BetaLogProb",
    "BetaLogProbParam",
    "BetaMCPApprovalRequest",
    "BetaMCPApprovalRequestParam",
    "BetaMCPApprovalResponse",
    "BetaMCPApprovalResponseParam",
    "BetaMCPApprovalResponseResource",
    "BetaMCPListTools",
    "BetaMCPListToolsParam",
    "BetaMCPListToolsTool",
    "BetaMCPListToolsToolParam",
    "BetaMCPProtocolError",
    "BetaMCPProtocolErrorParam",
    "BetaMCPTool",
    "BetaMCPToolCall",
    "BetaMCPToolCallParam",
    "BetaMCPToolCallStatus",
    "BetaMCPToolExecutionError",
    "BetaMCPToolExecutionErrorParam",
    "BetaMCPToolFilter",
    "BetaMCPToolFilterParam",
    "BetaMCPToolParam",
    "BetaMcpToolCallError",
    "BetaMcpToolCallErrorParam",
    "BetaMessage",
    "BetaMessagePhase",
    "BetaMessagePhase2",
    "BetaMessageRole",
    "BetaMessageStatus",
    "BetaMetadata",
    "BetaModelIdsCompaction",
    "BetaModelIdsResponses",
    "BetaModelIdsShared",
    "BetaModelResponseProperties",
    "BetaModeration",
    "BetaModerationConfigParam",
    "BetaModerationErrorBody",
    "BetaModerationInputType",
    "BetaModerationMode",
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
    "BetaNamespaceFunctionToolParam",
    "BetaNamespaceTool",
    "BetaNamespaceToolParam",
    "BetaOutputAgentTagParam",
    "BetaOutputAudio",
    "BetaOutputContent",
    "BetaOutputDirectToolCallCallerParam",
    "BetaOutputMessageContent",
    "BetaOutputMessageContentParam",
    "BetaOutputProgramToolCallCallerParam",
    "BetaOutputTextContentParam",
    "BetaOutputToolCallCallerParam",
    "BetaPersonalityEnum",
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
    "BetaPromptCacheBreakpointConfigParam",
    "BetaPromptCacheBreakpointParam",
    "BetaPromptCacheModeEnum",
    "BetaPromptCacheOptions",
    "BetaPromptCacheOptionsParam",
    "BetaPromptCacheRetentionEnum",
    "BetaPromptCacheTTLEnum",
    "BetaRankerVersionType",
    "BetaRankingOptions",
    "BetaRankingOptionsParam",
    "BetaReasoning",
    "BetaReasoningEffort",
    "BetaReasoningModeEnum",
    "BetaReasoningParam",
    "BetaReasoningTextContent",
    "BetaReasoningTextContentParam",
    "BetaResponse",
    "BetaResponseApplyPatchToolCall",
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
    "BetaResponseCodeInterpreterToolCallParam",
    "BetaResponseCompactionItem",
    "BetaResponseCompactionItemParam",
    "BetaResponseCompactionItemParamParam",
    "BetaResponseCompletedEvent",
    "BetaResponseComputerToolCall",
    "BetaResponseComputerToolCallOutputItem",
    "BetaResponseComputerToolCallOutputScreenshot",
    "BetaResponseComputerToolCallOutputScreenshotParam",
    "BetaResponseComputerToolCallParam",
    "BetaResponseContainerReference",
    "BetaResponseContentPartAddedEvent",
    "BetaResponseContentPartDoneEvent",
    "BetaResponseConversation",
    "BetaResponseConversationParam",
    "BetaResponseConversationParamParam",
    "BetaResponseCreatedEvent",
    "BetaResponseCustomToolCall",
    "BetaResponseCustomToolCallInputDeltaEvent",
    "BetaResponseCustomToolCallInputDoneEvent",
    "BetaResponseCustomToolCallItem",
    "BetaResponseCustomToolCallOutput",
    "BetaResponseCustomToolCallOutputItem",
    "BetaResponseCustomToolCallOutputParam",
    "BetaResponseCustomToolCallParam",
    "BetaResponseError",
    "BetaResponseErrorCode",
    "BetaResponseErrorEvent",
    "BetaResponseFailedEvent",
    "BetaResponseFileSearchCallCompletedEvent",
    "BetaResponseFileSearchCallInProgressEvent",
    "BetaResponseFileSearchCallSearchingEvent",
    "BetaResponseFileSearchToolCall",
    "BetaResponseFileSearchToolCallParam",
    "BetaResponseFormatJsonObject",
    "BetaResponseFormatJsonObjectParam",
    "BetaResponseFormatJsonSchemaSchema",
    "BetaResponseFormatText",
    "BetaResponseFormatTextConfig",
    "BetaResponseFormatTextConfigParam",
    "BetaResponseFormatTextJSONSchemaConfig",
    "BetaResponseFormatTextJSONSchemaConfigParam",
    "BetaResponseFormatTextParam",
    "BetaResponseFunctionCallArgumentsDeltaEvent",
    "BetaResponseFunctionCallArgumentsDoneEvent",
    "BetaResponseFunctionCallOutputItem",
    "BetaResponseFunctionCallOutputItemParam",
    "BetaResponseFunctionShellCallOutputContent",
    "BetaResponseFunctionShellCallOutputContentParam",
    "BetaResponseFunctionShellToolCall",
    "BetaResponseFunctionShellToolCallOutput",
    "BetaResponseFunctionToolCall",
    "BetaResponseFunctionToolCallItem",
    "BetaResponseFunctionToolCallOutputItem",
    "BetaResponseFunctionToolCallParam",
    "BetaResponseFunctionWebSearch",
    "BetaResponseFunctionWebSearchParam",
    "BetaResponseImageGenCallCompletedEvent",
    "BetaResponseImageGenCallGeneratingEvent",
    "BetaResponseImageGenCallInProgressEvent",
    "BetaResponseImageGenCallPartialImageEvent",
    "BetaResponseInProgressEvent",
    "BetaResponseIncludable",
    "BetaResponseIncompleteEvent",
    "BetaResponseInjectCreatedEvent",
    "BetaResponseInjectEvent",
    "BetaResponseInjectEventParam",
    "BetaResponseInjectFailedEvent",
    "BetaResponseInput",
    "BetaResponseInputContent",
    "BetaResponseInputContentParam",
    "BetaResponseInputFile",
    "BetaResponseInputFileContent",
    "BetaResponseInputFileContentParam",
    "BetaResponseInputFileParam",
    "BetaResponseInputImage",
    "BetaResponseInputImageContent",
    "BetaResponseInputImageContentParam",
    "BetaResponseInputImageParam",
    "BetaResponseInputItem",
    "BetaResponseInputItemParam",
    "BetaResponseInputMessageContentList",
    "BetaResponseInputMessageContentListParam",
    "BetaResponseInputMessageItem",
    "BetaResponseInputParam",
    "BetaResponseInputText",
    "BetaResponseInputTextContent",
    "BetaResponseInputTextContentParam",
    "BetaResponseInputTextParam",
    "BetaResponseItem",
    "BetaResponseLocalEnvironment",
    "BetaResponseLogProb",
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
    "BetaResponseOutputMessageParam",
    "BetaResponseOutputRefusal",
    "BetaResponseOutputRefusalParam",
    "BetaResponseOutputText",
    "BetaResponseOutputTextAnnotationAddedEvent",
    "BetaResponseOutputTextParam",
    "BetaResponsePrompt",
    "BetaResponsePromptParam",
    "BetaResponsePromptVariables",
    "BetaResponseProperties",
    "BetaResponseQueuedEvent",
    "BetaResponseReasoningItem",
    "BetaResponseReasoningItemParam",
    "BetaResponseReasoningSummaryPartAddedEvent",
    "BetaResponseReasoningSummaryPartDoneEvent",
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
    "BetaResponseSteerInputContent",
    "BetaResponseSteerInputContentParam",
    "BetaResponseStreamEvent",
    "BetaResponseStreamOptions",
    "BetaResponseStreamOptionsParam",
    "BetaResponseTextConfig",
    "BetaResponseTextConfigParam",
    "BetaResponseTextDeltaEvent",
    "BetaResponseTextDoneEvent",
    "BetaResponseToolSearchCall",
    "BetaResponseToolSearchOutputItem",
    "BetaResponseToolSearchOutputItemParam",
    "BetaResponseToolSearchOutputItemParamParam",
    "BetaResponseUsage",
    "BetaResponseWebSearchCallCompletedEvent",
    "BetaResponseWebSearchCallInProgressEvent",
    "BetaResponseWebSearchCallSearchingEvent",
    "BetaResponseWsError",
    "BetaResponsesClientEvent",
    "BetaResponsesClientEventParam",
    "BetaResponsesClientEventResponseCreate",
    "BetaResponsesClientEventResponseCreateParam",
    "BetaResponsesServerEvent",
    "BetaResponsesWebSocketStreamEvent",
    "BetaScreenshotParam",
    "BetaScrollParam",
    "BetaSearchContentType",
    "BetaSearchContextSize",
    "BetaServiceTier",
    "BetaServiceTierEnum",
    "BetaServiceTierResponses",
    "BetaShellCallOutputDelta",
    "BetaSkillReference",
    "BetaSkillReferenceParam",
    "BetaSpecificProgrammaticToolCallingParam",
    "BetaSummaryTextContent",
    "BetaSummaryTextContentParam",
    "BetaTextContent",
    "BetaTool",
    "BetaToolCallCaller",
    "BetaToolCallCallerParam",
    "BetaToolChoiceAllowed",
    "BetaToolChoiceAllowedParam",
    "BetaToolChoiceApplyPatch",
    "BetaToolChoiceApplyPatchParam",
    "BetaToolChoiceCustom",
    "BetaToolChoiceCustomParam",
    "BetaToolChoiceFunction",
    "BetaToolChoiceFunctionParam",
    "BetaToolChoiceMcp",
    "BetaToolChoiceMcpParam",
    "BetaToolChoiceOptions",
    "BetaToolChoiceParam",
    "BetaToolChoiceShell",
    "BetaToolChoiceShellParam",
    "BetaToolChoiceTypes",
    "BetaToolChoiceTypesParam",
    "BetaToolParam",
    "BetaToolSearchCallItemParam",
    "BetaToolSearchExecutionType",
    "BetaToolSearchOutputNamespaceTool",
    "BetaToolSearchOutputNamespaceToolParam",
    "BetaToolSearchTool",
    "BetaToolSearchToolParam",
    "BetaToolsArray",
    "BetaToolsArrayParam",
    "BetaTopLogProb",
    "BetaTopLogProbParam",
    "BetaTruncationEnum",
    "BetaTypeParam",
    "BetaUrlCitationBody",
    "BetaUrlCitationBodyParam",
    "BetaUrlCitationParam",
    "BetaVectorStoreFileAttributes",
    "BetaVerbosity",
    "BetaWaitParam",
    "BetaWebSearchActionFind",
    "BetaWebSearchActionFindParam",
    "BetaWebSearchActionOpenPage",
    "BetaWebSearchActionOpenPageParam",
    "BetaWebSearchActionSearch",
    "BetaWebSearchActionSearchParam",
    "BetaWebSearchApproximateLocation",
    "BetaWebSearchApproximateLocationParam",
    "BetaWebSearchPreviewTool",
    "BetaWebSearchPreviewToolParam",
    "BetaWebSearchTool",
    "BetaWebSearchToolParam",
    "ChatKitWorkflow",
    "CodeInterpreterTool",
    "CodeInterpreterToolParam",
    "FileSearchTool",
    "FileSearchToolParam",
    "FunctionTool",
    "FunctionToolParam",
    "ListAssistantsResponse",
    "ResponseCancelParams",
    "ResponseCompactParams",
    "ResponseCreateParams",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
    "ResponseDeleteParams",
    "ResponseRetrieveParams",
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
    "Thread",
    "ThreadCreateAndRunParams",
    "ThreadCreateAndRunParamsBase",
    "ThreadCreateAndRunParamsNonStreaming",
    "ThreadCreateAndRunParamsStreaming",
    "ThreadCreateParams",
    "ThreadDeleted",
    "ThreadUpdateParams",
    "agents",
    "chatkit",
    "realtime",
    "responses",
    "threads",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AgentOutputItemStatus": "openai_oxide.models.responses:AgentOutputItemStatus",
        "Assistant": "openai_oxide.models.beta_assistants:Assistant",
        "AssistantCreateParams": "openai_oxide.params.beta_assistants:AssistantCreateParams",
        "AssistantDeleted": "openai_oxide.models.beta_assistants:AssistantDeleted",
        "AssistantListParams": "openai_oxide.params.beta_assistants:AssistantListParams",
        "AssistantResponseFormatOption": "openai_oxide.models.shared:AssistantResponseFormatOption",
        "AssistantResponseFormatOptionParam": "openai_oxide.params.shared:AssistantResponseFormatOptionParam",
        "AssistantStreamEvent": "openai_oxide.models.beta_threads:AssistantStreamEvent",
        "AssistantTool": "openai_oxide.models.beta_assistants:AssistantTool",
        "AssistantToolChoice": "openai_oxide.models.beta_threads:AssistantToolChoice",
        "AssistantToolChoiceFunction": "openai_oxide.models.beta_threads:AssistantToolChoiceFunction",
        "AssistantToolChoiceFunctionParam": "openai_oxide.params.beta_threads:AssistantToolChoiceFunctionParam",
        "AssistantToolChoiceOption": "openai_oxide.models.beta_threads:AssistantToolChoiceOption",
        "AssistantToolChoiceOptionParam": "openai_oxide.params.beta_threads:AssistantToolChoiceOptionParam",
        "AssistantToolChoiceParam": "openai_oxide.params.beta_threads:AssistantToolChoiceParam",
        "AssistantUpdateParams": "openai_oxide.params.beta_assistants:AssistantUpdateParams",
        "BetaAdditionalTools": "openai_oxide.models.beta_responses:BetaAdditionalTools",
        "BetaAdditionalToolsItemParam": "openai_oxide.params.beta_responses:BetaAdditionalToolsItemParam",
        "BetaAgentMessage": "openai_oxide.models.beta_responses:BetaAgentMessage",
        "BetaAgentMessageItemParam": "openai_oxide.params.beta_responses:BetaAgentMessageItemParam",
        "BetaAgentTag": "openai_oxide.models.beta_responses:BetaAgentTag",
        "BetaAgentTagParam": "openai_oxide.params.beta_responses:BetaAgentTagParam",
        "BetaAnnotation": "openai_oxide.models.beta_responses:BetaAnnotation",
        "BetaAnnotationParam": "openai_oxide.params.beta_responses:BetaAnnotationParam",
        "BetaApplyPatchCallOutputStatus": "openai_oxide.models.beta_responses:BetaApplyPatchCallOutputStatus",
        "BetaApplyPatchCallOutputStatusParam": "openai_oxide.params.beta_responses:BetaApplyPatchCallOutputStatusParam",
        "BetaApplyPatchCallStatus": "openai_oxide.models.beta_responses:BetaApplyPatchCallStatus",
        "BetaApplyPatchCallStatusParam": "openai_oxide.params.beta_responses:BetaApplyPatchCallStatusParam",
        "BetaApplyPatchCreateFileOperation": "openai_oxide.models.beta_responses:BetaApplyPatchCreateFileOperation",
        "BetaApplyPatchCreateFileOperationParam": "openai_oxide.params.beta_responses:BetaApplyPatchCreateFileOperationParam",
        "BetaApplyPatchDeleteFileOperation": "openai_oxide.models.beta_responses:BetaApplyPatchDeleteFileOperation",
        "BetaApplyPatchDeleteFileOperationParam": "openai_oxide.params.beta_responses:BetaApplyPatchDeleteFileOperationParam",
        "BetaApplyPatchOperationParam": "openai_oxide.params.beta_responses:BetaApplyPatchOperationParam",
        "BetaApplyPatchTool": "openai_oxide.models.beta_responses:BetaApplyPatchTool",
        "BetaApplyPatchToolCallItemParam": "openai_oxide.params.beta_responses:BetaApplyPatchToolCallItemParam",
        "BetaApplyPatchToolCallOutputItemParam": "openai_oxide.params.beta_responses:BetaApplyPatchToolCallOutputItemParam",
        "BetaApplyPatchToolParam": "openai_oxide.params.beta_responses:BetaApplyPatchToolParam",
        "BetaApplyPatchUpdateFileOperation": "openai_oxide.models.beta_responses:BetaApplyPatchUpdateFileOperation",
        "BetaApplyPatchUpdateFileOperationParam": "openai_oxide.params.beta_responses:BetaApplyPatchUpdateFileOperationParam",
        "BetaApproximateLocation": "openai_oxide.models.beta_responses:BetaApproximateLocation",
        "BetaApproximateLocationParam": "openai_oxide.params.beta_responses:BetaApproximateLocationParam",
        "BetaAutoCodeInterpreterToolParam": "openai_oxide.params.beta_responses:BetaAutoCodeInterpreterToolParam",
        "BetaCallableToolAllowedCaller": "openai_oxide.models.beta_responses:BetaCallableToolAllowedCaller",
        "BetaClickButtonType": "openai_oxide.models.beta_responses:BetaClickButtonType",
        "BetaClickParam": "openai_oxide.params.beta_responses:BetaClickParam",
        "BetaCodeInterpreterOutputImage": "openai_oxide.models.beta_responses:BetaCodeInterpreterOutputImage",
        "BetaCodeInterpreterOutputImageParam": "openai_oxide.params.beta_responses:BetaCodeInterpreterOutputImageParam",
        "BetaCodeInterpreterOutputLogs": "openai_oxide.models.beta_responses:BetaCodeInterpreterOutputLogs",
        "BetaCodeInterpreterOutputLogsParam": "openai_oxide.params.beta_responses:BetaCodeInterpreterOutputLogsParam",
        "BetaCodeInterpreterTool": "openai_oxide.models.beta_responses:BetaCodeInterpreterTool",
        "BetaCodeInterpreterToolParam": "openai_oxide.params.beta_responses:BetaCodeInterpreterToolParam",
        "BetaCompactedResponse": "openai_oxide.models.beta_responses:BetaCompactedResponse",
        "BetaCompactionTriggerItemParam": "openai_oxide.params.beta_responses:BetaCompactionTriggerItemParam",
        "BetaComparisonFilter": "openai_oxide.models.beta_responses:BetaComparisonFilter",
        "BetaComparisonFilterParam": "openai_oxide.params.beta_responses:BetaComparisonFilterParam",
        "BetaCompoundFilter": "openai_oxide.models.beta_responses:BetaCompoundFilter",
        "BetaCompoundFilterParam": "openai_oxide.params.beta_responses:BetaCompoundFilterParam",
        "BetaComputerAction": "openai_oxide.models.beta_responses:BetaComputerAction",
        "BetaComputerActionList": "openai_oxide.models.beta_responses:BetaComputerActionList",
        "BetaComputerActionListParam": "openai_oxide.params.beta_responses:BetaComputerActionListParam",
        "BetaComputerActionParam": "openai_oxide.params.beta_responses:BetaComputerActionParam",
        "BetaComputerCallOutputItemParam": "openai_oxide.params.beta_responses:BetaComputerCallOutputItemParam",
        "BetaComputerCallOutputStatus": "openai_oxide.models.beta_responses:BetaComputerCallOutputStatus",
        "BetaComputerCallSafetyCheckParam": "openai_oxide.params.beta_responses:BetaComputerCallSafetyCheckParam",
        "BetaComputerEnvironment": "openai_oxide.models.beta_responses:BetaComputerEnvironment",
        "BetaComputerScreenshotContent": "openai_oxide.models.beta_responses:BetaComputerScreenshotContent",
        "BetaComputerTool": "openai_oxide.models.beta_responses:BetaComputerTool",
        "BetaComputerToolCallOutput": "openai_oxide.models.beta_responses:BetaComputerToolCallOutput",
        "BetaComputerToolParam": "openai_oxide.params.beta_responses:BetaComputerToolParam",
        "BetaComputerUsePreviewTool": "openai_oxide.models.beta_responses:BetaComputerUsePreviewTool",
        "BetaComputerUsePreviewToolParam": "openai_oxide.params.beta_responses:BetaComputerUsePreviewToolParam",
        "BetaContainerAuto": "openai_oxide.models.beta_responses:BetaContainerAuto",
        "BetaContainerAutoParam": "openai_oxide.params.beta_responses:BetaContainerAutoParam",
        "BetaContainerFileCitationBody": "openai_oxide.models.beta_responses:BetaContainerFileCitationBody",
        "BetaContainerFileCitationBodyParam": "openai_oxide.params.beta_responses:BetaContainerFileCitationBodyParam",
        "BetaContainerFileCitationParam": "openai_oxide.params.beta_responses:BetaContainerFileCitationParam",
        "BetaContainerMemoryLimit": "openai_oxide.models.beta_responses:BetaContainerMemoryLimit",
        "BetaContainerNetworkPolicyAllowlist": "openai_oxide.models.beta_responses:BetaContainerNetworkPolicyAllowlist",
        "BetaContainerNetworkPolicyAllowlistParam": "openai_oxide.params.beta_responses:BetaContainerNetworkPolicyAllowlistParam",
        "BetaContainerNetworkPolicyDisabled": "openai_oxide.models.beta_responses:BetaContainerNetworkPolicyDisabled",
        "BetaContainerNetworkPolicyDisabledParam": "openai_oxide.params.beta_responses:BetaContainerNetworkPolicyDisabledParam",
        "BetaContainerNetworkPolicyDomainSecret": "openai_oxide.models.beta_responses:BetaContainerNetworkPolicyDomainSecret",
        "BetaContainerNetworkPolicyDomainSecretParam": "openai_oxide.params.beta_responses:BetaContainerNetworkPolicyDomainSecretParam",
        "BetaContainerReference": "openai_oxide.models.beta_responses:BetaContainerReference",
        "BetaContainerReferenceParam": "openai_oxide.params.beta_responses:BetaContainerReferenceParam",
        "BetaContent": "openai_oxide.models.beta_responses:BetaContent",
        "BetaContextManagementParam": "openai_oxide.params.beta_responses:BetaContextManagementParam",
        "BetaConversationParam": "openai_oxide.params.beta_responses:BetaConversationParam",
        "BetaCoordParam": "openai_oxide.params.beta_responses:BetaCoordParam",
        "BetaCreateModelResponseProperties": "openai_oxide.models.beta_responses:BetaCreateModelResponseProperties",
        "BetaCustomGrammarFormatParam": "openai_oxide.params.beta_responses:BetaCustomGrammarFormatParam",
        "BetaCustomTextFormatParam": "openai_oxide.params.beta_responses:BetaCustomTextFormatParam",
        "BetaCustomTool": "openai_oxide.models.beta_responses:BetaCustomTool",
        "BetaCustomToolCallOutputResource": "openai_oxide.models.beta_responses:BetaCustomToolCallOutputResource",
        "BetaCustomToolParam": "openai_oxide.params.beta_responses:BetaCustomToolParam",
        "BetaDetailEnum": "openai_oxide.models.beta_responses:BetaDetailEnum",
        "BetaDirectToolCallCaller": "openai_oxide.models.beta_responses:BetaDirectToolCallCaller",
        "BetaDirectToolCallCallerParam": "openai_oxide.params.beta_responses:BetaDirectToolCallCallerParam",
        "BetaDoubleClickAction": "openai_oxide.models.beta_responses:BetaDoubleClickAction",
        "BetaDoubleClickActionParam": "openai_oxide.params.beta_responses:BetaDoubleClickActionParam",
        "BetaDragParam": "openai_oxide.params.beta_responses:BetaDragParam",
        "BetaEasyInputMessage": "openai_oxide.models.beta_responses:BetaEasyInputMessage",
        "BetaEasyInputMessageParam": "openai_oxide.params.beta_responses:BetaEasyInputMessageParam",
        "BetaEmptyModelParam": "openai_oxide.params.beta_responses:BetaEmptyModelParam",
        "BetaEncryptedContent": "openai_oxide.models.beta_responses:BetaEncryptedContent",
        "BetaEncryptedContentParam": "openai_oxide.params.beta_responses:BetaEncryptedContentParam",
        "BetaError": "openai_oxide.models.beta_responses:BetaError",
        "BetaErrorPayload": "openai_oxide.models.beta_responses:BetaErrorPayload",
        "BetaFileCitationBody": "openai_oxide.models.beta_responses:BetaFileCitationBody",
        "BetaFileCitationBodyParam": "openai_oxide.params.beta_responses:BetaFileCitationBodyParam",
        "BetaFileCitationParam": "openai_oxide.params.beta_responses:BetaFileCitationParam",
        "BetaFileDetailEnum": "openai_oxide.models.beta_responses:BetaFileDetailEnum",
        "BetaFileInputDetail": "openai_oxide.models.beta_responses:BetaFileInputDetail",
        "BetaFilePath": "openai_oxide.models.beta_responses:BetaFilePath",
        "BetaFilePathParam": "openai_oxide.params.beta_responses:BetaFilePathParam",
        "BetaFileSearchTool": "openai_oxide.models.beta_responses:BetaFileSearchTool",
        "BetaFileSearchToolParam": "openai_oxide.params.beta_responses:BetaFileSearchToolParam",
        "BetaFilters": "openai_oxide.models.beta_responses:BetaFilters",
        "BetaFiltersParam": "openai_oxide.params.beta_responses:BetaFiltersParam",
        "BetaFunctionAndCustomToolCallOutput": "openai_oxide.models.beta_responses:BetaFunctionAndCustomToolCallOutput",
        "BetaFunctionAndCustomToolCallOutputParam": "openai_oxide.params.beta_responses:BetaFunctionAndCustomToolCallOutputParam",
        "BetaFunctionCallItemStatus": "openai_oxide.models.beta_responses:BetaFunctionCallItemStatus",
        "BetaFunctionCallOutputItemParam": "openai_oxide.params.beta_responses:BetaFunctionCallOutputItemParam",
        "BetaFunctionCallOutputStatusEnum": "openai_oxide.models.beta_responses:BetaFunctionCallOutputStatusEnum",
        "BetaFunctionCallStatus": "openai_oxide.models.beta_responses:BetaFunctionCallStatus",
        "BetaFunctionShellAction": "openai_oxide.models.beta_responses:BetaFunctionShellAction",
        "BetaFunctionShellActionParam": "openai_oxide.params.beta_responses:BetaFunctionShellActionParam",
        "BetaFunctionShellCallItemParam": "openai_oxide.params.beta_responses:BetaFunctionShellCallItemParam",
        "BetaFunctionShellCallItemStatus": "openai_oxide.models.beta_responses:BetaFunctionShellCallItemStatus",
        "BetaFunctionShellCallOutputContent": "openai_oxide.models.beta_responses:BetaFunctionShellCallOutputContent",
        "BetaFunctionShellCallOutputExitOutcome": "openai_oxide.models.beta_responses:BetaFunctionShellCallOutputExitOutcome",
        "BetaFunctionShellCallOutputExitOutcomeParam": "openai_oxide.params.beta_responses:BetaFunctionShellCallOutputExitOutcomeParam",
        "BetaFunctionShellCallOutputItemParam": "openai_oxide.params.beta_responses:BetaFunctionShellCallOutputItemParam",
        "BetaFunctionShellCallOutputOutcomeParam": "openai_oxide.params.beta_responses:BetaFunctionShellCallOutputOutcomeParam",
        "BetaFunctionShellCallOutputStatusEnum": "openai_oxide.models.beta_responses:BetaFunctionShellCallOutputStatusEnum",
        "BetaFunctionShellCallOutputTimeoutOutcome": "openai_oxide.models.beta_responses:BetaFunctionShellCallOutputTimeoutOutcome",
        "BetaFunctionShellCallOutputTimeoutOutcomeParam": "openai_oxide.params.beta_responses:BetaFunctionShellCallOutputTimeoutOutcomeParam",
        "BetaFunctionShellCallStatus": "openai_oxide.models.beta_responses:BetaFunctionShellCallStatus",
        "BetaFunctionShellTool": "openai_oxide.models.beta_responses:BetaFunctionShellTool",
        "BetaFunctionShellToolParam": "openai_oxide.params.beta_responses:BetaFunctionShellToolParam",
        "BetaFunctionTool": "openai_oxide.models.beta_responses:BetaFunctionTool",
        "BetaFunctionToolCallOutputResource": "openai_oxide.models.beta_responses:BetaFunctionToolCallOutputResource",
        "BetaFunctionToolParam": "openai_oxide.params.beta_responses:BetaFunctionToolParam",
        "BetaGrammarSyntax1": "openai_oxide.models.beta_responses:BetaGrammarSyntax1",
        "BetaHTTPError": "openai_oxide.models.beta_responses:BetaHTTPError",
        "BetaHTTPErrorParam": "openai_oxide.params.beta_responses:BetaHTTPErrorParam",
        "BetaHybridSearchOptions": "openai_oxide.models.beta_responses:BetaHybridSearchOptions",
        "BetaHybridSearchOptionsParam": "openai_oxide.params.beta_responses:BetaHybridSearchOptionsParam",
        "BetaImageDetail": "openai_oxide.models.beta_responses:BetaImageDetail",
        "BetaImageGenActionEnum": "openai_oxide.models.beta_responses:BetaImageGenActionEnum",
        "BetaImageGenTool": "openai_oxide.models.beta_responses:BetaImageGenTool",
        "BetaImageGenToolCall": "openai_oxide.models.beta_responses:BetaImageGenToolCall",
        "BetaImageGenToolCallParam": "openai_oxide.params.beta_responses:BetaImageGenToolCallParam",
        "BetaImageGenToolParam": "openai_oxide.params.beta_responses:BetaImageGenToolParam",
        "BetaIncludeEnum": "openai_oxide.params.beta_responses:BetaIncludeEnum",
        "BetaInlineSkill": "openai_oxide.models.beta_responses:BetaInlineSkill",
        "BetaInlineSkillParam": "openai_oxide.params.beta_responses:BetaInlineSkillParam",
        "BetaInlineSkillSource": "openai_oxide.models.beta_responses:BetaInlineSkillSource",
        "BetaInlineSkillSourceParam": "openai_oxide.params.beta_responses:BetaInlineSkillSourceParam",
        "BetaInputAudio": "openai_oxide.models.beta_responses:BetaInputAudio",
        "BetaInputFidelity": "openai_oxide.models.beta_responses:BetaInputFidelity",
        "BetaInputMessage": "openai_oxide.models.beta_responses:BetaInputMessage",
        "BetaInputMessageParam": "openai_oxide.params.beta_responses:BetaInputMessageParam",
        "BetaItem": "openai_oxide.models.beta_responses:BetaItem",
        "BetaItemField": "openai_oxide.models.beta_responses:BetaItemField",
        "BetaItemParam": "openai_oxide.params.beta_responses:BetaItemParam",
        "BetaItemReferenceParam": "openai_oxide.params.beta_responses:BetaItemReferenceParam",
        "BetaKeyPressAction": "openai_oxide.models.beta_responses:BetaKeyPressAction",
        "BetaKeyPressActionParam": "openai_oxide.params.beta_responses:BetaKeyPressActionParam",
        "BetaLocalEnvironment": "openai_oxide.models.beta_responses:BetaLocalEnvironment",
        "BetaLocalEnvironmentParam": "openai_oxide.params.beta_responses:BetaLocalEnvironmentParam",
        "BetaLocalShellExecAction": "openai_oxide.models.beta_responses:BetaLocalShellExecAction",
        "BetaLocalShellExecActionParam": "openai_oxide.params.beta_responses:BetaLocalShellExecActionParam",
        "BetaLocalShellToolCall": "openai_oxide.models.beta_responses:BetaLocalShellToolCall",
        "BetaLocalShellToolCallOutput": "openai_oxide.models.beta_responses:BetaLocalShellToolCallOutput",
        "BetaLocalShellToolCallOutputParam": "openai_oxide.params.beta_responses:BetaLocalShellToolCallOutputParam",
        "BetaLocalShellToolCallParam": "openai_oxide.params.beta_responses:BetaLocalShellToolCallParam",
        "BetaLocalShellToolParam": "openai_oxide.params.beta_responses:BetaLocalShellToolParam",
        "BetaLocalSkill": "openai_oxide.models.beta_responses:BetaLocalSkill",
        "BetaLocalSkillParam": "openai_oxide.params.beta_responses:BetaLocalSkillParam",
        "BetaLogProb": "openai_oxide.models.beta_responses:BetaLogProb",
        "BetaLogProbParam": "openai_oxide.params.beta_responses:BetaLogProbParam",
        "BetaMCPApprovalRequest": "openai_oxide.models.beta_responses:BetaMCPApprovalRequest",
        "BetaMCPApprovalRequestParam": "openai_oxide.params.beta_responses:BetaMCPApprovalRequestParam",
        "BetaMCPApprovalResponse": "openai_oxide.models.beta_responses:BetaMCPApprovalResponse",
        "BetaMCPApprovalResponseParam": "openai_oxide.params.beta_responses:BetaMCPApprovalResponseParam",
        "BetaMCPApprovalResponseResource": "openai_oxide.models.beta_responses:BetaMCPApprovalResponseResource",
        "BetaMCPListTools": "openai_oxide.models.beta_responses:BetaMCPListTools",
        "BetaMCPListToolsParam": "openai_oxide.params.beta_responses:BetaMCPListToolsParam",
        "BetaMCPListToolsTool": "openai_oxide.models.beta_responses:BetaMCPListToolsTool",
        "BetaMCPListToolsToolParam": "openai_oxide.params.beta_responses:BetaMCPListToolsToolParam",
        "BetaMCPProtocolError": "openai_oxide.models.beta_responses:BetaMCPProtocolError",
        "BetaMCPProtocolErrorParam": "openai_oxide.params.beta_responses:BetaMCPProtocolErrorParam",
        "BetaMCPTool": "openai_oxide.models.beta_responses:BetaMCPTool",
        "BetaMCPToolCall": "openai_oxide.models.beta_responses:BetaMCPToolCall",
        "BetaMCPToolCallParam": "openai_oxide.params.beta_responses:BetaMCPToolCallParam",
        "BetaMCPToolCallStatus": "openai_oxide.models.beta_responses:BetaMCPToolCallStatus",
        "BetaMCPToolExecutionError": "openai_oxide.models.beta_responses:BetaMCPToolExecutionError",
        "BetaMCPToolExecutionErrorParam": "openai_oxide.params.beta_responses:BetaMCPToolExecutionErrorParam",
        "BetaMCPToolFilter": "openai_oxide.models.beta_responses:BetaMCPToolFilter",
        "BetaMCPToolFilterParam": "openai_oxide.params.beta_responses:BetaMCPToolFilterParam",
        "BetaMCPToolParam": "openai_oxide.params.beta_responses:BetaMCPToolParam",
        "BetaMcpToolCallError": "openai_oxide.models.beta_responses:BetaMcpToolCallError",
        "BetaMcpToolCallErrorParam": "openai_oxide.params.beta_responses:BetaMcpToolCallErrorParam",
        "BetaMessage": "openai_oxide.models.beta_responses:BetaMessage",
        "BetaMessagePhase": "openai_oxide.models.beta_responses:BetaMessagePhase",
        "BetaMessagePhase2": "openai_oxide.models.beta_responses:BetaMessagePhase2",
        "BetaMessageRole": "openai_oxide.models.beta_responses:BetaMessageRole",
        "BetaMessageStatus": "openai_oxide.models.beta_responses:BetaMessageStatus",
        "BetaMetadata": "openai_oxide.models.beta_responses:BetaMetadata",
        "BetaModelIdsCompaction": "openai_oxide.params.beta_responses:BetaModelIdsCompaction",
        "BetaModelIdsResponses": "openai_oxide.models.beta_responses:BetaModelIdsResponses",
        "BetaModelIdsShared": "openai_oxide.models.beta_responses:BetaModelIdsShared",
        "BetaModelResponseProperties": "openai_oxide.models.beta_responses:BetaModelResponseProperties",
        "BetaModeration": "openai_oxide.models.beta_responses:BetaModeration",
        "BetaModerationConfigParam": "openai_oxide.params.beta_responses:BetaModerationConfigParam",
        "BetaModerationErrorBody": "openai_oxide.models.beta_responses:BetaModerationErrorBody",
        "BetaModerationInputType": "openai_oxide.models.beta_responses:BetaModerationInputType",
        "BetaModerationMode": "openai_oxide.models.beta_responses:BetaModerationMode",
        "BetaModerationParam": "openai_oxide.params.beta_responses:BetaModerationParam",
        "BetaModerationPolicyParam": "openai_oxide.params.beta_responses:BetaModerationPolicyParam",
        "BetaModerationResultBody": "openai_oxide.models.beta_responses:BetaModerationResultBody",
        "BetaMoveParam": "openai_oxide.params.beta_responses:BetaMoveParam",
        "BetaMultiAgentAction": "openai_oxide.models.beta_responses:BetaMultiAgentAction",
        "BetaMultiAgentAction1": "openai_oxide.models.beta_responses:BetaMultiAgentAction1",
        "BetaMultiAgentCall": "openai_oxide.models.beta_responses:BetaMultiAgentCall",
        "BetaMultiAgentCallItemParam": "openai_oxide.params.beta_responses:BetaMultiAgentCallItemParam",
        "BetaMultiAgentCallOutput": "openai_oxide.models.beta_responses:BetaMultiAgentCallOutput",
        "BetaMultiAgentCallOutputItemParam": "openai_oxide.params.beta_responses:BetaMultiAgentCallOutputItemParam",
        "BetaMultiAgentParam": "openai_oxide.params.beta_responses:BetaMultiAgentParam",
        "BetaNamespaceFunctionToolParam": "openai_oxide.params.beta_responses:BetaNamespaceFunctionToolParam",
        "BetaNamespaceTool": "openai_oxide.models.beta_responses:BetaNamespaceTool",
        "BetaNamespaceToolParam": "openai_oxide.params.beta_responses:BetaNamespaceToolParam",
        "BetaOutputAgentTagParam": "openai_oxide.params.beta_responses:BetaOutputAgentTagParam",
        "BetaOutputAudio": "openai_oxide.models.beta_responses:BetaOutputAudio",
        "BetaOutputContent": "openai_oxide.models.beta_responses:BetaOutputContent",
        "BetaOutputDirectToolCallCallerParam": "openai_oxide.params.beta_responses:BetaOutputDirectToolCallCallerParam",
        "BetaOutputMessageContent": "openai_oxide.models.beta_responses:BetaOutputMessageContent",
        "BetaOutputMessageContentParam": "openai_oxide.params.beta_responses:BetaOutputMessageContentParam",
        "BetaOutputProgramToolCallCallerParam": "openai_oxide.params.beta_responses:BetaOutputProgramToolCallCallerParam",
        "BetaOutputTextContentParam": "openai_oxide.params.beta_responses:BetaOutputTextContentParam",
        "BetaOutputToolCallCallerParam": "openai_oxide.params.beta_responses:BetaOutputToolCallCallerParam",
        "BetaPersonalityEnum": "openai_oxide.params.beta_responses:BetaPersonalityEnum",
        "BetaProgram": "openai_oxide.models.beta_responses:BetaProgram",
        "BetaProgramItemParam": "openai_oxide.params.beta_responses:BetaProgramItemParam",
        "BetaProgramOutput": "openai_oxide.models.beta_responses:BetaProgramOutput",
        "BetaProgramOutputItemParam": "openai_oxide.params.beta_responses:BetaProgramOutputItemParam",
        "BetaProgramOutputItemStatus": "openai_oxide.models.beta_responses:BetaProgramOutputItemStatus",
        "BetaProgramOutputStatus": "openai_oxide.models.beta_responses:BetaProgramOutputStatus",
        "BetaProgramToolCallCaller": "openai_oxide.models.beta_responses:BetaProgramToolCallCaller",
        "BetaProgramToolCallCallerParam": "openai_oxide.params.beta_responses:BetaProgramToolCallCallerParam",
        "BetaProgrammaticToolCallingParam": "openai_oxide.params.beta_responses:BetaProgrammaticToolCallingParam",
        "BetaPromptCacheBreakpointConfig": "openai_oxide.models.beta_responses:BetaPromptCacheBreakpointConfig",
        "BetaPromptCacheBreakpointConfigParam": "openai_oxide.params.beta_responses:BetaPromptCacheBreakpointConfigParam",
        "BetaPromptCacheBreakpointParam": "openai_oxide.params.beta_responses:BetaPromptCacheBreakpointParam",
        "BetaPromptCacheModeEnum": "openai_oxide.models.beta_responses:BetaPromptCacheModeEnum",
        "BetaPromptCacheOptions": "openai_oxide.models.beta_responses:BetaPromptCacheOptions",
        "BetaPromptCacheOptionsParam": "openai_oxide.params.beta_responses:BetaPromptCacheOptionsParam",
        "BetaPromptCacheRetentionEnum": "openai_oxide.params.beta_responses:BetaPromptCacheRetentionEnum",
        "BetaPromptCacheTTLEnum": "openai_oxide.models.beta_responses:BetaPromptCacheTTLEnum",
        "BetaRankerVersionType": "openai_oxide.models.beta_responses:BetaRankerVersionType",
        "BetaRankingOptions": "openai_oxide.models.beta_responses:BetaRankingOptions",
        "BetaRankingOptionsParam": "openai_oxide.params.beta_responses:BetaRankingOptionsParam",
        "BetaReasoning": "openai_oxide.models.beta_responses:BetaReasoning",
        "BetaReasoningEffort": "openai_oxide.models.beta_responses:BetaReasoningEffort",
        "BetaReasoningModeEnum": "openai_oxide.models.beta_responses:BetaReasoningModeEnum",
        "BetaReasoningParam": "openai_oxide.params.beta_responses:BetaReasoningParam",
        "BetaReasoningTextContent": "openai_oxide.models.beta_responses:BetaReasoningTextContent",
        "BetaReasoningTextContentParam": "openai_oxide.params.beta_responses:BetaReasoningTextContentParam",
        "BetaResponse": "openai_oxide.models.beta_responses:BetaResponse",
        "BetaResponseApplyPatchToolCall": "openai_oxide.models.beta_responses:BetaResponseApplyPatchToolCall",
        "BetaResponseApplyPatchToolCallOutput": "openai_oxide.models.beta_responses:BetaResponseApplyPatchToolCallOutput",
        "BetaResponseAudioDeltaEvent": "openai_oxide.models.beta_responses:BetaResponseAudioDeltaEvent",
        "BetaResponseAudioDoneEvent": "openai_oxide.models.beta_responses:BetaResponseAudioDoneEvent",
        "BetaResponseAudioTranscriptDeltaEvent": "openai_oxide.models.beta_responses:BetaResponseAudioTranscriptDeltaEvent",
        "BetaResponseAudioTranscriptDoneEvent": "openai_oxide.models.beta_responses:BetaResponseAudioTranscriptDoneEvent",
        "BetaResponseCodeInterpreterCallCodeDeltaEvent": "openai_oxide.models.beta_responses:BetaResponseCodeInterpreterCallCodeDeltaEvent",
        "BetaResponseCodeInterpreterCallCodeDoneEvent": "openai_oxide.models.beta_responses:BetaResponseCodeInterpreterCallCodeDoneEvent",
        "BetaResponseCodeInterpreterCallCompletedEvent": "openai_oxide.models.beta_responses:BetaResponseCodeInterpreterCallCompletedEvent",
        "BetaResponseCodeInterpreterCallInProgressEvent": "openai_oxide.models.beta_responses:BetaResponseCodeInterpreterCallInProgressEvent",
        "BetaResponseCodeInterpreterCallInterpretingEvent": "openai_oxide.models.beta_responses:BetaResponseCodeInterpreterCallInterpretingEvent",
        "BetaResponseCodeInterpreterToolCall": "openai_oxide.models.beta_responses:BetaResponseCodeInterpreterToolCall",
        "BetaResponseCodeInterpreterToolCallParam": "openai_oxide.params.beta_responses:BetaResponseCodeInterpreterToolCallParam",
        "BetaResponseCompactionItem": "openai_oxide.models.beta_responses:BetaResponseCompactionItem",
        "BetaResponseCompactionItemParam": "openai_oxide.models.beta_responses:BetaResponseCompactionItemParam",
        "BetaResponseCompactionItemParamParam": "openai_oxide.params.beta_responses:BetaResponseCompactionItemParamParam",
        "BetaResponseCompletedEvent": "openai_oxide.models.beta_responses:BetaResponseCompletedEvent",
        "BetaResponseComputerToolCall": "openai_oxide.models.beta_responses:BetaResponseComputerToolCall",
        "BetaResponseComputerToolCallOutputItem": "openai_oxide.models.beta_responses:BetaResponseComputerToolCallOutputItem",
        "BetaResponseComputerToolCallOutputScreenshot": "openai_oxide.models.beta_responses:BetaResponseComputerToolCallOutputScreenshot",
        "BetaResponseComputerToolCallOutputScreenshotParam": "openai_oxide.params.beta_responses:BetaResponseComputerToolCallOutputScreenshotParam",
        "BetaResponseComputerToolCallParam": "openai_oxide.params.beta_responses:BetaResponseComputerToolCallParam",
        "BetaResponseContainerReference": "openai_oxide.models.beta_responses:BetaResponseContainerReference",
        "BetaResponseContentPartAddedEvent": "openai_oxide.models.beta_responses:BetaResponseContentPartAddedEvent",
        "BetaResponseContentPartDoneEvent": "openai_oxide.models.beta_responses:BetaResponseContentPartDoneEvent",
        "BetaResponseConversation": "openai_oxide.models.beta_responses:BetaResponseConversation",
        "BetaResponseConversationParam": "openai_oxide.models.beta_responses:BetaResponseConversationParam",
        "BetaResponseConversationParamParam": "openai_oxide.params.beta_responses:BetaResponseConversationParamParam",
        "BetaResponseCreatedEvent": "openai_oxide.models.beta_responses:BetaResponseCreatedEvent",
        "BetaResponseCustomToolCall": "openai_oxide.models.beta_responses:BetaResponseCustomToolCall",
        "BetaResponseCustomToolCallInputDeltaEvent": "openai_oxide.models.beta_responses:BetaResponseCustomToolCallInputDeltaEvent",
        "BetaResponseCustomToolCallInputDoneEvent": "openai_oxide.models.beta_responses:BetaResponseCustomToolCallInputDoneEvent",
        "BetaResponseCustomToolCallItem": "openai_oxide.models.beta_responses:BetaResponseCustomToolCallItem",
        "BetaResponseCustomToolCallOutput": "openai_oxide.models.beta_responses:BetaResponseCustomToolCallOutput",
        "BetaResponseCustomToolCallOutputItem": "openai_oxide.models.beta_responses:BetaResponseCustomToolCallOutput",
        "BetaResponseCustomToolCallOutputParam": "openai_oxide.params.beta_responses:BetaResponseCustomToolCallOutputParam",
        "BetaResponseCustomToolCallParam": "openai_oxide.params.beta_responses:BetaResponseCustomToolCallParam",
        "BetaResponseError": "openai_oxide.models.beta_responses:BetaResponseError",
        "BetaResponseErrorCode": "openai_oxide.models.beta_responses:BetaResponseErrorCode",
        "BetaResponseErrorEvent": "openai_oxide.models.beta_responses:BetaResponseErrorEvent",
        "BetaResponseFailedEvent": "openai_oxide.models.beta_responses:BetaResponseFailedEvent",
        "BetaResponseFileSearchCallCompletedEvent": "openai_oxide.models.beta_responses:BetaResponseFileSearchCallCompletedEvent",
        "BetaResponseFileSearchCallInProgressEvent": "openai_oxide.models.beta_responses:BetaResponseFileSearchCallInProgressEvent",
        "BetaResponseFileSearchCallSearchingEvent": "openai_oxide.models.beta_responses:BetaResponseFileSearchCallSearchingEvent",
        "BetaResponseFileSearchToolCall": "openai_oxide.models.beta_responses:BetaResponseFileSearchToolCall",
        "BetaResponseFileSearchToolCallParam": "openai_oxide.params.beta_responses:BetaResponseFileSearchToolCallParam",
        "BetaResponseFormatJsonObject": "openai_oxide.models.beta_responses:BetaResponseFormatJsonObject",
        "BetaResponseFormatJsonObjectParam": "openai_oxide.params.beta_responses:BetaResponseFormatJsonObjectParam",
        "BetaResponseFormatJsonSchemaSchema": "openai_oxide.models.beta_responses:BetaResponseFormatJsonSchemaSchema",
        "BetaResponseFormatText": "openai_oxide.models.beta_responses:BetaResponseFormatText",
        "BetaResponseFormatTextConfig": "openai_oxide.models.beta_responses:BetaResponseFormatTextConfig",
        "BetaResponseFormatTextConfigParam": "openai_oxide.params.beta_responses:BetaResponseFormatTextConfigParam",
        "BetaResponseFormatTextJSONSchemaConfig": "openai_oxide.models.beta_responses:BetaResponseFormatTextJSONSchemaConfig",
        "BetaResponseFormatTextJSONSchemaConfigParam": "openai_oxide.params.beta_responses:BetaResponseFormatTextJSONSchemaConfigParam",
        "BetaResponseFormatTextParam": "openai_oxide.params.beta_responses:BetaResponseFormatTextParam",
        "BetaResponseFunctionCallArgumentsDeltaEvent": "openai_oxide.models.beta_responses:BetaResponseFunctionCallArgumentsDeltaEvent",
        "BetaResponseFunctionCallArgumentsDoneEvent": "openai_oxide.models.beta_responses:BetaResponseFunctionCallArgumentsDoneEvent",
        "BetaResponseFunctionCallOutputItem": "openai_oxide.models.beta_responses:BetaResponseSteerInputContent",
        "BetaResponseFunctionCallOutputItemParam": "openai_oxide.params.beta_responses:BetaResponseSteerInputContentParam",
        "BetaResponseFunctionShellCallOutputContent": "openai_oxide.models.beta_responses:BetaResponseFunctionShellCallOutputContent",
        "BetaResponseFunctionShellCallOutputContentParam": "openai_oxide.params.beta_responses:BetaResponseFunctionShellCallOutputContentParam",
        "BetaResponseFunctionShellToolCall": "openai_oxide.models.beta_responses:BetaResponseFunctionShellToolCall",
        "BetaResponseFunctionShellToolCallOutput": "openai_oxide.models.beta_responses:BetaResponseFunctionShellToolCallOutput",
        "BetaResponseFunctionToolCall": "openai_oxide.models.beta_responses:BetaResponseFunctionToolCall",
        "BetaResponseFunctionToolCallItem": "openai_oxide.models.beta_responses:BetaResponseFunctionToolCallItem",
        "BetaResponseFunctionToolCallOutputItem": "openai_oxide.models.beta_responses:BetaResponseFunctionToolCallOutputItem",
        "BetaResponseFunctionToolCallParam": "openai_oxide.params.beta_responses:BetaResponseFunctionToolCallParam",
        "BetaResponseFunctionWebSearch": "openai_oxide.models.beta_responses:BetaResponseFunctionWebSearch",
        "BetaResponseFunctionWebSearchParam": "openai_oxide.params.beta_responses:BetaResponseFunctionWebSearchParam",
        "BetaResponseImageGenCallCompletedEvent": "openai_oxide.models.beta_responses:BetaResponseImageGenCallCompletedEvent",
        "BetaResponseImageGenCallGeneratingEvent": "openai_oxide.models.beta_responses:BetaResponseImageGenCallGeneratingEvent",
        "BetaResponseImageGenCallInProgressEvent": "openai_oxide.models.beta_responses:BetaResponseImageGenCallInProgressEvent",
        "BetaResponseImageGenCallPartialImageEvent": "openai_oxide.models.beta_responses:BetaResponseImageGenCallPartialImageEvent",
        "BetaResponseInProgressEvent": "openai_oxide.models.beta_responses:BetaResponseInProgressEvent",
        "BetaResponseIncludable": "openai_oxide.models.beta_responses:BetaResponseIncludable",
        "BetaResponseIncompleteEvent": "openai_oxide.models.beta_responses:BetaResponseIncompleteEvent",
        "BetaResponseInjectCreatedEvent": "openai_oxide.models.beta_responses:BetaResponseInjectCreatedEvent",
        "BetaResponseInjectEvent": "openai_oxide.models.beta_responses:BetaResponseInjectEvent",
        "BetaResponseInjectEventParam": "openai_oxide.params.beta_responses:BetaResponseInjectEventParam",
        "BetaResponseInjectFailedEvent": "openai_oxide.models.beta_responses:BetaResponseInjectFailedEvent",
        "BetaResponseInput": "openai_oxide.models.beta_responses:BetaResponseInput",
        "BetaResponseInputContent": "openai_oxide.models.beta_responses:BetaResponseInputContent",
        "BetaResponseInputContentParam": "openai_oxide.params.beta_responses:BetaResponseInputContentParam",
        "BetaResponseInputFile": "openai_oxide.models.beta_responses:BetaResponseInputFile",
        "BetaResponseInputFileContent": "openai_oxide.models.beta_responses:BetaResponseInputFileContent",
        "BetaResponseInputFileContentParam": "openai_oxide.params.beta_responses:BetaResponseInputFileContentParam",
        "BetaResponseInputFileParam": "openai_oxide.params.beta_responses:BetaResponseInputFileParam",
        "BetaResponseInputImage": "openai_oxide.models.beta_responses:BetaResponseInputImage",
        "BetaResponseInputImageContent": "openai_oxide.models.beta_responses:BetaResponseInputImageContent",
        "BetaResponseInputImageContentParam": "openai_oxide.params.beta_responses:BetaResponseInputImageContentParam",
        "BetaResponseInputImageParam": "openai_oxide.params.beta_responses:BetaResponseInputImageParam",
        "BetaResponseInputItem": "openai_oxide.models.beta_responses:BetaResponseInputItem",
        "BetaResponseInputItemParam": "openai_oxide.params.beta_responses:BetaResponseInputItemParam",
        "BetaResponseInputMessageContentList": "openai_oxide.models.beta_responses:BetaResponseInputMessageContentList",
        "BetaResponseInputMessageContentListParam": "openai_oxide.params.beta_responses:BetaResponseInputMessageContentListParam",
        "BetaResponseInputMessageItem": "openai_oxide.models.beta_responses:BetaResponseInputMessageItem",
        "BetaResponseInputParam": "openai_oxide.params.beta_responses:BetaResponseInputParam",
        "BetaResponseInputText": "openai_oxide.models.beta_responses:BetaResponseInputText",
        "BetaResponseInputTextContent": "openai_oxide.models.beta_responses:BetaResponseInputTextContent",
        "BetaResponseInputTextContentParam": "openai_oxide.params.beta_responses:BetaResponseInputTextContentParam",
        "BetaResponseInputTextParam": "openai_oxide.params.beta_responses:BetaResponseInputTextParam",
        "BetaResponseItem": "openai_oxide.models.beta_responses:BetaResponseItem",
        "BetaResponseLocalEnvironment": "openai_oxide.models.beta_responses:BetaResponseLocalEnvironment",
        "BetaResponseLogProb": "openai_oxide.models.beta_responses:BetaResponseLogProb",
        "BetaResponseMcpCallArgumentsDeltaEvent": "openai_oxide.models.beta_responses:BetaResponseMcpCallArgumentsDeltaEvent",
        "BetaResponseMcpCallArgumentsDoneEvent": "openai_oxide.models.beta_responses:BetaResponseMcpCallArgumentsDoneEvent",
        "BetaResponseMcpCallCompletedEvent": "openai_oxide.models.beta_responses:BetaResponseMcpCallCompletedEvent",
        "BetaResponseMcpCallFailedEvent": "openai_oxide.models.beta_responses:BetaResponseMcpCallFailedEvent",
        "BetaResponseMcpCallInProgressEvent": "openai_oxide.models.beta_responses:BetaResponseMcpCallInProgressEvent",
        "BetaResponseMcpListToolsCompletedEvent": "openai_oxide.models.beta_responses:BetaResponseMcpListToolsCompletedEvent",
        "BetaResponseMcpListToolsFailedEvent": "openai_oxide.models.beta_responses:BetaResponseMcpListToolsFailedEvent",
        "BetaResponseMcpListToolsInProgressEvent": "openai_oxide.models.beta_responses:BetaResponseMcpListToolsInProgressEvent",
        "BetaResponseOutputItem": "openai_oxide.models.beta_responses:BetaResponseOutputItem",
        "BetaResponseOutputItemAddedEvent": "openai_oxide.models.beta_responses:BetaResponseOutputItemAddedEvent",
        "BetaResponseOutputItemDoneEvent": "openai_oxide.models.beta_responses:BetaResponseOutputItemDoneEvent",
        "BetaResponseOutputMessage": "openai_oxide.models.beta_responses:BetaResponseOutputMessage",
        "BetaResponseOutputMessageParam": "openai_oxide.params.beta_responses:BetaResponseOutputMessageParam",
        "BetaResponseOutputRefusal": "openai_oxide.models.beta_responses:BetaResponseOutputRefusal",
        "BetaResponseOutputRefusalParam": "openai_oxide.params.beta_responses:BetaResponseOutputRefusalParam",
        "BetaResponseOutputText": "openai_oxide.models.beta_responses:BetaResponseOutputText",
        "BetaResponseOutputTextAnnotationAddedEvent": "openai_oxide.models.beta_responses:BetaResponseOutputTextAnnotationAddedEvent",
        "BetaResponseOutputTextParam": "openai_oxide.params.beta_responses:BetaResponseOutputTextParam",
        "BetaResponsePrompt": "openai_oxide.models.beta_responses:BetaResponsePrompt",
        "BetaResponsePromptParam": "openai_oxide.params.beta_responses:BetaResponsePromptParam",
        "BetaResponsePromptVariables": "openai_oxide.models.beta_responses:BetaResponsePromptVariables",
        "BetaResponseProperties": "openai_oxide.models.beta_responses:BetaResponseProperties",
        "BetaResponseQueuedEvent": "openai_oxide.models.beta_responses:BetaResponseQueuedEvent",
        "BetaResponseReasoningItem": "openai_oxide.models.beta_responses:BetaResponseReasoningItem",
        "BetaResponseReasoningItemParam": "openai_oxide.params.beta_responses:BetaResponseReasoningItemParam",
        "BetaResponseReasoningSummaryPartAddedEvent": "openai_oxide.models.beta_responses:BetaResponseReasoningSummaryPartAddedEvent",
        "BetaResponseReasoningSummaryPartDoneEvent": "openai_oxide.models.beta_responses:BetaResponseReasoningSummaryPartDoneEvent",
        "BetaResponseReasoningSummaryTextDeltaEvent": "openai_oxide.models.beta_responses:BetaResponseReasoningSummaryTextDeltaEvent",
        "BetaResponseReasoningSummaryTextDoneEvent": "openai_oxide.models.beta_responses:BetaResponseReasoningSummaryTextDoneEvent",
        "BetaResponseReasoningTextDeltaEvent": "openai_oxide.models.beta_responses:BetaResponseReasoningTextDeltaEvent",
        "BetaResponseReasoningTextDoneEvent": "openai_oxide.models.beta_responses:BetaResponseReasoningTextDoneEvent",
        "BetaResponseRefusalDeltaEvent": "openai_oxide.models.beta_responses:BetaResponseRefusalDeltaEvent",
        "BetaResponseRefusalDoneEvent": "openai_oxide.models.beta_responses:BetaResponseRefusalDoneEvent",
        "BetaResponseShellCallCommandAddedEvent": "openai_oxide.models.beta_responses:BetaResponseShellCallCommandAddedEvent",
        "BetaResponseShellCallCommandDeltaEvent": "openai_oxide.models.beta_responses:BetaResponseShellCallCommandDeltaEvent",
        "BetaResponseShellCallCommandDoneEvent": "openai_oxide.models.beta_responses:BetaResponseShellCallCommandDoneEvent",
        "BetaResponseShellCallOutputContentDeltaEvent": "openai_oxide.models.beta_responses:BetaResponseShellCallOutputContentDeltaEvent",
        "BetaResponseShellCallOutputContentDoneEvent": "openai_oxide.models.beta_responses:BetaResponseShellCallOutputContentDoneEvent",
        "BetaResponseSteerInputContent": "openai_oxide.models.beta_responses:BetaResponseSteerInputContent",
        "BetaResponseSteerInputContentParam": "openai_oxide.params.beta_responses:BetaResponseSteerInputContentParam",
        "BetaResponseStreamEvent": "openai_oxide.models.beta_responses:BetaResponseStreamEvent",
        "BetaResponseStreamOptions": "openai_oxide.models.beta_responses:BetaResponseStreamOptions",
        "BetaResponseStreamOptionsParam": "openai_oxide.params.beta_responses:BetaResponseStreamOptionsParam",
        "BetaResponseTextConfig": "openai_oxide.models.beta_responses:BetaResponseTextConfig",
        "BetaResponseTextConfigParam": "openai_oxide.params.beta_responses:BetaResponseTextConfigParam",
        "BetaResponseTextDeltaEvent": "openai_oxide.models.beta_responses:BetaResponseTextDeltaEvent",
        "BetaResponseTextDoneEvent": "openai_oxide.models.beta_responses:BetaResponseTextDoneEvent",
        "BetaResponseToolSearchCall": "openai_oxide.models.beta_responses:BetaResponseToolSearchCall",
        "BetaResponseToolSearchOutputItem": "openai_oxide.models.beta_responses:BetaResponseToolSearchOutputItem",
        "BetaResponseToolSearchOutputItemParam": "openai_oxide.models.beta_responses:BetaResponseToolSearchOutputItemParam",
        "BetaResponseToolSearchOutputItemParamParam": "openai_oxide.params.beta_responses:BetaResponseToolSearchOutputItemParamParam",
        "BetaResponseUsage": "openai_oxide.models.beta_responses:BetaResponseUsage",
        "BetaResponseWebSearchCallCompletedEvent": "openai_oxide.models.beta_responses:BetaResponseWebSearchCallCompletedEvent",
        "BetaResponseWebSearchCallInProgressEvent": "openai_oxide.models.beta_responses:BetaResponseWebSearchCallInProgressEvent",
        "BetaResponseWebSearchCallSearchingEvent": "openai_oxide.models.beta_responses:BetaResponseWebSearchCallSearchingEvent",
        "BetaResponseWsError": "openai_oxide.models.beta_responses:BetaResponseWsError",
        "BetaResponsesClientEvent": "openai_oxide.models.beta_responses:BetaResponsesClientEvent",
        "BetaResponsesClientEventParam": "openai_oxide.params.beta_responses:BetaResponsesClientEventParam",
        "BetaResponsesClientEventResponseCreate": "openai_oxide.models.beta_responses:BetaResponsesClientEventResponseCreate",
        "BetaResponsesClientEventResponseCreateParam": "openai_oxide.params.beta_responses:BetaResponsesClientEventResponseCreateParam",
        "BetaResponsesServerEvent": "openai_oxide.models.beta_responses:BetaResponsesServerEvent",
        "BetaResponsesWebSocketStreamEvent": "openai_oxide.models.beta_responses:BetaResponsesWebSocketStreamEvent",
        "BetaScreenshotParam": "openai_oxide.params.beta_responses:BetaScreenshotParam",
        "BetaScrollParam": "openai_oxide.params.beta_responses:BetaScrollParam",
        "BetaSearchContentType": "openai_oxide.models.beta_responses:BetaSearchContentType",
        "BetaSearchContextSize": "openai_oxide.models.beta_responses:BetaSearchContextSize",
        "BetaServiceTier": "openai_oxide.models.beta_responses:BetaServiceTier",
        "BetaServiceTierEnum": "openai_oxide.params.beta_responses:BetaServiceTierEnum",
        "BetaServiceTierResponses": "openai_oxide.params.beta_responses:BetaServiceTierResponses",
        "BetaShellCallOutputDelta": "openai_oxide.models.beta_responses:BetaShellCallOutputDelta",
        "BetaSkillReference": "openai_oxide.models.beta_responses:BetaSkillReference",
        "BetaSkillReferenceParam": "openai_oxide.params.beta_responses:BetaSkillReferenceParam",
        "BetaSpecificProgrammaticToolCallingParam": "openai_oxide.params.beta_responses:BetaSpecificProgrammaticToolCallingParam",
        "BetaSummaryTextContent": "openai_oxide.models.beta_responses:BetaSummaryTextContent",
        "BetaSummaryTextContentParam": "openai_oxide.params.beta_responses:BetaSummaryTextContentParam",
        "BetaTextContent": "openai_oxide.models.beta_responses:BetaTextContent",
        "BetaTool": "openai_oxide.models.beta_responses:BetaTool",
        "BetaToolCallCaller": "openai_oxide.models.beta_responses:BetaToolCallCaller",
        "BetaToolCallCallerParam": "openai_oxide.params.beta_responses:BetaToolCallCallerParam",
        "BetaToolChoiceAllowed": "openai_oxide.models.beta_responses:BetaToolChoiceAllowed",
        "BetaToolChoiceAllowedParam": "openai_oxide.params.beta_responses:BetaToolChoiceAllowedParam",
        "BetaToolChoiceApplyPatch": "openai_oxide.models.beta_responses:BetaToolChoiceApplyPatch",
        "BetaToolChoiceApplyPatchParam": "openai_oxide.params.beta_responses:BetaToolChoiceApplyPatchParam",
        "BetaToolChoiceCustom": "openai_oxide.models.beta_responses:BetaToolChoiceCustom",
        "BetaToolChoiceCustomParam": "openai_oxide.params.beta_responses:BetaToolChoiceCustomParam",
        "BetaToolChoiceFunction": "openai_oxide.models.beta_responses:BetaToolChoiceFunction",
        "BetaToolChoiceFunctionParam": "openai_oxide.params.beta_responses:BetaToolChoiceFunctionParam",
        "BetaToolChoiceMcp": "openai_oxide.models.beta_responses:BetaToolChoiceMcp",
        "BetaToolChoiceMcpParam": "openai_oxide.params.beta_responses:BetaToolChoiceMcpParam",
        "BetaToolChoiceOptions": "openai_oxide.models.beta_responses:BetaToolChoiceOptions",
        "BetaToolChoiceParam": "openai_oxide.params.beta_responses:BetaToolChoiceParam",
        "BetaToolChoiceShell": "openai_oxide.models.beta_responses:BetaToolChoiceShell",
        "BetaToolChoiceShellParam": "openai_oxide.params.beta_responses:BetaToolChoiceShellParam",
        "BetaToolChoiceTypes": "openai_oxide.models.beta_responses:BetaToolChoiceTypes",
        "BetaToolChoiceTypesParam": "openai_oxide.params.beta_responses:BetaToolChoiceTypesParam",
        "BetaToolParam": "openai_oxide.params.beta_responses:BetaToolParam",
        "BetaToolSearchCallItemParam": "openai_oxide.params.beta_responses:BetaToolSearchCallItemParam",
        "BetaToolSearchExecutionType": "openai_oxide.models.beta_responses:BetaToolSearchExecutionType",
        "BetaToolSearchOutputNamespaceTool": "openai_oxide.models.beta_responses:BetaNamespaceTool",
        "BetaToolSearchOutputNamespaceToolParam": "openai_oxide.params.beta_responses:BetaNamespaceToolParam",
        "BetaToolSearchTool": "openai_oxide.models.beta_responses:BetaToolSearchTool",
        "BetaToolSearchToolParam": "openai_oxide.params.beta_responses:BetaToolSearchToolParam",
        "BetaToolsArray": "openai_oxide.models.beta_responses:BetaToolsArray",
        "BetaToolsArrayParam": "openai_oxide.params.beta_responses:BetaToolsArrayParam",
        "BetaTopLogProb": "openai_oxide.models.beta_responses:BetaTopLogProb",
        "BetaTopLogProbParam": "openai_oxide.params.beta_responses:BetaTopLogProbParam",
        "BetaTruncationEnum": "openai_oxide.params.beta_responses:BetaTruncationEnum",
        "BetaTypeParam": "openai_oxide.params.beta_responses:BetaTypeParam",
        "BetaUrlCitationBody": "openai_oxide.models.beta_responses:BetaUrlCitationBody",
        "BetaUrlCitationBodyParam": "openai_oxide.params.beta_responses:BetaUrlCitationBodyParam",
        "BetaUrlCitationParam": "openai_oxide.params.beta_responses:BetaUrlCitationParam",
        "BetaVectorStoreFileAttributes": "openai_oxide.models.beta_responses:BetaVectorStoreFileAttributes",
        "BetaVerbosity": "openai_oxide.models.beta_responses:BetaVerbosity",
        "BetaWaitParam": "openai_oxide.params.beta_responses:BetaWaitParam",
        "BetaWebSearchActionFind": "openai_oxide.models.beta_responses:BetaWebSearchActionFind",
        "BetaWebSearchActionFindParam": "openai_oxide.params.beta_responses:BetaWebSearchActionFindParam",
        "BetaWebSearchActionOpenPage": "openai_oxide.models.beta_responses:BetaWebSearchActionOpenPage",
        "BetaWebSearchActionOpenPageParam": "openai_oxide.params.beta_responses:BetaWebSearchActionOpenPageParam",
        "BetaWebSearchActionSearch": "openai_oxide.models.beta_responses:BetaWebSearchActionSearch",
        "BetaWebSearchActionSearchParam": "openai_oxide.params.beta_responses:BetaWebSearchActionSearchParam",
        "BetaWebSearchApproximateLocation": "openai_oxide.models.beta_responses:BetaWebSearchApproximateLocation",
        "BetaWebSearchApproximateLocationParam": "openai_oxide.params.beta_responses:BetaWebSearchApproximateLocationParam",
        "BetaWebSearchPreviewTool": "openai_oxide.models.beta_responses:BetaWebSearchPreviewTool",
        "BetaWebSearchPreviewToolParam": "openai_oxide.params.beta_responses:BetaWebSearchPreviewToolParam",
        "BetaWebSearchTool": "openai_oxide.models.beta_responses:BetaWebSearchTool",
        "BetaWebSearchToolParam": "openai_oxide.params.beta_responses:BetaWebSearchToolParam",
        "ChatKitWorkflow": "openai_oxide.models.beta_chatkit:ChatKitWorkflow",
        "CodeInterpreterTool": "openai_oxide.models.shared:CodeInterpreterTool",
        "CodeInterpreterToolParam": "openai_oxide.params.shared:CodeInterpreterToolParam",
        "FileSearchTool": "openai_oxide.models.shared:FileSearchTool",
        "FileSearchToolParam": "openai_oxide.params.shared:FileSearchToolParam",
        "FunctionTool": "openai_oxide.models.shared:FunctionTool",
        "FunctionToolParam": "openai_oxide.params.shared:FunctionToolParam",
        "ListAssistantsResponse": "openai_oxide.models.beta_assistants:ListAssistantsResponse",
        "ResponseCancelParams": "openai_oxide.params.beta_responses:ResponseCancelParams",
        "ResponseCompactParams": "openai_oxide.params.beta_responses:ResponseCompactParams",
        "ResponseCreateParams": "openai_oxide.params.beta_responses:ResponseCreateParams",
        "ResponseCreateParamsBase": "openai_oxide.params.beta_responses:ResponseCreateParamsBase",
        "ResponseCreateParamsNonStreaming": "openai_oxide.params.beta_responses:ResponseCreateParamsNonStreaming",
        "ResponseCreateParamsStreaming": "openai_oxide.params.beta_responses:ResponseCreateParamsStreaming",
        "ResponseDeleteParams": "openai_oxide.params.beta_responses:ResponseDeleteParams",
        "ResponseRetrieveParams": "openai_oxide.params.beta_responses:ResponseRetrieveParams",
        "ResponseRetrieveParamsBase": "openai_oxide.params.beta_responses:ResponseRetrieveParamsBase",
        "ResponseRetrieveParamsNonStreaming": "openai_oxide.params.beta_responses:ResponseRetrieveParamsNonStreaming",
        "ResponseRetrieveParamsStreaming": "openai_oxide.params.beta_responses:ResponseRetrieveParamsStreaming",
        "Thread": "openai_oxide.models.beta_threads:Thread",
        "ThreadCreateAndRunParams": "openai_oxide.params.beta_threads:ThreadCreateAndRunParams",
        "ThreadCreateAndRunParamsBase": "openai_oxide.params.beta_threads:ThreadCreateAndRunParamsBase",
        "ThreadCreateAndRunParamsNonStreaming": "openai_oxide.params.beta_threads:ThreadCreateAndRunParamsNonStreaming",
        "ThreadCreateAndRunParamsStreaming": "openai_oxide.params.beta_threads:ThreadCreateAndRunParamsStreaming",
        "ThreadCreateParams": "openai_oxide.params.beta_threads:ThreadCreateParams",
        "ThreadDeleted": "openai_oxide.models.beta_threads:ThreadDeleted",
        "ThreadUpdateParams": "openai_oxide.params.beta_threads:ThreadUpdateParams",
        "agents": "openai_oxide.types.beta.agents",
        "chatkit": "openai_oxide.types.beta.chatkit",
        "realtime": "openai_oxide.types.beta.realtime",
        "responses": "openai_oxide.types.beta.responses",
        "threads": "openai_oxide.types.beta.threads",
    },
)
