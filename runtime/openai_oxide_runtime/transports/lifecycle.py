"""Where a client keeps its transport: one per process and, if asynchronous, per event loop.

A forked child must not talk over its parent's sockets, and a connection of one event loop cannot be
used in another. So the slot makes a new transport where the old one does not belong. A transport
over a client that the user brought along is used as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary, ref

from openai_oxide_runtime.core.forks import generation, lock

__all__ = ["AsyncTransportSlot", "TransportSlot"]


@cache
def _running_loop() -> Callable[[], Any]:
    """What finds the event loop; asyncio is loaded by the first call that has one."""
    from asyncio import get_running_loop

    return get_running_loop


def _nothing() -> None:
    """A reference to no event loop."""


class _Slot:
    def __init__(self, make: Callable[[], Any], *, brought: bool, http_client: Any = None) -> None:
        self.use(make, brought=brought, http_client=http_client)
        self.closed = False

    def use(self, make: Callable[[], Any], *, brought: bool, http_client: Any = None) -> None:
        """From now on make transports this way; ``http_client`` is what they send through."""
        self._make = make
        self.brought = brought
        self.http_client = http_client
        self._forget()
        self._reset()

    def _forget(self) -> None:
        """Let go of the transports there are."""

    def _reset(self) -> None:
        self._lock = lock()
        self._born = generation()

    def _check(self) -> None:
        if self.closed:
            raise RuntimeError("this client is closed")
        if self._born != generation():
            self._reset()


class TransportSlot(_Slot):
    """The transport of a blocking client."""

    _transport: Any = None

    def _forget(self) -> None:
        self._transport = None

    def get(self) -> Any:
        """The transport of this process."""
        if self.closed or self._born != generation():
            self._check()
        return self._transport or self._first()

    def _reset(self) -> None:
        super()._reset()
        if not self.brought:
            self._transport = None

    def _first(self) -> Any:
        with self._lock:
            if self._transport is None:
                self._transport = self._make()
            return self._transport

    def close(self) -> None:
        """Close the transport for good."""
        transport = self._transport
        if not self.closed and transport is None and (self.brought or self.http_client):
            transport = self._make()
        self.closed = True
        if transport is not None and self._born == generation():
            transport.close()


class AsyncTransportSlot(_Slot):
    """The transports of an asynchronous client, one for each event loop."""

    _transports: WeakKeyDictionary[Any, Any]

    def get(self) -> Any:
        """The transport of the running event loop."""
        loop = _running_loop()()
        if self.closed or self._born != generation():
            self._check()
        last, transport = self._last
        return transport if last() is loop else self._first(loop)

    def _reset(self) -> None:
        super()._reset()
        self._transports = WeakKeyDictionary()
        self._last: tuple[Callable[[], Any], Any] = (_nothing, None)

    def _first(self, loop: Any) -> Any:
        with self._lock:
            for other in [known for known in self._transports if known.is_closed()]:
                del self._transports[other]
            if loop not in self._transports:
                self._transports[loop] = self._make()
            self._last = ref(loop), self._transports[loop]
            return self._transports[loop]

    async def close(self) -> None:
        """Close the transport of this event loop, let go of the others, for good."""
        from asyncio import get_running_loop

        transport = self._transports.pop(get_running_loop(), None)
        if not self.closed and transport is None and (self.brought or self.http_client):
            transport = self._make()
        self.closed = True
        self._transports.clear()
        self._last = _nothing, None
        if transport is not None:
            await transport.close()
