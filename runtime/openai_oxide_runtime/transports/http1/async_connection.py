"""A connection as a protocol of asyncio: one request and its answer at a time.

What arrives is parsed at once, in the event loop's callback, and collected; whoever reads waits
only where nothing is there yet. TLS is done here too, over ``tls.Channel``: asyncio's own layer
costs more than all the rest. Time is kept by one timer for each connection, which is moved only
when it rings, and not for every wait.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from time import monotonic
from typing import Any, Final

from openai_oxide_runtime.http.interface import HttpRequest, TransportError
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.transports.http1.origin import Origin
from openai_oxide_runtime.transports.http1.phase_timeouts import (
    CONNECT,
    READ,
    WRITE,
    seconds_for,
    too_late,
)
from openai_oxide_runtime.transports.http1.response_parser import Parser, Unheard
from openai_oxide_runtime.transports.http1.socket_options import listener
from openai_oxide_runtime.transports.http1.tls_layer import Channel

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
        """``buffer`` is where bytes arrive. All connections of a loop may have the same one: what
        is in it is parsed before the loop does anything else."""
        self.origin = origin
        self.parser = Parser(limits)
        self.expires = 0.0
        self.deadline: float | None = None
        self.busy = True
        """Whether a request is on its way; nothing may arrive otherwise."""
        self.closed = False
        self.spoiled = False
        """Whether another request on it would be misunderstood."""
        self.told = False
        self.on_lost: Any = None
        self._loop = loop
        self._transport: Any = None
        self._has_news: Callable[[], Any] | None = None
        self._channel: Channel | None = None
        self._shaking = False
        self._buffer = buffer
        self._timeout: Timeout
        self._wants = HEAD
        self._enough = _FOREVER
        self._waiter: asyncio.Future[None] | None = None
        self._error: BaseException | None = None
        self._phase = CONNECT
        self._gap: float | None = None
        self._due = self._rings = _FOREVER
        self._timer: asyncio.TimerHandle | None = None
        self._waiting_bytes = 0
        self._reading_paused = False
        self._writing_paused = False

    # What the event loop calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The socket is ours."""
        self._transport = transport

    def get_buffer(self, sizehint: int) -> memoryview:
        """Where the next bytes go."""
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Bytes have arrived: parse them, and wake whoever waits for what they bring."""
        data = self._buffer[:nbytes]
        try:
            if self._channel is not None:
                self._opened(self._channel, data)
            elif self.busy:
                self.parser.feed(data)
            else:
                self.close()  # nobody asked: what it is would be taken for the next answer
                return
            if not self._shaking:
                self._arrived(nbytes)
        except TransportError as error:
            self._fail(error)
        except BaseException as error:
            self._interrupted(error)

    def _interrupted(self, error: BaseException) -> None:
        """A signal came while bytes were parsed. They are lost, and so is the connection.

        What ends the program goes through the event loop, the rest to whoever reads the answer.
        """
        self.parser.head = self.parser.complete = False
        mine = self.busy and not isinstance(error, KeyboardInterrupt | SystemExit)
        if mine:
            self._fail(error)
        self.close()
        if not mine:
            raise error

    def _opened(self, channel: Channel, data: memoryview) -> None:
        if self._shaking:
            self._shake_hands(channel, data)
            return
        held = channel.held
        channel.feed(data, self.parser)
        if waiting := channel.waiting():
            self._transport.write(waiting)
        if held and not (channel.held or self._writing_paused):
            self.resume_writing()
        if channel.ended:
            self._ended(clean=True)
        elif not self.busy and not self.parser.reusable:
            self.close()  # nobody asked for this either; tickets and the like are welcome

    def _arrived(self, count: int) -> None:
        parser, waiter = self.parser, self._waiter
        self._waiting_bytes += count
        nobody = waiter is None or self._phase == WRITE
        if nobody and self._waiting_bytes > _HIGH_WATER and not parser.complete:
            self._pause()
        if waiter is None:
            return
        if parser.complete or parser.failure is not None or self._has_what_is_wanted():
            if not waiter.done():
                waiter.set_result(None)
        elif self._gap is not None:
            self._due = min(monotonic() + self._gap, self.deadline or _FOREVER)

    def _has_what_is_wanted(self) -> bool:
        wants = self._wants
        if wants == WHOLE:
            return self.parser.size > self._enough
        return self.parser.head if wants == HEAD else self.parser.size > 0

    def eof_received(self) -> None:
        """The server has closed its side; asyncio then closes ours."""
        self._ended(clean=self._channel is None or self._channel.ended)

    def _ended(self, *, clean: bool) -> None:
        if not self.busy:
            self.close()
            return
        if self._shaking:
            self._fail(TransportError("no TLS connection: the server closed it"))
            return
        try:
            self.parser.end(clean=clean)
        except TransportError as error:
            self._fail(error)
            return
        self._arrived(0)

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is gone, by whosever doing."""
        if exc is not None and self.busy and not self.parser.complete:
            fresh = self.parser.fresh and isinstance(exc, ConnectionError)
            unheard = Unheard("the server closed the connection without an answer")
            self._fail(unheard if fresh else TransportError(str(exc) or type(exc).__name__))
        elif self.busy:
            self._ended(clean=False)
        self.close()

    def pause_writing(self) -> None:
        """More is waiting to be sent than the socket takes."""
        self._writing_paused = True

    def resume_writing(self) -> None:
        """The socket has taken what was waiting."""
        self._writing_paused = False
        if self._waiter is not None and self._phase == WRITE and not self._waiter.done():
            self._waiter.set_result(None)

    # What a request does.

    async def shake_hands(self, channel: Channel) -> None:
        """Secure the connection."""
        self._channel, self._shaking = channel, True
        self._phase = CONNECT
        self._waiter = self._loop.create_future()
        try:
            self._shake_hands(channel, b"")
            await self._waiter
        finally:
            self._waiter = None
        if self._error is not None:
            raise self._error

    def _shake_hands(self, channel: Channel, data: Any) -> None:
        try:
            done = channel.handshake(data)
        finally:  # a server is told why it is not trusted, too
            if waiting := channel.waiting():
                self._transport.write(waiting)
        if done:
            self._shaking = False
            if self._waiter is not None and not self._waiter.done():
                self._waiter.set_result(None)

    @property
    def session(self) -> Any:
        """What the next connection to the server may resume; None without TLS."""
        return None if self._channel is None else self._channel.session

    def begin(self, request: HttpRequest) -> None:
        """Make ready for a request."""
        self._timeout = request.timeout
        self.deadline = request.deadline
        self.busy = True
        self._waiting_bytes = 0
        self.parser.begin(bodiless=request.method == "HEAD")

    def rest(self) -> None:
        """Wait for the next request, and hold little meanwhile."""
        self.busy = False
        self.parser.drop()

    def write(self, data: Any) -> None:
        """Send bytes, later if the socket does not take them now."""
        if self.closed or self._error is not None:
            raise self._error or Unheard("the server closed the connection without an answer")
        self._transport.write(data if self._channel is None else self._channel.seal(data))

    async def send_piece(self, piece: Any) -> bool:
        """Send a piece of a body; False if the answer is there and says no more is wanted."""
        parser = self.parser
        await asyncio.sleep(0)  # an answer that has come is read before a broken connection is met
        if self._error is None and not self._refused():
            self.write(piece)
        while self._is_stuck and self._error is None and not self._refused():
            waiter = self._waiting(WRITE, HEAD)
            try:
                await waiter
            finally:
                self._waiter = None
        if self._error is not None and not parser.head:
            raise self._error
        return not self._refused()

    @property
    def _is_stuck(self) -> bool:
        """Whether a piece waits for the socket, or for new keys, so that no more should come."""
        return self._writing_paused or (self._channel is not None and bool(self._channel.held))

    def _refused(self) -> bool:
        return self.parser.is_refusal or (self.parser.head and self._error is not None)

    async def wait_for(self, wants: int, enough: float = _FOREVER) -> None:
        """Wait until the head, a piece, or the whole of the answer has come."""
        self._enough = enough
        parser = self.parser
        if parser.failure is None and self._error is None:
            waiter = self._waiting(READ, wants)
            try:
                await waiter
            finally:
                self._waiter = None
        failure = parser.failure or self._error
        if failure is None or (wants == HEAD and parser.head) or (wants == PIECE and parser.size):
            return
        raise failure

    def _waiting(self, phase: int, wants: int) -> asyncio.Future[None]:
        """What is done once there is what somebody wants, or an error."""
        if self._waiter is not None:
            raise RuntimeError("another task is reading this answer")
        if self._reading_paused and phase == READ:
            self._resume()
        self._phase, self._wants = phase, wants
        self._watch(seconds_for(self._timeout[phase], self.deadline), phase)
        self._waiter = self._loop.create_future()
        return self._waiter

    def take(self) -> bytes:
        """What has arrived of the body."""
        self._waiting_bytes = 0
        return self.parser.take()

    @property
    def has_unsent(self) -> bool:
        """Whether a part of the request is still here."""
        return self._is_stuck or bool(self._transport.get_write_buffer_size())

    @property
    def is_silent(self) -> bool:
        """Whether nothing has come since the last answer, that the loop has not yet told us of."""
        if self.closed:
            return False
        if self._has_news is None:
            self._has_news = listener(self._transport.get_extra_info("socket"))
        return not self._has_news()

    def _pause(self) -> None:
        if not self._reading_paused and not self.closed:
            self._reading_paused = True
            self._transport.pause_reading()

    def _resume(self) -> None:
        self._reading_paused = False
        if not self.closed:
            self._transport.resume_reading()

    # Time.

    def _watch(self, seconds: float | None, phase: int) -> None:
        """From now on the next bytes are due in so many seconds."""
        self._gap = seconds if phase == READ else None
        if seconds is None:
            self._due = _FOREVER
            return
        self._due = due = monotonic() + seconds
        timer = self._timer
        if timer is None or self._rings > due:
            if timer is not None:
                timer.cancel()
            self._set_timer(due, seconds)

    def _set_timer(self, due: float, seconds: float) -> None:
        self._rings = due
        self._timer = self._loop.call_later(seconds, self._ring)

    def _ring(self) -> None:
        self._timer = None
        if self._waiter is None or self._waiter.done() or self._due == _FOREVER:
            return
        seconds = self._due - monotonic()
        if seconds > 0.001:
            self._set_timer(self._due, seconds)
        else:
            self._fail(too_late(self._phase, self.deadline))

    # The end.

    def _fail(self, error: BaseException) -> None:
        if self._error is None:
            self._error = error
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def close(self) -> None:
        """Close at once, and wake whoever waits."""
        if self.closed:
            return
        self.closed = True
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self.busy and not (self.parser.complete or self.parser.failure):
            self._fail(TransportError("it was closed while it was read"))
        if self._transport is not None:
            with contextlib.suppress(RuntimeError, AttributeError):  # the event loop has ended
                self._transport.abort()
        if self.on_lost is not None:
            self.on_lost(self)
        self.parser.close()
