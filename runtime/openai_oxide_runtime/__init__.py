"""The runtime of openai_oxide: what generated code is written against.

Every name here is imported when it is first touched, so that importing the package costs nothing.
"""

from typing import TYPE_CHECKING

from .references import lazy_exports

if TYPE_CHECKING:
    from .absent import NOT_GIVEN, NotGiven, Omit, not_given, omit
    from .azure import AzureClient, MutuallyExclusiveAuthError
    from .binary import HttpxBinaryResponseContent
    from .breaker import CircuitBreaker
    from .client import AsyncClient, SyncClient
    from .compat.requests import NoneType, ProxiesTypes, Transport
    from .deferred import (
        APIResponse,
        AsyncAPIResponse,
        AsyncResponseContextManager,
        ResponseContextManager,
    )
    from .errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        CircuitOpenError,
        ConflictError,
        ContentFilterFinishReasonError,
        DeadlineExceededError,
        InternalServerError,
        InvalidWebhookSignatureError,
        LengthFinishReasonError,
        NotFoundError,
        OAuthError,
        OpenAIError,
        PermissionDeniedError,
        RateLimitError,
        RedirectRefusedError,
        ResponseTooLargeError,
        StreamTimeoutError,
        StreamTruncatedError,
        SubjectTokenProviderError,
        UnprocessableEntityError,
        WebSocketConnectionClosedError,
        WebSocketQueueFullError,
    )
    from .fanout import FanOutcome, async_fan_out, fan_out
    from .files import FileContent, FileTypes, file_from_path
    from .hedging import Hedged, HedgeLeg
    from .hedging_book import HedgeBook
    from .hedging_calls import (
        Speculation,
        async_hedged_request,
        async_hedged_request_n,
        async_speculative,
        hedged_request,
        hedged_request_n,
        speculative,
    )
    from .hedging_policy import HedgePolicy
    from .helpers.assistants import AssistantEventHandler, AsyncAssistantEventHandler
    from .helpers.first_token import first_token
    from .helpers.function_calls import FunctionCall
    from .helpers.function_tools import (
        FunctionTool,
        function_tool,
        pydantic_function_tool,
        pydantic_responses_function_tool,
    )
    from .helpers.polling import PollCancelledError, PollTimeoutError
    from .helpers.strict_schema import SchemaError
    from .helpers.tool_results import RoundLimitError, ToolResult
    from .helpers.tool_rounds import ToolRun
    from .helpers.upload_parts import UploadState
    from .helpers.webhook_signatures import (
        InvalidWebhookSecretError,
        ReplayedWebhookError,
        WebhookSecret,
    )
    from .http1.async_transport import AsyncDirectTransport
    from .http1.sync_transport import DirectTransport
    from .http1.tls import TLSOptions
    from .httpx_clients import DefaultAsyncHttpxClient, DefaultHttpxClient
    from .httpx_transport import AsyncHttpxTransport, HttpxTransport
    from .limiter import RateLimiter
    from .model import Model, Unknown
    from .module_client import ModuleClient
    from .operations import Operation, operation
    from .optional_clients import (
        DefaultAioHttpClient,
        DefaultAsyncHttpx2Client,
        DefaultHttpx2Client,
    )
    from .options import ClientConfig, ClientOptions, Limits
    from .pagination import (
        AsyncConversationCursorPage,
        AsyncCursorPage,
        AsyncNextCursorPage,
        AsyncPage,
        AsyncPaginator,
        AsyncTokenPage,
        SyncConversationCursorPage,
        SyncCursorPage,
        SyncNextCursorPage,
        SyncPage,
        SyncTokenPage,
    )
    from .ratelimit import RateLimits
    from .references import resolve
    from .request_options import RequestOptions
    from .reqwest import AsyncPyreqwestTransport, PyreqwestTransport
    from .resources import (
        AsyncResource,
        Resource,
        async_raw_method,
        async_streaming_method,
        raw_method,
        raw_view,
        resource,
        streaming_method,
        streaming_view,
    )
    from .responses import LegacyAPIResponse
    from .retry import RetryPolicy
    from .settings import DataResidency
    from .slim import left_out
    from .streaming import AsyncStream, Stream
    from .submodules import serve_submodules, submodule_names
    from .timeouts import (
        DEFAULT_CONNECTION_LIMITS,
        DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT,
        ConnectionLimits,
        Timeout,
    )
    from .transport import (
        AsyncRawResponse,
        AsyncTransport,
        Head,
        HttpRequest,
        RawResponse,
        SyncTransport,
        TransportError,
        TransportLimit,
        TransportTimeout,
    )
    from .union import OpenUnion
    from .verbs import PathOptions
    from .version import __title__, __version__
    from .websocket.reconnecting import ReconnectingEvent, ReconnectingOverrides

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AssistantEventHandler",
    "AsyncAPIResponse",
    "AsyncAssistantEventHandler",
    "AsyncClient",
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncDirectTransport",
    "AsyncHttpxTransport",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncPyreqwestTransport",
    "AsyncRawResponse",
    "AsyncResource",
    "AsyncResponseContextManager",
    "AsyncStream",
    "AsyncTokenPage",
    "AsyncTransport",
    "AuthenticationError",
    "AzureClient",
    "BadRequestError",
    "CircuitBreaker",
    "CircuitOpenError",
    "ClientConfig",
    "ClientOptions",
    "ConflictError",
    "ConnectionLimits",
    "ContentFilterFinishReasonError",
    "DataResidency",
    "DeadlineExceededError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "DirectTransport",
    "FanOutcome",
    "FileContent",
    "FileTypes",
    "FunctionCall",
    "FunctionTool",
    "Head",
    "HedgeBook",
    "HedgeLeg",
    "HedgePolicy",
    "Hedged",
    "HttpRequest",
    "HttpxBinaryResponseContent",
    "HttpxTransport",
    "InternalServerError",
    "InvalidWebhookSecretError",
    "InvalidWebhookSignatureError",
    "LegacyAPIResponse",
    "LengthFinishReasonError",
    "Limits",
    "Model",
    "ModuleClient",
    "MutuallyExclusiveAuthError",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "OAuthError",
    "Omit",
    "OpenAIError",
    "OpenUnion",
    "Operation",
    "PathOptions",
    "PermissionDeniedError",
    "PollCancelledError",
    "PollTimeoutError",
    "ProxiesTypes",
    "PyreqwestTransport",
    "RateLimitError",
    "RateLimiter",
    "RateLimits",
    "RawResponse",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "RedirectRefusedError",
    "ReplayedWebhookError",
    "RequestOptions",
    "Resource",
    "ResponseContextManager",
    "ResponseTooLargeError",
    "RetryPolicy",
    "RoundLimitError",
    "SchemaError",
    "Speculation",
    "Stream",
    "StreamTimeoutError",
    "StreamTruncatedError",
    "SubjectTokenProviderError",
    "SyncClient",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncTokenPage",
    "SyncTransport",
    "TLSOptions",
    "Timeout",
    "ToolResult",
    "ToolRun",
    "Transport",
    "TransportError",
    "TransportLimit",
    "TransportTimeout",
    "Unknown",
    "UnprocessableEntityError",
    "UploadState",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "WebhookSecret",
    "__title__",
    "__version__",
    "async_fan_out",
    "async_hedged_request",
    "async_hedged_request_n",
    "async_raw_method",
    "async_speculative",
    "async_streaming_method",
    "fan_out",
    "file_from_path",
    "first_token",
    "function_tool",
    "hedged_request",
    "hedged_request_n",
    "lazy_exports",
    "left_out",
    "not_given",
    "omit",
    "operation",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "raw_method",
    "raw_view",
    "resolve",
    "resource",
    "serve_submodules",
    "speculative",
    "streaming_method",
    "streaming_view",
    "submodule_names",
]

_HOMES = {
    "absent": "NOT_GIVEN NotGiven Omit not_given omit",
    "azure": "AzureClient MutuallyExclusiveAuthError",
    "helpers.polling": "PollCancelledError PollTimeoutError",
    "helpers.upload_parts": "UploadState",
    "helpers.webhook_signatures": "InvalidWebhookSecretError ReplayedWebhookError WebhookSecret",
    "binary": "HttpxBinaryResponseContent",
    "breaker": "CircuitBreaker",
    "client": "AsyncClient SyncClient",
    "compat.requests": "NoneType ProxiesTypes Transport",
    "deferred": ("APIResponse AsyncAPIResponse AsyncResponseContextManager ResponseContextManager"),
    "errors": (
        "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError "
        "AuthenticationError BadRequestError CircuitOpenError ConflictError "
        "ContentFilterFinishReasonError DeadlineExceededError InternalServerError "
        "InvalidWebhookSignatureError LengthFinishReasonError NotFoundError OAuthError "
        "OpenAIError PermissionDeniedError RateLimitError RedirectRefusedError "
        "ResponseTooLargeError StreamTimeoutError StreamTruncatedError SubjectTokenProviderError "
        "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError"
    ),
    "fanout": "FanOutcome async_fan_out fan_out",
    "helpers.assistants": "AssistantEventHandler AsyncAssistantEventHandler",
    "helpers.first_token": "first_token",
    "helpers.function_calls": "FunctionCall",
    "helpers.function_tools": (
        "FunctionTool function_tool pydantic_function_tool pydantic_responses_function_tool"
    ),
    "helpers.strict_schema": "SchemaError",
    "helpers.tool_results": "RoundLimitError ToolResult",
    "helpers.tool_rounds": "ToolRun",
    "hedging": "HedgeLeg Hedged",
    "hedging_book": "HedgeBook",
    "hedging_calls": (
        "Speculation async_hedged_request async_hedged_request_n async_speculative "
        "hedged_request hedged_request_n speculative"
    ),
    "hedging_policy": "HedgePolicy",
    "slim": "left_out",
    "limiter": "RateLimiter",
    "files": "FileContent FileTypes file_from_path",
    "http1.async_transport": "AsyncDirectTransport",
    "http1.sync_transport": "DirectTransport",
    "http1.tls": "TLSOptions",
    "httpx_clients": "DefaultAsyncHttpxClient DefaultHttpxClient",
    "httpx_transport": "AsyncHttpxTransport HttpxTransport",
    "model": "Model Unknown",
    "module_client": "ModuleClient",
    "operations": "Operation operation",
    "optional_clients": "DefaultAioHttpClient DefaultAsyncHttpx2Client DefaultHttpx2Client",
    "options": "ClientConfig ClientOptions Limits",
    "request_options": "RequestOptions",
    "pagination": (
        "AsyncConversationCursorPage AsyncCursorPage AsyncNextCursorPage AsyncPage "
        "AsyncPaginator AsyncTokenPage SyncConversationCursorPage SyncCursorPage "
        "SyncNextCursorPage SyncPage SyncTokenPage"
    ),
    "ratelimit": "RateLimits",
    "reqwest": "AsyncPyreqwestTransport PyreqwestTransport",
    "references": "resolve",
    "resources": (
        "AsyncResource Resource async_raw_method async_streaming_method raw_method raw_view "
        "resource streaming_method streaming_view"
    ),
    "responses": "LegacyAPIResponse",
    "retry": "RetryPolicy",
    "settings": "DataResidency",
    "streaming": "AsyncStream Stream",
    "submodules": "serve_submodules submodule_names",
    "timeouts": (
        "DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT ConnectionLimits Timeout"
    ),
    "transport": (
        "AsyncRawResponse AsyncTransport Head HttpRequest RawResponse SyncTransport "
        "TransportError TransportLimit TransportTimeout"
    ),
    "union": "OpenUnion",
    "verbs": "PathOptions",
    "version": "__title__ __version__",
    "websocket.reconnecting": "ReconnectingEvent ReconnectingOverrides",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {n: f"{__name__}.{home}:{n}" for home, names in _HOMES.items() for n in names.split()},
    )
