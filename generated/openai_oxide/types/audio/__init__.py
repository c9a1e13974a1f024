# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.audio``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.audio import (
        CreateSpeechResponseStreamEvent as CreateSpeechResponseStreamEvent,
    )
    from openai_oxide.models.audio import SpeechAudioDeltaEvent as SpeechAudioDeltaEvent
    from openai_oxide.models.audio import SpeechAudioDoneEvent as SpeechAudioDoneEvent
    from openai_oxide.models.audio import Transcription as Transcription
    from openai_oxide.models.audio import TranscriptionCreateResponse as TranscriptionCreateResponse
    from openai_oxide.models.audio import TranscriptionDiarized as TranscriptionDiarized
    from openai_oxide.models.audio import (
        TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
    )
    from openai_oxide.models.audio import TranscriptionLanguage as TranscriptionLanguage
    from openai_oxide.models.audio import TranscriptionSegment as TranscriptionSegment
    from openai_oxide.models.audio import TranscriptionStreamEvent as TranscriptionStreamEvent
    from openai_oxide.models.audio import TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent
    from openai_oxide.models.audio import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
    from openai_oxide.models.audio import (
        TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
    )
    from openai_oxide.models.audio import TranscriptionVerbose as TranscriptionVerbose
    from openai_oxide.models.audio import TranscriptionWord as TranscriptionWord
    from openai_oxide.models.audio import TranscriptTextUsageDuration as TranscriptTextUsageDuration
    from openai_oxide.models.audio import TranscriptTextUsageTokens as TranscriptTextUsageTokens
    from openai_oxide.models.audio import Translation as Translation
    from openai_oxide.models.audio import TranslationCreateResponse as TranslationCreateResponse
    from openai_oxide.models.audio import TranslationVerbose as TranslationVerbose
    from openai_oxide.models.audio import Voice as Voice
    from openai_oxide.models.audio import VoiceConsent as VoiceConsent
    from openai_oxide.models.audio import VoiceConsentDeleted as VoiceConsentDeleted
    from openai_oxide.models.audio import VoiceConsentListResource as VoiceConsentListResource
    from openai_oxide.params.audio import SpeechCreateParams as SpeechCreateParams
    from openai_oxide.params.audio import TranscriptionCreateParams as TranscriptionCreateParams
    from openai_oxide.params.audio import (
        TranscriptionCreateParamsBase as TranscriptionCreateParamsBase,
    )
    from openai_oxide.params.audio import (
        TranscriptionCreateParamsNonStreaming as TranscriptionCreateParamsNonStreaming,
    )
    from openai_oxide.params.audio import (
        TranscriptionCreateParamsStreaming as TranscriptionCreateParamsStreaming,
    )
    from openai_oxide.params.audio import TranscriptionInclude as TranscriptionInclude
    from openai_oxide.params.audio import TranslationCreateParams as TranslationCreateParams
    from openai_oxide.params.audio import VoiceConsentCreateParams as VoiceConsentCreateParams
    from openai_oxide.params.audio import VoiceConsentListParams as VoiceConsentListParams
    from openai_oxide.params.audio import VoiceConsentUpdateParams as VoiceConsentUpdateParams
    from openai_oxide.params.audio import VoiceCreateParams as VoiceCreateParams

__all__ = [
    "CreateSpeechResponseStreamEvent",
    "SpeechAudioDeltaEvent",
    "SpeechAudioDoneEvent",
    "SpeechCreateParams",
    "TranscriptTextUsageDuration",
    "TranscriptTextUsageTokens",
    "Transcription",
    "TranscriptionCreateParams",
    "TranscriptionCreateParamsBase",
    "TranscriptionCreateParamsNonStreaming",
    "TranscriptionCreateParamsStreaming",
    "TranscriptionCreateResponse",
    "TranscriptionDiarized",
    "TranscriptionDiarizedSegment",
    "TranscriptionInclude",
    "TranscriptionLanguage",
    "TranscriptionSegment",
    "TranscriptionStreamEvent",
    "TranscriptionTextDeltaEvent",
    "TranscriptionTextDoneEvent",
    "TranscriptionTextSegmentEvent",
    "TranscriptionVerbose",
    "TranscriptionWord",
    "Translation",
    "TranslationCreateParams",
    "TranslationCreateResponse",
    "TranslationVerbose",
    "Voice",
    "VoiceConsent",
    "VoiceConsentCreateParams",
    "VoiceConsentDeleted",
    "VoiceConsentListParams",
    "VoiceConsentListResource",
    "VoiceConsentUpdateParams",
    "VoiceCreateParams",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "CreateSpeechResponseStreamEvent": "openai_oxide.models.audio:CreateSpeechResponseStreamEvent",
        "SpeechAudioDeltaEvent": "openai_oxide.models.audio:SpeechAudioDeltaEvent",
        "SpeechAudioDoneEvent": "openai_oxide.models.audio:SpeechAudioDoneEvent",
        "SpeechCreateParams": "openai_oxide.params.audio:SpeechCreateParams",
        "TranscriptTextUsageDuration": "openai_oxide.models.audio:TranscriptTextUsageDuration",
        "TranscriptTextUsageTokens": "openai_oxide.models.audio:TranscriptTextUsageTokens",
        "Transcription": "openai_oxide.models.audio:Transcription",
        "TranscriptionCreateParams": "openai_oxide.params.audio:TranscriptionCreateParams",
        "TranscriptionCreateParamsBase": "openai_oxide.params.audio:TranscriptionCreateParamsBase",
        "TranscriptionCreateParamsNonStreaming": "openai_oxide.params.audio:TranscriptionCreateParamsNonStreaming",
        "TranscriptionCreateParamsStreaming": "openai_oxide.params.audio:TranscriptionCreateParamsStreaming",
        "TranscriptionCreateResponse": "openai_oxide.models.audio:TranscriptionCreateResponse",
        "TranscriptionDiarized": "openai_oxide.models.audio:TranscriptionDiarized",
        "TranscriptionDiarizedSegment": "openai_oxide.models.audio:TranscriptionDiarizedSegment",
        "TranscriptionInclude": "openai_oxide.params.audio:TranscriptionInclude",
        "TranscriptionLanguage": "openai_oxide.models.audio:TranscriptionLanguage",
        "TranscriptionSegment": "openai_oxide.models.audio:TranscriptionSegment",
        "TranscriptionStreamEvent": "openai_oxide.models.audio:TranscriptionStreamEvent",
        "TranscriptionTextDeltaEvent": "openai_oxide.models.audio:TranscriptionTextDeltaEvent",
        "TranscriptionTextDoneEvent": "openai_oxide.models.audio:TranscriptionTextDoneEvent",
        "TranscriptionTextSegmentEvent": "openai_oxide.models.audio:TranscriptionTextSegmentEvent",
        "TranscriptionVerbose": "openai_oxide.models.audio:TranscriptionVerbose",
        "TranscriptionWord": "openai_oxide.models.audio:TranscriptionWord",
        "Translation": "openai_oxide.models.audio:Translation",
        "TranslationCreateParams": "openai_oxide.params.audio:TranslationCreateParams",
        "TranslationCreateResponse": "openai_oxide.models.audio:TranslationCreateResponse",
        "TranslationVerbose": "openai_oxide.models.audio:TranslationVerbose",
        "Voice": "openai_oxide.models.audio:Voice",
        "VoiceConsent": "openai_oxide.models.audio:VoiceConsent",
        "VoiceConsentCreateParams": "openai_oxide.params.audio:VoiceConsentCreateParams",
        "VoiceConsentDeleted": "openai_oxide.models.audio:VoiceConsentDeleted",
        "VoiceConsentListParams": "openai_oxide.params.audio:VoiceConsentListParams",
        "VoiceConsentListResource": "openai_oxide.models.audio:VoiceConsentListResource",
        "VoiceConsentUpdateParams": "openai_oxide.params.audio:VoiceConsentUpdateParams",
        "VoiceCreateParams": "openai_oxide.params.audio:VoiceCreateParams",
    },
)
