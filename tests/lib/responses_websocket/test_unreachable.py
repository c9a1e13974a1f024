"""Connections that cannot be had: tried again, raised, or replaced by HTTP. In both colours."""

from __future__ import annotations

import sys
from typing import Any

import pytest

import openai_oxide
from openai_oxide_lib.responses_websocket.session_state import Clock
from openai_oxide_mock import MockServer
from openai_oxide_runtime.websocket import socket
from tests.support.scripted import Colour


def pauses(colour: Colour, chance: float = 0.5) -> tuple[list[float], Clock]:
    slept: list[float] = []

    async def rest(seconds: float) -> None:
        slept.append(seconds)

    sleep: Any = rest if colour.is_async else slept.append
    return slept, Clock(chance=lambda: chance, sleep=sleep)


def test_a_refused_handshake_is_tried_again(colour: Colour, mock_server: MockServer) -> None:
    slept, clock = pauses(colour)
    mock_server.fault("status=503; times=1; verb=WEBSOCKET")
    with (
        colour.client(mock_server.url) as client,
        client.ws_session(model="m", clock=clock) as session,
    ):
        assert session.send(input="x").status == "completed"
    assert slept == [0.25]


def test_a_refused_key_is_raised_at_once(colour: Colour, mock_server: MockServer) -> None:
    slept, clock = pauses(colour)
    with colour.client(mock_server.url, api_key="invalid") as client:
        session = client.ws_session(model="m", clock=clock, fallback="http")
        with pytest.raises(openai_oxide.AuthenticationError) as caught:
            session.send(input="x")
    assert caught.value.status_code == 401
    assert slept == []
    assert "invalid" not in repr(caught.value.request.headers)


def test_nobody_listens(colour: Colour) -> None:
    slept, clock = pauses(colour)
    with colour.client("http://127.0.0.1:9/v1") as client:
        session = client.ws_session(model="m", clock=clock)
        with pytest.raises(openai_oxide.APIConnectionError, match="could not be opened"):
            session.send(input="x")
    assert slept == [0.25, 0.5]


@pytest.mark.parametrize("fault", ["status=404", "status=426", "status=503"])
def test_http_takes_over_where_there_is_no_websocket(
    fault: str, colour: Colour, mock_server: MockServer
) -> None:
    _, clock = pauses(colour)
    mock_server.fault(f"{fault}; verb=WEBSOCKET")
    with (
        colour.client(mock_server.url) as client,
        client.ws_session(model="m", clock=clock, fallback="http") as session,
    ):
        assert session.transport == "http"
        first = session.send(input="one")
        with session.send_stream(input="two") as stream:
            kinds = [event.type for event in stream]
        assert kinds[-1] == "response.completed"
        assert session.warmup(input="context") is None
        third = session.send(input="three")
    bodies = [request.json for request in mock_server.requests]
    assert bodies[1]["previous_response_id"] == first.id
    assert [item["content"] for item in bodies[2]["input"][:1]] == ["context"]
    assert third.previous_response_id and third.status == "completed"


def test_a_failed_response_over_http_is_raised_too(colour: Colour, mock_server: MockServer) -> None:
    mock_server.fault("status=404; verb=WEBSOCKET")
    mock_server.script(verb="POST", answer={"error": {"message": "it broke"}})
    with (
        colour.client(mock_server.url) as client,
        client.ws_session(model="m", fallback="http") as session,
    ):
        with pytest.raises(openai_oxide.APIError, match="it broke"):
            session.send(input="one")
        assert session.send(input="two").previous_response_id is None


def test_without_the_library_the_error_names_the_extra(
    colour: Colour, mock_server: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("websockets.sync.client", "websockets.asyncio.client"):
        monkeypatch.setitem(sys.modules, name, None)
    socket._library_classes.cache_clear()
    with colour.client(mock_server.url) as client:
        with pytest.raises(openai_oxide.OpenAIError, match=r"openai-oxide-sdk\[websocket\]"):
            client.ws_session(model="m").send(input="x")
        session = client.ws_session(model="m", fallback="http")
        assert session.send(input="x").status == "completed"
