"""The options of one connection. ``resolve`` fills in the defaults."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypedDict

from openai_oxide_runtime.http.timeouts import Timeout

if TYPE_CHECKING:
    import logging
    import socket
    import ssl

__all__ = ["Heartbeat", "WebSocketOptions", "resolve"]


class WebSocketOptions(TypedDict, total=False):
    """Options of one connection, named as in the `websockets` library."""

    ping_interval: float | None
    """Seconds without an event, while the program waits for one, before a ping is sent. None
    sends none. Default 20."""
    ping_timeout: float
    """Seconds that the pong may take before the connection is closed as dead. Default 10."""
    open_timeout: float | None
    """Seconds until the connection is open, handshake included. The default is the client's
    connect timeout and at most 10 seconds of its read timeout."""
    close_timeout: float | None
    """Seconds that the closing handshake may take before the socket is closed. Default 5."""
    max_size: int | None
    """The largest message in bytes; None for no limit. Default: the client's limit for events."""
    max_queue: int | tuple[int | None, int | None] | None
    """How many received messages may wait before reading stops (back-pressure). Default 256."""
    write_limit: int | tuple[int, int | None]
    """How many bytes may wait to be written (asyncio only)."""
    compression: str | None
    """``"deflate"`` offers compression. The default is that only with a ``max_size`` of yours."""
    extensions: Sequence[Any] | None
    """Extensions to offer."""
    subprotocols: Sequence[Any] | None
    """Subprotocols to offer."""
    origin: str | None
    """The ``Origin`` header."""
    ssl: ssl.SSLContext | None
    """The TLS settings."""
    proxy: str | bool | None
    """The URL of a proxy; True for the environment's, None for no proxy."""
    server_hostname: str | None
    """The host name that the certificate must have, if it is not that of the URL."""
    proxy_ssl: ssl.SSLContext | None
    """The TLS settings for an HTTPS proxy."""
    proxy_server_hostname: str | None
    """The host name that the certificate of an HTTPS proxy must have."""
    sock: socket.socket | None
    """A socket that is connected to the server already."""
    source_address: tuple[str, int]
    """The local address and port (sync only)."""
    local_addr: tuple[str, int]
    """The local address and port (asyncio only)."""
    host: str
    """The host to connect to, if it is not that of the URL (asyncio only)."""
    port: int
    """The port to connect to, if it is not that of the URL (asyncio only)."""
    family: int
    """The address family, such as ``socket.AF_INET`` (asyncio only)."""
    happy_eyeballs_delay: float | None
    """Seconds before another address of the host is tried as well (asyncio only)."""
    ssl_handshake_timeout: float | None
    """Seconds that the TLS handshake may take (asyncio only)."""
    logger: logging.Logger | None
    """The logger for what happens to the connection; it gets no debug records."""


class Heartbeat(NamedTuple):
    """When a connection counts as dead: no pong in ``timeout`` after ``interval`` of silence.

    With the defaults a peer that is gone is noticed within half a minute.
    """

    interval: float | None = 20.0
    timeout: float = 10.0


_CLOSE_TIMEOUT: Final = 5.0
_HANDSHAKE_TIMEOUT: Final = 10.0
_MAX_QUEUE: Final = 256


def resolve(
    options: Mapping[str, Any], timeout: Timeout, max_size: int
) -> tuple[Heartbeat, dict[str, Any]]:
    """Return the heartbeat, and the arguments for the library with our defaults filled in."""
    unknown = options.keys() - WebSocketOptions.__annotations__.keys()
    if unknown:
        raise TypeError(f"`websocket_connection_options` has no option {min(unknown)!r}")
    default = Heartbeat()
    heartbeat = Heartbeat(
        options.get("ping_interval", default.interval), options.get("ping_timeout", default.timeout)
    )
    defaults = {
        "open_timeout": _open_timeout(timeout),
        "close_timeout": _CLOSE_TIMEOUT,
        "max_size": max_size,
        "max_queue": _MAX_QUEUE,
        # As the official package: compressed messages are bombs unless their size is limited.
        "compression": None if options.get("max_size") is None else "deflate",
    }
    # The library would also ping while the program does not read. The pong would wait behind
    # unread messages, and a slow reader would lose its connection.
    return heartbeat, {**defaults, **options, "ping_interval": None, "ping_timeout": None}


def _open_timeout(timeout: Timeout) -> float | None:
    """The seconds for connecting and for the short response to the handshake."""
    if timeout.connect is None:
        return None
    read = _HANDSHAKE_TIMEOUT if timeout.read is None else timeout.read
    return timeout.connect + min(_HANDSHAKE_TIMEOUT, read)
