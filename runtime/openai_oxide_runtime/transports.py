"""Which transport a client sends through, when it was given none.

    an ``http_client``, a proxy, HTTP/2 ──► httpx
    JavaScript around us (Pyodide) ─────► its ``fetch``
    anything else ─────────────────────► httpx

The modules of the transports are loaded here, by the first call.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .options import ClientConfig
    from .transport import AsyncTransport, SyncTransport

__all__ = ["JAVASCRIPT", "async_transport", "sync_transport"]

JAVASCRIPT: Final[bool] = sys.platform == "emscripten"
"""Whether Python runs inside an engine of JavaScript: no sockets, but ``fetch`` and the like."""


def sync_transport(config: ClientConfig, http_client: Any) -> SyncTransport:
    """The transport of a client that blocks."""
    if JAVASCRIPT and http_client is None:
        from .fetch import FetchTransport

        return FetchTransport(config.limits)
    from .httpx_transport import HttpxTransport

    return HttpxTransport(http_client, config.limits, http2=config.http2)


def async_transport(config: ClientConfig, http_client: Any) -> AsyncTransport:
    """The transport of a client whose calls are awaited."""
    if JAVASCRIPT and http_client is None:
        from .fetch import AsyncFetchTransport

        return AsyncFetchTransport(config.limits)
    from .httpx_transport import AsyncHttpxTransport

    return AsyncHttpxTransport(http_client, config.limits, http2=config.http2)
