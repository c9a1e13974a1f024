"""The transport over an ``httpx.Client``, or one of ``httpx2``, which has the same interface.

It is for proxies, HTTP/2, and clients of the user or of tests. A user's client is used as it is,
with its hooks, cookies and proxies; the caller follows redirects.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from typing import Any, Final

from openai_oxide_runtime.concurrency.cancellation import current_abort
from openai_oxide_runtime.concurrency.deadlines import (
    Overdue,
    async_within,
    seconds_until,
    uninterrupted,
    within,
)
from openai_oxide_runtime.http.interface import (
    HttpRequest,
    StreamBody,
    TransportError,
    TransportLimit,
    TransportTimeout,
)
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.proxies import Proxy
from openai_oxide_runtime.http.redaction import Secrets
from openai_oxide_runtime.transports.httpx.log_filter import install_filter, sending
from openai_oxide_runtime.transports.httpx.moving_deadline import (
    MovingDeadline,
    needs_moving_deadline,
)
from openai_oxide_runtime.transports.httpx.responses import (
    AsyncHttpxResponse,
    HttpxResponse,
    close_abandoned,
)

__all__ = ["AsyncHttpxTransport", "HttpxTransport", "family"]


def family(client: Any) -> Any:
    """The package of a client: ``httpx`` or ``httpx2``. TypeError for another object."""
    for base in type(client).__mro__:
        root = base.__module__.partition(".")[0]
        if root in ("httpx", "httpx2"):
            return sys.modules[root]
    raise TypeError(f"http_client must be a client of httpx, not {type(client).__name__}")


class _BaseHttpxTransport:
    """The common part of the sync and async transport: requests and errors of httpx."""

    def __init__(
        self,
        client: Any = None,
        limits: Limits | None = None,
        settings: dict[str, object] | None = None,
        proxy: Proxy | None = None,
    ) -> None:
        self._own = client is None
        self._settings = settings or {}
        self._client = client if client is not None else self._default()
        self._package = family(self._client)
        install_filter()
        self.limits = limits or Limits()
        self._needs_deadline = needs_moving_deadline(self._client)
        self._retired: list[Any] = []
        """Replaced clients: on their connections a request may wait for ever."""
        self.secrets: Secrets = () if proxy is None else proxy.secrets
        """The secrets of the proxy, which it may repeat."""

    def _default(self) -> Any:
        raise NotImplementedError

    def _replace_client(self, times: MovingDeadline) -> None:
        """Use a new client: this one has a request that waits for ever. Its others continue."""
        if self._own and not times.is_past_deadline:
            self._retired = [*self._retired[1 - _MAX_RETIRED :], self._client]
            self._client = self._default()

    def _times(self, request: HttpRequest) -> MovingDeadline:
        body = request.body
        small = body is None or (isinstance(body, bytes) and len(body) <= _SMALL)
        return MovingDeadline(request.timeout, _phases(request), small=small)

    def _tracer(self, times: MovingDeadline, other: Any) -> Any:
        raise NotImplementedError

    def _request(self, request: HttpRequest, content: Any, times: MovingDeadline | None) -> Any:
        """Make an httpx request. A client of the user adds its own headers, cookies and query."""
        headers = list(request.all_headers)
        body = request.body
        if body is not None and not isinstance(body, bytes) and body.length is not None:
            headers.append(("Content-Length", str(body.length)))
        make = self._package.Request if self._own else self._client.build_request
        extensions: dict[str, Any] = {"timeout": _phases(request) if times is None else times}
        abort = current_abort.get()
        if abort is not None:
            from openai_oxide_runtime.transports.httpx.cancellation import abort_extensions

            extensions |= abort_extensions(abort, self._client)
        if times is not None:
            extensions["trace"] = self._tracer(times, extensions.get("trace"))
        return make(
            request.method, request.url, headers=headers, content=content, extensions=extensions
        )

    def failure(self, error: Exception) -> TransportError | None:
        """Convert an error of httpx to a ``TransportError``; None for another error."""
        package = self._package
        if isinstance(error, package.TimeoutException):
            return TransportTimeout(_phase(error))
        invalid = package.InvalidURL | UnicodeError  # of which idna has its own
        permanent = invalid | package.UnsupportedProtocol | package.LocalProtocolError
        is_known = isinstance(error, permanent | package.RequestError | OSError)
        is_below = type(error).__module__.partition(".")[0] in _BELOW or _raised_below(error)
        if is_known or is_below or type(error).__name__ in _UNMAPPED:
            failure = TransportError(str(error) or type(error).__name__)
            failure.retryable = not isinstance(error, permanent)
            return failure
        return None

    def _fits(self, native: Any) -> bool:
        """Whether the headers are within their limit."""
        size = sum(len(name) + len(value) for name, value in native.headers.raw)
        return size <= self.limits.header_bytes


# Errors of libraries below httpx that some versions of it do not convert.
_BELOW: Final = frozenset(("httpcore", "httpcore2", "h2", "h11", "hpack", "hyperframe", "socksio"))
_SMALL: Final = 1 << 16
_MAX_RETIRED: Final = 4
_UNMAPPED: Final = frozenset(
    ("EndOfStream", "BrokenResourceError", "ClosedResourceError", "LocalProtocolError")
)


def _raised_below(error: Exception) -> bool:
    """Whether a library below httpx raised it, as when threads share an HTTP/2 connection."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    name = "" if trace is None else trace.tb_frame.f_globals.get("__name__", "")
    return name.partition(".")[0] in _BELOW


def _phases(request: HttpRequest) -> dict[str, float | None]:
    phases = request.timeout.as_dict()
    if request.deadline is None:
        return phases
    seconds = seconds_until(request.deadline)
    return {name: seconds if p is None else min(p, seconds) for name, p in phases.items()}


def _phase(error: Exception) -> str:
    name = type(error).__name__.removesuffix("Timeout").lower()
    return {
        "connect": "no connection within the timeout",
        "read": "no response within the timeout",
        "write": "the request could not be sent within the timeout",
        "pool": "no connection of the pool was free within the timeout",
    }.get(name, name)


class HttpxTransport(_BaseHttpxTransport):
    """Sends through an ``httpx.Client``: the user's, or one with this SDK's defaults."""

    def _default(self) -> Any:
        from openai_oxide_runtime.transports.httpx.default_clients import DefaultHttpxClient

        return DefaultHttpxClient(**self._settings)

    def send(self, request: HttpRequest) -> HttpxResponse:
        """Send a request; return after the head of the response."""
        if self._needs_deadline:
            return self._bounded(request, self._times(request))
        if request.deadline is None:
            return self._send(request)
        return within(request.deadline, lambda: self._send(request), HttpxResponse.close)

    def _bounded(self, request: HttpRequest, times: MovingDeadline) -> HttpxResponse:
        """Send in a thread with a moving deadline, since httpx may wait for ever."""
        times.deadline = request.deadline
        try:
            return within(times, lambda: self._send(request, times), HttpxResponse.close)
        except Overdue:
            self._replace_client(times)
            raise

    def _tracer(self, times: MovingDeadline, other: Any) -> Any:
        def trace(name: str, info: object) -> None:
            times.on_event(name)
            if other is not None:
                other(name, info)

        return trace

    def _send(self, request: HttpRequest, times: MovingDeadline | None = None) -> HttpxResponse:
        token = sending.set((request, self.secrets))
        try:
            http_request = self._request(request, request.body, times)
            native = self._client.send(http_request, stream=True, follow_redirects=False)
        except Exception as error:
            failure = self.failure(error)
            if failure is None:
                raise
        else:
            raw = HttpxResponse(request, native, self, times)
            if self._fits(native):
                return raw
            raw.close()
            failure = TransportLimit("the response headers are larger than the limit")
        finally:
            sending.reset(token)
        raise failure

    def close(self) -> None:
        """Close all connections."""
        for client in (self._client, *self._retired):
            client.close()


class AsyncHttpxTransport(_BaseHttpxTransport):
    """Sends through an ``httpx.AsyncClient``."""

    def _default(self) -> Any:
        from openai_oxide_runtime.transports.httpx.default_clients import (
            DefaultAsyncHttpxClient,
        )

        return DefaultAsyncHttpxClient(**self._settings)

    async def send(self, request: HttpRequest) -> AsyncHttpxResponse:
        """Send a request; return after the head of the response."""
        if self._needs_deadline:
            return await self._bounded(request, self._times(request))
        if request.deadline is None:
            return await self._send(request)
        raw: AsyncHttpxResponse = await async_within(request.deadline, self._send(request))
        return raw

    async def _bounded(self, request: HttpRequest, times: MovingDeadline) -> AsyncHttpxResponse:
        """Send with a moving deadline, since httpx may wait for ever."""
        times.deadline = request.deadline
        try:
            raw: AsyncHttpxResponse = await async_within(times, self._send(request, times))
        except Overdue:
            self._replace_client(times)
            raise
        return raw

    def _tracer(self, times: MovingDeadline, other: Any) -> Any:
        client = self._client

        async def trace(name: str, info: object) -> None:
            times.on_event(name)
            if name == "http2.response_closed.started" and _is_cancelled():
                from openai_oxide_runtime.transports.httpx.cancellation import carrier

                times.abandoned = client, carrier(client, times)

        return trace

    async def _send(
        self, request: HttpRequest, times: MovingDeadline | None = None
    ) -> AsyncHttpxResponse:
        token = sending.set((request, self.secrets))
        try:
            http_request = self._request(request, _async_content(request.body), times)
            native = await self._client.send(http_request, stream=True, follow_redirects=False)
        except asyncio.CancelledError:
            await uninterrupted(close_abandoned(times))
            raise
        except Exception as error:
            failure = self.failure(error)
            if failure is None:
                raise
        else:
            raw = AsyncHttpxResponse(request, native, self, times)
            if self._fits(native):
                return raw
            await raw.close()
            failure = TransportLimit("the response headers are larger than the limit")
        finally:
            sending.reset(token)
        raise failure

    async def close(self) -> None:
        """Close all connections."""
        for client in (self._client, *self._retired):
            await client.aclose()


def _is_cancelled() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _async_content(body: bytes | StreamBody | None) -> bytes | _Pieces | None:
    return body if body is None or isinstance(body, bytes) else _Pieces(body)


class _Pieces:
    """A body that is produced while it is sent, in a thread if that may block."""

    def __init__(self, body: StreamBody) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = iter(self._body)
        if not self._body.blocking:
            for piece in pieces:
                yield piece
        else:
            while (data := await asyncio.to_thread(next, pieces, None)) is not None:
                yield data
