"""Ctrl-C, a worker's time limit, SystemExit: whatever a signal raises arrives as it was raised."""

from __future__ import annotations

import asyncio
import gc
import random
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any

import pytest

from openai_oxide_runtime.http.interface import TransportError
from openai_oxide_runtime.transports.http1.async_transport import AsyncDirectTransport
from openai_oxide_runtime.transports.http1.response_parser import Parser
from openai_oxide_runtime.transports.http1.sync_transport import DirectTransport
from tests.transports.kinds import request
from tests.transports.peer import ASK, chunked, head, peer, plain

CALLBACKS = ("on_message_begin", "on_headers_complete", "on_message_complete")
ANSWER = head("A: b", status="103 Early") + chunked(b"hello", lines=("X-A: b", "X-B: c"))


needs_signals = pytest.mark.skipif(
    not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread(),
    reason="needs timers that signal, and the main thread, to which signals come",
)


class TooLate(Exception):
    """As a worker's soft time limit is: an ordinary exception from a signal."""


RAISED = (KeyboardInterrupt, SystemExit, TooLate, TimeoutError, asyncio.CancelledError)


@pytest.fixture(params=RAISED, ids=lambda kind: kind.__name__)
def raised(request: pytest.FixtureRequest) -> BaseException:
    made: BaseException = request.param("now")
    return made


@contextmanager
def interrupted(name: str, nth: int, raised: BaseException, *, after: bool) -> Iterator[None]:
    """The n-th call of this callback is interrupted, before or after its work."""
    real, counted = getattr(Parser, name), iter(range(99))

    def callback(parser: Parser, *args: Any) -> None:
        hit = next(counted) == nth
        if hit and not after:
            raise raised
        real(parser, *args)
        if hit:
            raise raised

    patch = pytest.MonkeyPatch()
    patch.setattr(Parser, name, callback)
    try:
        yield
    finally:
        patch.undo()


@pytest.mark.parametrize("name", CALLBACKS)
@pytest.mark.parametrize("nth", [0, 1])
@pytest.mark.parametrize("after", [False, True])
def test_in_a_callback(raised: BaseException, name: str, nth: int, after: bool) -> None:
    with peer([ASK, ANSWER, ASK], [ASK, plain(b"second")]) as server:
        transport = DirectTransport()
        with interrupted(name, nth, raised, after=after), pytest.raises(type(raised)) as caught:
            transport.send(request(server.origin)).read(99)
        assert caught.value is raised
        assert transport.send(request(server.origin)).read(99) == b"second"
        transport.close()


@pytest.mark.parametrize("name", CALLBACKS)
@pytest.mark.parametrize("nth", [0, 1])
@pytest.mark.parametrize("after", [False, True])
def test_in_a_callback_of_an_event_loop(
    raised: BaseException, name: str, nth: int, after: bool
) -> None:
    transport = AsyncDirectTransport()

    async def ask(origin: str) -> bytes:
        return await (await transport.send(request(origin))).read(99)

    with peer([ASK, ANSWER, ASK], [ASK, plain(b"second")]) as server:
        with interrupted(name, nth, raised, after=after), pytest.raises(type(raised)) as caught:
            asyncio.run(ask(server.origin))
        assert caught.value is raised
        assert asyncio.run(ask(server.origin)) == b"second"


def test_while_an_answer_is_drained(raised: BaseException) -> None:
    go = threading.Event()
    script = [ASK, head("Transfer-Encoding: chunked") + b"5\r\nhello\r\n", go, b"0\r\n\r\n"]
    with peer(script, [ASK, plain(b"second")]) as server:
        transport = DirectTransport()
        with interrupted("on_message_complete", 0, raised, after=False):
            raw = transport.send(request(server.origin))
            assert next(raw.chunks()) == b"hello"
            go.set()
            with pytest.raises(type(raised)) as caught:
                raw.drain(5)
        assert caught.value is raised
        assert transport.send(request(server.origin)).read(99) == b"second"
        transport.close()


@needs_signals
@pytest.mark.parametrize("kind", [*RAISED, ConnectionResetError], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("upload", [False, True])
def test_while_the_system_is_waited_for(kind: type[BaseException], upload: bool) -> None:
    """Also what looks like a failure of the socket's: many alarms raise a TimeoutError."""
    raised, never = kind("mine"), threading.Event()

    def ring(*_: Any) -> None:
        raise raised

    before = signal.signal(signal.SIGALRM, ring)
    gc.disable()  # what it calls may be anybody's, and Python drops what that raises
    try:
        with peer([never] if upload else [ASK, never], [ASK, plain(b"second")]) as server:
            transport = DirectTransport()
            signal.setitimer(signal.ITIMER_REAL, 0.05)
            with pytest.raises(kind) as caught:
                transport.send(request(server.origin, body=bytes(9 << 20) if upload else b"{}"))
            assert caught.value is raised
            assert transport.send(request(server.origin)).read(99) == b"second"
            never.set()
            transport.close()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        gc.enable()


def dropped(frame: FrameType | None) -> bool:
    """Whether Python itself drops what is raised here: in ``__del__``, say."""
    while frame is not None:
        if frame.f_code.co_name in ("__del__", "_remove"):
            return True
        frame = frame.f_back
    return False


@needs_signals
def test_at_any_moment() -> None:
    """Every exception that a signal raised comes out of the call, and answers stay right."""
    chance, sent, heard, wrong = random.Random(11), 0, 0, []
    inside, body, raw = False, b"hello", None

    def ring(_: int, frame: FrameType | None) -> None:
        nonlocal sent
        if inside and not dropped(frame):
            sent += 1
            raise TooLate

    before = signal.signal(signal.SIGALRM, ring)
    gc.disable()  # what it calls may be anybody's, and Python drops what that raises
    with peer([ASK, ANSWER] * 50) as server:
        transport = DirectTransport()
        try:
            while sent < 400:
                signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.000_02, 0.000_6))
                try:
                    inside = True
                    with suppress(TransportError):  # the peer ends each connection after a while
                        raw = transport.send(request(server.origin))
                        body = raw.read(99)
                    inside = False
                    wrong += [body] if body != b"hello" else []
                except TooLate:
                    inside = False
                    heard += 1
                raw = None
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
            gc.enable()
            transport.close()
    assert (heard, wrong) == (sent, [])
