# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: realtime"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.beta_realtime import (
    AudioTranscriptionParam,
    RealtimeTranscriptionSessionCreateRequestParam as BetaRealtimeRealtimeTranscriptionSessionCreateRequestParam,
    RealtimeTruncationParam,
)
from openai_oxide.params.responses import (
    ConversationItemParam,
    McpToolParam,
    RealtimeAudioFormatsParam,
    RealtimeFunctionToolParam,
    RealtimeReasoningParam,
    ResponsePromptParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceOptions,
)
from openai_oxide.params.shared import (
    AutomationMetadataParam,
    NoiseReductionType,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
    RealtimeTranslationSessionUpdateEventParam,
    VoiceIdsOrCustomVoiceParam,
)
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

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
    "RealtimeCreateClientSecretRequestExpiresAfterParam",
    "RealtimeCreateClientSecretRequestSessionParam",
    "RealtimeResponseCreateAudioOutputOutputParam",
    "RealtimeResponseCreateAudioOutputParam",
    "RealtimeResponseCreateParamsParam",
    "RealtimeResponseCreateParamsToolParam",
    "RealtimeSessionCreateRequestParam",
    "RealtimeSessionCreateRequestToolChoiceParam",
    "RealtimeToolChoiceConfigParam",
    "RealtimeToolsConfigParam",
    "RealtimeToolsConfigUnionMcpAllowedToolVariant1Param",
    "RealtimeToolsConfigUnionMcpParam",
    "RealtimeToolsConfigUnionMcpRequireApprovalVariant0AlwaysParam",
    "RealtimeToolsConfigUnionMcpRequireApprovalVariant0NeverParam",
    "RealtimeToolsConfigUnionMcpRequireApprovalVariant0Param",
    "RealtimeToolsConfigUnionParam",
    "RealtimeTracingConfigParam",
    "RealtimeTracingConfigVariant1Param",
    "RealtimeTranscriptionSessionAudioInputNoiseReductionParam",
    "RealtimeTranscriptionSessionAudioInputParam",
    "RealtimeTranscriptionSessionAudioParam",
    "RealtimeTranscriptionSessionCreateRequestParam",
    "RealtimeTranslationClientEventParam",
    "RealtimeTranslationClientSecretCreateRequestExpiresAfterParam",
    "RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam",
    "RealtimeTranslationSessionCreateRequestAudioInputParam",
    "RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam",
    "RealtimeTranslationSessionCreateRequestAudioOutputParam",
    "RealtimeTranslationSessionCreateRequestAudioParam",
    "RealtimeTranslationSessionCreateRequestParam",
    "ResponseCancelEventParam",
    "ResponseCreateEventParam",
    "SessionUpdateEventParam",
    "SessionUpdateEventSessionParam",
    "TranslationClientSecretCreateArguments",
    "TranslationClientSecretCreateParams",
]


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


RealtimeResponseCreateParamsToolParam: TypeAlias = RealtimeFunctionToolParam | McpToolParam
"""The ``tools`` of ``RealtimeResponseCreateParams``."""


RealtimeToolChoiceConfigParam: TypeAlias = (
    ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam
)
"""The ``tool_choice`` of ``RealtimeResponseCreateParams``."""


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

    strength: float
    """How much noise is taken out, from 0 to 1."""


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


class RealtimeTracingConfigVariant1Param(TypedDict, total=False):
    """A part of ``RealtimeSessionCreateRequest`` and ``RealtimeTracingConfig``."""

    group_id: str
    """Id of the group."""

    metadata: dict[str, object]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    workflow_name: str
    """What the workflow is called in traces."""


RealtimeSessionCreateRequestToolChoiceParam: TypeAlias = (
    ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam
)
"""The ``tool_choice`` of ``RealtimeSessionCreateRequest``."""


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """A part of ``RealtimeCallCreateRequest``, ``SessionUpdateEventSession``, ``RealtimeCreateClientSecretRequestSession`` and 2 more."""

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

    tracing: Literal["auto"] | RealtimeTracingConfigVariant1Param | None
    """Whether the session is traced, and under which name."""

    tools: Iterable[RealtimeResponseCreateParamsToolParam]
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

    strength: float
    """How much noise is taken out, from 0 to 1."""


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
    """A part of ``SessionUpdateEventSession``, ``RealtimeCreateClientSecretRequestSession``, ``SessionCreatedEventSession`` and 1 more."""

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


RealtimeTranslationClientEventParam: TypeAlias = (
    RealtimeTranslationSessionUpdateEventParam
    | RealtimeTranslationInputAudioBufferAppendEventParam
    | RealtimeTranslationSessionCloseEventParam
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

    strength: float
    """How much noise is taken out, from 0 to 1."""


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


RealtimeToolsConfigParam: TypeAlias = list[RealtimeResponseCreateParamsToolParam]
"""Not used by any operation yet."""


RealtimeTracingConfigParam: TypeAlias = Literal["auto"] | RealtimeTracingConfigVariant1Param
"""Not used by any operation yet."""


class RealtimeToolsConfigUnionMcpAllowedToolVariant1Param(TypedDict, total=False):
    """A part of ``RealtimeToolsConfigUnionParamMcp``."""

    read_only: bool
    """True to match tools whose server says that they change nothing."""

    tool_names: Sequence[str]
    """Names of the tools that match."""


class RealtimeToolsConfigUnionMcpRequireApprovalVariant0AlwaysParam(TypedDict, total=False):
    """The ``always`` of ``RealtimeToolsConfigUnionParamMcpRequireApprovalVariant0``."""

    read_only: bool
    """True to match tools whose server says that they change nothing."""

    tool_names: Sequence[str]
    """Names of the tools that match."""


class RealtimeToolsConfigUnionMcpRequireApprovalVariant0NeverParam(TypedDict, total=False):
    """The ``never`` of ``RealtimeToolsConfigUnionParamMcpRequireApprovalVariant0``."""

    read_only: bool
    """True to match tools whose server says that they change nothing."""

    tool_names: Sequence[str]
    """Names of the tools that match."""


class RealtimeToolsConfigUnionMcpRequireApprovalVariant0Param(TypedDict, total=False):
    """A part of ``RealtimeToolsConfigUnionParamMcp``."""

    always: RealtimeToolsConfigUnionMcpRequireApprovalVariant0AlwaysParam
    """Tools that need an approval for each call."""

    never: RealtimeToolsConfigUnionMcpRequireApprovalVariant0NeverParam
    """Tools that run without an approval."""


class RealtimeToolsConfigUnionMcpParam(TypedDict, total=False):
    """A part of ``RealtimeToolsConfigUnionParam``."""

    server_label: Required[str]
    """Your name for the MCP server, by which its calls are told apart."""

    type: Required[Literal["mcp"]]
    """Kind, by which variants are told apart."""

    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Who may call the tool: the model directly, a program it writes, or both."""

    allowed_tools: Sequence[str] | RealtimeToolsConfigUnionMcpAllowedToolVariant1Param | None
    """The tools the model may choose from, a subset of those given."""

    authorization: str
    """OAuth access token that is passed to the MCP server; your application obtains it."""

    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    """The ready-made connector to a service such as Gmail or Dropbox."""

    defer_loading: bool
    """True to hide the tool from the model until a tool search finds it."""

    headers: dict[str, str] | None
    """HTTP headers, name to value."""

    require_approval: (
        RealtimeToolsConfigUnionMcpRequireApprovalVariant0Param | Literal["always", "never"] | None
    )
    """Which tools need an approval for each call: `always`, `never` or a filter."""

    server_description: str
    """What the MCP server is for; the model reads it."""

    server_url: str
    """Address of the MCP server."""

    tunnel_id: str
    """Id of the secure tunnel through which the MCP server is reached."""


RealtimeToolsConfigUnionParam: TypeAlias = (
    RealtimeFunctionToolParam | RealtimeToolsConfigUnionMcpParam
)
"""Not used by any operation yet."""


class CallAcceptParams(TypedDict, total=False):
    """The parameters of ``POST /realtime/calls/{call_id}/accept``."""

    type: Required[Literal["realtime"]]
    """Always `realtime`."""

    output_modalities: Omittable[Sequence[Literal["text", "audio"]]]
    """The kinds of output: `text`, or `audio` with its transcript. Default ['audio']."""

    model: Omittable[
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
    ]
    """Name of the model."""

    instructions: Omittable[str]
    """Standing guidance for the model, ahead of the conversation."""

    audio: Omittable[RealtimeAudioConfigParam]
    """Formats, transcription, turn taking and voice of the session's audio."""

    include: Omittable[Sequence[Literal["item.input_audio_transcription.logprobs"]]]
    """Extra data to return, each named by its path in the answer."""

    tracing: Omittable[Literal["auto"] | RealtimeTracingConfigVariant1Param | None]
    """Whether the session is traced, and under which name."""

    tools: Omittable[Iterable[RealtimeResponseCreateParamsToolParam]]
    """Functions and MCP servers the model may call."""

    tool_choice: Omittable[RealtimeSessionCreateRequestToolChoiceParam]
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one. Default 'auto'."""

    parallel_tool_calls: Omittable[bool]
    """Whether the model may make several tool calls in one turn."""

    reasoning: Omittable[RealtimeReasoningParam]
    """How reasoning models think: effort, summary and context."""

    max_output_tokens: Omittable[int | Literal["inf"]]
    """Most tokens per answer, or `inf` for as many as the model can."""

    truncation: Omittable[RealtimeTruncationParam]
    """What is dropped when the session outgrows the context."""

    prompt: Omittable[ResponsePromptParam | None]
    """The text that tells the model what to produce."""


class CallAcceptArguments(CallAcceptParams, RequestOptions, total=False):
    """The arguments of ``POST /realtime/calls/{call_id}/accept``: its parameters and the options of any request."""


class CallCreateParams(TypedDict, total=False):
    """The parameters of ``POST /realtime/calls``."""

    sdp: Required[str]
    """The WebRTC session offer, as SDP text."""

    session: Omittable[RealtimeSessionCreateRequestParam]
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

    status_code: Omittable[int]
    """SIP status code of the refusal, such as 486 for busy."""


class CallRejectArguments(CallRejectParams, RequestOptions, total=False):
    """The arguments of ``POST /realtime/calls/{call_id}/reject``: its parameters and the options of any request."""


class ClientSecretCreateParams(TypedDict, total=False):
    """The parameters of ``POST /realtime/client_secrets``."""

    expires_after: Omittable[RealtimeCreateClientSecretRequestExpiresAfterParam]
    """How long the secret can start sessions."""

    session: Omittable[RealtimeCreateClientSecretRequestSessionParam]
    """Settings of the session that the secret starts."""


class ClientSecretCreateArguments(ClientSecretCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /realtime/client_secrets``: its parameters and the options of any request."""


class TranslationClientSecretCreateParams(TypedDict, total=False):
    """The parameters of ``POST /realtime/translations/client_secrets``."""

    session: Required[RealtimeTranslationSessionCreateRequestParam]
    """The session: its settings or its details."""

    expires_after: Omittable[RealtimeTranslationClientSecretCreateRequestExpiresAfterParam]
    """When it expires: an anchor and a lifetime."""


class TranslationClientSecretCreateArguments(
    TranslationClientSecretCreateParams, RequestOptions, total=False
):
    """The arguments of ``POST /realtime/translations/client_secrets``: its parameters and the options of any request."""
