"""Leaving early: cancelled tasks, aborted threads; and threads, processes and event loops."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import gc
import os
import signal
import threading
from collections.abc import Callable
from typing import Any

import pytest
import uvloop

from openai_oxide_runtime.concurrency.cancellation import Abort, Aborted, current_abort
from openai_oxide_runtime.http.interface import TransportError
from openai_oxide_runtime.http.timeouts import ConnectionLimits
from openai_oxide_runtime.transports.http1.async_transport import AsyncDirectTransport
from openai_oxide_runtime.transports.http1.sync_transport import DirectTransport
from tests.transports.kinds import KINDS, Wire, request
from tests.transports.peer import ASK, Peer, head, peer, plain, read_request

pytestmark = pytest.mark.anyio
ASYNC = [kind for kind in KINDS if kind.is_async]
SYNC = [kind for kind in KINDS if not kind.is_async]


class Echo(Peer):
    """Answers each request with its target, so that a mix-up is seen."""

    def _play(self, opened: Any, reader: Any, script: Any, number: int) -> None:
        while (asked := read_request(reader, number, whole=True)) is not None:
            self.asked.append(asked)
            name = asked.target.encode()
            half = len(name) // 2
            opened.sendall(head(f"Content-Length: {len(name)}") + name[:half])
            opened.sendall(name[half:])
        reader.close()


@contextlib.contextmanager
def echo(**settings: Any) -> Any:
    with contextlib.closing(Echo([], **settings)) as made:
        yield made


@pytest.mark.parametrize("kind", ASYNC, ids=lambda kind: kind.name)
@pytest.mark.parametrize("size", [2, 200_000])
async def test_cancelled_anywhere_the_pool_stays_in_order(kind: Any, size: int) -> None:
    """A task is cancelled after each number of turns of the event loop until one gets through."""
    wire = Wire(kind)
    with echo() as server:
        transport = wire.transport(connections=ConnectionLimits(max_connections=2))
        body, turns, through = b"x" * size, 0, 0
        while through < 3 and turns < 400:
            asked = request(server.origin, f"/cancelled/{turns}", body=body)
            task = asyncio.ensure_future(wire.ask(transport, asked))
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError, TransportError):
                assert await task == (200, f"/cancelled/{turns}".encode())
                through += 1
            if turns % 5 == 0:
                name = f"/after/{turns}"
                assert await wire.ask(transport, request(server.origin, name)) == (
                    *(200, name.encode()),
                )
            turns += 1
        # A library with threads of its own may need more turns than that on a busy machine.
        last = request(server.origin, "/last", body=body)
        assert through or await wire.ask(transport, last) == (200, b"/last")
    await wire.close()


@pytest.mark.parametrize("kind", ASYNC, ids=lambda kind: kind.name)
async def test_a_stream_that_is_cancelled_closes_its_connection(kind: Any) -> None:
    wire, never = Wire(kind), threading.Event()
    with peer([ASK, head("Content-Length: 9") + b"half", never], [ASK, plain(b"b")]) as server:
        transport = wire.transport()
        raw = await wire.send(transport, request(server.origin))
        chunks = raw.chunks()
        assert await anext(chunks) == b"half"
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(chunks), 0.01)
        assert raw.closed
        assert await wire.ask(transport, request(server.origin)) == (200, b"b")
        never.set()
    await wire.close()


async def test_who_waits_for_the_pool_may_be_cancelled() -> None:
    wire, go = Wire(KINDS[1]), threading.Event()
    with peer([ASK, go, plain(b"a"), ASK, plain(b"b")]) as server:
        transport = wire.transport(connections=ConnectionLimits(max_connections=1))
        tasks = [
            asyncio.ensure_future(wire.ask(transport, request(server.origin))) for _ in range(3)
        ]
        await asyncio.sleep(0.01)
        tasks[1].cancel()
        go.set()
        assert await tasks[0] == (200, b"a")
        assert await tasks[2] == (200, b"b")
        assert server.connections == 1
    await wire.close()


async def test_a_turn_that_comes_with_the_cancelling_is_passed_on() -> None:
    wire, never = Wire(KINDS[1]), threading.Event()
    with peer([ASK, head("Content-Length: 9"), never], [ASK, plain(b"b")]) as server:
        transport = wire.transport(connections=ConnectionLimits(max_connections=1))
        raw = await wire.send(transport, request(server.origin))
        tasks = [
            asyncio.ensure_future(wire.ask(transport, request(server.origin))) for _ in range(2)
        ]
        await asyncio.sleep(0.01)
        await raw.close()  # the first that waits gets its turn
        tasks[0].cancel()
        assert await asyncio.wait_for(tasks[1], 60) == (200, b"b")
        never.set()
    await wire.close()


async def test_two_readers_of_one_answer_are_told() -> None:
    wire, never = Wire(KINDS[1]), threading.Event()
    with peer([ASK, head("Content-Length: 9"), never]) as server:
        raw = await wire.send(wire.transport(), request(server.origin))
        first = asyncio.ensure_future(raw.read(99))
        await asyncio.sleep(0)
        with pytest.raises(RuntimeError, match="another task"):
            await raw.read(99)
        with pytest.raises(TransportError, match="closed"):
            await first
        never.set()
    await wire.close()


def aborted(abort: Abort, work: Callable[[], Any]) -> tuple[threading.Thread, list[Any]]:
    """A thread that does ``work`` under an abort, and what ended it."""
    ended: list[Any] = []

    def run() -> None:
        try:
            ended.append(work())
        except BaseException as error:
            ended.append(error)

    context = contextvars.copy_context()
    context.run(current_abort.set, abort)
    thread = threading.Thread(target=context.run, args=(run,), daemon=True)
    thread.start()
    return thread, ended


@pytest.mark.parametrize("kind", SYNC, ids=lambda kind: kind.name)
@pytest.mark.parametrize("warm", [True, False])
@pytest.mark.parametrize("start", [[], [head("Content-Length: 9") + b"half"]])
async def test_an_abort_ends_a_thread_that_waits(kind: Any, warm: bool, start: Any) -> None:
    wire, never, abort = Wire(kind), threading.Event(), Abort()
    scripts = [[ASK, *start, never], [ASK, plain(b"b")]]
    with peer([*([ASK, plain(b"a")] if warm else []), *scripts[0]], scripts[1]) as server:
        transport = wire.transport()
        if warm:
            assert await wire.ask(transport, request(server.origin)) == (200, b"a")
        before = len(server.asked)
        thread, ended = aborted(abort, lambda: transport.send(request(server.origin)).read(99))
        while len(server.asked) == before:
            thread.join(0.001)
        abort.abort()
        thread.join(60)
        assert not thread.is_alive()
        assert isinstance(ended[0], TransportError)
        assert await wire.ask(transport, request(server.origin)) == (200, b"b")
        assert len(server.asked) == before + 2
        assert server.connections == 2  # nobody has dialled once it was not wanted any more
        never.set()
    await wire.close()


def test_an_abort_does_not_reach_a_connection_that_was_given_back() -> None:
    abort, go = Abort(), threading.Event()
    with peer([ASK, plain(b"a"), ASK, head("Content-Length: 1"), go, b"b"]) as server:
        transport = DirectTransport()
        thread, ended = aborted(abort, lambda: transport.send(request(server.origin)).read(9))
        thread.join(60)
        raw = transport.send(request(server.origin))
        abort.abort()
        go.set()
        assert (ended, raw.read(9)) == ([b"a"], b"b")
        transport.close()


def test_an_aborted_thread_sends_nothing_more() -> None:
    abort = Abort()
    with peer([ASK, plain(b"a")]) as server:
        transport = DirectTransport()
        abort.abort()
        thread, ended = aborted(abort, lambda: transport.send(request(server.origin)))
        thread.join(60)
        assert isinstance(ended[0], Aborted)
        assert server.asked == []
        transport.close()


def test_closing_wakes_a_thread_that_reads() -> None:
    never = threading.Event()
    with peer([ASK, head("Content-Length: 9"), never], [ASK, plain(b"b")]) as server:
        transport = DirectTransport()
        raw = transport.send(request(server.origin))
        thread, ended = aborted(Abort(), lambda: next(raw.chunks()))
        while raw._connection is not None and not raw._connection._is_receiving:
            thread.join(0.001)
        raw.close()
        thread.join(60)
        assert "closed while the response was read" in str(ended[0])
        assert transport.send(request(server.origin)).read(9) == b"b"
        transport.close()
        never.set()


def test_threads_share_a_transport() -> None:
    wrong: list[str] = []
    with echo() as server:  # httpcore's pool loses a socket now and then
        transport = DirectTransport(connections=ConnectionLimits(max_connections=4))

        def work(name: str) -> None:
            for n in range(15):
                raw = transport.send(request(server.origin, f"/{name}/{n}"))
                if raw.read(99) != f"/{name}/{n}".encode():
                    wrong.append(name)

        threads = [threading.Thread(target=work, args=(f"t{n}",)) for n in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert wrong == []
        assert len(server.asked) == 180
        assert server.connections <= 4  # the first threads may be done before the last begin
        transport.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_child_uses_connections_of_its_own() -> None:
    with echo() as server:
        transport = DirectTransport()

        def ask(name: str) -> bytes:
            return transport.send(request(server.origin, name)).read(99)

        assert ask("/before") == b"/before"
        pids = []
        for child in range(3):
            pid = os.fork()
            if not pid:
                signal.alarm(20)
                fine = all(ask(f"/{child}/{n}") == f"/{child}/{n}".encode() for n in range(9))
                os._exit(0 if fine else 1)
            pids.append(pid)
        assert all(ask(f"/parent/{n}") == f"/parent/{n}".encode() for n in range(9))
        assert [os.waitpid(pid, 0)[1] for pid in pids] == [0, 0, 0]
        assert server.connections == 4
        transport.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_child_that_drops_an_answer_does_not_end_the_parents() -> None:
    go = threading.Event()
    with peer([ASK, head("Content-Length: 5"), go, b"hello"]) as server:
        transport = DirectTransport()
        raw: Any = transport.send(request(server.origin))
        thread, ended = aborted(Abort(), lambda: raw.read(9))
        while not raw._connection._is_receiving:
            thread.join(0.001)
        pid = os.fork()
        if not pid:
            raw.close()
            transport.close()
            gc.collect()
            os._exit(0)
        os.waitpid(pid, 0)
        go.set()
        thread.join(60)
        assert ended == [b"hello"]
        transport.close()


@pytest.mark.parametrize("run", [asyncio.run, uvloop.run], ids=["asyncio", "uvloop"])
def test_event_loops_one_after_the_other(run: Any) -> None:
    with echo() as server:
        transport = AsyncDirectTransport()

        async def work(name: str) -> list[Any]:
            asked = [request(server.origin, f"/{name}/{n}") for n in range(3)]
            return [await raw.read(99) for raw in await asyncio.gather(*map(transport.send, asked))]

        for number in range(3):
            found = run(work(f"loop{number}"))
            assert found == [f"/loop{number}/{n}".encode() for n in range(3)]
            assert len(transport._pools) == 1


def test_event_loops_at_once() -> None:
    with echo() as server:
        transport, found = AsyncDirectTransport(), []

        async def work(name: str) -> None:
            for n in range(20):
                raw = await transport.send(request(server.origin, f"/{name}/{n}"))
                found.append(await raw.read(99) == f"/{name}/{n}".encode())

        threads = [threading.Thread(target=asyncio.run, args=(work(f"l{n}"),)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert found == [True] * 80


async def test_a_dropped_answer_gives_its_place_back() -> None:
    for kind in KINDS[:2]:
        wire, never = Wire(kind), threading.Event()
        with peer([ASK, head("Content-Length: 9"), never], [ASK, plain(b"b")]) as server:
            transport = wire.transport(connections=ConnectionLimits(max_connections=1))
            raw = await wire.send(transport, request(server.origin))
            del raw
            gc.collect()
            assert await wire.ask(transport, request(server.origin)) == (200, b"b")
            never.set()
        await wire.close()


async def test_a_slow_reader_holds_the_server_back() -> None:
    """What nobody reads stays with the server, not in our memory."""
    sent: list[int] = []
    stuck = threading.Event()

    def pour(opened: Any) -> None:
        opened.settimeout(0.2)
        with contextlib.suppress(TimeoutError):
            for _ in range(400):
                opened.sendall(bytes(1 << 18))
                sent.append(1 << 18)
        stuck.set()

    with peer([ASK, head("Content-Length: 104857600"), pour]) as server:
        transport = AsyncDirectTransport()
        raw = await transport.send(request(server.origin))
        assert await asyncio.to_thread(stuck.wait, 10)
        assert sum(sent) < 40 << 20
        assert raw._connection is not None
        assert raw._connection.parser.size < 4 << 20
        await raw.close()
        await transport.close()
