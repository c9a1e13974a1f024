"""Which transport a client sends through, when it was given none.

    an ``http_client`` ─────────────────► httpx, as it is
    JavaScript around us (Pyodide) ─────► its ``fetch``
    HTTP/2 ─────────────────────────────► httpx
    anything else ──────────────────────► directly: connections of our own

Where the environment names a proxy, what goes through it goes through httpx.

HTTP/2 by a library in Rust (``PyreqwestTransport``) is taken where a client is given one: it saves
most of the work, but cannot end a request whose caller has left. The modules of the transports are
loaded here, by the first call.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any

from openai_oxide_runtime.core.platform import JAVASCRIPT
from openai_oxide_runtime.http.proxies import environment_proxies

if TYPE_CHECKING:
    from openai_oxide_runtime.http.interface import AsyncTransport, SyncTransport
    from openai_oxide_runtime.http.proxies import Proxy
    from openai_oxide_runtime.operations.client_config import ClientConfig

__all__ = ["async_transport", "sync_transport"]


def sync_transport(config: ClientConfig, http_client: Any) -> SyncTransport:
    """The transport of a client that blocks."""
    if http_client is not None:
        from openai_oxide_runtime.transports.httpx.transport import HttpxTransport

        return HttpxTransport(http_client, config.limits)
    if JAVASCRIPT:
        from openai_oxide_runtime.transports.fetch import FetchTransport

        return FetchTransport(config.limits)
    direct = _http2(config) if config.http2 else _direct(config)
    proxies = environment_proxies(os.environ)
    if not proxies:
        return direct
    from openai_oxide_runtime.transports.proxy_routing import RoutedTransport

    through = partial(_http2 if config.http2 else _httpx, config)
    return RoutedTransport(proxies, direct, through)


def async_transport(config: ClientConfig, http_client: Any) -> AsyncTransport:
    """The transport of a client whose calls are awaited."""
    if http_client is not None:
        from openai_oxide_runtime.transports.httpx.transport import AsyncHttpxTransport

        return AsyncHttpxTransport(http_client, config.limits)
    if JAVASCRIPT:
        from openai_oxide_runtime.transports.fetch import AsyncFetchTransport

        return AsyncFetchTransport(config.limits)
    direct = _async_httpx(config) if config.http2 else _async_direct(config)
    proxies = environment_proxies(os.environ)
    if not proxies:
        return direct
    from openai_oxide_runtime.transports.proxy_routing import AsyncRoutedTransport

    return AsyncRoutedTransport(proxies, direct, partial(_async_httpx, config))


def _direct(config: ClientConfig) -> SyncTransport:
    from openai_oxide_runtime.transports.http1.sync_transport import DirectTransport

    return DirectTransport(config.limits, connections=config.connections, tls=config.tls)


def _async_direct(config: ClientConfig) -> AsyncTransport:
    from openai_oxide_runtime.transports.http1.async_transport import AsyncDirectTransport

    return AsyncDirectTransport(config.limits, connections=config.connections, tls=config.tls)


def _httpx(config: ClientConfig, proxy: Proxy | None = None) -> SyncTransport:
    from openai_oxide_runtime.transports.httpx.transport import HttpxTransport

    return HttpxTransport(None, config.limits, _settings(config, proxy), proxy)


def _http2(config: ClientConfig, proxy: Proxy | None = None) -> SyncTransport:
    from openai_oxide_runtime.transports.blocking import BlockingTransport

    return BlockingTransport(_async_httpx(config, proxy))


def _async_httpx(config: ClientConfig, proxy: Proxy | None = None) -> AsyncTransport:
    from openai_oxide_runtime.transports.httpx.transport import AsyncHttpxTransport

    return AsyncHttpxTransport(None, config.limits, _settings(config, proxy), proxy)


def _settings(config: ClientConfig, proxy: Proxy | None) -> dict[str, Any]:
    """What our own client of httpx is made with. Which proxy it takes was decided before."""
    import httpx

    from openai_oxide_runtime.http.tls_options import context_for

    settings = {"http2": config.http2, "verify": context_for(config.tls), "trust_env": False}
    settings["limits"] = httpx.Limits(**config.connections._asdict())
    if proxy is not None:
        auth = None if proxy.user is None else (proxy.user, proxy.password)
        settings["proxy"] = httpx.Proxy(proxy.address, auth=auth)
    return settings
