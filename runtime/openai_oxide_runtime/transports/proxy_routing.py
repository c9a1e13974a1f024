"""Where there are proxies: through httpx to the servers behind them, else directly.

Redirects and calls to other addresses leave the client's own server, so each request is looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

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
    """Which transport a request takes. What goes through a proxy makes the proxy's own."""

    def __init__(self, proxies: Proxies, direct: T, through: Callable[[Proxy], T]) -> None:
        self._proxies = proxies
        self._direct = direct
        self._make = through
        self._made: dict[Proxy, T] = {}

    def _route(self, request: HttpRequest) -> T:
        proxy = self._proxies.find(request.head.origin)
        if proxy is None:
            return self._direct
        found = self._made.get(proxy)
        return found if found is not None else self._made.setdefault(proxy, self._through(proxy))

    def _through(self, proxy: Proxy) -> T:
        try:
            return self._make(proxy)
        except ImportError:
            raise non_retryable(
                "a SOCKS proxy needs the package socksio (`httpx[socks]`)"
            ) from None

    def _all(self) -> list[Any]:
        return [self._direct, *self._made.values()]


class RoutedTransport(_Routes[SyncTransport]):
    """Sends directly, or through the proxy that is named for a server."""

    def send(self, request: HttpRequest) -> RawResponse:
        """Send the request; back with the head of the response."""
        return self._route(request).send(request)

    def close(self) -> None:
        """Close all connections."""
        for transport in self._all():
            transport.close()


class AsyncRoutedTransport(_Routes[AsyncTransport]):
    """``RoutedTransport`` for calls that are awaited."""

    async def send(self, request: HttpRequest) -> AsyncRawResponse:
        """Send the request; back with the head of the response."""
        return await self._route(request).send(request)

    async def close(self) -> None:
        """Close all connections."""
        for transport in self._all():
            await transport.close()
