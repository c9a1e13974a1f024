"""A rate limiter that takes the limits from the server's headers and keeps to them.

The headers of each response say how many requests and tokens remain and when the counters are full
again. For each model there is a bucket of requests and a bucket of tokens. A call takes its share
from both at once and waits until the share is available: first come, first served. After a 429
nothing is sent for as long as the server says, and all waiting calls queue again. The caller passes
the time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Mapping
from functools import partial
from typing import Final

from openai_oxide_runtime.core import forks
from openai_oxide_runtime.policies.rate_limit_headers import RateLimits
from openai_oxide_runtime.policies.retry import is_throttling, server_delay

__all__ = ["RateLimiter", "Ticket"]

_MOST_GROUPS: Final = 256
_BYTES_A_TOKEN: Final = 4


class _Bucket:
    """What remains of one limit; below 0 when calls wait for their shares."""

    def __init__(self, limit: float | None, per: float) -> None:
        self.limit = limit
        self.level = limit or 0.0
        self.rate = (limit or 0.0) / per
        self.pending = 0.0
        """The shares of requests without a response: the server's count does not include them."""
        self._at: float | None = None

    def fill(self, now: float) -> None:
        """Add what the time since the last call has brought."""
        if self.limit is not None and self._at is not None and now > self._at:
            self.level = min(self.limit, self.level + self.rate * (now - self._at))
        self._at = now if self._at is None else max(self._at, now)

    def take(self, share: float, now: float) -> float:
        """Take a share; returns the time at which it is available."""
        self.fill(now)
        self.pending += share
        if self.limit is None:
            return now
        self.level -= min(share, self.limit)
        return now if self.level >= 0 else max(now, self._at or now) - self.level / self.rate

    def spare(self, share: float, now: float) -> bool:
        """Whether a share is available now."""
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
        """Take over the values of a response.

        A response to an older request does not count newer ones: it can only lower the level.
        """
        if limit is None or remaining is None or limit <= 0:
            return
        self.fill(now)
        if reset and remaining < limit:
            self.rate = (limit - remaining) / reset
        elif self.rate <= 0 or self.limit != limit:
            self.rate = limit / 60
        first = self.limit is None
        self.limit = limit
        available = remaining - self.pending
        self.level = available if newest or first else min(self.level, available)

    def empty(self, until: float) -> None:
        """Nothing remains, and nothing is added before ``until``."""
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
        """Take a request and its tokens; returns the time at which both are available."""
        due = max(self.requests.take(1.0, now), self.tokens.take(cost, now))
        return max(due, self.closed_until)

    def give(self, cost: float) -> None:
        """Release a share: the server has counted it, or it was not used."""
        self.requests.pending -= 1.0
        self.tokens.pending -= cost

    def learn(self, to: RateLimits, now: float, *, newest: bool) -> None:
        """Take over the rate limits of a response."""
        self.requests.learn(
            to.limit_requests, to.remaining_requests, to.reset_requests, now, newest=newest
        )
        self.tokens.learn(to.limit_tokens, to.remaining_tokens, to.reset_tokens, now, newest=newest)

    def close(self, seconds: float, now: float) -> None:
        """Send nothing for ``seconds``; waiting calls queue again."""
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
        """A response arrived: take over its rate limits."""
        limits = RateLimits.from_headers(headers)
        with self._lock:
            if not self._release():
                return
            group = self._group
            newest = self._number > group.newest
            group.newest = max(group.newest, self._number)
            group.learn(limits, now, newest=newest)
            if is_throttling(status):
                group.close(_seconds_closed(limits, headers, wall_clock), now)

    def leave(self) -> None:
        """Leave the queue: nothing was sent, or no response arrived."""
        with self._lock:
            self._release()

    def _release(self) -> bool:
        was_open, self._open = self._open, False
        if was_open:
            self._group.give(self._cost)
        return was_open


def _seconds_closed(limits: RateLimits, headers: Mapping[str, str], wall_clock: float) -> float:
    """For how long nothing may be sent: as the server says, or until a used-up limit is reset."""
    delay = server_delay(headers, wall_clock)
    if delay is not None:
        return max(0.0, delay)
    pairs = (
        (limits.remaining_requests, limits.reset_requests),
        (limits.remaining_tokens, limits.reset_tokens),
    )
    return max((reset for remaining, reset in pairs if remaining == 0 and reset), default=0.0)


class RateLimiter:
    """Delays calls so that they meet no 429. Any number of clients may share one.

    ``requests`` and ``tokens`` are the limits for ``per`` seconds. Without them the limits come
    from the headers of the first response. ``cost`` estimates the tokens of a request from the size
    of its body in bytes; the default is one token for four bytes.
    """

    def __init__(
        self,
        *,
        requests: float | None = None,
        tokens: float | None = None,
        per: float = 60.0,
        cost: Callable[[int], float] | None = None,
    ) -> None:
        if any(number is not None and not number > 0 for number in (requests, tokens, per)):
            raise ValueError("requests, tokens and per must be numbers above 0")
        self.requests = requests
        self.tokens = tokens
        self.per = per
        self._cost = cost
        self._groups: dict[Hashable, _Group] = {}
        self._lock = forks.lock()
        forks.in_child(self)

    def _in_child(self) -> None:
        """Requests without a response belong to the parent process, which receives it."""
        for group in self._groups.values():
            group.requests.pending = group.tokens.pending = 0.0

    def enter(self, group: Hashable, size: int, now: float) -> Ticket:
        """Queue for a request of ``size`` bytes. Requests of one group share their limits."""
        with self._lock:
            return Ticket(self._group(group), self._tokens(size), self._lock, now)

    def spare(self, group: Hashable, size: int, now: float) -> bool:
        """Take a share only if it is available now, as for a hedge."""
        with self._lock:
            limits, cost = self._group(group), self._tokens(size)
            free = limits.requests.spare(1.0, now) and limits.tokens.spare(cost, now)
            if not free or now < limits.closed_until:
                return False
            limits.take(cost, now)
            limits.give(cost)
            return True

    def throttled(
        self, group: Hashable, headers: Mapping[str, str], now: float, wall_clock: float
    ) -> None:
        """A response with another status contained a 429, as in the event of a stream."""
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

    def __reduce__(self) -> tuple[partial[RateLimiter], tuple[()]]:
        requests, tokens, per = self.requests, self.tokens, self.per
        make = partial(RateLimiter, requests=requests, tokens=tokens, per=per, cost=self._cost)
        return make, ()
