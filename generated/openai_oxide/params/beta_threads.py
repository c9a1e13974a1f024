# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: beta_threads"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.shared import (
    AssistantResponseFormatOptionParam,
    AssistantSupportedModels,
    AutomationMetadataParam,
    CodeInterpreterToolParam,
    FileSearchToolParam,
    FunctionToolParam,
    ParallelToolCalls,
    ReasoningEffort,
)
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "AssistantToolChoiceFunctionParam",
    "AssistantToolChoiceOptionParam",
    "AssistantToolChoiceParam",
    "AssistantToolsFileSearchTypeOnlyParam",
    "CreateMessageRequestAttachmentParam",
    "CreateMessageRequestAttachmentToolParam",
    "CreateMessageRequestParam",
    "CreateRunRequestToolParam",
    "CreateThreadAndRunRequestToolParam",
    "CreateThreadAndRunRequestToolResourcesCodeInterpreterParam",
    "CreateThreadAndRunRequestToolResourcesFileSearchParam",
    "CreateThreadAndRunRequestToolResourcesParam",
    "CreateThreadRequestParam",
    "CreateThreadRequestToolResourcesCodeInterpreterParam",
    "CreateThreadRequestToolResourcesFileSearchParam",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreParam",
    "CreateThreadRequestToolResourcesParam",
    "ImageFileContentBlockParam",
    "ImageFileParam",
    "ImageURLContentBlockParam",
    "ImageURLParam",
    "MessageContentPartParam",
    "MessageCreateArguments",
    "MessageCreateParams",
    "MessageListArguments",
    "MessageListParams",
    "MessageUpdateArguments",
    "MessageUpdateParams",
    "ModifyThreadRequestToolResourcesCodeInterpreterParam",
    "ModifyThreadRequestToolResourcesFileSearchParam",
    "ModifyThreadRequestToolResourcesParam",
    "RunCreateArguments",
    "RunCreateParams",
    "RunCreateParamsBase",
    "RunCreateParamsNonStreaming",
    "RunCreateParamsStreaming",
    "RunListArguments",
    "RunListParams",
    "RunSubmitToolOutputsArguments",
    "RunSubmitToolOutputsParams",
    "RunSubmitToolOutputsParamsBase",
    "RunSubmitToolOutputsParamsNonStreaming",
    "RunSubmitToolOutputsParamsStreaming",
    "RunUpdateArguments",
    "RunUpdateParams",
    "StepListArguments",
    "StepListParams",
    "StepRetrieveArguments",
    "StepRetrieveParams",
    "SubmitToolOutputsRunRequestToolOutputParam",
    "TextContentBlockParam",
    "ThreadCreateAndRunArguments",
    "ThreadCreateAndRunParams",
    "ThreadCreateAndRunParamsBase",
    "ThreadCreateAndRunParamsNonStreaming",
    "ThreadCreateAndRunParamsStreaming",
    "ThreadCreateArguments",
    "ThreadCreateParams",
    "ThreadUpdateArguments",
    "ThreadUpdateParams",
    "TruncationObjectParam",
]


class AssistantToolsFileSearchTypeOnlyParam(TypedDict, total=False):
    """A part of ``CreateMessageRequestAttachmentTool`` and ``MessageAttachmentTool``."""

    type: Required[Literal["file_search"]]
    """Kind, by which variants are told apart."""


class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    """The ``function`` of ``AssistantToolChoice``."""

    name: Required[str]
    """Its name."""


class AssistantToolChoiceParam(TypedDict, total=False):
    """A part of ``AssistantToolChoiceOption``."""

    type: Required[Literal["function", "code_interpreter", "file_search"]]
    """Kind, by which variants are told apart."""

    function: AssistantToolChoiceFunctionParam
    """A function: its definition, its name or a call of it."""


AssistantToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"] | AssistantToolChoiceParam
)
"""A part of ``CreateRunRequest``, ``CreateThreadAndRunRequest`` and ``Run``."""


class ImageFileParam(TypedDict, total=False):
    """The ``image_file`` of ``ImageFileContentBlock``."""

    file_id: Required[str]
    """Id of an uploaded file."""

    detail: Literal["auto", "low", "high"]
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""


class ImageFileContentBlockParam(TypedDict, total=False):
    """A part of ``CreateMessageRequestContentVariant1`` and ``MessageContent``."""

    type: Required[Literal["image_file"]]
    """Kind, by which variants are told apart."""

    image_file: Required[ImageFileParam]
    """An image, named by id as an uploaded file."""


class ImageURLParam(TypedDict, total=False):
    """The ``image_url`` of ``ImageURLContentBlock``."""

    url: Required[str]
    """Address, or a data URL."""

    detail: Literal["auto", "low", "high"]
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""


class ImageURLContentBlockParam(TypedDict, total=False):
    """A part of ``CreateMessageRequestContentVariant1`` and ``MessageContent``."""

    type: Required[Literal["image_url"]]
    """Kind, by which variants are told apart."""

    image_url: Required[ImageURLParam]
    """Address of an image, or the image itself as a data URL."""


class TextContentBlockParam(TypedDict, total=False):
    """A part of ``CreateMessageRequestContentVariant1``."""

    type: Required[Literal["text"]]
    """Kind, by which variants are told apart."""

    text: Required[str]
    """The text."""


MessageContentPartParam: TypeAlias = (
    ImageFileContentBlockParam | ImageURLContentBlockParam | TextContentBlockParam
)
"""A part of ``CreateMessageRequest``."""


CreateMessageRequestAttachmentToolParam: TypeAlias = (
    CodeInterpreterToolParam | AssistantToolsFileSearchTypeOnlyParam
)
"""The ``tools`` of ``CreateMessageRequestAttachment``."""


class CreateMessageRequestAttachmentParam(TypedDict, total=False):
    """The ``attachments`` of ``CreateMessageRequest``."""

    file_id: str
    """Id of an uploaded file."""

    tools: Iterable[CreateMessageRequestAttachmentToolParam]
    """What the model may call."""


class CreateMessageRequestParam(TypedDict, total=False):
    """A part of ``CreateRunRequest`` and ``CreateThreadRequest``."""

    role: Required[Literal["user", "assistant"]]
    """Whose message it is: `user` or `assistant`."""

    content: Required[str | Iterable[MessageContentPartParam]]
    """Text, or a list of text and image parts."""

    attachments: Iterable[CreateMessageRequestAttachmentParam] | None
    """Files that come with the message, and which tools get them."""

    metadata: AutomationMetadataParam | None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


CreateRunRequestToolParam: TypeAlias = (
    CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam
)
"""The ``tools`` of ``CreateRunRequest``."""


CreateThreadAndRunRequestToolParam: TypeAlias = (
    CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam
)
"""The ``tools`` of ``CreateThreadAndRunRequest``."""


class CreateThreadAndRunRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """The ``code_interpreter`` of ``CreateThreadAndRunRequestToolResources``."""

    file_ids: Sequence[str]
    """Ids of uploaded files. At most 20 items. Default []."""


class CreateThreadAndRunRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """The ``file_search`` of ``CreateThreadAndRunRequestToolResources``."""

    vector_store_ids: Sequence[str]
    """Ids of vector stores. At most 1 item."""


class CreateThreadAndRunRequestToolResourcesParam(TypedDict, total=False):
    """The ``tool_resources`` of ``CreateThreadAndRunRequest``."""

    code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreterParam
    """The code interpreter: its settings, its files or its call."""

    file_search: CreateThreadAndRunRequestToolResourcesFileSearchParam
    """File search: its settings, its stores or its call."""


class CreateThreadRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """The ``code_interpreter`` of ``CreateThreadRequestToolResources``."""

    file_ids: Sequence[str]
    """Ids of uploaded files. At most 20 items. Default []."""


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam(
    TypedDict, total=False
):
    """A part of ``CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy``."""

    type: Required[Literal["auto"]]
    """Kind, by which variants are told apart."""


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam(
    TypedDict, total=False
):
    """The ``static`` of ``CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic``."""

    max_chunk_size_tokens: Required[int]
    """Largest chunk in tokens. At least 100, at most 4096."""

    chunk_overlap_tokens: Required[int]
    """Tokens that neighboring chunks share; at most half a chunk."""


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam(
    TypedDict, total=False
):
    """A part of ``CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy``."""

    type: Required[Literal["static"]]
    """Kind, by which variants are told apart."""

    static: Required[
        CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam
    ]
    """Fixed chunk size and overlap."""


CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam: TypeAlias = (
    CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam
    | CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam
)
"""The ``chunking_strategy`` of ``CreateThreadRequestToolResourcesFileSearchVectorStore``."""


class CreateThreadRequestToolResourcesFileSearchVectorStoreParam(TypedDict, total=False):
    """The ``vector_stores`` of ``CreateThreadRequestToolResourcesFileSearch``."""

    file_ids: Sequence[str]
    """Ids of uploaded files. At most 100000000 items."""

    chunking_strategy: CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam
    """How the text or audio is cut into pieces; chosen by the service when absent."""

    metadata: AutomationMetadataParam | None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class CreateThreadRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """The ``file_search`` of ``CreateThreadRequestToolResources``."""

    vector_store_ids: Sequence[str]
    """Ids of vector stores. At most 1 item."""

    vector_stores: Iterable[CreateThreadRequestToolResourcesFileSearchVectorStoreParam]
    """Vector stores to make along with it. At most 1 item."""


class CreateThreadRequestToolResourcesParam(TypedDict, total=False):
    """The ``tool_resources`` of ``CreateThreadRequest``."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreterParam
    """The code interpreter: its settings, its files or its call."""

    file_search: CreateThreadRequestToolResourcesFileSearchParam
    """File search: its settings, its stores or its call."""


class CreateThreadRequestParam(TypedDict, total=False):
    """A part of ``CreateThreadAndRunRequest``."""

    messages: Iterable[CreateMessageRequestParam]
    """Messages the thread begins with."""

    tool_resources: CreateThreadRequestToolResourcesParam | None
    """What the tools work on: files for code, vector stores for search."""

    metadata: AutomationMetadataParam | None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class ModifyThreadRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """The ``code_interpreter`` of ``ModifyThreadRequestToolResources``."""

    file_ids: Sequence[str]
    """Ids of uploaded files. At most 20 items. Default []."""


class ModifyThreadRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """The ``file_search`` of ``ModifyThreadRequestToolResources``."""

    vector_store_ids: Sequence[str]
    """Ids of vector stores. At most 1 item."""


class ModifyThreadRequestToolResourcesParam(TypedDict, total=False):
    """The ``tool_resources`` of ``ModifyThreadRequest``."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreterParam
    """The code interpreter: its settings, its files or its call."""

    file_search: ModifyThreadRequestToolResourcesFileSearchParam
    """File search: its settings, its stores or its call."""


class SubmitToolOutputsRunRequestToolOutputParam(TypedDict, total=False):
    """The ``tool_outputs`` of ``SubmitToolOutputsRunRequest``."""

    tool_call_id: str
    """Id of the tool call that this answers."""

    output: str
    """What was produced."""


class TruncationObjectParam(TypedDict, total=False):
    """A part of ``CreateRunRequest``, ``CreateThreadAndRunRequest`` and ``Run``."""

    type: Required[Literal["auto", "last_messages"]]
    """Kind, by which variants are told apart."""

    last_messages: int | None
    """How many of the latest messages are kept in the context."""


class ThreadCreateParams(TypedDict, total=False):
    """The parameters of ``POST /threads``."""

    messages: Omittable[Iterable[CreateMessageRequestParam]]
    """Messages the thread begins with."""

    tool_resources: Omittable[CreateThreadRequestToolResourcesParam | None]
    """What the tools work on: files for code, vector stores for search."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class ThreadCreateArguments(ThreadCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /threads``: its parameters and the options of any request."""


class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    """The parameters of ``POST /threads/runs``."""

    assistant_id: Required[str]
    """Id of the assistant, `asst_...`."""

    thread: Omittable[CreateThreadRequestParam]
    """The thread to start."""

    model: Omittable[
        str
        | Literal[
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
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
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
        | None
    ]
    """Model for this run only, in place of that of the assistant."""

    instructions: Omittable[str | None]
    """Instructions for this run only, in place of those of the assistant."""

    tools: Omittable[Iterable[CreateThreadAndRunRequestToolParam] | None]
    """Tools for this run only, in place of those of the assistant. At most 20 items."""

    tool_resources: Omittable[CreateThreadAndRunRequestToolResourcesParam | None]
    """What the tools work on: files for code, vector stores for search."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    temperature: Omittable[float | None]
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both. At least 0, at most 2. Default 1."""

    top_p: Omittable[float | None]
    """Sample only from the likeliest tokens that together have this probability, 0 to 1. At least 0, at most 1. Default 1."""

    max_prompt_tokens: Omittable[int | None]
    """Most input tokens the run may use over all its turns. At least 256."""

    max_completion_tokens: Omittable[int | None]
    """Most tokens the model may produce, reasoning included. At least 256."""

    truncation_strategy: Omittable[TruncationObjectParam | None]
    """Which messages are dropped when the thread outgrows the context."""

    tool_choice: Omittable[AssistantToolChoiceOptionParam | None]
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    parallel_tool_calls: Omittable[ParallelToolCalls]
    """Whether the model may make several tool calls in one turn."""

    response_format: Omittable[AssistantResponseFormatOptionParam | None]
    """The format of the answer."""


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    """For an answer in one piece."""

    stream: Literal[False] | None
    """True to receive events as they come instead of one answer at the end."""


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase, total=False):
    """For an answer as a stream of events."""

    stream: Required[Literal[True]]
    """True to receive events as they come instead of one answer at the end."""


ThreadCreateAndRunParams: TypeAlias = (
    ThreadCreateAndRunParamsNonStreaming | ThreadCreateAndRunParamsStreaming
)
"""Either."""


class ThreadCreateAndRunArguments(ThreadCreateAndRunParamsBase, RequestOptions, total=False):
    """The arguments of ``POST /threads/runs``: its parameters and the options of any request."""


class MessageCreateParams(TypedDict, total=False):
    """The parameters of ``POST /threads/{thread_id}/messages``."""

    role: Required[Literal["user", "assistant"]]
    """Whose message it is: `user` or `assistant`."""

    content: Required[str | Iterable[MessageContentPartParam]]
    """Text, or a list of text and image parts."""

    attachments: Omittable[Iterable[CreateMessageRequestAttachmentParam] | None]
    """Files that come with the message, and which tools get them."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class MessageCreateArguments(MessageCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /threads/{thread_id}/messages``: its parameters and the options of any request."""


class MessageListParams(TypedDict, total=False):
    """The parameters of ``GET /threads/{thread_id}/messages``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: Omittable[str]
    """Cursor. Id of an item; the page ends right in front of it."""

    run_id: Omittable[str]
    """Id of the run."""


class MessageListArguments(MessageListParams, RequestOptions, total=False):
    """The arguments of ``GET /threads/{thread_id}/messages``: its parameters and the options of any request."""


class MessageUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /threads/{thread_id}/messages/{message_id}``."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class MessageUpdateArguments(MessageUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /threads/{thread_id}/messages/{message_id}``: its parameters and the options of any request."""


class RunCreateParamsBase(TypedDict, total=False):
    """The parameters of ``POST /threads/{thread_id}/runs``."""

    assistant_id: Required[str]
    """Id of the assistant, `asst_...`."""

    model: Omittable[str | AssistantSupportedModels | None]
    """Model for this run only, in place of that of the assistant."""

    reasoning_effort: Omittable[ReasoningEffort | None]
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    instructions: Omittable[str | None]
    """Instructions for this run only, in place of those of the assistant."""

    additional_instructions: Omittable[str | None]
    """Text put behind the assistant's instructions for this run only."""

    additional_messages: Omittable[Iterable[CreateMessageRequestParam] | None]
    """Messages put at the end of the thread as the run begins."""

    tools: Omittable[Iterable[CreateRunRequestToolParam] | None]
    """Tools for this run only, in place of those of the assistant. At most 20 items."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    temperature: Omittable[float | None]
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both. At least 0, at most 2. Default 1."""

    top_p: Omittable[float | None]
    """Sample only from the likeliest tokens that together have this probability, 0 to 1. At least 0, at most 1. Default 1."""

    max_prompt_tokens: Omittable[int | None]
    """Most input tokens the run may use over all its turns. At least 256."""

    max_completion_tokens: Omittable[int | None]
    """Most tokens the model may produce, reasoning included. At least 256."""

    truncation_strategy: Omittable[TruncationObjectParam | None]
    """Which messages are dropped when the thread outgrows the context."""

    tool_choice: Omittable[AssistantToolChoiceOptionParam | None]
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    parallel_tool_calls: Omittable[ParallelToolCalls]
    """Whether the model may make several tool calls in one turn."""

    response_format: Omittable[AssistantResponseFormatOptionParam | None]
    """The format of the answer."""

    include: Omittable[
        Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    ]
    """Extra data to return, each named by its path in the answer."""


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    """For an answer in one piece."""

    stream: Literal[False] | None
    """True to receive events as they come instead of one answer at the end."""


class RunCreateParamsStreaming(RunCreateParamsBase, total=False):
    """For an answer as a stream of events."""

    stream: Required[Literal[True]]
    """True to receive events as they come instead of one answer at the end."""


RunCreateParams: TypeAlias = RunCreateParamsNonStreaming | RunCreateParamsStreaming
"""Either."""


class RunCreateArguments(RunCreateParamsBase, RequestOptions, total=False):
    """The arguments of ``POST /threads/{thread_id}/runs``: its parameters and the options of any request."""


class RunListParams(TypedDict, total=False):
    """The parameters of ``GET /threads/{thread_id}/runs``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: Omittable[str]
    """Cursor. Id of an item; the page ends right in front of it."""


class RunListArguments(RunListParams, RequestOptions, total=False):
    """The arguments of ``GET /threads/{thread_id}/runs``: its parameters and the options of any request."""


class StepListParams(TypedDict, total=False):
    """The parameters of ``GET /threads/{thread_id}/runs/{run_id}/steps``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: Omittable[str]
    """Cursor. Id of an item; the page ends right in front of it."""

    include: Omittable[
        Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    ]
    """Extra data to return, each named by its path in the answer."""


class StepListArguments(StepListParams, RequestOptions, total=False):
    """The arguments of ``GET /threads/{thread_id}/runs/{run_id}/steps``: its parameters and the options of any request."""


class StepRetrieveParams(TypedDict, total=False):
    """The parameters of ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``."""

    include: Omittable[
        Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    ]
    """Extra data to return, each named by its path in the answer."""


class StepRetrieveArguments(StepRetrieveParams, RequestOptions, total=False):
    """The arguments of ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``: its parameters and the options of any request."""


class RunSubmitToolOutputsParamsBase(TypedDict, total=False):
    """The parameters of ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``."""

    tool_outputs: Required[Iterable[SubmitToolOutputsRunRequestToolOutputParam]]
    """One output for every call the run waits for."""


class RunSubmitToolOutputsParamsNonStreaming(RunSubmitToolOutputsParamsBase, total=False):
    """For an answer in one piece."""

    stream: Literal[False] | None
    """True to receive events as they come instead of one answer at the end."""


class RunSubmitToolOutputsParamsStreaming(RunSubmitToolOutputsParamsBase, total=False):
    """For an answer as a stream of events."""

    stream: Required[Literal[True]]
    """True to receive events as they come instead of one answer at the end."""


RunSubmitToolOutputsParams: TypeAlias = (
    RunSubmitToolOutputsParamsNonStreaming | RunSubmitToolOutputsParamsStreaming
)
"""Either."""


class RunSubmitToolOutputsArguments(RunSubmitToolOutputsParamsBase, RequestOptions, total=False):
    """The arguments of ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``: its parameters and the options of any request."""


class RunUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /threads/{thread_id}/runs/{run_id}``."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class RunUpdateArguments(RunUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /threads/{thread_id}/runs/{run_id}``: its parameters and the options of any request."""


class ThreadUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /threads/{thread_id}``."""

    tool_resources: Omittable[ModifyThreadRequestToolResourcesParam | None]
    """What the tools work on: files for code, vector stores for search."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class ThreadUpdateArguments(ThreadUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /threads/{thread_id}``: its parameters and the options of any request."""
