"""Choose the transport of a client without the argument ``transport``.

    an ``http_client`` ─────────────────► httpx, as it is
    Pyodide (Python in JavaScript) ─────► its ``fetch``
    HTTP/2, or ``transport="httpx"`` ───► httpx
    anything else ──────────────────────► direct: our own HTTP/1.1 connections

If the environment names a proxy, requests to its servers go through httpx.

``PyreqwestTransport`` (HTTP/2 in Rust) is used only as the argument ``transport``: it saves most of
the work, but cannot end a cancelled request. The first call imports the module of its transport.
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
    """The transport of a sync client."""
    if http_client is not None:
        from openai_oxide_runtime.transports.httpx.transport import HttpxTransport

        return HttpxTransport(http_client, config.limits)
    if JAVASCRIPT and not config.through_httpx:
        from openai_oxide_runtime.transports.fetch import FetchTransport

        return FetchTransport(config.limits)
    make = _http2 if config.http2 else _httpx if config.through_httpx else _direct
    direct = make(config)
    proxies = environment_proxies(os.environ)
    if not proxies:
        return direct
    from openai_oxide_runtime.transports.proxy_routing import RoutedTransport

    make = partial(_http2 if config.http2 else _httpx, config)
    return RoutedTransport(proxies, direct, make)


def async_transport(config: ClientConfig, http_client: Any) -> AsyncTransport:
    """The transport of an async client."""
    if http_client is not None:
        from openai_oxide_runtime.transports.httpx.transport import AsyncHttpxTransport

        return AsyncHttpxTransport(http_client, config.limits)
    if JAVASCRIPT and not config.through_httpx:
        from openai_oxide_runtime.transports.fetch import AsyncFetchTransport

        return AsyncFetchTransport(config.limits)
    httpx = config.http2 or config.through_httpx
    direct = _async_httpx(config) if httpx else _async_direct(config)
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


def _settings(config: ClientConfig, proxy: Proxy | None) -> dict[str, object]:
    """The arguments of our own httpx client. Its proxy was chosen before."""
    import httpx

    from openai_oxide_runtime.http.tls_options import context_for

    settings = {"http2": config.http2, "verify": context_for(config.tls), "trust_env": False}
    settings["limits"] = httpx.Limits(**config.connections._asdict())
    if proxy is not None:
        auth = None if proxy.user is None else (proxy.user, proxy.password)
        settings["proxy"] = httpx.Proxy(proxy.address, auth=auth)
    return settings
