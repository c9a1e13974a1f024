# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: beta_realtime"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.responses import ResponsePromptParam
from openai_oxide.params.shared import NoiseReductionType, VoiceIdsOrCustomVoiceParam
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "AudioTranscriptionParam",
    "RealtimeSessionCreateRequestClientSecretParam",
    "RealtimeSessionCreateRequestInputAudioTranscriptionParam",
    "RealtimeSessionCreateRequestParam",
    "RealtimeSessionCreateRequestToolParam",
    "RealtimeSessionCreateRequestTracingTracingConfigurationParam",
    "RealtimeSessionCreateRequestTurnDetectionParam",
    "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam",
    "RealtimeTranscriptionSessionCreateRequestParam",
    "RealtimeTranscriptionSessionCreateRequestTurnDetectionParam",
    "RealtimeTruncationParam",
    "RealtimeTruncationRetentionRatioParam",
    "RealtimeTruncationRetentionRatioTokenLimitsParam",
    "SessionCreateArguments",
    "SessionCreateParams",
    "TranscriptionSessionCreateArguments",
    "TranscriptionSessionCreateParams",
]


class AudioTranscriptionParam(TypedDict, total=False):
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
    )
    """Name of the model."""

    language: str
    """Language of the speech; as input an ISO 639-1 code such as `en`."""

    languages: Sequence[str]
    """Languages that are or may be spoken. At least 1 item."""

    keywords: Sequence[str]
    """Words and phrases likely to be spoken, so that they are spelled right."""

    prompt: str
    """The text that tells the model what to produce."""

    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
    """How much audio is heard before text is written: more delay, fewer mistakes."""


class RealtimeSessionCreateRequestClientSecretParam(TypedDict, total=False):
    """The ``client_secret`` of ``RealtimeSessionCreateRequest``."""

    value: Required[str]
    """The value."""

    expires_at: Required[int]
    """When it expires, Unix time in seconds; null if never."""


class RealtimeSessionCreateRequestInputAudioTranscriptionParam(TypedDict, total=False):
    """The ``input_audio_transcription`` of ``RealtimeSessionCreateRequest``."""

    model: str
    """Name of the model."""


class RealtimeSessionCreateRequestTracingTracingConfigurationParam(TypedDict, total=False):
    """A part of ``RealtimeSessionCreateRequest``."""

    workflow_name: str
    """What the workflow is called in traces."""

    group_id: str
    """Id of the group."""

    metadata: dict[str, object]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class RealtimeSessionCreateRequestTurnDetectionParam(TypedDict, total=False):
    """The ``turn_detection`` of ``RealtimeSessionCreateRequest``."""

    type: str
    """Kind, by which variants are told apart."""

    threshold: float
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: int
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: int
    """Milliseconds of silence that end the user's turn."""


class RealtimeSessionCreateRequestToolParam(TypedDict, total=False):
    """The ``tools`` of ``RealtimeSessionCreateRequest``."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: dict[str, object]
    """JSON Schema of the arguments; without it the function takes none."""


class RealtimeTruncationRetentionRatioTokenLimitsParam(TypedDict, total=False):
    """The ``token_limits`` of ``RealtimeTruncationRetentionRatio``."""

    post_instructions: int
    """Most tokens of the conversation, instructions and tools not counted. At least 0."""


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """A part of ``RealtimeTruncation``."""

    type: Required[Literal["retention_ratio"]]
    """Kind, by which variants are told apart."""

    retention_ratio: Required[float]
    """Share of the conversation, 0 to 1, that is kept when it has to be cut. At least 0, at most 1."""

    token_limits: RealtimeTruncationRetentionRatioTokenLimitsParam
    """Limits in tokens."""


RealtimeTruncationParam: TypeAlias = (
    Literal["auto", "disabled"] | RealtimeTruncationRetentionRatioParam
)
"""A part of ``RealtimeSessionCreateRequest``, ``RealtimeSessionCreateRequest`` and ``RealtimeSessionCreateResponse``."""


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """A part of ``SessionUpdateEvent``."""

    client_secret: Required[RealtimeSessionCreateRequestClientSecretParam]
    """Short-lived secret that a browser or app uses in place of an API key."""

    modalities: Sequence[Literal["text", "audio"]]
    """The kinds of output: `text`, `audio` or both."""

    instructions: str
    """Standing guidance for the model, ahead of the conversation."""

    voice: VoiceIdsOrCustomVoiceParam
    """The voice that speaks: a built-in one by name or a custom one by id."""

    input_audio_format: str
    """Encoding of the audio that is sent in."""

    output_audio_format: str
    """Encoding of the audio that is sent out."""

    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscriptionParam
    """How the user's speech is written down; null for no transcript."""

    speed: float
    """Pace of the speech, where 1 is normal. At least 0.25, at most 1.5. Default 1."""

    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingTracingConfigurationParam
    """Whether the session is traced, and under which name."""

    turn_detection: RealtimeSessionCreateRequestTurnDetectionParam
    """How the end of the user's turn is noticed; null to decide it yourself."""

    tools: Iterable[RealtimeSessionCreateRequestToolParam]
    """What the model may call."""

    tool_choice: str
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    temperature: float
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    max_response_output_tokens: int | Literal["inf"]
    """Most tokens per answer, or `inf` for as many as the model can."""

    truncation: RealtimeTruncationParam
    """What is done with a conversation that outgrows the context."""

    prompt: ResponsePromptParam | None
    """The text that tells the model what to produce."""


class RealtimeTranscriptionSessionCreateRequestTurnDetectionParam(TypedDict, total=False):
    """The ``turn_detection`` of ``RealtimeTranscriptionSessionCreateRequest``."""

    type: Literal["server_vad"]
    """Kind, by which variants are told apart."""

    threshold: float
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: int
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: int
    """Milliseconds of silence that end the user's turn."""


class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam(
    TypedDict, total=False
):
    """The ``input_audio_noise_reduction`` of ``RealtimeTranscriptionSessionCreateRequest``."""

    type: NoiseReductionType
    """Kind, by which variants are told apart."""


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """A part of ``TranscriptionSessionUpdate`` and ``RealtimeClientEventTranscriptionSessionUpdate``."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetectionParam
    """How the end of the user's turn is noticed; null to decide it yourself."""

    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam
    )
    """Noise filter for incoming audio; null switches it off."""

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Encoding of the audio that is sent in. Default 'pcm16'."""

    input_audio_transcription: AudioTranscriptionParam
    """How the user's speech is written down; null for no transcript."""

    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Extra data to return, each named by its path in the answer."""


class SessionCreateParams(TypedDict, total=False):
    """The parameters of ``POST /realtime/sessions``."""

    client_secret: Required[RealtimeSessionCreateRequestClientSecretParam]
    """Short-lived secret that a browser or app uses in place of an API key."""

    modalities: Omittable[Sequence[Literal["text", "audio"]]]
    """The kinds of output: `text`, `audio` or both."""

    instructions: Omittable[str]
    """Standing guidance for the model, ahead of the conversation."""

    voice: Omittable[VoiceIdsOrCustomVoiceParam]
    """The voice that speaks: a built-in one by name or a custom one by id."""

    input_audio_format: Omittable[str]
    """Encoding of the audio that is sent in."""

    output_audio_format: Omittable[str]
    """Encoding of the audio that is sent out."""

    input_audio_transcription: Omittable[RealtimeSessionCreateRequestInputAudioTranscriptionParam]
    """How the user's speech is written down; null for no transcript."""

    speed: Omittable[float]
    """Pace of the speech, where 1 is normal. At least 0.25, at most 1.5. Default 1."""

    tracing: Omittable[
        Literal["auto"] | RealtimeSessionCreateRequestTracingTracingConfigurationParam
    ]
    """Whether the session is traced, and under which name."""

    turn_detection: Omittable[RealtimeSessionCreateRequestTurnDetectionParam]
    """How the end of the user's turn is noticed; null to decide it yourself."""

    tools: Omittable[Iterable[RealtimeSessionCreateRequestToolParam]]
    """What the model may call."""

    tool_choice: Omittable[str]
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    temperature: Omittable[float]
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    max_response_output_tokens: Omittable[int | Literal["inf"]]
    """Most tokens per answer, or `inf` for as many as the model can."""

    truncation: Omittable[RealtimeTruncationParam]
    """What is done with a conversation that outgrows the context."""

    prompt: Omittable[ResponsePromptParam | None]
    """The text that tells the model what to produce."""


class SessionCreateArguments(SessionCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /realtime/sessions``: its parameters and the options of any request."""


class TranscriptionSessionCreateParams(TypedDict, total=False):
    """The parameters of ``POST /realtime/transcription_sessions``."""

    turn_detection: Omittable[RealtimeTranscriptionSessionCreateRequestTurnDetectionParam]
    """How the end of the user's turn is noticed; null to decide it yourself."""

    input_audio_noise_reduction: Omittable[
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam
    ]
    """Noise filter for incoming audio; null switches it off."""

    input_audio_format: Omittable[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
    """Encoding of the audio that is sent in. Default 'pcm16'."""

    input_audio_transcription: Omittable[AudioTranscriptionParam]
    """How the user's speech is written down; null for no transcript."""

    include: Omittable[Sequence[Literal["item.input_audio_transcription.logprobs"]]]
    """Extra data to return, each named by its path in the answer."""


class TranscriptionSessionCreateArguments(
    TranscriptionSessionCreateParams, RequestOptions, total=False
):
    """The arguments of ``POST /realtime/transcription_sessions``: its parameters and the options of any request."""
