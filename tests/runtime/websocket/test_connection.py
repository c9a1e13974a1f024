"""``connect()``: events sent and received by hand, sync and async."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import openai_oxide
from openai_oxide.models import realtime, responses
from openai_oxide_mock import MockServer
from openai_oxide_runtime.errors.tree import WebSocketConnectionClosedError, WebSocketQueueFullError
from openai_oxide_runtime.websocket import WebSocketClosed
from tests.support.scripted import Colour, ScriptedServer, Visit, created, ended, error

ENDS = ("response.completed", "response.done")


@pytest.fixture
def line(client: Any) -> Iterator[Any]:
    with client.responses.connect() as connection:
        yield connection


def until(connection: Any, *kinds: str) -> list[Any]:
    events = []
    for event in connection:
        events.append(event)
        if event.type in kinds:
            break
    return events


def test_events_go_out_and_come_in_typed(line: Any, mock_server: MockServer) -> None:
    line.response.create(model="m", input="hi", generate=True)
    events = until(line, "response.completed")
    assert isinstance(events[0], responses.ResponsesServerEventResponseCreated)
    assert "hi" in events[-1].response.output_text
    assert mock_server.requests[-1].json == {
        "type": "response.create",
        "model": "m",
        "input": "hi",
        "generate": True,
    }


def test_events_are_sent_as_models_and_dicts(line: Any) -> None:
    event = {"type": "response.create", "model": "m", "input": "hi"}
    for sent in (event, responses.ResponsesClientEventResponseCreate(**event)):
        line.send(sent)
        assert until(line, "response.completed")


def test_messages_can_be_handled_raw(line: Any) -> None:
    line.send_raw('{"type":"response.create","model":"m","input":"hi"}')
    message = line.recv_bytes()
    assert isinstance(message, bytes)
    assert line.parse_event(message).type == "response.created"
    assert line.recv().type == "response.in_progress"


def test_errors_are_events(line: Any) -> None:
    line.response.create(model="m", input="hi", temperature=9)
    event = line.recv()
    assert isinstance(event, responses.ResponseWsError)
    assert (event.status, event.error.param) == (400, "temperature")


def test_waiting_can_be_limited_without_loss(line: Any) -> None:
    with pytest.raises(TimeoutError):
        line.recv(timeout=0.01)
    line.response.create(model="m", input="hi")
    assert line.recv(timeout=60).type == "response.created"


def test_a_misspelt_sender_or_keyword_is_told(line: Any) -> None:
    with pytest.raises(AttributeError):
        _ = line.responce
    with pytest.raises(TypeError, match="did you mean 'input'"):
        line.response.create(imput="x")


def test_what_is_sent_before_opening_waits(client: Any) -> None:
    opening = client.responses.connect()
    opening.send({"type": "response.create", "model": "m", "input": "first"})
    opening.send({"type": "response.create", "model": "m", "input": "second"})
    with opening as connection:
        texts = [until(connection, "response.completed")[-1].response for _ in range(2)]
    assert ["first" in texts[0].output_text, "second" in texts[1].output_text] == [True, True]


def test_only_so_much_waits(client: Any) -> None:
    opening = client.responses.connect(max_queue_size=60)
    opening.send({"type": "response.create", "model": "m"})
    with pytest.raises(WebSocketQueueFullError):
        opening.send({"type": "response.create", "model": "m"})


def test_a_connection_can_be_entered_by_hand(client: Any) -> None:
    connection = client.responses.connect().enter()
    connection.response.create(model="m", input="hi")
    assert connection.recv().type == "response.created"
    connection.close()
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        connection.response.create(model="m", input="hi")
    assert len(caught.value.unsent_messages) == 1


# -- listeners -------------------------------------------------------------------------------------


async def _three(visit: Visit) -> None:
    await visit.say(created("r"), error("odd"), ended("r"))
    await visit.socket.close()


def test_listeners_hear_what_they_asked_for(colour: Colour) -> None:
    types: list[str] = []

    with ScriptedServer(_three) as server, colour.client(server.url) as client:
        opening = client.responses.connect()
        opening.on("event", lambda event: types.append(f"any {event.type}"))
        opening.once("response.created", lambda event: types.append("once"))
        with opening as connection:

            @connection.on("response.completed")  # type: ignore[untyped-decorator]
            def ended(event: Any) -> None:
                types.append(event.response.id)

            connection.on("error", ended).off("error", ended)
            connection.dispatch_events()
    assert types == [
        "once",
        "any response.created",
        "any error",
        "r",
        "any response.completed",
    ]


def test_an_error_that_nobody_listens_to_is_raised(colour: Colour) -> None:
    with (
        ScriptedServer(_three) as server,
        colour.client(server.url) as client,
        client.responses.connect() as connection,
        pytest.raises(openai_oxide.APIError) as caught,
    ):
        connection.dispatch_events()
    assert caught.value.code == "odd"


# -- the end of a connection -----------------------------------------------------------------------


def test_a_clean_end_ends_the_iteration(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(created("r"))
        await visit.socket.close(1000)

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect() as connection,
    ):
        assert [event.type for event in connection] == ["response.created"]
        with pytest.raises(WebSocketClosed) as caught:
            connection.recv()
    assert caught.value.close_code == 1000


@pytest.mark.parametrize(("code", "reason"), [(1011, "broken"), (None, "")])
def test_any_other_end_is_raised(code: int | None, reason: str, colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(created("r"))
        if code is None:
            visit.socket.transport.abort()
        else:
            await visit.socket.close(code, reason)

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect() as connection,
        pytest.raises(WebSocketClosed) as caught,
    ):
        list(connection)
    assert (caught.value.close_code, caught.value.close_reason) == (code or 1006, reason)


def test_a_realtime_conversation(client: Any, mock_server: MockServer) -> None:
    with client.realtime.connect(model="gpt-realtime") as connection:
        first = connection.recv()
        assert isinstance(first, realtime.SessionCreatedEvent)
        assert first.session.model == "gpt-realtime"
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        assert connection.recv().type == "session.updated"
        text = {"type": "input_text", "text": "hello"}
        connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [text]}
        )
        connection.response.create()
        events = until(connection, "response.done")
    deltas = [e.delta for e in events if e.type == "response.output_text.delta"]
    assert "".join(deltas) == 'You said: "hello". This is a sample answer.'
    assert isinstance(events[-1], realtime.ResponseDoneEvent)


def test_realtime_errors_name_the_event(client: Any) -> None:
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.recv()
        connection.response.cancel(event_id="mine")
        event = connection.recv()
    assert isinstance(event, realtime.RealtimeErrorEvent)
    assert event.error.event_id == "mine"


def test_audio_goes_in_and_out(client: Any) -> None:
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.recv()
        connection.input_audio_buffer.append(audio="AAAA")
        connection.input_audio_buffer.commit()
        connection.response.create()
        kinds = [event.type for event in until(connection, "response.done")]
    assert kinds[0] == "input_audio_buffer.committed"
    assert "response.output_audio.delta" in kinds


@pytest.mark.parametrize(
    ("resource", "params", "target"),
    [
        ("responses", {}, "/v1/responses"),
        ("beta.responses", {"extra_query": {"a": 1}}, "/v1/responses?a=1"),
        ("realtime", {"call_id": "c"}, "/v1/realtime?call_id=c"),
        ("beta.realtime", {"model": "m"}, "/v1/realtime?model=m"),
        ("realtime.translations", {"model": "m"}, "/v1/realtime/translations?model=m"),
        ("live", {}, "/v1/live/sessions"),
        ("live.forks", {"session_id": "a/b"}, "/v1/live/sessions/a%2Fb/fork"),
        ("live.sideband", {"session_id": "s"}, "/v1/live/sessions/s/attach"),
        (
            "live.sideband",
            {"session_id": "s", "graceful_close": True},
            "/v1/live/sessions/s/attach?graceful_close=true",
        ),
    ],
)
def test_where_each_channel_is(
    resource: str, params: dict[str, Any], target: str, colour: Colour
) -> None:
    paths: list[str] = []

    async def script(visit: Visit) -> None:
        assert visit.socket.request is not None
        paths.append(visit.socket.request.path)

    with ScriptedServer(script) as server, colour.client(server.url) as client:
        resource_of = client
        for name in resource.split("."):
            resource_of = getattr(resource_of, name)
        with resource_of.connect(**params):
            pass
    assert paths == [target]
