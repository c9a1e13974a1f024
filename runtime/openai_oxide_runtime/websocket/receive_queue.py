"""Received messages that wait for the program, sync and async.

The library reads the socket, pings, closes, and handles every unusual frame. Plain messages are
taken out of the bytes before the library parses them (``fast_frames``), which costs a tenth of the
time. When too many messages wait, reading stops until there are fewer (back-pressure).
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Mapping
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final

from openai_oxide_runtime.core import forks
from openai_oxide_runtime.websocket.fast_frames import Binary, Frames

if TYPE_CHECKING:
    from threading import Lock

    from websockets.asyncio.client import ClientConnection as AsyncConnection
    from websockets.protocol import Event, Protocol
    from websockets.sync.client import ClientConnection as SyncConnection

__all__ = ["AsyncReceiveQueue", "ReceiveQueue", "async_connection_class", "connection_class"]

Limits = int | tuple[int | None, int | None] | None
"""How many messages may wait: a high-water mark, or that and a low-water mark; None for any."""

_HEAD_END: Final = b"\r\n\r\n"
_CLOSE: Final = 0x88
_LAST_FRAGMENT: Final = b"\x80\x00"
# The type of a message, by the opcode of its first frame; continuation frames have none of these.
_MESSAGE_TYPES: Final[Mapping[int, type[bytes]]] = {1: bytes, 2: Binary}
_FIRST_CONTROL_OPCODE: Final = 8


class _ReceiveQueueState:
    """What the sync and the async queue share. The library calls ``put`` and ``close``."""

    def __init__(self, protocol: Any, max_size: int | None, limits: Limits) -> None:
        high, low = limits if isinstance(limits, tuple) else (limits, None)
        self._high: int | None = 4 * low if high is None and low is not None else high
        self.low: int = (high or 0) // 4 if low is None else low
        self._frames = Frames(max_size)
        self.messages: deque[bytes] = self._frames.messages
        self.closed = False
        self.paused = False
        self._head: bytearray | None = bytearray()
        self._fragments = bytearray()
        self._message_type: type[bytes] = bytes
        self._in_message = False
        self._events: list[Event] = []
        self._protocol = protocol
        self._library_receive: Callable[[bytes], None] = protocol.receive_data
        self._library_events: Callable[[], list[Event]] = protocol.events_received
        protocol.receive_data = self.receive
        protocol.events_received = self.events

    def receive(self, data: bytes | bytearray) -> None:
        """Take bytes from the socket; stands in for ``receive_data`` of the library's protocol."""
        # Windows' Proactor loop hands over a bytearray once reading resumes: messages are hashed.
        data = bytes(data)
        if self._head is not None:
            data = self._handshake(self._head, data)
        for frame in self._frames.feed(data) if data else ():
            state = self._protocol.state
            if frame[0] == _CLOSE and self._in_message:
                self._end_message()
            self._library_receive(frame)
            self._sort()
            if self._protocol.state is not state:
                self._frames.pass_on()
        if self.messages:
            self._arrived()

    def _end_message(self) -> None:
        """Complete the fragments of a message before a close frame, which the peer may send there.

        The library would see a protocol error, and answer with that rather than the peer's code.
        """
        if not self._protocol.extensions:  # a compressed message cannot be completed
            self._library_receive(_LAST_FRAGMENT)
            self._library_events()
            self._fragments.clear()

    def _handshake(self, head: bytearray, data: bytes) -> bytes:
        """Pass the response to the handshake on to the library; return the frames behind it."""
        before = len(head)
        head += data
        end = head.find(_HEAD_END)
        if not head.startswith(b"HTTP/1.1 101") or end < 0:
            self._library_receive(data)
            return b""
        self._head = None
        length = end + len(_HEAD_END) - before
        self._library_receive(data[:length])
        return data[length:]

    def events(self) -> list[Event]:
        """Return the events for the library; stands in for its ``events_received``."""
        events, self._events = self._events + self._library_events(), []
        return events

    def _sort(self) -> None:
        """Take fragments of messages as soon as they are parsed, so that messages keep their order.

        Control frames are left to the library.
        """
        for event in self._library_events():
            if getattr(event, "opcode", _FIRST_CONTROL_OPCODE) < _FIRST_CONTROL_OPCODE:
                self.put(event)
            else:
                self._events.append(event)

    def put(self, frame: Any) -> None:
        """Take a data frame that the library has parsed."""
        self._message_type = _MESSAGE_TYPES.get(frame.opcode, self._message_type)
        self._fragments += frame.data
        self._in_message = not frame.fin
        if frame.fin:
            self.messages.append(self._message_type(self._fragments))
            self._fragments.clear()
            self._arrived()

    def close(self) -> None:
        """The connection has ended: no more messages arrive."""
        self.closed = True
        self._arrived()

    def resume_if_drained(self) -> None:
        """Read on, if few enough messages wait."""
        raise NotImplementedError

    def lift_limit(self) -> None:
        """Read on in any case, so that the peer's close frame can arrive."""
        self._high, self.low = None, len(self.messages)
        self.resume_if_drained()

    def _arrived(self) -> None:
        raise NotImplementedError

    @property
    def _is_full(self) -> bool:
        return self._high is not None and len(self.messages) > self._high and not self.closed


class AsyncReceiveQueue(_ReceiveQueueState):
    """The messages of an async connection."""

    def __init__(
        self,
        protocol: Protocol,
        max_size: int | None,
        limits: Limits,
        transport: asyncio.Transport,
    ) -> None:
        super().__init__(protocol, max_size, limits)
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._waiter: asyncio.Future[bool] | None = None

    def _arrived(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(True)
        if self._is_full and not self.paused:
            self.paused = True
            self._transport.pause_reading()

    def resume_if_drained(self) -> None:
        """Read on, if few enough messages wait."""
        if self.paused and (len(self.messages) <= self.low or self.closed):
            self.paused = False
            self._transport.resume_reading()

    async def wait(self, seconds: float | None) -> bool:
        """Wait for a message or the end of the connection; False if neither comes in time."""
        if self.messages or self.closed:
            return True
        waiter = self._waiter = self._loop.create_future()
        timer = None if seconds is None else self._loop.call_later(seconds, _expire, waiter)
        try:
            return await waiter
        finally:
            self._waiter = None
            if timer is not None:
                timer.cancel()


def _expire(waiter: asyncio.Future[bool]) -> None:
    if not waiter.done():
        waiter.set_result(False)


class ReceiveQueue(_ReceiveQueueState):
    """The messages of a sync connection. A thread of the library reads the socket."""

    def __init__(
        self, protocol: Protocol, max_size: int | None, limits: Limits, gate: Lock
    ) -> None:
        """``gate`` is a lock: the library does not read while it is held."""
        # No Condition: an interrupt could leave it locked, and the library's thread with it.
        self._lock = forks.lock()
        self._news: SimpleQueue[None] = SimpleQueue()
        self._gate = gate
        super().__init__(protocol, max_size, limits)

    def _arrived(self) -> None:
        if self._news.empty():
            self._news.put(None)
        with self._lock:
            if self._is_full and not self.paused:
                self.paused = True
                self._gate.acquire()
        if self.closed:
            self.resume_if_drained()

    def resume_if_drained(self) -> None:
        """Read on, if few enough messages wait."""
        with self._lock:
            if self.paused and (len(self.messages) <= self.low or self.closed):
                self.paused = False
                self._gate.release()

    def wait(self, seconds: float | None) -> bool:
        """Wait for a message or the end of the connection; False if neither comes in time."""
        deadline = None if seconds is None else time.monotonic() + seconds
        while not (self.messages or self.closed):
            remaining = None if deadline is None else max(0.0, deadline - time.monotonic())
            try:
                self._news.get(timeout=remaining)
            except Empty:
                break
        return bool(self.messages) or self.closed


def async_connection_class(base: Any) -> type[AsyncConnection]:
    """Return the library's async connection class with our queue. ``base`` is loaded late."""

    class Connection(base):  # type: ignore[misc]
        def __init__(self, *args: Any, max_size: int | None, **options: Any) -> None:
            super().__init__(*args, **options)
            self._limits = max_size, options["max_queue"]

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self.recv_messages = AsyncReceiveQueue(self.protocol, *self._limits, transport)

    return Connection


def connection_class(base: Any) -> type[SyncConnection]:
    """Return the library's sync connection class with our queue. ``base`` is loaded late."""

    class Connection(base):  # type: ignore[misc]
        def __init__(self, *args: Any, max_size: int | None, **options: Any) -> None:
            super().__init__(*args, **options)
            gate, limits = self.recv_flow_control, options["max_queue"]
            self.recv_messages = ReceiveQueue(self.protocol, max_size, limits, gate)
            self.send_failure: Exception | None = None

        def send_data(self) -> None:
            try:
                super().send_data()
            except Exception as failure:  # older versions of the library swallow it in close()
                self.send_failure = failure
                raise

    return Connection
