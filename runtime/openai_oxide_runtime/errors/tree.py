"""What can go wrong, as one tree.

    OpenAIError
    ├── APIError                              message, request, body, code, param, type
    │   ├── APIConnectionError                the request or its answer did not get through
    │   │   ├── APITimeoutError               … in time
    │   │   │   ├── DeadlineExceededError     … before the call's own deadline
    │   │   │   └── StreamTimeoutError        … though a part of the stream had arrived
    │   │   ├── CircuitOpenError              it was not sent: its origin keeps failing
    │   │   ├── RedirectRefusedError          following it would have given something away
    │   │   ├── ResponseTooLargeError         the answer is beyond the client's limits
    │   │   └── StreamTruncatedError          a stream ended before its last event
    │   │       └── StreamTimeoutError
    │   ├── APIResponseValidationError        the answer is not what the API promises
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
    ├── LengthFinishReasonError               the model ran out of tokens in a parsed answer
    ├── ContentFilterFinishReasonError        the filter cut a parsed answer off
    ├── InvalidWebhookSignatureError          also a ValueError
    ├── SubjectTokenProviderError
    ├── WebSocketConnectionClosedError
    └── WebSocketQueueFullError

Every error can be pickled and copied, and none holds a credential: the request and the response in
it are records without them, shown as httpx objects to whoever asks.
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
    """The answer to be parsed was cut off at the token limit; it is in ``completion``."""

    def __init__(self, *, completion: Any) -> None:
        usage = getattr(completion, "usage", None)
        text = "The answer cannot be parsed: it was cut off at the token limit"
        super().__init__(f"{text} ({usage})" if usage else text)
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """The answer to be parsed was stopped by the content filter."""

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("The answer cannot be parsed: the content filter stopped it")
        self.completion = completion


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A webhook was not signed with the expected secret, or too long ago."""


class SubjectTokenProviderError(OpenAIError):
    """The identity provider gave no token."""

    def __init__(self, message: str, *, response: httpx.Response | None = None) -> None:
        super().__init__(message)
        self._response: Any = response

    @property
    def response(self) -> httpx.Response | None:
        """The provider's answer, where there was one."""
        kept = self._response
        return kept.to_httpx() if isinstance(kept, ResponseRecord) else kept


class WebSocketConnectionClosedError(OpenAIError):
    """The connection closed before everything was sent; what was not is in ``unsent_frames``."""

    def __init__(self, message: str, *, unsent_messages: Sequence[str | bytes]) -> None:
        super().__init__(message)
        self.unsent_frames: list[str | bytes] = list(unsent_messages)

    @property
    def unsent_messages(self) -> list[str]:
        """The texts among the frames that were not sent."""
        return [text for frame in self.unsent_frames if (text := _frame_text(frame)) is not None]


class WebSocketQueueFullError(OpenAIError):
    """More was to be sent than the queue of outgoing messages may hold."""


def _frame_text(frame: str | bytes) -> str | None:
    if isinstance(frame, str):
        return frame
    try:
        return frame.decode("utf-8")
    except UnicodeDecodeError:
        return None


for _name in __all__:  # one tree, wherever a branch of it is written
    globals()[_name].__module__ = __name__
