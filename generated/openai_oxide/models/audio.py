# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: audio"""

from typing import Annotated, Literal, TypeAlias

from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "CreateSpeechResponse",
    "CreateSpeechResponseStreamEvent",
    "SpeechAudioDeltaEvent",
    "SpeechAudioDoneEvent",
    "SpeechAudioDoneEventUsage",
    "TranscriptTextUsageDuration",
    "TranscriptTextUsageTokens",
    "TranscriptTextUsageTokensInputTokenDetails",
    "Transcription",
    "TranscriptionCreateResponse",
    "TranscriptionDiarized",
    "TranscriptionDiarizedSegment",
    "TranscriptionDiarizedUsage",
    "TranscriptionLanguage",
    "TranscriptionLogprob",
    "TranscriptionSegment",
    "TranscriptionStreamEvent",
    "TranscriptionTextDeltaEvent",
    "TranscriptionTextDeltaEventLogprob",
    "TranscriptionTextDoneEvent",
    "TranscriptionTextDoneEventLogprob",
    "TranscriptionTextSegmentEvent",
    "TranscriptionUsage",
    "TranscriptionVerbose",
    "TranscriptionWord",
    "Translation",
    "TranslationCreateResponse",
    "TranslationVerbose",
    "Voice",
    "VoiceConsent",
    "VoiceConsentDeleted",
    "VoiceConsentListResource",
    "VoiceDeleted",
]


class SpeechAudioDeltaEvent(BaseModel):
    """The event ``speech.audio.delta``."""

    type: Literal["speech.audio.delta"]
    """Kind, by which variants are told apart."""

    audio: str
    """The next piece of audio, base64."""


class SpeechAudioDoneEventUsage(BaseModel):
    """The ``usage`` of ``SpeechAudioDoneEvent``."""

    input_tokens: int
    """Tokens of the input."""

    output_tokens: int
    """Tokens of the output."""

    total_tokens: int
    """Tokens in all, input and output."""


class SpeechAudioDoneEvent(BaseModel):
    """The event ``speech.audio.done``."""

    type: Literal["speech.audio.done"]
    """Kind, by which variants are told apart."""

    usage: SpeechAudioDoneEventUsage
    """What was used, in tokens or seconds."""


CreateSpeechResponseStreamEvent: TypeAlias = Annotated[
    SpeechAudioDeltaEvent | SpeechAudioDoneEvent, OpenUnion("type")
]
"""What ``POST /audio/speech`` answers."""


class TranscriptionDiarizedSegment(BaseModel):
    """A part of ``TranscriptionDiarized``."""

    type: Literal["transcript.text.segment"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    start: float
    """Start in the audio, in seconds."""

    end: float
    """End in the audio, in seconds."""

    text: str
    """The text."""

    speaker: str
    """Label of the speaker: a known name, or a letter."""


class TranscriptTextUsageTokensInputTokenDetails(BaseModel):
    """The ``input_token_details`` of ``TranscriptTextUsageTokens``."""

    text_tokens: int | None = None
    """Tokens of text."""

    audio_tokens: int | None = None
    """Tokens of audio."""


class TranscriptTextUsageTokens(BaseModel):
    """A part of ``TranscriptionDiarizedUsage``, ``TranscriptionUsage``, ``ConversationItemInputAudioTranscriptionCompletedEventUsage`` and 2 more."""

    type: Literal["tokens"]
    """Kind, by which variants are told apart."""

    input_tokens: int
    """Tokens of the input."""

    output_tokens: int
    """Tokens of the output."""

    total_tokens: int
    """Tokens in all, input and output."""

    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = None
    """The input tokens by kind."""


class TranscriptTextUsageDuration(BaseModel):
    """A part of ``TranscriptionDiarizedUsage``, ``TranscriptionUsage``, ``TranscriptionVerbose`` and 2 more."""

    type: Literal["duration"]
    """Kind, by which variants are told apart."""

    seconds: float
    """A number of seconds."""


TranscriptionDiarizedUsage: TypeAlias = Annotated[
    TranscriptTextUsageTokens | TranscriptTextUsageDuration, OpenUnion("type")
]
"""The ``usage`` of ``TranscriptionDiarized``."""


class TranscriptionDiarized(BaseModel):
    """A part of ``TranscriptionCreateResponse``."""

    task: Literal["transcribe"]
    """What was done: always `transcribe`."""

    duration: float
    """How long the audio is, in seconds."""

    text: str
    """The transcript, all speakers together."""

    segments: list[TranscriptionDiarizedSegment]
    """The transcript in segments, with times."""

    usage: TranscriptionDiarizedUsage | None = None
    """What was used, in tokens or seconds."""


class TranscriptionLanguage(BaseModel):
    """A part of ``Transcription``, ``ConversationItemInputAudioTranscriptionCompletedEvent``, ``ConversationItemInputAudioTranscriptionCompletedEvent`` and 1 more."""

    code: str
    """Short machine-readable name of the error."""


class TranscriptionLogprob(BaseModel):
    """The ``logprobs`` of ``Transcription``."""

    token: str | None = None
    """The token's text."""

    logprob: float | None = None
    """Natural logarithm of the token's probability."""

    bytes: list[float] | None = None
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""


TranscriptionUsage: TypeAlias = Annotated[
    TranscriptTextUsageTokens | TranscriptTextUsageDuration, OpenUnion("type")
]
"""The ``usage`` of ``Transcription``."""


class Transcription(BaseModel):
    """A part of ``TranscriptionCreateResponse``."""

    text: str
    """The transcript."""

    languages: list[TranscriptionLanguage] | None = None
    """Languages that are or may be spoken."""

    logprobs: list[TranscriptionLogprob] | None = None
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    usage: TranscriptionUsage | None = None
    """What was used, in tokens or seconds."""


class TranscriptionTextSegmentEvent(BaseModel):
    """The event ``transcript.text.segment``."""

    type: Literal["transcript.text.segment"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    start: float
    """Start in the audio, in seconds."""

    end: float
    """End in the audio, in seconds."""

    text: str
    """The text."""

    speaker: str
    """Label of the speaker: a known name, or a letter."""


class TranscriptionTextDeltaEventLogprob(BaseModel):
    """The ``logprobs`` of ``TranscriptionTextDeltaEvent``."""

    token: str | None = None
    """The token's text."""

    logprob: float | None = None
    """Natural logarithm of the token's probability."""

    bytes: list[int] | None = None
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""


class TranscriptionTextDeltaEvent(BaseModel):
    """The event ``transcript.text.delta``."""

    type: Literal["transcript.text.delta"]
    """Kind, by which variants are told apart."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    logprobs: list[TranscriptionTextDeltaEventLogprob] | None = None
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    segment_id: str | None = None
    """Id of the segment."""


class TranscriptionTextDoneEventLogprob(BaseModel):
    """The ``logprobs`` of ``TranscriptionTextDoneEvent``."""

    token: str | None = None
    """The token's text."""

    logprob: float | None = None
    """Natural logarithm of the token's probability."""

    bytes: list[int] | None = None
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""


class TranscriptionTextDoneEvent(BaseModel):
    """The event ``transcript.text.done``."""

    type: Literal["transcript.text.done"]
    """Kind, by which variants are told apart."""

    text: str
    """The whole transcript."""

    languages: list[TranscriptionLanguage] | None = None
    """Languages that are or may be spoken."""

    logprobs: list[TranscriptionTextDoneEventLogprob] | None = None
    """Log probabilities of the tokens; as a parameter, whether to return them."""

    usage: TranscriptTextUsageTokens | None = None
    """What was used, in tokens or seconds."""


TranscriptionStreamEvent: TypeAlias = Annotated[
    TranscriptionTextSegmentEvent | TranscriptionTextDeltaEvent | TranscriptionTextDoneEvent,
    OpenUnion("type"),
]
"""What ``POST /audio/transcriptions`` answers."""


class TranscriptionWord(BaseModel):
    """A part of ``TranscriptionVerbose``."""

    word: str
    """The word."""

    start: float
    """Start in the audio, in seconds."""

    end: float
    """End in the audio, in seconds."""


class TranscriptionSegment(BaseModel):
    """A part of ``TranscriptionVerbose`` and ``TranslationVerbose``."""

    id: int
    """Number of the segment, from 0."""

    seek: int
    """Offset at which decoding of the segment began."""

    start: float
    """Start in the audio, in seconds."""

    end: float
    """End in the audio, in seconds."""

    text: str
    """The text."""

    tokens: list[int]
    """Ids of the segment's tokens."""

    temperature: float
    """Randomness that was used for the segment."""

    avg_logprob: float
    """Mean log probability of the segment's tokens; below -1, distrust the text."""

    compression_ratio: float
    """Gzip ratio of the segment's text; above 2.4, suspect a repetition."""

    no_speech_prob: float
    """Probability that nothing is said in the segment."""


class TranscriptionVerbose(BaseModel):
    """A part of ``TranscriptionCreateResponse``."""

    language: str
    """Language that was recognized."""

    duration: float
    """How long the audio is, in seconds."""

    text: str
    """The transcript."""

    words: list[TranscriptionWord] | None = None
    """The words, with times."""

    segments: list[TranscriptionSegment] | None = None
    """The transcript in segments, with times."""

    usage: TranscriptTextUsageDuration | None = None
    """What was used, in tokens or seconds."""


class Translation(BaseModel):
    """A part of ``TranslationCreateResponse``."""

    text: str
    """The text."""


class TranslationVerbose(BaseModel):
    """A part of ``TranslationCreateResponse``."""

    language: str
    """Language of the speech; as input an ISO 639-1 code such as `en`."""

    duration: float
    """How long the audio is, in seconds."""

    text: str
    """The text."""

    segments: list[TranscriptionSegment] | None = None
    """The transcript in segments, with times."""


class VoiceConsentDeleted(BaseModel):
    """What ``DELETE /audio/voice_consents/{consent_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["audio.voice_consent"]
    """Kind of object, always the same for this one."""

    deleted: bool
    """Whether it was deleted."""


class VoiceConsent(BaseModel):
    """What ``POST /audio/voice_consents``, ``GET /audio/voice_consents/{consent_id}`` or ``POST /audio/voice_consents/{consent_id}`` answers."""

    object: Literal["audio.voice_consent"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    language: str
    """Language the consent is spoken in, as a BCP 47 tag."""

    created_at: int
    """When it was made, Unix time in seconds."""


class VoiceConsentListResource(BaseModel):
    """What ``GET /audio/voice_consents`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[VoiceConsent]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class Voice(BaseModel):
    """What ``POST /audio/voices`` answers."""

    object: Literal["audio.voice"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    type: Literal["audio_sample", "prompt"]
    """Kind, by which variants are told apart."""

    prompt: str | None = None
    """The text that tells the model what to produce."""


class VoiceDeleted(BaseModel):
    """What ``DELETE /audio/voices/{voice_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["audio.voice.deleted"]
    """Kind of object, always the same for this one."""


CreateSpeechResponse: TypeAlias = bytes
"""What ``POST /audio/speech`` answers."""


TranscriptionCreateResponse: TypeAlias = Annotated[
    Transcription | TranscriptionDiarized | TranscriptionVerbose, OpenUnion()
]
"""What ``POST /audio/transcriptions`` answers."""


TranslationCreateResponse: TypeAlias = Annotated[Translation | TranslationVerbose, OpenUnion()]
"""What ``POST /audio/translations`` answers."""
