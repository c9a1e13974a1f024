"""One connection, sync and async: sends and receives messages, and notices a dead peer.

The only module that uses the `websockets` library. Its errors are those of the SDK's tree, or
TimeoutError for a message that did not arrive in time.

A ping is sent only after a receiver has waited in vain for a while, and reading goes on meanwhile:
an event proves as well as a pong that the peer is alive. So a dead peer is noticed, and a slow
reader, whose pong waits behind messages that it has not read yet, does not lose its connection.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from functools import cache, partial
from importlib import import_module
from typing import Any, Final, TypeVar

from openai_oxide_runtime.core.forks import generation
from openai_oxide_runtime.core.platform import JAVASCRIPT
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.exchange import ResponseRecord
from openai_oxide_runtime.http.tracebacks import forget_locals
from openai_oxide_runtime.websocket.closed import NORMAL, WebSocketClosed
from openai_oxide_runtime.websocket.handshake import (
    MISSING,
    Handshake,
    connect_error,
    response_record,
)
from openai_oxide_runtime.websocket.options import Heartbeat
from openai_oxide_runtime.websocket.quiet_logger import quiet
from openai_oxide_runtime.websocket.receive_queue import async_connection_class, connection_class

__all__ = ["AsyncSocket", "Socket", "async_open_socket", "open_socket"]

T = TypeVar("T")
_NO_PONG: Final = "no answer to a ping"
_FORKED: Final = "it was opened before this process was forked; open a new connection here"


def open_socket(handshake: Handshake, heartbeat: Heartbeat, options: dict[str, Any]) -> Socket:
    """Open a connection; raises an error of the SDK's tree if that fails."""
    if JAVASCRIPT:
        from openai_oxide_runtime.websocket.browser_socket import open_browser_socket

        return open_browser_socket(handshake, options)
    options = {name: value for name, value in options.items() if name != "write_limit"}
    connect, create = _library_classes("websockets.sync.client", connection_class)
    try:
        handshake = handshake.with_proxy(options["proxy"])
        connection = connect(**_arguments(handshake, options, create)).__enter__()
        return Socket(connection, handshake, heartbeat)
    except Exception as failure:
        error = connect_error(handshake, failure)
    except BaseException as interrupt:
        forget_locals(interrupt)
        raise
    raise error


async def async_open_socket(
    handshake: Handshake, heartbeat: Heartbeat, options: dict[str, Any]
) -> AsyncSocket:
    """Open a connection; raises an error of the SDK's tree if that fails."""
    if JAVASCRIPT:
        from openai_oxide_runtime.websocket.browser_socket import async_open_browser_socket

        return await async_open_browser_socket(handshake, options)
    connect, create = _library_classes("websockets.asyncio.client", async_connection_class)
    try:
        handshake = handshake.with_proxy(options["proxy"])
        connection = await connect(**_arguments(handshake, options, create)).__aenter__()
        return AsyncSocket(connection, handshake, heartbeat)
    except Exception as failure:
        error = connect_error(handshake, failure)
    except BaseException as interrupt:
        forget_locals(interrupt)
        raise
    raise error


def _arguments(
    handshake: Handshake, options: dict[str, Any], create: Callable[..., object]
) -> dict[str, Any]:
    return {
        "uri": handshake.url,
        "additional_headers": handshake.headers,
        "user_agent_header": None,
        **options,
        "proxy": handshake.proxy and handshake.proxy.url,
        "logger": quiet(options.get("logger")),
        "create_connection": partial(create, max_size=options["max_size"]),
    }


@cache
def _library_classes(module: str, with_queue: Callable[[Any], Any]) -> tuple[Any, Any]:
    """Return the library's function to connect, and its connection class with our queue.

    Redirects are not followed: they would pass the credentials on.
    """
    try:
        client = import_module(module)
    except ImportError:
        client = None
    if client is None:
        raise OpenAIError(MISSING)
    create = with_queue(client.ClientConnection)
    connect = getattr(client, "reconnect", client.connect)
    if not isinstance(connect, type):  # versions where it is a function follow no redirects
        return connect, create
    no_redirects = {"process_redirect": lambda self, failure: failure}
    return type("ConnectWithoutRedirects", (connect,), no_redirects), create


class _SocketState:
    """What the sync and the async socket share."""

    def __init__(self, connection: Any, handshake: Handshake, heartbeat: Heartbeat) -> None:
        from websockets.exceptions import ConcurrencyError, ConnectionClosed, WebSocketException

        self._connection_closed: type[Exception] = ConnectionClosed
        self._concurrency_error: type[Exception] = ConcurrencyError
        self._io_errors = (OSError, EOFError, WebSocketException)
        self._connection = connection
        self._queue = connection.recv_messages
        self._heartbeat = heartbeat
        self._abort_reason = ""
        self._generation = generation()
        self.response: ResponseRecord = response_record(handshake, connection.response)
        """The server's response to the handshake."""

    @property
    def open(self) -> bool:
        """Whether messages can be sent, as far as is known."""
        return self._connection.state.name == "OPEN" and self._generation == generation()

    def receive_nowait(self) -> bytes | None:
        """Return the next message if it has arrived, else None."""
        queue = self._queue
        if not queue.messages:
            return None
        message: bytes = queue.messages.popleft()
        if queue.paused and len(queue.messages) <= queue.low:
            queue.resume_if_drained()
        return message

    def _raise_if_closed(self, message: str | bytes) -> None:
        """Raise if a message certainly cannot be sent: another connection may then send it."""
        if not self.open:
            raise self._closed_error(unsent=(message,))

    def _closed_error(self, *, unsent: tuple[str | bytes, ...] = ()) -> WebSocketClosed:
        from openai_oxide_runtime.websocket.library_closed import closed_error

        detail = self._abort_reason if self._generation == generation() else _FORKED
        protocol, secrets = self._connection.protocol, self.response.request.secrets
        return closed_error(protocol, detail=detail, unsent=unsent, secrets=secrets)

    def _raise_if_forked(self) -> None:
        """A forked child has no thread that reads, and must leave the parent's socket alone."""
        if self._generation != generation():
            raise self._closed_error()

    def _abort_without_pong(self, has_pong: Callable[[], bool]) -> None:
        """Close the connection if neither an event nor a pong has come in time."""
        if not has_pong() and self.open:
            self._abort_reason = _NO_PONG
            self.abort()

    def abort(self) -> None:
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._connection.state.name.lower()}>"


class Socket(_SocketState):
    """A sync connection. Any thread may send; one at a time may receive."""

    def send(self, message: str | bytes, *, text: bool | None = None) -> None:
        """Send a message; with ``text=True`` bytes, which must be UTF-8, are sent as text."""
        self._raise_if_closed(message)
        try:
            return self._write(partial(self._connection.send, message, text=text))
        except self._connection_closed:
            error = self._closed_error()
        raise error

    def _write(self, write: Callable[[], T]) -> T:
        """Write a frame. If that is interrupted, the connection is closed: it may be half sent.

        A signal handler may raise at any point; an ``Exception`` of its own looks to the library
        like a failure of the socket.
        """
        previous = self._failure()
        try:
            result = write()
        except (TypeError, self._concurrency_error):  # raised before anything is written
            raise
        except self._connection_closed:
            self._raise_interrupt(previous)
            raise
        except BaseException:
            self.abort()
            raise
        self._raise_interrupt(previous)
        return result

    def _failure(self) -> BaseException | None:
        """The failure that ended the connection; older versions of the library do not keep it."""
        attributes = vars(self._connection)
        return attributes.get("connection_exc") or self._connection.send_failure

    def _raise_interrupt(self, previous: BaseException | None) -> None:
        failure = self._failure()
        if failure is None or failure is previous or isinstance(failure, self._io_errors):
            return
        if threading.current_thread() is threading.main_thread():  # where signal handlers run
            raise failure

    def receive(self, timeout: float | None = None) -> bytes:
        """Return the next message; raises ``TimeoutError``, or ``WebSocketClosed`` at the end."""
        message = self.receive_nowait()
        return self._wait(timeout) if message is None else message

    def _wait(self, timeout: float | None) -> bytes:
        deadline = None if timeout is None else time.monotonic() + timeout
        heartbeat, has_pong = self._heartbeat, None
        while True:
            self._raise_if_forked()
            interval = heartbeat.timeout if has_pong else heartbeat.interval
            seconds, is_heartbeat = _next_wait(deadline, interval)
            if self._queue.wait(seconds):
                message = self.receive_nowait()
                if message is not None:
                    return message
                if self._queue.closed:
                    raise self._closed_error()
                continue
            if not is_heartbeat:
                raise TimeoutError
            if has_pong:
                self._abort_without_pong(has_pong)
            has_pong = None if has_pong else self._ping()

    def alive(self, seconds: float) -> bool:
        """Whether the peer answers a ping within so many seconds."""
        try:
            self._raise_if_forked()
            has_pong = self._write(self._connection.ping).wait(seconds)
        except (self._connection_closed, WebSocketClosed):
            return False
        return bool(has_pong and self.open)

    def _ping(self) -> Callable[[], bool]:
        """Send a ping; return a function that tells whether its pong has come."""
        try:
            has_pong: Callable[[], bool] = self._write(self._connection.ping).is_set
        except self._connection_closed:
            return bool
        return has_pong

    def abort(self) -> None:
        """Close the socket without a closing handshake."""
        if self._generation == generation():
            self._connection.close_socket()

    def close(self, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection with a closing handshake."""
        if self._generation != generation():
            return
        self._queue.lift_limit()
        self._write(partial(self._connection.close, code, reason))


class AsyncSocket(_SocketState):
    """An async connection. Any task may send; one at a time may receive."""

    async def send(self, message: str | bytes, *, text: bool | None = None) -> None:
        """Send a message; with ``text=True`` bytes, which must be UTF-8, are sent as text."""
        self._raise_if_closed(message)
        try:
            return await self._connection.send(message, text=text)
        except self._connection_closed:
            error = self._closed_error()
        raise error

    async def receive(self, timeout: float | None = None) -> bytes:
        """Return the next message; raises ``TimeoutError``, or ``WebSocketClosed`` at the end."""
        message = self.receive_nowait()
        return await self._wait(timeout) if message is None else message

    async def _wait(self, timeout: float | None) -> bytes:
        deadline = None if timeout is None else time.monotonic() + timeout
        heartbeat, has_pong = self._heartbeat, None
        while True:
            self._raise_if_forked()
            interval = heartbeat.timeout if has_pong else heartbeat.interval
            seconds, is_heartbeat = _next_wait(deadline, interval)
            if await self._queue.wait(seconds):
                message = self.receive_nowait()
                if message is not None:
                    return message
                if self._queue.closed:
                    raise self._closed_error()
                continue
            if not is_heartbeat:
                raise TimeoutError
            if has_pong:
                self._abort_without_pong(has_pong)
            has_pong = None if has_pong else await self._ping()

    async def alive(self, seconds: float) -> bool:
        """Whether the peer answers a ping within so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                await (await self._connection.ping())
        except (self._connection_closed, TimeoutError):
            return False
        return self.open

    async def _ping(self) -> Callable[[], bool]:
        """Send a ping; return a function that tells whether its pong has come."""
        try:
            has_pong: Callable[[], bool] = (await self._connection.ping()).done
        except self._connection_closed:
            return bool
        return has_pong

    def abort(self) -> None:
        """Close the socket without a closing handshake."""
        if self._generation == generation():
            self._connection.transport.abort()

    async def close(self, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection with a closing handshake."""
        if self._generation == generation():
            self._queue.lift_limit()
            await self._connection.close(code, reason)


def _next_wait(deadline: float | None, interval: float | None) -> tuple[float | None, bool]:
    """The seconds to wait, and whether they end for the heartbeat rather than the deadline."""
    if deadline is None:
        return interval, True
    remaining = max(0.0, deadline - time.monotonic())
    if interval is None or remaining <= interval:
        return remaining, False
    return interval, True
