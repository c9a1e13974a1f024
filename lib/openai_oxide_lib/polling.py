"""Polling: retrieve an object again and again until the API has finished with it.

    interval    ``poll_interval_ms``, else the server's ``openai-poll-after-ms`` header, else one
                second, growing by half each time, up to ten
    deadline    ``max_wait_seconds`` for all requests and pauses; the last request is sent shortly
                before it
    to stop     cancel the task, or (sync) set the ``stop`` event

``Pace`` computes the pauses from times that it is given. Only the two loops wait.
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

    from openai_oxide_runtime.calls.raw_response import LegacyAPIResponse

__all__ = [
    "ASYNC_TIMING",
    "TIMING",
    "AsyncTiming",
    "Pace",
    "PollCancelledError",
    "PollSettings",
    "PollTimeoutError",
    "Timing",
    "async_poll",
    "poll",
    "poll_options",
    "poll_settings",
]

_FIRST_PAUSE: Final = 1.0
_GROWTH: Final = 1.5
_MAX_PAUSE: Final = 10.0
# A header of 0 must not make a busy loop.
_MIN_HINT: Final = 0.05
_MAX_HINT: Final = 3600.0
_FIRST_REQUEST_ONLY: Final = frozenset(("extra_body", "idempotency_key"))


class PollTimeoutError(OpenAIError, TimeoutError, RuntimeError):
    """The object was not finished within ``max_wait_seconds``; ``last`` is its last state."""

    last: Any = None


class PollCancelledError(OpenAIError):
    """The ``stop`` event was set while waiting; ``last`` is the last state of the object."""

    last: Any = None


class Timing(NamedTuple):
    """The clock and the sleep of sync polling."""

    now: Callable[[], float]
    sleep: Callable[[float], object]


class AsyncTiming(NamedTuple):
    """The clock and the sleep of async polling."""

    now: Callable[[], float]
    sleep: Callable[[float], Awaitable[object]]


async def _sleep(seconds: float) -> None:
    import asyncio  # slow to import, and sync resources import this module too

    await asyncio.sleep(seconds)


TIMING: Final = Timing(time.monotonic, time.sleep)
ASYNC_TIMING: Final = AsyncTiming(time.monotonic, _sleep)


class PollSettings(NamedTuple):
    """What to wait for, and how long, in seconds."""

    is_finished: Callable[[Any], bool]
    interval: float | None = None
    """The caller's own interval."""
    max_wait: float | None = None
    stop: threading.Event | None = None


def poll_settings(
    is_finished: Callable[[Any], bool],
    poll_interval_ms: float | Omit | None = omit,
    max_wait_seconds: float | Omit | None = omit,
    stop: threading.Event | None = None,
) -> PollSettings:
    """The settings of a call; ValueError for invalid times, before a request is sent."""
    interval = _checked("poll_interval_ms", poll_interval_ms)
    max_wait = _checked("max_wait_seconds", max_wait_seconds)
    return PollSettings(is_finished, None if interval is None else interval / 1000, max_wait, stop)


def _checked(name: str, number: float | Omit | NotGiven | None) -> float | None:
    if number is None or isinstance(number, Omit | NotGiven):
        return None
    if not (math.isfinite(number) and number >= 0):
        raise ValueError(f"{name} must be a finite number, and not negative")
    return number


class Pace:
    """When to send the next request; ``now`` is always an argument."""

    def __init__(self, settings: PollSettings, now: float) -> None:
        self._interval = settings.interval
        self._max_wait = settings.max_wait
        self._deadline = None if self._max_wait is None else now + self._max_wait
        self._next_pause = _FIRST_PAUSE

    def remaining(self, now: float) -> float | None:
        """The seconds that a request may take; None for no limit."""
        seconds = None if self._deadline is None else self._deadline - now
        return seconds if seconds is None or seconds > 0 else None

    def pause(self, headers: Mapping[str, str], now: float) -> float | None:
        """The seconds until the next request; None if there is no time for another one."""
        pause = self._pause(headers.get("openai-poll-after-ms"))
        if self._deadline is None or self._max_wait is None:
            return pause
        spare = self._deadline - now - min(1.0, self._max_wait / 10)
        return min(pause, spare) if spare > 0 else None

    def _pause(self, hint: str | None) -> float:
        if self._interval is not None:
            return self._interval
        seconds = _hint_seconds(hint)
        if seconds is not None:
            return seconds
        pause = self._next_pause
        self._next_pause = min(_MAX_PAUSE, pause * _GROWTH)
        return pause

    def timeout_error(self, last: Any) -> PollTimeoutError:
        """The error when the time is over."""
        status = getattr(last, "status", None)
        error = PollTimeoutError(f"Not finished after {self._max_wait:g} seconds; status: {status}")
        error.last = last
        return error


def _hint_seconds(hint: str | None) -> float | None:
    """The pause that the server's header names; None without a usable number."""
    try:
        seconds = float(hint) / 1000 if hint else None
    except ValueError:
        return None
    if seconds is None or not math.isfinite(seconds):
        return None
    return min(max(seconds, _MIN_HINT), _MAX_HINT)


def poll_options(params: Mapping[str, Any]) -> dict[str, Any]:
    """The request options among a call's arguments that its polling requests need too."""
    names = set(OPTION_NAMES) - _FIRST_REQUEST_ONLY
    return {name: value for name, value in params.items() if name in names}


def _with_deadline(options: Mapping[str, Any], remaining: float | None) -> dict[str, Any]:
    """The options of a request that may take ``remaining`` seconds."""
    limits = [limit for limit in (options.get("deadline"), remaining) if limit is not None]
    return {**options, "deadline": min(limits)} if limits else dict(options)


def poll(
    retrieve: Callable[..., LegacyAPIResponse[Any]],
    settings: PollSettings,
    timing: Timing,
    options: Mapping[str, Any],
) -> Any:
    """Call ``retrieve``, which returns a raw response, until its object is finished."""
    pace, last = Pace(settings, timing.now()), None
    while True:
        try:
            response = retrieve(**_with_deadline(options, pace.remaining(timing.now())))
        except DeadlineExceededError as error:
            if settings.max_wait is None or pace.pause({}, timing.now()) is not None:
                raise
            raise pace.timeout_error(last) from error
        last = response.parse()
        if settings.is_finished(last):
            return last
        seconds = pace.pause(response.headers, timing.now())
        if seconds is None:
            raise pace.timeout_error(last)
        _wait(seconds, settings.stop, timing, last)


def _wait(seconds: float, stop: threading.Event | None, timing: Timing, last: Any) -> None:
    if stop is None:
        timing.sleep(seconds)
    elif stop.wait(seconds):
        error = PollCancelledError("The `stop` event was set.")
        error.last = last
        raise error


async def async_poll(
    retrieve: Callable[..., Awaitable[LegacyAPIResponse[Any]]],
    settings: PollSettings,
    timing: AsyncTiming,
    options: Mapping[str, Any],
) -> Any:
    """Await ``retrieve``, which returns a raw response, until its object is finished."""
    pace, last = Pace(settings, timing.now()), None
    while True:
        try:
            response = await retrieve(**_with_deadline(options, pace.remaining(timing.now())))
        except DeadlineExceededError as error:
            if settings.max_wait is None or pace.pause({}, timing.now()) is not None:
                raise
            raise pace.timeout_error(last) from error
        last = response.parse()
        if settings.is_finished(last):
            return last
        seconds = pace.pause(response.headers, timing.now())
        if seconds is None:
            raise pace.timeout_error(last)
        await timing.sleep(seconds)
