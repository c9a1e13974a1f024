"""``client.ws_pool(size)``: sessions for agents that work side by side, blocking.

with client.ws_pool(4, model="…") as pool:
    with pool.session() as session: …       # a conversation of its own
    response = pool.send(input="…")         # one turn that belongs to none
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack

from openai_oxide_lib.responses_websocket.session import Session
from openai_oxide_runtime.core import forks
from openai_oxide_runtime.errors.tree import APITimeoutError

if TYPE_CHECKING:
    from openai_oxide.models.responses import Response
    from openai_oxide_lib.responses_websocket.arguments import TurnArguments

__all__ = ["PoolState", "SessionPool"]


class PoolState:
    """What both colours share: the sessions, and which of them are free."""

    def __init__(self, client: Any, size: int, settings: dict[str, Any]) -> None:
        if size < 1:
            raise ValueError("a pool has at least one session")
        self.size = size
        self._client = client
        self._settings = settings
        self._all: list[Any] = []
        self._free: deque[Any] = deque()
        self._closed = False

    def _take(self, kind: Any) -> Any:
        """A free session, the one used last first, since its connection is the warmest."""
        if self._closed:
            raise RuntimeError("this pool is closed")
        if self._free:
            return self._free.pop()
        if len(self._all) >= self.size:
            return None
        made = kind(self._client, **self._settings)
        self._all.append(made)
        return made

    @property
    def free(self) -> int:
        """How many sessions could be had without waiting."""
        return len(self._free) + self.size - len(self._all)

    def _none_free(self, seconds: float | None) -> APITimeoutError:
        request = (self._all[0])._request
        text = f"None of the {self.size} sessions of the pool became free within {seconds:g} s."
        return APITimeoutError(request, message=text)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.size}, {self.free} free>"


class SessionPool(PoolState):
    """Up to ``size`` sessions, made when needed and used again. Any thread may ask for one."""

    def __init__(self, client: Any, size: int, **settings: Any) -> None:
        """``settings`` are those of ``client.ws_session``, the same for all."""
        super().__init__(client, size, settings)
        self._moved = forks.condition()

    @contextmanager
    def session(self, timeout: float | None = None) -> Iterator[Session]:
        """Borrow a session that nobody uses, waiting for one at most so long.

        It begins without a chain, and comes back when the block is left.
        """
        borrowed = self._borrow(timeout)
        try:
            yield borrowed
        finally:
            self._give_back(borrowed)

    def send(self, **params: Unpack[TurnArguments]) -> Response:
        """One turn over any free session; see ``Session.send``."""
        with self.session() as session:
            return session.send(**params)

    def _borrow(self, timeout: float | None) -> Session:
        until = None if timeout is None else time.monotonic() + timeout
        with self._moved:
            while (taken := self._take(Session)) is None:
                left = None if until is None else until - time.monotonic()
                if not self._moved.wait(left):
                    raise self._none_free(timeout)
        session: Session = taken
        return session

    def _give_back(self, session: Session) -> None:
        session.reset()
        with self._moved:
            self._free.append(session)
            self._moved.notify()

    def close(self) -> None:
        """Close all sessions, those that are borrowed too."""
        with self._moved:
            self._closed = True
            sessions, self._all = self._all, []
            self._free.clear()
            self._moved.notify_all()
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
