# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.realtime``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.beta_realtime import AudioTranscription as AudioTranscription
    from openai_oxide.models.beta_realtime import (
        AudioTranscriptionResponse as AudioTranscriptionResponse,
    )
    from openai_oxide.models.beta_realtime import NoiseReductionType as NoiseReductionType
    from openai_oxide.models.beta_realtime import RealtimeAudioFormats as RealtimeAudioFormats
    from openai_oxide.models.beta_realtime import RealtimeFunctionTool as RealtimeFunctionTool
    from openai_oxide.models.beta_realtime import RealtimeTruncation as RealtimeTruncation
    from openai_oxide.models.beta_realtime import (
        RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
    )
    from openai_oxide.models.realtime import (
        ClientSecretCreateResponse as ClientSecretCreateResponse,
    )
    from openai_oxide.models.realtime import ConversationCreatedEvent as ConversationCreatedEvent
    from openai_oxide.models.realtime import ConversationItem as ConversationItem
    from openai_oxide.models.realtime import ConversationItemAdded as ConversationItemAdded
    from openai_oxide.models.realtime import (
        ConversationItemCreatedEvent as ConversationItemCreatedEvent,
    )
    from openai_oxide.models.realtime import (
        ConversationItemCreateEvent as ConversationItemCreateEvent,
    )
    from openai_oxide.models.realtime import (
        ConversationItemDeletedEvent as ConversationItemDeletedEvent,
    )
    from openai_oxide.models.realtime import (
        ConversationItemDeleteEvent as ConversationItemDeleteEvent,
    )
    from openai_oxide.models.realtime import ConversationItemDone as ConversationItemDone
    from openai_oxide.models.realtime import (
        ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from openai_oxide.models.realtime import (
        ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
    )
    from openai_oxide.models.realtime import (
        ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
    )
    from openai_oxide.models.realtime import (
        ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
    )
    from openai_oxide.models.realtime import (
        ConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
    )
    from openai_oxide.models.realtime import (
        ConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
    )
    from openai_oxide.models.realtime import (
        ConversationItemTruncateEvent as ConversationItemTruncateEvent,
    )
    from openai_oxide.models.realtime import (
        InputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
    )
    from openai_oxide.models.realtime import (
        InputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
    )
    from openai_oxide.models.realtime import (
        InputAudioBufferClearEvent as InputAudioBufferClearEvent,
    )
    from openai_oxide.models.realtime import (
        InputAudioBufferCommitEvent as InputAudioBufferCommitEvent,
    )
    from openai_oxide.models.realtime import (
        InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
    )
    from openai_oxide.models.realtime import (
        InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent,
    )
    from openai_oxide.models.realtime import (
        InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
    )
    from openai_oxide.models.realtime import (
        InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
    )
    from openai_oxide.models.realtime import (
        InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered,
    )
    from openai_oxide.models.realtime import LogProbProperties as LogProbProperties
    from openai_oxide.models.realtime import McpListToolsCompleted as McpListToolsCompleted
    from openai_oxide.models.realtime import McpListToolsFailed as McpListToolsFailed
    from openai_oxide.models.realtime import McpListToolsInProgress as McpListToolsInProgress
    from openai_oxide.models.realtime import (
        OutputAudioBufferClearEvent as OutputAudioBufferClearEvent,
    )
    from openai_oxide.models.realtime import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent
    from openai_oxide.models.realtime import RealtimeAudioConfig as RealtimeAudioConfig
    from openai_oxide.models.realtime import RealtimeAudioConfigInput as RealtimeAudioConfigInput
    from openai_oxide.models.realtime import RealtimeAudioConfigOutput as RealtimeAudioConfigOutput
    from openai_oxide.models.realtime import (
        RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection,
    )
    from openai_oxide.models.realtime import RealtimeClientEvent as RealtimeClientEvent
    from openai_oxide.models.realtime import (
        RealtimeClientEventTranscriptionSessionUpdate as RealtimeClientEventTranscriptionSessionUpdate,
    )
    from openai_oxide.models.realtime import (
        RealtimeConversationItemAssistantMessage as RealtimeConversationItemAssistantMessage,
    )
    from openai_oxide.models.realtime import (
        RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
    )
    from openai_oxide.models.realtime import (
        RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
    )
    from openai_oxide.models.realtime import (
        RealtimeConversationItemSystemMessage as RealtimeConversationItemSystemMessage,
    )
    from openai_oxide.models.realtime import (
        RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage,
    )
    from openai_oxide.models.realtime import (
        RealtimeConversationItemWithReference as RealtimeConversationItemWithReference,
    )
    from openai_oxide.models.realtime import RealtimeError as RealtimeError
    from openai_oxide.models.realtime import RealtimeErrorEvent as RealtimeErrorEvent
    from openai_oxide.models.realtime import (
        RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest,
    )
    from openai_oxide.models.realtime import (
        RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse,
    )
    from openai_oxide.models.realtime import RealtimeMcphttpError as RealtimeMcphttpError
    from openai_oxide.models.realtime import RealtimeMcpListTools as RealtimeMcpListTools
    from openai_oxide.models.realtime import RealtimeMcpProtocolError as RealtimeMcpProtocolError
    from openai_oxide.models.realtime import RealtimeMcpToolCall as RealtimeMcpToolCall
    from openai_oxide.models.realtime import (
        RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError,
    )
    from openai_oxide.models.realtime import RealtimeReasoning as RealtimeReasoning
    from openai_oxide.models.realtime import RealtimeReasoningEffort as RealtimeReasoningEffort
    from openai_oxide.models.realtime import RealtimeResponse as RealtimeResponse
    from openai_oxide.models.realtime import (
        RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput,
    )
    from openai_oxide.models.realtime import (
        RealtimeResponseCreateParams as RealtimeResponseCreateParams,
    )
    from openai_oxide.models.realtime import RealtimeResponseStatus as RealtimeResponseStatus
    from openai_oxide.models.realtime import RealtimeResponseUsage as RealtimeResponseUsage
    from openai_oxide.models.realtime import (
        RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
    )
    from openai_oxide.models.realtime import (
        RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
    )
    from openai_oxide.models.realtime import RealtimeServerEvent as RealtimeServerEvent
    from openai_oxide.models.realtime import (
        RealtimeServerEventConversationItemRetrieved as RealtimeServerEventConversationItemRetrieved,
    )
    from openai_oxide.models.realtime import (
        RealtimeServerEventOutputAudioBufferCleared as RealtimeServerEventOutputAudioBufferCleared,
    )
    from openai_oxide.models.realtime import (
        RealtimeServerEventOutputAudioBufferStarted as RealtimeServerEventOutputAudioBufferStarted,
    )
    from openai_oxide.models.realtime import (
        RealtimeServerEventOutputAudioBufferStopped as RealtimeServerEventOutputAudioBufferStopped,
    )
    from openai_oxide.models.realtime import (
        RealtimeServerEventTranscriptionSessionUpdated as RealtimeServerEventTranscriptionSessionUpdated,
    )
    from openai_oxide.models.realtime import (
        RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
    )
    from openai_oxide.models.realtime import (
        RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
    )
    from openai_oxide.models.realtime import RealtimeToolChoiceConfig as RealtimeToolChoiceConfig
    from openai_oxide.models.realtime import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion
    from openai_oxide.models.realtime import (
        RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationOutputAudioDeltaEvent as RealtimeTranslationOutputAudioDeltaEvent,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationOutputTranscriptDeltaEvent as RealtimeTranslationOutputTranscriptDeltaEvent,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationSession as RealtimeTranslationSession,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationSessionClosedEvent as RealtimeTranslationSessionClosedEvent,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationSessionCreatedEvent as RealtimeTranslationSessionCreatedEvent,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationSessionUpdatedEvent as RealtimeTranslationSessionUpdatedEvent,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent,
    )
    from openai_oxide.models.realtime import (
        RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
    )
    from openai_oxide.models.realtime import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from openai_oxide.models.realtime import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from openai_oxide.models.realtime import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from openai_oxide.models.realtime import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from openai_oxide.models.realtime import ResponseCancelEvent as ResponseCancelEvent
    from openai_oxide.models.realtime import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from openai_oxide.models.realtime import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from openai_oxide.models.realtime import ResponseCreatedEvent as ResponseCreatedEvent
    from openai_oxide.models.realtime import ResponseCreateEvent as ResponseCreateEvent
    from openai_oxide.models.realtime import ResponseDoneEvent as ResponseDoneEvent
    from openai_oxide.models.realtime import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from openai_oxide.models.realtime import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from openai_oxide.models.realtime import (
        ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta,
    )
    from openai_oxide.models.realtime import (
        ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone,
    )
    from openai_oxide.models.realtime import ResponseMcpCallCompleted as ResponseMcpCallCompleted
    from openai_oxide.models.realtime import ResponseMcpCallFailed as ResponseMcpCallFailed
    from openai_oxide.models.realtime import ResponseMcpCallInProgress as ResponseMcpCallInProgress
    from openai_oxide.models.realtime import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from openai_oxide.models.realtime import (
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from openai_oxide.models.realtime import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from openai_oxide.models.realtime import ResponseTextDoneEvent as ResponseTextDoneEvent
    from openai_oxide.models.realtime import SessionCreatedEvent as SessionCreatedEvent
    from openai_oxide.models.realtime import SessionUpdatedEvent as SessionUpdatedEvent
    from openai_oxide.models.realtime import SessionUpdateEvent as SessionUpdateEvent
    from openai_oxide.models.responses import (
        RealtimeResponseCreateMcpTool as RealtimeResponseCreateMcpTool,
    )
    from openai_oxide.params.beta_realtime import AudioTranscriptionParam as AudioTranscriptionParam
    from openai_oxide.params.beta_realtime import (
        RealtimeAudioFormatsParam as RealtimeAudioFormatsParam,
    )
    from openai_oxide.params.beta_realtime import (
        RealtimeFunctionToolParam as RealtimeFunctionToolParam,
    )
    from openai_oxide.params.beta_realtime import RealtimeTruncationParam as RealtimeTruncationParam
    from openai_oxide.params.beta_realtime import (
        RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam,
    )
    from openai_oxide.params.realtime import CallAcceptParams as CallAcceptParams
    from openai_oxide.params.realtime import CallCreateParams as CallCreateParams
    from openai_oxide.params.realtime import CallReferParams as CallReferParams
    from openai_oxide.params.realtime import CallRejectParams as CallRejectParams
    from openai_oxide.params.realtime import ClientSecretCreateParams as ClientSecretCreateParams
    from openai_oxide.params.realtime import (
        ConversationItemCreateEventParam as ConversationItemCreateEventParam,
    )
    from openai_oxide.params.realtime import (
        ConversationItemDeleteEventParam as ConversationItemDeleteEventParam,
    )
    from openai_oxide.params.realtime import ConversationItemParam as ConversationItemParam
    from openai_oxide.params.realtime import (
        ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam,
    )
    from openai_oxide.params.realtime import (
        ConversationItemTruncateEventParam as ConversationItemTruncateEventParam,
    )
    from openai_oxide.params.realtime import (
        InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
    )
    from openai_oxide.params.realtime import (
        InputAudioBufferClearEventParam as InputAudioBufferClearEventParam,
    )
    from openai_oxide.params.realtime import (
        InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam,
    )
    from openai_oxide.params.realtime import (
        OutputAudioBufferClearEventParam as OutputAudioBufferClearEventParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam,
    )
    from openai_oxide.params.realtime import RealtimeAudioConfigParam as RealtimeAudioConfigParam
    from openai_oxide.params.realtime import (
        RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
    )
    from openai_oxide.params.realtime import RealtimeClientEventParam as RealtimeClientEventParam
    from openai_oxide.params.realtime import (
        RealtimeClientEventTranscriptionSessionUpdateParam as RealtimeClientEventTranscriptionSessionUpdateParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeConversationItemAssistantMessageParam as RealtimeConversationItemAssistantMessageParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeConversationItemFunctionCallOutputParam as RealtimeConversationItemFunctionCallOutputParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeConversationItemFunctionCallParam as RealtimeConversationItemFunctionCallParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeConversationItemSystemMessageParam as RealtimeConversationItemSystemMessageParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeConversationItemUserMessageParam as RealtimeConversationItemUserMessageParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeMcpApprovalRequestParam as RealtimeMcpApprovalRequestParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeMcpApprovalResponseParam as RealtimeMcpApprovalResponseParam,
    )
    from openai_oxide.params.realtime import RealtimeMcphttpErrorParam as RealtimeMcphttpErrorParam
    from openai_oxide.params.realtime import RealtimeMcpListToolsParam as RealtimeMcpListToolsParam
    from openai_oxide.params.realtime import (
        RealtimeMcpProtocolErrorParam as RealtimeMcpProtocolErrorParam,
    )
    from openai_oxide.params.realtime import RealtimeMcpToolCallParam as RealtimeMcpToolCallParam
    from openai_oxide.params.realtime import (
        RealtimeMcpToolExecutionErrorParam as RealtimeMcpToolExecutionErrorParam,
    )
    from openai_oxide.params.realtime import RealtimeReasoningParam as RealtimeReasoningParam
    from openai_oxide.params.realtime import (
        RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeTranslationClientEventInputAudioBufferAppendParam as RealtimeTranslationClientEventInputAudioBufferAppendParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeTranslationClientEventParam as RealtimeTranslationClientEventParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeTranslationClientEventSessionCloseParam as RealtimeTranslationClientEventSessionCloseParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeTranslationClientEventSessionUpdateParam as RealtimeTranslationClientEventSessionUpdateParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
    )
    from openai_oxide.params.realtime import (
        RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam,
    )
    from openai_oxide.params.realtime import ResponseCancelEventParam as ResponseCancelEventParam
    from openai_oxide.params.realtime import ResponseCreateEventParam as ResponseCreateEventParam
    from openai_oxide.params.realtime import SessionUpdateEventParam as SessionUpdateEventParam
    from openai_oxide.params.responses import (
        RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam,
    )

    from . import translations as translations

__all__ = [
    "AudioTranscription",
    "AudioTranscriptionParam",
    "AudioTranscriptionResponse",
    "CallAcceptParams",
    "CallCreateParams",
    "CallReferParams",
    "CallRejectParams",
    "ClientSecretCreateParams",
    "ClientSecretCreateResponse",
    "ConversationCreatedEvent",
    "ConversationItem",
    "ConversationItemAdded",
    "ConversationItemCreateEvent",
    "ConversationItemCreateEventParam",
    "ConversationItemCreatedEvent",
    "ConversationItemDeleteEvent",
    "ConversationItemDeleteEventParam",
    "ConversationItemDeletedEvent",
    "ConversationItemDone",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "ConversationItemInputAudioTranscriptionDeltaEvent",
    "ConversationItemInputAudioTranscriptionFailedEvent",
    "ConversationItemInputAudioTranscriptionSegment",
    "ConversationItemParam",
    "ConversationItemRetrieveEvent",
    "ConversationItemRetrieveEventParam",
    "ConversationItemTruncateEvent",
    "ConversationItemTruncateEventParam",
    "ConversationItemTruncatedEvent",
    "InputAudioBufferAppendEvent",
    "InputAudioBufferAppendEventParam",
    "InputAudioBufferClearEvent",
    "InputAudioBufferClearEventParam",
    "InputAudioBufferClearedEvent",
    "InputAudioBufferCommitEvent",
    "InputAudioBufferCommitEventParam",
    "InputAudioBufferCommittedEvent",
    "InputAudioBufferDtmfEventReceivedEvent",
    "InputAudioBufferSpeechStartedEvent",
    "InputAudioBufferSpeechStoppedEvent",
    "InputAudioBufferTimeoutTriggered",
    "LogProbProperties",
    "McpListToolsCompleted",
    "McpListToolsFailed",
    "McpListToolsInProgress",
    "NoiseReductionType",
    "OutputAudioBufferClearEvent",
    "OutputAudioBufferClearEventParam",
    "RateLimitsUpdatedEvent",
    "RealtimeAudioConfig",
    "RealtimeAudioConfigInput",
    "RealtimeAudioConfigInputParam",
    "RealtimeAudioConfigOutput",
    "RealtimeAudioConfigOutputParam",
    "RealtimeAudioConfigParam",
    "RealtimeAudioFormats",
    "RealtimeAudioFormatsParam",
    "RealtimeAudioInputTurnDetection",
    "RealtimeAudioInputTurnDetectionParam",
    "RealtimeClientEvent",
    "RealtimeClientEventParam",
    "RealtimeClientEventTranscriptionSessionUpdate",
    "RealtimeClientEventTranscriptionSessionUpdateParam",
    "RealtimeConversationItemAssistantMessage",
    "RealtimeConversationItemAssistantMessageParam",
    "RealtimeConversationItemFunctionCall",
    "RealtimeConversationItemFunctionCallOutput",
    "RealtimeConversationItemFunctionCallOutputParam",
    "RealtimeConversationItemFunctionCallParam",
    "RealtimeConversationItemSystemMessage",
    "RealtimeConversationItemSystemMessageParam",
    "RealtimeConversationItemUserMessage",
    "RealtimeConversationItemUserMessageParam",
    "RealtimeConversationItemWithReference",
    "RealtimeError",
    "RealtimeErrorEvent",
    "RealtimeFunctionTool",
    "RealtimeFunctionToolParam",
    "RealtimeMcpApprovalRequest",
    "RealtimeMcpApprovalRequestParam",
    "RealtimeMcpApprovalResponse",
    "RealtimeMcpApprovalResponseParam",
    "RealtimeMcpListTools",
    "RealtimeMcpListToolsParam",
    "RealtimeMcpProtocolError",
    "RealtimeMcpProtocolErrorParam",
    "RealtimeMcpToolCall",
    "RealtimeMcpToolCallParam",
    "RealtimeMcpToolExecutionError",
    "RealtimeMcpToolExecutionErrorParam",
    "RealtimeMcphttpError",
    "RealtimeMcphttpErrorParam",
    "RealtimeReasoning",
    "RealtimeReasoningEffort",
    "RealtimeReasoningParam",
    "RealtimeResponse",
    "RealtimeResponseCreateAudioOutput",
    "RealtimeResponseCreateAudioOutputParam",
    "RealtimeResponseCreateMcpTool",
    "RealtimeResponseCreateMcpToolParam",
    "RealtimeResponseCreateParams",
    "RealtimeResponseCreateParamsParam",
    "RealtimeResponseStatus",
    "RealtimeResponseUsage",
    "RealtimeResponseUsageInputTokenDetails",
    "RealtimeResponseUsageOutputTokenDetails",
    "RealtimeServerEvent",
    "RealtimeServerEventConversationItemRetrieved",
    "RealtimeServerEventOutputAudioBufferCleared",
    "RealtimeServerEventOutputAudioBufferStarted",
    "RealtimeServerEventOutputAudioBufferStopped",
    "RealtimeServerEventTranscriptionSessionUpdated",
    "RealtimeSessionCreateRequest",
    "RealtimeSessionCreateRequestParam",
    "RealtimeSessionCreateResponse",
    "RealtimeToolChoiceConfig",
    "RealtimeToolChoiceConfigParam",
    "RealtimeToolsConfigUnion",
    "RealtimeTranscriptionSessionAudio",
    "RealtimeTranscriptionSessionAudioInput",
    "RealtimeTranscriptionSessionAudioInputParam",
    "RealtimeTranscriptionSessionAudioInputTurnDetectionParam",
    "RealtimeTranscriptionSessionAudioParam",
    "RealtimeTranscriptionSessionCreateRequest",
    "RealtimeTranscriptionSessionCreateRequestParam",
    "RealtimeTranscriptionSessionCreateResponse",
    "RealtimeTranscriptionSessionTurnDetection",
    "RealtimeTranslationClientEvent",
    "RealtimeTranslationClientEventInputAudioBufferAppendParam",
    "RealtimeTranslationClientEventParam",
    "RealtimeTranslationClientEventSessionCloseParam",
    "RealtimeTranslationClientEventSessionUpdateParam",
    "RealtimeTranslationClientSecretCreateResponse",
    "RealtimeTranslationInputAudioBufferAppendEvent",
    "RealtimeTranslationInputTranscriptDeltaEvent",
    "RealtimeTranslationOutputAudioDeltaEvent",
    "RealtimeTranslationOutputTranscriptDeltaEvent",
    "RealtimeTranslationServerEvent",
    "RealtimeTranslationSession",
    "RealtimeTranslationSessionCloseEvent",
    "RealtimeTranslationSessionClosedEvent",
    "RealtimeTranslationSessionCreateRequestParam",
    "RealtimeTranslationSessionCreatedEvent",
    "RealtimeTranslationSessionUpdateEvent",
    "RealtimeTranslationSessionUpdateRequest",
    "RealtimeTranslationSessionUpdateRequestParam",
    "RealtimeTranslationSessionUpdatedEvent",
    "RealtimeTruncation",
    "RealtimeTruncationParam",
    "RealtimeTruncationRetentionRatio",
    "RealtimeTruncationRetentionRatioParam",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCancelEvent",
    "ResponseCancelEventParam",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseCreateEvent",
    "ResponseCreateEventParam",
    "ResponseCreatedEvent",
    "ResponseDoneEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseMcpCallArgumentsDelta",
    "ResponseMcpCallArgumentsDone",
    "ResponseMcpCallCompleted",
    "ResponseMcpCallFailed",
    "ResponseMcpCallInProgress",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "SessionCreatedEvent",
    "SessionUpdateEvent",
    "SessionUpdateEventParam",
    "SessionUpdatedEvent",
    "translations",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AudioTranscription": "openai_oxide.models.beta_realtime:AudioTranscription",
        "AudioTranscriptionParam": "openai_oxide.params.beta_realtime:AudioTranscriptionParam",
        "AudioTranscriptionResponse": "openai_oxide.models.beta_realtime:AudioTranscriptionResponse",
        "CallAcceptParams": "openai_oxide.params.realtime:CallAcceptParams",
        "CallCreateParams": "openai_oxide.params.realtime:CallCreateParams",
        "CallReferParams": "openai_oxide.params.realtime:CallReferParams",
        "CallRejectParams": "openai_oxide.params.realtime:CallRejectParams",
        "ClientSecretCreateParams": "openai_oxide.params.realtime:ClientSecretCreateParams",
        "ClientSecretCreateResponse": "openai_oxide.models.realtime:ClientSecretCreateResponse",
        "ConversationCreatedEvent": "openai_oxide.models.realtime:ConversationCreatedEvent",
        "ConversationItem": "openai_oxide.models.realtime:ConversationItem",
        "ConversationItemAdded": "openai_oxide.models.realtime:ConversationItemAdded",
        "ConversationItemCreateEvent": "openai_oxide.models.realtime:ConversationItemCreateEvent",
        "ConversationItemCreateEventParam": "openai_oxide.params.realtime:ConversationItemCreateEventParam",
        "ConversationItemCreatedEvent": "openai_oxide.models.realtime:ConversationItemCreatedEvent",
        "ConversationItemDeleteEvent": "openai_oxide.models.realtime:ConversationItemDeleteEvent",
        "ConversationItemDeleteEventParam": "openai_oxide.params.realtime:ConversationItemDeleteEventParam",
        "ConversationItemDeletedEvent": "openai_oxide.models.realtime:ConversationItemDeletedEvent",
        "ConversationItemDone": "openai_oxide.models.realtime:ConversationItemDone",
        "ConversationItemInputAudioTranscriptionCompletedEvent": "openai_oxide.models.realtime:ConversationItemInputAudioTranscriptionCompletedEvent",
        "ConversationItemInputAudioTranscriptionDeltaEvent": "openai_oxide.models.realtime:ConversationItemInputAudioTranscriptionDeltaEvent",
        "ConversationItemInputAudioTranscriptionFailedEvent": "openai_oxide.models.realtime:ConversationItemInputAudioTranscriptionFailedEvent",
        "ConversationItemInputAudioTranscriptionSegment": "openai_oxide.models.realtime:ConversationItemInputAudioTranscriptionSegment",
        "ConversationItemParam": "openai_oxide.params.realtime:ConversationItemParam",
        "ConversationItemRetrieveEvent": "openai_oxide.models.realtime:ConversationItemRetrieveEvent",
        "ConversationItemRetrieveEventParam": "openai_oxide.params.realtime:ConversationItemRetrieveEventParam",
        "ConversationItemTruncateEvent": "openai_oxide.models.realtime:ConversationItemTruncateEvent",
        "ConversationItemTruncateEventParam": "openai_oxide.params.realtime:ConversationItemTruncateEventParam",
        "ConversationItemTruncatedEvent": "openai_oxide.models.realtime:ConversationItemTruncatedEvent",
        "InputAudioBufferAppendEvent": "openai_oxide.models.realtime:InputAudioBufferAppendEvent",
        "InputAudioBufferAppendEventParam": "openai_oxide.params.realtime:InputAudioBufferAppendEventParam",
        "InputAudioBufferClearEvent": "openai_oxide.models.realtime:InputAudioBufferClearEvent",
        "InputAudioBufferClearEventParam": "openai_oxide.params.realtime:InputAudioBufferClearEventParam",
        "InputAudioBufferClearedEvent": "openai_oxide.models.realtime:InputAudioBufferClearedEvent",
        "InputAudioBufferCommitEvent": "openai_oxide.models.realtime:InputAudioBufferCommitEvent",
        "InputAudioBufferCommitEventParam": "openai_oxide.params.realtime:InputAudioBufferCommitEventParam",
        "InputAudioBufferCommittedEvent": "openai_oxide.models.realtime:InputAudioBufferCommittedEvent",
        "InputAudioBufferDtmfEventReceivedEvent": "openai_oxide.models.realtime:InputAudioBufferDtmfEventReceivedEvent",
        "InputAudioBufferSpeechStartedEvent": "openai_oxide.models.realtime:InputAudioBufferSpeechStartedEvent",
        "InputAudioBufferSpeechStoppedEvent": "openai_oxide.models.realtime:InputAudioBufferSpeechStoppedEvent",
        "InputAudioBufferTimeoutTriggered": "openai_oxide.models.realtime:InputAudioBufferTimeoutTriggered",
        "LogProbProperties": "openai_oxide.models.realtime:LogProbProperties",
        "McpListToolsCompleted": "openai_oxide.models.realtime:McpListToolsCompleted",
        "McpListToolsFailed": "openai_oxide.models.realtime:McpListToolsFailed",
        "McpListToolsInProgress": "openai_oxide.models.realtime:McpListToolsInProgress",
        "NoiseReductionType": "openai_oxide.models.beta_realtime:NoiseReductionType",
        "OutputAudioBufferClearEvent": "openai_oxide.models.realtime:OutputAudioBufferClearEvent",
        "OutputAudioBufferClearEventParam": "openai_oxide.params.realtime:OutputAudioBufferClearEventParam",
        "RateLimitsUpdatedEvent": "openai_oxide.models.realtime:RateLimitsUpdatedEvent",
        "RealtimeAudioConfig": "openai_oxide.models.realtime:RealtimeAudioConfig",
        "RealtimeAudioConfigInput": "openai_oxide.models.realtime:RealtimeAudioConfigInput",
        "RealtimeAudioConfigInputParam": "openai_oxide.params.realtime:RealtimeAudioConfigInputParam",
        "RealtimeAudioConfigOutput": "openai_oxide.models.realtime:RealtimeAudioConfigOutput",
        "RealtimeAudioConfigOutputParam": "openai_oxide.params.realtime:RealtimeAudioConfigOutputParam",
        "RealtimeAudioConfigParam": "openai_oxide.params.realtime:RealtimeAudioConfigParam",
        "RealtimeAudioFormats": "openai_oxide.models.beta_realtime:RealtimeAudioFormats",
        "RealtimeAudioFormatsParam": "openai_oxide.params.beta_realtime:RealtimeAudioFormatsParam",
        "RealtimeAudioInputTurnDetection": "openai_oxide.models.realtime:RealtimeAudioInputTurnDetection",
        "RealtimeAudioInputTurnDetectionParam": "openai_oxide.params.realtime:RealtimeAudioInputTurnDetectionParam",
        "RealtimeClientEvent": "openai_oxide.models.realtime:RealtimeClientEvent",
        "RealtimeClientEventParam": "openai_oxide.params.realtime:RealtimeClientEventParam",
        "RealtimeClientEventTranscriptionSessionUpdate": "openai_oxide.models.realtime:RealtimeClientEventTranscriptionSessionUpdate",
        "RealtimeClientEventTranscriptionSessionUpdateParam": "openai_oxide.params.realtime:RealtimeClientEventTranscriptionSessionUpdateParam",
        "RealtimeConversationItemAssistantMessage": "openai_oxide.models.realtime:RealtimeConversationItemAssistantMessage",
        "RealtimeConversationItemAssistantMessageParam": "openai_oxide.params.realtime:RealtimeConversationItemAssistantMessageParam",
        "RealtimeConversationItemFunctionCall": "openai_oxide.models.realtime:RealtimeConversationItemFunctionCall",
        "RealtimeConversationItemFunctionCallOutput": "openai_oxide.models.realtime:RealtimeConversationItemFunctionCallOutput",
        "RealtimeConversationItemFunctionCallOutputParam": "openai_oxide.params.realtime:RealtimeConversationItemFunctionCallOutputParam",
        "RealtimeConversationItemFunctionCallParam": "openai_oxide.params.realtime:RealtimeConversationItemFunctionCallParam",
        "RealtimeConversationItemSystemMessage": "openai_oxide.models.realtime:RealtimeConversationItemSystemMessage",
        "RealtimeConversationItemSystemMessageParam": "openai_oxide.params.realtime:RealtimeConversationItemSystemMessageParam",
        "RealtimeConversationItemUserMessage": "openai_oxide.models.realtime:RealtimeConversationItemUserMessage",
        "RealtimeConversationItemUserMessageParam": "openai_oxide.params.realtime:RealtimeConversationItemUserMessageParam",
        "RealtimeConversationItemWithReference": "openai_oxide.models.realtime:RealtimeConversationItemWithReference",
        "RealtimeError": "openai_oxide.models.realtime:RealtimeError",
        "RealtimeErrorEvent": "openai_oxide.models.realtime:RealtimeErrorEvent",
        "RealtimeFunctionTool": "openai_oxide.models.beta_realtime:RealtimeFunctionTool",
        "RealtimeFunctionToolParam": "openai_oxide.params.beta_realtime:RealtimeFunctionToolParam",
        "RealtimeMcpApprovalRequest": "openai_oxide.models.realtime:RealtimeMcpApprovalRequest",
        "RealtimeMcpApprovalRequestParam": "openai_oxide.params.realtime:RealtimeMcpApprovalRequestParam",
        "RealtimeMcpApprovalResponse": "openai_oxide.models.realtime:RealtimeMcpApprovalResponse",
        "RealtimeMcpApprovalResponseParam": "openai_oxide.params.realtime:RealtimeMcpApprovalResponseParam",
        "RealtimeMcpListTools": "openai_oxide.models.realtime:RealtimeMcpListTools",
        "RealtimeMcpListToolsParam": "openai_oxide.params.realtime:RealtimeMcpListToolsParam",
        "RealtimeMcpProtocolError": "openai_oxide.models.realtime:RealtimeMcpProtocolError",
        "RealtimeMcpProtocolErrorParam": "openai_oxide.params.realtime:RealtimeMcpProtocolErrorParam",
        "RealtimeMcpToolCall": "openai_oxide.models.realtime:RealtimeMcpToolCall",
        "RealtimeMcpToolCallParam": "openai_oxide.params.realtime:RealtimeMcpToolCallParam",
        "RealtimeMcpToolExecutionError": "openai_oxide.models.realtime:RealtimeMcpToolExecutionError",
        "RealtimeMcpToolExecutionErrorParam": "openai_oxide.params.realtime:RealtimeMcpToolExecutionErrorParam",
        "RealtimeMcphttpError": "openai_oxide.models.realtime:RealtimeMcphttpError",
        "RealtimeMcphttpErrorParam": "openai_oxide.params.realtime:RealtimeMcphttpErrorParam",
        "RealtimeReasoning": "openai_oxide.models.realtime:RealtimeReasoning",
        "RealtimeReasoningEffort": "openai_oxide.models.realtime:RealtimeReasoningEffort",
        "RealtimeReasoningParam": "openai_oxide.params.realtime:RealtimeReasoningParam",
        "RealtimeResponse": "openai_oxide.models.realtime:RealtimeResponse",
        "RealtimeResponseCreateAudioOutput": "openai_oxide.models.realtime:RealtimeResponseCreateAudioOutput",
        "RealtimeResponseCreateAudioOutputParam": "openai_oxide.params.realtime:RealtimeResponseCreateAudioOutputParam",
        "RealtimeResponseCreateMcpTool": "openai_oxide.models.responses:RealtimeResponseCreateMcpTool",
        "RealtimeResponseCreateMcpToolParam": "openai_oxide.params.responses:RealtimeResponseCreateMcpToolParam",
        "RealtimeResponseCreateParams": "openai_oxide.models.realtime:RealtimeResponseCreateParams",
        "RealtimeResponseCreateParamsParam": "openai_oxide.params.realtime:RealtimeResponseCreateParamsParam",
        "RealtimeResponseStatus": "openai_oxide.models.realtime:RealtimeResponseStatus",
        "RealtimeResponseUsage": "openai_oxide.models.realtime:RealtimeResponseUsage",
        "RealtimeResponseUsageInputTokenDetails": "openai_oxide.models.realtime:RealtimeResponseUsageInputTokenDetails",
        "RealtimeResponseUsageOutputTokenDetails": "openai_oxide.models.realtime:RealtimeResponseUsageOutputTokenDetails",
        "RealtimeServerEvent": "openai_oxide.models.realtime:RealtimeServerEvent",
        "RealtimeServerEventConversationItemRetrieved": "openai_oxide.models.realtime:RealtimeServerEventConversationItemRetrieved",
        "RealtimeServerEventOutputAudioBufferCleared": "openai_oxide.models.realtime:RealtimeServerEventOutputAudioBufferCleared",
        "RealtimeServerEventOutputAudioBufferStarted": "openai_oxide.models.realtime:RealtimeServerEventOutputAudioBufferStarted",
        "RealtimeServerEventOutputAudioBufferStopped": "openai_oxide.models.realtime:RealtimeServerEventOutputAudioBufferStopped",
        "RealtimeServerEventTranscriptionSessionUpdated": "openai_oxide.models.realtime:RealtimeServerEventTranscriptionSessionUpdated",
        "RealtimeSessionCreateRequest": "openai_oxide.models.realtime:RealtimeSessionCreateRequest",
        "RealtimeSessionCreateRequestParam": "openai_oxide.params.realtime:RealtimeSessionCreateRequestParam",
        "RealtimeSessionCreateResponse": "openai_oxide.models.realtime:RealtimeSessionCreateResponse",
        "RealtimeToolChoiceConfig": "openai_oxide.models.realtime:RealtimeToolChoiceConfig",
        "RealtimeToolChoiceConfigParam": "openai_oxide.params.realtime:RealtimeToolChoiceConfigParam",
        "RealtimeToolsConfigUnion": "openai_oxide.models.realtime:RealtimeToolsConfigUnion",
        "RealtimeTranscriptionSessionAudio": "openai_oxide.models.realtime:RealtimeTranscriptionSessionAudio",
        "RealtimeTranscriptionSessionAudioInput": "openai_oxide.models.realtime:RealtimeTranscriptionSessionAudioInput",
        "RealtimeTranscriptionSessionAudioInputParam": "openai_oxide.params.realtime:RealtimeTranscriptionSessionAudioInputParam",
        "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": "openai_oxide.params.realtime:RealtimeAudioInputTurnDetectionParam",
        "RealtimeTranscriptionSessionAudioParam": "openai_oxide.params.realtime:RealtimeTranscriptionSessionAudioParam",
        "RealtimeTranscriptionSessionCreateRequest": "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateRequest",
        "RealtimeTranscriptionSessionCreateRequestParam": "openai_oxide.params.realtime:RealtimeTranscriptionSessionCreateRequestParam",
        "RealtimeTranscriptionSessionCreateResponse": "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateResponse",
        "RealtimeTranscriptionSessionTurnDetection": "openai_oxide.models.realtime:RealtimeTranscriptionSessionTurnDetection",
        "RealtimeTranslationClientEvent": "openai_oxide.models.realtime:RealtimeTranslationClientEvent",
        "RealtimeTranslationClientEventInputAudioBufferAppendParam": "openai_oxide.params.realtime:RealtimeTranslationClientEventInputAudioBufferAppendParam",
        "RealtimeTranslationClientEventParam": "openai_oxide.params.realtime:RealtimeTranslationClientEventParam",
        "RealtimeTranslationClientEventSessionCloseParam": "openai_oxide.params.realtime:RealtimeTranslationClientEventSessionCloseParam",
        "RealtimeTranslationClientEventSessionUpdateParam": "openai_oxide.params.realtime:RealtimeTranslationClientEventSessionUpdateParam",
        "RealtimeTranslationClientSecretCreateResponse": "openai_oxide.models.realtime:RealtimeTranslationClientSecretCreateResponse",
        "RealtimeTranslationInputAudioBufferAppendEvent": "openai_oxide.models.realtime:RealtimeTranslationInputAudioBufferAppendEvent",
        "RealtimeTranslationInputTranscriptDeltaEvent": "openai_oxide.models.realtime:RealtimeTranslationInputTranscriptDeltaEvent",
        "RealtimeTranslationOutputAudioDeltaEvent": "openai_oxide.models.realtime:RealtimeTranslationOutputAudioDeltaEvent",
        "RealtimeTranslationOutputTranscriptDeltaEvent": "openai_oxide.models.realtime:RealtimeTranslationOutputTranscriptDeltaEvent",
        "RealtimeTranslationServerEvent": "openai_oxide.models.realtime:RealtimeTranslationServerEvent",
        "RealtimeTranslationSession": "openai_oxide.models.realtime:RealtimeTranslationSession",
        "RealtimeTranslationSessionCloseEvent": "openai_oxide.models.realtime:RealtimeTranslationSessionCloseEvent",
        "RealtimeTranslationSessionClosedEvent": "openai_oxide.models.realtime:RealtimeTranslationSessionClosedEvent",
        "RealtimeTranslationSessionCreateRequestParam": "openai_oxide.params.realtime:RealtimeTranslationSessionCreateRequestParam",
        "RealtimeTranslationSessionCreatedEvent": "openai_oxide.models.realtime:RealtimeTranslationSessionCreatedEvent",
        "RealtimeTranslationSessionUpdateEvent": "openai_oxide.models.realtime:RealtimeTranslationSessionUpdateEvent",
        "RealtimeTranslationSessionUpdateRequest": "openai_oxide.models.realtime:RealtimeTranslationSessionUpdateRequest",
        "RealtimeTranslationSessionUpdateRequestParam": "openai_oxide.params.realtime:RealtimeTranslationSessionUpdateRequestParam",
        "RealtimeTranslationSessionUpdatedEvent": "openai_oxide.models.realtime:RealtimeTranslationSessionUpdatedEvent",
        "RealtimeTruncation": "openai_oxide.models.beta_realtime:RealtimeTruncation",
        "RealtimeTruncationParam": "openai_oxide.params.beta_realtime:RealtimeTruncationParam",
        "RealtimeTruncationRetentionRatio": "openai_oxide.models.beta_realtime:RealtimeTruncationRetentionRatio",
        "RealtimeTruncationRetentionRatioParam": "openai_oxide.params.beta_realtime:RealtimeTruncationRetentionRatioParam",
        "ResponseAudioDeltaEvent": "openai_oxide.models.realtime:ResponseAudioDeltaEvent",
        "ResponseAudioDoneEvent": "openai_oxide.models.realtime:ResponseAudioDoneEvent",
        "ResponseAudioTranscriptDeltaEvent": "openai_oxide.models.realtime:ResponseAudioTranscriptDeltaEvent",
        "ResponseAudioTranscriptDoneEvent": "openai_oxide.models.realtime:ResponseAudioTranscriptDoneEvent",
        "ResponseCancelEvent": "openai_oxide.models.realtime:ResponseCancelEvent",
        "ResponseCancelEventParam": "openai_oxide.params.realtime:ResponseCancelEventParam",
        "ResponseContentPartAddedEvent": "openai_oxide.models.realtime:ResponseContentPartAddedEvent",
        "ResponseContentPartDoneEvent": "openai_oxide.models.realtime:ResponseContentPartDoneEvent",
        "ResponseCreateEvent": "openai_oxide.models.realtime:ResponseCreateEvent",
        "ResponseCreateEventParam": "openai_oxide.params.realtime:ResponseCreateEventParam",
        "ResponseCreatedEvent": "openai_oxide.models.realtime:ResponseCreatedEvent",
        "ResponseDoneEvent": "openai_oxide.models.realtime:ResponseDoneEvent",
        "ResponseFunctionCallArgumentsDeltaEvent": "openai_oxide.models.realtime:ResponseFunctionCallArgumentsDeltaEvent",
        "ResponseFunctionCallArgumentsDoneEvent": "openai_oxide.models.realtime:ResponseFunctionCallArgumentsDoneEvent",
        "ResponseMcpCallArgumentsDelta": "openai_oxide.models.realtime:ResponseMcpCallArgumentsDelta",
        "ResponseMcpCallArgumentsDone": "openai_oxide.models.realtime:ResponseMcpCallArgumentsDone",
        "ResponseMcpCallCompleted": "openai_oxide.models.realtime:ResponseMcpCallCompleted",
        "ResponseMcpCallFailed": "openai_oxide.models.realtime:ResponseMcpCallFailed",
        "ResponseMcpCallInProgress": "openai_oxide.models.realtime:ResponseMcpCallInProgress",
        "ResponseOutputItemAddedEvent": "openai_oxide.models.realtime:ResponseOutputItemAddedEvent",
        "ResponseOutputItemDoneEvent": "openai_oxide.models.realtime:ResponseOutputItemDoneEvent",
        "ResponseTextDeltaEvent": "openai_oxide.models.realtime:ResponseTextDeltaEvent",
        "ResponseTextDoneEvent": "openai_oxide.models.realtime:ResponseTextDoneEvent",
        "SessionCreatedEvent": "openai_oxide.models.realtime:SessionCreatedEvent",
        "SessionUpdateEvent": "openai_oxide.models.realtime:SessionUpdateEvent",
        "SessionUpdateEventParam": "openai_oxide.params.realtime:SessionUpdateEventParam",
        "SessionUpdatedEvent": "openai_oxide.models.realtime:SessionUpdatedEvent",
        "translations": "openai_oxide.types.realtime.translations",
    },
)
