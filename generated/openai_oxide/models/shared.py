# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: shared"""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "AllModels",
    "Annotation",
    "AssistantResponseFormatOption",
    "AudioModel",
    "ChatCompletionContentPartText",
    "ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageCustomToolCallCustom",
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallFunction",
    "ChatCompletionMessageToolCallUnion",
    "ChatCompletionMessageToolCalls",
    "ChatCompletionModalities",
    "ChatCompletionModality",
    "ChatCompletionRequestAssistantMessageContentPart",
    "ChatCompletionRequestMessageContentPartRefusal",
    "ChatCompletionRole",
    "ChatModel",
    "CodeInterpreterFileOutput",
    "CodeInterpreterFileOutputFile",
    "CodeInterpreterTextOutput",
    "CodeInterpreterTool",
    "ComputerCallSafetyCheckParam",
    "ComputerToolCallOutput",
    "ContainerFileCitationBody",
    "ContainerFileCitationParam",
    "Content",
    "ConversationDeletedResource",
    "CostQuantityUnit",
    "CreateModelResponseProperties",
    "DecisionInputJSON",
    "DecisionJSONObject",
    "DeletedConversation",
    "DragPoint",
    "EmbeddingModel",
    "ErrorObject",
    "ErrorObjectMisalignment",
    "ErrorObjectMisalignmentSteer",
    "FileCitationBody",
    "FileCitationParam",
    "FileInputDetail",
    "FilePath",
    "FilePurpose",
    "FileSearchRanker",
    "FileSearchRankingOptions",
    "FileSearchTool",
    "FileSearchToolFileSearch",
    "FineTuneChatCompletionRequestAssistantMessage",
    "FineTuneChatCompletionRequestAssistantMessageAudio",
    "FineTuneChatCompletionRequestAssistantMessageFunctionCall",
    "FunctionDefinition",
    "FunctionParameters",
    "FunctionTool",
    "ImageDetail",
    "ImageModel",
    "InputFidelity",
    "InputFileContent",
    "InputImageContent",
    "InputTextContent",
    "LogProb",
    "Metadata",
    "ModelIdsShared",
    "ModelResponseProperties",
    "ModerationConfigParam",
    "ModerationInputType",
    "ModerationMode",
    "ModerationModel",
    "ModerationParam",
    "ModerationPolicyParam",
    "ModerationResultBody",
    "NoiseReductionType",
    "OAuthErrorCode",
    "OutputAudio",
    "OutputContent",
    "OutputTextContent",
    "ParallelToolCalls",
    "PromptCacheBreakpointConfig",
    "PromptCacheBreakpointParam",
    "PromptCacheModeEnum",
    "PromptCacheOptionsParam",
    "PromptCacheTTLEnum",
    "RealtimeTranslationInputAudioBufferAppendEvent",
    "RealtimeTranslationSessionCloseEvent",
    "RealtimeTranslationSessionUpdateEvent",
    "RealtimeTranslationSessionUpdateRequest",
    "RealtimeTranslationSessionUpdateRequestAudio",
    "RealtimeTranslationSessionUpdateRequestAudioInput",
    "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction",
    "RealtimeTranslationSessionUpdateRequestAudioInputTranscription",
    "RealtimeTranslationSessionUpdateRequestAudioOutput",
    "ReasoningEffort",
    "ReasoningTextContent",
    "RefusalContent",
    "ResponseComputerToolCallOutputScreenshot",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatJSONSchemaJsonSchema",
    "ResponseFormatText",
    "ResponseInputContent",
    "ResponsesModel",
    "RunStatus",
    "RunStepInclude",
    "SpeechModel",
    "TopLogProb",
    "TranscriptionChunkingStrategy",
    "UrlCitationBody",
    "UrlCitationParam",
    "VadConfig",
    "Verbosity",
    "VoiceIdsOrCustomVoice",
    "VoiceIdsOrCustomVoiceVariant1",
    "VoiceIdsShared",
    "VoiceIdsSharedVariant2",
]


class CodeInterpreterTool(BaseModel):
    """A part of ``AssistantTool``, ``CreateAssistantRequestTool``, ``CreateMessageRequestAttachmentTool`` and 5 more."""

    type: Literal["code_interpreter"]
    """Kind, by which variants are told apart."""


FileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"]
"""A part of ``FileSearchRankingOptions`` and ``RunStepDetailsToolCallsFileSearchRankingOptionsObject``."""


class FileSearchRankingOptions(BaseModel):
    """A part of ``FileSearchToolFileSearch``."""

    score_threshold: float
    """Results that score lower are dropped, 0 to 1. At least 0, at most 1."""

    ranker: FileSearchRanker | None = None
    """The version of the ranking method; `auto` for the current one."""


class FileSearchToolFileSearch(BaseModel):
    """The ``file_search`` of ``FileSearchTool``."""

    max_num_results: int | None = None
    """Most results to return. At least 1, at most 50."""

    ranking_options: FileSearchRankingOptions | None = None
    """How results are ranked and which are dropped."""


class FileSearchTool(BaseModel):
    """A part of ``AssistantTool``, ``CreateAssistantRequestTool``, ``CreateRunRequestTool`` and 3 more."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart."""

    file_search: FileSearchToolFileSearch | None = None
    """File search: its settings, its stores or its call."""


FunctionParameters: TypeAlias = dict[str, object]
"""A part of ``ChatCompletionFunctions`` and ``FunctionDefinition``."""


class FunctionDefinition(BaseModel):
    """A part of ``FunctionTool`` and ``ChatCompletionFunctionTool``."""

    name: str
    """Name the model calls the function by: letters, digits, `_` and `-`, at most 64."""

    description: str | None = None
    """What the function does and when to use it; the model reads it."""

    parameters: FunctionParameters | None = None
    """JSON Schema of the arguments; without it the function takes none."""

    strict: bool | None = None
    """Whether the model is held exactly to the JSON Schema."""


class FunctionTool(BaseModel):
    """A part of ``AssistantTool``, ``CreateAssistantRequestTool``, ``CreateRunRequestTool`` and 3 more."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    function: FunctionDefinition
    """A function: its definition, its name or a call of it."""


class ResponseFormatText(BaseModel):
    """A part of ``AssistantResponseFormatOption``, ``CreateChatCompletionRequestResponseFormat``, ``CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat`` and 3 more."""

    type: Literal["text"]
    """Kind, by which variants are told apart."""


class ResponseFormatJSONObject(BaseModel):
    """A part of ``AssistantResponseFormatOption``, ``CreateChatCompletionRequestResponseFormat``, ``CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat`` and 1 more."""

    type: Literal["json_object"]
    """Kind, by which variants are told apart."""


DecisionJSONObject: TypeAlias = dict[str, object]
"""A part of ``ResponseFormatJSONSchemaJsonSchema``, ``ResponseFormatTextJSONSchemaConfig``, ``DecisionQuestionChoiceInstructionVariant1InputJson`` and 4 more."""


class ResponseFormatJSONSchemaJsonSchema(BaseModel):
    """The ``json_schema`` of ``ResponseFormatJSONSchema``."""

    name: str
    """Its name."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    schema_: DecisionJSONObject | None = Field(default=None, alias="schema")
    """The JSON Schema."""

    strict: bool | None = None
    """Whether the model is held exactly to the JSON Schema."""


class ResponseFormatJSONSchema(BaseModel):
    """A part of ``AssistantResponseFormatOption``, ``CreateChatCompletionRequestResponseFormat`` and ``CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat``."""

    type: Literal["json_schema"]
    """Kind, by which variants are told apart."""

    json_schema: ResponseFormatJSONSchemaJsonSchema
    """The JSON Schema the answer must follow, with its name."""


AssistantResponseFormatOption: TypeAlias = Annotated[
    Literal["auto"] | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema,
    OpenUnion("type"),
]
"""A part of ``Assistant``, ``CreateAssistantRequest``, ``CreateRunRequest`` and 3 more."""


class ChatCompletionMessageCustomToolCallCustom(BaseModel):
    """The ``custom`` of ``ChatCompletionMessageCustomToolCall``."""

    name: str
    """Its name."""

    input: str
    """What the model is given."""


class ChatCompletionMessageCustomToolCall(BaseModel):
    """A part of ``ChatCompletionMessageToolCallUnion``."""

    id: str
    """Id of the call; the tool's message must name it as `tool_call_id`."""

    type: Literal["custom"]
    """Kind, by which variants are told apart."""

    custom: ChatCompletionMessageCustomToolCallCustom
    """A custom tool, which takes free text, or a call of one."""


class ChatCompletionMessageToolCallFunction(BaseModel):
    """The ``function`` of ``ChatCompletionMessageToolCall``."""

    name: str
    """Its name."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""


class ChatCompletionMessageToolCall(BaseModel):
    """A part of ``ChatCompletionMessageToolCallUnion``."""

    id: str
    """Id of the call; the tool's message must name it as `tool_call_id`."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    function: ChatCompletionMessageToolCallFunction
    """The function to call: its name and arguments."""


ChatCompletionMessageToolCallUnion: TypeAlias = Annotated[
    ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall, OpenUnion("type")
]
"""A part of ``ChatCompletionMessageToolCalls``."""


ChatCompletionMessageToolCalls: TypeAlias = list[ChatCompletionMessageToolCallUnion]
"""A part of ``ChatCompletionStoreMessage``, ``ChatCompletionRequestAssistantMessage``, ``ChatCompletionMessage`` and 1 more."""


ChatCompletionModalities: TypeAlias = list[Literal["text", "audio"]]
"""Not used by any operation yet."""


class PromptCacheBreakpointParam(BaseModel):
    """A part of ``ChatCompletionRequestMessageContentPartAudio``, ``ChatCompletionRequestMessageContentPartFile``, ``ChatCompletionContentPartImage`` and 4 more."""

    mode: Literal["explicit"]
    """Which of the ways of working is used. Default 'explicit'."""

    ttl: Literal["30m", "12h"] | None = None
    """How long a cache entry lives at least, such as `30m`."""


class ChatCompletionContentPartText(BaseModel):
    """A part of ``ChatCompletionStoreMessageContentPart``, ``ChatCompletionRequestAssistantMessageContentPart``, ``ChatCompletionRequestDeveloperMessage`` and 4 more."""

    type: Literal["text"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a stretch of input that is worth caching."""


class ChatCompletionRequestMessageContentPartRefusal(BaseModel):
    """A part of ``ChatCompletionRequestAssistantMessageContentPart``."""

    type: Literal["refusal"]
    """Kind, by which variants are told apart."""

    refusal: str
    """Why the model declines to answer, in its words."""


ChatCompletionRequestAssistantMessageContentPart: TypeAlias = Annotated[
    ChatCompletionContentPartText | ChatCompletionRequestMessageContentPartRefusal,
    OpenUnion("type"),
]
"""A part of ``ChatCompletionRequestAssistantMessage`` and ``FineTuneChatCompletionRequestAssistantMessage``."""


ChatCompletionRole: TypeAlias = Literal[
    "developer", "system", "user", "assistant", "tool", "function"
]
"""Not used by any operation yet."""


class CodeInterpreterFileOutputFile(BaseModel):
    """The ``files`` of ``CodeInterpreterFileOutput``."""

    mime_type: str
    """MIME type, such as `application/pdf`."""

    file_id: str
    """Id of an uploaded file."""


class CodeInterpreterFileOutput(BaseModel):
    """Not used by any operation yet."""

    type: Literal["files"]
    """Kind, by which variants are told apart."""

    files: list[CodeInterpreterFileOutputFile]
    """The files concerned."""


class CodeInterpreterTextOutput(BaseModel):
    """Not used by any operation yet."""

    type: Literal["logs"]
    """Kind, by which variants are told apart."""

    logs: str
    """What the code printed."""


class ResponseComputerToolCallOutputScreenshot(BaseModel):
    """A part of ``ComputerToolCallOutput``, ``ResponseComputerToolCallOutputItem`` and ``ComputerCallOutputItemParam``."""

    type: Literal["computer_screenshot"]
    """Kind, by which variants are told apart. Default 'computer_screenshot'."""

    image_url: str | None = None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None = None
    """Id of an uploaded file."""


class ComputerCallSafetyCheckParam(BaseModel):
    """A part of ``ResponseComputerToolCall``, ``ComputerToolCallOutput``, ``ResponseComputerToolCallOutputItem`` and 1 more."""

    id: str
    """Unique id."""

    code: str | None = None
    """Short machine-readable name of the error."""

    message: str | None = None
    """The message; in an error, the explanation for people."""


class ComputerToolCallOutput(BaseModel):
    """Not used by any operation yet."""

    type: Literal["computer_call_output"]
    """Kind, by which variants are told apart. Default 'computer_call_output'."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    output: ResponseComputerToolCallOutputScreenshot
    """Screenshot taken after the actions."""

    id: str | None = None
    """Unique id."""

    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """The safety checks that the developer has looked at and accepted."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it has come or how it ended."""


class PromptCacheBreakpointConfig(BaseModel):
    """A part of ``InputTextContent``, ``InputImageContent``, ``ComputerScreenshotContent`` and 1 more."""

    mode: Literal["explicit"]
    """Which of the ways of working is used. Default 'explicit'."""

    ttl: Literal["30m", "12h"] | None = None
    """How long a cache entry lives at least, such as `30m`."""


class InputTextContent(BaseModel):
    """A part of ``EvalItemContentItem``, ``FunctionAndCustomToolCallOutput``, ``ResponseInputContent`` and 2 more."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart. Default 'input_text'."""

    text: str
    """The text."""

    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Marks the end of a stretch of input that is worth caching."""


ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""A part of ``InputImageContent`` and ``ComputerScreenshotContent``."""


class InputImageContent(BaseModel):
    """A part of ``FunctionAndCustomToolCallOutput``, ``ResponseInputContent``, ``ResponsePromptVariables`` and 1 more."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart. Default 'input_image'."""

    detail: ImageDetail
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    image_url: str | None = None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None = None
    """Id of an uploaded file."""

    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Marks the end of a stretch of input that is worth caching."""


FileInputDetail: TypeAlias = Literal["auto", "low", "high"]
"""A part of ``InputFileContent``."""


class InputFileContent(BaseModel):
    """A part of ``FunctionAndCustomToolCallOutput``, ``ResponseInputContent``, ``ResponsePromptVariables`` and 1 more."""

    type: Literal["input_file"]
    """Kind, by which variants are told apart. Default 'input_file'."""

    file_id: str | None = None
    """Id of an uploaded file."""

    filename: str | None = None
    """Name under which the model sees the file."""

    file_data: str | None = None
    """The file's bytes, base64, as a data URL."""

    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Marks the end of a stretch of input that is worth caching."""

    file_url: str | None = None
    """Address the file is fetched from."""

    detail: FileInputDetail | None = None
    """How finely pages are rendered for the model: `low` costs fewer tokens, `high` shows more."""


ResponseInputContent: TypeAlias = Annotated[
    InputTextContent | InputImageContent | InputFileContent, OpenUnion("type")
]
"""A part of ``Content`` and ``ResponseInputMessageContentList``."""


class FileCitationBody(BaseModel):
    """A part of ``Annotation``."""

    type: Literal["file_citation"]
    """Kind, by which variants are told apart. Default 'file_citation'."""

    file_id: str
    """Id of the cited file, `file-...`."""

    index: int
    """Position of the citation."""

    filename: str
    """Name of the file."""


class UrlCitationBody(BaseModel):
    """A part of ``Annotation``."""

    type: Literal["url_citation"]
    """Kind, by which variants are told apart. Default 'url_citation'."""

    url: str
    """Address of the cited page."""

    start_index: int
    """Where the marked text starts, in characters, from 0."""

    end_index: int
    """Where the marked text ends, in characters from the start of the text."""

    title: str
    """Title that the cited page gives itself."""


class ContainerFileCitationBody(BaseModel):
    """A part of ``Annotation``."""

    type: Literal["container_file_citation"]
    """Kind, by which variants are told apart. Default 'container_file_citation'."""

    container_id: str
    """Id of the container, `cntr_...`."""

    file_id: str
    """Id of an uploaded file."""

    start_index: int
    """Where the marked text starts, in characters, from 0."""

    end_index: int
    """Where the marked text ends, in characters from the start of the text."""

    filename: str
    """Name of the file."""


class FilePath(BaseModel):
    """A part of ``Annotation``."""

    type: Literal["file_path"]
    """Kind, by which variants are told apart."""

    file_id: str
    """Id of an uploaded file."""

    index: int
    """Position in its list, from 0."""


Annotation: TypeAlias = Annotated[
    FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath, OpenUnion("type")
]
"""A part of ``ResponseOutputTextAnnotationAddedEvent``, ``ResponsesServerEventResponseOutputTextAnnotationAdded``, ``ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded`` and 1 more."""


class TopLogProb(BaseModel):
    """A part of ``LogProb``."""

    token: str
    """The token's text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""


class LogProb(BaseModel):
    """A part of ``OutputTextContent``."""

    token: str
    """The token's text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""

    top_logprobs: list[TopLogProb]
    """The likeliest tokens at each position; as a parameter, how many."""


class OutputTextContent(BaseModel):
    """A part of ``OutputContent``, ``OutputMessageContent`` and ``MessageContent``."""

    type: Literal["output_text"]
    """Kind, by which variants are told apart. Default 'output_text'."""

    text: str
    """What the model wrote."""

    annotations: list[Annotation]
    """Citations of files and web pages in the text."""

    logprobs: list[LogProb] | None = None
    """Log probability of each token; empty unless asked for."""


class RefusalContent(BaseModel):
    """A part of ``OutputContent``, ``OutputMessageContent`` and ``MessageContent``."""

    type: Literal["refusal"]
    """Kind, by which variants are told apart. Default 'refusal'."""

    refusal: str
    """Why the model declines to answer, in its words."""


class ReasoningTextContent(BaseModel):
    """A part of ``OutputContent``, ``ResponseReasoningItem`` and ``MessageContent``."""

    type: Literal["reasoning_text"]
    """Kind, by which variants are told apart. Default 'reasoning_text'."""

    text: str
    """The text."""


OutputContent: TypeAlias = Annotated[
    OutputTextContent | RefusalContent | ReasoningTextContent, OpenUnion("type")
]
"""A part of ``Content``, ``ResponseContentPartAddedEvent``, ``ResponseContentPartDoneEvent`` and 4 more."""


Content: TypeAlias = Annotated[ResponseInputContent | OutputContent, OpenUnion("type")]
"""Not used by any operation yet."""


Metadata: TypeAlias = dict[str, str]
"""A part of ``Assistant``, ``Batch``, ``CreateAssistantRequest`` and 45 more."""


PromptCacheTTLEnum: TypeAlias = Literal["30m", "12h"]
"""A part of ``PromptCacheOptionsParam`` and ``PromptCacheOptions``."""


PromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"]
"""A part of ``PromptCacheOptionsParam`` and ``PromptCacheOptions``."""


class PromptCacheOptionsParam(BaseModel):
    """A part of ``CreateChatCompletionRequest``, ``CreateModelResponseProperties``, ``CreateResponse`` and 2 more."""

    ttl: PromptCacheTTLEnum | None = None
    """How long a cache entry lives at least, such as `30m`."""

    mode: PromptCacheModeEnum | None = None
    """`implicit` sets a breakpoint by itself as well; `explicit` uses only those you set."""

    comparison_response_id: str | None = None
    """Id of an earlier response that cache use is compared with."""

    prewarm: bool | None = None
    """True to fill the cache without asking for an answer."""


class CreateModelResponseProperties(BaseModel):
    """Not used by any operation yet."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    top_logprobs: int | None = None
    """The likeliest tokens at each position; as a parameter, how many. At least 0, at most 20."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    user: str | None = None
    """The user; as a parameter, a stable mark of your end user. Deprecated."""

    safety_identifier: str | None = None
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    prompt_cache_key: str | None = None
    """Groups requests with a shared beginning, so that more of them hit the prompt cache."""

    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long cached input is kept: `in_memory` for minutes, or up to `24h`. Deprecated."""

    prompt_cache_options: PromptCacheOptionsParam | None = None
    """How the prompt cache is used."""


class ConversationDeletedResource(BaseModel):
    """What ``DELETE /conversations/{conversation_id}`` answers."""

    object: Literal["conversation.deleted"]
    """Kind of object, always the same for this one. Default 'conversation.deleted'."""

    deleted: bool
    """Whether it was deleted."""

    id: str
    """Unique id."""


DeletedConversation: TypeAlias = ConversationDeletedResource
"""Not used by any operation yet."""


class ErrorObjectMisalignmentSteer(BaseModel):
    """The ``steer`` of ``ErrorObjectMisalignment``."""

    message: str
    """The message; in an error, the explanation for people."""


class ErrorObjectMisalignment(BaseModel):
    """The ``misalignment`` of ``ErrorObject``."""

    detailed_explanation: str | None = None
    """What was noticed, at length."""

    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ) = None
    """The kind of error."""

    review_target: str | None = None
    """What was looked at."""

    steer: ErrorObjectMisalignmentSteer | None = None
    """Guidance for a response that is under way."""


class ErrorObject(BaseModel):
    """What ``DELETE /evals/{eval_id}``, ``POST /evals/{eval_id}/runs``, ``DELETE /evals/{eval_id}/runs/{run_id}`` and 2 more answers."""

    code: str | None = None
    """Short machine-readable name of the error; null if it has none."""

    message: str
    """The error in words."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""

    type: str
    """Class of the error, such as `invalid_request_error`."""

    misalignment: ErrorObjectMisalignment | None = None
    """What the model seemed to be doing against the user's intent."""


class FineTuneChatCompletionRequestAssistantMessageAudio(BaseModel):
    """The ``audio`` of ``FineTuneChatCompletionRequestAssistantMessage``."""

    id: str
    """Unique id."""


class FineTuneChatCompletionRequestAssistantMessageFunctionCall(BaseModel):
    """The ``function_call`` of ``FineTuneChatCompletionRequestAssistantMessage``."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    name: str
    """Its name."""


class FineTuneChatCompletionRequestAssistantMessage(BaseModel):
    """Not used by any operation yet."""

    role: Literal["assistant"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    weight: Literal[0, 1] | None = None
    """1 to train on this message, 0 to pass over it."""

    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    """The content: text, or a list of parts such as text, images, audio and files."""

    refusal: str | None = None
    """Why the model declines to answer, in its words."""

    name: str | None = None
    """Its name."""

    audio: FineTuneChatCompletionRequestAssistantMessageAudio | None = None
    """Audio data, base64, or the settings for audio."""

    tool_calls: ChatCompletionMessageToolCalls | None = None
    """The tools the model wants called, or that were called."""

    function_call: FineTuneChatCompletionRequestAssistantMessageFunctionCall | None = None
    """The call of a function, in the older style; use `tool_calls`."""


ChatModel: TypeAlias = Literal[
    "gpt-5.6-sol",
    "gpt-5.6-terra",
    "gpt-5.6-luna",
    "gpt-5.5",
    "gpt-5.5-2026-04-23",
    "gpt-5.4",
    "gpt-5.4-mini",
    "gpt-5.4-nano",
    "gpt-5.4-mini-2026-03-17",
    "gpt-5.4-nano-2026-03-17",
    "gpt-5.3-chat-latest",
    "gpt-5.2",
    "gpt-5.2-2025-12-11",
    "gpt-5.2-chat-latest",
    "gpt-5.2-pro",
    "gpt-5.2-pro-2025-12-11",
    "gpt-5.1",
    "gpt-5.1-2025-11-13",
    "gpt-5.1-codex",
    "gpt-5.1-mini",
    "gpt-5.1-chat-latest",
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07",
    "gpt-5-nano-2025-08-07",
    "gpt-5-chat-latest",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "gpt-4.1-2025-04-14",
    "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14",
    "o4-mini",
    "o4-mini-2025-04-16",
    "o3",
    "o3-2025-04-16",
    "o3-mini",
    "o3-mini-2025-01-31",
    "o1",
    "o1-2024-12-17",
    "o1-preview",
    "o1-preview-2024-09-12",
    "o1-mini",
    "o1-mini-2024-09-12",
    "gpt-4o",
    "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06",
    "gpt-4o-2024-05-13",
    "gpt-4o-audio-preview",
    "gpt-4o-audio-preview-2024-10-01",
    "gpt-4o-audio-preview-2024-12-17",
    "gpt-4o-audio-preview-2025-06-03",
    "gpt-4o-mini-audio-preview",
    "gpt-4o-mini-audio-preview-2024-12-17",
    "gpt-4o-search-preview",
    "gpt-4o-mini-search-preview",
    "gpt-4o-search-preview-2025-03-11",
    "gpt-4o-mini-search-preview-2025-03-11",
    "chatgpt-4o-latest",
    "codex-mini-latest",
    "gpt-4o-mini",
    "gpt-4o-mini-2024-07-18",
    "gpt-4-turbo",
    "gpt-4-turbo-2024-04-09",
    "gpt-4-0125-preview",
    "gpt-4-turbo-preview",
    "gpt-4-1106-preview",
    "gpt-4-vision-preview",
    "gpt-4",
    "gpt-4-0314",
    "gpt-4-0613",
    "gpt-4-32k",
    "gpt-4-32k-0314",
    "gpt-4-32k-0613",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-16k",
    "gpt-3.5-turbo-0301",
    "gpt-3.5-turbo-0613",
    "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k-0613",
    "gpt-6-astra",
    "gpt-6.2-astra",
    "gpt-6.1-sol",
    "gpt-6.2-sol",
    "gpt-6.1-terra",
    "gpt-6-sol",
    "gpt-6-luna",
    "gpt-audio-mini",
    "gpt-audio-mini-2025-12-15",
    "gpt-6-cyber",
    "gpt-rosalind-research",
    "gpt-6-rosalind",
    "gpt-6.2-astra-law",
]
"""A part of ``ModelIdsShared``."""


ModelIdsShared: TypeAlias = str | ChatModel
"""A part of ``CreateChatCompletionRequest``, ``AllModels`` and ``ResponsesModel``."""


ResponsesModel: TypeAlias = (
    ModelIdsShared
    | Literal[
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1-codex-max",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-5.6-cyber",
    ]
)
"""A part of ``CreateResponse``, ``AllModels``, ``ModelIdsCompaction`` and 3 more."""


AllModels: TypeAlias = Annotated[ModelIdsShared | ResponsesModel, OpenUnion()]
"""Not used by any operation yet."""


class ModelResponseProperties(BaseModel):
    """Not used by any operation yet."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    top_logprobs: int | None = None
    """The likeliest tokens at each position; as a parameter, how many."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    user: str | None = None
    """The user; as a parameter, a stable mark of your end user. Deprecated."""

    safety_identifier: str | None = None
    """Stable mark of your end user, best a hash, by which abuse can be traced; no personal data."""

    prompt_cache_key: str | None = None
    """Groups requests with a shared beginning, so that more of them hit the prompt cache."""

    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long cached input is kept: `in_memory` for minutes, or up to `24h`. Deprecated."""


NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
"""A part of ``SessionInputAudioNoiseReduction``, ``RealtimeAudioConfigInputNoiseReduction``, ``SessionCreateResponseAudioInputNoiseReduction`` and 7 more."""


class OutputAudio(BaseModel):
    """Not used by any operation yet."""

    type: Literal["output_audio"]
    """Kind, by which variants are told apart."""

    data: str
    """The items of this page, or the payload."""

    transcript: str
    """What is said in the audio, as text."""


ParallelToolCalls: TypeAlias = bool
"""A part of ``CreateChatCompletionRequest``, ``CreateRunRequest``, ``CreateThreadAndRunRequest`` and 1 more."""


class RealtimeTranslationInputAudioBufferAppendEvent(BaseModel):
    """The event ``session.input_audio_buffer.append``."""

    type: Literal["session.input_audio_buffer.append"]
    """Kind, by which variants are told apart."""

    audio: str
    """Audio data, base64, or the settings for audio."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class RealtimeTranslationSessionCloseEvent(BaseModel):
    """The event ``session.close``."""

    type: Literal["session.close"]
    """Kind, by which variants are told apart."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(BaseModel):
    """The ``transcription`` of ``RealtimeTranslationSessionUpdateRequestAudioInput``."""

    model: str
    """Name of the model."""


class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction(BaseModel):
    """The ``noise_reduction`` of ``RealtimeTranslationSessionUpdateRequestAudioInput``."""

    type: NoiseReductionType
    """Kind, by which variants are told apart."""

    strength: float | None = None
    """How much noise is taken out, from 0 to 1."""


class RealtimeTranslationSessionUpdateRequestAudioInput(BaseModel):
    """The ``input`` of ``RealtimeTranslationSessionUpdateRequestAudio``."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None
    """How speech is written down; null for no transcript."""

    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None
    """Noise filter for incoming audio; null switches it off."""


class RealtimeTranslationSessionUpdateRequestAudioOutput(BaseModel):
    """The ``output`` of ``RealtimeTranslationSessionUpdateRequestAudio``."""

    language: str | None = None
    """Language of the speech; as input an ISO 639-1 code such as `en`."""


class RealtimeTranslationSessionUpdateRequestAudio(BaseModel):
    """The ``audio`` of ``RealtimeTranslationSessionUpdateRequest``."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = None
    """What the model is given."""

    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = None
    """What was produced."""


class RealtimeTranslationSessionUpdateRequest(BaseModel):
    """A part of ``RealtimeTranslationSessionUpdateEvent``."""

    audio: RealtimeTranslationSessionUpdateRequestAudio | None = None
    """Audio data, base64, or the settings for audio."""


class RealtimeTranslationSessionUpdateEvent(BaseModel):
    """The event ``session.update``."""

    type: Literal["session.update"]
    """Kind, by which variants are told apart."""

    session: RealtimeTranslationSessionUpdateRequest
    """The session: its settings or its details."""

    event_id: str | None = None
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


ReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""A part of ``CreateAssistantRequest``, ``CreateChatCompletionRequest``, ``CreateEvalCompletionsRunDataSourceSamplingParams`` and 8 more."""


class VadConfig(BaseModel):
    """A part of ``CreateTranscriptionRequest`` and ``TranscriptionChunkingStrategy``."""

    type: Literal["server_vad"]
    """Kind, by which variants are told apart."""

    prefix_padding_ms: int | None = None
    """Milliseconds of audio kept from before the speech was noticed. Default 300."""

    silence_duration_ms: int | None = None
    """Milliseconds of silence that end the user's turn. Default 200."""

    threshold: float | None = None
    """How loud counts as speech, from 0 to 1; raise it where it is noisy. Default 0.5."""


TranscriptionChunkingStrategy: TypeAlias = Literal["auto"] | VadConfig
"""Not used by any operation yet."""


Verbosity: TypeAlias = Literal["low", "medium", "high"]
"""A part of ``CreateChatCompletionRequest`` and ``ResponseTextConfig``."""


class VoiceIdsSharedVariant2(BaseModel):
    """A part of ``VoiceIdsShared``."""

    id: str
    """Unique id."""


VoiceIdsShared: TypeAlias = (
    str
    | Literal[
        "alloy",
        "ash",
        "ballad",
        "coral",
        "echo",
        "sage",
        "shimmer",
        "verse",
        "marin",
        "cedar",
        "fable",
        "onyx",
        "nova",
    ]
    | VoiceIdsSharedVariant2
)
"""A part of ``RealtimeResponse``, ``RealtimeResponseAudioOutput``, ``Session`` and 3 more."""


class VoiceIdsOrCustomVoiceVariant1(BaseModel):
    """A part of ``VoiceIdsOrCustomVoice``."""

    id: str
    """Unique id."""


VoiceIdsOrCustomVoice: TypeAlias = Annotated[
    VoiceIdsShared | VoiceIdsOrCustomVoiceVariant1, OpenUnion()
]
"""A part of ``CreateChatCompletionRequestAudio``, ``CreateSpeechRequest``, ``RealtimeBetaResponseCreateParams`` and 3 more."""


ModerationInputType: TypeAlias = Literal["text", "image"]
"""A part of ``ModerationResultBody``."""


class ModerationResultBody(BaseModel):
    """A part of ``ChatCompletionModerationResults``, ``ModerationInput`` and ``ModerationOutput``."""

    type: Literal["moderation_result"]
    """Kind, by which variants are told apart. Default 'moderation_result'."""

    model: str
    """Name of the model."""

    flagged: bool
    """Whether any category applies."""

    categories: dict[str, bool]
    """The verdict for each category of harm."""

    category_scores: dict[str, float]
    """The model's score for each category of harm, between 0 and 1."""

    category_applied_input_types: dict[str, list[ModerationInputType]]
    """For each category, the kinds of input that were looked at: text, image."""


ModerationMode: TypeAlias = Literal["score", "block"]
"""A part of ``ModerationConfigParam``."""


class ModerationConfigParam(BaseModel):
    """A part of ``ModerationPolicyParam``."""

    mode: ModerationMode
    """`score` only reports the verdict; `block` also stops flagged content."""


class ModerationPolicyParam(BaseModel):
    """A part of ``ModerationParam``."""

    input: ModerationConfigParam | None = None
    """What follows when input is flagged; null for the default."""

    output: ModerationConfigParam | None = None
    """What follows when output is flagged; null for the default."""


class ModerationParam(BaseModel):
    """A part of ``CreateChatCompletionRequest``, ``CreateResponse`` and ``ResponsesClientEventResponseCreate``."""

    model: str
    """Moderation model that judges."""

    policy: ModerationPolicyParam | None = None
    """Whether flagged input and output is only scored or also blocked; null for the default."""


InputFidelity: TypeAlias = Literal["high", "low"]
"""A part of ``CreateImageEditRequest`` and ``ImageGenTool``."""


class FileCitationParam(BaseModel):
    """Not used by any operation yet."""

    type: Literal["file_citation"]
    """Kind, by which variants are told apart. Default 'file_citation'."""

    index: int
    """Position in its list, from 0. At least 0."""

    file_id: str
    """Id of an uploaded file."""

    filename: str
    """Name of the file."""


class UrlCitationParam(BaseModel):
    """Not used by any operation yet."""

    type: Literal["url_citation"]
    """Kind, by which variants are told apart. Default 'url_citation'."""

    start_index: int
    """Where the marked text starts, in characters, from 0. At least 0."""

    end_index: int
    """Where the marked text ends, in characters from the start of the text. At least 0."""

    url: str
    """Address, or a data URL."""

    title: str
    """Title."""


class ContainerFileCitationParam(BaseModel):
    """Not used by any operation yet."""

    type: Literal["container_file_citation"]
    """Kind, by which variants are told apart. Default 'container_file_citation'."""

    start_index: int
    """Where the marked text starts, in characters, from 0. At least 0."""

    end_index: int
    """Where the marked text ends, in characters from the start of the text. At least 0."""

    container_id: str
    """Id of the container, `cntr_...`."""

    file_id: str
    """Id of an uploaded file."""

    filename: str
    """Name of the file."""


class DragPoint(BaseModel):
    """Not used by any operation yet."""

    x: int
    """Horizontal position in pixels, from the left."""

    y: int
    """Vertical position in pixels, from the top."""


CostQuantityUnit: TypeAlias = (
    str
    | Literal[
        "tokens",
        "1000_tokens",
        "duration_seconds",
        "duration_minutes",
        "duration_hours",
        "gibibyte_hours",
        "images",
        "characters",
    ]
)
"""Not used by any operation yet."""


class DecisionInputJSON(BaseModel):
    """A part of ``DecisionQuestionInputPart`` and ``DecisionInputPartUnionParam``."""

    data: list[dict[str, object]] | dict[str, object]
    """The items of this page, or the payload."""

    type: Literal["input_json"]
    """Kind, by which variants are told apart."""


OAuthErrorCode: TypeAlias = Literal["invalid_grant", "invalid_subject_token"] | str
"""Not used by any operation yet."""


AudioModel: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]
"""Not used by any operation yet."""


ImageModel: TypeAlias = Literal[
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "gpt-image-1",
    "gpt-image-1-mini",
    "chatgpt-image-latest",
    "dall-e-2",
    "dall-e-3",
]
"""Not used by any operation yet."""


FilePurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
"""Not used by any operation yet."""


EmbeddingModel: TypeAlias = Literal[
    "text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"
]
"""Not used by any operation yet."""


ModerationModel: TypeAlias = Literal[
    "omni-moderation-latest",
    "omni-moderation-2024-09-26",
    "text-moderation-latest",
    "text-moderation-stable",
]
"""Not used by any operation yet."""


SpeechModel: TypeAlias = Literal[
    "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"
]
"""Not used by any operation yet."""


RunStatus: TypeAlias = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]
"""Not used by any operation yet."""


RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]
"""Not used by any operation yet."""


ChatCompletionModality: TypeAlias = Literal["text", "audio"]
"""Not used by any operation yet."""
