"""The transports of a client: one per process and, if async, per event loop.

A forked child must not use its parent's sockets, and a connection of one event loop cannot be used
in another. So a holder makes a new transport for each. A custom transport, or one over the user's
``http_client``, is used as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary, ref

from openai_oxide_runtime.core.forks import generation, lock

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

__all__ = ["AsyncTransportHolder", "TransportHolder"]


@cache
def _running_loop() -> Callable[[], AbstractEventLoop]:
    """``get_running_loop``; asyncio is imported by the first async call."""
    from asyncio import get_running_loop

    return get_running_loop


def _no_loop() -> None:
    """A weak reference to no event loop."""


class _Holder:
    def __init__(
        self, make: Callable[[], Any], *, is_custom: bool, http_client: object = None
    ) -> None:
        self.use(make, is_custom=is_custom, http_client=http_client)
        self.closed = False

    def use(self, make: Callable[[], Any], *, is_custom: bool, http_client: object = None) -> None:
        """Make transports by ``make`` from now on; ``http_client`` is the client that they use."""
        self._make = make
        self.is_custom = is_custom
        self.http_client = http_client
        self._forget()
        self._reset()

    def _forget(self) -> None:
        """Drop the present transports."""

    def _reset(self) -> None:
        self._lock = lock()
        self._generation = generation()

    def _check(self) -> None:
        if self.closed:
            raise RuntimeError("the client is closed: make a new one")
        if self._generation != generation():
            self._reset()


class TransportHolder(_Holder):
    """Holds the transport of a sync client."""

    _transport: Any = None

    def _forget(self) -> None:
        self._transport = None

    def get(self) -> Any:
        """The transport of this process."""
        if self.closed or self._generation != generation():
            self._check()
        return self._transport or self._first()

    def _reset(self) -> None:
        super()._reset()
        if not self.is_custom:
            self._transport = None

    def _first(self) -> Any:
        with self._lock:
            if self._transport is None:
                self._transport = self._make()
            return self._transport

    def close(self) -> None:
        """Close the transport for good."""
        transport = self._transport
        if not self.closed and transport is None and (self.is_custom or self.http_client):
            transport = self._make()
        self.closed = True
        if transport is not None and self._generation == generation():
            transport.close()


class AsyncTransportHolder(_Holder):
    """Holds the transports of an async client, one for each event loop."""

    _transports: WeakKeyDictionary[AbstractEventLoop, Any]

    def get(self) -> Any:
        """The transport of the running event loop."""
        loop = _running_loop()()
        if self.closed or self._generation != generation():
            self._check()
        last, transport = self._last
        return transport if last() is loop else self._first(loop)

    def _reset(self) -> None:
        super()._reset()
        self._transports = WeakKeyDictionary()
        self._last: tuple[Callable[[], object], Any] = (_no_loop, None)

    def _first(self, loop: AbstractEventLoop) -> Any:
        with self._lock:
            for other in [loop for loop in self._transports if loop.is_closed()]:
                del self._transports[other]
            if loop not in self._transports:
                self._transports[loop] = self._make()
            self._last = ref(loop), self._transports[loop]
            return self._transports[loop]

    async def close(self) -> None:
        """Close the transport of this event loop and drop the others, for good."""
        from asyncio import get_running_loop

        transport = self._transports.pop(get_running_loop(), None)
        if not self.closed and transport is None and (self.is_custom or self.http_client):
            transport = self._make()
        self.closed = True
        self._transports.clear()
        self._last = _no_loop, None
        if transport is not None:
            await transport.close()
