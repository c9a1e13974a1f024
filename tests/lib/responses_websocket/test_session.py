"""Turns over a WebSocket, in both colours, over real sockets."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

import openai_oxide
from openai_oxide.models import responses as models
from openai_oxide_mock import MockServer
from tests.support import scripted
from tests.support.scripted import Colour, ScriptedServer, Visit, talking


def sent(server: MockServer) -> list[dict[str, Any]]:
    return [request.json for request in server.requests if request.method == "WEBSOCKET"]


def connections(server: MockServer) -> int:
    return len({request.connection for request in server.requests})


def test_turns_share_a_connection_and_continue_each_other(
    client: Any, mock_server: MockServer
) -> None:
    with client.ws_session(model="m") as session:
        first = session.send(input="one")
        second = session.send(input="two", model="other")
        assert session.last_response_id() == second.id
    assert isinstance(first, models.Response)
    assert first.output_text == 'You said: "one". This is a sample answer.'
    assert second.previous_response_id == first.id
    assert connections(mock_server) == 1
    assert [(event["model"], event["input"]) for event in sent(mock_server)] == [
        ("m", "one"),
        ("other", "two"),
    ]


def test_the_chain_can_be_set_and_broken(client: Any, mock_server: MockServer) -> None:
    with client.ws_session(model="m") as session:
        first = session.send(input="one")
        session.send(input="two")
        assert session.send(input="three", previous_response_id=first.id).status == "completed"
        session.send(input="four", previous_response_id=None)
        session.continue_from(first.id)
        session.send(input="five")
    previous_ids = [event.get("previous_response_id") for event in sent(mock_server)]
    assert previous_ids[2:] == [first.id, None, first.id]


def test_a_session_without_a_chain(client: Any, mock_server: MockServer) -> None:
    with client.ws_session(model="m", chain=False) as session:
        session.send(input="one")
        session.send(input="two")
    assert all("previous_response_id" not in event for event in sent(mock_server))


def test_events_come_typed_and_in_order(client: Any) -> None:
    with client.ws_session(model="m") as session, session.send_stream(input="hi") as stream:
        events = list(stream)
        assert stream.ended
    assert isinstance(events[0], models.ResponsesServerEventResponseCreated)
    assert isinstance(events[-1], models.ResponsesServerEventResponseCompleted)
    text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    assert text == events[-1].response.output_text
    numbers = [event.sequence_number for event in events]
    assert numbers == sorted(numbers)


def test_a_stream_gives_its_final_response(client: Any) -> None:
    with client.ws_session(model="m") as session:
        stream = session.send_stream(input="hi")
        response = stream.get_final_response()
        assert session.send(input="again").previous_response_id == response.id


def test_a_warm_up_generates_nothing_and_is_continued(client: Any, mock_server: MockServer) -> None:
    with client.ws_session(model="m") as session:
        warm = session.warmup(instructions="Be short.", input="context")
        assert warm.output == []
        assert session.send(input="go").previous_response_id == warm.id
    assert sent(mock_server)[0]["generate"] is False
    assert "generate" not in sent(mock_server)[1]


def test_an_incomplete_response_is_returned(client: Any) -> None:
    with client.ws_session(model="m") as session:
        response = session.send(input="Write 300 words", max_output_tokens=16)
        assert response.status == "incomplete"
        assert response.incomplete_details.reason == "max_output_tokens"
        assert session.send(input="go on").previous_response_id == response.id


def test_a_failed_response_is_raised_and_not_continued(
    client: Any, mock_server: MockServer
) -> None:
    problem = {"code": "server_error", "message": "it broke"}
    with client.ws_session(model="m") as session:
        first = session.send(input="one")
        mock_server.script(verb="WEBSOCKET", answer={"error": problem})
        with pytest.raises(openai_oxide.APIError, match="it broke") as caught:
            session.send(input="two")
        assert session.send(input="three").previous_response_id == first.id
    assert caught.value.code == "server_error"
    assert connections(mock_server) == 1


def test_a_stream_shows_the_failure_and_ends(client: Any, mock_server: MockServer) -> None:
    mock_server.script(verb="WEBSOCKET", answer={"error": {"message": "it broke"}})
    with client.ws_session(model="m") as session:
        stream = session.send_stream(input="x")
        assert [event.type for event in stream][-1] == "response.failed"
        with pytest.raises(openai_oxide.APIError, match="it broke"):
            stream.get_final_response()


@pytest.mark.parametrize("final_only", [True, False])
def test_an_error_ends_the_turn_but_not_the_connection(
    final_only: bool, client: Any, mock_server: MockServer
) -> None:
    with client.ws_session(model="m") as session:
        with pytest.raises(openai_oxide.BadRequestError) as caught:
            if final_only:
                session.send(input="x", temperature=9)
            else:
                list(session.send_stream(input="x", temperature=9))
        assert session.send(input="hi").status == "completed"
    assert (caught.value.status_code, caught.value.param) == (400, "temperature")
    assert connections(mock_server) == 1


def test_a_response_that_the_server_forgot_ends_the_chain(
    client: Any, mock_server: MockServer
) -> None:
    with client.ws_session(model="m") as session:
        session.continue_from("resp_gone")
        with pytest.raises(openai_oxide.BadRequestError) as caught:
            session.send(input="x")
        assert caught.value.code == "previous_response_not_found"
        assert session.last_response_id() is None
        assert session.send(input="from the start").previous_response_id is None


def test_a_limit_of_lanes_is_raised_and_harms_no_other_lane(
    client: Any, mock_server: MockServer
) -> None:
    headers = {"x-oxide-fault": "lanes=1"}
    with client.ws_session(model="m", extra_headers=headers) as session:
        session.send(input="x", stream_id="a")
        with pytest.raises(openai_oxide.BadRequestError) as caught:
            session.send(input="x", stream_id="b")
        assert caught.value.code == "websocket_stream_limit_reached"
        assert session.send(input="y", stream_id="a").status == "completed"


def test_lanes_have_chains_of_their_own(client: Any) -> None:
    with client.ws_session(model="m") as session:
        a, b = (session.send(input="x", stream_id=stream_id) for stream_id in "ab")
        assert session.send(input="y", stream_id="a").previous_response_id == a.id
        assert session.send(input="y", stream_id="b").previous_response_id == b.id
        fork = session.send(input="z", stream_id="c", previous_response_id=a.id)
        assert fork.previous_response_id == a.id


@pytest.mark.parametrize(
    ("params", "kind", "text"),
    [
        ({"stream": True}, TypeError, "send_stream"),
        ({"background": True}, ValueError, "background"),
        ({"imput": "x"}, TypeError, "did you mean 'input'"),
    ],
)
def test_what_a_turn_cannot_be_asked_never_leaves_the_program(
    params: dict[str, Any], kind: type[Exception], text: str, client: Any, mock_server: MockServer
) -> None:
    with client.ws_session(model="m") as session:
        with pytest.raises(kind, match=text):
            session.send(**params)
        assert session.send(input="hi").status == "completed"
    assert len(sent(mock_server)) == 1


def test_a_closed_session_says_so(client: Any) -> None:
    session = client.ws_session(model="m")
    session.open()
    session.close()
    session.close()
    with pytest.raises(RuntimeError, match="closed"):
        session.send(input="x")


def test_extra_body_and_headers_are_sent(client: Any, mock_server: MockServer) -> None:
    with client.ws_session(model="m", extra_headers={"x-own": "1"}) as session:
        session.send(input="x", extra_body={"metadata": {"a": "b"}})
    (request,) = [r for r in mock_server.requests if r.method == "WEBSOCKET"]
    assert request.json["metadata"] == {"a": "b"}
    assert request.headers["x-own"] == "1"
    assert request.headers["authorization"] == "Bearer sk-test-0123456789"


def test_conveniences_go_over_the_session(client: Any, mock_server: MockServer) -> None:
    def get_weather(city: str) -> str:
        """The weather in a city."""
        return f"22 degrees in {city}"

    with client.ws_session(model="m") as session:
        for store in (True, False):
            run = session.responses.run_tools(
                [get_weather], input="What is the weather in Paris?", store=store
            )
            assert run.output_text == "The result of get_weather is: 22 degrees in Paris"
        with session.responses.stream(input="hello") as stream:
            assert "hello" in stream.get_final_response().output_text
    assert connections(mock_server) == 1
    again = sent(mock_server)[3]
    assert [item["type"] for item in again["input"][1:]] == [
        "function_call",
        "function_call_output",
    ]
    assert "previous_response_id" not in again


def test_parse_is_a_turn_of_the_session(client: Any, mock_server: MockServer) -> None:
    class Verdict(BaseModel):
        good: bool

    mock_server.script(answer={"text": '{"good": true}'})
    with client.ws_session(model="m") as session:
        response = session.responses.parse(input="Is it good?", text_format=Verdict)
    assert response.output_parsed.good is True
    assert sent(mock_server)[-1]["text"]["format"]["name"] == "Verdict"
    assert connections(mock_server) == 1


def test_compatible_servers_may_say_less(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.hear()
        await visit.say(
            {"type": "response.completed", "response": {"id": "r1", "status": "completed"}}
        )
        await visit.hear()
        await visit.say({"type": "error", "code": "odd", "message": "no luck"})
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server) as session:
        assert session.send(input="x").id == "r1"
        with pytest.raises(openai_oxide.APIError, match="no luck") as caught:
            session.send(input="y")
        assert caught.value.code == "odd"


def test_events_that_nobody_knows_survive(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.hear()
        await visit.say(scripted.created("r1"))
        await visit.say({"type": "response.dreamt", "sequence_number": 1, "dream": {"of": 7}})
        await visit.say({"no_type": 1})
        await visit.say(scripted.ended("r1"))
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server) as session:
        events = list(session.send_stream(input="x"))
    assert events[1].to_dict()["dream"] == {"of": 7}
    assert events[2].to_dict() == {"no_type": 1}
    assert len(events) == 4
