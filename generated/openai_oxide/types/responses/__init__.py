# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.responses``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.fine_tuning import ResponseInputAudio as ResponseInputAudio
    from openai_oxide.models.responses import AdditionalTools as AdditionalTools
    from openai_oxide.models.responses import (
        ApplyPatchCallOutputStatus as ApplyPatchCallOutputStatus,
    )
    from openai_oxide.models.responses import ApplyPatchCallStatus as ApplyPatchCallStatus
    from openai_oxide.models.responses import (
        ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation,
    )
    from openai_oxide.models.responses import (
        ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation,
    )
    from openai_oxide.models.responses import ApplyPatchTool as ApplyPatchTool
    from openai_oxide.models.responses import (
        ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation,
    )
    from openai_oxide.models.responses import ApproximateLocation as ApproximateLocation
    from openai_oxide.models.responses import CallableToolAllowedCaller as CallableToolAllowedCaller
    from openai_oxide.models.responses import ClickButtonType as ClickButtonType
    from openai_oxide.models.responses import (
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
    )
    from openai_oxide.models.responses import CodeInterpreterOutputLogs as CodeInterpreterOutputLogs
    from openai_oxide.models.responses import CodeInterpreterTool as CodeInterpreterTool
    from openai_oxide.models.responses import CompactedResponse as CompactedResponse
    from openai_oxide.models.responses import ComputerAction as ComputerAction
    from openai_oxide.models.responses import ComputerActionList as ComputerActionList
    from openai_oxide.models.responses import ComputerCallOutputStatus as ComputerCallOutputStatus
    from openai_oxide.models.responses import ComputerEnvironment as ComputerEnvironment
    from openai_oxide.models.responses import ComputerTool as ComputerTool
    from openai_oxide.models.responses import ComputerUsePreviewTool as ComputerUsePreviewTool
    from openai_oxide.models.responses import ContainerAuto as ContainerAuto
    from openai_oxide.models.responses import ContainerMemoryLimit as ContainerMemoryLimit
    from openai_oxide.models.responses import (
        ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    )
    from openai_oxide.models.responses import (
        ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
    )
    from openai_oxide.models.responses import (
        ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
    )
    from openai_oxide.models.responses import ContainerReference as ContainerReference
    from openai_oxide.models.responses import CustomTool as CustomTool
    from openai_oxide.models.responses import (
        CustomToolCallOutputResource as CustomToolCallOutputResource,
    )
    from openai_oxide.models.responses import DetailEnum as DetailEnum
    from openai_oxide.models.responses import DirectToolCallCaller as DirectToolCallCaller
    from openai_oxide.models.responses import DoubleClickAction as DoubleClickAction
    from openai_oxide.models.responses import EasyInputMessage as EasyInputMessage
    from openai_oxide.models.responses import ErrorPayload as ErrorPayload
    from openai_oxide.models.responses import FileDetailEnum as FileDetailEnum
    from openai_oxide.models.responses import FileSearchTool as FileSearchTool
    from openai_oxide.models.responses import Filters as Filters
    from openai_oxide.models.responses import (
        FunctionAndCustomToolCallOutput as FunctionAndCustomToolCallOutput,
    )
    from openai_oxide.models.responses import FunctionCallItemStatus as FunctionCallItemStatus
    from openai_oxide.models.responses import FunctionCallStatus as FunctionCallStatus
    from openai_oxide.models.responses import FunctionShellAction as FunctionShellAction
    from openai_oxide.models.responses import (
        FunctionShellCallItemStatus as FunctionShellCallItemStatus,
    )
    from openai_oxide.models.responses import (
        FunctionShellCallOutputContent as FunctionShellCallOutputContent,
    )
    from openai_oxide.models.responses import (
        FunctionShellCallOutputExitOutcome as FunctionShellCallOutputExitOutcome,
    )
    from openai_oxide.models.responses import (
        FunctionShellCallOutputStatusEnum as FunctionShellCallOutputStatusEnum,
    )
    from openai_oxide.models.responses import (
        FunctionShellCallOutputTimeoutOutcome as FunctionShellCallOutputTimeoutOutcome,
    )
    from openai_oxide.models.responses import FunctionShellCallStatus as FunctionShellCallStatus
    from openai_oxide.models.responses import FunctionShellTool as FunctionShellTool
    from openai_oxide.models.responses import FunctionTool as FunctionTool
    from openai_oxide.models.responses import (
        FunctionToolCallOutputResource as FunctionToolCallOutputResource,
    )
    from openai_oxide.models.responses import GrammarSyntax1 as GrammarSyntax1
    from openai_oxide.models.responses import HTTPError as HTTPError
    from openai_oxide.models.responses import HybridSearchOptions as HybridSearchOptions
    from openai_oxide.models.responses import ImageGenActionEnum as ImageGenActionEnum
    from openai_oxide.models.responses import ImageGenTool as ImageGenTool
    from openai_oxide.models.responses import ImageGenToolCall as ImageGenToolCall
    from openai_oxide.models.responses import InlineSkill as InlineSkill
    from openai_oxide.models.responses import InlineSkillSource as InlineSkillSource
    from openai_oxide.models.responses import InputMessage as InputMessage
    from openai_oxide.models.responses import InputTokenCountResponse as InputTokenCountResponse
    from openai_oxide.models.responses import Item as Item
    from openai_oxide.models.responses import ItemField as ItemField
    from openai_oxide.models.responses import KeyPressAction as KeyPressAction
    from openai_oxide.models.responses import LocalEnvironment as LocalEnvironment
    from openai_oxide.models.responses import LocalShellExecAction as LocalShellExecAction
    from openai_oxide.models.responses import LocalShellToolCall as LocalShellToolCall
    from openai_oxide.models.responses import LocalShellToolCallOutput as LocalShellToolCallOutput
    from openai_oxide.models.responses import LocalSkill as LocalSkill
    from openai_oxide.models.responses import MCPApprovalRequest as MCPApprovalRequest
    from openai_oxide.models.responses import MCPApprovalResponse as MCPApprovalResponse
    from openai_oxide.models.responses import (
        MCPApprovalResponseResource as MCPApprovalResponseResource,
    )
    from openai_oxide.models.responses import MCPListTools as MCPListTools
    from openai_oxide.models.responses import MCPListToolsTool as MCPListToolsTool
    from openai_oxide.models.responses import MCPProtocolError as MCPProtocolError
    from openai_oxide.models.responses import MCPToolCall as MCPToolCall
    from openai_oxide.models.responses import McpToolCallError as McpToolCallError
    from openai_oxide.models.responses import MCPToolCallStatus as MCPToolCallStatus
    from openai_oxide.models.responses import MCPToolExecutionError as MCPToolExecutionError
    from openai_oxide.models.responses import MCPToolFilter as MCPToolFilter
    from openai_oxide.models.responses import MessagePhase as MessagePhase
    from openai_oxide.models.responses import MessagePhase2 as MessagePhase2
    from openai_oxide.models.responses import MessageRole as MessageRole
    from openai_oxide.models.responses import MessageStatus as MessageStatus
    from openai_oxide.models.responses import Moderation as Moderation
    from openai_oxide.models.responses import ModerationErrorBody as ModerationErrorBody
    from openai_oxide.models.responses import NamespaceTool as NamespaceTool
    from openai_oxide.models.responses import NamespaceTool as ToolSearchOutputNamespaceTool
    from openai_oxide.models.responses import OutputMessageContent as OutputMessageContent
    from openai_oxide.models.responses import Program as Program
    from openai_oxide.models.responses import ProgramOutput as ProgramOutput
    from openai_oxide.models.responses import ProgramOutputItemStatus as ProgramOutputItemStatus
    from openai_oxide.models.responses import ProgramOutputStatus as ProgramOutputStatus
    from openai_oxide.models.responses import ProgramToolCallCaller as ProgramToolCallCaller
    from openai_oxide.models.responses import PromptCacheOptions as PromptCacheOptions
    from openai_oxide.models.responses import RankerVersionType as RankerVersionType
    from openai_oxide.models.responses import RankingOptions as RankingOptions
    from openai_oxide.models.responses import ReasoningModeEnum as ReasoningModeEnum
    from openai_oxide.models.responses import Response as Response
    from openai_oxide.models.responses import (
        ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
    )
    from openai_oxide.models.responses import (
        ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
    )
    from openai_oxide.models.responses import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from openai_oxide.models.responses import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from openai_oxide.models.responses import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from openai_oxide.models.responses import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from openai_oxide.models.responses import (
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from openai_oxide.models.responses import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from openai_oxide.models.responses import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
    from openai_oxide.models.responses import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
    from openai_oxide.models.responses import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
    from openai_oxide.models.responses import (
        ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
    )
    from openai_oxide.models.responses import ResponseCompactionItem as ResponseCompactionItem
    from openai_oxide.models.responses import (
        ResponseCompactionItemParam as ResponseCompactionItemParam,
    )
    from openai_oxide.models.responses import ResponseCompletedEvent as ResponseCompletedEvent
    from openai_oxide.models.responses import ResponseComputerToolCall as ResponseComputerToolCall
    from openai_oxide.models.responses import (
        ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
    )
    from openai_oxide.models.responses import (
        ResponseContainerReference as ResponseContainerReference,
    )
    from openai_oxide.models.responses import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from openai_oxide.models.responses import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from openai_oxide.models.responses import ResponseConversation as ResponseConversation
    from openai_oxide.models.responses import ResponseConversationParam as ResponseConversationParam
    from openai_oxide.models.responses import ResponseCreatedEvent as ResponseCreatedEvent
    from openai_oxide.models.responses import ResponseCustomToolCall as ResponseCustomToolCall
    from openai_oxide.models.responses import (
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    )
    from openai_oxide.models.responses import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )
    from openai_oxide.models.responses import (
        ResponseCustomToolCallItem as ResponseCustomToolCallItem,
    )
    from openai_oxide.models.responses import (
        ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
    )
    from openai_oxide.models.responses import (
        ResponseCustomToolCallOutput as ResponseCustomToolCallOutputItem,
    )
    from openai_oxide.models.responses import ResponseError as ResponseError
    from openai_oxide.models.responses import ResponseErrorCode as ResponseErrorCode
    from openai_oxide.models.responses import ResponseErrorEvent as ResponseErrorEvent
    from openai_oxide.models.responses import ResponseFailedEvent as ResponseFailedEvent
    from openai_oxide.models.responses import (
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    )
    from openai_oxide.models.responses import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )
    from openai_oxide.models.responses import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
    from openai_oxide.models.responses import (
        ResponseFileSearchToolCall as ResponseFileSearchToolCall,
    )
    from openai_oxide.models.responses import ResponseFormatTextConfig as ResponseFormatTextConfig
    from openai_oxide.models.responses import ResponseFormatTextGrammar as ResponseFormatTextGrammar
    from openai_oxide.models.responses import (
        ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
    )
    from openai_oxide.models.responses import ResponseFormatTextPython as ResponseFormatTextPython
    from openai_oxide.models.responses import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from openai_oxide.models.responses import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from openai_oxide.models.responses import (
        ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
    )
    from openai_oxide.models.responses import (
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
    )
    from openai_oxide.models.responses import (
        ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
    )
    from openai_oxide.models.responses import ResponseFunctionToolCall as ResponseFunctionToolCall
    from openai_oxide.models.responses import (
        ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
    )
    from openai_oxide.models.responses import (
        ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
    )
    from openai_oxide.models.responses import ResponseFunctionWebSearch as ResponseFunctionWebSearch
    from openai_oxide.models.responses import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )
    from openai_oxide.models.responses import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )
    from openai_oxide.models.responses import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
    from openai_oxide.models.responses import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
    from openai_oxide.models.responses import ResponseIncludable as ResponseIncludable
    from openai_oxide.models.responses import ResponseIncompleteEvent as ResponseIncompleteEvent
    from openai_oxide.models.responses import ResponseInProgressEvent as ResponseInProgressEvent
    from openai_oxide.models.responses import ResponseInput as ResponseInput
    from openai_oxide.models.responses import ResponseInputFileContent as ResponseInputFileContent
    from openai_oxide.models.responses import ResponseInputImageContent as ResponseInputImageContent
    from openai_oxide.models.responses import ResponseInputItem as ResponseInputItem
    from openai_oxide.models.responses import (
        ResponseInputMessageContentList as ResponseInputMessageContentList,
    )
    from openai_oxide.models.responses import ResponseInputMessageItem as ResponseInputMessageItem
    from openai_oxide.models.responses import ResponseInputTextContent as ResponseInputTextContent
    from openai_oxide.models.responses import ResponseItem as ResponseItem
    from openai_oxide.models.responses import ResponseItemList as ResponseItemList
    from openai_oxide.models.responses import ResponseLocalEnvironment as ResponseLocalEnvironment
    from openai_oxide.models.responses import ResponseLogProb as ResponseLogProb
    from openai_oxide.models.responses import (
        ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
    )
    from openai_oxide.models.responses import (
        ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
    )
    from openai_oxide.models.responses import (
        ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
    )
    from openai_oxide.models.responses import (
        ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent,
    )
    from openai_oxide.models.responses import (
        ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
    )
    from openai_oxide.models.responses import (
        ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
    )
    from openai_oxide.models.responses import (
        ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
    )
    from openai_oxide.models.responses import (
        ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
    )
    from openai_oxide.models.responses import ResponseOutputItem as ResponseOutputItem
    from openai_oxide.models.responses import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from openai_oxide.models.responses import (
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from openai_oxide.models.responses import ResponseOutputMessage as ResponseOutputMessage
    from openai_oxide.models.responses import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from openai_oxide.models.responses import ResponsePrompt as ResponsePrompt
    from openai_oxide.models.responses import ResponsePromptVariables as ResponsePromptVariables
    from openai_oxide.models.responses import ResponseProperties as ResponseProperties
    from openai_oxide.models.responses import ResponseQueuedEvent as ResponseQueuedEvent
    from openai_oxide.models.responses import ResponseReasoningItem as ResponseReasoningItem
    from openai_oxide.models.responses import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from openai_oxide.models.responses import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from openai_oxide.models.responses import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from openai_oxide.models.responses import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from openai_oxide.models.responses import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
    from openai_oxide.models.responses import (
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    )
    from openai_oxide.models.responses import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
    from openai_oxide.models.responses import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
    from openai_oxide.models.responses import ResponsesClientEvent as ResponsesClientEvent
    from openai_oxide.models.responses import (
        ResponsesClientEventResponseCreate as ResponsesClientEventResponseCreate,
    )
    from openai_oxide.models.responses import (
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
    )
    from openai_oxide.models.responses import (
        ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
    )
    from openai_oxide.models.responses import (
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
    )
    from openai_oxide.models.responses import (
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    )
    from openai_oxide.models.responses import (
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    )
    from openai_oxide.models.responses import ResponsesServerEvent as ResponsesServerEvent
    from openai_oxide.models.responses import (
        ResponseSteerInputContent as ResponseFunctionCallOutputItem,
    )
    from openai_oxide.models.responses import ResponseSteerInputContent as ResponseSteerInputContent
    from openai_oxide.models.responses import ResponseStreamEvent as ResponseStreamEvent
    from openai_oxide.models.responses import ResponseStreamOptions as ResponseStreamOptions
    from openai_oxide.models.responses import (
        ResponsesWebSocketStreamEvent as ResponsesWebSocketStreamEvent,
    )
    from openai_oxide.models.responses import ResponseTextConfig as ResponseTextConfig
    from openai_oxide.models.responses import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from openai_oxide.models.responses import ResponseTextDoneEvent as ResponseTextDoneEvent
    from openai_oxide.models.responses import ResponseToolSearchCall as ResponseToolSearchCall
    from openai_oxide.models.responses import (
        ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
    )
    from openai_oxide.models.responses import (
        ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
    )
    from openai_oxide.models.responses import ResponseUsage as ResponseUsage
    from openai_oxide.models.responses import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from openai_oxide.models.responses import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from openai_oxide.models.responses import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from openai_oxide.models.responses import ResponseWsError as ResponseWsError
    from openai_oxide.models.responses import SearchContentType as SearchContentType
    from openai_oxide.models.responses import SearchContextSize as SearchContextSize
    from openai_oxide.models.responses import ServiceTier as ServiceTier
    from openai_oxide.models.responses import ShellCallOutputDelta as ShellCallOutputDelta
    from openai_oxide.models.responses import SkillReference as SkillReference
    from openai_oxide.models.responses import Tool as Tool
    from openai_oxide.models.responses import ToolCallCaller as ToolCallCaller
    from openai_oxide.models.responses import ToolChoiceAllowed as ToolChoiceAllowed
    from openai_oxide.models.responses import ToolChoiceApplyPatch as ToolChoiceApplyPatch
    from openai_oxide.models.responses import ToolChoiceCustom as ToolChoiceCustom
    from openai_oxide.models.responses import ToolChoiceFunction as ToolChoiceFunction
    from openai_oxide.models.responses import ToolChoiceMcp as ToolChoiceMcp
    from openai_oxide.models.responses import ToolChoiceOptions as ToolChoiceOptions
    from openai_oxide.models.responses import ToolChoiceShell as ToolChoiceShell
    from openai_oxide.models.responses import ToolChoiceTypes as ToolChoiceTypes
    from openai_oxide.models.responses import ToolsArray as ToolsArray
    from openai_oxide.models.responses import ToolSearchExecutionType as ToolSearchExecutionType
    from openai_oxide.models.responses import ToolSearchTool as ToolSearchTool
    from openai_oxide.models.responses import VectorStoreFileAttributes as VectorStoreFileAttributes
    from openai_oxide.models.responses import WebSearchActionFind as WebSearchActionFind
    from openai_oxide.models.responses import WebSearchActionOpenPage as WebSearchActionOpenPage
    from openai_oxide.models.responses import WebSearchActionSearch as WebSearchActionSearch
    from openai_oxide.models.responses import (
        WebSearchApproximateLocation as WebSearchApproximateLocation,
    )
    from openai_oxide.models.responses import WebSearchPreviewTool as WebSearchPreviewTool
    from openai_oxide.models.responses import WebSearchTool as WebSearchTool
    from openai_oxide.models.shared import ImageDetail as ImageDetail
    from openai_oxide.models.shared import InputFileContent as ResponseInputFile
    from openai_oxide.models.shared import InputImageContent as ResponseInputImage
    from openai_oxide.models.shared import InputTextContent as ResponseInputText
    from openai_oxide.models.shared import OutputTextContent as ResponseOutputText
    from openai_oxide.models.shared import RefusalContent as ResponseOutputRefusal
    from openai_oxide.models.shared import (
        ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
    )
    from openai_oxide.models.shared import ResponseInputContent as ResponseInputContent
    from openai_oxide.params.fine_tuning import ResponseInputAudioParam as ResponseInputAudioParam
    from openai_oxide.params.responses import AdditionalToolsItemParam as AdditionalToolsItemParam
    from openai_oxide.params.responses import (
        ApplyPatchCallOutputStatusParam as ApplyPatchCallOutputStatusParam,
    )
    from openai_oxide.params.responses import ApplyPatchCallStatusParam as ApplyPatchCallStatusParam
    from openai_oxide.params.responses import (
        ApplyPatchCreateFileOperationParam as ApplyPatchCreateFileOperationParam,
    )
    from openai_oxide.params.responses import (
        ApplyPatchDeleteFileOperationParam as ApplyPatchDeleteFileOperationParam,
    )
    from openai_oxide.params.responses import ApplyPatchOperationParam as ApplyPatchOperationParam
    from openai_oxide.params.responses import (
        ApplyPatchToolCallItemParam as ApplyPatchToolCallItemParam,
    )
    from openai_oxide.params.responses import (
        ApplyPatchToolCallOutputItemParam as ApplyPatchToolCallOutputItemParam,
    )
    from openai_oxide.params.responses import ApplyPatchToolParam as ApplyPatchToolParam
    from openai_oxide.params.responses import (
        ApplyPatchUpdateFileOperationParam as ApplyPatchUpdateFileOperationParam,
    )
    from openai_oxide.params.responses import ApproximateLocationParam as ApproximateLocationParam
    from openai_oxide.params.responses import (
        AutoCodeInterpreterToolParam as AutoCodeInterpreterToolParam,
    )
    from openai_oxide.params.responses import ClickParam as ClickParam
    from openai_oxide.params.responses import (
        CodeInterpreterOutputImageParam as CodeInterpreterOutputImageParam,
    )
    from openai_oxide.params.responses import (
        CodeInterpreterOutputLogsParam as CodeInterpreterOutputLogsParam,
    )
    from openai_oxide.params.responses import CodeInterpreterToolParam as CodeInterpreterToolParam
    from openai_oxide.params.responses import (
        CompactionTriggerItemParam as CompactionTriggerItemParam,
    )
    from openai_oxide.params.responses import ComputerActionListParam as ComputerActionListParam
    from openai_oxide.params.responses import ComputerActionParam as ComputerActionParam
    from openai_oxide.params.responses import (
        ComputerCallOutputItemParam as ComputerCallOutputItemParam,
    )
    from openai_oxide.params.responses import ComputerToolParam as ComputerToolParam
    from openai_oxide.params.responses import (
        ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
    )
    from openai_oxide.params.responses import ContainerAutoParam as ContainerAutoParam
    from openai_oxide.params.responses import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from openai_oxide.params.responses import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from openai_oxide.params.responses import (
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
    )
    from openai_oxide.params.responses import ContainerReferenceParam as ContainerReferenceParam
    from openai_oxide.params.responses import ContextManagementParam as ContextManagementParam
    from openai_oxide.params.responses import ConversationParam as ConversationParam
    from openai_oxide.params.responses import CoordParam as CoordParam
    from openai_oxide.params.responses import CustomGrammarFormatParam as CustomGrammarFormatParam
    from openai_oxide.params.responses import CustomTextFormatParam as CustomTextFormatParam
    from openai_oxide.params.responses import CustomToolParam as CustomToolParam
    from openai_oxide.params.responses import DirectToolCallCallerParam as DirectToolCallCallerParam
    from openai_oxide.params.responses import DoubleClickActionParam as DoubleClickActionParam
    from openai_oxide.params.responses import DragParam as DragParam
    from openai_oxide.params.responses import EasyInputMessageParam as EasyInputMessageParam
    from openai_oxide.params.responses import EmptyModelParam as EmptyModelParam
    from openai_oxide.params.responses import FileSearchToolParam as FileSearchToolParam
    from openai_oxide.params.responses import FiltersParam as FiltersParam
    from openai_oxide.params.responses import (
        FunctionAndCustomToolCallOutputParam as FunctionAndCustomToolCallOutputParam,
    )
    from openai_oxide.params.responses import (
        FunctionCallOutputItemParam as FunctionCallOutputItemParam,
    )
    from openai_oxide.params.responses import FunctionShellActionParam as FunctionShellActionParam
    from openai_oxide.params.responses import (
        FunctionShellCallItemParam as FunctionShellCallItemParam,
    )
    from openai_oxide.params.responses import (
        FunctionShellCallOutputExitOutcomeParam as FunctionShellCallOutputExitOutcomeParam,
    )
    from openai_oxide.params.responses import (
        FunctionShellCallOutputItemParam as FunctionShellCallOutputItemParam,
    )
    from openai_oxide.params.responses import (
        FunctionShellCallOutputOutcomeParam as FunctionShellCallOutputOutcomeParam,
    )
    from openai_oxide.params.responses import (
        FunctionShellCallOutputTimeoutOutcomeParam as FunctionShellCallOutputTimeoutOutcomeParam,
    )
    from openai_oxide.params.responses import FunctionShellToolParam as FunctionShellToolParam
    from openai_oxide.params.responses import FunctionToolParam as FunctionToolParam
    from openai_oxide.params.responses import HTTPErrorParam as HTTPErrorParam
    from openai_oxide.params.responses import HybridSearchOptionsParam as HybridSearchOptionsParam
    from openai_oxide.params.responses import ImageGenToolCallParam as ImageGenToolCallParam
    from openai_oxide.params.responses import ImageGenToolParam as ImageGenToolParam
    from openai_oxide.params.responses import IncludeEnum as IncludeEnum
    from openai_oxide.params.responses import InlineSkillParam as InlineSkillParam
    from openai_oxide.params.responses import InlineSkillSourceParam as InlineSkillSourceParam
    from openai_oxide.params.responses import InputItemListParams as InputItemListParams
    from openai_oxide.params.responses import InputMessageParam as InputMessageParam
    from openai_oxide.params.responses import InputTokenCountParams as InputTokenCountParams
    from openai_oxide.params.responses import ItemParam as ItemParam
    from openai_oxide.params.responses import ItemReferenceParam as ItemReferenceParam
    from openai_oxide.params.responses import KeyPressActionParam as KeyPressActionParam
    from openai_oxide.params.responses import LocalEnvironmentParam as LocalEnvironmentParam
    from openai_oxide.params.responses import LocalShellExecActionParam as LocalShellExecActionParam
    from openai_oxide.params.responses import (
        LocalShellToolCallOutputParam as LocalShellToolCallOutputParam,
    )
    from openai_oxide.params.responses import LocalShellToolCallParam as LocalShellToolCallParam
    from openai_oxide.params.responses import LocalShellToolParam as LocalShellToolParam
    from openai_oxide.params.responses import LocalSkillParam as LocalSkillParam
    from openai_oxide.params.responses import MCPApprovalRequestParam as MCPApprovalRequestParam
    from openai_oxide.params.responses import MCPApprovalResponseParam as MCPApprovalResponseParam
    from openai_oxide.params.responses import MCPListToolsParam as MCPListToolsParam
    from openai_oxide.params.responses import MCPListToolsToolParam as MCPListToolsToolParam
    from openai_oxide.params.responses import MCPProtocolErrorParam as MCPProtocolErrorParam
    from openai_oxide.params.responses import McpToolCallErrorParam as McpToolCallErrorParam
    from openai_oxide.params.responses import MCPToolCallParam as MCPToolCallParam
    from openai_oxide.params.responses import (
        MCPToolExecutionErrorParam as MCPToolExecutionErrorParam,
    )
    from openai_oxide.params.responses import MCPToolFilterParam as MCPToolFilterParam
    from openai_oxide.params.responses import ModelIdsCompaction as ModelIdsCompaction
    from openai_oxide.params.responses import MoveParam as MoveParam
    from openai_oxide.params.responses import (
        NamespaceFunctionToolParam as NamespaceFunctionToolParam,
    )
    from openai_oxide.params.responses import NamespaceToolParam as NamespaceToolParam
    from openai_oxide.params.responses import (
        NamespaceToolParam as ToolSearchOutputNamespaceToolParam,
    )
    from openai_oxide.params.responses import (
        OutputDirectToolCallCallerParam as OutputDirectToolCallCallerParam,
    )
    from openai_oxide.params.responses import OutputMessageContentParam as OutputMessageContentParam
    from openai_oxide.params.responses import (
        OutputProgramToolCallCallerParam as OutputProgramToolCallCallerParam,
    )
    from openai_oxide.params.responses import OutputToolCallCallerParam as OutputToolCallCallerParam
    from openai_oxide.params.responses import PersonalityEnum as PersonalityEnum
    from openai_oxide.params.responses import ProgramItemParam as ProgramItemParam
    from openai_oxide.params.responses import (
        ProgrammaticToolCallingParam as ProgrammaticToolCallingParam,
    )
    from openai_oxide.params.responses import ProgramOutputItemParam as ProgramOutputItemParam
    from openai_oxide.params.responses import (
        ProgramToolCallCallerParam as ProgramToolCallCallerParam,
    )
    from openai_oxide.params.responses import PromptCacheRetentionEnum as PromptCacheRetentionEnum
    from openai_oxide.params.responses import RankingOptionsParam as RankingOptionsParam
    from openai_oxide.params.responses import (
        ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
    )
    from openai_oxide.params.responses import (
        ResponseCompactionItemParamParam as ResponseCompactionItemParamParam,
    )
    from openai_oxide.params.responses import ResponseCompactParams as ResponseCompactParams
    from openai_oxide.params.responses import (
        ResponseComputerToolCallParam as ResponseComputerToolCallParam,
    )
    from openai_oxide.params.responses import (
        ResponseConversationParamParam as ResponseConversationParamParam,
    )
    from openai_oxide.params.responses import ResponseCreateParams as ResponseCreateParams
    from openai_oxide.params.responses import ResponseCreateParamsBase as ResponseCreateParamsBase
    from openai_oxide.params.responses import (
        ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming,
    )
    from openai_oxide.params.responses import (
        ResponseCreateParamsStreaming as ResponseCreateParamsStreaming,
    )
    from openai_oxide.params.responses import (
        ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
    )
    from openai_oxide.params.responses import (
        ResponseCustomToolCallParam as ResponseCustomToolCallParam,
    )
    from openai_oxide.params.responses import (
        ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
    )
    from openai_oxide.params.responses import (
        ResponseFormatTextConfigParam as ResponseFormatTextConfigParam,
    )
    from openai_oxide.params.responses import (
        ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
    )
    from openai_oxide.params.responses import (
        ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
    )
    from openai_oxide.params.responses import (
        ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
    )
    from openai_oxide.params.responses import (
        ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
    )
    from openai_oxide.params.responses import (
        ResponseInputFileContentParam as ResponseInputFileContentParam,
    )
    from openai_oxide.params.responses import (
        ResponseInputImageContentParam as ResponseInputImageContentParam,
    )
    from openai_oxide.params.responses import ResponseInputItemParam as ResponseInputItemParam
    from openai_oxide.params.responses import (
        ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
    )
    from openai_oxide.params.responses import ResponseInputParam as ResponseInputParam
    from openai_oxide.params.responses import (
        ResponseInputTextContentParam as ResponseInputTextContentParam,
    )
    from openai_oxide.params.responses import (
        ResponseOutputMessageParam as ResponseOutputMessageParam,
    )
    from openai_oxide.params.responses import ResponsePromptParam as ResponsePromptParam
    from openai_oxide.params.responses import (
        ResponseReasoningItemParam as ResponseReasoningItemParam,
    )
    from openai_oxide.params.responses import ResponseRetrieveParams as ResponseRetrieveParams
    from openai_oxide.params.responses import (
        ResponseRetrieveParamsBase as ResponseRetrieveParamsBase,
    )
    from openai_oxide.params.responses import (
        ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming,
    )
    from openai_oxide.params.responses import (
        ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming,
    )
    from openai_oxide.params.responses import ResponsesClientEventParam as ResponsesClientEventParam
    from openai_oxide.params.responses import (
        ResponsesClientEventResponseCreateParam as ResponsesClientEventResponseCreateParam,
    )
    from openai_oxide.params.responses import (
        ResponseSteerInputContentParam as ResponseFunctionCallOutputItemParam,
    )
    from openai_oxide.params.responses import (
        ResponseSteerInputContentParam as ResponseSteerInputContentParam,
    )
    from openai_oxide.params.responses import (
        ResponseStreamOptionsParam as ResponseStreamOptionsParam,
    )
    from openai_oxide.params.responses import ResponseTextConfigParam as ResponseTextConfigParam
    from openai_oxide.params.responses import (
        ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam,
    )
    from openai_oxide.params.responses import ScreenshotParam as ScreenshotParam
    from openai_oxide.params.responses import ScrollParam as ScrollParam
    from openai_oxide.params.responses import ServiceTierEnum as ServiceTierEnum
    from openai_oxide.params.responses import ServiceTierResponses as ServiceTierResponses
    from openai_oxide.params.responses import SkillReferenceParam as SkillReferenceParam
    from openai_oxide.params.responses import (
        SpecificProgrammaticToolCallingParam as SpecificProgrammaticToolCallingParam,
    )
    from openai_oxide.params.responses import SummaryTextContentParam as SummaryTextContentParam
    from openai_oxide.params.responses import ToolCallCallerParam as ToolCallCallerParam
    from openai_oxide.params.responses import ToolChoiceAllowedParam as ToolChoiceAllowedParam
    from openai_oxide.params.responses import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
    from openai_oxide.params.responses import ToolChoiceCustomParam as ToolChoiceCustomParam
    from openai_oxide.params.responses import ToolChoiceFunctionParam as ToolChoiceFunctionParam
    from openai_oxide.params.responses import ToolChoiceMcpParam as ToolChoiceMcpParam
    from openai_oxide.params.responses import ToolChoiceParam as ToolChoiceParam
    from openai_oxide.params.responses import ToolChoiceShellParam as ToolChoiceShellParam
    from openai_oxide.params.responses import ToolChoiceTypesParam as ToolChoiceTypesParam
    from openai_oxide.params.responses import ToolParam as ToolParam
    from openai_oxide.params.responses import ToolsArrayParam as ToolsArrayParam
    from openai_oxide.params.responses import ToolSearchCallItemParam as ToolSearchCallItemParam
    from openai_oxide.params.responses import ToolSearchToolParam as ToolSearchToolParam
    from openai_oxide.params.responses import TruncationEnum as TruncationEnum
    from openai_oxide.params.responses import TypeParam as TypeParam
    from openai_oxide.params.responses import WaitParam as WaitParam
    from openai_oxide.params.responses import WebSearchActionFindParam as WebSearchActionFindParam
    from openai_oxide.params.responses import (
        WebSearchActionOpenPageParam as WebSearchActionOpenPageParam,
    )
    from openai_oxide.params.responses import (
        WebSearchActionSearchParam as WebSearchActionSearchParam,
    )
    from openai_oxide.params.responses import (
        WebSearchApproximateLocationParam as WebSearchApproximateLocationParam,
    )
    from openai_oxide.params.responses import WebSearchPreviewToolParam as WebSearchPreviewToolParam
    from openai_oxide.params.responses import WebSearchToolParam as WebSearchToolParam
    from openai_oxide.params.shared import InputFileContentParam as ResponseInputFileParam
    from openai_oxide.params.shared import InputImageContentParam as ResponseInputImageParam
    from openai_oxide.params.shared import InputTextContentParam as ResponseInputTextParam
    from openai_oxide.params.shared import OutputTextContentParam as ResponseOutputTextParam
    from openai_oxide.params.shared import RefusalContentParam as ResponseOutputRefusalParam
    from openai_oxide.params.shared import (
        ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
    )
    from openai_oxide.params.shared import ResponseInputContentParam as ResponseInputContentParam

__all__ = [
    "AdditionalTools",
    "AdditionalToolsItemParam",
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
    "ApplyPatchToolParam",
    "ApplyPatchUpdateFileOperation",
    "ApplyPatchUpdateFileOperationParam",
    "ApproximateLocation",
    "ApproximateLocationParam",
    "AutoCodeInterpreterToolParam",
    "CallableToolAllowedCaller",
    "ClickButtonType",
    "ClickParam",
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutputImageParam",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterOutputLogsParam",
    "CodeInterpreterTool",
    "CodeInterpreterToolParam",
    "CompactedResponse",
    "CompactionTriggerItemParam",
    "ComputerAction",
    "ComputerActionList",
    "ComputerActionListParam",
    "ComputerActionParam",
    "ComputerCallOutputItemParam",
    "ComputerCallOutputStatus",
    "ComputerEnvironment",
    "ComputerTool",
    "ComputerToolParam",
    "ComputerUsePreviewTool",
    "ComputerUsePreviewToolParam",
    "ContainerAuto",
    "ContainerAutoParam",
    "ContainerMemoryLimit",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabled",
    "ContainerNetworkPolicyDisabledParam",
    "ContainerNetworkPolicyDomainSecret",
    "ContainerNetworkPolicyDomainSecretParam",
    "ContainerReference",
    "ContainerReferenceParam",
    "ContextManagementParam",
    "ConversationParam",
    "CoordParam",
    "CustomGrammarFormatParam",
    "CustomTextFormatParam",
    "CustomTool",
    "CustomToolCallOutputResource",
    "CustomToolParam",
    "DetailEnum",
    "DirectToolCallCaller",
    "DirectToolCallCallerParam",
    "DoubleClickAction",
    "DoubleClickActionParam",
    "DragParam",
    "EasyInputMessage",
    "EasyInputMessageParam",
    "EmptyModelParam",
    "ErrorPayload",
    "FileDetailEnum",
    "FileSearchTool",
    "FileSearchToolParam",
    "Filters",
    "FiltersParam",
    "FunctionAndCustomToolCallOutput",
    "FunctionAndCustomToolCallOutputParam",
    "FunctionCallItemStatus",
    "FunctionCallOutputItemParam",
    "FunctionCallStatus",
    "FunctionShellAction",
    "FunctionShellActionParam",
    "FunctionShellCallItemParam",
    "FunctionShellCallItemStatus",
    "FunctionShellCallOutputContent",
    "FunctionShellCallOutputExitOutcome",
    "FunctionShellCallOutputExitOutcomeParam",
    "FunctionShellCallOutputItemParam",
    "FunctionShellCallOutputOutcomeParam",
    "FunctionShellCallOutputStatusEnum",
    "FunctionShellCallOutputTimeoutOutcome",
    "FunctionShellCallOutputTimeoutOutcomeParam",
    "FunctionShellCallStatus",
    "FunctionShellTool",
    "FunctionShellToolParam",
    "FunctionTool",
    "FunctionToolCallOutputResource",
    "FunctionToolParam",
    "GrammarSyntax1",
    "HTTPError",
    "HTTPErrorParam",
    "HybridSearchOptions",
    "HybridSearchOptionsParam",
    "ImageDetail",
    "ImageGenActionEnum",
    "ImageGenTool",
    "ImageGenToolCall",
    "ImageGenToolCallParam",
    "ImageGenToolParam",
    "IncludeEnum",
    "InlineSkill",
    "InlineSkillParam",
    "InlineSkillSource",
    "InlineSkillSourceParam",
    "InputItemListParams",
    "InputMessage",
    "InputMessageParam",
    "InputTokenCountParams",
    "InputTokenCountResponse",
    "Item",
    "ItemField",
    "ItemParam",
    "ItemReferenceParam",
    "KeyPressAction",
    "KeyPressActionParam",
    "LocalEnvironment",
    "LocalEnvironmentParam",
    "LocalShellExecAction",
    "LocalShellExecActionParam",
    "LocalShellToolCall",
    "LocalShellToolCallOutput",
    "LocalShellToolCallOutputParam",
    "LocalShellToolCallParam",
    "LocalShellToolParam",
    "LocalSkill",
    "LocalSkillParam",
    "MCPApprovalRequest",
    "MCPApprovalRequestParam",
    "MCPApprovalResponse",
    "MCPApprovalResponseParam",
    "MCPApprovalResponseResource",
    "MCPListTools",
    "MCPListToolsParam",
    "MCPListToolsTool",
    "MCPListToolsToolParam",
    "MCPProtocolError",
    "MCPProtocolErrorParam",
    "MCPToolCall",
    "MCPToolCallParam",
    "MCPToolCallStatus",
    "MCPToolExecutionError",
    "MCPToolExecutionErrorParam",
    "MCPToolFilter",
    "MCPToolFilterParam",
    "McpToolCallError",
    "McpToolCallErrorParam",
    "MessagePhase",
    "MessagePhase2",
    "MessageRole",
    "MessageStatus",
    "ModelIdsCompaction",
    "Moderation",
    "ModerationErrorBody",
    "MoveParam",
    "NamespaceFunctionToolParam",
    "NamespaceTool",
    "NamespaceToolParam",
    "OutputDirectToolCallCallerParam",
    "OutputMessageContent",
    "OutputMessageContentParam",
    "OutputProgramToolCallCallerParam",
    "OutputToolCallCallerParam",
    "PersonalityEnum",
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
    "PromptCacheRetentionEnum",
    "RankerVersionType",
    "RankingOptions",
    "RankingOptionsParam",
    "ReasoningModeEnum",
    "Response",
    "ResponseApplyPatchToolCall",
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
    "ResponseCodeInterpreterToolCallParam",
    "ResponseCompactParams",
    "ResponseCompactionItem",
    "ResponseCompactionItemParam",
    "ResponseCompactionItemParamParam",
    "ResponseCompletedEvent",
    "ResponseComputerToolCall",
    "ResponseComputerToolCallOutputItem",
    "ResponseComputerToolCallOutputScreenshot",
    "ResponseComputerToolCallOutputScreenshotParam",
    "ResponseComputerToolCallParam",
    "ResponseContainerReference",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseConversation",
    "ResponseConversationParam",
    "ResponseConversationParamParam",
    "ResponseCreateParams",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
    "ResponseCreatedEvent",
    "ResponseCustomToolCall",
    "ResponseCustomToolCallInputDeltaEvent",
    "ResponseCustomToolCallInputDoneEvent",
    "ResponseCustomToolCallItem",
    "ResponseCustomToolCallOutput",
    "ResponseCustomToolCallOutputItem",
    "ResponseCustomToolCallOutputParam",
    "ResponseCustomToolCallParam",
    "ResponseError",
    "ResponseErrorCode",
    "ResponseErrorEvent",
    "ResponseFailedEvent",
    "ResponseFileSearchCallCompletedEvent",
    "ResponseFileSearchCallInProgressEvent",
    "ResponseFileSearchCallSearchingEvent",
    "ResponseFileSearchToolCall",
    "ResponseFileSearchToolCallParam",
    "ResponseFormatTextConfig",
    "ResponseFormatTextConfigParam",
    "ResponseFormatTextGrammar",
    "ResponseFormatTextJSONSchemaConfig",
    "ResponseFormatTextJSONSchemaConfigParam",
    "ResponseFormatTextPython",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseFunctionCallOutputItem",
    "ResponseFunctionCallOutputItemParam",
    "ResponseFunctionShellCallOutputContent",
    "ResponseFunctionShellCallOutputContentParam",
    "ResponseFunctionShellToolCall",
    "ResponseFunctionShellToolCallOutput",
    "ResponseFunctionToolCall",
    "ResponseFunctionToolCallItem",
    "ResponseFunctionToolCallOutputItem",
    "ResponseFunctionToolCallParam",
    "ResponseFunctionWebSearch",
    "ResponseFunctionWebSearchParam",
    "ResponseImageGenCallCompletedEvent",
    "ResponseImageGenCallGeneratingEvent",
    "ResponseImageGenCallInProgressEvent",
    "ResponseImageGenCallPartialImageEvent",
    "ResponseInProgressEvent",
    "ResponseIncludable",
    "ResponseIncompleteEvent",
    "ResponseInput",
    "ResponseInputAudio",
    "ResponseInputAudioParam",
    "ResponseInputContent",
    "ResponseInputContentParam",
    "ResponseInputFile",
    "ResponseInputFileContent",
    "ResponseInputFileContentParam",
    "ResponseInputFileParam",
    "ResponseInputImage",
    "ResponseInputImageContent",
    "ResponseInputImageContentParam",
    "ResponseInputImageParam",
    "ResponseInputItem",
    "ResponseInputItemParam",
    "ResponseInputMessageContentList",
    "ResponseInputMessageContentListParam",
    "ResponseInputMessageItem",
    "ResponseInputParam",
    "ResponseInputText",
    "ResponseInputTextContent",
    "ResponseInputTextContentParam",
    "ResponseInputTextParam",
    "ResponseItem",
    "ResponseItemList",
    "ResponseLocalEnvironment",
    "ResponseLogProb",
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
    "ResponseOutputMessageParam",
    "ResponseOutputRefusal",
    "ResponseOutputRefusalParam",
    "ResponseOutputText",
    "ResponseOutputTextAnnotationAddedEvent",
    "ResponseOutputTextParam",
    "ResponsePrompt",
    "ResponsePromptParam",
    "ResponsePromptVariables",
    "ResponseProperties",
    "ResponseQueuedEvent",
    "ResponseReasoningItem",
    "ResponseReasoningItemParam",
    "ResponseReasoningSummaryPartAddedEvent",
    "ResponseReasoningSummaryPartDoneEvent",
    "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningSummaryTextDoneEvent",
    "ResponseReasoningTextDeltaEvent",
    "ResponseReasoningTextDoneEvent",
    "ResponseRefusalDeltaEvent",
    "ResponseRefusalDoneEvent",
    "ResponseRetrieveParams",
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
    "ResponseShellCallCommandAddedEvent",
    "ResponseShellCallCommandDeltaEvent",
    "ResponseShellCallCommandDoneEvent",
    "ResponseShellCallOutputContentDeltaEvent",
    "ResponseShellCallOutputContentDoneEvent",
    "ResponseSteerInputContent",
    "ResponseSteerInputContentParam",
    "ResponseStreamEvent",
    "ResponseStreamOptions",
    "ResponseStreamOptionsParam",
    "ResponseTextConfig",
    "ResponseTextConfigParam",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "ResponseToolSearchCall",
    "ResponseToolSearchOutputItem",
    "ResponseToolSearchOutputItemParam",
    "ResponseToolSearchOutputItemParamParam",
    "ResponseUsage",
    "ResponseWebSearchCallCompletedEvent",
    "ResponseWebSearchCallInProgressEvent",
    "ResponseWebSearchCallSearchingEvent",
    "ResponseWsError",
    "ResponsesClientEvent",
    "ResponsesClientEventParam",
    "ResponsesClientEventResponseCreate",
    "ResponsesClientEventResponseCreateParam",
    "ResponsesServerEvent",
    "ResponsesWebSocketStreamEvent",
    "ScreenshotParam",
    "ScrollParam",
    "SearchContentType",
    "SearchContextSize",
    "ServiceTier",
    "ServiceTierEnum",
    "ServiceTierResponses",
    "ShellCallOutputDelta",
    "SkillReference",
    "SkillReferenceParam",
    "SpecificProgrammaticToolCallingParam",
    "SummaryTextContentParam",
    "Tool",
    "ToolCallCaller",
    "ToolCallCallerParam",
    "ToolChoiceAllowed",
    "ToolChoiceAllowedParam",
    "ToolChoiceApplyPatch",
    "ToolChoiceApplyPatchParam",
    "ToolChoiceCustom",
    "ToolChoiceCustomParam",
    "ToolChoiceFunction",
    "ToolChoiceFunctionParam",
    "ToolChoiceMcp",
    "ToolChoiceMcpParam",
    "ToolChoiceOptions",
    "ToolChoiceParam",
    "ToolChoiceShell",
    "ToolChoiceShellParam",
    "ToolChoiceTypes",
    "ToolChoiceTypesParam",
    "ToolParam",
    "ToolSearchCallItemParam",
    "ToolSearchExecutionType",
    "ToolSearchOutputNamespaceTool",
    "ToolSearchOutputNamespaceToolParam",
    "ToolSearchTool",
    "ToolSearchToolParam",
    "ToolsArray",
    "ToolsArrayParam",
    "TruncationEnum",
    "TypeParam",
    "VectorStoreFileAttributes",
    "WaitParam",
    "WebSearchActionFind",
    "WebSearchActionFindParam",
    "WebSearchActionOpenPage",
    "WebSearchActionOpenPageParam",
    "WebSearchActionSearch",
    "WebSearchActionSearchParam",
    "WebSearchApproximateLocation",
    "WebSearchApproximateLocationParam",
    "WebSearchPreviewTool",
    "WebSearchPreviewToolParam",
    "WebSearchTool",
    "WebSearchToolParam",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AdditionalTools": "openai_oxide.models.responses:AdditionalTools",
        "AdditionalToolsItemParam": "openai_oxide.params.responses:AdditionalToolsItemParam",
        "ApplyPatchCallOutputStatus": "openai_oxide.models.responses:ApplyPatchCallOutputStatus",
        "ApplyPatchCallOutputStatusParam": "openai_oxide.params.responses:ApplyPatchCallOutputStatusParam",
        "ApplyPatchCallStatus": "openai_oxide.models.responses:ApplyPatchCallStatus",
        "ApplyPatchCallStatusParam": "openai_oxide.params.responses:ApplyPatchCallStatusParam",
        "ApplyPatchCreateFileOperation": "openai_oxide.models.responses:ApplyPatchCreateFileOperation",
        "ApplyPatchCreateFileOperationParam": "openai_oxide.params.responses:ApplyPatchCreateFileOperationParam",
        "ApplyPatchDeleteFileOperation": "openai_oxide.models.responses:ApplyPatchDeleteFileOperation",
        "ApplyPatchDeleteFileOperationParam": "openai_oxide.params.responses:ApplyPatchDeleteFileOperationParam",
        "ApplyPatchOperationParam": "openai_oxide.params.responses:ApplyPatchOperationParam",
        "ApplyPatchTool": "openai_oxide.models.responses:ApplyPatchTool",
        "ApplyPatchToolCallItemParam": "openai_oxide.params.responses:ApplyPatchToolCallItemParam",
        "ApplyPatchToolCallOutputItemParam": "openai_oxide.params.responses:ApplyPatchToolCallOutputItemParam",
        "ApplyPatchToolParam": "openai_oxide.params.responses:ApplyPatchToolParam",
        "ApplyPatchUpdateFileOperation": "openai_oxide.models.responses:ApplyPatchUpdateFileOperation",
        "ApplyPatchUpdateFileOperationParam": "openai_oxide.params.responses:ApplyPatchUpdateFileOperationParam",
        "ApproximateLocation": "openai_oxide.models.responses:ApproximateLocation",
        "ApproximateLocationParam": "openai_oxide.params.responses:ApproximateLocationParam",
        "AutoCodeInterpreterToolParam": "openai_oxide.params.responses:AutoCodeInterpreterToolParam",
        "CallableToolAllowedCaller": "openai_oxide.models.responses:CallableToolAllowedCaller",
        "ClickButtonType": "openai_oxide.models.responses:ClickButtonType",
        "ClickParam": "openai_oxide.params.responses:ClickParam",
        "CodeInterpreterOutputImage": "openai_oxide.models.responses:CodeInterpreterOutputImage",
        "CodeInterpreterOutputImageParam": "openai_oxide.params.responses:CodeInterpreterOutputImageParam",
        "CodeInterpreterOutputLogs": "openai_oxide.models.responses:CodeInterpreterOutputLogs",
        "CodeInterpreterOutputLogsParam": "openai_oxide.params.responses:CodeInterpreterOutputLogsParam",
        "CodeInterpreterTool": "openai_oxide.models.responses:CodeInterpreterTool",
        "CodeInterpreterToolParam": "openai_oxide.params.responses:CodeInterpreterToolParam",
        "CompactedResponse": "openai_oxide.models.responses:CompactedResponse",
        "CompactionTriggerItemParam": "openai_oxide.params.responses:CompactionTriggerItemParam",
        "ComputerAction": "openai_oxide.models.responses:ComputerAction",
        "ComputerActionList": "openai_oxide.models.responses:ComputerActionList",
        "ComputerActionListParam": "openai_oxide.params.responses:ComputerActionListParam",
        "ComputerActionParam": "openai_oxide.params.responses:ComputerActionParam",
        "ComputerCallOutputItemParam": "openai_oxide.params.responses:ComputerCallOutputItemParam",
        "ComputerCallOutputStatus": "openai_oxide.models.responses:ComputerCallOutputStatus",
        "ComputerEnvironment": "openai_oxide.models.responses:ComputerEnvironment",
        "ComputerTool": "openai_oxide.models.responses:ComputerTool",
        "ComputerToolParam": "openai_oxide.params.responses:ComputerToolParam",
        "ComputerUsePreviewTool": "openai_oxide.models.responses:ComputerUsePreviewTool",
        "ComputerUsePreviewToolParam": "openai_oxide.params.responses:ComputerUsePreviewToolParam",
        "ContainerAuto": "openai_oxide.models.responses:ContainerAuto",
        "ContainerAutoParam": "openai_oxide.params.responses:ContainerAutoParam",
        "ContainerMemoryLimit": "openai_oxide.models.responses:ContainerMemoryLimit",
        "ContainerNetworkPolicyAllowlist": "openai_oxide.models.responses:ContainerNetworkPolicyAllowlist",
        "ContainerNetworkPolicyAllowlistParam": "openai_oxide.params.responses:ContainerNetworkPolicyAllowlistParam",
        "ContainerNetworkPolicyDisabled": "openai_oxide.models.responses:ContainerNetworkPolicyDisabled",
        "ContainerNetworkPolicyDisabledParam": "openai_oxide.params.responses:ContainerNetworkPolicyDisabledParam",
        "ContainerNetworkPolicyDomainSecret": "openai_oxide.models.responses:ContainerNetworkPolicyDomainSecret",
        "ContainerNetworkPolicyDomainSecretParam": "openai_oxide.params.responses:ContainerNetworkPolicyDomainSecretParam",
        "ContainerReference": "openai_oxide.models.responses:ContainerReference",
        "ContainerReferenceParam": "openai_oxide.params.responses:ContainerReferenceParam",
        "ContextManagementParam": "openai_oxide.params.responses:ContextManagementParam",
        "ConversationParam": "openai_oxide.params.responses:ConversationParam",
        "CoordParam": "openai_oxide.params.responses:CoordParam",
        "CustomGrammarFormatParam": "openai_oxide.params.responses:CustomGrammarFormatParam",
        "CustomTextFormatParam": "openai_oxide.params.responses:CustomTextFormatParam",
        "CustomTool": "openai_oxide.models.responses:CustomTool",
        "CustomToolCallOutputResource": "openai_oxide.models.responses:CustomToolCallOutputResource",
        "CustomToolParam": "openai_oxide.params.responses:CustomToolParam",
        "DetailEnum": "openai_oxide.models.responses:DetailEnum",
        "DirectToolCallCaller": "openai_oxide.models.responses:DirectToolCallCaller",
        "DirectToolCallCallerParam": "openai_oxide.params.responses:DirectToolCallCallerParam",
        "DoubleClickAction": "openai_oxide.models.responses:DoubleClickAction",
        "DoubleClickActionParam": "openai_oxide.params.responses:DoubleClickActionParam",
        "DragParam": "openai_oxide.params.responses:DragParam",
        "EasyInputMessage": "openai_oxide.models.responses:EasyInputMessage",
        "EasyInputMessageParam": "openai_oxide.params.responses:EasyInputMessageParam",
        "EmptyModelParam": "openai_oxide.params.responses:EmptyModelParam",
        "ErrorPayload": "openai_oxide.models.responses:ErrorPayload",
        "FileDetailEnum": "openai_oxide.models.responses:FileDetailEnum",
        "FileSearchTool": "openai_oxide.models.responses:FileSearchTool",
        "FileSearchToolParam": "openai_oxide.params.responses:FileSearchToolParam",
        "Filters": "openai_oxide.models.responses:Filters",
        "FiltersParam": "openai_oxide.params.responses:FiltersParam",
        "FunctionAndCustomToolCallOutput": "openai_oxide.models.responses:FunctionAndCustomToolCallOutput",
        "FunctionAndCustomToolCallOutputParam": "openai_oxide.params.responses:FunctionAndCustomToolCallOutputParam",
        "FunctionCallItemStatus": "openai_oxide.models.responses:FunctionCallItemStatus",
        "FunctionCallOutputItemParam": "openai_oxide.params.responses:FunctionCallOutputItemParam",
        "FunctionCallStatus": "openai_oxide.models.responses:FunctionCallStatus",
        "FunctionShellAction": "openai_oxide.models.responses:FunctionShellAction",
        "FunctionShellActionParam": "openai_oxide.params.responses:FunctionShellActionParam",
        "FunctionShellCallItemParam": "openai_oxide.params.responses:FunctionShellCallItemParam",
        "FunctionShellCallItemStatus": "openai_oxide.models.responses:FunctionShellCallItemStatus",
        "FunctionShellCallOutputContent": "openai_oxide.models.responses:FunctionShellCallOutputContent",
        "FunctionShellCallOutputExitOutcome": "openai_oxide.models.responses:FunctionShellCallOutputExitOutcome",
        "FunctionShellCallOutputExitOutcomeParam": "openai_oxide.params.responses:FunctionShellCallOutputExitOutcomeParam",
        "FunctionShellCallOutputItemParam": "openai_oxide.params.responses:FunctionShellCallOutputItemParam",
        "FunctionShellCallOutputOutcomeParam": "openai_oxide.params.responses:FunctionShellCallOutputOutcomeParam",
        "FunctionShellCallOutputStatusEnum": "openai_oxide.models.responses:FunctionShellCallOutputStatusEnum",
        "FunctionShellCallOutputTimeoutOutcome": "openai_oxide.models.responses:FunctionShellCallOutputTimeoutOutcome",
        "FunctionShellCallOutputTimeoutOutcomeParam": "openai_oxide.params.responses:FunctionShellCallOutputTimeoutOutcomeParam",
        "FunctionShellCallStatus": "openai_oxide.models.responses:FunctionShellCallStatus",
        "FunctionShellTool": "openai_oxide.models.responses:FunctionShellTool",
        "FunctionShellToolParam": "openai_oxide.params.responses:FunctionShellToolParam",
        "FunctionTool": "openai_oxide.models.responses:FunctionTool",
        "FunctionToolCallOutputResource": "openai_oxide.models.responses:FunctionToolCallOutputResource",
        "FunctionToolParam": "openai_oxide.params.responses:FunctionToolParam",
        "GrammarSyntax1": "openai_oxide.models.responses:GrammarSyntax1",
        "HTTPError": "openai_oxide.models.responses:HTTPError",
        "HTTPErrorParam": "openai_oxide.params.responses:HTTPErrorParam",
        "HybridSearchOptions": "openai_oxide.models.responses:HybridSearchOptions",
        "HybridSearchOptionsParam": "openai_oxide.params.responses:HybridSearchOptionsParam",
        "ImageDetail": "openai_oxide.models.shared:ImageDetail",
        "ImageGenActionEnum": "openai_oxide.models.responses:ImageGenActionEnum",
        "ImageGenTool": "openai_oxide.models.responses:ImageGenTool",
        "ImageGenToolCall": "openai_oxide.models.responses:ImageGenToolCall",
        "ImageGenToolCallParam": "openai_oxide.params.responses:ImageGenToolCallParam",
        "ImageGenToolParam": "openai_oxide.params.responses:ImageGenToolParam",
        "IncludeEnum": "openai_oxide.params.responses:IncludeEnum",
        "InlineSkill": "openai_oxide.models.responses:InlineSkill",
        "InlineSkillParam": "openai_oxide.params.responses:InlineSkillParam",
        "InlineSkillSource": "openai_oxide.models.responses:InlineSkillSource",
        "InlineSkillSourceParam": "openai_oxide.params.responses:InlineSkillSourceParam",
        "InputItemListParams": "openai_oxide.params.responses:InputItemListParams",
        "InputMessage": "openai_oxide.models.responses:InputMessage",
        "InputMessageParam": "openai_oxide.params.responses:InputMessageParam",
        "InputTokenCountParams": "openai_oxide.params.responses:InputTokenCountParams",
        "InputTokenCountResponse": "openai_oxide.models.responses:InputTokenCountResponse",
        "Item": "openai_oxide.models.responses:Item",
        "ItemField": "openai_oxide.models.responses:ItemField",
        "ItemParam": "openai_oxide.params.responses:ItemParam",
        "ItemReferenceParam": "openai_oxide.params.responses:ItemReferenceParam",
        "KeyPressAction": "openai_oxide.models.responses:KeyPressAction",
        "KeyPressActionParam": "openai_oxide.params.responses:KeyPressActionParam",
        "LocalEnvironment": "openai_oxide.models.responses:LocalEnvironment",
        "LocalEnvironmentParam": "openai_oxide.params.responses:LocalEnvironmentParam",
        "LocalShellExecAction": "openai_oxide.models.responses:LocalShellExecAction",
        "LocalShellExecActionParam": "openai_oxide.params.responses:LocalShellExecActionParam",
        "LocalShellToolCall": "openai_oxide.models.responses:LocalShellToolCall",
        "LocalShellToolCallOutput": "openai_oxide.models.responses:LocalShellToolCallOutput",
        "LocalShellToolCallOutputParam": "openai_oxide.params.responses:LocalShellToolCallOutputParam",
        "LocalShellToolCallParam": "openai_oxide.params.responses:LocalShellToolCallParam",
        "LocalShellToolParam": "openai_oxide.params.responses:LocalShellToolParam",
        "LocalSkill": "openai_oxide.models.responses:LocalSkill",
        "LocalSkillParam": "openai_oxide.params.responses:LocalSkillParam",
        "MCPApprovalRequest": "openai_oxide.models.responses:MCPApprovalRequest",
        "MCPApprovalRequestParam": "openai_oxide.params.responses:MCPApprovalRequestParam",
        "MCPApprovalResponse": "openai_oxide.models.responses:MCPApprovalResponse",
        "MCPApprovalResponseParam": "openai_oxide.params.responses:MCPApprovalResponseParam",
        "MCPApprovalResponseResource": "openai_oxide.models.responses:MCPApprovalResponseResource",
        "MCPListTools": "openai_oxide.models.responses:MCPListTools",
        "MCPListToolsParam": "openai_oxide.params.responses:MCPListToolsParam",
        "MCPListToolsTool": "openai_oxide.models.responses:MCPListToolsTool",
        "MCPListToolsToolParam": "openai_oxide.params.responses:MCPListToolsToolParam",
        "MCPProtocolError": "openai_oxide.models.responses:MCPProtocolError",
        "MCPProtocolErrorParam": "openai_oxide.params.responses:MCPProtocolErrorParam",
        "MCPToolCall": "openai_oxide.models.responses:MCPToolCall",
        "MCPToolCallParam": "openai_oxide.params.responses:MCPToolCallParam",
        "MCPToolCallStatus": "openai_oxide.models.responses:MCPToolCallStatus",
        "MCPToolExecutionError": "openai_oxide.models.responses:MCPToolExecutionError",
        "MCPToolExecutionErrorParam": "openai_oxide.params.responses:MCPToolExecutionErrorParam",
        "MCPToolFilter": "openai_oxide.models.responses:MCPToolFilter",
        "MCPToolFilterParam": "openai_oxide.params.responses:MCPToolFilterParam",
        "McpToolCallError": "openai_oxide.models.responses:McpToolCallError",
        "McpToolCallErrorParam": "openai_oxide.params.responses:McpToolCallErrorParam",
        "MessagePhase": "openai_oxide.models.responses:MessagePhase",
        "MessagePhase2": "openai_oxide.models.responses:MessagePhase2",
        "MessageRole": "openai_oxide.models.responses:MessageRole",
        "MessageStatus": "openai_oxide.models.responses:MessageStatus",
        "ModelIdsCompaction": "openai_oxide.params.responses:ModelIdsCompaction",
        "Moderation": "openai_oxide.models.responses:Moderation",
        "ModerationErrorBody": "openai_oxide.models.responses:ModerationErrorBody",
        "MoveParam": "openai_oxide.params.responses:MoveParam",
        "NamespaceFunctionToolParam": "openai_oxide.params.responses:NamespaceFunctionToolParam",
        "NamespaceTool": "openai_oxide.models.responses:NamespaceTool",
        "NamespaceToolParam": "openai_oxide.params.responses:NamespaceToolParam",
        "OutputDirectToolCallCallerParam": "openai_oxide.params.responses:OutputDirectToolCallCallerParam",
        "OutputMessageContent": "openai_oxide.models.responses:OutputMessageContent",
        "OutputMessageContentParam": "openai_oxide.params.responses:OutputMessageContentParam",
        "OutputProgramToolCallCallerParam": "openai_oxide.params.responses:OutputProgramToolCallCallerParam",
        "OutputToolCallCallerParam": "openai_oxide.params.responses:OutputToolCallCallerParam",
        "PersonalityEnum": "openai_oxide.params.responses:PersonalityEnum",
        "Program": "openai_oxide.models.responses:Program",
        "ProgramItemParam": "openai_oxide.params.responses:ProgramItemParam",
        "ProgramOutput": "openai_oxide.models.responses:ProgramOutput",
        "ProgramOutputItemParam": "openai_oxide.params.responses:ProgramOutputItemParam",
        "ProgramOutputItemStatus": "openai_oxide.models.responses:ProgramOutputItemStatus",
        "ProgramOutputStatus": "openai_oxide.models.responses:ProgramOutputStatus",
        "ProgramToolCallCaller": "openai_oxide.models.responses:ProgramToolCallCaller",
        "ProgramToolCallCallerParam": "openai_oxide.params.responses:ProgramToolCallCallerParam",
        "ProgrammaticToolCallingParam": "openai_oxide.params.responses:ProgrammaticToolCallingParam",
        "PromptCacheOptions": "openai_oxide.models.responses:PromptCacheOptions",
        "PromptCacheRetentionEnum": "openai_oxide.params.responses:PromptCacheRetentionEnum",
        "RankerVersionType": "openai_oxide.models.responses:RankerVersionType",
        "RankingOptions": "openai_oxide.models.responses:RankingOptions",
        "RankingOptionsParam": "openai_oxide.params.responses:RankingOptionsParam",
        "ReasoningModeEnum": "openai_oxide.models.responses:ReasoningModeEnum",
        "Response": "openai_oxide.models.responses:Response",
        "ResponseApplyPatchToolCall": "openai_oxide.models.responses:ResponseApplyPatchToolCall",
        "ResponseApplyPatchToolCallOutput": "openai_oxide.models.responses:ResponseApplyPatchToolCallOutput",
        "ResponseAudioDeltaEvent": "openai_oxide.models.responses:ResponseAudioDeltaEvent",
        "ResponseAudioDoneEvent": "openai_oxide.models.responses:ResponseAudioDoneEvent",
        "ResponseAudioTranscriptDeltaEvent": "openai_oxide.models.responses:ResponseAudioTranscriptDeltaEvent",
        "ResponseAudioTranscriptDoneEvent": "openai_oxide.models.responses:ResponseAudioTranscriptDoneEvent",
        "ResponseCodeInterpreterCallCodeDeltaEvent": "openai_oxide.models.responses:ResponseCodeInterpreterCallCodeDeltaEvent",
        "ResponseCodeInterpreterCallCodeDoneEvent": "openai_oxide.models.responses:ResponseCodeInterpreterCallCodeDoneEvent",
        "ResponseCodeInterpreterCallCompletedEvent": "openai_oxide.models.responses:ResponseCodeInterpreterCallCompletedEvent",
        "ResponseCodeInterpreterCallInProgressEvent": "openai_oxide.models.responses:ResponseCodeInterpreterCallInProgressEvent",
        "ResponseCodeInterpreterCallInterpretingEvent": "openai_oxide.models.responses:ResponseCodeInterpreterCallInterpretingEvent",
        "ResponseCodeInterpreterToolCall": "openai_oxide.models.responses:ResponseCodeInterpreterToolCall",
        "ResponseCodeInterpreterToolCallParam": "openai_oxide.params.responses:ResponseCodeInterpreterToolCallParam",
        "ResponseCompactParams": "openai_oxide.params.responses:ResponseCompactParams",
        "ResponseCompactionItem": "openai_oxide.models.responses:ResponseCompactionItem",
        "ResponseCompactionItemParam": "openai_oxide.models.responses:ResponseCompactionItemParam",
        "ResponseCompactionItemParamParam": "openai_oxide.params.responses:ResponseCompactionItemParamParam",
        "ResponseCompletedEvent": "openai_oxide.models.responses:ResponseCompletedEvent",
        "ResponseComputerToolCall": "openai_oxide.models.responses:ResponseComputerToolCall",
        "ResponseComputerToolCallOutputItem": "openai_oxide.models.responses:ResponseComputerToolCallOutputItem",
        "ResponseComputerToolCallOutputScreenshot": "openai_oxide.models.shared:ResponseComputerToolCallOutputScreenshot",
        "ResponseComputerToolCallOutputScreenshotParam": "openai_oxide.params.shared:ResponseComputerToolCallOutputScreenshotParam",
        "ResponseComputerToolCallParam": "openai_oxide.params.responses:ResponseComputerToolCallParam",
        "ResponseContainerReference": "openai_oxide.models.responses:ResponseContainerReference",
        "ResponseContentPartAddedEvent": "openai_oxide.models.responses:ResponseContentPartAddedEvent",
        "ResponseContentPartDoneEvent": "openai_oxide.models.responses:ResponseContentPartDoneEvent",
        "ResponseConversation": "openai_oxide.models.responses:ResponseConversation",
        "ResponseConversationParam": "openai_oxide.models.responses:ResponseConversationParam",
        "ResponseConversationParamParam": "openai_oxide.params.responses:ResponseConversationParamParam",
        "ResponseCreateParams": "openai_oxide.params.responses:ResponseCreateParams",
        "ResponseCreateParamsBase": "openai_oxide.params.responses:ResponseCreateParamsBase",
        "ResponseCreateParamsNonStreaming": "openai_oxide.params.responses:ResponseCreateParamsNonStreaming",
        "ResponseCreateParamsStreaming": "openai_oxide.params.responses:ResponseCreateParamsStreaming",
        "ResponseCreatedEvent": "openai_oxide.models.responses:ResponseCreatedEvent",
        "ResponseCustomToolCall": "openai_oxide.models.responses:ResponseCustomToolCall",
        "ResponseCustomToolCallInputDeltaEvent": "openai_oxide.models.responses:ResponseCustomToolCallInputDeltaEvent",
        "ResponseCustomToolCallInputDoneEvent": "openai_oxide.models.responses:ResponseCustomToolCallInputDoneEvent",
        "ResponseCustomToolCallItem": "openai_oxide.models.responses:ResponseCustomToolCallItem",
        "ResponseCustomToolCallOutput": "openai_oxide.models.responses:ResponseCustomToolCallOutput",
        "ResponseCustomToolCallOutputItem": "openai_oxide.models.responses:ResponseCustomToolCallOutput",
        "ResponseCustomToolCallOutputParam": "openai_oxide.params.responses:ResponseCustomToolCallOutputParam",
        "ResponseCustomToolCallParam": "openai_oxide.params.responses:ResponseCustomToolCallParam",
        "ResponseError": "openai_oxide.models.responses:ResponseError",
        "ResponseErrorCode": "openai_oxide.models.responses:ResponseErrorCode",
        "ResponseErrorEvent": "openai_oxide.models.responses:ResponseErrorEvent",
        "ResponseFailedEvent": "openai_oxide.models.responses:ResponseFailedEvent",
        "ResponseFileSearchCallCompletedEvent": "openai_oxide.models.responses:ResponseFileSearchCallCompletedEvent",
        "ResponseFileSearchCallInProgressEvent": "openai_oxide.models.responses:ResponseFileSearchCallInProgressEvent",
        "ResponseFileSearchCallSearchingEvent": "openai_oxide.models.responses:ResponseFileSearchCallSearchingEvent",
        "ResponseFileSearchToolCall": "openai_oxide.models.responses:ResponseFileSearchToolCall",
        "ResponseFileSearchToolCallParam": "openai_oxide.params.responses:ResponseFileSearchToolCallParam",
        "ResponseFormatTextConfig": "openai_oxide.models.responses:ResponseFormatTextConfig",
        "ResponseFormatTextConfigParam": "openai_oxide.params.responses:ResponseFormatTextConfigParam",
        "ResponseFormatTextGrammar": "openai_oxide.models.responses:ResponseFormatTextGrammar",
        "ResponseFormatTextJSONSchemaConfig": "openai_oxide.models.responses:ResponseFormatTextJSONSchemaConfig",
        "ResponseFormatTextJSONSchemaConfigParam": "openai_oxide.params.responses:ResponseFormatTextJSONSchemaConfigParam",
        "ResponseFormatTextPython": "openai_oxide.models.responses:ResponseFormatTextPython",
        "ResponseFunctionCallArgumentsDeltaEvent": "openai_oxide.models.responses:ResponseFunctionCallArgumentsDeltaEvent",
        "ResponseFunctionCallArgumentsDoneEvent": "openai_oxide.models.responses:ResponseFunctionCallArgumentsDoneEvent",
        "ResponseFunctionCallOutputItem": "openai_oxide.models.responses:ResponseSteerInputContent",
        "ResponseFunctionCallOutputItemParam": "openai_oxide.params.responses:ResponseSteerInputContentParam",
        "ResponseFunctionShellCallOutputContent": "openai_oxide.models.responses:ResponseFunctionShellCallOutputContent",
        "ResponseFunctionShellCallOutputContentParam": "openai_oxide.params.responses:ResponseFunctionShellCallOutputContentParam",
        "ResponseFunctionShellToolCall": "openai_oxide.models.responses:ResponseFunctionShellToolCall",
        "ResponseFunctionShellToolCallOutput": "openai_oxide.models.responses:ResponseFunctionShellToolCallOutput",
        "ResponseFunctionToolCall": "openai_oxide.models.responses:ResponseFunctionToolCall",
        "ResponseFunctionToolCallItem": "openai_oxide.models.responses:ResponseFunctionToolCallItem",
        "ResponseFunctionToolCallOutputItem": "openai_oxide.models.responses:ResponseFunctionToolCallOutputItem",
        "ResponseFunctionToolCallParam": "openai_oxide.params.responses:ResponseFunctionToolCallParam",
        "ResponseFunctionWebSearch": "openai_oxide.models.responses:ResponseFunctionWebSearch",
        "ResponseFunctionWebSearchParam": "openai_oxide.params.responses:ResponseFunctionWebSearchParam",
        "ResponseImageGenCallCompletedEvent": "openai_oxide.models.responses:ResponseImageGenCallCompletedEvent",
        "ResponseImageGenCallGeneratingEvent": "openai_oxide.models.responses:ResponseImageGenCallGeneratingEvent",
        "ResponseImageGenCallInProgressEvent": "openai_oxide.models.responses:ResponseImageGenCallInProgressEvent",
        "ResponseImageGenCallPartialImageEvent": "openai_oxide.models.responses:ResponseImageGenCallPartialImageEvent",
        "ResponseInProgressEvent": "openai_oxide.models.responses:ResponseInProgressEvent",
        "ResponseIncludable": "openai_oxide.models.responses:ResponseIncludable",
        "ResponseIncompleteEvent": "openai_oxide.models.responses:ResponseIncompleteEvent",
        "ResponseInput": "openai_oxide.models.responses:ResponseInput",
        "ResponseInputAudio": "openai_oxide.models.fine_tuning:ResponseInputAudio",
        "ResponseInputAudioParam": "openai_oxide.params.fine_tuning:ResponseInputAudioParam",
        "ResponseInputContent": "openai_oxide.models.shared:ResponseInputContent",
        "ResponseInputContentParam": "openai_oxide.params.shared:ResponseInputContentParam",
        "ResponseInputFile": "openai_oxide.models.shared:InputFileContent",
        "ResponseInputFileContent": "openai_oxide.models.responses:ResponseInputFileContent",
        "ResponseInputFileContentParam": "openai_oxide.params.responses:ResponseInputFileContentParam",
        "ResponseInputFileParam": "openai_oxide.params.shared:InputFileContentParam",
        "ResponseInputImage": "openai_oxide.models.shared:InputImageContent",
        "ResponseInputImageContent": "openai_oxide.models.responses:ResponseInputImageContent",
        "ResponseInputImageContentParam": "openai_oxide.params.responses:ResponseInputImageContentParam",
        "ResponseInputImageParam": "openai_oxide.params.shared:InputImageContentParam",
        "ResponseInputItem": "openai_oxide.models.responses:ResponseInputItem",
        "ResponseInputItemParam": "openai_oxide.params.responses:ResponseInputItemParam",
        "ResponseInputMessageContentList": "openai_oxide.models.responses:ResponseInputMessageContentList",
        "ResponseInputMessageContentListParam": "openai_oxide.params.responses:ResponseInputMessageContentListParam",
        "ResponseInputMessageItem": "openai_oxide.models.responses:ResponseInputMessageItem",
        "ResponseInputParam": "openai_oxide.params.responses:ResponseInputParam",
        "ResponseInputText": "openai_oxide.models.shared:InputTextContent",
        "ResponseInputTextContent": "openai_oxide.models.responses:ResponseInputTextContent",
        "ResponseInputTextContentParam": "openai_oxide.params.responses:ResponseInputTextContentParam",
        "ResponseInputTextParam": "openai_oxide.params.shared:InputTextContentParam",
        "ResponseItem": "openai_oxide.models.responses:ResponseItem",
        "ResponseItemList": "openai_oxide.models.responses:ResponseItemList",
        "ResponseLocalEnvironment": "openai_oxide.models.responses:ResponseLocalEnvironment",
        "ResponseLogProb": "openai_oxide.models.responses:ResponseLogProb",
        "ResponseMcpCallArgumentsDeltaEvent": "openai_oxide.models.responses:ResponseMcpCallArgumentsDeltaEvent",
        "ResponseMcpCallArgumentsDoneEvent": "openai_oxide.models.responses:ResponseMcpCallArgumentsDoneEvent",
        "ResponseMcpCallCompletedEvent": "openai_oxide.models.responses:ResponseMcpCallCompletedEvent",
        "ResponseMcpCallFailedEvent": "openai_oxide.models.responses:ResponseMcpCallFailedEvent",
        "ResponseMcpCallInProgressEvent": "openai_oxide.models.responses:ResponseMcpCallInProgressEvent",
        "ResponseMcpListToolsCompletedEvent": "openai_oxide.models.responses:ResponseMcpListToolsCompletedEvent",
        "ResponseMcpListToolsFailedEvent": "openai_oxide.models.responses:ResponseMcpListToolsFailedEvent",
        "ResponseMcpListToolsInProgressEvent": "openai_oxide.models.responses:ResponseMcpListToolsInProgressEvent",
        "ResponseOutputItem": "openai_oxide.models.responses:ResponseOutputItem",
        "ResponseOutputItemAddedEvent": "openai_oxide.models.responses:ResponseOutputItemAddedEvent",
        "ResponseOutputItemDoneEvent": "openai_oxide.models.responses:ResponseOutputItemDoneEvent",
        "ResponseOutputMessage": "openai_oxide.models.responses:ResponseOutputMessage",
        "ResponseOutputMessageParam": "openai_oxide.params.responses:ResponseOutputMessageParam",
        "ResponseOutputRefusal": "openai_oxide.models.shared:RefusalContent",
        "ResponseOutputRefusalParam": "openai_oxide.params.shared:RefusalContentParam",
        "ResponseOutputText": "openai_oxide.models.shared:OutputTextContent",
        "ResponseOutputTextAnnotationAddedEvent": "openai_oxide.models.responses:ResponseOutputTextAnnotationAddedEvent",
        "ResponseOutputTextParam": "openai_oxide.params.shared:OutputTextContentParam",
        "ResponsePrompt": "openai_oxide.models.responses:ResponsePrompt",
        "ResponsePromptParam": "openai_oxide.params.responses:ResponsePromptParam",
        "ResponsePromptVariables": "openai_oxide.models.responses:ResponsePromptVariables",
        "ResponseProperties": "openai_oxide.models.responses:ResponseProperties",
        "ResponseQueuedEvent": "openai_oxide.models.responses:ResponseQueuedEvent",
        "ResponseReasoningItem": "openai_oxide.models.responses:ResponseReasoningItem",
        "ResponseReasoningItemParam": "openai_oxide.params.responses:ResponseReasoningItemParam",
        "ResponseReasoningSummaryPartAddedEvent": "openai_oxide.models.responses:ResponseReasoningSummaryPartAddedEvent",
        "ResponseReasoningSummaryPartDoneEvent": "openai_oxide.models.responses:ResponseReasoningSummaryPartDoneEvent",
        "ResponseReasoningSummaryTextDeltaEvent": "openai_oxide.models.responses:ResponseReasoningSummaryTextDeltaEvent",
        "ResponseReasoningSummaryTextDoneEvent": "openai_oxide.models.responses:ResponseReasoningSummaryTextDoneEvent",
        "ResponseReasoningTextDeltaEvent": "openai_oxide.models.responses:ResponseReasoningTextDeltaEvent",
        "ResponseReasoningTextDoneEvent": "openai_oxide.models.responses:ResponseReasoningTextDoneEvent",
        "ResponseRefusalDeltaEvent": "openai_oxide.models.responses:ResponseRefusalDeltaEvent",
        "ResponseRefusalDoneEvent": "openai_oxide.models.responses:ResponseRefusalDoneEvent",
        "ResponseRetrieveParams": "openai_oxide.params.responses:ResponseRetrieveParams",
        "ResponseRetrieveParamsBase": "openai_oxide.params.responses:ResponseRetrieveParamsBase",
        "ResponseRetrieveParamsNonStreaming": "openai_oxide.params.responses:ResponseRetrieveParamsNonStreaming",
        "ResponseRetrieveParamsStreaming": "openai_oxide.params.responses:ResponseRetrieveParamsStreaming",
        "ResponseShellCallCommandAddedEvent": "openai_oxide.models.responses:ResponseShellCallCommandAddedEvent",
        "ResponseShellCallCommandDeltaEvent": "openai_oxide.models.responses:ResponseShellCallCommandDeltaEvent",
        "ResponseShellCallCommandDoneEvent": "openai_oxide.models.responses:ResponseShellCallCommandDoneEvent",
        "ResponseShellCallOutputContentDeltaEvent": "openai_oxide.models.responses:ResponseShellCallOutputContentDeltaEvent",
        "ResponseShellCallOutputContentDoneEvent": "openai_oxide.models.responses:ResponseShellCallOutputContentDoneEvent",
        "ResponseSteerInputContent": "openai_oxide.models.responses:ResponseSteerInputContent",
        "ResponseSteerInputContentParam": "openai_oxide.params.responses:ResponseSteerInputContentParam",
        "ResponseStreamEvent": "openai_oxide.models.responses:ResponseStreamEvent",
        "ResponseStreamOptions": "openai_oxide.models.responses:ResponseStreamOptions",
        "ResponseStreamOptionsParam": "openai_oxide.params.responses:ResponseStreamOptionsParam",
        "ResponseTextConfig": "openai_oxide.models.responses:ResponseTextConfig",
        "ResponseTextConfigParam": "openai_oxide.params.responses:ResponseTextConfigParam",
        "ResponseTextDeltaEvent": "openai_oxide.models.responses:ResponseTextDeltaEvent",
        "ResponseTextDoneEvent": "openai_oxide.models.responses:ResponseTextDoneEvent",
        "ResponseToolSearchCall": "openai_oxide.models.responses:ResponseToolSearchCall",
        "ResponseToolSearchOutputItem": "openai_oxide.models.responses:ResponseToolSearchOutputItem",
        "ResponseToolSearchOutputItemParam": "openai_oxide.models.responses:ResponseToolSearchOutputItemParam",
        "ResponseToolSearchOutputItemParamParam": "openai_oxide.params.responses:ResponseToolSearchOutputItemParamParam",
        "ResponseUsage": "openai_oxide.models.responses:ResponseUsage",
        "ResponseWebSearchCallCompletedEvent": "openai_oxide.models.responses:ResponseWebSearchCallCompletedEvent",
        "ResponseWebSearchCallInProgressEvent": "openai_oxide.models.responses:ResponseWebSearchCallInProgressEvent",
        "ResponseWebSearchCallSearchingEvent": "openai_oxide.models.responses:ResponseWebSearchCallSearchingEvent",
        "ResponseWsError": "openai_oxide.models.responses:ResponseWsError",
        "ResponsesClientEvent": "openai_oxide.models.responses:ResponsesClientEvent",
        "ResponsesClientEventParam": "openai_oxide.params.responses:ResponsesClientEventParam",
        "ResponsesClientEventResponseCreate": "openai_oxide.models.responses:ResponsesClientEventResponseCreate",
        "ResponsesClientEventResponseCreateParam": "openai_oxide.params.responses:ResponsesClientEventResponseCreateParam",
        "ResponsesServerEvent": "openai_oxide.models.responses:ResponsesServerEvent",
        "ResponsesWebSocketStreamEvent": "openai_oxide.models.responses:ResponsesWebSocketStreamEvent",
        "ScreenshotParam": "openai_oxide.params.responses:ScreenshotParam",
        "ScrollParam": "openai_oxide.params.responses:ScrollParam",
        "SearchContentType": "openai_oxide.models.responses:SearchContentType",
        "SearchContextSize": "openai_oxide.models.responses:SearchContextSize",
        "ServiceTier": "openai_oxide.models.responses:ServiceTier",
        "ServiceTierEnum": "openai_oxide.params.responses:ServiceTierEnum",
        "ServiceTierResponses": "openai_oxide.params.responses:ServiceTierResponses",
        "ShellCallOutputDelta": "openai_oxide.models.responses:ShellCallOutputDelta",
        "SkillReference": "openai_oxide.models.responses:SkillReference",
        "SkillReferenceParam": "openai_oxide.params.responses:SkillReferenceParam",
        "SpecificProgrammaticToolCallingParam": "openai_oxide.params.responses:SpecificProgrammaticToolCallingParam",
        "SummaryTextContentParam": "openai_oxide.params.responses:SummaryTextContentParam",
        "Tool": "openai_oxide.models.responses:Tool",
        "ToolCallCaller": "openai_oxide.models.responses:ToolCallCaller",
        "ToolCallCallerParam": "openai_oxide.params.responses:ToolCallCallerParam",
        "ToolChoiceAllowed": "openai_oxide.models.responses:ToolChoiceAllowed",
        "ToolChoiceAllowedParam": "openai_oxide.params.responses:ToolChoiceAllowedParam",
        "ToolChoiceApplyPatch": "openai_oxide.models.responses:ToolChoiceApplyPatch",
        "ToolChoiceApplyPatchParam": "openai_oxide.params.responses:ToolChoiceApplyPatchParam",
        "ToolChoiceCustom": "openai_oxide.models.responses:ToolChoiceCustom",
        "ToolChoiceCustomParam": "openai_oxide.params.responses:ToolChoiceCustomParam",
        "ToolChoiceFunction": "openai_oxide.models.responses:ToolChoiceFunction",
        "ToolChoiceFunctionParam": "openai_oxide.params.responses:ToolChoiceFunctionParam",
        "ToolChoiceMcp": "openai_oxide.models.responses:ToolChoiceMcp",
        "ToolChoiceMcpParam": "openai_oxide.params.responses:ToolChoiceMcpParam",
        "ToolChoiceOptions": "openai_oxide.models.responses:ToolChoiceOptions",
        "ToolChoiceParam": "openai_oxide.params.responses:ToolChoiceParam",
        "ToolChoiceShell": "openai_oxide.models.responses:ToolChoiceShell",
        "ToolChoiceShellParam": "openai_oxide.params.responses:ToolChoiceShellParam",
        "ToolChoiceTypes": "openai_oxide.models.responses:ToolChoiceTypes",
        "ToolChoiceTypesParam": "openai_oxide.params.responses:ToolChoiceTypesParam",
        "ToolParam": "openai_oxide.params.responses:ToolParam",
        "ToolSearchCallItemParam": "openai_oxide.params.responses:ToolSearchCallItemParam",
        "ToolSearchExecutionType": "openai_oxide.models.responses:ToolSearchExecutionType",
        "ToolSearchOutputNamespaceTool": "openai_oxide.models.responses:NamespaceTool",
        "ToolSearchOutputNamespaceToolParam": "openai_oxide.params.responses:NamespaceToolParam",
        "ToolSearchTool": "openai_oxide.models.responses:ToolSearchTool",
        "ToolSearchToolParam": "openai_oxide.params.responses:ToolSearchToolParam",
        "ToolsArray": "openai_oxide.models.responses:ToolsArray",
        "ToolsArrayParam": "openai_oxide.params.responses:ToolsArrayParam",
        "TruncationEnum": "openai_oxide.params.responses:TruncationEnum",
        "TypeParam": "openai_oxide.params.responses:TypeParam",
        "VectorStoreFileAttributes": "openai_oxide.models.responses:VectorStoreFileAttributes",
        "WaitParam": "openai_oxide.params.responses:WaitParam",
        "WebSearchActionFind": "openai_oxide.models.responses:WebSearchActionFind",
        "WebSearchActionFindParam": "openai_oxide.params.responses:WebSearchActionFindParam",
        "WebSearchActionOpenPage": "openai_oxide.models.responses:WebSearchActionOpenPage",
        "WebSearchActionOpenPageParam": "openai_oxide.params.responses:WebSearchActionOpenPageParam",
        "WebSearchActionSearch": "openai_oxide.models.responses:WebSearchActionSearch",
        "WebSearchActionSearchParam": "openai_oxide.params.responses:WebSearchActionSearchParam",
        "WebSearchApproximateLocation": "openai_oxide.models.responses:WebSearchApproximateLocation",
        "WebSearchApproximateLocationParam": "openai_oxide.params.responses:WebSearchApproximateLocationParam",
        "WebSearchPreviewTool": "openai_oxide.models.responses:WebSearchPreviewTool",
        "WebSearchPreviewToolParam": "openai_oxide.params.responses:WebSearchPreviewToolParam",
        "WebSearchTool": "openai_oxide.models.responses:WebSearchTool",
        "WebSearchToolParam": "openai_oxide.params.responses:WebSearchToolParam",
    },
)
