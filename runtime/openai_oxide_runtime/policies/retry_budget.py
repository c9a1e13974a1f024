"""The retry budget: an outage is not answered with three times the traffic.

All calls of a client pay their retries from one bucket of tokens. In good times it is full; when a
server is down it is soon empty, and failures are then reported at once instead of tried again.
"""

from __future__ import annotations

from typing import Final

from openai_oxide_runtime.core import forks

__all__ = ["RetryBudget"]


class RetryBudget:
    """A bucket of tokens that retries are paid from; when it is empty, failures are final.

    It fills by itself, from empty in less than ten seconds, and a call that succeeds after all
    gives back what its retries took. Times are the caller's.
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
        """Pay for one retry; False if there is not enough left."""
        with self._lock:
            self._fill(now)
            if self._tokens < cost:
                return False
            self._tokens -= cost
            return True

    def give_back(self, cost: float) -> None:
        """Return what the retries of a call that succeeded had cost."""
        with self._lock:
            self._tokens = min(self.capacity, self._tokens + cost)

    def left(self, now: float) -> float:
        """The tokens in the bucket."""
        with self._lock:
            self._fill(now)
            return self._tokens

    def _fill(self, now: float) -> None:
        if self._filled_at is not None:
            grown = max(0.0, now - self._filled_at) * self.per_second
            self._tokens = min(self.capacity, self._tokens + grown)
        self._filled_at = now
