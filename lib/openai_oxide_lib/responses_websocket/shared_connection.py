"""One connection and the turns on it, sync.

The thread that waits for an event reads for all: events are put into the queues of their turns,
and waiting threads are notified. Nobody reads while the queue of another turn is full: a slow
reader slows the server down (back-pressure) rather than fill the memory.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from openai_oxide_lib.channels import ENDS, RESPONSES
from openai_oxide_lib.responses_websocket.turn_errors import connection_lost
from openai_oxide_lib.responses_websocket.turn_router import START_EVENTS, State, Turn, TurnRouter
from openai_oxide_runtime.core import forks
from openai_oxide_runtime.errors.tree import APIResponseValidationError, OpenAIError
from openai_oxide_runtime.http.exchange import RequestRecord
from openai_oxide_runtime.websocket.closed import WebSocketClosed
from openai_oxide_runtime.websocket.event_reader import EventReader, peek
from openai_oxide_runtime.websocket.socket import Socket

if TYPE_CHECKING:
    from openai_oxide.models.responses import ResponsesServerEvent

__all__ = ["EventTimeout", "SharedConnection", "SharedConnectionState", "within"]

# The events that end a turn: a turn with `final_only` needs to decode no others.
_END_TAGS: Final = frozenset((b"error", *(end.encode() for end in ENDS)))
# The events that change a turn's state or have a response's id; and those without a type.
_ROUTED_TAGS: Final = _END_TAGS | {event.encode() for event in START_EVENTS} | {b""}


EventTimeout = Callable[[], float | None]
"""Gives the seconds that the next event may take; called before each wait."""


def within(seconds: float) -> EventTimeout:
    """Limit a series of waits to so many seconds; raises ``TimeoutError`` after that."""
    deadline = time.monotonic() + seconds

    def remaining() -> float:
        seconds_left = deadline - time.monotonic()
        if seconds_left <= 0:
            raise TimeoutError
        return seconds_left

    return remaining


def _nothing() -> None:
    return None


class SharedConnectionState:
    """What sync and async share: the turns, and what a message means to them."""

    def __init__(self, socket: Any, now: Callable[[], float], max_queue: int) -> None:
        self.socket = socket
        self.router = TurnRouter()
        self.opened_at = self.received_at = now()
        self.retiring = False
        self.request: RequestRecord = socket.response.request
        self._now = now
        self._max_queue = max_queue
        self._reader = EventReader(RESPONSES, socket.response)
        # The sockets of JavaScript engines give their messages one by one.
        self._receive_nowait: Callable[[], bytes | None]
        self._receive_nowait = getattr(socket, "receive_nowait", _nothing)
        self._reading = False
        self._problem: OpenAIError | None = None
        self._process = os.getpid()

    @property
    def usable(self) -> bool:
        """Whether a new turn may be sent over this connection, as far as is known."""
        is_intact = self._problem is None and not self.retiring
        return is_intact and self._process == os.getpid() and self.socket.open

    @property
    def is_idle(self) -> bool:
        """Whether no caller waits for a turn of this connection."""
        return not self.router.active

    def next_nowait(self, turn: Turn) -> ResponsesServerEvent | None:
        """Return the next event of a turn if no routing is needed for it, else None.

        That is so for nearly all events: their message has arrived, the turn is the only one, and
        they neither begin nor end it. All others are left to ``next``.
        """
        if turn.events or self._reading or turn.state is not State.RUNNING:
            return None
        is_only = self.router.only_turn is turn and not turn.abandoned
        data = self._receive_nowait() if is_only else None
        if data is None:
            return None
        tag = peek(data)
        try:
            if tag in _ROUTED_TAGS:
                self._take_tagged(data, tag)
                return None
            event = self._reader.decode(data, tag)
        except APIResponseValidationError as problem:
            self._problem = problem
            return None
        if event.__dict__.get("stream_id") != turn.stream_id:
            self._deliver(data, tag, event)
            return None
        turn.record(data)
        return event

    def _take(self, data: bytes) -> bool:
        """Deliver a message to its turn; returns whether a caller may have waited for it."""
        self.received_at = self._now()
        return self._take_tagged(data, peek(data))

    def _take_all(self, data: bytes | None) -> bool:
        """Deliver a message and those behind it, up to one that a caller may have waited for."""
        while data is not None:
            if self._take(data):
                return True
            data = self._receive_nowait()
        return False

    def _take_tagged(self, data: bytes, tag: bytes) -> bool:
        turn = self.router.only_turn
        if turn is not None and self._is_skipped(turn, tag):
            turn.record(data)
            return False
        self._deliver(data, tag, self._reader.decode(data, tag))
        return True

    def _deliver(self, data: bytes, tag: bytes, event: ResponsesServerEvent) -> None:
        turn = self.router.route(tag.decode("utf-8", "replace"), event)
        if turn is not None and not turn.abandoned:
            turn.record(data)
            if not turn.final_only or turn.state is State.ENDED:
                turn.events.append(event)

    def _is_skipped(self, turn: Turn, tag: bytes) -> bool:
        if not (turn.final_only or turn.abandoned):
            return False
        return tag not in _END_TAGS and turn.state is not State.WAITING

    def _is_other_full(self, turn: Turn | None) -> bool:
        """Whether another turn has as many unread events as it may have."""
        return any(len(other.events) >= self._max_queue for other in self.router.others(turn))

    def _is_over(self, turn: Turn) -> bool:
        """Whether reading can bring no more events of a turn."""
        return turn.abandoned or turn.state is State.ENDED or self._problem is not None

    def _is_free(self, stream_id: str | None) -> bool:
        return self._problem is not None or not self.router.is_busy(stream_id)

    def _raise_problem(self, turn: Turn) -> None:
        problem = self._problem
        if isinstance(problem, WebSocketClosed):
            raise connection_lost(turn, problem, self.request)
        if problem is not None:
            raise problem

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.socket!r}, {len(self.router.active)} turns>"


class SharedConnection(SharedConnectionState):
    """A sync connection. Each of its turns may be read by its own thread."""

    def __init__(self, socket: Socket, now: Callable[[], float], max_queue: int) -> None:
        super().__init__(socket, now, max_queue)
        self._changed = forks.condition()
        self._waiting = 0

    def send(self, turn: Turn) -> None:
        """Send a turn that the router has registered."""
        self.socket.send(turn.frame, text=True)

    def next_nowait(self, turn: Turn) -> ResponsesServerEvent | None:
        """Return the next event of a turn if no routing is needed for it, else None."""
        with self._changed:
            return super().next_nowait(turn)

    def next(self, turn: Turn, event_timeout: EventTimeout) -> ResponsesServerEvent | None:
        """Return the next event of a turn; None after its last. Raises ``TimeoutError``."""
        self._read_until(lambda: bool(turn.events) or self._is_over(turn), event_timeout, turn)
        with self._changed:
            if turn.events:
                if len(turn.events) >= self._max_queue:
                    self._changed.notify_all()
                return turn.events.popleft()
        if turn.state is not State.ENDED:
            self._raise_problem(turn)
        return None

    def settle(self, stream_id: str | None, seconds: float) -> bool:
        """Read until a ``stream_id`` has no turn in progress; False if it still has one."""
        try:
            self._read_until(lambda: self._is_free(stream_id), within(seconds), None)
        except TimeoutError:
            return False
        return self._problem is None

    def _read_until(
        self, is_done: Callable[[], bool], event_timeout: EventTimeout, turn: Turn | None
    ) -> None:
        """Read, or wait while another one reads, until a condition holds."""
        while not is_done():
            with self._changed:
                while self._reading and not is_done():
                    self._wait(event_timeout)
                if is_done():
                    return
                self._reading = True
            try:
                self._read(event_timeout, turn)
            finally:
                with self._changed:
                    self._reading = False
                    if self._waiting:
                        self._changed.notify_all()

    def _wait(self, event_timeout: EventTimeout) -> None:
        self._waiting += 1
        try:
            if not self._changed.wait(event_timeout()):
                raise TimeoutError
        finally:
            self._waiting -= 1

    def _read(self, event_timeout: EventTimeout, turn: Turn | None) -> None:
        """Read until a state has changed."""
        with self._changed:
            while self._is_other_full(turn):
                self._wait(event_timeout)
        try:
            changed = False
            while not changed:
                data = self.socket.receive(event_timeout())
                with self._changed:
                    changed = self._take_all(data)
        except (WebSocketClosed, APIResponseValidationError) as problem:
            self._problem = problem

    def abandon(self, turn: Turn) -> None:
        """Drop the events of a turn: its caller does not wait for it any more."""
        with self._changed:
            turn.abandon()
            self._changed.notify_all()

    def alive(self, seconds: float) -> bool:
        """Whether the peer answers a ping within so many seconds."""
        return bool(self.socket.alive(seconds))

    def close(self) -> None:
        """Close the connection, unless it was opened before this process was forked."""
        if self._process != os.getpid():
            return
        if self.router.is_empty:
            self.socket.close()
        else:  # the server still sends events; a closing handshake would have to wait for them
            self.socket.abort()
