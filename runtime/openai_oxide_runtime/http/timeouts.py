"""Timeouts and connection limits, as plain values for any transport.

A ``Timeout`` is a tuple ``(connect, read, write, pool)`` in seconds, which httpx accepts as well.
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
TimeoutTypes = (
    Any  # float, None, Timeout, a tuple of up to four, or an httpx.Timeout (optional import)
)


class Timeout(tuple[Seconds, Seconds, Seconds, Seconds]):
    """How long each phase of a request may take, in seconds; None means no limit.

    ``Timeout(10)`` sets all four phases, ``Timeout(60, connect=5)`` all but one.
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
        options = (connect, read, write, pool)
        if isinstance(timeout, NotGiven) and any(isinstance(phase, NotGiven) for phase in options):
            raise ValueError("Timeout needs a default, or all of connect, read, write and pool")
        pairs = zip(options, _phases(timeout), strict=True)
        phases = [default if isinstance(phase, NotGiven) else phase for phase, default in pairs]
        return super().__new__(cls, map(_checked, phases))

    @property
    def connect(self) -> Seconds:
        """To establish the connection, TLS included."""
        return self[0]

    @property
    def read(self) -> Seconds:
        """To receive the next bytes."""
        return self[1]

    @property
    def write(self) -> Seconds:
        """To send the next bytes."""
        return self[2]

    @property
    def pool(self) -> Seconds:
        """To get a connection from the pool."""
        return self[3]

    def as_dict(self) -> dict[str, Seconds]:
        """The four phases by name."""
        return {"connect": self[0], "read": self[1], "write": self[2], "pool": self[3]}

    def __getnewargs__(self) -> tuple[object, ...]:
        return (tuple(self),)

    def __repr__(self) -> str:
        if len(set(self)) == 1:
            return f"Timeout(timeout={self[0]})"
        return f"Timeout(connect={self[0]}, read={self[1]}, write={self[2]}, pool={self[3]})"


def _phases(timeout: TimeoutTypes) -> tuple[object, ...]:
    if isinstance(timeout, tuple):
        return (*timeout, *(None,) * 4)[:4]
    if hasattr(timeout, "connect"):
        return timeout.connect, timeout.read, timeout.write, timeout.pool
    return (timeout,) * 4


def _checked(phase: object) -> Seconds:
    if isinstance(phase, NotGiven) or phase is None:
        return None
    if isinstance(phase, bool) or not isinstance(phase, int | float):
        raise TypeError(f"a timeout must be seconds or None, not {type(phase).__name__}")
    if not 0 <= phase < float("inf"):
        raise ValueError("a timeout must be 0 or more seconds, and finite: use None for no limit")
    return phase


def as_timeout(timeout: TimeoutTypes) -> Timeout:
    """A ``Timeout`` from seconds, None, a tuple or an ``httpx.Timeout``."""
    return timeout if type(timeout) is Timeout else Timeout(timeout)


class ConnectionLimits(NamedTuple):
    """How many connections a client opens, and for how many seconds it keeps an idle one."""

    max_connections: int | None = 1000
    max_keepalive_connections: int | None = 100
    # Agents pause between two calls; keeping the connection is cheaper than a new one.
    keepalive_expiry: float | None = 300.0


DEFAULT_TIMEOUT: Final = Timeout(600.0, connect=5.0)
DEFAULT_MAX_RETRIES: Final = 2
DEFAULT_CONNECTION_LIMITS: Final = ConnectionLimits()
