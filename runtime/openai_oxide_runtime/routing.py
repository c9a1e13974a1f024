"""Where the environment names proxies: through httpx to the servers behind them, else directly.

Redirects and calls to other addresses leave the client's own server, so each request is looked at.
"""

from __future__ import annotations

from collections.abc import Callable

from .proxies import Proxies
from .transport import AsyncRawResponse, AsyncTransport, HttpRequest, RawResponse, SyncTransport

__all__ = ["AsyncRoutedTransport", "RoutedTransport"]


class RoutedTransport:
    """Sends through one of two transports. What goes through a proxy makes the second."""

    def __init__(
        self, proxies: Proxies, direct: SyncTransport, proxied: Callable[[], SyncTransport]
    ) -> None:
        self._proxies = proxies
        self._direct = direct
        self._make = proxied
        self._proxied: SyncTransport | None = None

    def send(self, request: HttpRequest) -> RawResponse:
        """Send the request; back with the head of the answer."""
        if not self._proxies.apply(request.head.origin):
            return self._direct.send(request)
        if self._proxied is None:
            self._proxied = self._make()
        return self._proxied.send(request)

    def close(self) -> None:
        """Close both."""
        self._direct.close()
        if self._proxied is not None:
            self._proxied.close()


class AsyncRoutedTransport:
    """``RoutedTransport`` for calls that are awaited."""

    def __init__(
        self, proxies: Proxies, direct: AsyncTransport, proxied: Callable[[], AsyncTransport]
    ) -> None:
        self._proxies = proxies
        self._direct = direct
        self._make = proxied
        self._proxied: AsyncTransport | None = None

    async def send(self, request: HttpRequest) -> AsyncRawResponse:
        """Send the request; back with the head of the answer."""
        if not self._proxies.apply(request.head.origin):
            return await self._direct.send(request)
        if self._proxied is None:
            self._proxied = self._make()
        return await self._proxied.send(request)

    async def close(self) -> None:
        """Close both."""
        await self._direct.close()
        if self._proxied is not None:
            await self._proxied.close()
