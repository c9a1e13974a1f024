"""``DirectTransport``: requests over our own connections, blocking."""

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
from openai_oxide_runtime.transports.http1.phase_timeouts import seconds_for
from openai_oxide_runtime.transports.http1.request_head import (
    framed,
    is_small,
    opening,
    prepared,
)
from openai_oxide_runtime.transports.http1.response_body import (
    MOST_DRAINED,
    Answer,
    gathered,
)
from openai_oxide_runtime.transports.http1.response_parser import Unheard
from openai_oxide_runtime.transports.http1.sync_connection import Connection
from openai_oxide_runtime.transports.http1.sync_pool import Pool, Reach

__all__ = ["DirectResponse", "DirectTransport"]


class DirectResponse(Answer):
    """An answer whose body is read by blocking. It is its own iterator over the body's pieces.

    Dropped before its end, it takes its connection along: nobody else holds that.
    """

    __slots__ = ("__weakref__", "_body", "_connection", "_pool", "_reach", "_ready")

    def __init__(
        self, request: HttpRequest, connection: Connection, pool: Pool, reach: Reach | None
    ) -> None:
        self._pool = pool
        self._reach = reach
        self._body = b""
        self._ready: Iterator[bytes] | None = None
        """The pieces that are unpacked already, once the body is read piece by piece."""
        self._connection: Connection | None = connection
        super().__init__(request, connection.parser, pool.limits)
        if connection.parser.complete:
            self._body = connection.parser.take()
            self._let_go()

    def read(self, limit: int) -> bytes:
        """The whole body."""
        if self._connection is None and self._ready is None:  # all of it is here
            data, self._body, self.closed = self._body, b"", True
            return self._whole(data, limit)
        try:
            if self._ready is not None:
                return gathered(self, limit)
            if self._connection is not None:
                self._body = self._rest(self._connection, limit)
            return self._whole(self._body, limit)
        finally:
            self.close()

    def _rest(self, connection: Connection, limit: int) -> bytes:
        """Receive on to the end, or to where the body is too large."""
        parser = connection.parser
        try:
            while not parser.complete:
                connection.receive()
                check_size(parser.size, limit)
        except TransportError as failure:
            self._cut(failure, parser, limit)
            raise
        return parser.take()

    def chunks(self) -> Iterator[bytes]:
        """The body, unpacked, as it arrives."""
        if self._ready is None:
            self._ready = iter(())
        return self

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        try:
            for piece in self._ready or ():
                return piece
            while (data := self._received()) is not None:
                if self._unpacker is None:
                    return data
                self._ready = iter(self._unpacker.feed(data))
                for piece in self._ready:
                    return piece
            self._ended()
        except BaseException:
            self._finish()
            raise
        self._finish()
        raise StopIteration

    def _received(self) -> bytes | None:
        """What has come and was not taken yet, packed as it is; None at the end."""
        while not self._body and (connection := self._connection) is not None:
            if not connection.parser.size:
                connection.deadline = self.request.deadline  # a stream may have moved it
                connection.receive()
            self._body = connection.parser.take()
            if connection.parser.complete:
                self._let_go()
        data, self._body = self._body, b""
        return data or None

    def drain(self, seconds: float) -> None:
        """Read on for a moment: what is left of the body is its end."""
        try:
            if self._connection is not None:
                self._drain(self._connection, seconds)
        finally:
            self.close()

    def _drain(self, connection: Connection, seconds: float) -> None:
        connection.deadline = min(monotonic() + seconds, connection.deadline or float("inf"))
        parser = connection.parser
        with contextlib.suppress(TransportError):
            for _ in range(MOST_DRAINED):
                if parser.complete:
                    break
                parser.drop()
                connection.receive()

    def close(self) -> None:
        """Back to the pool if the body was read to its end, else closed."""
        self._finish()

    def _finish(self) -> None:
        self.closed = True
        self._body = b""
        if self._connection is not None:
            self._let_go()

    def _let_go(self) -> None:
        """Give the connection back, or close it if there is more to come on it."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if self._reach is not None:
            self._reach.hold(None)  # before another thread can be given the connection
        if connection.parser.complete:
            self._pool.put(connection)
        else:
            self._pool.drop(connection)


class DirectTransport:
    """Sends over a pool of HTTP/1.1 connections of its own. Threads may share it.

    ``connections`` says how many there may be and how long idle ones are kept. ``tls`` is a
    ``TLSOptions`` or an ``ssl.SSLContext``; without it, the system's certificates are trusted.
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
        """Send the request; back with the head of the answer."""
        pool = self._pool
        if pool.born != generation():
            pool = self._pool = Pool(*self._settings)
        if request.deadline is not None:
            seconds_for(None, request.deadline)
        memo = prepared(request.head)
        data = opening(memo, request)
        reach = self._reach()
        connection = None if request.fresh else pool.idle(memo.origin)
        if connection is None:
            connection = pool.open(memo.origin, request, reach, fresh=request.fresh)
        try:
            return _asked(request, data, connection, pool, reach)
        except Unheard as end:
            if reach is not None:
                reach.check()
            if not connection.told:
                raise
            failure = Unanswered(str(end))
        raise failure

    def _reach(self) -> Reach | None:
        abort = current_abort.get()
        return None if abort is None else Reach(abort)

    def close(self) -> None:
        """Close every connection. Nothing can be sent afterwards."""
        self._pool.close()


def _asked(
    request: HttpRequest, data: bytes, connection: Connection, pool: Pool, reach: Reach | None
) -> DirectResponse:
    """Send over this connection, and wait for the head of the answer."""
    try:
        if reach is not None:
            reach.hold(connection)
        connection.begin(request)
        connection.write(data)
        if not is_small(request.body):
            connection.upload(framed(request.body))
        parser = connection.parser
        while not parser.head:
            connection.receive()
    except BaseException:
        if reach is not None:
            reach.hold(None)
        pool.drop(connection)
        raise
    return DirectResponse(request, connection, pool, reach)
