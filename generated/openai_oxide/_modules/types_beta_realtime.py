# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.beta.realtime`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "conversation_item": {
        "ConversationItem": "openai_oxide.models.responses:RealtimeConversationItemSystemMessage",
        "ConversationItemContent": "openai_oxide.models.responses:ConversationItemContent",
    },
    "conversation_item_content": {
        "ConversationItemContent": "openai_oxide.models.responses:ConversationItemContent",
    },
    "conversation_item_create_event": {
        "ConversationItem": "openai_oxide.models.responses:RealtimeConversationItemSystemMessage",
        "ConversationItemCreateEvent": "openai_oxide.models.realtime_beta:ConversationItemCreateEvent",
    },
    "conversation_item_created_event": {
        "ConversationItem": "openai_oxide.models.responses:RealtimeConversationItemSystemMessage",
        "ConversationItemCreatedEvent": "openai_oxide.models.realtime_beta:ConversationItemCreatedEvent",
    },
    "conversation_item_delete_event": {
        "ConversationItemDeleteEvent": "openai_oxide.models.realtime_beta:ConversationItemDeleteEvent",
    },
    "conversation_item_deleted_event": {
        "ConversationItemDeletedEvent": "openai_oxide.models.realtime_beta:ConversationItemDeletedEvent",
    },
    "conversation_item_input_audio_transcription_completed_event": {
        "ConversationItemInputAudioTranscriptionCompletedEvent": "openai_oxide.models.realtime_beta:ConversationItemInputAudioTranscriptionCompletedEvent",
        "Logprob": "openai_oxide.models.realtime:LogProbProperties",
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
        "ConversationItemInputAudioTranscriptionDeltaEvent": "openai_oxide.models.realtime_beta:ConversationItemInputAudioTranscriptionDeltaEvent",
        "Logprob": "openai_oxide.models.realtime:LogProbProperties",
    },
    "conversation_item_input_audio_transcription_failed_event": {
        "ConversationItemInputAudioTranscriptionFailedEvent": "openai_oxide.models.realtime_beta:ConversationItemInputAudioTranscriptionFailedEvent",
        "Error": "openai_oxide.models.realtime_beta:ConversationItemInputAudioTranscriptionFailedEventError",
    },
    "conversation_item_retrieve_event": {
        "ConversationItemRetrieveEvent": "openai_oxide.models.realtime_beta:ConversationItemRetrieveEvent",
    },
    "conversation_item_truncate_event": {
        "ConversationItemTruncateEvent": "openai_oxide.models.realtime_beta:ConversationItemTruncateEvent",
    },
    "conversation_item_truncated_event": {
        "ConversationItemTruncatedEvent": "openai_oxide.models.realtime_beta:ConversationItemTruncatedEvent",
    },
    "conversation_item_with_reference": {
        "Content": "openai_oxide.models.responses:ConversationItemContent",
        "ConversationItemWithReference": "openai_oxide.models.responses:RealtimeConversationItemSystemMessage",
    },
    "error_event": {
        "Error": "openai_oxide.models.realtime_beta:ErrorEventError",
        "ErrorEvent": "openai_oxide.models.realtime_beta:ErrorEvent",
    },
    "input_audio_buffer_append_event": {
        "InputAudioBufferAppendEvent": "openai_oxide.models.realtime_beta:InputAudioBufferAppendEvent",
    },
    "input_audio_buffer_clear_event": {
        "InputAudioBufferClearEvent": "openai_oxide.models.realtime_beta:InputAudioBufferClearEvent",
    },
    "input_audio_buffer_cleared_event": {
        "InputAudioBufferClearedEvent": "openai_oxide.models.realtime_beta:InputAudioBufferClearedEvent",
    },
    "input_audio_buffer_commit_event": {
        "InputAudioBufferCommitEvent": "openai_oxide.models.realtime_beta:InputAudioBufferCommitEvent",
    },
    "input_audio_buffer_committed_event": {
        "InputAudioBufferCommittedEvent": "openai_oxide.models.realtime_beta:InputAudioBufferCommittedEvent",
    },
    "input_audio_buffer_speech_started_event": {
        "InputAudioBufferSpeechStartedEvent": "openai_oxide.models.realtime_beta:InputAudioBufferSpeechStartedEvent",
    },
    "input_audio_buffer_speech_stopped_event": {
        "InputAudioBufferSpeechStoppedEvent": "openai_oxide.models.realtime_beta:InputAudioBufferSpeechStoppedEvent",
    },
    "rate_limits_updated_event": {
        "RateLimit": "openai_oxide.models.realtime_beta:RateLimitsUpdatedEventRateLimit",
        "RateLimitsUpdatedEvent": "openai_oxide.models.realtime_beta:RateLimitsUpdatedEvent",
    },
    "realtime_response": {
        "ConversationItem": "openai_oxide.models.responses:RealtimeConversationItemSystemMessage",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "RealtimeResponse": "openai_oxide.models.realtime_beta:RealtimeResponse",
        "RealtimeResponseStatus": "openai_oxide.models.realtime_beta:RealtimeResponseStatus",
        "RealtimeResponseUsage": "openai_oxide.models.realtime_beta:RealtimeResponseUsage",
    },
    "realtime_response_status": {
        "Error": "openai_oxide.models.realtime_beta:RealtimeResponseStatusError",
        "RealtimeResponseStatus": "openai_oxide.models.realtime_beta:RealtimeResponseStatus",
    },
    "realtime_response_usage": {
        "InputTokenDetails": "openai_oxide.models.realtime_beta:RealtimeResponseUsageInputTokenDetails",
        "OutputTokenDetails": "openai_oxide.models.realtime_beta:RealtimeResponseUsageOutputTokenDetails",
        "RealtimeResponseUsage": "openai_oxide.models.realtime_beta:RealtimeResponseUsage",
    },
    "response_cancel_event": {
        "ResponseCancelEvent": "openai_oxide.models.realtime_beta:ResponseCancelEvent",
    },
    "response_content_part_added_event": {
        "Part": "openai_oxide.models.realtime_beta:ResponseContentPartAddedEventPart",
        "ResponseContentPartAddedEvent": "openai_oxide.models.realtime_beta:ResponseContentPartAddedEvent",
    },
    "response_content_part_done_event": {
        "Part": "openai_oxide.models.realtime_beta:ResponseContentPartDoneEventPart",
        "ResponseContentPartDoneEvent": "openai_oxide.models.realtime_beta:ResponseContentPartDoneEvent",
    },
    "response_create_event": {
        "ConversationItemWithReference": "openai_oxide.models.responses:RealtimeConversationItemSystemMessage",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "Response": "openai_oxide.models.realtime_beta:RealtimeBetaResponseCreateParams",
        "ResponseCreateEvent": "openai_oxide.models.realtime_beta:ResponseCreateEvent",
        "ResponseTool": "openai_oxide.models.realtime_beta:RealtimeBetaResponseCreateParamsTool",
    },
    "response_created_event": {
        "RealtimeResponse": "openai_oxide.models.realtime_beta:RealtimeResponse",
        "ResponseCreatedEvent": "openai_oxide.models.realtime_beta:ResponseCreatedEvent",
    },
    "response_done_event": {
        "RealtimeResponse": "openai_oxide.models.realtime_beta:RealtimeResponse",
        "ResponseDoneEvent": "openai_oxide.models.realtime_beta:ResponseDoneEvent",
    },
    "response_function_call_arguments_delta_event": {
        "ResponseFunctionCallArgumentsDeltaEvent": "openai_oxide.models.realtime_beta:ResponseFunctionCallArgumentsDeltaEvent",
    },
    "response_function_call_arguments_done_event": {
        "ResponseFunctionCallArgumentsDoneEvent": "openai_oxide.models.realtime_beta:ResponseFunctionCallArgumentsDoneEvent",
    },
    "response_output_item_added_event": {
        "ConversationItem": "openai_oxide.models.responses:RealtimeConversationItemSystemMessage",
        "ResponseOutputItemAddedEvent": "openai_oxide.models.realtime_beta:ResponseOutputItemAddedEvent",
    },
    "response_output_item_done_event": {
        "ConversationItem": "openai_oxide.models.responses:RealtimeConversationItemSystemMessage",
        "ResponseOutputItemDoneEvent": "openai_oxide.models.realtime_beta:ResponseOutputItemDoneEvent",
    },
    "session": {
        "InputAudioNoiseReduction": "openai_oxide.models.realtime_beta:SessionInputAudioNoiseReduction",
        "InputAudioTranscription": "openai_oxide.models.beta_realtime:AudioTranscription",
        "Session": "openai_oxide.models.realtime_beta:Session",
        "Tool": "openai_oxide.models.responses:RealtimeFunctionTool",
        "Tracing": (
            "union",
            "openai_oxide.models.realtime_beta:SessionTracingTracingConfiguration",
            (
                "literal",
                "auto",
            ),
        ),
        "TracingTracingConfiguration": "openai_oxide.models.realtime_beta:SessionTracingTracingConfiguration",
        "TurnDetection": "openai_oxide.models.realtime:RealtimeAudioInputTurnDetectionServerVad",
    },
    "session_create_params": {
        "ClientSecret": "openai_oxide.params.beta_realtime:RealtimeSessionCreateRequestClientSecretParam",
        "InputAudioTranscription": "openai_oxide.params.beta_realtime:RealtimeSessionCreateRequestInputAudioTranscriptionParam",
        "SessionCreateParams": "openai_oxide.params.beta_realtime:SessionCreateParams",
        "Tool": "openai_oxide.params.beta_realtime:RealtimeSessionCreateRequestToolParam",
        "Tracing": (
            "union",
            "openai_oxide.params.beta_realtime:RealtimeSessionCreateRequestTracingTracingConfigurationParam",
            (
                "literal",
                "auto",
            ),
        ),
        "TracingTracingConfiguration": "openai_oxide.params.beta_realtime:RealtimeSessionCreateRequestTracingTracingConfigurationParam",
        "TurnDetection": "openai_oxide.params.beta_realtime:RealtimeSessionCreateRequestTurnDetectionParam",
    },
    "session_create_response": {
        "SessionCreateResponse": "openai_oxide.models.beta_realtime:SessionCreateResponse",
        "Tool": "openai_oxide.models.responses:RealtimeFunctionTool",
        "Tracing": (
            "union",
            "openai_oxide.models.beta_realtime:SessionCreateResponseTracingTracingConfiguration",
            (
                "literal",
                "auto",
            ),
        ),
        "TracingTracingConfiguration": "openai_oxide.models.beta_realtime:SessionCreateResponseTracingTracingConfiguration",
        "TurnDetection": "openai_oxide.models.beta_realtime:SessionCreateResponseTurnDetection",
    },
    "session_created_event": {
        "Session": "openai_oxide.models.realtime_beta:Session",
        "SessionCreatedEvent": "openai_oxide.models.realtime_beta:SessionCreatedEvent",
    },
    "session_update_event": {
        "Session": "openai_oxide.models.beta_realtime:RealtimeSessionCreateRequest",
        "SessionClientSecret": "openai_oxide.models.beta_realtime:RealtimeSessionCreateRequestClientSecret",
        "SessionInputAudioTranscription": "openai_oxide.models.beta_realtime:RealtimeSessionCreateRequestInputAudioTranscription",
        "SessionTool": "openai_oxide.models.beta_realtime:RealtimeSessionCreateRequestTool",
        "SessionTracing": (
            "union",
            "openai_oxide.models.beta_realtime:RealtimeSessionCreateRequestTracingTracingConfiguration",
            (
                "literal",
                "auto",
            ),
        ),
        "SessionTracingTracingConfiguration": "openai_oxide.models.beta_realtime:RealtimeSessionCreateRequestTracingTracingConfiguration",
        "SessionTurnDetection": "openai_oxide.models.beta_realtime:RealtimeSessionCreateRequestTurnDetection",
        "SessionUpdateEvent": "openai_oxide.models.realtime_beta:SessionUpdateEvent",
    },
    "session_updated_event": {
        "Session": "openai_oxide.models.realtime_beta:Session",
        "SessionUpdatedEvent": "openai_oxide.models.realtime_beta:SessionUpdatedEvent",
    },
    "transcription_session": {
        "ClientSecret": "openai_oxide.models.beta_realtime:TranscriptionSessionClientSecret",
        "InputAudioTranscription": "openai_oxide.models.beta_realtime:AudioTranscription",
        "TranscriptionSession": "openai_oxide.models.beta_realtime:TranscriptionSession",
        "TurnDetection": "openai_oxide.models.beta_realtime:TranscriptionSessionTurnDetection",
    },
    "transcription_session_create_params": {
        "InputAudioNoiseReduction": "openai_oxide.params.beta_realtime:RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam",
        "InputAudioTranscription": "openai_oxide.params.beta_realtime:AudioTranscriptionParam",
        "TranscriptionSessionCreateParams": "openai_oxide.params.beta_realtime:TranscriptionSessionCreateParams",
        "TurnDetection": "openai_oxide.params.beta_realtime:RealtimeTranscriptionSessionCreateRequestTurnDetectionParam",
    },
    "transcription_session_update": {
        "Session": "openai_oxide.models.beta_realtime:RealtimeTranscriptionSessionCreateRequest",
        "SessionInputAudioNoiseReduction": "openai_oxide.models.beta_realtime:RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction",
        "SessionInputAudioTranscription": "openai_oxide.models.beta_realtime:AudioTranscription",
        "SessionTurnDetection": "openai_oxide.models.beta_realtime:RealtimeTranscriptionSessionCreateRequestTurnDetection",
        "TranscriptionSessionUpdate": "openai_oxide.models.realtime_beta:TranscriptionSessionUpdate",
    },
    "transcription_session_updated_event": {
        "TranscriptionSession": "openai_oxide.models.beta_realtime:TranscriptionSession",
        "TranscriptionSessionUpdatedEvent": "openai_oxide.models.realtime_beta:TranscriptionSessionUpdatedEvent",
    },
}
