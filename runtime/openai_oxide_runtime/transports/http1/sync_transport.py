"""``DirectTransport``: HTTP/1.1 over its own connections, blocking."""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Iterator
from time import monotonic

from openai_oxide_runtime.concurrency.cancellation import current_abort
from openai_oxide_runtime.core.forks import generation
from openai_oxide_runtime.http.interface import HttpRequest, TransportError, Unanswered
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.received_bytes import check_size
from openai_oxide_runtime.http.timeouts import (
    DEFAULT_CONNECTION_LIMITS,
    ConnectionLimits,
)
from openai_oxide_runtime.http.tls_options import TLSOptions
from openai_oxide_runtime.transports.http1.phase_timeouts import phase_seconds
from openai_oxide_runtime.transports.http1.request_head import (
    encode_body,
    encode_request,
    head_template,
    is_small,
)
from openai_oxide_runtime.transports.http1.response_body import (
    MAX_DRAINED_PIECES,
    BaseDirectResponse,
    join_pieces,
)
from openai_oxide_runtime.transports.http1.response_parser import ServerDisconnected
from openai_oxide_runtime.transports.http1.sync_connection import Connection
from openai_oxide_runtime.transports.http1.sync_pool import AbortHandle, Pool

__all__ = ["DirectResponse", "DirectTransport"]


class DirectResponse(BaseDirectResponse):
    """A blocking response. It is its own iterator over the pieces of the body.

    If it is dropped before its end, its connection is dropped too: nothing else refers to that.
    """

    __slots__ = ("__weakref__", "_abort_handle", "_body", "_connection", "_pieces", "_pool")

    def __init__(
        self,
        request: HttpRequest,
        connection: Connection,
        pool: Pool,
        handle: AbortHandle | None,
    ) -> None:
        self._pool = pool
        self._abort_handle = handle
        self._body = b""
        self._pieces: Iterator[bytes] | None = None
        """The pieces that are decompressed already, once ``chunks`` was called."""
        self._connection: Connection | None = connection
        super().__init__(request, connection.parser, pool.limits)
        if connection.parser.complete:
            self._body = connection.parser.take()
            self._release()

    def read(self, limit: int) -> bytes:
        """The whole body, decompressed; ``TransportLimit`` if it is larger than ``limit`` bytes."""
        if self._connection is None and self._pieces is None:  # the body is complete
            data, self._body, self.closed = self._body, b"", True
            return self._whole(data, limit)
        try:
            if self._pieces is not None:
                return join_pieces(self, limit)
            if self._connection is not None:
                self._body = self._rest(self._connection, limit)
            return self._whole(self._body, limit)
        finally:
            self.close()

    def _rest(self, connection: Connection, limit: int) -> bytes:
        """Receive the rest of the body, up to the limit."""
        parser = connection.parser
        try:
            while not parser.complete:
                connection.receive()
                check_size(parser.size, limit)
        except TransportError as failure:
            self._attach_body(failure, parser, limit)
            raise
        return parser.take()

    def chunks(self) -> Iterator[bytes]:
        """The body while it arrives, decompressed."""
        if self._pieces is None:
            self._pieces = iter(())
        return self

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        try:
            for piece in self._pieces or ():
                return piece
            while (data := self._received()) is not None:
                if self._decompressor is None:
                    return data
                self._pieces = iter(self._decompressor.feed(data))
                for piece in self._pieces:
                    return piece
            self._check_end()
        except BaseException:
            self._finish()
            raise
        self._finish()
        raise StopIteration

    def _received(self) -> bytes | None:
        """The bytes of the body that have arrived, compressed as they are; None at the end."""
        while not self._body and (connection := self._connection) is not None:
            if not connection.parser.size:
                connection.deadline = self.request.deadline  # a stream may have moved it
                connection.receive()
            self._body = connection.parser.take()
            if connection.parser.complete:
                self._release()
        data, self._body = self._body, b""
        return data or None

    def drain(self, seconds: float) -> None:
        """Read a small rest of the body for at most ``seconds``, so that the connection is kept."""
        try:
            if self._connection is not None:
                self._drain(self._connection, seconds)
        finally:
            self.close()

    def _drain(self, connection: Connection, seconds: float) -> None:
        connection.deadline = min(monotonic() + seconds, connection.deadline or float("inf"))
        parser = connection.parser
        with contextlib.suppress(TransportError):
            for _ in range(MAX_DRAINED_PIECES):
                if parser.complete:
                    break
                parser.drop()
                connection.receive()

    def close(self) -> None:
        """Return the connection to the pool if the body was read to its end, else close it."""
        self._finish()

    def _finish(self) -> None:
        self.closed = True
        self._body = b""
        if self._connection is not None:
            self._release()

    def _release(self) -> None:
        """Return the connection to the pool, or close it if the body has not ended."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if self._abort_handle is not None:
            self._abort_handle.hold(None)  # before another thread can take the connection
        if connection.parser.complete:
            self._pool.put(connection)
        else:
            self._pool.drop(connection)


class DirectTransport:
    """HTTP/1.1 over its own pool of connections. Threads may share it.

    ``connections`` limits their number, and how long idle ones are kept. ``tls`` is an
    ``ssl.SSLContext`` or a ``TLSOptions``; without it, the system's certificates are trusted.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        connections: ConnectionLimits = DEFAULT_CONNECTION_LIMITS,
        tls: TLSOptions | ssl.SSLContext | None = None,
    ) -> None:
        self._settings = (limits or Limits(), connections, tls)
        self._pool = Pool(*self._settings)

    def send(self, request: HttpRequest) -> DirectResponse:
        """Send a request; return after the head of the response."""
        pool = self._pool
        if pool.generation != generation():
            pool = self._pool = Pool(*self._settings)
        if request.deadline is not None:
            phase_seconds(None, request.deadline)
        template = head_template(request.head)
        data = encode_request(template, request)
        handle = self._abort_handle()
        connection = None if request.fresh else pool.idle(template.origin)
        if connection is None:
            connection = pool.open(template.origin, request, handle, fresh=request.fresh)
        try:
            return _exchange(request, data, connection, pool, handle)
        except ServerDisconnected as error:
            if handle is not None:
                handle.check()
            if not connection.has_answered:
                raise
            failure = Unanswered(str(error))
        raise failure

    def _abort_handle(self) -> AbortHandle | None:
        abort = current_abort.get()
        return None if abort is None else AbortHandle(abort)

    def close(self) -> None:
        """Close all connections. Nothing can be sent afterwards."""
        self._pool.close()


def _exchange(
    request: HttpRequest,
    data: bytes,
    connection: Connection,
    pool: Pool,
    handle: AbortHandle | None,
) -> DirectResponse:
    """Send over this connection, and wait for the head of the response."""
    try:
        if handle is not None:
            handle.hold(connection)
        connection.begin(request)
        connection.write(data)
        if not is_small(request.body):
            connection.upload(encode_body(request.body))
        parser = connection.parser
        while not parser.has_head:
            connection.receive()
    except BaseException:
        if handle is not None:
            handle.hold(None)
        pool.drop(connection)
        raise
    return DirectResponse(request, connection, pool, handle)
