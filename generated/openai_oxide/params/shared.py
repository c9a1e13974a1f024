# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: shared"""

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "AnnotationParam",
    "AssistantResponseFormatOptionParam",
    "AssistantSupportedModels",
    "AutomationMetadataParam",
    "ChatCompletionContentPartRefusalParam",
    "ChatCompletionContentPartTextParam",
    "ChatCompletionMessageCustomToolCallCustomParam",
    "ChatCompletionMessageCustomToolCallParam",
    "ChatCompletionMessageToolCallFunctionParam",
    "ChatCompletionMessageToolCallParam",
    "ChatCompletionMessageToolCallUnionParam",
    "ChatCompletionMessageToolCallsParam",
    "ChatCompletionRequestAssistantMessageContentPartParam",
    "ChatModel",
    "CodeInterpreterToolParam",
    "ComputerCallSafetyCheckParam",
    "ConnectClientEventParam",
    "ContainerFileCitationBodyParam",
    "DecisionInputImageParam",
    "DecisionInputJSON",
    "DecisionInputMessageParam",
    "DecisionInputMessageUnionMessageAssistantContentVariant1OutputTextParam",
    "DecisionInputMessageUnionMessageAssistantContentVariant1Param",
    "DecisionInputMessageUnionMessageAssistantContentVariant1RefusalParam",
    "DecisionInputMessageUnionMessageAssistantParam",
    "DecisionInputMessageUnionMessageDeveloperParam",
    "DecisionInputMessageUnionMessageSystemParam",
    "DecisionInputMessageUnionMessageUserParam",
    "DecisionInputMessageUnionParam",
    "DecisionInputPartUnionParam",
    "DecisionInputTextParam",
    "DecisionPromptCacheBreakpointParam",
    "FileCitationBodyParam",
    "FileInputDetail",
    "FilePathParam",
    "FileSearchRanker",
    "FileSearchRankingOptionsParam",
    "FileSearchToolFileSearchParam",
    "FileSearchToolParam",
    "FunctionDefinition",
    "FunctionParameters",
    "FunctionToolParam",
    "ImageDetail",
    "InputFidelity",
    "InputFileContentParam",
    "InputImageContentParam",
    "InputTextContentParam",
    "LogProbParam",
    "ModelIdsResponses",
    "ModelIdsShared",
    "ModerationConfigParam",
    "ModerationMode",
    "ModerationParam",
    "ModerationPolicyParam",
    "NoiseReductionType",
    "OAuthErrorCode",
    "OutputTextContentParam",
    "ParallelToolCalls",
    "PromptCacheBreakpointConfigParam",
    "PromptCacheBreakpointParam",
    "PromptCacheModeEnum",
    "PromptCacheOptionsParam",
    "PromptCacheTTLEnum",
    "RealtimeTranslationInputAudioBufferAppendEventParam",
    "RealtimeTranslationSessionCloseEventParam",
    "RealtimeTranslationSessionUpdateEventParam",
    "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionParam",
    "RealtimeTranslationSessionUpdateRequestAudioInputParam",
    "RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionParam",
    "RealtimeTranslationSessionUpdateRequestAudioOutputParam",
    "RealtimeTranslationSessionUpdateRequestAudioParam",
    "RealtimeTranslationSessionUpdateRequestParam",
    "ReasoningEffort",
    "ReasoningTextContentParam",
    "RefusalContentParam",
    "ResponseComputerToolCallOutputScreenshotParam",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatJSONSchemaJsonSchemaParam",
    "ResponseFormatJsonSchemaSchema",
    "ResponseFormatText",
    "ResponseInputContentParam",
    "TopLogProbParam",
    "UrlCitationBodyParam",
    "VadConfigParam",
    "Verbosity",
    "VoiceIdsOrCustomVoiceParam",
    "VoiceIdsOrCustomVoiceVariant1Param",
    "VoiceIdsSharedParam",
    "VoiceIdsSharedVariant2Param",
]


AssistantSupportedModels: TypeAlias = Literal[
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07",
    "gpt-5-nano-2025-08-07",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "gpt-4.1-2025-04-14",
    "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14",
    "o3-mini",
    "o3-mini-2025-01-31",
    "o1",
    "o1-2024-12-17",
    "gpt-4o",
    "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06",
    "gpt-4o-2024-05-13",
    "gpt-4o-mini",
    "gpt-4o-mini-2024-07-18",
    "gpt-4.5-preview",
    "gpt-4.5-preview-2025-02-27",
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
    "gpt-5-chat-latest",
    "o4-mini",
    "o4-mini-2025-04-16",
    "o3",
    "o3-2025-04-16",
    "o1-preview",
    "o1-preview-2024-09-12",
    "o1-mini",
    "o1-mini-2024-09-12",
    "gpt-audio-mini",
    "gpt-audio-mini-2025-12-15",
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
    "gpt-3.5-turbo-0301",
]
"""A part of ``CreateAssistantRequest``, ``CreateRunRequest`` and ``ModifyAssistantRequest``."""


class CodeInterpreterToolParam(TypedDict, total=False):
    """A part of ``AssistantTool``, ``CreateAssistantRequestTool``, ``CreateMessageRequestAttachmentTool`` and 5 more."""

    type: Required[Literal["code_interpreter"]]
    """Kind, by which variants are told apart."""


FileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"]
"""A part of ``FileSearchRankingOptions`` and ``RunStepDetailsToolCallsFileSearchRankingOptionsObject``."""


class FileSearchRankingOptionsParam(TypedDict, total=False):
    """A part of ``FileSearchToolFileSearch``."""

    score_threshold: Required[float]
    """Results that score lower are dropped, 0 to 1. At least 0, at most 1."""

    ranker: FileSearchRanker
    """The version of the ranking method; `auto` for the current one."""


class FileSearchToolFileSearchParam(TypedDict, total=False):
    """The ``file_search`` of ``FileSearchTool``."""

    max_num_results: int
    """Most results to return. At least 1, at most 50."""

    ranking_options: FileSearchRankingOptionsParam
    """How results are ranked and which are dropped."""


class FileSearchToolParam(TypedDict, total=False):
    """A part of ``AssistantTool``, ``CreateAssistantRequestTool``, ``CreateRunRequestTool`` and 3 more."""

    type: Required[Literal["file_search"]]
    """Kind, by which variants are told apart."""

    file_search: FileSearchToolFileSearchParam
    """File search: its settings, its stores or its call."""


FunctionParameters: TypeAlias = dict[str, object]
"""A part of ``ChatCompletionFunctions`` and ``FunctionDefinition``."""


class FunctionDefinition(TypedDict, total=False):
    """A part of ``FunctionTool`` and ``ChatCompletionFunctionTool``."""

    name: Required[str]
    """Name the model calls the function by: letters, digits, `_` and `-`, at most 64."""

    description: str
    """What the function does and when to use it; the model reads it."""

    parameters: FunctionParameters
    """JSON Schema of the arguments; without it the function takes none."""

    strict: bool | None
    """Whether the model is held exactly to the JSON Schema."""


class FunctionToolParam(TypedDict, total=False):
    """A part of ``AssistantTool``, ``CreateAssistantRequestTool``, ``CreateRunRequestTool`` and 3 more."""

    type: Required[Literal["function"]]
    """Kind, by which variants are told apart."""

    function: Required[FunctionDefinition]
    """A function: its definition, its name or a call of it."""


class ResponseFormatText(TypedDict, total=False):
    """A part of ``AssistantResponseFormatOption``, ``CreateChatCompletionRequestResponseFormat``, ``CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat`` and 3 more."""

    type: Required[Literal["text"]]
    """Kind, by which variants are told apart."""


class ResponseFormatJSONObject(TypedDict, total=False):
    """A part of ``AssistantResponseFormatOption``, ``CreateChatCompletionRequestResponseFormat``, ``CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat`` and 1 more."""

    type: Required[Literal["json_object"]]
    """Kind, by which variants are told apart."""


ResponseFormatJsonSchemaSchema: TypeAlias = dict[str, object]
"""A part of ``ResponseFormatJSONSchemaJsonSchema``, ``ResponseFormatTextJSONSchemaConfig``, ``DecisionQuestionChoiceInstructionVariant1InputJson`` and 4 more."""


class ResponseFormatJSONSchemaJsonSchemaParam(TypedDict, total=False):
    """The ``json_schema`` of ``ResponseFormatJSONSchema``."""

    name: Required[str]
    """Its name."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    schema: ResponseFormatJsonSchemaSchema
    """The JSON Schema."""

    strict: bool | None
    """Whether the model is held exactly to the JSON Schema."""


class ResponseFormatJSONSchema(TypedDict, total=False):
    """A part of ``AssistantResponseFormatOption``, ``CreateChatCompletionRequestResponseFormat`` and ``CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat``."""

    type: Required[Literal["json_schema"]]
    """Kind, by which variants are told apart."""

    json_schema: Required[ResponseFormatJSONSchemaJsonSchemaParam]
    """The JSON Schema the answer must follow, with its name."""


AssistantResponseFormatOptionParam: TypeAlias = (
    Literal["auto"] | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema
)
"""A part of ``Assistant``, ``CreateAssistantRequest``, ``CreateRunRequest`` and 3 more."""


class ChatCompletionMessageCustomToolCallCustomParam(TypedDict, total=False):
    """The ``custom`` of ``ChatCompletionMessageCustomToolCall``."""

    name: Required[str]
    """Its name."""

    input: Required[str]
    """What the model is given."""


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """A part of ``ChatCompletionMessageToolCallUnion``."""

    id: Required[str]
    """Id of the call; the tool's message must name it as `tool_call_id`."""

    type: Required[Literal["custom"]]
    """Kind, by which variants are told apart."""

    custom: Required[ChatCompletionMessageCustomToolCallCustomParam]
    """A custom tool, which takes free text, or a call of one."""


class ChatCompletionMessageToolCallFunctionParam(TypedDict, total=False):
    """The ``function`` of ``ChatCompletionMessageToolCall``."""

    name: Required[str]
    """Its name."""

    arguments: Required[str]
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""


class ChatCompletionMessageToolCallParam(TypedDict, total=False):
    """A part of ``ChatCompletionMessageToolCallUnion``."""

    id: Required[str]
    """Id of the call; the tool's message must name it as `tool_call_id`."""

    type: Required[Literal["function"]]
    """Kind, by which variants are told apart."""

    function: Required[ChatCompletionMessageToolCallFunctionParam]
    """The function to call: its name and arguments."""


ChatCompletionMessageToolCallUnionParam: TypeAlias = (
    ChatCompletionMessageToolCallParam | ChatCompletionMessageCustomToolCallParam
)
"""A part of ``ChatCompletionMessageToolCalls``."""


ChatCompletionMessageToolCallsParam: TypeAlias = list[ChatCompletionMessageToolCallUnionParam]
"""A part of ``ChatCompletionStoreMessage``, ``ChatCompletionRequestAssistantMessage``, ``ChatCompletionMessage`` and 1 more."""


class PromptCacheBreakpointParam(TypedDict, total=False):
    """A part of ``ChatCompletionRequestMessageContentPartAudio``, ``ChatCompletionRequestMessageContentPartFile``, ``ChatCompletionContentPartImage`` and 4 more."""

    mode: Required[Literal["explicit"]]
    """Which of the ways of working is used. Default 'explicit'."""

    ttl: Literal["30m", "12h"]
    """How long a cache entry lives at least, such as `30m`."""


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """A part of ``ChatCompletionStoreMessageContentPart``, ``ChatCompletionRequestAssistantMessageContentPart``, ``ChatCompletionRequestDeveloperMessage`` and 4 more."""

    type: Required[Literal["text"]]
    """Kind, by which variants are told apart."""

    text: Required[str]
    """The text."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Marks the end of a stretch of input that is worth caching."""


class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    """A part of ``ChatCompletionRequestAssistantMessageContentPart``."""

    type: Required[Literal["refusal"]]
    """Kind, by which variants are told apart."""

    refusal: Required[str]
    """Why the model declines to answer, in its words."""


ChatCompletionRequestAssistantMessageContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam
)
"""A part of ``ChatCompletionRequestAssistantMessage`` and ``FineTuneChatCompletionRequestAssistantMessage``."""


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """A part of ``ComputerToolCallOutput``, ``ResponseComputerToolCallOutputItem`` and ``ComputerCallOutputItemParam``."""

    type: Required[Literal["computer_screenshot"]]
    """Kind, by which variants are told apart. Default 'computer_screenshot'."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    file_id: str
    """Id of an uploaded file."""


class FilePathParam(TypedDict, total=False):
    """A part of ``Annotation``."""

    type: Required[Literal["file_path"]]
    """Kind, by which variants are told apart."""

    file_id: Required[str]
    """Id of an uploaded file."""

    index: Required[int]
    """Position in its list, from 0."""


class PromptCacheBreakpointConfigParam(TypedDict, total=False):
    """A part of ``InputTextContent``, ``InputImageContent``, ``ComputerScreenshotContent`` and 1 more."""

    mode: Required[Literal["explicit"]]
    """Which of the ways of working is used. Default 'explicit'."""

    ttl: Literal["30m", "12h"]
    """How long a cache entry lives at least, such as `30m`."""


class InputTextContentParam(TypedDict, total=False):
    """A part of ``EvalItemContentItem``, ``FunctionAndCustomToolCallOutput``, ``ResponseInputContent`` and 2 more."""

    type: Required[Literal["input_text"]]
    """Kind, by which variants are told apart. Default 'input_text'."""

    text: Required[str]
    """The text."""

    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam
    """Marks the end of a stretch of input that is worth caching."""


ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""A part of ``InputImageContent`` and ``ComputerScreenshotContent``."""


class InputImageContentParam(TypedDict, total=False):
    """A part of ``FunctionAndCustomToolCallOutput``, ``ResponseInputContent``, ``ResponsePromptVariables`` and 1 more."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart. Default 'input_image'."""

    detail: Required[ImageDetail]
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    image_url: str | None
    """Address of an image, or the image itself as a data URL."""

    file_id: str | None
    """Id of an uploaded file."""

    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam
    """Marks the end of a stretch of input that is worth caching."""


FileInputDetail: TypeAlias = Literal["auto", "low", "high"]
"""A part of ``InputFileContent``."""


class InputFileContentParam(TypedDict, total=False):
    """A part of ``FunctionAndCustomToolCallOutput``, ``ResponseInputContent``, ``ResponsePromptVariables`` and 1 more."""

    type: Required[Literal["input_file"]]
    """Kind, by which variants are told apart. Default 'input_file'."""

    file_id: str | None
    """Id of an uploaded file."""

    filename: str
    """Name under which the model sees the file."""

    file_data: str
    """The file's bytes, base64, as a data URL."""

    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam
    """Marks the end of a stretch of input that is worth caching."""

    file_url: str
    """Address the file is fetched from."""

    detail: FileInputDetail
    """How finely pages are rendered for the model: `low` costs fewer tokens, `high` shows more."""


ResponseInputContentParam: TypeAlias = (
    InputTextContentParam | InputImageContentParam | InputFileContentParam
)
"""A part of ``Content`` and ``ResponseInputMessageContentList``."""


AutomationMetadataParam: TypeAlias = dict[str, str]
"""A part of ``Assistant``, ``Batch``, ``CreateAssistantRequest`` and 45 more."""


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


ModelIdsResponses: TypeAlias = (
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


NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
"""A part of ``SessionInputAudioNoiseReduction``, ``RealtimeAudioConfigInputNoiseReduction``, ``SessionCreateResponseAudioInputNoiseReduction`` and 7 more."""


ParallelToolCalls: TypeAlias = bool
"""A part of ``CreateChatCompletionRequest``, ``CreateRunRequest``, ``CreateThreadAndRunRequest`` and 1 more."""


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    """The event ``session.input_audio_buffer.append``."""

    type: Required[Literal["session.input_audio_buffer.append"]]
    """Kind, by which variants are told apart."""

    audio: Required[str]
    """Audio data, base64, or the settings for audio."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    """The event ``session.close``."""

    type: Required[Literal["session.close"]]
    """Kind, by which variants are told apart."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionParam(TypedDict, total=False):
    """The ``transcription`` of ``RealtimeTranslationSessionUpdateRequestAudioInput``."""

    model: Required[str]
    """Name of the model."""


class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionParam(TypedDict, total=False):
    """The ``noise_reduction`` of ``RealtimeTranslationSessionUpdateRequestAudioInput``."""

    type: Required[NoiseReductionType]
    """Kind, by which variants are told apart."""

    strength: float
    """How much noise is taken out, from 0 to 1."""


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


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    """The event ``session.update``."""

    type: Required[Literal["session.update"]]
    """Kind, by which variants are told apart."""

    session: Required[RealtimeTranslationSessionUpdateRequestParam]
    """The session: its settings or its details."""

    event_id: str
    """Id of the event; on events you send, your own, which errors then refer to. At most 512 characters."""


ReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""A part of ``CreateAssistantRequest``, ``CreateChatCompletionRequest``, ``CreateEvalCompletionsRunDataSourceSamplingParams`` and 8 more."""


class VadConfigParam(TypedDict, total=False):
    """A part of ``CreateTranscriptionRequest`` and ``TranscriptionChunkingStrategy``."""

    type: Required[Literal["server_vad"]]
    """Kind, by which variants are told apart."""

    prefix_padding_ms: int
    """Milliseconds of audio kept from before the speech was noticed. Default 300."""

    silence_duration_ms: int
    """Milliseconds of silence that end the user's turn. Default 200."""

    threshold: float
    """How loud counts as speech, from 0 to 1; raise it where it is noisy. Default 0.5."""


Verbosity: TypeAlias = Literal["low", "medium", "high"]
"""A part of ``CreateChatCompletionRequest`` and ``ResponseTextConfig``."""


class VoiceIdsSharedVariant2Param(TypedDict, total=False):
    """A part of ``VoiceIdsShared``."""

    id: Required[str]
    """Unique id."""


VoiceIdsSharedParam: TypeAlias = (
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
    | VoiceIdsSharedVariant2Param
)
"""A part of ``RealtimeResponse``, ``RealtimeResponseAudioOutput``, ``Session`` and 3 more."""


class VoiceIdsOrCustomVoiceVariant1Param(TypedDict, total=False):
    """A part of ``VoiceIdsOrCustomVoice``."""

    id: Required[str]
    """Unique id."""


VoiceIdsOrCustomVoiceParam: TypeAlias = VoiceIdsSharedParam | VoiceIdsOrCustomVoiceVariant1Param
"""A part of ``CreateChatCompletionRequestAudio``, ``CreateSpeechRequest``, ``RealtimeBetaResponseCreateParams`` and 3 more."""


PromptCacheTTLEnum: TypeAlias = Literal["30m", "12h"]
"""A part of ``PromptCacheOptionsParam`` and ``PromptCacheOptions``."""


PromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"]
"""A part of ``PromptCacheOptionsParam`` and ``PromptCacheOptions``."""


class PromptCacheOptionsParam(TypedDict, total=False):
    """A part of ``CreateChatCompletionRequest``, ``CreateModelResponseProperties``, ``CreateResponse`` and 2 more."""

    ttl: PromptCacheTTLEnum
    """How long a cache entry lives at least, such as `30m`."""

    mode: PromptCacheModeEnum
    """`implicit` sets a breakpoint by itself as well; `explicit` uses only those you set."""

    comparison_response_id: str | None
    """Id of an earlier response that cache use is compared with."""

    prewarm: bool
    """True to fill the cache without asking for an answer."""


ModerationMode: TypeAlias = Literal["score", "block"]
"""A part of ``ModerationConfigParam``."""


class ModerationConfigParam(TypedDict, total=False):
    """A part of ``ModerationPolicyParam``."""

    mode: Required[ModerationMode]
    """`score` only reports the verdict; `block` also stops flagged content."""


class ModerationPolicyParam(TypedDict, total=False):
    """A part of ``ModerationParam``."""

    input: ModerationConfigParam | None
    """What follows when input is flagged; null for the default."""

    output: ModerationConfigParam | None
    """What follows when output is flagged; null for the default."""


class ModerationParam(TypedDict, total=False):
    """A part of ``CreateChatCompletionRequest``, ``CreateResponse`` and ``ResponsesClientEventResponseCreate``."""

    model: Required[str]
    """Moderation model that judges."""

    policy: ModerationPolicyParam | None
    """Whether flagged input and output is only scored or also blocked; null for the default."""


class FileCitationBodyParam(TypedDict, total=False):
    """A part of ``Annotation``."""

    type: Required[Literal["file_citation"]]
    """Kind, by which variants are told apart. Default 'file_citation'."""

    file_id: Required[str]
    """Id of the cited file, `file-...`."""

    index: Required[int]
    """Position of the citation."""

    filename: Required[str]
    """Name of the file."""


class UrlCitationBodyParam(TypedDict, total=False):
    """A part of ``Annotation``."""

    type: Required[Literal["url_citation"]]
    """Kind, by which variants are told apart. Default 'url_citation'."""

    url: Required[str]
    """Address of the cited page."""

    start_index: Required[int]
    """Where the marked text starts, in characters, from 0."""

    end_index: Required[int]
    """Where the marked text ends, in characters from the start of the text."""

    title: Required[str]
    """Title that the cited page gives itself."""


class ContainerFileCitationBodyParam(TypedDict, total=False):
    """A part of ``Annotation``."""

    type: Required[Literal["container_file_citation"]]
    """Kind, by which variants are told apart. Default 'container_file_citation'."""

    container_id: Required[str]
    """Id of the container, `cntr_...`."""

    file_id: Required[str]
    """Id of an uploaded file."""

    start_index: Required[int]
    """Where the marked text starts, in characters, from 0."""

    end_index: Required[int]
    """Where the marked text ends, in characters from the start of the text."""

    filename: Required[str]
    """Name of the file."""


AnnotationParam: TypeAlias = (
    FileCitationBodyParam | UrlCitationBodyParam | ContainerFileCitationBodyParam | FilePathParam
)
"""A part of ``ResponseOutputTextAnnotationAddedEvent``, ``ResponsesServerEventResponseOutputTextAnnotationAdded``, ``ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded`` and 1 more."""


class TopLogProbParam(TypedDict, total=False):
    """A part of ``LogProb``."""

    token: Required[str]
    """The token's text."""

    logprob: Required[float]
    """Natural logarithm of the token's probability."""

    bytes: Required[Iterable[int]]
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""


class LogProbParam(TypedDict, total=False):
    """A part of ``OutputTextContent``."""

    token: Required[str]
    """The token's text."""

    logprob: Required[float]
    """Natural logarithm of the token's probability."""

    bytes: Required[Iterable[int]]
    """The token's UTF-8 bytes as numbers, for tokens that are only part of a character."""

    top_logprobs: Required[Iterable[TopLogProbParam]]
    """The likeliest tokens at each position; as a parameter, how many."""


class OutputTextContentParam(TypedDict, total=False):
    """A part of ``OutputContent``, ``OutputMessageContent`` and ``MessageContent``."""

    type: Required[Literal["output_text"]]
    """Kind, by which variants are told apart. Default 'output_text'."""

    text: Required[str]
    """What the model wrote."""

    annotations: Required[Iterable[AnnotationParam]]
    """Citations of files and web pages in the text."""

    logprobs: Iterable[LogProbParam]
    """Log probability of each token; empty unless asked for."""


class ReasoningTextContentParam(TypedDict, total=False):
    """A part of ``OutputContent``, ``ResponseReasoningItem`` and ``MessageContent``."""

    type: Required[Literal["reasoning_text"]]
    """Kind, by which variants are told apart. Default 'reasoning_text'."""

    text: Required[str]
    """The text."""


class RefusalContentParam(TypedDict, total=False):
    """A part of ``OutputContent``, ``OutputMessageContent`` and ``MessageContent``."""

    type: Required[Literal["refusal"]]
    """Kind, by which variants are told apart. Default 'refusal'."""

    refusal: Required[str]
    """Why the model declines to answer, in its words."""


class ComputerCallSafetyCheckParam(TypedDict, total=False):
    """A part of ``ResponseComputerToolCall``, ``ComputerToolCallOutput``, ``ResponseComputerToolCallOutputItem`` and 1 more."""

    id: Required[str]
    """Unique id."""

    code: str | None
    """Short machine-readable name of the error."""

    message: str | None
    """The message; in an error, the explanation for people."""


InputFidelity: TypeAlias = Literal["high", "low"]
"""A part of ``CreateImageEditRequest`` and ``ImageGenTool``."""


class DecisionInputJSON(TypedDict, total=False):
    """A part of ``DecisionQuestionInputPart`` and ``DecisionInputPartUnionParam``."""

    data: Required[Iterable[dict[str, object]] | dict[str, object]]
    """The items of this page, or the payload."""

    type: Required[Literal["input_json"]]
    """Kind, by which variants are told apart."""


class DecisionPromptCacheBreakpointParam(TypedDict, total=False):
    """A part of ``DecisionInputTextParam`` and ``DecisionInputImageParam``."""

    mode: Required[Literal["explicit"]]
    """Which of the ways of working is used."""


class DecisionInputTextParam(TypedDict, total=False):
    """A part of ``DecisionInputMessageUnionParamMessageDeveloper``, ``DecisionInputMessageUnionParamMessageSystem``, ``DecisionInputPartUnionParam`` and 4 more."""

    text: Required[str]
    """The text."""

    type: Required[Literal["input_text"]]
    """Kind, by which variants are told apart."""

    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | None
    """Marks the end of a stretch of input that is worth caching."""


class DecisionInputImageParam(TypedDict, total=False):
    """A part of ``DecisionInputPartUnionParam``, ``DecisionsCreateRequestInputVariant1FunctionCallOutputOutputVariant1`` and ``DecisionsCreateRequestInputVariant1CustomToolCallOutputOutputVariant1``."""

    image_url: Required[str]
    """Address of an image, or the image itself as a data URL."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart."""

    detail: Literal["low", "high", "auto", "original"] | None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""

    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | None
    """Marks the end of a stretch of input that is worth caching."""


DecisionInputPartUnionParam: TypeAlias = (
    DecisionInputTextParam | DecisionInputImageParam | DecisionInputJSON
)
"""A part of ``DecisionInputMessageParam``, ``DecisionInputMessageUnionParamMessageUser`` and ``DecisionsCreateRequestInputVariant1MessageUser``."""


class DecisionInputMessageParam(TypedDict, total=False):
    """Not used by any operation yet."""

    content: Required[str | Iterable[DecisionInputPartUnionParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["user"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class DecisionInputMessageUnionMessageUserParam(TypedDict, total=False):
    """A part of ``DecisionInputMessageUnionParam``."""

    content: Required[str | Iterable[DecisionInputPartUnionParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["user"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class DecisionInputMessageUnionMessageDeveloperParam(TypedDict, total=False):
    """A part of ``DecisionInputMessageUnionParam``."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["developer"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class DecisionInputMessageUnionMessageSystemParam(TypedDict, total=False):
    """A part of ``DecisionInputMessageUnionParam``."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["system"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class DecisionInputMessageUnionMessageAssistantContentVariant1OutputTextParam(
    TypedDict, total=False
):
    """A part of ``DecisionInputMessageUnionParamMessageAssistantContentVariant1``."""

    text: Required[str]
    """The text."""

    type: Required[Literal["output_text"]]
    """Kind, by which variants are told apart."""


class DecisionInputMessageUnionMessageAssistantContentVariant1RefusalParam(TypedDict, total=False):
    """A part of ``DecisionInputMessageUnionParamMessageAssistantContentVariant1``."""

    refusal: Required[str]
    """Why the model declines to answer, in its words."""

    type: Required[Literal["refusal"]]
    """Kind, by which variants are told apart."""


DecisionInputMessageUnionMessageAssistantContentVariant1Param: TypeAlias = (
    DecisionInputMessageUnionMessageAssistantContentVariant1OutputTextParam
    | DecisionInputMessageUnionMessageAssistantContentVariant1RefusalParam
)
"""A part of ``DecisionInputMessageUnionParamMessageAssistant``."""


class DecisionInputMessageUnionMessageAssistantParam(TypedDict, total=False):
    """A part of ``DecisionInputMessageUnionParam``."""

    content: Required[str | Iterable[DecisionInputMessageUnionMessageAssistantContentVariant1Param]]
    """The content: text, or a list of parts such as text, images, audio and files."""

    role: Required[Literal["assistant"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    phase: Literal["commentary", "final_answer"] | None
    """Of an assistant message, whether it is `commentary` on the way or the `final_answer`."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


DecisionInputMessageUnionParam: TypeAlias = (
    DecisionInputMessageUnionMessageUserParam
    | DecisionInputMessageUnionMessageDeveloperParam
    | DecisionInputMessageUnionMessageSystemParam
    | DecisionInputMessageUnionMessageAssistantParam
)
"""Not used by any operation yet."""


OAuthErrorCode: TypeAlias = Literal["invalid_grant", "invalid_subject_token"] | str
"""Not used by any operation yet."""


ConnectClientEventParam: TypeAlias = (
    RealtimeTranslationSessionUpdateEventParam
    | RealtimeTranslationInputAudioBufferAppendEventParam
    | RealtimeTranslationSessionCloseEventParam
)
"""Not used by any operation yet."""
