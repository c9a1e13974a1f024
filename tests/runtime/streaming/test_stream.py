"""Streams of events over real sockets, in both colours: whole, cut, late, wrong, abandoned."""

from __future__ import annotations

import gc
import json
import pickle
import threading
import warnings
from typing import Any

import pytest

from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.models.base import Unknown
from openai_oxide_runtime.operations.client_config import Limits
from openai_oxide_runtime.streaming.async_stream import AsyncStream
from openai_oxide_runtime.streaming.sync_stream import Stream
from tests.runtime.conftest import Colour
from tests.support import wire
from tests.support.samples import Chunk, Delta, Done, Ended, Started
from tests.support.wire import CUT, END, chunk, data, serving, stream, stream_head

pytestmark = pytest.mark.anyio
A = data({"type": "delta", "text": "a"})
B = data({"type": "delta", "text": "b"})
LAST = data({"type": "done", "total": 2})
WORD = data({"id": "c", "text": "ü"})
DONE = data("[DONE]")


async def happen(colour: Colour, client: Any, **fields: Any) -> list[Any]:
    """All events of one call of ``things.create``."""
    return await colour.all(await colour.get(client.things.create(name="n", stream=True, **fields)))


async def test_events_are_typed(colour: Colour) -> None:
    new = data({"type": "brand_new", "x": {"y": 1}})
    with serving(stream(A, new, B, LAST)) as server:
        response = await colour.get(colour.client(server).things.create(name="n", stream=True))
        events = await colour.all(response)
    assert isinstance(response, Stream if colour.name == "sync" else AsyncStream)
    assert [type(event) for event in events] == [Delta, Unknown, Delta, Done]
    assert events[1].to_dict() == {"type": "brand_new", "x": {"y": 1}}
    [request] = server.requests
    assert request.json == {"name": "n", "stream": True}
    assert request.headers["accept"] == "text/event-stream"
    assert request.headers["cache-control"] == "no-cache"
    assert request.headers["accept-encoding"] == "identity"


async def test_a_sentinel_ends_a_stream(colour: Colour) -> None:
    with serving(stream(WORD, WORD, DONE)) as server:
        events = await colour.all(
            await colour.get(colour.client(server).things.chat(model="m", stream=True))
        )
    assert events == [Chunk(id="c", text="ü")] * 2


async def test_a_forgotten_blank_line_after_the_sentinel_is_forgiven(colour: Colour) -> None:
    with serving(stream(WORD, b"data: [DONE]\n")) as server:
        client = colour.client(server)
        events = await colour.all(await colour.get(client.things.chat(model="m", stream=True)))
    assert len(events) == 1


async def test_named_events_come_in_an_envelope(colour: Colour) -> None:
    def name_of(name: str) -> bytes:
        return f'event: {name}\ndata: {{"id": "1", "name": "n"}}\n\n'.encode()

    with serving(
        stream(name_of("run.started"), name_of("run.paused"), name_of("run.ended"))
    ) as server:
        events = await colour.all(await colour.get(colour.client(server).things.run(name="n")))
    assert [type(event) for event in events] == [Started, Unknown, Ended]
    assert events[0].data.id == "1"
    assert (events[1].event, events[1].data.id) == ("run.paused", "1")
    assert events[1].data.to_dict() == {"id": "1", "name": "n"}


@pytest.mark.parametrize("size", [1, 3, 1000])
async def test_the_network_may_cut_anywhere(colour: Colour, size: int) -> None:
    sent = A + data({"type": "delta", "text": "für €"}).replace(b"\n", b"\r\n") + LAST
    pieces = [chunk(sent[at : at + size]) for at in range(0, len(sent), size)]
    with serving([stream_head(), *pieces, END]) as server:
        events = await happen(colour, colour.client(server))
    assert [type(event) for event in events] == [Delta, Delta, Done]


CUTS: dict[str, list[Any]] = {
    "the connection breaks": [stream_head(), chunk(A), chunk(B), CUT],
    "in the midst of an event": [stream_head(), chunk(A), chunk(B), chunk(LAST[:9]), END],
    "without the last event": [stream_head(), chunk(A), chunk(B), END],
    "closed instead of a length": [wire.head(content_type="text/event-stream"), A, B, CUT],
}


@pytest.mark.parametrize("script", CUTS.values(), ids=CUTS)
async def test_a_stream_that_ends_early_raises_and_tells_what_had_arrived(
    colour: Colour, script: list[Any]
) -> None:
    delivered = []
    with serving(script) as server:
        response = await colour.get(colour.client(server).things.create(name="n", stream=True))
        with pytest.raises(errors.StreamTruncatedError, match="after 2 events") as caught:
            if colour.name == "sync":
                delivered += [event for event in response]  # noqa: C416
            else:
                async for event in response:
                    delivered.append(event)
    error = caught.value
    assert isinstance(error, errors.APIConnectionError)
    assert error.event_count == 2
    assert [json.loads(text)["text"] for text in error.received] == ["a", "b"]
    assert len(delivered) == 2 or colour.name == "sync"
    assert pickle.loads(pickle.dumps(error)).received == error.received


@pytest.mark.parametrize("body", [b"<html>busy</html>", b'{"id": "t1"}', b""])
async def test_an_answer_that_is_no_stream_raises(colour: Colour, body: bytes) -> None:
    with (
        serving(wire.plain(body, content_type="text/html")) as server,
        pytest.raises(errors.StreamTruncatedError) as caught,
    ):
        await happen(colour, colour.client(server))
    assert (caught.value.event_count, caught.value.leftover) == (0, body.decode())


async def test_a_lenient_client_takes_a_stream_without_its_end(colour: Colour) -> None:
    with serving(stream(A, B)) as server:
        assert len(await happen(colour, colour.client(server, lenient_streams=True))) == 2


ERRORS: list[tuple[str, bytes]] = [
    ("chat", data({"error": {"message": "m", "code": "c", "type": "t", "param": "p"}})),
    ("chat", b'event: error\ndata: {"message": "m", "code": "c", "type": "t", "param": "p"}\n\n'),
    ("create", data({"type": "error", "message": "m", "code": "c", "param": "p"})),
    ("create", b'data: {"code": "c", "type": "error", "message": "m", "param": "p"}\n\n'),
    ("create", data({"error": {"message": "m", "code": "c", "param": "p"}})),
    ("run", b'event: error\ndata: {"error":{"message": "m", "code": "c", "param": "p"}}\n\n'),
]


@pytest.mark.parametrize(("method", "event"), ERRORS)
async def test_error_events_raise_after_what_came_before(
    colour: Colour, method: str, event: bytes
) -> None:
    first = {"chat": WORD, "create": A, "run": b'event: run.started\ndata: {"id":"1"}\n\n'}[method]
    with serving([stream_head(), chunk(first + event), chunk(LAST), END]) as server:
        call = getattr(colour.client(server).things, method)
        response = await colour.get(
            call(name="n", stream=True)
            if method == "create"
            else call(model="m", stream=True)
            if method == "chat"
            else call(name="n")
        )
        with pytest.raises(errors.APIError, match=r"^m$") as caught:
            await colour.all(response)
    assert type(caught.value) is errors.APIError
    assert (caught.value.code, caught.value.param) == ("c", "p")


async def test_an_event_that_is_no_json_raises(colour: Colour) -> None:
    with (
        serving(stream(A, data("{oops"), LAST)) as server,
        pytest.raises(errors.APIResponseValidationError, match="not valid JSON"),
    ):
        await happen(colour, colour.client(server))


async def test_invalid_utf8_is_replaced(colour: Colour) -> None:
    broken = b'data: {"type":"delta","text":"a\xff"}\n\n'
    with serving(stream(broken, LAST)) as server:
        events = await happen(colour, colour.client(server))
    assert events[0].text == "a\ufffd"


async def test_an_event_of_another_form_is_kept(colour: Colour) -> None:
    with serving(stream(data({"type": "delta", "text": 7, "more": [1]}), LAST)) as server:
        events = await happen(colour, colour.client(server))
    assert isinstance(events[0], Delta)
    assert events[0].to_dict() == {"type": "delta", "text": 7, "more": [1]}


async def test_an_event_that_is_too_large_raises(colour: Colour) -> None:
    with serving(stream(A, b"data: " + b"x" * 5000, LAST)) as server:
        client = colour.client(server, limits=Limits(event_bytes=1000))
        with pytest.raises(errors.StreamTruncatedError, match="larger than 1000 bytes"):
            await happen(colour, client)


async def test_silence_within_a_stream_is_a_timeout(colour: Colour) -> None:
    never = threading.Event()
    with serving([stream_head(), chunk(A), never]) as server:
        client = colour.client(server)
        with pytest.raises(errors.StreamTimeoutError, match="timed out after 1 events") as caught:
            await happen(colour, client, timeout=Timeout(5, read=0.05))
        never.set()
    assert isinstance(caught.value, errors.APITimeoutError)
    assert caught.value.event_count == 1


async def test_a_deadline_ends_a_stream(colour: Colour) -> None:
    never = threading.Event()
    with serving([stream_head(), chunk(A), never]) as server:
        with pytest.raises(errors.APITimeoutError):
            await happen(colour, colour.client(server), deadline=0.2)
        never.set()


async def test_an_error_status_raises_before_the_stream(colour: Colour) -> None:
    with (
        serving(wire.error(400, message="no")) as server,
        pytest.raises(errors.BadRequestError, match="no"),
    ):
        await happen(colour, colour.client(server))


async def test_a_stream_is_retried_before_its_first_byte(colour: Colour) -> None:
    with serving([CUT], stream(A, LAST)) as server:
        assert len(await happen(colour, colour.client(server))) == 2


async def test_reading_to_the_end_gives_the_connection_back(colour: Colour) -> None:
    with serving(stream(A, B, LAST)) as server:
        client = colour.client(server)
        for _ in range(100):
            await happen(colour, client)
    assert server.connections <= 2


async def test_a_late_end_gives_the_connection_back_too(colour: Colour) -> None:
    from tests.runtime.calls.test_calls import Pause

    script = [stream_head(), chunk(WORD), chunk(DONE), Pause(0.005), END]
    with serving(script) as server:
        client = colour.client(server)
        for _ in range(100):
            await colour.all(await colour.get(client.things.chat(model="m", stream=True)))
    assert server.connections <= 2


async def test_an_end_that_never_comes_costs_the_connection_not_the_stream(colour: Colour) -> None:
    never = threading.Event()
    with serving([stream_head(), chunk(A), chunk(LAST), never]) as server:
        assert len(await happen(colour, colour.client(server))) == 2
        never.set()


async def test_leaving_early_closes_the_connection(colour: Colour) -> None:
    never = threading.Event()
    with serving([stream_head(), chunk(A), chunk(B), never]) as server:
        client = colour.client(server)

        async def first_async(response: Any) -> Any:
            return await anext(response)

        response = await colour.get(client.things.create(name="n", stream=True))
        first = await colour.inside(response, next if colour.name == "sync" else first_async)
        assert first.text == "a"
        assert response._exchange.raw.closed
        assert response.response.status_code == 200
        never.set()


async def test_an_abandoned_stream_is_closed_with_a_warning(colour: Colour) -> None:
    never = threading.Event()
    with serving([stream_head(), chunk(A), never]) as server:
        client = colour.client(server)
        response = await colour.get(client.things.create(name="n", stream=True))
        raw = response._exchange.raw
        with pytest.warns(ResourceWarning, match="dropped before its end"):
            del response
            gc.collect()
        if colour.name == "async":
            from anyio.lowlevel import checkpoint

            for _ in range(5):
                await checkpoint()
        assert raw.closed
        never.set()


async def test_a_finished_stream_gives_no_warning(colour: Colour) -> None:
    with serving(stream(A, LAST)) as server, warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        assert len(await happen(colour, colour.client(server))) == 2
        gc.collect()


async def test_memory_stays_flat_in_a_long_stream(colour: Colour) -> None:
    """An error's report of a long stream holds the latest events only."""
    many = data({"type": "delta", "text": "x" * 1000}) * 64
    with (
        serving([stream_head(), *[chunk(many)] * 64, END]) as server,
        pytest.raises(errors.StreamTruncatedError) as caught,
    ):
        await happen(colour, colour.client(server))
    assert caught.value.event_count == 64 * 64
    assert sum(map(len, caught.value.received)) <= 2 << 20


async def test_one_event_at_a_time_by_hand(colour: Colour) -> None:
    with serving(stream(A, B, LAST)) as server:
        response = await colour.get(colour.client(server).things.create(name="n", stream=True))
        if colour.name == "sync":
            texts = [next(response).text, next(response).text]
        else:
            texts = [(await anext(response)).text, (await anext(response)).text]
        rest = await colour.all(response)
    assert (texts, len(rest)) == (["a", "b"], 1)


async def test_a_path_without_a_method_can_stream(colour: Colour) -> None:
    with serving(stream(A, LAST, DONE)) as server:
        client = colour.client(server)
        fields: dict[str, Any] = {"body": {}, "stream": True, "stream_cls": Stream[Delta]}
        response = await colour.get(client.post("/things", **fields))
        assert (await colour.all(response))[0] == Delta(type="delta", text="a")


async def test_a_stream_that_is_not_asked_for_is_an_ordinary_call(colour: Colour) -> None:
    with serving(wire.answer({"id": "t1", "name": "n"})) as server:
        match = await colour.get(colour.client(server).things.create(name="n", stream=False))
    assert match.id == "t1"
    assert server.requests[0].json == {"name": "n", "stream": False}
