"""A connection as an asyncio protocol: one request and its response at a time.

Received bytes are parsed in the event loop's callback, and the body is collected; a reader waits
only if nothing has arrived. TLS uses ``TLSLayer``, since asyncio's own layer costs more than all
the rest. Each connection has one timer for all its waits. It is set again only when it fires.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from ssl import SSLSession
from time import monotonic
from typing import Final, cast

from openai_oxide_runtime.http.interface import HttpRequest, TransportError
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.transports.http1.origin import Origin
from openai_oxide_runtime.transports.http1.phase_timeouts import (
    CONNECT,
    READ,
    WRITE,
    phase_seconds,
    timeout_error,
)
from openai_oxide_runtime.transports.http1.response_parser import Parser, ServerDisconnected
from openai_oxide_runtime.transports.http1.socket_options import readiness_check
from openai_oxide_runtime.transports.http1.tls_layer import TLSLayer

__all__ = ["HEAD", "PIECE", "WHOLE", "AsyncConnection"]

HEAD: Final = 0
PIECE: Final = 1
WHOLE: Final = 2

_HIGH_WATER: Final = 1 << 20
_FOREVER: Final = float("inf")


class AsyncConnection(asyncio.BufferedProtocol):
    """A connection of one event loop."""

    def __init__(
        self, origin: Origin, limits: Limits, loop: asyncio.AbstractEventLoop, buffer: memoryview
    ) -> None:
        """``buffer`` receives the bytes. All connections of a loop share it: its content is parsed
        before the loop does anything else."""
        self.origin = origin
        self.parser = Parser(limits)
        self.expires = 0.0
        self.deadline: float | None = None
        self.busy = True
        """Whether a request is active. Without one, the server must not send anything."""
        self.closed = False
        self.must_close = False
        """Whether the request was not sent in full, so that no other can follow it."""
        self.has_answered = False
        self.on_close: Callable[[AsyncConnection], object] | None = None
        self._loop = loop
        self._transport: asyncio.Transport
        self._is_readable: Callable[[], object] | None = None
        self._tls_layer: TLSLayer | None = None
        self._in_handshake = False
        self._buffer = buffer
        self._timeout: Timeout
        self._target = HEAD
        self._max_size = _FOREVER
        self._waiter: asyncio.Future[None] | None = None
        self._error: BaseException | None = None
        self._phase = CONNECT
        self._read_timeout: float | None = None
        self._due = self._timer_at = _FOREVER
        self._timer: asyncio.TimerHandle | None = None
        self._waiting_bytes = 0
        self._reading_paused = False
        self._writing_paused = False

    # Callbacks of the event loop.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The socket is connected."""
        self._transport = cast(asyncio.Transport, transport)

    def get_buffer(self, sizehint: int) -> memoryview:
        """The buffer for the next bytes."""
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Bytes have arrived: parse them, and wake the reader if it waits for them."""
        data = self._buffer[:nbytes]
        try:
            if self._tls_layer is not None:
                self._decrypt(self._tls_layer, data)
            elif self.busy:
                self.parser.feed(data)
            else:
                self.close()  # without a request: it would be read as the next response
                return
            if not self._in_handshake:
                self._notify(nbytes)
        except TransportError as error:
            self._fail(error)
        except BaseException as error:
            self._interrupted(error)

    def _interrupted(self, error: BaseException) -> None:
        """A signal handler raised while bytes were parsed. They are lost, so close the connection.

        An exception that ends the program passes the event loop, others go to the reader.
        """
        self.parser.has_head = self.parser.complete = False
        is_for_reader = self.busy and not isinstance(error, KeyboardInterrupt | SystemExit)
        if is_for_reader:
            self._fail(error)
        self.close()
        if not is_for_reader:
            raise error

    def _decrypt(self, tls: TLSLayer, data: memoryview) -> None:
        if self._in_handshake:
            self._handshake(tls, data)
            return
        had_backlog = bool(tls.backlog)
        tls.feed(data, self.parser)
        if records := tls.outgoing():
            self._transport.write(records)
        if had_backlog and not (tls.backlog or self._writing_paused):
            self.resume_writing()
        if tls.ended:
            self._on_end(clean=True)
        elif not self.busy and not self.parser.reusable:
            self.close()  # without a request, only session tickets and the like may come

    def _notify(self, count: int) -> None:
        parser, waiter = self.parser, self._waiter
        self._waiting_bytes += count
        is_unread = waiter is None or self._phase == WRITE
        if is_unread and self._waiting_bytes > _HIGH_WATER and not parser.complete:
            self._pause()
        if waiter is None:
            return
        if parser.complete or parser.failure is not None or self._has_target():
            if not waiter.done():
                waiter.set_result(None)
        elif self._read_timeout is not None:
            self._due = min(monotonic() + self._read_timeout, self.deadline or _FOREVER)

    def _has_target(self) -> bool:
        target = self._target
        if target == WHOLE:
            return self.parser.size > self._max_size
        return self.parser.has_head if target == HEAD else self.parser.size > 0

    def eof_received(self) -> None:
        """The server has closed its side; asyncio then closes ours."""
        self._on_end(clean=self._tls_layer is None or self._tls_layer.ended)

    def _on_end(self, *, clean: bool) -> None:
        if not self.busy:
            self.close()
            return
        if self._in_handshake:
            self._fail(TransportError("no TLS connection: the server closed it"))
            return
        try:
            self.parser.end(clean=clean)
        except TransportError as error:
            self._fail(error)
            return
        self._notify(0)

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection was closed, by either side."""
        if exc is not None and self.busy and not self.parser.complete:
            if self.parser.fresh and isinstance(exc, ConnectionError):
                self._fail(ServerDisconnected())
            else:
                self._fail(TransportError(str(exc) or type(exc).__name__))
        elif self.busy:
            self._on_end(clean=False)
        self.close()

    def pause_writing(self) -> None:
        """Back-pressure: the write buffer is full."""
        self._writing_paused = True

    def resume_writing(self) -> None:
        """The write buffer has space again."""
        self._writing_paused = False
        if self._waiter is not None and self._phase == WRITE and not self._waiter.done():
            self._waiter.set_result(None)

    # Operations of a request.

    async def handshake(self, tls: TLSLayer) -> None:
        """Do the TLS handshake."""
        self._tls_layer, self._in_handshake = tls, True
        self._phase = CONNECT
        self._waiter = self._loop.create_future()
        try:
            self._handshake(tls, b"")
            await self._waiter
        finally:
            self._waiter = None
        if self._error is not None:
            raise self._error

    def _handshake(self, tls: TLSLayer, data: bytes | memoryview) -> None:
        try:
            is_complete = tls.handshake(data)
        finally:  # also after a failure: the alert tells the server the reason
            if records := tls.outgoing():
                self._transport.write(records)
        if is_complete:
            self._in_handshake = False
            if self._waiter is not None and not self._waiter.done():
                self._waiter.set_result(None)

    @property
    def session(self) -> SSLSession | None:
        """The TLS session, which the next connection to the server may resume; None without TLS."""
        return None if self._tls_layer is None else self._tls_layer.session

    def begin(self, request: HttpRequest) -> None:
        """Prepare for a request."""
        self._timeout = request.timeout
        self.deadline = request.deadline
        self.busy = True
        self._waiting_bytes = 0
        self.parser.begin(bodiless=request.method == "HEAD")

    def become_idle(self) -> None:
        """The response has been read: free its memory until the next request."""
        self.busy = False
        self.parser.drop()

    def write(self, data: bytes | memoryview) -> None:
        """Send bytes; those that the socket does not take now are buffered."""
        if self.closed or self._error is not None:
            raise self._error or ServerDisconnected()
        self._transport.write(data if self._tls_layer is None else self._tls_layer.encrypt(data))

    async def send_piece(self, piece: bytes | memoryview) -> bool:
        """Send a piece of a body; False if a response has come that refuses the rest of it."""
        parser = self.parser
        await asyncio.sleep(0)  # reads a response that has arrived, before writing fails
        if self._error is None and not self._refused():
            self.write(piece)
        while self._is_stuck and self._error is None and not self._refused():
            waiter = self._wait(WRITE, HEAD)
            try:
                await waiter
            finally:
                self._waiter = None
        if self._error is not None and not parser.has_head:
            raise self._error
        return not self._refused()

    @property
    def _is_stuck(self) -> bool:
        """Whether a piece waits for the socket or a renegotiation, so that no other may be sent."""
        return self._writing_paused or (
            self._tls_layer is not None and bool(self._tls_layer.backlog)
        )

    def _refused(self) -> bool:
        return self.parser.is_refusal or (self.parser.has_head and self._error is not None)

    async def wait_for(self, target: int, max_size: float = _FOREVER) -> None:
        """Wait for the head, a piece, or the whole of the response, or ``max_size`` bytes."""
        self._max_size = max_size
        parser = self.parser
        if parser.failure is None and self._error is None:
            waiter = self._wait(READ, target)
            try:
                await waiter
            finally:
                self._waiter = None
        failure = parser.failure or self._error
        if (
            failure is None
            or (target == HEAD and parser.has_head)
            or (target == PIECE and parser.size)
        ):
            return
        raise failure

    def _wait(self, phase: int, target: int) -> asyncio.Future[None]:
        """A future that is done when the target has come, or an error."""
        if self._waiter is not None:
            raise RuntimeError("another task is reading this response")
        if self._reading_paused and phase == READ:
            self._resume()
        self._phase, self._target = phase, target
        self._watch(phase_seconds(self._timeout[phase], self.deadline), phase)
        self._waiter = self._loop.create_future()
        return self._waiter

    def take(self) -> bytes:
        """Take the part of the body that has arrived."""
        self._waiting_bytes = 0
        return self.parser.take()

    @property
    def has_unsent(self) -> bool:
        """Whether a part of the request was not sent yet."""
        return self._is_stuck or bool(self._transport.get_write_buffer_size())

    @property
    def is_idle(self) -> bool:
        """Whether nothing has arrived since the last response, not even unnoticed by the loop."""
        if self.closed:
            return False
        if self._is_readable is None:
            self._is_readable = readiness_check(self._transport.get_extra_info("socket"))
        return not self._is_readable()

    def _pause(self) -> None:
        if not self._reading_paused and not self.closed:
            self._reading_paused = True
            self._transport.pause_reading()

    def _resume(self) -> None:
        self._reading_paused = False
        if not self.closed:
            self._transport.resume_reading()

    # Timeouts.

    def _watch(self, seconds: float | None, phase: int) -> None:
        """Set when the next bytes are due."""
        self._read_timeout = seconds if phase == READ else None
        if seconds is None:
            self._due = _FOREVER
            return
        self._due = due = monotonic() + seconds
        timer = self._timer
        if timer is None or self._timer_at > due:
            if timer is not None:
                timer.cancel()
            self._set_timer(due, seconds)

    def _set_timer(self, due: float, seconds: float) -> None:
        self._timer_at = due
        self._timer = self._loop.call_later(seconds, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        if self._waiter is None or self._waiter.done() or self._due == _FOREVER:
            return
        seconds = self._due - monotonic()
        if seconds > 0.001:
            self._set_timer(self._due, seconds)
        else:
            self._fail(timeout_error(self._phase, self.deadline))

    # Errors and closing.

    def _fail(self, error: BaseException) -> None:
        if self._error is None:
            self._error = error
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def close(self) -> None:
        """Close at once, and wake the reader."""
        if self.closed:
            return
        self.closed = True
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self.busy and not (self.parser.complete or self.parser.failure):
            self._fail(TransportError("the connection was closed while the response was read"))
        # Without a transport it was never connected; RuntimeError: the event loop has ended.
        with contextlib.suppress(RuntimeError, AttributeError):
            self._transport.abort()
        if self.on_close is not None:
            self.on_close(self)
        self.parser.close()
