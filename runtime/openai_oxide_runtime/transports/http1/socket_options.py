"""Sockets: how ours are set, and waiting for one without a limit on its number."""

from __future__ import annotations

import select
import socket
from collections.abc import Callable
from typing import Any, Final, Protocol

__all__ = ["adjust", "listener", "ready"]


class _Opened(Protocol):
    def fileno(self) -> int: ...


# An idle connection that a router has forgotten is noticed after some minutes.
_KEEPALIVE: Final = (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 60), ("TCP_KEEPCNT", 5))


def adjust(opened: socket.socket) -> None:
    """No waiting for more to send; signs of life on idle connections."""
    opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEPALIVE:
        if hasattr(socket, name):
            opened.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


if hasattr(select, "poll"):

    def ready(opened: _Opened, seconds: float | None, *, write: bool = False) -> tuple[bool, bool]:
        """Whether something can be read (an end, too), and written, after waiting for either."""
        poll: Any = select.poll()
        poll.register(opened, select.POLLIN | (select.POLLOUT if write else 0))
        found = poll.poll(None if seconds is None else seconds * 1000)
        events = found[0][1] if found else 0
        return bool(events & ~select.POLLOUT), bool(events & select.POLLOUT)

    def listener(opened: _Opened) -> Callable[[], Any]:
        """What tells at once whether something can be read, as often as it is asked."""
        poll: Any = select.poll()
        poll.register(opened, select.POLLIN)
        return lambda: poll.poll(0)

else:

    def ready(opened: _Opened, seconds: float | None, *, write: bool = False) -> tuple[bool, bool]:
        """Whether something can be read (an end, too), and written, after waiting for either."""
        wanted = [opened]
        readable, writable, failed = select.select(wanted, wanted if write else [], wanted, seconds)
        return bool(readable or failed), bool(writable)

    def listener(opened: _Opened) -> Callable[[], Any]:
        """What tells at once whether something can be read, as often as it is asked."""
        return lambda: ready(opened, 0)[0]
