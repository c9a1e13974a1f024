"""``with client.….connect() as connection``: typed events over a WebSocket, blocking.

The connection is opened when the ``with`` block is entered. With ``on_reconnecting`` it is reopened
when it is lost while the program iterates over its events; messages to send are queued meanwhile.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Iterator
from types import TracebackType
from typing import Generic

from openai_oxide_runtime.core import forks
from openai_oxide_runtime.errors.tree import OpenAIError, WebSocketConnectionClosedError
from openai_oxide_runtime.websocket.closed import NORMAL, WebSocketClosed
from openai_oxide_runtime.websocket.connection_state import (
    ClientEventT,
    ConnectionState,
    ConnectorState,
    ServerEventT,
    frame_of,
)
from openai_oxide_runtime.websocket.handshake import credential_provider, prepare
from openai_oxide_runtime.websocket.socket import Socket, open_socket

__all__ = ["Connection", "Connector", "dial"]

log = logging.getLogger("openai_oxide")


def dial(connector: ConnectorState, timeout: float | None = None) -> Socket:
    """Open a connection for a client, in at most ``timeout`` seconds."""
    query, headers = connector.full_query, connector.retry.headers
    provider = credential_provider(connector.context, headers)
    key = provider() if provider else None
    handshake = prepare(connector.context, connector.channel, query, headers, key)
    return open_socket(handshake, connector.heartbeat, connector.options_within(timeout))


class Connection(ConnectionState[ServerEventT], Generic[ServerEventT, ClientEventT]):
    """An open connection. Any thread may send; one at a time may receive."""

    def __init__(self, socket: Socket, connector: ConnectorState) -> None:
        super().__init__(socket, connector)
        self._lock = forks.lock()
        self._closing = forks.event()
        self._retry.note_opened(time.monotonic())

    def __iter__(self) -> Iterator[ServerEventT]:
        """Yield the events in the order of their arrival, until the connection is closed."""
        while True:
            try:
                yield self.recv()
            except WebSocketClosed as closed:
                if not self._reconnect(closed):
                    self._raise_unless_clean(closed)
                    return

    def recv(self, timeout: float | None = None) -> ServerEventT:
        """Return the next event.

        Raises ``TimeoutError`` if none arrives within ``timeout`` seconds; no event is lost by
        that. Raises ``WebSocketClosed`` at the end of the connection.
        """
        event: ServerEventT = self.parse_event(self.recv_bytes(timeout))
        self._note_end(event)
        return event

    def recv_bytes(self, timeout: float | None = None) -> bytes:
        """Return the next message undecoded; ``parse_event`` decodes it. Raises as ``recv``."""
        message: bytes = self._socket.receive(timeout)
        return message

    def send(self, event: ClientEventT) -> None:
        """Send an event: a model, or a dict. Raises ``WebSocketClosed`` on a closed connection."""
        self.send_raw(frame_of(event))

    def send_raw(self, data: bytes | str) -> None:
        """Send a message as it is. While the connection is reopened, the message is queued."""
        with self._lock:
            if self._reconnecting:
                self._send_queue.add(data)
                return
            socket = self._socket
        self._retry.note_sent()
        socket.send(data)

    def dispatch_events(self) -> None:
        """Receive events and call their handlers, until the connection is closed.

        An ``error`` event without a handler is raised.
        """
        for event in self:
            for function in self._listeners_of(event):
                function(event)

    def close(self, *, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection with a close frame of this code and reason."""
        self._closing.set()
        with self._lock:
            self._reconnecting = False
            socket = self._socket
        socket.close(code, reason)

    def _reconnect(self, closed: WebSocketClosed) -> bool:
        """Reopen the connection, if reconnecting is enabled and the close code permits it."""
        code: int | None = closed.close_code
        try:
            while code is not None and not self._closing.is_set():
                self._reconnecting = self._retry.enabled
                delay = self._retry.next_delay(code, random.random(), time.monotonic())
                if delay is None:
                    return False
                log.info("WebSocket closed (code %d); reconnecting in %.1f s", code, delay)
                if self._closing.wait(delay):
                    return False
                code = self._attempt(code)
            return not self._closing.is_set()
        finally:
            with self._lock:
                self._reconnecting = False

    def _attempt(self, code: int) -> int | None:
        """Make one attempt: None if it succeeded, else the close code that the next one judges."""
        try:
            socket = dial(self._connector)
        except OpenAIError:
            return code
        self._retry.note_opened(time.monotonic())
        try:
            self._take_over(socket)
        except WebSocketClosed as closed:
            return closed.close_code
        return None

    def _take_over(self, socket: Socket) -> None:
        """Send the queued messages in order, then make ``socket`` the one to send on."""
        while True:
            with self._lock:
                if self._closing.is_set():
                    break
                if not self._send_queue:
                    self._socket, self._reconnecting = socket, False
                    return
                frame = self._send_queue.peek()
            self._retry.note_sent()
            socket.send(frame)
            with self._lock:
                self._send_queue.pop()
        socket.close()


class Connector(ConnectorState, Generic[ServerEventT, ClientEventT]):
    """Opens a connection: as a ``with`` block, or by ``enter()``."""

    _connection: Connection[ServerEventT, ClientEventT] | None = None

    def __enter__(self) -> Connection[ServerEventT, ClientEventT]:
        """Open the connection and return it. Outside a ``with`` block the caller must close it."""
        connection: Connection[ServerEventT, ClientEventT] = Connection(dial(self), self)
        try:
            self._send_queued(connection)
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        return connection

    enter = __enter__

    def _send_queued(self, connection: Connection[ServerEventT, ClientEventT]) -> None:
        self.listeners.move_to(connection._listeners)
        try:
            while self.send_queue:
                connection.send_raw(self.send_queue.peek())
                self.send_queue.pop()
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
