"""Whatever a server does, and however it is asked: what comes out is an answer or of our tree."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_oxide import (
    AsyncOpenAI,
    AsyncPyreqwestTransport,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    Limits,
    OpenAI,
    OpenAIError,
    PyreqwestTransport,
    Timeout,
)
from openai_oxide_mock import MockServer
from openai_oxide_mock.pytest_plugin import mock_server, mock_server_process
from tests.support.wire import END, chunk, stream_head
from tests.transports.peer import ASK, CUT, Peer, plain
from tests.transports.test_answers import BAD, GOOD

__all__ = ["mock_server", "mock_server_process"]

LIMITS = Limits(header_bytes=64 << 10, free_bytes=1 << 20, response_bytes=32 << 20)
CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}


def in_json(*lines: str, body: bytes = b"{}", status: str = "200 OK") -> bytes:
    return plain(body, "Content-Type: application/json", *lines, status=status)


def as_data(event: bytes) -> bytes:
    return b"data: " + event + b"\n\n"


def moved(location: str, status: str = "302 Found") -> list[Any]:
    return [plain(b"", f"Location: {location}", status=status)]


ANSWERS = [b"", b"null", b"[]", b"7", b'"x"', b"{", b"{}", b"NaN", b"\xff", b'{"error":null}']
EVENTS = [
    *(b"", b"null", b"[]", b"7", b'"x"', b"{", b"{}", b'{"choices":[null]}', b'{"choices":7}'),
    *(b'{"error":{"message":"no"}}', b'{"error":"no"}', b"\xff\xfe", b"[DONE]", b"[" * 9000),
    *(b'{"type":"error"}', b'{"type":"response.created","response":null}', b'{"type":7}'),
    *(b'{"type":"response.output_text.delta","delta":7}', b'{"choices":[{"delta":null}]}'),
    *(b'{"id":"c","choices":[{"index":0,"delta":{"tool_calls":[null]}}]}',),
]
TARGETS = [
    *("http://a..b/", f"http://{'a' * 64}.test/", "http://[::1", "http://x:99999/", "http://x:y/"),
    *("//", "http://", "ftp://x/", "javascript:x", "http://\xff/", "http://x\\y/", "?", "/\x01"),
    *("http://%/", "http://127.0.0.1:1/", "http://127.0.0.1:0/", "http://user@[/", "https:///x"),
]
SCRIPTS: list[tuple[str, list[Any]]] = [
    *((f"good: {case.name}", case.script) for case in GOOD),
    *((f"bad: {case.name}", case.script) for case in BAD),
    *((f"answer {body!r}", [in_json(body=body)]) for body in ANSWERS),
    *((f"error {body!r}", [in_json(body=body, status="400 Bad")]) for body in ANSWERS),
    *((f"event {event[:30]!r}", [stream_head(), chunk(as_data(event)), END]) for event in EVENTS),
    *((f"cut at {event[:30]!r}", [stream_head(), chunk(as_data(event)), CUT]) for event in EVENTS),
    *((f"to {target}", moved(target)) for target in TARGETS),
    ("round and round", moved("/v1/x", "307 Again")),
]


def download(client: Any, folder: Path) -> None:
    client.files.content("f").stream_to_file(folder / "a")


def streamed_download(client: Any, folder: Path) -> None:
    with client.files.with_streaming_response.content("f") as response:
        response.stream_to_file(folder / "b")


def raw(client: Any) -> Any:
    response = client.models.with_raw_response.retrieve("m")
    return response.headers, response.parse()


def streaming(client: Any) -> Any:
    with client.models.with_streaming_response.retrieve("m") as response:
        return list(response.iter_lines()), response.http_response


def chat_stream(client: Any) -> None:
    with client.chat.completions.stream(**CHAT) as stream:
        list(stream)
        stream.get_final_completion()


def responses_stream(client: Any) -> None:
    with client.responses.stream(model="m", input="x") as stream:
        list(stream)
        stream.get_final_response()


Way = Callable[[Any, Path], Any]
WAYS: dict[str, Way] = {
    "method": lambda client, _: client.chat.completions.create(**CHAT),
    "raw response": lambda client, _: raw(client),
    "streaming response": lambda client, _: streaming(client),
    "stream of a chat": lambda client, _: list(client.chat.completions.create(**CHAT, stream=True)),
    "stream of a response": lambda client, _: list(
        client.responses.create(model="m", input="x", stream=True)
    ),
    "accumulated chat": lambda client, _: chat_stream(client),
    "accumulated response": lambda client, _: responses_stream(client),
    "pages": lambda client, _: list(itertools.islice(client.files.list(), 9)),
    "get": lambda client, _: client.get("/x", cast_to=dict[str, Any]),
    "get as httpx": lambda client, _: client.get("/x", cast_to=httpx.Response),
    "post": lambda client, _: client.post("/x", cast_to=object, body={"a": 1}),
    "download": download,
    "streamed download": streamed_download,
}


async def async_raw(client: Any) -> Any:
    response = await client.models.with_raw_response.retrieve("m")
    return response.headers, response.parse()


async def async_streaming(client: Any) -> Any:
    async with client.models.with_streaming_response.retrieve("m") as response:
        return [line async for line in response.iter_lines()], response.http_response


async def async_events(made: Any) -> Any:
    return [event async for event in await made]


async def async_chat_stream(client: Any) -> None:
    async with client.chat.completions.stream(**CHAT) as stream:
        _ = [event async for event in stream]
        await stream.get_final_completion()


async def async_responses_stream(client: Any) -> None:
    async with client.responses.stream(model="m", input="x") as stream:
        _ = [event async for event in stream]
        await stream.get_final_response()


async def async_pages(client: Any) -> None:
    count = 0
    async for _ in client.files.list():
        count += 1
        if count > 9:
            break


async def async_download(client: Any, folder: Path) -> None:
    (await client.files.content("f")).stream_to_file(folder / "a")


async def async_streamed_download(client: Any, folder: Path) -> None:
    async with client.files.with_streaming_response.content("f") as response:
        await response.stream_to_file(folder / "b")


ASYNC_WAYS: dict[str, Way] = {
    "method": lambda client, _: client.chat.completions.create(**CHAT),
    "raw response": lambda client, _: async_raw(client),
    "streaming response": lambda client, _: async_streaming(client),
    "stream of a chat": lambda client, _: async_events(
        client.chat.completions.create(**CHAT, stream=True)
    ),
    "stream of a response": lambda client, _: async_events(
        client.responses.create(model="m", input="x", stream=True)
    ),
    "accumulated chat": lambda client, _: async_chat_stream(client),
    "accumulated response": lambda client, _: async_responses_stream(client),
    "pages": lambda client, _: async_pages(client),
    "get": lambda client, _: client.get("/x", cast_to=dict[str, Any]),
    "get as httpx": lambda client, _: client.get("/x", cast_to=httpx.Response),
    "post": lambda client, _: client.post("/x", cast_to=object, body={"a": 1}),
    "download": async_download,
    "streamed download": async_streamed_download,
}
OVER: dict[str, tuple[Callable[[], dict[str, Any]], Callable[[], dict[str, Any]]]] = {
    "direct": (dict, dict),
    "httpx": (
        lambda: {"http_client": DefaultHttpxClient()},
        lambda: {"http_client": DefaultAsyncHttpxClient()},
    ),
    "rust": (
        lambda: {"transport": PyreqwestTransport(LIMITS)},
        lambda: {"transport": AsyncPyreqwestTransport(LIMITS)},
    ),
}
SETTINGS: dict[str, Any] = {
    "api_key": "sk-test-0123456789",
    "max_retries": 0,
    "timeout": Timeout(0.5),
    "limits": LIMITS,
}


@contextmanager
def playing(script: list[Any]) -> Iterator[str]:
    server = Peer([ASK, *script])
    try:
        yield f"{server.origin}/v1"
    finally:
        server.close()


def outside(script: list[Any], use: Callable[[str], Any]) -> str | None:
    """The error that came out and is none of ours; None if there was none."""
    with playing(script) as url:
        try:
            use(url)
        except OpenAIError as error:
            assert str(error)
        except Exception as error:
            return f"{type(error).__module__}.{type(error).__name__}: {error}"[:200]
    return None


def user(colour: str, over: str, way: str, folder: Path) -> Callable[[str], Any]:
    """What makes a client for an address and asks it in this way."""
    return lambda url: _ask(colour, over, way, url, SETTINGS, folder)


def chosen(colour: str, over: str, way: str) -> dict[str, list[Any]]:
    """All servers for a plain call over our own connections; for the other ways each n-th.

    Each way begins elsewhere, so that together they meet every server several times.
    """
    scripts = dict(SCRIPTS)
    if over == "direct" and way == "method":
        return scripts
    begin = CASES.index((colour, over, way)) % _NTH
    return dict(itertools.islice(scripts.items(), begin, None, _NTH))


_NTH = 6
CASES = [(colour, over, way) for over in OVER for colour in ("sync", "async") for way in WAYS]


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize(("colour", "over", "way"), CASES)
def test_servers(colour: str, over: str, way: str, tmp_path: Path) -> None:
    use = user(colour, over, way, tmp_path)
    found = {name: outside(script, use) for name, script in chosen(colour, over, way).items()}
    assert {name: said for name, said in found.items() if said} == {}


FAULTS = [
    *("status=429", "status=500; retry-after=x", "status=401; code=c", "status=599", "status=302"),
    *("cut=0", "cut=1", "cut=1; inside", "chunk=1", "chunk=3; split-utf8", "split-utf8", "reset"),
    *("bad-json", "html", "no-terminal", "hang-after=1", "hang", "latency=0.01; tail=1:0.01"),
    *("bad-json; chunk=7", "cut=2; inside; chunk=5", "event-delay=0.001", "should-retry=true"),
]


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("over", OVER)
@pytest.mark.parametrize("colour", ["sync", "async"])
def test_faults(colour: str, over: str, mock_server: MockServer, tmp_path: Path) -> None:
    found = {}
    for fault in FAULTS:
        headers = {"x-oxide-fault": fault}
        seconds = 0.2 if "hang" in fault else 0.5
        settings = {**SETTINGS, "timeout": Timeout(seconds), "default_headers": headers}
        for way in WAYS if over == "direct" else ("method", "stream of a chat", "download"):
            try:
                _ask(colour, over, way, mock_server.url, settings, tmp_path)
            except OpenAIError as error:
                assert str(error)
            except Exception as error:
                found[fault, way] = f"{type(error).__name__}: {error}"[:200]
    assert found == {}


def _ask(
    colour: str, over: str, way: str, url: str, settings: dict[str, Any], folder: Path
) -> None:
    if colour == "sync":
        with OpenAI(base_url=url, **settings, **OVER[over][0]()) as client:
            WAYS[way](client, folder)
        return

    async def main() -> None:
        async with AsyncOpenAI(base_url=url, **settings, **OVER[over][1]()) as client:
            await ASYNC_WAYS[way](client, folder)

    asyncio.run(main())
