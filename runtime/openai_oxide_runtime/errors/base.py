"""The root of the error tree: the attributes of every error, and pickling without secrets."""

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

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (type(self), self.args, _picklable(vars(self)))


def _restore(
    kind: type[OpenAIError], args: tuple[object, ...], state: dict[str, object]
) -> OpenAIError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


def _picklable(state: Mapping[str, Any]) -> dict[str, object]:
    """The attributes for a pickle, with records in place of the objects of httpx."""
    attributes = {name: value for name, value in state.items() if name != "__notes__"}
    for name, record in (("_request", request_record), ("_response", response_record)):
        if name in attributes:
            attributes[name] = record(attributes[name])
    return attributes


class APIError(OpenAIError):
    """The API could not be reached, or responded with an error."""

    message: str
    body: object | None
    """The error object or text of the response; None if there was no response."""
    code: str | None = None
    param: str | None = None
    type: str | None = None

    def __init__(
        self, message: str, request: httpx.Request | HttpRequest | RequestRecord, *, body: object
    ) -> None:
        record = RequestRecord.of(request) if isinstance(request, HttpRequest) else request
        secrets = getattr(record, "secrets", ())
        message = redact_text(message, secrets)
        super().__init__(message)
        self.message = message
        self.body = body = redact(body, secrets) if secrets else body
        self._request: httpx.Request | RequestRecord = record
        if isinstance(record, RequestRecord) and secrets:
            self._request = record.lasting()
        fields = body if isinstance(body, Mapping) else {}
        self.code = text_of(fields.get("code"))
        self.param = text_of(fields.get("param"))
        self.type = text_of(fields.get("type"))

    @property
    def request(self) -> httpx.Request:
        """The request as an ``httpx.Request``, without credentials and body."""
        request = self._request
        return request.to_httpx() if isinstance(request, RequestRecord) else request

    @request.setter
    def request(self, request: httpx.Request) -> None:
        self._request = request  # subclasses in other libraries assign it


def text_of(value: object) -> str | None:
    """A field of an error's body as text."""
    return None if value is None else str(value)


def request_record(request: httpx.Request | RequestRecord | None) -> RequestRecord | None:
    """The request without credentials and body."""
    return request if isinstance(request, RequestRecord | None) else RequestRecord.of_httpx(request)


def response_record(response: httpx.Response | ResponseRecord | None) -> ResponseRecord | None:
    """The response without credentials, as a value that can be pickled."""
    if isinstance(response, ResponseRecord | None):
        return response
    return ResponseRecord.of_httpx(response)
