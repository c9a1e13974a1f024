"""Messages on their way from the library's connection to who receives them, in both colours.

The library reads the socket, pings, closes and checks everything that is out of the ordinary; plain
messages are taken out of the bytes before it sees them (``frames``), which costs a tenth. When too
many wait to be received, reading stops until they are fewer.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, Final

from openai_oxide_runtime.core import forks
from openai_oxide_runtime.websocket.fast_frames import Binary, Frames

__all__ = ["AsyncInbox", "Inbox", "awaited", "blocking"]

_HEAD_ENDS: Final = b"\r\n\r\n"
# What the first frame of a message says it is.
_KINDS: Final = {1: bytes, 2: Binary}
_FAREWELL: Final = 0x88
_LAST_FRAGMENT: Final = b"\x80\x00"


class _InboxState:
    """What both colours share. ``put`` and ``close`` are called by the library."""

    def __init__(self, protocol: Any, most: int | None, queue: Any) -> None:
        high, low = queue if isinstance(queue, tuple) else (queue, None)
        self._high: int | None = 4 * low if high is None and low is not None else high
        self.low: int = (high or 0) // 4 if low is None else low
        self._frames = Frames(most)
        self.messages: deque[bytes] = self._frames.messages
        self.closed = False
        self.paused = False
        self._head: bytearray | None = bytearray()
        self._fragments = bytearray()
        self._kind: type[bytes] = bytes
        self._unfinished = False
        self._seen: list[Any] = []
        self._protocol = protocol
        self._parse: Callable[[bytes], None] = protocol.receive_data
        self._parsed: Callable[[], list[Any]] = protocol.events_received
        protocol.receive_data, protocol.events_received = self.receive, self.events

    def receive(self, data: bytes) -> None:
        """Take bytes of the socket in the place of the library's protocol."""
        if self._head is not None:
            data = self._handshake(self._head, data)
        for piece in self._frames.feed(data) if data else ():
            before = self._protocol.state
            if piece[0] == _FAREWELL and self._unfinished:
                self._leave_unfinished()
            self._parse(piece)
            self._sort()
            if self._protocol.state is not before:
                self._frames.pass_on()
        if self.messages:
            self._arrived()

    def _leave_unfinished(self) -> None:
        """The other side leaves in the middle of a message, which is its right.

        The library would take it for a violation, and answer with that in place of a farewell.
        """
        if not self._protocol.extensions:  # what is compressed cannot be ended anywhere
            self._parse(_LAST_FRAGMENT)
            self._parsed()
            self._fragments.clear()

    def _handshake(self, head: bytearray, data: bytes) -> bytes:
        """Pass on the answer to the handshake; what comes after it are frames."""
        before = len(head)
        head += data
        end = head.find(_HEAD_ENDS)
        if not head.startswith(b"HTTP/1.1 101") or end < 0:
            self._parse(data)
            return b""
        self._head = None
        at = end + len(_HEAD_ENDS) - before
        self._parse(data[:at])
        return data[at:]

    def events(self) -> list[Any]:
        """What the library has parsed and has to see to itself."""
        seen, self._seen = self._seen + self._parsed(), []
        return seen

    def _sort(self) -> None:
        """Keep the order of messages: fragments are taken as soon as they are parsed."""
        for event in self._parsed():
            if getattr(event, "opcode", 8) < 8:
                self.put(event)
            else:
                self._seen.append(event)

    def put(self, frame: Any) -> None:
        """Take a frame that the library has parsed."""
        self._kind = _KINDS.get(frame.opcode, self._kind)
        self._fragments += frame.data
        self._unfinished = not frame.fin
        if frame.fin:
            self.messages.append(self._kind(self._fragments))
            self._fragments.clear()
            self._arrived()

    def close(self) -> None:
        """Nothing more will come."""
        self.closed = True
        self._arrived()

    def taken(self) -> None:
        """Read on, if enough of the messages were received."""
        raise NotImplementedError

    def let_go(self) -> None:
        """Read on in any case, so that the other side's farewell can be heard."""
        self._high, self.low = None, len(self.messages)
        self.taken()

    def _arrived(self) -> None:
        raise NotImplementedError

    @property
    def _crowded(self) -> bool:
        return self._high is not None and len(self.messages) > self._high and not self.closed


class AsyncInbox(_InboxState):
    """The messages of a connection that is awaited."""

    def __init__(self, protocol: Any, most: int | None, queue: Any, transport: Any) -> None:
        super().__init__(protocol, most, queue)
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._waiter: asyncio.Future[bool] | None = None

    def _arrived(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(True)
        if self._crowded and not self.paused:
            self.paused = True
            self._transport.pause_reading()

    def taken(self) -> None:
        """Read on, if enough of the messages were received."""
        if self.paused and (len(self.messages) <= self.low or self.closed):
            self.paused = False
            self._transport.resume_reading()

    async def wait(self, seconds: float | None) -> bool:
        """Wait until there is a message, or the end; False if neither comes in time."""
        if self.messages or self.closed:
            return True
        waiter = self._waiter = self._loop.create_future()
        timer = None if seconds is None else self._loop.call_later(seconds, _late, waiter)
        try:
            return await waiter
        finally:
            self._waiter = None
            if timer is not None:
                timer.cancel()


def _late(waiter: asyncio.Future[bool]) -> None:
    if not waiter.done():
        waiter.set_result(False)


class Inbox(_InboxState):
    """The messages of a connection that blocks. A thread of the library's reads the socket."""

    def __init__(self, protocol: Any, most: int | None, queue: Any, gate: Any) -> None:
        """``gate`` is a lock: the library does not read while it is held."""
        # Not a Condition: an interrupt could leave it locked, and the library's thread with it.
        self._lock = forks.lock()
        self._news: SimpleQueue[None] = SimpleQueue()
        self._gate = gate
        super().__init__(protocol, most, queue)

    def _arrived(self) -> None:
        if self._news.empty():
            self._news.put(None)
        with self._lock:
            if self._crowded and not self.paused:
                self.paused = True
                self._gate.acquire()
        if self.closed:
            self.taken()

    def taken(self) -> None:
        """Read on, if enough of the messages were received."""
        with self._lock:
            if self.paused and (len(self.messages) <= self.low or self.closed):
                self.paused = False
                self._gate.release()

    def wait(self, seconds: float | None) -> bool:
        """Wait until there is a message, or the end; False if neither comes in time."""
        ends = None if seconds is None else time.monotonic() + seconds
        while not (self.messages or self.closed):
            left = None if ends is None else max(0.0, ends - time.monotonic())
            try:
                self._news.get(timeout=left)
            except Empty:
                break
        return bool(self.messages) or self.closed


def awaited(base: Any) -> Any:
    """The library's connection for asyncio, with an inbox of ours."""

    class Connection(base):  # type: ignore[misc]
        def __init__(self, *given: Any, most: Any, **options: Any) -> None:
            super().__init__(*given, **options)
            self._limits = most, options["max_queue"]

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self.recv_messages = AsyncInbox(self.protocol, *self._limits, transport)

    return Connection


def blocking(base: Any) -> Any:
    """The library's connection that blocks, with an inbox of ours."""

    class Connection(base):  # type: ignore[misc]
        def __init__(self, *given: Any, most: Any, **options: Any) -> None:
            super().__init__(*given, **options)
            gate = self.recv_flow_control
            self.recv_messages = Inbox(self.protocol, most, options["max_queue"], gate)

    return Connection
