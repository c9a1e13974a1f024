# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: realtime_beta"""

from typing import Annotated, Literal, TypeAlias

from openai_oxide.models.audio import (
    TranscriptionLanguage,
    TranscriptTextUsageDuration,
    TranscriptTextUsageTokens,
)
from openai_oxide.models.beta_realtime import (
    AudioTranscriptionResponse,
    RealtimeSessionCreateRequest,
    RealtimeTranscriptionSessionCreateRequest,
    TranscriptionSession,
)
from openai_oxide.models.realtime import LogProbProperties, RealtimeAudioInputTurnDetection
from openai_oxide.models.responses import (
    ConversationItem,
    RealtimeFunctionTool,
    ResponsePrompt,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceOptions,
)
from openai_oxide.models.shared import (
    Metadata,
    NoiseReductionType,
    VoiceIdsOrCustomVoice,
    VoiceIdsShared,
)
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "ConversationItemCreateEvent",
    "ConversationItemCreatedEvent",
    "ConversationItemDeleteEvent",
    "ConversationItemDeletedEvent",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "ConversationItemInputAudioTranscriptionCompletedEventUsage",
    "ConversationItemInputAudioTranscriptionDeltaEvent",
    "ConversationItemInputAudioTranscriptionFailedEvent",
    "ConversationItemInputAudioTranscriptionFailedEventError",
    "ConversationItemRetrieveEvent",
    "ConversationItemTruncateEvent",
    "ConversationItemTruncatedEvent",
    "ErrorEvent",
    "ErrorEventError",
    "InputAudioBufferAppendEvent",
    "InputAudioBufferClearEvent",
    "InputAudioBufferClearedEvent",
    "InputAudioBufferCommitEvent",
    "InputAudioBufferCommittedEvent",
    "InputAudioBufferSpeechStartedEvent",
    "InputAudioBufferSpeechStoppedEvent",
    "RateLimitsUpdatedEvent",
    "RateLimitsUpdatedEventRateLimit",
    "RealtimeBetaClientEventOutputAudioBufferClear",
    "RealtimeBetaResponseCreateParams",
    "RealtimeBetaResponseCreateParamsTool",
    "RealtimeBetaResponseCreateParamsToolChoice",
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment",
    "RealtimeBetaServerEventConversationItemRetrieved",
    "RealtimeBetaServerEventMCPListToolsCompleted",
    "RealtimeBetaServerEventMCPListToolsFailed",
    "RealtimeBetaServerEventMCPListToolsInProgress",
    "RealtimeBetaServerEventResponseAudioDelta",
    "RealtimeBetaServerEventResponseAudioDone",
    "RealtimeBetaServerEventResponseAudioTranscriptDelta",
    "RealtimeBetaServerEventResponseAudioTranscriptDone",
    "RealtimeBetaServerEventResponseMCPCallArgumentsDelta",
    "RealtimeBetaServerEventResponseMCPCallArgumentsDone",
    "RealtimeBetaServerEventResponseMCPCallCompleted",
    "RealtimeBetaServerEventResponseMCPCallFailed",
    "RealtimeBetaServerEventResponseMCPCallInProgress",
    "RealtimeBetaServerEventResponseTextDelta",
    "RealtimeBetaServerEventResponseTextDone",
    "RealtimeBetaServerEventTranscriptionSessionCreated",
    "RealtimeResponse",
    "RealtimeResponseStatus",
    "RealtimeResponseStatusError",
    "RealtimeResponseUsage",
    "RealtimeResponseUsageInputTokenDetails",
    "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails",
    "RealtimeResponseUsageOutputTokenDetails",
    "ResponseCancelEvent",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartAddedEventPart",
    "ResponseContentPartDoneEvent",
    "ResponseContentPartDoneEventPart",
    "ResponseCreateEvent",
    "ResponseCreatedEvent",
    "ResponseDoneEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "Session",
    "SessionCreatedEvent",
    "SessionInputAudioNoiseReduction",
    "SessionTracingTracingConfiguration",
    "SessionUpdateEvent",
    "SessionUpdatedEvent",
    "TranscriptionSessionUpdate",
    "TranscriptionSessionUpdatedEvent",
]


class ConversationItemCreateEvent(BaseModel):
    """The event ``conversation.item.create``."""

    type: Literal["conversation.item.create"]
    """Kind, by which variants are told apart."""

    item: ConversationItem
    """The item."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""

    previous_item_id: str | None = None
    """Id of the item this one comes behind; null if it is the first."""


class ConversationItemDeleteEvent(BaseModel):
    """The event ``conversation.item.delete``."""

    type: Literal["conversation.item.delete"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class ConversationItemRetrieveEvent(BaseModel):
    """The event ``conversation.item.retrieve``."""

    type: Literal["conversation.item.retrieve"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class ConversationItemTruncateEvent(BaseModel):
    """The event ``conversation.item.truncate``."""

    type: Literal["conversation.item.truncate"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    content_index: int
    """Position of the content part in its item, from 0."""

    audio_end_ms: int
    """Where the audio ends, in milliseconds from the start of the session's or item's audio."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class InputAudioBufferAppendEvent(BaseModel):
    """The event ``input_audio_buffer.append``."""

    type: Literal["input_audio_buffer.append"]
    """Kind, by which variants are told apart."""

    audio: str
    """Audio data, base64, or the settings for audio."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class InputAudioBufferClearEvent(BaseModel):
    """The event ``input_audio_buffer.clear``."""

    type: Literal["input_audio_buffer.clear"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class InputAudioBufferCommitEvent(BaseModel):
    """The event ``input_audio_buffer.commit``."""

    type: Literal["input_audio_buffer.commit"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class RealtimeBetaClientEventOutputAudioBufferClear(BaseModel):
    """The event ``output_audio_buffer.clear``."""

    type: Literal["output_audio_buffer.clear"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class ResponseCancelEvent(BaseModel):
    """The event ``response.cancel``."""

    type: Literal["response.cancel"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""

    response_id: str | None = None
    """Id of the response, `resp_...`."""


class RealtimeBetaResponseCreateParamsTool(BaseModel):
    """The ``tools`` of ``RealtimeBetaResponseCreateParams``."""

    type: Literal["function"] | None = None
    """Kind, by which variants are told apart."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: dict[str, object] | None = None
    """JSON Schema of the arguments; without it the function takes none."""


RealtimeBetaResponseCreateParamsToolChoice: TypeAlias = Annotated[
    ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp, OpenUnion("type")
]
"""The ``tool_choice`` of ``RealtimeBetaResponseCreateParams``."""


class RealtimeBetaResponseCreateParams(BaseModel):
    """A part of ``ResponseCreateEvent``."""

    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output: `text`, `audio` or both."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    voice: VoiceIdsOrCustomVoice | None = None
    """The voice that speaks: a built-in one by name or a custom one by id."""

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Encoding of the audio that is sent out."""

    tools: list[RealtimeBetaResponseCreateParamsTool] | None = None
    """What the model may call."""

    tool_choice: RealtimeBetaResponseCreateParamsToolChoice | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one. Default 'auto'."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    conversation: str | Literal["auto", "none"] | None = None
    """The conversation this belongs to; its items come before the input, and results are added."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    prompt: ResponsePrompt | None = None
    """The text that tells the model what to produce."""

    input: list[ConversationItem] | None = None
    """What the model is given."""


class ResponseCreateEvent(BaseModel):
    """The event ``response.create``."""

    type: Literal["response.create"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""

    response: RealtimeBetaResponseCreateParams | None = None
    """The response."""


class SessionUpdateEvent(BaseModel):
    """The event ``session.update``."""

    type: Literal["session.update"]
    """Kind, by which variants are told apart."""

    session: RealtimeSessionCreateRequest
    """The session: its settings or its details."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class TranscriptionSessionUpdate(BaseModel):
    """The event ``transcription_session.update``."""

    type: Literal["transcription_session.update"]
    """Kind, by which variants are told apart."""

    session: RealtimeTranscriptionSessionCreateRequest
    """The session: its settings or its details."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class RealtimeResponseStatusError(BaseModel):
    """The ``error`` of ``RealtimeResponseStatus``."""

    type: str | None = None
    """Kind, by which variants are told apart."""

    code: str | None = None
    """Short machine-readable name of the error."""


class RealtimeResponseStatus(BaseModel):
    """The ``status_details`` of ``RealtimeResponse``."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | None = None
    """Kind, by which variants are told apart."""

    reason: (
        Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None
    ) = None
    """Why, in a word or a sentence."""

    error: RealtimeResponseStatusError | None = None
    """What went wrong; null or absent if nothing did."""


class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(BaseModel):
    """The ``cached_tokens_details`` of ``RealtimeResponseUsageInputTokenDetails``."""

    text_tokens: int | None = None
    """Tokens of text."""

    image_tokens: int | None = None
    """Tokens of images."""

    audio_tokens: int | None = None
    """Tokens of audio."""


class RealtimeResponseUsageInputTokenDetails(BaseModel):
    """The ``input_token_details`` of ``RealtimeResponseUsage``."""

    cached_tokens: int | None = None
    """Input tokens that were read from the prompt cache, and cost less."""

    text_tokens: int | None = None
    """Tokens of text."""

    image_tokens: int | None = None
    """Tokens of images."""

    audio_tokens: int | None = None
    """Tokens of audio."""

    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = None
    """The cached tokens by kind."""


class RealtimeResponseUsageOutputTokenDetails(BaseModel):
    """The ``output_token_details`` of ``RealtimeResponseUsage``."""

    text_tokens: int | None = None
    """Tokens of text."""

    audio_tokens: int | None = None
    """Tokens of audio."""


class RealtimeResponseUsage(BaseModel):
    """The ``usage`` of ``RealtimeResponse``."""

    total_tokens: int | None = None
    """Tokens in all, input and output."""

    input_tokens: int | None = None
    """Tokens of the input."""

    output_tokens: int | None = None
    """Tokens of the output."""

    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    """The input tokens by kind."""

    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None
    """The output tokens by kind."""


class RealtimeResponse(BaseModel):
    """A part of ``ResponseCreatedEvent`` and ``ResponseDoneEvent``."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.response"] | None = None
    """Kind of object, always the same for this one."""

    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    """How far it has come or how it ended."""

    status_details: RealtimeResponseStatus | None = None
    """The status in more detail."""

    output: list[ConversationItem] | None = None
    """What was produced."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    usage: RealtimeResponseUsage | None = None
    """What was used, in tokens or seconds."""

    conversation_id: str | None = None
    """Id of the conversation, `conv_...`."""

    voice: VoiceIdsShared | None = None
    """The voice that speaks: a built-in one by name or a custom one by id."""

    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output: `text`, `audio` or both."""

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Encoding of the audio that is sent out."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""


class ConversationItemCreatedEvent(BaseModel):
    """The event ``conversation.item.created``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["conversation.item.created"]
    """Kind, by which variants are told apart."""

    item: ConversationItem
    """The item."""

    previous_item_id: str | None = None
    """Id of the item this one comes behind; null if it is the first."""


class ConversationItemDeletedEvent(BaseModel):
    """The event ``conversation.item.deleted``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["conversation.item.deleted"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""


ConversationItemInputAudioTranscriptionCompletedEventUsage: TypeAlias = Annotated[
    TranscriptTextUsageTokens | TranscriptTextUsageDuration, OpenUnion("type")
]
"""The ``usage`` of ``ConversationItemInputAudioTranscriptionCompletedEvent``."""


class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    """The event ``conversation.item.input_audio_transcription.completed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["conversation.item.input_audio_transcription.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    content_index: int
    """Position of the content part in its item, from 0."""

    transcript: str
    """What is said in the audio, as text."""

    usage: ConversationItemInputAudioTranscriptionCompletedEventUsage
    """What was used, in tokens or seconds."""

    languages: list[TranscriptionLanguage] | None = None
    """Languages that are or may be spoken."""

    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens; as a parameter, whether to return them."""


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    """The event ``conversation.item.input_audio_transcription.delta``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["conversation.item.input_audio_transcription.delta"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    content_index: int | None = None
    """Position of the content part in its item, from 0."""

    delta: str | None = None
    """The piece added by this event; join the pieces in order."""

    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens; as a parameter, whether to return them."""


class ConversationItemInputAudioTranscriptionFailedEventError(BaseModel):
    """The ``error`` of ``ConversationItemInputAudioTranscriptionFailedEvent``."""

    type: str | None = None
    """Kind, by which variants are told apart."""

    code: str | None = None
    """Short machine-readable name of the error."""

    message: str | None = None
    """The message; in an error, the explanation for people."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""


class ConversationItemInputAudioTranscriptionFailedEvent(BaseModel):
    """The event ``conversation.item.input_audio_transcription.failed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["conversation.item.input_audio_transcription.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    content_index: int
    """Position of the content part in its item, from 0."""

    error: ConversationItemInputAudioTranscriptionFailedEventError
    """What went wrong; null or absent if nothing did."""


class RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment(BaseModel):
    """The event ``conversation.item.input_audio_transcription.segment``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["conversation.item.input_audio_transcription.segment"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    content_index: int
    """Position of the content part in its item, from 0."""

    text: str
    """The text."""

    id: str
    """Unique id."""

    speaker: str
    """Label of the speaker: a known name, or a letter."""

    start: float
    """Start in the audio, in seconds."""

    end: float
    """End in the audio, in seconds."""


class RealtimeBetaServerEventConversationItemRetrieved(BaseModel):
    """The event ``conversation.item.retrieved``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["conversation.item.retrieved"]
    """Kind, by which variants are told apart."""

    item: ConversationItem
    """The item."""


class ConversationItemTruncatedEvent(BaseModel):
    """The event ``conversation.item.truncated``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["conversation.item.truncated"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    content_index: int
    """Position of the content part in its item, from 0."""

    audio_end_ms: int
    """Where the audio ends, in milliseconds from the start of the session's or item's audio."""


class ErrorEventError(BaseModel):
    """The ``error`` of ``ErrorEvent``."""

    type: str
    """Kind, by which variants are told apart."""

    message: str
    """The message; in an error, the explanation for people."""

    code: str | None = None
    """Short machine-readable name of the error."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class ErrorEvent(BaseModel):
    """The event ``error``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["error"]
    """Kind, by which variants are told apart."""

    error: ErrorEventError
    """What went wrong; null or absent if nothing did."""


class InputAudioBufferClearedEvent(BaseModel):
    """The event ``input_audio_buffer.cleared``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["input_audio_buffer.cleared"]
    """Kind, by which variants are told apart."""


class InputAudioBufferCommittedEvent(BaseModel):
    """The event ``input_audio_buffer.committed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["input_audio_buffer.committed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    previous_item_id: str | None = None
    """Id of the item this one comes behind; null if it is the first."""


class InputAudioBufferSpeechStartedEvent(BaseModel):
    """The event ``input_audio_buffer.speech_started``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["input_audio_buffer.speech_started"]
    """Kind, by which variants are told apart."""

    audio_start_ms: int
    """Where the speech begins, in milliseconds from the start of the session's audio."""

    item_id: str
    """Id of the item."""


class InputAudioBufferSpeechStoppedEvent(BaseModel):
    """The event ``input_audio_buffer.speech_stopped``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["input_audio_buffer.speech_stopped"]
    """Kind, by which variants are told apart."""

    audio_end_ms: int
    """Where the audio ends, in milliseconds from the start of the session's or item's audio."""

    item_id: str
    """Id of the item."""


class RealtimeBetaServerEventMCPListToolsCompleted(BaseModel):
    """The event ``mcp_list_tools.completed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["mcp_list_tools.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""


class RealtimeBetaServerEventMCPListToolsFailed(BaseModel):
    """The event ``mcp_list_tools.failed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["mcp_list_tools.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""


class RealtimeBetaServerEventMCPListToolsInProgress(BaseModel):
    """The event ``mcp_list_tools.in_progress``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["mcp_list_tools.in_progress"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""


class RateLimitsUpdatedEventRateLimit(BaseModel):
    """The ``rate_limits`` of ``RateLimitsUpdatedEvent``."""

    name: Literal["requests", "tokens"] | None = None
    """Its name."""

    limit: int | None = None
    """The most that is allowed, or the most items to return on a page."""

    remaining: int | None = None
    """How much of the limit is left."""

    reset_seconds: float | None = None
    """Seconds until the limit is whole again."""


class RateLimitsUpdatedEvent(BaseModel):
    """The event ``rate_limits.updated``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["rate_limits.updated"]
    """Kind, by which variants are told apart."""

    rate_limits: list[RateLimitsUpdatedEventRateLimit]
    """The limits on requests or tokens per time."""


class RealtimeBetaServerEventResponseAudioDelta(BaseModel):
    """The event ``response.output_audio.delta``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.output_audio.delta"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""


class RealtimeBetaServerEventResponseAudioDone(BaseModel):
    """The event ``response.output_audio.done``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.output_audio.done"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""


class RealtimeBetaServerEventResponseAudioTranscriptDelta(BaseModel):
    """The event ``response.output_audio_transcript.delta``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.output_audio_transcript.delta"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""


class RealtimeBetaServerEventResponseAudioTranscriptDone(BaseModel):
    """The event ``response.output_audio_transcript.done``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.output_audio_transcript.done"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    transcript: str
    """What is said in the audio, as text."""


class ResponseContentPartAddedEventPart(BaseModel):
    """The ``part`` of ``ResponseContentPartAddedEvent``."""

    type: Literal["audio", "text"] | None = None
    """Kind, by which variants are told apart."""

    text: str | None = None
    """The text."""

    audio: str | None = None
    """Audio data, base64, or the settings for audio."""

    transcript: str | None = None
    """What is said in the audio, as text."""


class ResponseContentPartAddedEvent(BaseModel):
    """The event ``response.content_part.added``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.content_part.added"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    part: ResponseContentPartAddedEventPart
    """The content part."""


class ResponseContentPartDoneEventPart(BaseModel):
    """The ``part`` of ``ResponseContentPartDoneEvent``."""

    type: Literal["audio", "text"] | None = None
    """Kind, by which variants are told apart."""

    text: str | None = None
    """The text."""

    audio: str | None = None
    """Audio data, base64, or the settings for audio."""

    transcript: str | None = None
    """What is said in the audio, as text."""


class ResponseContentPartDoneEvent(BaseModel):
    """The event ``response.content_part.done``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.content_part.done"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    part: ResponseContentPartDoneEventPart
    """The content part."""


class ResponseCreatedEvent(BaseModel):
    """The event ``response.created``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.created"]
    """Kind, by which variants are told apart."""

    response: RealtimeResponse
    """The response."""


class ResponseDoneEvent(BaseModel):
    """The event ``response.done``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.done"]
    """Kind, by which variants are told apart."""

    response: RealtimeResponse
    """The response."""


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """The event ``response.function_call_arguments.delta``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.function_call_arguments.delta"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    delta: str
    """The piece added by this event; join the pieces in order."""


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The event ``response.function_call_arguments.done``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.function_call_arguments.done"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    name: str
    """Its name."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""


class RealtimeBetaServerEventResponseMCPCallArgumentsDelta(BaseModel):
    """The event ``response.mcp_call_arguments.delta``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.mcp_call_arguments.delta"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event; ignore it."""


class RealtimeBetaServerEventResponseMCPCallArgumentsDone(BaseModel):
    """The event ``response.mcp_call_arguments.done``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.mcp_call_arguments.done"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""


class RealtimeBetaServerEventResponseMCPCallCompleted(BaseModel):
    """The event ``response.mcp_call.completed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.mcp_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""


class RealtimeBetaServerEventResponseMCPCallFailed(BaseModel):
    """The event ``response.mcp_call.failed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.mcp_call.failed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""


class RealtimeBetaServerEventResponseMCPCallInProgress(BaseModel):
    """The event ``response.mcp_call.in_progress``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.mcp_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""


class ResponseOutputItemAddedEvent(BaseModel):
    """The event ``response.output_item.added``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.output_item.added"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item: ConversationItem
    """The item."""


class ResponseOutputItemDoneEvent(BaseModel):
    """The event ``response.output_item.done``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.output_item.done"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item: ConversationItem
    """The item."""


class RealtimeBetaServerEventResponseTextDelta(BaseModel):
    """The event ``response.output_text.delta``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.output_text.delta"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    delta: str
    """The piece added by this event; join the pieces in order."""


class RealtimeBetaServerEventResponseTextDone(BaseModel):
    """The event ``response.output_text.done``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.output_text.done"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""

    item_id: str
    """Id of the item."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    content_index: int
    """Position of the content part in its item, from 0."""

    text: str
    """The text."""


class SessionInputAudioNoiseReduction(BaseModel):
    """The ``input_audio_noise_reduction`` of ``Session``."""

    type: NoiseReductionType | None = None
    """Kind, by which variants are told apart."""


class SessionTracingTracingConfiguration(BaseModel):
    """A part of ``Session``."""

    workflow_name: str | None = None
    """What the workflow is called in traces."""

    group_id: str | None = None
    """Id of the group."""

    metadata: dict[str, object] | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class Session(BaseModel):
    """A part of ``SessionCreatedEvent`` and ``SessionUpdatedEvent``."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.session"] | None = None
    """Kind of object, always the same for this one."""

    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output: `text`, `audio` or both."""

    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
        | None
    ) = None
    """Name of the model."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    voice: VoiceIdsShared | None = None
    """The voice that speaks: a built-in one by name or a custom one by id."""

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Encoding of the audio that is sent in. Default 'pcm16'."""

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Encoding of the audio that is sent out. Default 'pcm16'."""

    input_audio_transcription: AudioTranscriptionResponse | None = None
    """How the user's speech is written down; null for no transcript."""

    turn_detection: RealtimeAudioInputTurnDetection | None = None
    """How the end of the user's turn is noticed; null to decide it yourself."""

    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None = None
    """Noise filter for incoming audio; null switches it off."""

    speed: float | None = None
    """Pace of the speech, from 0.25 to 1.5, where 1 is normal. At least 0.25, at most 1.5. Default 1."""

    tracing: Literal["auto"] | SessionTracingTracingConfiguration | None = None
    """Whether the session is traced, and under which name."""

    tools: list[RealtimeFunctionTool] | None = None
    """Functions the model may call."""

    tool_choice: str | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one. Default 'auto'."""

    temperature: float | None = None
    """Randomness of sampling, from 0.6 to 1.2. Default 0.8."""

    max_response_output_tokens: int | Literal["inf"] | None = None
    """Most tokens per answer, or `inf` for as many as the model can."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""

    prompt: ResponsePrompt | None = None
    """The text that tells the model what to produce."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra data to return, such as log probabilities of the transcript."""


class SessionCreatedEvent(BaseModel):
    """The event ``session.created``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.created"]
    """Kind, by which variants are told apart."""

    session: Session
    """The session: its settings or its details."""


class SessionUpdatedEvent(BaseModel):
    """The event ``session.updated``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.updated"]
    """Kind, by which variants are told apart."""

    session: Session
    """The session: its settings or its details."""


class RealtimeBetaServerEventTranscriptionSessionCreated(BaseModel):
    """The event ``transcription_session.created``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["transcription_session.created"]
    """Kind, by which variants are told apart."""

    session: TranscriptionSession
    """The session: its settings or its details."""


class TranscriptionSessionUpdatedEvent(BaseModel):
    """The event ``transcription_session.updated``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["transcription_session.updated"]
    """Kind, by which variants are told apart."""

    session: TranscriptionSession
    """The session: its settings or its details."""
