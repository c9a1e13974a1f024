"""One exchange with the server, and records of it that outlive the connection.

``Exchange`` is what the call flow returns. ``ResponseRecord`` and ``RequestRecord`` are plain,
picklable values without credentials, kept by errors. Both convert to httpx objects; httpx is
imported only then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import AsyncRawResponse, HttpRequest, RawResponse
from openai_oxide_runtime.http.redaction import (
    Secrets,
    redact_bytes,
    redact_headers,
    redact_text,
    redact_url,
)

if TYPE_CHECKING:
    import httpx

__all__ = ["Exchange", "RequestRecord", "ResponseRecord"]


_NO_STATUSES: Final[Mapping[str, int]] = MappingProxyType({})


class Exchange:
    """A request, the head of its response, and the body if it has been read."""

    __slots__ = (
        *("again", "body", "ends", "error_statuses", "headers", "history", "raw", "request"),
        *("retries_taken", "seconds", "status", "view"),
    )

    def __init__(
        self,
        request: HttpRequest,
        raw: RawResponse | AsyncRawResponse,
        body: bytes | None,
        retries_taken: int,
        seconds: float,
        ends: float | None = None,
        error_statuses: Mapping[str, int] = _NO_STATUSES,
    ) -> None:
        """``ends`` is the deadline of the whole call, a time of the monotonic clock.

        ``error_statuses`` maps error codes of the API to statuses.
        """
        self.request = request
        self.raw: Any = raw
        self.status: int = raw.status
        self.headers: Headers = raw.headers
        self.body = body
        self.retries_taken = retries_taken
        self.seconds = seconds
        self.ends = ends
        self.history: tuple[Exchange, ...] = ()
        """The redirects that led here."""
        self.view: tuple[bool, Any] | None = None
        """The response as an ``httpx.Response``, and whether it has the body."""
        self.error_statuses = error_statuses
        self.again: Any = None
        """Starts the flow that sends again, given the error that the body begins with."""

    def become(self, other: Exchange) -> None:
        """Copy another exchange into this one, so that all references to it see the new one."""
        for name in self.__slots__:
            setattr(self, name, getattr(other, name))

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from ``x-request-id``."""
        return self.headers.get("x-request-id")

    @property
    def secrets(self) -> Secrets:
        """Texts that no error may show: credentials of the request and of the proxy."""
        return self.request.secrets + getattr(self.raw, "secrets", ())

    def record(self) -> ResponseRecord:
        """A record of the exchange, without credentials."""
        raw = self.raw
        return ResponseRecord(
            raw.status,
            raw.headers.multi_items(),
            self.body or b"",
            RequestRecord.of(self.request, self.secrets),
            reason=raw.reason,
            http_version=raw.http_version,
            seconds=self.seconds,
        )

    def __repr__(self) -> str:
        return f"Exchange({self.request!r} -> {self.status})"


class RequestRecord:
    """A sent request: method, URL, and headers without credentials. The body is not kept.

    ``secrets`` are the texts that an error made from it must not show; ``lasting`` drops them.
    """

    __slots__ = ("headers", "method", "secrets", "url")

    def __init__(
        self, method: str, url: str, headers: Iterable[tuple[str, str]], secrets: Secrets = ()
    ) -> None:
        self.method = method
        self.url = redact_text(redact_url(url), secrets)
        self.headers = Headers(redact_headers(headers, secrets))
        self.secrets = secrets

    @classmethod
    def of(cls, request: HttpRequest, secrets: Secrets | None = None) -> RequestRecord:
        """The record of a request."""
        secrets = request.secrets if secrets is None else secrets
        return cls(request.method, request.url, request.all_headers, secrets)

    def lasting(self) -> RequestRecord:
        """A copy without ``secrets``, for an error to keep."""
        return RequestRecord(self.method, self.url, self.headers.multi_items())

    @classmethod
    def of_httpx(cls, request: httpx.Request) -> RequestRecord:
        """The record of an httpx request."""
        return cls(request.method, str(request.url), request.headers.multi_items())

    def to_httpx(self) -> httpx.Request:
        """The same as an ``httpx.Request``."""
        import httpx

        return httpx.Request(self.method, self.url, headers=self.headers.multi_items())

    def __repr__(self) -> str:
        return f"RequestRecord({self.method} {self.url})"

    def __reduce__(self) -> tuple[object, ...]:
        return RequestRecord, (self.method, self.url, self.headers.multi_items())


class ResponseRecord:
    """A received response: status, headers without credentials, and the body as far as read."""

    __slots__ = (
        "content", "headers", "http_version", "reason", "request", "seconds", "status_code",
    )  # fmt: skip

    def __init__(
        self,
        status_code: int,
        headers: Iterable[tuple[str, str]],
        content: bytes,
        request: RequestRecord,
        *,
        reason: str = "",
        http_version: str = "HTTP/1.1",
        seconds: float = 0.0,
    ) -> None:
        self.status_code = status_code
        secrets = request.secrets
        self.headers = Headers(redact_headers(headers, secrets))
        self.content = redact_bytes(content, secrets) if secrets else content
        self.request = request
        self.reason = redact_text(reason, secrets)
        self.http_version = http_version
        self.seconds = seconds

    @classmethod
    def of_httpx(cls, response: httpx.Response) -> ResponseRecord:
        """The record of an httpx response."""
        headers = response.headers.multi_items()
        content = response.content if response.is_closed and hasattr(response, "_content") else b""
        return cls(response.status_code, headers, content, RequestRecord.of_httpx(response.request))

    def lasting(self) -> ResponseRecord:
        """A copy without ``secrets``, for an error to keep."""
        head = (self.status_code, self.headers.multi_items(), self.content, self.request.lasting())
        return _restore(head, self._rest())

    def _rest(self) -> dict[str, Any]:
        return {"reason": self.reason, "http_version": self.http_version, "seconds": self.seconds}

    def to_httpx(self) -> httpx.Response:
        """The same as an ``httpx.Response``, read and closed."""
        return as_httpx(self, self.request.to_httpx(), self.seconds, content=self.content)

    def __repr__(self) -> str:
        return f"ResponseRecord({self.request.method} {self.request.url} -> {self.status_code})"

    def __reduce__(self) -> tuple[object, ...]:
        head = (self.status_code, self.headers.multi_items(), self.content, self.request)
        return _restore, (head, self._rest())


def _restore(head: tuple[Any, ...], rest: dict[str, Any]) -> ResponseRecord:
    return ResponseRecord(*head, **rest)


def as_httpx(
    source: Any,
    request: httpx.Request,
    seconds: float,
    cls: type[httpx.Response] | None = None,
    **body: Any,
) -> httpx.Response:
    """An ``httpx.Response`` with the head of ``source`` and a body that is decompressed already."""
    from datetime import timedelta

    import httpx

    headers = [h for h in source.headers.multi_items() if h[0].lower() != "content-encoding"]
    response = (cls or httpx.Response)(
        getattr(source, "status_code", None) or source.status,
        headers=headers,
        request=request,
        extensions={
            "http_version": source.http_version.encode("ascii"),
            "reason_phrase": source.reason.encode("latin-1"),
        },
        **body,
    )
    response.elapsed = timedelta(seconds=seconds)
    return response
