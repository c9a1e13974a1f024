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
    )
    from openai_oxide_runtime import (
        DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
    )
    from openai_oxide_runtime import (
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
    )
    from openai_oxide_runtime import (
        NOT_GIVEN as NOT_GIVEN,
    )
    from openai_oxide_runtime import (
        APIConnectionError as APIConnectionError,
    )
    from openai_oxide_runtime import (
        APIError as APIError,
    )
    from openai_oxide_runtime import (
        APIResponseValidationError as APIResponseValidationError,
    )
    from openai_oxide_runtime import (
        APIStatusError as APIStatusError,
    )
    from openai_oxide_runtime import (
        APITimeoutError as APITimeoutError,
    )
    from openai_oxide_runtime import (
        AsyncStream as AsyncStream,
    )
    from openai_oxide_runtime import (
        AuthenticationError as AuthenticationError,
    )
    from openai_oxide_runtime import (
        BadRequestError as BadRequestError,
    )
    from openai_oxide_runtime import (
        ConflictError as ConflictError,
    )
    from openai_oxide_runtime import (
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
    )
    from openai_oxide_runtime import (
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
    )
    from openai_oxide_runtime import (
        DefaultHttpxClient as DefaultHttpxClient,
    )
    from openai_oxide_runtime import (
        InternalServerError as InternalServerError,
    )
    from openai_oxide_runtime import (
        InvalidWebhookSignatureError as InvalidWebhookSignatureError,
    )
    from openai_oxide_runtime import (
        LengthFinishReasonError as LengthFinishReasonError,
    )
    from openai_oxide_runtime import (
        Model as BaseModel,
    )
    from openai_oxide_runtime import (
        NotFoundError as NotFoundError,
    )
    from openai_oxide_runtime import (
        NotGiven as NotGiven,
    )
    from openai_oxide_runtime import (
        Omit as Omit,
    )
    from openai_oxide_runtime import (
        OpenAIError as OpenAIError,
    )
    from openai_oxide_runtime import (
        PermissionDeniedError as PermissionDeniedError,
    )
    from openai_oxide_runtime import (
        RateLimitError as RateLimitError,
    )
    from openai_oxide_runtime import (
        RequestOptions as RequestOptions,
    )
    from openai_oxide_runtime import (
        Stream as Stream,
    )
    from openai_oxide_runtime import (
        StreamTruncatedError as StreamTruncatedError,
    )
    from openai_oxide_runtime import (
        Timeout as Timeout,
    )
    from openai_oxide_runtime import (
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from openai_oxide_runtime import (
        __version__ as __version__,
    )
    from openai_oxide_runtime import (
        file_from_path as file_from_path,
    )
    from openai_oxide_runtime import (
        not_given as not_given,
    )
    from openai_oxide_runtime import (
        omit as omit,
    )

    from . import resources as resources
    from . import types as types
    from ._client import AsyncOpenAI as AsyncClient
    from ._client import AsyncOpenAI as AsyncOpenAI
    from ._client import OpenAI as Client
    from ._client import OpenAI as OpenAI

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
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
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
        "APIResponseValidationError": "openai_oxide_runtime:APIResponseValidationError",
        "APIStatusError": "openai_oxide_runtime:APIStatusError",
        "APITimeoutError": "openai_oxide_runtime:APITimeoutError",
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
