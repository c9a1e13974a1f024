"""What passes through our frames, and ends a call, leaves no secret in what they hold."""

from __future__ import annotations

import asyncio
import gc
import io
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

import openai_oxide
from openai_oxide import (
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AsyncPyreqwestTransport,
    AzureOpenAI,
    OpenAI,
    OpenAIError,
    PyreqwestTransport,
)
from tests.soak.keys import told
from tests.support.wire import serving
from tests.transports.peer import ASK, peer

KEY = "k3y-that-nobody-0123456789-knows"
OVER: dict[str, tuple[Callable[[], dict[str, Any]], Callable[[], dict[str, Any]]]] = {
    "direct": (dict, dict),
    "httpx": (
        lambda: {"http_client": httpx.Client()},
        lambda: {"http_client": httpx.AsyncClient()},
    ),
    "rust": (
        lambda: {"transport": PyreqwestTransport()},
        lambda: {"transport": AsyncPyreqwestTransport()},
    ),
}
PROBLEMS = (OSError(5, "Input/output error"), KeyboardInterrupt(), SystemExit(1), ValueError("x"))


class Disk(io.BytesIO):
    """A file whose disk is broken."""

    def __init__(self, problem: BaseException) -> None:
        super().__init__(b"x" * 99)
        self.problem = problem

    def read(self, size: int | None = -1) -> bytes:
        raise self.problem


def leaks(problem: BaseException) -> list[str]:
    return [text for text in told(problem) if KEY in text]


@pytest.mark.parametrize("over", OVER)
@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: type(problem).__name__)
def test_a_file_that_cannot_be_read(over: str, problem: BaseException) -> None:
    if over == "rust" and not isinstance(problem, Exception):
        pytest.skip("it reads files in a thread of its own, where nobody presses Ctrl-C")
    with (
        serving(lambda request: []) as server,
        OpenAI(api_key=KEY, base_url=server.url, max_retries=0, **OVER[over][0]()) as client,
        pytest.raises(BaseException) as caught,
    ):
        client.files.create(file=("a", Disk(problem)), purpose="assistants")
    assert not leaks(caught.value)
    # The program's own frames stay as they are.
    last = caught.traceback[-1].frame
    assert caught.value is not problem or last.f_locals["self"].problem is problem


@pytest.mark.parametrize("over", OVER)
@pytest.mark.parametrize("problem", (PROBLEMS[0], PROBLEMS[3]), ids=str)
def test_the_same_awaited(over: str, problem: BaseException) -> None:
    async def main() -> None:
        async with AsyncOpenAI(
            api_key=KEY, base_url=server.url, max_retries=0, **OVER[over][1]()
        ) as client:
            await client.files.create(file=("a", Disk(problem)), purpose="assistants")

    with serving(lambda request: []) as server, pytest.raises(Exception) as caught:
        asyncio.run(main())
    assert not leaks(caught.value)


@pytest.mark.parametrize("over", OVER)
@pytest.mark.parametrize("way", ["call", "stream", "websocket"])
def test_a_task_that_is_cancelled(over: str, way: str) -> None:
    heard = threading.Event()

    async def ask(client: Any) -> Any:
        if way == "websocket":
            async with client.realtime.connect(model="m", extra_headers={"X-Auth": KEY}):
                return None
        return await client.responses.create(model="m", input="x", stream=way == "stream")

    async def main() -> BaseException:
        async with AsyncOpenAI(
            api_key=KEY, base_url=server.origin + "/v1", **OVER[over][1]()
        ) as client:
            task = asyncio.ensure_future(ask(client))
            await asyncio.to_thread(heard.wait, 10)
            task.cancel()
            try:
                await task
            except asyncio.CancelledError as error:
                return error
        raise AssertionError("it was not cancelled")

    script = [ASK, lambda socket: heard.set(), threading.Event()]
    with peer(script) as server:
        problem = asyncio.run(main())
        script[-1].set()
    assert not leaks(problem)


@contextmanager
def interrupts() -> Iterator[None]:
    """Ctrl-C raises, also where the tests were started in the background, which ignores it.

    No callback of the collector runs: Python drops what one raises.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="it takes signals to one thread")
@pytest.mark.parametrize("over", OVER)
@pytest.mark.parametrize("way", ["call", "stream", "websocket"])
def test_an_interrupt_while_the_server_is_silent(over: str, way: str) -> None:
    silent = threading.Event()

    def interrupt(socket: Any) -> None:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    with (
        interrupts(),
        peer([ASK, interrupt, silent]) as server,
        OpenAI(api_key=KEY, base_url=f"{server.origin}/v1", **OVER[over][0]()) as client,
    ):
        with pytest.raises(KeyboardInterrupt) as caught:
            if way == "websocket":
                client.realtime.connect(model="m", extra_headers={"X-Auth": KEY}).enter()
            else:
                client.responses.create(model="m", input="x", stream=way == "stream")
        silent.set()
    assert not leaks(caught.value)


BAD: list[dict[str, Any]] = [
    {"base_url": "nonsense"},
    {"max_retries": -1},
    {"timeout": "x"},
    {"hedge": 5},
    {"event_timeout": -1},
    {"webhook_secret": "whsec_!"},
]
HEADERS = {"X-Auth": KEY, "api-key": KEY}


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("bad", BAD, ids=str)
def test_a_client_that_cannot_be_made(kind: Any, bad: dict[str, Any]) -> None:
    known = {"api_key": KEY, "admin_api_key": KEY, "default_headers": HEADERS}
    with pytest.raises(Exception) as caught:
        kind(**known, **bad)
    assert not leaks(caught.value)
    with pytest.raises(Exception) as caught:
        kind(api_key="other-key").with_options(**known, **bad)
    assert not leaks(caught.value)


@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("credential", ["api_key", "azure_ad_token"])
@pytest.mark.parametrize("bad", [*BAD, {"azure_endpoint": None}], ids=str)
def test_a_client_of_azure_that_cannot_be_made(
    kind: Any, credential: str, bad: dict[str, Any]
) -> None:
    usual = {"azure_endpoint": "https://a.test", "api_version": "1"}
    if "base_url" in bad:
        del usual["azure_endpoint"]
    known = {credential: KEY, "admin_api_key": KEY, "default_headers": HEADERS}
    with pytest.raises(Exception) as caught:
        kind(**{**usual, **known, **bad})
    assert not leaks(caught.value)


@pytest.mark.parametrize(
    "said",
    [
        {"extra_headers": {"Authorization": f"Bearer {KEY}\n"}},
        {"extra_headers": {"X-Auth": KEY, "X-B": "\r\n"}},
        {"extra_headers": {"X-Auth": KEY}, "timeout": "x"},
        {"extra_query": {"sig": KEY}, "nonsense": 1},
        {"extra_query": {"sig": KEY, "b": object()}},
    ],
    ids=list,
)
def test_a_call_that_cannot_be_made(said: dict[str, Any]) -> None:
    client = OpenAI(api_key=KEY, default_headers=HEADERS)
    with pytest.raises(Exception) as caught:
        client.models.list(**said)
    assert not leaks(caught.value)
    opening = {name: said[name] for name in said if name.startswith("extra_")}
    with pytest.raises(Exception) as caught:
        client.with_options(base_url="http://127.0.0.1:1").realtime.connect(**opening).enter()
    assert not leaks(caught.value)


def test_default_headers_that_cannot_be_sent() -> None:
    with pytest.raises(ValueError, match="line break") as caught:
        OpenAI(api_key=KEY, default_headers={"X-Auth": KEY, "X-B": "a\nb"})
    assert not leaks(caught.value)


def test_a_provider_that_fails() -> None:
    def provider() -> str:
        raise LookupError("no vault")

    client = OpenAI(api_key=provider, default_headers=HEADERS)
    with pytest.raises(LookupError) as caught:
        client.models.list()
    assert not leaks(caught.value)


def test_a_key_that_cannot_be_sent() -> None:
    for key in (f"{KEY}\nx", f"{KEY}\u20ac", [KEY]):
        with pytest.raises(OpenAIError) as caught:
            openai_oxide.OpenAI(api_key=key)  # type: ignore[arg-type]
        assert not leaks(caught.value)
