# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: beta_chatkit"""

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "AutomaticThreadTitlingParam",
    "ChatSessionChatKitConfigurationParam",
    "ChatSessionExpiresAfterParam",
    "ChatSessionRateLimitsParam",
    "ChatSessionWorkflowParam",
    "FileUploadParam",
    "HistoryParam",
    "OrderEnum",
    "SessionCreateArguments",
    "SessionCreateParams",
    "ThreadListArguments",
    "ThreadListItemsArguments",
    "ThreadListItemsParams",
    "ThreadListParams",
    "WorkflowTracingParam",
]


OrderEnum: TypeAlias = Literal["asc", "desc"]
"""A part of ``GET /videos``, ``GET /skills``, ``GET /skills/{skill_id}/versions`` and 2 more."""


class WorkflowTracingParam(TypedDict, total=False):
    """A part of ``WorkflowParam``."""

    enabled: bool
    """Whether it is switched on."""


class ChatSessionWorkflowParam(TypedDict, total=False):
    """A part of ``CreateChatSessionBody``."""

    id: Required[str]
    """Unique id."""

    version: str
    """The version; where absent, the default or latest one."""

    state_variables: dict[str, str | int | bool | float]
    """Values the workflow starts with, name to value. At most 64 keys."""

    tracing: WorkflowTracingParam
    """Whether the session is traced, and under which name."""


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    """A part of ``CreateChatSessionBody``."""

    anchor: Required[Literal["created_at"]]
    """The moment from which the lifetime is counted. Default 'created_at'."""

    seconds: Required[int]
    """A number of seconds. At least 1, at most 600."""


class ChatSessionRateLimitsParam(TypedDict, total=False):
    """A part of ``CreateChatSessionBody``."""

    max_requests_per_1_minute: int
    """Limit on requests, per minute. At least 1."""


class AutomaticThreadTitlingParam(TypedDict, total=False):
    """A part of ``ChatkitConfigurationParam``."""

    enabled: bool
    """Whether it is switched on."""


class FileUploadParam(TypedDict, total=False):
    """A part of ``ChatkitConfigurationParam``."""

    enabled: bool
    """Whether it is switched on."""

    max_file_size: int
    """Largest file in megabytes. At least 1, at most 512."""

    max_files: int
    """Most files that may be uploaded. At least 1."""


class HistoryParam(TypedDict, total=False):
    """A part of ``ChatkitConfigurationParam``."""

    enabled: bool
    """Whether it is switched on."""

    recent_threads: int
    """How many earlier threads end users see; null for all. At least 1."""


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    """A part of ``CreateChatSessionBody``."""

    automatic_thread_titling: AutomaticThreadTitlingParam
    """Whether threads get titles by themselves."""

    file_upload: FileUploadParam
    """Whether end users may upload files, and how many and how large."""

    history: HistoryParam
    """Whether end users see earlier threads, and how many."""


class SessionCreateParams(TypedDict, total=False):
    """The parameters of ``POST /chatkit/sessions``."""

    workflow: Required[ChatSessionWorkflowParam]
    """The workflow that answers the chat."""

    user: Required[str]
    """Your id for the end user who chats, by which threads are kept apart. At least 1 character."""

    expires_after: Omittable[ChatSessionExpiresAfterParam]
    """When it expires: an anchor and a lifetime."""

    rate_limits: Omittable[ChatSessionRateLimitsParam]
    """The limits on requests or tokens per time."""

    chatkit_configuration: Omittable[ChatSessionChatKitConfigurationParam]
    """What the chat window offers: titles, uploads and history."""


class SessionCreateArguments(SessionCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /chatkit/sessions``: its parameters and the options of any request."""


class ThreadListParams(TypedDict, total=False):
    """The parameters of ``GET /chatkit/threads``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 100."""

    order: Omittable[OrderEnum]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: Omittable[str]
    """Cursor. Id of an item; the page ends right in front of it."""

    user: Omittable[str]
    """The user; as a parameter, a stable mark of your end user. At least 1 character, at most 512 characters."""


class ThreadListArguments(ThreadListParams, RequestOptions, total=False):
    """The arguments of ``GET /chatkit/threads``: its parameters and the options of any request."""


class ThreadListItemsParams(TypedDict, total=False):
    """The parameters of ``GET /chatkit/threads/{thread_id}/items``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 100."""

    order: Omittable[OrderEnum]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: Omittable[str]
    """Cursor. Id of an item; the page ends right in front of it."""


class ThreadListItemsArguments(ThreadListItemsParams, RequestOptions, total=False):
    """The arguments of ``GET /chatkit/threads/{thread_id}/items``: its parameters and the options of any request."""
