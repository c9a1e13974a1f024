"""Which event belongs to which turn: the state of one connection, without socket or clock.

    a turn:   WAITING ──created──► RUNNING ──completed · failed · incomplete · error──► ENDED
                 └──────────────────error──────────────────────────────────────────────────┘

A lane (``stream_id``; None is a lane too) works on one turn at a time. A turn that its caller has
given up keeps its lane until its own end has come by: so nothing of it reaches the next turn. What
comes while no turn waits for it, or carries the id of another response, is dropped.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from enum import Enum
from typing import Any, Final

from openai_oxide_lib.channels import ENDS

__all__ = ["BEGINS", "LIMIT", "Lanes", "State", "Turn"]

BEGINS: Final = frozenset(("response.created", "response.queued", "response.in_progress"))
_TELLING: Final = BEGINS | ENDS
LIMIT: Final = "websocket_connection_limit_reached"
_REMEMBERED: Final = 256
_KEPT_BYTES: Final = 1 << 20


class State(Enum):
    """How far a turn has come."""

    WAITING = "waiting"
    RUNNING = "running"
    ENDED = "ended"


class Turn:
    """One ``response.create`` and what came back for it.

    ``whole`` says that only the end matters, so that what comes before need not be decoded.
    ``refused`` says that the connection ended before the server took the turn on.
    """

    def __init__(
        self,
        lane: str | None,
        frame: bytes,
        *,
        previous: str | None = None,
        whole: bool = False,
        owner: Any = None,
    ) -> None:
        self.lane = lane
        self.frame = frame
        self.previous = previous
        self.whole = whole
        self.owner = owner
        self.reset()

    def reset(self) -> None:
        """Make ready to be sent (again)."""
        self.state = State.WAITING
        self.response_id: str | None = None
        self.inbox: deque[Any] = deque()
        self.end: Any = None
        self.count = 0
        self.given_up = False
        self.refused = False
        self._kept: deque[bytes] = deque()
        self._kept_bytes = 0

    @property
    def live(self) -> bool:
        """Whether somebody still waits for events of this turn."""
        return self.state is not State.ENDED and not self.given_up

    def keep(self, data: bytes) -> None:
        """Count an event and remember its text, up to a megabyte, for an error's report."""
        self.count += 1
        self._kept.append(data)
        self._kept_bytes += len(data)
        if self._kept_bytes > _KEPT_BYTES:
            self._drop_oldest()

    def _drop_oldest(self) -> None:
        while self._kept_bytes > _KEPT_BYTES and len(self._kept) > 1:
            self._kept_bytes -= len(self._kept.popleft())

    @property
    def received(self) -> list[str]:
        """The latest events as JSON texts."""
        return [data.decode("utf-8", "replace") for data in self._kept]

    def give_up(self) -> None:
        """Nobody waits for this turn any more."""
        self.given_up = True
        self.inbox.clear()
        self._kept.clear()


class Lanes:
    """The turns of one connection, by lane."""

    def __init__(self) -> None:
        self._turns: dict[str | None, Turn] = {}
        self._over: deque[str] = deque(maxlen=_REMEMBERED)
        self.strays = 0
        self.limit_reached = False

    def begin(self, turn: Turn) -> None:
        """A turn is about to be sent. Its lane must not be busy."""
        if self.busy(turn.lane):
            raise RuntimeError(f"lane {turn.lane!r} still works on another turn")
        turn.reset()
        self._turns[turn.lane] = turn

    def forget(self, turn: Turn) -> None:
        """A turn was not sent after all, or its connection is gone."""
        if self._turns.get(turn.lane) is turn:
            del self._turns[turn.lane]

    def busy(self, lane: str | None) -> bool:
        """Whether a lane still works on a turn."""
        return lane in self._turns

    @property
    def live(self) -> list[Turn]:
        """The turns that somebody waits for."""
        return [turn for turn in self._turns.values() if turn.live]

    def others(self, turn: Turn | None) -> Iterable[Turn]:
        """The turns beside this one that somebody waits for."""
        if turn is not None and len(self._turns) == 1:
            return ()
        return [other for other in self.live if other is not turn]

    @property
    def quiet(self) -> bool:
        """Whether the server has nothing left to send."""
        return not self._turns

    @property
    def only(self) -> Turn | None:
        """The turn of this connection, if it works on one only."""
        if len(self._turns) != 1:
            return None
        (turn,) = self._turns.values()
        return turn

    def route(self, kind: str, event: Any) -> Turn | None:
        """The turn that an event belongs to, its state brought forward; None for a stray."""
        turn = self._meant(kind, event)
        if turn is None:
            self.strays += 1
            return None
        if kind == "error":
            turn.refused = turn.state is State.WAITING and _code(event) == LIMIT
            self._finish(turn, event)
        elif kind in ENDS:
            self._finish(turn, event)
        else:
            turn.state = State.RUNNING
        return turn

    def _meant(self, kind: str, event: Any) -> Turn | None:
        lane = getattr(event, "stream_id", None)
        if kind == "error":
            return self._blamed(lane, event)
        turn = self._turns.get(lane)
        if turn is None or (turn.state is State.WAITING and not self._opens(turn, kind, event)):
            return None
        return turn if self._same_response(turn, kind, event) else None

    def _blamed(self, lane: str | None, event: Any) -> Turn | None:
        """The turn that an error is about: that of its lane, or the only one there is."""
        if _code(event) == LIMIT:
            self.limit_reached = True
        if lane is not None or lane in self._turns:
            return self._turns.get(lane)
        return self.only

    def _opens(self, turn: Turn, kind: str, event: Any) -> bool:
        """Whether a turn may begin with this event, rather than it being late for another one."""
        response = getattr(event, "response", None)
        before = getattr(response, "previous_response_id", None)
        if before is not None and before != turn.previous:
            return False
        return kind in BEGINS or kind in ENDS or getattr(event, "sequence_number", None) == 0

    def _same_response(self, turn: Turn, kind: str, event: Any) -> bool:
        if kind not in _TELLING:  # most events; looking for what they do not have is slow
            return True
        found = getattr(getattr(event, "response", None), "id", None)
        if found is None:
            return True
        # Some servers give every response the same id: only what is no beginning can be late.
        if turn.response_id is None and (kind in BEGINS or found not in self._over):
            turn.response_id = found
        return turn.response_id == found

    def _finish(self, turn: Turn, event: Any) -> None:
        turn.state = State.ENDED
        turn.end = event
        del self._turns[turn.lane]
        if turn.response_id is not None:
            self._over.append(turn.response_id)


def _code(event: Any) -> Any:
    return getattr(getattr(event, "error", event), "code", None)
