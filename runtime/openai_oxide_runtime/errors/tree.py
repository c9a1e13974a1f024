"""The errors of the SDK, as one tree.

    OpenAIError
    ├── APIError                              message, request, body, code, param, type
    │   ├── APIConnectionError                no response, or not a complete one
    │   │   ├── APITimeoutError               … within the timeout
    │   │   │   ├── DeadlineExceededError     … before the deadline of the call
    │   │   │   └── StreamTimeoutError        … though the stream had begun
    │   │   ├── CircuitOpenError              not sent: requests to the origin keep failing
    │   │   ├── RedirectRefusedError          a redirect to an address that is not allowed
    │   │   ├── ResponseTooLargeError         the response is larger than the client's limits
    │   │   └── StreamTruncatedError          a stream ended before its last event
    │   │       └── StreamTimeoutError
    │   ├── APIResponseValidationError        the response has not the documented form
    │   └── APIStatusError                    status_code, headers, request_id, response
    │       ├── BadRequestError               400
    │       ├── AuthenticationError           401
    │       │   └── OAuthError                … from an identity provider
    │       ├── PermissionDeniedError         403
    │       ├── NotFoundError                 404
    │       ├── ConflictError                 409
    │       ├── UnprocessableEntityError      422
    │       ├── RateLimitError                429
    │       └── InternalServerError           500 and above
    ├── LengthFinishReasonError               a response to be parsed reached the token limit
    ├── ContentFilterFinishReasonError        the content filter stopped a response to be parsed
    ├── InvalidWebhookSignatureError          also a ValueError
    ├── SubjectTokenProviderError
    ├── WebSocketConnectionClosedError
    └── WebSocketQueueFullError

Every error can be pickled and copied. None holds a credential: its request and response are records
without credentials, which are converted to objects of httpx when they are used.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from openai_oxide_runtime.errors.base import APIError, OpenAIError
from openai_oxide_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    CircuitOpenError,
    DeadlineExceededError,
    RedirectRefusedError,
    ResponseTooLargeError,
    StreamTimeoutError,
    StreamTruncatedError,
)
from openai_oxide_runtime.errors.status import (
    STATUS_ERRORS as STATUS_ERRORS,
    APIResponseValidationError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    OAuthError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)
from openai_oxide_runtime.http.exchange import ResponseRecord

if TYPE_CHECKING:
    import httpx

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "CircuitOpenError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DeadlineExceededError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OAuthError",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectRefusedError",
    "ResponseTooLargeError",
    "StreamTimeoutError",
    "StreamTruncatedError",
    "SubjectTokenProviderError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
]


class LengthFinishReasonError(OpenAIError):
    """The response to be parsed reached the token limit; it is in ``completion``."""

    # Any: the official package has its own class here, which the engine does not know.
    def __init__(self, *, completion: Any) -> None:
        usage = getattr(completion, "usage", None)
        text = "The response cannot be parsed: it was cut off at the token limit"
        super().__init__(f"{text} ({usage})" if usage else text)
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """The content filter stopped the response to be parsed."""

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("The response cannot be parsed: the content filter stopped it")
        self.completion = completion


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """The signature of a webhook does not match the secret, or is too old."""


class SubjectTokenProviderError(OpenAIError):
    """The identity provider returned no token."""

    def __init__(self, message: str, *, response: httpx.Response | None = None) -> None:
        super().__init__(message)
        self._response: httpx.Response | ResponseRecord | None = response

    @property
    def response(self) -> httpx.Response | None:
        """The response of the provider; None if there was none."""
        response = self._response  # a record in an error that was pickled
        return response.to_httpx() if isinstance(response, ResponseRecord) else response


class WebSocketConnectionClosedError(OpenAIError):
    """The connection closed before all messages were sent; the others are in ``unsent_frames``."""

    def __init__(self, message: str, *, unsent_messages: Sequence[str | bytes]) -> None:
        super().__init__(message)
        self.unsent_frames: list[str | bytes] = list(unsent_messages)

    @property
    def unsent_messages(self) -> list[str]:
        """The text frames that were not sent."""
        return [text for frame in self.unsent_frames if (text := _frame_text(frame)) is not None]


class WebSocketQueueFullError(OpenAIError):
    """The queue of outgoing messages is full."""


def _frame_text(frame: str | bytes) -> str | None:
    if isinstance(frame, str):
        return frame
    try:
        return frame.decode("utf-8")
    except UnicodeDecodeError:
        return None


for _name in __all__:  # tracebacks and pickles name this module, not that of a branch
    globals()[_name].__module__ = __name__
