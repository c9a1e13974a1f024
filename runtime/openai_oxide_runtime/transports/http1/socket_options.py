"""Socket options, and waiting by ``poll``, as ``select`` fails from descriptor 1024 on."""

from __future__ import annotations

import select
import socket
from collections.abc import Callable
from typing import Final, Protocol

__all__ = ["readiness_check", "set_options", "wait_ready"]


class _HasFileno(Protocol):
    def fileno(self) -> int: ...


# Routers drop idle connections silently. TCP keep-alive detects that after some minutes.
_KEEPALIVE: Final = (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 60), ("TCP_KEEPCNT", 5))


def set_options(sock: socket.socket) -> None:
    """Set TCP_NODELAY and keep-alive."""
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEPALIVE:
        if hasattr(socket, name):
            sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


if hasattr(select, "poll"):

    def wait_ready(
        sock: _HasFileno, seconds: float | None, *, write: bool = False
    ) -> tuple[bool, bool]:
        """Wait until the socket can be read (or has ended) or written; return which."""
        poll = select.poll()
        poll.register(sock, select.POLLIN | (select.POLLOUT if write else 0))
        ready = poll.poll(None if seconds is None else seconds * 1000)
        events = ready[0][1] if ready else 0
        return bool(events & ~select.POLLOUT), bool(events & select.POLLOUT)

    def readiness_check(sock: _HasFileno) -> Callable[[], object]:
        """A function that tells, without waiting, whether something can be read."""
        poll = select.poll()
        poll.register(sock, select.POLLIN)
        return lambda: poll.poll(0)

else:

    def wait_ready(
        sock: _HasFileno, seconds: float | None, *, write: bool = False
    ) -> tuple[bool, bool]:
        """Wait until the socket can be read (or has ended) or written; return which."""
        socks = [sock]
        readable, writable, failed = select.select(socks, socks if write else [], socks, seconds)
        return bool(readable or failed), bool(writable)

    def readiness_check(sock: _HasFileno) -> Callable[[], object]:
        """A function that tells, without waiting, whether something can be read."""
        return lambda: wait_ready(sock, 0)[0]
