"""Timeouts and connection limits, in plain values that any transport understands.

A ``Timeout`` is the tuple ``(connect, read, write, pool)`` in seconds, which httpx takes as it is.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from openai_oxide_runtime.core.sentinels import NotGiven, not_given

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "ConnectionLimits",
    "Timeout",
    "TimeoutTypes",
    "as_timeout",
]

Seconds = float | None
TimeoutTypes = Any  # float, None, Timeout, a tuple of four, or an httpx.Timeout


class Timeout(tuple[Seconds, Seconds, Seconds, Seconds]):
    """How long each phase of a request may take, in seconds; None waits for ever.

    ``Timeout(10)`` sets all four phases, ``Timeout(60, connect=5)`` all with an exception.
    """

    __slots__ = ()

    def __new__(
        cls,
        timeout: TimeoutTypes = not_given,
        *,
        connect: Seconds | NotGiven = not_given,
        read: Seconds | NotGiven = not_given,
        write: Seconds | NotGiven = not_given,
        pool: Seconds | NotGiven = not_given,
    ) -> Timeout:
        given = (connect, read, write, pool)
        if isinstance(timeout, NotGiven) and any(isinstance(phase, NotGiven) for phase in given):
            raise ValueError("Timeout needs a default, or all of connect, read, write and pool")
        phases = _phases(timeout)
        chosen = [d if isinstance(g, NotGiven) else g for g, d in zip(given, phases, strict=True)]
        return super().__new__(cls, (_checked(phase) for phase in chosen))

    @property
    def connect(self) -> Seconds:
        """Until the connection stands, TLS included."""
        return self[0]

    @property
    def read(self) -> Seconds:
        """Until the next bytes arrive."""
        return self[1]

    @property
    def write(self) -> Seconds:
        """Until the next bytes are sent."""
        return self[2]

    @property
    def pool(self) -> Seconds:
        """Until a connection of the pool is free."""
        return self[3]

    def as_dict(self) -> dict[str, Seconds]:
        """The four phases by name."""
        return {"connect": self[0], "read": self[1], "write": self[2], "pool": self[3]}

    def __getnewargs__(self) -> tuple[Any, ...]:
        return (tuple(self),)

    def __repr__(self) -> str:
        if len(set(self)) == 1:
            return f"Timeout(timeout={self[0]})"
        return f"Timeout(connect={self[0]}, read={self[1]}, write={self[2]}, pool={self[3]})"


def _phases(timeout: Any) -> tuple[Any, ...]:
    if isinstance(timeout, tuple):
        return (*timeout, *(None,) * 4)[:4]
    if hasattr(timeout, "connect"):
        return timeout.connect, timeout.read, timeout.write, timeout.pool
    return (timeout,) * 4


def _checked(phase: Any) -> Seconds:
    if isinstance(phase, NotGiven) or phase is None:
        return None
    if isinstance(phase, bool) or not isinstance(phase, int | float):
        raise TypeError(f"a timeout is a number of seconds or None, not {type(phase).__name__}")
    if not 0 <= phase < float("inf"):
        raise ValueError("a timeout is a number of seconds, 0 or more; None waits for ever")
    return phase


def as_timeout(timeout: TimeoutTypes) -> Timeout:
    """A ``Timeout`` from a number of seconds, None, a tuple or a timeout of httpx."""
    return timeout if type(timeout) is Timeout else Timeout(timeout)


class ConnectionLimits(NamedTuple):
    """How many connections a client holds, and for how many seconds it keeps an idle one."""

    max_connections: int | None = 1000
    max_keepalive_connections: int | None = 100
    # An agent thinks for a while between two calls; a warm connection is worth the wait.
    keepalive_expiry: float | None = 300.0


DEFAULT_TIMEOUT: Final = Timeout(600.0, connect=5.0)
DEFAULT_MAX_RETRIES: Final = 2
DEFAULT_CONNECTION_LIMITS: Final = ConnectionLimits()
