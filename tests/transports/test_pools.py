"""Slots of the pools: they come back whatever becomes of the call, and nobody waits for nothing."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import Generator
from typing import Any

import pytest

from openai_oxide import AsyncOpenAI
from openai_oxide_runtime.concurrency.cancellation import Abort, Aborted, current_abort
from openai_oxide_runtime.http.timeouts import ConnectionLimits, Timeout
from openai_oxide_runtime.transports.http1 import sync_pool
from openai_oxide_runtime.transports.http1.sync_pool import Pool
from openai_oxide_runtime.transports.http1.sync_transport import DirectTransport
from tests.support.wire import Request, answer, data, serving, stream
from tests.transports.kinds import request
from tests.transports.peer import ASK, Peer, head, peer, plain
from tests.transports.test_dialling import Full

SECONDS = 60
ONE = ConnectionLimits(max_connections=1)


class Asker(threading.Thread):
    """One request in a thread of its own, and what came of it."""

    def __init__(
        self, transport: DirectTransport, server: Peer, abort: Abort | None = None
    ) -> None:
        self.transport, self.server = transport, server
        self.found: Any = None
        context = contextvars.copy_context()
        context.run(current_abort.set, abort)
        super().__init__(target=context.run, args=(self.ask,), daemon=True)
        self.start()

    def ask(self) -> None:
        asked = request(self.server.origin, timeout=Timeout(SECONDS))
        try:
            self.found = self.transport.send(asked).read(9)
        except Exception as error:
            self.found = error

    def outcome(self) -> Any:
        self.join(SECONDS)
        assert not self.is_alive()
        return self.found


def taken(*, answers: int = 9) -> tuple[Any, ...]:
    """A server whose first answer never ends by itself, and those after it."""
    begun = [ASK, head("Content-Length: 1")]
    return [*begun, go := threading.Event(), b"a", *[ASK, plain(b"b")] * answers], go


def waiting(transport: DirectTransport, count: int, thread: threading.Thread) -> Any:
    """Wait until so many wait for their turn."""
    pool: Any = transport._pool
    while pool._waiting_count < count:
        thread.join(0.001)
    return pool


def test_a_connection_that_comes_back_wakes_who_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync_pool, "_POLL_SECONDS", 1e6)
    script, go = taken()
    with peer(script) as server:
        transport = DirectTransport(connections=ONE)
        raw = transport.send(request(server.origin))
        askers = [Asker(transport, server) for _ in range(3)]
        waiting(transport, 3, askers[0])
        go.set()
        assert raw.read(9) == b"a"
        assert [asker.outcome() for asker in askers] == [b"b"] * 3
        assert server.connections == 1
        transport.close()


def test_news_are_passed_on_by_who_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is woken and cannot use it must not keep it from the others."""
    monkeypatch.setattr(sync_pool, "_POLL_SECONDS", 1e6)
    script, go = taken()
    with peer(script) as server:
        transport, abort = DirectTransport(connections=ONE), Abort()
        raw = transport.send(request(server.origin))
        leaving = Asker(transport, server, abort)
        waiting(transport, 1, leaving)
        staying = Asker(transport, server)
        waiting(transport, 2, staying)
        abort.requested = True
        go.set()
        assert raw.read(9) == b"a"
        assert staying.outcome() == b"b"
        assert isinstance(leaving.outcome(), Aborted)
        transport.close()


def test_a_wake_up_that_was_lost_delays_and_does_not_hang(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pool, "_wake_one", lambda self: None)
    script, go = taken()
    with peer(script) as server:
        transport = DirectTransport(connections=ONE)
        raw = transport.send(request(server.origin))
        asker = Asker(transport, server)
        waiting(transport, 1, asker)
        go.set()
        assert raw.read(9) == b"a"
        assert asker.outcome() == b"b"
        transport.close()


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_an_answer_that_is_dropped_gives_its_slot_to_who_waits() -> None:
    script, go = taken()
    with peer(script, [ASK, plain(b"b")]) as server:
        transport = DirectTransport(connections=ONE)
        raw = transport.send(request(server.origin))
        asker = Asker(transport, server)
        pool = waiting(transport, 1, asker)
        del raw
        assert asker.outcome() == b"b"
        assert len(pool._connections) == 1
        go.set()
        transport.close()


def test_who_waits_for_a_slot_can_be_ended() -> None:
    script, go = taken()
    with peer(script) as server:
        transport, abort = DirectTransport(connections=ONE), Abort()
        raw = transport.send(request(server.origin))
        asker = Asker(transport, server, abort)
        waiting(transport, 1, asker)
        abort.abort()
        assert isinstance(asker.outcome(), Aborted)
        go.set()
        raw.close()
        transport.close()


def test_who_dials_can_be_ended() -> None:
    """There is no socket to shut yet that would wake it."""
    started = threading.Event()
    with Full() as port:
        transport, abort = DirectTransport(), Abort()
        origin = f"http://127.0.0.1:{port}"

        def ask() -> None:
            current_abort.set(abort)
            started.set()
            with pytest.raises(Aborted):
                transport.send(request(origin, timeout=Timeout(100 * SECONDS)))

        thread = threading.Thread(target=contextvars.copy_context().run, args=(ask,), daemon=True)
        thread.start()
        started.wait()
        while not transport._pool._connections:
            thread.join(0.001)
        abort.abort()
        thread.join(SECONDS)
        assert not thread.is_alive()


class CancelledAt:
    """A coroutine that is cancelled where it waits for the n-th time."""

    def __init__(self, work: Any, number: int) -> None:
        self.work = work
        self.number = number

    def __await__(self) -> Generator[Any, Any, Any]:
        steps = self.work.__await__()
        step, given = steps.send, None
        try:
            while True:
                awaited = step(given)
                self.number -= 1
                if self.number == 0 and awaited is not None:
                    awaited.cancel()
                try:
                    given = yield awaited
                    step = steps.send
                    if self.number == 0 and awaited is None:
                        step, given = steps.throw, asyncio.CancelledError()
                except BaseException as error:
                    step, given = steps.throw, error
        except StopIteration as end:
            return end.value


DELTA = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}


def served(asked: Request) -> Any:
    if asked.method == "GET":
        return answer({"object": "list", "data": []})
    return stream(*[data(DELTA)] * 3, b"data: [DONE]\n\n")


async def whole(client: AsyncOpenAI) -> None:
    assert (await client.models.list()).data == []


async def streamed(client: AsyncOpenAI) -> None:
    opened = await client.chat.completions.create(model="m", messages=[], stream=True)
    assert len([event async for event in opened]) == 3


async def waited_for(client: AsyncOpenAI) -> None:
    """Two calls of which one waits for the other's connection."""
    other = asyncio.ensure_future(whole(client))
    await asyncio.sleep(0)
    try:
        await whole(client)
    finally:
        await other


@pytest.mark.anyio
@pytest.mark.parametrize("warm", [True, False], ids=["warm", "cold"])
@pytest.mark.parametrize("work", [whole, streamed, waited_for], ids=lambda work: work.__name__)
@pytest.mark.filterwarnings("ignore:.*dropped before its end:ResourceWarning")
async def test_a_cancellation_at_each_await_costs_no_slot(work: Any, warm: bool) -> None:
    with serving(served) as server:
        timeout = Timeout(SECONDS, pool=2.0)
        client = AsyncOpenAI(api_key="k", base_url=server.url, connections=ONE, timeout=timeout)
        await whole(client)
        pool = client._context.transports.get()._pool()
        number, done = 0, False
        while not done:
            number += 1
            if not warm:
                for idle in pool._idle.clear():
                    idle.close()
            try:
                await CancelledAt(work(client), number)
                done = True
            except asyncio.CancelledError:
                pass
            await whole(client)
            assert pool._open == 1
        assert number > 1
        await client.close()
