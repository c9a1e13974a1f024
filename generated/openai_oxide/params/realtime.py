# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: realtime"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from openai_oxide.params.beta_realtime import (
    AudioTranscriptionParam,
    NoiseReductionType,
    RealtimeAudioFormatsParam,
    RealtimeFunctionToolParam,
    RealtimeTranscriptionSessionCreateRequestParam as BetaRealtimeRealtimeTranscriptionSessionCreateRequestParam,
    RealtimeTruncationParam,
)
from openai_oxide.params.responses import (
    MCPListToolsToolParam,
    RealtimeResponseCreateMcpToolParam,
    ResponsePromptParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceOptions,
)
from openai_oxide.params.shared import AutomationMetadataParam, VoiceIdsOrCustomVoiceParam
from openai_oxide_runtime import RequestOptions

__all__ = [
    "CallAcceptArguments",
    "CallAcceptParams",
    "CallCreateArguments",
    "CallCreateParams",
    "CallReferArguments",
    "CallReferParams",
    "CallRejectArguments",
    "CallRejectParams",
    "ClientSecretCreateArguments",
    "ClientSecretCreateParams",
    "ConversationItemCreateEventParam",
    "ConversationItemDeleteEventParam",
    "ConversationItemParam",
    "ConversationItemRetrieveEventParam",
    "ConversationItemTruncateEventParam",
    "InputAudioBufferAppendEventParam",
    "InputAudioBufferClearEventParam",
    "InputAudioBufferCommitEventParam",
    "OutputAudioBufferClearEventParam",
    "RealtimeAudioConfigInputNoiseReductionParam",
    "RealtimeAudioConfigInputParam",
    "RealtimeAudioConfigOutputParam",
    "RealtimeAudioConfigParam",
    "RealtimeAudioInputTurnDetectionParam",
    "RealtimeAudioInputTurnDetectionSemanticVadParam",
    "RealtimeAudioInputTurnDetectionServerVadParam",
    "RealtimeClientEventParam",
    "RealtimeClientEventTranscriptionSessionUpdateParam",
    "RealtimeConversationItemAssistantMessageContentParam",
    "RealtimeConversationItemAssistantMessageParam",
    "RealtimeConversationItemFunctionCallOutputParam",
    "RealtimeConversationItemFunctionCallParam",
    "RealtimeConversationItemSystemMessageContentParam",
    "RealtimeConversationItemSystemMessageParam",
    "RealtimeConversationItemUserMessageContentParam",
    "RealtimeConversationItemUserMessageParam",
    "RealtimeCreateClientSecretRequestExpiresAfterParam",
    "RealtimeCreateClientSecretRequestSessionParam",
    "RealtimeMcpApprovalRequestParam",
    "RealtimeMcpApprovalResponseParam",
    "RealtimeMcpListToolsParam",
    "RealtimeMcpProtocolErrorParam",
    "RealtimeMcpToolCallErrorParam",
    "RealtimeMcpToolCallParam",
    "RealtimeMcpToolExecutionErrorParam",
    "RealtimeMcphttpErrorParam",
    "RealtimeReasoningEffort",
    "RealtimeReasoningParam",
    "RealtimeResponseCreateAudioOutputOutputParam",
    "RealtimeResponseCreateAudioOutputParam",
    "RealtimeResponseCreateParamsParam",
    "RealtimeResponseCreateParamsToolParam",
    "RealtimeSessionCreateRequestParam",
    "RealtimeSessionCreateRequestToolChoiceParam",
    "RealtimeSessionCreateRequestToolParam",
    "RealtimeSessionCreateRequestTracingTracingConfigurationParam",
    "RealtimeToolChoiceConfigParam",
    "RealtimeTranscriptionSessionAudioInputNoiseReductionParam",
    "RealtimeTranscriptionSessionAudioInputParam",
    "RealtimeTranscriptionSessionAudioParam",
    "RealtimeTranscriptionSessionCreateRequestParam",
    "RealtimeTranslationClientEventInputAudioBufferAppendParam",
    "RealtimeTranslationClientEventParam",
    "RealtimeTranslationClientEventSessionCloseParam",
    "RealtimeTranslationClientEventSessionUpdateParam",
    "RealtimeTranslationClientSecretCreateRequestExpiresAfterParam",
    "RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam",
    "RealtimeTranslationSessionCreateRequestAudioInputParam",
    "RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam",
    "RealtimeTranslationSessionCreateRequestAudioOutputParam",
    "RealtimeTranslationSessionCreateRequestAudioParam",
    "RealtimeTranslationSessionCreateRequestParam",
    "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionParam",
    "RealtimeTranslationSessionUpdateRequestAudioInputParam",
    "RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionParam",
    "RealtimeTranslationSessionUpdateRequestAudioOutputParam",
    "RealtimeTranslationSessionUpdateRequestAudioParam",
    "RealtimeTranslationSessionUpdateRequestParam",
    "ResponseCancelEventParam",
    "ResponseCreateEventParam",
    "SessionUpdateEventParam",
    "SessionUpdateEventSessionParam",
    "TranslationClientSecretCreateArguments",
    "TranslationClientSecretCreateParams",
]


class RealtimeConversationItemSystemMessageContentParam(TypedDict, total=False):
    """The ``content`` of ``RealtimeConversationItemSystemMessage``."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["message"]]
    """Kind, by which variants are told apart."""

    role: Required[Literal["system"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[Iterable[RealtimeConversationItemSystemMessageContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    id: str
    """Unique id."""

    object: Literal["realtime.item"]
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"]
    """How far it has come or how it ended."""


class RealtimeConversationItemUserMessageContentParam(TypedDict, total=False):
    """The ``content`` of ``RealtimeConversationItemUserMessage``."""

    type: Literal["input_text", "input_audio", "input_image"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""

    audio: str
    """Audio data, base64, or the settings for audio."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    detail: Literal["auto", "low", "high"]
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""

    transcript: str
    """What is said in the audio, as text."""


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["message"]]
    """Kind, by which variants are told apart."""

    role: Required[Literal["user"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[Iterable[RealtimeConversationItemUserMessageContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    id: str
    """Unique id."""

    object: Literal["realtime.item"]
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"]
    """How far it has come or how it ended."""


class RealtimeConversationItemAssistantMessageContentParam(TypedDict, total=False):
    """The ``content`` of ``RealtimeConversationItemAssistantMessage``."""

    type: Literal["output_text", "output_audio"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""

    audio: str
    """Audio data, base64, or the settings for audio."""

    transcript: str
    """What is said in the audio, as text."""


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["message"]]
    """Kind, by which variants are told apart."""

    role: Required[Literal["assistant"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[Iterable[RealtimeConversationItemAssistantMessageContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    id: str
    """Unique id."""

    object: Literal["realtime.item"]
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"]
    """How far it has come or how it ended."""


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["function_call"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Its name."""

    arguments: Required[str]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    id: str
    """Unique id."""

    object: Literal["realtime.item"]
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"]
    """How far it has come or how it ended."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["function_call_output"]]
    """Kind, by which variants are told apart."""

    call_id: Required[str]
    """Id of the call; the result is matched to it by this id."""

    output: Required[str]
    """What was produced."""

    id: str
    """Unique id."""

    object: Literal["realtime.item"]
    """Kind of object, always the same for this one."""

    status: Literal["completed", "incomplete", "in_progress"]
    """How far it has come or how it ended."""


class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["mcp_approval_response"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    approval_request_id: Required[str]
    """Id of the approval request that this answers or results from."""

    approve: Required[bool]
    """True to let the call go ahead, false to refuse it."""

    reason: str | None
    """Why, in a word or a sentence."""


class RealtimeMcpListToolsParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["mcp_list_tools"]]
    """Kind, by which variants are told apart."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    tools: Required[Iterable[MCPListToolsToolParam]]
    """What the model may call."""

    id: str
    """Unique id."""


class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    """A part of ``RealtimeMcpToolCallError``."""

    type: Required[Literal["protocol_error"]]
    """Kind, by which variants are told apart."""

    code: Required[int]
    """JSON-RPC error code."""

    message: Required[str]
    """The message; in an error, the explanation for people."""


class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    """A part of ``RealtimeMcpToolCallError``."""

    type: Required[Literal["tool_execution_error"]]
    """Kind, by which variants are told apart."""

    message: Required[str]
    """The message; in an error, the explanation for people."""


class RealtimeMcphttpErrorParam(TypedDict, total=False):
    """A part of ``RealtimeMcpToolCallError``."""

    type: Required[Literal["http_error"]]
    """Kind, by which variants are told apart."""

    code: Required[int]
    """HTTP status code."""

    message: Required[str]
    """The message; in an error, the explanation for people."""


RealtimeMcpToolCallErrorParam: TypeAlias = (
    RealtimeMcpProtocolErrorParam | RealtimeMcpToolExecutionErrorParam | RealtimeMcphttpErrorParam
)
"""The ``error`` of ``RealtimeMcpToolCall``."""


class RealtimeMcpToolCallParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["mcp_call"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    name: Required[str]
    """Its name."""

    arguments: Required[str]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    approval_request_id: str | None
    """Id of the approval request that this answers or results from."""

    output: str | None
    """What was produced."""

    error: RealtimeMcpToolCallErrorParam | None
    """What went wrong; null or absent if nothing did."""


class RealtimeMcpApprovalRequestParam(TypedDict, total=False):
    """A part of ``ConversationItem``."""

    type: Required[Literal["mcp_approval_request"]]
    """Kind, by which variants are told apart."""

    id: Required[str]
    """Unique id."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    name: Required[str]
    """Its name."""

    arguments: Required[str]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""


ConversationItemParam: TypeAlias = (
    RealtimeConversationItemSystemMessageParam
    | RealtimeConversationItemUserMessageParam
    | RealtimeConversationItemAssistantMessageParam
    | RealtimeConversationItemFunctionCallParam
    | RealtimeConversationItemFunctionCallOutputParam
    | RealtimeMcpApprovalResponseParam
    | RealtimeMcpListToolsParam
    | RealtimeMcpToolCallParam
    | RealtimeMcpApprovalRequestParam
)
"""A part of ``ConversationItemCreateEvent``, ``RealtimeResponse``, ``RealtimeBetaResponseCreateParams`` and 13 more."""


class ConversationItemCreateEventParam(TypedDict, total=False):
    """The event ``conversation.item.create``."""

    type: Required[Literal["conversation.item.create"]]
    """Kind, by which variants are told apart."""

    item: Required[ConversationItemParam]
    """The item."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""

    previous_item_id: str
    """Id of the item to insert behind; `root` for the start; the end when absent."""


class ConversationItemDeleteEventParam(TypedDict, total=False):
    """The event ``conversation.item.delete``."""

    type: Required[Literal["conversation.item.delete"]]
    """Kind, by which variants are told apart."""

    item_id: Required[str]
    """Id of the item."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    """The event ``conversation.item.retrieve``."""

    type: Required[Literal["conversation.item.retrieve"]]
    """Kind, by which variants are told apart."""

    item_id: Required[str]
    """Id of the item."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class ConversationItemTruncateEventParam(TypedDict, total=False):
    """The event ``conversation.item.truncate``."""

    type: Required[Literal["conversation.item.truncate"]]
    """Kind, by which variants are told apart."""

    item_id: Required[str]
    """Id of the item."""

    content_index: Required[int]
    """Position of the content part in its item, from 0."""

    audio_end_ms: Required[int]
    """Where the audio ends, in milliseconds from the start of the session's or item's audio."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    """The event ``input_audio_buffer.append``."""

    type: Required[Literal["input_audio_buffer.append"]]
    """Kind, by which variants are told apart."""

    audio: Required[str]
    """The next piece of audio, base64, in the session's format."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class InputAudioBufferClearEventParam(TypedDict, total=False):
    """The event ``input_audio_buffer.clear``."""

    type: Required[Literal["input_audio_buffer.clear"]]
    """Kind, by which variants are told apart."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class OutputAudioBufferClearEventParam(TypedDict, total=False):
    """The event ``output_audio_buffer.clear``."""

    type: Required[Literal["output_audio_buffer.clear"]]
    """Kind, by which variants are told apart."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """The event ``input_audio_buffer.commit``."""

    type: Required[Literal["input_audio_buffer.commit"]]
    """Kind, by which variants are told apart."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class ResponseCancelEventParam(TypedDict, total=False):
    """The event ``response.cancel``."""

    type: Required[Literal["response.cancel"]]
    """Kind, by which variants are told apart."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""

    response_id: str
    """Id of the response, `resp_...`."""


class RealtimeResponseCreateAudioOutputOutputParam(TypedDict, total=False):
    """The ``output`` of ``RealtimeResponseCreateAudioOutput``."""

    format: RealtimeAudioFormatsParam
    """How the data is laid out or encoded."""

    voice: VoiceIdsOrCustomVoiceParam
    """The voice that speaks: a built-in one by name or a custom one by id. Default 'alloy'."""


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    """The ``audio`` of ``RealtimeResponseCreateParams``."""

    output: RealtimeResponseCreateAudioOutputOutputParam
    """What was produced."""


RealtimeResponseCreateParamsToolParam: TypeAlias = (
    RealtimeFunctionToolParam | RealtimeResponseCreateMcpToolParam
)
"""The ``tools`` of ``RealtimeResponseCreateParams``."""


RealtimeToolChoiceConfigParam: TypeAlias = (
    ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam
)
"""The ``tool_choice`` of ``RealtimeResponseCreateParams``."""


RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""A part of ``RealtimeReasoning``."""


class RealtimeReasoningParam(TypedDict, total=False):
    """A part of ``RealtimeResponseCreateParams``, ``RealtimeSessionCreateRequest`` and ``RealtimeSessionCreateResponse``."""

    effort: RealtimeReasoningEffort
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    """A part of ``ResponseCreateEvent``."""

    output_modalities: Sequence[Literal["text", "audio"]]
    """The kinds of output: `text`, or `audio` with its transcript."""

    instructions: str
    """Standing guidance for the model, ahead of the conversation."""

    audio: RealtimeResponseCreateAudioOutputParam
    """Audio data, base64, or the settings for audio."""

    tools: Iterable[RealtimeResponseCreateParamsToolParam]
    """What the model may call."""

    tool_choice: RealtimeToolChoiceConfigParam
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one. Default 'auto'."""

    parallel_tool_calls: bool
    """Whether the model may make several tool calls in one turn."""

    reasoning: RealtimeReasoningParam
    """How reasoning models think: effort, summary and context."""

    max_output_tokens: int | Literal["inf"]
    """Most tokens the model may produce, reasoning included; null for no limit of your own."""

    conversation: str | Literal["auto", "none"]
    """`auto` adds the answer to the conversation; `none` keeps it apart."""

    metadata: AutomationMetadataParam | None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    prompt: ResponsePromptParam | None
    """The text that tells the model what to produce."""

    input: Iterable[ConversationItemParam]
    """Items to use in place of the conversation; an empty list starts with nothing."""


class ResponseCreateEventParam(TypedDict, total=False):
    """The event ``response.create``."""

    type: Required[Literal["response.create"]]
    """Kind, by which variants are told apart."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""

    response: RealtimeResponseCreateParamsParam
    """The response."""


class RealtimeAudioConfigInputNoiseReductionParam(TypedDict, total=False):
    """The ``noise_reduction`` of ``RealtimeAudioConfigInput``."""

    type: NoiseReductionType
    """Kind, by which variants are told apart."""


class RealtimeAudioInputTurnDetectionServerVadParam(TypedDict, total=False):
    """A part of ``RealtimeAudioInputTurnDetection``."""

    type: Required[Literal["server_vad"]]
    """Kind, by which variants are told apart. Default 'server_vad'."""

    threshold: float
    """How loud counts as speech, from 0 to 1; raise it where it is noisy."""

    prefix_padding_ms: int
    """Milliseconds of audio kept from before the speech was noticed."""

    silence_duration_ms: int
    """Milliseconds of silence that end the user's turn."""

    create_response: bool
    """Whether the model answers by itself when the user stops speaking. Default True."""

    interrupt_response: bool
    """Whether the user's speech cuts off the model's. Default True."""

    idle_timeout_ms: int | None
    """Milliseconds of silence after which the model speaks by itself."""


class RealtimeAudioInputTurnDetectionSemanticVadParam(TypedDict, total=False):
    """A part of ``RealtimeAudioInputTurnDetection``."""

    type: Required[Literal["semantic_vad"]]
    """Kind, by which variants are told apart."""

    eagerness: Literal["low", "medium", "high", "auto"]
    """How soon the model takes its turn: `low` waits longest, `high` answers soonest. Default 'auto'."""

    create_response: bool
    """Whether the model answers by itself when the user stops speaking. Default True."""

    interrupt_response: bool
    """Whether the user's speech cuts off the model's. Default True."""


RealtimeAudioInputTurnDetectionParam: TypeAlias = (
    RealtimeAudioInputTurnDetectionServerVadParam | RealtimeAudioInputTurnDetectionSemanticVadParam
)
"""A part of ``Session``, ``RealtimeAudioConfigInput``, ``RealtimeSessionCreateResponseAudioInput`` and 1 more."""


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """The ``input`` of ``RealtimeAudioConfig``."""

    format: RealtimeAudioFormatsParam
    """How the data is laid out or encoded."""

    transcription: AudioTranscriptionParam
    """How speech is written down; null for no transcript."""

    noise_reduction: RealtimeAudioConfigInputNoiseReductionParam
    """Noise filter for incoming audio; null switches it off."""

    turn_detection: RealtimeAudioInputTurnDetectionParam | None
    """How the end of the user's turn is noticed; null to decide it yourself."""


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """The ``output`` of ``RealtimeAudioConfig``."""

    format: RealtimeAudioFormatsParam
    """How the data is laid out or encoded."""

    voice: VoiceIdsOrCustomVoiceParam
    """The voice that speaks: a built-in one by name or a custom one by id. Default 'alloy'."""

    speed: float
    """Pace of the speech, where 1 is normal. At least 0.25, at most 1.5. Default 1."""


class RealtimeAudioConfigParam(TypedDict, total=False):
    """The ``audio`` of ``RealtimeSessionCreateRequest``."""

    input: RealtimeAudioConfigInputParam
    """What the model is given."""

    output: RealtimeAudioConfigOutputParam
    """What was produced."""


class RealtimeSessionCreateRequestTracingTracingConfigurationParam(TypedDict, total=False):
    """A part of ``RealtimeSessionCreateRequest``."""

    workflow_name: str
    """What the workflow is called in traces."""

    group_id: str
    """Id of the group."""

    metadata: dict[str, object]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


RealtimeSessionCreateRequestToolParam: TypeAlias = (
    RealtimeFunctionToolParam | RealtimeResponseCreateMcpToolParam
)
"""The ``tools`` of ``RealtimeSessionCreateRequest``."""


RealtimeSessionCreateRequestToolChoiceParam: TypeAlias = (
    ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam
)
"""The ``tool_choice`` of ``RealtimeSessionCreateRequest``."""


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """A part of ``RealtimeCallCreateRequest``, ``SessionUpdateEventSession`` and ``RealtimeCreateClientSecretRequestSession``."""

    type: Required[Literal["realtime"]]
    """Always `realtime`."""

    output_modalities: Sequence[Literal["text", "audio"]]
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
    )
    """Name of the model."""

    instructions: str
    """Standing guidance for the model, ahead of the conversation."""

    audio: RealtimeAudioConfigParam
    """Formats, transcription, turn taking and voice of the session's audio."""

    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Extra data to return, each named by its path in the answer."""

    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingTracingConfigurationParam | None
    """Whether the session is traced, and under which name."""

    tools: Iterable[RealtimeSessionCreateRequestToolParam]
    """Functions and MCP servers the model may call."""

    tool_choice: RealtimeSessionCreateRequestToolChoiceParam
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one. Default 'auto'."""

    parallel_tool_calls: bool
    """Whether the model may make several tool calls in one turn."""

    reasoning: RealtimeReasoningParam
    """How reasoning models think: effort, summary and context."""

    max_output_tokens: int | Literal["inf"]
    """Most tokens per answer, or `inf` for as many as the model can."""

    truncation: RealtimeTruncationParam
    """What is dropped when the session outgrows the context."""

    prompt: ResponsePromptParam | None
    """The text that tells the model what to produce."""


class RealtimeTranscriptionSessionAudioInputNoiseReductionParam(TypedDict, total=False):
    """The ``noise_reduction`` of ``RealtimeTranscriptionSessionAudioInput``."""

    type: NoiseReductionType
    """Kind, by which variants are told apart."""


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    """The ``input`` of ``RealtimeTranscriptionSessionAudio``."""

    format: RealtimeAudioFormatsParam
    """How the data is laid out or encoded."""

    transcription: AudioTranscriptionParam
    """How speech is written down; null for no transcript."""

    noise_reduction: RealtimeTranscriptionSessionAudioInputNoiseReductionParam
    """Noise filter for incoming audio; null switches it off."""

    turn_detection: RealtimeAudioInputTurnDetectionParam | None
    """How the end of the user's turn is noticed; null to decide it yourself."""


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """The ``audio`` of ``RealtimeTranscriptionSessionCreateRequest``."""

    input: RealtimeTranscriptionSessionAudioInputParam
    """What the model is given."""


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """A part of ``SessionUpdateEventSession`` and ``RealtimeCreateClientSecretRequestSession``."""

    type: Required[Literal["transcription"]]
    """Kind, by which variants are told apart."""

    audio: RealtimeTranscriptionSessionAudioParam
    """Audio data, base64, or the settings for audio."""

    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Extra data to return, each named by its path in the answer."""


SessionUpdateEventSessionParam: TypeAlias = (
    RealtimeSessionCreateRequestParam | RealtimeTranscriptionSessionCreateRequestParam
)
"""The ``session`` of ``SessionUpdateEvent``."""


class SessionUpdateEventParam(TypedDict, total=False):
    """The event ``session.update``."""

    type: Required[Literal["session.update"]]
    """Kind, by which variants are told apart."""

    session: Required[SessionUpdateEventSessionParam]
    """The session: its settings or its details."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


RealtimeClientEventParam: TypeAlias = (
    ConversationItemCreateEventParam
    | ConversationItemDeleteEventParam
    | ConversationItemRetrieveEventParam
    | ConversationItemTruncateEventParam
    | InputAudioBufferAppendEventParam
    | InputAudioBufferClearEventParam
    | OutputAudioBufferClearEventParam
    | InputAudioBufferCommitEventParam
    | ResponseCancelEventParam
    | ResponseCreateEventParam
    | SessionUpdateEventParam
)
"""Not used by any operation yet."""


class RealtimeClientEventTranscriptionSessionUpdateParam(TypedDict, total=False):
    """The event ``transcription_session.update``."""

    type: Required[Literal["transcription_session.update"]]
    """Kind, by which variants are told apart."""

    session: Required[BetaRealtimeRealtimeTranscriptionSessionCreateRequestParam]
    """The session: its settings or its details."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to."""


class RealtimeCreateClientSecretRequestExpiresAfterParam(TypedDict, total=False):
    """The ``expires_after`` of ``RealtimeCreateClientSecretRequest``."""

    anchor: Literal["created_at"]
    """The moment from which the lifetime is counted. Default 'created_at'."""

    seconds: int
    """A number of seconds. At least 10, at most 7200. Default 600."""


RealtimeCreateClientSecretRequestSessionParam: TypeAlias = (
    RealtimeSessionCreateRequestParam | RealtimeTranscriptionSessionCreateRequestParam
)
"""The ``session`` of ``RealtimeCreateClientSecretRequest``."""


class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionParam(TypedDict, total=False):
    """The ``transcription`` of ``RealtimeTranslationSessionUpdateRequestAudioInput``."""

    model: Required[str]
    """Name of the model."""


class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionParam(TypedDict, total=False):
    """The ``noise_reduction`` of ``RealtimeTranslationSessionUpdateRequestAudioInput``."""

    type: Required[NoiseReductionType]
    """Kind, by which variants are told apart."""


class RealtimeTranslationSessionUpdateRequestAudioInputParam(TypedDict, total=False):
    """The ``input`` of ``RealtimeTranslationSessionUpdateRequestAudio``."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionParam | None
    """How speech is written down; null for no transcript."""

    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionParam | None
    """Noise filter for incoming audio; null switches it off."""


class RealtimeTranslationSessionUpdateRequestAudioOutputParam(TypedDict, total=False):
    """The ``output`` of ``RealtimeTranslationSessionUpdateRequestAudio``."""

    language: str
    """Language of the speech; as input an ISO 639-1 code such as `en`."""


class RealtimeTranslationSessionUpdateRequestAudioParam(TypedDict, total=False):
    """The ``audio`` of ``RealtimeTranslationSessionUpdateRequest``."""

    input: RealtimeTranslationSessionUpdateRequestAudioInputParam
    """What the model is given."""

    output: RealtimeTranslationSessionUpdateRequestAudioOutputParam
    """What was produced."""


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    """A part of ``RealtimeTranslationSessionUpdateEvent``."""

    audio: RealtimeTranslationSessionUpdateRequestAudioParam
    """Audio data, base64, or the settings for audio."""


class RealtimeTranslationClientEventSessionUpdateParam(TypedDict, total=False):
    """The event ``session.update``."""

    type: Required[Literal["session.update"]]
    """Kind, by which variants are told apart."""

    session: Required[RealtimeTranslationSessionUpdateRequestParam]
    """The session: its settings or its details."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class RealtimeTranslationClientEventInputAudioBufferAppendParam(TypedDict, total=False):
    """The event ``session.input_audio_buffer.append``."""

    type: Required[Literal["session.input_audio_buffer.append"]]
    """Kind, by which variants are told apart."""

    audio: Required[str]
    """Audio data, base64, or the settings for audio."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class RealtimeTranslationClientEventSessionCloseParam(TypedDict, total=False):
    """The event ``session.close``."""

    type: Required[Literal["session.close"]]
    """Kind, by which variants are told apart."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


RealtimeTranslationClientEventParam: TypeAlias = (
    RealtimeTranslationClientEventSessionUpdateParam
    | RealtimeTranslationClientEventInputAudioBufferAppendParam
    | RealtimeTranslationClientEventSessionCloseParam
)
"""Not used by any operation yet."""


class RealtimeTranslationClientSecretCreateRequestExpiresAfterParam(TypedDict, total=False):
    """The ``expires_after`` of ``RealtimeTranslationClientSecretCreateRequest``."""

    anchor: Literal["created_at"]
    """The moment from which the lifetime is counted. Default 'created_at'."""

    seconds: int
    """A number of seconds. At least 10, at most 7200. Default 600."""


class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam(TypedDict, total=False):
    """The ``transcription`` of ``RealtimeTranslationSessionCreateRequestAudioInput``."""

    model: Required[str]
    """Name of the model."""


class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam(TypedDict, total=False):
    """The ``noise_reduction`` of ``RealtimeTranslationSessionCreateRequestAudioInput``."""

    type: Required[NoiseReductionType]
    """Kind, by which variants are told apart."""


class RealtimeTranslationSessionCreateRequestAudioInputParam(TypedDict, total=False):
    """The ``input`` of ``RealtimeTranslationSessionCreateRequestAudio``."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam | None
    """How speech is written down; null for no transcript."""

    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam | None
    """Noise filter for incoming audio; null switches it off."""


class RealtimeTranslationSessionCreateRequestAudioOutputParam(TypedDict, total=False):
    """The ``output`` of ``RealtimeTranslationSessionCreateRequestAudio``."""

    language: str
    """Language of the speech; as input an ISO 639-1 code such as `en`."""


class RealtimeTranslationSessionCreateRequestAudioParam(TypedDict, total=False):
    """The ``audio`` of ``RealtimeTranslationSessionCreateRequest``."""

    input: RealtimeTranslationSessionCreateRequestAudioInputParam
    """What the model is given."""

    output: RealtimeTranslationSessionCreateRequestAudioOutputParam
    """What was produced."""


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """A part of ``RealtimeTranslationClientSecretCreateRequest``."""

    model: Required[str]
    """Name of the model."""

    audio: RealtimeTranslationSessionCreateRequestAudioParam
    """Audio data, base64, or the settings for audio."""


class CallAcceptParams(TypedDict, total=False):
    """The parameters of ``POST /realtime/calls/{call_id}/accept``."""

    type: Required[Literal["realtime"]]
    """Always `realtime`."""

    output_modalities: Sequence[Literal["text", "audio"]]
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
    )
    """Name of the model."""

    instructions: str
    """Standing guidance for the model, ahead of the conversation."""

    audio: RealtimeAudioConfigParam
    """Formats, transcription, turn taking and voice of the session's audio."""

    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Extra data to return, each named by its path in the answer."""

    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingTracingConfigurationParam | None
    """Whether the session is traced, and under which name."""

    tools: Iterable[RealtimeSessionCreateRequestToolParam]
    """Functions and MCP servers the model may call."""

    tool_choice: RealtimeSessionCreateRequestToolChoiceParam
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one. Default 'auto'."""

    parallel_tool_calls: bool
    """Whether the model may make several tool calls in one turn."""

    reasoning: RealtimeReasoningParam
    """How reasoning models think: effort, summary and context."""

    max_output_tokens: int | Literal["inf"]
    """Most tokens per answer, or `inf` for as many as the model can."""

    truncation: RealtimeTruncationParam
    """What is dropped when the session outgrows the context."""

    prompt: ResponsePromptParam | None
    """The text that tells the model what to produce."""


class CallAcceptArguments(CallAcceptParams, RequestOptions, total=False):
    """The arguments of ``POST /realtime/calls/{call_id}/accept``: its parameters and the options of any request."""


class CallCreateParams(TypedDict, total=False):
    """The parameters of ``POST /realtime/calls``."""

    sdp: Required[str]
    """The WebRTC session offer, as SDP text."""

    session: RealtimeSessionCreateRequestParam
    """Settings of the session; may be left out where the secret carries them."""


class CallCreateArguments(CallCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /realtime/calls``: its parameters and the options of any request."""


class CallReferParams(TypedDict, total=False):
    """The parameters of ``POST /realtime/calls/{call_id}/refer``."""

    target_uri: Required[str]
    """Where the call goes, as a `tel:` or `sip:` address."""


class CallReferArguments(CallReferParams, RequestOptions, total=False):
    """The arguments of ``POST /realtime/calls/{call_id}/refer``: its parameters and the options of any request."""


class CallRejectParams(TypedDict, total=False):
    """The parameters of ``POST /realtime/calls/{call_id}/reject``."""

    status_code: int
    """SIP status code of the refusal, such as 486 for busy."""


class CallRejectArguments(CallRejectParams, RequestOptions, total=False):
    """The arguments of ``POST /realtime/calls/{call_id}/reject``: its parameters and the options of any request."""


class ClientSecretCreateParams(TypedDict, total=False):
    """The parameters of ``POST /realtime/client_secrets``."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfterParam
    """How long the secret can start sessions."""

    session: RealtimeCreateClientSecretRequestSessionParam
    """Settings of the session that the secret starts."""


class ClientSecretCreateArguments(ClientSecretCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /realtime/client_secrets``: its parameters and the options of any request."""


class TranslationClientSecretCreateParams(TypedDict, total=False):
    """The parameters of ``POST /realtime/translations/client_secrets``."""

    session: Required[RealtimeTranslationSessionCreateRequestParam]
    """The session: its settings or its details."""

    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfterParam
    """When it expires: an anchor and a lifetime."""


class TranslationClientSecretCreateArguments(
    TranslationClientSecretCreateParams, RequestOptions, total=False
):
    """The arguments of ``POST /realtime/translations/client_secrets``: its parameters and the options of any request."""
