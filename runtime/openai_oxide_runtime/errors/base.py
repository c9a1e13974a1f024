"""The root of the error tree: what every error keeps, and how it is pickled without secrets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from openai_oxide_runtime.http.exchange import RequestRecord, ResponseRecord
from openai_oxide_runtime.http.interface import HttpRequest
from openai_oxide_runtime.http.redaction import redact, redact_text

if TYPE_CHECKING:
    import httpx

__all__ = ["APIError", "OpenAIError", "request_record", "response_record", "text_of"]


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
    for name, record in (("_request", request_record), ("_response", response_record)):
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
        self._request: Any = request if _is_httpx(request) else request_record(request)
        secrets = getattr(self._request, "secrets", ())
        message = redact_text(message, secrets)
        super().__init__(message)
        self.message = message
        self.body = body = redact(body, secrets) if secrets else body
        if isinstance(self._request, RequestRecord) and secrets:
            self._request = self._request.lasting()
        fields = body if isinstance(body, Mapping) else {}
        self.code = text_of(fields.get("code"))
        self.param = text_of(fields.get("param"))
        self.type = text_of(fields.get("type"))

    @property
    def request(self) -> httpx.Request:
        """The request as an ``httpx.Request``, without credentials and body."""
        return (
            self._request.to_httpx() if isinstance(self._request, RequestRecord) else self._request
        )

    @request.setter
    def request(self, request: httpx.Request) -> None:
        self._request = request  # as subclasses in other libraries do


def text_of(value: object) -> str | None:
    """A field of an error's body as text."""
    return None if value is None else str(value)


def _is_httpx(value: object) -> bool:
    return not isinstance(value, HttpRequest | RequestRecord)


def request_record(request: Any) -> RequestRecord | None:
    """The request without credentials and body."""
    if isinstance(request, HttpRequest):
        return RequestRecord.of(request)
    return request if isinstance(request, RequestRecord | None) else RequestRecord.of_httpx(request)


def response_record(response: Any) -> Any:
    """The answer as a lasting value."""
    known = isinstance(response, ResponseRecord | None)
    return response if known else ResponseRecord.of_httpx(response)
