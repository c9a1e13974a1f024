# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: beta_threads"""

from typing import Annotated, Literal, TypeAlias

from openai_oxide.models.shared import (
    AssistantResponseFormatOption,
    CodeInterpreterTool,
    ErrorObject,
    FileSearchRanker,
    FileSearchTool,
    FunctionTool,
    Metadata,
    ParallelToolCalls,
)
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "Annotation",
    "AnnotationDelta",
    "AssistantStreamEvent",
    "AssistantToolChoice",
    "AssistantToolChoiceFunction",
    "AssistantToolChoiceOption",
    "AssistantToolsFileSearchTypeOnly",
    "CodeInterpreterLogs",
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutputImageImage",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallCodeInterpreter",
    "CodeInterpreterToolCallCodeInterpreterOutput",
    "CodeInterpreterToolCallDelta",
    "CodeInterpreterToolCallDeltaCodeInterpreter",
    "CodeInterpreterToolCallDeltaCodeInterpreterOutput",
    "DoneEvent",
    "ErrorEvent",
    "FileCitationAnnotation",
    "FileCitationAnnotationFileCitation",
    "FileCitationDeltaAnnotation",
    "FileCitationDeltaAnnotationFileCitation",
    "FilePathAnnotation",
    "FilePathAnnotationFilePath",
    "FilePathDeltaAnnotation",
    "FilePathDeltaAnnotationFilePath",
    "FileSearchToolCall",
    "FileSearchToolCallDelta",
    "FileSearchToolCallFileSearch",
    "FunctionToolCall",
    "FunctionToolCallDelta",
    "FunctionToolCallDeltaFunction",
    "FunctionToolCallFunction",
    "ImageFile",
    "ImageFileContentBlock",
    "ImageFileDelta",
    "ImageFileDeltaBlock",
    "ImageURL",
    "ImageURLContentBlock",
    "ImageURLDelta",
    "ImageURLDeltaBlock",
    "ListMessagesResponse",
    "ListRunStepsResponse",
    "ListRunsResponse",
    "Message",
    "MessageAttachment",
    "MessageAttachmentTool",
    "MessageContent",
    "MessageContentDelta",
    "MessageCreationStepDetails",
    "MessageCreationStepDetailsMessageCreation",
    "MessageDeleted",
    "MessageDelta",
    "MessageDeltaEvent",
    "MessageIncompleteDetails",
    "MessageStreamEvent",
    "MessageStreamEventThreadMessageCompleted",
    "MessageStreamEventThreadMessageCreated",
    "MessageStreamEventThreadMessageDelta",
    "MessageStreamEventThreadMessageInProgress",
    "MessageStreamEventThreadMessageIncomplete",
    "RefusalContentBlock",
    "RefusalDeltaBlock",
    "RequiredActionFunctionToolCall",
    "RequiredActionFunctionToolCallFunction",
    "Run",
    "RunCompletionUsage",
    "RunIncompleteDetails",
    "RunLastError",
    "RunRequiredAction",
    "RunRequiredActionSubmitToolOutputs",
    "RunStep",
    "RunStepCompletionUsage",
    "RunStepDelta",
    "RunStepDeltaEvent",
    "RunStepDeltaMessageDelta",
    "RunStepDeltaMessageDeltaMessageCreation",
    "RunStepDeltaStepDetails",
    "RunStepDetailsToolCallsCodeOutputImageObject",
    "RunStepDetailsToolCallsCodeOutputImageObjectImage",
    "RunStepDetailsToolCallsCodeOutputLogsObject",
    "RunStepDetailsToolCallsFileSearchRankingOptionsObject",
    "RunStepDetailsToolCallsFileSearchResultObject",
    "RunStepDetailsToolCallsFileSearchResultObjectContent",
    "RunStepLastError",
    "RunStepStepDetails",
    "RunStepStreamEvent",
    "RunStepStreamEventThreadRunStepCancelled",
    "RunStepStreamEventThreadRunStepCompleted",
    "RunStepStreamEventThreadRunStepCreated",
    "RunStepStreamEventThreadRunStepDelta",
    "RunStepStreamEventThreadRunStepExpired",
    "RunStepStreamEventThreadRunStepFailed",
    "RunStepStreamEventThreadRunStepInProgress",
    "RunStreamEvent",
    "RunStreamEventThreadRunCancelled",
    "RunStreamEventThreadRunCancelling",
    "RunStreamEventThreadRunCompleted",
    "RunStreamEventThreadRunCreated",
    "RunStreamEventThreadRunExpired",
    "RunStreamEventThreadRunFailed",
    "RunStreamEventThreadRunInProgress",
    "RunStreamEventThreadRunIncomplete",
    "RunStreamEventThreadRunQueued",
    "RunStreamEventThreadRunRequiresAction",
    "RunTool",
    "Text",
    "TextContentBlock",
    "TextDelta",
    "TextDeltaBlock",
    "Thread",
    "ThreadDeleted",
    "ThreadStreamEvent",
    "ThreadToolResources",
    "ThreadToolResourcesCodeInterpreter",
    "ThreadToolResourcesFileSearch",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallDeltaObject",
    "ToolCallsStepDetails",
    "TruncationObject",
]


class ThreadToolResourcesCodeInterpreter(BaseModel):
    """The ``code_interpreter`` of ``ThreadToolResources``."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items. Default []."""


class ThreadToolResourcesFileSearch(BaseModel):
    """The ``file_search`` of ``ThreadToolResources``."""

    vector_store_ids: list[str] | None = None
    """Ids of vector stores. At most 1 item."""


class ThreadToolResources(BaseModel):
    """The ``tool_resources`` of ``Thread``."""

    code_interpreter: ThreadToolResourcesCodeInterpreter | None = None
    """The code interpreter: its settings, its files or its call."""

    file_search: ThreadToolResourcesFileSearch | None = None
    """File search: its settings, its stores or its call."""


class Thread(BaseModel):
    """What ``POST /threads``, ``GET /threads/{thread_id}`` or ``POST /threads/{thread_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["thread"]
    """Kind of object, always the same for this one."""

    created_at: int
    """When it was made, Unix time in seconds."""

    tool_resources: ThreadToolResources | None = None
    """What the tools work on: files for code, vector stores for search."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class ThreadStreamEvent(BaseModel):
    """A part of ``AssistantStreamEvent``."""

    event: Literal["thread.created"]
    """Name of the event."""

    data: Thread
    """The items of this page, or the payload."""

    enabled: bool | None = None
    """Whether it is switched on."""


class RequiredActionFunctionToolCallFunction(BaseModel):
    """The ``function`` of ``RequiredActionFunctionToolCall``."""

    name: str
    """Its name."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""


class RequiredActionFunctionToolCall(BaseModel):
    """A part of ``RunRequiredActionSubmitToolOutputs``."""

    id: str
    """Id of the call; its output must name it as `tool_call_id`."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    function: RequiredActionFunctionToolCallFunction
    """A function: its definition, its name or a call of it."""


class RunRequiredActionSubmitToolOutputs(BaseModel):
    """The ``submit_tool_outputs`` of ``RunRequiredAction``."""

    tool_calls: list[RequiredActionFunctionToolCall]
    """The tools the model wants called, or that were called."""


class RunRequiredAction(BaseModel):
    """The ``required_action`` of ``Run``."""

    type: Literal["submit_tool_outputs"]
    """Kind, by which variants are told apart."""

    submit_tool_outputs: RunRequiredActionSubmitToolOutputs
    """The calls whose results the run waits for."""


class RunLastError(BaseModel):
    """The ``last_error`` of ``Run``."""

    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""


class RunIncompleteDetails(BaseModel):
    """The ``incomplete_details`` of ``Run``."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None
    """Why, in a word or a sentence."""


RunTool: TypeAlias = Annotated[
    CodeInterpreterTool | FileSearchTool | FunctionTool, OpenUnion("type")
]
"""The ``tools`` of ``Run``."""


class RunCompletionUsage(BaseModel):
    """A part of ``Run``."""

    completion_tokens: int
    """Tokens the model produced."""

    prompt_tokens: int
    """Tokens of the prompt."""

    total_tokens: int
    """Tokens in all, input and output."""


class TruncationObject(BaseModel):
    """A part of ``CreateRunRequest``, ``CreateThreadAndRunRequest`` and ``Run``."""

    type: Literal["auto", "last_messages"]
    """Kind, by which variants are told apart."""

    last_messages: int | None = None
    """How many of the latest messages are kept in the context."""


class AssistantToolChoiceFunction(BaseModel):
    """The ``function`` of ``AssistantToolChoice``."""

    name: str
    """Its name."""


class AssistantToolChoice(BaseModel):
    """A part of ``AssistantToolChoiceOption``."""

    type: Literal["function", "code_interpreter", "file_search"]
    """Kind, by which variants are told apart."""

    function: AssistantToolChoiceFunction | None = None
    """A function: its definition, its name or a call of it."""


AssistantToolChoiceOption: TypeAlias = Literal["none", "auto", "required"] | AssistantToolChoice
"""A part of ``CreateRunRequest``, ``CreateThreadAndRunRequest`` and ``Run``."""


class Run(BaseModel):
    """What ``POST /threads/runs``, ``POST /threads/{thread_id}/runs``, ``GET /threads/{thread_id}/runs/{run_id}`` and 3 more answers."""

    id: str
    """Unique id."""

    object: Literal["thread.run"]
    """Kind of object, always the same for this one."""

    created_at: int
    """When it was made, Unix time in seconds."""

    thread_id: str
    """Id of the thread."""

    assistant_id: str
    """Id of the assistant, `asst_...`."""

    status: Literal[
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
    """Where the run stands; `requires_action` means that it waits for tool outputs."""

    required_action: RunRequiredAction | None = None
    """The tool calls the run waits for; null if it waits for nothing."""

    last_error: RunLastError | None = None
    """Why the run failed; null if it did not."""

    expires_at: int | None = None
    """When the run lapses if not finished, Unix time in seconds; null once it has ended."""

    started_at: int | None = None
    """When work began, Unix time in seconds."""

    cancelled_at: int | None = None
    """When it was cancelled, Unix time in seconds; absent if it was not."""

    failed_at: int | None = None
    """When it failed, Unix time in seconds; absent if it did not."""

    completed_at: int | None = None
    """When it was completed, Unix time in seconds; null or absent before."""

    incomplete_details: RunIncompleteDetails | None = None
    """Why it was cut short; null if it was not."""

    model: str
    """Name of the model."""

    instructions: str
    """Standing guidance for the model, ahead of the conversation."""

    tools: list[RunTool]
    """What the model may call. At most 20 items. Default []."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    usage: RunCompletionUsage | None = None
    """Tokens used; null until the run has ended."""

    max_prompt_tokens: int | None = None
    """Most input tokens the run may use over all its turns. At least 256."""

    max_completion_tokens: int | None = None
    """Most tokens the model may produce, reasoning included. At least 256."""

    truncation_strategy: TruncationObject | None = None
    """Which messages are dropped when the thread outgrows the context."""

    tool_choice: AssistantToolChoiceOption | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    parallel_tool_calls: ParallelToolCalls
    """Whether the model may make several tool calls in one turn."""

    response_format: AssistantResponseFormatOption | None = None
    """The format of the answer."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""


class RunStreamEventThreadRunCreated(BaseModel):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.created"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunQueued(BaseModel):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.queued"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunInProgress(BaseModel):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.in_progress"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunRequiresAction(BaseModel):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.requires_action"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunCompleted(BaseModel):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.completed"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunIncomplete(BaseModel):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.incomplete"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunFailed(BaseModel):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.failed"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunCancelling(BaseModel):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.cancelling"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunCancelled(BaseModel):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.cancelled"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunExpired(BaseModel):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.expired"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


RunStreamEvent: TypeAlias = Annotated[
    RunStreamEventThreadRunCreated
    | RunStreamEventThreadRunQueued
    | RunStreamEventThreadRunInProgress
    | RunStreamEventThreadRunRequiresAction
    | RunStreamEventThreadRunCompleted
    | RunStreamEventThreadRunIncomplete
    | RunStreamEventThreadRunFailed
    | RunStreamEventThreadRunCancelling
    | RunStreamEventThreadRunCancelled
    | RunStreamEventThreadRunExpired,
    OpenUnion("event"),
]
"""A part of ``AssistantStreamEvent``."""


class MessageCreationStepDetailsMessageCreation(BaseModel):
    """The ``message_creation`` of ``MessageCreationStepDetails``."""

    message_id: str
    """Id of the message, `msg_...`."""


class MessageCreationStepDetails(BaseModel):
    """A part of ``RunStepStepDetails``."""

    type: Literal["message_creation"]
    """Kind, by which variants are told apart."""

    message_creation: MessageCreationStepDetailsMessageCreation
    """The message that the step wrote."""


class RunStepDetailsToolCallsCodeOutputLogsObject(BaseModel):
    """A part of ``CodeInterpreterToolCallCodeInterpreterOutput``."""

    type: Literal["logs"]
    """Kind, by which variants are told apart."""

    logs: str
    """What the code printed."""


class RunStepDetailsToolCallsCodeOutputImageObjectImage(BaseModel):
    """The ``image`` of ``RunStepDetailsToolCallsCodeOutputImageObject``."""

    file_id: str
    """Id of an uploaded file."""


class RunStepDetailsToolCallsCodeOutputImageObject(BaseModel):
    """A part of ``CodeInterpreterToolCallCodeInterpreterOutput``."""

    type: Literal["image"]
    """Kind, by which variants are told apart."""

    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """An image."""


CodeInterpreterToolCallCodeInterpreterOutput: TypeAlias = Annotated[
    RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject,
    OpenUnion("type"),
]
"""The ``outputs`` of ``CodeInterpreterToolCallCodeInterpreter``."""


class CodeInterpreterToolCallCodeInterpreter(BaseModel):
    """The ``code_interpreter`` of ``CodeInterpreterToolCall``."""

    input: str
    """What the model is given."""

    outputs: list[CodeInterpreterToolCallCodeInterpreterOutput]
    """What the code produced: printed logs and images."""


class CodeInterpreterToolCall(BaseModel):
    """A part of ``ToolCall``."""

    id: str
    """Unique id."""

    type: Literal["code_interpreter"]
    """Kind, by which variants are told apart."""

    code_interpreter: CodeInterpreterToolCallCodeInterpreter
    """The code interpreter: its settings, its files or its call."""


class RunStepDetailsToolCallsFileSearchRankingOptionsObject(BaseModel):
    """A part of ``FileSearchToolCallFileSearch``."""

    ranker: FileSearchRanker
    """The version of the ranking method; `auto` for the current one."""

    score_threshold: float
    """Results that score lower are dropped, 0 to 1. At least 0, at most 1."""


class RunStepDetailsToolCallsFileSearchResultObjectContent(BaseModel):
    """The ``content`` of ``RunStepDetailsToolCallsFileSearchResultObject``."""

    type: Literal["text"] | None = None
    """Kind, by which variants are told apart."""

    text: str | None = None
    """The text."""


class RunStepDetailsToolCallsFileSearchResultObject(BaseModel):
    """A part of ``FileSearchToolCallFileSearch``."""

    file_id: str
    """Id of an uploaded file."""

    file_name: str
    """Name of the file."""

    score: float
    """How good it is; higher is better. At least 0, at most 1."""

    content: list[RunStepDetailsToolCallsFileSearchResultObjectContent] | None = None
    """The content: text, or a list of parts such as text, images, audio and files."""


class FileSearchToolCallFileSearch(BaseModel):
    """The ``file_search`` of ``FileSearchToolCall``."""

    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None = None
    """How results are ranked and which are dropped."""

    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None = None
    """The results, in order."""


class FileSearchToolCall(BaseModel):
    """A part of ``ToolCall``."""

    id: str
    """Unique id."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart."""

    file_search: FileSearchToolCallFileSearch
    """File search: its settings, its stores or its call."""


class FunctionToolCallFunction(BaseModel):
    """The ``function`` of ``FunctionToolCall``."""

    name: str
    """Its name."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    output: str | None = None
    """What was produced."""


class FunctionToolCall(BaseModel):
    """A part of ``ToolCall``."""

    id: str
    """Unique id."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    function: FunctionToolCallFunction
    """A function: its definition, its name or a call of it."""


ToolCall: TypeAlias = Annotated[
    CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall, OpenUnion("type")
]
"""The ``tool_calls`` of ``ToolCallsStepDetails``."""


class ToolCallsStepDetails(BaseModel):
    """A part of ``RunStepStepDetails``."""

    type: Literal["tool_calls"]
    """Kind, by which variants are told apart."""

    tool_calls: list[ToolCall]
    """The tools the model wants called, or that were called."""


RunStepStepDetails: TypeAlias = Annotated[
    MessageCreationStepDetails | ToolCallsStepDetails, OpenUnion("type")
]
"""The ``step_details`` of ``RunStep``."""


class RunStepLastError(BaseModel):
    """The ``last_error`` of ``RunStep``."""

    code: Literal["server_error", "rate_limit_exceeded"]
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""


class RunStepCompletionUsage(BaseModel):
    """A part of ``RunStep``."""

    completion_tokens: int
    """Tokens the model produced."""

    prompt_tokens: int
    """Tokens of the prompt."""

    total_tokens: int
    """Tokens in all, input and output."""


class RunStep(BaseModel):
    """What ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["thread.run.step"]
    """Kind of object, always the same for this one."""

    created_at: int
    """When it was made, Unix time in seconds."""

    assistant_id: str
    """Id of the assistant, `asst_...`."""

    thread_id: str
    """Id of the thread."""

    run_id: str
    """Id of the run."""

    type: Literal["message_creation", "tool_calls"]
    """What the step does: `message_creation` or `tool_calls`."""

    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    """`in_progress`, then `completed`, `failed`, `cancelled` or `expired`."""

    step_details: RunStepStepDetails
    """What the step did: wrote a message or called tools."""

    last_error: RunStepLastError | None = None
    """The latest error; null if there was none."""

    expired_at: int | None = None
    """When it ran out of time, Unix time in seconds; absent if it did not."""

    cancelled_at: int | None = None
    """When it was cancelled, Unix time in seconds; absent if it was not."""

    failed_at: int | None = None
    """When it failed, Unix time in seconds; absent if it did not."""

    completed_at: int | None = None
    """When it was completed, Unix time in seconds; null or absent before."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    usage: RunStepCompletionUsage | None = None
    """Tokens used; null until the step has ended."""


class RunStepStreamEventThreadRunStepCreated(BaseModel):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.created"]
    """Name of the event."""

    data: RunStep
    """The items of this page, or the payload."""


class RunStepStreamEventThreadRunStepInProgress(BaseModel):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.in_progress"]
    """Name of the event."""

    data: RunStep
    """The items of this page, or the payload."""


class RunStepDeltaMessageDeltaMessageCreation(BaseModel):
    """The ``message_creation`` of ``RunStepDeltaMessageDelta``."""

    message_id: str | None = None
    """Id of the message, `msg_...`."""


class RunStepDeltaMessageDelta(BaseModel):
    """A part of ``RunStepDeltaStepDetails``."""

    type: Literal["message_creation"]
    """Kind, by which variants are told apart."""

    message_creation: RunStepDeltaMessageDeltaMessageCreation | None = None
    """The message that the step wrote."""


class CodeInterpreterLogs(BaseModel):
    """A part of ``CodeInterpreterToolCallDeltaCodeInterpreterOutput``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["logs"]
    """Kind, by which variants are told apart."""

    logs: str | None = None
    """What the code printed."""


class CodeInterpreterOutputImageImage(BaseModel):
    """The ``image`` of ``CodeInterpreterOutputImage``."""

    file_id: str | None = None
    """Id of an uploaded file."""


class CodeInterpreterOutputImage(BaseModel):
    """A part of ``CodeInterpreterToolCallDeltaCodeInterpreterOutput``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["image"]
    """Kind, by which variants are told apart."""

    image: CodeInterpreterOutputImageImage | None = None
    """An image."""


CodeInterpreterToolCallDeltaCodeInterpreterOutput: TypeAlias = Annotated[
    CodeInterpreterLogs | CodeInterpreterOutputImage, OpenUnion("type")
]
"""The ``outputs`` of ``CodeInterpreterToolCallDeltaCodeInterpreter``."""


class CodeInterpreterToolCallDeltaCodeInterpreter(BaseModel):
    """The ``code_interpreter`` of ``CodeInterpreterToolCallDelta``."""

    input: str | None = None
    """What the model is given."""

    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None = None
    """What the code produced: printed logs and images."""


class CodeInterpreterToolCallDelta(BaseModel):
    """A part of ``ToolCallDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["code_interpreter"]
    """Kind, by which variants are told apart."""

    id: str | None = None
    """Unique id."""

    code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter | None = None
    """The code interpreter: its settings, its files or its call."""


class FileSearchToolCallDelta(BaseModel):
    """A part of ``ToolCallDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart."""

    file_search: dict[str, object]
    """File search: its settings, its stores or its call."""

    id: str | None = None
    """Unique id."""


class FunctionToolCallDeltaFunction(BaseModel):
    """The ``function`` of ``FunctionToolCallDelta``."""

    name: str | None = None
    """Its name."""

    arguments: str | None = None
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    output: str | None = None
    """What was produced."""


class FunctionToolCallDelta(BaseModel):
    """A part of ``ToolCallDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    id: str | None = None
    """Unique id."""

    function: FunctionToolCallDeltaFunction | None = None
    """A function: its definition, its name or a call of it."""


ToolCallDelta: TypeAlias = Annotated[
    CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta,
    OpenUnion("type"),
]
"""The ``tool_calls`` of ``ToolCallDeltaObject``."""


class ToolCallDeltaObject(BaseModel):
    """A part of ``RunStepDeltaStepDetails``."""

    type: Literal["tool_calls"]
    """Kind, by which variants are told apart."""

    tool_calls: list[ToolCallDelta] | None = None
    """The tools the model wants called, or that were called."""


RunStepDeltaStepDetails: TypeAlias = Annotated[
    RunStepDeltaMessageDelta | ToolCallDeltaObject, OpenUnion("type")
]
"""The ``step_details`` of ``RunStepDelta``."""


class RunStepDelta(BaseModel):
    """The ``delta`` of ``RunStepDeltaEvent``."""

    step_details: RunStepDeltaStepDetails | None = None
    """What the step did: wrote a message or called tools."""


class RunStepDeltaEvent(BaseModel):
    """A part of ``RunStepStreamEventThreadRunStepDelta``."""

    id: str
    """Unique id."""

    object: Literal["thread.run.step.delta"]
    """Kind of object, always the same for this one."""

    delta: RunStepDelta
    """The piece added by this event; join the pieces in order."""


class RunStepStreamEventThreadRunStepDelta(BaseModel):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.delta"]
    """Name of the event."""

    data: RunStepDeltaEvent
    """The items of this page, or the payload."""


class RunStepStreamEventThreadRunStepCompleted(BaseModel):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.completed"]
    """Name of the event."""

    data: RunStep
    """The items of this page, or the payload."""


class RunStepStreamEventThreadRunStepFailed(BaseModel):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.failed"]
    """Name of the event."""

    data: RunStep
    """The items of this page, or the payload."""


class RunStepStreamEventThreadRunStepCancelled(BaseModel):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.cancelled"]
    """Name of the event."""

    data: RunStep
    """The items of this page, or the payload."""


class RunStepStreamEventThreadRunStepExpired(BaseModel):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.expired"]
    """Name of the event."""

    data: RunStep
    """The items of this page, or the payload."""


RunStepStreamEvent: TypeAlias = Annotated[
    RunStepStreamEventThreadRunStepCreated
    | RunStepStreamEventThreadRunStepInProgress
    | RunStepStreamEventThreadRunStepDelta
    | RunStepStreamEventThreadRunStepCompleted
    | RunStepStreamEventThreadRunStepFailed
    | RunStepStreamEventThreadRunStepCancelled
    | RunStepStreamEventThreadRunStepExpired,
    OpenUnion("event"),
]
"""A part of ``AssistantStreamEvent``."""


class MessageIncompleteDetails(BaseModel):
    """The ``incomplete_details`` of ``Message``."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
    """Why, in a word or a sentence."""


class ImageFile(BaseModel):
    """The ``image_file`` of ``ImageFileContentBlock``."""

    file_id: str
    """Id of an uploaded file."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""


class ImageFileContentBlock(BaseModel):
    """A part of ``CreateMessageRequestContentVariant1`` and ``MessageContent``."""

    type: Literal["image_file"]
    """Kind, by which variants are told apart."""

    image_file: ImageFile
    """An image, named by id as an uploaded file."""


class ImageURL(BaseModel):
    """The ``image_url`` of ``ImageURLContentBlock``."""

    url: str
    """Address, or a data URL."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""


class ImageURLContentBlock(BaseModel):
    """A part of ``CreateMessageRequestContentVariant1`` and ``MessageContent``."""

    type: Literal["image_url"]
    """Kind, by which variants are told apart."""

    image_url: ImageURL
    """Address of an image, or the image itself as a data URL."""


class FileCitationAnnotationFileCitation(BaseModel):
    """The ``file_citation`` of ``FileCitationAnnotation``."""

    file_id: str
    """Id of an uploaded file."""


class FileCitationAnnotation(BaseModel):
    """A part of ``Annotation``."""

    type: Literal["file_citation"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""

    file_citation: FileCitationAnnotationFileCitation
    """The file that is cited."""

    start_index: int
    """Where the marked text starts, in characters, from 0. At least 0."""

    end_index: int
    """Where the marked text ends, in characters from the start of the text. At least 0."""


class FilePathAnnotationFilePath(BaseModel):
    """The ``file_path`` of ``FilePathAnnotation``."""

    file_id: str
    """Id of an uploaded file."""


class FilePathAnnotation(BaseModel):
    """A part of ``Annotation``."""

    type: Literal["file_path"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""

    file_path: FilePathAnnotationFilePath
    """The file that the code interpreter wrote."""

    start_index: int
    """Where the marked text starts, in characters, from 0. At least 0."""

    end_index: int
    """Where the marked text ends, in characters from the start of the text. At least 0."""


Annotation: TypeAlias = Annotated[FileCitationAnnotation | FilePathAnnotation, OpenUnion("type")]
"""The ``annotations`` of ``Text``."""


class Text(BaseModel):
    """The ``text`` of ``TextContentBlock``."""

    value: str
    """The value."""

    annotations: list[Annotation]
    """Marks on spans of the text: citations and generated files."""


class TextContentBlock(BaseModel):
    """A part of ``MessageContent``."""

    type: Literal["text"]
    """Kind, by which variants are told apart."""

    text: Text
    """The text."""


class RefusalContentBlock(BaseModel):
    """A part of ``MessageContent``."""

    type: Literal["refusal"]
    """Kind, by which variants are told apart."""

    refusal: str
    """Why the model declines to answer, in its words."""


MessageContent: TypeAlias = Annotated[
    ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock,
    OpenUnion("type"),
]
"""The ``content`` of ``Message``."""


class AssistantToolsFileSearchTypeOnly(BaseModel):
    """A part of ``CreateMessageRequestAttachmentTool`` and ``MessageAttachmentTool``."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart."""


MessageAttachmentTool: TypeAlias = Annotated[
    CodeInterpreterTool | AssistantToolsFileSearchTypeOnly, OpenUnion("type")
]
"""The ``tools`` of ``MessageAttachment``."""


class MessageAttachment(BaseModel):
    """The ``attachments`` of ``Message``."""

    file_id: str | None = None
    """Id of an uploaded file."""

    tools: list[MessageAttachmentTool] | None = None
    """What the model may call."""


class Message(BaseModel):
    """What ``POST /threads/{thread_id}/messages``, ``GET /threads/{thread_id}/messages/{message_id}`` or ``POST /threads/{thread_id}/messages/{message_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["thread.message"]
    """Kind of object, always the same for this one."""

    created_at: int
    """When it was made, Unix time in seconds."""

    thread_id: str
    """Id of the thread."""

    status: Literal["in_progress", "incomplete", "completed"]
    """`in_progress` while it is written, then `completed` or `incomplete`."""

    incomplete_details: MessageIncompleteDetails | None = None
    """Why it was cut short; null if it was not."""

    completed_at: int | None = None
    """When the message was complete, Unix time in seconds; null before."""

    incomplete_at: int | None = None
    """When it was cut short, Unix time in seconds; null if it was not."""

    role: Literal["user", "assistant"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: list[MessageContent]
    """Parts of the message: text, images or a refusal."""

    assistant_id: str | None = None
    """Id of the assistant, `asst_...`."""

    run_id: str | None = None
    """Id of the run that wrote the message; null if none did."""

    attachments: list[MessageAttachment] | None = None
    """Files that come with the message, and which tools get them."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class MessageStreamEventThreadMessageCreated(BaseModel):
    """A part of ``MessageStreamEvent``."""

    event: Literal["thread.message.created"]
    """Name of the event."""

    data: Message
    """The items of this page, or the payload."""


class MessageStreamEventThreadMessageInProgress(BaseModel):
    """A part of ``MessageStreamEvent``."""

    event: Literal["thread.message.in_progress"]
    """Name of the event."""

    data: Message
    """The items of this page, or the payload."""


class ImageFileDelta(BaseModel):
    """The ``image_file`` of ``ImageFileDeltaBlock``."""

    file_id: str | None = None
    """Id of an uploaded file."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""


class ImageFileDeltaBlock(BaseModel):
    """A part of ``MessageContentDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["image_file"]
    """Kind, by which variants are told apart."""

    image_file: ImageFileDelta | None = None
    """An image, named by id as an uploaded file."""


class FileCitationDeltaAnnotationFileCitation(BaseModel):
    """The ``file_citation`` of ``FileCitationDeltaAnnotation``."""

    file_id: str | None = None
    """Id of an uploaded file."""

    quote: str | None = None
    """The passage that is cited, word for word."""


class FileCitationDeltaAnnotation(BaseModel):
    """A part of ``AnnotationDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["file_citation"]
    """Kind, by which variants are told apart."""

    text: str | None = None
    """The text."""

    file_citation: FileCitationDeltaAnnotationFileCitation | None = None
    """The file that is cited."""

    start_index: int | None = None
    """Where the marked text starts, in characters, from 0. At least 0."""

    end_index: int | None = None
    """Where the marked text ends, in characters from the start of the text. At least 0."""


class FilePathDeltaAnnotationFilePath(BaseModel):
    """The ``file_path`` of ``FilePathDeltaAnnotation``."""

    file_id: str | None = None
    """Id of an uploaded file."""


class FilePathDeltaAnnotation(BaseModel):
    """A part of ``AnnotationDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["file_path"]
    """Kind, by which variants are told apart."""

    text: str | None = None
    """The text."""

    file_path: FilePathDeltaAnnotationFilePath | None = None
    """The file that the code interpreter wrote."""

    start_index: int | None = None
    """Where the marked text starts, in characters, from 0. At least 0."""

    end_index: int | None = None
    """Where the marked text ends, in characters from the start of the text. At least 0."""


AnnotationDelta: TypeAlias = Annotated[
    FileCitationDeltaAnnotation | FilePathDeltaAnnotation, OpenUnion("type")
]
"""The ``annotations`` of ``TextDelta``."""


class TextDelta(BaseModel):
    """The ``text`` of ``TextDeltaBlock``."""

    value: str | None = None
    """The value."""

    annotations: list[AnnotationDelta] | None = None
    """Marks on spans of the text: citations and generated files."""


class TextDeltaBlock(BaseModel):
    """A part of ``MessageContentDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["text"]
    """Kind, by which variants are told apart."""

    text: TextDelta | None = None
    """The text."""


class RefusalDeltaBlock(BaseModel):
    """A part of ``MessageContentDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["refusal"]
    """Kind, by which variants are told apart."""

    refusal: str | None = None
    """Why the model declines to answer, in its words."""


class ImageURLDelta(BaseModel):
    """The ``image_url`` of ``ImageURLDeltaBlock``."""

    url: str | None = None
    """Address, or a data URL."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""


class ImageURLDeltaBlock(BaseModel):
    """A part of ``MessageContentDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["image_url"]
    """Kind, by which variants are told apart."""

    image_url: ImageURLDelta | None = None
    """Address of an image, or the image itself as a data URL."""


MessageContentDelta: TypeAlias = Annotated[
    ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock, OpenUnion("type")
]
"""The ``content`` of ``MessageDelta``."""


class MessageDelta(BaseModel):
    """The ``delta`` of ``MessageDeltaEvent``."""

    role: Literal["user", "assistant"] | None = None
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: list[MessageContentDelta] | None = None
    """The content: text, or a list of parts such as text, images, audio and files."""


class MessageDeltaEvent(BaseModel):
    """A part of ``MessageStreamEventThreadMessageDelta``."""

    id: str
    """Unique id."""

    object: Literal["thread.message.delta"]
    """Kind of object, always the same for this one."""

    delta: MessageDelta
    """The piece added by this event; join the pieces in order."""


class MessageStreamEventThreadMessageDelta(BaseModel):
    """A part of ``MessageStreamEvent``."""

    event: Literal["thread.message.delta"]
    """Name of the event."""

    data: MessageDeltaEvent
    """The items of this page, or the payload."""


class MessageStreamEventThreadMessageCompleted(BaseModel):
    """A part of ``MessageStreamEvent``."""

    event: Literal["thread.message.completed"]
    """Name of the event."""

    data: Message
    """The items of this page, or the payload."""


class MessageStreamEventThreadMessageIncomplete(BaseModel):
    """A part of ``MessageStreamEvent``."""

    event: Literal["thread.message.incomplete"]
    """Name of the event."""

    data: Message
    """The items of this page, or the payload."""


MessageStreamEvent: TypeAlias = Annotated[
    MessageStreamEventThreadMessageCreated
    | MessageStreamEventThreadMessageInProgress
    | MessageStreamEventThreadMessageDelta
    | MessageStreamEventThreadMessageCompleted
    | MessageStreamEventThreadMessageIncomplete,
    OpenUnion("event"),
]
"""A part of ``AssistantStreamEvent``."""


class ErrorEvent(BaseModel):
    """A part of ``AssistantStreamEvent``."""

    event: Literal["error"]
    """Name of the event."""

    data: ErrorObject
    """The error that ended the stream."""


class DoneEvent(BaseModel):
    """A part of ``AssistantStreamEvent``."""

    event: Literal["done"]
    """Name of the event."""

    data: Literal["[DONE]"]
    """Always `[DONE]`: the stream is over."""


AssistantStreamEvent: TypeAlias = Annotated[
    ThreadStreamEvent
    | RunStreamEvent
    | RunStepStreamEvent
    | MessageStreamEvent
    | ErrorEvent
    | DoneEvent,
    OpenUnion("event"),
]
"""What ``POST /threads/runs``, ``POST /threads/{thread_id}/runs`` or ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`` answers."""


class MessageDeleted(BaseModel):
    """What ``DELETE /threads/{thread_id}/messages/{message_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["thread.message.deleted"]
    """Kind of object, always the same for this one."""


class ThreadDeleted(BaseModel):
    """What ``DELETE /threads/{thread_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["thread.deleted"]
    """Kind of object, always the same for this one."""


class ListMessagesResponse(BaseModel):
    """What ``GET /threads/{thread_id}/messages`` answers."""

    object: str
    """Kind of object, always the same for this one."""

    data: list[Message]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class ListRunStepsResponse(BaseModel):
    """What ``GET /threads/{thread_id}/runs/{run_id}/steps`` answers."""

    object: str
    """Kind of object, always the same for this one."""

    data: list[RunStep]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class ListRunsResponse(BaseModel):
    """What ``GET /threads/{thread_id}/runs`` answers."""

    object: str
    """Kind of object, always the same for this one."""

    data: list[Run]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""
