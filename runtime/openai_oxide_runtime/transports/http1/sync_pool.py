"""The connections of one process, for any number of threads."""

from __future__ import annotations

import contextlib
import queue
import ssl
from time import monotonic
from typing import Final
from weakref import ref

from openai_oxide_runtime.concurrency.cancellation import Abort
from openai_oxide_runtime.core.forks import generation, lock
from openai_oxide_runtime.http.interface import HttpRequest
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import ConnectionLimits
from openai_oxide_runtime.http.tls_options import TLSOptions, context_for
from openai_oxide_runtime.transports.http1.idle_connections import IdleConnections
from openai_oxide_runtime.transports.http1.origin import Origin
from openai_oxide_runtime.transports.http1.phase_timeouts import POOL, phase_deadline, timeout_error
from openai_oxide_runtime.transports.http1.sync_connection import Connection

__all__ = ["AbortHandle", "Pool"]

# A connection that was dropped without a close wakes no waiter.
_POLL_SECONDS: Final = 0.1


class Pool:
    """Idle connections, and weak references to all connections, to count them.

    ``max_connections`` bounds the connections that are not closed. An interrupt can end a call
    anywhere: its connection is then dropped, and so is no longer counted. Nothing here runs Python
    code when an object is deleted, since an interrupt would be lost in it; and there is no
    ``Condition``, which an interrupt can leave locked.

    Taking and returning an idle connection needs no lock: operations on lists are atomic.
    """

    def __init__(
        self, limits: Limits, connections: ConnectionLimits, tls: TLSOptions | ssl.SSLContext | None
    ) -> None:
        self.limits = limits
        self.generation = generation()
        self._max_connections = connections.max_connections or float("inf")
        self._idle = IdleConnections(connections)
        self._tls = tls
        self._sessions: dict[Origin, ssl.SSLSession | None] = {}
        self._lock = lock()
        self._connections: set[ref[Connection]] = set()
        self._wake_ups: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._waiting_count = 0
        self._closed = False

    def idle(self, origin: Origin) -> Connection | None:
        """An idle connection that can be used; None if there is none."""
        while (connection := self._idle.take(origin)) is not None:
            if connection.expires > monotonic() and connection.is_idle:
                return connection
            self.drop(connection)
        return None

    def open(
        self,
        origin: Origin,
        request: HttpRequest,
        handle: AbortHandle | None = None,
        *,
        fresh: bool,
    ) -> Connection:
        """A new connection, or one that became idle during the wait for it."""
        connection = self._try_acquire(origin, fresh=fresh)
        if connection is None:
            connection = self._wait(origin, request, handle, fresh=fresh)
        if connection.expires:  # it has been idle, so it is open
            return connection
        try:
            if handle is not None:
                handle.hold(connection)
            context = self._context() if origin.secure else None
            connection.open(request, context, self._sessions.get(origin))
        except BaseException:
            self.drop(connection)
            raise
        return connection

    def _context(self) -> ssl.SSLContext:
        return context_for(self._tls)

    def _try_acquire(self, origin: Origin, *, fresh: bool) -> Connection | None:
        """An idle connection, or a new one to open; None if there are too many."""
        with self._lock:
            if self._closed:
                raise RuntimeError("this transport is closed")
            if not fresh and (connection := self.idle(origin)) is not None:
                return connection
            if (
                len(self._connections) >= self._max_connections
                and (oldest := self._idle.oldest()) is not None
            ):
                self.drop(oldest)
            if len(self._connections) >= self._max_connections:
                return None
            connection = Connection(origin, self.limits)
            self._connections.add(ref(connection, self._connections.discard))
            return connection

    def _wait(
        self, origin: Origin, request: HttpRequest, handle: AbortHandle | None, *, fresh: bool
    ) -> Connection:
        """Try again at each wake-up, and now and then."""
        deadline = phase_deadline(POOL, request.timeout, request.deadline)
        self._count_waiter(1)  # from here on, a returned connection wakes a waiter
        try:
            while (connection := self._try_acquire(origin, fresh=fresh)) is None:
                seconds = _POLL_SECONDS if deadline is None else deadline - monotonic()
                if seconds <= 0:
                    raise timeout_error(POOL, request.deadline)
                with contextlib.suppress(queue.Empty):
                    self._wake_ups.get(timeout=min(seconds, _POLL_SECONDS))
                if handle is not None:
                    handle.check()
            return connection
        finally:
            self._count_waiter(-1)
            self._wake_one()  # this waiter may have taken a wake-up that is for others as well

    def _count_waiter(self, more: int) -> None:
        with self._lock:
            self._waiting_count += more

    def _wake_one(self) -> None:
        """Wake one waiter, unless one has been woken and did not try yet."""
        if self._waiting_count and self._wake_ups.empty():
            self._wake_ups.put(None)

    def put(self, connection: Connection) -> None:
        """Return a connection whose response has been read."""
        connection.become_idle()
        if not connection.has_answered:  # TLS 1.3 sends the session after the handshake
            connection.has_answered = True
            self._sessions[connection.origin] = connection.session
        if not connection.parser.reusable or connection.must_close or self._closed:
            self.drop(connection)
            return
        now = monotonic()
        self._idle.put(connection.origin, connection, now)
        if self._waiting_count:
            self._wake_one()
        for old in self._idle.clear() if self._closed else self._idle.sweep(now):
            self.drop(old)

    def drop(self, connection: Connection) -> None:
        """Close a connection; another one may then be opened."""
        try:
            connection.close()
        finally:
            self._connections.discard(ref(connection))
            self._wake_one()

    def close(self) -> None:
        """Close all idle connections. Active ones are closed when they are returned."""
        self._closed = True
        for connection in self._idle.clear():
            self.drop(connection)
        self._wake_one()

    def __del__(self) -> None:
        with contextlib.suppress(Exception):
            for connection in self._idle.clear():
                connection.close()


class AbortHandle:
    """Lets an ``Abort`` shut the connection that a request uses at the moment."""

    __slots__ = ("__weakref__", "_abort", "_connection", "_lock")

    def __init__(self, abort: Abort) -> None:
        self._lock = lock()
        self._connection: ref[Connection] | None = None
        self._abort = abort
        abort.add(self)

    def hold(self, connection: Connection | None) -> None:
        """The request uses this connection from now on, or (None) no connection."""
        with self._lock:
            self._connection = None if connection is None else ref(connection)
        if connection is not None:
            self.check()

    def check(self) -> None:
        """Raise ``Aborted`` if the request was aborted."""
        self._abort.check()

    def shut(self) -> None:
        """Shut the socket, which wakes the thread that waits for it."""
        with self._lock:
            reference = self._connection
            if reference is not None and (connection := reference()) is not None:
                connection.shut()
