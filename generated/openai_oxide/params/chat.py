# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: chat"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.shared import (
    AutomationMetadataParam,
    ChatCompletionContentPartTextParam,
    ChatCompletionMessageToolCallUnionParam,
    ChatCompletionRequestAssistantMessageContentPartParam,
    FunctionDefinition,
    FunctionParameters,
    ModelIdsShared,
    ModerationParam,
    ParallelToolCalls,
    PromptCacheBreakpointParam,
    PromptCacheOptionsParam,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
    Verbosity,
    VoiceIdsOrCustomVoiceParam,
)
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "ChatCompletionAllowedToolChoiceParam",
    "ChatCompletionAllowedToolsParam",
    "ChatCompletionAssistantMessageAudioParam",
    "ChatCompletionAssistantMessageFunctionCallParam",
    "ChatCompletionAssistantMessageParam",
    "ChatCompletionAudioParam",
    "ChatCompletionContentPartImageImageUrlParam",
    "ChatCompletionContentPartImageParam",
    "ChatCompletionContentPartInputAudioInputAudioParam",
    "ChatCompletionContentPartInputAudioParam",
    "ChatCompletionContentPartParam",
    "ChatCompletionCustomToolCustomFormatGrammarGrammarParam",
    "ChatCompletionCustomToolCustomFormatGrammarParam",
    "ChatCompletionCustomToolCustomFormatParam",
    "ChatCompletionCustomToolCustomFormatTextParam",
    "ChatCompletionCustomToolCustomParam",
    "ChatCompletionCustomToolParam",
    "ChatCompletionDeveloperMessageParam",
    "ChatCompletionFunctionCallOptionParam",
    "ChatCompletionFunctionMessageParam",
    "ChatCompletionFunctionsParam",
    "ChatCompletionMessageParam",
    "ChatCompletionNamedToolChoiceCustomCustomParam",
    "ChatCompletionNamedToolChoiceCustomParam",
    "ChatCompletionNamedToolChoiceFunctionParam",
    "ChatCompletionNamedToolChoiceParam",
    "ChatCompletionPredictionContentParam",
    "ChatCompletionRequestMessageContentPartFileFileParam",
    "ChatCompletionRequestMessageContentPartFileParam",
    "ChatCompletionRequestSystemMessageContentPartParam",
    "ChatCompletionRequestToolMessageContentPartParam",
    "ChatCompletionStreamOptionsParam",
    "ChatCompletionSystemMessageParam",
    "ChatCompletionToolChoiceOptionParam",
    "ChatCompletionToolMessageParam",
    "ChatCompletionToolParam",
    "ChatCompletionToolUnionParam",
    "ChatCompletionUserMessageParam",
    "CompletionCreateArguments",
    "CompletionCreateArgumentsCommon",
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsCommon",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "CompletionListArguments",
    "CompletionListParams",
    "CompletionUpdateArguments",
    "CompletionUpdateParams",
    "CreateChatCompletionRequestResponseFormatParam",
    "CreateChatCompletionRequestWebSearchOptionsParam",
    "CreateChatCompletionRequestWebSearchOptionsUserLocationParam",
    "MessageListArguments",
    "MessageListParams",
    "ResponseModalities",
    "ServiceTier",
    "StopConfiguration",
    "WebSearchContextSize",
    "WebSearchLocationParam",
]


class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    """A part of ``ChatCompletionAllowedToolsChoice``."""

    mode: Required[Literal["auto", "required"]]
    """`auto` lets the model choose whether to call one of the tools; `required` makes it call one."""

    tools: Required[Iterable[dict[str, object]]]
    """The tools that may be called, each by its type and name."""


class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    """A part of ``ChatCompletionToolChoiceOption``."""

    type: Required[Literal["allowed_tools"]]
    """Kind, by which variants are told apart."""

    allowed_tools: Required[ChatCompletionAllowedToolsParam]
    """The tools the model may choose from, a subset of those given."""


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    """A part of ``CreateChatCompletionRequest``."""

    name: Required[str]
    """Its name."""


class ChatCompletionFunctionsParam(TypedDict, total=False):
    """A part of ``CreateChatCompletionRequest``."""

    name: Required[str]
    """Its name."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    parameters: FunctionParameters
    """JSON Schema of the arguments; without it the function takes none."""


class ChatCompletionNamedToolChoiceFunctionParam(TypedDict, total=False):
    """The ``function`` of ``ChatCompletionNamedToolChoice``."""

    name: Required[str]
    """Its name."""


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    """A part of ``ChatCompletionToolChoiceOption``."""

    type: Required[Literal["function"]]
    """Kind, by which variants are told apart."""

    function: Required[ChatCompletionNamedToolChoiceFunctionParam]
    """A function: its definition, its name or a call of it."""


class ChatCompletionNamedToolChoiceCustomCustomParam(TypedDict, total=False):
    """The ``custom`` of ``ChatCompletionNamedToolChoiceCustom``."""

    name: Required[str]
    """Its name."""


class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    """A part of ``ChatCompletionToolChoiceOption``."""

    type: Required[Literal["custom"]]
    """Kind, by which variants are told apart."""

    custom: Required[ChatCompletionNamedToolChoiceCustomCustomParam]
    """A custom tool, which takes free text, or a call of one."""


class ChatCompletionAssistantMessageAudioParam(TypedDict, total=False):
    """The ``audio`` of ``ChatCompletionRequestAssistantMessage``."""

    id: Required[str]
    """Unique id."""


class ChatCompletionAssistantMessageFunctionCallParam(TypedDict, total=False):
    """The ``function_call`` of ``ChatCompletionRequestAssistantMessage``."""

    arguments: Required[str]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    name: Required[str]
    """Its name."""


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """A part of ``ChatCompletionRequestMessage``."""

    role: Required[Literal["assistant"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: str | Iterable[ChatCompletionRequestAssistantMessageContentPartParam] | None
    """What the model said; may be absent where it called tools."""

    refusal: str | None
    """Why the model declines to answer, in its words."""

    name: str
    """Name of the speaker, to tell apart several of the same role."""

    audio: ChatCompletionAssistantMessageAudioParam | None
    """An earlier spoken answer, by id; null for none."""

    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]
    """The tools the model wants called, or that were called."""

    function_call: ChatCompletionAssistantMessageFunctionCallParam | None
    """The call of a function, in the older style; use `tool_calls`."""


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    """A part of ``ChatCompletionRequestMessage``."""

    content: Required[str | Iterable[ChatCompletionContentPartTextParam]]
    """Instructions the model follows ahead of the user's."""

    role: Required[Literal["developer"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    name: str
    """Name of the speaker, to tell apart several of the same role."""


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    """A part of ``ChatCompletionRequestMessage``."""

    role: Required[Literal["function"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[str | None]
    """The content: text, or a list of parts such as text, images, audio and files."""

    name: Required[str]
    """Its name."""


ChatCompletionRequestSystemMessageContentPartParam: TypeAlias = ChatCompletionContentPartTextParam
"""A part of ``ChatCompletionRequestSystemMessage``."""


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """A part of ``ChatCompletionRequestMessage``."""

    content: Required[str | Iterable[ChatCompletionRequestSystemMessageContentPartParam]]
    """Instructions for the model; newer models call the role `developer`."""

    role: Required[Literal["system"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    name: str
    """Name of the speaker, to tell apart several of the same role."""


class ChatCompletionContentPartImageImageUrlParam(TypedDict, total=False):
    """The ``image_url`` of ``ChatCompletionContentPartImage``."""

    url: Required[str]
    """Address, or a data URL."""

    detail: Literal["auto", "low", "high", "original"]
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """A part of ``ChatCompletionStoreMessageContentPart`` and ``ChatCompletionRequestUserMessageContentPart``."""

    type: Required[Literal["image_url"]]
    """Kind, by which variants are told apart."""

    image_url: Required[ChatCompletionContentPartImageImageUrlParam]
    """Address of an image, or the image itself as a data URL."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Marks the end of a stretch of input that is worth caching."""


class ChatCompletionContentPartInputAudioInputAudioParam(TypedDict, total=False):
    """The ``input_audio`` of ``ChatCompletionRequestMessageContentPartAudio``."""

    data: Required[str]
    """The items of this page, or the payload."""

    format: Required[Literal["wav", "mp3"]]
    """How the data is laid out or encoded."""


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """A part of ``ChatCompletionRequestUserMessageContentPart``."""

    type: Required[Literal["input_audio"]]
    """Kind, by which variants are told apart."""

    input_audio: Required[ChatCompletionContentPartInputAudioInputAudioParam]
    """The audio: base64 data and its format."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Marks the end of a stretch of input that is worth caching."""


class ChatCompletionRequestMessageContentPartFileFileParam(TypedDict, total=False):
    """The ``file`` of ``ChatCompletionRequestMessageContentPartFile``."""

    filename: str
    """Name of the file."""

    file_data: str
    """The file's bytes, base64, as a data URL."""

    file_id: str
    """Id of an uploaded file."""


class ChatCompletionRequestMessageContentPartFileParam(TypedDict, total=False):
    """A part of ``ChatCompletionRequestUserMessageContentPart``."""

    type: Required[Literal["file"]]
    """Kind, by which variants are told apart."""

    file: Required[ChatCompletionRequestMessageContentPartFileFileParam]
    """The file itself: its bytes, or an object that names it."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Marks the end of a stretch of input that is worth caching."""


ChatCompletionContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartImageParam
    | ChatCompletionContentPartInputAudioParam
    | ChatCompletionRequestMessageContentPartFileParam
)
"""A part of ``ChatCompletionRequestUserMessage``."""


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """A part of ``ChatCompletionRequestMessage``."""

    content: Required[str | Iterable[ChatCompletionContentPartParam]]
    """What the user says: text, or parts with images, audio and files."""

    role: Required[Literal["user"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    name: str
    """Name of the speaker, to tell apart several of the same role."""


ChatCompletionRequestToolMessageContentPartParam: TypeAlias = ChatCompletionContentPartTextParam
"""A part of ``ChatCompletionRequestToolMessage``."""


class ChatCompletionToolMessageParam(TypedDict, total=False):
    """A part of ``ChatCompletionRequestMessage``."""

    role: Required[Literal["tool"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[str | Iterable[ChatCompletionRequestToolMessageContentPartParam]]
    """What the tool returned, as text."""

    tool_call_id: Required[str]
    """Id of the tool call that this answers."""


ChatCompletionMessageParam: TypeAlias = (
    ChatCompletionDeveloperMessageParam
    | ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionFunctionMessageParam
)
"""A part of ``CreateChatCompletionRequest``."""


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """A part of ``CreateChatCompletionRequest`` and ``CreateCompletionRequest``."""

    include_usage: bool
    """True to end the stream with a chunk that carries the token counts."""

    include_obfuscation: bool
    """False to leave out the padding that hides the length of stream events."""


class ChatCompletionToolParam(TypedDict, total=False):
    """A part of ``CreateChatCompletionRequestTool`` and ``CreateEvalCompletionsRunDataSourceSamplingParams``."""

    type: Required[Literal["function"]]
    """Kind, by which variants are told apart."""

    function: Required[FunctionDefinition]
    """A function: its definition, its name or a call of it."""


ChatCompletionToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"]
    | ChatCompletionAllowedToolChoiceParam
    | ChatCompletionNamedToolChoiceParam
    | ChatCompletionNamedToolChoiceCustomParam
)
"""A part of ``CreateChatCompletionRequest``."""


class WebSearchLocationParam(TypedDict, total=False):
    """A part of ``CreateChatCompletionRequestWebSearchOptionsUserLocation``."""

    country: str
    """Country, two letters as in ISO 3166-1."""

    region: str
    """State or region, as free text."""

    city: str
    """City, as free text."""

    timezone: str
    """IANA time zone, such as `Europe/Vienna`."""


class CreateChatCompletionRequestWebSearchOptionsUserLocationParam(TypedDict, total=False):
    """The ``user_location`` of ``CreateChatCompletionRequestWebSearchOptions``."""

    type: Required[Literal["approximate"]]
    """Kind, by which variants are told apart."""

    approximate: Required[WebSearchLocationParam]
    """A rough place, as the user would name it."""


WebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""A part of ``CreateChatCompletionRequestWebSearchOptions``."""


class CreateChatCompletionRequestWebSearchOptionsParam(TypedDict, total=False):
    """The ``web_search_options`` of ``CreateChatCompletionRequest``."""

    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocationParam | None
    """Roughly where the user is, so that results fit the place."""

    search_context_size: WebSearchContextSize
    """How much search material the model reads: `low`, `medium` or `high`."""


CreateChatCompletionRequestResponseFormatParam: TypeAlias = (
    ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject
)
"""The ``response_format`` of ``CreateChatCompletionRequest``."""


class ChatCompletionAudioParam(TypedDict, total=False):
    """The ``audio`` of ``CreateChatCompletionRequest``."""

    voice: Required[VoiceIdsOrCustomVoiceParam]
    """The voice that speaks: a built-in one by name or a custom one by id."""

    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
    """How the data is laid out or encoded."""


class ChatCompletionCustomToolCustomFormatTextParam(TypedDict, total=False):
    """A part of ``CustomToolChatCompletionsCustomFormat``."""

    type: Required[Literal["text"]]
    """Kind, by which variants are told apart."""


class ChatCompletionCustomToolCustomFormatGrammarGrammarParam(TypedDict, total=False):
    """The ``grammar`` of ``CustomToolChatCompletionsCustomFormatGrammar``."""

    definition: Required[str]
    """The grammar's text."""

    syntax: Required[Literal["lark", "regex"]]
    """The language the grammar is written in: `lark` or `regex`."""


class ChatCompletionCustomToolCustomFormatGrammarParam(TypedDict, total=False):
    """A part of ``CustomToolChatCompletionsCustomFormat``."""

    type: Required[Literal["grammar"]]
    """Kind, by which variants are told apart."""

    grammar: Required[ChatCompletionCustomToolCustomFormatGrammarGrammarParam]
    """The grammar that text must follow."""


ChatCompletionCustomToolCustomFormatParam: TypeAlias = (
    ChatCompletionCustomToolCustomFormatTextParam | ChatCompletionCustomToolCustomFormatGrammarParam
)
"""The ``format`` of ``CustomToolChatCompletionsCustom``."""


class ChatCompletionCustomToolCustomParam(TypedDict, total=False):
    """The ``custom`` of ``CustomToolChatCompletions``."""

    name: Required[str]
    """Its name."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    format: ChatCompletionCustomToolCustomFormatParam
    """How the data is laid out or encoded."""


class ChatCompletionCustomToolParam(TypedDict, total=False):
    """A part of ``CreateChatCompletionRequestTool``."""

    type: Required[Literal["custom"]]
    """Kind, by which variants are told apart."""

    custom: Required[ChatCompletionCustomToolCustomParam]
    """A custom tool, which takes free text, or a call of one."""


ChatCompletionToolUnionParam: TypeAlias = ChatCompletionToolParam | ChatCompletionCustomToolParam
"""The ``tools`` of ``CreateChatCompletionRequest``."""


class ChatCompletionPredictionContentParam(TypedDict, total=False):
    """A part of ``CreateChatCompletionRequest``."""

    type: Required[Literal["content"]]
    """Kind, by which variants are told apart."""

    content: Required[str | Iterable[ChatCompletionContentPartTextParam]]
    """The text you expect: usually the file that is being changed."""


ResponseModalities: TypeAlias = list[Literal["text", "audio"]]
"""A part of ``CreateChatCompletionRequest``."""


ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"]
"""A part of ``CreateChatCompletionRequest``, ``ChatCompletion`` and ``ChatCompletionChunk``."""


StopConfiguration: TypeAlias = str | Sequence[str] | None
"""A part of ``CreateChatCompletionRequest`` and ``CreateCompletionRequest``."""


class CompletionCreateParamsCommon(TypedDict, total=False):
    """What helpers share with ``POST /chat/completions``: all but response_format."""

    messages: Required[Iterable[ChatCompletionMessageParam]]
    """The conversation so far, oldest message first; the model writes the next one. At least 1 item."""

    model: Required[ModelIdsShared]
    """Name of the model."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    top_logprobs: Omittable[int | None]
    """How many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs`. At least 0, at most 20."""

    temperature: Omittable[float | None]
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: Omittable[float | None]
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    user: Omittable[str]
    """Stable mark of your end user, in the older way; see `safety_identifier`. Deprecated."""

    safety_identifier: Omittable[str | None]
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    prompt_cache_key: Omittable[str | None]
    """Groups requests with a shared beginning, so that more of them hit the prompt cache."""

    prompt_cache_retention: Omittable[Literal["in_memory", "24h"] | None]
    """How long cached input is kept: `in_memory` for minutes, or up to `24h`. Deprecated."""

    prompt_cache_options: Omittable[PromptCacheOptionsParam]
    """How the prompt cache is used."""

    service_tier: Omittable[ServiceTier | None]
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    modalities: Omittable[Sequence[Literal["text", "audio"]] | None]
    """The kinds of output: `text`, `audio` or both."""

    verbosity: Omittable[Verbosity | None]
    """How much the model says: `low`, `medium` or `high`."""

    reasoning_effort: Omittable[ReasoningEffort | None]
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    max_completion_tokens: Omittable[int | None]
    """Most tokens the model may produce, reasoning included."""

    frequency_penalty: Omittable[float | None]
    """From -2 to 2; above 0, the more often a token has occurred the less likely it gets. At least -2, at most 2. Default 0."""

    presence_penalty: Omittable[float | None]
    """From -2 to 2; above 0, tokens that occurred already become less likely. At least -2, at most 2. Default 0."""

    web_search_options: Omittable[CreateChatCompletionRequestWebSearchOptionsParam]
    """Settings for search models: how much to read and where the user is."""

    audio: Omittable[ChatCompletionAudioParam | None]
    """Voice and format of spoken output; needed where `modalities` has `audio`."""

    store: Omittable[bool | None]
    """True to keep the completion, so that it can be listed and fetched. Default False."""

    moderation: Omittable[ModerationParam | None]
    """Has input and output moderated: by which model, and what follows from it."""

    stop: Omittable[StopConfiguration | None]
    """Up to 4 texts at which the model stops; they are not part of the answer."""

    logit_bias: Omittable[dict[str, int] | None]
    """Token id to a number from -100 (never) to 100 (always) that shifts its chance."""

    logprobs: Omittable[bool | None]
    """True to return the log probability of each token. Default False."""

    max_tokens: Omittable[int | None]
    """Most tokens the model may produce, in the older style; use `max_completion_tokens`. Deprecated."""

    n: Omittable[int | None]
    """How many alternative answers to write; each costs tokens. At least 1, at most 128. Default 1."""

    prediction: Omittable[ChatCompletionPredictionContentParam | None]
    """Text you expect in the answer; where it fits, the answer comes sooner."""

    seed: Omittable[int | None]
    """Number that makes sampling repeatable as far as possible. At least -9223372036854776000, at most 9223372036854776000. Deprecated."""

    stream_options: Omittable[ChatCompletionStreamOptionsParam | None]
    """Settings for streams."""

    tools: Omittable[Iterable[ChatCompletionToolUnionParam]]
    """Your functions and custom tools, for the model to call."""

    tool_choice: Omittable[ChatCompletionToolChoiceOptionParam]
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    parallel_tool_calls: Omittable[ParallelToolCalls]
    """Whether the model may make several tool calls in one turn."""

    function_call: Omittable[Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam]
    """The call of a function, in the older style; use `tool_calls`. Deprecated."""

    functions: Omittable[Iterable[ChatCompletionFunctionsParam]]
    """Functions the model may call, in the older style; use `tools`. At least 1 item, at most 128 items. Deprecated."""


class CompletionCreateArgumentsCommon(CompletionCreateParamsCommon, RequestOptions, total=False):
    """What helpers share with ``POST /chat/completions``, and the options."""


class CompletionCreateParamsBase(CompletionCreateParamsCommon, total=False):
    """The parameters of ``POST /chat/completions``."""

    response_format: Omittable[CreateChatCompletionRequestResponseFormatParam]
    """Plain text, any JSON object, or JSON that follows a schema."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """For an answer in one piece."""

    stream: Literal[False] | None
    """True to receive events as they come instead of one answer at the end. Default False."""


class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    """For an answer as a stream of events."""

    stream: Required[Literal[True]]
    """True to receive events as they come instead of one answer at the end. Default False."""


CompletionCreateParams: TypeAlias = (
    CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming
)
"""Either."""


class CompletionCreateArguments(CompletionCreateParamsBase, RequestOptions, total=False):
    """The arguments of ``POST /chat/completions``: its parameters and the options of any request."""


class CompletionListParams(TypedDict, total=False):
    """The parameters of ``GET /chat/completions``."""

    model: Omittable[str]
    """Name of the model."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""


class CompletionListArguments(CompletionListParams, RequestOptions, total=False):
    """The arguments of ``GET /chat/completions``: its parameters and the options of any request."""


class MessageListParams(TypedDict, total=False):
    """The parameters of ``GET /chat/completions/{completion_id}/messages``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""


class MessageListArguments(MessageListParams, RequestOptions, total=False):
    """The arguments of ``GET /chat/completions/{completion_id}/messages``: its parameters and the options of any request."""


class CompletionUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /chat/completions/{completion_id}``."""

    metadata: Required[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class CompletionUpdateArguments(CompletionUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /chat/completions/{completion_id}``: its parameters and the options of any request."""
