"""``AsyncPyreqwestTransport``: requests through pyreqwest, async."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypeAlias
from weakref import WeakKeyDictionary

from openai_oxide_runtime.http.interface import HttpRequest, StreamBody, TransportError
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import (
    DEFAULT_CONNECTION_LIMITS,
    ConnectionLimits,
)
from openai_oxide_runtime.http.tls_options import TLSOptions
from openai_oxide_runtime.transports.http1.phase_timeouts import (
    CONNECT,
    POOL,
    READ,
    WRITE,
    phase_seconds,
    timeout_error,
)
from openai_oxide_runtime.transports.http1.request_head import encode_body, is_small
from openai_oxide_runtime.transports.pyreqwest.clients import (
    Clients,
    failure,
    request_builder,
    supports_tls,
)
from openai_oxide_runtime.transports.pyreqwest.responses import (
    AsyncPyreqwestResponse,
    close,
)

__all__ = ["AsyncPyreqwestTransport"]

Piece: TypeAlias = bytes | memoryview
Loop = asyncio.AbstractEventLoop


class AsyncPyreqwestTransport:
    """Sends over HTTP/2, or HTTP/1.1 to a server without it, through the package ``pyreqwest``.

    ``connections.max_connections`` limits the active requests of one event loop. The system's
    certificates are trusted, or those of ``SSL_CERT_FILE``; ``tls`` may name a client certificate,
    but no other certificates to trust. No proxy is used.

    A request that is cancelled before the head of its response continues until that head arrives:
    the library cannot end it.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        connections: ConnectionLimits = DEFAULT_CONNECTION_LIMITS,
        tls: TLSOptions | None = None,
    ) -> None:
        if not supports_tls(tls):
            raise ValueError(
                "PyreqwestTransport trusts the system's certificates: `tls` cannot change that"
            )
        self._limits = limits or Limits()
        self._max_requests = connections.max_connections
        self._clients = Clients(self._limits, connections, tls)
        self._semaphores: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = (
            WeakKeyDictionary()
        )
        self._closed = False

    async def send(self, request: HttpRequest) -> AsyncPyreqwestResponse:
        """Send a request; return after the head of the response."""
        if self._closed:
            raise RuntimeError("this transport is closed")
        if request.deadline is not None:
            phase_seconds(None, request.deadline)
        builder = request_builder(self._clients.get(request.timeout[CONNECT]), request)
        semaphore = await self._acquire(request)
        exchange = _Exchange(request, builder)
        try:
            native = await exchange.response()
        except BaseException:
            semaphore.release()
            exchange.cancel()
            raise
        raw = AsyncPyreqwestResponse(request, exchange.stream, native, semaphore.release)
        raw.apply_limits(self._limits)
        return raw

    async def _acquire(self, request: HttpRequest) -> asyncio.Semaphore | _Unlimited:
        """Wait until another request may start."""
        if self._max_requests is None:
            return _Unlimited()
        semaphore = self._semaphore(self._max_requests)
        if semaphore.locked():
            try:
                async with asyncio.timeout(phase_seconds(request.timeout[POOL], request.deadline)):
                    await semaphore.acquire()
            except TimeoutError:
                raise timeout_error(POOL, request.deadline) from None
        else:
            await semaphore.acquire()
        return semaphore

    def _semaphore(self, limit: int) -> asyncio.Semaphore:
        """The semaphore of the running event loop."""
        loop = asyncio.get_running_loop()
        semaphore = self._semaphores.get(loop)
        if semaphore is None:
            semaphore = self._semaphores[loop] = asyncio.Semaphore(limit)
        return semaphore

    async def close(self) -> None:
        """Send nothing more. Idle connections close now, active ones after their last response."""
        self._closed = True
        self._clients.forget()


class _Unlimited:
    """The semaphore without a limit."""

    def release(self) -> None:
        pass


class _Exchange:
    """One request: its present phase, and the timeout of that."""

    def __init__(self, request: HttpRequest, builder: Any) -> None:
        self._request = request
        self._phase = READ
        self._timer: asyncio.Timeout | None = None
        self._body_error: BaseException | None = None
        self._is_cancelled = False
        self.stream = self._stream(builder)

    async def response(self) -> Any:
        """Send, and wait for the head of the response."""
        request = self._request
        try:
            async with asyncio.timeout(self._seconds()) as self._timer:
                return await self.stream.__aenter__()
        except TimeoutError as error:
            if failed := failure(error, request):
                raise failed from None
            raise timeout_error(self._phase, request.deadline) from None
        except Exception as error:
            if self._body_error is not None:
                raise self._body_error from None
            failed = failure(error, request)
            if failed is None:
                raise
            raise failed from None

    def cancel(self) -> None:
        """Drop the response, and send no more of the body."""
        self._is_cancelled = True
        close(self.stream)

    def _stream(self, builder: Any) -> Any:
        body = self._request.body
        if isinstance(body, bytes) and is_small(body):
            builder = builder.body_bytes(body)
        elif body is not None:
            self._phase = WRITE
            builder = builder.body_stream(self._upload(body))
        return builder.build_streamed()

    def _seconds(self) -> float | None:
        return phase_seconds(self._request.timeout[self._phase], self._request.deadline)

    async def _upload(self, body: bytes | StreamBody) -> AsyncIterator[bytes]:
        """The body in pieces. The library takes the next one when it can send it.

        It takes no more than ``Content-Length``. So the last piece is sent only after the end of
        the body was reached: a body that is too long fails before it was sent in full.
        """
        pieces: Iterator[Piece] = encode_body(body)
        if (
            isinstance(body, StreamBody) and body.length is None
        ):  # the library itself frames the chunks
            pieces = iter(body)
        blocking = isinstance(body, StreamBody) and body.blocking
        previous: bytes = b""
        try:
            while (piece := await _next(pieces, blocking=blocking)) is not None:
                self._begin(WRITE)
                if previous:
                    yield previous
                previous = bytes(piece)
        except Exception as error:
            self._body_error = error
            raise
        self._begin(READ)
        if previous:
            yield previous

    def _begin(self, phase: int) -> None:
        """Begin a phase, with its timeout."""
        if self._is_cancelled:
            raise TransportError("the request was cancelled")
        self._phase = phase
        if self._timer is not None:
            seconds = self._seconds()
            now = asyncio.get_running_loop().time()
            with contextlib.suppress(RuntimeError):  # the response has arrived already
                self._timer.reschedule(None if seconds is None else now + seconds)


async def _next(pieces: Iterator[Piece], *, blocking: bool) -> Piece | None:
    """The next piece; in a thread if producing it may block."""
    return await asyncio.to_thread(next, pieces, None) if blocking else next(pieces, None)
