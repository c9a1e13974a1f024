"""Errors of responses that were received completely: error statuses and unexpected bodies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

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
    """The id that the server gave the request. Support needs it."""

    _response: httpx.Response | ResponseRecord

    def _set_response(self, response: httpx.Response | ResponseRecord) -> None:
        self._response = response.lasting() if isinstance(response, ResponseRecord) else response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id")

    @property
    def response(self) -> httpx.Response:
        """The response as an ``httpx.Response``, read and closed, without credentials."""
        response = self._response
        return response.to_httpx() if isinstance(response, ResponseRecord) else response

    @response.setter
    def response(self, response: httpx.Response) -> None:
        self._response = response  # subclasses in other libraries assign it

    @property
    def headers(self) -> Headers:
        """The headers of the response."""
        record = response_record(self._response)
        return record.headers if record else Headers(())


class APIResponseValidationError(_WithResponse):
    """The response is no JSON, or its JSON has not the form that the API documents."""

    def __init__(
        self,
        response: httpx.Response | ResponseRecord,
        body: object | None,
        *,
        message: str | None = None,
    ) -> None:
        text = message or "The response does not have the documented form."
        super().__init__(text, response.request, body=body)
        self._set_response(response)


class APIStatusError(_WithResponse):
    """The API responded with an error status."""

    def __init__(
        self, message: str, *, response: httpx.Response | ResponseRecord, body: object | None
    ) -> None:
        super().__init__(message, response.request, body=body)
        self._set_response(response)


class BadRequestError(APIStatusError):
    """400: the request is invalid; ``param`` may name the parameter."""

    status_code: Literal[400]  # pyright: ignore[reportIncompatibleVariableOverride]


class AuthenticationError(APIStatusError):
    """401: the API key is missing, wrong or revoked."""

    status_code: Literal[401]  # pyright: ignore[reportIncompatibleVariableOverride]


class OAuthError(AuthenticationError):
    """401 from an identity provider; ``error`` is its OAuth code."""

    error: str | Literal["invalid_grant", "invalid_subject_token"] | None

    def __init__(self, *, response: httpx.Response | ResponseRecord, body: object | None) -> None:
        fields = body if isinstance(body, Mapping) else {}
        description = fields.get("error_description")
        message = (isinstance(description, str) and description) or "OAuth authentication error."
        super().__init__(message, response=response, body=body)
        self.error = text_of(fields.get("error"))


class PermissionDeniedError(APIStatusError):
    """403: the API key has no permission for this request."""

    status_code: Literal[403]  # pyright: ignore[reportIncompatibleVariableOverride]


class NotFoundError(APIStatusError):
    """404: the resource does not exist, or the API key has no access to it."""

    status_code: Literal[404]  # pyright: ignore[reportIncompatibleVariableOverride]


class ConflictError(APIStatusError):
    """409: another request is changing the same resource."""

    status_code: Literal[409]  # pyright: ignore[reportIncompatibleVariableOverride]


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed, but the API cannot carry it out."""

    status_code: Literal[422]  # pyright: ignore[reportIncompatibleVariableOverride]


class RateLimitError(APIStatusError):
    """429: too many requests or tokens, or the quota is used up; ``code`` says which."""

    status_code: Literal[429]  # pyright: ignore[reportIncompatibleVariableOverride]


class InternalServerError(APIStatusError):
    """500 and above: an error inside the API."""


STATUS_ERRORS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
