# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: beta_realtime"""

from typing import Literal, TypeAlias

from pydantic import Field

from openai_oxide.models.responses import RealtimeAudioFormats, RealtimeFunctionTool, ResponsePrompt
from openai_oxide.models.shared import NoiseReductionType, VoiceIdsOrCustomVoice, VoiceIdsShared
from openai_oxide_runtime.models.base import Model as BaseModel

__all__ = [
    "AudioTranscription",
    "AudioTranscriptionResponse",
    "RealtimeSessionCreateRequest",
    "RealtimeSessionCreateRequestClientSecret",
    "RealtimeSessionCreateRequestInputAudioTranscription",
    "RealtimeSessionCreateRequestTool",
    "RealtimeSessionCreateRequestTracingTracingConfiguration",
    "RealtimeSessionCreateRequestTurnDetection",
    "RealtimeTranscriptionSessionCreateRequest",
    "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction",
    "RealtimeTranscriptionSessionCreateRequestTurnDetection",
    "RealtimeTruncation",
    "RealtimeTruncationRetentionRatio",
    "RealtimeTruncationRetentionRatioTokenLimits",
    "SessionCreateResponse",
    "SessionCreateResponseAudio",
    "SessionCreateResponseAudioInput",
    "SessionCreateResponseAudioInputNoiseReduction",
    "SessionCreateResponseAudioInputTurnDetection",
    "SessionCreateResponseAudioOutput",
    "SessionCreateResponseTracingTracingConfiguration",
    "SessionCreateResponseTurnDetection",
    "TranscriptionSession",
    "TranscriptionSessionClientSecret",
    "TranscriptionSessionTurnDetection",
]


class AudioTranscription(BaseModel):
    """A part of ``AudioTranscriptionResponse``, ``RealtimeAudioConfigInput``, ``RealtimeTranscriptionSessionCreateRequest`` and 1 more."""

    model: (
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
        | None
    ) = None
    """Name of the model."""

    language: str | None = None
    """Language of the speech; as input an ISO 639-1 code such as `en`."""

    languages: list[str] | None = None
    """Languages that are or may be spoken. At least 1 item."""

    keywords: list[str] | None = None
    """Words and phrases likely to be spoken, so that they are spelled right."""

    prompt: str | None = None
    """The text that tells the model what to produce."""

    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None
    """How much audio is heard before text is written: more delay, fewer mistakes."""


AudioTranscriptionResponse: TypeAlias = AudioTranscription
"""A part of ``Session``, ``SessionCreateResponseAudioInput``, ``RealtimeSessionCreateResponseAudioInput`` and 2 more."""


class RealtimeSessionCreateRequestClientSecret(BaseModel):
    """The ``client_secret`` of ``RealtimeSessionCreateRequest``."""

    value: str = Field(repr=False)
    """The value."""

    expires_at: int
    """When it expires, Unix time in seconds; null if never."""


class RealtimeSessionCreateRequestInputAudioTranscription(BaseModel):
    """The ``input_audio_transcription`` of ``RealtimeSessionCreateRequest``."""

    model: str | None = None
    """Name of the model."""


class RealtimeSessionCreateRequestTracingTracingConfiguration(BaseModel):
    """A part of ``RealtimeSessionCreateRequest``."""

    workflow_name: str | None = None
    """What the workflow is called in traces."""

    group_id: str | None = None
    """Id of the group."""

    metadata: dict[str, object] | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class RealtimeSessionCreateRequestTurnDetection(BaseModel):
    """The ``turn_detection`` of ``RealtimeSessionCreateRequest``."""

    type: str | None = None
    """Kind, by which variants are told apart."""

    threshold: float | None = None
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: int | None = None
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: int | None = None
    """Milliseconds of silence that end the user's turn."""


class RealtimeSessionCreateRequestTool(BaseModel):
    """The ``tools`` of ``RealtimeSessionCreateRequest``."""

    type: Literal["function"] | None = None
    """Kind, by which variants are told apart."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: dict[str, object] | None = None
    """JSON Schema of the arguments; without it the function takes none."""


class RealtimeTruncationRetentionRatioTokenLimits(BaseModel):
    """The ``token_limits`` of ``RealtimeTruncationRetentionRatio``."""

    post_instructions: int | None = None
    """Most tokens of the conversation, instructions and tools not counted. At least 0."""


class RealtimeTruncationRetentionRatio(BaseModel):
    """A part of ``RealtimeTruncation``."""

    type: Literal["retention_ratio"]
    """Kind, by which variants are told apart."""

    retention_ratio: float
    """Share of the conversation, 0 to 1, that is kept when it has to be cut. At least 0, at most 1."""

    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None = None
    """Limits in tokens."""


RealtimeTruncation: TypeAlias = Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio
"""A part of ``RealtimeSessionCreateRequest``, ``RealtimeSessionCreateRequest`` and ``RealtimeSessionCreateResponse``."""


class RealtimeSessionCreateRequest(BaseModel):
    """A part of ``SessionUpdateEvent``."""

    client_secret: RealtimeSessionCreateRequestClientSecret
    """Short-lived secret that a browser or app uses in place of an API key."""

    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output: `text`, `audio` or both."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    voice: VoiceIdsOrCustomVoice | None = None
    """The voice that speaks: a built-in one by name or a custom one by id."""

    input_audio_format: str | None = None
    """Encoding of the audio that is sent in."""

    output_audio_format: str | None = None
    """Encoding of the audio that is sent out."""

    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None = None
    """How the user's speech is written down; null for no transcript."""

    speed: float | None = None
    """Pace of the speech, where 1 is normal. At least 0.25, at most 1.5. Default 1."""

    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingTracingConfiguration | None = None
    """Whether the session is traced, and under which name."""

    turn_detection: RealtimeSessionCreateRequestTurnDetection | None = None
    """How the end of the user's turn is noticed; null to decide it yourself."""

    tools: list[RealtimeSessionCreateRequestTool] | None = None
    """What the model may call."""

    tool_choice: str | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    max_response_output_tokens: int | Literal["inf"] | None = None
    """Most tokens per answer, or `inf` for as many as the model can."""

    truncation: RealtimeTruncation | None = None
    """What is done with a conversation that outgrows the context."""

    prompt: ResponsePrompt | None = None
    """The text that tells the model what to produce."""


class SessionCreateResponseAudioInputNoiseReduction(BaseModel):
    """The ``noise_reduction`` of ``SessionCreateResponseAudioInput``."""

    type: NoiseReductionType | None = None
    """Kind, by which variants are told apart."""


class SessionCreateResponseAudioInputTurnDetection(BaseModel):
    """The ``turn_detection`` of ``SessionCreateResponseAudioInput``."""

    type: str | None = None
    """Kind, by which variants are told apart."""

    threshold: float | None = None
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: int | None = None
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: int | None = None
    """Milliseconds of silence that end the user's turn."""


class SessionCreateResponseAudioInput(BaseModel):
    """The ``input`` of ``SessionCreateResponseAudio``."""

    format: RealtimeAudioFormats | None = None
    """How the data is laid out or encoded."""

    transcription: AudioTranscriptionResponse | None = None
    """How speech is written down; null for no transcript."""

    noise_reduction: SessionCreateResponseAudioInputNoiseReduction | None = None
    """Noise filter for incoming audio; null switches it off."""

    turn_detection: SessionCreateResponseAudioInputTurnDetection | None = None
    """How the end of the user's turn is noticed; null to decide it yourself."""


class SessionCreateResponseAudioOutput(BaseModel):
    """The ``output`` of ``SessionCreateResponseAudio``."""

    format: RealtimeAudioFormats | None = None
    """How the data is laid out or encoded."""

    voice: VoiceIdsShared | None = None
    """The voice that speaks: a built-in one by name or a custom one by id."""

    speed: float | None = None
    """Pace of the speech, where 1 is normal."""


class SessionCreateResponseAudio(BaseModel):
    """The ``audio`` of ``SessionCreateResponse``."""

    input: SessionCreateResponseAudioInput | None = None
    """What the model is given."""

    output: SessionCreateResponseAudioOutput | None = None
    """What was produced."""


class SessionCreateResponseTracingTracingConfiguration(BaseModel):
    """A part of ``SessionCreateResponse``."""

    workflow_name: str | None = None
    """What the workflow is called in traces."""

    group_id: str | None = None
    """Id of the group."""

    metadata: dict[str, object] | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class SessionCreateResponseTurnDetection(BaseModel):
    """The ``turn_detection`` of ``SessionCreateResponse``."""

    type: str | None = None
    """Kind, by which variants are told apart."""

    threshold: float | None = None
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: int | None = None
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: int | None = None
    """Milliseconds of silence that end the user's turn."""


class SessionCreateResponse(BaseModel):
    """What ``POST /realtime/sessions`` answers."""

    id: str | None = None
    """Unique id."""

    object: str | None = None
    """Kind of object, always the same for this one."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra data to return, each named by its path in the answer."""

    model: str | None = None
    """Name of the model."""

    output_modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output: `text`, or `audio` with its transcript."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    audio: SessionCreateResponseAudio | None = None
    """Audio data, base64, or the settings for audio."""

    tracing: Literal["auto"] | SessionCreateResponseTracingTracingConfiguration | None = None
    """Whether the session is traced, and under which name."""

    turn_detection: SessionCreateResponseTurnDetection | None = None
    """How the end of the user's turn is noticed; null to decide it yourself."""

    tools: list[RealtimeFunctionTool] | None = None
    """What the model may call."""

    tool_choice: str | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""


class RealtimeTranscriptionSessionCreateRequestTurnDetection(BaseModel):
    """The ``turn_detection`` of ``RealtimeTranscriptionSessionCreateRequest``."""

    type: Literal["server_vad"] | None = None
    """Kind, by which variants are told apart."""

    threshold: float | None = None
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: int | None = None
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: int | None = None
    """Milliseconds of silence that end the user's turn."""


class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction(BaseModel):
    """The ``input_audio_noise_reduction`` of ``RealtimeTranscriptionSessionCreateRequest``."""

    type: NoiseReductionType | None = None
    """Kind, by which variants are told apart."""


class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """A part of ``TranscriptionSessionUpdate`` and ``RealtimeClientEventTranscriptionSessionUpdate``."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None = None
    """How the end of the user's turn is noticed; null to decide it yourself."""

    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None
    ) = None
    """Noise filter for incoming audio; null switches it off."""

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Encoding of the audio that is sent in. Default 'pcm16'."""

    input_audio_transcription: AudioTranscription | None = None
    """How the user's speech is written down; null for no transcript."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra data to return, each named by its path in the answer."""


class TranscriptionSessionClientSecret(BaseModel):
    """The ``client_secret`` of ``TranscriptionSession``."""

    value: str = Field(repr=False)
    """The value."""

    expires_at: int
    """When it expires, Unix time in seconds; null if never."""


class TranscriptionSessionTurnDetection(BaseModel):
    """The ``turn_detection`` of ``TranscriptionSession``."""

    type: str | None = None
    """Kind, by which variants are told apart."""

    threshold: float | None = None
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: int | None = None
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: int | None = None
    """Milliseconds of silence that end the user's turn."""


class TranscriptionSession(BaseModel):
    """What ``POST /realtime/transcription_sessions`` answers."""

    client_secret: TranscriptionSessionClientSecret
    """Short-lived secret that a browser or app uses in place of an API key."""

    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output: `text`, `audio` or both."""

    input_audio_format: str | None = None
    """Encoding of the audio that is sent in."""

    input_audio_transcription: AudioTranscriptionResponse | None = None
    """How the user's speech is written down; null for no transcript."""

    turn_detection: TranscriptionSessionTurnDetection | None = None
    """How the end of the user's turn is noticed; null to decide it yourself."""
