"""Idle connections by server, the one last used on top. It knows no clock and closes nothing."""

from __future__ import annotations

from typing import Any

from openai_oxide_runtime.http.timeouts import ConnectionLimits
from openai_oxide_runtime.transports.http1.origin import Origin

__all__ = ["Shelf"]

_SWEEP_SECONDS = 1.0


class Shelf:
    """Connections that wait for their next request. What it gives up is for the caller to close."""

    __slots__ = ("_idle", "_limits", "_sweep_at")

    def __init__(self, limits: ConnectionLimits) -> None:
        self._limits = limits
        self._idle: dict[Origin, list[Any]] = {}
        self._sweep_at = 0.0

    def take(self, origin: Origin) -> Any:
        """The connection last used, None if there is none. It may have expired."""
        try:
            return self._idle[origin].pop()
        except (KeyError, IndexError):
            return None

    def put(self, origin: Origin, connection: Any, now: float) -> None:
        """Keep a connection; ``expires`` is set on it."""
        expiry = self._limits.keepalive_expiry
        patience = connection.parser.patience
        if patience is not None:  # a request on its way when the server hangs up is a risk
            expiry = min(patience - 1.0, patience if expiry is None else expiry)
        connection.expires = float("inf") if expiry is None else now + expiry
        self._idle.setdefault(origin, []).append(connection)

    def remove(self, origin: Origin, connection: Any) -> bool:
        """Take out this very connection; False if it is not here."""
        try:
            self._idle[origin].remove(connection)
        except (KeyError, ValueError):
            return False
        return True

    def sweep(self, now: float) -> list[Any]:
        """What has expired or is too much; looked for once a second at most."""
        if now < self._sweep_at:
            return []
        self._sweep_at = now + _SWEEP_SECONDS
        old: list[Any] = []
        for origin, idle in list(self._idle.items()):
            for connection in [c for c in list(idle) if c.expires <= now]:
                old += [connection] if self.remove(origin, connection) else []
        while self._is_over() and (oldest := self.oldest()) is not None:
            old.append(oldest)
        return old

    def _is_over(self) -> bool:
        most = self._limits.max_keepalive_connections
        return most is not None and sum(map(len, list(self._idle.values()))) > most

    def oldest(self) -> Any:
        """The connection that will expire first, taken out; None if there is none."""
        idle = [
            (c.expires, origin, c) for origin, all_ in list(self._idle.items()) for c in all_[:1]
        ]
        if not idle:
            return None
        _, origin, connection = min(idle, key=lambda found: found[0])
        return connection if self.remove(origin, connection) else None

    def clear(self) -> list[Any]:
        """Take out everything."""
        idle, self._idle = self._idle, {}
        return [connection for found in idle.values() for connection in found]
