"""What goes wrong under a session: late answers, lost connections, limits. In both colours."""

from __future__ import annotations

from typing import Any

import pytest

import openai_oxide
from openai_oxide_lib.responses_websocket.session_state import Clock
from openai_oxide_mock import MockServer
from openai_oxide_runtime.errors.tree import DeadlineExceededError, StreamTimeoutError
from tests.support.scripted import (
    Colour,
    ScriptedServer,
    Visit,
    created,
    delta,
    ended,
    error,
    talking,
)

LIMIT = "websocket_connection_limit_reached"


def first_event(stream: Any, event_timeout: float) -> Any:
    """A stream of which the first event has come, and which waits no longer for the others."""
    assert next(iter(stream)).type == "response.created"
    stream._turn_request = stream._turn_request._replace(timeout=event_timeout)
    return stream


# -- answers that come too late --------------------------------------------------------------------


def test_a_late_answer_never_reaches_the_next_turn(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.hear()
        await visit.say(created("old"))
        await visit.until("given up")
        await visit.say(delta("old"), ended("old", text="old"))
        await visit.answer("new", "new")
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server, settle=10.0) as session:
        stream = first_event(session.send_stream(input="one"), event_timeout=0.05)
        with pytest.raises(StreamTimeoutError) as caught:
            list(stream)
        assert caught.value.event_count == 1
        server.let("given up")
        response = session.send(input="two")
        assert (response.id, response.output_text) == ("new", "new")
        assert "previous_response_id" not in server.heard[1][1]
    assert server.opened == 1


def test_a_turn_that_does_not_settle_is_left_behind(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        if visit.number == 1:
            await visit.hear()
            await visit.until("end")
        await visit.answer("new", "new")
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server, settle=0.05) as session:
        with pytest.raises(openai_oxide.APITimeoutError) as caught:
            session.send(input="one", timeout=0.05)
        assert type(caught.value) is openai_oxide.APITimeoutError
        assert session.send(input="two").id == "new"
    assert server.inputs == [(1, "one"), (2, "two")]


def test_leaving_a_stream_early_keeps_the_connection_when_the_rest_is_short(
    colour: Colour,
) -> None:
    async def script(visit: Visit) -> None:
        await visit.answer("one", *"abcdefgh")
        await visit.answer("two", "two")
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server, settle=10.0) as session:
        with session.send_stream(input="x") as stream:
            for event in stream:
                if event.type == "response.output_text.delta":
                    break
        assert session.send(input="y").output_text == "two"
    assert server.opened == 1


def test_strays_are_dropped(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.answer("one", "one")
        await visit.say(delta("stray"), ended("one", text="again"), created("ghost", "nobody"))
        await visit.hear()
        await visit.say(created("ghost", "nobody"), delta("stray", 5), ended("one"))
        await visit.say(created("two", "one"), ended("ghost"), delta("two"), ended("two"))
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server) as session:
        session.send(input="x")
        events = list(session.send_stream(input="y"))
    assert [getattr(event, "delta", None) for event in events] == [None, "two", None]
    assert events[-1].response.id == "two"


def test_a_deadline_bounds_the_whole_turn(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.hear()
        await visit.say(created("one"))
        await visit.until("end")

    with (
        ScriptedServer(script) as server,
        talking(colour, server) as session,
        pytest.raises(DeadlineExceededError),
    ):
        session.send(input="x", deadline=0.1)


@pytest.mark.parametrize(("finished", "code"), [(True, 1000), (False, 1006)])
def test_a_session_says_goodbye_unless_the_server_is_still_talking(
    finished: bool, code: int, colour: Colour
) -> None:
    codes: list[int | None] = []

    async def script(visit: Visit) -> None:
        await visit.hear()
        await visit.say(created("r"), *([ended("r")] if finished else []))
        await visit.socket.wait_closed()
        codes.append(visit.socket.close_code)
        visit.server.signal("closed")

    with ScriptedServer(script) as server:
        with talking(colour, server) as session:
            stream = session.send_stream(input="x")
            next(iter(stream))
            if finished:
                stream.until_done()
        server.wait_for("closed")
    assert codes == [code]


def test_an_interrupted_send_leaves_no_turn_waiting(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.answer("old", "old")
        await visit.answer("new", "new")
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server, settle=10.0) as session:
        connection = session._connection
        send = vars(connection).get("_thing", connection).send

        def interrupted(turn: Any) -> Any:
            if colour.is_async:
                return _after(send(turn))
            send(turn)
            raise KeyboardInterrupt

        connection.send = interrupted
        with pytest.raises(KeyboardInterrupt):
            session.send(input="one")
        assert connection.router.active == []
        connection.send = send
        assert session.send(input="two").id == "new"


async def _after(sending: Any) -> None:
    await sending
    raise KeyboardInterrupt


# -- connections that are lost ---------------------------------------------------------------------


def test_a_turn_cut_in_the_middle_tells_what_had_come(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        if visit.number == 1:
            await visit.hear()
            await visit.say(created("one"), delta("half"))
            visit.socket.transport.abort()
            return
        await visit.answer("two", "two")
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server) as session:
        stream = session.send_stream(input="x")
        with pytest.raises(openai_oxide.StreamTruncatedError) as caught:
            list(stream)
        assert caught.value.event_count == 2
        assert "half" in caught.value.received[-1]
        assert session.send(input="y").id == "two"
    assert server.inputs == [(1, "x"), (2, "y")]


@pytest.mark.parametrize("code", [None, 1000, 1001, 1011, 1008])
def test_a_create_whose_fate_is_unknown_is_never_sent_twice(
    code: int | None, colour: Colour
) -> None:
    async def script(visit: Visit) -> None:
        await visit.hear()
        if code is None:
            visit.socket.transport.abort()
        else:
            await visit.socket.close(code, "because")

    with ScriptedServer(script) as server, talking(colour, server) as session:
        with pytest.raises(openai_oxide.StreamTruncatedError, match="was not sent again") as caught:
            session.send(input="x")
        if code is not None:
            assert f"(code {code}): because" in str(caught.value)
    assert server.inputs == [(1, "x")]


def test_a_connection_that_closed_between_turns_is_replaced(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.answer(f"resp_{visit.number}", "x")
        if visit.number == 1:
            await visit.socket.close(1001)
            visit.server.let("closed")
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server) as session:
        session.send(input="one")
        until_closed(colour, session)
        assert session.send(input="two").id == "resp_2"
    assert server.inputs == [(1, "one"), (2, "two")]
    assert server.heard[1][1]["previous_response_id"] == "resp_1"


def until_closed(colour: Colour, session: Any) -> None:
    """Wait until the library has seen the server close the connection."""
    socket = session._connection.socket._connection
    if colour.is_async:
        colour.wait(socket._thing.wait_closed())
    else:
        socket.recv_events_thread.join(60)


def test_bad_json_costs_the_turn_and_the_connection(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        if visit.number == 1:
            await visit.hear()
            await visit.socket.send('{"type":"response.created"')
            await visit.until("end")
        await visit.answer("two", "two")
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server) as session:
        with pytest.raises(openai_oxide.APIResponseValidationError):
            session.send(input="x")
        assert session.send(input="y").id == "two"


# -- limits of the server --------------------------------------------------------------------------


def test_a_connection_at_its_limit_hands_the_turn_to_a_fresh_one(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.answer(f"one_{visit.number}", "x")
        if visit.number == 1:
            await visit.hear()
            await visit.say(error(LIMIT))
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server) as session:
        session.send(input="one")
        assert session.send(input="two").id == "one_2"
    assert server.inputs == [(1, "one"), (1, "two"), (2, "two")]


def test_a_limit_that_does_not_go_away_is_raised(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.hear()
        await visit.say(error(LIMIT, status=None))
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server) as session:
        with pytest.raises(openai_oxide.BadRequestError) as caught:
            session.send(input="x")
        assert caught.value.code == LIMIT
    assert server.opened == 3


def test_a_running_turn_that_meets_the_limit_is_not_sent_again(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.hear()
        await visit.say(created("one"), error(LIMIT))
        await visit.until("end")

    with (
        ScriptedServer(script) as server,
        talking(colour, server) as session,
        pytest.raises(openai_oxide.BadRequestError),
    ):
        session.send(input="x")
    assert server.inputs == [(1, "x")]


def test_an_old_connection_is_left_before_the_server_ends_it(
    colour: Colour, mock_server: MockServer
) -> None:
    now = [0.0]
    clock = Clock(monotonic=lambda: now[0])
    with (
        colour.client(mock_server.url) as client,
        client.ws_session(model="m", max_age=3300.0, clock=clock) as session,
    ):
        first = session.send(input="one")
        now[0] = 3299.0
        session.send(input="two")
        assert len({r.connection for r in mock_server.requests}) == 1
        now[0] = 3300.0
        third = session.send(input="three")
        assert len({r.connection for r in mock_server.requests}) == 2
    assert first.id and third.previous_response_id


def test_a_stream_stays_on_the_connection_that_its_lane_has_left(colour: Colour) -> None:
    now = [0.0]

    async def script(visit: Visit) -> None:
        event = await visit.hear()
        stream_id = {"stream_id": event["stream_id"]}
        await visit.say(created(f"r{visit.number}", **stream_id))
        if visit.number == 1:
            await visit.until("more")
        await visit.say(ended(f"r{visit.number}", **stream_id))
        await visit.until("end")

    clock = Clock(monotonic=lambda: now[0])
    with ScriptedServer(script) as server, talking(colour, server, clock=clock) as session:
        stream = session.send_stream(input="x", stream_id="a")
        now[0] = 4000.0
        assert session.send(input="y", stream_id="b").id == "r2"
        server.let("more")
        assert stream.get_final_response().id == "r1"
        assert len(session._connections) == 1
    assert server.inputs == [(1, "x"), (2, "y")]


def test_a_connection_that_was_silent_for_long_is_tried_first(colour: Colour) -> None:
    now = [0.0]

    async def script(visit: Visit) -> None:
        await visit.answer(f"r{visit.number}", "x")
        await visit.answer("again", "x")
        await visit.until("end")

    clock = Clock(monotonic=lambda: now[0])
    with ScriptedServer(script) as server, talking(colour, server, clock=clock) as session:
        session.send(input="one")
        now[0] = 60.0
        assert session.send(input="two").id == "again"
        assert server.opened == 1


# -- readers that are slow -------------------------------------------------------------------------


def test_a_slow_reader_holds_the_server_up(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        for stream_id in "ab":
            await visit.hear()
            await visit.say(created(f"r{stream_id}", stream_id=stream_id))
        await visit.say(*(delta(str(n), n, stream_id="a") for n in range(1, 50)))
        await visit.say(delta("b", stream_id="b"), ended("rb", stream_id="b"))
        await visit.say(ended("ra", stream_id="a"))
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server, max_queue=8) as session:
        a = session.send_stream(input="x", stream_id="a")
        assert next(iter(a)).type == "response.created"
        b = first_event(session.send_stream(input="x", stream_id="b"), event_timeout=0.5)
        with pytest.raises(StreamTimeoutError):
            list(b)
        waiting = [len(turn.events) for turn in session._connection.router.active]
        assert waiting == [8]
        assert len(list(a)) == 50
