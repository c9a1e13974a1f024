"""The transport that awaits ``fetch``. What it cannot see or do, it says:

- when a connection stands, and when a body is sent: the longer of the timeouts for connecting and
  reading bounds the time until the head of the response is there;
- where a redirect leads, in a browser: such a response is a ``TransportError``;
- headers that the engine keeps to itself are left out, in a browser ``User-Agent`` too.
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
from openai_oxide_runtime.transports.fetch.abort_controller import Flight
from openai_oxide_runtime.transports.fetch.javascript import (
    complaint,
    in_browser,
    js,
    js_error,
    js_object,
)
from openai_oxide_runtime.transports.fetch.responses import AsyncFetchResponse, timely
from openai_oxide_runtime.transports.fetch.uploads import Upload, streams_uploads, whole

__all__ = ["AsyncFetchTransport"]

_THE_ENGINES_OWN: Final = frozenset(
    {
        *("connection", "content-length", "expect", "host", "keep-alive", "te", "trailer"),
        *("transfer-encoding", "upgrade"),
    }
)
_REDIRECT: Final = "the server redirects, and a browser does not let programs see where to"
_UNREACHED: Final = (
    "; a browser says no more when a server cannot be reached, or does not let this page ask (CORS)"
)
_BAD_HEADER: Final = "a header holds a character that this engine does not send"


class _NotBegun(TransportError):
    """The request failed before the engine asked for any of its body."""


class AsyncFetchTransport:
    """Sends through the engine's ``fetch``."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._flights: set[Flight] = set()
        self._take_no_streams: set[str] = set()

    async def send(self, request: HttpRequest) -> AsyncFetchResponse:
        """Send the request; back with the head of the response."""
        body, origin = request.body, request.head.origin
        streams = isinstance(body, StreamBody) and self._streams(body, origin)
        if isinstance(body, StreamBody) and streams and not request.fresh:
            try:
                return await self._send(request, body)
            except _NotBegun:
                pass  # Chromium refuses to stream over HTTP/1.1, and does not say that this is why
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
        flight = Flight(self._flights)
        upload = None if streamed is None else Upload(streamed, flight)
        try:
            native = await self._fetch(request, flight, upload)
            raw = AsyncFetchResponse(request, native, flight)
            self._check(raw)
        except BaseException:
            flight.end()
            raise
        return raw

    async def _fetch(self, request: HttpRequest, flight: Flight, upload: Upload | None) -> Any:
        options = _options(request, flight)
        if upload is not None:
            options.body, options.duplex = upload.stream, "half"
        elif request.body is not None:
            options.body = whole(request.body)
        try:
            response = js().fetch(request.url, options)
            return await timely(response, _patience(request), request.deadline)
        except js_error() as error:
            if upload is not None and upload.failure is not None:
                raise upload.failure from None
            failure = _failure(error)
            if upload is not None and not upload.begun:
                failure = _NotBegun(str(failure))
        raise failure

    def _check(self, raw: AsyncFetchResponse) -> None:
        """A response that cannot be used is none."""
        if getattr(raw.native, "type", "") == "opaqueredirect":
            refused = TransportError(_REDIRECT)
            refused.retryable = False
            raise refused
        size = sum(len(name) + len(value) for name, value in raw.headers.multi_items())
        if size > self.limits.header_bytes:
            raise TransportLimit("its headers are larger than the limit")

    def end_all(self) -> None:
        """End every request that is under way."""
        for flight in list(self._flights):
            flight.end()

    async def close(self) -> None:
        """End every request that is under way."""
        self.end_all()


def _options(request: HttpRequest, flight: Flight) -> Any:
    options = js_object(method=request.method, signal=flight.signal, redirect="manual")
    if in_browser():
        options.credentials, options.cache = "omit", "no-store"
    options.headers = _headers(request)
    return options


def _headers(request: HttpRequest) -> Any:
    left_out = _THE_ENGINES_OWN | {"user-agent"} if in_browser() else _THE_ENGINES_OWN
    headers = js().Headers.new()
    for name, value in request.all_headers:
        if name.lower() not in left_out:
            _append(headers, name, value)
    return headers


def _append(headers: Any, name: str, value: str) -> None:
    try:
        headers.append(name, value)
        return
    except js_error():  # whose text may hold the value
        refused = TransportError(_BAD_HEADER)
    refused.retryable = False
    raise refused


def _patience(request: HttpRequest) -> float | None:
    timeout = request.timeout
    return None if timeout.read is None else max(timeout.read, timeout.connect or 0.0)


def _failure(error: Any) -> TransportError:
    return TransportError(complaint(error) + (_UNREACHED if in_browser() else ""))
