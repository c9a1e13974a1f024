"""When to retry, and after how many seconds: arithmetic on values, without a clock.

    failure                          retry             delay
    connection lost, timeout         yes               backoff
    408, 409, 429, 5xx               yes               Retry-After if it is valid, else backoff
    a final error code               no: a retry cannot help
    x-should-retry: true / false     as it says
    Retry-After above the maximum    no: the caller gets the error
    anything else                    no

If the server closed a kept-alive connection before it responded, the request is sent again at once
over a new connection, provided that its method is idempotent (RFC 9110, section 9.2.2) or it
carries an idempotency key and may be retried. It costs the same as a retry.

Backoff doubles with each retry. The delay is a random part of it ("full jitter"), so that clients
that failed together do not retry together. Each retry has a cost in a budget: retry_budget.py.
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
    """The delays between attempts, in seconds."""

    first_delay: float = 0.5
    most_delay: float = 8.0
    most_retry_after: float = 120.0

    def backoff(self, retries: int, chance: float) -> float:
        """The delay before the next attempt. ``chance`` is a random number from 0 to 1."""
        return min(self.most_delay, self.first_delay * 2.0 ** min(retries, 64)) * chance

    def delay(self, retries: int, chance: float, asked: float | None = None) -> float | None:
        """The delay that the server ``asked`` for, or a backoff; None where it is too long."""
        if asked is None or not asked > 0:
            return self.backoff(retries, chance)
        return asked if asked <= self.most_retry_after else None


def is_worth_a_retry(
    status: int,
    headers: Mapping[str, str],
    code: str | None = None,
    final_codes: frozenset[str] = frozenset(),
) -> bool:
    """Whether a retry may help after this status, these headers and this error code.

    ``final_codes`` are the error codes after which it cannot.
    """
    if code in final_codes:
        return False
    should_retry = headers.get("x-should-retry")
    if should_retry in ("true", "false"):
        return should_retry == "true"
    return status in _STATUSES or status >= 500


def is_idempotent(method: str) -> bool:
    """Whether two requests of this method have the effect of one (RFC 9110, section 9.2.2)."""
    return method in _IDEMPOTENT


def is_throttling(status: int | None) -> bool:
    """Whether the server limits the rate, rather than fails."""
    return status == 429


def server_delay(headers: Mapping[str, str], wall_clock: float) -> float | None:
    """The delay in seconds that the server asks for; None without a valid header.

    Reads ``retry-after-ms``, and ``Retry-After`` in seconds or as a date.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000.0
    text = headers.get("retry-after")
    seconds = _number(text)
    return _until(text, wall_clock) if seconds is None and text else seconds


def _number(text: str | None) -> float | None:
    """A finite number; None for anything else. Digits too many for a float are a very long time."""
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
        fields = parsedate_tz(date)
        return None if fields is None else mktime_tz(fields) - wall_clock
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
