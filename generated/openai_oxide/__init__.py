# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The OpenAI API for Python: every operation, typed, streamed, and with little weight.

    from openai_oxide import OpenAI

    client = OpenAI()
    print(client.responses.create(model="gpt-5", input="Hello").output_text)

Without a client of one's own, the package is one: ``openai_oxide.api_key = …`` and the settings
below it, then ``openai_oxide.responses.create(…)``.

Nothing is loaded before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openai_oxide_runtime.core.lazy_imports import lazy_exports
from openai_oxide_runtime.core.submodules import serve_submodules

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_oxide_lib.assistants.async_event_handler import (
        AsyncAssistantEventHandler as AsyncAssistantEventHandler,
    )
    from openai_oxide_lib.assistants.sync_event_handler import (
        AssistantEventHandler as AssistantEventHandler,
    )
    from openai_oxide_lib.client.options import DataResidency as DataResidency
    from openai_oxide_lib.compat.request_types import (
        NoneType as NoneType,
        ProxiesTypes as ProxiesTypes,
        Transport as Transport,
    )
    from openai_oxide_lib.first_token import first_token as first_token
    from openai_oxide_lib.functions.function_call import FunctionCall as FunctionCall
    from openai_oxide_lib.functions.function_tool import (
        FunctionTool as FunctionTool,
        function_tool as function_tool,
        pydantic_function_tool as pydantic_function_tool,
        pydantic_responses_function_tool as pydantic_responses_function_tool,
    )
    from openai_oxide_lib.polling import (
        PollCancelledError as PollCancelledError,
        PollTimeoutError as PollTimeoutError,
    )
    from openai_oxide_lib.structured_output.strict_schema import SchemaError as SchemaError
    from openai_oxide_lib.tool_loop.conversation import ToolRun as ToolRun
    from openai_oxide_lib.tool_loop.result import (
        RoundLimitError as RoundLimitError,
        ToolResult as ToolResult,
    )
    from openai_oxide_lib.upload_parts import UploadState as UploadState
    from openai_oxide_lib.webhook_signatures import (
        InvalidWebhookSecretError as InvalidWebhookSecretError,
        ReplayedWebhookError as ReplayedWebhookError,
        WebhookSecret as WebhookSecret,
    )
    from openai_oxide_runtime.calls.async_streamed_response import (
        AsyncAPIResponse as AsyncAPIResponse,
    )
    from openai_oxide_runtime.calls.binary_response import (
        HttpxBinaryResponseContent as HttpxBinaryResponseContent,
    )
    from openai_oxide_runtime.calls.sync_streamed_response import APIResponse as APIResponse
    from openai_oxide_runtime.cassettes.async_cassette import AsyncCassette as AsyncCassette
    from openai_oxide_runtime.cassettes.sync_cassette import Cassette as Cassette
    from openai_oxide_runtime.client.path_options import PathOptions as RequestOptions
    from openai_oxide_runtime.concurrency.fan_out import (
        FanOutcome as FanOutcome,
        async_fan_out as async_fan_out,
        fan_out as fan_out,
    )
    from openai_oxide_runtime.core.sentinels import (
        NOT_GIVEN as NOT_GIVEN,
        NotGiven as NotGiven,
        Omit as Omit,
        not_given as not_given,
        omit as omit,
    )
    from openai_oxide_runtime.core.version import __version__ as __version__
    from openai_oxide_runtime.errors.tree import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        CircuitOpenError as CircuitOpenError,
        ConflictError as ConflictError,
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
        DeadlineExceededError as DeadlineExceededError,
        InternalServerError as InternalServerError,
        InvalidWebhookSignatureError as InvalidWebhookSignatureError,
        LengthFinishReasonError as LengthFinishReasonError,
        NotFoundError as NotFoundError,
        OAuthError as OAuthError,
        OpenAIError as OpenAIError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        RedirectRefusedError as RedirectRefusedError,
        ResponseTooLargeError as ResponseTooLargeError,
        StreamTimeoutError as StreamTimeoutError,
        StreamTruncatedError as StreamTruncatedError,
        UnprocessableEntityError as UnprocessableEntityError,
        WebSocketConnectionClosedError as WebSocketConnectionClosedError,
        WebSocketQueueFullError as WebSocketQueueFullError,
    )
    from openai_oxide_runtime.hedging.async_functions import (
        async_hedged_request as async_hedged_request,
        async_hedged_request_n as async_hedged_request_n,
    )
    from openai_oxide_runtime.hedging.speculation import (
        Speculation as Speculation,
        async_speculative as async_speculative,
        speculative as speculative,
    )
    from openai_oxide_runtime.hedging.sync_functions import (
        hedged_request as hedged_request,
        hedged_request_n as hedged_request_n,
    )
    from openai_oxide_runtime.hedging.tracker import HedgeBook as HedgeBook
    from openai_oxide_runtime.http.limits import Limits as Limits
    from openai_oxide_runtime.http.timeouts import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
        ConnectionLimits as ConnectionLimits,
        Timeout as Timeout,
    )
    from openai_oxide_runtime.http.tls_options import TLSOptions as TLSOptions
    from openai_oxide_runtime.models.base import Model as BaseModel, Unknown as Unknown
    from openai_oxide_runtime.policies.circuit_breaker import CircuitBreaker as CircuitBreaker
    from openai_oxide_runtime.policies.hedge import HedgePolicy as HedgePolicy
    from openai_oxide_runtime.policies.hedge_record import Hedged as Hedged, HedgeLeg as HedgeLeg
    from openai_oxide_runtime.policies.rate_limit_headers import RateLimits as RateLimits
    from openai_oxide_runtime.policies.rate_limiter import RateLimiter as RateLimiter
    from openai_oxide_runtime.policies.retry import RetryPolicy as RetryPolicy
    from openai_oxide_runtime.serialization.files import (
        FileTypes as FileTypes,
        file_from_path as file_from_path,
    )
    from openai_oxide_runtime.streaming.async_stream import AsyncStream as AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream as Stream
    from openai_oxide_runtime.transports.http1.async_transport import (
        AsyncDirectTransport as AsyncDirectTransport,
    )
    from openai_oxide_runtime.transports.http1.sync_transport import (
        DirectTransport as DirectTransport,
    )
    from openai_oxide_runtime.transports.httpx.default_clients import (
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpxClient as DefaultHttpxClient,
    )
    from openai_oxide_runtime.transports.httpx.optional_clients import (
        DefaultAioHttpClient as DefaultAioHttpClient,
        DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client,
        DefaultHttpx2Client as DefaultHttpx2Client,
    )
    from openai_oxide_runtime.transports.httpx.transport import (
        AsyncHttpxTransport as AsyncHttpxTransport,
        HttpxTransport as HttpxTransport,
    )
    from openai_oxide_runtime.transports.pyreqwest import (
        AsyncPyreqwestTransport as AsyncPyreqwestTransport,
        PyreqwestTransport as PyreqwestTransport,
    )
    from openai_oxide_runtime.websocket.reconnecting import (
        ReconnectingEvent as ReconnectingEvent,
        ReconnectingOverrides as ReconnectingOverrides,
    )

    from . import (
        bulk as bulk,
        compat as compat,
        models as models,
        pagination as pagination,
        resources as resources,
        telemetry as telemetry,
        types as types,
    )
    from ._azure import AsyncAzureOpenAI as AsyncAzureOpenAI, AzureOpenAI as AzureOpenAI
    from ._client import (
        AsyncOpenAI as AsyncClient,
        AsyncOpenAI as AsyncOpenAI,
        OpenAI as Client,
        OpenAI as OpenAI,
    )
    from ._module_client import (
        _load_client as _load_client,
        _reset_client as _reset_client,
        admin as admin,
        audio as audio,
        batches as batches,
        beta as beta,
        chat as chat,
        completions as completions,
        containers as containers,
        content_provenance_checks as content_provenance_checks,
        conversations as conversations,
        decisions as decisions,
        embeddings as embeddings,
        evals as evals,
        files as files,
        fine_tuning as fine_tuning,
        images as images,
        live as live,
        moderations as moderations,
        realtime as realtime,
        responses as responses,
        safety as safety,
        skills as skills,
        uploads as uploads,
        vector_stores as vector_stores,
        videos as videos,
        webhooks as webhooks,
    )

    VERSION: str
    timeout: float | Timeout | None
    max_retries: int

__title__ = "openai_oxide"

# What the package's own client is made with; a change counts from the next call on.
api_key: str | Callable[[], str] | None = None
admin_api_key: str | None = None
organization: str | None = None
project: str | None = None
webhook_secret: str | None = None
base_url: Any = None
default_headers: Mapping[str, Any] | None = None
default_query: Mapping[str, object] | None = None
http_client: Any = None
api_type: Literal["openai", "azure"] | None = None
api_version: str | None = None
azure_endpoint: str | None = None
azure_ad_token: str | None = None
azure_ad_token_provider: Callable[[], str] | None = None

__all__ = [
    "AsyncAzureOpenAI",
    "AsyncClient",
    "AsyncOpenAI",
    "AzureOpenAI",
    "BaseModel",
    "Client",
    "OpenAI",
    "RequestOptions",
    "__title__",
    "__version__",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AssistantEventHandler",
    "AsyncAPIResponse",
    "AsyncAssistantEventHandler",
    "AsyncCassette",
    "AsyncDirectTransport",
    "AsyncHttpxTransport",
    "AsyncPyreqwestTransport",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "Cassette",
    "CircuitBreaker",
    "CircuitOpenError",
    "ConflictError",
    "ConnectionLimits",
    "ContentFilterFinishReasonError",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DataResidency",
    "DeadlineExceededError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "DirectTransport",
    "FanOutcome",
    "FileTypes",
    "FunctionCall",
    "FunctionTool",
    "HedgeBook",
    "HedgeLeg",
    "HedgePolicy",
    "Hedged",
    "HttpxBinaryResponseContent",
    "HttpxTransport",
    "InternalServerError",
    "InvalidWebhookSecretError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "Limits",
    "NOT_GIVEN",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "OAuthError",
    "Omit",
    "OpenAIError",
    "PermissionDeniedError",
    "PollCancelledError",
    "PollTimeoutError",
    "ProxiesTypes",
    "PyreqwestTransport",
    "RateLimitError",
    "RateLimiter",
    "RateLimits",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "RedirectRefusedError",
    "ReplayedWebhookError",
    "ResponseTooLargeError",
    "RetryPolicy",
    "RoundLimitError",
    "SchemaError",
    "Speculation",
    "Stream",
    "StreamTimeoutError",
    "StreamTruncatedError",
    "TLSOptions",
    "Timeout",
    "ToolResult",
    "ToolRun",
    "Transport",
    "Unknown",
    "UnprocessableEntityError",
    "UploadState",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "WebhookSecret",
    "async_fan_out",
    "async_hedged_request",
    "async_hedged_request_n",
    "async_speculative",
    "fan_out",
    "file_from_path",
    "first_token",
    "function_tool",
    "hedged_request",
    "hedged_request_n",
    "not_given",
    "omit",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "speculative",
    "resources",
    "types",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AsyncAzureOpenAI": "openai_oxide._azure:AsyncAzureOpenAI",
        "AsyncClient": "openai_oxide._client:AsyncOpenAI",
        "AsyncOpenAI": "openai_oxide._client:AsyncOpenAI",
        "AzureOpenAI": "openai_oxide._azure:AzureOpenAI",
        "BaseModel": "openai_oxide_runtime.models.base:Model",
        "Client": "openai_oxide._client:OpenAI",
        "OpenAI": "openai_oxide._client:OpenAI",
        "RequestOptions": "openai_oxide_runtime.client.path_options:PathOptions",
        "__version__": "openai_oxide_runtime.core.version:__version__",
        "APIConnectionError": "openai_oxide_runtime.errors.tree:APIConnectionError",
        "APIError": "openai_oxide_runtime.errors.tree:APIError",
        "APIResponse": "openai_oxide_runtime.calls.sync_streamed_response:APIResponse",
        "APIResponseValidationError": "openai_oxide_runtime.errors.tree:APIResponseValidationError",
        "APIStatusError": "openai_oxide_runtime.errors.tree:APIStatusError",
        "APITimeoutError": "openai_oxide_runtime.errors.tree:APITimeoutError",
        "AssistantEventHandler": "openai_oxide_lib.assistants.sync_event_handler:AssistantEventHandler",
        "AsyncAPIResponse": "openai_oxide_runtime.calls.async_streamed_response:AsyncAPIResponse",
        "AsyncAssistantEventHandler": "openai_oxide_lib.assistants.async_event_handler:AsyncAssistantEventHandler",
        "AsyncCassette": "openai_oxide_runtime.cassettes.async_cassette:AsyncCassette",
        "AsyncDirectTransport": "openai_oxide_runtime.transports.http1.async_transport:AsyncDirectTransport",
        "AsyncHttpxTransport": "openai_oxide_runtime.transports.httpx.transport:AsyncHttpxTransport",
        "AsyncPyreqwestTransport": "openai_oxide_runtime.transports.pyreqwest:AsyncPyreqwestTransport",
        "AsyncStream": "openai_oxide_runtime.streaming.async_stream:AsyncStream",
        "AuthenticationError": "openai_oxide_runtime.errors.tree:AuthenticationError",
        "BadRequestError": "openai_oxide_runtime.errors.tree:BadRequestError",
        "Cassette": "openai_oxide_runtime.cassettes.sync_cassette:Cassette",
        "CircuitBreaker": "openai_oxide_runtime.policies.circuit_breaker:CircuitBreaker",
        "CircuitOpenError": "openai_oxide_runtime.errors.tree:CircuitOpenError",
        "ConflictError": "openai_oxide_runtime.errors.tree:ConflictError",
        "ConnectionLimits": "openai_oxide_runtime.http.timeouts:ConnectionLimits",
        "ContentFilterFinishReasonError": "openai_oxide_runtime.errors.tree:ContentFilterFinishReasonError",
        "DEFAULT_CONNECTION_LIMITS": "openai_oxide_runtime.http.timeouts:DEFAULT_CONNECTION_LIMITS",
        "DEFAULT_MAX_RETRIES": "openai_oxide_runtime.http.timeouts:DEFAULT_MAX_RETRIES",
        "DEFAULT_TIMEOUT": "openai_oxide_runtime.http.timeouts:DEFAULT_TIMEOUT",
        "DataResidency": "openai_oxide_lib.client.options:DataResidency",
        "DeadlineExceededError": "openai_oxide_runtime.errors.tree:DeadlineExceededError",
        "DefaultAioHttpClient": "openai_oxide_runtime.transports.httpx.optional_clients:DefaultAioHttpClient",
        "DefaultAsyncHttpx2Client": "openai_oxide_runtime.transports.httpx.optional_clients:DefaultAsyncHttpx2Client",
        "DefaultAsyncHttpxClient": "openai_oxide_runtime.transports.httpx.default_clients:DefaultAsyncHttpxClient",
        "DefaultHttpx2Client": "openai_oxide_runtime.transports.httpx.optional_clients:DefaultHttpx2Client",
        "DefaultHttpxClient": "openai_oxide_runtime.transports.httpx.default_clients:DefaultHttpxClient",
        "DirectTransport": "openai_oxide_runtime.transports.http1.sync_transport:DirectTransport",
        "FanOutcome": "openai_oxide_runtime.concurrency.fan_out:FanOutcome",
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "FunctionCall": "openai_oxide_lib.functions.function_call:FunctionCall",
        "FunctionTool": "openai_oxide_lib.functions.function_tool:FunctionTool",
        "HedgeBook": "openai_oxide_runtime.hedging.tracker:HedgeBook",
        "HedgeLeg": "openai_oxide_runtime.policies.hedge_record:HedgeLeg",
        "HedgePolicy": "openai_oxide_runtime.policies.hedge:HedgePolicy",
        "Hedged": "openai_oxide_runtime.policies.hedge_record:Hedged",
        "HttpxBinaryResponseContent": "openai_oxide_runtime.calls.binary_response:HttpxBinaryResponseContent",
        "HttpxTransport": "openai_oxide_runtime.transports.httpx.transport:HttpxTransport",
        "InternalServerError": "openai_oxide_runtime.errors.tree:InternalServerError",
        "InvalidWebhookSecretError": "openai_oxide_lib.webhook_signatures:InvalidWebhookSecretError",
        "InvalidWebhookSignatureError": "openai_oxide_runtime.errors.tree:InvalidWebhookSignatureError",
        "LengthFinishReasonError": "openai_oxide_runtime.errors.tree:LengthFinishReasonError",
        "Limits": "openai_oxide_runtime.http.limits:Limits",
        "NOT_GIVEN": "openai_oxide_runtime.core.sentinels:NOT_GIVEN",
        "NoneType": "openai_oxide_lib.compat.request_types:NoneType",
        "NotFoundError": "openai_oxide_runtime.errors.tree:NotFoundError",
        "NotGiven": "openai_oxide_runtime.core.sentinels:NotGiven",
        "OAuthError": "openai_oxide_runtime.errors.tree:OAuthError",
        "Omit": "openai_oxide_runtime.core.sentinels:Omit",
        "OpenAIError": "openai_oxide_runtime.errors.tree:OpenAIError",
        "PermissionDeniedError": "openai_oxide_runtime.errors.tree:PermissionDeniedError",
        "PollCancelledError": "openai_oxide_lib.polling:PollCancelledError",
        "PollTimeoutError": "openai_oxide_lib.polling:PollTimeoutError",
        "ProxiesTypes": "openai_oxide_lib.compat.request_types:ProxiesTypes",
        "PyreqwestTransport": "openai_oxide_runtime.transports.pyreqwest:PyreqwestTransport",
        "RateLimitError": "openai_oxide_runtime.errors.tree:RateLimitError",
        "RateLimiter": "openai_oxide_runtime.policies.rate_limiter:RateLimiter",
        "RateLimits": "openai_oxide_runtime.policies.rate_limit_headers:RateLimits",
        "ReconnectingEvent": "openai_oxide_runtime.websocket.reconnecting:ReconnectingEvent",
        "ReconnectingOverrides": "openai_oxide_runtime.websocket.reconnecting:ReconnectingOverrides",
        "RedirectRefusedError": "openai_oxide_runtime.errors.tree:RedirectRefusedError",
        "ReplayedWebhookError": "openai_oxide_lib.webhook_signatures:ReplayedWebhookError",
        "ResponseTooLargeError": "openai_oxide_runtime.errors.tree:ResponseTooLargeError",
        "RetryPolicy": "openai_oxide_runtime.policies.retry:RetryPolicy",
        "RoundLimitError": "openai_oxide_lib.tool_loop.result:RoundLimitError",
        "SchemaError": "openai_oxide_lib.structured_output.strict_schema:SchemaError",
        "Speculation": "openai_oxide_runtime.hedging.speculation:Speculation",
        "Stream": "openai_oxide_runtime.streaming.sync_stream:Stream",
        "StreamTimeoutError": "openai_oxide_runtime.errors.tree:StreamTimeoutError",
        "StreamTruncatedError": "openai_oxide_runtime.errors.tree:StreamTruncatedError",
        "TLSOptions": "openai_oxide_runtime.http.tls_options:TLSOptions",
        "Timeout": "openai_oxide_runtime.http.timeouts:Timeout",
        "ToolResult": "openai_oxide_lib.tool_loop.result:ToolResult",
        "ToolRun": "openai_oxide_lib.tool_loop.conversation:ToolRun",
        "Transport": "openai_oxide_lib.compat.request_types:Transport",
        "Unknown": "openai_oxide_runtime.models.base:Unknown",
        "UnprocessableEntityError": "openai_oxide_runtime.errors.tree:UnprocessableEntityError",
        "UploadState": "openai_oxide_lib.upload_parts:UploadState",
        "WebSocketConnectionClosedError": "openai_oxide_runtime.errors.tree:WebSocketConnectionClosedError",
        "WebSocketQueueFullError": "openai_oxide_runtime.errors.tree:WebSocketQueueFullError",
        "WebhookSecret": "openai_oxide_lib.webhook_signatures:WebhookSecret",
        "async_fan_out": "openai_oxide_runtime.concurrency.fan_out:async_fan_out",
        "async_hedged_request": "openai_oxide_runtime.hedging.async_functions:async_hedged_request",
        "async_hedged_request_n": "openai_oxide_runtime.hedging.async_functions:async_hedged_request_n",
        "async_speculative": "openai_oxide_runtime.hedging.speculation:async_speculative",
        "fan_out": "openai_oxide_runtime.concurrency.fan_out:fan_out",
        "file_from_path": "openai_oxide_runtime.serialization.files:file_from_path",
        "first_token": "openai_oxide_lib.first_token:first_token",
        "function_tool": "openai_oxide_lib.functions.function_tool:function_tool",
        "hedged_request": "openai_oxide_runtime.hedging.sync_functions:hedged_request",
        "hedged_request_n": "openai_oxide_runtime.hedging.sync_functions:hedged_request_n",
        "not_given": "openai_oxide_runtime.core.sentinels:not_given",
        "omit": "openai_oxide_runtime.core.sentinels:omit",
        "pydantic_function_tool": "openai_oxide_lib.functions.function_tool:pydantic_function_tool",
        "pydantic_responses_function_tool": "openai_oxide_lib.functions.function_tool:pydantic_responses_function_tool",
        "speculative": "openai_oxide_runtime.hedging.speculation:speculative",
        "VERSION": "openai_oxide_runtime.core.version:__version__",
        "Audio": "openai_oxide_lib.compat.removed_names:Audio",
        "ChatCompletion": "openai_oxide_lib.compat.removed_names:ChatCompletion",
        "Completion": "openai_oxide_lib.compat.removed_names:Completion",
        "Customer": "openai_oxide_lib.compat.removed_names:Customer",
        "Deployment": "openai_oxide_lib.compat.removed_names:Deployment",
        "Edit": "openai_oxide_lib.compat.removed_names:Edit",
        "Embedding": "openai_oxide_lib.compat.removed_names:Embedding",
        "Engine": "openai_oxide_lib.compat.removed_names:Engine",
        "ErrorObject": "openai_oxide_lib.compat.removed_names:ErrorObject",
        "File": "openai_oxide_lib.compat.removed_names:File",
        "FineTune": "openai_oxide_lib.compat.removed_names:FineTune",
        "FineTuningJob": "openai_oxide_lib.compat.removed_names:FineTuningJob",
        "Image": "openai_oxide_lib.compat.removed_names:Image",
        "Model": "openai_oxide_lib.compat.removed_names:Model",
        "Moderation": "openai_oxide_lib.compat.removed_names:Moderation",
        "_load_client": "openai_oxide._module_client:_load_client",
        "_reset_client": "openai_oxide._module_client:_reset_client",
        "max_retries": "openai_oxide_runtime.http.timeouts:DEFAULT_MAX_RETRIES",
        "timeout": "openai_oxide_runtime.http.timeouts:DEFAULT_TIMEOUT",
        "admin": "openai_oxide._module_client:admin",
        "audio": "openai_oxide._module_client:audio",
        "batches": "openai_oxide._module_client:batches",
        "beta": "openai_oxide._module_client:beta",
        "chat": "openai_oxide._module_client:chat",
        "completions": "openai_oxide._module_client:completions",
        "containers": "openai_oxide._module_client:containers",
        "content_provenance_checks": "openai_oxide._module_client:content_provenance_checks",
        "conversations": "openai_oxide._module_client:conversations",
        "decisions": "openai_oxide._module_client:decisions",
        "embeddings": "openai_oxide._module_client:embeddings",
        "evals": "openai_oxide._module_client:evals",
        "files": "openai_oxide._module_client:files",
        "fine_tuning": "openai_oxide._module_client:fine_tuning",
        "images": "openai_oxide._module_client:images",
        "live": "openai_oxide._module_client:live",
        "moderations": "openai_oxide._module_client:moderations",
        "realtime": "openai_oxide._module_client:realtime",
        "responses": "openai_oxide._module_client:responses",
        "safety": "openai_oxide._module_client:safety",
        "skills": "openai_oxide._module_client:skills",
        "uploads": "openai_oxide._module_client:uploads",
        "vector_stores": "openai_oxide._module_client:vector_stores",
        "videos": "openai_oxide._module_client:videos",
        "webhooks": "openai_oxide._module_client:webhooks",
        "compat": "openai_oxide.compat",
        "models": "openai_oxide.models",
        "pagination": "openai_oxide.pagination",
        "resources": "openai_oxide.resources",
        "bulk": "openai_oxide.bulk",
        "telemetry": "openai_oxide.telemetry",
        "types": "openai_oxide.types",
    },
)

serve_submodules(__name__)
