"""Groups the transcript events of a live session into segments, sync and async.

    grouper = TranscriptGrouper()
    grouper.on("segment.updated", show)
    with grouper, client.live.connect() as connection:
        for event in connection:
            grouper.push(event)

Handlers are called for one update at a time, in order. A grouper is for one session; it does not
use the connection.
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

from openai_oxide_lib.transcripts.segments import (
    SegmenterSettings,
    TranscriptSegment,
    TranscriptSegmentClosedEvent,
    Update,
)
from openai_oxide_lib.transcripts.timeline import Timeline
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
    """What sync and async share: settings, timeline, handlers."""

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
        options = {
            "min_turn_separation_ms": min_turn_separation_ms,
            "assistant_silence_ms": assistant_silence_ms,
            "backchannel_max_duration_ms": backchannel_max_duration_ms,
            "backchannel_isolation_ms": backchannel_isolation_ms,
        }
        times = {name: value for name, value in options.items() if value is not None}
        phrases = tuple(additional_acknowledgments or ())
        self._timeline = Timeline(SegmenterSettings(**times, phrases=phrases), self._now)
        self._listeners = Listeners()
        self._updates: deque[Update] = deque()
        self._timer: Any = None
        self._prepare()

    def _prepare(self) -> None:
        """Set up what only sync or only async needs."""
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
        """Call ``handler`` for updates of this type; without a handler this is a decorator."""
        return self._add_listener(event_type, handler, once=False)

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
        """Call ``handler`` for the next update of this type only; see ``on``."""
        return self._add_listener(event_type, handler, once=True)

    def off(self, event_type: Kind, handler: Callable[..., R]) -> Self:
        """Remove the first registration of ``handler``."""
        self._listeners.remove(event_type, handler)
        return self

    def _add_listener(self, kind: Kind, handler: Callable[..., R] | None, *, once: bool) -> Any:
        def add(function: Callable[..., R]) -> Callable[..., R]:
            self._listeners.add(kind, function, once=once)
            return function

        if handler is None:
            return add
        add(handler)
        return self

    def _listeners_of(self, update: Update) -> list[Callable[..., Any]]:
        is_open = isinstance(update, TranscriptSegment)
        return self._listeners.take("segment.updated" if is_open else "segment.closed")

    def _reset_timer(self) -> None:
        """Start the timer for the next update that is due without an event."""
        if self._timer is not None:
            self._timer.cancel()
        delay = self._timeline.delay()
        self._timer = None if delay is None else self._later(delay / 1000)

    def _later(self, seconds: float) -> Any:
        raise NotImplementedError


class TranscriptGrouper(_Grouper[None]):
    """Groups the transcript of one live session.

    A segment ends when the other speaker speaks ``min_turn_separation_ms`` (500) after it, or the
    assistant is silent for ``assistant_silence_ms`` (2000). Words of the assistant while the user
    speaks are dropped if they are shorter than ``backchannel_max_duration_ms`` (1000; 0 drops
    none), are a phrase such as "mhm" or one of ``additional_acknowledgments``, and no others
    follow for ``backchannel_isolation_ms`` (2000).

    Updates that are due without an event come from another thread; without threads (Pyodide)
    they come with the next event.
    """

    def _prepare(self) -> None:
        self._lock = forks.lock()
        self._notifying = False

    def push(self, event: ServerEvent) -> None:
        """Process an event of the connection; events of other kinds are ignored.

        Raises ``OpenAIError`` for an invalid event and after the end, and the errors of handlers.
        """
        with self._lock:
            updates = self._timeline.take(event)
            if updates is None:
                return
            self._updates.extend(updates)
            self._reset_timer()
        self._notify()

    def close(self) -> None:
        """Close the open segments. A second call does nothing."""
        with self._lock:
            self._updates.extend(self._timeline.close("manual"))
            self._reset_timer()
        self._notify()

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
            self._updates.extend(self._timeline.tick())
            self._reset_timer()
        self._notify()

    def _notify(self) -> None:
        """Call the handlers for all updates, unless another thread is already doing that."""
        with self._lock:
            if self._notifying:
                return
            self._notifying = True
        try:
            while (update := self._next()) is not None:
                for listener in self._listeners_of(update):
                    listener(update)
        except BaseException:
            self._notifying = False
            raise

    def _next(self) -> Update | None:
        with self._lock:
            self._notifying = bool(self._updates)
            return self._updates.popleft() if self._notifying else None


class AsyncTranscriptGrouper(_Grouper[Awaitable[None] | None]):
    """Groups the transcript of one live session, async; see ``TranscriptGrouper``.

    Handlers may be coroutine functions. Their errors are raised by ``push`` and ``close``; errors
    of updates that are due without an event go to the event loop's exception handler.
    """

    def _prepare(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._notifying: asyncio.Task[None] | None = None

    async def push(self, event: ServerEvent) -> None:
        """Process an event of the connection; events of other kinds are ignored.

        Raises ``OpenAIError`` for an invalid event and after the end, and the errors of handlers.
        """
        self._check_loop()
        updates = self._timeline.take(event)
        if updates is not None:
            self._updates.extend(updates)
            self._reset_timer()
            await self._notify()

    async def close(self) -> None:
        """Close the open segments. A second call does nothing."""
        self._check_loop()
        self._updates.extend(self._timeline.close("manual"))
        self._reset_timer()
        await self._notify()

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
            raise OpenAIError("A grouper works in one event loop only: create one in each.")
        self._loop = loop
        return loop

    def _later(self, seconds: float) -> Any:
        return self._check_loop().call_later(seconds, self._tick)

    def _tick(self) -> None:
        self._timer = None
        self._updates.extend(self._timeline.tick())
        self._reset_timer()
        self._start()

    def _start(self) -> asyncio.Task[None] | None:
        """The task that calls the handlers; there is at most one."""
        if self._notifying is None and self._updates:
            self._notifying = asyncio.ensure_future(self._notify_all())
        return self._notifying

    async def _notify(self) -> None:
        """Wait until the handlers were called. A handler that pushes an event does not wait for
        itself, and the cancellation of one caller does not stop the handlers."""
        task = self._start()
        if task is not None and task is not asyncio.current_task():
            await asyncio.shield(task)

    async def _notify_all(self) -> None:
        try:
            while self._updates:
                update = self._updates.popleft()
                for listener in self._listeners_of(update):
                    result = listener(update)
                    if inspect.isawaitable(result):
                        await result
        finally:
            self._notifying = None
