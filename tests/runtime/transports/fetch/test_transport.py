"""The transport over ``fetch``, both colours."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Any

import pytest

from openai_oxide import OpenAIError
from openai_oxide_runtime.http.interface import (
    Head,
    HttpRequest,
    TransportError,
    TransportLimit,
    TransportTimeout,
    Unanswered,
)
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.transports.fetch import AsyncFetchTransport, FetchTransport
from tests.support.javascript_engine import PAGE, Engine, JsException, Response
from tests.support.javascript_fixtures import Start

pytestmark = pytest.mark.anyio

LARGE = 3 << 20


class Parts:
    """A body that is made while it is sent."""

    blocking = True

    def __init__(self, size: int | None, *, fails: bool = False) -> None:
        self.length = size
        self._fails = fails

    def __iter__(self) -> Iterator[bytes]:
        yield b"one "
        if self._fails:
            raise OSError("the disk is gone")
        yield b"two"

    def rewind(self) -> bool:
        return True


def request(verb: str = "POST", body: Any = None, **more: Any) -> HttpRequest:
    fixed = (("Authorization", "Bearer sk-x"), ("User-Agent", "oxide"), ("Connection", "close"))
    return HttpRequest(Head(verb, "https://api.example", fixed), "/v1/x", (), body, **more)


async def test_a_request_reaches_fetch_whole(engine: Engine) -> None:
    engine.answers.append(Response(b"an ", b"answer", headers={"X-Request-Id": "r1"}))
    raw = await AsyncFetchTransport().send(request(body=b'{"a":1}'))
    assert (raw.status, raw.reason, raw.headers["x-request-id"]) == (200, "OK", "r1")
    assert await raw.read(100) == b"an answer" and raw.closed
    [(url, options)] = engine.asked
    assert (url, options.method, options.redirect) == ("https://api.example/v1/x", "POST", "manual")
    assert engine.bodies == [b'{"a":1}']
    assert options.headers.pairs == [("Authorization", "Bearer sk-x"), ("User-Agent", "oxide")]
    assert not hasattr(options, "credentials"), "Workers do not take it"


async def test_a_browser_gets_no_header_that_it_forbids(start: Start) -> None:
    engine = start(PAGE)
    engine.answers.append(Response())
    await (await AsyncFetchTransport().send(request())).read(9)
    options = engine.asked[0][1]
    assert options.headers.pairs == [("Authorization", "Bearer sk-x")]
    assert (options.credentials, options.cache) == ("omit", "no-store")


async def test_a_body_arrives_piece_by_piece(engine: Engine) -> None:
    engine.answers.append(Response(b"a", b"b", None))
    raw = await AsyncFetchTransport().send(request(timeout=Timeout(None)))
    pieces = raw.chunks()
    assert [await anext(pieces), await anext(pieces)] == [b"a", b"b"]
    await raw.close()
    assert engine.asked[0][1].signal.aborted.is_set(), "the engine still reads"


async def test_an_answer_without_a_body(engine: Engine) -> None:
    engine.answers.append(Response(status=204, body=False))
    assert await (await AsyncFetchTransport().send(request("DELETE"))).read(9) == b""


async def test_what_the_engine_unpacked_is_not_called_packed(engine: Engine) -> None:
    packed = {"Content-Encoding": "gzip", "Content-Length": "12", "X-A": "1"}
    engine.answers.append(Response(b"plain", headers=packed))
    raw = await AsyncFetchTransport().send(request("GET"))
    assert dict(raw.headers) == {"x-a": "1"}


async def test_limits_hold(engine: Engine) -> None:
    engine.answers += [Response(b"12345", b"678"), Response(headers={"X-A": "a" * 99})]
    raw = await AsyncFetchTransport().send(request())
    with pytest.raises(TransportLimit):
        await raw.read(7)
    transport = AsyncFetchTransport(Limits(header_bytes=50))
    with pytest.raises(TransportLimit):
        await transport.send(request())
    assert transport._active == set() and engine.asked[1][1].signal.aborted.is_set()


@pytest.mark.parametrize("answers", [[None], [Response(b"a", None)]])
async def test_silence_ends_in_time(engine: Engine, answers: list[Any]) -> None:
    engine.answers += answers
    transport = AsyncFetchTransport()
    with pytest.raises(TransportTimeout, match="within the timeout"):
        await (await transport.send(request(timeout=Timeout(0.01)))).read(99)
    assert engine.asked[0][1].signal.aborted.is_set() and transport._active == set()


@pytest.mark.parametrize("answers", [[None], [Response(b"a", None)]])
async def test_the_deadline_bounds_everything(engine: Engine, answers: list[Any]) -> None:
    engine.answers += answers
    ends = time.monotonic() + 0.02
    with pytest.raises(TransportTimeout, match="deadline"):
        await (await AsyncFetchTransport().send(request(timeout=Timeout(30), deadline=ends))).read(
            99
        )


async def test_a_cancelled_task_ends_its_request(engine: Engine) -> None:
    engine.answers.append(None)
    transport = AsyncFetchTransport()
    task = asyncio.ensure_future(transport.send(request()))
    while not engine.asked:
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert engine.asked[0][1].signal.aborted.is_set() and transport._active == set()


async def test_closing_ends_what_is_under_way(engine: Engine) -> None:
    engine.answers.append(Response(b"a", None))
    transport = AsyncFetchTransport()
    raw = await transport.send(request())
    reading = asyncio.ensure_future(raw.read(99))
    await asyncio.sleep(0)
    await transport.close()
    with pytest.raises(TransportError, match="aborted"):
        await reading


async def test_a_failure_says_what_the_engine_says_and_no_more(engine: Engine) -> None:
    refused = JsException("Error", "connect ECONNREFUSED")
    engine.answers.append(JsException("TypeError", "fetch failed", refused))
    with pytest.raises(TransportError, match="fetch failed: connect ECONNREFUSED") as failure:
        await AsyncFetchTransport().send(request())
    assert failure.value.retryable and "sk-x" not in str(failure.value)


async def test_a_body_that_breaks_off(engine: Engine) -> None:
    engine.answers.append(Response(b"a", JsException("TypeError", "terminated")))
    with pytest.raises(TransportError, match="terminated"):
        await (await AsyncFetchTransport().send(request())).read(99)


async def test_a_page_is_told_of_cors(start: Start) -> None:
    engine = start(PAGE)
    engine.answers.append(JsException("TypeError", "Failed to fetch"))
    with pytest.raises(TransportError, match="CORS"):
        await AsyncFetchTransport().send(request())


async def test_a_redirect_that_a_page_cannot_see(start: Start) -> None:
    engine = start(PAGE)
    engine.answers.append(Response(status=0, kind="opaqueredirect", body=False))
    with pytest.raises(TransportError, match="redirects") as refusal:
        await AsyncFetchTransport().send(request("GET"))
    assert not refusal.value.retryable


async def test_a_header_that_cannot_be_sent_is_not_repeated(engine: Engine) -> None:
    bad = HttpRequest(Head("GET", "https://a", (("X-Secret", "hush\x01"),)), "/")
    with pytest.raises(TransportError) as refusal:
        await AsyncFetchTransport().send(bad)
    assert "hush" not in str(refusal.value) and refusal.value.__context__ is None


async def test_a_small_upload_is_sent_from_memory(engine: Engine) -> None:
    engine.answers.append(Response())
    await AsyncFetchTransport().send(request(body=Parts(7)))
    assert engine.bodies == [b"one two"]


@pytest.mark.parametrize("size", [LARGE, None])
async def test_a_large_upload_is_streamed(engine: Engine, size: int | None) -> None:
    engine.answers.append(Response(b"ok"))
    raw = await AsyncFetchTransport().send(request(body=Parts(size)))
    assert engine.bodies == [[b"one ", b"two"]]
    assert engine.asked[0][1].duplex == "half" and len(engine.living) == 1
    await raw.read(9)
    assert engine.living == set(), "a proxy was left behind"


async def test_an_engine_that_cannot_stream_gets_it_whole(start: Start) -> None:
    engine = start(streams=False)
    engine.answers.append(Response())
    await AsyncFetchTransport().send(request(body=Parts(LARGE)))
    assert engine.bodies == [b"one two"]


async def test_a_server_that_takes_no_stream_gets_it_whole_and_is_remembered(
    engine: Engine,
) -> None:
    engine.takes_streams = False
    engine.answers += [Response(), Response()]
    transport = AsyncFetchTransport()
    await transport.send(request(body=Parts(LARGE)))
    await transport.send(request(body=Parts(LARGE)))
    assert engine.bodies == [None, b"one two", b"one two"]


async def test_a_stream_that_broke_off_may_have_been_heard(engine: Engine) -> None:
    engine.answers += [JsException("TypeError", "Failed to fetch"), Response()]
    transport = AsyncFetchTransport()
    with pytest.raises(Unanswered):  # the flow knows whether to send it again
        await transport.send(request(body=Parts(LARGE)))
    again = request(body=Parts(LARGE))
    again.fresh = True
    await transport.send(again)
    assert engine.bodies == [[b"one ", b"two"], b"one two"]


async def test_a_server_that_was_down_may_take_streams(engine: Engine) -> None:
    engine.answers += [JsException("TypeError", "Failed to fetch")] * 2 + [Response()]
    transport = AsyncFetchTransport()
    again = request(body=Parts(LARGE))
    again.fresh = True
    for asked in (request(body=Parts(LARGE)), again):
        with pytest.raises(TransportError):
            await transport.send(asked)
    await transport.send(request(body=Parts(LARGE)))
    assert engine.bodies[-1] == [b"one ", b"two"]


async def test_a_body_that_cannot_be_made_says_why(engine: Engine) -> None:
    with pytest.raises(OSError, match="the disk is gone"):
        await AsyncFetchTransport().send(request(body=Parts(LARGE, fails=True)))
    assert engine.living == set()


async def test_a_little_more_is_read_for_the_connections_sake(engine: Engine) -> None:
    engine.answers.append(Response(b"a", b"b", b"c"))
    raw = await AsyncFetchTransport().send(request())
    pieces = raw.chunks()
    assert await anext(pieces) == b"a"
    await raw.drain(5)
    assert raw.closed and await raw.native.read() is not None


def test_the_blocking_colour_waits(engine: Engine) -> None:
    engine.answers += [Response(b"a", b"b"), Response(b"whole")]
    transport = FetchTransport()
    raw = transport.send(request())
    assert list(raw.chunks()) == [b"a", b"b"] and raw.closed
    assert transport.send(request()).read(99) == b"whole"
    transport.close()


def test_an_engine_that_cannot_wait_is_told_of(start: Start) -> None:
    engine = start(suspends=False)
    with pytest.raises(OpenAIError, match="AsyncOpenAI"):
        FetchTransport().send(request())
    assert engine.asked == []
