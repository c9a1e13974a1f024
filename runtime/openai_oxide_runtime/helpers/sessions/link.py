"""One connection and the turns on it, blocking.

Whoever waits for an event reads for all: events are put into the inboxes of the turns they belong
to, and the others are woken. Nobody reads while an inbox is full, so that a slow reader holds the
server up rather than filling the memory.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from typing import Any, Final

from ...errors import APIResponseValidationError, OpenAIError
from ...websocket.closed import WebSocketClosed
from ...websocket.reading import EventReader, peek
from .channels import RESPONSES
from .endings import lost
from .lanes import ENDS, Lanes, State, Turn

__all__ = ["Link", "LinkState", "left"]

# Of a turn of which only the end is wanted, the events that have to be looked at.
_TELLING: Final = frozenset((b"error", *(end.encode() for end in ENDS)))


def left(until: float | None) -> float | None:
    """The seconds until a time of the monotonic clock; TimeoutError if it is past."""
    if until is None:
        return None
    seconds = until - time.monotonic()
    if seconds <= 0:
        raise TimeoutError
    return seconds


class LinkState:
    """What both colours share: the turns, and what a message means to them."""

    def __init__(self, wire: Any, now: Callable[[], float], room: int) -> None:
        self.wire = wire
        self.lanes = Lanes()
        self.opened_at = self.heard_at = now()
        self.retiring = False
        self.request = wire.response.request
        self._now = now
        self._room = room
        self._reader = EventReader(RESPONSES, wire.response)
        self._reading = False
        self._problem: OpenAIError | None = None
        self._process = os.getpid()

    @property
    def usable(self) -> bool:
        """Whether a new turn may be sent over this connection, as far as is known."""
        whole = self._problem is None and not self.retiring
        return whole and self._process == os.getpid() and self.wire.open

    @property
    def idle(self) -> bool:
        """Whether nobody waits for anything of this connection."""
        return not self.lanes.live

    def _take(self, data: bytes) -> None:
        """Hand a message to the turn it belongs to."""
        self.heard_at = self._now()
        tag = peek(data)
        only = self.lanes.only
        if only is not None and self._is_passed_over(only, tag):
            only.keep(data)
            return
        event = self._reader.decode(data, tag)
        turn = self.lanes.route(tag.decode("utf-8", "replace"), event)
        if turn is not None and not turn.given_up:
            turn.keep(data)
            if not turn.whole or turn.state is State.ENDED:
                turn.inbox.append(event)

    def _is_passed_over(self, turn: Turn, tag: bytes) -> bool:
        wanted = tag in _TELLING or turn.state is State.WAITING
        return (turn.whole or turn.given_up) and not wanted

    def _crowded(self, but: Turn | None) -> bool:
        """Whether a turn other than this one has as many unread events as it may have."""
        return any(t is not but and len(t.inbox) >= self._room for t in self.lanes.live)

    def _raise_problem(self, turn: Turn) -> None:
        problem = self._problem
        if isinstance(problem, WebSocketClosed):
            raise lost(turn, problem, self.request)
        if problem is not None:
            raise problem

    def _ready(self, turn: Turn) -> bool:
        return bool(turn.inbox) or turn.given_up or turn.state is State.ENDED

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.wire!r}, {len(self.lanes.live)} turns>"


class Link(LinkState):
    """A connection that blocks. Its turns may be read by as many threads."""

    def __init__(self, wire: Any, now: Callable[[], float], room: int) -> None:
        super().__init__(wire, now, room)
        self._moved = threading.Condition()

    def send(self, turn: Turn) -> None:
        """Send a turn that its lane has begun."""
        self.wire.send(turn.frame, text=True)

    def next(self, turn: Turn, timeout: float | None) -> Any:
        """The next event of a turn, None after its last; TimeoutError if it is late."""
        if not turn.inbox:
            until = None if timeout is None else time.monotonic() + timeout
            self._until(lambda: self._ready(turn), until, turn)
        with self._moved:
            if turn.inbox:
                if len(turn.inbox) >= self._room:
                    self._moved.notify_all()
                return turn.inbox.popleft()
        if turn.state is not State.ENDED:
            self._raise_problem(turn)
        return None

    def settle(self, lane: str | None, seconds: float) -> bool:
        """Read on until a lane is free, for so many seconds at most; whether it is."""
        try:
            self._until(lambda: not self.lanes.busy(lane), time.monotonic() + seconds, None)
        except TimeoutError:
            return False
        return self._problem is None

    def _until(self, done: Callable[[], bool], until: float | None, turn: Turn | None) -> None:
        """Read, or wait for who reads, until something is so."""
        while True:
            with self._moved:
                while self._reading and not done() and self._problem is None:
                    self._moved.wait(left(until))
                if done() or self._problem is not None:
                    return
                self._reading = True
            try:
                self._read(until, turn)
            finally:
                with self._moved:
                    self._reading = False
                    self._moved.notify_all()

    def _read(self, until: float | None, turn: Turn | None) -> None:
        with self._moved:
            while self._crowded(turn):
                self._moved.wait(left(until))
        try:
            data = self.wire.receive(left(until))
            with self._moved:
                self._take(data)
        except (WebSocketClosed, APIResponseValidationError) as problem:
            self._problem = problem

    def give_up(self, turn: Turn) -> None:
        """Nobody waits for a turn any more."""
        with self._moved:
            turn.give_up()
            self._moved.notify_all()

    def alive(self, seconds: float) -> bool:
        """Whether the other side answers a ping within so many seconds."""
        return bool(self.wire.alive(seconds))

    def close(self) -> None:
        """Close the connection, unless it belongs to the process that this one was forked from."""
        if self._process != os.getpid():
            return
        if self.lanes.quiet:
            self.wire.close()
        else:  # the server still sends what nobody waits for: no time for a farewell
            self.wire.drop()
