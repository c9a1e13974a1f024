"""HTTP/2: many requests over one connection, each of which may end without the others."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import Any

import httpx
import pytest
import trustme

from openai_oxide_runtime.concurrency.cancellation import Abort, current_abort
from openai_oxide_runtime.http.interface import (
    TransportError,
    TransportLimit,
    TransportTimeout,
)
from openai_oxide_runtime.http.timeouts import ConnectionLimits, Timeout
from openai_oxide_runtime.operations.client_config import Limits
from openai_oxide_runtime.transports.blocking import BlockingTransport
from openai_oxide_runtime.transports.httpx.transport import AsyncHttpxTransport, HttpxTransport
from tests.transports.kinds import KINDS, Kind, Wire, request
from tests.transports.streams import TOGETHER, Server, streams
from tests.transports.test_uploads import Pieces

pytestmark = pytest.mark.anyio
AUTHORITY = trustme.CA()
LARGE = bytes(range(256)) * (1 << 13)


def by_httpx(client: Any, transport: Any) -> Any:
    def make(limits: Limits, tls: Any, connections: ConnectionLimits) -> Any:
        return transport(client(http2=True, verify=tls, trust_env=False), limits)

    return make


def blocking(limits: Limits, tls: Any, connections: ConnectionLimits) -> Any:
    """What a blocking client with ``http2=True`` sends through."""
    make = by_httpx(httpx.AsyncClient, AsyncHttpxTransport)
    return BlockingTransport(make(limits, tls, connections))


RUST = [kind for kind in KINDS if kind.name.startswith("rust")]
ALL = [
    *RUST,
    Kind("httpx", by_httpx(httpx.Client, HttpxTransport), False),
    Kind("blocking", blocking, False),
    Kind("httpx-async", by_httpx(httpx.AsyncClient, AsyncHttpxTransport), True),
]


@pytest.fixture
def server() -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("localhost").configure_cert(context)
    with streams(context) as made:
        yield made


@pytest.fixture(params=ALL, ids=lambda kind: kind.name)
async def wire(request: Any, anyio_backend: str) -> AsyncIterator[Wire]:
    made = Wire(request.param)
    yield made
    await made.close()


@pytest.fixture(params=RUST, ids=lambda kind: kind.name)
async def rust(request: Any, anyio_backend: str) -> AsyncIterator[Wire]:
    made = Wire(request.param)
    yield made
    await made.close()


def transport(wire: Wire, **settings: Any) -> Any:
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    return wire.transport(tls=context, **settings)


async def beside(wire: Wire, made: Any, *asked: Any) -> list[Any]:
    """Status and body of the answers to requests that are sent side by side."""
    if wire.kind.is_async:
        return await asyncio.gather(*(wire.ask(made, one) for one in asked))
    with ThreadPoolExecutor(len(asked)) as pool:
        sent = [pool.submit(lambda one=one: made.send(one).read(99)) for one in asked]
        bodies = await asyncio.gather(*map(asyncio.wrap_future, sent))
    return [(200, body) for body in bodies]


async def test_it_is_spoken(wire: Wire, server: Server) -> None:
    made = transport(wire)
    raw = await wire.send(made, request(server.origin, "/echo?a=%20", body=b"hello"))
    assert (raw.status, raw.http_version) == (200, "HTTP/2")
    assert await wire.pieces(raw) == b"hello"
    assert raw.closed
    assert server.asked == ["/echo?a=%20"]
    sent = dict(server.headers[0])
    assert (sent["x-own"], sent["authorization"]) == ("1", "Bearer sk-secret")
    assert sent["content-length"] == "5"


async def test_requests_side_by_side_share_a_connection(rust: Wire, server: Server) -> None:
    made = transport(rust)
    await rust.ask(made, request(server.origin, "/echo"))
    asked = [request(server.origin, "/late") for _ in range(TOGETHER)]
    assert await beside(rust, made, *asked) == [(200, b"together")] * TOGETHER
    assert server.connections == 1


async def test_threads_share_a_connection(server: Server) -> None:
    """Two threads that took one number for their streams would break the connection for all."""
    wire, interval = Wire(Kind("blocking", blocking, False)), sys.getswitchinterval()
    made = transport(wire)
    await wire.ask(made, request(server.origin, "/echo"))
    sys.setswitchinterval(1e-5)
    try:
        for _ in range(20):
            asked = [request(server.origin, "/echo", body=b"%d" % n) for n in range(8)]
            assert await beside(wire, made, *asked) == [(200, b"%d" % n) for n in range(8)]
    finally:
        sys.setswitchinterval(interval)
    assert server.connections == 1
    await wire.close()


async def test_an_upload_that_exits_ends_nothing_else(server: Server) -> None:
    class Exits(Pieces):
        def __iter__(self) -> Any:
            yield b"first"
            raise SystemExit("enough")

    wire = Wire(Kind("blocking", blocking, False))
    made = transport(wire)
    with pytest.raises(SystemExit, match="enough"):
        made.send(request(server.origin, "/echo", body=Exits(blocking=True)))
    assert await wire.ask(made, request(server.origin, "/echo", body=b"a")) == (200, b"a")
    await wire.close()


@pytest.mark.parametrize("path", ["/silent", "/half"])
async def test_a_cancelled_task_that_is_alone_ends_its_connection(
    server: Server, path: str
) -> None:
    wire = Wire(ALL[-1])
    made = transport(wire)
    task = asyncio.ensure_future(wire.ask(made, request(server.origin, path)))
    await until(lambda: server.asked)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    assert await wire.ask(made, request(server.origin, "/echo", body=b"a")) == (200, b"a")
    assert server.connections == 2
    await wire.close()


@pytest.mark.parametrize("path", ["/silent", "/half"])
async def test_a_cancelled_task_among_others_leaves_them_alone(server: Server, path: str) -> None:
    wire = Wire(ALL[-1])
    made = transport(wire)
    raw = await wire.send(made, request(server.origin, "/half"))
    task = asyncio.ensure_future(wire.ask(made, request(server.origin, path)))
    await until(lambda: len(server.asked) == 2)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    assert await wire.ask(made, request(server.origin, "/echo", body=b"a")) == (200, b"a")
    assert server.connections == 1
    await raw.close()
    await wire.close()


ENDS = {
    "an upload that waits for ever": """
def body():
    yield b"a"
    threading.Event().wait()
with contextlib.suppress(OpenAIError):
    client.with_options(deadline=0.1).post("/files", cast_to=object, content=body())
""",
    "a client that is closed last": """
class Last:
    def __del__(self, close=client.close):
        close()
builtins.last = Last()
""",
}
PROGRAM = """
import builtins, contextlib, sys, threading
from openai_oxide import OpenAI, OpenAIError
from openai_oxide_mock import MockServer
server = MockServer(tls=True).__enter__()
tls = server.ssl_context()
client = OpenAI(api_key="k", base_url=server.url, http2=True, tls=tls, max_retries=0)
client.models.list()
"""


@pytest.mark.parametrize("what", ENDS)
def test_a_program_ends_all_the_same(what: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM + ENDS[what]], timeout=60, stderr=subprocess.PIPE, text=True
    )
    assert (done.returncode, "Exception ignored" in done.stderr) == (0, False)


async def test_large_bodies_both_ways(wire: Wire, server: Server) -> None:
    made = transport(wire)
    for body in (LARGE, Pieces(LARGE, b"", b"z", blocking=True), Pieces(LARGE, length=len(LARGE))):
        _, echoed = await wire.ask(made, request(server.origin, "/echo", body=body))
        assert echoed.removesuffix(b"z") == LARGE
    assert server.connections == 1


async def test_what_ends_early_leaves_the_connection_to_the_others(
    wire: Wire, server: Server
) -> None:
    made = transport(wire)
    raw = await wire.send(made, request(server.origin, "/half"))
    assert await wire.first(raw) == b"half"
    await wire.get(raw.close())
    assert await wire.ask(made, request(server.origin, "/echo", body=b"a")) == (200, b"a")
    assert server.connections == 1
    if wire.is_rust:  # h2 tells the server only that it takes no more
        await until(lambda: server.ended == ["/half"])


async def until(true: Any) -> None:
    ends = monotonic() + 60
    while not true():
        assert monotonic() < ends
        await asyncio.sleep(0.005)


@pytest.mark.parametrize("path", ["/silent", "/half"])
async def test_silence_and_deadlines(rust: Wire, server: Server, path: str) -> None:
    made = transport(rust)
    await rust.ask(made, request(server.origin, "/echo"))
    with pytest.raises(TransportTimeout, match="no response within"):
        await rust.ask(made, request(server.origin, path, timeout=Timeout(5, read=0.03)))
    with pytest.raises(TransportTimeout, match="deadline"):
        await rust.ask(made, request(server.origin, path, deadline=monotonic() + 0.05))
    assert await rust.ask(made, request(server.origin, "/echo", body=b"a")) == (200, b"a")
    assert server.connections == 1


async def test_a_stream_that_is_reset(wire: Wire, server: Server) -> None:
    made = transport(wire)
    with pytest.raises(TransportError) as caught:
        await wire.ask(made, request(server.origin, "/reset"))
    assert caught.value.retryable
    assert "sk-secret" not in str(caught.value)
    assert await wire.ask(made, request(server.origin, "/echo", body=b"a")) == (200, b"a")


async def test_headers_beyond_the_limit(rust: Wire, server: Server) -> None:
    made = transport(rust, limits=Limits(header_bytes=2000))
    with pytest.raises(TransportError):
        await rust.ask(made, request(server.origin, "/large/9000"))
    with pytest.raises(TransportLimit):
        await rust.ask(made, request(server.origin, "/large/2500"))
    assert await rust.ask(made, request(server.origin, "/large/900", body=b"a")) == (200, b"a")


async def test_so_many_may_be_under_way(rust: Wire, server: Server) -> None:
    made = transport(rust, connections=ConnectionLimits(max_connections=1))
    raw = await rust.send(made, request(server.origin, "/half"))
    with pytest.raises(TransportTimeout, match="pool"):
        await rust.ask(made, request(server.origin, "/echo", timeout=Timeout(5, pool=0.03)))
    waiting = asyncio.ensure_future(beside(rust, made, request(server.origin, "/echo", body=b"a")))
    await asyncio.sleep(0.01)
    await rust.get(raw.close())
    assert await waiting == [(200, b"a")]


async def test_an_answer_that_is_dropped_is_ended(rust: Wire, server: Server) -> None:
    made = transport(rust, connections=ConnectionLimits(max_connections=1))
    raw = await rust.send(made, request(server.origin, "/half"))
    del raw
    await until(lambda: server.ended == ["/half"])
    assert await rust.ask(made, request(server.origin, "/echo", body=b"a")) == (200, b"a")


async def test_a_cancelled_request_leaves_its_place(server: Server) -> None:
    wire = Wire(RUST[1])
    made = transport(wire, connections=ConnectionLimits(max_connections=1))
    task = asyncio.ensure_future(wire.ask(made, request(server.origin, "/silent")))
    await until(lambda: server.asked)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    assert await wire.ask(made, request(server.origin, "/echo", body=b"a")) == (200, b"a")
    assert server.connections == 1
    await wire.close()


async def test_an_upload_that_is_cancelled_is_ended(server: Server) -> None:
    wire, go = Wire(RUST[1]), threading.Event()

    class Endless(Pieces):
        def __iter__(self) -> Any:
            yield b"first"
            while True:
                go.wait(0.01)
                yield b"more"

    made = transport(wire)
    body = Endless(blocking=True)
    task = asyncio.ensure_future(wire.ask(made, request(server.origin, "/echo", body=body)))
    await until(lambda: server.headers)
    task.cancel()
    await until(lambda: server.ended == ["/echo"])
    await wire.close()


@pytest.mark.parametrize("path", ["/silent", "/half"])
def test_an_abort_wakes_a_thread(server: Server, path: str) -> None:
    wire, abort, ended = Wire(RUST[0]), Abort(), []
    made = transport(wire)

    def run() -> None:
        current_abort.set(abort)
        try:
            made.send(request(server.origin, path)).read(99)
        except TransportError as error:
            ended.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while not server.asked:
        thread.join(0.005)
    abort.abort()
    thread.join(60)
    assert len(ended) == 1
    assert made.send(request(server.origin, "/echo", body=b"a")).read(9) == b"a"
    made.close()


def test_event_loops_share_a_transport(server: Server) -> None:
    wire = Wire(RUST[1])
    made = transport(wire)
    asked = request(server.origin, "/echo", body=b"a")
    for _ in range(2):
        assert asyncio.run(wire.ask(made, asked)) == (200, b"a")
    assert server.connections == 1
    asyncio.run(wire.close())
