"""Send through httpx if a server has a proxy, else directly.

The proxy is looked up for each request, since redirects and full URLs lead to other servers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from openai_oxide_runtime.http.interface import (
    AsyncRawResponse,
    AsyncTransport,
    HttpRequest,
    RawResponse,
    SyncTransport,
    non_retryable,
)
from openai_oxide_runtime.http.proxies import Proxies, Proxy

__all__ = ["AsyncRoutedTransport", "RoutedTransport"]

T = TypeVar("T")


class _Routes(Generic[T]):
    """Chooses the transport of a request. Each proxy has its own, made at its first use."""

    def __init__(self, proxies: Proxies, direct: T, make: Callable[[Proxy], T]) -> None:
        self._proxies = proxies
        self._direct = direct
        self._make = make
        self._by_proxy: dict[Proxy, T] = {}

    def _route(self, request: HttpRequest) -> T:
        proxy = self._proxies.find(request.head.origin)
        if proxy is None:
            return self._direct
        transport = self._by_proxy.get(proxy)
        return (
            transport
            if transport is not None
            else self._by_proxy.setdefault(proxy, self._through(proxy))
        )

    def _through(self, proxy: Proxy) -> T:
        try:
            return self._make(proxy)
        except ImportError:
            raise non_retryable(
                "a SOCKS proxy needs the package socksio: install `httpx[socks]`"
            ) from None

    def _all(self) -> list[T]:
        return [self._direct, *self._by_proxy.values()]


class RoutedTransport(_Routes[SyncTransport]):
    """Sends directly, or through the proxy of the server."""

    def send(self, request: HttpRequest) -> RawResponse:
        """Send a request; return after the head of the response."""
        return self._route(request).send(request)

    def close(self) -> None:
        """Close all connections."""
        for transport in self._all():
            transport.close()


class AsyncRoutedTransport(_Routes[AsyncTransport]):
    """The async ``RoutedTransport``."""

    async def send(self, request: HttpRequest) -> AsyncRawResponse:
        """Send a request; return after the head of the response."""
        return await self._route(request).send(request)

    async def close(self) -> None:
        """Close all connections."""
        for transport in self._all():
            await transport.close()
