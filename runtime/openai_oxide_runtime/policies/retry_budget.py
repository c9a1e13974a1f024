"""The retry budget: retries do not multiply the traffic during an outage.

All retries of a client take tokens from one bucket, which is normally full. When a server is down,
the bucket is soon empty; from then on failures are raised at once, without a retry.
"""

from __future__ import annotations

from typing import Final

from openai_oxide_runtime.core import forks

__all__ = ["RetryBudget"]


class RetryBudget:
    """A bucket of tokens. A retry takes some; without enough of them there is no retry.

    The bucket refills in less than ten seconds. A call that succeeds after retries returns their
    tokens. The caller passes the time.
    """

    __slots__ = ("_filled_at", "_lock", "_tokens", "capacity", "per_second")

    TRANSIENT: Final = 14.0
    THROTTLED: Final = 5.0

    def __init__(self, capacity: float = 500.0, per_second: float = 60.0) -> None:
        self.capacity = capacity
        self.per_second = per_second
        self._tokens = capacity
        self._filled_at: float | None = None
        self._lock = forks.lock()

    def take(self, cost: float, now: float) -> bool:
        """Take the tokens of one retry; False if too few remain."""
        with self._lock:
            self._fill(now)
            if self._tokens < cost:
                return False
            self._tokens -= cost
            return True

    def give_back(self, cost: float) -> None:
        """Return the tokens of the retries of a call that succeeded."""
        with self._lock:
            self._tokens = min(self.capacity, self._tokens + cost)

    def remaining(self, now: float) -> float:
        """The tokens in the bucket."""
        with self._lock:
            self._fill(now)
            return self._tokens

    def _fill(self, now: float) -> None:
        if self._filled_at is not None:
            refill = max(0.0, now - self._filled_at) * self.per_second
            self._tokens = min(self.capacity, self._tokens + refill)
        self._filled_at = now
