"""Whether, when and with which parameters a lost connection is reopened. Pure: no clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypedDict

from openai_oxide_runtime.core.sentinels import Omit
from openai_oxide_runtime.websocket.closed import is_recoverable

__all__ = ["ReconnectingEvent", "ReconnectingOverrides", "Reconnection"]


@dataclass(frozen=True)
class ReconnectingEvent:
    """The argument of ``on_reconnecting``, which is called before each attempt."""

    attempt: int
    """The number of this attempt, counted from 1."""
    max_attempts: int
    """The number of attempts at most."""
    delay: float
    """Seconds until this attempt."""
    close_code: int
    """The code with which the connection closed."""
    extra_query: Mapping[str, object]
    """The query parameters of the last connection."""
    extra_headers: Mapping[str, str | Omit]
    """The headers of the last connection."""


class ReconnectingOverrides(TypedDict, total=False):
    """What ``on_reconnecting`` may return to change the attempt."""

    extra_query: Mapping[str, object]
    """Query parameters from now on."""
    extra_headers: Mapping[str, str | Omit]
    """Headers from now on."""
    abort: bool
    """True makes no further attempt."""


OnReconnecting = Callable[[ReconnectingEvent], ReconnectingOverrides | None]


# A connection that was open for so many seconds counts as a success.
_STABLE_AFTER: Final = 30.0


class Reconnection:
    """The attempts of one connection, counted until one of them succeeds.

    An attempt has succeeded when its connection was open for a while, or when the response to
    something that was sent over it is complete. The first event alone proves nothing: servers
    greet clients that they then refuse. The caller passes the times.
    """

    def __init__(
        self,
        on_reconnecting: OnReconnecting | None,
        *,
        max_retries: int,
        initial_delay: float,
        max_delay: float,
        query: Mapping[str, object],
        headers: Mapping[str, Any],
    ) -> None:
        self._on_reconnecting = on_reconnecting
        self._max_retries = max_retries
        self._initial_delay = initial_delay
        self._max_delay = max_delay
        self._attempt = 0
        self._opened_at: float | None = None
        self._has_sent = self._has_completed = False
        self.query = query
        self.headers = headers

    @property
    def enabled(self) -> bool:
        """Whether a lost connection is reopened at all."""
        return self._on_reconnecting is not None

    def note_opened(self, now: float) -> None:
        """A connection is open."""
        self._opened_at = now
        self._has_sent = self._has_completed = False

    def note_sent(self) -> None:
        """Something was sent over it."""
        self._has_sent = True

    def note_completed(self) -> None:
        """The response to a request is complete."""
        self._has_completed = self._has_sent

    def _note_lost(self, now: float) -> None:
        """The connection, if there was one, is lost: reset the count if it was a success."""
        opened_at, self._opened_at = self._opened_at, None
        if opened_at is not None and (self._has_completed or now - opened_at >= _STABLE_AFTER):
            self._attempt = 0

    def next_delay(self, close_code: int, chance: float, now: float) -> float | None:
        """Return the seconds to wait before the next attempt; None to make none.

        Delays double. ``chance``, from 0 to 1, shortens them by up to a quarter (jitter), so that
        clients that lost their connections together do not reconnect together.
        """
        self._note_lost(now)
        ask = self._on_reconnecting
        if ask is None or not is_recoverable(close_code) or self._attempt >= self._max_retries:
            return None
        self._attempt += 1
        delay = min(self._initial_delay * 2.0 ** min(self._attempt - 1, 64), self._max_delay)
        delay *= 0.75 + 0.25 * chance
        event = ReconnectingEvent(
            self._attempt, self._max_retries, delay, close_code, self.query, self.headers
        )
        return self._apply(ask(event) or {}, delay)

    def _apply(self, overrides: ReconnectingOverrides, delay: float) -> float | None:
        self.query = overrides.get("extra_query", self.query)
        self.headers = overrides.get("extra_headers", self.headers)
        return None if overrides.get("abort") else delay
