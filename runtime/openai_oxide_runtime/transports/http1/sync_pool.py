"""The connections of one process, for any number of threads."""

from __future__ import annotations

import contextlib
import queue
import ssl
from time import monotonic
from typing import Any, Final
from weakref import ref

from openai_oxide_runtime.concurrency.cancellation import Abort
from openai_oxide_runtime.core.forks import generation, lock
from openai_oxide_runtime.http.interface import HttpRequest
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import ConnectionLimits
from openai_oxide_runtime.http.tls_options import context_for
from openai_oxide_runtime.transports.http1.idle_connections import Shelf
from openai_oxide_runtime.transports.http1.origin import Origin
from openai_oxide_runtime.transports.http1.phase_timeouts import POOL, end_of, too_late
from openai_oxide_runtime.transports.http1.sync_connection import Connection

__all__ = ["Pool", "Reach"]

# A connection that nobody holds any more tells nobody that it is gone.
_LOOK_AGAIN: Final = 0.1


class Pool:
    """Idle connections, and a turn for each that may be opened.

    A turn belongs to its connection: as many are taken as there are connections that were not
    closed. So wherever an interrupt tears a call apart, its turn comes back with its connection.
    Nothing here runs Python when something is dropped, as an interrupt would be lost in it; and
    there is no ``Condition``, which an interrupt can leave locked.

    Taking and giving back an idle connection needs no lock: lists take care of themselves.
    """

    def __init__(self, limits: Limits, connections: ConnectionLimits, tls: Any) -> None:
        self.limits = limits
        self.born = generation()
        self._most = connections.max_connections or float("inf")
        self._shelf = Shelf(connections)
        self._tls = tls
        self._sessions: dict[Origin, Any] = {}
        self._lock = lock()
        self._opened: set[ref[Connection]] = set()
        self._news: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._waiting = 0
        self._closed = False

    def idle(self, origin: Origin) -> Connection | None:
        """A connection that has been used before and is ready for more."""
        while (connection := self._shelf.take(origin)) is not None:
            if connection.expires > monotonic() and connection.is_silent:
                return connection
            self.drop(connection)
        return None

    def open(
        self, origin: Origin, request: HttpRequest, reach: Reach | None = None, *, fresh: bool
    ) -> Connection:
        """A new connection, or one that became idle while this one waited for its turn."""
        connection = self._look(origin, fresh=fresh)
        if connection is None:
            connection = self._wait(origin, request, reach, fresh=fresh)
        if connection.expires:  # it was on the shelf
            return connection
        try:
            if reach is not None:
                reach.hold(connection)
            context = self._context() if origin.secure else None
            connection.open(request, context, self._sessions.get(origin))
        except BaseException:
            self.drop(connection)
            raise
        return connection

    def _context(self) -> ssl.SSLContext:
        return context_for(self._tls)

    def _look(self, origin: Origin, *, fresh: bool) -> Connection | None:
        """An idle connection, or one to be opened if it is its turn."""
        with self._lock:
            if self._closed:
                raise RuntimeError("this transport is closed")
            if not fresh and (found := self.idle(origin)) is not None:
                return found
            if len(self._opened) >= self._most and (oldest := self._shelf.oldest()) is not None:
                self.drop(oldest)
            if len(self._opened) >= self._most:
                return None
            connection = Connection(origin, self.limits)
            self._opened.add(ref(connection, self._opened.discard))
            return connection

    def _wait(
        self, origin: Origin, request: HttpRequest, reach: Reach | None, *, fresh: bool
    ) -> Connection:
        """Look again whenever there is news, and now and then."""
        ends = end_of(POOL, request.timeout, request.deadline)
        self._expect(1)  # from here on, what becomes idle is told
        try:
            while (found := self._look(origin, fresh=fresh)) is None:
                left = _LOOK_AGAIN if ends is None else ends - monotonic()
                if left <= 0:
                    raise too_late(POOL, request.deadline)
                with contextlib.suppress(queue.Empty):
                    self._news.get(timeout=min(left, _LOOK_AGAIN))
                if reach is not None:
                    reach.check()
            return found
        finally:
            self._expect(-1)
            self._tell()  # whoever leaves may have taken news that were for others as well

    def _expect(self, more: int) -> None:
        with self._lock:
            self._waiting += more

    def _tell(self) -> None:
        """Wake one of those who wait, if nobody is awake already."""
        if self._waiting and self._news.empty():
            self._news.put(None)

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
            self._tell()
        for old in self._shelf.clear() if self._closed else self._shelf.sweep(now):
            self.drop(old)

    def drop(self, connection: Connection) -> None:
        """Close a connection; another may be opened in its place."""
        try:
            connection.close()
        finally:
            self._opened.discard(ref(connection))
            self._tell()

    def close(self) -> None:
        """Close all that are idle. Those in use are closed when they come back."""
        self._closed = True
        for connection in self._shelf.clear():
            self.drop(connection)
        self._tell()

    def __del__(self) -> None:
        with contextlib.suppress(Exception):
            for connection in self._shelf.clear():
                connection.close()


class Reach:
    """What an ``Abort`` can shut: a connection, as long as one request has it."""

    __slots__ = ("__weakref__", "_abort", "_connection", "_lock")

    def __init__(self, abort: Abort) -> None:
        self._lock = lock()
        self._connection: ref[Connection] | None = None
        self._abort = abort
        abort.add(self)

    def hold(self, connection: Connection | None) -> None:
        """From now on, this connection or none."""
        with self._lock:
            self._connection = None if connection is None else ref(connection)
        if connection is not None:
            self.check()

    def check(self) -> None:
        """Raise ``Aborted`` if the request is not wanted any more."""
        self._abort.check()

    def shut(self) -> None:
        """Shut the socket, upon which the thread that waits for it wakes."""
        with self._lock:
            held = self._connection
            if held is not None and (connection := held()) is not None:
                connection.shut()
