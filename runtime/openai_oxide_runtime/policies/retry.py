"""When to send again, and after how long: arithmetic on values, without a clock.

    failure                          sent again        waits
    connection lost, timed out       yes               backoff
    408, 409, 429, 5xx               yes               Retry-After if it is sane, else backoff
    a code that is final             no: another attempt cannot help
    x-should-retry: true / false     as it says
    Retry-After beyond the most      no: the caller should hear of it
    anything else                    no

A request that met the end of a kept connection is sent again at once, if it may be repeated: it is
of a method that does the same however often it is sent, or carries an idempotency key and may be
retried. A new connection is opened for it, and it is paid from the same budget.

Backoff doubles with each retry and is drawn from the whole range ("full jitter"), so that clients
that failed together do not come back together. Each retry is paid from a budget, retry_budget.py.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final, NamedTuple

__all__ = [
    "RetryPolicy",
    "is_idempotent",
    "is_throttling",
    "is_worth_a_retry",
    "server_delay",
]

_STATUSES: Final = frozenset((408, 409, 429))
_IDEMPOTENT: Final = frozenset(("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"))


class RetryPolicy(NamedTuple):
    """How long to wait between attempts. Delays are in seconds."""

    first_delay: float = 0.5
    most_delay: float = 8.0
    most_retry_after: float = 120.0

    def backoff(self, retries: int, chance: float) -> float:
        """The wait before the next attempt, ``chance`` being a number from 0 to 1."""
        return min(self.most_delay, self.first_delay * 2.0 ** min(retries, 64)) * chance

    def delay(self, retries: int, chance: float, asked: float | None = None) -> float | None:
        """The wait when the server ``asked`` for one, or None if it asks for too much."""
        if asked is None or not asked > 0:
            return self.backoff(retries, chance)
        return asked if asked <= self.most_retry_after else None


def is_worth_a_retry(
    status: int,
    headers: Mapping[str, str],
    code: str | None = None,
    final_codes: frozenset[str] = frozenset(),
) -> bool:
    """Whether an answer with this status, headers and error code may turn out better next time.

    ``final_codes`` are error codes for which another attempt cannot help.
    """
    if code in final_codes:
        return False
    said = headers.get("x-should-retry")
    if said in ("true", "false"):
        return said == "true"
    return status in _STATUSES or status >= 500


def is_idempotent(method: str) -> bool:
    """Whether sending a request of this method twice does the same as sending it once."""
    return method in _IDEMPOTENT


def is_throttling(status: int | None) -> bool:
    """Whether the server said "too much" rather than "broken"."""
    return status == 429


def server_delay(headers: Mapping[str, str], wall_clock: float) -> float | None:
    """The seconds that the server asks to wait, None where it says nothing that can be used.

    Understands ``retry-after-ms``, and ``Retry-After`` in seconds or as a date.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000.0
    text = headers.get("retry-after")
    seconds = _number(text)
    return _until(text, wall_clock) if seconds is None and text else seconds


def _number(text: str | None) -> float | None:
    """A finite number, None for anything else; too large for a float is merely very long."""
    try:
        value = float(text) if text else None
    except ValueError:
        return None
    if value is None or math.isnan(value):
        return None
    return value if math.isfinite(value) else _endless(text)


def _endless(text: str | None) -> float | None:
    return 1e12 if text and text.strip()[0].isdigit() else None


def _until(date: str, wall_clock: float) -> float | None:
    from email.utils import mktime_tz, parsedate_tz

    try:
        parsed = parsedate_tz(date)
        return None if parsed is None else mktime_tz(parsed) - wall_clock
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
