# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: beta_chatkit"""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "ActiveStatus",
    "AttachmentType",
    "ChatKitAttachment",
    "ChatKitResponseOutputText",
    "ChatKitResponseOutputTextAnnotation",
    "ChatKitThread",
    "ChatKitThreadAssistantMessageItem",
    "ChatKitThreadItemList",
    "ChatKitThreadStatus",
    "ChatKitThreadUserMessageItem",
    "ChatKitThreadUserMessageItemContent",
    "ChatKitWidgetItem",
    "ChatKitWorkflow",
    "ChatSession",
    "ChatSessionAutomaticThreadTitling",
    "ChatSessionChatKitConfiguration",
    "ChatSessionFileUpload",
    "ChatSessionHistory",
    "ChatSessionRateLimits",
    "ChatSessionStatus",
    "ChatkitWorkflowTracing",
    "ClientToolCallItem",
    "ClientToolCallStatus",
    "ClosedStatus",
    "FileAnnotation",
    "FileAnnotationSource",
    "InferenceOptions",
    "LockedStatus",
    "TaskGroupItem",
    "TaskGroupTask",
    "TaskItem",
    "TaskType",
    "ThreadDeleteResponse",
    "ThreadItem",
    "ThreadListResource",
    "ToolChoice",
    "UrlAnnotation",
    "UrlAnnotationSource",
    "UserMessageInputText",
    "UserMessageQuotedText",
]


class ChatkitWorkflowTracing(BaseModel):
    """A part of ``ChatKitWorkflow``."""

    enabled: bool
    """Whether it is switched on."""


class ChatKitWorkflow(BaseModel):
    """A part of ``ChatSession``."""

    id: str
    """Unique id."""

    version: str | None = None
    """The version; where absent, the default or latest one."""

    state_variables: dict[str, str | int | bool | float] | None = None
    """Values the workflow starts with, name to value."""

    tracing: ChatkitWorkflowTracing
    """Whether the session is traced, and under which name."""


class ChatSessionRateLimits(BaseModel):
    """A part of ``ChatSession``."""

    max_requests_per_1_minute: int
    """Limit on requests, per minute."""


ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]
"""A part of ``ChatSession``."""


class ChatSessionAutomaticThreadTitling(BaseModel):
    """A part of ``ChatSessionChatKitConfiguration``."""

    enabled: bool
    """Whether it is switched on."""


class ChatSessionFileUpload(BaseModel):
    """A part of ``ChatSessionChatKitConfiguration``."""

    enabled: bool
    """Whether it is switched on."""

    max_file_size: int | None = None
    """Largest file in megabytes."""

    max_files: int | None = None
    """Most files that may be uploaded."""


class ChatSessionHistory(BaseModel):
    """A part of ``ChatSessionChatKitConfiguration``."""

    enabled: bool
    """Whether it is switched on."""

    recent_threads: int | None = None
    """How many earlier threads end users see; null for all."""


class ChatSessionChatKitConfiguration(BaseModel):
    """A part of ``ChatSession``."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Whether threads get titles by themselves."""

    file_upload: ChatSessionFileUpload
    """Whether end users may upload files, and how many and how large."""

    history: ChatSessionHistory
    """Whether end users see earlier threads, and how many."""


class ChatSession(BaseModel):
    """What ``POST /chatkit/sessions/{session_id}/cancel`` or ``POST /chatkit/sessions`` answers."""

    id: str
    """Unique id."""

    object: Literal["chatkit.session"]
    """Kind of object, always the same for this one. Default 'chatkit.session'."""

    expires_at: int
    """When it expires, Unix time in seconds; null if never."""

    client_secret: str = Field(repr=False)
    """Short-lived secret that a browser or app uses in place of an API key."""

    workflow: ChatKitWorkflow
    """The workflow that answers the chat."""

    user: str
    """Your id for the end user who chats."""

    rate_limits: ChatSessionRateLimits
    """The limits on requests or tokens per time."""

    max_requests_per_1_minute: int
    """Limit on requests, per minute."""

    status: ChatSessionStatus
    """How far it has come or how it ended."""

    chatkit_configuration: ChatSessionChatKitConfiguration
    """What the chat window offers: titles, uploads and history."""


class UserMessageInputText(BaseModel):
    """A part of ``ChatKitThreadUserMessageItemContent``."""

    type: Literal["input_text"]
    """Kind, by which variants are told apart. Default 'input_text'."""

    text: str
    """The text."""


class UserMessageQuotedText(BaseModel):
    """A part of ``ChatKitThreadUserMessageItemContent``."""

    type: Literal["quoted_text"]
    """Kind, by which variants are told apart. Default 'quoted_text'."""

    text: str
    """The text."""


AttachmentType: TypeAlias = Literal["image", "file"]
"""A part of ``ChatKitAttachment``."""


class ChatKitAttachment(BaseModel):
    """A part of ``ChatKitThreadUserMessageItem``."""

    type: AttachmentType
    """Kind, by which variants are told apart."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    mime_type: str
    """MIME type, such as `application/pdf`."""

    preview_url: str | None = None
    """Address of a preview picture; null if there is none."""


class ToolChoice(BaseModel):
    """A part of ``InferenceOptions``."""

    id: str
    """Unique id."""


class InferenceOptions(BaseModel):
    """A part of ``ChatKitThreadUserMessageItem``."""

    tool_choice: ToolChoice | None = None
    """Whether and which tool must be called: `none`, `auto`, `required` or a certain one."""

    model: str | None = None
    """Name of the model."""


ChatKitThreadUserMessageItemContent: TypeAlias = Annotated[
    UserMessageInputText | UserMessageQuotedText, OpenUnion("type")
]
"""The ``content`` of ``ChatKitThreadUserMessageItem``."""


class ChatKitThreadUserMessageItem(BaseModel):
    """A part of ``ThreadItem``."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread_item"]
    """Kind of object, always the same for this one. Default 'chatkit.thread_item'."""

    created_at: int
    """When it was made, Unix time in seconds."""

    thread_id: str
    """Id of the thread."""

    type: Literal["chatkit.user_message"]
    """Kind, by which variants are told apart. Default 'chatkit.user_message'."""

    content: list[ChatKitThreadUserMessageItemContent]
    """The content: text, or a list of parts such as text, images, audio and files."""

    attachments: list[ChatKitAttachment]
    """Files that come with the message, and which tools get them."""

    inference_options: InferenceOptions | None = None
    """Settings for the answer to this message; null for the usual ones."""


class FileAnnotationSource(BaseModel):
    """A part of ``FileAnnotation``."""

    type: Literal["file"]
    """Kind, by which variants are told apart. Default 'file'."""

    filename: str
    """Name of the file."""


class FileAnnotation(BaseModel):
    """A part of ``ChatKitResponseOutputTextAnnotation``."""

    type: Literal["file"]
    """Kind, by which variants are told apart. Default 'file'."""

    source: FileAnnotationSource
    """Where it comes from."""


class UrlAnnotationSource(BaseModel):
    """A part of ``UrlAnnotation``."""

    type: Literal["url"]
    """Kind, by which variants are told apart. Default 'url'."""

    url: str
    """Address, or a data URL."""


class UrlAnnotation(BaseModel):
    """A part of ``ChatKitResponseOutputTextAnnotation``."""

    type: Literal["url"]
    """Kind, by which variants are told apart. Default 'url'."""

    source: UrlAnnotationSource
    """Where it comes from."""


ChatKitResponseOutputTextAnnotation: TypeAlias = Annotated[
    FileAnnotation | UrlAnnotation, OpenUnion("type")
]
"""The ``annotations`` of ``ChatKitResponseOutputText``."""


class ChatKitResponseOutputText(BaseModel):
    """A part of ``ChatKitThreadAssistantMessageItem``."""

    type: Literal["output_text"]
    """Kind, by which variants are told apart. Default 'output_text'."""

    text: str
    """The text."""

    annotations: list[ChatKitResponseOutputTextAnnotation]
    """Marks on spans of the text: citations and generated files."""


class ChatKitThreadAssistantMessageItem(BaseModel):
    """A part of ``ThreadItem``."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread_item"]
    """Kind of object, always the same for this one. Default 'chatkit.thread_item'."""

    created_at: int
    """When it was made, Unix time in seconds."""

    thread_id: str
    """Id of the thread."""

    type: Literal["chatkit.assistant_message"]
    """Kind, by which variants are told apart. Default 'chatkit.assistant_message'."""

    content: list[ChatKitResponseOutputText]
    """The content: text, or a list of parts such as text, images, audio and files."""


class ChatKitWidgetItem(BaseModel):
    """A part of ``ThreadItem``."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread_item"]
    """Kind of object, always the same for this one. Default 'chatkit.thread_item'."""

    created_at: int
    """When it was made, Unix time in seconds."""

    thread_id: str
    """Id of the thread."""

    type: Literal["chatkit.widget"]
    """Kind, by which variants are told apart. Default 'chatkit.widget'."""

    widget: str
    """The widget as JSON text."""


ClientToolCallStatus: TypeAlias = Literal["in_progress", "completed"]
"""A part of ``ClientToolCallItem``."""


class ClientToolCallItem(BaseModel):
    """A part of ``ThreadItem``."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread_item"]
    """Kind of object, always the same for this one. Default 'chatkit.thread_item'."""

    created_at: int
    """When it was made, Unix time in seconds."""

    thread_id: str
    """Id of the thread."""

    type: Literal["chatkit.client_tool_call"]
    """Kind, by which variants are told apart. Default 'chatkit.client_tool_call'."""

    status: ClientToolCallStatus
    """How far it has come or how it ended."""

    call_id: str
    """Id of the call; the result is matched to it by this id."""

    name: str
    """Its name."""

    arguments: str
    """The call's arguments as JSON text written by the model; it may be invalid, so check it."""

    output: str | None = None
    """What was produced."""


TaskType: TypeAlias = Literal["custom", "thought"]
"""A part of ``TaskItem`` and ``TaskGroupTask``."""


class TaskItem(BaseModel):
    """A part of ``ThreadItem``."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread_item"]
    """Kind of object, always the same for this one. Default 'chatkit.thread_item'."""

    created_at: int
    """When it was made, Unix time in seconds."""

    thread_id: str
    """Id of the thread."""

    type: Literal["chatkit.task"]
    """Kind, by which variants are told apart. Default 'chatkit.task'."""

    task_type: TaskType
    """Whether the task is a `thought` or a custom one."""

    heading: str | None = None
    """Heading of the task; null if it has none."""

    summary: str | None = None
    """A short account of the reasoning or task."""


class TaskGroupTask(BaseModel):
    """A part of ``TaskGroupItem``."""

    type: TaskType
    """Kind, by which variants are told apart."""

    heading: str | None = None
    """Heading of the task; null if it has none."""

    summary: str | None = None
    """A short account of the reasoning or task."""


class TaskGroupItem(BaseModel):
    """A part of ``ThreadItem``."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread_item"]
    """Kind of object, always the same for this one. Default 'chatkit.thread_item'."""

    created_at: int
    """When it was made, Unix time in seconds."""

    thread_id: str
    """Id of the thread."""

    type: Literal["chatkit.task_group"]
    """Kind, by which variants are told apart. Default 'chatkit.task_group'."""

    tasks: list[TaskGroupTask]
    """The tasks of the group."""


ThreadItem: TypeAlias = Annotated[
    ChatKitThreadUserMessageItem
    | ChatKitThreadAssistantMessageItem
    | ChatKitWidgetItem
    | ClientToolCallItem
    | TaskItem
    | TaskGroupItem,
    OpenUnion("type"),
]
"""A part of ``ChatKitThreadItemList``."""


class ChatKitThreadItemList(BaseModel):
    """What ``GET /chatkit/threads/{thread_id}/items`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one. Default 'list'."""

    data: list[ThreadItem]
    """The items of this page, or the payload."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class ActiveStatus(BaseModel):
    """A part of ``ChatKitThreadStatus``."""

    type: Literal["active"]
    """Kind, by which variants are told apart. Default 'active'."""


class LockedStatus(BaseModel):
    """A part of ``ChatKitThreadStatus``."""

    type: Literal["locked"]
    """Kind, by which variants are told apart. Default 'locked'."""

    reason: str | None = None
    """Why, in a word or a sentence."""


class ClosedStatus(BaseModel):
    """A part of ``ChatKitThreadStatus``."""

    type: Literal["closed"]
    """Kind, by which variants are told apart. Default 'closed'."""

    reason: str | None = None
    """Why, in a word or a sentence."""


ChatKitThreadStatus: TypeAlias = Annotated[
    ActiveStatus | LockedStatus | ClosedStatus, OpenUnion("type")
]
"""The ``status`` of ``ChatKitThread``."""


class ChatKitThread(BaseModel):
    """What ``GET /chatkit/threads/{thread_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread"]
    """Kind of object, always the same for this one. Default 'chatkit.thread'."""

    created_at: int
    """When it was made, Unix time in seconds."""

    title: str | None = None
    """Title of the thread; null until it has one."""

    status: ChatKitThreadStatus
    """Whether the thread is active, locked or closed."""

    user: str
    """The user; as a parameter, a stable mark of your end user."""


class ThreadDeleteResponse(BaseModel):
    """What ``DELETE /chatkit/threads/{thread_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread.deleted"]
    """Kind of object, always the same for this one. Default 'chatkit.thread.deleted'."""

    deleted: bool
    """Whether it was deleted."""


class ThreadListResource(BaseModel):
    """What ``GET /chatkit/threads`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one. Default 'list'."""

    data: list[ChatKitThread]
    """The items of this page, or the payload."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""
