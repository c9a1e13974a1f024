"""A blocking connection: one request and its response at a time."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from typing import Final

from openai_oxide_runtime.core.forks import generation
from openai_oxide_runtime.http.interface import HttpRequest, TransportError
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.transports.http1.origin import Origin
from openai_oxide_runtime.transports.http1.phase_timeouts import (
    CONNECT,
    READ,
    WRITE,
    is_from_signal_handler,
    phase_deadline,
    phase_seconds,
    timeout_error,
)
from openai_oxide_runtime.transports.http1.request_head import PIECE
from openai_oxide_runtime.transports.http1.response_parser import Parser, ServerDisconnected
from openai_oxide_runtime.transports.http1.socket_options import readiness_check, wait_ready
from openai_oxide_runtime.transports.http1.sync_connect import connect
from openai_oxide_runtime.transports.http1.tls_layer import TLSLayer

__all__ = ["Connection"]

_SIZE: Final = 1 << 18
_local: Final = threading.local()


def _buffer() -> memoryview:
    """The receive buffer of this thread, which parses its content before it receives more."""
    try:
        buffer: memoryview = _local.buffer
    except AttributeError:
        buffer = _local.buffer = memoryview(bytearray(_SIZE))
    return buffer


class Connection:
    """A connected socket, and the state of its current request."""

    __slots__ = (
        "__weakref__",
        "_generation",
        "_is_mid_record",
        "_is_readable",
        "_is_receiving",
        "_seconds",
        "_socket",
        "_timeout",
        "_tls_layer",
        "closed",
        "deadline",
        "expires",
        "has_answered",
        "must_close",
        "origin",
        "parser",
    )  # fmt: skip

    def __init__(self, origin: Origin, limits: Limits) -> None:
        self.origin = origin
        self.parser = Parser(limits)
        self.expires = 0.0
        self.deadline: float | None = None
        self.closed = False
        self.must_close = False
        """Whether the request was not sent in full, so that no other can follow it."""
        self.has_answered = False
        self._generation = generation()
        self._tls_layer: TLSLayer | None = None
        self._is_receiving = False
        self._is_mid_record = False
        self._seconds: float | None = None
        self._is_readable: Callable[[], object]
        self._socket: socket.socket
        self._timeout: Timeout

    def open(
        self, request: HttpRequest, context: ssl.SSLContext | None, session: ssl.SSLSession | None
    ) -> None:
        """Connect, with TLS if there is a context."""
        deadline = phase_deadline(CONNECT, request.timeout, request.deadline)
        try:
            self._socket = connect(self.origin, deadline)
            self._seconds = 0.0
            self._is_readable = readiness_check(self._socket)
            if context is not None:
                self._handshake(TLSLayer(context, self.origin.host, session), deadline)
        except TimeoutError:
            raise timeout_error(CONNECT, request.deadline) from None
        except OSError as error:
            raise _transport_error(error) from None

    def _handshake(self, tls: TLSLayer, deadline: float | None) -> None:
        try:
            is_complete = tls.handshake()
            while True:
                self._settimeout(phase_seconds(None, deadline))
                if records := tls.outgoing():
                    self._socket.sendall(records)
                if is_complete:
                    break
                buffer = _buffer()
                count = self._socket.recv_into(buffer)
                if not count:
                    raise TransportError("no TLS connection: the server closed it")
                is_complete = tls.handshake(buffer[:count])
        except TransportError:
            with contextlib.suppress(OSError):  # the alert tells the server the reason
                self._socket.sendall(tls.outgoing())
            raise
        self._tls_layer = tls

    @property
    def session(self) -> ssl.SSLSession | None:
        """The TLS session, which the next connection to the server may resume; None without TLS."""
        return None if self._tls_layer is None else self._tls_layer.session

    def begin(self, request: HttpRequest) -> None:
        """Prepare for a request."""
        self._timeout = request.timeout
        self.deadline = request.deadline
        self.parser.begin(bodiless=request.method == "HEAD")

    def become_idle(self) -> None:
        """The response has been read: free its memory until the next request."""
        if self.parser.size:
            self.parser.drop()

    def write(self, data: bytes) -> None:
        """Send bytes. If the server has closed its side, its response can still be read."""
        self._set_timeout(WRITE)
        try:
            self._socket.sendall(data if self._tls_layer is None else self._tls_layer.encrypt(data))
        except OSError as error:
            if is_from_signal_handler(error):
                raise
            if isinstance(error, TimeoutError | BlockingIOError):
                raise timeout_error(WRITE, self.deadline) from None
            self.must_close = True

    def upload(self, pieces: Iterable[bytes | memoryview]) -> None:
        """Send a body, until a response refuses the rest of it."""
        for piece in pieces:
            data = piece if self._tls_layer is None else self._tls_layer.encrypt(piece)
            if self.must_close or not self._upload(memoryview(data)):
                self.must_close = True
                return

    def _upload(self, remaining: memoryview) -> bool:
        parser, tls = self.parser, self._tls_layer
        self._is_mid_record = True
        while remaining or (tls is not None and tls.backlog):
            seconds = phase_seconds(self._timeout[WRITE], self.deadline)
            readable, writable = wait_ready(self._socket, seconds, write=bool(remaining))
            if readable and (not parser.has_head or not remaining):
                self.receive()
                if tls is not None and (records := tls.outgoing()):
                    remaining = memoryview(bytes(remaining) + records)
                if parser.is_refusal:
                    return False
            elif writable:
                try:
                    remaining = remaining[self._socket.send(remaining[:PIECE]) :]
                except BlockingIOError:
                    continue
                except OSError as error:
                    if is_from_signal_handler(error):
                        raise
                    return False
            elif not readable:
                raise timeout_error(WRITE, self.deadline)
            else:
                return False  # closed, after the head of a response
        self._is_mid_record = False
        return True

    def receive(self) -> int:
        """Wait for the next bytes and parse them. Returns their number."""
        if self.parser.failure is not None:
            raise self.parser.failure
        self._set_timeout(READ)
        buffer = _buffer()
        self._is_receiving = True
        try:
            count = self._socket.recv_into(buffer)
        except OSError as error:
            if is_from_signal_handler(error):
                raise
            if isinstance(error, TimeoutError | BlockingIOError):
                raise timeout_error(READ, self.deadline) from None
            raise _transport_error(error, fresh=self.parser.fresh) from None
        finally:
            self._is_receiving = False
        if self.closed:  # by another thread, which leaves closing the socket to this one
            self._socket.close()
            raise TransportError("the connection was closed while the response was read")
        if self._tls_layer is not None:
            self._decrypt(self._tls_layer, buffer[:count])
        elif count:
            self.parser.feed(buffer[:count])
        else:
            self.parser.end(clean=True)
        return count

    def _decrypt(self, tls: TLSLayer, data: memoryview) -> None:
        tls.feed(data, self.parser)
        if not self._is_mid_record and (records := tls.outgoing()):  # between whole records only
            with contextlib.suppress(OSError):
                self._socket.sendall(records)
        if tls.ended or not data:
            self.parser.end(clean=tls.ended)

    def _set_timeout(self, phase: int) -> None:
        """Apply the timeout of a phase to the next operation."""
        seconds = self._timeout[phase]
        if self.deadline is not None:
            seconds = phase_seconds(seconds, self.deadline)
        if seconds != self._seconds:
            self._settimeout(seconds)

    def _settimeout(self, seconds: float | None) -> None:
        self._socket.settimeout(seconds)
        self._seconds = seconds

    @property
    def is_idle(self) -> bool:
        """Whether nothing has arrived since the last response, neither bytes nor an end."""
        return not self._is_readable()

    def shut(self) -> None:
        """Shut the socket, which wakes the thread that waits for it."""
        if self._generation == generation():  # after a fork, the parent still uses this socket
            with contextlib.suppress(OSError, AttributeError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the socket; if another thread waits for it, that thread closes it."""
        self.closed = True
        self.parser.close()
        if self._is_receiving:
            self.shut()
        else:
            with contextlib.suppress(AttributeError):  # it was never connected
                self._socket.close()


def _transport_error(error: OSError, *, fresh: bool = False) -> TransportError:
    if isinstance(error, ConnectionError) and fresh:
        return ServerDisconnected()
    return TransportError(str(error) or type(error).__name__)
