"""The timeouts of one httpx request, where httpx itself does not apply them.

httpx bounds each read of a socket. That is enough for HTTP/1.1, but not for HTTP/2 (bytes of any
response restart the timeout of all, and a request may wait for a stream for ever), and not for the
handshake of a SOCKS proxy, which has no timeout at all. There the trace events of httpx begin the
phases, and each phase moves the deadline of the request.

    waiting for a connection ─► connecting ─► sending ─► waiting for the head ─► … for each piece
    pool + connect              connect       write      read                     read
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any, Final

from openai_oxide_runtime.http.interface import TransportTimeout
from openai_oxide_runtime.http.timeouts import Timeout

__all__ = ["MovingDeadline", "needs_moving_deadline"]

_CONNECTING: Final = ("connect_tcp.started", "start_tls.started", "setup_socks5_connection.started")
_CONNECT, _READ, _WRITE, _POOL = range(4)


class MovingDeadline(dict[str, float | None]):
    """The timeouts of a request, as the mapping that httpx reads, and its moving deadline."""

    def __init__(self, timeout: Timeout, phases: dict[str, float | None], *, small: bool) -> None:
        super().__init__(phases)
        self._timeout = timeout
        self._small = small
        self._shared = False
        self.on_move: Callable[[], None] = lambda: None
        """Called after the deadline has moved."""
        self.ends: float | None = None
        self.deadline: float | None = None
        """The deadline of the whole call."""
        self.abandoned: Any = None
        """Client and connection of the request, if its task was cancelled."""
        self._text = "no connection within the timeout"
        self._until(_POOL, _CONNECT)

    @property
    def at(self) -> float | None:
        """The end of the present phase, or of the call if that is earlier."""
        ends = [end for end in (self.ends, self.deadline) if end is not None]
        return min(ends, default=None)

    @property
    def message(self) -> str:
        """The text of the error after it."""
        return "the deadline has passed" if self.is_past_deadline else self._text

    @property
    def is_past_deadline(self) -> bool:
        """Whether the deadline of the whole call has passed."""
        return self.deadline is not None and monotonic() >= self.deadline

    def on_event(self, event: str) -> None:
        """Begin the phase of a trace event, as ``http2.send_request_headers.started``."""
        package, _, step = event.partition(".")
        self._shared = self._shared or package == "http2"
        if step in _CONNECTING:
            self._until(_CONNECT)
        elif step == "send_request_headers.started":
            self._text = "the request could not be sent within the timeout"
            self._until(_WRITE)
        elif step == "send_request_body.started":
            self._until(_WRITE) if self._small else self._until(None)
        elif step in ("send_request_body.complete", "receive_response_headers.started"):
            self.wait()

    def wait(self) -> None:
        """Begin to wait for the next bytes of the response."""
        self._text = "no response within the timeout"
        self._until(_READ)

    def get(self, name: str, default: Any = None) -> Any:
        """A timeout; for a read over HTTP/2, the remaining time of this response's phase."""
        if name != "read" or not self._shared or self.ends is None:
            return super().get(name, default)
        seconds = self.ends - monotonic()
        if seconds <= 0:
            raise TransportTimeout(self.message)
        return seconds

    def _until(self, *phases: int | None) -> None:
        seconds = [None if phase is None else self._timeout[phase] for phase in phases]
        finite = [value for value in seconds if value is not None]
        self.ends = monotonic() + sum(finite) if len(finite) == len(seconds) else None
        self.on_move()


def needs_moving_deadline(client: Any) -> bool:
    """Whether an httpx client may use HTTP/2 or a SOCKS proxy."""
    transports = (getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values())
    pools = [getattr(transport, "_pool", None) for transport in transports]
    return any(getattr(p, "_http2", False) or "SOCKS" in type(p).__name__.upper() for p in pools)
