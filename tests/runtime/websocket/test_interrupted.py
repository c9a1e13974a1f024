"""What breaks off in the middle of a frame, what a fork does, and what is told of it all."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections.abc import Iterator
from typing import Any

import pytest

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide_mock import MockServer
from openai_oxide_runtime.websocket import WebSocketClosed
from openai_oxide_runtime.websocket.quiet_logger import quiet
from tests.resilience.test_forks import child
from tests.support.scripted import Colour, ScriptedServer, Visit, created

KEY = "sk-test-0123456789"
BIG = "x" * 4_000_000


class SoftLimit(Exception):
    """What a signal handler of a task queue raises."""


async def listening(visit: Visit) -> None:
    await visit.say(created("r"))
    while True:
        await visit.hear()
        visit.server.signal(f"{len(visit.server.heard)} heard")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer(listening, max_size=None) as server:
        yield server


def message(text: str) -> str:
    return f'{{"type":"response.create","input":"{text}"}}'


class Torn:
    """A socket on which a signal arrives when half of a frame has been sent."""

    def __init__(self, inner: Any, raised: BaseException) -> None:
        self._inner = inner
        self._raised = raised

    def sendall(self, data: bytes) -> None:
        self._inner.sendall(data[: len(data) // 2])
        raise self._raised

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


@pytest.mark.parametrize("raised", [KeyboardInterrupt(), SystemExit(), SoftLimit()], ids=repr)
@pytest.mark.parametrize("action", ["send", "close", "ping"])
def test_half_a_frame_takes_its_connection_along(
    server: ScriptedServer, raised: BaseException, action: str
) -> None:
    with OpenAI(api_key=KEY, base_url=server.url) as client:
        connection = client.responses.connect().enter()
        connection.recv()
        socket: Any = connection._socket
        socket._connection.socket = Torn(socket._connection.socket, raised)
        with pytest.raises(type(raised)) as caught:
            if action == "send":
                connection.send_raw(message("a"))
            elif action == "close":
                connection.close()
            else:
                socket.alive(5.0)
        assert caught.value is raised
        assert not socket.open
        with pytest.raises(WebSocketClosed) as closed:
            connection.send_raw(message("b"))
        assert closed.value.unsent_frames == [message("b")]
        connection.close()
    assert server.heard == []


@pytest.mark.anyio
async def test_a_cancelled_send_leaves_whole_frames(server: ScriptedServer) -> None:
    """asyncio has the whole frame as soon as it is written; who waits for room only waits."""
    async with (
        AsyncOpenAI(api_key=KEY, base_url=server.url) as client,
        client.responses.connect(websocket_connection_options={"write_limit": 1}) as connection,
    ):
        sending = asyncio.ensure_future(connection.send_raw(message(BIG)))
        await asyncio.sleep(0)
        sending.cancel()
        with contextlib.suppress(asyncio.CancelledError):  # a fast server has taken it all
            await sending
        await connection.send_raw(message("after"))
        await asyncio.to_thread(server.wait_for, "2 heard")
    assert [event["input"][:5] for _, event in server.heard] == ["xxxxx", "after"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_child_leaves_the_connection_alone(server: ScriptedServer) -> None:
    with (
        OpenAI(api_key=KEY, base_url=server.url) as client,
        client.responses.connect() as connection,
    ):
        connection.recv()

        def use() -> list[str]:
            results = []
            for act in (lambda: connection.send_raw(message("child")), connection.recv):
                try:
                    act()
                except WebSocketClosed as closed:
                    results.append(type(closed).__name__)
            results.append(str(connection._socket.alive(1.0)))
            connection._socket.abort()
            connection.close()
            return results

        assert child(use) == ["WebSocketClosedError", "WebSocketClosedError", "False"]
        connection.send_raw(message("parent"))
        server.wait_for("1 heard")
    assert [event["input"] for _, event in server.heard] == ["parent"]


def test_the_librarys_log_tells_no_secret(
    colour: Colour, mock_server: MockServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with (
        colour.client(mock_server.url, api_key=KEY) as client,
        client.responses.connect(extra_query={"token": "query-secret"}) as connection,
    ):
        connection.response.create(model="m", input="frame-secret")
        while connection.recv().type != "response.completed":
            pass
    records = [record for record in caplog.records if record.name == "websockets.client"]
    for secret in (KEY, "query-secret", "frame-secret"):
        assert [record for record in records if secret in record.getMessage()] == []


def test_a_quiet_logger_tells_what_matters(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    library = logging.LoggerAdapter(quiet(None), {"websocket": "with its request"})
    assert not library.isEnabledFor(logging.DEBUG)
    library.debug("a frame")
    library.info("it is closed")
    assert [record.getMessage() for record in caplog.records] == ["it is closed"]
    assert not hasattr(caplog.records[0], "websocket")
