"""A rate limiter that learns the limits from the server's own headers and keeps to them.

Each answer says how much may still be asked for and when the counters are full again. From that a
bucket is kept for requests and one for tokens, for each model apart. A call takes its share when it
comes, and is told how long to wait until the share is there: first come, first served. A 429 closes
the gate until the server says, and all who wait queue anew. Times are the caller's.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Mapping
from typing import Any, Final

from openai_oxide_runtime.core import forks
from openai_oxide_runtime.policies.rate_limit_headers import RateLimits
from openai_oxide_runtime.policies.retry import is_throttling, server_delay

__all__ = ["RateLimiter", "Ticket"]

_MOST_GROUPS: Final = 256
_BYTES_A_TOKEN: Final = 4


class _Bucket:
    """What is left of one limit; below nothing when shares of the future are taken."""

    def __init__(self, limit: float | None, per: float) -> None:
        self.limit = limit
        self.level = limit or 0.0
        self.rate = (limit or 0.0) / per
        self.taken = 0.0
        """The shares whose answer, and thereby the server's count, is still to come."""
        self._at: float | None = None

    def fill(self, now: float) -> None:
        """Let time pass."""
        if self.limit is not None and self._at is not None and now > self._at:
            self.level = min(self.limit, self.level + self.rate * (now - self._at))
        self._at = now if self._at is None else max(self._at, now)

    def take(self, share: float, now: float) -> float:
        """Take a share; the time at which it is there."""
        self.fill(now)
        self.taken += share
        if self.limit is None:
            return now
        self.level -= min(share, self.limit)
        return now if self.level >= 0 else max(now, self._at or now) - self.level / self.rate

    def spare(self, share: float, now: float) -> bool:
        """Whether a share is there now."""
        self.fill(now)
        return self.limit is None or self.level >= min(share, self.limit)

    def learn(
        self,
        limit: float | None,
        remaining: float | None,
        reset: float | None,
        now: float,
        *,
        newest: bool,
    ) -> None:
        """What an answer says; if others were counted since, it can only lower the level."""
        if limit is None or remaining is None or limit <= 0:
            return
        self.fill(now)
        if reset and remaining < limit:
            self.rate = (limit - remaining) / reset
        elif self.rate <= 0 or self.limit != limit:
            self.rate = limit / 60
        first = self.limit is None
        self.limit = limit
        left = remaining - self.taken
        self.level = left if newest or first else min(self.level, left)

    def empty(self, until: float) -> None:
        """Nothing is left, nor will be before ``until``."""
        if self.limit is not None:
            self.level, self._at = 0.0, until


class _Group:
    """The limits that some calls share."""

    def __init__(self, limiter: RateLimiter) -> None:
        self.requests = _Bucket(limiter.requests, limiter.per)
        self.tokens = _Bucket(limiter.tokens, limiter.per)
        self.closed_until = 0.0
        self.epoch = 0
        self.issued = 0
        self.newest = 0

    def take(self, cost: float, now: float) -> float:
        """Take a request and its tokens; the time at which both are there."""
        due = max(self.requests.take(1.0, now), self.tokens.take(cost, now))
        return max(due, self.closed_until)

    def give(self, cost: float) -> None:
        """A share is taken no longer: it was counted, or not used."""
        self.requests.taken -= 1.0
        self.tokens.taken -= cost

    def learn(self, said: RateLimits, now: float, *, newest: bool) -> None:
        """What an answer says about both limits."""
        self.requests.learn(
            said.limit_requests, said.remaining_requests, said.reset_requests, now, newest=newest
        )
        self.tokens.learn(
            said.limit_tokens, said.remaining_tokens, said.reset_tokens, now, newest=newest
        )

    def close(self, seconds: float, now: float) -> None:
        """Let nobody through for so long; those who wait queue anew."""
        self.closed_until = max(self.closed_until, now + seconds)
        self.epoch += 1
        self.requests.empty(self.closed_until)
        self.tokens.empty(self.closed_until)


class Ticket:
    """The place of one request in the queue."""

    __slots__ = ("_cost", "_due", "_epoch", "_group", "_lock", "_number", "_open")

    def __init__(self, group: _Group, cost: float, lock: threading.Lock, now: float) -> None:
        group.issued += 1
        self._group = group
        self._cost = cost
        self._lock = lock
        self._number = group.issued
        self._epoch = group.epoch
        self._open = True
        self._due = group.take(cost, now)

    def wait(self, now: float) -> float:
        """The seconds until the request may be sent; 0 if it may now."""
        with self._lock:
            if self._epoch != self._group.epoch:
                self._epoch = self._group.epoch
                self._group.give(self._cost)
                self._due = self._group.take(self._cost, now)
            return max(0.0, self._due - now)

    def answered(
        self, status: int, headers: Mapping[str, str], now: float, wall_clock: float
    ) -> None:
        """The server answered: learn from what it says."""
        said = RateLimits.from_headers(headers)
        with self._lock:
            if not self._release():
                return
            group = self._group
            newest = self._number > group.newest
            group.newest = max(group.newest, self._number)
            group.learn(said, now, newest=newest)
            if is_throttling(status):
                group.close(_seconds_closed(said, headers, wall_clock), now)

    def leave(self) -> None:
        """Nothing was sent, or nothing came back."""
        with self._lock:
            self._release()

    def _release(self) -> bool:
        was_open, self._open = self._open, False
        if was_open:
            self._group.give(self._cost)
        return was_open


def _seconds_closed(said: RateLimits, headers: Mapping[str, str], wall_clock: float) -> float:
    """For how long nothing may be sent: as the server says, or until what is used up is back."""
    delay = server_delay(headers, wall_clock)
    if delay is not None:
        return max(0.0, delay)
    resets = [
        reset
        for remaining, reset in (
            (said.remaining_requests, said.reset_requests),
            (said.remaining_tokens, said.reset_tokens),
        )
        if remaining == 0 and reset
    ]
    return max(resets, default=0.0)


class RateLimiter:
    """Holds calls back instead of collecting 429s. One limiter serves any number of clients.

    What ``requests`` and ``tokens`` may be sent in ``per`` seconds is learnt from the first answer
    if it is not given. ``cost`` estimates the tokens of a request from the size of its body in
    bytes; a token for each four otherwise.
    """

    def __init__(
        self,
        *,
        requests: float | None = None,
        tokens: float | None = None,
        per: float = 60.0,
        cost: Callable[[int], float] | None = None,
    ) -> None:
        if any(given is not None and not given > 0 for given in (requests, tokens, per)):
            raise ValueError("requests, tokens and per are numbers above 0")
        self.requests = requests
        self.tokens = tokens
        self.per = per
        self._cost = cost
        self._groups: dict[Hashable, _Group] = {}
        self._lock = forks.lock()
        forks.in_child(self)

    def _in_child(self) -> None:
        """The requests that are under way are the parent's: nobody here hears of their answers."""
        for group in self._groups.values():
            group.requests.taken = group.tokens.taken = 0.0

    def enter(self, group: Hashable, size: int, now: float) -> Ticket:
        """Queue for a request of ``size`` bytes. Requests of one group share their limits."""
        with self._lock:
            return Ticket(self._group(group), self._tokens(size), self._lock, now)

    def spare(self, group: Hashable, size: int, now: float) -> bool:
        """Take a share only if it is there now, as for a hedge."""
        with self._lock:
            found, cost = self._group(group), self._tokens(size)
            free = found.requests.spare(1.0, now) and found.tokens.spare(cost, now)
            if not free or now < found.closed_until:
                return False
            found.take(cost, now)
            found.give(cost)
            return True

    def throttled(
        self, group: Hashable, headers: Mapping[str, str], now: float, wall_clock: float
    ) -> None:
        """An answer that had begun with another status turned out to be a 429."""
        seconds = _seconds_closed(RateLimits.from_headers(headers), headers, wall_clock)
        with self._lock:
            self._group(group).close(seconds, now)

    def _group(self, key: Hashable) -> _Group:
        if key not in self._groups:
            if len(self._groups) >= _MOST_GROUPS:
                del self._groups[next(iter(self._groups))]
            self._groups[key] = _Group(self)
        return self._groups[key]

    def _tokens(self, size: int) -> float:
        return size / _BYTES_A_TOKEN if self._cost is None else self._cost(size)

    def __repr__(self) -> str:
        return f"RateLimiter(requests={self.requests}, tokens={self.tokens}, per={self.per})"

    def __reduce__(self) -> tuple[Any, ...]:
        said = {"requests": self.requests, "tokens": self.tokens, "per": self.per}
        return _revive, ({**said, "cost": self._cost},)


def _revive(said: dict[str, Any]) -> RateLimiter:
    return RateLimiter(**said)
