"""What differs where Python runs inside an engine: the transport, the socket, and no threads."""

from __future__ import annotations

import contextvars
from pathlib import Path
from typing import Any

import pytest

from examples.browser.site import Site
from openai_oxide import AsyncOpenAI, HedgePolicy, OpenAI, OpenAIError, fan_out
from openai_oxide_mock import MockServer
from openai_oxide_runtime.concurrency import threads
from openai_oxide_runtime.transports import select as transports
from openai_oxide_runtime.transports.fetch import AsyncFetchTransport, FetchTransport
from openai_oxide_runtime.websocket import socket
from tests.runtime.websocket.test_browser_socket import OPTIONS, SHAKE, until_asked
from tests.support.javascript_engine import Engine, Response
from tests.support.javascript_fixtures import Start

pytestmark = pytest.mark.anyio


@pytest.fixture
def inside(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if this were Pyodide."""
    monkeypatch.setattr(transports, "JAVASCRIPT", True)
    monkeypatch.setattr(socket, "JAVASCRIPT", True)
    monkeypatch.setattr(threads, "THREADS", False)


@pytest.mark.usefixtures("inside")
async def test_fetch_is_chosen_by_itself(engine: Engine) -> None:
    engine.answers.append(Response(b'{"object": "list", "data": []}'))
    async with AsyncOpenAI(api_key="sk-x") as client:
        assert (await client.models.list()).data == []
        assert isinstance(client._context.transports.get(), AsyncFetchTransport)
    assert isinstance(OpenAI(api_key="sk-x")._context.transports.get(), FetchTransport)


@pytest.mark.usefixtures("inside")
async def test_the_engines_websocket_is_chosen_by_itself(engine: Engine) -> None:
    from asyncio import ensure_future

    from openai_oxide_runtime.websocket.options import Heartbeat

    opening = ensure_future(socket.async_open_socket(SHAKE, Heartbeat(), OPTIONS))
    (await until_asked(engine)).opens()
    assert (await opening).open


def test_the_blocking_wire_is_chosen_too(inside: None, start: Start) -> None:
    from openai_oxide_runtime.websocket.options import Heartbeat

    start(suspends=False)
    with pytest.raises(OpenAIError, match="AsyncOpenAI"):
        socket.open_socket(SHAKE, Heartbeat(), OPTIONS)


@pytest.mark.usefixtures("inside")
async def test_work_for_a_thread_is_done_here() -> None:
    from threading import get_ident

    assert await threads.in_thread(get_ident) == get_ident()


async def test_where_there_are_threads_they_are_used() -> None:
    from threading import get_ident

    assert await threads.in_thread(get_ident) != get_ident()


@pytest.mark.usefixtures("inside")
def test_what_needs_threads_says_so() -> None:
    blocked: list[Any] = [
        lambda: threads.start(print, name="x", context=contextvars.copy_context()),
        lambda: threads.pool(2, "x"),
        lambda: list(fan_out(str, [1])),
        lambda: OpenAI(api_key="k").models.list(hedge=HedgePolicy(delay=0.1)),
    ]
    for ask in blocked:
        with pytest.raises(OpenAIError, match="no threads"):
            ask()


def test_tools_of_a_blocking_client_run_where_they_are_called(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from threading import get_ident

    ran_in: list[int] = []

    def get_weather(city: str) -> str:
        """The weather in a city right now."""
        ran_in.append(get_ident())
        return f"windy in {city}"

    monkeypatch.setattr(threads, "THREADS", False)
    question = "What is the weather in Paris and Rome?"
    with MockServer() as server, OpenAI(api_key="k", base_url=server.url) as client:
        done = client.responses.run_tools([get_weather], model="m", input=question)
    assert "windy in Paris" in done.output_text
    assert ran_in and set(ran_in) == {get_ident()}


@pytest.mark.parametrize("path", ["../prepare.py", "wasm/../../x", "%2e%2e/x", "none.html"])
def test_a_site_serves_nothing_beside_its_folders(tmp_path: Path, path: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "index.html").write_text("hello")
    (tmp_path / "x").write_text("secret")
    site = Site({"wasm/": tmp_path / "in", "": tmp_path / "in"}, {"a.json": [1]})
    with site:
        assert site.content("index.html") == ("text/html; charset=utf-8", b"hello")
        assert site.content("a.json") == ("application/json", b"[1]")
        assert site.content(path) is None
