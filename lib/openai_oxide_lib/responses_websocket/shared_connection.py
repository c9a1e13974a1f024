"""One connection and the turns on it, blocking.

Whoever waits for an event reads for all: events are put into the inboxes of the turns they belong
to, and the others are woken. Nobody reads while an inbox is full, so that a slow reader holds the
server up rather than filling the memory.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any, Final

from openai_oxide_lib.channels import ENDS, RESPONSES
from openai_oxide_lib.responses_websocket.turn_errors import lost
from openai_oxide_lib.responses_websocket.turn_router import BEGINS, Lanes, State, Turn
from openai_oxide_runtime.core import forks
from openai_oxide_runtime.errors.tree import APIResponseValidationError, OpenAIError
from openai_oxide_runtime.websocket.closed import WebSocketClosed
from openai_oxide_runtime.websocket.event_reader import EventReader, peek

__all__ = ["Link", "LinkState", "Patience", "until"]

# Of a turn of which only the end is wanted, the events that have to be looked at.
_TELLING: Final = frozenset((b"error", *(end.encode() for end in ENDS)))
# Those that bring a turn forward, or may say which one they are of; and what has no type at all.
_SAYING: Final = _TELLING | {begin.encode() for begin in BEGINS} | {b""}


Patience = Callable[[], float | None]
"""How long the next event may take, asked anew for each."""


def until(seconds: float) -> Patience:
    """Patience that ends at a time; TimeoutError when it has."""
    end = time.monotonic() + seconds

    def left() -> float:
        rest = end - time.monotonic()
        if rest <= 0:
            raise TimeoutError
        return rest

    return left


def _nothing() -> None:
    return None


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
        # A wire without such a thing hands its messages out one by one.
        self._at_hand: Callable[[], bytes | None] = getattr(wire, "receive_nowait", _nothing)
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

    def at_once(self, turn: Turn) -> Any:
        """The next event of a turn, if it is at hand and there is nothing else to it.

        That is so for nearly all events: their message has arrived, the turn is the only one, and
        they neither begin nor end anything. None for all others, which are left to ``next``.
        """
        if turn.inbox or self._reading or turn.state is not State.RUNNING:
            return None
        data = self._at_hand() if self.lanes.only is turn and not turn.given_up else None
        if data is None:
            return None
        tag = peek(data)
        try:
            if tag in _SAYING:
                self._take_tagged(data, tag)
                return None
            event = self._reader.decode(data, tag)
        except APIResponseValidationError as problem:
            self._problem = problem
            return None
        if event.__dict__.get("stream_id") != turn.lane:
            self._deliver(data, tag, event)
            return None
        turn.keep(data)
        return event

    def _take(self, data: bytes) -> bool:
        """Hand a message to the turn it belongs to; whether anybody may have waited for it."""
        self.heard_at = self._now()
        return self._take_tagged(data, peek(data))

    def _take_all(self, data: bytes | None) -> bool:
        """The same for a message and those behind it, up to one that was waited for."""
        while data is not None:
            if self._take(data):
                return True
            data = self._at_hand()
        return False

    def _take_tagged(self, data: bytes, tag: bytes) -> bool:
        only = self.lanes.only
        if only is not None and self._is_passed_over(only, tag):
            only.keep(data)
            return False
        self._deliver(data, tag, self._reader.decode(data, tag))
        return True

    def _deliver(self, data: bytes, tag: bytes, event: Any) -> None:
        turn = self.lanes.route(tag.decode("utf-8", "replace"), event)
        if turn is not None and not turn.given_up:
            turn.keep(data)
            if not turn.whole or turn.state is State.ENDED:
                turn.inbox.append(event)

    def _is_passed_over(self, turn: Turn, tag: bytes) -> bool:
        if not (turn.whole or turn.given_up):
            return False
        return tag not in _TELLING and turn.state is not State.WAITING

    def _crowded(self, but: Turn | None) -> bool:
        """Whether a turn other than this one has as many unread events as it may have."""
        return any(len(turn.inbox) >= self._room for turn in self.lanes.others(but))

    def _over(self, turn: Turn) -> bool:
        """Whether nothing more is to be had for a turn by reading."""
        return turn.given_up or turn.state is State.ENDED or self._problem is not None

    def _free(self, lane: str | None) -> bool:
        return self._problem is not None or not self.lanes.busy(lane)

    def _raise_problem(self, turn: Turn) -> None:
        problem = self._problem
        if isinstance(problem, WebSocketClosed):
            raise lost(turn, problem, self.request)
        if problem is not None:
            raise problem

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.wire!r}, {len(self.lanes.live)} turns>"


class Link(LinkState):
    """A connection that blocks. Its turns may be read by as many threads."""

    def __init__(self, wire: Any, now: Callable[[], float], room: int) -> None:
        super().__init__(wire, now, room)
        self._moved = forks.condition()
        self._waiting = 0

    def send(self, turn: Turn) -> None:
        """Send a turn that its lane has begun."""
        self.wire.send(turn.frame, text=True)

    def at_once(self, turn: Turn) -> Any:
        """The next event of a turn, if it is at hand and there is nothing else to it."""
        with self._moved:
            return super().at_once(turn)

    def next(self, turn: Turn, patience: Patience) -> Any:
        """The next event of a turn, None after its last; TimeoutError if it is late."""
        self._until(lambda: bool(turn.inbox) or self._over(turn), patience, turn)
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
            self._until(lambda: self._free(lane), until(seconds), None)
        except TimeoutError:
            return False
        return self._problem is None

    def _until(self, done: Callable[[], bool], patience: Patience, turn: Turn | None) -> None:
        """Read, or wait for who reads, until something is so."""
        while not done():
            with self._moved:
                while self._reading and not done():
                    self._wait(patience)
                if done():
                    return
                self._reading = True
            try:
                self._read(patience, turn)
            finally:
                with self._moved:
                    self._reading = False
                    if self._waiting:
                        self._moved.notify_all()

    def _wait(self, patience: Patience) -> None:
        self._waiting += 1
        try:
            if not self._moved.wait(patience()):
                raise TimeoutError
        finally:
            self._waiting -= 1

    def _read(self, patience: Patience, turn: Turn | None) -> None:
        """Read until something has moved."""
        with self._moved:
            while self._crowded(turn):
                self._wait(patience)
        try:
            moved = False
            while not moved:
                data = self.wire.receive(patience())
                with self._moved:
                    moved = self._take_all(data)
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
            self.wire.abort()
