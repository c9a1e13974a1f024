"""The transport over httpx: any ``httpx.Client``, and ``httpx2``'s, which is alike.

It serves proxies, HTTP/2, authentication of one's own, and clients that tests bring along. A client
given by the user is used as it is, with its hooks, cookies and proxies; redirects stay above.
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
from openai_oxide_runtime.transports.httpx.log_filter import quieten, sending
from openai_oxide_runtime.transports.httpx.moving_deadline import Times, needs_times
from openai_oxide_runtime.transports.httpx.responses import (
    AsyncHttpxResponse,
    HttpxResponse,
    close_abandoned,
)

__all__ = ["AsyncHttpxTransport", "HttpxTransport", "family"]


def family(client: Any) -> Any:
    """The package that a client is of: ``httpx`` or ``httpx2``. TypeError for anything else."""
    for base in type(client).__mro__:
        root = base.__module__.partition(".")[0]
        if root in ("httpx", "httpx2"):
            return sys.modules[root]
    raise TypeError(f"http_client must be a client of httpx, not {type(client).__name__}")


class _Shared:
    """What both colours do alike: make a request of httpx, and name its failures."""

    def __init__(
        self,
        client: Any = None,
        limits: Limits | None = None,
        settings: dict[str, Any] | None = None,
        proxy: Proxy | None = None,
    ) -> None:
        self._own = client is None
        self._settings = settings or {}
        self._client = client if client is not None else self._default()
        self._package = family(self._client)
        quieten()
        self.limits = limits or Limits()
        self._timed = needs_times(self._client)
        self._left: list[Any] = []
        """Clients with connections on which somebody waits for ever."""
        self.secrets: Secrets = () if proxy is None else proxy.secrets
        """What the responses of a proxy might repeat."""

    def _default(self) -> Any:
        raise NotImplementedError

    def _renew(self, times: Times) -> None:
        """Leave connections on which somebody waits for ever; those under way go on there."""
        if self._own and not times.is_past_deadline:
            self._left = [*self._left[1 - _MOST_LEFT :], self._client]
            self._client = self._default()

    def _times(self, request: HttpRequest) -> Times:
        body = request.body
        small = body is None or (isinstance(body, bytes) and len(body) <= _SMALL)
        return Times(request.timeout, _phases(request), small=small)

    def _tracer(self, times: Times, other: Any) -> Any:
        raise NotImplementedError

    def _request(self, request: HttpRequest, content: Any, times: Times | None) -> Any:
        """A client of the user's adds its own headers, cookies and query; ours has none."""
        headers = list(request.all_headers)
        body = request.body
        if body is not None and not isinstance(body, bytes) and body.length is not None:
            headers.append(("Content-Length", str(body.length)))
        make = self._package.Request if self._own else self._client.build_request
        extensions: dict[str, Any] = {"timeout": _phases(request) if times is None else times}
        abort = current_abort.get()
        if abort is not None:
            from openai_oxide_runtime.transports.httpx.cancellation import watched

            extensions |= watched(abort, self._client)
        if times is not None:
            extensions["trace"] = self._tracer(times, extensions.get("trace"))
        return make(
            request.method, request.url, headers=headers, content=content, extensions=extensions
        )

    def failure(self, error: Exception) -> TransportError | None:
        """The same failure as one of the seam's, None if it is not the transport's."""
        package = self._package
        if isinstance(error, package.TimeoutException):
            return TransportTimeout(_phase(error))
        invalid = package.InvalidURL | UnicodeError  # of which idna has its own
        non_retryable = invalid | package.UnsupportedProtocol | package.LocalProtocolError
        known = isinstance(error, non_retryable | package.RequestError | OSError)
        below = type(error).__module__.partition(".")[0] in _BELOW or _raised_below(error)
        if known or below or type(error).__name__ in _UNMAPPED:
            found = TransportError(str(error) or type(error).__name__)
            found.retryable = not isinstance(error, non_retryable)
            return found
        return None

    def _fits(self, native: Any) -> bool:
        """Whether the headers keep to their limit."""
        size = sum(len(name) + len(value) for name, value in native.headers.raw)
        return size <= self.limits.header_bytes


# Failures below httpx that some of its versions let through.
_BELOW: Final = frozenset(("httpcore", "httpcore2", "h2", "h11", "hpack", "hyperframe", "socksio"))
_SMALL: Final = 1 << 16
_MOST_LEFT: Final = 4
_UNMAPPED: Final = frozenset(
    ("EndOfStream", "BrokenResourceError", "ClosedResourceError", "LocalProtocolError")
)


def _raised_below(error: Exception) -> bool:
    """Whether it is an error in a library below httpx itself, as where threads share HTTP/2."""
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
        "pool": "no connection of the pool became free within the timeout",
    }.get(name, name)


class HttpxTransport(_Shared):
    """Sends through a blocking client of httpx: the user's, or one with this SDK's defaults."""

    def _default(self) -> Any:
        from openai_oxide_runtime.transports.httpx.default_clients import DefaultHttpxClient

        return DefaultHttpxClient(**self._settings)

    def send(self, request: HttpRequest) -> HttpxResponse:
        """Send the request; back with the head of the response."""
        if self._timed:
            return self._bounded(request, self._times(request))
        if request.deadline is None:
            return self._send(request)
        return within(request.deadline, lambda: self._send(request), HttpxResponse.close)

    def _bounded(self, request: HttpRequest, times: Times) -> HttpxResponse:
        """Send where httpx may wait for ever; a thread that does is left to itself."""
        times.deadline = request.deadline
        try:
            return within(times, lambda: self._send(request, times), HttpxResponse.close)
        except Overdue:
            self._renew(times)
            raise

    def _tracer(self, times: Times, other: Any) -> Any:
        def trace(name: str, info: Any) -> None:
            times.noted(name)
            if other is not None:
                other(name, info)

        return trace

    def _send(self, request: HttpRequest, times: Times | None = None) -> HttpxResponse:
        token = sending.set((request, self.secrets))
        try:
            sent = self._request(request, request.body, times)
            native = self._client.send(sent, stream=True, follow_redirects=False)
        except Exception as error:
            failure = self.failure(error)
            if failure is None:
                raise
        else:
            raw = HttpxResponse(request, native, self, times)
            if self._fits(native):
                return raw
            raw.close()
            failure = TransportLimit("its headers are larger than the limit")
        finally:
            sending.reset(token)
        raise failure

    def close(self) -> None:
        """Close every connection."""
        for client in (self._client, *self._left):
            client.close()


class AsyncHttpxTransport(_Shared):
    """Sends through an asynchronous client of httpx."""

    def _default(self) -> Any:
        from openai_oxide_runtime.transports.httpx.default_clients import (
            DefaultAsyncHttpxClient,
        )

        return DefaultAsyncHttpxClient(**self._settings)

    async def send(self, request: HttpRequest) -> AsyncHttpxResponse:
        """Send the request; back with the head of the response."""
        if self._timed:
            return await self._bounded(request, self._times(request))
        if request.deadline is None:
            return await self._send(request)
        raw: AsyncHttpxResponse = await async_within(request.deadline, self._send(request))
        return raw

    async def _bounded(self, request: HttpRequest, times: Times) -> AsyncHttpxResponse:
        """Send where httpx may wait for ever."""
        times.deadline = request.deadline
        try:
            raw: AsyncHttpxResponse = await async_within(times, self._send(request, times))
        except Overdue:
            self._renew(times)
            raise
        return raw

    def _tracer(self, times: Times, other: Any) -> Any:
        client = self._client

        async def trace(name: str, info: Any) -> None:
            times.noted(name)
            if name == "http2.response_closed.started" and _is_cancelled():
                from openai_oxide_runtime.transports.httpx.cancellation import carrier

                times.abandoned = client, carrier(client, times)

        return trace

    async def _send(self, request: HttpRequest, times: Times | None = None) -> AsyncHttpxResponse:
        token = sending.set((request, self.secrets))
        try:
            sent = self._request(request, _async_content(request.body), times)
            native = await self._client.send(sent, stream=True, follow_redirects=False)
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
            failure = TransportLimit("its headers are larger than the limit")
        finally:
            sending.reset(token)
        raise failure

    async def close(self) -> None:
        """Close every connection."""
        for client in (self._client, *self._left):
            await client.aclose()


def _is_cancelled() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _async_content(body: Any) -> Any:
    return body if body is None or isinstance(body, bytes) else _Pieces(body)


class _Pieces:
    """A body made while it is sent, for a loop that must not wait for a disk."""

    def __init__(self, body: StreamBody) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = iter(self._body)
        if not self._body.blocking:
            for piece in pieces:
                yield piece
        else:
            while (read := await asyncio.to_thread(next, pieces, None)) is not None:
                yield read
