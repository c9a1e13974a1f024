# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.audio`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "speech_create_params": {
        "SpeechCreateParams": "openai_oxide.params.audio:SpeechCreateParams",
        "SpeechModel": "openai_oxide.models.shared:SpeechModel",
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
                "fable",
                "onyx",
                "nova",
            ),
        ),
        "VoiceID": "openai_oxide.params.shared:VoiceIdsSharedVariant2Param",
    },
    "speech_model": {
        "SpeechModel": "openai_oxide.models.shared:SpeechModel",
    },
    "transcription": {
        "Logprob": "openai_oxide.models.audio:TranscriptionLogprob",
        "Transcription": "openai_oxide.models.audio:Transcription",
        "TranscriptionLanguage": "openai_oxide.models.audio:TranscriptionLanguage",
        "Usage": (
            "union",
            "openai_oxide.models.audio:TranscriptTextUsageTokens",
            "openai_oxide.models.audio:TranscriptTextUsageDuration",
        ),
        "UsageDuration": "openai_oxide.models.audio:TranscriptTextUsageDuration",
        "UsageTokens": "openai_oxide.models.audio:TranscriptTextUsageTokens",
        "UsageTokensInputTokenDetails": "openai_oxide.models.audio:TranscriptTextUsageTokensInputTokenDetails",
    },
    "transcription_create_params": {
        "AudioModel": "openai_oxide.models.shared:AudioModel",
        "AudioResponseFormat": "openai_oxide.params.audio:AudioResponseFormat",
        "ChunkingStrategy": (
            "union",
            "openai_oxide.params.shared:VadConfigParam",
            (
                "literal",
                "auto",
            ),
        ),
        "ChunkingStrategyVadConfig": "openai_oxide.params.shared:VadConfigParam",
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "TranscriptionCreateParams": "openai_oxide.params.audio:TranscriptionCreateParams",
        "TranscriptionCreateParamsBase": "openai_oxide.params.audio:TranscriptionCreateParamsBase",
        "TranscriptionCreateParamsNonStreaming": "openai_oxide.params.audio:TranscriptionCreateParamsNonStreaming",
        "TranscriptionCreateParamsStreaming": "openai_oxide.params.audio:TranscriptionCreateParamsStreaming",
        "TranscriptionInclude": "openai_oxide.params.audio:TranscriptionInclude",
    },
    "transcription_create_response": {
        "Transcription": "openai_oxide.models.audio:Transcription",
        "TranscriptionCreateResponse": "openai_oxide.models.audio:TranscriptionCreateResponse",
        "TranscriptionDiarized": "openai_oxide.models.audio:TranscriptionDiarized",
        "TranscriptionVerbose": "openai_oxide.models.audio:TranscriptionVerbose",
    },
    "transcription_diarized": {
        "TranscriptionDiarized": "openai_oxide.models.audio:TranscriptionDiarized",
        "TranscriptionDiarizedSegment": "openai_oxide.models.audio:TranscriptionDiarizedSegment",
        "Usage": (
            "union",
            "openai_oxide.models.audio:TranscriptTextUsageTokens",
            "openai_oxide.models.audio:TranscriptTextUsageDuration",
        ),
        "UsageDuration": "openai_oxide.models.audio:TranscriptTextUsageDuration",
        "UsageTokens": "openai_oxide.models.audio:TranscriptTextUsageTokens",
        "UsageTokensInputTokenDetails": "openai_oxide.models.audio:TranscriptTextUsageTokensInputTokenDetails",
    },
    "transcription_diarized_segment": {
        "TranscriptionDiarizedSegment": "openai_oxide.models.audio:TranscriptionDiarizedSegment",
    },
    "transcription_include": {
        "TranscriptionInclude": "openai_oxide.params.audio:TranscriptionInclude",
    },
    "transcription_language": {
        "TranscriptionLanguage": "openai_oxide.models.audio:TranscriptionLanguage",
    },
    "transcription_segment": {
        "TranscriptionSegment": "openai_oxide.models.audio:TranscriptionSegment",
    },
    "transcription_stream_event": {
        "TranscriptionStreamEvent": "openai_oxide.models.audio:TranscriptionStreamEvent",
        "TranscriptionTextDeltaEvent": "openai_oxide.models.audio:TranscriptionTextDeltaEvent",
        "TranscriptionTextDoneEvent": "openai_oxide.models.audio:TranscriptionTextDoneEvent",
        "TranscriptionTextSegmentEvent": "openai_oxide.models.audio:TranscriptionTextSegmentEvent",
    },
    "transcription_text_delta_event": {
        "Logprob": "openai_oxide.models.audio:TranscriptionTextDeltaEventLogprob",
        "TranscriptionTextDeltaEvent": "openai_oxide.models.audio:TranscriptionTextDeltaEvent",
    },
    "transcription_text_done_event": {
        "Logprob": "openai_oxide.models.audio:TranscriptionTextDoneEventLogprob",
        "TranscriptionLanguage": "openai_oxide.models.audio:TranscriptionLanguage",
        "TranscriptionTextDoneEvent": "openai_oxide.models.audio:TranscriptionTextDoneEvent",
        "Usage": "openai_oxide.models.audio:TranscriptTextUsageTokens",
        "UsageInputTokenDetails": "openai_oxide.models.audio:TranscriptTextUsageTokensInputTokenDetails",
    },
    "transcription_text_segment_event": {
        "TranscriptionTextSegmentEvent": "openai_oxide.models.audio:TranscriptionTextSegmentEvent",
    },
    "transcription_verbose": {
        "TranscriptionSegment": "openai_oxide.models.audio:TranscriptionSegment",
        "TranscriptionVerbose": "openai_oxide.models.audio:TranscriptionVerbose",
        "TranscriptionWord": "openai_oxide.models.audio:TranscriptionWord",
        "Usage": "openai_oxide.models.audio:TranscriptTextUsageDuration",
    },
    "transcription_word": {
        "TranscriptionWord": "openai_oxide.models.audio:TranscriptionWord",
    },
    "translation": {
        "Translation": "openai_oxide.models.audio:Translation",
    },
    "translation_create_params": {
        "AudioModel": "openai_oxide.models.shared:AudioModel",
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "TranslationCreateParams": "openai_oxide.params.audio:TranslationCreateParams",
    },
    "translation_create_response": {
        "Translation": "openai_oxide.models.audio:Translation",
        "TranslationCreateResponse": "openai_oxide.models.audio:TranslationCreateResponse",
        "TranslationVerbose": "openai_oxide.models.audio:TranslationVerbose",
    },
    "translation_verbose": {
        "TranscriptionSegment": "openai_oxide.models.audio:TranscriptionSegment",
        "TranslationVerbose": "openai_oxide.models.audio:TranslationVerbose",
    },
    "voice": {
        "Voice": "openai_oxide.models.audio:Voice",
    },
    "voice_consent": {
        "VoiceConsent": "openai_oxide.models.audio:VoiceConsent",
    },
    "voice_consent_create_params": {
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "VoiceConsentCreateParams": "openai_oxide.params.audio:VoiceConsentCreateParams",
    },
    "voice_consent_deleted": {
        "VoiceConsentDeleted": "openai_oxide.models.audio:VoiceConsentDeleted",
    },
    "voice_consent_list_params": {
        "VoiceConsentListParams": "openai_oxide.params.audio:VoiceConsentListParams",
    },
    "voice_consent_update_params": {
        "VoiceConsentUpdateParams": "openai_oxide.params.audio:VoiceConsentUpdateParams",
    },
    "voice_create_params": {
        "CreateVoiceRequestPrompt": "openai_oxide.params.audio:VoiceCreateParams",
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "VoiceCreateParams": "openai_oxide.params.audio:VoiceCreateParams",
    },
    "voice_deleted": {
        "VoiceDeleted": "openai_oxide.models.audio:VoiceDeleted",
    },
}
