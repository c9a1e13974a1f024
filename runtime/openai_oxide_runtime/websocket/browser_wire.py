"""One connection through the engine's own ``WebSocket``, in both colours (Pyodide).

It does what ``wire`` does, as far as engines let it. They answer pings but send none, so a peer
counts as alive while the connection is open; and they read on whether or not anybody takes what
arrives, so a slow reader fills the memory and does not hold the server up.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any, Final

from openai_oxide_runtime.http.exchange import ResponseRecord
from openai_oxide_runtime.transports.fetch.javascript import (
    bridge,
    complaint,
    js_error,
    wait,
)
from openai_oxide_runtime.websocket.browser_handshake import opened_socket
from openai_oxide_runtime.websocket.closed import ABNORMAL, NORMAL, WebSocketClosed
from openai_oxide_runtime.websocket.handshake import Handshake, refused

__all__ = ["AsyncBrowserWire", "BrowserWire", "async_open_browser_wire", "open_browser_wire"]

_TOO_LARGE: Final = 1009
_OPEN: Final = 1
_CONNECTING: Final = 0
# The codes that programs may close with; all others are the engine's.
_FREE_CODES: Final = range(3000, 5000)


async def async_open_browser_wire(handshake: Handshake, options: dict[str, Any]) -> Any:
    """Open a connection; an error of the tree if that cannot be done."""
    wire = None
    try:
        async with asyncio.timeout(options["open_timeout"]):
            socket = await opened_socket(handshake, options.get("subprotocols") or ())
            wire = AsyncBrowserWire(socket, handshake, options)
            await wire.opened()
        return wire
    except (OSError, js_error()) as failure:  # TimeoutError is an OSError
        said = failure if isinstance(failure, OSError) else ConnectionError(complaint(failure))
        error = refused(handshake, said)
    if wire is not None:
        wire.drop()
    raise error


def open_browser_wire(handshake: Handshake, options: dict[str, Any]) -> Any:
    """Open a connection and wait for it; an error of the tree if that cannot be done."""
    return BrowserWire(wait(async_open_browser_wire(handshake, options)))


class AsyncBrowserWire:
    """A connection that is awaited. Any task may send, one at a time may receive."""

    def __init__(self, socket: Any, handshake: Handshake, options: dict[str, Any]) -> None:
        self._socket = socket
        self._most: int | None = options["max_size"]
        self._farewell: float | None = options["close_timeout"]
        self._loop = asyncio.get_running_loop()
        self._messages: deque[str | bytes] = deque()
        self._moved = asyncio.Event()
        self._gone = asyncio.Event()
        self._end: tuple[int, str] | None = None
        self._why = ""
        self.response = ResponseRecord(101, (), b"", handshake.request)
        """The answer to the handshake, of which engines show nothing."""
        self._listen()

    @property
    def open(self) -> bool:
        """Whether frames can be sent, as far as is known."""
        return self._end is None and self._socket.readyState == _OPEN

    async def opened(self) -> None:
        """Wait until the connection stands; ConnectionError if it does not."""
        while self._end is None and self._socket.readyState == _CONNECTING:
            await self._move()
        if self._end is not None:
            code, reason = self._end
            said = reason or self._why or "the engine does not say why"
            raise ConnectionError(f"{said} (code {code})")

    async def send(self, frame: str | bytes, *, text: bool | None = None) -> None:
        """Send a message; ``text`` sends bytes, which are UTF-8 then, as text."""
        if not self.open:
            raise self._closed(unsent=(frame,))
        if text and isinstance(frame, bytes):
            frame = frame.decode()
        self._socket.send(frame if isinstance(frame, str) else bridge().to_js(frame))

    async def receive(self, timeout: float | None = None, *, decode: bool | None = False) -> Any:
        """The next message, as bytes; with ``decode=None`` text as str."""
        if not self._messages:
            async with asyncio.timeout(timeout):
                while not self._messages:
                    if self._end is not None:
                        raise self._closed()
                    await self._move()
        message = self._messages.popleft()
        return message.encode() if decode is False and isinstance(message, str) else message

    async def alive(self, seconds: float) -> bool:
        """Whether the connection is open; engines let nobody ask the other side."""
        return self.open

    def drop(self) -> None:
        """Close without waiting for the other side."""
        self._let_go()
        self._socket.close()
        self._ended(ABNORMAL, "")

    async def close(self, code: int = NORMAL, reason: str = "") -> None:
        """Say goodbye and close."""
        if self._end is None:
            said = (code, reason) if code == NORMAL or code in _FREE_CODES else ()
            self._socket.close(*said)
            try:
                async with asyncio.timeout(self._farewell):
                    await self._gone.wait()
            except TimeoutError:
                self._ended(ABNORMAL, "")
        self._let_go()

    def _listen(self) -> None:
        kinds = {
            "open": lambda _: self._moved.set(),
            "message": lambda event: self._take(event.data),
            "error": self._note,
            "close": lambda event: self._ended(event.code, event.reason),
        }
        self._ears = {kind: bridge().create_proxy(heard) for kind, heard in kinds.items()}
        for kind, ear in self._ears.items():
            self._socket.addEventListener(kind, ear)

    def _let_go(self) -> None:
        """Take back what the engine was given to call."""
        for kind, ear in self._ears.items():
            self._socket.removeEventListener(kind, ear)
            ear.destroy()
        self._ears = {}

    def _take(self, data: Any) -> None:
        message = data if isinstance(data, str) else data.to_bytes()
        size = len(message) if isinstance(message, bytes) else _utf8_size(message, self._most)
        if self._most is not None and size > self._most:
            self._why = f"a message is larger than {self._most} bytes"
            self._socket.close()
            self._ended(_TOO_LARGE, "")
        elif self._end is None:
            self._messages.append(message)
            self._moved.set()

    def _note(self, event: Any) -> None:
        self._why = complaint(event) if getattr(event, "message", "") else ""
        self._moved.set()

    def _ended(self, code: int, reason: str) -> None:
        if self._end is None:
            self._end = (code or ABNORMAL, reason or "")
            self._moved.set()
            self._gone.set()
            self._loop.call_soon(self._let_go)  # not in the midst of being called

    async def _move(self) -> None:
        self._moved.clear()
        await self._moved.wait()

    def _closed(self, *, unsent: tuple[str | bytes, ...] = ()) -> WebSocketClosed:
        code, reason = self._end or (ABNORMAL, "")
        return WebSocketClosed(code, reason, detail=self._why, unsent=unsent)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'open' if self.open else 'closed'}>"


def _utf8_size(text: str, most: int | None) -> int:
    """The bytes of a text, counted only where it matters."""
    return len(text) if most is None or len(text) * 4 <= most else len(text.encode())


class BrowserWire:
    """The same, waited for; the engine must be able to suspend a function."""

    def __init__(self, wire: AsyncBrowserWire) -> None:
        self._wire = wire
        self.response = wire.response

    @property
    def open(self) -> bool:
        """Whether frames can be sent, as far as is known."""
        return self._wire.open

    def send(self, frame: str | bytes, *, text: bool | None = None) -> None:
        """Send a message; ``text`` sends bytes, which are UTF-8 then, as text."""
        wait(self._wire.send(frame, text=text))

    def receive(self, timeout: float | None = None, *, decode: bool | None = False) -> Any:
        """The next message, as bytes; with ``decode=None`` text as str."""
        return wait(self._wire.receive(timeout, decode=decode))

    def alive(self, seconds: float) -> bool:
        """Whether the connection is open; engines let nobody ask the other side."""
        return self._wire.open

    def drop(self) -> None:
        """Close without waiting for the other side."""
        self._wire.drop()

    def close(self, code: int = NORMAL, reason: str = "") -> None:
        """Say goodbye and close."""
        wait(self._wire.close(code, reason))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'open' if self.open else 'closed'}>"
