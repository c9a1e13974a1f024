# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: beta_realtime"""

from typing import Annotated, Dict, List, Literal, Optional, TypeAlias, Union

from openai_oxide.models.responses import ResponsePrompt
from openai_oxide.models.shared import VoiceIdsOrCustomVoice, VoiceIdsShared
from openai_oxide_runtime import Model, OpenUnion

__all__ = [
    "AudioTranscription",
    "AudioTranscriptionResponse",
    "NoiseReductionType",
    "RealtimeAudioFormats",
    "RealtimeAudioFormatsAudioPcm",
    "RealtimeAudioFormatsAudioPcma",
    "RealtimeAudioFormatsAudioPcmu",
    "RealtimeFunctionTool",
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


class AudioTranscription(Model):
    """A part of ``RealtimeAudioConfigInput``, ``RealtimeTranscriptionSessionCreateRequest`` and ``RealtimeTranscriptionSessionAudioInput``."""

    model: Optional[
        Union[
            str,
            Literal[
                "whisper-1",
                "gpt-transcribe",
                "gpt-live-transcribe",
                "gpt-4o-mini-transcribe",
                "gpt-4o-mini-transcribe-2025-12-15",
                "gpt-4o-transcribe",
                "gpt-4o-transcribe-diarize",
                "gpt-realtime-whisper",
            ],
        ]
    ] = None
    """Name of the model."""

    language: Optional[str] = None
    """Language of the speech; as input an ISO 639-1 code such as `en`."""

    languages: Optional[List[str]] = None
    """Languages that are or may be spoken. At least 1 items."""

    keywords: Optional[List[str]] = None
    """Words and phrases likely to be spoken, so that they are spelled right."""

    prompt: Optional[str] = None
    """The text that tells the model what to produce."""

    delay: Optional[Literal["minimal", "low", "medium", "high", "xhigh"]] = None
    """How much audio is heard before text is written: more delay, fewer mistakes."""


class AudioTranscriptionResponse(Model):
    """A part of ``Session``, ``SessionCreateResponseAudioInput``, ``RealtimeSessionCreateResponseAudioInput`` and 2 more."""

    model: Optional[
        Union[
            str,
            Literal[
                "whisper-1",
                "gpt-transcribe",
                "gpt-live-transcribe",
                "gpt-4o-mini-transcribe",
                "gpt-4o-mini-transcribe-2025-12-15",
                "gpt-4o-transcribe",
                "gpt-4o-transcribe-diarize",
                "gpt-realtime-whisper",
            ],
        ]
    ] = None
    """Name of the model."""

    language: Optional[str] = None
    """Language of the speech; as input an ISO 639-1 code such as `en`."""

    languages: Optional[List[str]] = None
    """Languages that are or may be spoken. At least 1 items."""

    prompt: Optional[str] = None
    """The text that tells the model what to produce."""


NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
"""A part of ``SessionInputAudioNoiseReduction``, ``RealtimeAudioConfigInputNoiseReduction``, ``SessionCreateResponseAudioInputNoiseReduction`` and 7 more."""


class RealtimeAudioFormatsAudioPcm(Model):
    """A part of ``RealtimeAudioFormats``."""

    type: Optional[Literal["audio/pcm"]] = None
    """Kind, by which variants are told apart."""

    rate: Optional[Literal[24000]] = None
    """Samples per second."""


class RealtimeAudioFormatsAudioPcmu(Model):
    """A part of ``RealtimeAudioFormats``."""

    type: Optional[Literal["audio/pcmu"]] = None
    """Kind, by which variants are told apart."""


class RealtimeAudioFormatsAudioPcma(Model):
    """A part of ``RealtimeAudioFormats``."""

    type: Optional[Literal["audio/pcma"]] = None
    """Kind, by which variants are told apart."""


RealtimeAudioFormats: TypeAlias = Annotated[
    Union[
        RealtimeAudioFormatsAudioPcm, RealtimeAudioFormatsAudioPcmu, RealtimeAudioFormatsAudioPcma
    ],
    OpenUnion("type"),
]
"""A part of ``RealtimeResponseAudioOutput``, ``RealtimeResponseCreateAudioOutputOutput``, ``RealtimeAudioConfigInput`` and 7 more."""


class RealtimeFunctionTool(Model):
    """A part of ``RealtimeToolsConfigUnion``, ``Session``, ``RealtimeSessionCreateRequestTool`` and 2 more."""

    type: Optional[Literal["function"]] = None
    """Kind, by which variants are told apart."""

    name: Optional[str] = None
    """Its name."""

    description: Optional[str] = None
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: Optional[Dict[str, object]] = None
    """JSON Schema of the arguments; without it the function takes none."""


class RealtimeSessionCreateRequestClientSecret(Model):
    """The ``client_secret`` of ``RealtimeSessionCreateRequest``."""

    value: str
    """The value."""

    expires_at: int
    """When it expires, Unix time in seconds; null if never."""


class RealtimeSessionCreateRequestInputAudioTranscription(Model):
    """The ``input_audio_transcription`` of ``RealtimeSessionCreateRequest``."""

    model: Optional[str] = None
    """Name of the model."""


class RealtimeSessionCreateRequestTracingTracingConfiguration(Model):
    """A part of ``RealtimeSessionCreateRequest``."""

    workflow_name: Optional[str] = None
    """What the workflow is called in traces."""

    group_id: Optional[str] = None
    """Id of the group."""

    metadata: Optional[Dict[str, object]] = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class RealtimeSessionCreateRequestTurnDetection(Model):
    """The ``turn_detection`` of ``RealtimeSessionCreateRequest``."""

    type: Optional[str] = None
    """Kind, by which variants are told apart."""

    threshold: Optional[float] = None
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: Optional[int] = None
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end the user's turn."""


class RealtimeSessionCreateRequestTool(Model):
    """The ``tools`` of ``RealtimeSessionCreateRequest``."""

    type: Optional[Literal["function"]] = None
    """Kind, by which variants are told apart."""

    name: Optional[str] = None
    """Its name."""

    description: Optional[str] = None
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: Optional[Dict[str, object]] = None
    """JSON Schema of the arguments; without it the function takes none."""


class RealtimeTruncationRetentionRatioTokenLimits(Model):
    """The ``token_limits`` of ``RealtimeTruncationRetentionRatio``."""

    post_instructions: Optional[int] = None
    """Most tokens of the conversation, instructions and tools not counted. At least 0."""


class RealtimeTruncationRetentionRatio(Model):
    """A part of ``RealtimeTruncation``."""

    type: Literal["retention_ratio"]
    """Kind, by which variants are told apart."""

    retention_ratio: float
    """Share of the conversation, 0 to 1, that is kept when it has to be cut. At least 0, at most 1."""

    token_limits: Optional[RealtimeTruncationRetentionRatioTokenLimits] = None
    """Limits in tokens."""


RealtimeTruncation: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]
"""A part of ``RealtimeSessionCreateRequest``, ``RealtimeSessionCreateRequest`` and ``RealtimeSessionCreateResponse``."""


class RealtimeSessionCreateRequest(Model):
    """A part of ``SessionUpdateEvent``."""

    client_secret: RealtimeSessionCreateRequestClientSecret
    """Short-lived secret that a browser or app uses in place of an API key."""

    modalities: Optional[List[Literal["text", "audio"]]] = None
    """The kinds of output: `text`, `audio` or both."""

    instructions: Optional[str] = None
    """Standing guidance for the model, ahead of the conversation."""

    voice: Optional[VoiceIdsOrCustomVoice] = None
    """The voice that speaks: a built-in one by name or a custom one by id."""

    input_audio_format: Optional[str] = None
    """Encoding of the audio that is sent in."""

    output_audio_format: Optional[str] = None
    """Encoding of the audio that is sent out."""

    input_audio_transcription: Optional[RealtimeSessionCreateRequestInputAudioTranscription] = None
    """How the user's speech is written down; null for no transcript."""

    speed: Optional[float] = None
    """Pace of the speech, where 1 is normal. At least 0.25, at most 1.5. Default 1."""

    tracing: Optional[
        Union[Literal["auto"], RealtimeSessionCreateRequestTracingTracingConfiguration]
    ] = None
    """Whether the session is traced, and under which name."""

    turn_detection: Optional[RealtimeSessionCreateRequestTurnDetection] = None
    """How the end of the user's turn is noticed; null to decide it yourself."""

    tools: Optional[List[RealtimeSessionCreateRequestTool]] = None
    """What the model may call."""

    tool_choice: Optional[str] = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    temperature: Optional[float] = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    max_response_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    """Most tokens per answer, or `inf` for as many as the model can."""

    truncation: Optional[RealtimeTruncation] = None
    """What is done with a conversation that outgrows the context."""

    prompt: Optional[ResponsePrompt] = None
    """The text that tells the model what to produce."""


class SessionCreateResponseAudioInputNoiseReduction(Model):
    """The ``noise_reduction`` of ``SessionCreateResponseAudioInput``."""

    type: Optional[NoiseReductionType] = None
    """Kind, by which variants are told apart."""


class SessionCreateResponseAudioInputTurnDetection(Model):
    """The ``turn_detection`` of ``SessionCreateResponseAudioInput``."""

    type: Optional[str] = None
    """Kind, by which variants are told apart."""

    threshold: Optional[float] = None
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: Optional[int] = None
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end the user's turn."""


class SessionCreateResponseAudioInput(Model):
    """The ``input`` of ``SessionCreateResponseAudio``."""

    format: Optional[RealtimeAudioFormats] = None
    """How the data is laid out or encoded."""

    transcription: Optional[AudioTranscriptionResponse] = None
    """How speech is written down; null for no transcript."""

    noise_reduction: Optional[SessionCreateResponseAudioInputNoiseReduction] = None
    """Noise filter for incoming audio; null switches it off."""

    turn_detection: Optional[SessionCreateResponseAudioInputTurnDetection] = None
    """How the end of the user's turn is noticed; null to decide it yourself."""


class SessionCreateResponseAudioOutput(Model):
    """The ``output`` of ``SessionCreateResponseAudio``."""

    format: Optional[RealtimeAudioFormats] = None
    """How the data is laid out or encoded."""

    voice: Optional[VoiceIdsShared] = None
    """The voice that speaks: a built-in one by name or a custom one by id."""

    speed: Optional[float] = None
    """Pace of the speech, where 1 is normal."""


class SessionCreateResponseAudio(Model):
    """The ``audio`` of ``SessionCreateResponse``."""

    input: Optional[SessionCreateResponseAudioInput] = None
    """What the model is given."""

    output: Optional[SessionCreateResponseAudioOutput] = None
    """What was produced."""


class SessionCreateResponseTracingTracingConfiguration(Model):
    """A part of ``SessionCreateResponse``."""

    workflow_name: Optional[str] = None
    """What the workflow is called in traces."""

    group_id: Optional[str] = None
    """Id of the group."""

    metadata: Optional[Dict[str, object]] = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class SessionCreateResponseTurnDetection(Model):
    """The ``turn_detection`` of ``SessionCreateResponse``."""

    type: Optional[str] = None
    """Kind, by which variants are told apart."""

    threshold: Optional[float] = None
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: Optional[int] = None
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end the user's turn."""


class SessionCreateResponse(Model):
    """What ``POST /realtime/sessions`` answers."""

    id: Optional[str] = None
    """Unique id."""

    object: Optional[str] = None
    """Kind of object, always the same for this one."""

    expires_at: Optional[int] = None
    """When it expires, Unix time in seconds; null if never."""

    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """Extra data to return, each named by its path in the answer."""

    model: Optional[str] = None
    """Name of the model."""

    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """The kinds of output: `text`, or `audio` with its transcript."""

    instructions: Optional[str] = None
    """Standing guidance for the model, ahead of the conversation."""

    audio: Optional[SessionCreateResponseAudio] = None
    """Audio data, base64, or the settings for audio."""

    tracing: Optional[Union[Literal["auto"], SessionCreateResponseTracingTracingConfiguration]] = (
        None
    )
    """Whether the session is traced, and under which name."""

    turn_detection: Optional[SessionCreateResponseTurnDetection] = None
    """How the end of the user's turn is noticed; null to decide it yourself."""

    tools: Optional[List[RealtimeFunctionTool]] = None
    """What the model may call."""

    tool_choice: Optional[str] = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    max_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""


class RealtimeTranscriptionSessionCreateRequestTurnDetection(Model):
    """The ``turn_detection`` of ``RealtimeTranscriptionSessionCreateRequest``."""

    type: Optional[Literal["server_vad"]] = None
    """Kind, by which variants are told apart."""

    threshold: Optional[float] = None
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: Optional[int] = None
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end the user's turn."""


class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction(Model):
    """The ``input_audio_noise_reduction`` of ``RealtimeTranscriptionSessionCreateRequest``."""

    type: Optional[NoiseReductionType] = None
    """Kind, by which variants are told apart."""


class RealtimeTranscriptionSessionCreateRequest(Model):
    """A part of ``TranscriptionSessionUpdate`` and ``RealtimeClientEventTranscriptionSessionUpdate``."""

    turn_detection: Optional[RealtimeTranscriptionSessionCreateRequestTurnDetection] = None
    """How the end of the user's turn is noticed; null to decide it yourself."""

    input_audio_noise_reduction: Optional[
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
    ] = None
    """Noise filter for incoming audio; null switches it off."""

    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    """Encoding of the audio that is sent in. Default 'pcm16'."""

    input_audio_transcription: Optional[AudioTranscription] = None
    """How the user's speech is written down; null for no transcript."""

    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """Extra data to return, each named by its path in the answer."""


class TranscriptionSessionClientSecret(Model):
    """The ``client_secret`` of ``TranscriptionSession``."""

    value: str
    """The value."""

    expires_at: int
    """When it expires, Unix time in seconds; null if never."""


class TranscriptionSessionTurnDetection(Model):
    """The ``turn_detection`` of ``TranscriptionSession``."""

    type: Optional[str] = None
    """Kind, by which variants are told apart."""

    threshold: Optional[float] = None
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: Optional[int] = None
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end the user's turn."""


class TranscriptionSession(Model):
    """What ``POST /realtime/transcription_sessions`` answers."""

    client_secret: TranscriptionSessionClientSecret
    """Short-lived secret that a browser or app uses in place of an API key."""

    modalities: Optional[List[Literal["text", "audio"]]] = None
    """The kinds of output: `text`, `audio` or both."""

    input_audio_format: Optional[str] = None
    """Encoding of the audio that is sent in."""

    input_audio_transcription: Optional[AudioTranscriptionResponse] = None
    """How the user's speech is written down; null for no transcript."""

    turn_detection: Optional[TranscriptionSessionTurnDetection] = None
    """How the end of the user's turn is noticed; null to decide it yourself."""
