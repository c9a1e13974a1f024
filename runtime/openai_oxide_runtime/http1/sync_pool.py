"""The connections of one process, for any number of threads."""

from __future__ import annotations

import contextlib
import ssl
import threading
from time import monotonic
from typing import Any

from ..abort import Abort
from ..forks import generation
from ..options import Limits
from ..timeouts import ConnectionLimits
from ..transport import HttpRequest
from .clocks import POOL, end_of, too_late
from .origins import Origin
from .shelf import Shelf
from .sync_connection import Connection
from .tls import context_for

__all__ = ["Pool", "Reach"]


class Pool:
    """Idle connections, and a turn for each that may be opened.

    Taking and giving back an idle connection needs no lock: lists take care of themselves.
    """

    def __init__(self, limits: Limits, connections: ConnectionLimits, tls: Any) -> None:
        self.limits = limits
        self.born = generation()
        self._most = connections.max_connections or float("inf")
        self._shelf = Shelf(connections)
        self._tls = tls
        self._sessions: dict[Origin, Any] = {}
        self._turn = threading.Condition()
        self._open = 0
        self._waiting = 0
        self._closed = False

    def idle(self, origin: Origin) -> Connection | None:
        """A connection that has been used before and is ready for more."""
        while (connection := self._shelf.take(origin)) is not None:
            if connection.expires > monotonic() and connection.is_silent:
                return connection
            self.drop(connection)
        return None

    def open(self, origin: Origin, request: HttpRequest, *, fresh: bool = False) -> Connection:
        """A new connection, or one that became idle while this one waited for its turn."""
        found = self._my_turn(origin, request, fresh=fresh)
        if found is not None:
            return found
        connection = Connection(origin, self.limits)
        try:
            context = self._context() if origin.secure else None
            connection.open(request, context, self._sessions.get(origin))
        except BaseException:
            self.drop(connection)
            raise
        return connection

    def _context(self) -> ssl.SSLContext:
        return context_for(self._tls)

    def _my_turn(self, origin: Origin, request: HttpRequest, *, fresh: bool) -> Connection | None:
        """Wait until one more may be opened, unless one becomes idle before."""
        ends = None
        with self._turn:
            while True:
                if self._closed:
                    raise RuntimeError("this transport is closed")
                self._waiting += 1  # from here on, what becomes idle is told
                try:
                    if not fresh and (found := self.idle(origin)) is not None:
                        return found
                    if self._open >= self._most and (oldest := self._shelf.oldest()) is not None:
                        self.drop(oldest)
                    if self._open < self._most:
                        self._open += 1
                        return None
                    ends = ends or end_of(POOL, request.timeout, request.deadline)
                    seconds = None if ends is None else max(0.0, ends - monotonic())
                    if not self._turn.wait(seconds):
                        raise too_late(POOL, request.deadline)
                finally:
                    self._waiting -= 1

    def put(self, connection: Connection) -> None:
        """Take back a connection whose answer has been read."""
        connection.rest()
        if not connection.told:  # now that an answer has been read, there is one
            connection.told = True
            self._sessions[connection.origin] = connection.session
        if not connection.parser.reusable or connection.spoiled or self._closed:
            self.drop(connection)
            return
        now = monotonic()
        self._shelf.put(connection.origin, connection, now)
        if self._waiting:
            with self._turn:
                self._turn.notify()
        for old in self._shelf.clear() if self._closed else self._shelf.sweep(now):
            self.drop(old)

    def drop(self, connection: Connection) -> None:
        """Close a connection; another may be opened in its place."""
        if connection.closed:
            return
        connection.close()
        with self._turn:
            self._open -= 1
            self._turn.notify()

    def close(self) -> None:
        """Close all that are idle. Those in use are closed when they come back."""
        self._closed = True
        for connection in self._shelf.clear():
            self.drop(connection)
        with self._turn:
            self._turn.notify_all()

    def __del__(self) -> None:
        with contextlib.suppress(Exception):
            for connection in self._shelf.clear():
                connection.close()


class Reach:
    """What an ``Abort`` can shut: a connection, as long as one request has it."""

    def __init__(self, abort: Abort) -> None:
        self._lock = threading.Lock()
        self._connection: Connection | None = None
        self._abort = abort

    def hold(self, connection: Connection | None) -> None:
        """From now on, this connection or none."""
        with self._lock:
            self._connection = connection
        if connection is not None:
            self.check()

    def check(self) -> None:
        """Raise ``Aborted`` if the request is not wanted any more."""
        self._abort.check()

    def shut(self) -> None:
        """Shut the socket, upon which the thread that waits for it wakes."""
        with self._lock:
            if self._connection is not None:
                self._connection.shut()
