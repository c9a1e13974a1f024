"""Raw responses, in both colours: read already, or to be read."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
from openai_oxide_runtime.calls.raw_response import LegacyAPIResponse
from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.policies.retry import RetryPolicy
from openai_oxide_runtime.streaming.async_stream import AsyncStream
from openai_oxide_runtime.streaming.sync_stream import Stream
from tests.runtime.conftest import Colour
from tests.runtime.streaming.test_stream import LAST, A
from tests.support import wire
from tests.support.samples import Delta, Thing
from tests.support.wire import CUT, answer, plain, serving, stream

pytestmark = pytest.mark.anyio
THING = {"id": "t1", "name": "n"}


async def test_a_raw_response_tells_everything(colour: Colour) -> None:
    limits = {"x_ratelimit_remaining_requests": "59", "x_ratelimit_reset_tokens": "6m0s"}
    with serving(wire.error(500), answer(THING, x_request_id="r", **limits)) as server:
        client = colour.client(server, retry=RetryPolicy(first_delay=0))
        raw = await colour.get(client.things.with_raw_response.retrieve("t 1"))
        url = server.url
    assert isinstance(raw, LegacyAPIResponse)
    assert (raw.status_code, raw.request_id, raw.retries_taken) == (200, "r", 1)
    assert raw.headers["X-Request-Id"] == "r"
    assert (raw.method, raw.http_version, raw.is_closed) == ("GET", "HTTP/1.1", True)
    assert str(raw.url) == f"{url}/things/t%201"
    assert timedelta() < raw.elapsed < timedelta(seconds=30)
    assert raw.rate_limits.remaining_requests == 59
    assert raw.rate_limits.reset_tokens == 360
    assert raw.json() == THING
    assert raw.text == raw.content.decode() == raw.read().decode()
    assert repr(raw) == "<LegacyAPIResponse [200 Whatever]>"


async def test_a_raw_response_is_parsed_on_demand(colour: Colour) -> None:
    with serving(answer(THING, x_request_id="r")) as server:
        raw = await colour.get(colour.client(server).things.with_raw_response.retrieve("t1"))
    thing = raw.parse()
    assert isinstance(thing, Thing)
    assert thing._request_id == "r"
    assert raw.parse() is thing
    assert raw.parse(to=dict) == raw.parse(to=dict[str, str]) == THING
    assert raw.parse(to=str) == raw.text
    assert raw.parse(to=bytes) == raw.content
    assert raw.parse(to=object) == THING
    assert isinstance(raw.parse(to=httpx.Response), httpx.Response)


@pytest.mark.parametrize(
    ("body", "to", "expected"),
    [(b"7", int, 7), (b"1.5", float, 1.5), (b"True", bool, True), (b"[1,2]", list[int], [1, 2])],
)
async def test_plain_types(colour: Colour, body: bytes, to: Any, expected: Any) -> None:
    with serving(plain(body)) as server:
        raw = await colour.get(colour.client(server).things.with_raw_response.retrieve("t1"))
    assert raw.parse(to=to) == expected


async def test_the_response_of_httpx_shows_no_key(colour: Colour) -> None:
    with serving(answer(THING, set_cookie="secret")) as server:
        raw = await colour.get(colour.client(server).things.with_raw_response.retrieve("t1"))
    response = raw.http_response
    assert (response.status_code, response.json()) == (200, THING)
    assert response.elapsed == raw.elapsed
    assert response.reason_phrase == "Whatever"
    assert "sk-test" not in repr(response.request.headers.multi_items())
    assert response.request.headers["accept"] == "application/json"


async def test_a_raw_stream_is_parsed_to_a_stream(colour: Colour) -> None:
    with serving(stream(A, LAST)) as server:
        client = colour.client(server)
        raw = await colour.get(client.things.with_raw_response.create(name="n", stream=True))
        with pytest.raises(RuntimeError, match="parse"):
            _ = raw.content
        opened = raw.parse()
        assert isinstance(opened, Stream if colour.name == "sync" else AsyncStream)
        assert len(await colour.all(opened)) == 2


async def test_a_raw_stream_parsed_to_another_type(colour: Colour) -> None:
    with serving(stream(A, LAST)) as server:
        client = colour.client(server)
        raw = await colour.get(client.things.with_raw_response.create(name="n", stream=True))
        with pytest.raises(TypeError, match="Stream"):
            raw.parse(to=Delta)
        events = await colour.all(raw.parse(to=Stream[dict[str, Any]]))
    assert events[0] == {"type": "delta", "text": "a"}


async def test_errors_raise_through_raw_views(colour: Colour) -> None:
    with serving(wire.error(404)) as server:
        things = colour.client(server).things
        with pytest.raises(errors.NotFoundError):
            await colour.get(things.with_raw_response.retrieve("t1"))
        with pytest.raises(errors.NotFoundError):
            await colour.inside(things.with_streaming_response.retrieve("t1"), lambda r: r.read())


async def test_nothing_is_sent_before_entering(colour: Colour) -> None:
    with serving(answer(THING)) as server:
        manager = colour.client(server).things.with_streaming_response.retrieve("t1")
        assert server.requests == []
        assert (await colour.inside(manager, lambda r: r.parse())).id == "t1"


async def test_ways_to_read(colour: Colour, tmp_path: Path) -> None:
    body = b"eins\nzwei\r\ndrei"
    path = tmp_path / "out"
    with serving(plain(body, content_type="text/plain")) as server:
        view = colour.client(server).things.with_streaming_response

        async def through(use: Any) -> Any:
            return await colour.inside(view.content("t1"), use)

        assert await through(lambda r: r.read()) == body
        assert await through(lambda r: r.text()) == body.decode()
        assert (
            b"".join(
                await through(lambda r: colour.all(r.iter_bytes(4)))
                if colour.name == "async"
                else await through(lambda r: list(r.iter_bytes(4)))
            )
            == body
        )
        lines = (
            await through(lambda r: colour.all(r.iter_lines()))
            if colour.name == "async"
            else await through(lambda r: list(r.iter_lines()))
        )
        assert lines == ["eins", "zwei", "drei"]
        texts = (
            await through(lambda r: colour.all(r.iter_text(5)))
            if colour.name == "async"
            else await through(lambda r: list(r.iter_text(5)))
        )
        assert "".join(texts) == body.decode()
        await through(lambda r: r.stream_to_file(path))
        assert path.read_bytes() == body
        assert await through(lambda r: r.parse()) == body
        content = await through(lambda r: r.parse(to=HttpxBinaryResponseContent))
    assert isinstance(content, HttpxBinaryResponseContent)
    assert content.content == body


async def test_json_of_a_response_to_be_read(colour: Colour) -> None:
    with serving(answer(THING)) as server:
        manager = colour.client(server).things.with_streaming_response.retrieve("t1")
        assert await colour.inside(manager, lambda r: r.json()) == THING


async def test_a_body_is_read_once(colour: Colour) -> None:
    with serving(answer(THING)) as server:
        manager = colour.client(server).things.with_streaming_response.retrieve("t1")
        kept: list[Any] = []
        await colour.inside(manager, lambda r: kept.append(r))
        with pytest.raises(RuntimeError, match="closed"):
            await colour.get(kept[0].read())


async def test_a_body_is_iterated_over_once(colour: Colour) -> None:
    with serving(answer(THING)) as server:
        manager = colour.client(server).things.with_streaming_response.retrieve("t1")

        def twice(response: Any) -> None:
            assert list(response.iter_bytes())
            list(response.iter_bytes())

        async def twice_async(response: Any) -> None:
            assert await colour.all(response.iter_bytes())
            await colour.all(response.iter_bytes())

        with pytest.raises(RuntimeError, match="iterating does not"):
            await colour.inside(manager, twice if colour.name == "sync" else twice_async)


async def test_a_read_body_can_be_looked_at_again(colour: Colour) -> None:
    with serving(answer(THING)) as server:
        manager = colour.client(server).things.with_streaming_response.retrieve("t1")
        kept: list[Any] = []

        async def read_async(response: Any) -> None:
            await response.read()
            kept.append(response)

        def read(response: Any) -> None:
            response.read()
            kept.append(response)

        await colour.inside(manager, read if colour.name == "sync" else read_async)
        assert await colour.get(kept[0].json()) == THING
        assert b"".join(await colour.all(kept[0].iter_bytes(3))) == await colour.get(kept[0].read())


async def test_a_body_that_breaks_off_is_a_connection_error(colour: Colour) -> None:
    with serving([wire.head(content_length="100"), b"abc", CUT]) as server:
        view = colour.client(server).things.with_streaming_response
        with pytest.raises(errors.APIConnectionError):
            await colour.inside(view.content("t1"), lambda r: r.read())
        with pytest.raises(errors.APIConnectionError):
            await colour.inside(
                view.content("t1"),
                (lambda r: list(r.iter_bytes()))
                if colour.name == "sync"
                else (lambda r: colour.all(r.iter_bytes())),
            )


async def test_leaving_without_reading_closes(colour: Colour) -> None:
    with serving([wire.head(content_length="100000000"), b"abc"]) as server:
        manager = colour.client(server).things.with_streaming_response.content("t1")
        kept: list[Any] = []
        await colour.inside(manager, lambda r: kept.append(r))
        assert kept[0].is_closed


async def test_events_through_the_streaming_view(colour: Colour) -> None:
    with serving(stream(A, LAST)) as server:
        view = colour.client(server).things.with_streaming_response

        async def use_async(response: Any) -> list[Any]:
            return await colour.all(await response.parse())

        events = await colour.inside(
            view.create(name="n", stream=True),
            (lambda r: list(r.parse())) if colour.name == "sync" else use_async,
        )
    assert len(events) == 2


async def test_the_response_of_httpx_reads_on_demand(colour: Colour) -> None:
    with serving(plain(b"abc")) as server:
        view = colour.client(server).things.with_streaming_response
        found = await colour.inside(
            view.content("t1"),
            (lambda r: r.http_response.read())
            if colour.name == "sync"
            else (lambda r: r.http_response.aread()),
        )
    assert found == b"abc"


async def test_lists_through_the_streaming_view(colour: Colour) -> None:
    with serving(answer({"data": [THING], "has_more": False})) as server:
        manager = colour.client(server).things.with_streaming_response.list()
        page = await colour.inside(manager, lambda r: r.parse())
    assert page.data[0].id == "t1"


def test_the_clients_own_raw_view() -> None:
    from tests.support.samples import Client

    with serving(answer(THING)) as server, Client(api_key="k", base_url=server.url) as client:
        assert client.with_raw_response.things.retrieve("t1").json() == THING
