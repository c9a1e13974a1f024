"""The async transport over ``fetch``. Its limits:

- ``fetch`` does not tell when it connects or sends a body, so the longer of the connect and read
  timeouts bounds the time until the head of the response;
- a browser hides the target of a redirect, so a redirect is a ``TransportError``;
- headers that the engine sets itself are omitted, and in a browser ``User-Agent`` too.
"""

from __future__ import annotations

from typing import Any, Final

from openai_oxide_runtime.http.interface import (
    HttpRequest,
    StreamBody,
    TransportError,
    TransportLimit,
    TransportTimeout,
    Unanswered,
)
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.transports.fetch.abort_controller import ActiveRequest
from openai_oxide_runtime.transports.fetch.javascript import (
    error_text,
    in_browser,
    js,
    js_error,
    js_object,
)
from openai_oxide_runtime.transports.fetch.responses import AsyncFetchResponse, within_timeout
from openai_oxide_runtime.transports.fetch.uploads import Upload, streams_uploads, whole

__all__ = ["AsyncFetchTransport"]

_ENGINE_HEADERS: Final = frozenset(
    {
        *("connection", "content-length", "expect", "host", "keep-alive", "te", "trailer"),
        *("transfer-encoding", "upgrade"),
    }
)
_REDIRECT: Final = "the server redirects, and a browser hides the target: use the final URL"
_UNREACHED: Final = (
    "; a browser tells no more if a server cannot be reached or does not allow this page (CORS)"
)
_BAD_HEADER: Final = "a header keep a character that this engine does not send"


class _NotStarted(TransportError):
    """The request failed before the engine took any of its body."""


class AsyncFetchTransport:
    """Sends through the engine's ``fetch``."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._active: set[ActiveRequest] = set()
        self._take_no_streams: set[str] = set()

    async def send(self, request: HttpRequest) -> AsyncFetchResponse:
        """Send a request; return after the head of the response."""
        body, origin = request.body, request.head.origin
        streams = isinstance(body, StreamBody) and self._streams(body, origin)
        if isinstance(body, StreamBody) and streams and not request.fresh:
            try:
                return await self._send(request, body)
            except _NotStarted:
                pass  # Chromium streams only over HTTP/2 and 3, and does not tell this reason
            except TransportError as failure:
                if isinstance(failure, TransportTimeout | TransportLimit) or not failure.retryable:
                    raise
                raise Unanswered(str(failure)) from None
        raw = await self._send(request, None)
        if streams:
            self._take_no_streams.add(origin)
        return raw

    def _streams(self, body: StreamBody, origin: str) -> bool:
        return origin not in self._take_no_streams and streams_uploads(body)

    async def _send(self, request: HttpRequest, streamed: StreamBody | None) -> AsyncFetchResponse:
        active = ActiveRequest(self._active)
        upload = None if streamed is None else Upload(streamed, active)
        try:
            native = await self._fetch(request, active, upload)
            raw = AsyncFetchResponse(request, native, active)
            self._check(raw)
        except BaseException:
            active.end()
            raise
        return raw

    async def _fetch(
        self, request: HttpRequest, active: ActiveRequest, upload: Upload | None
    ) -> Any:
        options = _options(request, active)
        if upload is not None:
            options.body, options.duplex = upload.stream, "half"
        elif request.body is not None:
            options.body = whole(request.body)
        try:
            response = js().fetch(request.url, options)
            return await within_timeout(response, _head_timeout(request), request.deadline)
        except js_error() as error:
            if upload is not None and upload.failure is not None:
                raise upload.failure from None
            failure = _failure(error)
            if upload is not None and not upload.has_started:
                failure = _NotStarted(str(failure))
        raise failure

    def _check(self, raw: AsyncFetchResponse) -> None:
        """Refuse a response that cannot be used."""
        if getattr(raw.native, "type", "") == "opaqueredirect":
            refused = TransportError(_REDIRECT)
            refused.retryable = False
            raise refused
        size = sum(len(name) + len(value) for name, value in raw.headers.multi_items())
        if size > self.limits.header_bytes:
            raise TransportLimit("the response headers are larger than the limit")

    def end_all(self) -> None:
        """Abort all active requests."""
        for active in list(self._active):
            active.end()

    async def close(self) -> None:
        """Abort all active requests."""
        self.end_all()


def _options(request: HttpRequest, active: ActiveRequest) -> Any:
    options = js_object(method=request.method, signal=active.signal, redirect="manual")
    if in_browser():
        options.credentials, options.cache = "omit", "no-store"
    options.headers = _headers(request)
    return options


def _headers(request: HttpRequest) -> Any:
    omitted = _ENGINE_HEADERS | {"user-agent"} if in_browser() else _ENGINE_HEADERS
    headers = js().Headers.new()
    for name, value in request.all_headers:
        if name.lower() not in omitted:
            _append(headers, name, value)
    return headers


def _append(headers: Any, name: str, value: str) -> None:
    try:
        headers.append(name, value)
        return
    except js_error():  # its text may contain the value
        refused = TransportError(_BAD_HEADER)
    refused.retryable = False
    raise refused


def _head_timeout(request: HttpRequest) -> float | None:
    timeout = request.timeout
    return None if timeout.read is None else max(timeout.read, timeout.connect or 0.0)


def _failure(error: Any) -> TransportError:
    return TransportError(error_text(error) + (_UNREACHED if in_browser() else ""))
