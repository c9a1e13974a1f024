"""One request on its way: what ends it, and what of Python the engine holds until then."""

from __future__ import annotations

from typing import Any

from openai_oxide_runtime.transports.fetch.javascript import js

__all__ = ["Flight"]


class Flight:
    """A request that can be ended. Those under way are kept by their transport, to end them all."""

    def __init__(self, others: set[Flight]) -> None:
        self._controller = js().AbortController.new()
        self._others = others
        self._held: list[Any] = []
        others.add(self)

    @property
    def signal(self) -> Any:
        """Tells the engine that the request has ended."""
        return self._controller.signal

    def holds(self, proxy: Any) -> None:
        """``proxy`` of something of Python is to live as long as the request."""
        self._held.append(proxy)

    def end(self) -> None:
        """Stop what is still going on and let go of everything; nothing happens the second time."""
        if self in self._others:
            self._others.discard(self)
            self._controller.abort()
            for proxy in self._held:
                proxy.destroy()
            self._held.clear()
