"""Open a connection, blocking: resolve the host name, and try its addresses in parallel.

This is "happy eyeballs" (RFC 8305): the next attempt starts 250 ms after the one before, or at once
when that has failed; the first that connects is used.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
from collections.abc import Sequence
from time import monotonic
from typing import Final, cast

from openai_oxide_runtime.concurrency.cancellation import current_abort
from openai_oxide_runtime.concurrency.deadlines import seconds_until, within
from openai_oxide_runtime.transports.http1.origin import Origin, interleave
from openai_oxide_runtime.transports.http1.socket_options import set_options

__all__ = ["STAGGER", "AddressInfo", "connect", "numeric_addresses"]

Address = tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]
AddressInfo = tuple[socket.AddressFamily, socket.SocketKind, int, str, Address]
"""A result of ``getaddrinfo``."""
STAGGER: Final = 0.25
_PENDING: Final = frozenset(
    (0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 0))
)


def connect(origin: Origin, deadline: float | None) -> socket.socket:
    """Open a socket, which is still non-blocking. Raises ``OSError``."""
    with _Race(interleave(_addresses(origin, deadline)), deadline) as race:
        return race.winner()


def numeric_addresses(origin: Origin) -> Sequence[AddressInfo]:
    """The address, if the host is an IP address; empty for a host name."""
    try:
        return socket.getaddrinfo(
            origin.host, origin.port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST
        )
    except socket.gaierror:
        return []


def _addresses(origin: Origin, deadline: float | None) -> Sequence[AddressInfo]:
    """Resolve the host. ``getaddrinfo`` has no timeout, so it runs in a thread if there is one."""
    if addresses := numeric_addresses(origin):
        return addresses

    def resolve() -> Sequence[AddressInfo]:
        return socket.getaddrinfo(origin.host, origin.port, type=socket.SOCK_STREAM)

    return resolve() if deadline is None else within(deadline, resolve, lambda _: None)


class _Race:
    """Attempts to connect to the addresses of one server."""

    def __init__(self, addresses: list[AddressInfo], deadline: float | None) -> None:
        self._addresses = addresses
        self._deadline = deadline
        self._abort = current_abort.get()
        self._selector = selectors.DefaultSelector()
        self._failure = OSError("the host name has no address")

    def __enter__(self) -> _Race:
        return self

    def __exit__(self, *_: object) -> None:
        for key in list(self._selector.get_map().values()):
            cast(socket.socket, key.fileobj).close()
        self._selector.close()

    def winner(self) -> socket.socket:
        """The first socket that connects."""
        while self._addresses or self._selector.get_map():
            if self._addresses:
                self._start(*self._addresses.pop(0))
            while self._selector.get_map():
                sock, is_next_due = self._wait()
                if sock is not None:
                    set_options(sock)
                    return sock
                if is_next_due:
                    break
        raise self._failure

    def _start(self, family: int, kind: int, protocol: int, _: str, address: Address) -> None:
        try:
            sock = socket.socket(family, kind, protocol)
        except OSError as error:
            self._failure = error
            return
        sock.setblocking(False)
        code = sock.connect_ex(address)
        if code in _PENDING:
            self._selector.register(sock, selectors.EVENT_WRITE)
        else:
            self._failed(sock, code)

    def _wait(self) -> tuple[socket.socket | None, bool]:
        """The socket that connected, and whether to try the next address."""
        events = self._selector.select(self._seconds())
        if self._abort is not None:
            self._abort.check()
        for key, _ in events:
            sock = cast(socket.socket, key.fileobj)
            self._selector.unregister(sock)
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if not code:
                return sock, True
            self._failed(sock, code)
        if self._deadline is not None and monotonic() >= self._deadline:
            raise TimeoutError
        return None, bool(self._addresses)

    def _seconds(self) -> float | None:
        # An abort shuts a connected socket. There is none yet, so look at the abort now and then.
        is_polling = bool(self._addresses) or self._abort is not None
        if self._deadline is None:
            return STAGGER if is_polling else None
        seconds = seconds_until(self._deadline)
        return min(STAGGER, seconds) if is_polling else seconds

    def _failed(self, sock: socket.socket, code: int) -> None:
        sock.close()
        self._failure = OSError(code, os.strerror(code))
