"""What can go wrong with one turn of a WebSocket, on request."""

from __future__ import annotations

from typing import Any

import pytest

from openai_oxide_mock import MockServer
from tests.mock.test_sockets import RESPONSES, check, line, turn, until
from tests.mock.wire import Closed, WebSocketLine

__all__ = ["line"]
pytest_plugins = ["openai_oxide_mock.pytest_plugin"]


def test_a_limit_of_lanes(mock_server: MockServer) -> None:
    with WebSocketLine(mock_server, RESPONSES, {"x-oxide-fault": "lanes=1"}) as line:
        assert turn(line, input="hi", stream_id="a")[-1]["type"] == "response.completed"
        (refused,) = turn(line, input="hi", stream_id="b")
        assert check([refused]) == ["error"]
        assert refused["error"]["code"] == "websocket_stream_limit_reached"
        assert refused["stream_id"] == "b"
        assert turn(line, input="hi", stream_id="a")[-1]["type"] == "response.completed"
        assert turn(line, input="hi")[-1]["type"] == "response.completed"


def test_a_turn_that_stops_in_the_middle(line: Any, mock_server: MockServer) -> None:
    mock_server.script(verb="WEBSOCKET", fault="hang-after=2", answer={"text": "never"})
    mock_server.script(verb="WEBSOCKET", fault="hang", answer={"text": "never"})
    for lane in "abc":
        line.send_json({"type": "response.create", "model": "m", "input": "x", "stream_id": lane})
    events = until(line, "response.completed")
    begun = [event["type"] for event in events if event["stream_id"] == "a"]
    assert begun == ["response.created", "response.in_progress"]
    assert {event["stream_id"] for event in events} == {"a", "c"}


def test_a_turn_that_takes_the_connection_with_it(line: Any, mock_server: MockServer) -> None:
    assert turn(line, input="hi")[-1]["type"] == "response.completed"
    mock_server.script(verb="WEBSOCKET", fault="cut=1", answer={"text": "never"})
    line.send_json({"type": "response.create", "model": "m", "input": "x"})
    assert line.receive_json()["type"] == "response.created"
    with pytest.raises(Closed) as closed:
        line.receive_json()
    assert closed.value.code is None
