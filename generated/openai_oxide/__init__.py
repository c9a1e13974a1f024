# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The OpenAI API for Python: every operation, typed, streamed, and with little weight.

    from openai_oxide import OpenAI

    client = OpenAI()
    print(client.responses.create(model="gpt-5", input="Hello").output_text)

Nothing is loaded before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide_runtime import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
        NOT_GIVEN as NOT_GIVEN,
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponse as APIResponse,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AsyncAPIResponse as AsyncAPIResponse,
        AsyncStream as AsyncStream,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConflictError as ConflictError,
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpxClient as DefaultHttpxClient,
        InternalServerError as InternalServerError,
        InvalidWebhookSignatureError as InvalidWebhookSignatureError,
        LengthFinishReasonError as LengthFinishReasonError,
        Model as BaseModel,
        NotFoundError as NotFoundError,
        NotGiven as NotGiven,
        Omit as Omit,
        OpenAIError as OpenAIError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        RequestOptions as RequestOptions,
        Stream as Stream,
        StreamTruncatedError as StreamTruncatedError,
        Timeout as Timeout,
        UnprocessableEntityError as UnprocessableEntityError,
        __version__ as __version__,
        file_from_path as file_from_path,
        not_given as not_given,
        omit as omit,
    )

    from . import resources as resources, types as types
    from ._client import (
        AsyncOpenAI as AsyncClient,
        AsyncOpenAI as AsyncOpenAI,
        OpenAI as Client,
        OpenAI as OpenAI,
    )

__title__ = "openai_oxide"

__all__ = [
    "AsyncClient",
    "AsyncOpenAI",
    "BaseModel",
    "Client",
    "OpenAI",
    "__title__",
    "__version__",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NOT_GIVEN",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "Stream",
    "StreamTruncatedError",
    "Timeout",
    "UnprocessableEntityError",
    "file_from_path",
    "not_given",
    "omit",
    "resources",
    "types",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AsyncClient": "openai_oxide._client:AsyncOpenAI",
        "AsyncOpenAI": "openai_oxide._client:AsyncOpenAI",
        "BaseModel": "openai_oxide_runtime:Model",
        "Client": "openai_oxide._client:OpenAI",
        "OpenAI": "openai_oxide._client:OpenAI",
        "__version__": "openai_oxide_runtime:__version__",
        "APIConnectionError": "openai_oxide_runtime:APIConnectionError",
        "APIError": "openai_oxide_runtime:APIError",
        "APIResponse": "openai_oxide_runtime:APIResponse",
        "APIResponseValidationError": "openai_oxide_runtime:APIResponseValidationError",
        "APIStatusError": "openai_oxide_runtime:APIStatusError",
        "APITimeoutError": "openai_oxide_runtime:APITimeoutError",
        "AsyncAPIResponse": "openai_oxide_runtime:AsyncAPIResponse",
        "AsyncStream": "openai_oxide_runtime:AsyncStream",
        "AuthenticationError": "openai_oxide_runtime:AuthenticationError",
        "BadRequestError": "openai_oxide_runtime:BadRequestError",
        "ConflictError": "openai_oxide_runtime:ConflictError",
        "ContentFilterFinishReasonError": "openai_oxide_runtime:ContentFilterFinishReasonError",
        "DEFAULT_CONNECTION_LIMITS": "openai_oxide_runtime:DEFAULT_CONNECTION_LIMITS",
        "DEFAULT_MAX_RETRIES": "openai_oxide_runtime:DEFAULT_MAX_RETRIES",
        "DEFAULT_TIMEOUT": "openai_oxide_runtime:DEFAULT_TIMEOUT",
        "DefaultAsyncHttpxClient": "openai_oxide_runtime:DefaultAsyncHttpxClient",
        "DefaultHttpxClient": "openai_oxide_runtime:DefaultHttpxClient",
        "InternalServerError": "openai_oxide_runtime:InternalServerError",
        "InvalidWebhookSignatureError": "openai_oxide_runtime:InvalidWebhookSignatureError",
        "LengthFinishReasonError": "openai_oxide_runtime:LengthFinishReasonError",
        "NOT_GIVEN": "openai_oxide_runtime:NOT_GIVEN",
        "NotFoundError": "openai_oxide_runtime:NotFoundError",
        "NotGiven": "openai_oxide_runtime:NotGiven",
        "Omit": "openai_oxide_runtime:Omit",
        "OpenAIError": "openai_oxide_runtime:OpenAIError",
        "PermissionDeniedError": "openai_oxide_runtime:PermissionDeniedError",
        "RateLimitError": "openai_oxide_runtime:RateLimitError",
        "RequestOptions": "openai_oxide_runtime:RequestOptions",
        "Stream": "openai_oxide_runtime:Stream",
        "StreamTruncatedError": "openai_oxide_runtime:StreamTruncatedError",
        "Timeout": "openai_oxide_runtime:Timeout",
        "UnprocessableEntityError": "openai_oxide_runtime:UnprocessableEntityError",
        "file_from_path": "openai_oxide_runtime:file_from_path",
        "not_given": "openai_oxide_runtime:not_given",
        "omit": "openai_oxide_runtime:omit",
        "resources": "openai_oxide.resources",
        "types": "openai_oxide.types",
    },
)
