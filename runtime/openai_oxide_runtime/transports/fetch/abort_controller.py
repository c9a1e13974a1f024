"""One request on its way: what ends it, and what of Python the engine keep until then."""

from __future__ import annotations

from typing import Any

from openai_oxide_runtime.transports.fetch.javascript import js

__all__ = ["ActiveRequest"]


class ActiveRequest:
    """A request that can be aborted. Its transport keeps the active ones, to abort them all."""

    def __init__(self, others: set[ActiveRequest]) -> None:
        self._controller = js().AbortController.new()
        self._others = others
        self._proxies: list[Any] = []
        others.add(self)

    @property
    def signal(self) -> Any:
        """The ``AbortSignal`` of the request."""
        return self._controller.signal

    def keep(self, proxy: Any) -> None:
        """Keep a proxy of a Python object alive until the request ends."""
        self._proxies.append(proxy)

    def end(self) -> None:
        """Abort what is still active, and release the proxies. A second call does nothing."""
        if self in self._others:
            self._others.discard(self)
            self._controller.abort()
            for proxy in self._proxies:
                proxy.destroy()
            self._proxies.clear()
