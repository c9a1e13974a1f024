"""The times of one request over httpx, kept where httpx itself does not keep them.

httpx bounds each read of a socket. That is enough for HTTP/1.1, but not where a connection carries
several responses (HTTP/2: whatever the server sends for any of them begins the wait anew, and a
request may wait for its turn for ever), and not in the handshake of a SOCKS proxy, which has no
timeout at all. There the phases that httpx tells of move the time when the request must be over.

    waiting for a connection ─► connecting ─► sending ─► waiting for the head ─► … for each piece
    pool + connect              connect       write      read                     read
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any, Final

from openai_oxide_runtime.http.interface import TransportTimeout
from openai_oxide_runtime.http.timeouts import Timeout

__all__ = ["Times", "needs_times"]

_CONNECTING: Final = ("connect_tcp.started", "start_tls.started", "setup_socks5_connection.started")
_CONNECT, _READ, _WRITE, _POOL = range(4)


class Times(dict[str, float | None]):
    """The timeouts of a request, as httpx asks for them, and when what it does now must be over."""

    def __init__(self, timeout: Timeout, phases: dict[str, float | None], *, small: bool) -> None:
        super().__init__(phases)
        self._timeout = timeout
        self._small = small
        self._shared = False
        self.on_move: Callable[[], None] = lambda: None
        """Called after the deadline has moved."""
        self.ends: float | None = None
        self.deadline: float | None = None
        """When the whole call must be over."""
        self.abandoned: Any = None
        """The connection on which the request was when its task was cancelled."""
        self._why = "no connection within the timeout"
        self._until(_POOL, _CONNECT)

    @property
    def at(self) -> float | None:
        """When what is under way must be over."""
        known = [one for one in (self.ends, self.deadline) if one is not None]
        return min(known, default=None)

    @property
    def message(self) -> str:
        """The text of the error after it."""
        return "the deadline has passed" if self.is_past_deadline else self._why

    @property
    def is_past_deadline(self) -> bool:
        """Whether the whole call is over."""
        return self.deadline is not None and monotonic() >= self.deadline

    def noted(self, event: str) -> None:
        """The phase that begins, as ``http2.send_request_headers.started``."""
        package, _, step = event.partition(".")
        self._shared = self._shared or package == "http2"
        if step in _CONNECTING:
            self._until(_CONNECT)
        elif step == "send_request_headers.started":
            self._why = "the request could not be sent within the timeout"
            self._until(_WRITE)
        elif step == "send_request_body.started":
            self._until(_WRITE) if self._small else self._until(None)
        elif step in ("send_request_body.complete", "receive_response_headers.started"):
            self.wait()

    def wait(self) -> None:
        """From now on something of the response is waited for."""
        self._why = "no response within the timeout"
        self._until(_READ)

    def get(self, name: str, default: Any = None) -> Any:
        """What is left of a timeout: for a read, what is left for this response's next piece."""
        if name != "read" or not self._shared or self.ends is None:
            return super().get(name, default)
        seconds = self.ends - monotonic()
        if seconds <= 0:
            raise TransportTimeout(self.message)
        return seconds

    def _until(self, *phases: int | None) -> None:
        seconds = [None if phase is None else self._timeout[phase] for phase in phases]
        known = [one for one in seconds if one is not None]
        self.ends = monotonic() + sum(known) if len(known) == len(seconds) else None
        self.on_move()


def needs_times(client: Any) -> bool:
    """Whether a client of httpx may speak HTTP/2, or go through a SOCKS proxy."""
    transports = (getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values())
    pools = [getattr(transport, "_pool", None) for transport in transports]
    return any(getattr(p, "_http2", False) or "SOCKS" in type(p).__name__.upper() for p in pools)
