"""Timeouts hold where httpx's do not: connections of many answers, and handshakes of proxies."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from openai_oxide_runtime.http.interface import TransportError, TransportTimeout
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.http.tls_options import TLSOptions
from openai_oxide_runtime.operations.client_config import Address, ClientConfig
from openai_oxide_runtime.transports.httpx.moving_deadline import (
    MovingDeadline,
    needs_moving_deadline,
)
from openai_oxide_runtime.transports.httpx.transport import (
    AsyncHttpxTransport,
    HttpxTransport,
)
from openai_oxide_runtime.transports.select import async_transport, sync_transport
from tests.transports.kinds import Kind, Wire, request
from tests.transports.streams import Server, streams
from tests.transports.test_http2 import AUTHORITY

pytestmark = pytest.mark.anyio


@pytest.fixture
def server() -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("localhost").configure_cert(context)
    with streams(context) as made:
        yield made


@pytest.fixture(params=["sync", "async"])
async def wire(request: Any, anyio_backend: str, tmp_path: Any) -> AsyncIterator[Wire]:
    """What a client with ``http2=True`` sends through."""
    AUTHORITY.cert_pem.write_to_path(tmp_path / "ca.pem")
    tls = TLSOptions(ca_file=str(tmp_path / "ca.pem"))
    config = ClientConfig(Address.parse("https://x/v1"), http2=True, tls=tls)
    make = sync_transport if request.param == "sync" else async_transport
    made = Wire(Kind("http2", lambda *_: make(config, None), request.param == "async"))
    yield made
    await made.close()


QUICK = Timeout(5, read=0.3)


@pytest.mark.parametrize("path", ["/pings", "/half/pings"])
async def test_pings_are_no_answer(wire: Wire, server: Server, path: str) -> None:
    made = wire.transport()
    with pytest.raises(TransportTimeout, match="no response within"):
        await wire.ask(made, request(server.origin, path, timeout=QUICK))
    echo = request(server.origin, "/echo", body=b"a")
    assert await wire.ask(made, echo) == (200, b"a")


async def test_fewer_streams_than_are_under_way(wire: Wire, server: Server) -> None:
    made = wire.transport()
    await wire.ask(made, request(server.origin, "/echo"))
    asked = [request(server.origin, "/fewer", timeout=QUICK) for _ in range(2)]
    ended = await _beside(wire, made, asked)
    assert all(isinstance(error, TransportError) for error in ended)
    for _ in range(3):
        echo = request(server.origin, "/echo", body=b"a", timeout=Timeout(5))
        assert await wire.ask(made, echo) == (200, b"a")


async def _beside(wire: Wire, made: Any, asked: list[Any]) -> list[Any]:
    if wire.kind.is_async:
        sent = [wire.ask(made, one) for one in asked]
        return await asyncio.gather(*sent, return_exceptions=True)
    with ThreadPoolExecutor(len(asked)) as pool:
        found = [asyncio.wrap_future(pool.submit(made.send, one)) for one in asked]
        return await asyncio.gather(*found, return_exceptions=True)


async def test_a_body_that_is_longer_than_it_says(wire: Wire, server: Server) -> None:
    made = wire.transport()
    with pytest.raises(TransportError):
        await wire.ask(made, request(server.origin, "/longer"))


class SOCKSPool:
    """Where httpx shakes hands with a proxy without a timeout."""

    def __init__(self, let: threading.Event) -> None:
        self.let = let


class Silent(httpx.BaseTransport):
    def __init__(self, let: threading.Event) -> None:
        self._pool = SOCKSPool(let)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.extensions["trace"]("socks5.setup_socks5_connection.started", {})
        self._pool.let.wait(60)
        raise httpx.ReadError("over")


class AsyncSilent(httpx.AsyncBaseTransport):
    def __init__(self) -> None:
        self._pool = SOCKSPool(threading.Event())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.extensions["trace"]("socks5.setup_socks5_connection.started", {})
        await asyncio.sleep(10)
        raise AssertionError


SLOW: Any = Timeout(60, connect=0.1)


def test_a_silent_proxy() -> None:
    let = threading.Event()
    made = HttpxTransport(httpx.Client(transport=Silent(let)))
    with pytest.raises(TransportTimeout, match="no connection within"):
        made.send(request("http://a.test", timeout=SLOW))
    let.set()


async def test_a_silent_proxy_awaited(anyio_backend: str) -> None:
    made = AsyncHttpxTransport(httpx.AsyncClient(transport=AsyncSilent()))
    with pytest.raises(TransportTimeout, match="no connection within"):
        await made.send(request("http://a.test", timeout=SLOW))


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_a_silent_socks_proxy(
    colour: str, anyio_backend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the package that httpx needs for it."""
    pytest.importorskip("socksio")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        monkeypatch.setenv("ALL_PROXY", f"socks5://u:p@127.0.0.1:{listener.getsockname()[1]}")
        config = ClientConfig(Address.parse("https://x/v1"))
        make = sync_transport if colour == "sync" else async_transport
        wire = Wire(Kind("socks", lambda *_: make(config, None), colour == "async"))
        with pytest.raises(TransportTimeout, match="no connection within"):
            await wire.ask(wire.transport(), request("http://a.test", timeout=SLOW))
        await wire.close()


def test_only_what_needs_it_is_timed() -> None:
    assert not needs_moving_deadline(httpx.Client())
    assert not needs_moving_deadline(httpx.AsyncClient(proxy="http://p"))
    assert not needs_moving_deadline(
        httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200)))
    )
    assert needs_moving_deadline(httpx.Client(http2=True))
    assert needs_moving_deadline(
        SimpleNamespace(_transport=None, _mounts={1: Silent(threading.Event())})
    )


EVENTS = [
    ("connection.connect_tcp.started", 2, "no connection"),
    ("connection.start_tls.started", 2, "no connection"),
    ("http2.send_request_headers.started", 8, "the request"),
    ("http2.send_request_body.started", 8, "the request"),
    ("http2.send_request_body.complete", 4, "no response"),
    ("http2.receive_response_headers.started", 4, "no response"),
]


def test_phases_move_the_end() -> None:
    phases = Timeout(1, connect=2, read=4, write=8, pool=16)
    times, moves = MovingDeadline(phases, phases.as_dict(), small=True), []
    assert times.at == pytest.approx(monotonic() + 18, abs=1)
    times.on_move = lambda: moves.append(times.at)
    for event, seconds, why in EVENTS:
        times.on_event(event)
        assert times.at == pytest.approx(monotonic() + seconds, abs=1)
        assert times.message.startswith(why)
    assert len(moves) == len(EVENTS)
    times.deadline = monotonic() - 1
    assert times.message == "the deadline has passed"
    large = MovingDeadline(phases, phases.as_dict(), small=False)
    large.on_event("http2.send_request_body.started")
    assert large.at is None
    endless = MovingDeadline(Timeout(None), {}, small=True)
    assert endless.at is None
