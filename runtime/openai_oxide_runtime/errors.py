"""What can go wrong, as one tree.

    OpenAIError
    ├── APIError                              message, request, body, code, param, type
    │   ├── APIConnectionError                the request or its answer did not get through
    │   │   ├── APITimeoutError               … in time
    │   │   │   ├── DeadlineExceededError     … before the call's own deadline
    │   │   │   └── StreamTimeoutError        … though a part of the stream had arrived
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

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .exchange import RequestRecord, ResponseRecord
from .headers import Headers
from .redact import redact_text
from .transport import HttpRequest

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


class OpenAIError(Exception):
    """The base of every error of this SDK."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _revive, (type(self), self.args, _lasting(vars(self)))


def _revive(kind: type[OpenAIError], args: tuple[Any, ...], state: dict[str, Any]) -> OpenAIError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


def _lasting(state: Mapping[str, Any]) -> dict[str, Any]:
    """What is kept in a pickle: records instead of the objects of httpx."""
    kept = {name: value for name, value in state.items() if name != "__notes__"}
    for name, record in (("_request", _request_record), ("_response", _response_record)):
        if name in kept:
            kept[name] = record(kept[name])
    return kept


class APIError(OpenAIError):
    """The API could not be reached, or answered with an error."""

    message: str
    body: object | None
    """The answer's error object or text, None where nothing came back."""
    code: str | None = None
    param: str | None = None
    type: str | None = None

    def __init__(
        self, message: str, request: httpx.Request | HttpRequest | RequestRecord, *, body: object
    ) -> None:
        message = redact_text(message)
        super().__init__(message)
        self.message = message
        self._request: Any = request if _is_httpx(request) else _request_record(request)
        self.body = body
        fields = body if isinstance(body, Mapping) else {}
        self.code = _text(fields.get("code"))
        self.param = _text(fields.get("param"))
        self.type = _text(fields.get("type"))

    @property
    def request(self) -> httpx.Request:
        """The request as an ``httpx.Request``, without credentials and body."""
        return (
            self._request.to_httpx() if isinstance(self._request, RequestRecord) else self._request
        )


class APIConnectionError(APIError):
    """The request did not reach the API, or its answer did not come back whole."""

    def __init__(
        self,
        *,
        message: str = "Connection error.",
        request: httpx.Request | HttpRequest | RequestRecord,
    ) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """The API took too long."""

    def __init__(
        self,
        request: httpx.Request | HttpRequest | RequestRecord,
        *,
        message: str = "Request timed out.",
    ) -> None:
        super().__init__(message=message, request=request)


class DeadlineExceededError(APITimeoutError):
    """The call, its retries included, did not finish before its deadline."""


class RedirectRefusedError(APIConnectionError):
    """The server redirected to where this request must not go."""


class ResponseTooLargeError(APIConnectionError):
    """The answer is larger than the client's limits allow."""


class StreamTruncatedError(APIConnectionError):
    """A stream ended before its last event. What had arrived is in ``received``."""

    event_count: int
    """How many events had arrived."""
    received: tuple[str, ...]
    """The data of the latest of them, as JSON text, oldest first; about a megabyte at most."""
    leftover: str
    """The beginning of what came after the last whole event."""

    def __init__(
        self,
        *,
        message: str,
        request: httpx.Request | HttpRequest | RequestRecord,
        event_count: int = 0,
        received: Sequence[str] = (),
        leftover: str = "",
        request_id: str | None = None,
    ) -> None:
        APIError.__init__(self, message, request, body=None)
        self.event_count = event_count
        self.received = tuple(received)
        self.leftover = leftover
        self.request_id = request_id


class StreamTimeoutError(StreamTruncatedError, APITimeoutError):
    """A stream fell silent for longer than its timeout, or passed its deadline."""


class _WithResponse(APIError):
    status_code: int

    _response: Any

    def _take(self, response: httpx.Response | ResponseRecord) -> None:
        self._response = response
        self.status_code = response.status_code

    @property
    def response(self) -> httpx.Response:
        """The answer as an ``httpx.Response``, read and closed, without credentials."""
        kept = self._response
        response: httpx.Response = kept.to_httpx() if isinstance(kept, ResponseRecord) else kept
        return response

    @property
    def headers(self) -> Headers:
        """The answer's headers."""
        headers: Headers = _response_record(self._response).headers
        return headers

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request: what its support asks for."""
        found: str | None = self._response.headers.get("x-request-id")
        return found


class APIResponseValidationError(_WithResponse):
    """The answer is not what the API promises: no JSON, or no JSON of the promised kind."""

    def __init__(
        self,
        response: httpx.Response | ResponseRecord,
        body: object | None,
        *,
        message: str | None = None,
    ) -> None:
        text = message or "The answer does not have the promised form."
        super().__init__(text, response.request, body=body)
        self._take(response)


class APIStatusError(_WithResponse):
    """The API answered with an error status."""

    def __init__(
        self, message: str, *, response: httpx.Response | ResponseRecord, body: object | None
    ) -> None:
        super().__init__(message, response.request, body=body)
        self._take(response)


class BadRequestError(APIStatusError):
    """400: the request is wrong; ``param`` may say where."""

    status_code: Literal[400]  # pyright: ignore[reportIncompatibleVariableOverride]


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or withdrawn."""

    status_code: Literal[401]  # pyright: ignore[reportIncompatibleVariableOverride]


class OAuthError(AuthenticationError):
    """401 from an identity provider; ``error`` is its OAuth code."""

    error: str | None

    def __init__(self, *, response: httpx.Response | ResponseRecord, body: object | None) -> None:
        fields = body if isinstance(body, Mapping) else {}
        said = fields.get("error_description")
        message = said if isinstance(said, str) and said else "OAuth authentication error."
        super().__init__(message, response=response, body=body)
        self.error = _text(fields.get("error"))


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""

    status_code: Literal[403]  # pyright: ignore[reportIncompatibleVariableOverride]


class NotFoundError(APIStatusError):
    """404: there is no such thing, or the key may not see it."""

    status_code: Literal[404]  # pyright: ignore[reportIncompatibleVariableOverride]


class ConflictError(APIStatusError):
    """409: somebody else is changing the same thing."""

    status_code: Literal[409]  # pyright: ignore[reportIncompatibleVariableOverride]


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed but makes no sense."""

    status_code: Literal[422]  # pyright: ignore[reportIncompatibleVariableOverride]


class RateLimitError(APIStatusError):
    """429: too many requests or tokens, or (``insufficient_quota``) no money left."""

    status_code: Literal[429]  # pyright: ignore[reportIncompatibleVariableOverride]


class InternalServerError(APIStatusError):
    """500 and above: the API failed."""


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

    def __init__(self, message: str, *, unsent_messages: Sequence[str | bytes] = ()) -> None:
        super().__init__(message)
        self.unsent_frames: list[str | bytes] = list(unsent_messages)

    @property
    def unsent_messages(self) -> list[str]:
        """The texts among the frames that were not sent."""
        return [text for frame in self.unsent_frames if (text := _frame_text(frame)) is not None]


class WebSocketQueueFullError(OpenAIError):
    """More was to be sent than the queue of outgoing messages may hold."""


STATUS_ERRORS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _frame_text(frame: str | bytes) -> str | None:
    if isinstance(frame, str):
        return frame
    try:
        return frame.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _is_httpx(value: object) -> bool:
    return not isinstance(value, HttpRequest | RequestRecord)


def _request_record(request: Any) -> RequestRecord | None:
    if isinstance(request, HttpRequest):
        return RequestRecord.of(request)
    return request if isinstance(request, RequestRecord | None) else RequestRecord.of_httpx(request)


def _response_record(response: Any) -> Any:
    known = isinstance(response, ResponseRecord | None)
    return response if known else ResponseRecord.of_httpx(response)
