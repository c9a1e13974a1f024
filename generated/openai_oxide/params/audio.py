# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: audio"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.shared import VadConfigParam, VoiceIdsOrCustomVoiceParam
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions
from openai_oxide_runtime.serialization.files import FileTypes

__all__ = [
    "AudioResponseFormat",
    "SpeechCreateArguments",
    "SpeechCreateParams",
    "TranscriptionCreateArguments",
    "TranscriptionCreateArgumentsCommon",
    "TranscriptionCreateParams",
    "TranscriptionCreateParamsBase",
    "TranscriptionCreateParamsCommon",
    "TranscriptionCreateParamsNonStreaming",
    "TranscriptionCreateParamsStreaming",
    "TranscriptionInclude",
    "TranslationCreateArguments",
    "TranslationCreateArgumentsCommon",
    "TranslationCreateParams",
    "TranslationCreateParamsCommon",
    "VoiceConsentCreateArguments",
    "VoiceConsentCreateParams",
    "VoiceConsentListArguments",
    "VoiceConsentListParams",
    "VoiceConsentUpdateArguments",
    "VoiceConsentUpdateParams",
    "VoiceCreateArguments",
    "VoiceCreateParams",
]


AudioResponseFormat: TypeAlias = Literal[
    "json", "text", "srt", "verbose_json", "vtt", "diarized_json"
]
"""A part of ``CreateTranscriptionRequest``."""


TranscriptionInclude: TypeAlias = Literal["logprobs"]
"""A part of ``CreateTranscriptionRequest``."""


class SpeechCreateParams(TypedDict, total=False):
    """The parameters of ``POST /audio/speech``."""

    model: Required[
        str | Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
    ]
    """Speech model to use."""

    input: Required[str]
    """The text to speak, at most 4096 characters. At most 4096 characters."""

    voice: Required[VoiceIdsOrCustomVoiceParam]
    """The voice that speaks: a built-in one by name or a custom one by id."""

    instructions: Omittable[str]
    """How to speak: tone, accent, mood; older models ignore it. At most 4096 characters."""

    response_format: Omittable[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]]
    """Format of the audio: `mp3`, `opus`, `aac`, `flac`, `wav` or `pcm`. Default 'mp3'."""

    speed: Omittable[float]
    """Pace of the speech, from 0.25 to 4, where 1 is normal. At least 0.25, at most 4. Default 1."""

    stream_format: Omittable[Literal["sse", "audio"]]
    """How audio is streamed: raw `audio`, or `sse` events. Default 'audio'."""


class SpeechCreateArguments(SpeechCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /audio/speech``: its parameters and the options of any request."""


class TranscriptionCreateParamsCommon(TypedDict, total=False):
    """What helpers share with ``POST /audio/transcriptions``: all but response_format."""

    file: Required[FileTypes]
    """The recording, as a file."""

    model: Required[
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
    ]
    """Transcription model to use."""

    language: Omittable[str]
    """Language that is spoken, as an ISO 639-1 code; saves guessing it."""

    languages: Omittable[Sequence[str]]
    """Languages that are or may be spoken. At least 1 item."""

    keywords: Omittable[Sequence[str]]
    """Words and phrases likely to be spoken, so that they are spelled right."""

    prompt: Omittable[str]
    """Text that sets the style or carries on from an earlier piece of audio."""

    temperature: Omittable[float]
    """Randomness of sampling, from 0 to 1. Default 0."""

    include: Omittable[Iterable[TranscriptionInclude]]
    """Extra data to return, each named by its path in the answer."""

    timestamp_granularities: Omittable[Sequence[Literal["word", "segment"]]]
    """Times to return: per `word`, per `segment` or both; needs `verbose_json`. Default ['segment']."""

    chunking_strategy: Omittable[Literal["auto"] | VadConfigParam | None]
    """How the text or audio is cut into pieces; chosen by the service when absent."""

    known_speaker_names: Omittable[Sequence[str]]
    """Names for the speakers of the reference clips, in the same order. At most 4 items."""

    known_speaker_references: Omittable[Sequence[str]]
    """Short clips of known speakers, as data URLs, in the order of the names. At most 4 items."""


class TranscriptionCreateArgumentsCommon(
    TranscriptionCreateParamsCommon, RequestOptions, total=False
):
    """What helpers share with ``POST /audio/transcriptions``, and the options."""


class TranscriptionCreateParamsBase(TranscriptionCreateParamsCommon, total=False):
    """The parameters of ``POST /audio/transcriptions``."""

    response_format: Omittable[AudioResponseFormat]
    """Form of the transcript, such as `json`, `text`, `srt` or `verbose_json`."""


class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    """For an answer in one piece."""

    stream: Literal[False] | None
    """True to receive events as they come instead of one answer at the end."""


class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase, total=False):
    """For an answer as a stream of events."""

    stream: Required[Literal[True]]
    """True to receive events as they come instead of one answer at the end."""


TranscriptionCreateParams: TypeAlias = (
    TranscriptionCreateParamsNonStreaming | TranscriptionCreateParamsStreaming
)
"""Either."""


class TranscriptionCreateArguments(TranscriptionCreateParamsBase, RequestOptions, total=False):
    """The arguments of ``POST /audio/transcriptions``: its parameters and the options of any request."""


class TranslationCreateParamsCommon(TypedDict, total=False):
    """What helpers share with ``POST /audio/translations``: all but response_format."""

    file: Required[FileTypes]
    """The recording, as a file."""

    model: Required[
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
    ]
    """Name of the model."""

    prompt: Omittable[str]
    """English text that sets the style or carries on from an earlier piece of audio."""

    temperature: Omittable[float]
    """Randomness of sampling, from 0 to 1. Default 0."""


class TranslationCreateArgumentsCommon(TranslationCreateParamsCommon, RequestOptions, total=False):
    """What helpers share with ``POST /audio/translations``, and the options."""


class TranslationCreateParams(TranslationCreateParamsCommon, total=False):
    """The parameters of ``POST /audio/translations``."""

    response_format: Omittable[Literal["json", "text", "srt", "verbose_json", "vtt"]]
    """Form of the translation, such as `json`, `text`, `srt` or `verbose_json`. Default 'json'."""


class TranslationCreateArguments(TranslationCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /audio/translations``: its parameters and the options of any request."""


class VoiceConsentCreateParams(TypedDict, total=False):
    """The parameters of ``POST /audio/voice_consents``."""

    name: Required[str]
    """Its name."""

    recording: Required[FileTypes]
    """The recording of the speaker's consent, as an audio file."""

    language: Required[str]
    """Language the consent is spoken in, as a BCP 47 tag such as `en-US`."""


class VoiceConsentCreateArguments(VoiceConsentCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /audio/voice_consents``: its parameters and the options of any request."""


class VoiceConsentListParams(TypedDict, total=False):
    """The parameters of ``GET /audio/voice_consents``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""


class VoiceConsentListArguments(VoiceConsentListParams, RequestOptions, total=False):
    """The arguments of ``GET /audio/voice_consents``: its parameters and the options of any request."""


class VoiceConsentUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /audio/voice_consents/{consent_id}``."""

    name: Required[str]
    """Its name."""


class VoiceConsentUpdateArguments(VoiceConsentUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /audio/voice_consents/{consent_id}``: its parameters and the options of any request."""


class VoiceCreateParams(TypedDict, total=False):
    """The parameters of ``POST /audio/voices``."""

    name: Required[str]
    """Its name."""

    audio_sample: Omittable[FileTypes]
    """Recording to copy the voice from, as a file."""

    consent: Omittable[str]
    """Id of the recording in which the speaker agrees."""

    type: Omittable[Literal["audio_sample", "prompt"]]
    """Kind, by which variants are told apart."""

    prompt: Omittable[str]
    """The text that tells the model what to produce."""

    model: Omittable[str | Literal["auto"] | Literal["2026-10-08"]]
    """Name of the model."""

    script_hint: Omittable[str]
    """Which script the voice will mostly speak."""


class VoiceCreateArguments(VoiceCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /audio/voices``: its parameters and the options of any request."""
