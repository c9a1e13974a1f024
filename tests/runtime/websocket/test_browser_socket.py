"""WebSockets through an engine's own."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from openai_oxide import APIConnectionError, APITimeoutError, OpenAIError
from openai_oxide_lib.vendor import OPENAI
from openai_oxide_runtime.websocket.browser_handshake import opened_socket, protocols
from openai_oxide_runtime.websocket.browser_socket import (
    AsyncBrowserSocket,
    async_open_browser_socket,
    open_browser_socket,
)
from openai_oxide_runtime.websocket.closed import WebSocketClosed
from openai_oxide_runtime.websocket.handshake import Handshake
from tests.support.javascript_engine import PAGE, Engine, JsException, Socket
from tests.support.javascript_fixtures import Start

pytestmark = pytest.mark.anyio

SHAKE = Handshake(
    "wss://api.example/v1/realtime",
    (
        ("Authorization", "Bearer sk-x"),
        ("User-Agent", "oxide"),
        ("OpenAI-Project", "proj_1"),
        ("OpenAI-Beta", "realtime=v1"),
        ("X-Trace", "1"),
    ),
    browser_protocols=OPENAI.browser_protocols,
)
OPTIONS: dict[str, Any] = {"open_timeout": 5.0, "close_timeout": 0.01, "max_size": 20}


async def until_asked(engine: Engine) -> Socket:
    while not engine.sockets:
        await asyncio.sleep(0)
    await asyncio.sleep(0)
    engine_socket: Socket = engine.sockets[-1]
    return engine_socket


async def open_socket(engine: Engine) -> tuple[AsyncBrowserSocket, Socket]:
    opening = asyncio.ensure_future(async_open_browser_socket(SHAKE, OPTIONS))
    engine_socket = await until_asked(engine)
    engine_socket.opens()
    return await opening, engine_socket


async def test_messages_go_both_ways(engine: Engine) -> None:
    socket, engine_socket = await open_socket(engine)
    await socket.send('{"a":1}')
    await socket.send(b'{"b":2}', text=True)
    await socket.send(b"\0raw")
    assert (
        engine_socket.sent[:2] == ['{"a":1}', '{"b":2}'] and engine_socket.sent[2].data == b"\0raw"
    )
    engine_socket.says("Grüße")
    engine_socket.says(b"bytes")
    assert [await socket.receive(), await socket.receive()] == ["Grüße".encode(), b"bytes"]
    assert socket.open and socket.response.status_code == 101


async def test_who_waits_is_woken(engine: Engine) -> None:
    socket, engine_socket = await open_socket(engine)
    waiting = asyncio.ensure_future(socket.receive())
    await asyncio.sleep(0)
    engine_socket.says("now")
    assert await waiting == b"now"


async def test_patience_ends_and_loses_nothing(engine: Engine) -> None:
    socket, engine_socket = await open_socket(engine)
    with pytest.raises(TimeoutError):
        await socket.receive(0.001)
    engine_socket.says("later")
    assert await socket.receive(1) == b"later"


async def test_the_end_comes_after_what_was_said(engine: Engine) -> None:
    socket, engine_socket = await open_socket(engine)
    engine_socket.says("last words")
    engine_socket.ends(1001, "going")
    assert await socket.receive() == b"last words"
    with pytest.raises(WebSocketClosed) as closed:
        await socket.receive()
    assert (closed.value.close_code, closed.value.close_reason) == (1001, "going")
    with pytest.raises(WebSocketClosed) as connect_error:
        await socket.send("x")
    assert connect_error.value.unsent_frames == ["x"]
    await asyncio.sleep(0)
    assert engine.living == set(), "a proxy was left behind"


async def test_a_farewell_waits_for_the_other_side(engine: Engine) -> None:
    socket, engine_socket = await open_socket(engine)
    await socket.close(1000, "done")
    assert engine_socket.farewell == (1000, "done") and not socket.open
    await socket.close()
    assert engine.living == set()


@pytest.mark.parametrize(("code", "arguments"), [(3001, (3001, "")), (1011, ())])
async def test_only_some_codes_are_the_programs(engine: Engine, code: int, arguments: Any) -> None:
    socket, engine_socket = await open_socket(engine)
    await socket.close(code)
    assert engine_socket.farewell == arguments


async def test_a_peer_that_does_not_say_goodbye(engine: Engine) -> None:
    socket, engine_socket = await open_socket(engine)
    engine_socket.polite = False
    await socket.close()
    assert not socket.open and engine.living == set()


async def test_a_dropped_connection_is_over_at_once(engine: Engine) -> None:
    socket, engine_socket = await open_socket(engine)
    socket.abort()
    assert not socket.open and not await socket.alive(1) and engine.living == set()
    engine_socket.says("too late")
    with pytest.raises(WebSocketClosed):
        await socket.receive()


@pytest.mark.parametrize("message", ["x" * 21, "ü" * 11, b"x" * 21])
async def test_a_message_that_is_too_large(engine: Engine, message: str | bytes) -> None:
    socket, engine_socket = await open_socket(engine)
    engine_socket.says(message)
    with pytest.raises(WebSocketClosed, match="larger than 20 bytes") as closed:
        await socket.receive()
    assert closed.value.close_code == 1009 and engine_socket.farewell == ()


async def test_a_connection_that_does_not_open(engine: Engine) -> None:
    opening = asyncio.ensure_future(async_open_browser_socket(SHAKE, OPTIONS))
    engine_socket = await until_asked(engine)
    engine_socket.tell("error", message="Received network error or non-101 status code.")
    engine_socket.ends(1006)
    with pytest.raises(APIConnectionError, match="non-101") as failure:
        await opening
    assert "sk-x" not in str(failure.value)
    await asyncio.sleep(0)
    assert engine.living == set()


async def test_a_connection_that_opens_too_late(engine: Engine) -> None:
    with pytest.raises(APITimeoutError):
        await async_open_browser_socket(SHAKE, {**OPTIONS, "open_timeout": 0.001})
    assert engine.living == set() and engine.sockets[0].farewell == ()


def test_the_blocking_colour_needs_an_engine_that_waits(start: Start) -> None:
    start(suspends=False)
    with pytest.raises(OpenAIError, match="AsyncOpenAI"):
        open_browser_socket(SHAKE, OPTIONS)


def test_a_page_says_its_key_as_a_sub_protocol(start: Start) -> None:
    start(PAGE)
    assert protocols(SHAKE, ()) == [
        "realtime",
        "openai-insecure-api-key.sk-x",
        "openai-project.proj_1",
        "openai-beta.realtime-v1",
    ]
    assert protocols(SHAKE, ["mine"])[0] == "mine"


async def test_a_page_offers_sub_protocols(start: Start) -> None:
    engine = start(PAGE)
    await opened_socket(SHAKE, ())
    assert engine.sockets[0].said == protocols(SHAKE, ())


def test_a_key_that_is_no_token_is_not_repeated() -> None:
    unfit = SHAKE._replace(headers=(("Authorization", "Bearer hush hush"),))
    with pytest.raises(OpenAIError) as refusal:
        protocols(unfit, ())
    assert "hush" not in str(refusal.value)


async def test_node_sends_headers(engine: Engine) -> None:
    await opened_socket(SHAKE, ["mine"])
    shown = engine.sockets[0].said
    assert ("Authorization", "Bearer sk-x") in shown.headers.pairs and shown.protocols == ["mine"]


async def test_a_worker_upgrades_a_fetch(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = start("Cloudflare-Workers")
    accepted = []
    engine_socket = Socket("", None)
    monkeypatch.setattr(engine_socket, "accept", lambda: accepted.append(1), raising=False)

    async def fetch(url: str, options: Any) -> Any:
        engine.asked.append((url, options))
        return type("Answer", (), {"status": 101, "webSocket": engine_socket})

    monkeypatch.setattr(engine.js, "fetch", fetch)
    assert await opened_socket(SHAKE, ()) is engine_socket and accepted
    url, options = engine.asked[0]
    assert url == "https://api.example/v1/realtime"
    assert {("Upgrade", "websocket"), ("Authorization", "Bearer sk-x")} <= set(
        options.headers.pairs
    )


async def test_a_worker_learns_why_it_was_refused(start: Start) -> None:
    engine = start("Cloudflare-Workers")
    answer = type("Answer", (), {"status": 401, "webSocket": None})()
    engine.answers.append(answer)
    with pytest.raises(APIConnectionError, match="401"):
        await async_open_browser_socket(SHAKE, OPTIONS)


async def test_an_engine_that_refuses_the_address(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(url: str, arguments: Any) -> Any:
        raise JsException("SecurityError", "insecure WebSocket from a secure page")

    monkeypatch.setattr(engine.js.WebSocket, "new", refuse)
    with pytest.raises(APIConnectionError, match="insecure WebSocket"):
        await async_open_browser_socket(SHAKE, OPTIONS)
