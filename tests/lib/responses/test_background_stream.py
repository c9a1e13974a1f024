"""Background streams: however often they are cut, what arrives is what was sent, once."""

from __future__ import annotations

import random
from types import SimpleNamespace
from typing import Any

import pytest

from openai_oxide import (
    APIConnectionError,
    APIError,
    APIStatusError,
    StreamTruncatedError,
)
from openai_oxide_lib.responses.stream_position import Position
from openai_oxide_mock import MockServer
from openai_oxide_runtime.models.base import Unknown
from tests.support.timed_clients import Clock, Colour

pytestmark = pytest.mark.anyio

WORDS = " ".join(f"word{n}" for n in range(60))
ASKED: dict[str, Any] = {"model": "gpt-4.1-mini", "input": "Tell me a long story."}


def told(events: list[Any]) -> list[Any]:
    return [event.to_dict() for event in events]


async def stream(colour: Colour, client: Any, **changes: Any) -> tuple[Any, list[Any]]:
    responses = colour.timed(client.responses)
    opened = await colour.get(responses.stream_background(**ASKED, **changes))
    return opened, await colour.inside(opened, colour.all)


async def whole(colour: Colour, client: Any, response_id: str) -> list[Any]:
    """The events as one stream that nothing cuts."""
    colour.server.app.faults.reset()
    opened = await colour.get(client.responses.retrieve(response_id, stream=True))
    return await colour.inside(opened, colour.all)


@pytest.mark.parametrize("seed", range(20))
async def test_one_cut_at_a_random_point_is_not_seen(
    colour: Colour, server: MockServer, seed: int
) -> None:
    draw = random.Random(seed)
    server.script(verb="POST", path="/responses", answer={"text": WORDS})
    inside = "; inside" if draw.random() < 0.5 else ""
    server.fault(f"cut={draw.randint(1, 66)}; times=1; path=/responses*{inside}")
    client = colour.client()
    opened, events = await stream(colour, client)
    assert opened.reconnects == 1
    assert told(events) == told(await whole(colour, client, opened.response_id))


async def test_twenty_cuts_of_one_stream_are_not_seen(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    server.script(verb="POST", path="/responses", answer={"text": WORDS})
    draw = random.Random(20)
    server.fault("cut=2; times=1; verb=POST; path=/responses")
    for _ in range(19):
        inside = "; inside" if draw.random() < 0.5 else ""
        server.fault(f"cut={draw.randint(0, 4)}; times=1; verb=GET; path=/responses/*{inside}")
    client = colour.client()
    opened, events = await stream(colour, client)
    assert opened.reconnects == 20
    numbers = [event.sequence_number for event in events]
    assert numbers == list(range(len(numbers)))
    assert told(events) == told(await whole(colour, client, opened.response_id))
    assert opened.sequence_number == numbers[-1]


async def test_the_stream_is_asked_for_as_it_was_at_first(
    colour: Colour, server: MockServer
) -> None:
    server.fault("cut=3; times=1; verb=POST; path=/responses")
    await stream(
        colour,
        colour.client(),
        include=["reasoning.encrypted_content"],
        stream_options={"include_obfuscation": False},
        extra_headers={"x-team": "blue"},
    )
    first, second = server.requests
    assert (first.json["background"], first.json["stream"]) == (True, True)
    assert sorted(second.query) == [
        ("include[]", "reasoning.encrypted_content"),
        ("include_obfuscation", "false"),
        ("starting_after", "2"),
        ("stream", "true"),
    ]
    assert second.headers["x-team"] == "blue"


async def test_the_final_response_is_there_after_a_cut(colour: Colour, server: MockServer) -> None:
    server.script(verb="POST", path="/responses", answer={"text": WORDS})
    server.fault("cut=5; times=1; path=/responses*")
    opened = await colour.get(colour.client().responses.stream_background(**ASKED))
    response = await colour.inside(opened, lambda s: s.get_final_response())
    assert (response.status, response.output_text) == ("completed", WORDS)
    assert repr(opened).endswith(f"of {response.id}, at {opened.sequence_number}>")


async def test_another_process_goes_on_with_the_id_and_the_number(colour: Colour) -> None:
    client = colour.client()
    opened, events = await stream(colour, client)
    again = await colour.get(client.responses.resume(opened.response_id, starting_after=4))
    assert told(await colour.inside(again, colour.all)) == told(events[5:])
    again = await colour.get(client.responses.resume(opened.response_id))
    assert told(await colour.inside(again, colour.all)) == told(events)


async def test_a_stream_cut_before_its_first_event_is_not_begun_twice(
    colour: Colour, server: MockServer
) -> None:
    """Whether the response was made nobody knows, so it is not made again."""
    server.fault("cut=0; times=1; path=/responses*")
    with pytest.raises(APIConnectionError):
        await stream(colour, colour.client(max_retries=0))
    assert [r.method for r in server.requests] == ["POST"]


async def test_it_gives_up_when_nothing_comes_any_more(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    server.fault("cut=3; times=1; verb=POST; path=/responses")
    server.fault("cut=0; verb=GET; path=/responses/*")
    with pytest.raises(StreamTruncatedError):
        await stream(colour, colour.client(max_retries=0), max_reconnects=4)
    assert [r.method for r in server.requests] == ["POST"] + ["GET"] * 4
    assert len(clock.slept) == 3, "the first time at once, then with growing pauses"


async def test_it_gives_up_at_the_deadline(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    server.fault("cut=3; times=1; verb=POST; path=/responses")
    server.fault("cut=0; verb=GET; path=/responses/*")
    with pytest.raises(StreamTruncatedError):
        await stream(colour, colour.client(max_retries=0), max_reconnects=1000, deadline=30.0)
    assert clock.time < 1030.0


async def test_errors_that_the_server_means_are_raised(colour: Colour, server: MockServer) -> None:
    server.fault("cut=3; times=1; verb=POST; path=/responses")
    server.script(verb="GET", path="/responses/*", status=404)
    with pytest.raises(APIStatusError):
        await stream(colour, colour.client())
    event = {"type": "error", "code": "server_error", "message": "the model is gone"}
    server.script(verb="POST", path="/responses", events=[event])
    with pytest.raises(APIError, match="the model is gone"):
        await stream(colour, colour.client(max_retries=0))


async def test_leaving_early_lets_the_connection_go(colour: Colour) -> None:
    opened = await colour.get(colour.client().responses.stream_background(**ASKED))

    def first(entered: Any) -> Any:
        return anext(entered) if hasattr(entered, "__anext__") else next(entered)

    event = await colour.inside(opened, first)
    assert event.type == "response.created"
    assert await colour.all(opened) == []


async def test_what_is_no_background_stream_is_refused(colour: Colour) -> None:
    for name in ("background", "stream"):
        with pytest.raises(ValueError, match=f"needs {name}=True"):
            await stream(colour, colour.client(), **{name: False})


def test_events_that_were_there_before_are_left_out() -> None:
    position = Position("resp_1", 4)
    numbers = [position.take(SimpleNamespace(sequence_number=n)) for n in (3, 4, 5, 5, 6)]
    assert numbers == [False, False, True, False, True]
    assert position.query(0.0) == {"stream": True, "starting_after": 6}


@pytest.mark.parametrize("status", [429, 503])
async def test_a_server_that_says_later_is_asked_again(
    colour: Colour, server: MockServer, clock: Clock, status: int
) -> None:
    server.script(verb="POST", path="/responses", answer={"text": WORDS})
    server.fault("cut=3; times=1; verb=POST; path=/responses")
    server.fault(f"status={status}; times=3; verb=GET; path=/responses/*")
    client = colour.client(max_retries=0)
    opened, events = await stream(colour, client)
    assert opened.reconnects == 4
    assert told(events) == told(await whole(colour, client, opened.response_id))


async def test_how_often_it_is_asked_again_is_bounded(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    server.fault("cut=3; times=1; verb=POST; path=/responses")
    server.fault("status=503; verb=GET; path=/responses/*")
    with pytest.raises(APIStatusError):
        await stream(colour, colour.client(max_retries=0), max_reconnects=4)
    assert [r.method for r in server.requests] == ["POST"] + ["GET"] * 4


async def test_it_waits_as_long_as_the_server_asks(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    server.fault("cut=3; times=1; verb=POST; path=/responses")
    server.fault("status=503; retry-after=7; times=1; verb=GET; path=/responses/*")
    await stream(colour, colour.client(max_retries=0))
    assert clock.slept == [7.0]


async def test_money_that_is_gone_does_not_come_back(colour: Colour, server: MockServer) -> None:
    server.fault("cut=3; times=1; verb=POST; path=/responses")
    server.fault("status=429; code=insufficient_quota; verb=GET; path=/responses/*")
    with pytest.raises(APIStatusError):
        await stream(colour, colour.client(max_retries=0))
    assert [r.method for r in server.requests] == ["POST", "GET"]


async def test_done_without_the_last_event_is_no_end(colour: Colour, server: MockServer) -> None:
    client = colour.client()
    begun = {"id": "resp_1", "object": "response", "status": "in_progress", "output": []}
    created = {"type": "response.created", "sequence_number": 0, "response": begun}
    completed = {"type": "response.completed", "sequence_number": 1}
    completed["response"] = {**begun, "status": "completed"}
    server.script(verb="POST", path="/responses", events=[created, "[DONE]"])
    server.script(verb="GET", path="/responses/resp_1", events=[completed])
    opened, events = await stream(colour, client)
    assert [event.type for event in events] == ["response.created", "response.completed"]
    assert opened.reconnects == 1


async def test_a_stream_that_was_given_up_stays_so(
    colour: Colour, server: MockServer, clock: Clock
) -> None:
    server.fault("cut=3; times=1; verb=POST; path=/responses")
    server.fault("status=404; verb=GET; path=/responses/*")
    opened = await colour.get(colour.client().responses.stream_background(**ASKED))
    with pytest.raises(APIStatusError):
        await colour.all(opened)
    assert await colour.all(opened) == []
    assert [r.method for r in server.requests] == ["POST", "GET"]


def test_events_without_numbers_do_not_keep_a_stream_going_for_ever() -> None:
    position, error = Position("resp_1", max_reconnects=3), RuntimeError()
    waits = []
    for _ in range(5):
        assert position.take(Unknown.construct(type="response.in_progress"))
        waits.append(position.delay(error, 0.0, 1.0))
    assert waits == [0.0, 0.5, 1.0, None, None]


def test_a_server_that_tells_little_at_a_time_is_asked_ever_less_often() -> None:
    position, error = Position("resp_1", max_reconnects=3), RuntimeError()
    waits = []
    for number in range(6):
        assert position.take(Unknown.construct(sequence_number=number))
        waits.append(position.delay(error, 0.0, 1.0))
    assert waits == [0.0, 0.5, 1.0, 2.0, 4.0, 8.0]


def test_a_wrong_number_leaves_out_no_later_event() -> None:
    position = Position("resp_1")
    numbers = [
        position.take(Unknown.construct(sequence_number=n)) for n in (1, 10**9, 2, "3", {}, 4)
    ]
    assert numbers == [True] * 6
    assert position.query(0.0)["starting_after"] == 4
