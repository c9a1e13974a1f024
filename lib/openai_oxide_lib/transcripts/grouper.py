"""Groups the transcript events of a live session into segments to show, in both colours.

    grouper = TranscriptGrouper()
    grouper.on("segment.updated", show)
    with grouper, client.live.connect() as connection:
        for event in connection:
            grouper.push(event)

Whoever listens is called for one update at a time, in order. A grouper is for one session; it never
touches the connection.
"""

from __future__ import annotations

import asyncio
import inspect
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar, overload

from openai_oxide_lib.transcripts.clock import TranscriptClock
from openai_oxide_lib.transcripts.segments import (
    GroupingSettings,
    TranscriptSegment,
    TranscriptSegmentClosedEvent,
    Update,
)
from openai_oxide_runtime.concurrency.threads import THREADS
from openai_oxide_runtime.core import forks
from openai_oxide_runtime.errors.base import OpenAIError
from openai_oxide_runtime.websocket.listeners import Listeners

if TYPE_CHECKING:
    from openai_oxide.models.live import ServerEvent

__all__ = ["AsyncTranscriptGrouper", "TranscriptGrouper"]

R = TypeVar("R")
Kind = Literal["segment.updated", "segment.closed"]


def _milliseconds() -> float:
    return time.monotonic() * 1000


class _Grouper(Generic[R]):
    """What both colours share: the settings, the state in time, and who listens."""

    _now: Callable[[], float] = staticmethod(_milliseconds)

    def __init__(
        self,
        *,
        min_turn_separation_ms: float | None = None,
        assistant_silence_ms: float | None = None,
        backchannel_max_duration_ms: float | None = None,
        backchannel_isolation_ms: float | None = None,
        additional_acknowledgments: Sequence[str] | None = None,
    ) -> None:
        said = {
            "min_turn_separation_ms": min_turn_separation_ms,
            "assistant_silence_ms": assistant_silence_ms,
            "backchannel_max_duration_ms": backchannel_max_duration_ms,
            "backchannel_isolation_ms": backchannel_isolation_ms,
        }
        given = {name: value for name, value in said.items() if value is not None}
        phrases = tuple(additional_acknowledgments or ())
        self._clock = TranscriptClock(GroupingSettings(**given, phrases=phrases), self._now)
        self._listeners = Listeners()
        self._updates: deque[Update] = deque()
        self._timer: Any = None
        self._prepare()

    def _prepare(self) -> None:
        """What one colour needs beside that."""
        raise NotImplementedError

    @overload
    def on(
        self, event_type: Literal["segment.updated"], handler: Callable[[TranscriptSegment], R]
    ) -> Self: ...

    @overload
    def on(
        self,
        event_type: Literal["segment.closed"],
        handler: Callable[[TranscriptSegmentClosedEvent], R],
    ) -> Self: ...

    @overload
    def on(self, event_type: Kind) -> Callable[[Callable[[Any], R]], Callable[[Any], R]]: ...

    def on(self, event_type: Kind, handler: Callable[[Any], R] | None = None) -> Any:
        """Call ``handler`` for updates of this kind; without one, a decorator."""
        return self._listen(event_type, handler, once=False)

    @overload
    def once(
        self, event_type: Literal["segment.updated"], handler: Callable[[TranscriptSegment], R]
    ) -> Self: ...

    @overload
    def once(
        self,
        event_type: Literal["segment.closed"],
        handler: Callable[[TranscriptSegmentClosedEvent], R],
    ) -> Self: ...

    @overload
    def once(self, event_type: Kind) -> Callable[[Callable[[Any], R]], Callable[[Any], R]]: ...

    def once(self, event_type: Kind, handler: Callable[[Any], R] | None = None) -> Any:
        """Like ``on``, for the next update only."""
        return self._listen(event_type, handler, once=True)

    def off(self, event_type: Kind, handler: Callable[..., R]) -> Self:
        """Do not call ``handler`` any more, where it was added first."""
        self._listeners.remove(event_type, handler)
        return self

    def _listen(self, kind: Kind, handler: Callable[..., R] | None, *, once: bool) -> Any:
        def add(function: Callable[..., R]) -> Callable[..., R]:
            self._listeners.add(kind, function, once=once)
            return function

        if handler is None:
            return add
        add(handler)
        return self

    def _listening(self, update: Update) -> list[Callable[..., Any]]:
        shown = isinstance(update, TranscriptSegment)
        return self._listeners.take("segment.updated" if shown else "segment.closed")

    def _reset_timer(self) -> None:
        """Wait for the next moment at which something is due without an event."""
        if self._timer is not None:
            self._timer.cancel()
        delay = self._clock.delay()
        self._timer = None if delay is None else self._later(delay / 1000)

    def _later(self, seconds: float) -> Any:
        raise NotImplementedError


class TranscriptGrouper(_Grouper[None]):
    """Groups the transcript of one live session.

    A segment ends when the other one speaks for ``min_turn_separation_ms`` (500) after it, or the
    assistant is silent for ``assistant_silence_ms`` (2000). What the assistant says while the user
    speaks is left out if it is shorter than ``backchannel_max_duration_ms`` (1000; 0 leaves nothing
    out), a phrase such as "mhm" or one of ``additional_acknowledgments``, and nothing of it follows
    for ``backchannel_isolation_ms`` (2000).

    What is due while no event comes is told from a thread of its own; where there are no threads,
    with the next event.
    """

    def _prepare(self) -> None:
        self._lock = forks.lock()
        self._telling = False

    def push(self, event: ServerEvent) -> None:
        """Take an event of the connection; most are none of the transcript and change nothing.

        ``OpenAIError`` for one that cannot be, or after the end. What a listener raises is raised.
        """
        with self._lock:
            updates = self._clock.take(event)
            if updates is None:
                return
            self._updates.extend(updates)
            self._reset_timer()
        self._tell()

    def close(self) -> None:
        """Close the segments that are open. A second time changes nothing."""
        with self._lock:
            self._updates.extend(self._clock.close("manual"))
            self._reset_timer()
        self._tell()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _later(self, seconds: float) -> Any:
        if not THREADS:
            return None
        timer = threading.Timer(seconds, lambda: self._tick(timer))
        timer.daemon = True
        timer.start()
        return timer

    def _tick(self, timer: Any) -> None:
        with self._lock:
            if timer is not self._timer:
                return
            self._updates.extend(self._clock.tick())
            self._reset_timer()
        self._tell()

    def _tell(self) -> None:
        """Tell all updates, unless somebody is at it, who then tells these too."""
        with self._lock:
            if self._telling:
                return
            self._telling = True
        try:
            while (update := self._next()) is not None:
                for listener in self._listening(update):
                    listener(update)
        except BaseException:
            self._telling = False
            raise

    def _next(self) -> Update | None:
        with self._lock:
            self._telling = bool(self._updates)
            return self._updates.popleft() if self._telling else None


class AsyncTranscriptGrouper(_Grouper[Awaitable[None] | None]):
    """Groups the transcript of one live session, for asyncio; see ``TranscriptGrouper``.

    Listeners may be asynchronous. What one raises is raised by ``push`` and ``close``; what is due
    while no event comes, goes to the event loop's exception handler.
    """

    def _prepare(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._telling: asyncio.Task[None] | None = None

    async def push(self, event: ServerEvent) -> None:
        """Take an event of the connection; most are none of the transcript and change nothing.

        ``OpenAIError`` for one that cannot be, or after the end. What a listener raises is raised.
        """
        self._check_loop()
        updates = self._clock.take(event)
        if updates is not None:
            self._updates.extend(updates)
            self._reset_timer()
            await self._tell()

    async def close(self) -> None:
        """Close the segments that are open. A second time changes nothing."""
        self._check_loop()
        self._updates.extend(self._clock.close("manual"))
        self._reset_timer()
        await self._tell()

    async def __aenter__(self) -> Self:
        self._check_loop()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def _check_loop(self) -> asyncio.AbstractEventLoop:
        loop = asyncio.get_running_loop()
        if self._loop not in (None, loop):
            raise OpenAIError("A grouper is used in one event loop only.")
        self._loop = loop
        return loop

    def _later(self, seconds: float) -> Any:
        return self._check_loop().call_later(seconds, self._tick)

    def _tick(self) -> None:
        self._timer = None
        self._updates.extend(self._clock.tick())
        self._reset_timer()
        self._start()

    def _start(self) -> asyncio.Task[None] | None:
        """The task that tells the updates; there is one at most."""
        if self._telling is None and self._updates:
            self._telling = asyncio.ensure_future(self._tell_all())
        return self._telling

    async def _tell(self) -> None:
        """Wait until all is told. A listener that pushes more does not wait for itself; who is
        cancelled does not stop the others from being told."""
        telling = self._start()
        if telling is not None and telling is not asyncio.current_task():
            await asyncio.shield(telling)

    async def _tell_all(self) -> None:
        try:
            while self._updates:
                update = self._updates.popleft()
                for listener in self._listening(update):
                    told = listener(update)
                    if inspect.isawaitable(told):
                        await told
        finally:
            self._telling = None
