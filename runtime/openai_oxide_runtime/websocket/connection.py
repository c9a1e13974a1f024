"""``with client.….connect() as connection``: events sent and received by hand, blocking.

The connection is opened when the ``with`` block is entered. With ``on_reconnecting`` it is opened
again when it is lost while its events are iterated over; what was to be sent meanwhile waits.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Iterator
from types import TracebackType
from typing import Any, Generic

from openai_oxide_runtime.core import forks
from openai_oxide_runtime.errors.tree import OpenAIError, WebSocketConnectionClosedError
from openai_oxide_runtime.websocket.closed import NORMAL, WebSocketClosed
from openai_oxide_runtime.websocket.connection_state import (
    ConnectingState,
    ConnectionState,
    Heard,
    Said,
)
from openai_oxide_runtime.websocket.handshake import prepare, provider
from openai_oxide_runtime.websocket.wire import Wire, open_wire

__all__ = ["Connecting", "Connection", "dial"]

log = logging.getLogger("openai_oxide")


def dial(state: ConnectingState, query: Any, headers: Any, timeout: float | None = None) -> Wire:
    """Open a connection for a client."""
    ask = provider(state.context, headers)
    handshake = prepare(state.context, state.channel, query, headers, ask() if ask else None)
    return open_wire(handshake, state.beat, state.bounded(timeout))


class Connection(ConnectionState[Heard], Generic[Heard, Said]):
    """A live connection. Threads may send while one of them receives."""

    def __init__(self, wire: Wire, opening: ConnectingState) -> None:
        super().__init__(wire, opening)
        self._lock = forks.lock()
        self._left = forks.event()
        self._retry.opened(time.monotonic())

    def __iter__(self) -> Iterator[Heard]:
        """The events as they come, until the connection is closed."""
        while True:
            try:
                yield self.recv()
            except WebSocketClosed as closed:
                if not self._reconnect(closed):
                    self._raise_unless_clean(closed)
                    return

    def recv(self, timeout: float | None = None) -> Heard:
        """The next event; TimeoutError if it does not come in time, which loses nothing."""
        event: Heard = self.parse_event(self.recv_bytes(timeout))
        self._note(event)
        return event

    def recv_bytes(self, timeout: float | None = None) -> bytes:
        """The next message as it came; ``parse_event`` makes an event of it."""
        message: bytes = self._wire.receive(timeout)
        return message

    def send(self, event: Said) -> None:
        """Send an event: a model or a dict."""
        self.send_raw(self._frame(event))

    def send_raw(self, data: bytes | str) -> None:
        """Send a message as it is. While the connection is being opened again, it waits."""
        with self._lock:
            if self._reconnecting:
                self._outbox.add(data)
                return
            wire = self._wire
        self._retry.asked()
        wire.send(data)

    def dispatch_events(self) -> None:
        """Receive events and call who listens to them, until the connection is closed.

        An ``error`` event that nobody listens to is raised.
        """
        for event in self:
            for function in self._listening(event):
                function(event)

    def close(self, *, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection."""
        self._left.set()
        with self._lock:
            self._reconnecting = False
            wire = self._wire
        wire.close(code, reason)

    def _reconnect(self, closed: WebSocketClosed) -> bool:
        """Open the connection again, if that is wanted and may help."""
        code: int | None = closed.close_code
        try:
            while code is not None and not self._left.is_set():
                self._reconnecting = self._retry.wanted
                delay = self._retry.next_delay(code, random.random(), time.monotonic())
                if delay is None:
                    return False
                log.info("WebSocket closed (%d); opening it again in %.1f s", code, delay)
                if self._left.wait(delay):
                    return False
                code = self._attempt(code)
            return not self._left.is_set()
        finally:
            with self._lock:
                self._reconnecting = False

    def _attempt(self, code: int) -> int | None:
        """One attempt: None if it worked, else the code that decides about the next one."""
        try:
            wire = self._dial(self._retry.query, self._retry.headers)
        except OpenAIError:
            return code
        self._retry.opened(time.monotonic())
        try:
            self._take_over(wire)
        except WebSocketClosed as closed:
            return closed.close_code
        return None

    def _take_over(self, wire: Wire) -> None:
        """Send what waited, in order, then let others send."""
        while True:
            with self._lock:
                if self._left.is_set():
                    break
                if not self._outbox:
                    self._wire, self._reconnecting = wire, False
                    return
                frame = self._outbox.peek()
            self._retry.asked()
            wire.send(frame)
            with self._lock:
                self._outbox.pop()
        wire.close()

    def _dial(self, query: Any, headers: Any) -> Wire:
        return dial(self._opening, query, headers)


class Connecting(ConnectingState, Generic[Heard, Said]):
    """A connection to be: enter it, or call ``enter``, to open it."""

    _connection: Connection[Heard, Said] | None = None

    def __enter__(self) -> Connection[Heard, Said]:
        """Open the connection. Who calls this by hand must close it by hand."""
        connection: Connection[Heard, Said] = Connection(dial(self, self.query, self.headers), self)
        try:
            self._hand_over(connection)
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        return connection

    enter = __enter__

    def _hand_over(self, connection: Connection[Heard, Said]) -> None:
        self.listeners.move_to(connection._listeners)
        try:
            while self.outbox:
                connection.send_raw(self.outbox.peek())
                self.outbox.pop()
        except WebSocketConnectionClosedError as closed:
            raise self._unsent(closed) from None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._connection is not None:
            self._connection.close()
