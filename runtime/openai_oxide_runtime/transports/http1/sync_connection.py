"""A connection that blocks: one request and its answer at a time."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from typing import Any, Final

from openai_oxide_runtime.core.forks import generation
from openai_oxide_runtime.http.interface import HttpRequest, TransportError
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.transports.http1.origin import Origin
from openai_oxide_runtime.transports.http1.phase_timeouts import (
    CONNECT,
    READ,
    WRITE,
    end_of,
    is_foreign,
    seconds_for,
    too_late,
)
from openai_oxide_runtime.transports.http1.request_head import PIECE
from openai_oxide_runtime.transports.http1.response_parser import Parser, Unheard
from openai_oxide_runtime.transports.http1.socket_options import listener, ready
from openai_oxide_runtime.transports.http1.sync_connect import dialled
from openai_oxide_runtime.transports.http1.tls_layer import Channel

__all__ = ["Connection"]

_SIZE: Final = 1 << 18
_local: Final = threading.local()


def _buffer() -> memoryview:
    """Where bytes arrive: one place for each thread, which parses them before it asks for more."""
    try:
        buffer: memoryview = _local.buffer
    except AttributeError:
        buffer = _local.buffer = memoryview(bytearray(_SIZE))
    return buffer


class Connection:
    """A connected socket with what is to be known for the request that it carries."""

    __slots__ = (
        "__weakref__", "_born", "_channel", "_has_news", "_inside", "_midway", "_seconds",
        "_socket", "_timeout", "closed", "deadline", "expires", "origin", "parser", "spoiled",
        "told",
    )  # fmt: skip

    def __init__(self, origin: Origin, limits: Limits) -> None:
        self.origin = origin
        self.parser = Parser(limits)
        self.expires = 0.0
        self.deadline: float | None = None
        self.closed = False
        self.spoiled = False
        """Whether another request on it would be misunderstood."""
        self.told = False
        self._born = generation()
        self._channel: Channel | None = None
        self._inside = False
        self._midway = False
        self._seconds: float | None = None
        self._has_news: Callable[[], Any]
        self._socket: socket.socket
        self._timeout: Timeout

    def open(self, request: HttpRequest, context: ssl.SSLContext | None, session: Any) -> None:
        """Connect, with TLS where there is a context."""
        ends = end_of(CONNECT, request.timeout, request.deadline)
        try:
            self._socket = dialled(self.origin, ends)
            self._seconds = 0.0
            self._has_news = listener(self._socket)
            if context is not None:
                self._shake_hands(Channel(context, self.origin.host, session), ends)
        except TimeoutError:
            raise too_late(CONNECT, request.deadline) from None
        except OSError as error:
            raise _failed(error) from None

    def _shake_hands(self, channel: Channel, ends: float | None) -> None:
        try:
            done = channel.handshake()
            while True:
                self._wait_for(seconds_for(None, ends))
                if waiting := channel.waiting():
                    self._socket.sendall(waiting)
                if done:
                    break
                buffer = _buffer()
                count = self._socket.recv_into(buffer)
                if not count:
                    raise TransportError("no TLS connection: the server closed it")
                done = channel.handshake(buffer[:count])
        except TransportError:
            with contextlib.suppress(OSError):  # tell the server why, if it listens
                self._socket.sendall(channel.waiting())
            raise
        self._channel = channel

    @property
    def session(self) -> Any:
        """What the next connection to the server may resume; None without TLS."""
        return None if self._channel is None else self._channel.session

    def begin(self, request: HttpRequest) -> None:
        """Make ready for a request."""
        self._timeout = request.timeout
        self.deadline = request.deadline
        self.parser.begin(bodiless=request.method == "HEAD")

    def rest(self) -> None:
        """Wait for the next request, and hold little meanwhile."""
        if self.parser.size:
            self.parser.drop()

    def write(self, data: bytes) -> None:
        """Send bytes. If the server does not listen any more, what it said is still to be read."""
        self._bound(WRITE)
        try:
            self._socket.sendall(data if self._channel is None else self._channel.seal(data))
        except OSError as error:
            if is_foreign(error):
                raise
            if isinstance(error, TimeoutError | BlockingIOError):
                raise too_late(WRITE, self.deadline) from None
            self.spoiled = True

    def upload(self, pieces: Iterable[bytes | memoryview]) -> None:
        """Send a body, until a refusal of it comes in."""
        for piece in pieces:
            data: Any = piece if self._channel is None else self._channel.seal(piece)
            if self.spoiled or not self._upload(memoryview(data)):
                self.spoiled = True
                return

    def _upload(self, left: memoryview) -> bool:
        parser, channel = self.parser, self._channel
        self._midway = True
        while left or (channel is not None and channel.held):
            seconds = seconds_for(self._timeout[WRITE], self.deadline)
            readable, writable = ready(self._socket, seconds, write=bool(left))
            if readable and (not parser.head or not left):
                self.receive()
                if channel is not None and (waiting := channel.waiting()):
                    left = memoryview(bytes(left) + waiting)
                if parser.is_refusal:
                    return False
            elif writable:
                try:
                    left = left[self._socket.send(left[:PIECE]) :]
                except BlockingIOError:
                    continue
                except OSError as error:
                    if is_foreign(error):
                        raise
                    return False
            elif not readable:
                raise too_late(WRITE, self.deadline)
            else:
                return False  # closed, with the head of an answer before
        self._midway = False
        return True

    def receive(self) -> int:
        """Wait for the next bytes and parse them. Returns how many they were."""
        if self.parser.failure is not None:
            raise self.parser.failure
        self._bound(READ)
        buffer = _buffer()
        self._inside = True
        try:
            count = self._socket.recv_into(buffer)
        except OSError as error:
            if is_foreign(error):
                raise
            if isinstance(error, TimeoutError | BlockingIOError):
                raise too_late(READ, self.deadline) from None
            raise _failed(error, fresh=self.parser.fresh) from None
        finally:
            self._inside = False
        if self.closed:  # by another thread, which has left it to this one
            self._socket.close()
            raise TransportError("it was closed while it was read")
        if self._channel is not None:
            self._open(self._channel, buffer[:count])
        elif count:
            self.parser.feed(buffer[:count])
        else:
            self.parser.end(clean=True)
        return count

    def _open(self, channel: Channel, data: memoryview) -> None:
        channel.feed(data, self.parser)
        if not self._midway and (waiting := channel.waiting()):  # in a record it would break it
            with contextlib.suppress(OSError):
                self._socket.sendall(waiting)
        if channel.ended or not data:
            self.parser.end(clean=channel.ended)

    def _bound(self, phase: int) -> None:
        """Let what comes next take no longer than its phase may."""
        seconds = self._timeout[phase]
        if self.deadline is not None:
            seconds = seconds_for(seconds, self.deadline)
        if seconds != self._seconds:
            self._wait_for(seconds)

    def _wait_for(self, seconds: float | None) -> None:
        self._socket.settimeout(seconds)
        self._seconds = seconds

    @property
    def is_silent(self) -> bool:
        """Whether nothing has come since the last answer: neither bytes nor an end."""
        return not self._has_news()

    def shut(self) -> None:
        """End what another thread does with the connection, and wake it."""
        if self._born == generation():  # the parent of a fork goes on using the same one
            with contextlib.suppress(OSError, AttributeError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the socket; if another thread waits for it, that one does."""
        self.closed = True
        self.parser.close()
        if self._inside:
            self.shut()
        else:
            with contextlib.suppress(AttributeError):  # it was never connected
                self._socket.close()


def _failed(error: OSError, *, fresh: bool = False) -> TransportError:
    if isinstance(error, ConnectionError) and fresh:
        return Unheard("the server closed the connection without an answer")
    return TransportError(str(error) or type(error).__name__)
