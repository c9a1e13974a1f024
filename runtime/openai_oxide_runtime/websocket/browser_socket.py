"""One connection through a JavaScript engine's own ``WebSocket``, sync and async (Pyodide).

It does what ``socket`` does, within the limits of engines. They answer pings but cannot send any,
so an open connection counts as alive. They read whether or not the program takes the messages, so
there is no back-pressure: a slow reader's messages fill the memory.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any, Final

from openai_oxide_runtime.http.exchange import ResponseRecord
from openai_oxide_runtime.transports.fetch.javascript import (
    bridge,
    error_text,
    js_error,
    wait,
)
from openai_oxide_runtime.websocket.browser_handshake import opened_socket
from openai_oxide_runtime.websocket.closed import ABNORMAL, NORMAL, WebSocketClosed
from openai_oxide_runtime.websocket.handshake import Handshake, connect_error

__all__ = [
    "AsyncBrowserSocket",
    "BrowserSocket",
    "async_open_browser_socket",
    "open_browser_socket",
]

_TOO_LARGE: Final = 1009
_OPEN: Final = 1
_CONNECTING: Final = 0
# Engines let programs close with these codes; all others are reserved (RFC 6455, 7.4.2).
_PRIVATE_CODES: Final = range(3000, 5000)


async def async_open_browser_socket(handshake: Handshake, options: dict[str, Any]) -> Any:
    """Open a connection; raises an error of the SDK's tree if that fails."""
    socket = None
    try:
        async with asyncio.timeout(options["open_timeout"]):
            engine_socket = await opened_socket(handshake, options.get("subprotocols") or ())
            socket = AsyncBrowserSocket(engine_socket, handshake, options)
            await socket.wait_open()
        return socket
    except (OSError, js_error()) as failure:  # TimeoutError is an OSError
        cause = failure if isinstance(failure, OSError) else ConnectionError(error_text(failure))
        error = connect_error(handshake, cause)
    if socket is not None:
        socket.abort()
    raise error


def open_browser_socket(handshake: Handshake, options: dict[str, Any]) -> Any:
    """Open a connection; raises an error of the SDK's tree if that fails."""
    return BrowserSocket(wait(async_open_browser_socket(handshake, options)))


class AsyncBrowserSocket:
    """An async connection. Any task may send; one at a time may receive."""

    def __init__(self, engine_socket: Any, handshake: Handshake, options: dict[str, Any]) -> None:
        self._engine_socket = engine_socket
        self._max_size: int | None = options["max_size"]
        self._close_timeout: float | None = options["close_timeout"]
        self._loop = asyncio.get_running_loop()
        self._messages: deque[bytes] = deque()
        self._changed = asyncio.Event()
        self._closed = asyncio.Event()
        self._end: tuple[int, str] | None = None
        self._failure = ""
        self.response = ResponseRecord(101, (), b"", handshake.request)
        """The response to the handshake, of which engines show nothing."""
        self._add_listeners()

    @property
    def open(self) -> bool:
        """Whether messages can be sent, as far as is known."""
        return self._end is None and self._engine_socket.readyState == _OPEN

    async def wait_open(self) -> None:
        """Wait until the connection is open; raises ``ConnectionError`` if it fails."""
        while self._end is None and self._engine_socket.readyState == _CONNECTING:
            await self._wait_change()
        if self._end is not None:
            code, reason = self._end
            detail = reason or self._failure or "the engine gives no reason"
            raise ConnectionError(f"{detail} (code {code})")

    async def send(self, message: str | bytes, *, text: bool | None = None) -> None:
        """Send a message; with ``text=True`` bytes, which must be UTF-8, are sent as text."""
        if not self.open:
            raise self._closed_error(unsent=(message,))
        if text and isinstance(message, bytes):
            message = message.decode()
        self._engine_socket.send(message if isinstance(message, str) else bridge().to_js(message))

    async def receive(self, timeout: float | None = None) -> bytes:
        """Return the next message; raises ``TimeoutError``, or ``WebSocketClosed`` at the end."""
        if not self._messages:
            async with asyncio.timeout(timeout):
                while not self._messages:
                    if self._end is not None:
                        raise self._closed_error()
                    await self._wait_change()
        return self._messages.popleft()

    async def alive(self, seconds: float) -> bool:
        """Whether the connection is open; engines let no program send a ping."""
        return self.open

    def abort(self) -> None:
        """Close without waiting for the peer."""
        self._remove_listeners()
        self._engine_socket.close()
        self._note_end(ABNORMAL, "")

    async def close(self, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection with a closing handshake."""
        if self._end is None:
            arguments = (code, reason) if code == NORMAL or code in _PRIVATE_CODES else ()
            self._engine_socket.close(*arguments)
            try:
                async with asyncio.timeout(self._close_timeout):
                    await self._closed.wait()
            except TimeoutError:
                self._note_end(ABNORMAL, "")
        self._remove_listeners()

    def _add_listeners(self) -> None:
        functions = {
            "open": lambda _: self._changed.set(),
            "message": lambda event: self._take(event.data),
            "error": self._note_failure,
            "close": lambda event: self._note_end(event.code, event.reason),
        }
        self._listeners = {kind: bridge().create_proxy(f) for kind, f in functions.items()}
        for kind, listener in self._listeners.items():
            self._engine_socket.addEventListener(kind, listener)

    def _remove_listeners(self) -> None:
        """Remove and destroy the proxies that the engine calls, which are never collected."""
        for kind, listener in self._listeners.items():
            self._engine_socket.removeEventListener(kind, listener)
            listener.destroy()
        self._listeners = {}

    def _take(self, data: Any) -> None:
        message: bytes = data.encode() if isinstance(data, str) else data.to_bytes()
        if self._max_size is not None and len(message) > self._max_size:
            self._failure = f"a message is larger than {self._max_size} bytes"
            self._engine_socket.close()
            self._note_end(_TOO_LARGE, "")
        elif self._end is None:
            self._messages.append(message)
            self._changed.set()

    def _note_failure(self, event: Any) -> None:
        self._failure = error_text(event) if getattr(event, "message", "") else ""
        self._changed.set()

    def _note_end(self, code: int, reason: str) -> None:
        if self._end is None:
            self._end = (code or ABNORMAL, reason or "")
            self._changed.set()
            self._closed.set()
            # Later: a listener must not be destroyed while the engine is calling it.
            self._loop.call_soon(self._remove_listeners)

    async def _wait_change(self) -> None:
        self._changed.clear()
        await self._changed.wait()

    def _closed_error(self, *, unsent: tuple[str | bytes, ...] = ()) -> WebSocketClosed:
        code, reason = self._end or (ABNORMAL, "")
        return WebSocketClosed(code, reason, detail=self._failure, unsent=unsent)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'open' if self.open else 'closed'}>"


class BrowserSocket:
    """A sync connection. The engine must be able to suspend a function that waits (JSPI)."""

    def __init__(self, socket: AsyncBrowserSocket) -> None:
        self._socket = socket
        self.response = socket.response

    @property
    def open(self) -> bool:
        """Whether messages can be sent, as far as is known."""
        return self._socket.open

    def send(self, message: str | bytes, *, text: bool | None = None) -> None:
        """Send a message; with ``text=True`` bytes, which must be UTF-8, are sent as text."""
        wait(self._socket.send(message, text=text))

    def receive(self, timeout: float | None = None) -> bytes:
        """Return the next message; raises ``TimeoutError``, or ``WebSocketClosed`` at the end."""
        return wait(self._socket.receive(timeout))

    def alive(self, seconds: float) -> bool:
        """Whether the connection is open; engines let no program send a ping."""
        return self._socket.open

    def abort(self) -> None:
        """Close without waiting for the peer."""
        self._socket.abort()

    def close(self, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection with a closing handshake."""
        wait(self._socket.close(code, reason))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'open' if self.open else 'closed'}>"
