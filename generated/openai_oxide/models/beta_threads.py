# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: beta_threads"""

from typing import Annotated, Dict, List, Literal, Optional, TypeAlias, Union

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
from openai_oxide_runtime import Model, OpenUnion

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


class ThreadToolResourcesCodeInterpreter(Model):
    """The ``code_interpreter`` of ``ThreadToolResources``."""

    file_ids: Optional[List[str]] = None
    """Ids of uploaded files. At most 20 items. Default []."""


class ThreadToolResourcesFileSearch(Model):
    """The ``file_search`` of ``ThreadToolResources``."""

    vector_store_ids: Optional[List[str]] = None
    """Ids of vector stores. At most 1 items."""


class ThreadToolResources(Model):
    """The ``tool_resources`` of ``Thread``."""

    code_interpreter: Optional[ThreadToolResourcesCodeInterpreter] = None
    """The code interpreter: its settings, its files or its call."""

    file_search: Optional[ThreadToolResourcesFileSearch] = None
    """File search: its settings, its stores or its call."""


class Thread(Model):
    """What ``POST /threads``, ``GET /threads/{thread_id}`` or ``POST /threads/{thread_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["thread"]
    """Kind of object, always the same for this one."""

    created_at: int
    """When it was made, Unix time in seconds."""

    tool_resources: Optional[ThreadToolResources]
    """What the tools work on: files for code, vector stores for search."""

    metadata: Optional[Metadata]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class ThreadStreamEvent(Model):
    """A part of ``AssistantStreamEvent``."""

    event: Literal["thread.created"]
    """Name of the event."""

    data: Thread
    """The items of this page, or the payload."""

    enabled: Optional[bool] = None
    """Whether it is switched on."""


class RequiredActionFunctionToolCallFunction(Model):
    """The ``function`` of ``RequiredActionFunctionToolCall``."""

    name: str
    """Its name."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""


class RequiredActionFunctionToolCall(Model):
    """A part of ``RunRequiredActionSubmitToolOutputs``."""

    id: str
    """Id of the call; its output must name it as `tool_call_id`."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    function: RequiredActionFunctionToolCallFunction
    """A function: its definition, its name or a call of it."""


class RunRequiredActionSubmitToolOutputs(Model):
    """The ``submit_tool_outputs`` of ``RunRequiredAction``."""

    tool_calls: List[RequiredActionFunctionToolCall]
    """The tools the model wants called, or that were called."""


class RunRequiredAction(Model):
    """The ``required_action`` of ``Run``."""

    type: Literal["submit_tool_outputs"]
    """Kind, by which variants are told apart."""

    submit_tool_outputs: RunRequiredActionSubmitToolOutputs
    """The calls whose results the run waits for."""


class RunLastError(Model):
    """The ``last_error`` of ``Run``."""

    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""


class RunIncompleteDetails(Model):
    """The ``incomplete_details`` of ``Run``."""

    reason: Optional[Literal["max_completion_tokens", "max_prompt_tokens"]] = None
    """Why, in a word or a sentence."""


RunTool: TypeAlias = Annotated[
    Union[CodeInterpreterTool, FileSearchTool, FunctionTool], OpenUnion("type")
]
"""The ``tools`` of ``Run``."""


class RunCompletionUsage(Model):
    """A part of ``Run``."""

    completion_tokens: int
    """Tokens the model produced."""

    prompt_tokens: int
    """Tokens of the prompt."""

    total_tokens: int
    """Tokens in all, input and output."""


class TruncationObject(Model):
    """A part of ``CreateRunRequest``, ``CreateThreadAndRunRequest`` and ``Run``."""

    type: Literal["auto", "last_messages"]
    """Kind, by which variants are told apart."""

    last_messages: Optional[int] = None
    """How many of the latest messages are kept in the context."""


class AssistantToolChoiceFunction(Model):
    """The ``function`` of ``AssistantToolChoice``."""

    name: str
    """Its name."""


class AssistantToolChoice(Model):
    """A part of ``AssistantToolChoiceOption``."""

    type: Literal["function", "code_interpreter", "file_search"]
    """Kind, by which variants are told apart."""

    function: Optional[AssistantToolChoiceFunction] = None
    """A function: its definition, its name or a call of it."""


AssistantToolChoiceOption: TypeAlias = Union[
    Literal["none", "auto", "required"], AssistantToolChoice
]
"""A part of ``CreateRunRequest``, ``CreateThreadAndRunRequest`` and ``Run``."""


class Run(Model):
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

    required_action: Optional[RunRequiredAction]
    """The tool calls the run waits for; null if it waits for nothing."""

    last_error: Optional[RunLastError]
    """Why the run failed; null if it did not."""

    expires_at: Optional[int]
    """When the run lapses if not finished, Unix time in seconds; null once it has ended."""

    started_at: Optional[int]
    """When work began, Unix time in seconds."""

    cancelled_at: Optional[int]
    """When it was cancelled, Unix time in seconds; absent if it was not."""

    failed_at: Optional[int]
    """When it failed, Unix time in seconds; absent if it did not."""

    completed_at: Optional[int]
    """When it was completed, Unix time in seconds; null or absent before."""

    incomplete_details: Optional[RunIncompleteDetails]
    """Why it was cut short; null if it was not."""

    model: str
    """Name of the model."""

    instructions: str
    """Standing guidance for the model, ahead of the conversation."""

    tools: List[RunTool]
    """What the model may call. At most 20 items. Default []."""

    metadata: Optional[Metadata]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    usage: Optional[RunCompletionUsage]
    """Tokens used; null until the run has ended."""

    max_prompt_tokens: Optional[int]
    """Most input tokens the run may use over all its turns. At least 256."""

    max_completion_tokens: Optional[int]
    """Most tokens the model may produce, reasoning included. At least 256."""

    truncation_strategy: TruncationObject
    """Which messages are dropped when the thread outgrows the context."""

    tool_choice: AssistantToolChoiceOption
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    parallel_tool_calls: ParallelToolCalls
    """Whether the model may make several tool calls in one turn."""

    response_format: Optional[AssistantResponseFormatOption]
    """The format of the answer."""

    temperature: Optional[float] = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: Optional[float] = None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""


class RunStreamEventThreadRunCreated(Model):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.created"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunQueued(Model):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.queued"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunInProgress(Model):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.in_progress"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunRequiresAction(Model):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.requires_action"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunCompleted(Model):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.completed"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunIncomplete(Model):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.incomplete"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunFailed(Model):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.failed"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunCancelling(Model):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.cancelling"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunCancelled(Model):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.cancelled"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


class RunStreamEventThreadRunExpired(Model):
    """A part of ``RunStreamEvent``."""

    event: Literal["thread.run.expired"]
    """Name of the event."""

    data: Run
    """The items of this page, or the payload."""


RunStreamEvent: TypeAlias = Annotated[
    Union[
        RunStreamEventThreadRunCreated,
        RunStreamEventThreadRunQueued,
        RunStreamEventThreadRunInProgress,
        RunStreamEventThreadRunRequiresAction,
        RunStreamEventThreadRunCompleted,
        RunStreamEventThreadRunIncomplete,
        RunStreamEventThreadRunFailed,
        RunStreamEventThreadRunCancelling,
        RunStreamEventThreadRunCancelled,
        RunStreamEventThreadRunExpired,
    ],
    OpenUnion("event"),
]
"""A part of ``AssistantStreamEvent``."""


class MessageCreationStepDetailsMessageCreation(Model):
    """The ``message_creation`` of ``MessageCreationStepDetails``."""

    message_id: str
    """Id of the message, `msg_...`."""


class MessageCreationStepDetails(Model):
    """A part of ``RunStepStepDetails``."""

    type: Literal["message_creation"]
    """Kind, by which variants are told apart."""

    message_creation: MessageCreationStepDetailsMessageCreation
    """The message that the step wrote."""


class RunStepDetailsToolCallsCodeOutputLogsObject(Model):
    """A part of ``CodeInterpreterToolCallCodeInterpreterOutput``."""

    type: Literal["logs"]
    """Kind, by which variants are told apart."""

    logs: str
    """What the code printed."""


class RunStepDetailsToolCallsCodeOutputImageObjectImage(Model):
    """The ``image`` of ``RunStepDetailsToolCallsCodeOutputImageObject``."""

    file_id: str
    """Id of an uploaded file."""


class RunStepDetailsToolCallsCodeOutputImageObject(Model):
    """A part of ``CodeInterpreterToolCallCodeInterpreterOutput``."""

    type: Literal["image"]
    """Kind, by which variants are told apart."""

    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """An image."""


CodeInterpreterToolCallCodeInterpreterOutput: TypeAlias = Annotated[
    Union[
        RunStepDetailsToolCallsCodeOutputLogsObject, RunStepDetailsToolCallsCodeOutputImageObject
    ],
    OpenUnion("type"),
]
"""The ``outputs`` of ``CodeInterpreterToolCallCodeInterpreter``."""


class CodeInterpreterToolCallCodeInterpreter(Model):
    """The ``code_interpreter`` of ``CodeInterpreterToolCall``."""

    input: str
    """What the model is given."""

    outputs: List[CodeInterpreterToolCallCodeInterpreterOutput]
    """What the code produced: printed logs and images."""


class CodeInterpreterToolCall(Model):
    """A part of ``ToolCall``."""

    id: str
    """Unique id."""

    type: Literal["code_interpreter"]
    """Kind, by which variants are told apart."""

    code_interpreter: CodeInterpreterToolCallCodeInterpreter
    """The code interpreter: its settings, its files or its call."""


class RunStepDetailsToolCallsFileSearchRankingOptionsObject(Model):
    """A part of ``FileSearchToolCallFileSearch``."""

    ranker: FileSearchRanker
    """The version of the ranking method; `auto` for the current one."""

    score_threshold: float
    """Results that score lower are dropped, 0 to 1. At least 0, at most 1."""


class RunStepDetailsToolCallsFileSearchResultObjectContent(Model):
    """The ``content`` of ``RunStepDetailsToolCallsFileSearchResultObject``."""

    type: Optional[Literal["text"]] = None
    """Kind, by which variants are told apart."""

    text: Optional[str] = None
    """The text."""


class RunStepDetailsToolCallsFileSearchResultObject(Model):
    """A part of ``FileSearchToolCallFileSearch``."""

    file_id: str
    """Id of an uploaded file."""

    file_name: str
    """Name of the file."""

    score: float
    """How good it is; higher is better. At least 0, at most 1."""

    content: Optional[List[RunStepDetailsToolCallsFileSearchResultObjectContent]] = None
    """The content: text, or a list of parts such as text, images, audio and files."""


class FileSearchToolCallFileSearch(Model):
    """The ``file_search`` of ``FileSearchToolCall``."""

    ranking_options: Optional[RunStepDetailsToolCallsFileSearchRankingOptionsObject] = None
    """How results are ranked and which are dropped."""

    results: Optional[List[RunStepDetailsToolCallsFileSearchResultObject]] = None
    """The results, in order."""


class FileSearchToolCall(Model):
    """A part of ``ToolCall``."""

    id: str
    """Unique id."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart."""

    file_search: FileSearchToolCallFileSearch
    """File search: its settings, its stores or its call."""


class FunctionToolCallFunction(Model):
    """The ``function`` of ``FunctionToolCall``."""

    name: str
    """Its name."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    output: Optional[str]
    """What was produced."""


class FunctionToolCall(Model):
    """A part of ``ToolCall``."""

    id: str
    """Unique id."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    function: FunctionToolCallFunction
    """A function: its definition, its name or a call of it."""


ToolCall: TypeAlias = Annotated[
    Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall], OpenUnion("type")
]
"""The ``tool_calls`` of ``ToolCallsStepDetails``."""


class ToolCallsStepDetails(Model):
    """A part of ``RunStepStepDetails``."""

    type: Literal["tool_calls"]
    """Kind, by which variants are told apart."""

    tool_calls: List[ToolCall]
    """The tools the model wants called, or that were called."""


RunStepStepDetails: TypeAlias = Annotated[
    Union[MessageCreationStepDetails, ToolCallsStepDetails], OpenUnion("type")
]
"""The ``step_details`` of ``RunStep``."""


class RunStepLastError(Model):
    """The ``last_error`` of ``RunStep``."""

    code: Literal["server_error", "rate_limit_exceeded"]
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""


class RunStepCompletionUsage(Model):
    """A part of ``RunStep``."""

    completion_tokens: int
    """Tokens the model produced."""

    prompt_tokens: int
    """Tokens of the prompt."""

    total_tokens: int
    """Tokens in all, input and output."""


class RunStep(Model):
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

    last_error: Optional[RunStepLastError]
    """The latest error; null if there was none."""

    expired_at: Optional[int]
    """When it ran out of time, Unix time in seconds; absent if it did not."""

    cancelled_at: Optional[int]
    """When it was cancelled, Unix time in seconds; absent if it was not."""

    failed_at: Optional[int]
    """When it failed, Unix time in seconds; absent if it did not."""

    completed_at: Optional[int]
    """When it was completed, Unix time in seconds; null or absent before."""

    metadata: Optional[Metadata]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    usage: Optional[RunStepCompletionUsage]
    """Tokens used; null until the step has ended."""


class RunStepStreamEventThreadRunStepCreated(Model):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.created"]
    """Name of the event."""

    data: RunStep
    """The items of this page, or the payload."""


class RunStepStreamEventThreadRunStepInProgress(Model):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.in_progress"]
    """Name of the event."""

    data: RunStep
    """The items of this page, or the payload."""


class RunStepDeltaMessageDeltaMessageCreation(Model):
    """The ``message_creation`` of ``RunStepDeltaMessageDelta``."""

    message_id: Optional[str] = None
    """Id of the message, `msg_...`."""


class RunStepDeltaMessageDelta(Model):
    """A part of ``RunStepDeltaStepDetails``."""

    type: Literal["message_creation"]
    """Kind, by which variants are told apart."""

    message_creation: Optional[RunStepDeltaMessageDeltaMessageCreation] = None
    """The message that the step wrote."""


class CodeInterpreterLogs(Model):
    """A part of ``CodeInterpreterToolCallDeltaCodeInterpreterOutput``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["logs"]
    """Kind, by which variants are told apart."""

    logs: Optional[str] = None
    """What the code printed."""


class CodeInterpreterOutputImageImage(Model):
    """The ``image`` of ``CodeInterpreterOutputImage``."""

    file_id: Optional[str] = None
    """Id of an uploaded file."""


class CodeInterpreterOutputImage(Model):
    """A part of ``CodeInterpreterToolCallDeltaCodeInterpreterOutput``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["image"]
    """Kind, by which variants are told apart."""

    image: Optional[CodeInterpreterOutputImageImage] = None
    """An image."""


CodeInterpreterToolCallDeltaCodeInterpreterOutput: TypeAlias = Annotated[
    Union[CodeInterpreterLogs, CodeInterpreterOutputImage], OpenUnion("type")
]
"""The ``outputs`` of ``CodeInterpreterToolCallDeltaCodeInterpreter``."""


class CodeInterpreterToolCallDeltaCodeInterpreter(Model):
    """The ``code_interpreter`` of ``CodeInterpreterToolCallDelta``."""

    input: Optional[str] = None
    """What the model is given."""

    outputs: Optional[List[CodeInterpreterToolCallDeltaCodeInterpreterOutput]] = None
    """What the code produced: printed logs and images."""


class CodeInterpreterToolCallDelta(Model):
    """A part of ``ToolCallDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["code_interpreter"]
    """Kind, by which variants are told apart."""

    id: Optional[str] = None
    """Unique id."""

    code_interpreter: Optional[CodeInterpreterToolCallDeltaCodeInterpreter] = None
    """The code interpreter: its settings, its files or its call."""


class FileSearchToolCallDelta(Model):
    """A part of ``ToolCallDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart."""

    file_search: Dict[str, object]
    """File search: its settings, its stores or its call."""

    id: Optional[str] = None
    """Unique id."""


class FunctionToolCallDeltaFunction(Model):
    """The ``function`` of ``FunctionToolCallDelta``."""

    name: Optional[str] = None
    """Its name."""

    arguments: Optional[str] = None
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    output: Optional[str] = None
    """What was produced."""


class FunctionToolCallDelta(Model):
    """A part of ``ToolCallDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["function"]
    """Kind, by which variants are told apart."""

    id: Optional[str] = None
    """Unique id."""

    function: Optional[FunctionToolCallDeltaFunction] = None
    """A function: its definition, its name or a call of it."""


ToolCallDelta: TypeAlias = Annotated[
    Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta],
    OpenUnion("type"),
]
"""The ``tool_calls`` of ``ToolCallDeltaObject``."""


class ToolCallDeltaObject(Model):
    """A part of ``RunStepDeltaStepDetails``."""

    type: Literal["tool_calls"]
    """Kind, by which variants are told apart."""

    tool_calls: Optional[List[ToolCallDelta]] = None
    """The tools the model wants called, or that were called."""


RunStepDeltaStepDetails: TypeAlias = Annotated[
    Union[RunStepDeltaMessageDelta, ToolCallDeltaObject], OpenUnion("type")
]
"""The ``step_details`` of ``RunStepDelta``."""


class RunStepDelta(Model):
    """The ``delta`` of ``RunStepDeltaEvent``."""

    step_details: Optional[RunStepDeltaStepDetails] = None
    """What the step did: wrote a message or called tools."""


class RunStepDeltaEvent(Model):
    """A part of ``RunStepStreamEventThreadRunStepDelta``."""

    id: str
    """Unique id."""

    object: Literal["thread.run.step.delta"]
    """Kind of object, always the same for this one."""

    delta: RunStepDelta
    """The piece added by this event; join the pieces in order."""


class RunStepStreamEventThreadRunStepDelta(Model):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.delta"]
    """Name of the event."""

    data: RunStepDeltaEvent
    """The items of this page, or the payload."""


class RunStepStreamEventThreadRunStepCompleted(Model):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.completed"]
    """Name of the event."""

    data: RunStep
    """The items of this page, or the payload."""


class RunStepStreamEventThreadRunStepFailed(Model):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.failed"]
    """Name of the event."""

    data: RunStep
    """The items of this page, or the payload."""


class RunStepStreamEventThreadRunStepCancelled(Model):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.cancelled"]
    """Name of the event."""

    data: RunStep
    """The items of this page, or the payload."""


class RunStepStreamEventThreadRunStepExpired(Model):
    """A part of ``RunStepStreamEvent``."""

    event: Literal["thread.run.step.expired"]
    """Name of the event."""

    data: RunStep
    """The items of this page, or the payload."""


RunStepStreamEvent: TypeAlias = Annotated[
    Union[
        RunStepStreamEventThreadRunStepCreated,
        RunStepStreamEventThreadRunStepInProgress,
        RunStepStreamEventThreadRunStepDelta,
        RunStepStreamEventThreadRunStepCompleted,
        RunStepStreamEventThreadRunStepFailed,
        RunStepStreamEventThreadRunStepCancelled,
        RunStepStreamEventThreadRunStepExpired,
    ],
    OpenUnion("event"),
]
"""A part of ``AssistantStreamEvent``."""


class MessageIncompleteDetails(Model):
    """The ``incomplete_details`` of ``Message``."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
    """Why, in a word or a sentence."""


class ImageFile(Model):
    """The ``image_file`` of ``ImageFileContentBlock``."""

    file_id: str
    """Id of an uploaded file."""

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""


class ImageFileContentBlock(Model):
    """A part of ``CreateMessageRequestContentVariant1`` and ``MessageContent``."""

    type: Literal["image_file"]
    """Kind, by which variants are told apart."""

    image_file: ImageFile
    """An image, named by id as an uploaded file."""


class ImageURL(Model):
    """The ``image_url`` of ``ImageURLContentBlock``."""

    url: str
    """Address, or a data URL."""

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""


class ImageURLContentBlock(Model):
    """A part of ``CreateMessageRequestContentVariant1`` and ``MessageContent``."""

    type: Literal["image_url"]
    """Kind, by which variants are told apart."""

    image_url: ImageURL
    """Address of an image, or the image itself as a data URL."""


class FileCitationAnnotationFileCitation(Model):
    """The ``file_citation`` of ``FileCitationAnnotation``."""

    file_id: str
    """Id of an uploaded file."""


class FileCitationAnnotation(Model):
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


class FilePathAnnotationFilePath(Model):
    """The ``file_path`` of ``FilePathAnnotation``."""

    file_id: str
    """Id of an uploaded file."""


class FilePathAnnotation(Model):
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


Annotation: TypeAlias = Annotated[
    Union[FileCitationAnnotation, FilePathAnnotation], OpenUnion("type")
]
"""The ``annotations`` of ``Text``."""


class Text(Model):
    """The ``text`` of ``TextContentBlock``."""

    value: str
    """The value."""

    annotations: List[Annotation]
    """Marks on spans of the text: citations and generated files."""


class TextContentBlock(Model):
    """A part of ``MessageContent``."""

    type: Literal["text"]
    """Kind, by which variants are told apart."""

    text: Text
    """The text."""


class RefusalContentBlock(Model):
    """A part of ``MessageContent``."""

    type: Literal["refusal"]
    """Kind, by which variants are told apart."""

    refusal: str
    """Why the model declines to answer, in its words."""


MessageContent: TypeAlias = Annotated[
    Union[ImageFileContentBlock, ImageURLContentBlock, TextContentBlock, RefusalContentBlock],
    OpenUnion("type"),
]
"""The ``content`` of ``Message``."""


class AssistantToolsFileSearchTypeOnly(Model):
    """A part of ``CreateMessageRequestAttachmentTool`` and ``MessageAttachmentTool``."""

    type: Literal["file_search"]
    """Kind, by which variants are told apart."""


MessageAttachmentTool: TypeAlias = Annotated[
    Union[CodeInterpreterTool, AssistantToolsFileSearchTypeOnly], OpenUnion("type")
]
"""The ``tools`` of ``MessageAttachment``."""


class MessageAttachment(Model):
    """The ``attachments`` of ``Message``."""

    file_id: Optional[str] = None
    """Id of an uploaded file."""

    tools: Optional[List[MessageAttachmentTool]] = None
    """What the model may call."""


class Message(Model):
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

    incomplete_details: Optional[MessageIncompleteDetails]
    """Why it was cut short; null if it was not."""

    completed_at: Optional[int]
    """When the message was complete, Unix time in seconds; null before."""

    incomplete_at: Optional[int]
    """When it was cut short, Unix time in seconds; null if it was not."""

    role: Literal["user", "assistant"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: List[MessageContent]
    """Parts of the message: text, images or a refusal."""

    assistant_id: Optional[str]
    """Id of the assistant, `asst_...`."""

    run_id: Optional[str]
    """Id of the run that wrote the message; null if none did."""

    attachments: Optional[List[MessageAttachment]]
    """Files that come with the message, and which tools get them."""

    metadata: Optional[Metadata]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class MessageStreamEventThreadMessageCreated(Model):
    """A part of ``MessageStreamEvent``."""

    event: Literal["thread.message.created"]
    """Name of the event."""

    data: Message
    """The items of this page, or the payload."""


class MessageStreamEventThreadMessageInProgress(Model):
    """A part of ``MessageStreamEvent``."""

    event: Literal["thread.message.in_progress"]
    """Name of the event."""

    data: Message
    """The items of this page, or the payload."""


class ImageFileDelta(Model):
    """The ``image_file`` of ``ImageFileDeltaBlock``."""

    file_id: Optional[str] = None
    """Id of an uploaded file."""

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""


class ImageFileDeltaBlock(Model):
    """A part of ``MessageContentDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["image_file"]
    """Kind, by which variants are told apart."""

    image_file: Optional[ImageFileDelta] = None
    """An image, named by id as an uploaded file."""


class FileCitationDeltaAnnotationFileCitation(Model):
    """The ``file_citation`` of ``FileCitationDeltaAnnotation``."""

    file_id: Optional[str] = None
    """Id of an uploaded file."""

    quote: Optional[str] = None
    """The passage that is cited, word for word."""


class FileCitationDeltaAnnotation(Model):
    """A part of ``AnnotationDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["file_citation"]
    """Kind, by which variants are told apart."""

    text: Optional[str] = None
    """The text."""

    file_citation: Optional[FileCitationDeltaAnnotationFileCitation] = None
    """The file that is cited."""

    start_index: Optional[int] = None
    """Where the marked text starts, in characters, from 0. At least 0."""

    end_index: Optional[int] = None
    """Where the marked text ends, in characters from the start of the text. At least 0."""


class FilePathDeltaAnnotationFilePath(Model):
    """The ``file_path`` of ``FilePathDeltaAnnotation``."""

    file_id: Optional[str] = None
    """Id of an uploaded file."""


class FilePathDeltaAnnotation(Model):
    """A part of ``AnnotationDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["file_path"]
    """Kind, by which variants are told apart."""

    text: Optional[str] = None
    """The text."""

    file_path: Optional[FilePathDeltaAnnotationFilePath] = None
    """The file that the code interpreter wrote."""

    start_index: Optional[int] = None
    """Where the marked text starts, in characters, from 0. At least 0."""

    end_index: Optional[int] = None
    """Where the marked text ends, in characters from the start of the text. At least 0."""


AnnotationDelta: TypeAlias = Annotated[
    Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation], OpenUnion("type")
]
"""The ``annotations`` of ``TextDelta``."""


class TextDelta(Model):
    """The ``text`` of ``TextDeltaBlock``."""

    value: Optional[str] = None
    """The value."""

    annotations: Optional[List[AnnotationDelta]] = None
    """Marks on spans of the text: citations and generated files."""


class TextDeltaBlock(Model):
    """A part of ``MessageContentDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["text"]
    """Kind, by which variants are told apart."""

    text: Optional[TextDelta] = None
    """The text."""


class RefusalDeltaBlock(Model):
    """A part of ``MessageContentDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["refusal"]
    """Kind, by which variants are told apart."""

    refusal: Optional[str] = None
    """Why the model declines to answer, in its words."""


class ImageURLDelta(Model):
    """The ``image_url`` of ``ImageURLDeltaBlock``."""

    url: Optional[str] = None
    """Address, or a data URL."""

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides. Default 'auto'."""


class ImageURLDeltaBlock(Model):
    """A part of ``MessageContentDelta``."""

    index: int
    """Position in its list, from 0."""

    type: Literal["image_url"]
    """Kind, by which variants are told apart."""

    image_url: Optional[ImageURLDelta] = None
    """Address of an image, or the image itself as a data URL."""


MessageContentDelta: TypeAlias = Annotated[
    Union[ImageFileDeltaBlock, TextDeltaBlock, RefusalDeltaBlock, ImageURLDeltaBlock],
    OpenUnion("type"),
]
"""The ``content`` of ``MessageDelta``."""


class MessageDelta(Model):
    """The ``delta`` of ``MessageDeltaEvent``."""

    role: Optional[Literal["user", "assistant"]] = None
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Optional[List[MessageContentDelta]] = None
    """The content: text, or a list of parts such as text, images, audio and files."""


class MessageDeltaEvent(Model):
    """A part of ``MessageStreamEventThreadMessageDelta``."""

    id: str
    """Unique id."""

    object: Literal["thread.message.delta"]
    """Kind of object, always the same for this one."""

    delta: MessageDelta
    """The piece added by this event; join the pieces in order."""


class MessageStreamEventThreadMessageDelta(Model):
    """A part of ``MessageStreamEvent``."""

    event: Literal["thread.message.delta"]
    """Name of the event."""

    data: MessageDeltaEvent
    """The items of this page, or the payload."""


class MessageStreamEventThreadMessageCompleted(Model):
    """A part of ``MessageStreamEvent``."""

    event: Literal["thread.message.completed"]
    """Name of the event."""

    data: Message
    """The items of this page, or the payload."""


class MessageStreamEventThreadMessageIncomplete(Model):
    """A part of ``MessageStreamEvent``."""

    event: Literal["thread.message.incomplete"]
    """Name of the event."""

    data: Message
    """The items of this page, or the payload."""


MessageStreamEvent: TypeAlias = Annotated[
    Union[
        MessageStreamEventThreadMessageCreated,
        MessageStreamEventThreadMessageInProgress,
        MessageStreamEventThreadMessageDelta,
        MessageStreamEventThreadMessageCompleted,
        MessageStreamEventThreadMessageIncomplete,
    ],
    OpenUnion("event"),
]
"""A part of ``AssistantStreamEvent``."""


class ErrorEvent(Model):
    """A part of ``AssistantStreamEvent``."""

    event: Literal["error"]
    """Name of the event."""

    data: ErrorObject
    """The error that ended the stream."""


class DoneEvent(Model):
    """A part of ``AssistantStreamEvent``."""

    event: Literal["done"]
    """Name of the event."""

    data: Literal["[DONE]"]
    """Always `[DONE]`: the stream is over."""


AssistantStreamEvent: TypeAlias = Annotated[
    Union[
        ThreadStreamEvent,
        RunStreamEvent,
        RunStepStreamEvent,
        MessageStreamEvent,
        ErrorEvent,
        DoneEvent,
    ],
    OpenUnion("event"),
]
"""Not used by any operation yet."""


class MessageDeleted(Model):
    """What ``DELETE /threads/{thread_id}/messages/{message_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["thread.message.deleted"]
    """Kind of object, always the same for this one."""


class ThreadDeleted(Model):
    """What ``DELETE /threads/{thread_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["thread.deleted"]
    """Kind of object, always the same for this one."""


class ListMessagesResponse(Model):
    """What ``GET /threads/{thread_id}/messages`` answers."""

    object: str
    """Kind of object, always the same for this one."""

    data: List[Message]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class ListRunStepsResponse(Model):
    """What ``GET /threads/{thread_id}/runs/{run_id}/steps`` answers."""

    object: str
    """Kind of object, always the same for this one."""

    data: List[RunStep]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class ListRunsResponse(Model):
    """What ``GET /threads/{thread_id}/runs`` answers."""

    object: str
    """Kind of object, always the same for this one."""

    data: List[Run]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""
