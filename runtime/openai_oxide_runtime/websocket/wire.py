"""One connection, in both colours: frames out, frames in, and whether the other side is alive.

The only module that touches the `websockets` library. Everything it raises is of this SDK's tree,
or TimeoutError for an event that did not come in time.

A ping goes out only when somebody has waited for an event for a while in vain, and reading goes on
meanwhile: an event is as good an answer. So a dead peer is found in time, and a slow reader, which
cannot see the answer behind what it has not read yet, does not lose its connection.
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
from openai_oxide_runtime.websocket.closed import ABNORMAL, NORMAL, WebSocketClosed
from openai_oxide_runtime.websocket.handshake import MISSING, Handshake, record, refused
from openai_oxide_runtime.websocket.options import Heartbeat
from openai_oxide_runtime.websocket.quiet_logger import quiet
from openai_oxide_runtime.websocket.receive_queue import awaited, blocking

__all__ = ["AsyncWire", "Wire", "async_open_wire", "open_wire"]

T = TypeVar("T")
_SILENT: Final = "no answer to a ping"
_FORKED: Final = "it belongs to the process that this one was forked from; open another one here"


def open_wire(handshake: Handshake, beat: Heartbeat, options: dict[str, Any]) -> Wire:
    """Open a connection; an error of the tree if that cannot be done."""
    if JAVASCRIPT:
        from openai_oxide_runtime.websocket.browser_wire import open_browser_wire

        return open_browser_wire(handshake, options)
    options = {name: value for name, value in options.items() if name != "write_limit"}
    made, kind = _straight("websockets.sync.client", blocking)
    try:
        handshake = handshake.through(options["proxy"])
        return Wire(made(**_arguments(handshake, options, kind)).__enter__(), handshake, beat)
    except Exception as failure:
        error = refused(handshake, failure)
    except BaseException as interrupt:
        forget_locals(interrupt)
        raise
    raise error


async def async_open_wire(
    handshake: Handshake, beat: Heartbeat, options: dict[str, Any]
) -> AsyncWire:
    """Open a connection; an error of the tree if that cannot be done."""
    if JAVASCRIPT:
        from openai_oxide_runtime.websocket.browser_wire import async_open_browser_wire

        return await async_open_browser_wire(handshake, options)
    made, kind = _straight("websockets.asyncio.client", awaited)
    try:
        handshake = handshake.through(options["proxy"])
        socket = await made(**_arguments(handshake, options, kind)).__aenter__()
        return AsyncWire(socket, handshake, beat)
    except Exception as failure:
        error = refused(handshake, failure)
    except BaseException as interrupt:
        forget_locals(interrupt)
        raise
    raise error


def _arguments(handshake: Handshake, options: dict[str, Any], kind: Any) -> dict[str, Any]:
    headers = {"additional_headers": handshake.headers, "user_agent_header": None}
    create = partial(kind, most=options["max_size"])
    through = {"proxy": handshake.proxy and handshake.proxy.url}
    said = {**headers, **options, **through, "logger": quiet("websockets.client")}
    return {"uri": handshake.url, **said, "create_connection": create}


@cache
def _straight(module: str, with_inbox: Callable[[Any], Any]) -> tuple[Any, Any]:
    """The library's way to connect, and its kind of connection with an inbox of ours.

    It is made to go nowhere else: redirects take credentials along.
    """
    try:
        client = import_module(module)
    except ImportError:
        client = None
    if client is None:
        raise OpenAIError(MISSING)
    # Where this is a function, the library follows no redirects.
    connection = with_inbox(client.ClientConnection)
    kind = getattr(client, "reconnect", client.connect)
    if not isinstance(kind, type):
        return kind, connection
    straight = type("Straight", (kind,), {"process_redirect": lambda self, failure: failure})
    return straight, connection


class _WireState:
    """What both colours share."""

    def __init__(self, socket: Any, handshake: Handshake, beat: Heartbeat) -> None:
        from websockets.exceptions import ConcurrencyError, ConnectionClosed, WebSocketException

        self._ended_by: type[Exception] = ConnectionClosed
        self._refused: type[Exception] = ConcurrencyError
        self._expected = (OSError, EOFError, WebSocketException)
        self._socket = socket
        self._inbox = socket.recv_messages
        self._beat = beat
        self._why = ""
        self._born = generation()
        self.response: ResponseRecord = record(handshake, socket.response)
        """The server's answer to the handshake."""

    @property
    def open(self) -> bool:
        """Whether frames can be sent, as far as is known."""
        return self._socket.state.name == "OPEN" and self._born == generation()

    def at_hand(self) -> bytes | None:
        """The next message, if it is there already."""
        inbox = self._inbox
        if not inbox.messages:
            return None
        message: bytes = inbox.messages.popleft()
        if inbox.paused and len(inbox.messages) <= inbox.low:
            inbox.taken()
        return message

    def _refuse_if_closed(self, frame: str | bytes) -> None:
        """Say for certain that a frame did not leave: it may be sent over another connection."""
        if not self.open:
            raise self._closed(unsent=(frame,))

    def _closed(self, *, unsent: tuple[str | bytes, ...] = ()) -> WebSocketClosed:
        code = self._socket.close_code
        reason = self._socket.close_reason or ""
        known = self.response.request.secrets
        return WebSocketClosed(
            code or ABNORMAL, reason, detail=self._why, unsent=unsent, secrets=known
        )

    def _ended(self, failure: BaseException) -> WebSocketClosed:
        """The error of a connection that ended under a call."""
        ours, theirs = getattr(failure, "sent", None), getattr(failure, "rcvd", None)
        frame, known = theirs or ours, self.response.request.secrets
        if frame is None:
            detail = self._why or str(failure)
            return WebSocketClosed(ABNORMAL, detail=detail, secrets=known)
        return WebSocketClosed(frame.code, frame.reason, detail=self._why, secrets=known)

    def _refuse_if_forked(self) -> None:
        """A forked child has no thread that reads, and no right to the socket."""
        if self._born != generation():
            raise WebSocketClosed(ABNORMAL, detail=_FORKED)

    def _heed(self, answered: Callable[[], bool]) -> None:
        """Neither an event nor an answer to the ping came: nobody is there."""
        if not answered() and self.open:
            self._why = _SILENT
            self.drop()

    def drop(self) -> None:
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._socket.state.name.lower()}>"


class Wire(_WireState):
    """A connection that blocks. Any thread may send, one at a time may receive."""

    def send(self, frame: str | bytes, *, text: bool | None = None) -> None:
        """Send a message; ``text`` sends bytes, which are UTF-8 then, as text."""
        self._refuse_if_closed(frame)
        try:
            return self._written(partial(self._socket.send, frame, text=text))
        except self._ended_by as failure:
            error = self._ended(failure)
        raise error

    def _written(self, write: Callable[[], T]) -> T:
        """Write a frame. One that breaks off in the middle takes the connection along.

        What a signal handler raises may break it off anywhere; and if it is an ``Exception``, the
        library takes it for a failure of the socket.
        """
        known = self._broken_by()
        try:
            result = write()
        except (TypeError, self._refused):  # before anything was written
            raise
        except self._ended_by:
            self._raise_interrupt(known)
            raise
        except BaseException:
            self.drop()
            raise
        self._raise_interrupt(known)
        return result

    def _broken_by(self) -> Any:
        """What broke the connection, by what either version of the library calls it."""
        kept = vars(self._socket)
        return kept.get("connection_exc", kept.get("recv_exc"))

    def _raise_interrupt(self, known: Any) -> None:
        found = self._broken_by()
        if found is None or found is known or isinstance(found, self._expected):
            return
        if threading.current_thread() is threading.main_thread():  # where signal handlers run
            raise found

    def receive(self, timeout: float | None = None) -> bytes:
        """The next message."""
        message = self.at_hand()
        return self._wait(timeout) if message is None else message

    def _wait(self, timeout: float | None) -> bytes:
        until = None if timeout is None else time.monotonic() + timeout
        beat, pong = self._beat, None
        while True:
            self._refuse_if_forked()
            wait, patient = _next_wait(until, beat.timeout if pong else beat.interval)
            if self._inbox.wait(wait):
                message = self.at_hand()
                if message is not None:
                    return message
                if self._inbox.closed:
                    raise self._ended(self._socket.protocol.close_exc)
                continue
            if not patient:
                raise TimeoutError
            if pong:
                self._heed(pong)
            pong = None if pong else self._ping()

    def alive(self, seconds: float) -> bool:
        """Whether the other side answers a ping within so many seconds."""
        try:
            self._refuse_if_forked()
            answered = self._written(self._socket.ping).wait(seconds)
        except (self._ended_by, WebSocketClosed):
            return False
        return bool(answered and self.open)

    def _ping(self) -> Callable[[], bool]:
        """Ask for life; the function returned says whether there was an answer."""
        try:
            answered: Callable[[], bool] = self._written(self._socket.ping).is_set
        except self._ended_by:
            return bool
        return answered

    def drop(self) -> None:
        """Close at once, without a word: the other side is not listening."""
        if self._born == generation():
            self._socket.close_socket()

    def close(self, code: int = NORMAL, reason: str = "") -> None:
        """Say goodbye and close."""
        if self._born != generation():
            return
        self._inbox.let_go()
        self._written(partial(self._socket.close, code, reason))


class AsyncWire(_WireState):
    """A connection that is awaited. Any task may send, one at a time may receive."""

    async def send(self, frame: str | bytes, *, text: bool | None = None) -> None:
        """Send a message; ``text`` sends bytes, which are UTF-8 then, as text."""
        self._refuse_if_closed(frame)
        try:
            return await self._socket.send(frame, text=text)
        except self._ended_by as failure:
            error = self._ended(failure)
        raise error

    async def receive(self, timeout: float | None = None) -> bytes:
        """The next message."""
        message = self.at_hand()
        return await self._wait(timeout) if message is None else message

    async def _wait(self, timeout: float | None) -> bytes:
        until = None if timeout is None else time.monotonic() + timeout
        beat, pong = self._beat, None
        while True:
            self._refuse_if_forked()
            wait, patient = _next_wait(until, beat.timeout if pong else beat.interval)
            if await self._inbox.wait(wait):
                message = self.at_hand()
                if message is not None:
                    return message
                if self._inbox.closed:
                    raise self._ended(self._socket.protocol.close_exc)
                continue
            if not patient:
                raise TimeoutError
            if pong:
                self._heed(pong)
            pong = None if pong else await self._ping()

    async def alive(self, seconds: float) -> bool:
        """Whether the other side answers a ping within so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                await (await self._socket.ping())
        except (self._ended_by, TimeoutError):
            return False
        return self.open

    async def _ping(self) -> Callable[[], bool]:
        """Ask for life; the function returned says whether there was an answer."""
        try:
            answered: Callable[[], bool] = (await self._socket.ping()).done
        except self._ended_by:
            return bool
        return answered

    def drop(self) -> None:
        """Close at once, without a word: the other side is not listening."""
        if self._born == generation():
            self._socket.transport.abort()

    async def close(self, code: int = NORMAL, reason: str = "") -> None:
        """Say goodbye and close."""
        if self._born == generation():
            self._inbox.let_go()
            await self._socket.close(code, reason)


def _next_wait(until: float | None, interval: float | None) -> tuple[float | None, bool]:
    """How long to wait now, and whether to go on waiting after that."""
    if until is None:
        return interval, True
    left = max(0.0, until - time.monotonic())
    if interval is None or left <= interval:
        return left, False
    return interval, True
