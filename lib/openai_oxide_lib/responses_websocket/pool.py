"""``client.ws_pool(size)``: sessions for agents that work side by side, sync.

with client.ws_pool(4, model="…") as pool:
    with pool.session() as session: …       # a conversation
    response = pool.send(input="…")         # a turn of no conversation
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar, Unpack

from openai_oxide_lib.responses_websocket.session import Session
from openai_oxide_lib.responses_websocket.session_state import SessionState
from openai_oxide_runtime.core import forks
from openai_oxide_runtime.errors.tree import APITimeoutError

if TYPE_CHECKING:
    from openai_oxide.models.responses import Response
    from openai_oxide_lib.responses_websocket.arguments import TurnArguments

__all__ = ["PoolState", "SessionPool"]

SessionT = TypeVar("SessionT", bound=SessionState)


class PoolState(Generic[SessionT]):
    """What sync and async share: the sessions, and which of them are free."""

    def __init__(self, client: object, size: int, settings: dict[str, object]) -> None:
        if size < 1:
            raise ValueError(f"`size` must be at least 1, not {size}")
        self.size = size
        self._client = client
        self._settings = settings
        self._all: list[SessionT] = []
        self._free: deque[SessionT] = deque()
        self._closed = False

    def _take_free(self, kind: Callable[..., SessionT]) -> SessionT | None:
        """A free session, if there is one: the last used one, whose connection is the warmest."""
        if self._closed:
            raise RuntimeError("this pool is closed")
        if self._free:
            return self._free.pop()
        if len(self._all) >= self.size:
            return None
        session = kind(self._client, **self._settings)
        self._all.append(session)
        return session

    @property
    def free(self) -> int:
        """How many sessions can be had without waiting."""
        return len(self._free) + self.size - len(self._all)

    def _none_free(self, seconds: float | None) -> APITimeoutError:
        request = self._all[0]._request
        text = (
            f"None of the {self.size} sessions of the pool became free within {seconds or 0.0:g} s."
        )
        return APITimeoutError(request, message=text)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.size}, {self.free} free>"


class SessionPool(PoolState[Session]):
    """Up to ``size`` sessions, opened on demand and reused. Any thread may take one."""

    def __init__(self, client: object, size: int, **settings: object) -> None:
        """``settings`` are those of ``client.ws_session``, for every session."""
        super().__init__(client, size, settings)
        self._changed = forks.condition()

    @contextmanager
    def session(self, timeout: float | None = None) -> Iterator[Session]:
        """Borrow a free session; waits for one at most ``timeout`` seconds, then APITimeoutError.

        It starts without a chain, and is given back at the end of the block.
        """
        borrowed = self._borrow(timeout)
        try:
            yield borrowed
        finally:
            self._give_back(borrowed)

    def send(self, **params: Unpack[TurnArguments]) -> Response:
        """Send one turn over any free session; see ``Session.send``."""
        with self.session() as session:
            return session.send(**params)

    def _borrow(self, timeout: float | None) -> Session:
        deadline_at = None if timeout is None else time.monotonic() + timeout
        with self._changed:
            while (session := self._take_free(Session)) is None:
                remaining = None if deadline_at is None else deadline_at - time.monotonic()
                if not self._changed.wait(remaining):
                    raise self._none_free(timeout)
        return session

    def _give_back(self, session: Session) -> None:
        session.reset()
        with self._changed:
            self._free.append(session)
            self._changed.notify()

    def close(self) -> None:
        """Close all sessions, borrowed ones too."""
        with self._changed:
            self._closed = True
            sessions, self._all = self._all, []
            self._free.clear()
            self._changed.notify_all()
        for session in sessions:
            session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
