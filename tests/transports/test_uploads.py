"""Requests: what goes over the wire, and answers that come before all of it has gone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from openai_oxide_runtime.http.interface import Head, HttpRequest, TransportError, TransportTimeout
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.transports.http1.async_connection import AsyncConnection
from tests.transports.kinds import KINDS, Wire, request
from tests.transports.peer import ASK, CUT, HEAD_ONLY, head, peer, plain

pytestmark = pytest.mark.anyio
LARGE = bytes(range(256)) * (1 << 13)  # 2 MB, more than the buffers between us hold


class Pieces:
    """A body in pieces."""

    def __init__(
        self, *pieces: bytes, length: int | None = None, blocking: bool = False, again: bool = True
    ) -> None:
        self._pieces = pieces
        self.length = length
        self.blocking = blocking
        self._again = again
        self.threads: set[str] = set()

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.threads.add(threading.current_thread().name)
            yield piece

    def rewind(self) -> bool:
        return self._again


@pytest.mark.parametrize("size", [0, 1, 1 << 16, (1 << 16) + 1, len(LARGE)])
async def test_bytes_arrive_as_they_are(wire: Wire, size: int) -> None:
    with peer([ASK, plain(b"a")] * 2) as server:
        transport = wire.transport()
        for _ in range(2):
            asked = request(server.origin, "/p/a?q=1&r=%20", body=LARGE[:size])
            assert await wire.ask(transport, asked) == (200, b"a")
        assert wire.shared(server.connections)
    first, second = server.asked
    assert first.body == second.body == LARGE[:size]
    assert first.head.startswith(b"POST /p/a?q=1&r=%20 HTTP/1.1\r\n")
    assert first.header("host") == server.origin.removeprefix("http://")
    assert first.header("content-length") == str(size)
    assert (first.header("x-own"), first.header("authorization")) == ("1", "Bearer sk-secret")
    assert first.header("expect") is None


@pytest.mark.parametrize("known", [True, False], ids=["known", "unknown"])
@pytest.mark.parametrize("blocking", [True, False], ids=["blocking", "ready"])
async def test_streamed_bodies(wire: Wire, known: bool, blocking: bool) -> None:
    body = Pieces(b"a" * 9, b"", LARGE, b"z", length=len(LARGE) + 10 if known else None)
    body.blocking = blocking
    with peer([ASK, plain(b"a")] * 2) as server:
        transport = wire.transport()
        for _ in range(2):
            assert await wire.ask(transport, request(server.origin, body=body)) == (200, b"a")
        assert wire.shared(server.connections)
    assert [asked.body for asked in server.asked] == [b"a" * 9 + LARGE + b"z"] * 2
    framing = server.asked[0].header("content-length"), server.asked[0].header("transfer-encoding")
    assert framing == ((str(len(LARGE) + 10), None) if known else (None, "chunked"))
    if wire.kind.is_async:
        assert ("MainThread" in body.threads) is not blocking


@pytest.mark.parametrize("pieces", [(b"short",), (b"0123456789", b"more")])
async def test_a_body_of_another_length_than_announced(wire: Wire, pieces: Any) -> None:
    with peer([ASK, plain(b"a")], [ASK, plain(b"b")]) as server:
        transport = wire.transport()
        with pytest.raises(TransportError):
            await wire.ask(transport, request(server.origin, body=Pieces(*pieces, length=10)))
        assert await wire.ask(transport, request(server.origin)) == (200, b"b")


async def test_a_body_that_fails_ends_the_connection(wire: Wire) -> None:
    class Failing(Pieces):
        def __iter__(self) -> Iterator[bytes]:
            yield b"abc"
            raise ZeroDivisionError

    with peer([ASK, plain(b"a")], [ASK, plain(b"b")]) as server:
        transport = wire.transport()
        with pytest.raises(ZeroDivisionError):
            await wire.ask(transport, request(server.origin, body=Failing(length=9)))
        assert await wire.ask(transport, request(server.origin)) == (200, b"b")


@pytest.mark.parametrize("streamed", [True, False], ids=["streamed", "bytes"])
async def test_a_refusal_comes_before_all_is_sent(direct: Wire, streamed: bool) -> None:
    """The server reads no further; whoever sends on waits for ever."""
    stop = threading.Event()
    script = [HEAD_ONLY, plain(b"too large", status="413 No"), stop]
    with peer(script, [ASK, plain(b"b")]) as server:
        transport = direct.transport()
        body: Any = Pieces(*[LARGE] * 20) if streamed else LARGE * 20
        asked = request(server.origin, body=body, timeout=Timeout(5))
        assert await direct.ask(transport, asked) == (413, b"too large")
        assert await direct.ask(transport, request(server.origin)) == (200, b"b")
        stop.set()


async def test_a_refusal_and_a_close_come_before_all_is_sent(direct: Wire) -> None:
    script = [HEAD_ONLY, plain(b"too large", status="413 No"), 0.05, CUT]
    with peer(script, [ASK, plain(b"b")]) as server:
        transport = direct.transport()
        asked = request(server.origin, body=LARGE * 20)
        assert await direct.ask(transport, asked) == (413, b"too large")
        assert await direct.ask(transport, request(server.origin)) == (200, b"b")


async def test_an_early_answer_that_is_no_refusal_lets_the_rest_be_sent(direct: Wire) -> None:
    read: list[int] = []

    def rest(opened: Any) -> None:
        while len(data := opened.recv(1 << 16)):
            read.append(len(data))
            if sum(read) >= len(LARGE) - 70_000:
                return

    script = [HEAD_ONLY, head("Content-Length: 2") + b"o", rest, b"k"]
    with peer(script) as server:
        asked = request(server.origin, body=LARGE)
        assert await direct.ask(direct.transport(), asked) == (200, b"ok")


async def test_a_server_that_does_not_read_is_a_timeout(wire: Wire) -> None:
    never = threading.Event()
    with peer([HEAD_ONLY, never]) as server:
        patience = Timeout(5, write=0.05)
        with pytest.raises(TransportTimeout, match="could not be sent"):
            asked = request(server.origin, body=LARGE * 20, timeout=patience)
            await wire.ask(wire.transport(), asked)
        never.set()


HOSTILE = [
    ("/x", "X-A", "b\r\nX-B: c"),
    ("/x", "X-A", "b\nc"),
    ("/x", "X-A", "b\rc"),
    ("/x", "X-A", "b\0c"),
    ("/x", "X-A\r\nX-B", "c"),
    ("/x y", "X-A", "b"),
    ("/x\r\nX-B: c", "X-A", "b"),
    ("/\xe9", "X-A", "b"),
    ("/x", "X-A", "snow \u2603"),
]


@pytest.mark.parametrize(("target", "name", "value"), HOSTILE)
async def test_what_would_end_its_line_early_is_refused(
    direct: Wire, target: str, name: str, value: str
) -> None:
    with peer([ASK, plain()]) as server:
        for fixed, own in (([(name, value)], ()), ([], ((name, value),))):
            asked = HttpRequest(Head("GET", server.origin, tuple(fixed)), target, own)
            with pytest.raises(TransportError) as caught:
                await direct.ask(direct.transport(), asked)
            assert not caught.value.retryable
            assert "snow" not in str(caught.value)
        assert server.asked == []


async def test_framing_and_host_are_not_the_callers_to_double(direct: Wire) -> None:
    own = (("Content-Length", "99"), ("Transfer-Encoding", "chunked"), ("Host", "other.test"))
    with peer([ASK, plain()] * 2) as server:
        transport = direct.transport()
        for fixed, of_call in ((own, ()), ((), own)):
            head = Head("POST", server.origin, fixed)
            await direct.ask(transport, HttpRequest(head, "/x", of_call, b"abc"))
    for asked in server.asked:
        assert asked.body == b"abc"
        assert asked.head.lower().count(b"content-length") == 1
        assert asked.head.lower().count(b"host:") == 1
        assert asked.header("host") == "other.test"
        assert asked.header("transfer-encoding") is None


async def test_a_user_in_the_address_is_sent_as_basic_credentials(direct: Wire) -> None:
    with peer([ASK, plain()]) as server:
        origin = server.origin.replace("//", "//us%40er:pass@")
        await direct.ask(direct.transport(), request(origin))
    assert server.asked[0].header("authorization") == "Basic dXNAZXI6cGFzcw=="
    assert server.asked[0].header("host") == server.origin.removeprefix("http://")


@pytest.mark.parametrize("origin", ["ftp://h", "http://", "http://h:99999", "http://a b", "//h"])
async def test_addresses_that_are_none(direct: Wire, origin: str) -> None:
    with pytest.raises(TransportError) as caught:
        await direct.ask(direct.transport(), request(origin))
    assert not caught.value.retryable


async def test_a_connection_that_has_not_sent_all_is_not_used_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The answer is whole, and no refusal; but the end of the request is still with us."""
    wire, end, never = Wire(KINDS[1]), threading.Event(), threading.Event()
    used: list[AsyncConnection] = []
    write = AsyncConnection.write

    def noted(connection: AsyncConnection, data: Any) -> None:
        used.append(connection)
        write(connection, data)
        if data == b"0\r\n\r\n":
            end.set()

    class UntilStuck(Pieces):
        def __iter__(self) -> Iterator[bytes]:
            while not used[-1].has_unsent:
                yield bytes(1 << 14)

    monkeypatch.setattr(AsyncConnection, "write", noted)
    with peer([HEAD_ONLY, end, plain(b"a"), never], [ASK, plain(b"b")]) as server:
        transport = wire.transport()
        assert await wire.ask(transport, request(server.origin, body=UntilStuck())) == (200, b"a")
        assert used[0].closed
        assert await wire.ask(transport, request(server.origin)) == (200, b"b")
        never.set()
    await wire.close()
