"""Cassettes: what is recorded, without secrets, and replayed; modes, and what does not match."""

from __future__ import annotations

import gzip
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from openai_oxide_runtime.cassettes import async_cassette, sync_cassette
from openai_oxide_runtime.cassettes.async_cassette import AsyncCassette
from openai_oxide_runtime.cassettes.sync_cassette import Cassette
from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.errors.base import OpenAIError
from tests.runtime.conftest import Colour
from tests.support.wire import CUT, END, answer, chunk, data, serving, stream_head

pytestmark = pytest.mark.anyio
KEY = "sk-secret-0123456789"
THING = answer({"id": "t1", "name": "first"}, x_request_id="req_1", set_cookie="a=b")
OTHER = answer({"id": "t2", "name": "second"})
EVENTS = [data({"type": "delta", "text": "wörld"}), data({"type": "done", "total": 1})]
NOWHERE = "http://127.0.0.1:9/v1"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cassettes" / "one.yaml"


def cassette(colour: Colour, path: Path, *values: Any, **settings: Any) -> Any:
    kind: Any = Cassette if colour.name == "sync" else AsyncCassette
    return kind(path, *values, **settings)


def client(colour: Colour, url: Any, transport: Any, **settings: Any) -> Any:
    settings = {"max_retries": 0, "api_key": KEY, **settings}
    return colour.client(url, transport=transport, **settings)


async def retrieved(colour: Colour, made: Any, name: str = "t1") -> str:
    thing = await colour.get(made.things.retrieve(name))
    return str(thing.name)


async def texts(colour: Colour, made: Any, seen: Any = None) -> list[Any]:
    """The texts of a stream; ``seen`` is set when its first event has come."""
    stream = await colour.get(made.things.create(name="n", stream=True))
    found = []
    async for event in stream if colour.name == "async" else each(stream):
        found.append(getattr(event, "text", None))
        if seen is not None:
            seen.set()
    return found


async def each(stream: Any) -> AsyncIterator[Any]:
    for event in stream:
        yield event


async def test_what_was_recorded_is_replayed(colour: Colour, path: Path) -> None:
    with serving(THING, OTHER) as server:
        made = client(colour, server, cassette(colour, path))
        assert [await retrieved(colour, made, name) for name in ("t1", "t2")] == ["first", "second"]
        await colour.get(made.close())
        playing = cassette(colour, path)
        again = client(colour, server, playing)
        names = [await retrieved(colour, again, name) for name in ("t2", "t1")]
    assert names == ["second", "first"]
    assert (len(server.requests), playing.unplayed) == (2, [])


async def test_a_stream_is_replayed_in_its_chunks_and_pauses(
    colour: Colour, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = threading.Event()
    script = [stream_head(), chunk(EVENTS[0]), seen, chunk(EVENTS[1]), END]
    with serving(script) as server:
        recorded = await texts(colour, client(colour, server, cassette(colour, path)), seen)
    document = yaml.safe_load(path.read_text("utf-8"))
    chunks = document["interactions"][0]["response"]["chunks"]
    assert [text for _, text in chunks] == [event.decode() for event in EVENTS]
    chunks[0][0], chunks[1][0] = 0.0, 3.0
    path.write_text(yaml.safe_dump(document), "utf-8")
    slept: list[float] = []

    async def async_sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr(sync_cassette, "sleep", slept.append)
    monkeypatch.setattr(async_cassette, "async_sleep", async_sleep)
    replayed = await texts(colour, client(colour, NOWHERE, cassette(colour, path, speed=2.0)))
    assert replayed == recorded == ["wörld", None]
    assert slept == [1.5]
    await texts(colour, client(colour, NOWHERE, cassette(colour, path)))
    assert slept == [1.5]


async def test_no_secret_is_recorded(colour: Colour, path: Path) -> None:
    echo = answer({"id": "t1", "name": f"you are {KEY}"}, x_echo=KEY, x_organization="acme")
    with serving(echo) as server:
        settings = {"default_headers": {"X-Auth": "other-secret"}, "api_key": KEY}
        made = client(colour, server, cassette(colour, path), **settings)
        await colour.get(made.things.retrieve("t1", extra_query={"token": "third-secret"}))
    text = path.read_text("utf-8")
    for secret in (KEY, "other-secret", "third-secret", "acme", "a=b"):
        assert secret not in text
    replaying = client(colour, NOWHERE, cassette(colour, path), api_key="another-key-000")
    found = await colour.get(replaying.things.retrieve("t1", extra_query={"token": "fourth"}))
    assert found.name == "you are sk-<redacted>"


@pytest.mark.parametrize("mode", ["once", "none"])
async def test_a_request_that_is_not_there_is_not_sent(
    colour: Colour, path: Path, mode: str
) -> None:
    with serving(THING) as server:
        await retrieved(colour, client(colour, server, cassette(colour, path)))
        made = client(colour, server, cassette(colour, path, mode), max_retries=2)
        with pytest.raises(errors.APIConnectionError, match=r"no response to GET .*other path"):
            await retrieved(colour, made, "t2")
        await retrieved(colour, made)
        with pytest.raises(errors.APIConnectionError, match="every response was played"):
            await retrieved(colour, made)
    assert len(server.requests) == 1


async def test_without_a_file_none_sends_nothing(colour: Colour, path: Path) -> None:
    with pytest.raises(errors.APIConnectionError, match="record it"):
        await retrieved(colour, client(colour, NOWHERE, cassette(colour, path, "none")))
    assert not path.exists()


async def test_new_episodes_are_added(colour: Colour, path: Path) -> None:
    with serving(THING, OTHER) as server:
        await retrieved(colour, client(colour, server, cassette(colour, path)))
        made = client(colour, server, cassette(colour, path, "new_episodes"))
        assert await retrieved(colour, made) == "first"
        assert await retrieved(colour, made, "t2") == "second"
    assert (len(server.requests), len(cassette(colour, path).interactions)) == (2, 2)


async def test_all_is_recorded_anew(colour: Colour, path: Path) -> None:
    with serving(THING, OTHER) as server:
        for expected in ("first", "second"):
            made = client(colour, server, cassette(colour, path, "all"))
            assert await retrieved(colour, made) == expected
    assert len(cassette(colour, path).interactions) == 1


async def test_what_is_compared(colour: Colour, path: Path) -> None:
    with serving(THING) as server:
        made = client(colour, server, cassette(colour, path))
        await colour.get(made.things.create(name="n", size=3))
    strict = client(colour, NOWHERE, cassette(colour, path))
    with pytest.raises(errors.APIConnectionError, match="other body"):
        await colour.get(strict.things.create(name="other"))
    loose = cassette(colour, path, match=("method", "path"))
    thing = await colour.get(client(colour, NOWHERE, loose).things.create(name="other"))
    assert thing.name == "first"
    hosts = client(colour, NOWHERE, cassette(colour, path, match=("host",)))
    with pytest.raises(errors.APIConnectionError, match="other host"):
        await colour.get(hosts.things.create(name="n", size=3))


async def test_an_answer_that_breaks_off_is_not_recorded(colour: Colour, path: Path) -> None:
    short = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{}"
    with serving([short, CUT], THING) as server:
        made = client(colour, server, cassette(colour, path))
        with pytest.raises(errors.APIConnectionError):
            await retrieved(colour, made)
        assert await retrieved(colour, made) == "first"
    assert [one.status for one in cassette(colour, path).interactions] == [200]


VCRPY = """
interactions:
- request:
    body: '{"name": "n"}'
    headers:
      authorization: [Bearer sk-other-000000000]
      content-type: [application/json]
      host: [api.openai.com]
    method: POST
    uri: https://api.test/v1/things
  response: %s
version: 1
"""
BODY = b'{"id": "t9", "name": "of vcrpy"}'
ANSWERS = {
    "today": {
        "status": {"code": 200, "message": "OK"},
        "headers": {"Content-Type": ["application/json"], "Content-Encoding": ["gzip"]},
        "body": {"string": gzip.compress(BODY)},
    },
    "with its body unpacked": {
        "status": {"code": 200, "message": "OK"},
        "headers": {"Content-Type": ["application/json"], "Content-Encoding": ["gzip"]},
        "body": {"string": BODY.decode()},
    },
    "of old": {
        "status_code": 200,
        "http_version": "HTTP/1.1",
        "headers": {"content-type": "application/json"},
        "content": BODY.decode(),
    },
}


@pytest.mark.parametrize("kind", ANSWERS)
async def test_cassettes_of_vcrpy_are_read(colour: Colour, path: Path, kind: str) -> None:
    path.parent.mkdir()
    document = yaml.safe_load(VCRPY % "{}")
    document["interactions"][0]["response"] = ANSWERS[kind]
    path.write_text(yaml.safe_dump(document), "utf-8")
    made = client(colour, NOWHERE, cassette(colour, path))
    assert (await colour.get(made.things.create(name="n"))).name == "of vcrpy"


@pytest.mark.parametrize(
    "text", ["", "[]", "interactions: 7", "interactions: [{}]", "{", "- !!x 1"]
)
def test_what_is_no_cassette(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, "utf-8")
    with pytest.raises(OpenAIError, match=r"one\.yaml is no cassette"):
        Cassette(path)


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"mode": "often"}, "mode must be one of once"),
        ({"match": ("colour",)}, "match has 'colour'"),
        ({"speed": 0}, "above 0"),
    ],
)
def test_settings_that_make_no_sense(path: Path, settings: Any, text: str) -> None:
    with pytest.raises(ValueError, match=text):
        Cassette(path, **settings)


async def test_a_form_is_compared_without_its_boundary(colour: Colour, path: Path) -> None:
    with serving(THING) as server:
        made = client(colour, server, cassette(colour, path))
        await colour.get(made.things.upload(file=("a.txt", b"text"), purpose="p"))
    sent = server.requests[0]
    assert b"text" in sent.body and "content-length" in sent.headers
    again = client(colour, NOWHERE, cassette(colour, path))
    thing = await colour.get(again.things.upload(file=("a.txt", b"text"), purpose="p"))
    assert thing.name == "first"
