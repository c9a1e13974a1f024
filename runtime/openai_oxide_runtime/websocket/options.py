"""What may be set about a connection itself. The defaults are in ``resolve``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypedDict

from openai_oxide_runtime.http.timeouts import Timeout

if TYPE_CHECKING:
    import ssl

__all__ = ["Heartbeat", "WebSocketOptions", "split"]


class WebSocketOptions(TypedDict, total=False):
    """Settings of one connection. All but the heartbeat are those of the `websockets` library."""

    ping_interval: float | None
    """Seconds of silence, while somebody waits for an event, before a ping; None sends none."""
    ping_timeout: float
    """Seconds that the answer to a ping may take before the connection counts as dead."""
    open_timeout: float | None
    """Seconds until the connection stands, the handshake included."""
    close_timeout: float | None
    """Seconds that closing may take before the connection is dropped."""
    max_size: int | None
    """The most bytes of one message; None for no limit."""
    max_queue: int | tuple[int | None, int | None] | None
    """How many messages may wait to be received before the server is made to wait."""
    write_limit: int | tuple[int, int | None]
    """How many bytes may wait to be written (asyncio only)."""
    compression: str | None
    """``"deflate"`` to offer compression."""
    extensions: Sequence[Any] | None
    """Extensions to offer."""
    subprotocols: Sequence[Any] | None
    """Subprotocols to offer."""
    ssl: ssl.SSLContext | None
    """How to check the server's certificate."""
    proxy: str | bool | None
    """The proxy; True for the environment's, None for none."""
    server_hostname: str | None
    """The name to expect in the certificate, if it is not the address's."""


class Heartbeat(NamedTuple):
    """How a connection that fell silent is told from one that is dead.

    Twenty and ten seconds find a peer that is gone in half a minute.
    """

    interval: float | None = 20.0
    timeout: float = 10.0


_CLOSE_TIMEOUT: Final = 5.0
_ANSWER: Final = 10.0
_QUEUE: Final = 256


def split(
    given: Mapping[str, Any], timeout: Timeout, most_bytes: int
) -> tuple[Heartbeat, dict[str, Any]]:
    """The heartbeat, and the arguments for the library with our defaults filled in."""
    unknown = given.keys() - WebSocketOptions.__annotations__.keys()
    if unknown:
        raise TypeError(f"a WebSocket has no option {sorted(unknown)[0]!r}")
    rest = dict(given)
    default = Heartbeat()
    beat = Heartbeat(
        rest.pop("ping_interval", default.interval), rest.pop("ping_timeout", default.timeout)
    )
    # The library's own pings run even while nobody reads; a slow reader would lose the connection.
    rest |= {"ping_interval": None, "ping_timeout": None}
    rest.setdefault("open_timeout", _opening(timeout))
    rest.setdefault("close_timeout", _CLOSE_TIMEOUT)
    rest.setdefault("max_size", most_bytes)
    rest.setdefault("max_queue", _QUEUE)
    rest.setdefault("compression", None)
    return beat, rest


def _opening(timeout: Timeout) -> float | None:
    """The handshake is a connect and one short answer."""
    if timeout.connect is None:
        return None
    return timeout.connect + min(_ANSWER, _ANSWER if timeout.read is None else timeout.read)
