"""Idle connections by origin, the last used one first. It has no clock and closes nothing."""

from __future__ import annotations

from typing import Any

from openai_oxide_runtime.http.timeouts import ConnectionLimits
from openai_oxide_runtime.transports.http1.origin import Origin

__all__ = ["IdleConnections"]

_SWEEP_SECONDS = 1.0


class IdleConnections:
    """A stack of idle connections for each origin. The caller closes those that it returns."""

    __slots__ = ("_idle", "_limits", "_sweep_at")

    def __init__(self, limits: ConnectionLimits) -> None:
        self._limits = limits
        self._idle: dict[Origin, list[Any]] = {}
        self._sweep_at = 0.0

    def take(self, origin: Origin) -> Any:
        """Take the connection last used; None if there is none. It may have expired."""
        try:
            return self._idle[origin].pop()
        except (KeyError, IndexError):
            return None

    def put(self, origin: Origin, connection: Any, now: float) -> None:
        """Add a connection, and set its ``expires``."""
        expiry = self._limits.keepalive_expiry
        keep_alive = connection.parser.keep_alive
        if keep_alive is not None:  # a second less: a request must not meet the server's close
            expiry = min(keep_alive - 1.0, keep_alive if expiry is None else expiry)
        connection.expires = float("inf") if expiry is None else now + expiry
        self._idle.setdefault(origin, []).append(connection)

    def remove(self, origin: Origin, connection: Any) -> bool:
        """Remove this connection; False if it is not here."""
        try:
            self._idle[origin].remove(connection)
        except (KeyError, ValueError):
            return False
        return True

    def sweep(self, now: float) -> list[Any]:
        """Remove and return expired and excess connections; at most once a second."""
        if now < self._sweep_at:
            return []
        self._sweep_at = now + _SWEEP_SECONDS
        old: list[Any] = []
        for origin, idle in list(self._idle.items()):
            for connection in [c for c in list(idle) if c.expires <= now]:
                old += [connection] if self.remove(origin, connection) else []
        while self._has_too_many() and (oldest := self.oldest()) is not None:
            old.append(oldest)
        return old

    def _has_too_many(self) -> bool:
        limit = self._limits.max_keepalive_connections
        return limit is not None and sum(map(len, list(self._idle.values()))) > limit

    def oldest(self) -> Any:
        """Take the connection that expires first; None if there is none."""
        idle = [
            (c.expires, origin, c) for origin, all_ in list(self._idle.items()) for c in all_[:1]
        ]
        if not idle:
            return None
        _, origin, connection = min(idle, key=lambda item: item[0])
        return connection if self.remove(origin, connection) else None

    def clear(self) -> list[Any]:
        """Remove and return all connections."""
        idle, self._idle = self._idle, {}
        return [connection for all_ in idle.values() for connection in all_]
