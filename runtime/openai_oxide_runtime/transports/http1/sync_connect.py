"""A new connection, blocking: names are looked up, and their addresses tried side by side.

The next address is tried a quarter of a second after the one before (RFC 8305), or at once when
that has failed; the first that connects is taken.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
from time import monotonic
from typing import Any, Final

from openai_oxide_runtime.concurrency.cancellation import current_abort
from openai_oxide_runtime.concurrency.deadlines import seconds_until, within
from openai_oxide_runtime.transports.http1.origin import Origin, interleaved
from openai_oxide_runtime.transports.http1.socket_options import adjust

__all__ = ["STAGGER", "dialled", "numeric"]

STAGGER: Final = 0.25
_PENDING: Final = frozenset(
    (0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 0))
)


def dialled(origin: Origin, ends: float | None) -> socket.socket:
    """A connected socket, which does not block yet. Raises ``OSError``."""
    with _Race(interleaved(_addresses(origin, ends)), ends) as race:
        return race.winner()


def numeric(origin: Origin) -> list[Any]:
    """The address that the host itself is; nothing if it is a name."""
    try:
        return socket.getaddrinfo(
            origin.host, origin.port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST
        )
    except socket.gaierror:
        return []


def _addresses(origin: Origin, ends: float | None) -> list[Any]:
    """A look-up cannot be bounded or ended, only left behind."""
    found = numeric(origin)
    if found:
        return found

    def look_up() -> list[Any]:
        return socket.getaddrinfo(origin.host, origin.port, type=socket.SOCK_STREAM)

    return look_up() if ends is None else within(ends, look_up, lambda _: None)


class _Race:
    """Sockets on their way to the addresses of one server."""

    def __init__(self, addresses: list[Any], ends: float | None) -> None:
        self._addresses = addresses
        self._ends = ends
        self._abort = current_abort.get()
        self._selector = selectors.DefaultSelector()
        self._failure = OSError("the server's name has no address")

    def __enter__(self) -> _Race:
        return self

    def __exit__(self, *_: object) -> None:
        for key in list(self._selector.get_map().values()):
            opened: Any = key.fileobj
            opened.close()
        self._selector.close()

    def winner(self) -> socket.socket:
        """The first socket that is connected."""
        while self._addresses or self._selector.get_map():
            if self._addresses:
                self._start(*self._addresses.pop(0))
            while self._selector.get_map():
                connected, over = self._wait()
                if connected is not None:
                    adjust(connected)
                    return connected
                if over:
                    break
        raise self._failure

    def _start(self, family: int, kind: int, protocol: int, _: str, address: Any) -> None:
        try:
            opened = socket.socket(family, kind, protocol)
        except OSError as error:
            self._failure = error
            return
        opened.setblocking(False)
        code = opened.connect_ex(address)
        if code in _PENDING:
            self._selector.register(opened, selectors.EVENT_WRITE)
        else:
            self._failed(opened, code)

    def _wait(self) -> tuple[socket.socket | None, bool]:
        """The socket that got through, and whether it is the next address's turn."""
        events = self._selector.select(self._seconds())
        if self._abort is not None:
            self._abort.check()
        for key, _ in events:
            opened: Any = key.fileobj
            self._selector.unregister(opened)
            code = opened.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if not code:
                return opened, True
            self._failed(opened, code)
        if self._ends is not None and monotonic() >= self._ends:
            raise TimeoutError
        return None, bool(self._addresses)

    def _seconds(self) -> float | None:
        # What would wake it when it is not wanted any more, a socket to shut, is not there yet.
        soon = bool(self._addresses) or self._abort is not None
        if self._ends is None:
            return STAGGER if soon else None
        seconds = seconds_until(self._ends)
        return min(STAGGER, seconds) if soon else seconds

    def _failed(self, opened: socket.socket, code: int) -> None:
        opened.close()
        self._failure = OSError(code, os.strerror(code))
