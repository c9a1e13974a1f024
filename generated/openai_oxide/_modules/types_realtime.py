# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.realtime`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "audio_transcription": {
        "AudioTranscription": "openai_oxide.models.beta_realtime:AudioTranscription",
    },
    "audio_transcription_param": {
        "AudioTranscriptionParam": "openai_oxide.params.beta_realtime:AudioTranscriptionParam",
    },
    "call_accept_params": {
        "CallAcceptParams": "openai_oxide.params.realtime:CallAcceptParams",
        "RealtimeAudioConfigParam": "openai_oxide.params.realtime:RealtimeAudioConfigParam",
        "RealtimeReasoningParam": "openai_oxide.params.responses:RealtimeReasoningParam",
        "RealtimeToolChoiceConfigParam": "openai_oxide.params.realtime:RealtimeToolChoiceConfigParam",
        "RealtimeToolsConfigParam": "openai_oxide.params.realtime:RealtimeToolsConfigParam",
        "RealtimeTracingConfigParam": "openai_oxide.params.realtime:RealtimeTracingConfigParam",
        "RealtimeTruncationParam": "openai_oxide.params.beta_realtime:RealtimeTruncationParam",
        "ResponsePromptParam": "openai_oxide.params.responses:ResponsePromptParam",
    },
    "call_create_params": {
        "CallCreateParams": "openai_oxide.params.realtime:CallCreateParams",
        "RealtimeSessionCreateRequestParam": "openai_oxide.params.realtime:RealtimeSessionCreateRequestParam",
    },
    "call_refer_params": {
        "CallReferParams": "openai_oxide.params.realtime:CallReferParams",
    },
    "call_reject_params": {
        "CallRejectParams": "openai_oxide.params.realtime:CallRejectParams",
    },
    "client_secret_create_params": {
        "ClientSecretCreateParams": "openai_oxide.params.realtime:ClientSecretCreateParams",
        "ExpiresAfter": "openai_oxide.params.realtime:RealtimeCreateClientSecretRequestExpiresAfterParam",
        "RealtimeSessionCreateRequestParam": "openai_oxide.params.realtime:RealtimeSessionCreateRequestParam",
        "RealtimeTranscriptionSessionCreateRequestParam": "openai_oxide.params.realtime:RealtimeTranscriptionSessionCreateRequestParam",
        "Session": (
            "union",
            "openai_oxide.params.realtime:RealtimeSessionCreateRequestParam",
            "openai_oxide.params.realtime:RealtimeTranscriptionSessionCreateRequestParam",
        ),
    },
    "client_secret_create_response": {
        "ClientSecretCreateResponse": "openai_oxide.models.realtime:ClientSecretCreateResponse",
        "RealtimeSessionCreateResponse": "openai_oxide.models.realtime:RealtimeSessionCreateResponse",
        "RealtimeTranscriptionSessionCreateResponse": "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateResponse",
        "Session": (
            "union",
            "openai_oxide.models.realtime:RealtimeSessionCreateResponse",
            "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateResponse",
        ),
    },
    "connect_client_event_param": {
        "ConnectClientEventParam": "openai_oxide.params.shared:ConnectClientEventParam",
        "RealtimeTranslationInputAudioBufferAppendEventParam": "openai_oxide.params.shared:RealtimeTranslationInputAudioBufferAppendEventParam",
        "RealtimeTranslationSessionCloseEventParam": "openai_oxide.params.shared:RealtimeTranslationSessionCloseEventParam",
        "RealtimeTranslationSessionUpdateEventParam": "openai_oxide.params.shared:RealtimeTranslationSessionUpdateEventParam",
    },
    "conversation_created_event": {
        "Conversation": "openai_oxide.models.realtime:ConversationCreatedEventConversation",
        "ConversationCreatedEvent": "openai_oxide.models.realtime:ConversationCreatedEvent",
    },
    "conversation_item": {
        "ConversationItem": "openai_oxide.models.responses:ConversationItem",
        "RealtimeConversationItemAssistantMessage": "openai_oxide.models.responses:RealtimeConversationItemAssistantMessage",
        "RealtimeConversationItemFunctionCall": "openai_oxide.models.responses:RealtimeConversationItemFunctionCall",
        "RealtimeConversationItemFunctionCallOutput": "openai_oxide.models.responses:RealtimeConversationItemFunctionCallOutput",
        "RealtimeConversationItemSystemMessage": "openai_oxide.models.responses:RealtimeConversationItemSystemMessage",
        "RealtimeConversationItemUserMessage": "openai_oxide.models.responses:RealtimeConversationItemUserMessage",
        "RealtimeMcpApprovalRequest": "openai_oxide.models.responses:RealtimeMcpApprovalRequest",
        "RealtimeMcpApprovalResponse": "openai_oxide.models.responses:RealtimeMcpApprovalResponse",
        "RealtimeMcpListTools": "openai_oxide.models.responses:RealtimeMcpListTools",
        "RealtimeMcpToolCall": "openai_oxide.models.responses:RealtimeMcpToolCall",
    },
    "conversation_item_added": {
        "ConversationItem": "openai_oxide.models.responses:ConversationItem",
        "ConversationItemAdded": "openai_oxide.models.realtime:ConversationItemAdded",
    },
    "conversation_item_create_event": {
        "ConversationItem": "openai_oxide.models.responses:ConversationItem",
        "ConversationItemCreateEvent": "openai_oxide.models.realtime:ConversationItemCreateEvent",
    },
    "conversation_item_create_event_param": {
        "ConversationItemCreateEventParam": "openai_oxide.params.realtime:ConversationItemCreateEventParam",
        "ConversationItemParam": "openai_oxide.params.responses:ConversationItemParam",
    },
    "conversation_item_created_event": {
        "ConversationItem": "openai_oxide.models.responses:ConversationItem",
        "ConversationItemCreatedEvent": "openai_oxide.models.realtime:ConversationItemCreatedEvent",
    },
    "conversation_item_delete_event": {
        "ConversationItemDeleteEvent": "openai_oxide.models.realtime:ConversationItemDeleteEvent",
    },
    "conversation_item_delete_event_param": {
        "ConversationItemDeleteEventParam": "openai_oxide.params.realtime:ConversationItemDeleteEventParam",
    },
    "conversation_item_deleted_event": {
        "ConversationItemDeletedEvent": "openai_oxide.models.realtime:ConversationItemDeletedEvent",
    },
    "conversation_item_done": {
        "ConversationItem": "openai_oxide.models.responses:ConversationItem",
        "ConversationItemDone": "openai_oxide.models.realtime:ConversationItemDone",
    },
    "conversation_item_input_audio_transcription_completed_event": {
        "ConversationItemInputAudioTranscriptionCompletedEvent": "openai_oxide.models.realtime:ConversationItemInputAudioTranscriptionCompletedEvent",
        "LogProbProperties": "openai_oxide.models.realtime:LogProbProperties",
        "TranscriptionLanguage": "openai_oxide.models.audio:TranscriptionLanguage",
        "Usage": (
            "union",
            "openai_oxide.models.audio:TranscriptTextUsageTokens",
            "openai_oxide.models.audio:TranscriptTextUsageDuration",
        ),
        "UsageTranscriptTextUsageDuration": "openai_oxide.models.audio:TranscriptTextUsageDuration",
        "UsageTranscriptTextUsageTokens": "openai_oxide.models.audio:TranscriptTextUsageTokens",
        "UsageTranscriptTextUsageTokensInputTokenDetails": "openai_oxide.models.audio:TranscriptTextUsageTokensInputTokenDetails",
    },
    "conversation_item_input_audio_transcription_delta_event": {
        "ConversationItemInputAudioTranscriptionDeltaEvent": "openai_oxide.models.realtime:ConversationItemInputAudioTranscriptionDeltaEvent",
        "LogProbProperties": "openai_oxide.models.realtime:LogProbProperties",
    },
    "conversation_item_input_audio_transcription_failed_event": {
        "ConversationItemInputAudioTranscriptionFailedEvent": "openai_oxide.models.realtime:ConversationItemInputAudioTranscriptionFailedEvent",
        "Error": "openai_oxide.models.realtime:ConversationItemInputAudioTranscriptionFailedEventError",
    },
    "conversation_item_input_audio_transcription_segment": {
        "ConversationItemInputAudioTranscriptionSegment": "openai_oxide.models.realtime:ConversationItemInputAudioTranscriptionSegment",
    },
    "conversation_item_param": {
        "ConversationItemParam": "openai_oxide.params.responses:ConversationItemParam",
        "RealtimeConversationItemAssistantMessageParam": "openai_oxide.params.responses:RealtimeConversationItemAssistantMessageParam",
        "RealtimeConversationItemFunctionCallOutputParam": "openai_oxide.params.responses:RealtimeConversationItemFunctionCallOutputParam",
        "RealtimeConversationItemFunctionCallParam": "openai_oxide.params.responses:RealtimeConversationItemFunctionCallParam",
        "RealtimeConversationItemSystemMessageParam": "openai_oxide.params.responses:RealtimeConversationItemSystemMessageParam",
        "RealtimeConversationItemUserMessageParam": "openai_oxide.params.responses:RealtimeConversationItemUserMessageParam",
        "RealtimeMcpApprovalRequestParam": "openai_oxide.params.responses:RealtimeMcpApprovalRequestParam",
        "RealtimeMcpApprovalResponseParam": "openai_oxide.params.responses:RealtimeMcpApprovalResponseParam",
        "RealtimeMcpListToolsParam": "openai_oxide.params.responses:RealtimeMcpListToolsParam",
        "RealtimeMcpToolCallParam": "openai_oxide.params.responses:RealtimeMcpToolCallParam",
    },
    "conversation_item_retrieve_event": {
        "ConversationItemRetrieveEvent": "openai_oxide.models.realtime:ConversationItemRetrieveEvent",
    },
    "conversation_item_retrieve_event_param": {
        "ConversationItemRetrieveEventParam": "openai_oxide.params.realtime:ConversationItemRetrieveEventParam",
    },
    "conversation_item_truncate_event": {
        "ConversationItemTruncateEvent": "openai_oxide.models.realtime:ConversationItemTruncateEvent",
    },
    "conversation_item_truncate_event_param": {
        "ConversationItemTruncateEventParam": "openai_oxide.params.realtime:ConversationItemTruncateEventParam",
    },
    "conversation_item_truncated_event": {
        "ConversationItemTruncatedEvent": "openai_oxide.models.realtime:ConversationItemTruncatedEvent",
    },
    "input_audio_buffer_append_event": {
        "InputAudioBufferAppendEvent": "openai_oxide.models.realtime:InputAudioBufferAppendEvent",
    },
    "input_audio_buffer_append_event_param": {
        "InputAudioBufferAppendEventParam": "openai_oxide.params.realtime:InputAudioBufferAppendEventParam",
    },
    "input_audio_buffer_clear_event": {
        "InputAudioBufferClearEvent": "openai_oxide.models.realtime:InputAudioBufferClearEvent",
    },
    "input_audio_buffer_clear_event_param": {
        "InputAudioBufferClearEventParam": "openai_oxide.params.realtime:InputAudioBufferClearEventParam",
    },
    "input_audio_buffer_cleared_event": {
        "InputAudioBufferClearedEvent": "openai_oxide.models.realtime:InputAudioBufferClearedEvent",
    },
    "input_audio_buffer_commit_event": {
        "InputAudioBufferCommitEvent": "openai_oxide.models.realtime:InputAudioBufferCommitEvent",
    },
    "input_audio_buffer_commit_event_param": {
        "InputAudioBufferCommitEventParam": "openai_oxide.params.realtime:InputAudioBufferCommitEventParam",
    },
    "input_audio_buffer_committed_event": {
        "InputAudioBufferCommittedEvent": "openai_oxide.models.realtime:InputAudioBufferCommittedEvent",
    },
    "input_audio_buffer_dtmf_event_received_event": {
        "InputAudioBufferDtmfEventReceivedEvent": "openai_oxide.models.realtime:InputAudioBufferDtmfEventReceivedEvent",
    },
    "input_audio_buffer_speech_started_event": {
        "InputAudioBufferSpeechStartedEvent": "openai_oxide.models.realtime:InputAudioBufferSpeechStartedEvent",
    },
    "input_audio_buffer_speech_stopped_event": {
        "InputAudioBufferSpeechStoppedEvent": "openai_oxide.models.realtime:InputAudioBufferSpeechStoppedEvent",
    },
    "input_audio_buffer_timeout_triggered": {
        "InputAudioBufferTimeoutTriggered": "openai_oxide.models.realtime:InputAudioBufferTimeoutTriggered",
    },
    "log_prob_properties": {
        "LogProbProperties": "openai_oxide.models.realtime:LogProbProperties",
    },
    "mcp_list_tools_completed": {
        "McpListToolsCompleted": "openai_oxide.models.realtime:McpListToolsCompleted",
    },
    "mcp_list_tools_failed": {
        "McpListToolsFailed": "openai_oxide.models.realtime:McpListToolsFailed",
    },
    "mcp_list_tools_in_progress": {
        "McpListToolsInProgress": "openai_oxide.models.realtime:McpListToolsInProgress",
    },
    "noise_reduction_type": {
        "NoiseReductionType": "openai_oxide.models.shared:NoiseReductionType",
    },
    "output_audio_buffer_clear_event": {
        "OutputAudioBufferClearEvent": "openai_oxide.models.realtime:OutputAudioBufferClearEvent",
    },
    "output_audio_buffer_clear_event_param": {
        "OutputAudioBufferClearEventParam": "openai_oxide.params.realtime:OutputAudioBufferClearEventParam",
    },
    "rate_limits_updated_event": {
        "RateLimit": "openai_oxide.models.realtime:RateLimitsUpdatedEventRateLimit",
        "RateLimitsUpdatedEvent": "openai_oxide.models.realtime:RateLimitsUpdatedEvent",
    },
    "realtime_audio_config": {
        "RealtimeAudioConfig": "openai_oxide.models.realtime:RealtimeAudioConfig",
        "RealtimeAudioConfigInput": "openai_oxide.models.realtime:RealtimeAudioConfigInput",
        "RealtimeAudioConfigOutput": "openai_oxide.models.realtime:RealtimeAudioConfigOutput",
    },
    "realtime_audio_config_input": {
        "AudioTranscription": "openai_oxide.models.beta_realtime:AudioTranscription",
        "NoiseReduction": "openai_oxide.models.realtime:RealtimeAudioConfigInputNoiseReduction",
        "NoiseReductionType": "openai_oxide.models.shared:NoiseReductionType",
        "RealtimeAudioConfigInput": "openai_oxide.models.realtime:RealtimeAudioConfigInput",
        "RealtimeAudioFormats": "openai_oxide.models.responses:RealtimeAudioFormats",
        "RealtimeAudioInputTurnDetection": "openai_oxide.models.realtime:RealtimeAudioInputTurnDetection",
    },
    "realtime_audio_config_input_param": {
        "AudioTranscriptionParam": "openai_oxide.params.beta_realtime:AudioTranscriptionParam",
        "NoiseReduction": "openai_oxide.params.realtime:RealtimeAudioConfigInputNoiseReductionParam",
        "NoiseReductionType": "openai_oxide.models.shared:NoiseReductionType",
        "RealtimeAudioConfigInputParam": "openai_oxide.params.realtime:RealtimeAudioConfigInputParam",
        "RealtimeAudioFormatsParam": "openai_oxide.params.responses:RealtimeAudioFormatsParam",
        "RealtimeAudioInputTurnDetectionParam": "openai_oxide.params.realtime:RealtimeAudioInputTurnDetectionParam",
    },
    "realtime_audio_config_output": {
        "RealtimeAudioConfigOutput": "openai_oxide.models.realtime:RealtimeAudioConfigOutput",
        "RealtimeAudioFormats": "openai_oxide.models.responses:RealtimeAudioFormats",
        "Voice": (
            "union",
            "builtins:str",
            "openai_oxide.models.shared:VoiceIdsSharedVariant2",
            (
                "literal",
                "alloy",
                "ash",
                "ballad",
                "coral",
                "echo",
                "sage",
                "shimmer",
                "verse",
                "marin",
                "cedar",
            ),
        ),
        "VoiceID": "openai_oxide.models.shared:VoiceIdsSharedVariant2",
    },
    "realtime_audio_config_output_param": {
        "RealtimeAudioConfigOutputParam": "openai_oxide.params.realtime:RealtimeAudioConfigOutputParam",
        "RealtimeAudioFormatsParam": "openai_oxide.params.responses:RealtimeAudioFormatsParam",
        "Voice": (
            "union",
            "builtins:str",
            "openai_oxide.params.shared:VoiceIdsSharedVariant2Param",
            (
                "literal",
                "alloy",
                "ash",
                "ballad",
                "coral",
                "echo",
                "sage",
                "shimmer",
                "verse",
                "marin",
                "cedar",
            ),
        ),
        "VoiceID": "openai_oxide.params.shared:VoiceIdsSharedVariant2Param",
    },
    "realtime_audio_config_param": {
        "RealtimeAudioConfigInputParam": "openai_oxide.params.realtime:RealtimeAudioConfigInputParam",
        "RealtimeAudioConfigOutputParam": "openai_oxide.params.realtime:RealtimeAudioConfigOutputParam",
        "RealtimeAudioConfigParam": "openai_oxide.params.realtime:RealtimeAudioConfigParam",
    },
    "realtime_audio_formats": {
        "AudioPCM": "openai_oxide.models.responses:RealtimeAudioFormatsAudioPcm",
        "AudioPCMA": "openai_oxide.models.responses:RealtimeAudioFormatsAudioPcma",
        "AudioPCMU": "openai_oxide.models.responses:RealtimeAudioFormatsAudioPcmu",
        "RealtimeAudioFormats": "openai_oxide.models.responses:RealtimeAudioFormats",
    },
    "realtime_audio_formats_param": {
        "AudioPCM": "openai_oxide.params.responses:RealtimeAudioFormatsAudioPcmParam",
        "AudioPCMA": "openai_oxide.params.responses:RealtimeAudioFormatsAudioPcmaParam",
        "AudioPCMU": "openai_oxide.params.responses:RealtimeAudioFormatsAudioPcmuParam",
        "RealtimeAudioFormatsParam": "openai_oxide.params.responses:RealtimeAudioFormatsParam",
    },
    "realtime_audio_input_turn_detection": {
        "RealtimeAudioInputTurnDetection": "openai_oxide.models.realtime:RealtimeAudioInputTurnDetection",
        "SemanticVad": "openai_oxide.models.realtime:RealtimeAudioInputTurnDetectionSemanticVad",
        "ServerVad": "openai_oxide.models.realtime:RealtimeAudioInputTurnDetectionServerVad",
    },
    "realtime_audio_input_turn_detection_param": {
        "RealtimeAudioInputTurnDetectionParam": "openai_oxide.params.realtime:RealtimeAudioInputTurnDetectionParam",
        "SemanticVad": "openai_oxide.params.realtime:RealtimeAudioInputTurnDetectionSemanticVadParam",
        "ServerVad": "openai_oxide.params.realtime:RealtimeAudioInputTurnDetectionServerVadParam",
    },
    "realtime_client_event": {
        "ConversationItemCreateEvent": "openai_oxide.models.realtime:ConversationItemCreateEvent",
        "ConversationItemDeleteEvent": "openai_oxide.models.realtime:ConversationItemDeleteEvent",
        "ConversationItemRetrieveEvent": "openai_oxide.models.realtime:ConversationItemRetrieveEvent",
        "ConversationItemTruncateEvent": "openai_oxide.models.realtime:ConversationItemTruncateEvent",
        "InputAudioBufferAppendEvent": "openai_oxide.models.realtime:InputAudioBufferAppendEvent",
        "InputAudioBufferClearEvent": "openai_oxide.models.realtime:InputAudioBufferClearEvent",
        "InputAudioBufferCommitEvent": "openai_oxide.models.realtime:InputAudioBufferCommitEvent",
        "OutputAudioBufferClearEvent": "openai_oxide.models.realtime:OutputAudioBufferClearEvent",
        "RealtimeClientEvent": "openai_oxide.models.realtime:RealtimeClientEvent",
        "ResponseCancelEvent": "openai_oxide.models.realtime:ResponseCancelEvent",
        "ResponseCreateEvent": "openai_oxide.models.realtime:ResponseCreateEvent",
        "SessionUpdateEvent": "openai_oxide.models.realtime:SessionUpdateEvent",
    },
    "realtime_client_event_param": {
        "ConversationItemCreateEventParam": "openai_oxide.params.realtime:ConversationItemCreateEventParam",
        "ConversationItemDeleteEventParam": "openai_oxide.params.realtime:ConversationItemDeleteEventParam",
        "ConversationItemRetrieveEventParam": "openai_oxide.params.realtime:ConversationItemRetrieveEventParam",
        "ConversationItemTruncateEventParam": "openai_oxide.params.realtime:ConversationItemTruncateEventParam",
        "InputAudioBufferAppendEventParam": "openai_oxide.params.realtime:InputAudioBufferAppendEventParam",
        "InputAudioBufferClearEventParam": "openai_oxide.params.realtime:InputAudioBufferClearEventParam",
        "InputAudioBufferCommitEventParam": "openai_oxide.params.realtime:InputAudioBufferCommitEventParam",
        "OutputAudioBufferClearEventParam": "openai_oxide.params.realtime:OutputAudioBufferClearEventParam",
        "RealtimeClientEventParam": "openai_oxide.params.realtime:RealtimeClientEventParam",
        "ResponseCancelEventParam": "openai_oxide.params.realtime:ResponseCancelEventParam",
        "ResponseCreateEventParam": "openai_oxide.params.realtime:ResponseCreateEventParam",
        "SessionUpdateEventParam": "openai_oxide.params.realtime:SessionUpdateEventParam",
    },
    "realtime_connect_params": {
        "RealtimeConnectParams": "openai_oxide_lib.resources.connect_arguments:RealtimeConnectParams",
    },
    "realtime_conversation_item_assistant_message": {
        "Content": "openai_oxide.models.responses:RealtimeConversationItemAssistantMessageContent",
        "RealtimeConversationItemAssistantMessage": "openai_oxide.models.responses:RealtimeConversationItemAssistantMessage",
    },
    "realtime_conversation_item_assistant_message_param": {
        "Content": "openai_oxide.params.responses:RealtimeConversationItemAssistantMessageContentParam",
        "RealtimeConversationItemAssistantMessageParam": "openai_oxide.params.responses:RealtimeConversationItemAssistantMessageParam",
    },
    "realtime_conversation_item_function_call": {
        "RealtimeConversationItemFunctionCall": "openai_oxide.models.responses:RealtimeConversationItemFunctionCall",
    },
    "realtime_conversation_item_function_call_output": {
        "RealtimeConversationItemFunctionCallOutput": "openai_oxide.models.responses:RealtimeConversationItemFunctionCallOutput",
    },
    "realtime_conversation_item_function_call_output_param": {
        "RealtimeConversationItemFunctionCallOutputParam": "openai_oxide.params.responses:RealtimeConversationItemFunctionCallOutputParam",
    },
    "realtime_conversation_item_function_call_param": {
        "RealtimeConversationItemFunctionCallParam": "openai_oxide.params.responses:RealtimeConversationItemFunctionCallParam",
    },
    "realtime_conversation_item_system_message": {
        "Content": "openai_oxide.models.responses:ConversationItemContent",
        "RealtimeConversationItemSystemMessage": "openai_oxide.models.responses:RealtimeConversationItemSystemMessage",
    },
    "realtime_conversation_item_system_message_param": {
        "Content": "openai_oxide.params.responses:RealtimeConversationItemSystemMessageContentParam",
        "RealtimeConversationItemSystemMessageParam": "openai_oxide.params.responses:RealtimeConversationItemSystemMessageParam",
    },
    "realtime_conversation_item_user_message": {
        "Content": "openai_oxide.models.responses:RealtimeConversationItemUserMessageContent",
        "RealtimeConversationItemUserMessage": "openai_oxide.models.responses:RealtimeConversationItemUserMessage",
    },
    "realtime_conversation_item_user_message_param": {
        "Content": "openai_oxide.params.responses:RealtimeConversationItemUserMessageContentParam",
        "RealtimeConversationItemUserMessageParam": "openai_oxide.params.responses:RealtimeConversationItemUserMessageParam",
    },
    "realtime_error": {
        "RealtimeError": "openai_oxide.models.realtime:RealtimeError",
    },
    "realtime_error_event": {
        "RealtimeError": "openai_oxide.models.realtime:RealtimeError",
        "RealtimeErrorEvent": "openai_oxide.models.realtime:RealtimeErrorEvent",
    },
    "realtime_function_tool": {
        "RealtimeFunctionTool": "openai_oxide.models.responses:RealtimeFunctionTool",
    },
    "realtime_function_tool_param": {
        "RealtimeFunctionToolParam": "openai_oxide.params.responses:RealtimeFunctionToolParam",
    },
    "realtime_mcp_approval_request": {
        "RealtimeMcpApprovalRequest": "openai_oxide.models.responses:RealtimeMcpApprovalRequest",
    },
    "realtime_mcp_approval_request_param": {
        "RealtimeMcpApprovalRequestParam": "openai_oxide.params.responses:RealtimeMcpApprovalRequestParam",
    },
    "realtime_mcp_approval_response": {
        "RealtimeMcpApprovalResponse": "openai_oxide.models.responses:RealtimeMcpApprovalResponse",
    },
    "realtime_mcp_approval_response_param": {
        "RealtimeMcpApprovalResponseParam": "openai_oxide.params.responses:RealtimeMcpApprovalResponseParam",
    },
    "realtime_mcp_list_tools": {
        "RealtimeMcpListTools": "openai_oxide.models.responses:RealtimeMcpListTools",
        "Tool": "openai_oxide.models.responses:MCPListToolsTool",
    },
    "realtime_mcp_list_tools_param": {
        "RealtimeMcpListToolsParam": "openai_oxide.params.responses:RealtimeMcpListToolsParam",
        "Tool": "openai_oxide.params.responses:MCPListToolsToolParam",
    },
    "realtime_mcp_protocol_error": {
        "RealtimeMcpProtocolError": "openai_oxide.models.responses:RealtimeMcpProtocolError",
    },
    "realtime_mcp_protocol_error_param": {
        "RealtimeMcpProtocolErrorParam": "openai_oxide.params.responses:RealtimeMcpProtocolErrorParam",
    },
    "realtime_mcp_tool_call": {
        "Error": (
            "union",
            "openai_oxide.models.responses:RealtimeMcpProtocolError",
            "openai_oxide.models.responses:RealtimeMcpToolExecutionError",
            "openai_oxide.models.responses:RealtimeMcphttpError",
        ),
        "RealtimeMcpProtocolError": "openai_oxide.models.responses:RealtimeMcpProtocolError",
        "RealtimeMcpToolCall": "openai_oxide.models.responses:RealtimeMcpToolCall",
        "RealtimeMcpToolExecutionError": "openai_oxide.models.responses:RealtimeMcpToolExecutionError",
        "RealtimeMcphttpError": "openai_oxide.models.responses:RealtimeMcphttpError",
    },
    "realtime_mcp_tool_call_param": {
        "Error": (
            "union",
            "openai_oxide.params.responses:RealtimeMcpProtocolErrorParam",
            "openai_oxide.params.responses:RealtimeMcpToolExecutionErrorParam",
            "openai_oxide.params.responses:RealtimeMcphttpErrorParam",
        ),
        "RealtimeMcpProtocolErrorParam": "openai_oxide.params.responses:RealtimeMcpProtocolErrorParam",
        "RealtimeMcpToolCallParam": "openai_oxide.params.responses:RealtimeMcpToolCallParam",
        "RealtimeMcpToolExecutionErrorParam": "openai_oxide.params.responses:RealtimeMcpToolExecutionErrorParam",
        "RealtimeMcphttpErrorParam": "openai_oxide.params.responses:RealtimeMcphttpErrorParam",
    },
    "realtime_mcp_tool_execution_error": {
        "RealtimeMcpToolExecutionError": "openai_oxide.models.responses:RealtimeMcpToolExecutionError",
    },
    "realtime_mcp_tool_execution_error_param": {
        "RealtimeMcpToolExecutionErrorParam": "openai_oxide.params.responses:RealtimeMcpToolExecutionErrorParam",
    },
    "realtime_mcphttp_error": {
        "RealtimeMcphttpError": "openai_oxide.models.responses:RealtimeMcphttpError",
    },
    "realtime_mcphttp_error_param": {
        "RealtimeMcphttpErrorParam": "openai_oxide.params.responses:RealtimeMcphttpErrorParam",
    },
    "realtime_reasoning": {
        "RealtimeReasoning": "openai_oxide.models.responses:RealtimeReasoning",
        "RealtimeReasoningEffort": "openai_oxide.models.responses:RealtimeReasoningEffort",
    },
    "realtime_reasoning_effort": {
        "RealtimeReasoningEffort": "openai_oxide.models.responses:RealtimeReasoningEffort",
    },
    "realtime_reasoning_param": {
        "RealtimeReasoningEffort": "openai_oxide.models.responses:RealtimeReasoningEffort",
        "RealtimeReasoningParam": "openai_oxide.params.responses:RealtimeReasoningParam",
    },
    "realtime_response": {
        "Audio": "openai_oxide.models.realtime:RealtimeResponseAudio",
        "AudioOutput": "openai_oxide.models.realtime:RealtimeResponseAudioOutput",
        "ConversationItem": "openai_oxide.models.responses:ConversationItem",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "RealtimeAudioFormats": "openai_oxide.models.responses:RealtimeAudioFormats",
        "RealtimeResponse": "openai_oxide.models.realtime:RealtimeResponse",
        "RealtimeResponseStatus": "openai_oxide.models.realtime:RealtimeResponseStatus",
        "RealtimeResponseUsage": "openai_oxide.models.realtime:RealtimeResponseUsage",
    },
    "realtime_response_create_audio_output": {
        "Output": "openai_oxide.models.realtime:RealtimeResponseCreateAudioOutputOutput",
        "OutputVoice": (
            "union",
            "builtins:str",
            "openai_oxide.models.shared:VoiceIdsSharedVariant2",
            (
                "literal",
                "alloy",
                "ash",
                "ballad",
                "coral",
                "echo",
                "sage",
                "shimmer",
                "verse",
                "marin",
                "cedar",
            ),
        ),
        "OutputVoiceID": "openai_oxide.models.shared:VoiceIdsSharedVariant2",
        "RealtimeAudioFormats": "openai_oxide.models.responses:RealtimeAudioFormats",
        "RealtimeResponseCreateAudioOutput": "openai_oxide.models.realtime:RealtimeResponseCreateAudioOutput",
    },
    "realtime_response_create_audio_output_param": {
        "Output": "openai_oxide.params.realtime:RealtimeResponseCreateAudioOutputOutputParam",
        "OutputVoice": (
            "union",
            "builtins:str",
            "openai_oxide.params.shared:VoiceIdsSharedVariant2Param",
            (
                "literal",
                "alloy",
                "ash",
                "ballad",
                "coral",
                "echo",
                "sage",
                "shimmer",
                "verse",
                "marin",
                "cedar",
            ),
        ),
        "OutputVoiceID": "openai_oxide.params.shared:VoiceIdsSharedVariant2Param",
        "RealtimeAudioFormatsParam": "openai_oxide.params.responses:RealtimeAudioFormatsParam",
        "RealtimeResponseCreateAudioOutputParam": "openai_oxide.params.realtime:RealtimeResponseCreateAudioOutputParam",
    },
    "realtime_response_create_mcp_tool": {
        "AllowedTools": (
            "union",
            (
                "list",
                "builtins:str",
            ),
            "openai_oxide.models.responses:MCPToolFilter",
        ),
        "AllowedToolsMcpToolFilter": "openai_oxide.models.responses:MCPToolFilter",
        "RealtimeResponseCreateMcpTool": "openai_oxide.models.responses:McpTool",
        "RequireApproval": (
            "union",
            "openai_oxide.models.responses:McpToolRequireApprovalMCPToolApprovalFilter",
            (
                "literal",
                "always",
                "never",
            ),
        ),
        "RequireApprovalMcpToolApprovalFilter": "openai_oxide.models.responses:McpToolRequireApprovalMCPToolApprovalFilter",
        "RequireApprovalMcpToolApprovalFilterAlways": "openai_oxide.models.responses:MCPToolFilter",
        "RequireApprovalMcpToolApprovalFilterNever": "openai_oxide.models.responses:MCPToolFilter",
    },
    "realtime_response_create_mcp_tool_param": {
        "AllowedTools": (
            "union",
            (
                "list",
                "builtins:str",
            ),
            "openai_oxide.params.responses:MCPToolFilterParam",
        ),
        "AllowedToolsMcpToolFilter": "openai_oxide.params.responses:MCPToolFilterParam",
        "RealtimeResponseCreateMcpToolParam": "openai_oxide.params.responses:McpToolParam",
        "RequireApproval": (
            "union",
            "openai_oxide.params.responses:McpToolRequireApprovalMCPToolApprovalFilterParam",
            (
                "literal",
                "always",
                "never",
            ),
        ),
        "RequireApprovalMcpToolApprovalFilter": "openai_oxide.params.responses:McpToolRequireApprovalMCPToolApprovalFilterParam",
        "RequireApprovalMcpToolApprovalFilterAlways": "openai_oxide.params.responses:MCPToolFilterParam",
        "RequireApprovalMcpToolApprovalFilterNever": "openai_oxide.params.responses:MCPToolFilterParam",
    },
    "realtime_response_create_params": {
        "ConversationItem": "openai_oxide.models.responses:ConversationItem",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "RealtimeFunctionTool": "openai_oxide.models.responses:RealtimeFunctionTool",
        "RealtimeReasoning": "openai_oxide.models.responses:RealtimeReasoning",
        "RealtimeResponseCreateAudioOutput": "openai_oxide.models.realtime:RealtimeResponseCreateAudioOutput",
        "RealtimeResponseCreateMcpTool": "openai_oxide.models.responses:McpTool",
        "RealtimeResponseCreateParams": "openai_oxide.models.realtime:RealtimeResponseCreateParams",
        "ResponsePrompt": "openai_oxide.models.responses:ResponsePrompt",
        "Tool": (
            "union",
            "openai_oxide.models.responses:RealtimeFunctionTool",
            "openai_oxide.models.responses:McpTool",
        ),
        "ToolChoice": (
            "union",
            "openai_oxide.models.responses:ToolChoiceFunction",
            "openai_oxide.models.responses:ToolChoiceMcp",
            (
                "literal",
                "none",
                "auto",
                "required",
            ),
        ),
        "ToolChoiceFunction": "openai_oxide.models.responses:ToolChoiceFunction",
        "ToolChoiceMcp": "openai_oxide.models.responses:ToolChoiceMcp",
        "ToolChoiceOptions": "openai_oxide.models.responses:ToolChoiceOptions",
    },
    "realtime_response_create_params_param": {
        "ConversationItemParam": "openai_oxide.params.responses:ConversationItemParam",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "RealtimeFunctionToolParam": "openai_oxide.params.responses:RealtimeFunctionToolParam",
        "RealtimeReasoningParam": "openai_oxide.params.responses:RealtimeReasoningParam",
        "RealtimeResponseCreateAudioOutputParam": "openai_oxide.params.realtime:RealtimeResponseCreateAudioOutputParam",
        "RealtimeResponseCreateMcpToolParam": "openai_oxide.params.responses:McpToolParam",
        "RealtimeResponseCreateParamsParam": "openai_oxide.params.realtime:RealtimeResponseCreateParamsParam",
        "ResponsePromptParam": "openai_oxide.params.responses:ResponsePromptParam",
        "Tool": (
            "union",
            "openai_oxide.params.responses:RealtimeFunctionToolParam",
            "openai_oxide.params.responses:McpToolParam",
        ),
        "ToolChoice": (
            "union",
            "openai_oxide.params.responses:ToolChoiceFunctionParam",
            "openai_oxide.params.responses:ToolChoiceMcpParam",
            (
                "literal",
                "none",
                "auto",
                "required",
            ),
        ),
        "ToolChoiceFunctionParam": "openai_oxide.params.responses:ToolChoiceFunctionParam",
        "ToolChoiceMcpParam": "openai_oxide.params.responses:ToolChoiceMcpParam",
        "ToolChoiceOptions": "openai_oxide.models.responses:ToolChoiceOptions",
    },
    "realtime_response_create_params_with_references_param": {
        "ConversationItemParam": "openai_oxide.params.responses:ConversationItemParam",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "RealtimeFunctionToolParam": "openai_oxide.params.responses:RealtimeFunctionToolParam",
        "RealtimeReasoningParam": "openai_oxide.params.responses:RealtimeReasoningParam",
        "RealtimeResponseCreateAudioOutputParam": "openai_oxide.params.realtime:RealtimeResponseCreateAudioOutputParam",
        "RealtimeResponseCreateMcpToolParam": "openai_oxide.params.responses:McpToolParam",
        "RealtimeResponseCreateParamsWithReferencesParam": "openai_oxide.params.responses:RealtimeResponseCreateParamsWithReferencesParam",
        "ResponseItemReferenceParam": "openai_oxide.params.responses:ResponseItemReferenceParam",
        "ResponsePromptParam": "openai_oxide.params.responses:ResponsePromptParam",
        "Tool": (
            "union",
            "openai_oxide.params.responses:RealtimeFunctionToolParam",
            "openai_oxide.params.responses:McpToolParam",
        ),
        "ToolChoice": (
            "union",
            "openai_oxide.params.responses:ToolChoiceFunctionParam",
            "openai_oxide.params.responses:ToolChoiceMcpParam",
            (
                "literal",
                "none",
                "auto",
                "required",
            ),
        ),
        "ToolChoiceFunctionParam": "openai_oxide.params.responses:ToolChoiceFunctionParam",
        "ToolChoiceMcpParam": "openai_oxide.params.responses:ToolChoiceMcpParam",
        "ToolChoiceOptions": "openai_oxide.models.responses:ToolChoiceOptions",
    },
    "realtime_response_status": {
        "Error": "openai_oxide.models.realtime:RealtimeResponseStatusError",
        "RealtimeResponseStatus": "openai_oxide.models.realtime:RealtimeResponseStatus",
    },
    "realtime_response_usage": {
        "RealtimeResponseUsage": "openai_oxide.models.realtime:RealtimeResponseUsage",
        "RealtimeResponseUsageInputTokenDetails": "openai_oxide.models.realtime:RealtimeResponseUsageInputTokenDetails",
        "RealtimeResponseUsageOutputTokenDetails": "openai_oxide.models.realtime:RealtimeResponseUsageOutputTokenDetails",
    },
    "realtime_response_usage_input_token_details": {
        "CachedTokensDetails": "openai_oxide.models.realtime:RealtimeResponseUsageInputTokenDetailsCachedTokensDetails",
        "RealtimeResponseUsageInputTokenDetails": "openai_oxide.models.realtime:RealtimeResponseUsageInputTokenDetails",
    },
    "realtime_response_usage_output_token_details": {
        "RealtimeResponseUsageOutputTokenDetails": "openai_oxide.models.realtime:RealtimeResponseUsageOutputTokenDetails",
    },
    "realtime_server_event": {
        "ConversationCreatedEvent": "openai_oxide.models.realtime:ConversationCreatedEvent",
        "ConversationItem": "openai_oxide.models.responses:ConversationItem",
        "ConversationItemAdded": "openai_oxide.models.realtime:ConversationItemAdded",
        "ConversationItemCreatedEvent": "openai_oxide.models.realtime:ConversationItemCreatedEvent",
        "ConversationItemDeletedEvent": "openai_oxide.models.realtime:ConversationItemDeletedEvent",
        "ConversationItemDone": "openai_oxide.models.realtime:ConversationItemDone",
        "ConversationItemInputAudioTranscriptionCompletedEvent": "openai_oxide.models.realtime:ConversationItemInputAudioTranscriptionCompletedEvent",
        "ConversationItemInputAudioTranscriptionDeltaEvent": "openai_oxide.models.realtime:ConversationItemInputAudioTranscriptionDeltaEvent",
        "ConversationItemInputAudioTranscriptionFailedEvent": "openai_oxide.models.realtime:ConversationItemInputAudioTranscriptionFailedEvent",
        "ConversationItemInputAudioTranscriptionSegment": "openai_oxide.models.realtime:ConversationItemInputAudioTranscriptionSegment",
        "ConversationItemRetrieved": "openai_oxide.models.realtime:RealtimeServerEventConversationItemRetrieved",
        "ConversationItemTruncatedEvent": "openai_oxide.models.realtime:ConversationItemTruncatedEvent",
        "InputAudioBufferClearedEvent": "openai_oxide.models.realtime:InputAudioBufferClearedEvent",
        "InputAudioBufferCommittedEvent": "openai_oxide.models.realtime:InputAudioBufferCommittedEvent",
        "InputAudioBufferDtmfEventReceivedEvent": "openai_oxide.models.realtime:InputAudioBufferDtmfEventReceivedEvent",
        "InputAudioBufferSpeechStartedEvent": "openai_oxide.models.realtime:InputAudioBufferSpeechStartedEvent",
        "InputAudioBufferSpeechStoppedEvent": "openai_oxide.models.realtime:InputAudioBufferSpeechStoppedEvent",
        "InputAudioBufferTimeoutTriggered": "openai_oxide.models.realtime:InputAudioBufferTimeoutTriggered",
        "McpListToolsCompleted": "openai_oxide.models.realtime:McpListToolsCompleted",
        "McpListToolsFailed": "openai_oxide.models.realtime:McpListToolsFailed",
        "McpListToolsInProgress": "openai_oxide.models.realtime:McpListToolsInProgress",
        "OutputAudioBufferCleared": "openai_oxide.models.realtime:RealtimeServerEventOutputAudioBufferCleared",
        "OutputAudioBufferStarted": "openai_oxide.models.realtime:RealtimeServerEventOutputAudioBufferStarted",
        "OutputAudioBufferStopped": "openai_oxide.models.realtime:RealtimeServerEventOutputAudioBufferStopped",
        "RateLimitsUpdatedEvent": "openai_oxide.models.realtime:RateLimitsUpdatedEvent",
        "RealtimeErrorEvent": "openai_oxide.models.realtime:RealtimeErrorEvent",
        "RealtimeServerEvent": "openai_oxide.models.realtime:RealtimeServerEvent",
        "ResponseAudioDeltaEvent": "openai_oxide.models.realtime:ResponseAudioDeltaEvent",
        "ResponseAudioDoneEvent": "openai_oxide.models.realtime:ResponseAudioDoneEvent",
        "ResponseAudioTranscriptDeltaEvent": "openai_oxide.models.realtime:ResponseAudioTranscriptDeltaEvent",
        "ResponseAudioTranscriptDoneEvent": "openai_oxide.models.realtime:ResponseAudioTranscriptDoneEvent",
        "ResponseContentPartAddedEvent": "openai_oxide.models.realtime:ResponseContentPartAddedEvent",
        "ResponseContentPartDoneEvent": "openai_oxide.models.realtime:ResponseContentPartDoneEvent",
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
        "SessionUpdatedEvent": "openai_oxide.models.realtime:SessionUpdatedEvent",
    },
    "realtime_session_create_request": {
        "RealtimeAudioConfig": "openai_oxide.models.realtime:RealtimeAudioConfig",
        "RealtimeReasoning": "openai_oxide.models.responses:RealtimeReasoning",
        "RealtimeSessionCreateRequest": "openai_oxide.models.realtime:RealtimeSessionCreateRequest",
        "RealtimeToolChoiceConfig": "openai_oxide.models.realtime:RealtimeToolChoiceConfig",
        "RealtimeToolsConfig": "openai_oxide.models.realtime:RealtimeToolsConfig",
        "RealtimeTracingConfig": "openai_oxide.models.realtime:RealtimeTracingConfig",
        "RealtimeTruncation": "openai_oxide.models.beta_realtime:RealtimeTruncation",
        "ResponsePrompt": "openai_oxide.models.responses:ResponsePrompt",
    },
    "realtime_session_create_request_param": {
        "RealtimeAudioConfigParam": "openai_oxide.params.realtime:RealtimeAudioConfigParam",
        "RealtimeReasoningParam": "openai_oxide.params.responses:RealtimeReasoningParam",
        "RealtimeSessionCreateRequestParam": "openai_oxide.params.realtime:RealtimeSessionCreateRequestParam",
        "RealtimeToolChoiceConfigParam": "openai_oxide.params.realtime:RealtimeToolChoiceConfigParam",
        "RealtimeToolsConfigParam": "openai_oxide.params.realtime:RealtimeToolsConfigParam",
        "RealtimeTracingConfigParam": "openai_oxide.params.realtime:RealtimeTracingConfigParam",
        "RealtimeTruncationParam": "openai_oxide.params.beta_realtime:RealtimeTruncationParam",
        "ResponsePromptParam": "openai_oxide.params.responses:ResponsePromptParam",
    },
    "realtime_session_create_response": {
        "Audio": "openai_oxide.models.realtime:RealtimeSessionCreateResponseAudio",
        "AudioInput": "openai_oxide.models.realtime:RealtimeSessionCreateResponseAudioInput",
        "AudioInputNoiseReduction": "openai_oxide.models.realtime:RealtimeSessionCreateResponseAudioInputNoiseReduction",
        "AudioInputTurnDetection": (
            "union",
            "openai_oxide.models.realtime:RealtimeAudioInputTurnDetectionServerVad",
            "openai_oxide.models.realtime:RealtimeAudioInputTurnDetectionSemanticVad",
        ),
        "AudioInputTurnDetectionSemanticVad": "openai_oxide.models.realtime:RealtimeAudioInputTurnDetectionSemanticVad",
        "AudioInputTurnDetectionServerVad": "openai_oxide.models.realtime:RealtimeAudioInputTurnDetectionServerVad",
        "AudioOutput": "openai_oxide.models.realtime:RealtimeSessionCreateResponseAudioOutput",
        "AudioTranscription": "openai_oxide.models.beta_realtime:AudioTranscription",
        "NoiseReductionType": "openai_oxide.models.shared:NoiseReductionType",
        "RealtimeAudioFormats": "openai_oxide.models.responses:RealtimeAudioFormats",
        "RealtimeFunctionTool": "openai_oxide.models.responses:RealtimeFunctionTool",
        "RealtimeReasoning": "openai_oxide.models.responses:RealtimeReasoning",
        "RealtimeSessionCreateResponse": "openai_oxide.models.realtime:RealtimeSessionCreateResponse",
        "RealtimeTruncation": "openai_oxide.models.beta_realtime:RealtimeTruncation",
        "ResponsePrompt": "openai_oxide.models.responses:ResponsePrompt",
        "Tool": (
            "union",
            "openai_oxide.models.responses:RealtimeFunctionTool",
            "openai_oxide.models.responses:McpTool",
        ),
        "ToolChoice": (
            "union",
            "openai_oxide.models.responses:ToolChoiceFunction",
            "openai_oxide.models.responses:ToolChoiceMcp",
            (
                "literal",
                "none",
                "auto",
                "required",
            ),
        ),
        "ToolChoiceFunction": "openai_oxide.models.responses:ToolChoiceFunction",
        "ToolChoiceMcp": "openai_oxide.models.responses:ToolChoiceMcp",
        "ToolChoiceOptions": "openai_oxide.models.responses:ToolChoiceOptions",
        "ToolMcpTool": "openai_oxide.models.responses:McpTool",
        "ToolMcpToolAllowedTools": (
            "union",
            (
                "list",
                "builtins:str",
            ),
            "openai_oxide.models.responses:MCPToolFilter",
        ),
        "ToolMcpToolAllowedToolsMcpToolFilter": "openai_oxide.models.responses:MCPToolFilter",
        "ToolMcpToolRequireApproval": (
            "union",
            "openai_oxide.models.responses:McpToolRequireApprovalMCPToolApprovalFilter",
            (
                "literal",
                "always",
                "never",
            ),
        ),
        "ToolMcpToolRequireApprovalMcpToolApprovalFilter": "openai_oxide.models.responses:McpToolRequireApprovalMCPToolApprovalFilter",
        "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways": "openai_oxide.models.responses:MCPToolFilter",
        "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever": "openai_oxide.models.responses:MCPToolFilter",
        "Tracing": (
            "union",
            "openai_oxide.models.realtime:RealtimeSessionCreateResponseTracingTracingConfiguration",
            (
                "literal",
                "auto",
            ),
        ),
        "TracingTracingConfiguration": "openai_oxide.models.realtime:RealtimeSessionCreateResponseTracingTracingConfiguration",
    },
    "realtime_tool_choice_config": {
        "RealtimeToolChoiceConfig": "openai_oxide.models.realtime:RealtimeToolChoiceConfig",
        "ToolChoiceFunction": "openai_oxide.models.responses:ToolChoiceFunction",
        "ToolChoiceMcp": "openai_oxide.models.responses:ToolChoiceMcp",
        "ToolChoiceOptions": "openai_oxide.models.responses:ToolChoiceOptions",
    },
    "realtime_tool_choice_config_param": {
        "RealtimeToolChoiceConfigParam": "openai_oxide.params.realtime:RealtimeToolChoiceConfigParam",
        "ToolChoiceFunctionParam": "openai_oxide.params.responses:ToolChoiceFunctionParam",
        "ToolChoiceMcpParam": "openai_oxide.params.responses:ToolChoiceMcpParam",
        "ToolChoiceOptions": "openai_oxide.models.responses:ToolChoiceOptions",
    },
    "realtime_tools_config": {
        "RealtimeToolsConfig": "openai_oxide.models.realtime:RealtimeToolsConfig",
        "RealtimeToolsConfigUnion": "openai_oxide.models.realtime:RealtimeToolsConfigUnion",
    },
    "realtime_tools_config_param": {
        "Mcp": "openai_oxide.params.responses:McpToolParam",
        "McpAllowedTools": (
            "union",
            (
                "list",
                "builtins:str",
            ),
            "openai_oxide.params.responses:MCPToolFilterParam",
        ),
        "McpAllowedToolsMcpToolFilter": "openai_oxide.params.responses:MCPToolFilterParam",
        "McpRequireApproval": (
            "union",
            "openai_oxide.params.responses:McpToolRequireApprovalMCPToolApprovalFilterParam",
            (
                "literal",
                "always",
                "never",
            ),
        ),
        "McpRequireApprovalMcpToolApprovalFilter": "openai_oxide.params.responses:McpToolRequireApprovalMCPToolApprovalFilterParam",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "openai_oxide.params.responses:MCPToolFilterParam",
        "McpRequireApprovalMcpToolApprovalFilterNever": "openai_oxide.params.responses:MCPToolFilterParam",
        "RealtimeFunctionToolParam": "openai_oxide.params.responses:RealtimeFunctionToolParam",
        "RealtimeToolsConfigParam": "openai_oxide.params.realtime:RealtimeToolsConfigParam",
        "RealtimeToolsConfigUnionParam": (
            "union",
            "openai_oxide.params.responses:RealtimeFunctionToolParam",
            "openai_oxide.params.responses:McpToolParam",
        ),
    },
    "realtime_tools_config_union": {
        "Mcp": "openai_oxide.models.responses:McpTool",
        "McpAllowedTools": (
            "union",
            (
                "list",
                "builtins:str",
            ),
            "openai_oxide.models.responses:MCPToolFilter",
        ),
        "McpAllowedToolsMcpToolFilter": "openai_oxide.models.responses:MCPToolFilter",
        "McpRequireApproval": (
            "union",
            "openai_oxide.models.responses:McpToolRequireApprovalMCPToolApprovalFilter",
            (
                "literal",
                "always",
                "never",
            ),
        ),
        "McpRequireApprovalMcpToolApprovalFilter": "openai_oxide.models.responses:McpToolRequireApprovalMCPToolApprovalFilter",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "openai_oxide.models.responses:MCPToolFilter",
        "McpRequireApprovalMcpToolApprovalFilterNever": "openai_oxide.models.responses:MCPToolFilter",
        "RealtimeFunctionTool": "openai_oxide.models.responses:RealtimeFunctionTool",
        "RealtimeToolsConfigUnion": "openai_oxide.models.realtime:RealtimeToolsConfigUnion",
    },
    "realtime_tools_config_union_param": {
        "Mcp": "openai_oxide.params.realtime:RealtimeToolsConfigUnionMcpParam",
        "McpAllowedTools": (
            "union",
            (
                "list",
                "builtins:str",
            ),
            "openai_oxide.params.realtime:RealtimeToolsConfigUnionMcpAllowedToolVariant1Param",
        ),
        "McpAllowedToolsMcpToolFilter": "openai_oxide.params.realtime:RealtimeToolsConfigUnionMcpAllowedToolVariant1Param",
        "McpRequireApproval": (
            "union",
            "openai_oxide.params.realtime:RealtimeToolsConfigUnionMcpRequireApprovalVariant0Param",
            (
                "literal",
                "always",
                "never",
            ),
        ),
        "McpRequireApprovalMcpToolApprovalFilter": "openai_oxide.params.realtime:RealtimeToolsConfigUnionMcpRequireApprovalVariant0Param",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "openai_oxide.params.realtime:RealtimeToolsConfigUnionMcpRequireApprovalVariant0AlwaysParam",
        "McpRequireApprovalMcpToolApprovalFilterNever": "openai_oxide.params.realtime:RealtimeToolsConfigUnionMcpRequireApprovalVariant0NeverParam",
        "RealtimeFunctionToolParam": "openai_oxide.params.responses:RealtimeFunctionToolParam",
        "RealtimeToolsConfigUnionParam": "openai_oxide.params.realtime:RealtimeToolsConfigUnionParam",
    },
    "realtime_tracing_config": {
        "RealtimeTracingConfig": "openai_oxide.models.realtime:RealtimeTracingConfig",
        "TracingConfiguration": "openai_oxide.models.realtime:RealtimeTracingConfigVariant1",
    },
    "realtime_tracing_config_param": {
        "RealtimeTracingConfigParam": "openai_oxide.params.realtime:RealtimeTracingConfigParam",
        "TracingConfiguration": "openai_oxide.params.realtime:RealtimeTracingConfigVariant1Param",
    },
    "realtime_transcription_session_audio": {
        "RealtimeTranscriptionSessionAudio": "openai_oxide.models.realtime:RealtimeTranscriptionSessionAudio",
        "RealtimeTranscriptionSessionAudioInput": "openai_oxide.models.realtime:RealtimeTranscriptionSessionAudioInput",
    },
    "realtime_transcription_session_audio_input": {
        "AudioTranscription": "openai_oxide.models.beta_realtime:AudioTranscription",
        "NoiseReduction": "openai_oxide.models.realtime:RealtimeTranscriptionSessionAudioInputNoiseReduction",
        "NoiseReductionType": "openai_oxide.models.shared:NoiseReductionType",
        "RealtimeAudioFormats": "openai_oxide.models.responses:RealtimeAudioFormats",
        "RealtimeTranscriptionSessionAudioInput": "openai_oxide.models.realtime:RealtimeTranscriptionSessionAudioInput",
        "RealtimeTranscriptionSessionAudioInputTurnDetection": "openai_oxide.models.realtime:RealtimeAudioInputTurnDetection",
    },
    "realtime_transcription_session_audio_input_param": {
        "AudioTranscriptionParam": "openai_oxide.params.beta_realtime:AudioTranscriptionParam",
        "NoiseReduction": "openai_oxide.params.realtime:RealtimeTranscriptionSessionAudioInputNoiseReductionParam",
        "NoiseReductionType": "openai_oxide.models.shared:NoiseReductionType",
        "RealtimeAudioFormatsParam": "openai_oxide.params.responses:RealtimeAudioFormatsParam",
        "RealtimeTranscriptionSessionAudioInputParam": "openai_oxide.params.realtime:RealtimeTranscriptionSessionAudioInputParam",
        "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": "openai_oxide.params.realtime:RealtimeAudioInputTurnDetectionParam",
    },
    "realtime_transcription_session_audio_input_turn_detection": {
        "RealtimeTranscriptionSessionAudioInputTurnDetection": "openai_oxide.models.realtime:RealtimeAudioInputTurnDetection",
        "SemanticVad": "openai_oxide.models.realtime:RealtimeAudioInputTurnDetectionSemanticVad",
        "ServerVad": "openai_oxide.models.realtime:RealtimeAudioInputTurnDetectionServerVad",
    },
    "realtime_transcription_session_audio_input_turn_detection_param": {
        "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": "openai_oxide.params.realtime:RealtimeAudioInputTurnDetectionParam",
        "SemanticVad": "openai_oxide.params.realtime:RealtimeAudioInputTurnDetectionSemanticVadParam",
        "ServerVad": "openai_oxide.params.realtime:RealtimeAudioInputTurnDetectionServerVadParam",
    },
    "realtime_transcription_session_audio_param": {
        "RealtimeTranscriptionSessionAudioInputParam": "openai_oxide.params.realtime:RealtimeTranscriptionSessionAudioInputParam",
        "RealtimeTranscriptionSessionAudioParam": "openai_oxide.params.realtime:RealtimeTranscriptionSessionAudioParam",
    },
    "realtime_transcription_session_create_request": {
        "RealtimeTranscriptionSessionAudio": "openai_oxide.models.realtime:RealtimeTranscriptionSessionAudio",
        "RealtimeTranscriptionSessionCreateRequest": "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateRequest",
    },
    "realtime_transcription_session_create_request_param": {
        "RealtimeTranscriptionSessionAudioParam": "openai_oxide.params.realtime:RealtimeTranscriptionSessionAudioParam",
        "RealtimeTranscriptionSessionCreateRequestParam": "openai_oxide.params.realtime:RealtimeTranscriptionSessionCreateRequestParam",
    },
    "realtime_transcription_session_create_response": {
        "Audio": "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateResponseAudio",
        "AudioInput": "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateResponseAudioInput",
        "AudioInputNoiseReduction": "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction",
        "AudioTranscription": "openai_oxide.models.beta_realtime:AudioTranscription",
        "NoiseReductionType": "openai_oxide.models.shared:NoiseReductionType",
        "RealtimeAudioFormats": "openai_oxide.models.responses:RealtimeAudioFormats",
        "RealtimeTranscriptionSessionCreateResponse": "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateResponse",
        "RealtimeTranscriptionSessionTurnDetection": "openai_oxide.models.realtime:RealtimeTranscriptionSessionTurnDetection",
    },
    "realtime_transcription_session_turn_detection": {
        "RealtimeTranscriptionSessionTurnDetection": "openai_oxide.models.realtime:RealtimeTranscriptionSessionTurnDetection",
    },
    "realtime_translation_client_event": {
        "RealtimeTranslationClientEvent": "openai_oxide.models.realtime:RealtimeTranslationClientEvent",
        "RealtimeTranslationInputAudioBufferAppendEvent": "openai_oxide.models.shared:RealtimeTranslationInputAudioBufferAppendEvent",
        "RealtimeTranslationSessionCloseEvent": "openai_oxide.models.shared:RealtimeTranslationSessionCloseEvent",
        "RealtimeTranslationSessionUpdateEvent": "openai_oxide.models.shared:RealtimeTranslationSessionUpdateEvent",
    },
    "realtime_translation_client_event_param": {
        "RealtimeTranslationClientEventParam": "openai_oxide.params.realtime:RealtimeTranslationClientEventParam",
        "RealtimeTranslationInputAudioBufferAppendEventParam": "openai_oxide.params.shared:RealtimeTranslationInputAudioBufferAppendEventParam",
        "RealtimeTranslationSessionCloseEventParam": "openai_oxide.params.shared:RealtimeTranslationSessionCloseEventParam",
        "RealtimeTranslationSessionUpdateEventParam": "openai_oxide.params.shared:RealtimeTranslationSessionUpdateEventParam",
    },
    "realtime_translation_client_secret_create_response": {
        "RealtimeTranslationClientSecretCreateResponse": "openai_oxide.models.realtime:RealtimeTranslationClientSecretCreateResponse",
        "RealtimeTranslationSession": "openai_oxide.models.realtime:RealtimeTranslationSession",
    },
    "realtime_translation_input_audio_buffer_append_event": {
        "RealtimeTranslationInputAudioBufferAppendEvent": "openai_oxide.models.shared:RealtimeTranslationInputAudioBufferAppendEvent",
    },
    "realtime_translation_input_audio_buffer_append_event_param": {
        "RealtimeTranslationInputAudioBufferAppendEventParam": "openai_oxide.params.shared:RealtimeTranslationInputAudioBufferAppendEventParam",
    },
    "realtime_translation_input_transcript_delta_event": {
        "RealtimeTranslationInputTranscriptDeltaEvent": "openai_oxide.models.realtime:RealtimeTranslationInputTranscriptDeltaEvent",
    },
    "realtime_translation_output_audio_delta_event": {
        "RealtimeTranslationOutputAudioDeltaEvent": "openai_oxide.models.realtime:RealtimeTranslationOutputAudioDeltaEvent",
    },
    "realtime_translation_output_transcript_delta_event": {
        "RealtimeTranslationOutputTranscriptDeltaEvent": "openai_oxide.models.realtime:RealtimeTranslationOutputTranscriptDeltaEvent",
    },
    "realtime_translation_server_event": {
        "RealtimeErrorEvent": "openai_oxide.models.realtime:RealtimeErrorEvent",
        "RealtimeTranslationInputTranscriptDeltaEvent": "openai_oxide.models.realtime:RealtimeTranslationInputTranscriptDeltaEvent",
        "RealtimeTranslationOutputAudioDeltaEvent": "openai_oxide.models.realtime:RealtimeTranslationOutputAudioDeltaEvent",
        "RealtimeTranslationOutputTranscriptDeltaEvent": "openai_oxide.models.realtime:RealtimeTranslationOutputTranscriptDeltaEvent",
        "RealtimeTranslationServerEvent": "openai_oxide.models.realtime:RealtimeTranslationServerEvent",
        "RealtimeTranslationSessionClosedEvent": "openai_oxide.models.realtime:RealtimeTranslationSessionClosedEvent",
        "RealtimeTranslationSessionCreatedEvent": "openai_oxide.models.realtime:RealtimeTranslationSessionCreatedEvent",
        "RealtimeTranslationSessionUpdatedEvent": "openai_oxide.models.realtime:RealtimeTranslationSessionUpdatedEvent",
    },
    "realtime_translation_session": {
        "Audio": "openai_oxide.models.realtime:RealtimeTranslationSessionAudio",
        "AudioInput": "openai_oxide.models.realtime:RealtimeTranslationSessionAudioInput",
        "AudioInputNoiseReduction": "openai_oxide.models.realtime:RealtimeTranslationSessionAudioInputNoiseReduction",
        "AudioInputTranscription": "openai_oxide.models.realtime:RealtimeTranslationSessionAudioInputTranscription",
        "AudioOutput": "openai_oxide.models.realtime:RealtimeTranslationSessionAudioOutput",
        "NoiseReductionType": "openai_oxide.models.shared:NoiseReductionType",
        "RealtimeTranslationSession": "openai_oxide.models.realtime:RealtimeTranslationSession",
    },
    "realtime_translation_session_close_event": {
        "RealtimeTranslationSessionCloseEvent": "openai_oxide.models.shared:RealtimeTranslationSessionCloseEvent",
    },
    "realtime_translation_session_close_event_param": {
        "RealtimeTranslationSessionCloseEventParam": "openai_oxide.params.shared:RealtimeTranslationSessionCloseEventParam",
    },
    "realtime_translation_session_closed_event": {
        "RealtimeTranslationSessionClosedEvent": "openai_oxide.models.realtime:RealtimeTranslationSessionClosedEvent",
    },
    "realtime_translation_session_create_request_param": {
        "Audio": "openai_oxide.params.realtime:RealtimeTranslationSessionCreateRequestAudioParam",
        "AudioInput": "openai_oxide.params.realtime:RealtimeTranslationSessionCreateRequestAudioInputParam",
        "AudioInputNoiseReduction": "openai_oxide.params.realtime:RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam",
        "AudioInputTranscription": "openai_oxide.params.realtime:RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam",
        "AudioOutput": "openai_oxide.params.realtime:RealtimeTranslationSessionCreateRequestAudioOutputParam",
        "NoiseReductionType": "openai_oxide.models.shared:NoiseReductionType",
        "RealtimeTranslationSessionCreateRequestParam": "openai_oxide.params.realtime:RealtimeTranslationSessionCreateRequestParam",
    },
    "realtime_translation_session_created_event": {
        "RealtimeTranslationSession": "openai_oxide.models.realtime:RealtimeTranslationSession",
        "RealtimeTranslationSessionCreatedEvent": "openai_oxide.models.realtime:RealtimeTranslationSessionCreatedEvent",
    },
    "realtime_translation_session_update_event": {
        "RealtimeTranslationSessionUpdateEvent": "openai_oxide.models.shared:RealtimeTranslationSessionUpdateEvent",
        "RealtimeTranslationSessionUpdateRequest": "openai_oxide.models.shared:RealtimeTranslationSessionUpdateRequest",
    },
    "realtime_translation_session_update_event_param": {
        "RealtimeTranslationSessionUpdateEventParam": "openai_oxide.params.shared:RealtimeTranslationSessionUpdateEventParam",
        "RealtimeTranslationSessionUpdateRequestParam": "openai_oxide.params.shared:RealtimeTranslationSessionUpdateRequestParam",
    },
    "realtime_translation_session_update_request": {
        "Audio": "openai_oxide.models.shared:RealtimeTranslationSessionUpdateRequestAudio",
        "AudioInput": "openai_oxide.models.shared:RealtimeTranslationSessionUpdateRequestAudioInput",
        "AudioInputNoiseReduction": "openai_oxide.models.shared:RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction",
        "AudioInputTranscription": "openai_oxide.models.shared:RealtimeTranslationSessionUpdateRequestAudioInputTranscription",
        "AudioOutput": "openai_oxide.models.shared:RealtimeTranslationSessionUpdateRequestAudioOutput",
        "NoiseReductionType": "openai_oxide.models.shared:NoiseReductionType",
        "RealtimeTranslationSessionUpdateRequest": "openai_oxide.models.shared:RealtimeTranslationSessionUpdateRequest",
    },
    "realtime_translation_session_update_request_param": {
        "Audio": "openai_oxide.params.shared:RealtimeTranslationSessionUpdateRequestAudioParam",
        "AudioInput": "openai_oxide.params.shared:RealtimeTranslationSessionUpdateRequestAudioInputParam",
        "AudioInputNoiseReduction": "openai_oxide.params.shared:RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionParam",
        "AudioInputTranscription": "openai_oxide.params.shared:RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionParam",
        "AudioOutput": "openai_oxide.params.shared:RealtimeTranslationSessionUpdateRequestAudioOutputParam",
        "NoiseReductionType": "openai_oxide.models.shared:NoiseReductionType",
        "RealtimeTranslationSessionUpdateRequestParam": "openai_oxide.params.shared:RealtimeTranslationSessionUpdateRequestParam",
    },
    "realtime_translation_session_updated_event": {
        "RealtimeTranslationSession": "openai_oxide.models.realtime:RealtimeTranslationSession",
        "RealtimeTranslationSessionUpdatedEvent": "openai_oxide.models.realtime:RealtimeTranslationSessionUpdatedEvent",
    },
    "realtime_truncation": {
        "RealtimeTruncation": "openai_oxide.models.beta_realtime:RealtimeTruncation",
        "RealtimeTruncationRetentionRatio": "openai_oxide.models.beta_realtime:RealtimeTruncationRetentionRatio",
    },
    "realtime_truncation_param": {
        "RealtimeTruncationParam": "openai_oxide.params.beta_realtime:RealtimeTruncationParam",
        "RealtimeTruncationRetentionRatioParam": "openai_oxide.params.beta_realtime:RealtimeTruncationRetentionRatioParam",
    },
    "realtime_truncation_retention_ratio": {
        "RealtimeTruncationRetentionRatio": "openai_oxide.models.beta_realtime:RealtimeTruncationRetentionRatio",
        "TokenLimits": "openai_oxide.models.beta_realtime:RealtimeTruncationRetentionRatioTokenLimits",
    },
    "realtime_truncation_retention_ratio_param": {
        "RealtimeTruncationRetentionRatioParam": "openai_oxide.params.beta_realtime:RealtimeTruncationRetentionRatioParam",
        "TokenLimits": "openai_oxide.params.beta_realtime:RealtimeTruncationRetentionRatioTokenLimitsParam",
    },
    "response_audio_delta_event": {
        "ResponseAudioDeltaEvent": "openai_oxide.models.realtime:ResponseAudioDeltaEvent",
    },
    "response_audio_done_event": {
        "ResponseAudioDoneEvent": "openai_oxide.models.realtime:ResponseAudioDoneEvent",
    },
    "response_audio_transcript_delta_event": {
        "ResponseAudioTranscriptDeltaEvent": "openai_oxide.models.realtime:ResponseAudioTranscriptDeltaEvent",
    },
    "response_audio_transcript_done_event": {
        "ResponseAudioTranscriptDoneEvent": "openai_oxide.models.realtime:ResponseAudioTranscriptDoneEvent",
    },
    "response_cancel_event": {
        "ResponseCancelEvent": "openai_oxide.models.realtime:ResponseCancelEvent",
    },
    "response_cancel_event_param": {
        "ResponseCancelEventParam": "openai_oxide.params.realtime:ResponseCancelEventParam",
    },
    "response_content_part_added_event": {
        "Part": "openai_oxide.models.realtime:ResponseContentPartAddedEventPart",
        "ResponseContentPartAddedEvent": "openai_oxide.models.realtime:ResponseContentPartAddedEvent",
    },
    "response_content_part_done_event": {
        "Part": "openai_oxide.models.realtime:ResponseContentPartDoneEventPart",
        "ResponseContentPartDoneEvent": "openai_oxide.models.realtime:ResponseContentPartDoneEvent",
    },
    "response_create_event": {
        "RealtimeResponseCreateParams": "openai_oxide.models.realtime:RealtimeResponseCreateParams",
        "ResponseCreateEvent": "openai_oxide.models.realtime:ResponseCreateEvent",
    },
    "response_create_event_param": {
        "RealtimeResponseCreateParamsParam": "openai_oxide.params.realtime:RealtimeResponseCreateParamsParam",
        "ResponseCreateEventParam": "openai_oxide.params.realtime:ResponseCreateEventParam",
    },
    "response_create_event_with_references_param": {
        "RealtimeResponseCreateParamsWithReferencesParam": "openai_oxide.params.responses:RealtimeResponseCreateParamsWithReferencesParam",
        "ResponseCreateEventWithReferencesParam": "openai_oxide.params.responses:ResponseCreateEventWithReferencesParam",
    },
    "response_created_event": {
        "RealtimeResponse": "openai_oxide.models.realtime:RealtimeResponse",
        "ResponseCreatedEvent": "openai_oxide.models.realtime:ResponseCreatedEvent",
    },
    "response_done_event": {
        "RealtimeResponse": "openai_oxide.models.realtime:RealtimeResponse",
        "ResponseDoneEvent": "openai_oxide.models.realtime:ResponseDoneEvent",
    },
    "response_function_call_arguments_delta_event": {
        "ResponseFunctionCallArgumentsDeltaEvent": "openai_oxide.models.realtime:ResponseFunctionCallArgumentsDeltaEvent",
    },
    "response_function_call_arguments_done_event": {
        "ResponseFunctionCallArgumentsDoneEvent": "openai_oxide.models.realtime:ResponseFunctionCallArgumentsDoneEvent",
    },
    "response_item_reference": {
        "ResponseItemReference": "openai_oxide.models.responses:ResponseItemReference",
    },
    "response_item_reference_param": {
        "ResponseItemReferenceParam": "openai_oxide.params.responses:ResponseItemReferenceParam",
    },
    "response_mcp_call_arguments_delta": {
        "ResponseMcpCallArgumentsDelta": "openai_oxide.models.realtime:ResponseMcpCallArgumentsDelta",
    },
    "response_mcp_call_arguments_done": {
        "ResponseMcpCallArgumentsDone": "openai_oxide.models.realtime:ResponseMcpCallArgumentsDone",
    },
    "response_mcp_call_completed": {
        "ResponseMcpCallCompleted": "openai_oxide.models.realtime:ResponseMcpCallCompleted",
    },
    "response_mcp_call_failed": {
        "ResponseMcpCallFailed": "openai_oxide.models.realtime:ResponseMcpCallFailed",
    },
    "response_mcp_call_in_progress": {
        "ResponseMcpCallInProgress": "openai_oxide.models.realtime:ResponseMcpCallInProgress",
    },
    "response_output_item_added_event": {
        "ConversationItem": "openai_oxide.models.responses:ConversationItem",
        "ResponseOutputItemAddedEvent": "openai_oxide.models.realtime:ResponseOutputItemAddedEvent",
    },
    "response_output_item_done_event": {
        "ConversationItem": "openai_oxide.models.responses:ConversationItem",
        "ResponseOutputItemDoneEvent": "openai_oxide.models.realtime:ResponseOutputItemDoneEvent",
    },
    "response_text_delta_event": {
        "ResponseTextDeltaEvent": "openai_oxide.models.realtime:ResponseTextDeltaEvent",
    },
    "response_text_done_event": {
        "ResponseTextDoneEvent": "openai_oxide.models.realtime:ResponseTextDoneEvent",
    },
    "session_created_event": {
        "RealtimeSessionCreateRequest": "openai_oxide.models.realtime:RealtimeSessionCreateRequest",
        "RealtimeTranscriptionSessionCreateRequest": "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateRequest",
        "Session": (
            "union",
            "openai_oxide.models.realtime:RealtimeSessionCreateRequest",
            "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateRequest",
        ),
        "SessionCreatedEvent": "openai_oxide.models.realtime:SessionCreatedEvent",
    },
    "session_update_event": {
        "RealtimeSessionCreateRequest": "openai_oxide.models.realtime:RealtimeSessionCreateRequest",
        "RealtimeTranscriptionSessionCreateRequest": "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateRequest",
        "Session": (
            "union",
            "openai_oxide.models.realtime:RealtimeSessionCreateRequest",
            "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateRequest",
        ),
        "SessionUpdateEvent": "openai_oxide.models.realtime:SessionUpdateEvent",
    },
    "session_update_event_param": {
        "RealtimeSessionCreateRequestParam": "openai_oxide.params.realtime:RealtimeSessionCreateRequestParam",
        "RealtimeTranscriptionSessionCreateRequestParam": "openai_oxide.params.realtime:RealtimeTranscriptionSessionCreateRequestParam",
        "Session": (
            "union",
            "openai_oxide.params.realtime:RealtimeSessionCreateRequestParam",
            "openai_oxide.params.realtime:RealtimeTranscriptionSessionCreateRequestParam",
        ),
        "SessionUpdateEventParam": "openai_oxide.params.realtime:SessionUpdateEventParam",
    },
    "session_updated_event": {
        "RealtimeSessionCreateRequest": "openai_oxide.models.realtime:RealtimeSessionCreateRequest",
        "RealtimeTranscriptionSessionCreateRequest": "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateRequest",
        "Session": (
            "union",
            "openai_oxide.models.realtime:RealtimeSessionCreateRequest",
            "openai_oxide.models.realtime:RealtimeTranscriptionSessionCreateRequest",
        ),
        "SessionUpdatedEvent": "openai_oxide.models.realtime:SessionUpdatedEvent",
    },
}
