"""Which event belongs to which turn: the state of one connection. Pure: no socket, no clock.

    a turn:   WAITING ──created──► RUNNING ──completed · failed · incomplete · error──► ENDED
                 └──────────────────error──────────────────────────────────────────────────┘

Each ``stream_id`` (None is one too) has one turn at a time. A turn that its caller has abandoned
keeps its ``stream_id`` until its last event has arrived, so that none of its events reach the next
turn. An event that no turn waits for, or of another response, is dropped.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from enum import Enum
from typing import TYPE_CHECKING, Final

from openai_oxide_lib.channels import ENDS

if TYPE_CHECKING:
    from openai_oxide.models.responses import ResponsesServerEvent

__all__ = ["LIMIT", "START_EVENTS", "State", "Turn", "TurnRouter"]

START_EVENTS: Final = frozenset(("response.created", "response.queued", "response.in_progress"))
LIMIT: Final = "websocket_connection_limit_reached"
_EVENTS_WITH_RESPONSE: Final = START_EVENTS | ENDS
_MAX_ENDED: Final = 256
_MAX_RECENT_BYTES: Final = 1 << 20


class State(Enum):
    """The state of a turn."""

    WAITING = "waiting"
    RUNNING = "running"
    ENDED = "ended"


class Turn:
    """One ``response.create`` and the events that came back for it.

    ``final_only`` means that the caller needs only the last event: the others are not decoded.
    ``refused`` means that the connection ended before the server accepted the turn.
    """

    def __init__(
        self,
        stream_id: str | None,
        frame: bytes,
        *,
        previous: str | None = None,
        final_only: bool = False,
    ) -> None:
        self.stream_id = stream_id
        self.frame = frame
        self.previous = previous
        self.final_only = final_only
        self.reset()

    def reset(self) -> None:
        """Prepare to be sent, or sent again."""
        self.state = State.WAITING
        self.response_id: str | None = None
        self.events: deque[ResponsesServerEvent] = deque()
        self.count = 0
        self.abandoned = False
        self.refused = False
        self._recent: deque[bytes] = deque()
        self._recent_bytes = 0

    @property
    def active(self) -> bool:
        """Whether the caller still waits for events of this turn."""
        return self.state is not State.ENDED and not self.abandoned

    def record(self, data: bytes) -> None:
        """Count an event, and keep its text for errors: at most a megabyte of the latest ones."""
        self.count += 1
        self._recent.append(data)
        self._recent_bytes += len(data)
        if self._recent_bytes > _MAX_RECENT_BYTES:
            self._drop_oldest()

    def _drop_oldest(self) -> None:
        while self._recent_bytes > _MAX_RECENT_BYTES and len(self._recent) > 1:
            self._recent_bytes -= len(self._recent.popleft())

    @property
    def received(self) -> list[str]:
        """The latest events as JSON texts."""
        return [data.decode("utf-8", "replace") for data in self._recent]

    def abandon(self) -> None:
        """Drop the events: the caller does not wait for this turn any more."""
        self.abandoned = True
        self.events.clear()
        self._recent.clear()


class TurnRouter:
    """The turns of one connection by ``stream_id``."""

    def __init__(self) -> None:
        self._turns: dict[str | None, Turn] = {}
        self._ended_ids: deque[str] = deque(maxlen=_MAX_ENDED)
        self.unrouted = 0
        self.limit_reached = False

    def begin(self, turn: Turn) -> None:
        """Register a turn that is about to be sent. Its ``stream_id`` must not be busy."""
        if self.is_busy(turn.stream_id):
            raise RuntimeError(f"the stream_id {turn.stream_id!r} has another turn in progress")
        turn.reset()
        self._turns[turn.stream_id] = turn

    def forget(self, turn: Turn) -> None:
        """Remove a turn that was not sent, or whose connection has ended."""
        if self._turns.get(turn.stream_id) is turn:
            del self._turns[turn.stream_id]

    def is_busy(self, stream_id: str | None) -> bool:
        """Whether this ``stream_id`` has a turn in progress."""
        return stream_id in self._turns

    @property
    def active(self) -> list[Turn]:
        """The turns that their callers wait for."""
        return [turn for turn in self._turns.values() if turn.active]

    def others(self, turn: Turn | None) -> Iterable[Turn]:
        """The active turns except this one."""
        if turn is not None and len(self._turns) == 1:
            return ()
        return [other for other in self.active if other is not turn]

    @property
    def is_empty(self) -> bool:
        """Whether the server has no more events to send."""
        return not self._turns

    @property
    def only_turn(self) -> Turn | None:
        """The turn of this connection, if there is exactly one."""
        if len(self._turns) != 1:
            return None
        (turn,) = self._turns.values()
        return turn

    def route(self, kind: str, event: object) -> Turn | None:
        """Return the turn of an event, its state updated; None for an event of no turn."""
        turn = self._turn_of(kind, event)
        if turn is None:
            self.unrouted += 1
            return None
        if kind == "error":
            turn.refused = turn.state is State.WAITING and _code(event) == LIMIT
            self._end(turn)
        elif kind in ENDS:
            self._end(turn)
        else:
            turn.state = State.RUNNING
        return turn

    def _turn_of(self, kind: str, event: object) -> Turn | None:
        stream_id = getattr(event, "stream_id", None)
        if kind == "error":
            return self._turn_of_error(stream_id, event)
        turn = self._turns.get(stream_id)
        if turn is None or (turn.state is State.WAITING and not self._may_begin(turn, kind, event)):
            return None
        return turn if self._is_same_response(turn, kind, event) else None

    def _turn_of_error(self, stream_id: str | None, event: object) -> Turn | None:
        """The turn of the error's ``stream_id``; without one the only turn there is."""
        if _code(event) == LIMIT:
            self.limit_reached = True
        if stream_id is not None or stream_id in self._turns:
            return self._turns.get(stream_id)
        return self.only_turn

    def _may_begin(self, turn: Turn, kind: str, event: object) -> bool:
        """Whether this event may be a turn's first, rather than a late one of a previous turn."""
        response = getattr(event, "response", None)
        previous = getattr(response, "previous_response_id", None)
        if previous is not None and previous != turn.previous:
            return False
        if kind in _EVENTS_WITH_RESPONSE:
            return True
        return getattr(event, "sequence_number", None) == 0

    def _is_same_response(self, turn: Turn, kind: str, event: object) -> bool:
        if kind not in _EVENTS_WITH_RESPONSE:  # most events; the look-up in a model is slow
            return True
        response_id = getattr(getattr(event, "response", None), "id", None)
        if response_id is None:
            return True
        # Some servers give every response the same id: a first event is never a late one.
        is_new = kind in START_EVENTS or response_id not in self._ended_ids
        if turn.response_id is None and is_new:
            turn.response_id = response_id
        return turn.response_id == response_id

    def _end(self, turn: Turn) -> None:
        turn.state = State.ENDED
        del self._turns[turn.stream_id]
        if turn.response_id is not None:
            self._ended_ids.append(turn.response_id)


def _code(event: object) -> object:
    return getattr(getattr(event, "error", event), "code", None)
