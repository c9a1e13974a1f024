"""Which transport a client sends through, when it was given none.

    an ``http_client``, a proxy, HTTP/2 ──► httpx
    anything else ─────────────────────► httpx

The modules of the transports are loaded here, by the first call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .options import ClientConfig
    from .transport import AsyncTransport, SyncTransport

__all__ = ["async_transport", "sync_transport"]


def sync_transport(config: ClientConfig, http_client: Any) -> SyncTransport:
    """The transport of a client that blocks."""
    from .httpx_transport import HttpxTransport

    return HttpxTransport(http_client, config.limits, http2=config.http2)


def async_transport(config: ClientConfig, http_client: Any) -> AsyncTransport:
    """The transport of a client whose calls are awaited."""
    from .httpx_transport import AsyncHttpxTransport

    return AsyncHttpxTransport(http_client, config.limits, http2=config.http2)
