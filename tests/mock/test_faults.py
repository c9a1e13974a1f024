"""Faults as they are written, met and applied, without a network and without waiting."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

from openai_oxide_mock.app import MockApp
from openai_oxide_mock.contract import Contract
from openai_oxide_mock.faults import Fault, Faults
from openai_oxide_mock.reply import Event, Reply, json_reply, stream_reply
from openai_oxide_mock.script import Script
from openai_oxide_mock.service import Service
from openai_oxide_mock.targets import Targets, matches

pytestmark = pytest.mark.anyio


class Browser:
    """An ASGI client that keeps what it is sent, and may leave after some messages."""

    def __init__(self, app: MockApp, leave_after: int | None = None) -> None:
        self.app = app
        self.leave_after = leave_after
        self.chunks: list[bytes] = []
        self.status = 0
        self.headers: dict[str, str] = {}
        self.ended = False
        self.left = asyncio.Event()

    async def ask(
        self, verb: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None
    ) -> Browser:
        given = {"authorization": "Bearer k", "content-type": "application/json", **(headers or {})}
        scope: dict[str, Any] = {
            "type": "http",
            "method": verb,
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [(name.encode(), value.encode()) for name, value in given.items()],
            "http_version": "1.1",
            "client": ("127.0.0.1", 1),
        }
        messages = [{"type": "http.request", "body": body}]

        async def receive() -> dict[str, Any]:
            if messages:
                return messages.pop()
            await self.left.wait()
            return {"type": "http.disconnect"}

        await self.app.asgi(scope, receive, self._sent)  # type: ignore[arg-type]
        return self

    async def _sent(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = {n.decode(): v.decode() for n, v in message["headers"]}
            return
        if message.get("body"):
            self.chunks.append(message["body"])
        self.ended = not message.get("more_body", False)
        if self.leave_after is not None and len(self.chunks) >= self.leave_after:
            self.left.set()


class Recorder:
    """Sleeps without sleeping, and connections that are dropped without being there."""

    def __init__(self, service: Service) -> None:
        self.slept: list[float] = []
        self.dropped: list[Any] = []
        self.app = MockApp(service, sleep=self._sleep, drop=self.dropped.append)

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    async def ask(self, fault: str, stream: bool = True, words: str = "Größe") -> Browser:
        body = f'{{"model":"m","input":"{words}","stream":{str(stream).lower()}}}'
        headers = {"x-oxide-fault": fault}
        return await Browser(self.app).ask("POST", "/v1/responses", body.encode(), headers)


@pytest.fixture
def recorder(service: Service) -> Recorder:
    return Recorder(service)


# -- as written ------------------------------------------------------------------------------------


def test_both_ways_of_writing() -> None:
    text = "status=429; retry-after=1; times=2; inside"
    wanted = Fault(status=429, retry_after="1", times=2, inside=True)
    assert Fault.parse(text) == wanted
    assert Fault.parse('{"status": 429, "retry-after": 1, "times": 2, "inside": true}') == wanted


@pytest.mark.parametrize("text", ["stutter", "status=many", '{"cut": []}'])
def test_what_is_no_fault(text: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        Fault.parse(text)


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("*", "/files", True),
        ("/files", "/files", True),
        ("/files", "/files/1", False),
        ("/files/*", "/files/1", True),
        ("/a/*/c", "/a/b/c", True),
        ("/a/*/c", "/a/b/d", False),
        ("*/b/*/d", "/a/b/c/d", True),
        ("*/x/*/d", "/a/b/c/d", False),
    ],
)
def test_patterns(pattern: str, text: str, found: bool) -> None:
    assert matches(pattern, text) is found


def test_times(contract: Contract) -> None:
    fault = Fault(status=503, times=2, path="/files")
    faults = Faults([fault], 0, Targets(contract))
    met = [faults.meet("GET", path, None) for path in ("/files", "/models", "/files", "/files")]
    assert [fault is not None for fault in met] == [True, False, True, False]
    faults.reset()
    assert faults.meet("GET", "/files", None) is not None


def test_times_in_headers_count_for_each_header_and_path(contract: Contract) -> None:
    faults = Faults([], 0, Targets(contract))
    text = "status=503; times=1"
    assert [faults.meet("GET", "/a", text) is None for _ in range(2)] == [False, True]
    assert faults.meet("GET", "/b", text) is not None
    assert faults.meet("GET", "/a", f"{text}; key=other") is not None


def test_delays_are_drawn_and_repeat() -> None:
    fault = Fault(latency=0.1, tail="0.25:2")
    waits = [fault.pause(random.Random(seed)) for seed in range(400)]
    assert set(waits) == {0.1, 2.1}
    assert 60 < waits.count(2.1) < 140
    assert Fault(latency=1, sigma=0.5).pause(random.Random(1)) == Fault(latency=1, sigma=0.5).pause(
        random.Random(1)
    )
    assert Fault(latency=0.1).pause(random.Random(1)) == 0.1


def test_an_answer_that_breaks_off() -> None:
    spoiled = Fault(bad_json=True).apply(json_reply({"a": 1}))
    assert spoiled.body == b'{"a'
    frames = stream_reply([Event({"n": n}) for n in range(3)])
    assert Fault(bad_json=True).apply(frames).frames == [
        b'data: {"n":0}\n\n',
        b'data: {"\n\n',
        b'data: {"n":2}\n\n',
    ]


def test_statuses() -> None:
    reply = Fault(status=429, retry_after_ms="5", code="insufficient_quota").apply(Reply())
    assert (reply.status, reply.headers["retry-after-ms"]) == (429, "5")
    assert b'"code":"insufficient_quota"' in reply.body


# -- as sent ---------------------------------------------------------------------------------------


async def whole(recorder: Recorder) -> list[bytes]:
    return (await recorder.ask("")).chunks


async def test_no_fault(recorder: Recorder) -> None:
    browser = await recorder.ask("")
    assert browser.ended
    assert browser.headers["content-type"].startswith("text/event-stream")
    assert b"response.completed" in browser.chunks[-1]
    assert recorder.slept == []


async def test_a_cut_after_some_events(recorder: Recorder) -> None:
    browser = await recorder.ask("cut=3")
    assert len(browser.chunks) == 3
    assert (browser.ended, len(recorder.dropped)) == (False, 1)


async def test_a_cut_inside_an_event(recorder: Recorder) -> None:
    browser = await recorder.ask("cut=3; inside")
    assert len(browser.chunks) == 4
    assert not browser.chunks[-1].endswith(b"\n\n")


async def test_a_plain_answer_that_is_cut(recorder: Recorder) -> None:
    browser = await recorder.ask("cut=0; inside", stream=False)
    assert 0 < len(b"".join(browser.chunks)) < int(browser.headers["content-length"])
    assert len(recorder.dropped) == 1


async def test_no_terminal_event(recorder: Recorder) -> None:
    browser = await recorder.ask("no-terminal")
    assert browser.ended
    assert b"response.output_item.done" in browser.chunks[-1]


async def test_characters_are_split(recorder: Recorder) -> None:
    chunks = (await recorder.ask("split-utf8")).chunks
    with pytest.raises(UnicodeDecodeError):
        [chunk.decode() for chunk in chunks]
    assert "Größe" in b"".join(chunks).decode()


async def test_slow_bytes(recorder: Recorder) -> None:
    browser = await recorder.ask("chunk=7; chunk-delay=0.5", stream=False)
    assert max(map(len, browser.chunks)) == 7
    assert recorder.slept == [0.5] * (len(browser.chunks) - 1)


async def test_delays(recorder: Recorder) -> None:
    browser = await recorder.ask("latency=2; event-delay=0.25")
    assert recorder.slept == [2.0] + [0.25] * (len(browser.chunks) - 1)


async def test_html_with_200(recorder: Recorder) -> None:
    browser = await recorder.ask("html")
    assert (browser.status, browser.headers["content-type"]) == (200, "text/html; charset=utf-8")


async def test_a_reset(recorder: Recorder) -> None:
    browser = await recorder.ask("reset")
    assert (browser.status, len(recorder.dropped)) == (0, 1)


@pytest.mark.parametrize(("fault", "heard"), [("hang", 0), ("hang-after=2", 2)])
async def test_hanging_until_the_client_leaves(fault: str, heard: int, recorder: Recorder) -> None:
    browser = Browser(recorder.app)
    body = b'{"model":"m","input":"x","stream":true}'
    asking = asyncio.ensure_future(
        browser.ask("POST", "/v1/responses", body, {"x-oxide-fault": fault})
    )
    for _ in range(50):
        await asyncio.sleep(0)
    assert (asking.done(), len(browser.chunks)) == (False, heard)
    browser.left.set()
    await asking
    assert recorder.app.requests[-1].disconnected


async def test_a_client_that_leaves_in_between(recorder: Recorder) -> None:
    blocked = asyncio.Event()
    recorder.app.sleep = lambda seconds: blocked.wait()
    browser = Browser(recorder.app, leave_after=1)
    body = b'{"model":"m","input":"x","stream":true}'
    await browser.ask("POST", "/v1/responses", body, {"x-oxide-fault": "event-delay=9"})
    assert len(browser.chunks) == 1
    assert recorder.app.requests[-1].disconnected


async def test_a_header_that_is_no_fault(recorder: Recorder) -> None:
    assert (await recorder.ask("stutter")).status == 400


async def test_request_ids_and_limits(recorder: Recorder) -> None:
    first, second = await recorder.ask(""), await recorder.ask("status=500")
    assert first.headers["x-request-id"] != second.headers["x-request-id"]
    assert first.headers["x-ratelimit-remaining-requests"] == "9999"


# -- scripts ---------------------------------------------------------------------------------------


async def scripted(recorder: Recorder, **fields: Any) -> Browser:
    recorder.app.scripts.add(Script.parse(fields))
    return await Browser(recorder.app).ask("POST", "/v1/responses", b'{"model":"m","input":"x"}')


async def test_raw_answers(recorder: Recorder) -> None:
    browser = await scripted(recorder, status=418, json={"a": 1}, headers={"x-a": "b"})
    assert (browser.status, browser.chunks, browser.headers["x-a"]) == (418, [b'{"a":1}'], "b")
    assert (await scripted(recorder, text="ä")).chunks == ["ä".encode()]
    assert (await scripted(recorder, base64="AAE=")).chunks == [b"\x00\x01"]
    assert b'"scripted_error"' in (await scripted(recorder, status=500)).chunks[0]


async def test_raw_events(recorder: Recorder) -> None:
    events = [{"type": "a"}, {"event": "b", "data": {"c": 1}}, "[DONE]"]
    browser = await scripted(recorder, events=events)
    assert browser.chunks == [
        b'event: a\ndata: {"type":"a"}\n\n',
        b'event: b\ndata: {"c":1}\n\n',
        b"data: [DONE]\n\n",
    ]


async def test_an_answer_in_the_shape_of_the_operation(recorder: Recorder) -> None:
    browser = await scripted(recorder, answer={"text": "scripted words"})
    assert b'"text":"scripted words"' in browser.chunks[0]


async def test_a_script_with_a_fault(recorder: Recorder) -> None:
    browser = await scripted(recorder, answer={"text": "x"}, fault="latency=3")
    assert (browser.status, recorder.slept) == (200, [3.0])


async def test_a_script_in_a_header(recorder: Recorder) -> None:
    headers = {"x-oxide-script": '{"status": 404, "json": {"gone": true}}'}
    browser = await Browser(recorder.app).ask("GET", "/v1/models", b"", headers)
    assert (browser.status, browser.chunks) == (404, [b'{"gone":true}'])
    browser = await Browser(recorder.app).ask("GET", "/v1/models", b"", {"x-oxide-script": "{"})
    assert browser.status == 400


# -- the control endpoints -------------------------------------------------------------------------


async def test_control(recorder: Recorder) -> None:
    app = recorder.app
    ask = Browser(app).ask
    assert (
        await ask("POST", "/_oxide/script", b'{"path": "/models", "status": 500}')
    ).status == 200
    assert (
        await ask("POST", "/_oxide/fault", b'[{"status": 503, "path": "/files"}]')
    ).status == 200
    assert (await ask("POST", "/_oxide/fault", b'{"colour": 1}')).status == 400
    assert (await Browser(app).ask("GET", "/v1/models")).status == 500
    assert (await Browser(app).ask("GET", "/v1/files")).status == 503
    shown = await Browser(app).ask("GET", "/_oxide/requests")
    assert b'"path":"/v1/files"' in shown.chunks[0]
    await ask("POST", "/_oxide/reset")
    assert (await Browser(app).ask("GET", "/v1/files")).status == 200
    assert [request.path for request in app.requests] == ["/v1/files"]
