"""The runtime of openai_oxide: what generated code is written against.

Every name here is imported when it is first touched, so that importing the package costs nothing.
"""

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide_lib.assistants.event_handler import (
        AssistantEventHandler,
        AsyncAssistantEventHandler,
    )
    from openai_oxide_lib.client.azure import AzureClient, MutuallyExclusiveAuthError
    from openai_oxide_lib.client.client_options import ClientOptions
    from openai_oxide_lib.client.clients import AsyncClient, SyncClient
    from openai_oxide_lib.client.environment import DataResidency
    from openai_oxide_lib.client.module_client import ModuleClient
    from openai_oxide_lib.compat.request_types import NoneType, ProxiesTypes, Transport
    from openai_oxide_lib.first_token import first_token
    from openai_oxide_lib.functions.function_call import FunctionCall
    from openai_oxide_lib.functions.function_tool import (
        FunctionTool,
        function_tool,
        pydantic_function_tool,
        pydantic_responses_function_tool,
    )
    from openai_oxide_lib.polling import PollCancelledError, PollTimeoutError
    from openai_oxide_lib.structured_output.json_schema import SchemaError
    from openai_oxide_lib.tool_loop.conversation import ToolRun
    from openai_oxide_lib.tool_loop.result import RoundLimitError, ToolResult
    from openai_oxide_lib.upload_parts import UploadState
    from openai_oxide_lib.webhook_signatures import (
        InvalidWebhookSecretError,
        ReplayedWebhookError,
        WebhookSecret,
    )

    from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
    from openai_oxide_runtime.calls.pagination import (
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
    from openai_oxide_runtime.calls.raw_response import LegacyAPIResponse
    from openai_oxide_runtime.calls.streamed_response import (
        APIResponse,
        AsyncAPIResponse,
        AsyncResponseContextManager,
        ResponseContextManager,
    )
    from openai_oxide_runtime.client.resource import (
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
    from openai_oxide_runtime.client.verbs import PathOptions
    from openai_oxide_runtime.concurrency.fan_out import FanOutcome, async_fan_out, fan_out
    from openai_oxide_runtime.core.lazy_imports import resolve
    from openai_oxide_runtime.core.sentinels import NOT_GIVEN, NotGiven, Omit, not_given, omit
    from openai_oxide_runtime.core.slim_builds import left_out
    from openai_oxide_runtime.core.submodules import serve_submodules, submodule_names
    from openai_oxide_runtime.core.version import __title__, __version__
    from openai_oxide_runtime.errors.tree import (
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
    from openai_oxide_runtime.hedging.functions import (
        Speculation,
        async_hedged_request,
        async_hedged_request_n,
        async_speculative,
        hedged_request,
        hedged_request_n,
        speculative,
    )
    from openai_oxide_runtime.hedging.tracker import HedgeBook
    from openai_oxide_runtime.http.interface import (
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
    from openai_oxide_runtime.http.limits import Limits
    from openai_oxide_runtime.http.timeouts import (
        DEFAULT_CONNECTION_LIMITS,
        DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT,
        ConnectionLimits,
        Timeout,
    )
    from openai_oxide_runtime.http.tls_options import TLSOptions
    from openai_oxide_runtime.models.base import Model, Unknown
    from openai_oxide_runtime.models.unions import OpenUnion
    from openai_oxide_runtime.operations.client_config import ClientConfig
    from openai_oxide_runtime.operations.operation import Operation, operation
    from openai_oxide_runtime.operations.request_options import RequestOptions
    from openai_oxide_runtime.policies.circuit_breaker import CircuitBreaker
    from openai_oxide_runtime.policies.hedge import HedgePolicy
    from openai_oxide_runtime.policies.hedge_record import Hedged, HedgeLeg
    from openai_oxide_runtime.policies.rate_limit_headers import RateLimits
    from openai_oxide_runtime.policies.rate_limiter import RateLimiter
    from openai_oxide_runtime.policies.retry import RetryPolicy
    from openai_oxide_runtime.serialization.files import FileContent, FileTypes, file_from_path
    from openai_oxide_runtime.streaming.stream import AsyncStream, Stream
    from openai_oxide_runtime.transports.http1.async_transport import AsyncDirectTransport
    from openai_oxide_runtime.transports.http1.sync_transport import DirectTransport
    from openai_oxide_runtime.transports.httpx.default_clients import (
        DefaultAsyncHttpxClient,
        DefaultHttpxClient,
    )
    from openai_oxide_runtime.transports.httpx.optional_clients import (
        DefaultAioHttpClient,
        DefaultAsyncHttpx2Client,
        DefaultHttpx2Client,
    )
    from openai_oxide_runtime.transports.httpx.transport import (
        AsyncHttpxTransport,
        HttpxTransport,
    )
    from openai_oxide_runtime.transports.pyreqwest import (
        AsyncPyreqwestTransport,
        PyreqwestTransport,
    )
    from openai_oxide_runtime.websocket.reconnecting import (
        ReconnectingEvent,
        ReconnectingOverrides,
    )

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
    "openai_oxide_runtime.core.sentinels": "NOT_GIVEN NotGiven Omit not_given omit",
    "openai_oxide_lib.client.azure": "AzureClient MutuallyExclusiveAuthError",
    "openai_oxide_lib.polling": "PollCancelledError PollTimeoutError",
    "openai_oxide_lib.upload_parts": "UploadState",
    "openai_oxide_lib.webhook_signatures": "InvalidWebhookSecretError ReplayedWebhookError WebhookSecret",
    "openai_oxide_runtime.calls.binary_response": "HttpxBinaryResponseContent",
    "openai_oxide_runtime.policies.circuit_breaker": "CircuitBreaker",
    "openai_oxide_lib.client.clients": "AsyncClient SyncClient",
    "openai_oxide_lib.compat.request_types": "NoneType ProxiesTypes Transport",
    "openai_oxide_runtime.calls.streamed_response": (
        "APIResponse AsyncAPIResponse AsyncResponseContextManager ResponseContextManager"
    ),
    "openai_oxide_runtime.errors.tree": (
        "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError "
        "AuthenticationError BadRequestError CircuitOpenError ConflictError "
        "ContentFilterFinishReasonError DeadlineExceededError InternalServerError "
        "InvalidWebhookSignatureError LengthFinishReasonError NotFoundError OAuthError "
        "OpenAIError PermissionDeniedError RateLimitError RedirectRefusedError "
        "ResponseTooLargeError StreamTimeoutError StreamTruncatedError SubjectTokenProviderError "
        "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError"
    ),
    "openai_oxide_runtime.concurrency.fan_out": "FanOutcome async_fan_out fan_out",
    "openai_oxide_lib.assistants.event_handler": "AssistantEventHandler AsyncAssistantEventHandler",
    "openai_oxide_lib.first_token": "first_token",
    "openai_oxide_lib.functions.function_call": "FunctionCall",
    "openai_oxide_lib.functions.function_tool": (
        "FunctionTool function_tool pydantic_function_tool pydantic_responses_function_tool"
    ),
    "openai_oxide_lib.structured_output.json_schema": "SchemaError",
    "openai_oxide_lib.tool_loop.result": "RoundLimitError ToolResult",
    "openai_oxide_lib.tool_loop.conversation": "ToolRun",
    "openai_oxide_runtime.hedging.race": "HedgeLeg Hedged",
    "openai_oxide_runtime.hedging.tracker": "HedgeBook",
    "openai_oxide_runtime.hedging.functions": (
        "Speculation async_hedged_request async_hedged_request_n async_speculative "
        "hedged_request hedged_request_n speculative"
    ),
    "openai_oxide_runtime.policies.hedge": "HedgePolicy",
    "openai_oxide_runtime.core.slim_builds": "left_out",
    "openai_oxide_runtime.policies.rate_limiter": "RateLimiter",
    "openai_oxide_runtime.serialization.files": "FileContent FileTypes file_from_path",
    "openai_oxide_runtime.transports.http1.async_transport": "AsyncDirectTransport",
    "openai_oxide_runtime.transports.http1.sync_transport": "DirectTransport",
    "openai_oxide_runtime.transports.http1.tls_layer": "TLSOptions",
    "openai_oxide_runtime.transports.httpx.default_clients": "DefaultAsyncHttpxClient DefaultHttpxClient",
    "openai_oxide_runtime.transports.httpx.transport": "AsyncHttpxTransport HttpxTransport",
    "openai_oxide_runtime.models.base": "Model Unknown",
    "openai_oxide_lib.client.module_client": "ModuleClient",
    "openai_oxide_runtime.operations.operation": "Operation operation",
    "openai_oxide_runtime.transports.httpx.optional_clients": "DefaultAioHttpClient DefaultAsyncHttpx2Client DefaultHttpx2Client",
    "openai_oxide_runtime.operations.client_config": "ClientConfig ClientOptions Limits",
    "openai_oxide_runtime.operations.request_options": "RequestOptions",
    "openai_oxide_runtime.calls.pagination": (
        "AsyncConversationCursorPage AsyncCursorPage AsyncNextCursorPage AsyncPage "
        "AsyncPaginator AsyncTokenPage SyncConversationCursorPage SyncCursorPage "
        "SyncNextCursorPage SyncPage SyncTokenPage"
    ),
    "openai_oxide_runtime.policies.rate_limit_headers": "RateLimits",
    "openai_oxide_runtime.transports.pyreqwest": "AsyncPyreqwestTransport PyreqwestTransport",
    "openai_oxide_runtime.core.lazy_imports": "resolve",
    "openai_oxide_runtime.client.resource": (
        "AsyncResource Resource async_raw_method async_streaming_method raw_method raw_view "
        "resource streaming_method streaming_view"
    ),
    "openai_oxide_runtime.calls.raw_response": "LegacyAPIResponse",
    "openai_oxide_runtime.policies.retry": "RetryPolicy",
    "openai_oxide_lib.client.environment": "DataResidency",
    "openai_oxide_runtime.streaming.stream": "AsyncStream Stream",
    "openai_oxide_runtime.core.submodules": "serve_submodules submodule_names",
    "openai_oxide_runtime.http.timeouts": (
        "DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT ConnectionLimits Timeout"
    ),
    "openai_oxide_runtime.http.interface": (
        "AsyncRawResponse AsyncTransport Head HttpRequest RawResponse SyncTransport "
        "TransportError TransportLimit TransportTimeout"
    ),
    "openai_oxide_runtime.models.unions": "OpenUnion",
    "openai_oxide_runtime.client.verbs": "PathOptions",
    "openai_oxide_runtime.core.version": "__title__ __version__",
    "openai_oxide_runtime.websocket.reconnecting": "ReconnectingEvent ReconnectingOverrides",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {n: f"{home}:{n}" for home, names in _HOMES.items() for n in names.split()},
    )
