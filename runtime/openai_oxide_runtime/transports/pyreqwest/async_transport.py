"""``AsyncPyreqwestTransport``: requests through a library in Rust, awaited."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from typing import Any
from weakref import WeakKeyDictionary

from openai_oxide_runtime.http.interface import HttpRequest, StreamBody, TransportError
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import (
    DEFAULT_CONNECTION_LIMITS,
    ConnectionLimits,
)
from openai_oxide_runtime.http.tls_options import TLSOptions
from openai_oxide_runtime.transports.http1.phase_timeouts import (
    CONNECT,
    POOL,
    READ,
    WRITE,
    phase_seconds,
    timeout_error,
)
from openai_oxide_runtime.transports.http1.request_head import encode_body, is_small
from openai_oxide_runtime.transports.pyreqwest.clients import (
    Clients,
    can_be_carried_over,
    failure,
    question,
)
from openai_oxide_runtime.transports.pyreqwest.responses import (
    AsyncPyreqwestResponse,
    close,
)

__all__ = ["AsyncPyreqwestTransport"]


class AsyncPyreqwestTransport:
    """Sends over HTTP/2, or HTTP/1.1 to a server without it, through the package ``pyreqwest``.

    ``connections.max_connections`` is the number of requests that may be under way in one event
    loop. The system's certificates are trusted, or those of ``SSL_CERT_FILE``; ``tls`` may give a
    certificate of one's own, but nobody else to trust. No proxy is used.

    A request that is cancelled before the head of its response is there goes on without us until
    that head comes: the library has no way to end it.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        connections: ConnectionLimits = DEFAULT_CONNECTION_LIMITS,
        tls: TLSOptions | None = None,
    ) -> None:
        if not can_be_carried_over(tls):
            raise ValueError("this transport trusts what the system trusts; tls cannot change that")
        self._limits = limits or Limits()
        self._most = connections.max_connections
        self._clients = Clients(self._limits, connections, tls)
        self._turns: WeakKeyDictionary[Any, asyncio.Semaphore] = WeakKeyDictionary()
        self._closed = False

    async def send(self, request: HttpRequest) -> AsyncPyreqwestResponse:
        """Send the request; back with the head of the response."""
        if self._closed:
            raise RuntimeError("this transport is closed")
        if request.deadline is not None:
            phase_seconds(None, request.deadline)
        asked = question(self._clients.get(request.timeout[CONNECT]), request)
        turn = await self._my_turn(request)
        asking = _Asking(request, asked)
        try:
            native = await asking.answered()
        except BaseException:
            turn.release()
            asking.give_up()
            raise
        raw = AsyncPyreqwestResponse(request, asking.stream, native, turn.release)
        raw.keep_to(self._limits)
        return raw

    async def _my_turn(self, request: HttpRequest) -> Any:
        """Wait until one more request may be under way."""
        if self._most is None:
            return _Unlimited()
        turn = self._turn(self._most)
        if turn.locked():
            try:
                async with asyncio.timeout(phase_seconds(request.timeout[POOL], request.deadline)):
                    await turn.acquire()
            except TimeoutError:
                raise timeout_error(POOL, request.deadline) from None
        else:
            await turn.acquire()
        return turn

    def _turn(self, most: int) -> asyncio.Semaphore:
        """The turns of the running event loop."""
        loop = asyncio.get_running_loop()
        turn = self._turns.get(loop)
        if turn is None:
            turn = self._turns[loop] = asyncio.Semaphore(most)
        return turn

    async def close(self) -> None:
        """Send nothing more. Idle connections close now, active ones after their last response."""
        self._closed = True
        self._clients.forget()


class _Unlimited:
    def release(self) -> None:
        pass


class _Asking:
    """One request on its way: what it waits for, and for how long."""

    def __init__(self, request: HttpRequest, asked: Any) -> None:
        self._request = request
        self._phase = READ
        self._clock: asyncio.Timeout | None = None
        self._broken: BaseException | None = None
        self._given_up = False
        self.stream = self._stream(asked)

    async def answered(self) -> Any:
        """Send, and wait for the head of the response."""
        request = self._request
        try:
            async with asyncio.timeout(self._seconds()) as self._clock:
                return await self.stream.__aenter__()
        except TimeoutError as error:
            if failed := failure(error, request):
                raise failed from None
            raise timeout_error(self._phase, request.deadline) from None
        except Exception as error:
            if self._broken is not None:
                raise self._broken from None
            failed = failure(error, request)
            if failed is None:
                raise
            raise failed from None

    def give_up(self) -> None:
        """Take no response any more, and send no more of the body."""
        self._given_up = True
        close(self.stream)

    def _stream(self, asked: Any) -> Any:
        body = self._request.body
        if isinstance(body, bytes) and is_small(body):
            asked = asked.body_bytes(body)
        elif body is not None:
            self._phase = WRITE
            asked = asked.body_stream(self._upload(body))
        return asked.build_streamed()

    def _seconds(self) -> float | None:
        return phase_seconds(self._request.timeout[self._phase], self._request.deadline)

    async def _upload(self, body: bytes | StreamBody) -> AsyncIterator[bytes]:
        """The body in pieces. The library asks for the next one when there is room for it.

        It asks for no more than was announced. So a piece is held back until the next one is
        there, and a body that is longer fails before it was sent.
        """
        known = isinstance(body, bytes) or body.length is not None
        pieces = encode_body(body) if known else iter(body)
        blocking = isinstance(body, StreamBody) and body.blocking
        held: Any = b""
        try:
            while (piece := await _next(pieces, blocking=blocking)) is not None:
                self._begin(WRITE)
                if held:
                    yield held
                held = bytes(piece)
        except Exception as error:
            self._broken = error
            raise
        self._begin(READ)
        if held:
            yield held

    def _begin(self, phase: int) -> None:
        """From now on wait for this."""
        if self._given_up:
            raise TransportError("the request was given up")
        self._phase = phase
        if self._clock is not None:
            seconds = self._seconds()
            now = asyncio.get_running_loop().time()
            with contextlib.suppress(RuntimeError):  # the response is there already
                self._clock.reschedule(None if seconds is None else now + seconds)


async def _next(pieces: Iterator[Any], *, blocking: bool) -> Any:
    """The next piece; made in a thread where that may wait for a disk."""
    return await asyncio.to_thread(next, pieces, None) if blocking else next(pieces, None)
