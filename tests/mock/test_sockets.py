"""The events of both WebSocket modes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from openai_oxide_mock import MockServer
from tests.mock.oracle import complaint, named
from tests.mock.test_responses import WEATHER
from tests.mock.wire import Closed, Refused, WebSocketLine

pytest_plugins = ["openai_oxide_mock.pytest_plugin"]

RESPONSES = "/v1/responses"


@pytest.fixture
def line(mock_server: MockServer) -> Iterator[WebSocketLine]:
    with WebSocketLine(mock_server, RESPONSES) as opened:
        yield opened


def turn(line: Any, **fields: Any) -> list[dict[str, Any]]:
    """One turn: all events up to the end."""
    line.send_json({"type": "response.create", "model": "m", **fields})
    return until(line, "response.completed", "response.incomplete", "response.failed", "error")


def until(line: Any, *ends: str) -> list[dict[str, Any]]:
    events = [line.receive_json()]
    while events[-1]["type"] not in ends:
        events.append(line.receive_json())
    return events


def check(events: list[dict[str, Any]], union: str = "ResponsesServerEvent") -> list[str]:
    for event in events:
        assert complaint(named(union), event) is None, event["type"]
    return [event["type"] for event in events]


def test_turns_follow_each_other(line: Any) -> None:
    first = turn(line, input="hi")
    kinds = check(first)
    assert (kinds[0], kinds[-1]) == ("response.created", "response.completed")
    previous = first[-1]["response"]["id"]
    second = turn(line, input="again", previous_response_id=previous)
    assert second[-1]["response"]["previous_response_id"] == previous


def test_unkept_responses_live_as_long_as_the_connection(mock_server: MockServer) -> None:
    with WebSocketLine(mock_server, RESPONSES) as line:
        made = turn(line, input="hi", store=False)[-1]["response"]["id"]
        after = turn(line, input="x", previous_response_id=made)
        assert after[-1]["type"] == "response.completed"
    with WebSocketLine(mock_server, RESPONSES) as line:
        refused = turn(line, input="x", previous_response_id=made)
    assert refused[-1]["error"]["code"] == "previous_response_not_found"


def test_a_warm_up_generates_nothing(line: Any) -> None:
    events = turn(line, input="context", generate=False, tools=[WEATHER])
    assert check(events) == ["response.created", "response.in_progress", "response.completed"]
    warm = events[-1]["response"]
    assert warm["output"] == []
    after = turn(
        line,
        input="What is the weather in Paris?",
        tools=[WEATHER],
        previous_response_id=warm["id"],
    )
    assert after[-1]["response"]["output"][0]["type"] == "function_call"


def test_a_call_and_its_output(line: Any) -> None:
    first = turn(line, input="What is the weather in Paris?", tools=[WEATHER])[-1]["response"]
    output = {"call_id": first["output"][0]["call_id"], "output": "22"}
    items = [{"type": "function_call_output", **output}]
    second = turn(line, input=items, previous_response_id=first["id"])[-1]["response"]
    assert second["output"][0]["content"][0]["text"] == "The result of get_weather is: 22"


def test_lanes(line: Any) -> None:
    for lane in ("a", "b"):
        asked = {"type": "response.create", "model": "m", "input": lane, "stream_id": lane}
        line.send_json(asked)
    ended: dict[str, Any] = {}
    heard: list[str] = []
    while len(ended) < 2:
        event = line.receive_json()
        heard.append(event["stream_id"])
        if event["type"] == "response.completed":
            ended[event["stream_id"]] = event["response"]
    assert 'said: "a"' in str(ended["a"]["output"])
    assert 'said: "b"' in str(ended["b"]["output"])


def test_errors_leave_the_connection_open(line: Any) -> None:
    (wrong,) = turn(line, input="x", temperature=9)
    assert check([wrong]) == ["error"]
    assert (wrong["status"], wrong["error"]["param"]) == (400, "temperature")
    line.send_text("no json")
    assert line.receive_json()["error"]["code"] == "invalid_json"
    line.send_json({"type": "response.fly"})
    assert line.receive_json()["error"]["param"] == "type"
    assert turn(line, input="hi")[-1]["type"] == "response.completed"


def test_scripts(line: Any, mock_server: MockServer) -> None:
    script = {"verb": "WEBSOCKET", "answer": {"error": {"message": "no"}}}
    mock_server.script(script)
    assert turn(line, input="x")[-1]["type"] == "response.failed"
    mock_server.script({"events": [{"type": "error", "error": {"message": "raw"}}]})
    assert turn(line, input="x") == [{"type": "error", "error": {"message": "raw"}}]


def test_a_limit_of_turns(mock_server: MockServer) -> None:
    headers = {"x-oxide-fault": "turns=1"}
    with WebSocketLine(mock_server, RESPONSES, headers) as line:
        assert turn(line, input="hi")[-1]["type"] == "response.completed"
        code = line.receive_json()["error"]["code"]
        assert code == "websocket_connection_limit_reached"
        with pytest.raises(Closed) as closed:
            line.receive_json()
    assert closed.value.code == 1000


def test_a_cut(mock_server: MockServer) -> None:
    headers = {"x-oxide-fault": "cut=2"}
    with WebSocketLine(mock_server, RESPONSES, headers) as line:
        line.send_json({"type": "response.create", "model": "m", "input": "x"})
        kinds = [line.receive_json()["type"] for _ in range(2)]
        with pytest.raises(Closed) as closed:
            line.receive_json()
    assert kinds == ["response.created", "response.in_progress"]
    assert closed.value.code is None


@pytest.mark.parametrize(
    ("headers", "status"),
    [({"authorization": "Bearer invalid"}, 401), ({"x-oxide-fault": "status=503"}, 503)],
)
def test_refused_handshakes(headers: dict[str, str], status: int, mock_server: MockServer) -> None:
    with (
        pytest.raises(Refused) as refused,
        WebSocketLine(mock_server, RESPONSES, headers),
    ):
        pass
    assert refused.value.status == status


def test_events_are_recorded(line: Any, mock_server: MockServer) -> None:
    turn(line, input="hi")
    request = mock_server.requests[-1]
    assert (request.method, request.path, request.json["input"]) == (
        "WEBSOCKET",
        "/v1/responses",
        "hi",
    )


# -- Realtime --------------------------------------------------------------------------------------


@pytest.fixture
def realtime(mock_server: MockServer) -> Iterator[Any]:
    with WebSocketLine(mock_server, "/v1/realtime?model=gpt-realtime") as socket:
        (created,) = until(socket, "session.created")
        assert check([created], "RealtimeServerEvent")
        yield socket


def say(line: Any, text: str) -> list[dict[str, Any]]:
    content = [{"type": "input_text", "text": text}]
    item = {"type": "message", "role": "user", "content": content}
    line.send_json({"type": "conversation.item.create", "item": item})
    return until(line, "conversation.item.done")


@pytest.mark.parametrize(
    ("modality", "delta"),
    [("text", "response.output_text.delta"), ("audio", "response.output_audio_transcript.delta")],
)
def test_a_realtime_answer(modality: str, delta: str, realtime: Any) -> None:
    session = {"type": "realtime", "output_modalities": [modality]}
    realtime.send_json({"type": "session.update", "session": session})
    events = until(realtime, "session.updated") + say(realtime, "hi")
    realtime.send_json({"type": "response.create"})
    events += until(realtime, "response.done")
    kinds = check(events, "RealtimeServerEvent")
    assert events[0]["session"]["output_modalities"] == [modality]
    text = "".join(event["delta"] for event in events if event["type"] == delta)
    assert text == 'You said: "hi". This is a sample answer.'
    assert kinds[-2:] == ["response.output_item.done", "response.done"]
    assert ("response.output_audio.delta" in kinds) is (modality == "audio")


def test_a_realtime_call(realtime: Any) -> None:
    tool = {name: WEATHER[name] for name in ("type", "name", "parameters")}
    session = {"type": "realtime", "tools": [tool], "output_modalities": ["text"]}
    realtime.send_json({"type": "session.update", "session": session})
    until(realtime, "session.updated")
    say(realtime, "What is the weather in Paris?")
    realtime.send_json({"type": "response.create"})
    events = until(realtime, "response.done")
    check(events, "RealtimeServerEvent")
    call = events[-1]["response"]["output"][0]
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "22"}
    realtime.send_json({"type": "conversation.item.create", "item": output})
    until(realtime, "conversation.item.done")
    realtime.send_json({"type": "response.create"})
    done = until(realtime, "response.done")[-1]["response"]
    assert done["output"][0]["content"][0]["text"] == "The result of get_weather is: 22"


def test_realtime_audio_and_items(realtime: Any) -> None:
    realtime.send_json({"type": "input_audio_buffer.append", "audio": "AAAA"})
    realtime.send_json({"type": "input_audio_buffer.commit"})
    events = until(realtime, "conversation.item.added")
    check(events, "RealtimeServerEvent")
    item_id = events[-1]["item"]["id"]
    cut = {"item_id": item_id, "content_index": 0, "audio_end_ms": 5}
    for event, answer in (
        ({"type": "conversation.item.retrieve", "item_id": item_id}, "conversation.item.retrieved"),
        ({"type": "conversation.item.truncate", **cut}, "conversation.item.truncated"),
        ({"type": "input_audio_buffer.clear"}, "input_audio_buffer.cleared"),
        ({"type": "conversation.item.delete", "item_id": item_id}, "conversation.item.deleted"),
        ({"type": "conversation.item.delete", "item_id": item_id}, "error"),
        ({"type": "response.cancel"}, "error"),
        ({"type": "session.fly", "event_id": "e1"}, "error"),
    ):
        realtime.send_json(event)
        (told,) = until(realtime, answer)
        check([told], "RealtimeServerEvent")
    assert told["error"]["event_id"] == "e1"
