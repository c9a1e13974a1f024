"""Which transport a client sends through, when it was given none.

    an ``http_client``, HTTP/2 ──────────► httpx
    JavaScript around us (Pyodide) ─────► its ``fetch``
    a proxy of the environment's ───────► httpx to the servers behind it, else directly
    anything else ──────────────────────► directly: connections of our own

HTTP/2 by a library in Rust (``PyreqwestTransport``) is taken where a client is given one: it saves
most of the work, but cannot end a request whose caller has left. The modules of the transports are
loaded here, by the first call.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, Final

from .proxies import environment_proxies

if TYPE_CHECKING:
    from .options import ClientConfig
    from .transport import AsyncTransport, SyncTransport

__all__ = ["JAVASCRIPT", "async_transport", "sync_transport"]

JAVASCRIPT: Final[bool] = sys.platform == "emscripten"
"""Whether Python runs inside an engine of JavaScript: no sockets, but ``fetch`` and the like."""


def sync_transport(config: ClientConfig, http_client: Any) -> SyncTransport:
    """The transport of a client that blocks."""
    if http_client is not None or (config.http2 and not JAVASCRIPT):
        return _httpx(config, http_client)
    if JAVASCRIPT:
        from .fetch import FetchTransport

        return FetchTransport(config.limits)
    from .http1.sync_transport import DirectTransport

    direct = DirectTransport(config.limits, connections=config.connections, tls=config.tls)
    proxies = environment_proxies(os.environ)
    if not proxies:
        return direct
    from .routing import RoutedTransport

    return RoutedTransport(proxies, direct, lambda: _httpx(config))


def async_transport(config: ClientConfig, http_client: Any) -> AsyncTransport:
    """The transport of a client whose calls are awaited."""
    if http_client is not None or (config.http2 and not JAVASCRIPT):
        return _async_httpx(config, http_client)
    if JAVASCRIPT:
        from .fetch import AsyncFetchTransport

        return AsyncFetchTransport(config.limits)
    from .http1.async_transport import AsyncDirectTransport

    direct = AsyncDirectTransport(config.limits, connections=config.connections, tls=config.tls)
    proxies = environment_proxies(os.environ)
    if not proxies:
        return direct
    from .routing import AsyncRoutedTransport

    return AsyncRoutedTransport(proxies, direct, lambda: _async_httpx(config))


def _httpx(config: ClientConfig, http_client: Any = None) -> SyncTransport:
    from .httpx_transport import HttpxTransport

    return HttpxTransport(http_client, config.limits, _settings(config, http_client))


def _async_httpx(config: ClientConfig, http_client: Any = None) -> AsyncTransport:
    from .httpx_transport import AsyncHttpxTransport

    return AsyncHttpxTransport(http_client, config.limits, _settings(config, http_client))


def _settings(config: ClientConfig, http_client: Any) -> dict[str, Any] | None:
    """What our own client of httpx is made with."""
    if http_client is not None:
        return None
    import httpx

    from .http1.tls import context_for

    connections = httpx.Limits(**config.connections._asdict())
    return {"http2": config.http2, "limits": connections, "verify": context_for(config.tls)}
