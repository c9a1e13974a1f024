"""Errors of answers that came back whole, and say no."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from openai_oxide_runtime.errors.base import APIError, response_record, text_of
from openai_oxide_runtime.http.exchange import ResponseRecord
from openai_oxide_runtime.http.headers import Headers

if TYPE_CHECKING:
    import httpx

__all__ = [
    "STATUS_ERRORS",
    "APIResponseValidationError",
    "APIStatusError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "NotFoundError",
    "OAuthError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
]


class _WithResponse(APIError):
    status_code: int
    request_id: str | None
    """The id that the server gave the request: what its support asks for."""

    _response: Any

    def _take(self, response: httpx.Response | ResponseRecord) -> None:
        self._response = response.lasting() if isinstance(response, ResponseRecord) else response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id")

    @property
    def response(self) -> httpx.Response:
        """The answer as an ``httpx.Response``, read and closed, without credentials."""
        kept = self._response
        response: httpx.Response = kept.to_httpx() if isinstance(kept, ResponseRecord) else kept
        return response

    @response.setter
    def response(self, response: httpx.Response) -> None:
        self._response = response  # as subclasses in other libraries do

    @property
    def headers(self) -> Headers:
        """The answer's headers."""
        headers: Headers = response_record(self._response).headers
        return headers


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

    error: str | Literal["invalid_grant", "invalid_subject_token"] | None

    def __init__(self, *, response: httpx.Response | ResponseRecord, body: object | None) -> None:
        fields = body if isinstance(body, Mapping) else {}
        said = fields.get("error_description")
        message = said if isinstance(said, str) and said else "OAuth authentication error."
        super().__init__(message, response=response, body=body)
        self.error = text_of(fields.get("error"))


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
    """429: too many requests or tokens, or the quota is used up; ``code`` tells which."""

    status_code: Literal[429]  # pyright: ignore[reportIncompatibleVariableOverride]


class InternalServerError(APIStatusError):
    """500 and above: the API failed."""


STATUS_ERRORS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
