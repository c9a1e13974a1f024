"""How much is done for one call, counted in function calls, which times are too noisy for.

First with a transport that costs nothing: what is counted is the SDK above the seam. Then over the
default transport and a socket, from the method to the model: the whole path.
"""

from __future__ import annotations

import asyncio
import cProfile
import gc
import json
import pstats
import socket
import ssl
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openai_oxide_runtime.errors.tree import APIConnectionError
from openai_oxide_runtime.http.headers import Headers
from tests.support.samples import AClient, Client
from tests.support.wire import data

BODY = json.dumps({"id": "t1", "name": "n" * 2000}).encode()


class Raw:
    """An answer that is already there."""

    http_version = "HTTP/1.1"
    reason = "OK"
    status = 200
    closed = False

    def __init__(self, request: Any, chunks: list[bytes]) -> None:
        self.request = request
        self.headers = Headers([("content-type", "application/json")])
        self._chunks = chunks

    def read(self, limit: int) -> bytes:
        return BODY

    def chunks(self) -> Iterator[bytes]:
        return iter(self._chunks)

    def drain(self, seconds: float) -> None:
        self.closed = True

    def close(self) -> None:
        self.closed = True


class AsyncRaw(Raw):
    async def read(self, limit: int) -> bytes:  # type: ignore[override]
        return BODY

    async def chunks(self) -> Any:  # type: ignore[override]
        for piece in self._chunks:
            yield piece

    async def drain(self, seconds: float) -> None:  # type: ignore[override]
        self.closed = True

    async def close(self) -> None:  # type: ignore[override]
        self.closed = True


class Transport:
    def __init__(self, *events: bytes) -> None:
        self.bursts = [b"".join(events[at : at + 20]) for at in range(0, len(events), 20)]

    def send(self, request: Any) -> Raw:
        return Raw(request, self.bursts)

    def close(self) -> None: ...


class AsyncTransport(Transport):
    async def send(self, request: Any) -> Raw:  # type: ignore[override]
        return AsyncRaw(request, self.bursts)


def calls(work: Callable[[], Any]) -> int:
    """Function calls of one run, once everything that is made at first use is there."""
    work()
    work()
    profile = cProfile.Profile()
    profile.runcall(work)
    return pstats.Stats(profile).total_calls  # type: ignore[attr-defined,no-any-return]


def events(count: int) -> list[bytes]:
    deltas = [data({"type": "delta", "text": f"word {n}"}) for n in range(count - 1)]
    return [*deltas, data({"type": "done", "total": count})]


def test_a_plain_call() -> None:
    client = Client(api_key="k", transport=Transport())
    assert calls(lambda: client.things.create(name="hello", size=3)) <= 87


def test_a_stream_of_typed_events() -> None:
    client = Client(api_key="k", transport=Transport(*events(300)))

    def run() -> None:
        assert sum(1 for _ in client.things.create(name="n", stream=True)) == 300

    assert calls(run) <= 1950


def test_a_stream_of_named_events() -> None:
    """A name tells the kind of an event without a look inside."""
    named = [b"event: delta\n" + event for event in events(300)[:-1]]
    client = Client(api_key="k", transport=Transport(*named, events(1)[0]))

    def run() -> None:
        assert sum(1 for _ in client.things.create(name="n", stream=True)) == 300

    assert calls(run) <= 2150


def test_a_stream_of_chunks() -> None:
    chunks = [data({"id": "c", "text": f"word {n}"}) for n in range(300)]
    client = Client(api_key="k", transport=Transport(*chunks, data("[DONE]")))

    def run() -> None:
        assert sum(1 for _ in client.things.chat(model="m", stream=True)) == 300

    assert calls(run) <= 1650


def test_the_asynchronous_colour() -> None:
    client = AClient(api_key="k", transport=AsyncTransport(*events(300)))

    async def call() -> int:
        await client.things.create(name="hello")
        return await counted(client.things.create(name="hello", size=3))

    async def stream() -> int:
        async def run() -> None:
            opened = await client.things.create(name="n", stream=True)
            assert len([event async for event in opened]) == 300

        await run()
        return await counted(run())

    assert asyncio.run(call()) <= 90
    assert asyncio.run(stream()) <= 1700


async def counted(work: Any) -> int:
    profile = cProfile.Profile()
    profile.enable()
    await work
    profile.disable()
    return pstats.Stats(profile).total_calls  # type: ignore[attr-defined,no-any-return]


def test_what_calls_have_in_common_is_made_once() -> None:
    client = Client(api_key="k", transport=Transport())
    client.things.retrieve("a")
    made = dict(client._context.heads)
    client.things.retrieve("b")
    assert made
    assert client._context.heads == made


class Canned:
    """A server in a thread that answers every request with the same bytes, over one connection."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self.connections = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def _serve(self) -> None:
        try:
            connection, _ = self._listener.accept()
            self.connections += 1
            with connection:
                while connection.recv(65536):
                    connection.sendall(self._answer)
        except OSError:
            return

    def __enter__(self) -> Canned:
        self._thread.start()
        return self

    def __exit__(self, *problem: object) -> None:
        self._listener.close()


def whole(body: bytes, kind: str = "application/json") -> bytes:
    """With 23 headers, as the service sends them."""
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {len(body)}\r\n"
    more = "".join(f"x-ratelimit-of-{number}: {number}\r\n" for number in range(20))
    return f"{head}{more}x-request-id: r\r\n\r\n".encode() + body


def streamed(pieces: list[bytes]) -> bytes:
    """Each event in a chunk of its own, as servers send them."""
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n"
    return head + b"\r\n" + b"".join(b"%x\r\n%b\r\n" % (len(p), p) for p in pieces) + b"0\r\n\r\n"


def test_the_whole_path_of_a_plain_call() -> None:
    with Canned(whole(BODY)) as server, Client(api_key="k", base_url=server.url) as client:
        assert calls(lambda: client.things.create(name="hello", size=3)) <= 152
        assert server.connections == 1


def test_the_whole_path_of_a_stream() -> None:
    with (
        Canned(streamed(events(300))) as server,
        Client(api_key="k", base_url=server.url) as client,
    ):

        def run() -> None:
            assert sum(1 for _ in client.things.create(name="n", stream=True)) == 300

        assert calls(run) <= 1730
        assert server.connections == 1


def test_the_whole_path_of_chunks() -> None:
    chunks = [data({"id": "c", "text": f"word {n}"}) for n in range(300)]
    answer = streamed([*chunks, data("[DONE]")])
    with Canned(answer) as server, Client(api_key="k", base_url=server.url) as client:

        def run() -> None:
            assert sum(1 for _ in client.things.chat(model="m", stream=True)) == 300

        assert calls(run) <= 1425


def test_the_whole_path_of_the_asynchronous_colour() -> None:
    async def call(url: str) -> int:
        async with AClient(api_key="k", base_url=url) as client:
            for _ in range(2):
                await client.things.create(name="hello")
            return await counted(client.things.create(name="hello", size=3))

    async def stream(url: str) -> int:
        async with AClient(api_key="k", base_url=url) as client:

            async def run() -> None:
                opened = await client.things.create(name="n", stream=True)
                assert len([event async for event in opened]) == 300

            await run()
            return await counted(run())

    with Canned(whole(BODY)) as server:
        assert asyncio.run(call(server.url)) <= 225
    with Canned(streamed(events(300))) as server:
        assert asyncio.run(stream(server.url)) <= 1505


def test_nothing_is_loaded_that_a_blocking_call_does_not_use() -> None:
    """No tasks, no client of HTTP, no other encodings than those that come."""
    program = (
        "import sys; from tests.support.samples import Client; "
        "Client(api_key='k', base_url=sys.argv[1]).things.create(name='n'); "
        "print(*sys.modules)"
    )
    with Canned(whole(BODY)) as server:
        done = subprocess.run(
            [sys.executable, "-c", program, server.url], capture_output=True, text=True, check=True
        )
    loaded = set(done.stdout.split())
    assert not loaded & {"anyio", "asyncio", "httpx", "httpcore", "h2", "openai", "websockets"}


def test_a_thousand_clients_share_a_context_of_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Making one costs as much as a hundred calls."""
    made: list[Any] = []
    create = ssl.create_default_context
    monkeypatch.setattr(
        ssl, "create_default_context", lambda *said, **more: made.append(1) or create(*said, **more)
    )
    clients = [Client(api_key="k", base_url="https://127.0.0.1:9/v1") for _ in range(1000)]
    for client in clients[:5]:
        with pytest.raises(APIConnectionError):
            client.things.create(name="n", max_retries=0)
    assert len(made) <= 1
    assert {
        client._context.transports.get() is clients[0]._context.transports.get()
        for client in clients[1:]
    } == {False}


def settled() -> int:
    """The bytes that Python's objects take."""
    gc.collect()
    return sum(sys.getsizeof(found) for found in gc.get_objects())


def test_long_streams_hold_no_more_than_short_ones() -> None:
    """A hundred thousand events pass, and what is held meanwhile stays the same."""
    once = b"".join(events(200)[:-1])
    client = Client(api_key="k", transport=Transport(*[once] * 500, events(1)[0]))
    held = []
    count = 0
    for _ in client.things.create(name="n", stream=True):
        count += 1
        if count in (20_000, 99_000):
            held.append(settled())
    assert count > 99_000
    assert held[1] - held[0] < 2_000_000


def test_streams_that_are_abandoned_leave_nothing() -> None:
    client = Client(api_key="k", transport=Transport(*events(300)))
    left = []
    for _ in range(5):
        stream = client.things.create(name="n", stream=True)
        next(stream)
        left.append(weakref.ref(stream))
        with pytest.warns(ResourceWarning, match="dropped"):
            del stream
            gc.collect()
    assert not any(found() for found in left)
