# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: realtime"""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from openai_oxide.models.audio import (
    TranscriptionLanguage,
    TranscriptTextUsageDuration,
    TranscriptTextUsageTokens,
)
from openai_oxide.models.beta_realtime import (
    AudioTranscription,
    AudioTranscriptionResponse,
    RealtimeTranscriptionSessionCreateRequest as BetaRealtimeRealtimeTranscriptionSessionCreateRequest,
    RealtimeTruncation,
    TranscriptionSession,
)
from openai_oxide.models.responses import (
    ConversationItem,
    McpTool,
    RealtimeAudioFormats,
    RealtimeFunctionTool,
    RealtimeReasoning,
    ResponsePrompt,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceOptions,
)
from openai_oxide.models.shared import (
    Metadata,
    NoiseReductionType,
    RealtimeTranslationInputAudioBufferAppendEvent,
    RealtimeTranslationSessionCloseEvent,
    RealtimeTranslationSessionUpdateEvent,
    VoiceIdsOrCustomVoice,
    VoiceIdsShared,
)
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "ClientSecretCreateResponse",
    "ClientSecretCreateResponseSession",
    "ConversationCreatedEvent",
    "ConversationCreatedEventConversation",
    "ConversationItemAdded",
    "ConversationItemCreateEvent",
    "ConversationItemCreatedEvent",
    "ConversationItemDeleteEvent",
    "ConversationItemDeletedEvent",
    "ConversationItemDone",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "ConversationItemInputAudioTranscriptionCompletedEventUsage",
    "ConversationItemInputAudioTranscriptionDeltaEvent",
    "ConversationItemInputAudioTranscriptionFailedEvent",
    "ConversationItemInputAudioTranscriptionFailedEventError",
    "ConversationItemInputAudioTranscriptionSegment",
    "ConversationItemRetrieveEvent",
    "ConversationItemTruncateEvent",
    "ConversationItemTruncatedEvent",
    "CreateRealtimeCallResponse",
    "InputAudioBufferAppendEvent",
    "InputAudioBufferClearEvent",
    "InputAudioBufferClearedEvent",
    "InputAudioBufferCommitEvent",
    "InputAudioBufferCommittedEvent",
    "InputAudioBufferDtmfEventReceivedEvent",
    "InputAudioBufferSpeechStartedEvent",
    "InputAudioBufferSpeechStoppedEvent",
    "InputAudioBufferTimeoutTriggered",
    "LogProbProperties",
    "McpListToolsCompleted",
    "McpListToolsFailed",
    "McpListToolsInProgress",
    "OutputAudioBufferClearEvent",
    "RateLimitsUpdatedEvent",
    "RateLimitsUpdatedEventRateLimit",
    "RealtimeAudioConfig",
    "RealtimeAudioConfigInput",
    "RealtimeAudioConfigInputNoiseReduction",
    "RealtimeAudioConfigOutput",
    "RealtimeAudioInputTurnDetection",
    "RealtimeAudioInputTurnDetectionSemanticVad",
    "RealtimeAudioInputTurnDetectionServerVad",
    "RealtimeClientEvent",
    "RealtimeClientEventTranscriptionSessionUpdate",
    "RealtimeConversationItemWithReference",
    "RealtimeConversationItemWithReferenceContent",
    "RealtimeError",
    "RealtimeErrorEvent",
    "RealtimeResponse",
    "RealtimeResponseAudio",
    "RealtimeResponseAudioOutput",
    "RealtimeResponseCreateAudioOutput",
    "RealtimeResponseCreateAudioOutputOutput",
    "RealtimeResponseCreateParams",
    "RealtimeResponseStatus",
    "RealtimeResponseStatusError",
    "RealtimeResponseUsage",
    "RealtimeResponseUsageInputTokenDetails",
    "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails",
    "RealtimeResponseUsageOutputTokenDetails",
    "RealtimeServerEvent",
    "RealtimeServerEventConversationItemRetrieved",
    "RealtimeServerEventOutputAudioBufferCleared",
    "RealtimeServerEventOutputAudioBufferStarted",
    "RealtimeServerEventOutputAudioBufferStopped",
    "RealtimeServerEventTranscriptionSessionUpdated",
    "RealtimeSessionCreateRequest",
    "RealtimeSessionCreateRequestToolChoice",
    "RealtimeSessionCreateResponse",
    "RealtimeSessionCreateResponseAudio",
    "RealtimeSessionCreateResponseAudioInput",
    "RealtimeSessionCreateResponseAudioInputNoiseReduction",
    "RealtimeSessionCreateResponseAudioOutput",
    "RealtimeSessionCreateResponseTool",
    "RealtimeSessionCreateResponseToolChoice",
    "RealtimeSessionCreateResponseTracingTracingConfiguration",
    "RealtimeToolChoiceConfig",
    "RealtimeToolsConfig",
    "RealtimeToolsConfigUnion",
    "RealtimeTracingConfig",
    "RealtimeTracingConfigVariant1",
    "RealtimeTranscriptionSessionAudio",
    "RealtimeTranscriptionSessionAudioInput",
    "RealtimeTranscriptionSessionAudioInputNoiseReduction",
    "RealtimeTranscriptionSessionCreateRequest",
    "RealtimeTranscriptionSessionCreateResponse",
    "RealtimeTranscriptionSessionCreateResponseAudio",
    "RealtimeTranscriptionSessionCreateResponseAudioInput",
    "RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction",
    "RealtimeTranscriptionSessionTurnDetection",
    "RealtimeTranslationClientEvent",
    "RealtimeTranslationClientSecretCreateResponse",
    "RealtimeTranslationInputTranscriptDeltaEvent",
    "RealtimeTranslationOutputAudioDeltaEvent",
    "RealtimeTranslationOutputTranscriptDeltaEvent",
    "RealtimeTranslationServerEvent",
    "RealtimeTranslationSession",
    "RealtimeTranslationSessionAudio",
    "RealtimeTranslationSessionAudioInput",
    "RealtimeTranslationSessionAudioInputNoiseReduction",
    "RealtimeTranslationSessionAudioInputTranscription",
    "RealtimeTranslationSessionAudioOutput",
    "RealtimeTranslationSessionClosedEvent",
    "RealtimeTranslationSessionCreatedEvent",
    "RealtimeTranslationSessionUpdatedEvent",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
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
    "ResponseMcpCallArgumentsDelta",
    "ResponseMcpCallArgumentsDone",
    "ResponseMcpCallCompleted",
    "ResponseMcpCallFailed",
    "ResponseMcpCallInProgress",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "SessionCreatedEvent",
    "SessionCreatedEventSession",
    "SessionUpdateEvent",
    "SessionUpdateEventSession",
    "SessionUpdatedEvent",
    "SessionUpdatedEventSession",
]


class LogProbProperties(BaseModel):
    """A part of ``ConversationItemInputAudioTranscriptionCompletedEvent``, ``ConversationItemInputAudioTranscriptionDeltaEvent``, ``ConversationItemInputAudioTranscriptionCompletedEvent`` and 1 more."""

    token: str
    """The token's text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""


class ConversationItemCreateEvent(BaseModel):
    """The event ``conversation.item.create``."""

    type: Literal["conversation.item.create"]
    """Kind, by which variants are told apart."""

    item: ConversationItem
    """The item."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""

    previous_item_id: str | None = None
    """Id of the item to insert behind; `root` for the start; the end when absent."""


class ConversationItemDeleteEvent(BaseModel):
    """The event ``conversation.item.delete``."""

    type: Literal["conversation.item.delete"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class ConversationItemRetrieveEvent(BaseModel):
    """The event ``conversation.item.retrieve``."""

    type: Literal["conversation.item.retrieve"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


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
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class InputAudioBufferAppendEvent(BaseModel):
    """The event ``input_audio_buffer.append``."""

    type: Literal["input_audio_buffer.append"]
    """Kind, by which variants are told apart."""

    audio: str
    """The next piece of audio, base64, in the session's format."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class InputAudioBufferClearEvent(BaseModel):
    """The event ``input_audio_buffer.clear``."""

    type: Literal["input_audio_buffer.clear"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class OutputAudioBufferClearEvent(BaseModel):
    """The event ``output_audio_buffer.clear``."""

    type: Literal["output_audio_buffer.clear"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class InputAudioBufferCommitEvent(BaseModel):
    """The event ``input_audio_buffer.commit``."""

    type: Literal["input_audio_buffer.commit"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class ResponseCancelEvent(BaseModel):
    """The event ``response.cancel``."""

    type: Literal["response.cancel"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""

    response_id: str | None = None
    """Id of the response, `resp_...`."""


class RealtimeResponseCreateAudioOutputOutput(BaseModel):
    """The ``output`` of ``RealtimeResponseCreateAudioOutput``."""

    format: RealtimeAudioFormats | None = None
    """How the data is laid out or encoded."""

    voice: VoiceIdsOrCustomVoice | None = None
    """The voice that speaks: a built-in one by name or a custom one by id. Default 'alloy'."""


class RealtimeResponseCreateAudioOutput(BaseModel):
    """The ``audio`` of ``RealtimeResponseCreateParams``."""

    output: RealtimeResponseCreateAudioOutputOutput | None = None
    """What was produced."""


RealtimeToolsConfigUnion: TypeAlias = Annotated[RealtimeFunctionTool | McpTool, OpenUnion("type")]
"""The ``tools`` of ``RealtimeResponseCreateParams``."""


RealtimeToolChoiceConfig: TypeAlias = Annotated[
    ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp, OpenUnion("type")
]
"""The ``tool_choice`` of ``RealtimeResponseCreateParams``."""


class RealtimeResponseCreateParams(BaseModel):
    """A part of ``ResponseCreateEvent``."""

    output_modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output: `text`, or `audio` with its transcript."""

    instructions: str | None = None
    """Standing guidance for the model, ahead of the conversation."""

    audio: RealtimeResponseCreateAudioOutput | None = None
    """Audio data, base64, or the settings for audio."""

    tools: list[RealtimeToolsConfigUnion] | None = None
    """What the model may call."""

    tool_choice: RealtimeToolChoiceConfig | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one. Default 'auto'."""

    parallel_tool_calls: bool | None = None
    """Whether the model may make several tool calls in one turn."""

    reasoning: RealtimeReasoning | None = None
    """How reasoning models think: effort, summary and context."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    conversation: str | Literal["auto", "none"] | None = None
    """`auto` adds the answer to the conversation; `none` keeps it apart."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    prompt: ResponsePrompt | None = None
    """The text that tells the model what to produce."""

    input: list[ConversationItem] | None = None
    """Items to use in place of the conversation; an empty list starts with nothing."""


class ResponseCreateEvent(BaseModel):
    """The event ``response.create``."""

    type: Literal["response.create"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""

    response: RealtimeResponseCreateParams | None = None
    """The response."""


class RealtimeAudioConfigInputNoiseReduction(BaseModel):
    """The ``noise_reduction`` of ``RealtimeAudioConfigInput``."""

    type: NoiseReductionType | None = None
    """Kind, by which variants are told apart."""

    strength: float | None = None
    """How much noise is taken out, from 0 to 1."""


class RealtimeAudioInputTurnDetectionServerVad(BaseModel):
    """A part of ``RealtimeAudioInputTurnDetection``."""

    type: Literal["server_vad"]
    """Kind, by which variants are told apart. Default 'server_vad'."""

    threshold: float | None = None
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: int | None = None
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: int | None = None
    """Milliseconds of silence that end the user's turn."""

    create_response: bool | None = None
    """Whether the model answers by itself when the user stops speaking. Default True."""

    interrupt_response: bool | None = None
    """Whether the user's speech cuts off the model's. Default True."""

    idle_timeout_ms: int | None = None
    """Milliseconds of silence after which the model speaks by itself."""


class RealtimeAudioInputTurnDetectionSemanticVad(BaseModel):
    """A part of ``RealtimeAudioInputTurnDetection``."""

    type: Literal["semantic_vad"]
    """Kind, by which variants are told apart."""

    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    """How soon the model takes its turn: `low` waits longest, `high` answers soonest. Default 'auto'."""

    create_response: bool | None = None
    """Whether the model answers by itself when the user stops speaking. Default True."""

    interrupt_response: bool | None = None
    """Whether the user's speech cuts off the model's. Default True."""


RealtimeAudioInputTurnDetection: TypeAlias = Annotated[
    RealtimeAudioInputTurnDetectionServerVad | RealtimeAudioInputTurnDetectionSemanticVad,
    OpenUnion("type"),
]
"""A part of ``Session``, ``RealtimeAudioConfigInput``, ``RealtimeSessionCreateResponseAudioInput`` and 1 more."""


class RealtimeAudioConfigInput(BaseModel):
    """The ``input`` of ``RealtimeAudioConfig``."""

    format: RealtimeAudioFormats | None = None
    """How the data is laid out or encoded."""

    transcription: AudioTranscription | None = None
    """How speech is written down; null for no transcript."""

    noise_reduction: RealtimeAudioConfigInputNoiseReduction | None = None
    """Noise filter for incoming audio; null switches it off."""

    turn_detection: RealtimeAudioInputTurnDetection | None = None
    """How the end of the user's turn is noticed; null to decide it yourself."""


class RealtimeAudioConfigOutput(BaseModel):
    """The ``output`` of ``RealtimeAudioConfig``."""

    format: RealtimeAudioFormats | None = None
    """How the data is laid out or encoded."""

    voice: VoiceIdsOrCustomVoice | None = None
    """The voice that speaks: a built-in one by name or a custom one by id. Default 'alloy'."""

    speed: float | None = None
    """Pace of the speech, where 1 is normal. At least 0.25, at most 1.5. Default 1."""


class RealtimeAudioConfig(BaseModel):
    """The ``audio`` of ``RealtimeSessionCreateRequest``."""

    input: RealtimeAudioConfigInput | None = None
    """What the model is given."""

    output: RealtimeAudioConfigOutput | None = None
    """What was produced."""


class RealtimeTracingConfigVariant1(BaseModel):
    """A part of ``RealtimeSessionCreateRequest`` and ``RealtimeTracingConfig``."""

    group_id: str | None = None
    """Id of the group."""

    metadata: dict[str, object] | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    workflow_name: str | None = None
    """What the workflow is called in traces."""


RealtimeSessionCreateRequestToolChoice: TypeAlias = Annotated[
    ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp, OpenUnion("type")
]
"""The ``tool_choice`` of ``RealtimeSessionCreateRequest``."""


class RealtimeSessionCreateRequest(BaseModel):
    """A part of ``RealtimeCallCreateRequest``, ``SessionUpdateEventSession``, ``RealtimeCreateClientSecretRequestSession`` and 2 more."""

    type: Literal["realtime"]
    """Always `realtime`."""

    output_modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output: `text`, or `audio` with its transcript. Default ['audio']."""

    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
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

    audio: RealtimeAudioConfig | None = None
    """Formats, transcription, turn taking and voice of the session's audio."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra data to return, each named by its path in the answer."""

    tracing: Literal["auto"] | RealtimeTracingConfigVariant1 | None = None
    """Whether the session is traced, and under which name."""

    tools: list[RealtimeToolsConfigUnion] | None = None
    """Functions and MCP servers the model may call."""

    tool_choice: RealtimeSessionCreateRequestToolChoice | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one. Default 'auto'."""

    parallel_tool_calls: bool | None = None
    """Whether the model may make several tool calls in one turn."""

    reasoning: RealtimeReasoning | None = None
    """How reasoning models think: effort, summary and context."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Most tokens per answer, or `inf` for as many as the model can."""

    truncation: RealtimeTruncation | None = None
    """What is dropped when the session outgrows the context."""

    prompt: ResponsePrompt | None = None
    """The text that tells the model what to produce."""


class RealtimeTranscriptionSessionAudioInputNoiseReduction(BaseModel):
    """The ``noise_reduction`` of ``RealtimeTranscriptionSessionAudioInput``."""

    type: NoiseReductionType | None = None
    """Kind, by which variants are told apart."""

    strength: float | None = None
    """How much noise is taken out, from 0 to 1."""


class RealtimeTranscriptionSessionAudioInput(BaseModel):
    """The ``input`` of ``RealtimeTranscriptionSessionAudio``."""

    format: RealtimeAudioFormats | None = None
    """How the data is laid out or encoded."""

    transcription: AudioTranscription | None = None
    """How speech is written down; null for no transcript."""

    noise_reduction: RealtimeTranscriptionSessionAudioInputNoiseReduction | None = None
    """Noise filter for incoming audio; null switches it off."""

    turn_detection: RealtimeAudioInputTurnDetection | None = None
    """How the end of the user's turn is noticed; null to decide it yourself."""


class RealtimeTranscriptionSessionAudio(BaseModel):
    """The ``audio`` of ``RealtimeTranscriptionSessionCreateRequest``."""

    input: RealtimeTranscriptionSessionAudioInput | None = None
    """What the model is given."""


class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """A part of ``SessionUpdateEventSession``, ``RealtimeCreateClientSecretRequestSession``, ``SessionCreatedEventSession`` and 1 more."""

    type: Literal["transcription"]
    """Kind, by which variants are told apart."""

    audio: RealtimeTranscriptionSessionAudio | None = None
    """Audio data, base64, or the settings for audio."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra data to return, each named by its path in the answer."""


SessionUpdateEventSession: TypeAlias = Annotated[
    RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest, OpenUnion("type")
]
"""The ``session`` of ``SessionUpdateEvent``."""


class SessionUpdateEvent(BaseModel):
    """The event ``session.update``."""

    type: Literal["session.update"]
    """Kind, by which variants are told apart."""

    session: SessionUpdateEventSession
    """The session: its settings or its details."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


RealtimeClientEvent: TypeAlias = Annotated[
    ConversationItemCreateEvent
    | ConversationItemDeleteEvent
    | ConversationItemRetrieveEvent
    | ConversationItemTruncateEvent
    | InputAudioBufferAppendEvent
    | InputAudioBufferClearEvent
    | OutputAudioBufferClearEvent
    | InputAudioBufferCommitEvent
    | ResponseCancelEvent
    | ResponseCreateEvent
    | SessionUpdateEvent,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


class RealtimeClientEventTranscriptionSessionUpdate(BaseModel):
    """The event ``transcription_session.update``."""

    type: Literal["transcription_session.update"]
    """Kind, by which variants are told apart."""

    session: BetaRealtimeRealtimeTranscriptionSessionCreateRequest
    """The session: its settings or its details."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to."""


class RealtimeConversationItemWithReferenceContent(BaseModel):
    """The ``content`` of ``RealtimeConversationItemWithReference``."""

    type: Literal["input_audio", "input_text", "item_reference", "text"] | None = None
    """Kind, by which variants are told apart."""

    text: str | None = None
    """The text."""

    id: str | None = None
    """Unique id."""

    audio: str | None = None
    """Audio data, base64, or the settings for audio."""

    transcript: str | None = None
    """What is said in the audio, as text."""


class RealtimeConversationItemWithReference(BaseModel):
    """Not used by any operation yet."""

    id: str | None = None
    """Unique id."""

    type: Literal["message", "function_call", "function_call_output"] | None = None
    """Kind, by which variants are told apart."""

    object: Literal["realtime.item"] | None = None
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far it has come or how it ended."""

    role: Literal["user", "assistant", "system"] | None = None
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: list[RealtimeConversationItemWithReferenceContent] | None = None
    """The content: text, or a list of parts such as text, images, audio and files."""

    call_id: str | None = None
    """Id of the call; the result is matched to it by this id."""

    name: str | None = None
    """Its name."""

    arguments: str | None = None
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    output: str | None = None
    """What was produced."""


class RealtimeSessionCreateResponseAudioInputNoiseReduction(BaseModel):
    """The ``noise_reduction`` of ``RealtimeSessionCreateResponseAudioInput``."""

    type: NoiseReductionType | None = None
    """Kind, by which variants are told apart."""

    strength: float | None = None
    """How much noise is taken out, from 0 to 1."""


class RealtimeSessionCreateResponseAudioInput(BaseModel):
    """The ``input`` of ``RealtimeSessionCreateResponseAudio``."""

    format: RealtimeAudioFormats | None = None
    """How the data is laid out or encoded."""

    transcription: AudioTranscriptionResponse | None = None
    """How speech is written down; null for no transcript."""

    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction | None = None
    """Noise filter for incoming audio; null switches it off."""

    turn_detection: RealtimeAudioInputTurnDetection | None = None
    """How the end of the user's turn is noticed; null to decide it yourself."""


class RealtimeSessionCreateResponseAudioOutput(BaseModel):
    """The ``output`` of ``RealtimeSessionCreateResponseAudio``."""

    format: RealtimeAudioFormats | None = None
    """How the data is laid out or encoded."""

    voice: VoiceIdsShared | None = None
    """The voice that speaks: a built-in one by name or a custom one by id. Default 'alloy'."""

    speed: float | None = None
    """Pace of the speech, where 1 is normal. At least 0.25, at most 1.5. Default 1."""


class RealtimeSessionCreateResponseAudio(BaseModel):
    """The ``audio`` of ``RealtimeSessionCreateResponse``."""

    input: RealtimeSessionCreateResponseAudioInput | None = None
    """What the model is given."""

    output: RealtimeSessionCreateResponseAudioOutput | None = None
    """What was produced."""


class RealtimeSessionCreateResponseTracingTracingConfiguration(BaseModel):
    """A part of ``RealtimeSessionCreateResponse``."""

    workflow_name: str | None = None
    """What the workflow is called in traces."""

    group_id: str | None = None
    """Id of the group."""

    metadata: dict[str, object] | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


RealtimeSessionCreateResponseTool: TypeAlias = Annotated[
    RealtimeFunctionTool | McpTool, OpenUnion("type")
]
"""The ``tools`` of ``RealtimeSessionCreateResponse``."""


RealtimeSessionCreateResponseToolChoice: TypeAlias = Annotated[
    ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp, OpenUnion("type")
]
"""The ``tool_choice`` of ``RealtimeSessionCreateResponse``."""


class RealtimeSessionCreateResponse(BaseModel):
    """A part of ``ClientSecretCreateResponseSession``."""

    type: Literal["realtime"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    object: Literal["realtime.session"]
    """Kind of object, always the same for this one."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""

    output_modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output: `text`, or `audio` with its transcript. Default ['audio']."""

    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
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

    audio: RealtimeSessionCreateResponseAudio | None = None
    """Audio data, base64, or the settings for audio."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra data to return, each named by its path in the answer."""

    tracing: Literal["auto"] | RealtimeSessionCreateResponseTracingTracingConfiguration | None = (
        None
    )
    """Whether the session is traced, and under which name."""

    tools: list[RealtimeSessionCreateResponseTool] | None = None
    """What the model may call."""

    tool_choice: RealtimeSessionCreateResponseToolChoice | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one. Default 'auto'."""

    reasoning: RealtimeReasoning | None = None
    """How reasoning models think: effort, summary and context."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    truncation: RealtimeTruncation | None = None
    """What is done with a conversation that outgrows the context."""

    prompt: ResponsePrompt | None = None
    """The text that tells the model what to produce."""

    parallel_tool_calls: bool | None = None
    """Whether the model may make several tool calls in one turn."""


class RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction(BaseModel):
    """The ``noise_reduction`` of ``RealtimeTranscriptionSessionCreateResponseAudioInput``."""

    type: NoiseReductionType | None = None
    """Kind, by which variants are told apart."""

    strength: float | None = None
    """How much noise is taken out, from 0 to 1."""


class RealtimeTranscriptionSessionTurnDetection(BaseModel):
    """The ``turn_detection`` of ``RealtimeTranscriptionSessionCreateResponseAudioInput``."""

    type: str | None = None
    """Kind, by which variants are told apart."""

    threshold: float | None = None
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: int | None = None
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: int | None = None
    """Milliseconds of silence that end the user's turn."""

    create_response: bool | None = None
    """Whether the model answers by itself when the user stops speaking."""

    idle_timeout_ms: int | None = None
    """Milliseconds of silence after which the model speaks by itself."""

    interrupt_response: bool | None = None
    """Whether the user's speech cuts off the model's."""


class RealtimeTranscriptionSessionCreateResponseAudioInput(BaseModel):
    """The ``input`` of ``RealtimeTranscriptionSessionCreateResponseAudio``."""

    format: RealtimeAudioFormats | None = None
    """How the data is laid out or encoded."""

    transcription: AudioTranscriptionResponse | None = None
    """How speech is written down; null for no transcript."""

    noise_reduction: RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction | None = (
        None
    )
    """Noise filter for incoming audio; null switches it off."""

    turn_detection: RealtimeTranscriptionSessionTurnDetection | None = None
    """How the end of the user's turn is noticed; null to decide it yourself."""


class RealtimeTranscriptionSessionCreateResponseAudio(BaseModel):
    """The ``audio`` of ``RealtimeTranscriptionSessionCreateResponse``."""

    input: RealtimeTranscriptionSessionCreateResponseAudioInput | None = None
    """What the model is given."""


class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    """A part of ``ClientSecretCreateResponseSession``."""

    type: Literal["transcription"]
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    object: str
    """Kind of object, always the same for this one."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra data to return, each named by its path in the answer."""

    audio: RealtimeTranscriptionSessionCreateResponseAudio | None = None
    """Audio data, base64, or the settings for audio."""


ClientSecretCreateResponseSession: TypeAlias = Annotated[
    RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse, OpenUnion("type")
]
"""The ``session`` of ``ClientSecretCreateResponse``."""


class ClientSecretCreateResponse(BaseModel):
    """What ``POST /realtime/client_secrets`` answers."""

    value: str = Field(repr=False)
    """The secret itself."""

    expires_at: int
    """When it expires, Unix time in seconds; null if never."""

    session: ClientSecretCreateResponseSession
    """The session: its settings or its details."""


class RealtimeResponseStatusError(BaseModel):
    """The ``error`` of ``RealtimeResponseStatus``."""

    type: str | None = None
    """Kind, by which variants are told apart."""

    code: str | None = None
    """Short machine-readable name of the error."""

    message: str | None = None
    """The message; in an error, the explanation for people."""


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


class RealtimeResponseAudioOutput(BaseModel):
    """The ``output`` of ``RealtimeResponseAudio``."""

    format: RealtimeAudioFormats | None = None
    """How the data is laid out or encoded."""

    voice: VoiceIdsShared | None = None
    """The voice that speaks: a built-in one by name or a custom one by id. Default 'alloy'."""


class RealtimeResponseAudio(BaseModel):
    """The ``audio`` of ``RealtimeResponse``."""

    output: RealtimeResponseAudioOutput | None = None
    """What was produced."""


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
    """`in_progress`, then `completed`, `cancelled`, `failed` or `incomplete`."""

    status_details: RealtimeResponseStatus | None = None
    """Why it was cancelled, failed or incomplete; absent otherwise."""

    output: list[ConversationItem] | None = None
    """The items the model produced."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    audio: RealtimeResponseAudio | None = None
    """Audio data, base64, or the settings for audio."""

    usage: RealtimeResponseUsage | None = None
    """Tokens used by this answer, earlier turns in the context included."""

    conversation_id: str | None = None
    """Id of the conversation, `conv_...`."""

    output_modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output: `text`, or `audio` with its transcript."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""


class ConversationCreatedEventConversation(BaseModel):
    """The ``conversation`` of ``ConversationCreatedEvent``."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.conversation"] | None = None
    """Kind of object, always the same for this one."""


class ConversationCreatedEvent(BaseModel):
    """The event ``conversation.created``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["conversation.created"]
    """Kind, by which variants are told apart."""

    conversation: ConversationCreatedEventConversation
    """The conversation this belongs to; its items come before the input, and results are added."""


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


class RealtimeServerEventConversationItemRetrieved(BaseModel):
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


class RealtimeError(BaseModel):
    """The ``error`` of ``RealtimeErrorEvent``."""

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


class RealtimeErrorEvent(BaseModel):
    """The event ``error``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["error"]
    """Kind, by which variants are told apart."""

    error: RealtimeError
    """What went wrong; most errors leave the session open."""


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


class InputAudioBufferDtmfEventReceivedEvent(BaseModel):
    """The event ``input_audio_buffer.dtmf_event_received``."""

    type: Literal["input_audio_buffer.dtmf_event_received"]
    """Kind, by which variants are told apart."""

    event: str
    """Name of the event."""

    received_at: int
    """When it arrived, Unix time in seconds."""


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
    """What is left of each limit."""


class ResponseAudioDeltaEvent(BaseModel):
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
    """The next piece of audio, base64."""


class ResponseAudioDoneEvent(BaseModel):
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


class ResponseAudioTranscriptDeltaEvent(BaseModel):
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


class ResponseAudioTranscriptDoneEvent(BaseModel):
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


class ResponseTextDeltaEvent(BaseModel):
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


class ResponseTextDoneEvent(BaseModel):
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


SessionCreatedEventSession: TypeAlias = Annotated[
    RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest, OpenUnion("type")
]
"""The ``session`` of ``SessionCreatedEvent``."""


class SessionCreatedEvent(BaseModel):
    """The event ``session.created``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.created"]
    """Kind, by which variants are told apart."""

    session: SessionCreatedEventSession
    """The session: its settings or its details."""


SessionUpdatedEventSession: TypeAlias = Annotated[
    RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest, OpenUnion("type")
]
"""The ``session`` of ``SessionUpdatedEvent``."""


class SessionUpdatedEvent(BaseModel):
    """The event ``session.updated``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.updated"]
    """Kind, by which variants are told apart."""

    session: SessionUpdatedEventSession
    """The session: its settings or its details."""


class RealtimeServerEventOutputAudioBufferStarted(BaseModel):
    """The event ``output_audio_buffer.started``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["output_audio_buffer.started"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""


class RealtimeServerEventOutputAudioBufferStopped(BaseModel):
    """The event ``output_audio_buffer.stopped``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["output_audio_buffer.stopped"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""


class RealtimeServerEventOutputAudioBufferCleared(BaseModel):
    """The event ``output_audio_buffer.cleared``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["output_audio_buffer.cleared"]
    """Kind, by which variants are told apart."""

    response_id: str
    """Id of the response, `resp_...`."""


class ConversationItemAdded(BaseModel):
    """The event ``conversation.item.added``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["conversation.item.added"]
    """Kind, by which variants are told apart."""

    item: ConversationItem
    """The item."""

    previous_item_id: str | None = None
    """Id of the item this one comes behind; null if it is the first."""


class ConversationItemDone(BaseModel):
    """The event ``conversation.item.done``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["conversation.item.done"]
    """Kind, by which variants are told apart."""

    item: ConversationItem
    """The item."""

    previous_item_id: str | None = None
    """Id of the item this one comes behind; null if it is the first."""


class InputAudioBufferTimeoutTriggered(BaseModel):
    """The event ``input_audio_buffer.timeout_triggered``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["input_audio_buffer.timeout_triggered"]
    """Kind, by which variants are told apart."""

    audio_start_ms: int
    """Where the speech begins, in milliseconds from the start of the session's audio."""

    audio_end_ms: int
    """Where the audio ends, in milliseconds from the start of the session's or item's audio."""

    item_id: str
    """Id of the item."""


class ConversationItemInputAudioTranscriptionSegment(BaseModel):
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


class McpListToolsInProgress(BaseModel):
    """The event ``mcp_list_tools.in_progress``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["mcp_list_tools.in_progress"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""


class McpListToolsCompleted(BaseModel):
    """The event ``mcp_list_tools.completed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["mcp_list_tools.completed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""


class McpListToolsFailed(BaseModel):
    """The event ``mcp_list_tools.failed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["mcp_list_tools.failed"]
    """Kind, by which variants are told apart."""

    item_id: str
    """Id of the item."""


class ResponseMcpCallArgumentsDelta(BaseModel):
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


class ResponseMcpCallArgumentsDone(BaseModel):
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


class ResponseMcpCallInProgress(BaseModel):
    """The event ``response.mcp_call.in_progress``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.mcp_call.in_progress"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""


class ResponseMcpCallCompleted(BaseModel):
    """The event ``response.mcp_call.completed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.mcp_call.completed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""


class ResponseMcpCallFailed(BaseModel):
    """The event ``response.mcp_call.failed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["response.mcp_call.failed"]
    """Kind, by which variants are told apart."""

    output_index: int
    """Which item of the output it is, counted from 0."""

    item_id: str
    """Id of the item."""


RealtimeServerEvent: TypeAlias = Annotated[
    ConversationCreatedEvent
    | ConversationItemCreatedEvent
    | ConversationItemDeletedEvent
    | ConversationItemInputAudioTranscriptionCompletedEvent
    | ConversationItemInputAudioTranscriptionDeltaEvent
    | ConversationItemInputAudioTranscriptionFailedEvent
    | RealtimeServerEventConversationItemRetrieved
    | ConversationItemTruncatedEvent
    | RealtimeErrorEvent
    | InputAudioBufferClearedEvent
    | InputAudioBufferCommittedEvent
    | InputAudioBufferDtmfEventReceivedEvent
    | InputAudioBufferSpeechStartedEvent
    | InputAudioBufferSpeechStoppedEvent
    | RateLimitsUpdatedEvent
    | ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseDoneEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | SessionCreatedEvent
    | SessionUpdatedEvent
    | RealtimeServerEventOutputAudioBufferStarted
    | RealtimeServerEventOutputAudioBufferStopped
    | RealtimeServerEventOutputAudioBufferCleared
    | ConversationItemAdded
    | ConversationItemDone
    | InputAudioBufferTimeoutTriggered
    | ConversationItemInputAudioTranscriptionSegment
    | McpListToolsInProgress
    | McpListToolsCompleted
    | McpListToolsFailed
    | ResponseMcpCallArgumentsDelta
    | ResponseMcpCallArgumentsDone
    | ResponseMcpCallInProgress
    | ResponseMcpCallCompleted
    | ResponseMcpCallFailed,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


class RealtimeServerEventTranscriptionSessionUpdated(BaseModel):
    """The event ``transcription_session.updated``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["transcription_session.updated"]
    """Kind, by which variants are told apart."""

    session: TranscriptionSession
    """The session: its settings or its details."""


RealtimeTranslationClientEvent: TypeAlias = Annotated[
    RealtimeTranslationSessionUpdateEvent
    | RealtimeTranslationInputAudioBufferAppendEvent
    | RealtimeTranslationSessionCloseEvent,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


class RealtimeTranslationSessionAudioInputTranscription(BaseModel):
    """The ``transcription`` of ``RealtimeTranslationSessionAudioInput``."""

    model: str
    """Name of the model."""


class RealtimeTranslationSessionAudioInputNoiseReduction(BaseModel):
    """The ``noise_reduction`` of ``RealtimeTranslationSessionAudioInput``."""

    type: NoiseReductionType
    """Kind, by which variants are told apart."""

    strength: float | None = None
    """How much noise is taken out, from 0 to 1."""


class RealtimeTranslationSessionAudioInput(BaseModel):
    """The ``input`` of ``RealtimeTranslationSessionAudio``."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    """How speech is written down; null for no transcript."""

    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    """Noise filter for incoming audio; null switches it off."""


class RealtimeTranslationSessionAudioOutput(BaseModel):
    """The ``output`` of ``RealtimeTranslationSessionAudio``."""

    language: str | None = None
    """Language of the speech; as input an ISO 639-1 code such as `en`."""


class RealtimeTranslationSessionAudio(BaseModel):
    """The ``audio`` of ``RealtimeTranslationSession``."""

    input: RealtimeTranslationSessionAudioInput | None = None
    """What the model is given."""

    output: RealtimeTranslationSessionAudioOutput | None = None
    """What was produced."""


class RealtimeTranslationSession(BaseModel):
    """A part of ``RealtimeTranslationClientSecretCreateResponse``, ``RealtimeTranslationSessionCreatedEvent`` and ``RealtimeTranslationSessionUpdatedEvent``."""

    id: str
    """Unique id."""

    type: Literal["translation"]
    """Kind, by which variants are told apart."""

    expires_at: int
    """When it expires, Unix time in seconds; null if never."""

    model: str
    """Name of the model."""

    audio: RealtimeTranslationSessionAudio
    """Audio data, base64, or the settings for audio."""


class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    """What ``POST /realtime/translations/client_secrets`` answers."""

    value: str = Field(repr=False)
    """The value."""

    expires_at: int
    """When it expires, Unix time in seconds; null if never."""

    session: RealtimeTranslationSession
    """The session: its settings or its details."""


class RealtimeTranslationSessionCreatedEvent(BaseModel):
    """The event ``session.created``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.created"]
    """Kind, by which variants are told apart."""

    session: RealtimeTranslationSession
    """The session: its settings or its details."""


class RealtimeTranslationSessionUpdatedEvent(BaseModel):
    """The event ``session.updated``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.updated"]
    """Kind, by which variants are told apart."""

    session: RealtimeTranslationSession
    """The session: its settings or its details."""


class RealtimeTranslationSessionClosedEvent(BaseModel):
    """The event ``session.closed``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.closed"]
    """Kind, by which variants are told apart."""


class RealtimeTranslationInputTranscriptDeltaEvent(BaseModel):
    """The event ``session.input_transcript.delta``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.input_transcript.delta"]
    """Kind, by which variants are told apart."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    elapsed_ms: int | None = None
    """Position in the session in milliseconds, to line streams up; it is not unique."""


class RealtimeTranslationOutputTranscriptDeltaEvent(BaseModel):
    """The event ``session.output_transcript.delta``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.output_transcript.delta"]
    """Kind, by which variants are told apart."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    elapsed_ms: int | None = None
    """Position in the session in milliseconds, to line streams up; it is not unique."""


class RealtimeTranslationOutputAudioDeltaEvent(BaseModel):
    """The event ``session.output_audio.delta``."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""

    type: Literal["session.output_audio.delta"]
    """Kind, by which variants are told apart."""

    delta: str
    """The piece added by this event; join the pieces in order."""

    sample_rate: int | None = None
    """Samples per second. Default 24000."""

    channels: int | None = None
    """How many channels the audio has. Default 1."""

    format: Literal["pcm16"] | None = None
    """How the data is laid out or encoded."""

    elapsed_ms: int | None = None
    """Position in the session in milliseconds, to line streams up; it is not unique."""


RealtimeTranslationServerEvent: TypeAlias = Annotated[
    RealtimeErrorEvent
    | RealtimeTranslationSessionCreatedEvent
    | RealtimeTranslationSessionUpdatedEvent
    | RealtimeTranslationSessionClosedEvent
    | RealtimeTranslationInputTranscriptDeltaEvent
    | RealtimeTranslationOutputTranscriptDeltaEvent
    | RealtimeTranslationOutputAudioDeltaEvent,
    OpenUnion("type"),
]
"""Not used by any operation yet."""


RealtimeToolsConfig: TypeAlias = list[RealtimeToolsConfigUnion]
"""Not used by any operation yet."""


RealtimeTracingConfig: TypeAlias = Literal["auto"] | RealtimeTracingConfigVariant1
"""Not used by any operation yet."""


CreateRealtimeCallResponse: TypeAlias = str
"""What ``POST /realtime/calls`` answers."""
