"""Whether, when and with what a lost connection is opened again: arithmetic, without a clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypedDict

from openai_oxide_runtime.core.sentinels import Omit
from openai_oxide_runtime.websocket.closed import is_recoverable

__all__ = ["ReconnectingEvent", "ReconnectingOverrides", "Reconnection"]


@dataclass(frozen=True)
class ReconnectingEvent:
    """What ``on_reconnecting`` is told before each attempt."""

    attempt: int
    """Which attempt this will be, counted from 1."""
    max_attempts: int
    """How many there will be at most."""
    delay: float
    """Seconds until this attempt."""
    close_code: int
    """The code with which the connection closed."""
    extra_query: Mapping[str, Any]
    """The query values of the last connection."""
    extra_headers: Mapping[str, str | Omit]
    """The headers of the last connection."""


class ReconnectingOverrides(TypedDict, total=False):
    """What ``on_reconnecting`` may return to change the attempt."""

    extra_query: Mapping[str, Any]
    """Query values from now on."""
    extra_headers: Mapping[str, str | Omit]
    """Headers from now on."""
    abort: bool
    """True gives up."""


OnReconnecting = Callable[[ReconnectingEvent], ReconnectingOverrides | None]


# Seconds after which a connection has shown that it works.
_LIVED: Final = 30.0


class Reconnection:
    """The attempts of one connection. They are counted until one of them has worked.

    It has when it lived for a while, or when something that was sent over it was answered to the
    end. An event alone shows nothing: servers greet whom they then turn away. Times are the
    caller's.
    """

    def __init__(
        self,
        on_reconnecting: OnReconnecting | None,
        *,
        max_retries: int,
        initial_delay: float,
        max_delay: float,
        query: Mapping[str, Any],
        headers: Mapping[str, Any],
    ) -> None:
        self._ask = on_reconnecting
        self._most = max_retries
        self._first = initial_delay
        self._longest = max_delay
        self._attempt = 0
        self._opened_at: float | None = None
        self._asked = self._served = False
        self.query = query
        self.headers = headers

    @property
    def wanted(self) -> bool:
        """Whether a lost connection is to be opened again at all."""
        return self._ask is not None

    def opened(self, now: float) -> None:
        """A connection stands."""
        self._opened_at = now
        self._asked = self._served = False

    def asked(self) -> None:
        """Something was sent over it."""
        self._asked = True

    def answered(self) -> None:
        """What was asked for came to its end."""
        self._served = self._asked

    def _lost(self, now: float) -> None:
        """The connection is gone, if there was one: count anew if it has worked."""
        began, self._opened_at = self._opened_at, None
        if began is not None and (self._served or now - began >= _LIVED):
            self._attempt = 0

    def next_delay(self, close_code: int, chance: float, now: float) -> float | None:
        """Seconds to wait before the next attempt, None to give up.

        Delays double, and ``chance``, from 0 to 1, takes up to a quarter off, so that clients that
        were cut off together do not come back together.
        """
        self._lost(now)
        if self._ask is None or not is_recoverable(close_code) or self._attempt >= self._most:
            return None
        self._attempt += 1
        delay = min(self._first * 2.0 ** min(self._attempt - 1, 64), self._longest)
        delay *= 0.75 + 0.25 * chance
        event = ReconnectingEvent(
            self._attempt, self._most, delay, close_code, self.query, self.headers
        )
        return self._heed(self._ask(event) or {}, delay)

    def _heed(self, said: ReconnectingOverrides, delay: float) -> float | None:
        self.query = said.get("extra_query", self.query)
        self.headers = said.get("extra_headers", self.headers)
        return None if said.get("abort") else delay
