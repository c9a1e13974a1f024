"""Connections: kept, found dead, sent over again, waited for, closed."""

from __future__ import annotations

import asyncio
import threading
from time import monotonic
from typing import Any

import pytest

from openai_oxide_runtime.http.interface import TransportError, TransportTimeout, Unanswered
from openai_oxide_runtime.http.timeouts import ConnectionLimits, Timeout
from openai_oxide_runtime.operations.client_config import Limits
from tests.transports.kinds import Wire, request
from tests.transports.peer import ASK, CUT, RESET, Peer, chunked, head, peer, plain

pytestmark = pytest.mark.anyio
FOREVER = threading.Event()


async def twice(wire: Wire, server: Peer, **said: Any) -> list[Any]:
    """The answers to two requests over one transport."""
    transport = wire.transport(**said)
    return [await wire.ask(transport, request(server.origin, f"/{n}")) for n in range(2)]


async def test_many_requests_use_one_connection(wire: Wire) -> None:
    with peer([ASK, plain(b"a")] * 20) as server:
        transport = wire.transport()
        for _ in range(20):
            assert await wire.ask(transport, request(server.origin)) == (200, b"a")
        assert wire.shared(server.connections)


@pytest.mark.parametrize("end", [CUT, RESET])
async def test_a_connection_that_was_closed_while_idle_is_not_used(wire: Wire, end: str) -> None:
    gone = threading.Event()
    with peer([ASK, plain(b"a"), end], [ASK, plain(b"b")]) as server:
        transport = wire.transport()
        assert await wire.ask(transport, request(server.origin, "/1")) == (200, b"a")
        gone.wait(0.05)  # for the end to arrive; a request that comes first is sent again anyhow
        if wire.is_direct or end == CUT:
            assert await wire.ask(transport, request(server.origin, "/2")) == (200, b"b")
            assert [asked.target for asked in server.asked] == ["/1", "/2"]


async def test_a_request_that_meets_a_closing_connection_is_sent_once(wire: Wire) -> None:
    """The server takes the request and closes without a word: it may have heard it."""
    with peer([ASK, plain(b"a"), ASK, CUT], [ASK, plain(b"b")]) as server:
        kind = Unanswered if wire.is_direct else TransportError
        with pytest.raises(kind) as caught:
            await twice(wire, server)
        assert caught.value.retryable
        assert [asked.target for asked in server.asked] == ["/0", "/1"]


async def test_a_new_connection_can_be_asked_for(direct: Wire) -> None:
    with peer([ASK, plain(b"a"), ASK, plain(b"wrong")], [ASK, plain(b"b")]) as server:
        transport = direct.transport(connections=ConnectionLimits(max_connections=1))
        assert await direct.ask(transport, request(server.origin)) == (200, b"a")
        again = request(server.origin)
        again.fresh = True
        assert await direct.ask(transport, again) == (200, b"b")
        assert server.connections == 2


async def test_after_a_byte_of_the_answer_it_is_not_sent_again(wire: Wire) -> None:
    with peer([ASK, plain(b"a"), ASK, b"H", CUT], [ASK, plain(b"b")]) as server:
        with pytest.raises(TransportError):
            await twice(wire, server)
        assert len(server.asked) == 2


async def test_a_first_request_is_not_sent_again(wire: Wire) -> None:
    with peer([ASK, CUT], [ASK, plain(b"b")]) as server:
        with pytest.raises(TransportError) as caught:
            await wire.ask(wire.transport(), request(server.origin))
        assert not isinstance(caught.value, Unanswered)
        assert len(server.asked) == 1


@pytest.mark.parametrize("after", [b"H", b"HTTP/1.1 200 OK\r\n", plain(b"poison")])
async def test_what_comes_after_an_answer_is_never_the_next_one(direct: Wire, after: bytes) -> None:
    script = [ASK, plain(b"a") + after, ASK, plain(b"c")]
    with peer(script, [ASK, plain(b"b")]) as server:  # httpx hands the poison on
        assert await twice(direct, server) == [(200, b"a"), (200, b"b")]
        assert server.connections == 2


async def test_what_comes_while_idle_is_never_the_next_answer(direct: Wire) -> None:
    late = threading.Event()
    with peer([ASK, plain(b"a"), late, plain(b"poison"), ASK], [ASK, plain(b"b")]) as server:
        transport = direct.transport()
        assert await direct.ask(transport, request(server.origin)) == (200, b"a")
        late.set()
        await pause(0.05)
        assert await direct.ask(transport, request(server.origin)) == (200, b"b")


async def test_what_comes_while_the_loop_is_busy_is_never_the_next_answer(direct: Wire) -> None:
    late, sent = threading.Event(), threading.Event()
    script = [ASK, plain(b"a"), late, plain(b"poison"), lambda _: sent.set(), ASK]
    with peer(script, [ASK, plain(b"b")]) as server:
        transport = direct.transport()
        assert await direct.ask(transport, request(server.origin)) == (200, b"a")
        late.set()
        assert sent.wait(60)  # the loop does not turn meanwhile
        assert await direct.ask(transport, request(server.origin)) == (200, b"b")


async def pause(seconds: float) -> None:
    """Let the server, and the event loop, do something."""
    await asyncio.sleep(seconds)


async def test_idle_connections_expire(wire: Wire) -> None:
    limits = ConnectionLimits(keepalive_expiry=0.02)
    with peer([ASK, plain(b"a"), ASK, plain(b"wrong")], [ASK, plain(b"b")]) as server:
        transport = wire.transport(connections=limits)
        assert await wire.ask(transport, request(server.origin)) == (200, b"a")
        await pause(0.03)
        assert await wire.ask(transport, request(server.origin)) == (200, b"b")


async def test_a_server_may_say_how_long_it_keeps_a_connection(direct: Wire) -> None:
    first = plain(b"a", "Keep-Alive: timeout=1, max=9")
    with peer([ASK, first, ASK, plain(b"wrong")], [ASK, plain(b"b")]) as server:
        assert await twice(direct, server) == [(200, b"a"), (200, b"b")]


async def test_a_body_that_is_left_unread_closes_its_connection(wire: Wire) -> None:
    script = [ASK, head("Content-Length: 10"), b"hello", FOREVER]
    with peer(script, [ASK, plain(b"b")]) as server:
        transport = wire.transport()
        raw = await wire.send(transport, request(server.origin))
        assert await wire.first(raw) == b"hello"
        assert not raw.closed
        await wire.get(raw.close())
        assert raw.closed
        assert await wire.ask(transport, request(server.origin)) == (200, b"b")
        FOREVER.set()


async def test_a_body_that_is_not_begun_closes_its_connection(wire: Wire) -> None:
    with peer([ASK, head("Content-Length: 10"), FOREVER], [ASK, plain(b"b")]) as server:
        transport = wire.transport()
        await wire.get((await wire.send(transport, request(server.origin))).close())
        assert await wire.ask(transport, request(server.origin)) == (200, b"b")


async def test_draining_keeps_a_connection_whose_end_is_near(wire: Wire) -> None:
    script = [ASK, chunked(b"hello", end=b""), 0.01, b"0\r\n\r\n", ASK, plain(b"b")]
    with peer(script) as server:
        transport = wire.transport()
        raw = await wire.send(transport, request(server.origin))
        assert await wire.first(raw) == b"hello"
        await wire.get(raw.drain(5))
        assert raw.closed
        assert await wire.ask(transport, request(server.origin)) == (200, b"b")
        assert wire.shared(server.connections)


async def test_draining_gives_up_in_time(wire: Wire) -> None:
    never = threading.Event()
    with peer([ASK, chunked(b"hello", end=b""), never], [ASK, plain(b"b")]) as server:
        transport = wire.transport()
        raw = await wire.send(transport, request(server.origin))
        await wire.first(raw)
        await wire.get(raw.drain(0.02))
        assert raw.closed
        assert await wire.ask(transport, request(server.origin)) == (200, b"b")
        never.set()


async def test_silence_is_a_timeout(wire: Wire) -> None:
    never = threading.Event()
    patience = Timeout(5, read=0.03)
    for script in ([], [head("Content-Length: 9")], [head("Content-Length: 9"), b"half"]):
        with peer([ASK, *script, never]) as server:
            with pytest.raises(TransportTimeout, match="no response within the timeout"):
                await wire.ask(wire.transport(), request(server.origin, timeout=patience))
            never.set()


@pytest.mark.parametrize("start", [b"HTTP/1.1 200 OK\r\nX: ", head("Content-Length: 9999")])
async def test_dripping_ends_at_the_deadline(wire: Wire, start: bytes) -> None:
    with peer([ASK, start, *[b"y", 0.01] * 300]) as server:
        asked = request(server.origin, deadline=monotonic() + 0.15)
        with pytest.raises(TransportTimeout):
            await wire.ask(wire.transport(), asked)


async def test_a_deadline_that_has_passed_sends_nothing(wire: Wire) -> None:
    with peer([ASK, plain()] * 2) as server:
        transport = wire.transport()
        for _ in range(2):  # without a connection, and with one
            with pytest.raises(TransportTimeout, match="deadline"):
                await wire.ask(transport, request(server.origin, deadline=monotonic() - 1))
            await wire.ask(transport, request(server.origin, "/later"))
        assert [asked.target for asked in server.asked] == ["/later"] * 2


async def test_who_waits_too_long_for_the_pool_is_told(wire: Wire) -> None:
    never = threading.Event()
    with peer([ASK, head("Content-Length: 9"), never], [ASK, plain(b"b")]) as server:
        transport = wire.transport(connections=ConnectionLimits(max_connections=1))
        raw = await wire.send(transport, request(server.origin))
        patience = Timeout(5, pool=0.03)
        with pytest.raises(TransportTimeout, match="pool"):
            await wire.ask(transport, request(server.origin, timeout=patience))
        await wire.get(raw.close())
        assert await wire.ask(transport, request(server.origin)) == (200, b"b")
        never.set()


async def test_a_full_pool_gives_up_what_is_idle_elsewhere(wire: Wire) -> None:
    if wire.is_rust:
        pytest.skip("its limit is one of requests that are under way")
    with peer([ASK, plain(b"a")] * 2) as one, peer([ASK, plain(b"b")]) as two:
        transport = wire.transport(connections=ConnectionLimits(max_connections=1))
        for server, body in ((one, b"a"), (two, b"b"), (one, b"a")):
            assert await wire.ask(transport, request(server.origin)) == (200, body)
        assert (one.connections, two.connections) == (2, 1)


async def test_nothing_listens(wire: Wire) -> None:
    with peer([CUT]) as server:
        origin = server.origin
    with pytest.raises(TransportError) as caught:
        await wire.ask(wire.transport(), request(origin))
    assert caught.value.retryable


async def test_a_name_that_nobody_has(wire: Wire) -> None:
    with pytest.raises(TransportError):
        await wire.ask(wire.transport(), request("http://nobody.invalid"))


async def test_a_closed_transport_sends_nothing(direct: Wire) -> None:
    with peer([ASK, plain()] * 2) as server:
        transport = direct.transport()
        await direct.ask(transport, request(server.origin))
        await direct.get(transport.close())
        with pytest.raises(RuntimeError, match="closed"):
            await direct.ask(transport, request(server.origin))


async def test_an_answer_outlives_its_transport(direct: Wire) -> None:
    go = threading.Event()
    with peer([ASK, head("Content-Length: 5"), go, b"hello"]) as server:
        transport = direct.transport()
        raw = await direct.send(transport, request(server.origin))
        await direct.get(transport.close())
        go.set()
        assert await direct.get(raw.read(9)) == b"hello"


async def test_secrets_are_in_no_text(direct: Wire) -> None:
    with peer([ASK, plain()]) as server:
        raw = await direct.send(direct.transport(), request(server.origin))
        assert "sk-secret" not in repr(raw)
        await direct.get(raw.close())


@pytest.mark.parametrize("verb", ["HEAD", "GET", "DELETE"])
async def test_what_has_no_body_announces_none(wire: Wire, verb: str) -> None:
    with peer([ASK, head("Content-Length: 0")]) as server:
        await wire.ask(wire.transport(), request(server.origin, verb=verb, body=None))
    assert server.asked[0].header("content-length") is None
    assert server.asked[0].header("transfer-encoding") is None


async def test_a_post_without_a_body_says_so(wire: Wire) -> None:
    with peer([ASK, plain()]) as server:
        await wire.ask(wire.transport(), request(server.origin, body=None))
    assert server.asked[0].header("content-length") == "0"


async def test_large_heads_are_taken_up_to_the_limit(wire: Wire) -> None:
    lines = [f"X-{n}: {'y' * 1000}" for n in range(60)]
    with peer([ASK, plain(b"hello", *lines)]) as server:
        transport = wire.transport(Limits(header_bytes=1 << 17))
        assert await wire.ask(transport, request(server.origin)) == (200, b"hello")
