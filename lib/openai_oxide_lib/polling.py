"""Waiting for something that the API works on: look, and look again, less and less often.

    interval    what the caller asks for, else what the server says (openai-poll-after-ms), else
                one second, then half as long again each time, up to ten
    deadline    max_wait_seconds for all looks and pauses; the last look is made shortly before
    to stop     cancel the task, or (blocking) set the ``stop`` event

When to look is arithmetic on times that are given (``Pace``); the two loops add the waiting.
"""

from __future__ import annotations

import math
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openai_oxide_runtime.core.sentinels import NotGiven, Omit, omit
from openai_oxide_runtime.errors.tree import DeadlineExceededError, OpenAIError
from openai_oxide_runtime.operations.client_config import OPTION_NAMES

if TYPE_CHECKING:
    import threading

__all__ = [
    "ASYNC_TIMING",
    "TIMING",
    "AsyncTiming",
    "Pace",
    "PollCancelledError",
    "PollTimeoutError",
    "Timing",
    "Until",
    "async_poll",
    "looking",
    "poll",
    "until",
]

_FIRST: Final = 1.0
_GROWTH: Final = 1.5
_MOST: Final = 10.0
# A server that says "at once" is asked again without being overrun.
_LEAST_HINT: Final = 0.05
_MOST_HINT: Final = 3600.0


class PollTimeoutError(OpenAIError, TimeoutError, RuntimeError):
    """The time for waiting is over; ``last`` is the thing as it was last seen."""

    last: Any = None


class PollCancelledError(OpenAIError):
    """The ``stop`` event was set while waiting; ``last`` is the thing as it was last seen."""

    last: Any = None


class Timing(NamedTuple):
    """What a blocking wait knows of the world."""

    now: Callable[[], float]
    sleep: Callable[[float], object]


class AsyncTiming(NamedTuple):
    """What an awaited wait knows of the world."""

    now: Callable[[], float]
    sleep: Callable[[float], Awaitable[object]]


async def _sleep(seconds: float) -> None:
    import asyncio  # slow to load, and this module is loaded with resources of both colours

    await asyncio.sleep(seconds)


TIMING: Final = Timing(time.monotonic, time.sleep)
ASYNC_TIMING: Final = AsyncTiming(time.monotonic, _sleep)


class Until(NamedTuple):
    """What is waited for, and for how long. Times are in seconds."""

    settled: Callable[[Any], bool]
    """Whether the thing has come to its end."""
    interval: float | None = None
    """The caller's own interval."""
    most: float | None = None
    """The most to wait."""
    stop: threading.Event | None = None


def until(
    settled: Callable[[Any], bool],
    poll_interval_ms: float | Omit | None = omit,
    max_wait_seconds: float | Omit | None = omit,
    stop: threading.Event | None = None,
) -> Until:
    """What is waited for; ValueError for times that are none, before anything is sent."""
    interval = _checked("poll_interval_ms", poll_interval_ms)
    most = _checked("max_wait_seconds", max_wait_seconds)
    return Until(settled, None if interval is None else interval / 1000, most, stop)


def _checked(name: str, number: float | Omit | NotGiven | None) -> float | None:
    if number is None or isinstance(number, Omit | NotGiven):
        return None
    if not (math.isfinite(number) and number >= 0):
        raise ValueError(f"{name} must be a finite number, and not negative")
    return number


class Pace:
    """When to look next. Times are given to it, so that it never waits itself."""

    def __init__(self, wait: Until, now: float) -> None:
        self._interval = wait.interval
        self._most = wait.most
        self._ends = None if self._most is None else now + self._most
        self._next = _FIRST

    def left(self, now: float) -> float | None:
        """The seconds that a look may take; None where nothing limits it."""
        left = None if self._ends is None else self._ends - now
        return left if left is None or left > 0 else None

    def pause(self, headers: Mapping[str, str], now: float) -> float | None:
        """The seconds until the next look; None if there is no time for another."""
        wanted = self._wanted(headers.get("openai-poll-after-ms"))
        if self._ends is None or self._most is None:
            return wanted
        spare = self._ends - now - min(1.0, self._most / 10)
        return min(wanted, spare) if spare > 0 else None

    def _wanted(self, hint: str | None) -> float:
        if self._interval is not None:
            return self._interval
        hinted = _seconds(hint)
        if hinted is not None:
            return hinted
        pause, self._next = self._next, min(_MOST, self._next * _GROWTH)
        return pause

    def over(self, last: Any) -> PollTimeoutError:
        """The error of a wait that took too long."""
        status = getattr(last, "status", None)
        error = PollTimeoutError(f"Not finished after {self._most:g} seconds; status: {status}")
        error.last = last
        return error


def _seconds(hint: str | None) -> float | None:
    """The pause that the server asks for; None where it says nothing that can be used."""
    try:
        seconds = float(hint) / 1000 if hint else None
    except ValueError:
        return None
    if seconds is None or not math.isfinite(seconds):
        return None
    return min(max(seconds, _LEAST_HINT), _MOST_HINT)


def looking(params: Any) -> Any:
    """Of a call's keywords, the options that the looks after it have too."""
    names = set(OPTION_NAMES) - {"extra_body", "idempotency_key"}
    return {name: value for name, value in params.items() if name in names}


def bounded(options: Mapping[str, Any], left: float | None) -> dict[str, Any]:
    """The options of a look that must be over in ``left`` seconds."""
    given = options.get("deadline")
    limits = [seconds for seconds in (given, left) if seconds is not None]
    return {**options, "deadline": min(limits)} if limits else dict(options)


def poll(look: Callable[..., Any], wait: Until, timing: Timing, options: Mapping[str, Any]) -> Any:
    """Call ``look``, which returns a raw response, until what is in it is settled."""
    pace, last = Pace(wait, timing.now()), None
    while True:
        try:
            answer = look(**bounded(options, pace.left(timing.now())))
        except DeadlineExceededError as error:
            if wait.most is None or pace.pause({}, timing.now()) is not None:
                raise
            raise pace.over(last) from error
        last = answer.parse()
        if wait.settled(last):
            return last
        seconds = pace.pause(answer.headers, timing.now())
        if seconds is None:
            raise pace.over(last)
        _wait(seconds, wait.stop, timing, last)


def _wait(seconds: float, stop: threading.Event | None, timing: Timing, last: Any) -> None:
    if stop is None:
        timing.sleep(seconds)
    elif stop.wait(seconds):
        error = PollCancelledError("The wait was stopped.")
        error.last = last
        raise error


async def async_poll(
    look: Callable[..., Awaitable[Any]],
    wait: Until,
    timing: AsyncTiming,
    options: Mapping[str, Any],
) -> Any:
    """Await ``look``, which returns a raw response, until what is in it is settled."""
    pace, last = Pace(wait, timing.now()), None
    while True:
        try:
            answer = await look(**bounded(options, pace.left(timing.now())))
        except DeadlineExceededError as error:
            if wait.most is None or pace.pause({}, timing.now()) is not None:
                raise
            raise pace.over(last) from error
        last = answer.parse()
        if wait.settled(last):
            return last
        seconds = pace.pause(answer.headers, timing.now())
        if seconds is None:
            raise pace.over(last)
        await timing.sleep(seconds)
